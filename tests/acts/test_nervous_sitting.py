"""In a hurry with sittings and items: opened, suspended and closed while somebody speaks or is called."""

from typing import Any

from tests.acting.records import START, everything, rows
from tests.acts.hurry import interposed, nothing_written, party, seen, spoken
from tests.meetings import close_record
from tests.rules.hand import Hand, refused
from wgdesk import model as m
from wgdesk.acts import adoption, floor, outcome, procedure, programme, setup, speakers, statements
from wgdesk.reads.queries.programme import programme as read_programme

__all__ = ["party"]


def test_a_sitting_closes_over_nobody_who_speaks_and_calls_nobody_any_more(hand: Hand, party: int) -> None:
    running, point = interposed(hand, party)
    hand.do(floor.end_statement, request_id=point)
    adjourn: Any = programme.adjourn_sitting
    assert nothing_written(hand, lambda: hand.do(adjourn, sitting_id=hand.sitting)) == "statement-open"
    hand.do(floor.end_statement, request_id=running)
    called = hand.request("B")
    hand.do(floor.call_speaker, request_id=called)
    hand.do(adjourn, sitting_id=hand.sitting)
    assert hand.row("request", called)["called_at"] is None
    adjourned = hand.newest()
    hand.do(programme.open_sitting, sitting_id=hand.other)
    assert nothing_written(hand, lambda: hand.desk.undo(adjourned)) == "two-sittings-open"
    hand.desk.undo()
    hand.desk.undo()
    assert hand.row("request", called)["called_at"] is not None


def test_nobody_is_called_at_a_sitting_that_does_not_go_on(hand: Hand) -> None:
    early = hand.do(floor.ask_floor, sitting_id=hand.other, guest="A")
    running, waits = hand.statement(), hand.request("B")
    for act in (floor.call_speaker, floor.give_floor):
        assert refused(hand, act, request_id=early) == "sitting-not-open"
    suspension = hand.do(programme.suspend_sitting, sitting_id=hand.sitting)
    assert (seen(hand).speaking or seen(hand).requests[0]).paused is True  # its clock stands meanwhile
    for act in (floor.call_speaker, floor.give_floor):
        assert refused(hand, act, request_id=waits) == "sitting-suspended"
    assert refused(hand, floor.resume_statement, request_id=running) == "sitting-suspended"
    hand.do(programme.resume_sitting, suspension_id=suspension)
    hand.do(floor.resume_statement, request_id=running)
    hand.do(floor.pause_statement, request_id=running)
    hand.do(programme.suspend_sitting, sitting_id=hand.sitting)  # one pause is enough
    hand.do(floor.end_statement, request_id=running)


def test_a_statement_reopened_during_a_suspension_is_paused(hand: Hand) -> None:
    made = spoken(hand)
    suspension = hand.do(programme.suspend_sitting, sitting_id=hand.sitting)
    before = rows(hand.path)
    hand.do(statements.edit_statement, request_id=made, ended_at=None)
    assert (seen(hand).speaking or seen(hand).requests[0]).paused is True
    hand.desk.undo()
    assert rows(hand.path) == before
    hand.do(programme.resume_sitting, suspension_id=suspension)
    hand.do(statements.edit_statement, request_id=made, ended_at=None)
    assert (seen(hand).speaking or seen(hand).requests[0]).paused is False


def test_a_sitting_in_which_somebody_speaks_was_opened(hand: Hand) -> None:
    hand.statement()
    edit: Any = programme.edit_sitting
    assert refused(hand, edit, sitting_id=hand.sitting, opened_at=None) == "statement-open"
    waits = hand.do(floor.ask_floor, sitting_id=hand.other, guest="B")
    begun = {"begun_at": START, "called_at": None}
    assert refused(hand, statements.edit_statement, request_id=waits, **begun) == "sitting-not-open"
    assert nothing_written(hand, lambda: hand.desk.undo(_opening(hand))) == "statement-open"


