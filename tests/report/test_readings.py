"""A doubt prints the other value beside the first, in reports of its language."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.demo.play import Play
from wgdesk.acts import uncertainty
from wgdesk.language_table import by_letters


@pytest.fixture
def play(tmp_path: Path) -> Play:
    return Play.new(tmp_path)


def doubt(play: Play, table: str, row: int, column: str, alternative: str) -> None:
    play.desk.do(uncertainty.raise_doubt, table=table, row=row, column=column, alternative=alternative)


def test_the_other_name_stands_in_the_report_of_its_script(play: Play) -> None:
    record = play.record()
    chair = next(o for o in record.officers if o.office == "chair")
    name = record.people[chair.person_id].name
    doubt(play, "person", chair.person_id, "name", "Salma Al-Qasrawi")
    assert f"{name.get('en')} [Salma Al-Qasrawi] (Jordan), Chair" in play.text("en", "draft")
    assert f"السيدة [{name.get('ar')}] (الأردن)، رئيسة" in play.text("ar", "draft")


def test_a_doubtful_ordinal_or_last_day_prints_both_values(play: Play) -> None:
    meeting = play.record().meeting
    doubt(play, "meeting", meeting.id, "ordinal", "6")
    assert "The fifth [sixth] meeting" in play.text("en", "draft")
    assert "الاجتماع الخامس [السادس]" in play.text("ar", "draft")
    doubt(play, "meeting", meeting.id, "last_day", "2026-10-08")
    assert "from 5 to 7 October 2026 [from 5 to 8 October 2026]" in play.text("en", "draft")
    doubt(play, "meeting", meeting.id, "last_day", "next week")
    assert "[from 5 to 7 October 2026]" in play.text("en", "draft")


def test_a_doubtful_symbol_prints_both_values(play: Play) -> None:
    document = play.record().documents[0]
    doubt(play, "document", document.id, "symbol", "CHP/COP/WG.1/2026/1/Rev.1")
    for lang in ("ar", "en"):
        assert f"{document.symbol} [CHP/COP/WG.1/2026/1/Rev.1]" in play.text(lang, "draft")


@pytest.mark.parametrize(
    ("text", "lang"),
    [("سلمى", "ar"), ("Salma", "en"), ("Сальма", "ru"), ("萨尔玛", "zh"), ("«سلمى»", "ar"), ("7/1", "en")],
)
def test_the_script_tells_the_language(text: str, lang: str) -> None:
    assert by_letters(text) == lang
