"""What follows from a meeting that is read once, without a window."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.live.read_meeting import MeetingRead, read_meeting
from tests.rules.hand import Hand
from wgdesk import model as m
from wgdesk.acting.desk import Desk
from wgdesk.acts import attendance, delegations, floor, procedure, programme
from wgdesk.errors import Refused
from wgdesk.live import course_acts, floor_acts, roll_acts
from wgdesk.live.act_call import ActCall
from wgdesk.live.floor_state import FloorState
from wgdesk.live.half_days import next_half_day
from wgdesk.live.next_step import next_step
from wgdesk.live.quorum_now import quorum_now
from wgdesk.live.roll import Roll


def run(hand: Hand) -> str:
    """Do what the context key of the speakers does; return which act it was."""
    meeting = hand.desk.read(read_meeting)
    step = FloorState(meeting).step(hand.desk.clock())
    call = floor_acts.act_of(step, meeting.programme)
    if call is None:
        return step.course.kind
    hand.desk.do(call.act, **call.args)
    return call.act.__name__


def now(hand: Hand) -> MeetingRead:
    return hand.desk.read(read_meeting)


def go_on(hand: Hand) -> str:
    """Do the next thing in the course of the meeting; return which act it was."""
    meeting = now(hand)
    call = course_acts.act_of(next_step(meeting.situation, hand.desk.clock()), meeting.programme)
    assert call is not None
    hand.desk.do(call.act, **call.args)
    return call.act.__name__


def test_without_a_meeting_there_is_nothing_to_read(desk: Desk) -> None:
    with pytest.raises(Refused, match="no-meeting"):
        desk.read(read_meeting)


def test_a_list_of_speakers_is_worked_through_with_the_context_key(hand: Hand) -> None:
    hand.do(programme.take_up, item_id=hand.item, sitting_id=hand.sitting)
    for guest in ("A", "B"):
        hand.do(floor.ask_floor, sitting_id=hand.sitting, item_id=hand.item, guest=guest)
    done = [run(hand) for _ in range(6)]
    assert done == [
        "call_speaker",
        "give_floor",
        "next_speaker",
        "give_floor",
        "end_statement",
        "decide",
    ]


def test_the_course_of_the_meeting_is_worked_through_with_one_key(hand: Hand) -> None:
    done = [go_on(hand) for _ in range(8)]
    assert done == [
        "take_up",
        "decide",  # on the agenda
        "decide",  # on the organization of work
        "finish_item",
        "adjourn_sitting",
        "open_sitting",
        "decide",  # on the report
        "adjourn_sitting",
    ]
    assert next_step(now(hand).situation, hand.desk.clock()).kind == "done"
    decision = now(hand).programme.decisions[-1].id
    hand.do(procedure.take_back_decision, decision_id=decision)
    assert go_on(hand) == "add_sitting"  # for the report
    assert now(hand).programme.sittings[-1].number == 3


def test_statements_that_stand_in_the_way_are_ended_first(hand: Hand) -> None:
    request = hand.statement()
    calls = course_acts.end_and_adjourn(now(hand))
    assert [(call.act.__name__, dict(call.args)) for call in calls] == [
        ("end_statement", {"request_id": request}),
        ("adjourn_sitting", {"sitting_id": hand.sitting}),
    ]
    for call in calls:
        hand.desk.do(call.act, **call.args)
    assert course_acts.adjourn(now(hand).sitting) is None  # the next one is not open


def test_items_are_moved_among_those_of_their_level(hand: Hand) -> None:
    second = hand.do(programme.add_item, title={"en": "Two"})
    course = now(hand).programme
    one, two = course.items
    up, down = (course_acts.move_by_one(course, item, way) for item, way in ((two, -1), (one, 1)))
    assert up is not None
    assert down is not None
    assert dict(up.args) == {"item_id": second, "before_id": hand.item}
    assert dict(down.args) == {"item_id": hand.item, "before_id": None}
    assert course_acts.move_by_one(course, one, -1) is None


def test_roll_and_quorum_need_no_window(hand: Hand) -> None:
    party = {"category": m.Category.STATE, "party": True}
    here, away = (hand.do(delegations.add_delegation, code=code, **party) for code in ("KEN", "PER"))
    hand.do(attendance.register, delegation_ids=[here, away])
    hand.do(attendance.attend, sitting_id=hand.sitting, delegation_ids=[here])
    meeting = now(hand)
    roll = Roll(meeting, meeting.sitting, "ar")
    assert [one.id for one in roll.missing] == [away]
    assert quorum_now(meeting).present == 1
    call = roll_acts.tell_quorum_at(meeting, None, "decision")
    assert dict(call.args) == {"kind": "decision", "present": 1, "required": 2}  # the majority of two


def test_the_roll_is_worked_with_the_keys_of_the_panel(hand: Hand) -> None:
    first, second = (
        hand.do(delegations.add_delegation, code=code, category=m.Category.STATE) for code in ("KEN", "PER")
    )

    def roll() -> Roll:
        meeting = now(hand)
        return Roll(meeting, meeting.sitting, "en")

    def do(call: ActCall | None) -> str:
        assert call is not None
        hand.desk.do(call.act, **call.args)
        return call.act.__name__

    assert do(roll_acts.toggle(roll(), [first])) == "attend"  # it was not registered yet
    assert do(roll_acts.toggle(roll(), [first])) == "mark_absent"
    assert do(roll_acts.toggle(roll(), [first])) == "mark_present"
    assert do(roll_acts.toggle(roll(), [first, second])) == "attend"  # one of them is not here
    assert do(roll_acts.toggle_online(roll(), [first, second])) == "attend"
    assert roll().here == {first: True, second: True}
    assert do(roll_acts.toggle_online(roll(), [first])) == "mark_present"
    assert do(roll_acts.toggle(roll(), [first, second])) == "unattend"
    assert roll().here == {}
    assert roll_acts.toggle(roll(), []) is None
    assert roll_acts.return_as_before(roll()) is None  # nobody was at a sitting before this one
    meeting = now(hand)
    nowhere = roll_acts.arrive(Roll(meeting, None, "en"), [hand.egypt])
    assert nowhere is not None
    assert nowhere.act is attendance.register


def test_a_night_sitting_follows_when_the_days_are_over(hand: Hand) -> None:
    course = now(hand).programme
    last = course.sittings[-1]
    ends = course_acts.new_sitting(course).args["planned_begin"]
    assert ends.date() >= last.day
    over = replace(course, last_day=last.day, sittings=(replace(last, planned_begin=ends),))
    begins, _ = next_half_day(over)
    assert begins > ends - timedelta(days=1)
