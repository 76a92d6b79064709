"""What has happened at a sitting, in the order of time across all its items."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from itertools import groupby

from wgdesk.live.agenda import adopting_item, organizing_items
from wgdesk.model import Lane, StatementKind, Subject
from wgdesk.reads.values.floor import Floor, RequestNow
from wgdesk.reads.values.outcome import ReservationNow
from wgdesk.reads.values.programme import DecisionNow, ItemNow, TakenUpNow
from wgdesk.rules.statements import State
from wgdesk.script.adoption import acted_on
from wgdesk.script.happening import Happening, HappeningKind
from wgdesk.script.scene import Scene

_NEVER = datetime.max.replace(tzinfo=UTC)

# Of things at the same time: which comes first.
_OPEN, _TALK, _UNTIMED, _NOTED, _FINISH, _TAKE_UP, _UNDER, _END = range(8)

_Ranked = tuple[datetime, int, int, Happening]


def happened(scene: Scene, floors: Iterable[Floor], *, closes: bool) -> list[Happening]:
    """Return what has happened; ``closes``: the meeting ended with the sitting.

    Of a sitting that is not over, what happened at no known time comes at the end.
    """
    return _Past(scene, floors).told(closes=closes)


class _Past:
    """Collects what happened, each with its time."""

    def __init__(self, scene: Scene, floors: Iterable[Floor]) -> None:
        self.scene, self.sitting = scene, scene.sitting
        here = (one for one in floors if one.sitting_id == self.sitting.id)
        entries = {entry.id: entry for one in here for entry in one.requests}
        self.entries = [one for one in entries.values() if one.begun_at is not None and not one.struck]
        self.listed = list(entries.values())
        self.items = {one.id: n for n, one in enumerate(scene.programme.items)}

    def told(self, *, closes: bool) -> list[Happening]:
        found = [*self._taken_up(), *self._heard(), *self._lists(), *self._decisions(), *self._texts()]
        found += [*self._suspensions(), *self._motions()]
        sitting = self.sitting
        begun = sitting.opened_at or sitting.closed_at
        if begun is not None:
            opened = sitting.opened_at or min((begun, *(one[0] for one in found)))
            found.append((opened, _OPEN, 0, Happening("open", opened)))
        if sitting.closed_at is not None:
            end = Happening("close" if closes else "adjourn", sitting.closed_at)
            found.append((sitting.closed_at, _END, 0, end))
        placed = sorted((self._within(one) for one in found), key=lambda one: one[:3])
        return [replace(one, at=at if at < _NEVER else self._latest(placed)) for at, _, _, one in placed]

    def _within(self, one: _Ranked) -> _Ranked:
        """Return a thing at a time at which the sitting went on."""
        at, rank, place, happening = one
        opened, closed = self.sitting.opened_at, self.sitting.closed_at
        if opened is not None:
            at = max(at, opened)
        if closed is not None:
            at = min(at, closed)
        return at, rank, place, happening

    def _latest(self, placed: Sequence[_Ranked]) -> datetime:
        return max((at for at, *_ in placed if at < _NEVER), default=_NEVER)

    # -- items -------------------------------------------------------------------------------------------

    @cached_property
    def rows(self) -> list[TakenUpNow]:
        """The rows by which the sitting took up items; once it is over, those without a time, too."""
        here = (one for one in self.scene.programme.taken_up if one.sitting_id == self.sitting.id)
        over = self.sitting.closed_at is not None
        return [one for one in here if one.item_id in self.items and (one.taken_up_at or over)]

    def _taken_up(self) -> Iterator[_Ranked]:
        for row in self.rows:
            item, since = self.scene.by_id[row.item_id], self._since(row)
            depth = len(self.scene.wholes(item))
            yield since, _TAKE_UP, depth, Happening("take-up", since, item)
            if row.taken_up_at is None:
                if not self.scene.continues(item):
                    yield since, _TAKE_UP, depth, Happening("finish", since, item)
            elif row.finished_at is not None:
                until = max(since, self._after_speaker(row.finished_at))
                yield until, _FINISH, -depth, Happening("finish", until, item)

    def _since(self, row: TakenUpNow) -> datetime:
        """Return when an item was taken up: not while somebody had the floor, whatever was noted."""
        own = [one.begun_at for one in self.entries if one.item_id == row.item_id and one.begun_at]
        if row.taken_up_at is not None:
            return min((self._after_speaker(row.taken_up_at), *(at for at in own if at >= row.taken_up_at)))
        later = [
            one.taken_up_at
            for one in self.rows
            if one.taken_up_at and self.items[one.item_id] > self.items[row.item_id]
        ]
        return min((*own, *later), default=self.sitting.closed_at or _NEVER)

    def _after_speaker(self, at: datetime) -> datetime:
        ends = (
            one.ended_at
            for one in self.entries
            if one.lane != Lane.ORDER and one.begun_at and one.ended_at and one.begun_at < at < one.ended_at
        )
        return max(ends, default=at)

    def _time_of(self, item: ItemNow | None) -> datetime | None:
        row = next((one for one in self.rows if item is not None and one.item_id == item.id), None)
        return self._since(row) if row is not None else None

    # -- the floor ---------------------------------------------------------------------------------------

    def _heard(self) -> Iterator[_Ranked]:
        for one in self.entries:
            assert one.begun_at is not None
            if one.state in (State.FINISHED, State.SPEAKING):
                kind: HappeningKind = "order" if one.lane == Lane.ORDER else "floor"
                item = self.scene.by_id.get(one.item_id or 0)
                yield one.begun_at, _TALK, one.id, Happening(kind, one.begun_at, item, request=one)

    def _lists(self) -> Iterator[_Ranked]:
        opened, closed = self.sitting.opened_at, self.sitting.closed_at
        for item in self.scene.programme.items:
            at = item.closed_at
            if at is None or opened is None or at < opened or (closed is not None and at > closed):
                continue
            listed = [one for one in self.listed if one.item_id == item.id and one.lane == Lane.LIST]
            if listed:
                left = sum(_waited(one, at) for one in listed)
                yield at, _TALK, 0, Happening("list-closed", at, item, waiting=left)

    # -- decisions ---------------------------------------------------------------------------------------

    def _decisions(self) -> Iterator[_Ranked]:
        programme = self.scene.programme
        organizing, closing = organizing_items(programme), adopting_item(programme)
        for n, one in enumerate(programme.decisions):
            if one.sitting_id == self.sitting.id:
                about = closing if one.subject == Subject.REPORT else organizing[-1] if organizing else None
                at, rank = one.decided_at, _TALK
                if at is None:
                    at, rank = self._time_of(about) or self._end(), _UNDER
                kind: HappeningKind = "report" if one.subject == Subject.REPORT else "decide"
                yield at, rank, n, Happening(kind, at, about, subject=one.subject)
                yield from self._reserved_to(one, at, rank, about)

    def _reserved_to(
        self, decision: DecisionNow, at: datetime, rank: int, item: ItemNow | None
    ) -> Iterator[_Ranked]:
        rows = self.scene.outcome.reservations if self.scene.outcome else ()
        mine = (row for row in rows if row.decision_id == decision.id)
        yield from self._noted(mine, at, rank, Happening("reservation", item=item))

    def _texts(self) -> Iterator[_Ranked]:
        outcome = self.scene.outcome
        if outcome is None:
            return
        for one in outcome.actions:
            item = self.scene.by_id.get(one.item_id or 0)
            if one.sitting_id == self.sitting.id:
                at = one.decided_at or self._untimed(item)
                rank = _TALK if one.decided_at else _UNTIMED
                yield at, rank, one.id, Happening("action", at, item, action=one)
            at = one.decided_at or self._untimed(item)
            rows = (row for row in outcome.reservations if row.action_id == one.id)
            home = one.sitting_id == self.sitting.id
            yield from self._noted(rows, at, _NOTED, Happening("reservation", item=item, action=one), home)
        yield from self._recommendations()

    def _recommendations(self) -> Iterator[_Ranked]:
        acted, clusters = acted_on(self.scene), self.scene.outcome.clusters if self.scene.outcome else ()
        every = [one for cluster in clusters for one in cluster.recommendations]
        mine = [one for one in every if one.sitting_id == self.sitting.id and one.id not in acted]
        mine.sort(key=lambda one: (one.adopted_at or _NEVER, one.number))
        for at, group in groupby(mine, key=lambda one: one.adopted_at):
            for those in [tuple(group)] if at is not None else [(one,) for one in group]:
                when = at or self._untimed(None)
                rank = _TALK if at else _UNTIMED
                yield when, rank, those[0].number, Happening("adopt", when, texts=those)
        for one in every:
            home = one in mine
            at = one.adopted_at or self._untimed(None)
            told = Happening("reservation", texts=(one,))
            yield from self._noted(one.reservations, at, _NOTED, told, home)

    def _untimed(self, item: ItemNow | None) -> datetime:
        """Return when a text was decided on at no known time: under its item, before the report at last."""
        row = next((one for one in self.rows if item is not None and one.item_id == item.id), None)
        if row is not None:
            return row.finished_at or self._since(row)
        reports = (one for one in self.scene.programme.decisions if one.subject == Subject.REPORT)
        report = next((one for one in reports if one.sitting_id == self.sitting.id), None)
        at = report.decided_at if report is not None else None
        return min(at or _NEVER, self._time_of(adopting_item(self.scene.programme)) or _NEVER, self._end())

    def _end(self) -> datetime:
        return self.sitting.closed_at or _NEVER

    # -- reservations ------------------------------------------------------------------------------------

    def _noted(
        self, rows: Iterable[ReservationNow], at: datetime, rank: int, told: Happening, home: bool = True
    ) -> Iterator[_Ranked]:
        """Yield the reservations made at this sitting, each after the delegation has spoken.

        ``home``: the text was decided on at this sitting, at ``at``.
        """
        for row in rows:
            if not self._made_here(row, home):
                continue
            when = max(at, row.made_at) if home and row.made_at else row.made_at or at
            if row.made_at is not None and not self._during(row.made_at):
                when = at
            spoke = self._position(row.delegation_id, told, at if home else None)
            if spoke is not None:
                when = spoke.ended_at or spoke.begun_at or when
            noted = replace(told, at=when, reservation=row, heard=spoke is not None)
            yield when, max(rank, _NOTED), row.id, noted

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
        """Return the statement in which a delegation explained its position on the text; None if none did."""
        about = {one.id for one in told.texts}
        action_id = told.action.id if told.action else None
        for one in self.entries:
            if one.delegation_id != delegation_id or one.kind != StatementKind.POSITION:
                continue
            named = (one.recommendation_id, one.action_id)
            on_it = named == (None, None) or one.recommendation_id in about
            late = since is None or since >= _NEVER or (one.begun_at is not None and one.begun_at >= since)
            if late and (on_it or (action_id is not None and one.action_id == action_id)):
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
                yield one.moved_at, _TALK, one.id, Happening("motion", one.moved_at, motion=one)


def _waited(one: RequestNow, at: datetime) -> bool:
    """Return whether somebody was still on the list at a time."""
    gone = one.struck or one.withdrawn_at is not None or one.asked_at > at
    return not gone and (one.called_at is None or one.called_at > at)
