"""The order of a sitting: opening, items, texts, report and end, each with what the Chair says there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from wgdesk.model import Lane, StatementKind, Subject
from wgdesk.reads.values.floor import Floor, RequestNow
from wgdesk.reads.values.outcome import PanelNow
from wgdesk.reads.values.programme import ItemNow
from wgdesk.script import adoption, course, debate, foreseen
from wgdesk.script.adoption import Papers
from wgdesk.script.debate_steps import Debate, given, spoken
from wgdesk.script.events import of_item, timed, to_adopt, untimed
from wgdesk.script.scene import Scene
from wgdesk.script.script_facts import Moment
from wgdesk.script.step import Step, plainly_said, woven


@dataclass(frozen=True)
class SittingOrder:
    """The steps of one sitting; ``live``: with those that nobody can foresee, for the Chair's screen."""

    scene: Scene
    floors: Sequence[Floor]
    papers: Papers
    live: bool = False

    def steps(self) -> list[Step]:
        """Return the steps in order: what happened in the order of time, and then what is to come."""
        events = [*timed(self.scene), *self._orders_apart(), *self._strayed(spoken=True)]
        if self._decided_at(Subject.REPORT) is not None:
            events += self._report()
        return woven(list(self._course()), events)

    def _decided_at(self, subject: Subject) -> datetime | None:
        """Return when this sitting decided; None if that is not known or still to come."""
        found = (one for one in self.scene.programme.decisions if one.subject == subject)
        return next((one.decided_at for one in found if one.sitting_id == self.scene.sitting.id), None)

    def _course(self) -> Iterator[Step]:
        scene, sitting = self.scene, self.scene.sitting
        yield self._say(course.call_to_order(scene), at=sitting.opened_at)
        if scene.is_first:
            yield self._say(course.opening(scene), at=sitting.opened_at)
            yield from self._given(self._framing(StatementKind.OPENING))
        deciding = self._deciding
        if deciding is None:
            yield from self._organization()
        free = self._free_from
        for n, item in enumerate(scene.planned):
            if n == free:
                yield from self._texts()
            yield from self._item(item)
        if free == len(scene.planned):
            yield from self._texts()
        if scene.adopting is None:
            yield from self._report_here()
        if self.live and sitting.suspended is None:
            yield self._say(course.suspend(scene, "informal"), ahead=True, aside=True)
            yield self._say(course.suspend(scene, "break"), ahead=True, aside=True)
            yield self._say(course.resume(scene), ahead=True, aside=True)
        if scene.is_last:
            yield from self._given(self._framing(StatementKind.CLOSING))
            yield self._say(course.thanks(scene), ahead=True)
        end = course.close(scene) if scene.is_last else course.adjourn(scene)
        yield self._say(end, at=sitting.closed_at, ahead=True)

    def _say(
        self, moment: Moment, item: ItemNow | None = None, at: datetime | None = None, **how: bool
    ) -> Step:
        return plainly_said(self.scene, moment, item.id if item else None, at=at, **how)

    # -- opening ---------------------------------------------------------------------------------------

    @cached_property
    def _organizing(self) -> tuple[ItemNow, ...]:
        """The items of the first sitting under which the meeting is organized; the last one decides.

        They are the sub-items of the first organizational item that has any, else the first such item.
        """
        scene = self.scene
        planned = scene.planned if scene.is_first else ()
        plain = [one for one in planned if not one.substantive and one != scene.adopting]
        subs = [one for one in plain if one.parent_id is not None]
        return tuple(one for one in subs if one.parent_id == subs[0].parent_id) or tuple(plain[:1])

    @property
    def _deciding(self) -> ItemNow | None:
        """The item under which the agenda is adopted; None if there is none."""
        return self._organizing[-1] if self._organizing else None

    @property
    def _electing(self) -> ItemNow | None:
        """The item under which officers are elected; if there are more than two, the second one."""
        return self._organizing[1] if len(self._organizing) > 2 else self._deciding

    def _is_done(self, item: ItemNow) -> bool:
        """Return whether the opening of the meeting has done what the item is about.

        That is the first of several sub-items under which the meeting is organized, and their item.
        """
        return len(self._organizing) > 1 and item.id in (
            self._organizing[0].id,
            self._organizing[0].parent_id,
        )

    def _organization(self) -> Iterator[Step]:
        if self.scene.is_first:
            yield from self._elections(None)
            yield from self._decisions(None)
        elif self._elected:
            yield self._say(course.election(self.scene))

    @property
    def _elected(self) -> bool:
        return any(one.elected_at_id == self.scene.sitting.id for one in self.scene.programme.officers)

    def _elections(self, item: ItemNow | None) -> Iterator[Step]:
        if self._elected or not self.scene.programme.officers:
            yield self._say(course.election(self.scene), item)

    def _decisions(self, item: ItemNow | None) -> Iterator[Step]:
        yield self._say(course.agenda(self.scene), item, self._decided_at(Subject.AGENDA))
        yield self._say(course.organization(self.scene), item, self._decided_at(Subject.ORGANIZATION))

    # -- items -----------------------------------------------------------------------------------------

    def _item(self, item: ItemNow) -> Iterator[Step]:
        """Yield the steps of an item: it is taken up, debated and concluded."""
        scene, done = self.scene, self._is_done(item)
        joined = scene.joint(item)[0].id != item.id and scene.joint(item)[0] in scene.planned
        if not done and not joined:
            yield self._say(course.take_up(scene, item), item, scene.since(item))
        if item == self._electing:
            yield from self._elections(item)
        if item == self._deciding:
            yield from self._decisions(item)
        floor = self._by_item.get(item.id, Floor(scene.sitting.id, item.id, ()))
        debate = Debate(scene, item, floor, self.live, tells_end=not done)
        if item == scene.adopting:
            yield from self._report_here()
        yield from self._debated(debate, item, opens=not joined)
        yield from of_item(scene, item.id)
        yield from self._concluded(item, closed=debate.closes or (item.closed_at is not None))

    def _debated(self, debating: Debate, item: ItemNow, *, opens: bool) -> Iterator[Step]:
        """Yield the debate, with the panels and the opening of the floor if no speakers are known."""
        scene, requests, since = self.scene, debating.floor.requests, self.scene.since(item)
        panels = [] if scene.continued(item) else list(scene.panels(item))
        seated = [
            one
            for one in panels
            if any(scene.panel_of(item, each) == one for each in requests if each.lane == Lane.PANEL)
        ]
        unseated = [one for one in panels if one not in seated]
        opening = item.substantive and not item.no_issues and opens and item != scene.adopting
        if not seated and unseated:
            # Where a list is known, all panels come before it, since it is closed at its end.
            before = unseated if requests else unseated[:1]
            presents = [each for one in before for each in self._presentations(item, one)]
            if presents:
                debating = replace(debating, floor=foreseen.joined(debating.floor, presents))
                unseated = unseated[len(before) :]
            else:
                yield self._say(course.introduced(scene, unseated.pop(0)), item)
            opening = True
        if debating.floor.requests:
            yield from debating.steps()
        elif opening:
            yield self._say(debate.open_floor(scene, item, at=since), item)
        for one in unseated:
            yield self._say(course.introduced(scene, one), item)
            yield from self._given(self._presentations(item, one))
            yield Step(lambda ended: debate.open_floor(scene, item, ended, since), item.id)
        if self.live and item.substantive and not item.no_issues and item.closed_at is None:
            waiting = len(debate.upcoming(debating.floor))
            yield self._say(debate.close_list(scene, waiting), item, ahead=True, aside=True)

    def _presentations(self, item: ItemNow, panel: PanelNow) -> tuple[RequestNow, ...]:
        """Return those who are to present; on the Chair's screen they come with the item."""
        return () if self.live else foreseen.presentations(self.scene, item, panel)

    def _concluded(self, item: ItemNow, *, closed: bool) -> Iterator[Step]:
        """Yield the conclusion of the largest item that ends here; what is unfinished is continued."""
        scene = self.scene
        debated = item.substantive or item.id in self._by_item
        asked = (debated or self._is_plain(item)) and not closed and item != scene.adopting
        ended = [one for one in self._ending_with(item) if one.parent_id is None or debated]
        concluded = [one for one in ended if not scene.continues(one)]
        if concluded and item.no_issues and concluded[-1] == item:
            yield self._say(course.no_issues(scene, item), item, ahead=True)
        elif concluded:
            moment = course.conclude(scene, concluded[-1], asked=asked, spoke=self._has_debate(item))
            yield self._say(moment, item, scene.until(concluded[-1]) or scene.until(item), ahead=True)
        elif ended:
            yield self._say(course.conclude(scene, ended[0], asked=False), item, ahead=True)

    def _is_plain(self, item: ItemNow) -> bool:
        """Return whether nothing but statements can be expected under an item, as under "Other matters"."""
        return item.parent_id is None and item not in self._organizing and not self._is_done(item)

    def _has_debate(self, item: ItemNow) -> bool:
        """Return whether anybody but the Secretariat speaks under an item at this sitting."""
        floor = self._by_item.get(item.id, Floor(self.scene.sitting.id, item.id, ()))
        return debate.is_debate((*spoken(floor), *debate.upcoming(floor)))

    def _ending_with(self, item: ItemNow) -> list[ItemNow]:
        """Return the items that end with this one: itself and those of which it is the last part."""
        scene, found = self.scene, []
        if self._is_done(item):
            return []
        rest = scene.planned[scene.planned.index(item) + 1 :]
        one: ItemNow | None = item
        while one is not None and not any(
            scene.within(each, one) or each in scene.joint(one) for each in rest
        ):
            if one == item or scene.complete(one):
                found.append(one)
            one = scene.by_id.get(one.parent_id or 0)
        return found

    @cached_property
    def _by_item(self) -> Mapping[int | None, Floor]:
        """The floor of every item, in which each entry appears once and under its own item.

        The floors given also show replies and points of order of other items, and entries without an item.
        """
        here = self.scene.sitting.id
        apart = {one.id for one in (*self._apart, *self._frame, *self._strays)}
        entries = {one.id: one for one in self._entries if one.id not in apart}
        return {
            item: Floor(here, item, tuple(entry for entry in entries.values() if entry.item_id == item))
            for item in dict.fromkeys(entry.item_id for entry in entries.values())
        }

    def _orders_apart(self) -> Iterator[Step]:
        """Yield the points of order apart from the items, each with its ruling, at the time of the point."""
        own = Debate(self.scene, None, Floor(self.scene.sitting.id, None, ()))
        heard = [(one.begun_at, one.id, one) for floor in self._by_item.values() for one in floor.requests]
        for entry in self._apart:
            assert entry.begun_at is not None, "these were raised"
            before = [row for row in heard if row[0] is not None and row[0] < entry.begun_at]
            yield from own.order(entry, max(before, key=lambda row: row[:2])[2] if before else None)

    @cached_property
    def _apart(self) -> tuple[RequestNow, ...]:
        """The points of order that were raised at this sitting under none of its items."""
        return tuple(
            one
            for one in self._entries
            if one.lane == Lane.ORDER and self._is_apart(one) and one.begun_at and not one.struck
        )

    def _is_apart(self, entry: RequestNow) -> bool:
        """Return whether an entry is under none of the items that this sitting considers."""
        return entry.item_id not in {one.id for one in self.scene.planned}

    # -- statements that belong to no item of the sitting ----------------------------------------------

    @cached_property
    def _entries(self) -> tuple[RequestNow, ...]:
        """Every entry of the sitting once; points of order that were raised come first."""
        here = self.scene.sitting.id
        floors = (one for one in self.floors if one.sitting_id == here)
        return tuple({entry.id: entry for one in floors for entry in one.requests}.values())

    @cached_property
    def _frame(self) -> tuple[RequestNow, ...]:
        """The opening statements of the first sitting and the closing ones of the last, under no item."""
        scene = self.scene
        kinds = {StatementKind.OPENING: scene.is_first, StatementKind.CLOSING: scene.is_last}
        return tuple(
            one for one in self._entries if one.item_id is None and kinds.get(StatementKind(one.kind))
        )

    def _framing(self, kind: StatementKind) -> list[RequestNow]:
        return [one for one in self._frame if one.kind == kind]

    @cached_property
    def _strays(self) -> tuple[RequestNow, ...]:
        """Statements under an item of another sitting, or one that this sitting had left already."""
        others = (one for one in self._entries if one.item_id is not None and one.lane != Lane.ORDER)
        return tuple(one for one in others if self._is_apart(one) or self._is_late(one))

    def _is_late(self, entry: RequestNow) -> bool:
        """Return whether another item had been taken up after its own one when a statement began."""
        scene, begun = self.scene, entry.begun_at
        item = scene.by_id[entry.item_id or 0]
        since = scene.since(item)
        if begun is None or since is None or entry.lane == Lane.PANEL:
            return False
        others = (one for one in scene.planned if one not in scene.joint(item))
        return any(since < at <= begun for one in others if (at := scene.since(one)) is not None)

    def _strayed(self, *, spoken: bool) -> Iterator[Step]:
        """Yield those of them who have spoken, or those who are still to speak."""
        return self._given(one for one in self._strays if bool(one.begun_at) == spoken)

    def _given(self, entries: Iterable[RequestNow]) -> Iterator[Step]:
        """Yield that each gets the floor: who has spoken in the order of time, then who waits."""
        floor = Floor(self.scene.sitting.id, None, tuple(entries))
        for one in (*spoken(floor), *debate.upcoming(floor)):
            yield given(self.scene, one)

    # -- texts and the report --------------------------------------------------------------------------

    @cached_property
    def _free_from(self) -> int:
        """After how many items the texts are adopted that belong to no item: as the timetable has it.

        If it has no such hour, they come last, but before the report is adopted.
        """
        scene = self.scene
        latest = len(scene.planned)
        if scene.adopting is not None:
            latest = scene.planned.index(scene.adopting)
        return latest if scene.free_from is None else min(scene.free_from, latest)

    def _texts(self) -> Iterator[Step]:
        """Yield the debate without an item, and the texts that are adopted at no known time."""
        if None in self._by_item:
            yield from Debate(self.scene, None, self._by_item[None], self.live).steps()
        yield from untimed(self.scene)
        yield from to_adopt(self.scene, live=self.live)
        yield from self._strayed(spoken=False)  # a position is explained after the text is adopted

    def _report_here(self) -> Iterator[Step]:
        """Yield the adoption of the report, unless that was at a known time or at another sitting."""
        here = [one.sitting_id for one in self.scene.programme.decisions if one.subject == Subject.REPORT]
        if self._decided_at(Subject.REPORT) is None and (
            self.scene.sitting.id in here if here else self.scene.is_last
        ):
            yield from self._report()

    def _report(self) -> Iterator[Step]:
        scene, at = self.scene, self._decided_at(Subject.REPORT)
        yield self._say(adoption.report(scene, self.papers.symbol), at=at)
        for one in self.papers.parts:
            yield self._say(adoption.part(scene, one), at=at)
        back = adoption.deferred_parts(scene, self.papers.parts)
        if back is not None:
            yield self._say(back, at=at)
        yield self._say(adoption.whole_report(scene), at=at)
        yield self._say(adoption.entrust(scene), at=at)
