"""The steps of debates: panels, the list of speakers, points of order, whoever has the floor."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

from wgdesk.model import Lane, StatementKind
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.programme import ItemNow
from wgdesk.script import course, debate
from wgdesk.script.happening import APART, Happening, SittingPlan
from wgdesk.script.moment import Moment
from wgdesk.script.scene import Scene
from wgdesk.script.step import Step, is_long_ago, plainly_said

_LISTED = frozenset({Lane.LIST, Lane.REPLY})
_ALONE = (StatementKind.OPENING, StatementKind.CLOSING)  # these do not make a debate


class Debates:
    """Makes the steps of the debates of a sitting, one after the other, and remembers who had the floor.

    ``now`` is given for the Chair's screen, which also offers what cannot be foreseen, and where a speaker
    who ended long ago is not thanked. On paper it is None.
    """

    def __init__(self, scene: Scene, plan: Callable[[], SittingPlan], now: datetime | None) -> None:
        self.scene, self.now = scene, now
        self._plan = plan
        self.heard: list[RequestNow] = []  # who had the floor, apart from points of order
        self._orders: set[int] = set()
        self._introduced: set[int] = set()  # panels
        self._opened: set[int | None] = set()  # items under which the floor is open; of joint items the first
        self._closed: set[int] = set()  # items whose list was closed by the Chair
        self.considered: set[int] = set()  # items taken up but not finished
        self.shut = False  # a motion ended the debate, so nobody is asked to speak
        self._no_more = True  # whether the Chair has said that the list is exhausted
        self.asked: set[int] = set()  # items under which the Chair asked who else wishes to speak

    # -- what was ------------------------------------------------------------------------------------------

    def spoke(self, item: ItemNow) -> bool:
        """Return whether anybody but the Secretariat had the floor under an item or a sub-item of it."""
        scene = self.scene
        group = {
            one.id for each in scene.joint(item) for one in scene.programme.items if scene.within(one, each)
        }
        return any(one.item_id in group and one.lane != Lane.SECRETARIAT for one in self.heard)

    def is_closed(self, item: ItemNow) -> bool:
        """Return whether the list of an item is closed, so that nobody is asked to speak.

        Joint items share it, and so does the sub-item that was debated last.
        """
        last = self._last()
        part = self.scene.by_id.get(last.item_id or 0) if last is not None else None
        lists = [*self.scene.joint(item), *([part] if self.scene.within(part, item) and part else [])]
        return self.shut or any(one.closed_at is not None or one.id in self._closed for one in lists)

    def _is_gone_through(self, item: ItemNow, one: Happening) -> bool:
        """Return whether the list of an item was already closed at that time."""
        return item.closed_at is not None and (one.at is None or item.closed_at < one.at)

    def _group(self, item: ItemNow | None) -> int | None:
        return self.scene.joint(item)[0].id if item is not None else None

    def _last(self) -> RequestNow | None:
        return self.heard[-1] if self.heard else None

    # -- who has the floor ---------------------------------------------------------------------------------

    def floor(self, one: Happening) -> Iterator[Step]:
        """Yield the steps that give somebody the floor, or that concern the speaker who has it."""
        entry = one.request
        assert entry is not None
        if entry.lane == Lane.ORDER:
            yield from self.order(one)
        elif any(each.id == entry.id for each in self.heard):
            yield from self._held(one, entry)
        else:
            yield from self._turn(one, entry)

    def _held(self, one: Happening, entry: RequestNow) -> Iterator[Step]:
        """Yield what is said to a speaker who already has the floor or gets it back."""
        scene = self.scene
        if entry.lane == Lane.ORDER:
            if entry.begun_at is not None and entry.ended_at is None:
                yield self._aside(debate.ruling(scene, entry), one)
        elif entry.interrupted:
            yield self._aside(debate.return_floor(scene, entry), one)
        elif self.now is not None and one.ahead:
            over = debate.is_over(entry, self.now) and not entry.paused
            yield self._aside(debate.time_warning(scene, entry), choice=True)
            yield self._aside(debate.time_over(scene, entry), one if over else None, choice=not over)

    def _turn(self, one: Happening, entry: RequestNow) -> Iterator[Step]:
        scene, item = self.scene, one.item if entry.item_id is not None else None
        item = scene.by_id.get(entry.item_id or 0) if item is None else item
        called = entry.called_at is not None  # then what precedes it has been said
        ahead = one.ahead and not called
        panel = scene.panel_of(item, entry) if debate.presents(entry) else None
        last = self._last()
        if panel is not None and panel.id not in self._introduced:
            self._introduced.add(panel.id)
            yield from self.no_more(one)
            yield plainly_said(scene, course.introduced(scene, panel), ahead=ahead)
        elif self._opens(item, entry, last):
            yield self._opening(item, last, one, ahead=ahead)
        if debate.presents(entry):
            self._opened.discard(self._group(item))
        elif entry.lane != Lane.SECRETARIAT:
            self._opened.add(self._group(item))
        foreseen = one.ahead and self.now is None and item is not None and self._may_close(item)
        if foreseen and item is not None and entry.id in self._plan().last_listed:
            self._closed.add(item.id)
            yield plainly_said(scene, debate.close_list(scene, 1, item), ahead=ahead)
        self.heard.append(entry)
        debated = entry.item_id is None or entry.item_id in self.considered
        if entry.lane in _LISTED and entry.kind not in APART and debated:
            self._no_more = False
        yield Step(lambda ended: debate.give(scene, entry, ended), at=one.at, ahead=one.ahead, speaker=entry)

    def _opens(self, item: ItemNow | None, entry: RequestNow, last: RequestNow | None) -> bool:
        """Return whether the Chair opens the floor before giving it to somebody.

        That is after a panel's presentations (not its answers) and before the first speaker on the list.
        """
        if entry.lane in (Lane.PANEL, Lane.SECRETARIAT) or self._group(item) in self._opened:
            return False
        if last is not None and debate.presents(last):
            return True
        considered = item is not None and any(one.id in self.considered for one in self.scene.joint(item))
        listed = entry.lane == Lane.LIST and entry.kind != StatementKind.POSITION
        return considered and item is not None and item.substantive and listed

    def _opening(self, item: ItemNow | None, last: RequestNow | None, one: Happening, *, ahead: bool) -> Step:
        scene = self.scene
        return Step(lambda ended: debate.open_floor(scene, item, ended and last, one.at), ahead=ahead)

    def _may_close(self, item: ItemNow) -> bool:
        debated = item.substantive and item.id in self.considered
        return debated and not item.no_issues and not self.is_closed(item)

    def _aside(self, moment: Moment, one: Happening | None = None, *, choice: bool = False) -> Step:
        at, ahead = (one.at, one.ahead) if one is not None else (None, True)
        return plainly_said(self.scene, moment, at=at, ahead=ahead, aside=True, choice=choice)

    def _between(self, moment: Moment, one: Happening) -> Step:
        """Return a step said to the current speaker or, if nobody speaks, after thanks to the last one."""
        last, at = self._last(), one.at
        ended = last.ended_at if last is not None and not last.interrupted else None
        after = ended is not None and at is not None and ended <= at
        return plainly_said(self.scene, moment, at=at, ahead=one.ahead, aside=not after)

    # -- points of order -----------------------------------------------------------------------------------

    def order(self, one: Happening) -> Iterator[Step]:
        """Yield a point of order, the ruling on it, and the return of the floor to whom it interrupted."""
        scene, entry = self.scene, one.request
        assert entry is not None
        if entry.id in self._orders:
            yield from self._held(one, entry)
            return
        self._orders.add(entry.id)
        yield self._between(debate.point_of_order(scene, entry), one)
        last, running = self._last(), entry.begun_at is not None and entry.ended_at is None
        if one.at is None:
            yield self._aside(debate.ruling(scene, entry), one)
            if (
                last is not None
                and last.begun_at is not None
                and last.ended_at is None
                and not last.interrupted
            ):
                yield self._aside(debate.return_floor(scene, last), one)
        elif not running:
            waits = entry.ruling is None and last is not None and last.interrupted
            yield self._aside(debate.ruling(scene, entry), None if waits else one)
            if (
                last is not None
                and not last.interrupted
                and (last.ended_at is None or one.at < last.ended_at)
            ):
                yield self._aside(debate.return_floor(scene, last), one)

    # -- the list of speakers ------------------------------------------------------------------------------

    def list_closed(self, one: Happening) -> Iterator[Step]:
        """Yield the step for the closing of the list of speakers."""
        assert one.at is not None, "the closing of a list is never foreseen"
        goes_on = one.item is not None and self.scene.continues(one.item)
        self._no_more = self._no_more or one.waiting > 0 or goes_on  # somebody is left
        yield self._between(debate.list_closed(self.scene, one.at, one.waiting, one.item), one)

    def list_reopened(self, one: Happening) -> Iterator[Step]:
        """Yield the step for the reopening of the list of speakers."""
        assert one.at is not None, "the reopening of a list is never foreseen"
        yield self._between(debate.list_reopened(self.scene, one.at, one.item), one)

    def begin(self, item: ItemNow, one: Happening) -> Iterator[Step]:
        """Yield the introduction of panels not yet introduced, and the opening of the floor."""
        scene = self.scene
        panels = () if scene.continued(item) else scene.panels(item)
        for panel in panels:
            if panel.id not in self._introduced:
                self._introduced.add(panel.id)
                yield plainly_said(scene, course.introduced(scene, panel), ahead=one.ahead)
                yield self._opening(item, None, one, ahead=one.ahead)
                self._opened.add(self._group(item))
        if self._group(item) not in self._opened and not self._is_gone_through(item, one):
            self._opened.add(self._group(item))
            yield self._opening(item, self._last(), one, ahead=one.ahead)

    def end(self, item: ItemNow, one: Happening, *, by_parts: bool) -> Iterator[Step]:
        """Yield what ends a debate: the opening of the floor if nobody had it, or the end of the list.

        ``by_parts``: the item was considered by sub-items, under which the floor was open.
        """
        last = self._last()
        presented = last is not None and debate.presents(last) and last.item_id == item.id
        debated = item.substantive and not by_parts and not self.spoke(item)
        if item.id not in self.asked and not item.no_issues and not self.shut and (debated or presented):
            yield from self.begin(item, one)
        yield from self.no_more(one)
        if self.now is not None and one.ahead and self._may_close(item):
            yield self._aside(debate.close_list(self.scene, 0, item), choice=True)

    def turn_to(self, item: ItemNow, one: Happening) -> Iterator[Step]:
        """Yield the end of the debate before another item, considered from now on, is taken up."""
        yield from self.after_panel(one, item)
        yield from self.no_more(one)
        self.considered.add(item.id)
        self.shut = False

    def before_motion(self, item: ItemNow, one: Happening) -> Iterator[Step]:
        """Yield the opening of the floor before a motion under an item, if nobody has had the floor yet.

        Only on paper: the Chair's screen showed it when it was said.
        """
        if (
            self.now is None
            and item.substantive
            and not item.no_issues
            and not self.shut
            and not self.spoke(item)
        ):
            yield from self.begin(item, one)

    def before_decision(self, item: ItemNow | None, one: Happening, *, asks: bool) -> Iterator[Step]:
        """Yield the end of the debate before its outcome is decided; nothing if it goes on afterwards.

        ``item``: the item considered, if the decision is on it. ``asks``: the Chair asks who else wishes to
        speak. The Chair's screen cannot foresee whether the debate goes on.
        """
        last = self._last()
        here = item if item is not None else self.scene.by_id.get(last.item_id or 0) if last else None
        if here is not None and self._goes_on(here):
            return
        foreseen = self.now is not None and one.ahead
        if item is None or foreseen or not asks or item.id in self.asked:
            yield from self.after_panel(one, item)
            yield from self.no_more(one)
            return
        yield from self.end(item, one, by_parts=False)
        self.asked.add(item.id)
        yield plainly_said(
            self.scene, course.last_call(self.scene, spoke=self.spoke(item)), at=one.at, ahead=one.ahead
        )

    def after_panel(self, one: Happening, then: ItemNow | None) -> Iterator[Step]:
        """Yield the opening of the floor after a panel's presentations, before something else happens.

        ``then``: the item under which that happens. Yields nothing if it is the panel's own, or if the debate
        goes on later, which the Chair's screen cannot foresee.
        """
        last = self._last()
        item = self.scene.by_id.get(last.item_id or 0) if last is not None and debate.presents(last) else None
        if item is None or item.no_issues or self.shut or (self.now is not None and one.ahead):
            return
        if not self.scene.is_near(item, then) and not self._goes_on(item):
            yield from self.begin(item, one)

    def _goes_on(self, item: ItemNow) -> bool:
        """Return whether somebody on the list is still to speak under an item or a sub-item of it."""
        heard, scene = {one.id for one in self.heard}, self.scene
        group = {
            one.id for each in scene.joint(item) for one in scene.programme.items if scene.within(one, each)
        }
        return any(one in group and last not in heard for one, last in self._plan().last_heard.items())

    def no_more(self, one: Happening) -> Iterator[Step]:
        """Yield the end of the list once somebody on it has spoken; nothing if others are waiting."""
        last = self._last()
        if self._no_more or last is None or debate.is_own(self.scene, last):
            return
        here = self.scene.by_id.get(last.item_id or 0)
        if here is not None and self._goes_on(here):
            return
        self._no_more = True
        if not (one.ahead and is_long_ago(last, self.now)):
            scene = self.scene
            yield Step(lambda ended: debate.last_speaker(scene, ended), at=one.at, ahead=one.ahead)
