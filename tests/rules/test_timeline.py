"""Rules for days and times; acts and undos that break them are refused."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from tests.acting.records import FIRST_DAY, START, reason, ticking
from tests.rules.hand import LAST_DAY, SOON, Hand, refused
from wgdesk import model as m
from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts import floor, procedure, programme, setup, speakers, statements


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"first_day": LAST_DAY, "last_day": LAST_DAY}, "sitting-outside-meeting"),
        ({"last_day": FIRST_DAY - SOON * 1440}, "days-reversed"),
        ({"last_day": FIRST_DAY}, None),
        ({"ordinal": 0}, "number-below-one"),
        ({"ordinal": 40}, None),
        ({"original_language": "de"}, "unknown-language"),
        ({"original_language": "fr"}, None),
        ({"zone": "Europe"}, "unknown-zone"),
        ({"zone": "Europe/Atlantis"}, "unknown-zone"),
        ({"zone": "/etc/localtime"}, "unknown-zone"),
        ({"zone": ""}, "unknown-zone"),
        ({"zone": "x" * 5000}, "unknown-zone"),
        ({"zone": "Asia/Riyadh"}, None),
    ],
)
def test_days_and_zone_of_a_meeting_are_checked(hand: Hand, change: dict[str, Any], key: str | None) -> None:
    assert refused(hand, setup.edit_meeting, meeting_id=hand.meeting, **change) == key


def test_one_meeting_only(hand: Hand) -> None:
    @act
    def second(context: ActContext) -> None:
        first = context.rows(m.Meeting)[0]
        context.add(m.Meeting(**{**first.as_dict(), "id": None}))

    assert refused(hand, second) == "one-meeting"


def test_sittings_lie_within_the_meeting(hand: Hand) -> None:
    late = LAST_DAY + timedelta(days=1)
    assert refused(hand, programme.add_sitting, day=late) == "sitting-outside-meeting"
    assert refused(hand, programme.edit_sitting, sitting_id=hand.other, day=late) == "sitting-outside-meeting"
    hand.do(setup.edit_meeting, meeting_id=hand.meeting, last_day=late)
    longer = hand.newest()
    hand.do(programme.edit_sitting, sitting_id=hand.other, day=late)
    assert reason(lambda: hand.desk.undo(longer)) == "sitting-outside-meeting"


def test_numbers_of_sittings_are_positive_and_unique(hand: Hand) -> None:
    assert refused(hand, programme.add_sitting, day=FIRST_DAY, number=0) == "number-below-one"
    assert refused(hand, programme.add_sitting, day=FIRST_DAY, number=1) == "taken-already"


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"planned_begin": START, "planned_end": START}, "times-reversed"),
        ({"planned_begin": START, "planned_end": START + SOON}, None),
        ({"opened_at": START, "closed_at": START - SOON}, "times-reversed"),
        ({"closed_at": START}, "adjourned-unopened"),
        ({"opened_at": START, "closed_at": START}, None),
        ({"opened_at": START}, "two-sittings-open"),
    ],
)
def test_times_of_sittings_are_in_order(hand: Hand, change: dict[str, Any], key: str | None) -> None:
    assert refused(hand, programme.edit_sitting, sitting_id=hand.other, **change) == key


def test_one_sitting_is_open(hand: Hand) -> None:
    assert refused(hand, programme.open_sitting, sitting_id=hand.other) == "two-sittings-open"
    hand.do(programme.adjourn_sitting, sitting_id=hand.sitting)
    adjourned = hand.newest()
    hand.do(programme.open_sitting, sitting_id=hand.other)
    assert reason(lambda: hand.desk.undo(adjourned)) == "two-sittings-open"


def test_an_opening_is_not_turned_back_before_the_adjournment(hand: Hand) -> None:
    hand.do(programme.adjourn_sitting, sitting_id=hand.sitting)
    hand.do(programme.open_sitting, sitting_id=hand.other)
    opened = hand.newest()
    hand.do(programme.adjourn_sitting, sitting_id=hand.other)
    assert reason(lambda: hand.desk.undo(opened)) == "adjourned-unopened"
    hand.desk.undo()
    assert reason(lambda: hand.desk.undo(opened)) is None


def test_earlier_meetings_come_before_and_do_not_overlap(hand: Hand) -> None:
    def add(first: date, last: date) -> str | None:
        return refused(hand, setup.add_previous_meeting, first_day=first, last_day=last)

    assert add(date(2024, 9, 11), date(2024, 9, 9)) == "days-reversed"
    assert add(date(2026, 10, 5), FIRST_DAY) == "previous-not-before"
    assert add(date(2024, 9, 9), date(2024, 9, 11)) is None
    assert add(date(2024, 9, 11), date(2024, 9, 13)) == "previous-overlap"
    assert add(date(2024, 9, 9), date(2024, 9, 9)) == "taken-already"
    assert add(date(2026, 10, 4), date(2026, 10, 5)) is None
    earlier = {"meeting_id": hand.meeting, "first_day": date(2026, 10, 5)}
    assert refused(hand, setup.edit_meeting, **earlier) == "previous-not-before"


def test_suspensions_lie_within_their_sitting(hand: Hand) -> None:
    odd = {"sitting_id": hand.sitting, "kind": "lunch"}
    assert refused(hand, programme.suspend_sitting, **odd) == "unknown-suspension"
    first = hand.do(programme.suspend_sitting, sitting_id=hand.sitting)
    assert refused(hand, programme.suspend_sitting, sitting_id=hand.sitting) == "suspended-already"
    began = hand.row("suspension", first)["suspended_at"]
    early = {"suspension_id": first, "resumed_at": START - SOON}
    assert refused(hand, programme.edit_suspension, **early) == "times-reversed"
    closed = {"sitting_id": hand.sitting, "closed_at": START + timedelta(days=1)}
    hand.desk.clock = ticking(START + timedelta(days=1))
    assert refused(hand, programme.edit_sitting, **closed) == "suspension-open"
    hand.do(programme.resume_sitting, suspension_id=first)
    assert refused(hand, programme.resume_sitting, suspension_id=first) == "resumed-already"
    resumed = hand.newest()
    hand.do(programme.suspend_sitting, sitting_id=hand.sitting)
    assert reason(lambda: hand.desk.undo(resumed)) == "suspended-already"
    hand.do(programme.adjourn_sitting, sitting_id=hand.sitting)
    assert reason(lambda: hand.desk.undo(resumed)) == "sitting-closed"
    assert hand.row("suspension", first)["suspended_at"] == began


def test_an_item_is_finished_after_it_was_taken_up(hand: Hand) -> None:
    taken = hand.do(programme.take_up, item_id=hand.item, sitting_id=hand.sitting)
    early = {"item_sitting_id": taken, "finished_at": START - timedelta(days=1)}
    assert refused(hand, programme.edit_taking_up, **early) == "times-reversed"
    hand.do(programme.finish_item, item_sitting_id=taken)
    assert refused(hand, programme.finish_item, item_sitting_id=taken) == "finished-already"


def test_a_line_of_the_timetable_ends_after_it_begins(hand: Hand) -> None:
    where = {"sitting_id": hand.sitting, "item_id": None, "begins_at": START}
    assert refused(hand, programme.plan, **where, ends_at=START) == "times-reversed"
    assert refused(hand, programme.plan, **where, ends_at=START + SOON) is None


def test_every_request_has_a_speaker(hand: Hand) -> None:
    assert refused(hand, floor.ask_floor, sitting_id=hand.sitting) == "nobody-speaks"
    assert refused(hand, floor.ask_floor, sitting_id=hand.sitting, lane=m.Lane.SECRETARIAT) is None
    request = hand.request("A")
    assert refused(hand, statements.edit_statement, request_id=request, guest=" ") == "nobody-speaks"
    hand.do(statements.edit_statement, request_id=request, delegation_id=hand.egypt)
    named = hand.newest()
    hand.do(statements.edit_statement, request_id=request, guest="")
    assert reason(lambda: hand.desk.undo(named)) == "nobody-speaks"


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"ended_at": START}, "times-reversed"),
        ({"begun_at": START + SOON, "ended_at": START}, "times-reversed"),
        ({"called_at": START + SOON, "begun_at": START, "ended_at": START + SOON}, "times-reversed"),
        ({"begun_at": START, "ended_at": START}, None),
        ({"called_at": START, "begun_at": START, "ended_at": START}, None),
    ],
)
def test_times_of_a_statement_are_in_order(hand: Hand, change: dict[str, Any], key: str | None) -> None:
    assert refused(hand, statements.edit_statement, request_id=hand.request(), **change) == key


def test_what_was_withdrawn_has_not_begun(hand: Hand) -> None:
    request = hand.request()
    hand.do(speakers.withdraw, request_id=request)
    begun = {"request_id": request, "begun_at": START, "ended_at": START}
    assert refused(hand, statements.edit_statement, **begun) == "times-reversed"
    assert refused(hand, floor.give_floor, request_id=request) == "moved-on"


def test_one_statement_is_open_in_a_sitting(hand: Hand) -> None:
    first, second = hand.request("A"), hand.request("B")
    hand.do(floor.give_floor, request_id=first)
    assert refused(hand, floor.give_floor, request_id=second) == "floor-taken"
    begun = {"request_id": second, "begun_at": START}
    assert refused(hand, statements.edit_statement, **begun) == "floor-taken"
    hand.do(floor.end_statement, request_id=first)
    ended = hand.newest()
    hand.do(floor.give_floor, request_id=second)
    assert reason(lambda: hand.desk.undo(ended)) == "floor-taken"


def test_no_statement_is_open_in_a_closed_sitting(hand: Hand) -> None:
    request = hand.statement()
    assert refused(hand, programme.adjourn_sitting, sitting_id=hand.sitting) == "statement-open"
    hand.do(floor.end_statement, request_id=request)
    ended = hand.newest()
    hand.do(programme.adjourn_sitting, sitting_id=hand.sitting)
    assert reason(lambda: hand.desk.undo(ended)) == "sitting-closed"
    assert refused(hand, statements.edit_statement, request_id=request, ended_at=None) == "sitting-closed"
    assert refused(hand, floor.ask_floor, sitting_id=hand.sitting, guest="C") == "sitting-closed"


def test_pauses_lie_within_their_statement(hand: Hand) -> None:
    request = hand.statement()
    pause = hand.do(floor.pause_statement, request_id=request)
    assert refused(hand, floor.pause_statement, request_id=request) == "paused-already"

    @act
    def by_hand(context: ActContext, *, column: str, at: datetime) -> None:
        setattr(context.get(m.Pause, pause), column, at)

    assert refused(hand, by_hand, column="paused_at", at=START - SOON) == "times-reversed"
    assert refused(hand, by_hand, column="resumed_at", at=START) == "times-reversed"
    # Ended by hand, with the pause still open, or begun again after it.
    late = START + timedelta(days=1)
    hand.desk.clock = ticking(late)
    assert refused(hand, statements.edit_statement, request_id=request, ended_at=late) == "times-reversed"
    assert refused(hand, statements.edit_statement, request_id=request, begun_at=late) == "times-reversed"
    assert refused(hand, statements.edit_statement, request_id=request, begun_at=None) == "times-reversed"
    hand.do(floor.resume_statement, request_id=request)
    resumed = hand.newest()
    hand.do(floor.pause_statement, request_id=request)
    assert reason(lambda: hand.desk.undo(resumed)) == "paused-already"
    hand.do(floor.end_statement, request_id=request)
    assert reason(lambda: hand.desk.undo(resumed)) == "times-reversed"


def test_a_ruling_is_on_a_point_of_order(hand: Hand) -> None:
    assert refused(hand, procedure.rule_on, request_id=hand.request(), ruling={}) == "not-a-point"
