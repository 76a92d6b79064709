"""Times in the future are refused; a computer's clock that was set back blocks nothing."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.acting.records import START, Place, desk_on, ticking
from tests.acting.strategies import ACTS, parameters
from tests.exchange.files import SMALL, data
from tests.rules.hand import Hand, refused
from wgdesk import model as m
from wgdesk.acts import (
    actions,
    adoption,
    delegations,
    floor,
    podium,
    procedure,
    programme,
    speaker_counts,
    speakers,
    statements,
)
from wgdesk.errors import Refused
from wgdesk.exchange import import_into
from wgdesk.reads.queries.floor import floor as read_floor
from wgdesk.rules.floor import elapsed

MINUTE = timedelta(minutes=1)
Correction = tuple[Any, dict[str, Any], tuple[str, ...]]


def corrections(hand: Hand) -> dict[str, Correction]:
    """Return the acts that correct times, with the row and the columns they correct."""
    party = hand.do(delegations.add_delegation, code="KEN", category=m.Category.STATE, party=True)
    point = hand.do(floor.ask_floor, sitting_id=hand.sitting, lane=m.Lane.ORDER, delegation_id=party)
    for step in (floor.call_speaker, floor.give_floor):
        hand.do(step, request_id=point)
    hand.do(floor.end_statement, request_id=point)
    suspension = hand.do(programme.suspend_sitting, sitting_id=hand.sitting)
    hand.do(programme.resume_sitting, suspension_id=suspension)
    taken = hand.do(programme.take_up, item_id=hand.item, sitting_id=hand.sitting)
    hand.do(programme.finish_item, item_sitting_id=taken)
    decision = hand.do(procedure.decide, subject=m.Subject.AGENDA, sitting_id=hand.sitting)
    ruling = hand.do(procedure.rule_on, request_id=point, ruling={"en": "No."})
    motion = hand.do(procedure.move_motion, sitting_id=hand.sitting, kind=m.MotionKind.ADJOURN)
    adopted = hand.adopted()
    counted = hand.do(speaker_counts.add_speaker_count, item_id=hand.item, sitting_id=hand.sitting)
    action = hand.do(actions.record_action, sitting_id=hand.sitting, verb=m.ActionVerb.DECIDED)
    reserve = {"recommendation_id": adopted, "delegation_id": party, "body": {"en": "No."}}
    reservation = hand.do(adoption.reserve, **reserve)
    hand.do(programme.adjourn_sitting, sitting_id=hand.sitting)
    return {
        "request": (statements.edit_statement, {"request_id": point}, ("called_at", "begun_at", "ended_at")),
        "sitting": (programme.edit_sitting, {"sitting_id": hand.sitting}, ("opened_at", "closed_at")),
        "speaker_count": (
            speaker_counts.edit_speaker_count,
            {"speaker_count_id": counted},
            ("said_at",),
        ),
        "suspension": (
            programme.edit_suspension,
            {"suspension_id": suspension},
            ("suspended_at", "resumed_at"),
        ),
        "item_sitting": (
            programme.edit_taking_up,
            {"item_sitting_id": taken},
            ("taken_up_at", "finished_at"),
        ),
        "decision": (procedure.edit_decision, {"decision_id": decision}, ("decided_at",)),
        "ruling": (procedure.edit_ruling, {"ruling_id": ruling}, ("ruled_at",)),
        "motion": (procedure.edit_motion, {"motion_id": motion}, ("moved_at",)),
        "reservation": (adoption.edit_reservation, {"reservation_id": reservation}, ("made_at",)),
        "recommendation": (adoption.edit_adoption, {"recommendation_id": adopted}, ("adopted_at",)),
        "action": (actions.edit_action, {"action_id": action}, ("decided_at",)),
    }


def test_corrected_times_may_not_be_in_the_future(hand: Hand) -> None:
    for table, (act, row, columns) in corrections(hand).items():
        for column in columns:
            now = hand.desk.clock()
            later = {column: now + 2 * MINUTE}
            assert refused(hand, act, **row, **later) == "time-in-future", (table, column)
        last = {columns[-1]: hand.desk.clock() + MINUTE / 2}  # as the clock on the wall may say
        assert refused(hand, act, **row, **last) in (None, "times-reversed"), table


def test_every_time_that_an_act_corrects_is_tried(hand: Hand) -> None:
    known = {(table, column) for table, (_, _, columns) in corrections(hand).items() for column in columns}
    planned = {
        ("sitting", "planned_begin"),
        ("sitting", "planned_end"),
        ("slot", "begins_at"),
        ("slot", "ends_at"),
    }
    tables = {
        "edit_statement": "request",
        "edit_sitting": "sitting",
        "edit_suspension": "suspension",
        "edit_taking_up": "item_sitting",
        "edit_decision": "decision",
        "edit_ruling": "ruling",
        "edit_motion": "motion",
        "edit_reservation": "reservation",
        "edit_adoption": "recommendation",
        "edit_action": "action",
        "edit_slot": "slot",
        "edit_speaker_count": "speaker_count",
    }
    taken = {
        (tables.get(name, name), one.name)
        for name, act in ACTS.items()
        if name.startswith("edit_")
        for one in parameters(act)
        if one.hint in (datetime, datetime | None)
    }
    assert taken == known | planned


def test_the_moment_is_told_by_the_clock_of_the_meeting(hand: Hand) -> None:
    with pytest.raises(Refused, match=r"time-in-future.*now=10:\d\d"):  # 08:00 UTC in Vienna
        hand.do(programme.edit_sitting, sitting_id=hand.sitting, closed_at=START + timedelta(days=9))


def test_planned_times_may_be_in_the_future(hand: Hand) -> None:
    ahead = START + timedelta(days=1)
    hand.do(programme.edit_sitting, sitting_id=hand.other, planned_begin=ahead, planned_end=ahead + MINUTE)
    times = {"begins_at": ahead, "ends_at": ahead + MINUTE}
    hand.do(programme.plan, sitting_id=hand.other, item_id=None, **times)


def test_a_meeting_of_the_past_or_of_a_clock_that_ran_ahead_is_corrected(hand: Hand) -> None:
    request = hand.statement()
    hand.do(floor.end_statement, request_id=request)
    hand.desk.clock = ticking(START - timedelta(days=40))
    row = hand.row("request", request)
    ended, begun = (datetime.fromisoformat(row[name]) for name in ("ended_at", "begun_at"))
    edit: Any = statements.edit_statement
    earlier = {"called_at": begun - MINUTE, "begun_at": begun - MINUTE}
    hand.do(edit, request_id=request, **earlier)
    assert refused(hand, edit, request_id=request, ended_at=ended + MINUTE) == "time-in-future"


def test_a_file_of_a_meeting_to_come_is_read(path: Place) -> None:
    desk = desk_on(path, lambda: datetime(2020, 1, 1, tzinfo=UTC))
    import_into(desk, data(SMALL), source="x.json")
    desk.close()


# -- a clock that was set back -----------------------------------------------------------------------------


def test_whatever_goes_on_can_be_ended(hand: Hand) -> None:
    taken = hand.do(programme.take_up, item_id=hand.item, sitting_id=hand.sitting)
    hand.do(speakers.close_list, item_id=hand.item)
    hand.do(podium.send_message, body="At last.")
    running = hand.statement()
    hand.do(floor.pause_statement, request_id=running)
    hand.desk.clock = ticking(START - timedelta(hours=2))
    for step in (floor.resume_statement, floor.pause_statement, floor.resume_statement):
        hand.do(step, request_id=running)
    hand.do(floor.pause_statement, request_id=running)
    hand.do(floor.end_statement, request_id=running)
    (entry,) = hand.desk.read(read_floor, hand.sitting, hand.item).finished
    assert entry.ended_at is not None
    assert elapsed(entry.begun_at, entry.ended_at, entry.pauses, entry.ended_at) <= timedelta(seconds=2)
    suspension = hand.do(programme.suspend_sitting, sitting_id=hand.sitting)
    hand.do(programme.resume_sitting, suspension_id=suspension)
    hand.do(programme.finish_item, item_sitting_id=taken)
    hand.do(speakers.reopen_list, item_id=hand.item)
    hand.do(podium.send_message, body="Now.")
    hand.do(podium.clear_message)
    hand.do(programme.adjourn_sitting, sitting_id=hand.sitting)


def test_a_suspension_and_a_call_from_before_are_no_hindrance(hand: Hand) -> None:
    called = hand.request("A")
    hand.do(floor.call_speaker, request_id=called)
    hand.desk.clock = ticking(START - timedelta(hours=2))
    hand.do(floor.give_floor, request_id=called)
    hand.do(floor.end_statement, request_id=called)
    hand.desk.clock = ticking(START + timedelta(hours=2))
    suspension = hand.do(programme.suspend_sitting, sitting_id=hand.sitting)
    hand.desk.clock = ticking(START)
    hand.do(programme.resume_sitting, suspension_id=suspension)
    hand.do(programme.suspend_sitting, sitting_id=hand.sitting)
    hand.desk.clock = ticking(START - timedelta(hours=2))
    hand.do(programme.adjourn_sitting, sitting_id=hand.sitting)
