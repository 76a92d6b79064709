"""Two stations act, and an operator is in a hurry: each step is right, or refused and nothing written."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.acting.records import FIRST_DAY, START, everything, reason, rows
from tests.rules.hand import Hand, refused
from wgdesk import model as m
from wgdesk.acts import (
    adoption,
    delegations,
    floor,
    outcome,
    procedure,
    programme,
    setup,
    speakers,
    statements,
)
from wgdesk.reads.queries.floor import floor as read_floor
from wgdesk.reads.queries.programme import programme as read_programme
from wgdesk.reads.values.floor import Floor

ORDER, REPLY, SECRETARIAT = m.Lane.ORDER, m.Lane.REPLY, m.Lane.SECRETARIAT


@pytest.fixture
def party(hand: Hand) -> int:
    return hand.do(delegations.add_delegation, code="KEN", category=m.Category.STATE, party=True)


def seen(hand: Hand, item: int | None = None) -> Floor:
    return hand.desk.read(read_floor, hand.sitting, item or hand.item)


def wait(hand: Hand, seconds: int) -> None:
    """Let time pass: the clock goes on by a second whenever it is asked."""
    for _ in range(seconds):
        hand.desk.clock()


def spoken(hand: Hand, guest: str = "A", **given: Any) -> int:
    request = hand.request(guest, **given)
    hand.do(floor.give_floor, request_id=request)
    wait(hand, 9)
    hand.do(floor.end_statement, request_id=request)
    return request


def interposed(hand: Hand, party: int) -> tuple[int, int]:
    """Have a statement interrupted by a point of order; return both."""
    running = hand.statement()
    point = hand.do(floor.ask_floor, sitting_id=hand.sitting, lane=ORDER, delegation_id=party)
    hand.do(floor.give_floor, request_id=point)
    return running, point


def nothing_written(hand: Hand, step: Callable[[], Any]) -> str | None:
    """Return why a step is refused, and fail if it wrote anything."""
    before = everything(hand.path)
    key = reason(step)
    assert key is None or everything(hand.path) == before
    return key


# -- who has the floor -------------------------------------------------------------------------------------


def test_the_interrupted_is_ended_while_the_point_of_order_is_heard(hand: Hand, party: int) -> None:
    running, point = interposed(hand, party)
    assert refused(hand, speakers.withdraw, request_id=running) == "moved-on"
    assert refused(hand, statements.strike, request_id=running, reason="twice") == "statement-open"
    hand.do(floor.end_statement, request_id=running)
    assert seen(hand).interrupted is None
    assert refused(hand, floor.resume_statement, request_id=running) == "not-paused"
    hand.do(statements.strike, request_id=running, reason="twice")
    hand.do(floor.end_statement, request_id=point)
    hand.do(floor.give_floor, request_id=hand.request("B"))  # nothing is left to go on first


def test_what_is_not_over_is_not_struck_in_any_way(hand: Hand) -> None:
    running, waits = hand.statement(), hand.request("B")
    edit: Any = statements.edit_statement
    for request in (running, waits):  # it would hold the floor, or stand in the list, and be seen nowhere
        assert refused(hand, edit, request_id=request, struck="twice") == "struck-unfinished"
    hand.do(floor.end_statement, request_id=running)
    ended = hand.newest()
    hand.do(statements.strike, request_id=running, reason="twice")
    assert refused(hand, edit, request_id=running, ended_at=None) == "struck-unfinished"
    assert nothing_written(hand, lambda: hand.desk.undo(ended)) == "struck-unfinished"


def test_a_statement_handed_in_in_writing_is_struck_but_never_given_the_floor(hand: Hand) -> None:
    written = hand.request("A", medium=m.Medium.WRITTEN)
    for act in (floor.call_speaker, floor.give_floor):
        assert refused(hand, act, request_id=written) == "written-only"
    hand.do(statements.edit_statement, request_id=written, struck="never received")
    hand.do(statements.edit_statement, request_id=written, struck="")
    hand.do(statements.edit_statement, request_id=written, medium=m.Medium.ROOM)
    hand.do(floor.give_floor, request_id=written)


def test_whoever_was_called_and_only_hands_in_a_text_holds_nobody_up(hand: Hand) -> None:
    first, second = hand.request("A"), hand.request("B")
    hand.do(floor.call_speaker, request_id=first)
    hand.do(statements.edit_statement, request_id=first, medium=m.Medium.WRITTEN)
    assert seen(hand).called is None
    assert [e.id for e in seen(hand).waiting] == [second]
    hand.desk.undo()
    assert (seen(hand).called or seen(hand).requests[1]).id == first


def test_one_is_called_at_a_time(hand: Hand, party: int) -> None:
    first, second = hand.request("A"), hand.request("B")
    hand.do(floor.call_speaker, request_id=first)
    hand.do(floor.call_speaker, request_id=second)
    called = hand.newest()
    assert [e.id for e in seen(hand).requests if e.called_at] == [second]
    assert [e.id for e in seen(hand).waiting] == [first]
    hand.desk.undo(called)
    assert [e.id for e in seen(hand).requests if e.called_at] == [first]
    running = hand.do(floor.ask_floor, sitting_id=hand.sitting, lane=ORDER, delegation_id=party)
    hand.do(floor.give_floor, request_id=running)  # heard at once: who was called stays so
    assert (seen(hand).called or seen(hand).requests[0]).id == first


def test_undoing_an_older_act_never_leaves_two_called(hand: Hand) -> None:
    first, second = hand.request("A"), hand.request("B")
    hand.do(floor.call_speaker, request_id=first)
    hand.do(speakers.withdraw, request_id=first)
    withdrawn = hand.newest()
    hand.do(floor.call_speaker, request_id=second)
    assert nothing_written(hand, lambda: hand.desk.undo(withdrawn)) == "called-already"
    hand.do(floor.give_floor, request_id=second)
    hand.desk.undo(withdrawn)  # one who speaks is called no more
    assert (seen(hand).called or seen(hand).requests[1]).id == first
    begun = {"request_id": second, "begun_at": None}
    assert refused(hand, statements.edit_statement, **begun) == "called-already"


def test_one_is_called_at_each_sitting(hand: Hand) -> None:
    first = hand.request("A")
    hand.do(floor.call_speaker, request_id=first)
    hand.do(programme.adjourn_sitting, sitting_id=hand.sitting)
    other = hand.do(programme.add_sitting, day=FIRST_DAY)
    hand.do(programme.open_sitting, sitting_id=other)
    second = hand.do(floor.ask_floor, sitting_id=other, guest="B")
    hand.do(floor.call_speaker, request_id=second)
    hand.do(statements.note_statement, request_id=first, note="waited in vain")


def test_the_next_one_is_gone(hand: Hand) -> None:
    running, waits = hand.statement(), hand.request("B")
    step: Any = floor.next_speaker
    hand.do(speakers.remove_request, request_id=waits)
    gone = nothing_written(hand, lambda: hand.do(step, ending_id=running, calling_id=waits))
    assert gone == "gone"
    withdrawn = hand.request("C")
    hand.do(speakers.withdraw, request_id=withdrawn)
    for calling in (withdrawn, running):
        both = {"ending_id": running, "calling_id": calling}
        found = nothing_written(hand, lambda both=both: hand.do(step, **both))  # type: ignore[misc]
        assert found == "moved-on"
    assert (seen(hand).speaking or seen(hand).requests[0]).id == running
    hand.do(floor.end_statement, request_id=running)  # the other station was quicker
    assert refused(hand, step, ending_id=running, calling_id=None) == "not-speaking"


# -- corrections -------------------------------------------------------------------------------------------


def test_a_split_within_a_pause_loses_no_second(hand: Hand) -> None:
    running = hand.statement()
    pause = hand.do(floor.pause_statement, request_id=running)
    wait(hand, 20)
    paused = datetime.fromisoformat(hand.row("pause", pause)["paused_at"])
    begun = datetime.fromisoformat(hand.row("request", running)["begun_at"])
    at = paused + timedelta(seconds=7)
    second = hand.do(statements.split_statement, request_id=running, at=at)
    found = {row["request_id"]: row for row in rows(hand.path)["pause"].values()}
    assert (found[running]["paused_at"], found[running]["resumed_at"]) == (
        paused.isoformat(),
        at.isoformat(),
    )
    assert (found[second]["paused_at"], found[second]["resumed_at"]) == (at.isoformat(), None)
    first, rest = (next(e for e in seen(hand).requests if e.id == key) for key in (running, second))
    assert first.ended_at == at == rest.begun_at
    assert (first.begun_at, rest.paused) == (begun, True)
    hand.do(floor.resume_statement, request_id=second)


def test_who_may_raise_a_point_of_order_is_asked_whatever_the_way(hand: Hand, party: int) -> None:
    point = hand.do(floor.ask_floor, sitting_id=hand.sitting, lane=ORDER, delegation_id=party)
    edit: Any = statements.edit_statement
    assert refused(hand, edit, request_id=point, delegation_id=hand.egypt) == "not-a-party"
    assert refused(hand, edit, request_id=hand.request("B"), lane=ORDER) == "not-a-party"
    hand.do(floor.give_floor, request_id=point)
    wait(hand, 9)
    at = datetime.fromisoformat(hand.row("request", point)["begun_at"]) + timedelta(seconds=3)
    split = {"request_id": point, "at": at, "delegation_id": hand.egypt}
    assert refused(hand, statements.split_statement, **split) == "not-a-party"


def test_nobody_comes_twice_onto_the_list_by_a_correction(hand: Hand) -> None:
    hand.do(floor.ask_floor, sitting_id=hand.sitting, item_id=hand.item, delegation_id=hand.egypt)
    other, reply = hand.request("B", item_id=hand.item), hand.request("C", lane=REPLY, item_id=hand.item)
    edit: Any = statements.edit_statement
    assert refused(hand, edit, request_id=other, delegation_id=hand.egypt) == "inscribed-already"
    hand.do(edit, request_id=reply, delegation_id=hand.egypt)
    assert refused(hand, edit, request_id=reply, lane=m.Lane.LIST) == "inscribed-already"
    made = spoken(hand, "D", item_id=hand.item)
    hand.do(edit, request_id=made, delegation_id=hand.egypt)  # that it has spoken is no matter


def test_what_is_of_two_sorts_or_struck_is_not_merged(hand: Hand, party: int) -> None:
    first, second, reply = spoken(hand, "A"), spoken(hand, "A"), spoken(hand, "A", lane=REPLY)
    merge: Any = statements.merge_statements
    assert refused(hand, merge, request_id=reply, into_id=first) == "lanes-differ"
    hand.do(statements.strike, request_id=second, reason="entered twice")
    for gone, kept in ((first, second), (second, first)):
        assert refused(hand, merge, request_id=gone, into_id=kept) == "merge-struck"
    hand.do(statements.unstrike, request_id=second)
    hand.do(merge, request_id=second, into_id=first)


def test_one_recorded_under_the_wrong_item_is_merged_into_the_right_one(hand: Hand) -> None:
    other = hand.do(programme.add_item, title={"en": "Two"})
    right, wrong = spoken(hand, "A", item_id=hand.item), spoken(hand, "A", item_id=other)
    hand.do(statements.merge_statements, request_id=wrong, into_id=right)
    assert [e.id for e in seen(hand).finished] == [right]
    assert seen(hand, other).finished == ()


def test_more_time_for_who_has_no_limit_and_moves_between_lanes(hand: Hand) -> None:
    hand.do(setup.set_option, name="limit_organization", value="0")
    running, reply, waits = hand.statement(), hand.request("B", lane=REPLY), hand.request("C")
    assert refused(hand, floor.give_time, request_id=running, seconds=30) == "no-limit"
    assert refused(hand, speakers.move_request, request_id=waits, before_id=reply) == "moved-elsewhere"
    before = rows(hand.path)
    hand.do(speakers.move_request, request_id=waits, before_id=waits)
    assert rows(hand.path) == before


# -- the sitting -------------------------------------------------------------------------------------------


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


def test_a_statement_that_was_not_over_stands_still_while_the_sitting_is_suspended(hand: Hand) -> None:
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


def test_who_speaks_is_seen_whatever_item_is_taken_up(hand: Hand) -> None:
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


def test_once_is_enough(hand: Hand) -> None:
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
    hand.do(setup.close_record)
    adopt: Any = adoption.adopt_all
    assert nothing_written(hand, lambda: hand.do(adopt, sitting_id=hand.sitting)) == "record-closed"
    assert nothing_written(hand, lambda: hand.desk.undo(hand.newest() - 1)) == "record-closed"
    hand.do(setup.reopen_record, reason="one was forgotten")
    hand.do(adopt, sitting_id=hand.sitting)
    assert refused(hand, adopt, sitting_id=hand.sitting) == "nothing-to-adopt"
