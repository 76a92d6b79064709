"""The order of a sitting: what has happened, in chronological order, and then what is to come."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from itertools import islice

from wgdesk.live.next_step import is_left
from wgdesk.live.situation import Situation
from wgdesk.live.unfolding import ahead
from wgdesk.model import Lane, StatementKind
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.outcome import Outcome
from wgdesk.reads.values.programme import SittingNow
from wgdesk.script import course
from wgdesk.script.adoption import Papers
from wgdesk.script.happened import happened, happened_unopened
from wgdesk.script.happening import ON_TEXTS, Happening, SittingPlan, plan_of, to_come
from wgdesk.script.implied import without_issues
from wgdesk.script.scene import Scene
from wgdesk.script.spoken_order import SpokenOrder
from wgdesk.script.step import Step, plainly_said


@dataclass(frozen=True)
class SittingOrder:
    """The steps of one sitting as known at ``now``.

    ``live``: for the Chair's screen, with what cannot be foreseen; else for paper. What is to come is known
    only if the sitting is the current one of ``known``.
    """

    known: Situation
    outcome: Outcome | None
    sitting: SittingNow
    now: datetime
    papers: Papers
    live: bool = False

    @cached_property
    def scene(self) -> Scene:
        """The sitting with everything that moments need."""
        return Scene(self.known.programme, self.known.roster, self.outcome, self.sitting)

    def steps(self) -> Iterator[Step]:
        """Return the steps; those still to come are worked out one by one."""
        if self.sitting.held is False:
            return iter((plainly_said(self.scene, course.not_held(self.scene)),))
        spoken = SpokenOrder(self.scene, lambda: self.plan, self.papers, self.now if self.live else None)
        return spoken.steps(self._all())

    @cached_property
    def plan(self) -> SittingPlan:
        """All that is known to happen at the sitting."""
        return plan_of(self._all())

    def _all(self) -> Iterator[Happening]:
        to_come = iter(self._to_come())
        if not self._is_unopened:
            if self.live:
                yield from self._past
                yield from to_come
            else:
                yield from self._on_paper(list(to_come))
            return
        yield from islice(to_come, 1)
        floors = self.known.floors.values()
        every = happened_unopened(self.scene, floors, list(self._to_come()))
        yield from (one for one in every[1:] if one.ahead or not self._is_put(one))

    def _on_paper(self, to_come: list[Happening]) -> Iterator[Happening]:
        """Yield the order of an open sitting; an item was taken up before its statements and its texts."""
        past = list(self._past)
        for one in [each for each in to_come if each.kind == "take-up"]:
            joint = self.scene.joint(one.item) if one.item is not None else ()
            under = (n for n, each in enumerate(past) if each.item in joint and _is_business(each))
            if (n := next(under, None)) is not None:
                past.insert(n, replace(one, at=past[n].at))
                to_come.remove(one)
        yield from past
        yield from self._with_calls(to_come)

    def _with_calls(self, to_come: Iterable[Happening]) -> Iterator[Happening]:
        """Yield what is to come, with items without issues before the report and before later items."""
        agenda = self.known.programme.items
        told = [one.item for one in self._past if one.kind == "take-up"]
        left = [one for one in without_issues(self.scene) if one not in told]
        for one in to_come:
            ends = one.kind in ("paragraphs", "report", "adjourn", "close")
            behind = agenda[: agenda.index(one.item)] if one.kind == "take-up" and one.item else ()
            for item in [each for each in left if ends or each in behind]:
                left.remove(item)
                yield Happening("take-up", item=item)
                yield Happening("finish", item=item)
            yield one

    @property
    def _is_unopened(self) -> bool:
        return self.sitting.opened_at is None and self.sitting.closed_at is None

    @cached_property
    def _past(self) -> list[Happening]:
        past = happened(self.scene, self.known.floors.values(), closes=self._closes)
        return [one for one in past if not self._is_put(one)]

    @property
    def _closes(self) -> bool:
        """Whether the meeting ends with the sitting; once it is over, items without a time count as done."""
        if not self.scene.is_last:
            return False
        programme, end, here = self.known.programme, self.sitting.closed_at, self.sitting.id
        if not self.live and end is not None and self.sitting.day >= programme.last_day:
            return True  # no further sitting will deal with the rest
        done = (
            replace(row, taken_up_at=end, finished_at=end)
            if row.sitting_id == here and row.taken_up_at is None
            else row
            for row in programme.taken_up
        )
        return not is_left(replace(self.known, programme=replace(programme, taken_up=tuple(done))))

    def _is_put(self, one: Happening) -> bool:
        """Return whether ``one`` is a motion still to be put to the meeting."""
        if one.motion is None or one.motion.carried is not None:
            return False
        return any(each.motion is not None and each.motion.id == one.motion.id for each in self._unfolded)

    def _to_come(self) -> Iterator[Happening]:
        """Yield what is to come, with speakers waiting under items that the sitting does not consider."""
        strays = list(self._strays)
        for one in self._unfolded if strays else self._ahead():
            now = [each for each in strays if self._is_time_for(each, one)]
            for each in now:
                yield Happening("floor", item=self.scene.by_id.get(each.item_id or 0), request=each)
                strays.remove(each)
            yield one

    def _is_time_for(self, stray: RequestNow, one: Happening) -> bool:
        """Return whether a stray gets the floor before ``one``, the end of a related item or of all."""
        if one.kind == "finish" and one.item is not None:
            item = self.scene.by_id.get(stray.item_id or 0)
            return item is not None and (
                self.scene.within(one.item, item) or item in self.scene.joint(one.item)
            )
        return one.kind in ("paragraphs", "report", "adjourn", "close")

    @cached_property
    def _unfolded(self) -> list[Happening]:
        return list(self._ahead())

    def _ahead(self) -> Iterator[Happening]:
        present = self.known.sitting
        if present is None or present.id != self.sitting.id or self.sitting.closed_at is not None:
            return
        for step in ahead(self.known, self.now):
            one = to_come(step)
            if one is not None:
                yield one

    @cached_property
    def _strays(self) -> tuple[RequestNow, ...]:
        """Those waiting under items that the sitting does not consider; empty if it is cut short."""
        if self.sitting.closed_at is not None or self.known.programme.cut_short(self.sitting):
            return ()
        rows = (one for one in self.known.programme.taken_up if one.sitting_id == self.sitting.id)
        here = {one.item_id for one in rows if one.taken_up_at is not None}
        waiting = {
            entry.id: entry
            for key, floor in self.known.floors.items()
            if key is not None and key not in here
            for entry in (*floor.lane(Lane.SECRETARIAT), *floor.waiting)
            if entry.item_id == key and entry.id > 0 and entry.kind != StatementKind.CLOSING
        }
        if not waiting:
            return ()
        here |= {one.item.id for one in self._unfolded if one.kind == "take-up" and one.item is not None}
        return tuple(entry for entry in waiting.values() if entry.item_id not in here)


def _is_business(one: Happening) -> bool:
    """Return whether something was said or decided on an item, so that it had been taken up."""
    spoke = one.request is not None and one.request.lane != Lane.ORDER
    return spoke or one.kind in ON_TEXTS
