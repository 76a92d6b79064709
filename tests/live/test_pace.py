"""Whether a sitting keeps to its timetable, on programmes made of values."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from tests.live.floors import ITEM, SITTING, TAKEN, T
from wgdesk.live import pace
from wgdesk.reads.values.programme import Programme, SlotNow

MINUTE = timedelta(minutes=1)
SLOT = SlotNow(1, SITTING.id, ITEM.id, T - 10 * MINUTE, T + 50 * MINUTE)


def course(*, begun: datetime | None = T, slots: tuple[SlotNow, ...] = (SLOT,), **sitting: Any) -> Programme:
    """A programme with one sitting and one item."""
    held = replace(SITTING, **sitting)
    taken = (replace(TAKEN, taken_up_at=begun),)
    days: dict[str, Any] = {"first_day": held.day, "last_day": held.day, "zone": "UTC"}
    return Programme(
        meeting_id=1,
        ordinal=1,
        texts={},
        closed_at=None,
        options={},
        sittings=(held,),
        items=(ITEM,),
        taken_up=taken,
        slots=slots,
        decisions=(),
        officers=(),
        message="",
        **days,
    )


@pytest.mark.parametrize(
    ("begun", "now", "late"),
    [
        (T, T + MINUTE, 10 * MINUTE),  # as late as it was taken up
        (T - 12 * MINUTE, T, -2 * MINUTE),
        (T, T + 50 * MINUTE, 10 * MINUTE),  # its hour is not over yet
        (T, T + 54 * MINUTE, 4 * MINUTE),  # now it is
        (T, T + timedelta(hours=30), None),  # nobody keeps to the plan of another day
        (None, T, None),
    ],
)
def test_an_item_is_late_by_its_own_hours(
    begun: datetime | None, now: datetime, late: timedelta | None
) -> None:
    programme = course(begun=begun)
    assert pace.late(programme, programme.sittings[0], now) == late


def test_without_an_hour_of_its_own_an_item_is_not_late() -> None:
    programme = course(slots=(replace(SLOT, item_id=None),))
    assert pace.late(programme, programme.sittings[0], T + timedelta(hours=5)) is None


def test_the_first_of_several_slots_of_an_item_counts() -> None:
    later = replace(SLOT, id=2, begins_at=T + timedelta(hours=2), ends_at=T + timedelta(hours=3))
    programme = course(slots=(later, SLOT))
    assert pace.slot_of(programme, ITEM, programme.sittings[0]) == SLOT


def test_planned_hours_are_those_of_the_day_on_which_the_sitting_is_held() -> None:
    day = timedelta(days=1)
    begin, end = T, T + timedelta(hours=3)
    programme = course(
        day=SITTING.day + day,
        planned_for=SITTING.day,
        opened_at=T + day,
        planned_begin=begin,
        planned_end=end,
    )
    (sitting,) = programme.sittings
    assert pace.planned_begin(programme, sitting, T + day) == begin + day
    assert pace.planned_end(programme, sitting, T + day) == end + day
    assert pace.late(programme, sitting, T + day + 51 * MINUTE) == MINUTE
    bare = replace(sitting, planned_begin=None, planned_end=None)
    assert pace.planned_begin(programme, bare, T) is None
    assert pace.planned_end(programme, bare, T) is None
