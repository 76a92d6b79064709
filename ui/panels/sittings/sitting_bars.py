"""A sitting on a time line: what was planned and what happened."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from ui.parts.record_form import by_id
from ui.state.record_session import RecordSession
from wgdesk.reads.values.programme import SittingNow

_LEAST = timedelta(minutes=30)  # shortest span of a line
_MOST = timedelta(hours=24)  # longest span: a sitting that nobody has adjourned may still be open after weeks


@dataclass(frozen=True)
class StripBar:
    """A period in a lane: 0 planned, 1 actual. ``now``: the item is being considered."""

    lane: int
    begins: datetime
    ends: datetime
    label: str = ""
    pause: bool = False  # a suspension
    now: bool = False


class SittingBars:
    """Computes the bars of sittings; their labels are in the language of the interface."""

    def __init__(self, session: RecordSession) -> None:
        self._session, self._live = session, session.live

    def bars(self, sitting: SittingNow) -> tuple[StripBar, ...]:
        """Return the bars of both lanes, from back to front: the whole sitting lies behind the others."""
        return (*self._whole(sitting), *self._planned(sitting), *self._items(sitting), *self._pauses(sitting))

    @staticmethod
    def span(bars: tuple[StripBar, ...]) -> tuple[datetime, datetime] | None:
        """Return the start and the end of the line; None if no time is known."""
        moments = [at for bar in bars for at in (bar.begins, bar.ends)]
        if not moments:
            return None
        begins = min(moments)
        return begins, min(max(*moments, begins + _LEAST), begins + _MOST)

    def _whole(self, sitting: SittingNow) -> Iterator[StripBar]:
        due, now = partial(self._live.programme.due, sitting, now=self._live.now()), self._live.now()
        if sitting.planned_begin is not None and sitting.planned_end is not None:
            yield StripBar(0, due(sitting.planned_begin), due(sitting.planned_end))
        if sitting.opened_at is not None:
            yield StripBar(1, sitting.opened_at, sitting.closed_at or max(now, sitting.opened_at))

    def _planned(self, sitting: SittingNow) -> Iterator[StripBar]:
        """Yield the bars of the timetable, on the day on which the sitting is held."""
        programme = self._live.programme
        due = partial(programme.due, sitting, now=self._live.now())
        for slot in programme.slots:
            if slot.sitting_id == sitting.id:
                yield StripBar(0, due(slot.begins_at), due(slot.ends_at), self._label(slot.item_id))

    def _items(self, sitting: SittingNow) -> Iterator[StripBar]:
        """Yield the bars of items taken up; an item ends when the first of its sub-items begins."""
        programme = self._live.programme
        here = [taken for taken in programme.taken_up if taken.sitting_id == sitting.id]
        for taken in here:
            if taken.taken_up_at is None:
                continue
            parts = {each.id for each in programme.items if each.parent_id == taken.item_id}
            begun = [it.taken_up_at for it in here if it.item_id in parts and it.taken_up_at is not None]
            ends = taken.finished_at or sitting.closed_at or self._live.now()
            ends = min([max(ends, taken.taken_up_at), *(at for at in begun if at >= taken.taken_up_at)])
            now = sitting.is_open and programme.item is not None and programme.item.id == taken.item_id
            label = self._label(taken.item_id)
            if not begun or ends > taken.taken_up_at:
                yield StripBar(1, taken.taken_up_at, ends, label, now=now and taken.finished_at is None)

    def _pauses(self, sitting: SittingNow) -> Iterator[StripBar]:
        for pause in sitting.suspensions:
            ends = pause.resumed_at or sitting.closed_at or self._live.now()
            yield StripBar(1, pause.suspended_at, max(ends, pause.suspended_at), pause=True)

    def _label(self, item_id: int | None) -> str:
        item = by_id(self._live.programme.items, item_id)
        return self._session.names.item_number(item) if item else ""
