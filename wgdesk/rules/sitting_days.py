"""The day of a sitting: that on which it was held, or while it was not, that for which it is planned.

Everything that prints or shows the day of a sitting has it from here. A sitting that runs over midnight keeps
the day on which it was opened, and a night sitting planned for the hours after midnight the day before them.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_NIGHT = time(6)  # until then it is the night of the day before
_DAY = timedelta(days=1)


def day_of_sitting(planned: date, begins: datetime | None, opened: datetime | None, zone: str) -> date:
    """Return the day of a sitting that is planned for ``planned`` and ``begins``.

    ``opened``: when it was called to order; None if it was not, or if nobody knows when. ``zone`` is that of
    the meeting.
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
    """Return the moment that the clock on the wall shows the same hour as at ``at``, so many days later."""
    here = at.astimezone(ZoneInfo(zone))
    return datetime.combine(here.date() + days, here.time(), here.tzinfo)


def moved_span(
    begins: datetime | None, ends: datetime | None, days: timedelta, zone: str
) -> tuple[datetime | None, datetime | None]:
    """Return when what begins and ends then does so many days later: at the same hour, and as long.

    So it never ends before it begins, even if a clock is put back in between.
    """
    if begins is None:
        return None, (None if ends is None else moved(ends, days, zone))
    first = moved(begins, days, zone)
    return first, (None if ends is None else first.astimezone(UTC) + (ends - begins))
