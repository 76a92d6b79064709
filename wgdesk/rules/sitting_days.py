"""The day of a sitting: the day on which it was held or, until then, for which it is planned.

Everything that prints or shows the day of a sitting gets it here. A sitting that runs past midnight keeps the
day on which it was opened; a night sitting planned for the hours after midnight belongs to the day before.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_NIGHT = time(6)  # earlier hours belong to the day before
_DAY = timedelta(days=1)


def day_of_sitting(planned: date, begins: datetime | None, opened: datetime | None, zone: str) -> date:
    """Return the day of a sitting that is planned for the day ``planned`` and the time ``begins``.

    ``opened``: when it was called to order; None if it was not, or if nobody knows. ``zone``: the meeting's.
    """
    if opened is None:
        return planned
    held = opened.astimezone(ZoneInfo(zone)).date()
    return planned if held == planned + _DAY and _is_night_before(held, begins, zone) else held


def _is_night_before(day: date, begins: datetime | None, zone: str) -> bool:
    """Return whether a sitting was planned for the small hours of ``day``."""
    here = begins.astimezone(ZoneInfo(zone)) if begins is not None else None
    return here is not None and here.date() == day and here.time() < _NIGHT


def moved(at: datetime, days: timedelta, zone: str) -> datetime:
    """Return a time moved by whole days, with the same hour on the wall clock of ``zone``."""
    here = at.astimezone(ZoneInfo(zone))
    return datetime.combine(here.date() + days, here.time(), here.tzinfo)


def moved_span(
    begins: datetime | None, ends: datetime | None, days: timedelta, zone: str
) -> tuple[datetime | None, datetime | None]:
    """Return the beginning and end of a span moved by ``days``: at the same hour, and just as long.

    So it never ends before it begins, even if the clocks go back in between.
    """
    if begins is None:
        return None, (None if ends is None else moved(ends, days, zone))
    first = moved(begins, days, zone)
    return first, (None if ends is None else first.astimezone(UTC) + (ends - begins))
