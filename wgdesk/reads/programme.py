"""The meeting's course: sittings, agenda, timetable, officers, decisions, as the desk needs them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from string import ascii_lowercase

from sqlalchemy import Text, select, type_coerce
from sqlalchemy.orm import Session

from wgdesk.errors import Refused
from wgdesk.model import (
    AgendaItem,
    Decision,
    ItemSitting,
    ListClosing,
    Meeting,
    Message,
    Officer,
    Option,
    Presiding,
    Sitting,
    Slot,
    Suspension,
)
from wgdesk.reads.rows import made, rows
from wgdesk.reads.values import Words
from wgdesk.reads.words import Texts, texts_of


@dataclass(frozen=True)
class SuspensionNow:
    """A suspension of a sitting; ``reason`` is internal."""

    id: int
    kind: str
    suspended_at: datetime
    resumed_at: datetime | None
    facilitator_id: int | None
    reason: Words


@dataclass(frozen=True)
class PresidingNow:
    """An officer who presided over a sitting."""

    id: int
    officer_id: int
    place: float = 0.0  # the first one is named by the report


@dataclass(frozen=True)
class SittingNow:
    """A sitting with its planned and actual times (aware UTC)."""

    id: int
    number: int
    day: date
    planned_begin: datetime | None
    planned_end: datetime | None
    opened_at: datetime | None
    closed_at: datetime | None
    resumed: bool
    suspensions: tuple[SuspensionNow, ...]
    presiding: tuple[PresidingNow, ...]

    @property
    def is_open(self) -> bool:
        """Whether it has been called to order and not yet adjourned."""
        return self.opened_at is not None and self.closed_at is None

    @property
    def suspended(self) -> SuspensionNow | None:
        """The suspension that goes on."""
        return next((one for one in self.suspensions if one.resumed_at is None), None)


@dataclass(frozen=True)
class ItemNow:
    """An agenda item or sub-item; ``label`` is its number as it is cited, in European digits: 3, 3(a)."""

    id: int
    number: int
    parent_id: int | None
    label: str
    title: Words
    short: Words
    substantive: bool
    no_issues: bool
    closed_at: datetime | None  # since when its list of speakers is closed; None: it is open
    deliberations: str = "open"  # or written: whether its summary is part of the report


@dataclass(frozen=True)
class TakenUpNow:
    """A sitting took up an item."""

    id: int
    item_id: int
    sitting_id: int
    taken_up_at: datetime | None
    finished_at: datetime | None


@dataclass(frozen=True)
class SlotNow:
    """A line of the timetable."""

    id: int
    sitting_id: int
    item_id: int | None
    begins_at: datetime
    ends_at: datetime


@dataclass(frozen=True)
class DecisionNow:
    """The adoption of the agenda, the organization of work or the report."""

    id: int
    subject: str
    sitting_id: int
    decided_at: datetime | None
    manner: str
    orally_amended: bool


@dataclass(frozen=True)
class OfficerNow:
    """A member of the Bureau; the person is in the roster."""

    id: int
    office: str
    person_id: int
    elected_at_id: int | None
    by_acclamation: bool


@dataclass(frozen=True)
class Programme:
    """The course of the meeting. Sittings and items are in their order, sub-items after their item."""

    meeting_id: int
    ordinal: int
    first_day: date
    last_day: date
    zone: str
    texts: Mapping[str, Words]  # of the meeting: body_short, instrument_short ...
    closed_at: datetime | None  # the record was closed
    options: Mapping[str, str]
    sittings: tuple[SittingNow, ...]
    items: tuple[ItemNow, ...]
    taken_up: tuple[TakenUpNow, ...]
    slots: tuple[SlotNow, ...]
    decisions: tuple[DecisionNow, ...]
    officers: tuple[OfficerNow, ...]
    message: str  # the secretariat's message to the Chair that stands now; internal
    rapporteur_finalizes: bool = False  # the report was entrusted to the Rapporteur

    @property
    def sitting(self) -> SittingNow | None:
        """The sitting that is open, else the next one not yet opened, else the last."""
        return next(
            (one for one in self.sittings if one.is_open),
            next((one for one in self.sittings if one.opened_at is None), None)
            or (self.sittings[-1] if self.sittings else None),
        )

    @property
    def item(self) -> ItemNow | None:
        """The item taken up last at the current sitting and not yet finished."""
        sitting = self.sitting
        running = [
            one
            for one in self.taken_up
            if sitting is not None
            and one.sitting_id == sitting.id
            and one.taken_up_at
            and not one.finished_at
        ]
        last = max(running, key=lambda one: (one.taken_up_at, one.id), default=None)
        return next((one for one in self.items if last is not None and one.id == last.item_id), None)

    @property
    def unfinished(self) -> tuple[ItemNow, ...]:
        """The items taken up and not finished the last time they were, the one taken up last first."""
        begun = [(one.taken_up_at, one.id, one) for one in self.taken_up if one.taken_up_at is not None]
        last: dict[int, TakenUpNow] = {}
        for _, _, one in sorted(begun, key=lambda row: row[:2], reverse=True):
            last.setdefault(one.item_id, one)
        items = {one.id: one for one in self.items}
        return tuple(items[one.item_id] for one in last.values() if one.finished_at is None)


# -- loading -----------------------------------------------------------------------------------------------

_MEETING = select(
    Meeting.id,
    Meeting.ordinal,
    Meeting.first_day,
    Meeting.last_day,
    Meeting.zone,
    Meeting.closed_at,
    Meeting.rapporteur_finalizes,
)
_OPTIONS = select(Option.name, Option.value)
_SITTINGS = select(
    Sitting.id,
    Sitting.number,
    Sitting.day,
    Sitting.planned_begin,
    Sitting.planned_end,
    Sitting.opened_at,
    Sitting.closed_at,
    Sitting.resumed,
).order_by(Sitting.number)
_SUSPENSIONS = select(
    Suspension.sitting_id,
    Suspension.id,
    Suspension.kind,
    Suspension.suspended_at,
    Suspension.resumed_at,
    Suspension.facilitator_id,
).order_by(Suspension.suspended_at, Suspension.id)
_PRESIDING = select(Presiding.sitting_id, Presiding.id, Presiding.officer_id, Presiding.place).order_by(
    Presiding.place
)
_ITEMS = select(
    AgendaItem.id,
    AgendaItem.number,
    AgendaItem.parent_id,
    AgendaItem.substantive,
    AgendaItem.no_issues,
    type_coerce(AgendaItem.deliberations, Text).label("deliberations"),
).order_by(AgendaItem.number, AgendaItem.id)
_CLOSED = select(ListClosing.item_id, ListClosing.closed_at).where(ListClosing.reopened_at.is_(None))
_TAKEN_UP = select(
    ItemSitting.id,
    ItemSitting.item_id,
    ItemSitting.sitting_id,
    ItemSitting.taken_up_at,
    ItemSitting.finished_at,
).order_by(ItemSitting.id)
_SLOTS = select(Slot.id, Slot.sitting_id, Slot.item_id, Slot.begins_at, Slot.ends_at).order_by(
    Slot.begins_at, Slot.id
)
_DECISIONS = select(
    Decision.id,
    type_coerce(Decision.subject, Text),
    Decision.sitting_id,
    Decision.decided_at,
    type_coerce(Decision.manner, Text),
    Decision.orally_amended,
).order_by(Decision.id)
_OFFICERS = select(
    Officer.id,
    type_coerce(Officer.office, Text),
    Officer.person_id,
    Officer.elected_at_id,
    Officer.by_acclamation,
).order_by(Officer.place)
_MESSAGE = select(Message.body).where(Message.cleared_at.is_(None)).order_by(Message.sent_at.desc()).limit(1)


def programme(session: Session) -> Programme:
    """Return the meeting's course; raises ``Refused('no-meeting')`` if nothing has been set up yet."""
    found = rows(session, _MEETING)
    if not found:
        raise Refused("no-meeting")
    texts = texts_of(session, "meeting", "agenda_item", "suspension")
    key, ordinal, first_day, last_day, zone, closed_at, finalizes = found[0]
    return Programme(
        meeting_id=key,
        ordinal=ordinal,
        first_day=first_day,
        last_day=last_day,
        zone=zone,
        texts=texts.fields("meeting"),
        closed_at=closed_at,
        options=dict(map(tuple, rows(session, _OPTIONS))),
        sittings=_sittings(session, texts),
        items=_items(session, texts),
        taken_up=tuple(TakenUpNow(*row) for row in rows(session, _TAKEN_UP)),
        slots=tuple(SlotNow(*row) for row in rows(session, _SLOTS)),
        decisions=tuple(DecisionNow(*row) for row in rows(session, _DECISIONS)),
        officers=tuple(OfficerNow(*row) for row in rows(session, _OFFICERS)),
        message=session.scalar(_MESSAGE) or "",
        rapporteur_finalizes=finalizes,
    )


