"""What has happened at a sitting, in chronological order; what has no time is placed with its item."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from itertools import groupby

from wgdesk.live.agenda import adopting_item, in_order
from wgdesk.live.organizing_titles import deciding_item
from wgdesk.model import Lane, Manner, StatementKind, Subject
from wgdesk.reads.values.actions import ActionNow
from wgdesk.reads.values.floor import Floor, RequestNow
from wgdesk.reads.values.outcome import RecommendationNow, ReservationNow
from wgdesk.reads.values.programme import DecisionNow, ItemNow, TakenUpNow
from wgdesk.rules.statements import State
from wgdesk.script.adoption import acted_on
from wgdesk.script.happening import Happening, HappeningKind
from wgdesk.script.implied import called, informal, presented, reporting
from wgdesk.script.scene import Scene
from wgdesk.script.untimed import Placing, carried_out, with_times
from wgdesk.script.who_spoke import is_spoken, waited, with_ends

_NEVER = datetime.max.replace(tzinfo=UTC)

# The order of things that happened at the same time.
_OPEN, _TALK, _NOTED, _FINISH, _TAKE_UP, _UNDER, _UNDER_NOTED, _END = range(8)

_Ranked = tuple[datetime | None, int, int, Happening]  # the time, None if unknown; rank; place; what happened
_Timed = tuple[datetime, int, int, Happening]
_COURSE: tuple[HappeningKind, ...] = ("take-up", "finish")


def happened(scene: Scene, floors: Iterable[Floor], *, closes: bool) -> list[Happening]:
    """Return what has happened; ``closes``: the meeting ended with the sitting."""
    return with_times(_Past(scene, floors).told(closes=closes))


def happened_unopened(scene: Scene, floors: Iterable[Floor], to_come: Sequence[Happening]) -> list[Happening]:
    """Return what is to come at a sitting not opened yet, with all that the record already has of it."""
    return _Past(scene, floors).unopened(to_come)


class _Past:
    """Collects what happened at a sitting, each with its time."""

    def __init__(self, scene: Scene, floors: Iterable[Floor]) -> None:
        self.scene, self.sitting = scene, scene.sitting
        here = (one for one in floors if one.sitting_id == self.sitting.id)
        entries = {entry.id: entry for one in here for entry in one.requests}
        self.entries = list(with_ends(filter(is_spoken, entries.values()), self.sitting.closed_at))
        self.listed = list(entries.values())
        self.items = {one.id: n for n, one in enumerate(scene.programme.items)}

    def told(self, *, closes: bool) -> list[Happening]:
        found = self._found()
        sitting = self.sitting
        begun = sitting.opened_at or sitting.closed_at
        if begun is not None:
            opened = sitting.opened_at or min((begun, *(one[0] for one in found if one[0] is not None)))
            found.append((opened, _OPEN, 0, Happening("open", opened)))
        if sitting.closed_at is not None:
            end = Happening("close" if closes else "adjourn", sitting.closed_at)
            found.append((sitting.closed_at, _END, 0, end))
        return self._placed(found, self._in_time(found))

    def unopened(self, to_come: Sequence[Happening]) -> list[Happening]:
        found = self._found()
        return self._placed(found, [*to_come[:1], *self._in_time(found), *to_come[1:]])

    def _found(self) -> list[_Ranked]:
        found = [*self._taken_up(), *self._heard(), *self._lists(), *self._decisions(), *self._texts()]
        bodies = [(one.at, _TALK, n, one) for n, one in enumerate(informal(self.scene, self.entries))]
        return [*found, *bodies, *self._suspensions(), *self._motions()]

    def _in_time(self, found: Iterable[_Ranked]) -> list[Happening]:
        """Return what has a time, in order; the taking up of an item precedes what belongs to it."""
        since = {one.item_id: self._since(one) for one in self.rows}
        placed: list[_Timed] = []
        for hour, rank, place, one in found:
            if hour is None:
                continue
            at = self._during_sitting(hour)
            if rank in (_TALK, _NOTED) and one.item is not None and since.get(one.item.id) == at:
                rank = _UNDER if rank == _TALK else _UNDER_NOTED
            placed.append((at, rank, place, replace(one, at=at)))
        return [one for *_, one in sorted(placed, key=lambda row: row[:3])]

    def _placed(self, found: Iterable[_Ranked], told: Iterable[Happening]) -> list[Happening]:
        """Return ``told`` with everything put in that has no time."""
        loose = [(rank, place, one) for at, rank, place, one in found if at is None]
        placing = Placing(self.scene, told)
        kinds = {kind: [one.item for *_, one in loose if one.kind == kind and one.item] for kind in _COURSE}
        order = in_order(self.scene.programme, self.sitting, [one.item_id for one in self.rows])
        placing.take_up(kinds["take-up"], order)
        placing.call(called(self.scene, [one.item_id for one in self.rows]))
        decided = [one for *_, one in loose if one.kind not in _COURSE]
        for item in dict.fromkeys(one.item for one in decided if one.item is not None):
            placing.open_floor(item)
        texts = [one for one in decided if one.kind == "adopt"]
        late = not all(one.item is None or placing.has(one.item) for one in texts)
        for one in sorted(decided, key=lambda one: (_turn(one), not placing.is_remarked(one))):
            placing.put(one, late=late and one in texts)
        placing.introduce(self.entries)
        placing.finish(kinds["finish"])
        if self.sitting.closed_at is not None:
            taken = [self.scene.by_id[one.item_id] for one in self.rows]
            for item, entry in reversed(list(presented(self.scene, taken, self.listed))):
                placing.present(item, entry)
        return carried_out(placing.told)

    def _during_sitting(self, at: datetime) -> datetime:
        """Return ``at``, moved to the beginning or end of the sitting if it is outside."""
        opened, closed = self.sitting.opened_at, self.sitting.closed_at
        if opened is not None:
            at = max(at, opened)
        return min(at, closed) if closed is not None else at

    # -- items -------------------------------------------------------------------------------------------

    @cached_property
    def rows(self) -> list[TakenUpNow]:
        """The rows of items that the sitting took up; once it is over, also those without a time."""
        here = (one for one in self.scene.programme.taken_up if one.sitting_id == self.sitting.id)
        over = self.sitting.closed_at is not None
        return [one for one in here if one.item_id in self.items and (one.taken_up_at or over)]

    def _taken_up(self) -> Iterator[_Ranked]:
        for row in self.rows:
            item, since = self.scene.by_id[row.item_id], self._since(row)
            depth, until = len(self.scene.wholes(item)), row.finished_at
            yield since, _TAKE_UP, depth, Happening("take-up", since, item)
            if until is not None:
                ends = max(since or until, self._after_speaker(until))
                at = ends if ends != since else None
                yield at, _FINISH, -depth, Happening("finish", at, item)
            elif (since is None or self._went_on) and not self.scene.continues(item):
                yield None, _FINISH, -depth, Happening("finish", None, item)

    @property
    def _went_on(self) -> bool:
        """Whether a later sitting was held, so that nothing of this one is left open."""
        after = self.scene.following
        return after is not None and (after.opened_at or after.closed_at) is not None

    def _since(self, row: TakenUpNow) -> datetime | None:
        """Return when an item was taken up; never while somebody had the floor, whatever was recorded."""
        if row.taken_up_at is None:
            return None
        own = [one.begun_at for one in self.entries if one.item_id == row.item_id and one.begun_at]
        return min((self._after_speaker(row.taken_up_at), *(at for at in own if at >= row.taken_up_at)))

    def _after_speaker(self, at: datetime) -> datetime:
        ends = (
            one.ended_at
            for one in self.entries
            if one.lane != Lane.ORDER and one.begun_at and one.ended_at and one.begun_at < at < one.ended_at
        )
        return max(ends, default=at)

    # -- the floor ---------------------------------------------------------------------------------------

    def _heard(self) -> Iterator[_Ranked]:
        reports = set(filter(None, reporting(self.scene, self.entries).values()))
        for one in self.entries:
            assert one.begun_at is not None
            if one in reports:
                continue
            if one.state in (State.FINISHED, State.SPEAKING):
                kind: HappeningKind = "order" if one.lane == Lane.ORDER else "floor"
                item = self.scene.by_id.get(one.item_id or 0)
                yield one.begun_at, _TALK, one.id, Happening(kind, one.begun_at, item, request=one)

    def _lists(self) -> Iterator[_Ranked]:
        """Yield the closing and reopening of the lists of speakers of items that are taken up.

        The Chair does not name the item, so of another one it would be taken for that which is considered.
        """
        considered = [self.scene.by_id[row.item_id] for row in self.rows]
        for item in self.scene.programme.items:
            if not any(self.scene.is_near(item, one) for one in considered):
                continue
            joint = {one.id for one in self.scene.joint(item)}
            listed = [one for one in self.listed if one.item_id in joint and one.lane == Lane.LIST]
            for at, reopened_at in (*item.reopenings, (item.closed_at, None)) if listed else ():
                if at is not None and self._during(at):
                    left = sum(waited(one, at, reopened_at) for one in listed)
                    yield at, _TALK, 0, Happening("list-closed", at, item, waiting=left)
                if reopened_at is not None and self._during(reopened_at):
                    yield reopened_at, _TALK, 0, Happening("list-reopened", reopened_at, item)

    # -- decisions ---------------------------------------------------------------------------------------

    def _decisions(self) -> Iterator[_Ranked]:
        programme = self.scene.programme
        closing = adopting_item(programme)
        for n, one in enumerate(programme.decisions):
            if one.sitting_id == self.sitting.id:
                about = closing if one.subject == Subject.REPORT else deciding_item(programme, one.subject)
                at = one.decided_at
                kind: HappeningKind = "report" if one.subject == Subject.REPORT else "decide"
                yield at, _TALK, n, Happening(kind, at, about, subject=one.subject)
                yield from self._reserved_to(one, at, about)

    def _reserved_to(
        self, decision: DecisionNow, at: datetime | None, item: ItemNow | None
    ) -> Iterator[_Ranked]:
        rows = self.scene.outcome.reservations if self.scene.outcome else ()
        mine = (row for row in rows if row.decision_id == decision.id)
        told = Happening("reservation", item=item, subject=decision.subject)
        yield from self._noted(mine, at, told)

    def _texts(self) -> Iterator[_Ranked]:
        outcome = self.scene.outcome
        if outcome is None:
            return
        for one in outcome.actions:
            item, at = self.scene.by_id.get(one.item_id or 0), one.decided_at
            text = self.scene.text(one.recommendation_id)
            if one.sitting_id == self.sitting.id:
                yield (
                    at,
                    _TALK,
                    one.id,
                    Happening("action", at, item, action=one, texts=tuple(filter(None, (text,)))),
                )
            rows = (row for row in outcome.reservations if row.action_id == one.id)
            home = one.sitting_id == self.sitting.id
            yield from self._noted(rows, at, Happening("reservation", item=item, action=one), home)
        yield from self._recommendations()

    def _recommendations(self) -> Iterator[_Ranked]:
        acted, clusters = acted_on(self.scene), self.scene.outcome.clusters if self.scene.outcome else ()
        items = {one.id: self.scene.by_id.get(one.item_id or 0) for one in clusters}
        every = self.scene.texts.values()
        mine = [one for one in every if one.sitting_id == self.sitting.id and one.id not in acted]
        mine.sort(key=lambda one: (one.adopted_at or _NEVER, one.number))
        for (at, _), group in groupby(mine, key=lambda one: (one.adopted_at, one.manner == Manner.VOTE)):
            for those in [tuple(group)] if at is not None else [(one,) for one in group]:
                told = Happening("adopt", at, items[those[0].cluster_id], texts=those)
                yield at, _TALK, those[0].number, told
        for one in every:
            action = self._acted_on(one)
            told = Happening("reservation", item=items[one.cluster_id], texts=(one,), action=action)
            at, place = (action.decided_at, action.sitting_id) if action else (one.adopted_at, one.sitting_id)
            yield from self._noted(one.reservations, at, told, place == self.sitting.id)

    def _acted_on(self, text: RecommendationNow) -> ActionNow | None:
        """Return the action taken on a recommendation; None if it was adopted without one."""
        return next((one for one in self.scene.actions if one.recommendation_id == text.id), None)

    # -- reservations ------------------------------------------------------------------------------------

    def _noted(
        self, rows: Iterable[ReservationNow], at: datetime | None, told: Happening, home: bool = True
    ) -> Iterator[_Ranked]:
        """Yield the reservations made at this sitting, each after its delegation has spoken.

        ``home``: the text was decided on at this sitting, at ``at``, and no reservation comes before that.
        """
        for row in rows:
            if not self._made_here(row, home):
                continue
            when = max(at, row.made_at) if home and at and row.made_at else row.made_at or at
            if row.made_at is not None and not self._during(row.made_at):
                when = at
            spoke = self._position(row.delegation_id, told, at if home else None)
            if spoke is not None:
                when = spoke.ended_at or spoke.begun_at or when
                when = max(at, when) if home and at and when else when
            noted = replace(told, at=when, reservation=row, heard=spoke is not None)
            yield when, _NOTED, row.id, noted

    def _made_here(self, row: ReservationNow, home: bool) -> bool:
        at = row.made_at
        if at is not None:
            held = [one for one in self.scene.programme.sittings if one.opened_at is not None]
            found = [one for one in held if one.opened_at <= at <= (one.closed_at or _NEVER)]  # type: ignore[operator]
            if found:
                return any(one.id == self.sitting.id for one in found)
        return home

    def _during(self, at: datetime) -> bool:
        opened = self.sitting.opened_at
        return opened is not None and opened <= at <= (self.sitting.closed_at or _NEVER)

    def _position(self, delegation_id: int, told: Happening, since: datetime | None) -> RequestNow | None:
        """Return the statement in which a delegation explained its position on the text, if any.

        A statement that names no text counts for what was decided before it, at ``since``.
        """
        about = {one.id for one in told.texts}
        action_id = told.action.id if told.action else None
        for one in self.entries:
            if one.delegation_id != delegation_id or one.kind != StatementKind.POSITION:
                continue
            named = one.recommendation_id in about or (action_id is not None and one.action_id == action_id)
            late = since is None or (one.begun_at is not None and one.begun_at >= since)
            if named or (late and (one.recommendation_id, one.action_id) == (None, None)):
                return one
        return None

    # -- the rest ----------------------------------------------------------------------------------------

    def _suspensions(self) -> Iterator[_Ranked]:
        for one in self.sitting.suspensions:
            stopped = Happening("suspend", one.suspended_at, suspension=one)
            yield one.suspended_at, _NOTED, one.id, stopped
            if one.resumed_at is not None:
                yield one.resumed_at, _NOTED, one.id, Happening("resume", one.resumed_at)

    def _motions(self) -> Iterator[_Ranked]:
        for one in self.scene.outcome.motions if self.scene.outcome else ():
            if one.sitting_id == self.sitting.id:
                item = self.scene.by_id.get(one.item_id or 0)
                yield one.moved_at, _TALK, one.id, Happening("motion", one.moved_at, item, motion=one)


_TURNS: Mapping[Subject | None, int] = {Subject.AGENDA: 0, Subject.ORGANIZATION: 1, Subject.REPORT: 4}


def _turn(one: Happening) -> int:
    """Return the rank by which things are put in: agenda, organization of work and bodies, texts, report.

    A body reports before the texts of its work, so those must be in place when its report is put in.
    """
    if one.informal is not None:
        return 3 if one.heard else 1
    return _TURNS.get(one.subject, 2)
