"""The meeting's course, read: sittings, agenda, timetable, officers, decisions, as the desk needs them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Text, func, select, type_coerce
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
from wgdesk.reads.queries.words import texts_of
from wgdesk.reads.rows import made, rows
from wgdesk.reads.values.programme import (
    DecisionNow,
    ItemNow,
    OfficerNow,
    PresidingNow,
    Programme,
    SittingNow,
    SlotNow,
    SuspensionNow,
    TakenUpNow,
)
from wgdesk.reads.values.words import Texts
from wgdesk.rules.item_labels import item_label

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
_SENT = select(Message.body).group_by(Message.body).order_by(func.max(Message.sent_at).desc())


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
            item_label(row.number, numbers.get(row.parent_id)),
            texts.words("agenda_item", row.id, "title"),
            texts.words("agenda_item", row.id, "short"),
            row.substantive,
            row.no_issues,
            closed.get(row.id),
            row.deliberations,
        )
        for row in sorted(found, key=lambda row: place[row.id])
    )


def messages(session: Session, limit: int) -> tuple[str, ...]:
    """Return the texts of at most ``limit`` messages to the Chair, each once, the last one sent first.

    They are internal.
    """
    return tuple(session.scalars(_SENT.limit(limit)))
