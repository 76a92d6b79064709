"""The day of a sitting, at any time of any zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from wgdesk.rules.sitting_days import day_of_sitting, moved, moved_span

ZONES = (
    *("UTC", "Europe/Vienna", "America/New_York", "Africa/Cairo", "Asia/Kathmandu", "Australia/Lord_Howe"),
    *("Pacific/Kiritimati", "Pacific/Pago_Pago"),
)
zones = st.sampled_from(ZONES)
# Nights in which clocks are set, the ends of months, a day that leap years have, and any other moment.
_EDGES = (
    datetime(2026, 3, 29, 1, tzinfo=UTC),
    datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
    datetime(2026, 11, 1, 6, tzinfo=UTC),
    datetime(2028, 2, 29, 23, 59, 59, tzinfo=UTC),
    datetime(2026, 12, 31, 23, 30, tzinfo=UTC),
)
moments = st.one_of(
    st.builds(
        lambda edge, minutes: edge + timedelta(minutes=minutes),
        st.sampled_from(_EDGES),
        st.integers(-24 * 60, 24 * 60),
    ),
    st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC)),
)
spans = st.timedeltas(timedelta(minutes=1), timedelta(hours=14))
few_days = st.integers(-400, 400).map(timedelta)


def here(at: datetime, zone: str) -> datetime:
    return at.astimezone(ZoneInfo(zone))


@given(moments, zones, st.integers(-40, 40))
def test_a_sitting_is_held_on_the_day_that_the_calendar_of_its_place_shows(
    opened: datetime, zone: str, apart: int
) -> None:
    there = here(opened, zone).date()
    assert day_of_sitting(there - timedelta(apart), None, opened, zone) == there


@given(moments, zones)
def test_one_that_was_not_opened_has_the_day_of_its_plan(begins: datetime, zone: str) -> None:
    planned = date(2026, 10, 5)
    assert day_of_sitting(planned, None, None, zone) == planned
    assert day_of_sitting(planned, begins, None, zone) == planned


@given(moments, spans, zones)
def test_one_that_is_opened_in_the_hours_planned_has_the_day_of_its_plan(
    begins: datetime, late: timedelta, zone: str
) -> None:
    planned = here(begins, zone).date()
    assert day_of_sitting(planned, begins, begins, zone) == planned
    held = day_of_sitting(planned, begins, begins + late, zone)
    assert held == here(begins + late, zone).date()  # planned before midnight, opened after it


@given(st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)), zones)
def test_a_night_sitting_planned_for_after_midnight_belongs_to_the_day_before(
    midnight: datetime, zone: str
) -> None:
    begins = midnight.replace(hour=0, minute=30, tzinfo=ZoneInfo(zone)).astimezone(UTC)
    there = here(begins, zone)
    planned, late = there.date() - timedelta(1), begins + timedelta(hours=3)
    assert day_of_sitting(planned, begins, late, zone) == planned
    next_day = begins + timedelta(hours=26)  # a day may have 25 hours
    assert day_of_sitting(planned, begins, next_day, zone) == there.date() + timedelta(1)
    morning = there.replace(hour=9).astimezone(UTC)  # that is another day's sitting
    assert day_of_sitting(planned, morning, morning, zone) == there.date()


@given(moments, few_days, zones)
def test_a_moved_time_keeps_its_hour(at: datetime, days: timedelta, zone: str) -> None:
    there, then = here(at, zone), moved(at, days, zone)
    assert then.date() == there.date() + days
    assert then.time() == there.time()
    if then.astimezone(UTC).astimezone(ZoneInfo(zone)).time() == then.time():  # an hour that there was
        assert here(moved(then, -days, zone), zone).replace(fold=0) == there.replace(fold=0)


@given(moments, spans, few_days, zones)
def test_a_plan_that_is_moved_lasts_as_long_and_begins_on_the_day_asked(
    begins: datetime, lasts: timedelta, days: timedelta, zone: str
) -> None:
    first, last = moved_span(begins, begins + lasts, days, zone)
    assert first is not None
    assert last is not None
    assert last.astimezone(UTC) - first.astimezone(UTC) == lasts
    assert first.date() == here(begins, zone).date() + days
    assert moved_span(None, None, days, zone) == (None, None)
    assert moved_span(begins, None, days, zone) == (first, None)
    assert moved_span(None, begins, days, zone) == (None, first)
