"""Offline acts that no longer fit are kept: a statement as struck, anything else as a note."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import select

from tests.acting.records import rows_in
from tests.shared.alone_in_sitting import CODES, WHY, Alone, found, parted
from tests.shared.room import sitting_of
from tests.shared.test_bring_back import heading
from wgdesk.acting.act_steps import changes_step
from wgdesk.acting.work_out import Stamp
from wgdesk.acts import delegations, files, floor, podium, programme, speakers, statements, wording
from wgdesk.bringing.bring_back import Fate, Verdict, waiting
from wgdesk.bringing.parting import uids_of
from wgdesk.bringing.two_copies import by_another_computer, compared
from wgdesk.bringing.unsent import KEEP, NOTE, note_step
from wgdesk.errors import Refused, Trouble
from wgdesk.model import Cluster, Delegation, Medium
from wgdesk.reads.queries.history import history

__all__ = ["parted"]


def theirs_withdrew(parted: Alone) -> None:
    parted.chair.do(speakers.withdraw, request_id=parted.first)


def theirs_removed(parted: Alone) -> None:
    parted.chair.do(speakers.remove_request, request_id=parted.first)


def theirs_spoke(parted: Alone) -> None:
    parted.desk.do(floor.give_floor, request_id=parted.first)
    parted.desk.do(floor.end_statement, request_id=parted.first)


def theirs_speaks(parted: Alone) -> None:
    parted.desk.do(floor.give_floor, request_id=parted.second)


def theirs_adjourned(parted: Alone) -> None:
    parted.desk.do(programme.adjourn_sitting, sitting_id=sitting_of(parted.desk))


def theirs_suspended(parted: Alone) -> None:
    parted.desk.do(programme.suspend_sitting, sitting_id=sitting_of(parted.desk), kind="break")


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("theirs", "why"),
    [
        (theirs_withdrew, "moved-on"),
        pytest.param(theirs_removed, "gone", marks=pytest.mark.slow),
        pytest.param(theirs_spoke, "moved-on", marks=pytest.mark.slow),
        (theirs_adjourned, "sitting-not-open"),
        pytest.param(theirs_suspended, "sitting-suspended", marks=pytest.mark.slow),
    ],
)
def test_a_statement_that_no_longer_fits_is_kept_as_struck(
    parted: Alone, theirs: Callable[[Alone], None], why: str
) -> None:
    parted.speaks(parted.first)
    theirs(parted)
    before = parted.there()
    assert parted.bring(WHY)
    assert [(one.act.act, one.why.key, one.can_be_struck) for one in parted.asked] == [
        ("call_speaker", why, True)
    ]
    assert {fate for _, fate in parted.told} == {Fate.STRUCK}
    made, kept = rows_in(parted.path, "request")[parted.first], parted.kept()
    assert kept == {**made, **{name: kept[name] for name in ("id", "place")}, "struck": WHY.reason}
    assert {key: row for key, row in parted.there().items() if key != kept["id"]} == before
    (pause,) = (one for one in parted.there("pause").values() if one["request_id"] == kept["id"])
    assert made["begun_at"] <= pause["paused_at"] <= pause["resumed_at"] <= made["ended_at"]
    assert waiting(parted.path, parted.desk) == ()
    assert parted.bring()  # nothing is asked again, and nothing is kept twice
    assert parted.kept() == kept


@pytest.mark.slow
def test_the_speaker_who_has_the_floor_by_then_goes_on(parted: Alone) -> None:
    parted.speaks(parted.first)
    theirs_speaks(parted)
    assert parted.bring(WHY)  # only giving the floor does not fit: the call is sent
    assert [(one.act.act, one.why.key) for one in parted.asked] == [("give_floor", "floor-taken")]
    assert parted.told[0] == ("call_speaker", Fate.BROUGHT)
    assert parted.there()[parted.second]["ended_at"] is None
    assert parted.kept()["ended_at"] is not None


@pytest.mark.slow
def test_a_struck_statement_is_in_the_history_and_can_be_restored(parted: Alone) -> None:
    parted.speaks(parted.first)
    theirs_withdrew(parted)
    parted.bring(WHY)
    (told,) = parted.told_of(KEEP)
    assert (told.args["who"], told.args["reason"]) == ("First", WHY.reason)
    assert (told.args["request_id"], told.station) == (parted.kept()["id"], parted.desk.station)
    began = next(one for one in parted.alone.read(history) if one.act == "give_floor")
    assert told.at == began.at
    key = parted.kept()["id"]
    parted.desk.do(statements.unstrike, request_id=key)
    assert parted.there()[key]["struck"] == ""
    assert parted.desk.undo() == "unstrike"
    assert parted.desk.undo() == KEEP
    assert key not in parted.there()
    assert parted.desk.redo() == KEEP
    assert parted.kept()["id"] == key
    assert by_another_computer(parted.desk, parted.path) == ()


@pytest.mark.sampled
def test_of_two_consecutive_statements_only_the_unfitting_one_is_struck(parted: Alone) -> None:
    parted.alone.do(floor.give_floor, request_id=parted.first)
    parted.alone.do(floor.next_speaker, ending_id=parted.first, calling_id=parted.second)
    parted.alone.do(floor.give_floor, request_id=parted.second)
    parted.alone.do(floor.end_statement, request_id=parted.second)
    parted.chair.do(speakers.withdraw, request_id=parted.second)
    assert parted.bring(WHY)
    assert [one.act.act for one in parted.asked] == ["next_speaker"]
    assert [fate for _, fate in parted.told] == [Fate.BROUGHT] * 2 + [Fate.STRUCK] * 2
    made = rows_in(parted.path, "request")
    assert parted.there()[parted.first] == made[parted.first]
    assert parted.kept()["begun_at"] == made[parted.second]["begun_at"]
    assert waiting(parted.path, parted.desk) == ()


@pytest.mark.slow
def test_each_unfitting_statement_is_asked_about_once(parted: Alone) -> None:
    parted.alone.do(floor.give_floor, request_id=parted.first)
    parted.alone.do(floor.next_speaker, ending_id=parted.first, calling_id=parted.second)
    parted.alone.do(floor.give_floor, request_id=parted.second)
    parted.alone.do(floor.end_statement, request_id=parted.second)
    theirs_adjourned(parted)
    assert parted.bring(WHY, WHY)
    assert [one.act.act for one in parted.asked] == ["give_floor", "next_speaker"]
    assert {fate for _, fate in parted.told} == {Fate.STRUCK}
    assert sum(row["struck"] == WHY.reason for row in parted.there().values()) == 2
    assert waiting(parted.path, parted.desk) == ()


@pytest.mark.slow
def test_a_statement_requested_offline_comes_with_its_file_and_notes(parted: Alone) -> None:
    ask = {"sitting_id": sitting_of(parted.alone), "guest": "Third"}
    parted.desk.do(floor.ask_floor, **ask)
    third = parted.alone.do(floor.ask_floor, **ask)
    parted.alone.do(files.attach_file, request_id=third, name="a.txt", content=b"spoken")
    parted.speaks(third)
    parted.alone.do(statements.note_statement, request_id=third, note="At length")
    parted.desk.do(programme.adjourn_sitting, sitting_id=sitting_of(parted.desk))
    assert parted.bring(WHY)
    assert parted.asked[0].act.act == "ask_floor"
    assert [one for one in parted.told if one[1] is not Fate.STRUCK] == [("attach_file", Fate.BROUGHT)]
    kept = parted.kept()
    assert (kept["note"], kept["id"] == third) == ("At length", False)
    assert [one["request_id"] for one in parted.there("attachment").values() if one["name"] == "a.txt"] == [
        kept["id"]
    ]


@pytest.mark.slow
def test_a_written_statement_is_kept_too(parted: Alone) -> None:
    ask = {"sitting_id": sitting_of(parted.alone), "guest": "Writer", "medium": Medium.WRITTEN}
    written = parted.alone.do(floor.ask_floor, **ask)
    parted.alone.do(statements.receive_text, request_id=written, received=True)
    theirs_adjourned(parted)
    assert parted.bring(WHY)
    assert (parted.kept()["guest"], parted.kept()["begun_at"]) == ("Writer", None)


@pytest.mark.slow
def test_a_statement_in_progress_is_not_struck(parted: Alone) -> None:
    parted.alone.do(floor.give_floor, request_id=parted.first)
    theirs_withdrew(parted)
    assert not parted.bring(Verdict.LATER)
    assert [one.can_be_struck for one in parted.asked] == [False]
    parted.alone.do(floor.end_statement, request_id=parted.first)
    assert parted.bring(WHY)
    assert parted.kept()["guest"] == "First"


@pytest.mark.slow
def test_after_an_interruption_later_acts_apply_to_the_kept_statement(parted: Alone) -> None:
    cluster = parted.one(select(Cluster.id).order_by(Cluster.id))
    text = {"table": "cluster", "row": cluster, "field": "heading", "lang": "en"}
    parted.speaks(parted.first)
    parted.alone.do(wording.write_text, **text, body="Alone")
    theirs_withdrew(parted)
    parted.desk.do(wording.write_text, **text, body="Meanwhile")
    assert not parted.bring(WHY, Verdict.LATER)
    parted.alone.do(statements.note_statement, request_id=parted.first, note="Later")
    assert parted.bring(Verdict.LEAVE)
    assert parted.kept()["note"] == "Later"
    assert parted.there()[parted.first]["note"] == ""


@pytest.mark.slow
def test_a_statement_is_kept_without_references_to_removed_rows(parted: Alone) -> None:
    gone, there, also_gone = parted.alone.read(found, Delegation, Delegation.code.in_(CODES))
    ask = {"sitting_id": sitting_of(parted.alone), "item_id": parted.item}
    third = parted.alone.do(floor.ask_floor, **ask, delegation_id=gone, aligned=[there, also_gone])
    parted.speaks(third)
    parted.desk.do(programme.remove_item, item_id=parted.item)
    for key in (gone, also_gone):
        parted.desk.do(delegations.remove_delegation, delegation_id=key)
    assert parted.bring(WHY)
    kept = parted.kept()
    assert (kept["item_id"], kept["delegation_id"], kept["guest"]) == (None, None, CODES[0])
    aligned = [row for row in parted.there("aligned").values() if row["request_id"] == kept["id"]]
    assert [row["delegation_id"] for row in aligned] == [there]


@pytest.mark.slow
def test_a_statement_of_a_removed_sitting_can_only_be_noted(parted: Alone) -> None:
    ask = {"sitting_id": parted.empty, "guest": "Writer", "medium": Medium.WRITTEN}
    written = parted.alone.do(floor.ask_floor, **ask)
    parted.alone.do(statements.receive_text, request_id=written, received=True)
    parted.desk.do(programme.remove_sitting, sitting_id=parted.empty)
    assert parted.bring(WHY, Verdict.LEAVE)
    assert [(one.can_be_struck, one.why.key) for one in parted.asked] == [
        (True, "gone"),
        (False, "reference-gone"),
    ]
    assert [one.args["act"] for one in parted.told_of(NOTE)] == ["ask_floor", "receive_text"]


@pytest.mark.sampled
def test_other_unsent_acts_are_noted_in_the_history(parted: Alone) -> None:
    cluster = parted.one(select(Cluster.id).order_by(Cluster.id))
    text = {"table": "cluster", "row": cluster, "field": "heading", "lang": "en"}
    parted.alone.do(wording.write_text, **text, body="Alone")
    parted.alone.do(podium.send_message, body="Aside")
    parted.desk.do(wording.write_text, **text, body="Meanwhile")
    assert parted.bring(Verdict.LEAVE)
    assert [one.can_be_struck for one in parted.asked] == [False]
    (note,), wrote = parted.told_of(NOTE), parted.alone.read(history)[1]
    assert (note.args["act"], note.args["names"], note.at) == ("write_text", wrote.args, wrote.at)
    assert (note.args["why"], note.tables) == ("bring-changed-meanwhile", frozenset())
    assert parted.desk.read(heading, cluster) == "Meanwhile"
    assert waiting(parted.path, parted.desk) == ()
    assert parted.bring()
    assert len(parted.told_of(NOTE)) == 1
    assert parted.desk.undo() == "send_message"  # a note cannot be undone


@pytest.mark.slow
def test_acts_that_depend_on_a_skipped_one_are_noted_unless_undone(parted: Alone) -> None:
    parted.speaks(parted.first)
    parted.alone.do(statements.note_statement, request_id=parted.first, note="In vain")
    parted.alone.undo()
    theirs_removed(parted)
    assert parted.bring(Verdict.LEAVE)  # asked about once: the statement is skipped
    notes = [(one.args["act"], one.args["why"]) for one in parted.told_of(NOTE)]
    needs = "bring-stands-on-unsent"
    assert notes[0] == ("call_speaker", "gone")
    assert notes[1:] == [
        (act, needs) for act in ("give_floor", "pause_statement", "resume_statement", "end_statement")
    ]
    assert all(row["struck"] != WHY.reason for row in parted.there().values())


@pytest.mark.sampled
def test_a_note_is_not_taken_for_the_act_it_describes(parted: Alone) -> None:
    """It has the uid of that act, and its number too if nobody else acted in the meantime."""
    asked = parted.alone.do(floor.ask_floor, sitting_id=sitting_of(parted.alone), guest="Third")
    parted.alone.do(files.attach_file, request_id=asked, name="a.txt", content=b"one")
    act = waiting(parted.path, parted.desk)[0]
    stamp = Stamp(act.at, parted.alone.read(uids_of)[act.entry], lambda: lambda _: 0)
    parted.desk.transact(NOTE, note_step(act, Refused("sitting-closed")), stamp)
    assert parted.bring()
    assert parted.told == [("ask_floor", Fate.LEFT), ("attach_file", Fate.WITH_IT)]
    assert compared(parted.desk, parted.path).there == ()


@pytest.mark.sampled
@pytest.mark.parametrize("name", [KEEP, NOTE])
def test_only_the_secretariat_can_keep_and_note(parted: Alone, name: str) -> None:
    with pytest.raises(Trouble, match="server-forbids"):
        parted.chair.transact(name, changes_step([], {}))
    parted.desk.transact(name, changes_step([], {}))
    assert len(parted.told_of(name)) == 1
