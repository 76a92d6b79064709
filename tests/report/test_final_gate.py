"""Findings that block a final report and the closing of the record, and which of them can be accepted."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.demo.play import Play, meeting
from wgdesk.acting.desk import Desk
from wgdesk.acts import actions, attendance, setup
from wgdesk.acts.uncertainty import raise_doubt
from wgdesk.cli.command_line import main
from wgdesk.errors import Refused
from wgdesk.exchange import import_into, to_json
from wgdesk.exchange.forms import forms
from wgdesk.model import Action, ActionVerb, Manner, Sitting, VoteChoice
from wgdesk.phrasing.tree import Block, Text
from wgdesk.reads.queries.history import history
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.check import Finding, check
from wgdesk.report.check.accepting import accept_finding, withdraw_acceptance
from wgdesk.report.check.final_gate import close_record, in_the_way, languages_of
from wgdesk.report.check.finding_kinds import KINDS, acceptable
from wgdesk.report.check.placing import placed
from wgdesk.report.make import speak

REASON = "A majority of two thirds is needed."


@pytest.fixture
def play(tmp_path: Path) -> Iterator[Play]:
    """The demonstration with nothing left open, but a text rejected although the vote carried it."""
    made = Play.new(tmp_path)
    made.complete()
    last = made.rows(Sitting)[-1]
    key = made.do(
        actions.record_action,
        sitting_id=last,
        verb=ActionVerb.REJECTED,
        text={"en": "the workplan", "ar": "خطة العمل"},
        manner=Manner.VOTE,
    )
    made.do(actions.record_vote, action_id=key, in_favour=5, against=3, abstaining=0)
    yield made
    made.desk.close()


def the_finding(play: Play, lang: str = "en") -> Finding | None:
    return next((one for one in check(play.record(), lang) if one.key == "vote-carried"), None)


def accept(play: Play, reason: str = REASON) -> int:
    """Accept the finding on the vote; returns the key of the acceptance."""
    found = the_finding(play)
    assert found is not None
    assert found.source is not None
    return play.do(
        accept_finding,
        table=found.source.table,
        row=found.source.row,
        finding=found.name,
        facts=found.digest,
        reason=reason,
    )


def refused(play: Play, act: Any, **args: Any) -> tuple[str, dict[str, str]] | None:
    try:
        play.do(act, **args)
    except Refused as fault:
        return fault.key, fault.facts
    return None


def final(folder: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    """Write the final report by the command line; return the exit status and the messages."""
    to = ("--format", "text,html,docx,pdf", "-o", str(folder / "out"))
    status = main(["report", str(folder / "demo.wgdesk"), "--lang", "en", "--stage", "final", *to])
    return status, capsys.readouterr().err


@pytest.mark.sampled
def test_a_finding_blocks_the_final_and_closing_until_accepted(
    play: Play, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    langs = languages_of(play.record())
    assert langs == ("ar", "en")
    assert [one.key for one in in_the_way(play.record(), langs)] == ["vote-carried"]
    assert refused(play, close_record) == ("report-not-final", {"n": "1"})
    status, told = final(tmp_path, capsys)
    assert (status, told.count("\n- ")) == (1, 1)
    accept(play)
    assert in_the_way(play.record(), langs) == ()
    assert final(tmp_path, capsys) == (0, "")
    assert len(list((tmp_path / "out").iterdir())) == 4
    assert refused(play, close_record) is None
    play.do(setup.reopen_record, reason="to go on")


@pytest.mark.sampled
def test_an_acceptance_can_be_undone_and_withdrawn(play: Play) -> None:
    before = in_the_way(play.record(), ("en",))
    key = accept(play)
    assert play.desk.read(history, limit=1)[0].args["why"] == REASON
    assert play.desk.undo() == "accept_finding"
    assert in_the_way(play.record(), ("en",)) == before
    assert play.desk.redo() == "accept_finding"
    assert in_the_way(play.record(), ("en",)) == ()
    play.do(withdraw_acceptance, acceptance_id=key)
    assert in_the_way(play.record(), ("en",)) == before
    assert accept(play) != key
    assert accept(play, "Another reason") == accept(play, "One more")  # it replaces the first
    [kept] = play.record().acceptances
    assert (kept.reason, kept.station) == ("One more", play.desk.station)


def _change(play: Play, what: str) -> None:
    """Change one fact of the vote or its subject."""
    key, fra = play.row(Action), play.delegation("FRA")
    match what:
        case "tally":
            play.do(actions.record_vote, action_id=key, in_favour=6, against=2, abstaining=0)
        case "voting":
            play.do(actions.record_vote, action_id=key, in_favour=5, against=2, abstaining=1)
        case "ballot":
            play.do(actions.cast_ballot, action_id=key, delegation_id=fra, choice=VoteChoice.AGAINST)
        case "took no part":
            none = VoteChoice.NOT_PARTICIPATING
            play.do(actions.cast_ballot, action_id=key, delegation_id=fra, choice=none)
        case "who":
            play.do(actions.record_ballots, action_id=key, in_favour=[fra])
        case "verb":
            play.do(actions.edit_action, action_id=key, verb=ActionVerb.AGREED)
        case "sitting":
            play.do(actions.edit_action, action_id=key, sitting_id=play.rows(Sitting)[0])
        case "item":
            play.do(actions.edit_action, action_id=key, item_id=play.item(1))
        case "amended":
            play.do(actions.edit_action, action_id=key, orally_amended=True)
        case "text":
            play.write("action", key, "object", en="to meet in May")
        case "manner":
            play.do(actions.edit_action, action_id=key, manner=Manner.CONSENSUS)
        case "gone":
            play.do(actions.remove_action, action_id=key)


CHANGES = (
    *("tally", "voting", "ballot", "took no part", "who", "verb", "sitting", "item", "amended", "text"),
    *("manner", "gone"),
)


@pytest.mark.sampled
@pytest.mark.parametrize("what", CHANGES)
def test_an_acceptance_lapses_when_a_fact_changes(play: Play, what: str) -> None:
    accept(play)
    _change(play, what)
    for lang in ("en", "ar"):
        found = the_finding(play, lang)
        assert found is None or (found.lapsed and found.blocking), lang
    assert (the_finding(play) is None) == (what in ("verb", "manner", "gone"))
    play.desk.undo()
    found = the_finding(play)
    assert found is not None
    assert found.stands_accepted  # what it concerns is again what it was


def test_an_acceptance_survives_changes_of_other_facts(play: Play) -> None:
    accept(play)
    play.do(attendance.unregister, delegation_id=play.delegation("KEN"))
    play.do(setup.edit_meeting, meeting_id=play.record().meeting.id, job_final="V.26-1")
    other = play.do(actions.record_action, sitting_id=play.rows(Sitting)[-1], verb=ActionVerb.WELCOMED)
    play.do(actions.move_action, action_id=other, before_id=play.rows(Action)[0])
    found = the_finding(play)
    assert found is not None
    assert found.stands_accepted


@pytest.mark.sampled
def test_an_acceptance_is_exported_and_imported(play: Play, tmp_path: Path) -> None:
    accept(play)
    text = play.desk.read(to_json)
    [action] = json.loads(text)["actions"].values()
    assert action["accepted"]["vote-carried"]["reason"] == REASON
    other = Desk.create(tmp_path / "other.wgdesk")
    import_into(other, text.encode(), source="x.json")
    assert in_the_way(other.read(whole_record), ("en", "ar")) == ()
    assert other.read(to_json) == text
    other.close()


def test_only_findings_that_may_be_right_can_be_accepted(play: Play) -> None:
    args = {"table": "action", "row": play.row(Action), "facts": "0f", "reason": "because"}
    for kind in KINDS:
        told = refused(play, accept_finding, finding=kind, **args)
        assert told == (None if acceptable(kind) else ("finding-stands", {})), kind
        assert KINDS[kind].blocks or not acceptable(kind), kind


def test_an_acceptance_needs_a_reason_and_a_row(play: Play) -> None:
    args = {"table": "action", "row": play.row(Action), "facts": "0f", "finding": "vote-carried"}
    assert refused(play, accept_finding, **args, reason=" ") == ("empty-text", {})
    assert refused(play, accept_finding, **{**args, "row": 5}, reason="x") == ("gone", {"what": "action"})
    unknown = refused(play, accept_finding, **{**args, "table": "ballots"}, reason="x")
    assert unknown == ("unknown-field", {"name": "ballots"})


def test_unfinished_and_missing_facts_can_never_be_accepted() -> None:
    never = ("statement-without-end", "deliberations-open", "recommendation-not-adopted", "gap", "doubt")
    missing = [key for key in KINDS if key.endswith(("-missing", "-without-text"))]
    assert not any(acceptable(key) for key in (*never, *missing, "report-not-adopted"))
    assert len(missing) > 10


def test_acceptances_have_a_place_in_record_files() -> None:
    marked = {form.name for form in forms() if form.marked}
    assert {"action", "request", "recommendation", "delegation", "meeting"} <= marked


@pytest.mark.sampled
def test_the_check_lists_what_is_accepted_apart(
    play: Play, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WGDESK_LANG", "en")

    def told() -> str:
        main(["check", str(tmp_path / "demo.wgdesk"), "--lang", "en"])
        return capsys.readouterr().out

    assert "Accepted" not in told()
    accept(play)
    [line] = [one for one in told().splitlines() if "Accepted" in one]
    assert line.startswith("- Accepted: ")
    assert line.endswith(f": {REASON}")
    _change(play, "tally")
    assert f"accepted once, and changed since · {play.desk.station}" in told()
    assert "- Accepted" not in told()


@pytest.mark.sampled
def test_a_record_in_one_language_is_closed_for_that_one(tmp_path: Path) -> None:
    file = meeting()
    file["meeting"]["body_full"] = {"en": "Working Group on Cultural Heritage"}
    made = Play.new(tmp_path, file)
    assert languages_of(made.record()) == ("en",)
    file["meeting"].pop("body_full")
    made.desk.close()


@pytest.mark.sampled
def test_an_acceptance_hides_no_gap_in_the_same_paragraph(play: Play) -> None:
    """Other findings cover the brackets of their paragraph; one that can be accepted does not."""
    accept(play)
    key = play.row(Action)
    play.do(raise_doubt, table="action", row=key, column="verb", alternative="agreed")
    found = the_finding(play)
    assert found is not None
    assert found.stands_accepted
    told = placed([found], {found.block: printed(play, found.block)})
    assert [one.key for one in told] == ["vote-carried", "gap"]


def printed(play: Play, key: str) -> Block[Text]:
    """Return a paragraph of the draft, in English."""
    return next(one for one in speak(play.record(), "en", "draft").blocks if one.key == key)
