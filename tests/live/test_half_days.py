"""The time offered for the next sitting: mornings and afternoons of working days, then nights."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from tests.live.floors import SITTING
from wgdesk.live.half_days import next_half_day
from wgdesk.reads.values.meeting import RecessNow

VIENNA = ZoneInfo("Europe/Vienna")
THURSDAY, FRIDAY, SATURDAY, MONDAY, TUESDAY = (date(2027, 3, day) for day in (4, 5, 6, 8, 9))


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """A moment in Vienna, as records have it."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=VIENNA).astimezone(UTC)


def following(
    first: date = THURSDAY, last: date = MONDAY, recesses: tuple[RecessNow, ...] = (), **sitting: Any
) -> tuple[datetime, datetime]:
    """Return the time offered for the sitting after this one, or for the first."""
    plain = replace(SITTING, planned_begin=None, planned_end=None, opened_at=None)
    sittings = (replace(plain, **sitting),) if sitting else ()
    programme: Any = SimpleNamespace(
        **{"zone": "Europe/Vienna", "first_day": first, "last_day": last, "sittings": sittings},
        recesses=recesses,
    )
    begins, ends = next_half_day(programme)
    assert begins.tzinfo is not None
    return begins, ends


@pytest.mark.parametrize(
    ("last", "day", "hours"),
    [
        ({}, THURSDAY, (10, 13)),
        ({"day": THURSDAY, "planned_begin": at(THURSDAY, 10)}, THURSDAY, (15, 18)),
        ({"day": THURSDAY, "opened_at": at(THURSDAY, 12, 59)}, THURSDAY, (15, 18)),
        ({"day": THURSDAY, "opened_at": at(THURSDAY, 13)}, FRIDAY, (10, 13)),
        ({"day": THURSDAY}, THURSDAY, (15, 18)),
        # The plan counts, not a late opening.
        (
            {"day": THURSDAY, "planned_begin": at(THURSDAY, 10), "opened_at": at(THURSDAY, 14)},
            THURSDAY,
            (15, 18),
        ),
        ({"day": FRIDAY, "planned_begin": at(FRIDAY, 15)}, MONDAY, (10, 13)),
        ({"day": SATURDAY, "planned_begin": at(SATURDAY, 15)}, MONDAY, (10, 13)),
        ({"day": MONDAY, "planned_begin": at(MONDAY, 10)}, MONDAY, (15, 18)),
        # At night once the days of the meeting are over: two hours after a full hour.
        ({"day": MONDAY, "planned_begin": at(MONDAY, 15), "planned_end": at(MONDAY, 18)}, MONDAY, (19, 21)),
        ({"day": MONDAY, "planned_begin": at(MONDAY, 15)}, MONDAY, (19, 21)),
        (
            {
                **{"day": MONDAY, "planned_begin": at(MONDAY, 15), "planned_end": at(MONDAY, 18)},
                "closed_at": at(MONDAY, 19, 40) + timedelta(seconds=5.5),
            },
            MONDAY,
            (20, 22),
        ),
        # A sitting on a day after the meeting is followed by the next working day.
        ({"day": TUESDAY, "opened_at": at(TUESDAY, 15)}, date(2027, 3, 10), (10, 13)),
    ],
)
def test_the_next_sitting_is_offered_for_the_next_half_day(
    last: dict[str, Any], day: date, hours: tuple[int, int]
) -> None:
    begins, ends = (at(day, hour) for hour in hours)
    assert following(**last) == (begins, ends)


def test_no_sitting_is_offered_between_the_parts_of_a_session() -> None:
    friday = {"day": FRIDAY, "planned_begin": at(FRIDAY, 15)}
    between = (RecessNow(1, SATURDAY, MONDAY),)
    assert following(last=TUESDAY, recesses=between, **friday) == (at(TUESDAY, 10), at(TUESDAY, 13))
    assert following(last=TUESDAY, **friday) == (at(MONDAY, 10), at(MONDAY, 13))


def test_a_night_sitting_goes_on_past_midnight() -> None:
    late = {"day": MONDAY, "planned_begin": at(MONDAY, 20), "planned_end": at(MONDAY, 22, 30)}
    begins, ends = following(**late)
    assert (begins, ends - begins) == (at(MONDAY, 23), timedelta(hours=2))