def _opening(hand: Hand) -> int:
    journal = everything(hand.path)["journal"]
    return next(key for key, row in journal.items() if row["act"] == "open_sitting")


def test_the_speaker_is_shown_whatever_item_is_taken_up(hand: Hand) -> None:
    other = hand.do(programme.add_item, title={"en": "Two"})
    hand.do(programme.take_up, item_id=hand.item, sitting_id=hand.sitting)
    running = hand.request("A", item_id=hand.item)
    hand.do(floor.give_floor, request_id=running)
    hand.do(programme.take_up, item_id=other, sitting_id=hand.sitting)
    assert (seen(hand, other).speaking or seen(hand, other).requests[0]).id == running
    hand.do(floor.end_statement, request_id=running)
    assert seen(hand, other).requests == ()
    assert [e.id for e in seen(hand).finished] == [running]


def test_an_item_is_taken_up_again_at_the_same_sitting(hand: Hand) -> None:
    def now() -> int | None:
        found = hand.desk.read(read_programme).item
        return found.id if found else None

    other = hand.do(programme.add_item, title={"en": "Two"})
    take: Any = programme.take_up
    first = hand.do(take, item_id=hand.item, sitting_id=hand.sitting)
    waits = hand.request("A", item_id=hand.item)
    assert refused(hand, take, item_id=hand.item, sitting_id=hand.sitting) == "taken-up-already"
    hand.do(take, item_id=other, sitting_id=hand.sitting)
    assert now() == other
    before = rows(hand.path)
    assert hand.do(take, item_id=hand.item, sitting_id=hand.sitting) == first  # the other one was left open
    assert now() == hand.item
    hand.desk.undo()
    assert rows(hand.path) == before
    hand.desk.redo()
    hand.do(programme.finish_item, item_sitting_id=first)
    assert refused(hand, programme.finish_item, item_sitting_id=first) == "finished-already"
    assert now() == other
    assert hand.do(take, item_id=hand.item, sitting_id=hand.sitting) == first
    assert (now(), hand.row("item_sitting", first)["finished_at"]) == (hand.item, None)
    assert [e.id for e in seen(hand).waiting] == [waits]
    hand.do(programme.adjourn_sitting, sitting_id=hand.sitting)
    assert refused(hand, take, item_id=other, sitting_id=hand.sitting) == "taken-up-already"


def test_acts_that_would_change_nothing_are_refused(hand: Hand) -> None:
    for act, given, key in (
        (speakers.reopen_list, {"item_id": hand.item}, "list-not-closed"),
        (speakers.close_list, {"item_id": hand.item}, None),
        (speakers.close_list, {"item_id": hand.item}, "list-closed-already"),
        (speakers.reopen_list, {"item_id": hand.item}, None),
        (speakers.reopen_list, {"item_id": hand.item}, "list-not-closed"),
        (procedure.decide, {"subject": m.Subject.AGENDA, "sitting_id": hand.sitting}, None),
        (procedure.decide, {"subject": m.Subject.AGENDA, "sitting_id": hand.other}, "decided-already"),
    ):
        assert refused(hand, act, **given) == key


def test_nothing_is_adopted_in_a_closed_record(hand: Hand) -> None:
    key = hand.recommendation()
    agreed = {"recommendation_id": key, "state": m.RecommendationState.AGREED}
    hand.do(outcome.edit_recommendation, **agreed)
    hand.do(programme.adjourn_sitting, sitting_id=hand.sitting)
    hand.do(close_record)
    adopt: Any = adoption.adopt_all
    assert nothing_written(hand, lambda: hand.do(adopt, sitting_id=hand.sitting)) == "record-closed"
    assert nothing_written(hand, lambda: hand.desk.undo(hand.newest() - 1)) == "record-closed"
    hand.do(setup.reopen_record, reason="one was forgotten")
    hand.do(adopt, sitting_id=hand.sitting)
    assert refused(hand, adopt, sitting_id=hand.sitting) == "nothing-to-adopt"
