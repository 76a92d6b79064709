"""Which acts each state of a request allows, and what they do."""

from datetime import timedelta
from typing import Any

import pytest

from tests.acting.records import rows_in
from tests.rules.hand import Hand, refused
from wgdesk import model as m
from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts import floor, outcome, panellists, procedure, programme, speakers, statements

STEPS: dict[str, list[Any]] = {
    "inscribed": [],
    "called": [floor.call_speaker],
    "deferred": [speakers.defer],
    "withdrawn": [speakers.withdraw],
    "absent": [floor.call_speaker, speakers.mark_away],
    "speaking": [floor.give_floor],
    "paused": [floor.give_floor, floor.pause_statement],
    "finished": [floor.give_floor, floor.end_statement],
}
WAITING = {"inscribed", "called", "deferred"}

# act -> the states in which it is done, and the reason in all others.
DONE_IN: dict[Any, tuple[set[str], str]] = {
    floor.give_floor: (WAITING, "moved-on"),
    floor.call_speaker: (WAITING - {"called"}, "moved-on"),
    speakers.withdraw: (WAITING, "moved-on"),
    speakers.mark_away: (WAITING, "moved-on"),
    speakers.defer: (WAITING, "moved-on"),
    floor.end_statement: ({"speaking", "paused"}, "not-speaking"),
    floor.resume_statement: ({"paused"}, "not-paused"),
    speakers.remove_request: ({*WAITING, "withdrawn", "absent"}, "happened-already"),
}


@pytest.mark.parametrize("done", DONE_IN, ids=lambda done: done.__name__)
@pytest.mark.parametrize("state", STEPS)
def test_each_state_allows_its_acts_only(hand: Hand, state: str, done: Any) -> None:
    request = hand.request()
    for step in STEPS[state]:
        hand.do(step, request_id=request)
    states, key = DONE_IN[done]
    assert refused(hand, done, request_id=request) == (None if state in states else key)


@pytest.mark.parametrize(("state", "key"), [("speaking", None), ("paused", "paused-already")])
def test_only_a_running_statement_is_paused(hand: Hand, state: str, key: str | None) -> None:
    request = hand.request()
    for step in STEPS[state]:
        hand.do(step, request_id=request)
    assert refused(hand, floor.pause_statement, request_id=request) == key


def test_a_statement_records_its_moments_in_order(hand: Hand) -> None:
    request = hand.request()
    for step in (floor.call_speaker, floor.give_floor, floor.pause_statement, floor.end_statement):
        hand.do(step, request_id=request)
    row, (pause,) = hand.row("request", request), rows_in(hand.path, "pause").values()
    moments = [row[f"{name}_at"] for name in ("asked", "called", "begun")]
    moments += [pause["paused_at"], pause["resumed_at"]]
    assert moments == sorted(moments)
    assert pause["resumed_at"] == row["ended_at"]  # the end of a statement ends its pause
    assert len(set(moments)) == 5


def test_the_floor_is_given_in_an_open_sitting_only(hand: Hand) -> None:
    request = hand.do(floor.ask_floor, sitting_id=hand.other, guest="A")
    assert refused(hand, floor.give_floor, request_id=request) == "sitting-not-open"


def test_a_deferred_speaker_goes_to_the_end(hand: Hand) -> None:
    first, second = hand.request("A"), hand.request("B")
    hand.do(floor.call_speaker, request_id=first)
    hand.do(speakers.defer, request_id=first)
    assert hand.row("request", first)["place"] > hand.row("request", second)["place"]
    assert hand.row("request", first)["called_at"] is None


def test_delegations_align_themselves(hand: Hand) -> None:
    request = hand.request(aligned=[hand.egypt])
    aligned = {"request_id": request, "delegation_id": hand.egypt}
    assert refused(hand, statements.align, **aligned) == "taken-already"
    hand.do(statements.unalign, **aligned)
    assert refused(hand, statements.unalign, **aligned) == "gone"
    hand.do(statements.align, **aligned)
    hand.do(speakers.remove_request, request_id=request)
    assert rows_in(hand.path, "aligned") == {}


