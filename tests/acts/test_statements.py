"""Statements are split, merged, struck and annotated; each correction is undone as a whole."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.acting.records import rows, rows_in
from tests.rules.hand import Hand, refused
from wgdesk import model as m
from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts import actions, delegations, floor, outcome, procedure, programme, statements, uncertainty

SECOND = timedelta(seconds=1)


def at(hand: Hand, request: int, column: str = "begun_at", later: int = 0) -> datetime:
    """Return a time of a statement plus some seconds."""
    return datetime.fromisoformat(hand.row("request", request)[column]) + later * SECOND


def spoken(hand: Hand, guest: str = "A", **given: Any) -> int:
    """Record a statement of some seconds, entered some minutes later."""
    request = hand.request(guest, **given)
    begun = at(hand, request, "asked_at")
    for _ in range(300):
        hand.desk.clock()
    times = {"called_at": begun, "begun_at": begun, "ended_at": begun + 100 * SECOND}
    hand.do(statements.edit_statement, request_id=request, **times)
    return request


def pause(hand: Hand, request: int, begins: int, ends: int | None) -> None:
    """Put a pause into a statement, in seconds after it began."""

    @act
    def paused(context: ActContext) -> None:
        begun = context.get(m.Request, request).begun_at
        until = None if ends is None else begun + ends * SECOND
        context.add(m.Pause(request_id=request, paused_at=begun + begins * SECOND, resumed_at=until))

    hand.do(paused)


def pauses(hand: Hand, request: int, begun: datetime) -> list[tuple[int, int | None]]:
    """Return the pauses of a statement in seconds after ``begun``."""

    def seconds(text: str | None) -> int | None:
        return None if text is None else (datetime.fromisoformat(text) - begun) // SECOND

    found = [row for row in rows_in(hand.path, "pause").values() if row["request_id"] == request]
    return sorted((seconds(row["paused_at"]) or 0, seconds(row["resumed_at"])) for row in found)


def turned_back(hand: Hand, step: Callable[[], Any]) -> None:
    """Take a step, undo it and redo it; check the rows each time."""
    before = rows(hand.path)
    step()
    done = rows(hand.path)
    hand.desk.undo()
    assert rows(hand.path) == before
    hand.desk.redo()
    assert rows(hand.path) == done


# -- split -------------------------------------------------------------------------------------------------


def test_a_statement_is_split(hand: Hand) -> None:
    first, following = spoken(hand, item_id=hand.item), hand.request("B")
    begun, ended = at(hand, first), at(hand, first, "ended_at")
    for begins, ends in ((10, 20), (50, 70), (80, 90)):
        pause(hand, first, begins, ends)
    hand.do(statements.align, request_id=first, delegation_id=hand.egypt)
    split = {"request_id": first, "at": begun + 60 * SECOND, "delegation_id": hand.egypt}
    turned_back(hand, lambda: hand.do(statements.split_statement, **split))
    (second,) = [key for key, row in rows_in(hand.path, "request").items() if row["delegation_id"]]
    assert (at(hand, first), at(hand, first, "ended_at")) == (begun, begun + 60 * SECOND)
    assert (at(hand, second), at(hand, second, "ended_at")) == (begun + 60 * SECOND, ended)
    assert pauses(hand, first, begun) == [(10, 20), (50, 60)]
    assert pauses(hand, second, begun) == [(60, 70), (80, 90)]
    row = hand.row("request", second)
    assert (row["item_id"], row["lane"], row["guest"], row["allotted"]) == (hand.item, "list", "", 180)
    places = [hand.row("request", key)["place"] for key in (first, second, following)]
    assert places == sorted(places)
    assert [row["request_id"] for row in rows_in(hand.path, "aligned").values()] == [first]


@pytest.mark.parametrize("interrupted", [True, False])
def test_a_running_statement_is_split(hand: Hand, interrupted: bool) -> None:
    running = hand.statement()
    for _ in range(3):
        hand.desk.clock()
    if interrupted:
        secretariat = hand.do(floor.ask_floor, sitting_id=hand.sitting, lane=m.Lane.SECRETARIAT)
        hand.do(floor.give_floor, request_id=secretariat)
    split = {"request_id": running, "at": at(hand, running, later=1)}
    second = hand.do(statements.split_statement, **split)
    first, row = hand.row("request", running), hand.row("request", second)
    assert (first["ended_at"], first["interrupted"]) == (row["begun_at"], False)
    assert (row["ended_at"], row["interrupted"], row["guest"]) == (None, interrupted, "A")
    assert [found["request_id"] for found in rows_in(hand.path, "pause").values()] == [second] * interrupted
    hand.do(floor.end_statement, request_id=second)


def test_a_split_outside_the_statement_is_refused(hand: Hand) -> None:
    request, waits = spoken(hand), hand.request("B")
    split: Any = statements.split_statement
    for moment in (at(hand, request), at(hand, request, "ended_at"), at(hand, request, later=-1)):
        assert refused(hand, split, request_id=request, at=moment) == "split-outside"
    assert refused(hand, split, request_id=waits, at=at(hand, request, later=1)) == "not-begun"
    running = hand.statement("C")
    assert refused(hand, split, request_id=running, at=at(hand, running, later=9999)) == "split-outside"


# -- merge -------------------------------------------------------------------------------------------------


def test_two_statements_are_merged(hand: Hand) -> None:
    kenya = hand.do(delegations.add_delegation, code="KEN", category=m.Category.STATE)
    first, second = spoken(hand, "A", aligned=[hand.egypt, kenya]), spoken(hand, "B", aligned=[hand.egypt])
    begun = at(hand, first)
    later = {"called_at": None, "begun_at": begun + 130 * SECOND, "ended_at": begun + 200 * SECOND}
    hand.do(statements.edit_statement, request_id=second, **later)
    note, report, letter = (hand.do(outcome.add_document, kind=m.DocumentKind.NOTE) for _ in range(3))
    for request, document in ((second, letter), (second, note), (first, report), (first, note)):
        hand.do(statements.introduce_document, request_id=request, document_id=document)
    for request in (first, second):
        pause(hand, request, 10, 20)
        hand.do(statements.note_statement, request_id=request, note=f"note {request == second}")
    hand.write("request", first, "statement", "en", "What was said.")
    hand.do(statements.receive_text, request_id=first, received=True)
    hand.do(uncertainty.raise_doubt, table="request", row=first, column="delegation_id")
    merge = {"request_id": first, "into_id": second}
    turned_back(hand, lambda: hand.do(statements.merge_statements, **merge))
    assert list(rows_in(hand.path, "request")) == [second]
    row = hand.row("request", second)
    assert (at(hand, second), at(hand, second, "ended_at")) == (begun, begun + 200 * SECOND)
    assert (row["guest"], row["note"]) == ("B", "note True\nnote False")
    assert row["text_at"] is not None
    assert pauses(hand, second, begun) == [(10, 20), (100, 130), (140, 150)]
    assert {one["delegation_id"] for one in rows_in(hand.path, "aligned").values()} == {hand.egypt, kenya}
    listed = sorted(rows_in(hand.path, "introduced").values(), key=lambda one: one["place"])
    introduced = [(one["request_id"], one["document_id"]) for one in listed]
    assert introduced == [(second, report), (second, note), (second, letter)]
    texts = [one for one in rows_in(hand.path, "wording").values() if one["table"] == "request"]
    assert [(one["row"], one["body"]) for one in texts] == [(second, "What was said.")]
    assert rows_in(hand.path, "doubt") == {}


def test_merging_keeps_the_text_of_the_remaining_statement(hand: Hand) -> None:
    first, second = spoken(hand, "A"), spoken(hand, "B")
    for request, body in ((first, "One."), (second, "Two.")):
        hand.write("request", request, "statement", "en", body)
    hand.do(statements.merge_statements, request_id=second, into_id=first)
    bodies = [one["body"] for one in rows_in(hand.path, "wording").values() if one["table"] == "request"]
    assert bodies == ["One."]


def test_merging_takes_over_the_subject_if_there_is_none(hand: Hand) -> None:
    text = hand.recommendation()
    decided = hand.do(actions.record_action, sitting_id=hand.sitting, verb=m.ActionVerb.DECIDED)
    first, second, third = (spoken(hand, guest) for guest in "ABC")
    hand.do(statements.edit_statement, request_id=second, recommendation_id=text)
    hand.do(statements.edit_statement, request_id=third, action_id=decided)
    for request in (second, third):
        hand.do(statements.merge_statements, request_id=request, into_id=first)
        row = hand.row("request", first)
        assert (row["recommendation_id"], row["action_id"]) == (text, None)


def test_a_running_statement_is_merged_into_a_finished_one(hand: Hand) -> None:
    over = hand.statement("A")
    hand.do(floor.end_statement, request_id=over)
    ended, running = at(hand, over, "ended_at"), hand.statement("A")
    begun = at(hand, running)
    turned_back(hand, lambda: hand.do(statements.merge_statements, request_id=running, into_id=over))
    row = hand.row("request", over)
    assert (row["ended_at"], row["interrupted"]) == (None, False)
    ((found),) = rows_in(hand.path, "pause").values()
    assert (found["paused_at"], found["resumed_at"]) == (ended.isoformat(), begun.isoformat())
    hand.do(floor.end_statement, request_id=over)


def test_an_interrupted_statement_stays_interrupted(hand: Hand) -> None:
    over, running = spoken(hand, "A"), hand.statement("B")
    secretariat = hand.do(floor.ask_floor, sitting_id=hand.sitting, lane=m.Lane.SECRETARIAT)
    hand.do(floor.give_floor, request_id=secretariat)
    hand.do(statements.merge_statements, request_id=running, into_id=over)
    assert hand.row("request", over)["interrupted"] is True
    hand.do(floor.end_statement, request_id=secretariat)
    hand.do(floor.resume_statement, request_id=over)


def test_some_statements_cannot_be_merged(hand: Hand) -> None:
    first, second, waits = spoken(hand, "A"), spoken(hand, "B"), hand.request("C")
    merge: Any = statements.merge_statements
    assert refused(hand, merge, request_id=first, into_id=first) == "merge-itself"
    assert refused(hand, merge, request_id=waits, into_id=first) == "not-begun"
    assert refused(hand, merge, request_id=first, into_id=waits) == "not-begun"
    assert refused(hand, statements.edit_statement, request_id=first, lane=m.Lane.ORDER) == "not-a-party"
    kenya = hand.do(delegations.add_delegation, code="KEN", category=m.Category.STATE, party=True)
    for request in (first, second):
        point = {"delegation_id": kenya, "lane": m.Lane.ORDER}
        hand.do(statements.edit_statement, request_id=request, **point)
    hand.do(procedure.rule_on, request_id=first, ruling={"en": "Overruled"})
    assert refused(hand, merge, request_id=first, into_id=second) == "in-use"
    hand.do(programme.adjourn_sitting, sitting_id=hand.sitting)
    hand.do(programme.open_sitting, sitting_id=hand.other)
    elsewhere = hand.do(floor.ask_floor, sitting_id=hand.other, guest="D")
    hand.do(floor.give_floor, request_id=elsewhere)
    assert refused(hand, merge, request_id=second, into_id=elsewhere) == "sittings-differ"


# -- strike, note, text ------------------------------------------------------------------------------------


def test_a_statement_is_struck_with_a_reason(hand: Hand) -> None:
    request, running = spoken(hand), hand.statement("B")
    strike: Any = statements.strike
    assert refused(hand, strike, request_id=request, reason=" \u200b") == "empty-text"
    assert refused(hand, strike, request_id=running, reason="twice") == "statement-open"
    assert refused(hand, strike, request_id=hand.request("C"), reason="twice") == "not-begun"
    assert refused(hand, statements.unstrike, request_id=request) == "not-struck"
    hand.do(strike, request_id=request, reason="entered twice")
    assert hand.row("request", request)["struck"] == "entered twice"
    assert refused(hand, strike, request_id=request, reason="again") == "struck-already"
    hand.do(statements.unstrike, request_id=request)
    assert hand.row("request", request)["struck"] == ""


def test_notes_are_cleaned_and_received_texts_keep_their_time(hand: Hand) -> None:
    request = hand.request()
    hand.do(statements.note_statement, request_id=request, note=" one\r\n\u202etwo ")
    assert hand.row("request", request)["note"] == "one\ntwo"
    hand.do(statements.receive_text, request_id=request, received=True)
    received = hand.row("request", request)["text_at"]
    hand.do(statements.receive_text, request_id=request, received=True)
    assert hand.row("request", request)["text_at"] == received is not None
    hand.do(statements.receive_text, request_id=request, received=False)
    assert hand.row("request", request)["text_at"] is None
