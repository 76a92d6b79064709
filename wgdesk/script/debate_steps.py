"""The steps of the debate under an item: panels, the list of speakers, points of order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from wgdesk.model import Lane
from wgdesk.reads.values.floor import Floor, RequestNow
from wgdesk.reads.values.programme import ItemNow
from wgdesk.rules.statements import State
from wgdesk.script import course, debate
from wgdesk.script.scene import Scene
from wgdesk.script.script_facts import Moment
from wgdesk.script.step import Step, plainly_said, woven

_LISTED = frozenset({Lane.LIST, Lane.REPLY})
_SPOKEN = frozenset({State.FINISHED, State.SPEAKING, State.CALLED})


@dataclass(frozen=True)
class Debate:
    """The debate under an item at a sitting; ``live``: for the Chair's screen, not for paper."""

    scene: Scene
    item: ItemNow | None
    floor: Floor
    live: bool = False
    tells_end: bool = True  # after the last speaker the Chair says that there are no more

    @property
    def item_id(self) -> int | None:
        """The key of the item; None for a debate without an item."""
        return self.item.id if self.item else None

    @property
    def closes(self) -> bool:
        """Whether the list of speakers is closed by one of the steps, before the last one on it speaks."""
        item = self.item
        if item is None or not item.substantive or item.no_issues or item.closed_at is not None:
            return False
        return bool(self.floor.lane(Lane.LIST)) and not self.live

    def steps(self) -> Iterator[Step]:
        """Yield past and future speakers, and what the Chair says between them."""
        yield from woven(list(self._speakers()), self._closed())

    def _speakers(self) -> Iterator[Step]:
        heard = spoken(self.floor)
        last: RequestNow | None = None
        for entry in heard:
            if entry.lane == Lane.ORDER:
                yield from self.order(entry, last)
            else:
                yield from self._turn(entry, last, heard[: heard.index(entry)])
                last = entry
        for entry in self.floor.lane(Lane.ORDER):
            yield from self.order(entry, None)
        if self.floor.interrupted is not None:
            yield self._aside(debate.return_floor(self.scene, self.floor.interrupted))
        if self.live and self.floor.speaking is not None:
            yield self._aside(debate.time_warning(self.scene, self.floor.speaking))
            yield self._aside(debate.time_over(self.scene, self.floor.speaking))
        before = list(heard)
        final = self.floor.lane(Lane.LIST)[-1] if self.closes else None
        for entry in debate.upcoming(self.floor):
            yield from self._turn(entry, last, before, closing=entry == final)
            before.append(entry)
            last = entry
        yield from self._end(last, before)

    def _turn(
        self,
        entry: RequestNow,
        last: RequestNow | None,
        before: list[RequestNow],
        *,
        closing: bool = False,
    ) -> Iterator[Step]:
        """Yield that somebody gets the floor, after the panel is introduced or the floor opened.

        ``closing``: the list is closed before, but not before the floor is opened.
        """
        ahead = entry.state not in _SPOKEN
        at = None if ahead else _begun(entry)
        panel = debate.introduces(self.scene, self.item, entry, before)
        listed = any(one.lane == Lane.LIST for one in before)
        if panel is not None:
            yield plainly_said(self.scene, course.introduced(self.scene, panel), self.item_id, ahead=ahead)
        elif debate.opens_floor(self.item, last, entry, listed=listed) and not self._opened(last, before):
            yield self._opening(last, at, ahead=ahead)
        if closing:
            yield self._ahead(debate.close_list(self.scene, 1))
        yield given(self.scene, entry)

    def _opened(self, last: RequestNow | None, before: list[RequestNow]) -> bool:
        """Return whether the floor was opened after this panel before: then its members answer."""
        if last is None or self.item is None or last.lane != Lane.PANEL:
            return False
        found = self.scene.panel_of(self.item, last)
        members = {one.person_id for one in found.panellists} if found else set()
        theirs = [one.lane == Lane.PANEL and one.person_id in members for one in before]
        presented = theirs.index(True) if True in theirs else len(before)
        return any(one.lane == Lane.LIST for one in before[presented:])

    def _opening(self, last: RequestNow | None, at: datetime | None, *, ahead: bool) -> Step:
        scene, item = self.scene, self.item
        return Step(
            lambda ended: debate.open_floor(scene, item, ended and last, at), self.item_id, ahead=ahead
        )

    def order(self, entry: RequestNow, interrupted: RequestNow | None) -> Iterator[Step]:
        """Yield a point of order, the ruling on it, and that the speaker interrupted goes on."""
        scene, ahead = self.scene, entry.state not in _SPOKEN
        at = None if ahead else _begun(entry)
        moments = [debate.point_of_order(scene, entry), debate.ruling(scene, entry)]
        resumed = interrupted.ended_at if interrupted else None
        if interrupted is not None and at is not None and resumed is not None and at < resumed:
            moments.append(debate.return_floor(scene, interrupted))
        for moment in moments:
            yield plainly_said(scene, moment, self.item_id, at=at, ahead=ahead, aside=True)

    def _end(self, last: RequestNow | None, before: list[RequestNow]) -> Iterator[Step]:
        """Yield what the Chair says after the last speaker known."""
        listed = any(one.lane == Lane.LIST for one in before)
        if last is None or debate.is_own(self.scene, last):
            return
        if debate.opens_floor(self.item, last, None, listed=listed) and not self._opened(last, before):
            yield self._opening(last, None, ahead=True)
        elif self.tells_end and any(one.lane in _LISTED for one in before):
            yield Step(lambda ended: debate.last_speaker(self.scene, ended), self.item_id, ahead=True)

    def _closed(self) -> Iterator[Step]:
        """Yield that the list was closed, if that was at this sitting."""
        at = self.item.closed_at if self.item else None
        sitting = self.scene.sitting
        if at is None or sitting.opened_at is None or at < sitting.opened_at:
            return
        if sitting.closed_at is not None and at > sitting.closed_at:
            return
        left = [
            one
            for one in self.floor.requests
            if one.lane == Lane.LIST
            and not one.struck
            and one.withdrawn_at is None
            and one.asked_at <= at
            and (one.called_at is None or one.called_at > at)
        ]
        yield plainly_said(
            self.scene, debate.list_closed(self.scene, at, len(left)), self.item_id, at=at, aside=True
        )

    def _aside(self, moment: Moment) -> Step:
        return plainly_said(self.scene, moment, self.item_id, ahead=True, aside=True)

    def _ahead(self, moment: Moment) -> Step:
        return plainly_said(self.scene, moment, self.item_id, ahead=True)


def _begun(entry: RequestNow) -> datetime | None:
    return entry.begun_at or entry.called_at


def given(scene: Scene, entry: RequestNow) -> Step:
    """Return the step in which somebody gets the floor."""
    ahead = entry.state not in _SPOKEN
    at = None if ahead else _begun(entry)
    return Step(lambda ended: debate.give(scene, entry, ended), entry.item_id, at, ahead, speaker=entry)


def spoken(floor: Floor) -> list[RequestNow]:
    """Return the entries that have or had the floor, in the order of time."""
    far = datetime.max.replace(tzinfo=UTC)
    entries = [one for one in floor.requests if one.state in _SPOKEN and not one.struck]
    return sorted(entries, key=lambda one: (_begun(one) or far, one.id))