def _sittings(session: Session, texts: Texts) -> tuple[SittingNow, ...]:
    suspensions: dict[int, list[SuspensionNow]] = {}
    for sitting, key, *rest in rows(session, _SUSPENSIONS):
        one = made(SuspensionNow, (key, *rest), texts.words("suspension", key, "reason"))
        suspensions.setdefault(sitting, []).append(one)
    presiding: dict[int, list[PresidingNow]] = {}
    for sitting, *officer in rows(session, _PRESIDING):
        presiding.setdefault(sitting, []).append(PresidingNow(*officer))
    return tuple(
        made(SittingNow, row, tuple(suspensions.get(row[0], ())), tuple(presiding.get(row[0], ())))
        for row in rows(session, _SITTINGS)
    )


def _items(session: Session, texts: Texts) -> tuple[ItemNow, ...]:
    found = rows(session, _ITEMS)
    closed: dict[int, datetime] = dict(map(tuple, rows(session, _CLOSED)))
    numbers = {row.id: row.number for row in found}
    # Sub-items after the item they belong to, both by number.
    place = {
        row.id: (numbers[row.parent_id], row.number) if row.parent_id else (row.number, 0) for row in found
    }
    return tuple(
        ItemNow(
            row.id,
            row.number,
            row.parent_id,
            _label(row.number, numbers.get(row.parent_id)),
            texts.words("agenda_item", row.id, "title"),
            texts.words("agenda_item", row.id, "short"),
            row.substantive,
            row.no_issues,
            closed.get(row.id),
            row.deliberations,
        )
        for row in sorted(found, key=lambda row: place[row.id])
    )


def _label(number: int, parent: int | None) -> str:
    """Return how an item is cited: 3, 3(a); after 3(z) comes 3(aa)."""
    if parent is None:
        return str(number)
    times, letter = divmod(number - 1, len(ascii_lowercase))
    return f"{parent}({ascii_lowercase[letter] * (times + 1)})"
