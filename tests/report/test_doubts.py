"""A doubt on any fact is printed in the draft, is a finding with its name, and leaves no trace if settled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.demo.play import LANGUAGES, Play
from tests.phrasing.reading import speaker
from tests.report.doubting.deciding import decide
from tests.report.doubting.facts import Fact
from tests.rules.test_doubts import FACTS
from wgdesk.acts import uncertainty
from wgdesk.cli import command_line
from wgdesk.cli.command_arguments import DONE, REFUSED
from wgdesk.model import Doubt
from wgdesk.reads.values.marks import DoubtNow
from wgdesk.reads.values.record import Record
from wgdesk.report.check import Finding, check
from wgdesk.report.readings.changed_rows import UNKNOWN
from wgdesk.report.render.text import to_text
from wgdesk.report.sections import build
from wgdesk.words.phrases import Argument, Phrases, screen_phrases

pytestmark = pytest.mark.slow  # long: in the thorough run only

NAMES = [fact.name for fact in FACTS]


@pytest.fixture(scope="module")
def play(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Play]:
    """The demonstration without gaps, so that all brackets come from doubts."""
    complete = Play.new(tmp_path_factory.mktemp("doubts"))
    complete.complete()
    decide(complete)
    yield complete
    complete.desk.close()


@pytest.fixture(scope="module")
def record(play: Play) -> Record:
    """Its record without any doubt."""
    return play.record()


@pytest.fixture(scope="module")
def screen() -> dict[str, Phrases]:
    """The words of the screen."""
    return {lang: screen_phrases(lang) for lang in LANGUAGES}


def doubted(record: Record, play: Play, fact: Fact, other: str = "") -> Record:
    """Return the record with a doubt on a fact."""
    return replace(record, doubts=(DoubtNow(1, fact.table, fact.row(play), fact.column, other),))


def draft(record: Record, lang: str) -> str:
    options = tuple(sorted(record.options.items()))
    return to_text(speaker(lang, options).speak(build(record, "draft")))


def doubts_and_gaps(record: Record, lang: str) -> list[Finding]:
    """Return the findings of doubts and gaps, but not of ballots, which are fewer than the votes."""
    found = [one for one in check(record, lang) if one.key in ("doubt", "gap")]
    return [one for one in found if one.key == "doubt" or not one.block.startswith("action/")]


@pytest.mark.parametrize("fact", FACTS, ids=NAMES)
def test_a_doubt_is_printed_alone_and_with_its_other_value(play: Play, record: Record, fact: Fact) -> None:
    for other, words in (("", fact.alone), (fact.other(play), fact.both)):
        unsure = doubted(record, play, fact, other)
        for lang, wanted in zip(LANGUAGES, words, strict=True):
            assert wanted in draft(unsure, lang)


@pytest.mark.parametrize("fact", FACTS, ids=NAMES)
def test_a_doubt_is_one_finding_with_its_name(
    play: Play, record: Record, screen: dict[str, Phrases], fact: Fact
) -> None:
    what = f"{fact.table}-{fact.column or 'row'}"
    for lang, other in zip(LANGUAGES, ("", fact.other(play)), strict=True):
        (found,) = doubts_and_gaps(doubted(record, play, fact, other), lang)
        printed = "no" if (fact.column, lang) == ("honorific", "en") else "yes"  # English prints none
        assert (found.key, dict(found.facts)) == ("doubt", {"what": what, "printed": printed})
        if printed == "no":
            continue
        assert found.blocking
        assert found.block == found.blocks[0]
        said = screen[lang].say("check-doubt", dict[str, Argument](found.facts))
        assert what not in said, f"check-doubt has no name for it in {lang}: [{what}] in screen/check.ftl"


def test_settled_doubts_leave_no_trace(play: Play, record: Record) -> None:
    sure = {lang: draft(record, lang) for lang in LANGUAGES}
    for fact in FACTS:
        where = {"table": fact.table, "row": fact.row(play), "column": fact.column}
        play.do(uncertainty.raise_doubt, **where, alternative=fact.other(play))
    for lang in LANGUAGES:
        assert [found.key for found in doubts_and_gaps(play.record(), lang)] == ["doubt"] * len(FACTS)
        # What stands for something unknown is never printed.
        assert UNKNOWN not in draft(play.record(), lang)
    for key in play.rows(Doubt):
        play.do(uncertainty.settle_doubt, doubt_id=key)
    assert {lang: draft(play.record(), lang) for lang in LANGUAGES} == sure
    assert doubts_and_gaps(play.record(), "ar") == []


def test_the_command_refuses_a_final_report_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WGDESK_LANG", "en")
    demo = Play.new(tmp_path)
    demo.complete()
    vice_chair = next(fact for fact in FACTS if fact.name == "officer.elected_at_id")
    where = {"table": vice_chair.table, "row": vice_chair.row(demo), "column": vice_chair.column}
    demo.do(uncertainty.raise_doubt, **where)
    demo.desk.close()
    (path,) = tmp_path.glob("*.wgdesk")
    out = ["--lang", "en", "--format", "text", "-o", str(tmp_path / "out")]
    assert command_line.main(["report", str(path), *out]) == DONE
    assert command_line.main(["report", str(path), "--stage", "final", *out]) == REFUSED
    assert "1 thing is missing." in capsys.readouterr().err
    assert command_line.main(["check", str(path), "--lang", "en"]) == REFUSED
    assert "- Marked as not certain: at which meeting an officer was elected" in capsys.readouterr().out


@pytest.mark.parametrize("table", ["meeting", "presiding"])
def test_a_doubt_that_is_not_printed_is_told_as_such(
    record: Record, screen: dict[str, Phrases], table: str
) -> None:
    """A file may have one, and facts that can be printed are not printed everywhere."""
    last = record.sittings[-1].presiding[0].id
    mark = (
        DoubtNow(1, table, last, "officer_id", "")
        if table == "presiding"
        else DoubtNow(1, table, record.meeting.id, "zone", "")
    )
    for lang, words in (
        ("en", "though no bracket in the report shows it"),
        ("ar", "لا تظهر بين قوسين في التقرير"),
    ):
        (found,) = doubts_and_gaps(replace(record, doubts=(mark,)), lang)
        assert (found.block, found.blocks, found.blocking) == ("", (), True)
        assert words in screen[lang].say("check-doubt", dict[str, Argument](found.facts))


def test_a_doubt_on_a_sittings_day_is_one_finding_for_all_its_blocks(play: Play, record: Record) -> None:
    day = next(fact for fact in FACTS if fact.name == "sitting.day")
    (found,) = doubts_and_gaps(doubted(record, play, day), "en")
    assert [key.split("/")[:2] for key in found.blocks] == [
        ["deliberations", "item"],
        ["opening", "elected"],
        ["agenda", "adopted"],
    ]
