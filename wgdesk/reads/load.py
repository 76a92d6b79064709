"""Loading the record in a few plain queries, one per table: no row object outlives the session."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row as Found
from sqlalchemy.orm import Session

from wgdesk import model as m
from wgdesk.errors import Refused
from wgdesk.reads import load_debate, load_people
from wgdesk.reads import record as r
from wgdesk.reads.tables import Texts, rows_of, words_of
from wgdesk.reads.values import Words


def load(session: Session) -> r.Record:
    """Return the record; raises ``Refused('no-meeting')`` if nothing has been set up yet."""
    meeting = _only_meeting(session)
    texts, states = _texts(session)
    delegations = load_people.delegations(session, meeting)
    return r.Record(
        meeting=_meeting(meeting, texts),
        options={o.name: o.value for o in rows_of(session, m.Option, m.Option.id)},
        outline=tuple((o.kind, o.parent) for o in rows_of(session, m.OutlineSection, m.OutlineSection.place)),
        mandates=tuple(
            r.MandateRow(x.id, words_of(texts, "mandate", x.id, "body"))
            for x in rows_of(session, m.Mandate, m.Mandate.place)
        ),
        previous=tuple(
            (x.first_day, x.last_day)
            for x in rows_of(session, m.PreviousMeeting, m.PreviousMeeting.first_day)
        ),
        sittings=_sittings(session),
        items=_items(session, texts),
        taken_up=tuple(
            r.TakenUp(x.id, x.item_id, x.sitting_id)
            for x in rows_of(session, m.ItemSitting, m.ItemSitting.id)
        ),
        decisions=tuple(
            r.DecisionRow(x.id, x.subject.value, x.sitting_id, x.manner.value, x.orally_amended)
            for x in rows_of(session, m.Decision, m.Decision.id)
        ),
        delegations=delegations,
        groupings={
            x.id: words_of(texts, "grouping", x.id, "name")
            for x in rows_of(session, m.Grouping, m.Grouping.id)
        },
        people=load_people.people(session, texts, delegations),
        officers=tuple(
            r.OfficerRow(x.id, x.office.value, x.person_id, x.elected_at_id, x.by_acclamation)
            for x in rows_of(session, m.Officer, m.Officer.place)
        ),
        panels=load_debate.panels(session, texts),
        statements=load_debate.statements(session),
        points=load_debate.points(session, texts),
        clusters=_clusters(session, texts),
        documents=_documents(session, texts),
        lists=tuple(
            r.ListRow(x.id, x.category, x.is_open, x.as_entered)
            for x in rows_of(session, m.AttendanceList, m.AttendanceList.id)
        ),
        doubts=tuple(
            r.DoubtRow(d.id, d.table, d.row, d.column, d.alternative)
            for d in rows_of(session, m.Doubt, m.Doubt.id)
        ),
        placeholders=tuple(
            r.PlaceholderRow(x.id, x.kind.value, x.table, x.row)
            for x in rows_of(session, m.Placeholder, m.Placeholder.id)
        ),
        texts=states,
    )


def _only_meeting(session: Session) -> Found[Any]:
    found = rows_of(session, m.Meeting)
    if not found:
        raise Refused("no-meeting")
    return found[0]


def _texts(session: Session) -> tuple[Texts, tuple[r.TextRow, ...]]:
    grouped: dict[tuple[str, int, str], list[Found[Any]]] = {}
    for row in rows_of(session, m.Wording, m.Wording.lang):
        grouped.setdefault((row.table, row.row, row.field), []).append(row)
    texts = {key: Words(tuple((row.lang, row.body) for row in rows)) for key, rows in grouped.items()}
    return texts, tuple(_text_state(key, rows) for key, rows in grouped.items())


def _text_state(key: tuple[str, int, str], rows: list[Found[Any]]) -> r.TextRow:
    original = next(row for row in rows if row.basis is None)
    stale = tuple(row.lang for row in rows if row.basis is not None and row.basis < original.revision)
    return r.TextRow(*key, original.lang, tuple(row.lang for row in rows), stale)


def _meeting(row: Found[Any], texts: Texts) -> r.MeetingRow:
    own = {field: words for (table, _, field), words in texts.items() if table == "meeting"}
    return r.MeetingRow(
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
        own,
    )


def _sittings(session: Session) -> tuple[r.SittingRow, ...]:
    presiding: dict[int, list[Found[Any]]] = {}
    for row in rows_of(session, m.Presiding, m.Presiding.place):
        presiding.setdefault(row.sitting_id, []).append(row)
    return tuple(
        r.SittingRow(
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


def _items(session: Session, texts: Texts) -> tuple[r.ItemRow, ...]:
    return tuple(
        r.ItemRow(
            x.id,
            x.number,
            x.parent_id,
            words_of(texts, "agenda_item", x.id, "title"),
            x.substantive,
            x.deliberations is m.Deliberations.WRITTEN,
            x.no_issues,
        )
        for x in rows_of(session, m.AgendaItem, m.AgendaItem.number)
    )


def _clusters(session: Session, texts: Texts) -> tuple[r.ClusterRow, ...]:
    members: dict[int, list[r.RecommendationRow]] = {}
    for x in rows_of(session, m.Recommendation, m.Recommendation.place):
        body = words_of(texts, "recommendation", x.id, "body")
        members.setdefault(x.cluster_id, []).append(
            r.RecommendationRow(x.id, x.cluster_id, x.state.value, body)
        )
    return tuple(
        r.ClusterRow(x.id, words_of(texts, "cluster", x.id, "heading"), tuple(members.get(x.id, ())))
        for x in rows_of(session, m.Cluster, m.Cluster.place)
    )


def _documents(session: Session, texts: Texts) -> tuple[r.DocumentRow, ...]:
    return tuple(
        r.DocumentRow(
            x.id,
            x.kind.value,
            x.symbol,
            x.by_secretariat,
            words_of(texts, "document", x.id, "title"),
            words_of(texts, "document", x.id, "content"),
        )
        for x in rows_of(session, m.PaperDocument, m.PaperDocument.place)
    )
