"""Moving a sitting to the day on which it is held moves everything planned for it."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.acting.records import FIRST_DAY, everything
from tests.rules.hand import LAST_DAY, SOON, Hand, refused
from wgdesk.acts import another_day, programme, setup
from wgdesk.model import SittingKind
from wgdesk.reads.queries import programme as read
from wgdesk.reads.values.programme import SittingNow

SECOND = FIRST_DAY + timedelta(days=1)
VIENNA = ZoneInfo("Europe/Vienna")


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), VIENNA)


def planned(hand: Hand, day: date) -> int:
    """Add a sitting planned from ten to one, with item 1 from ten to eleven; return its key."""
    key = hand.do(programme.add_sitting, day=day, planned_begin=at(day, 10), planned_end=at(day, 13))
    hand.do(programme.plan, sitting_id=key, item_id=hand.item, begins_at=at(day, 10), ends_at=at(day, 11))
    return key


def sitting(hand: Hand, key: int) -> SittingNow:
    return next(one for one in hand.desk.read(read.programme).sittings if one.id == key)


def times(hand: Hand, key: int) -> tuple[object, ...]:
    one = sitting(hand, key)
    slots = [slot for slot in hand.desk.read(read.programme).slots if slot.sitting_id == key]
    return one.day, one.planned_begin, one.planned_end, *((slot.begins_at, slot.ends_at) for slot in slots)


def test_a_sitting_is_moved_and_opened_in_one_act(hand: Hand) -> None:
    hand.do(programme.adjourn_sitting, sitting_id=hand.sitting)
    key = planned(hand, LAST_DAY)
    before = times(hand, key)
    newest = hand.newest()
    hand.do(another_day.move_and_open_sitting, sitting_id=key, day=FIRST_DAY)
    assert hand.newest() == newest + 1
    assert sitting(hand, key).is_open
    day = FIRST_DAY
    assert times(hand, key) == (day, at(day, 10), at(day, 13), (at(day, 10), at(day, 11)))
    hand.desk.undo()
    assert not sitting(hand, key).is_open
    assert times(hand, key) == before


def test_nothing_is_moved_if_it_cannot_be_opened(hand: Hand) -> None:
    key = planned(hand, LAST_DAY)
    before = everything(hand.path)
    assert refused(hand, another_day.move_and_open_sitting, sitting_id=key, day=SECOND) == "two-sittings-open"
    given = {"sitting_id": hand.sitting, "day": SECOND}
    assert refused(hand, another_day.move_and_open_sitting, **given) == "opened-already"
    assert everything(hand.path) == before


@pytest.mark.parametrize("way", [-40, 40])
def test_the_meeting_is_extended_only_on_request(hand: Hand, way: int) -> None:
    key, day = planned(hand, SECOND), SECOND + timedelta(days=way)
    assert refused(hand, another_day.move_sitting, sitting_id=key, day=day) == "sitting-outside-meeting"
    hand.do(another_day.move_sitting, sitting_id=key, day=day, extends=True)
    course = hand.desk.read(read.programme)
    assert (course.first_day, course.last_day) == (min(day, FIRST_DAY), max(day, LAST_DAY))
    assert times(hand, key)[:2] == (day, at(day, 10))  # at ten also after the clocks were set


def test_the_plan_moves_to_the_day_of_the_opening_which_stays(hand: Hand) -> None:
    hand.do(another_day.move_sitting, sitting_id=hand.sitting, day=SECOND)
    one = sitting(hand, hand.sitting)
    assert (one.day, one.planned_for, one.planned_day) == (FIRST_DAY, SECOND, SECOND)
    opened = one.opened_at
    hand.do(another_day.move_sitting, sitting_id=hand.sitting, day=FIRST_DAY)
    one = sitting(hand, hand.sitting)
    assert (one.day, one.planned_for, one.opened_at) == (FIRST_DAY, None, opened)


def test_hours_typed_for_the_wrong_day_move_along_but_not_into_the_future(hand: Hand) -> None:
    key = planned(hand, FIRST_DAY)
    hand.do(programme.adjourn_sitting, sitting_id=hand.sitting)
    early = at(FIRST_DAY, 8)
    hand.do(programme.edit_sitting, sitting_id=key, opened_at=early, closed_at=early + SOON)
    late = {"sitting_id": key, "day": SECOND, "with_stamps": True}
    assert refused(hand, another_day.move_sitting, **late) == "time-in-future"
    hand.do(setup.edit_meeting, meeting_id=hand.meeting, first_day=FIRST_DAY - timedelta(days=1))
    hand.do(another_day.move_sitting, sitting_id=key, day=FIRST_DAY - timedelta(days=1), with_stamps=True)
    one = sitting(hand, key)
    assert (one.day, one.planned_for) == (FIRST_DAY - timedelta(days=1), None)
    assert one.opened_at == early - timedelta(days=1)
    assert one.closed_at == one.opened_at + SOON


@pytest.mark.sampled
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(-300, 300), st.integers(0, 23), st.integers(1, 20 * 60))
def test_moving_a_sitting_there_and_back_changes_nothing(hand: Hand, way: int, hour: int, lasts: int) -> None:
    begins = at(SECOND, hour)
    given_ = {"planned_begin": begins, "planned_end": begins + timedelta(minutes=lasts)}
    key = hand.do(programme.add_sitting, day=SECOND, **given_)
    hand.do(programme.plan, sitting_id=key, item_id=None, begins_at=begins, ends_at=begins + SOON)
    before = times(hand, key)
    for day in (SECOND + timedelta(days=way), SECOND):
        hand.do(another_day.move_sitting, sitting_id=key, day=day, extends=True)
    there = begins + timedelta(days=way)
    if there.replace(fold=0).utcoffset() == there.replace(fold=1).utcoffset():  # an hour that there is once
        assert times(hand, key) == before


def test_planned_items_are_due_at_their_hour_on_the_day_of_the_sitting(hand: Hand) -> None:
    hand.do(programme.adjourn_sitting, sitting_id=hand.sitting)
    key = planned(hand, LAST_DAY)
    course = hand.desk.read(read.programme)
    one = sitting(hand, key)
    ends = at(LAST_DAY, 13)
    assert course.due(one, ends, at(LAST_DAY, 9)) == ends
    assert course.due(one, ends, at(FIRST_DAY, 9)) == ends  # it is still to come
    late = LAST_DAY + timedelta(days=54)
    assert course.due(one, ends, at(late, 9)) == at(late, 13)
    hand.do(programme.open_sitting, sitting_id=key)
    course, one = hand.desk.read(read.programme), sitting(hand, key)
    assert one.planned_for == LAST_DAY
    assert course.due(one, ends, at(late, 9)) == at(FIRST_DAY, 13)


def test_the_history_numbers_a_sitting_as_lists_do(hand: Hand) -> None:
    def told() -> bool:
        hand.do(programme.edit_sitting, sitting_id=hand.other, resumed=True)
        edited = everything(hand.path)["journal"][hand.newest()]["args"]
        hand.do(another_day.move_sitting, sitting_id=hand.other, day=FIRST_DAY)
        moved = everything(hand.path)["journal"][hand.newest()]["args"]
        return '"sitting":"1"' in edited and '"sitting":"1"' in moved

    assert not told()
    hand.do(programme.edit_sitting, sitting_id=hand.sitting, kind=SittingKind.ORGANIZATIONAL)
    hand.do(setup.set_option, name="organizational_session", value="besides")
    assert told()