@pytest.mark.sampled
def test_documents_are_introduced_with_a_statement(hand: Hand) -> None:
    request = hand.request()
    note, report = (hand.do(outcome.add_document, kind=m.DocumentKind.NOTE) for _ in range(2))
    introduced = {"request_id": request, "document_id": note}
    hand.do(statements.introduce_document, **introduced)
    assert refused(hand, statements.introduce_document, **introduced) == "taken-already"
    assert refused(hand, outcome.remove_document, document_id=note) == "in-use"
    hand.do(statements.introduce_document, request_id=request, document_id=report)
    hand.do(statements.remove_introduced, **introduced)
    assert refused(hand, statements.remove_introduced, **introduced) == "gone"
    assert [row["document_id"] for row in rows_in(hand.path, "introduced").values()] == [report]
    hand.desk.undo()
    assert len(rows_in(hand.path, "introduced")) == 2
    hand.do(speakers.remove_request, request_id=request)
    assert rows_in(hand.path, "introduced") == {}


def test_panellists_come_last_and_speak_last(hand: Hand) -> None:
    panel = hand.do(panellists.set_up_panel, item_id=hand.item)
    other = hand.do(panellists.add_panellist, panel_id=panel, person_id=hand.person, turn=2.0)
    person = hand.do(floor_person, name="B")
    added = hand.do(panellists.add_panellist, panel_id=panel, person_id=person, presentation={"en": "spoke"})
    assert [hand.row("panellist", key)["turn"] for key in (other, added)] == [2.0, 3.0]
    assert [hand.row("panellist", key)["place"] for key in (other, added)] == [1.0, 2.0]
    assert refused(hand, panellists.remove_panel, panel_id=panel) == "in-use"
    hand.do(panellists.remove_panellist, panellist_id=added)
    assert not [text for text in rows_in(hand.path, "wording").values() if text["table"] == "panellist"]


@act
def floor_person(context: ActContext, *, name: str) -> int:
    """Add a person with only a name."""
    person = m.Person(gender=m.Gender.M, honorific=None, gender_guessed=False, secretariat=False)
    return context.add(person).id


def test_adjourning_ends_a_suspension(hand: Hand) -> None:
    suspended = hand.do(programme.suspend_sitting, sitting_id=hand.sitting, reason={"en": "Lunch"})
    hand.do(programme.adjourn_sitting, sitting_id=hand.sitting)
    closed = hand.row("sitting", hand.sitting)["closed_at"]
    assert hand.row("suspension", suspended)["resumed_at"] == closed
    for wanted in (programme.adjourn_sitting, programme.suspend_sitting):
        assert refused(hand, wanted, sitting_id=hand.sitting) == "sitting-not-open"
    assert refused(hand, programme.open_sitting, sitting_id=hand.sitting) == "opened-already"


def test_what_happens_in_an_open_sitting_has_its_moment(hand: Hand) -> None:
    now = hand.do(programme.take_up, item_id=hand.item, sitting_id=hand.sitting)
    later = hand.do(programme.take_up, item_id=hand.item, sitting_id=hand.other)
    assert refused(hand, programme.take_up, item_id=hand.item, sitting_id=hand.other) == "taken-up-already"
    assert hand.row("item_sitting", now)["taken_up_at"] is not None
    assert hand.row("item_sitting", later)["taken_up_at"] is None
    decision = {"subject": m.Subject.AGENDA, "sitting_id": hand.other}
    decided = hand.do(procedure.decide, **decision)
    assert hand.row("decision", decided)["decided_at"] is None
    assert refused(hand, procedure.decide, **decision) == "decided-already"
    hand.do(
        programme.plan,
        sitting_id=hand.other,
        item_id=None,
        begins_at=hand.desk.clock(),
        ends_at=hand.desk.clock() + timedelta(1),
    )
