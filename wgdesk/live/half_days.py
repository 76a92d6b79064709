"""When sittings usually begin and end, and when the next one would."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from wgdesk.reads.values.programme import Programme, SittingNow

# The usual hours of interpretation: two sittings a day, in the time zone of the meeting.
HALF_DAYS = ((time(10), time(13)), (time(15), time(18)))


def next_half_day(programme: Programme) -> tuple[datetime, datetime]:
    """Return when a sitting after the last one would begin and end: aware times, in the meeting's zone.

    Sittings take the mornings and afternoons of working days in turn, from the first day of the meeting; none
    is between the parts of a session. After the last half-day, a night sitting follows the last sitting.
    """
    zone = ZoneInfo(programme.zone)
    morning, afternoon = HALF_DAYS
    day, hours = programme.first_day, morning
    if programme.sittings:
        last = programme.sittings[-1]
        begun = last.planned_begin or last.opened_at
        early = begun is None or begun.astimezone(zone).time() < time(13)
        day, hours = (last.day, afternoon) if early else (_working_day_after(last.day, programme), morning)
        if day > programme.last_day >= last.day:
            return _night(last, zone)
    return datetime.combine(day, hours[0], zone), datetime.combine(day, hours[1], zone)


def _night(last: SittingNow, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Return the two hours of a night sitting, from the next full hour after the last (planned) end."""
    known = [at for at in (last.planned_end, last.closed_at) if at is not None]
    ended = max(known, default=datetime.combine(last.day, HALF_DAYS[1][1], zone)).astimezone(zone)
    hour = ended.replace(minute=0, second=0, microsecond=0)
    return hour + timedelta(hours=1), hour + timedelta(hours=3)


def _working_day_after(day: date, programme: Programme) -> date:
    after = day + timedelta(days=1)
    while after.weekday() > 4 or any(one.first_day <= after <= one.last_day for one in programme.recesses):
        after += timedelta(days=1)
    return after
