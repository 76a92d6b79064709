"""The floor under one item at one sitting: who waits, who speaks, who has spoken."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import DateTime, Enum, Text, and_, bindparam, func, or_, select, type_coerce
from sqlalchemy.orm import Session

from wgdesk.model import Aligned, Lane, Pause, Request, Ruling, Sitting, Wording
from wgdesk.model.base import Instant
from wgdesk.reads.rows import rows
from wgdesk.reads.values import Words
from wgdesk.rules.statements import State, state_of


@dataclass(frozen=True)
class PauseNow:
    """A pause of a statement's clock; it goes on while ``resumed_at`` is None."""

    id: int
    paused_at: datetime
    resumed_at: datetime | None


@dataclass(frozen=True)
class RulingNow:
    """The Chair's ruling on a point of order."""

    id: int
    text: Words
    appealed: bool
    upheld: bool


class Entry(NamedTuple):
    """A request for the floor and what became of it. Moments are aware UTC; ``allotted`` is seconds.

    A tuple, since hundreds are made after every act.
    """

    id: int
    sitting_id: int
    item_id: int | None
    lane: str
    kind: str
    medium: str
    delegation_id: int | None
    person_id: int | None
    grouping_id: int | None
    guest: str
    aligned: tuple[int, ...]  # keys of delegations
    place: float
    asked_at: datetime
    called_at: datetime | None
    begun_at: datetime | None
    ended_at: datetime | None
    withdrawn_at: datetime | None
    absent_at: datetime | None
    deferred_at: datetime | None
    interrupted: bool
    allotted: int | None
    consented: bool
    text_at: datetime | None
    struck: str
    note: str
    pauses: tuple[PauseNow, ...]
    ruling: RulingNow | None
    nth: int  # which statement of this delegation under this item it is or will be, from 1

    @property
    def state(self) -> State:
        """Where it stands, derived from the times."""
        return state_of(self)

    @property
    def paused(self) -> bool:
        """Whether its clock stands still now."""
        return any(pause.resumed_at is None for pause in self.pauses)


@dataclass(frozen=True)
class Floor:
    """All entries of an item at a sitting, and those of the sitting that belong to no item.

    ``entries`` are in the order of lane and place, lanes as they stand on the screen: points of order, the
    secretariat, the panel, the list of speakers, invited observers, replies. Struck ones are among them.
    """

    sitting_id: int
    item_id: int | None
    entries: tuple[Entry, ...]

    @property
    def speaking(self) -> Entry | None:
        """Who has the floor, its clock running or paused; not one that was interrupted."""
        return next(
            (e for e in self.entries if e.state is State.SPEAKING and not e.interrupted and not e.struck),
            None,
        )

    @property
    def interrupted(self) -> Entry | None:
        """Whose statement was interrupted by a point of order and is to go on."""
        return next(
            (e for e in self.entries if e.state is State.SPEAKING and e.interrupted and not e.struck), None
        )

    @property
    def called(self) -> Entry | None:
        """Who has been called and not yet begun."""
        return next((e for e in self.entries if e.state is State.CALLED), None)

    @property
    def waiting(self) -> tuple[Entry, ...]:
        """Who waits on the list of speakers, in order; points of order and replies are ``lane(...)``."""
        return self.lane("list", "panel", "invited")

    def lane(self, *lanes: str) -> tuple[Entry, ...]:
        """Return who waits in these lanes, in order; what is only handed in in writing waits for nothing."""
        states = (State.INSCRIBED, State.DEFERRED)
        waiting = (e for e in self.entries if e.lane in lanes and e.state in states and not e.struck)
        return tuple(e for e in waiting if e.medium != "written")

    @property
    def finished(self) -> tuple[Entry, ...]:
        """Who has spoken, the last one first."""
        done = [e for e in self.entries if e.state is State.FINISHED and not e.struck]
        return tuple(sorted(done, key=lambda e: (e.ended_at, e.id), reverse=True))


# -- loading -----------------------------------------------------------------------------------------------

_LANES = {
    lane.value: place
    for place, lane in enumerate(
        (Lane.ORDER, Lane.SECRETARIAT, Lane.PANEL, Lane.LIST, Lane.INVITED, Lane.REPLY)
    )
}
_WHATEVER_ITEM = (Lane.REPLY, Lane.ORDER, Lane.SECRETARIAT)  # shown at a sitting under all its items


def _plain(name: str) -> Any:
    """Select a column of requests so that reading it costs next to nothing.

    The desk reads the floor again after every act, and making aware moments and members of enumerations in
    Python would take as long as all the rest. The file keeps moments in UTC without saying so
    (``model.base.Instant``): the zone is added in SQL, and SQLAlchemy's own C code makes them aware.
    """
    column = Request.__table__.c[name]
    if isinstance(column.type, Instant):
        return type_coerce(type_coerce(column, Text) + "+00:00", DateTime()).label(name)
    if isinstance(column.type, Enum):
        return type_coerce(column, Text).label(name)
    return column


# The columns are the fields of an entry in their order; those from other tables are put in between.
_JOINED = ("aligned", "pauses", "ruling", "nth")
_COLUMNS = tuple(name for name in Entry._fields if name not in _JOINED)
_ID, _ITEM, _LANE, _DELEGATION = map(_COLUMNS.index, ("id", "item_id", "lane", "delegation_id"))
_BEGUN, _WITHDRAWN, _ABSENT, _STRUCK = map(
    _COLUMNS.index, ("begun_at", "withdrawn_at", "absent_at", "struck")
)
_ALIGNED_AT = Entry._fields.index("aligned")

