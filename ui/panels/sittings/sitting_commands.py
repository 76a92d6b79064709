"""What is done to the course of the meeting: each is one act, on the rows the operator saw."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from ui.state.record_session import RecordSession
from wgdesk.acts.floor import end_statement
from wgdesk.acts.podium import tell_quorum
from wgdesk.acts.programme import (
    add_item,
    add_sitting,
    adjourn_sitting,
    finish_item,
    move_item,
    open_sitting,
    resume_sitting,
    suspend_sitting,
    take_up,
)
from wgdesk.live.next_step import NextStep, running_at
from wgdesk.live.quorum_now import quorum_now
from wgdesk.meeting_setup.templates import HALF_DAYS
from wgdesk.reads.values.programme import ItemNow, Programme, SittingNow


class SittingCommands:
    """Acts of the panel; those that return a key return None if they were refused."""

    def __init__(self, session: RecordSession) -> None:
        self._session, self._live = session, session.live

    def go_on(self, step: NextStep) -> None:
        """Do the next thing."""
        do, sitting = self._session.do, step.sitting
        if sitting is None:
            self.add_sitting()
        elif step.kind == "open":
            do(open_sitting, sitting_id=sitting.id)
        elif step.kind == "resume" and sitting.suspended is not None:
            do(resume_sitting, suspension_id=sitting.suspended.id)
        elif step.kind == "take-up" and step.item is not None:
            do(take_up, item_id=step.item.id, sitting_id=sitting.id)
        elif step.kind == "finish" and step.taken is not None:
            do(finish_item, item_sitting_id=step.taken.id)
        else:
            self.adjourn()

    def add_sitting(self) -> int | None:
        """Add a sitting in the next half-day, or later on the last day."""
        programme = self._live.programme
        begins, ends = next_half_day(programme)
        day = min(begins.date(), programme.last_day)  # a night sitting is of the day on which it is called
        return self._session.made(add_sitting, day=day, planned_begin=begins, planned_end=ends)

    def adjourn(self) -> None:
        """Adjourn the sitting that is open."""
        sitting = self._live.sitting
        if sitting is not None and sitting.is_open:
            self._session.do(adjourn_sitting, sitting_id=sitting.id)

    def end_and_adjourn(self) -> None:
        """End the statement that stands in the way, then adjourn."""
        for entry in (self._live.floor.speaking, self._live.floor.interrupted):
            if entry is not None and not self._session.do(end_statement, request_id=entry.id):
                return
        self.adjourn()

    def suspend(self, kind: str) -> None:
        """Suspend the sitting that is open; the reason can be written afterwards."""
        sitting = self._live.sitting
        if sitting is not None and sitting.is_open:
            self._session.do(suspend_sitting, sitting_id=sitting.id, kind=kind)

    def tell_quorum(self) -> None:
        """Note that the Chair was told of the quorum to decide."""
        quorum = quorum_now(self._live)
        self._session.do(
            tell_quorum, kind="decision", present=quorum.present, required=quorum.decision_required
        )

    # -- agenda --------------------------------------------------------------------------------------------

    def add_item(self) -> int | None:
        """Add an item at the end of the agenda; its titles are written in its form."""
        return self._session.made(add_item, title={})

    def take_up(self, item: ItemNow) -> None:
        """Take an item up at the sitting that is open, else note it for the next one."""
        sitting = self._live.sitting
        if sitting is not None:
            self._session.do(take_up, item_id=item.id, sitting_id=sitting.id)

    def finish(self, item: ItemNow) -> None:
        """Finish an item that is being considered."""
        taken = running_at(self._live.programme, item)
        if taken is not None:
            self._session.do(finish_item, item_sitting_id=taken.id)

    def move_item(self, item: ItemNow, way: int) -> None:
        """Move an item one place up (-1) or down (1) among those of its level."""
        level = [one.id for one in self._live.programme.items if one.parent_id == item.parent_id]
        at = level.index(item.id)
        to = at + way
        if 0 <= to < len(level):
            after = to if way < 0 else to + 1
            before = level[after] if after < len(level) else None
            self._session.do(move_item, item_id=item.id, before_id=before)


def next_half_day(programme: Programme) -> tuple[datetime, datetime]:
    """Return when a sitting after the last one would begin and end: aware, in the meeting's zone.

    Mornings and afternoons of working days in turn; the first one on the first day of the meeting. When the
    days are over, a night sitting follows the last one.
    """
    zone = ZoneInfo(programme.zone)
    morning, afternoon = HALF_DAYS
    day, hours = programme.first_day, morning
    if programme.sittings:
        last = programme.sittings[-1]
        begun = last.planned_begin or last.opened_at
        early = begun is None or begun.astimezone(zone).time() < time(13)
        day, hours = (last.day, afternoon) if early else (_working_day_after(last.day), morning)
        if day > programme.last_day >= last.day:
            return _night(last, zone)
    return datetime.combine(day, hours[0], zone), datetime.combine(day, hours[1], zone)


def _night(last: SittingNow, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Return the hours of a night sitting: two, an hour after the last sitting ended or was to end."""
    known = [at for at in (last.planned_end, last.closed_at) if at is not None]
    ended = max(known, default=datetime.combine(last.day, HALF_DAYS[1][1], zone)).astimezone(zone)
    hour = ended.replace(minute=0, second=0, microsecond=0)
    return hour + timedelta(hours=1), hour + timedelta(hours=3)


def _working_day_after(day: date) -> date:
    after = day + timedelta(days=1)
    while after.weekday() > 4:
        after += timedelta(days=1)
    return after
