"""What the pages of a United Nations document show besides the blocks of the report."""

from __future__ import annotations

from datetime import date
from typing import Any

from tests.demo.play import Play
from wgdesk.acts import setup, uncertainty
from wgdesk.phrasing.tree import Stage, UnPage, plain
from wgdesk.report.make import speak


def page(play: Play, lang: str = "en", stage: Stage = "draft") -> UnPage[str]:
    """Return the page in plain words."""
    found = speak(play.record(), lang, stage).un_page
    assert found is not None
    return UnPage(plain(found.nations), plain(found.job_line or ()), found.job, found.symbol)


def change(play: Play, **facts: Any) -> None:
    play.do(setup.edit_meeting, meeting_id=play.record().meeting.id, **facts)


def test_each_language_has_its_letter_and_each_stage_its_number(demo: Play) -> None:
    assert page(demo) == UnPage("United Nations", "V.26-90417 (E)", "2690417", "CHP/COP/WG.1/2026/L.1")
    assert page(demo, "ar") == UnPage("الأمم المتحدة", "V.26-90417 (A)", "2690417", "CHP/COP/WG.1/2026/L.1")
    assert page(demo, stage="final").job == "2690455"
    assert page(demo, stage="final").symbol == "CHP/COP/WG.1/2026/6"


def test_the_day_of_issue_follows_once_it_is_known(demo: Play) -> None:
    change(demo, issued_draft=date(2026, 10, 7))
    for lang, letter in (("en", "E"), ("ar", "A")):
        assert page(demo, lang).job_line == f"V.26-90417 ({letter})\u00a0\u00a0\u00a0\u00a0071026"
    assert page(demo, stage="final").job_line == "V.26-90455 (E)"


def test_a_letter_that_was_typed_is_not_printed_twice(demo: Play) -> None:
    change(demo, job_draft="V.26-90417 (E)   061026")
    assert page(demo, "ar").job_line == "V.26-90417 (A)"
    assert page(demo, "ar").job == "2690417"


def test_what_is_uncertain_is_in_no_code(demo: Play) -> None:
    for column in ("symbol_draft", "job_draft"):
        demo.do(uncertainty.raise_doubt, table="meeting", row=demo.record().meeting.id, column=column)
    assert page(demo) == UnPage("United Nations", "[V.26-90417] (E)", "", "")


def test_without_a_number_there_is_no_line(demo: Play) -> None:
    change(demo, job_draft="", symbol_draft="")
    assert page(demo) == UnPage("United Nations", "", "", "")


def test_a_body_can_have_a_plain_page(demo: Play) -> None:
    demo.do(setup.set_option, name="page", value="plain")
    assert speak(demo.record(), "ar", "draft").un_page is None