_AT_SITTING = Request.sitting_id == bindparam("sitting")
_UNDER_ITEM = or_(
    Request.item_id == bindparam("item"), Request.item_id.is_(None), Request.lane.in_(_WHATEVER_ITEM)
)
_REQUESTS = (
    select(*map(_plain, _COLUMNS))
    .where(_AT_SITTING, _UNDER_ITEM)
    .order_by(Request.lane, Request.place)  # as ``ix_request_place`` has them
)
_EARLIER = select(Sitting.id).where(
    Sitting.number < select(Sitting.number).where(Sitting.id == bindparam("sitting")).scalar_subquery()
)
# How often delegations spoke at earlier sittings, found in ``ix_request_spoken`` alone. Under items and under
# none are two questions: of both in one SQLite would read the whole index.
_SPOKEN = (
    select(Request.item_id, Request.delegation_id, func.count())
    .where(
        Request.sitting_id.in_(_EARLIER),
        Request.begun_at.is_not(None),
        Request.lane != Lane.ORDER,
        Request.struck == "",
    )
    .group_by(Request.item_id, Request.delegation_id)
)
_SPOKEN_UNDER = _SPOKEN.where(Request.item_id.in_(bindparam("items", expanding=True)))
_SPOKEN_UNDER_NONE = _SPOKEN.where(Request.item_id.is_(None))
_PAUSES = (
    select(Pause.request_id, Pause.id, Pause.paused_at, Pause.resumed_at)
    .join(Request, Request.id == Pause.request_id)
    .where(_AT_SITTING)
    .order_by(Pause.paused_at, Pause.id)
)
_ALIGNED = (
    select(Aligned.request_id, Aligned.delegation_id)
    .join(Request, Request.id == Aligned.request_id)
    .where(_AT_SITTING)
    .order_by(Aligned.id)
)
_RULINGS = (
    select(Ruling.request_id, Ruling.id, Ruling.appealed, Ruling.upheld, Wording.lang, Wording.body)
    .join(Request, Request.id == Ruling.request_id)
    .outerjoin(Wording, and_(Wording.table == "ruling", Wording.row == Ruling.id, Wording.field == "ruling"))
    .where(_AT_SITTING)
    .order_by(Ruling.id, Wording.lang)
)


def floor(session: Session, sitting_id: int, item_id: int | None) -> Floor:
    """Return the floor of an item at a sitting, None for what belongs to no item.

    There too are the replies, points of order and statements of the secretariat made at the sitting under
    other items. Requests of the item left at earlier sittings are not: ``take_up`` carries them over.
    """
    here = {"sitting": sitting_id}
    asked = rows(session, _REQUESTS, {**here, "item": item_id})
    asked = sorted(asked, key=lambda row: _LANES[row[_LANE]])
    items = {row[_ITEM] for row in asked}
    spoken = list(rows(session, _SPOKEN_UNDER, {**here, "items": tuple(items - {None})}))
    if None in items:
        spoken += rows(session, _SPOKEN_UNDER_NONE, here)
    turns = _turns(asked, {(item, delegation): times for item, delegation, times in spoken})
    aligned: dict[int, tuple[int, ...]] = {}
    for request_id, delegation_id in rows(session, _ALIGNED, here):
        aligned[request_id] = (*aligned.get(request_id, ()), delegation_id)
    pauses: dict[int, tuple[PauseNow, ...]] = {}
    for request_id, *pause in rows(session, _PAUSES, here):
        pauses[request_id] = (*pauses.get(request_id, ()), PauseNow(*pause))
    rulings = _rulings(rows(session, _RULINGS, here))
    entries = []
    for row in asked:
        key = row[_ID]
        joined = (pauses.get(key, ()), rulings.get(key), turns[key])
        entries.append(Entry._make((*row[:_ALIGNED_AT], aligned.get(key, ()), *row[_ALIGNED_AT:], *joined)))
    return Floor(sitting_id, item_id, tuple(entries))


def _turns(asked: Iterable[Any], spoken: Mapping[tuple[int, int], int]) -> Mapping[int, int]:
    """Return, by request, which statement of its delegation under its item it is or will be.

    Statements count in the order in which they began, those at earlier sittings (``spoken``) first; after
    them come requests that wait, in the order of the list. Points of order do not count: they are no
    statements on the substance.
    """
    begun = sorted((row for row in asked if row[_BEGUN]), key=lambda row: row[_BEGUN])
    counted = dict(spoken)
    turns = {}
    for row in (*begun, *(row for row in asked if not row[_BEGUN])):
        whose = (row[_ITEM], row[_DELEGATION])
        before = counted.get(whose, 0) if row[_DELEGATION] else 0
        turns[row[_ID]] = before + 1
        out = row[_STRUCK] or (not row[_BEGUN] and (row[_WITHDRAWN] or row[_ABSENT]))
        if row[_LANE] != Lane.ORDER and not out:
            counted[whose] = before + 1
    return turns


def _rulings(found: Iterable[Any]) -> dict[int, RulingNow]:
    rulings: dict[int, RulingNow] = {}
    for request_id, key, appealed, upheld, lang, body in found:
        texts = rulings[request_id].text.texts if request_id in rulings else ()
        spoken = Words((*texts, (lang, body)) if lang else texts)
        rulings[request_id] = RulingNow(key, spoken, appealed, upheld)
    return rulings
