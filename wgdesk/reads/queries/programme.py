"""The course of the meeting: sittings, agenda, timetable, officers, decisions, and messages to the Chair."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import CompoundSelect, Connection, func, or_, select, union

from wgdesk import model as m
from wgdesk.errors import Refused
from wgdesk.reads.queries.informal_bodies import informal_bodies
from wgdesk.reads.queries.meeting import own_sentences, recesses
from wgdesk.reads.queries.words import texts_of
from wgdesk.reads.rows import rows, rows_of, value_of, values_of
from wgdesk.reads.uses import uses
from wgdesk.reads.values.programme import (
    DecisionNow,
    ItemNow,
    OfficerNow,
    PresidingNow,
    Programme,
    SittingNow,
    SlotNow,
    SpeakerCountNow,
    SuspensionNow,
    TakenUpNow,
)
from wgdesk.reads.values.words import Texts
from wgdesk.rules.sitting_days import day_of_sitting
from wgdesk.words.item_labels import item_label

_CLOSED = select(m.ListClosing.item_id, m.ListClosing.closed_at).where(m.ListClosing.reopened_at.is_(None))
_REOPENED = (
    select(m.ListClosing.item_id, m.ListClosing.closed_at, m.ListClosing.reopened_at)
    .where(m.ListClosing.reopened_at.is_not(None))
    .order_by(m.ListClosing.closed_at)
)
_TO_ADJOURN = select(m.Motion.sitting_id).where(
    m.Motion.kind == m.MotionKind.ADJOURN, m.Motion.carried.is_(True)
)
_MESSAGE = (
    select(m.Message.body).where(m.Message.cleared_at.is_(None)).order_by(m.Message.sent_at.desc()).limit(1)
)
_ZONE = select(m.Meeting.zone).order_by(m.Meeting.id).limit(1)
_SENT = select(m.Message.body).group_by(m.Message.body).order_by(func.max(m.Message.sent_at).desc())
_TEXTS_OF = (
    *("meeting", "agenda_item", "suspension", "decision"),
    *("informal_body", "informal_step", "officer", "own_sentence"),
)


@uses("meeting", "sitting", "suspension", "presiding")
def sittings(connection: Connection, texts: Texts) -> tuple[SittingNow, ...]:
    """Return the sittings by number; ``texts`` must include those of suspensions."""
    suspensions: dict[int, list[SuspensionNow]] = {}
    for row in rows_of(connection, m.Suspension, m.Suspension.suspended_at):
        one = value_of(SuspensionNow, m.Suspension, row, texts)
        suspensions.setdefault(row.sitting_id, []).append(one)
    presiding: dict[int, list[PresidingNow]] = {}
    for row in rows_of(connection, m.Presiding, m.Presiding.place):
        officer = value_of(PresidingNow, m.Presiding, row)
        presiding.setdefault(row.sitting_id, []).append(officer)
    zone = connection.scalar(_ZONE) or "UTC"
    found = rows_of(connection, m.Sitting, m.Sitting.number)
    days = {row.id: day_of_sitting(row.day, row.planned_begin, row.opened_at, zone) for row in found}
    return tuple(
        value_of(
            SittingNow,
            m.Sitting,
            row,
            day=days[row.id],
            suspensions=tuple(suspensions.get(row.id, ())),
            presiding=tuple(presiding.get(row.id, ())),
            planned_for=None if days[row.id] == row.day else row.day,
        )
        for row in found
    )


# Facts that only a sitting that took place can have. Who presides and which items are taken up may be entered
# in advance, so without a time they prove nothing.
_PROOF: CompoundSelect[Any] = union(
    select(m.Sitting.id).where(m.Sitting.opened_at.is_not(None)),
    select(m.Suspension.sitting_id),
    select(m.Request.sitting_id).where(m.Request.begun_at.is_not(None)),
    select(m.Presence.sitting_id),
    select(m.Decision.sitting_id),
    select(m.Officer.elected_at_id).where(m.Officer.elected_at_id.is_not(None)),
    select(m.ItemSitting.sitting_id).where(
        or_(m.ItemSitting.taken_up_at.is_not(None), m.ItemSitting.finished_at.is_not(None))
    ),
)
_SAID = select(m.Sitting.id, m.Sitting.held).where(m.Sitting.held.is_not(None))


@uses("sitting", "suspension", "request", "presence", "decision", "officer", "item_sitting")
def held_sittings(connection: Connection) -> frozenset[int]:
    """Return the keys of the sittings that took place.

    What a user has stated about a sitting decides; otherwise it took place if it was opened, or if something
    is recorded that happens only at a sitting.
    """
    said: dict[int, bool] = dict(map(tuple, rows(connection, _SAID)))
    proved = frozenset(connection.scalars(_PROOF))
    return frozenset(key for key, held in said.items() if held) | (proved - said.keys())


@uses("agenda_item", "list_closing")
def items(connection: Connection, texts: Texts) -> tuple[ItemNow, ...]:
    """Return the agenda items by number, each followed by its sub-items; ``texts`` must include theirs."""
    found = rows_of(connection, m.AgendaItem, m.AgendaItem.number)
    closed: dict[int, datetime] = dict(map(tuple, rows(connection, _CLOSED)))
    reopened: dict[int, list[tuple[datetime, datetime]]] = {}
    for item_id, closed_at, reopened_at in rows(connection, _REOPENED):
        reopened.setdefault(item_id, []).append((closed_at, reopened_at))
    by_id = {row.id: row for row in found}

    def place(row: Any) -> tuple[int, ...]:
        return (*(place(by_id[row.parent_id]) if row.parent_id else ()), row.number)

    def label(row: Any) -> str:
        return item_label(row.number, label(by_id[row.parent_id]) if row.parent_id else None)

    return tuple(
        value_of(
            ItemNow,
            m.AgendaItem,
            row,
            texts,
            label=label(row),
            closed_at=closed.get(row.id),
            reopenings=tuple(reopened.get(row.id, ())),
        )
        for row in sorted(found, key=place)
    )


@uses("item_sitting")
def taken_up(connection: Connection) -> tuple[TakenUpNow, ...]:
    """Return which sittings took up which items, in the order of recording."""
    return values_of(connection, TakenUpNow, m.ItemSitting)


@uses("speaker_count")
def speaker_counts(connection: Connection) -> tuple[SpeakerCountNow, ...]:
    """Return how many spoke whose names are not recorded, in the order of recording."""
    return values_of(connection, SpeakerCountNow, m.SpeakerCount)


def _slots(connection: Connection) -> tuple[SlotNow, ...]:
    return values_of(connection, SlotNow, m.Slot, m.Slot.begins_at)


@uses("decision")
def decisions(connection: Connection, texts: Texts) -> tuple[DecisionNow, ...]:
    """Return the decisions in the order of recording; ``texts`` must include theirs."""
    return values_of(connection, DecisionNow, m.Decision, texts=texts)


@uses("officer")
def officers(connection: Connection, texts: Texts) -> tuple[OfficerNow, ...]:
    """Return the Bureau with its vacant offices, and those elected for the next meeting, in order.

    ``texts`` must include theirs.
    """
    return values_of(connection, OfficerNow, m.Officer, m.Officer.place, texts=texts)


# -- all of it -------------------------------------------------------------------------------------------


@uses(
    *("meeting", "option", "slot", "message", "motion"),
    texts=_TEXTS_OF,
    parts=(
        *(sittings, items, taken_up, speaker_counts, decisions, officers, informal_bodies),
        *(own_sentences, recesses),
    ),
)
def programme(connection: Connection) -> Programme:
    """Return the course of the meeting. Raises ``Refused('no-meeting')`` if nothing has been set up yet."""
    found = rows_of(connection, m.Meeting)
    if not found:
        raise Refused("no-meeting")
    meeting = found[0]
    texts = texts_of(connection, *_TEXTS_OF)
    every = officers(connection, texts)
    return Programme(
        meeting_id=meeting.id,
        ordinal=meeting.ordinal,
        first_day=meeting.first_day,
        last_day=meeting.last_day,
        zone=meeting.zone,
        texts=texts.fields("meeting"),
        closed_at=meeting.closed_at,
        options={row.name: row.value for row in rows_of(connection, m.Option)},
        sittings=sittings(connection, texts),
        items=items(connection, texts),
        taken_up=taken_up(connection),
        speaker_counts=speaker_counts(connection),
        slots=_slots(connection),
        decisions=decisions(connection, texts),
        officers=tuple(one for one in every if one.serves),
        bureau=tuple(one for one in every if not one.of_next),
        next_officers=tuple(one for one in every if one.of_next),
        informal_bodies=informal_bodies(connection, texts),
        message=connection.scalar(_MESSAGE) or "",
        rapporteur_finalizes=meeting.rapporteur_finalizes,
        finalizer=meeting.finalizer,
        sentences=own_sentences(connection, texts),
        recesses=recesses(connection),
        to_adjourn=frozenset(connection.scalars(_TO_ADJOURN)),
    )


@uses("message")
def messages(connection: Connection, limit: int) -> tuple[str, ...]:
    """Return at most ``limit`` messages to the Chair (internal), latest first, without repetitions."""
    return tuple(connection.scalars(_SENT.limit(limit)))
