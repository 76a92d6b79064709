"""Two stations act, and an operator is in a hurry: each step succeeds, or is refused and writes nothing."""

from datetime import datetime, timedelta
from typing import Any

from tests.acting.records import FIRST_DAY, rows, rows_in
from tests.acts.hurry import ORDER, REPLY, interposed, nothing_written, party, seen, spoken, wait
from tests.rules.hand import Hand, refused
from wgdesk import model as m
from wgdesk.acts import floor, programme, setup, speakers, statements

__all__ = ["party"]


# -- who has the floor -------------------------------------------------------------------------------------


def test_an_interrupted_statement_can_be_ended_during_the_point_of_order(hand: Hand, party: int) -> None:
    running, point = interposed(hand, party)
    assert refused(hand, speakers.withdraw, request_id=running) == "moved-on"
    assert refused(hand, statements.strike, request_id=running, reason="twice") == "statement-open"
    hand.do(floor.end_statement, request_id=running)
    assert seen(hand).interrupted is None
    assert refused(hand, floor.resume_statement, request_id=running) == "not-paused"
    hand.do(statements.strike, request_id=running, reason="twice")
    hand.do(floor.end_statement, request_id=point)
    hand.do(floor.give_floor, request_id=hand.request("B"))  # nothing is left to go on first


def test_an_unfinished_statement_cannot_be_struck(hand: Hand) -> None:
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


def test_a_called_speaker_who_only_submits_a_text_holds_nobody_up(hand: Hand) -> None:
    first, second = hand.request("A"), hand.request("B")
    hand.do(floor.call_speaker, request_id=first)
    hand.do(statements.edit_statement, request_id=first, medium=m.Medium.WRITTEN)
    assert seen(hand).called is None
    assert [e.id for e in seen(hand).waiting] == [second]
    hand.desk.undo()
    assert (seen(hand).called or seen(hand).requests[1]).id == first


def test_only_one_speaker_is_called_at_a_time(hand: Hand, party: int) -> None:
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


def test_each_sitting_has_its_own_called_speaker(hand: Hand) -> None:
    first = hand.request("A")
    hand.do(floor.call_speaker, request_id=first)
    hand.do(programme.adjourn_sitting, sitting_id=hand.sitting)
    other = hand.do(programme.add_sitting, day=FIRST_DAY)
    hand.do(programme.open_sitting, sitting_id=other)
    second = hand.do(floor.ask_floor, sitting_id=other, guest="B")
    hand.do(floor.call_speaker, request_id=second)
    hand.do(statements.note_statement, request_id=first, note="waited in vain")


def test_next_speaker_is_refused_if_the_next_one_is_gone(hand: Hand) -> None:
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
    found = {row["request_id"]: row for row in rows_in(hand.path, "pause").values()}
    assert (found[running]["paused_at"], found[running]["resumed_at"]) == (
        paused.isoformat(),
        at.isoformat(),
    )
    assert (found[second]["paused_at"], found[second]["resumed_at"]) == (at.isoformat(), None)
    first, rest = (next(e for e in seen(hand).requests if e.id == key) for key in (running, second))
    assert first.ended_at == at == rest.begun_at
    assert (first.begun_at, rest.paused) == (begun, True)
    hand.do(floor.resume_statement, request_id=second)


def test_no_correction_gives_an_observer_a_point_of_order(hand: Hand, party: int) -> None:
    point = hand.do(floor.ask_floor, sitting_id=hand.sitting, lane=ORDER, delegation_id=party)
    edit: Any = statements.edit_statement
    assert refused(hand, edit, request_id=point, delegation_id=hand.egypt) == "not-a-party"
    assert refused(hand, edit, request_id=hand.request("B"), lane=ORDER) == "not-a-party"
    hand.do(floor.give_floor, request_id=point)
    wait(hand, 9)
    at = datetime.fromisoformat(hand.row("request", point)["begun_at"]) + timedelta(seconds=3)
    split = {"request_id": point, "at": at, "delegation_id": hand.egypt}
    assert refused(hand, statements.split_statement, **split) == "not-a-party"


def test_no_correction_puts_a_delegation_on_the_list_twice(hand: Hand) -> None:
    hand.do(floor.ask_floor, sitting_id=hand.sitting, item_id=hand.item, delegation_id=hand.egypt)
    other, reply = hand.request("B", item_id=hand.item), hand.request("C", lane=REPLY, item_id=hand.item)
    edit: Any = statements.edit_statement
    assert refused(hand, edit, request_id=other, delegation_id=hand.egypt) == "inscribed-already"
    hand.do(edit, request_id=reply, delegation_id=hand.egypt)
    assert refused(hand, edit, request_id=reply, lane=m.Lane.LIST) == "inscribed-already"
    made = spoken(hand, "D", item_id=hand.item)
    hand.do(edit, request_id=made, delegation_id=hand.egypt)  # that it has spoken is no matter


def test_statements_struck_or_of_different_lanes_are_not_merged(hand: Hand, party: int) -> None:
    first, second, reply = spoken(hand, "A"), spoken(hand, "A"), spoken(hand, "A", lane=REPLY)
    merge: Any = statements.merge_statements
    assert refused(hand, merge, request_id=reply, into_id=first) == "lanes-differ"
    hand.do(statements.strike, request_id=second, reason="entered twice")
    for gone, kept in ((first, second), (second, first)):
        assert refused(hand, merge, request_id=gone, into_id=kept) == "merge-struck"
    hand.do(statements.unstrike, request_id=second)
    hand.do(merge, request_id=second, into_id=first)


def test_a_statement_recorded_under_the_wrong_item_can_be_merged(hand: Hand) -> None:
    other = hand.do(programme.add_item, title={"en": "Two"})
    right, wrong = spoken(hand, "A", item_id=hand.item), spoken(hand, "A", item_id=other)
    hand.do(statements.merge_statements, request_id=wrong, into_id=right)
    assert [e.id for e in seen(hand).finished] == [right]
    assert seen(hand, other).finished == ()


def test_more_time_without_a_limit_and_moves_between_lanes_are_refused(hand: Hand) -> None:
    hand.do(setup.set_option, name="limit_organization", value="0")
    running, reply, waits = hand.statement(), hand.request("B", lane=REPLY), hand.request("C")
    assert refused(hand, floor.give_time, request_id=running, seconds=30) == "no-limit"
    assert refused(hand, speakers.move_request, request_id=waits, before_id=reply) == "moved-elsewhere"
    before = rows(hand.path)
    hand.do(speakers.move_request, request_id=waits, before_id=waits)
    assert rows(hand.path) == before
