"""Loading the record in a few plain queries, one per table: no row object outlives the session."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row as Found
from sqlalchemy.orm import Session

from wgdesk import model as m
from wgdesk.errors import Refused
from wgdesk.reads.queries import record_debate, record_people
from wgdesk.reads.queries.words import all_texts
from wgdesk.reads.rows import rows_of
from wgdesk.reads.values.record import (
    ClusterRow,
    DecisionRow,
    DocumentRow,
    DoubtRow,
    ItemRow,
    ListRow,
    MandateRow,
    MeetingRow,
    OfficerRow,
    PlaceholderRow,
    RecommendationRow,
    Record,
    SittingRow,
    TakenUp,
)
from wgdesk.reads.values.words import Texts


def whole_record(session: Session) -> Record:
    """Return the record; raises ``Refused('no-meeting')`` if nothing has been set up yet."""
    meeting = _only_meeting(session)
    texts = all_texts(session)
    delegations = record_people.delegations(session, meeting)
    return Record(
        meeting=_meeting(meeting, texts),
        options={o.name: o.value for o in rows_of(session, m.Option, m.Option.id)},
        outline=tuple((o.kind, o.parent) for o in rows_of(session, m.OutlineSection, m.OutlineSection.place)),
        mandates=tuple(
            MandateRow(x.id, texts.words("mandate", x.id, "body"))
            for x in rows_of(session, m.Mandate, m.Mandate.place)
        ),
        previous=tuple(
            (x.first_day, x.last_day)
            for x in rows_of(session, m.PreviousMeeting, m.PreviousMeeting.first_day)
        ),
        sittings=_sittings(session),
        items=_items(session, texts),
        taken_up=tuple(
            TakenUp(x.id, x.item_id, x.sitting_id) for x in rows_of(session, m.ItemSitting, m.ItemSitting.id)
        ),
        decisions=tuple(
            DecisionRow(x.id, x.subject.value, x.sitting_id, x.manner.value, x.orally_amended)
            for x in rows_of(session, m.Decision, m.Decision.id)
        ),
        delegations=delegations,
        groupings={
            x.id: texts.words("grouping", x.id, "name") for x in rows_of(session, m.Grouping, m.Grouping.id)
        },
        people=record_people.people(session, texts, delegations),
        officers=tuple(
            OfficerRow(x.id, x.office.value, x.person_id, x.elected_at_id, x.by_acclamation)
            for x in rows_of(session, m.Officer, m.Officer.place)
        ),
        panels=record_debate.panels(session, texts),
        statements=record_debate.statements(session),
        points=record_debate.points(session, texts),
        clusters=_clusters(session, texts),
        documents=_documents(session, texts),
        lists=tuple(
            ListRow(x.id, x.category, x.is_open, x.as_entered)
            for x in rows_of(session, m.AttendanceList, m.AttendanceList.id)
        ),
        doubts=tuple(
            DoubtRow(d.id, d.table, d.row, d.column, d.alternative)
            for d in rows_of(session, m.Doubt, m.Doubt.id)
        ),
        placeholders=tuple(
            PlaceholderRow(x.id, x.kind.value, x.table, x.row)
            for x in rows_of(session, m.Placeholder, m.Placeholder.id)
        ),
        texts=texts.all(),
    )


def _only_meeting(session: Session) -> Found[Any]:
    found = rows_of(session, m.Meeting)
    if not found:
        raise Refused("no-meeting")
    return found[0]


def _meeting(row: Found[Any], texts: Texts) -> MeetingRow:
    return MeetingRow(
        row.id,
        row.ordinal,
        row.first_day,
        row.last_day,
        row.mode.value,
        row.original_language,
        row.symbol_draft,
        row.symbol_final,
        row.job_draft,
        row.job_final,
        row.participants_symbol,
        row.rapporteur_finalizes,
        texts.fields("meeting"),
    )


def _sittings(session: Session) -> tuple[SittingRow, ...]:
    presiding: dict[int, list[Found[Any]]] = {}
    for row in rows_of(session, m.Presiding, m.Presiding.place):
        presiding.setdefault(row.sitting_id, []).append(row)
    return tuple(
        SittingRow(
            x.id,
            x.number,
            x.day,
            x.resumed,
            x.opened_at is not None,
            x.closed_at is not None,
            tuple(row.officer_id for row in presiding.get(x.id, ())),
            tuple(row.id for row in presiding.get(x.id, ())),
        )
        for x in rows_of(session, m.Sitting, m.Sitting.number)
    )


def _items(session: Session, texts: Texts) -> tuple[ItemRow, ...]:
    return tuple(
        ItemRow(
            x.id,
            x.number,
            x.parent_id,
            texts.words("agenda_item", x.id, "title"),
            x.substantive,
            x.deliberations is m.Deliberations.WRITTEN,
            x.no_issues,
        )
        for x in rows_of(session, m.AgendaItem, m.AgendaItem.number)
    )


def _clusters(session: Session, texts: Texts) -> tuple[ClusterRow, ...]:
    members: dict[int, list[RecommendationRow]] = {}
    for x in rows_of(session, m.Recommendation, m.Recommendation.place):
        body = texts.words("recommendation", x.id, "body")
        members.setdefault(x.cluster_id, []).append(
            RecommendationRow(x.id, x.cluster_id, x.state.value, body)
        )
    return tuple(
        ClusterRow(x.id, texts.words("cluster", x.id, "heading"), tuple(members.get(x.id, ())))
        for x in rows_of(session, m.Cluster, m.Cluster.place)
    )


def _documents(session: Session, texts: Texts) -> tuple[DocumentRow, ...]:
    return tuple(
        DocumentRow(
            x.id,
            x.kind.value,
            x.symbol,
            x.by_secretariat,
            texts.words("document", x.id, "title"),
            texts.words("document", x.id, "content"),
        )
        for x in rows_of(session, m.PaperDocument, m.PaperDocument.place)
    )
