"""Loading the record in a few plain queries, one per table: no row object outlives the session."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Row as Found
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from wgdesk import model as m
from wgdesk.errors import Refused
from wgdesk.reads import record as r
from wgdesk.reads.values import Name, NameForms, Person, Words
from wgdesk.rules.attendance import list_of

Texts = dict[tuple[str, int, str], Words]


def load(session: Session) -> r.Record:
    """Return the record; raises ``Refused('no-meeting')`` if nothing has been set up yet."""
    meeting = _only_meeting(session)
    texts, states = _texts(session)
    doubts = tuple(
        r.DoubtRow(d.id, d.table, d.row, d.column, d.alternative) for d in _all(session, m.Doubt, m.Doubt.id)
    )
    delegations = _delegations(session, meeting, {(d.table, d.row) for d in doubts})
    return r.Record(
        meeting=_meeting(meeting, texts),
        options={o.name: o.value for o in _all(session, m.Option, m.Option.id)},
        outline=tuple((o.kind, o.parent) for o in _all(session, m.OutlineSection, m.OutlineSection.place)),
        mandates=tuple(
            r.MandateRow(x.id, _words(texts, "mandate", x.id, "body"))
            for x in _all(session, m.Mandate, m.Mandate.place)
        ),
        previous=tuple(
            (x.first_day, x.last_day) for x in _all(session, m.PreviousMeeting, m.PreviousMeeting.first_day)
        ),
        sittings=_sittings(session),
        items=_items(session, texts),
        taken_up=tuple(
            r.TakenUp(x.id, x.item_id, x.sitting_id) for x in _all(session, m.ItemSitting, m.ItemSitting.id)
        ),
        decisions=tuple(
            r.DecisionRow(x.id, x.subject.value, x.sitting_id, x.manner.value, x.orally_amended)
            for x in _all(session, m.Decision, m.Decision.id)
        ),
        delegations=delegations,
        groupings={
            x.id: _words(texts, "grouping", x.id, "name") for x in _all(session, m.Grouping, m.Grouping.id)
        },
        people=_people(session, texts, delegations, doubts),
        officers=tuple(
            r.OfficerRow(x.id, x.office.value, x.person_id, x.elected_at_id, x.by_acclamation)
            for x in _all(session, m.Officer, m.Officer.place)
        ),
        panels=_panels(session, texts),
        statements=_statements(session),
        points=_points(session, texts),
        clusters=_clusters(session, texts),
        documents=_documents(session, texts),
        lists=tuple(
            r.ListRow(x.id, x.category, x.is_open, x.as_entered)
            for x in _all(session, m.AttendanceList, m.AttendanceList.id)
        ),
        doubts=doubts,
        placeholders=tuple(
            r.PlaceholderRow(x.id, x.kind.value, x.table, x.row)
            for x in _all(session, m.Placeholder, m.Placeholder.id)
        ),
        texts=states,
    )


def _all(session: Session, kind: type[m.Row], *order: Any) -> Sequence[Found[Any]]:
    """Return the rows of a table as plain tuples with the columns' names: no identity map, no state."""
    return session.execute(select(*kind.__table__.columns).order_by(*order, kind.id)).all()


def _only_meeting(session: Session) -> Found[Any]:
    found = _all(session, m.Meeting)
    if not found:
        raise Refused("no-meeting")
    return found[0]


def _words(texts: Texts, table: str, row: int, field: str) -> Words:
    return texts.get((table, row, field), _NONE)


_NONE = Words()


def _texts(session: Session) -> tuple[Texts, tuple[r.TextRow, ...]]:
    grouped: dict[tuple[str, int, str], list[Found[Any]]] = {}
    for row in _all(session, m.Wording, m.Wording.lang):
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
    presiding: dict[int, list[int]] = {}
    for row in _all(session, m.Presiding, m.Presiding.place):
        presiding.setdefault(row.sitting_id, []).append(row.officer_id)
    return tuple(
        r.SittingRow(
            x.id,
            x.number,
            x.day,
            x.resumed,
            x.opened_at is not None,
            x.closed_at is not None,
            tuple(presiding.get(x.id, ())),
        )
        for x in _all(session, m.Sitting, m.Sitting.number)
    )


def _items(session: Session, texts: Texts) -> tuple[r.ItemRow, ...]:
    return tuple(
        r.ItemRow(
            x.id,
            x.number,
            x.parent_id,
            _words(texts, "agenda_item", x.id, "title"),
            x.substantive,
            x.deliberations is m.Deliberations.WRITTEN,
            x.no_issues,
        )
        for x in _all(session, m.AgendaItem, m.AgendaItem.number)
    )


def _delegations(
    session: Session, meeting: Found[Any], doubted: set[tuple[str, int]]
) -> dict[int, r.DelegationRow]:
    names = _names(session, meeting)
    registered = {x.delegation_id: x.id for x in _all(session, m.Registration)}
    present: dict[int, set[int]] = {}
    for row in _all(session, m.Presence):
        present.setdefault(row.delegation_id, set()).add(row.sitting_id)
    found: dict[int, r.DelegationRow] = {}
    for x in _all(session, m.Delegation, m.Delegation.place):
        doubtful = ("delegation", x.id) in doubted or ("registration", registered.get(x.id, 0)) in doubted
        found[x.id] = r.DelegationRow(
            x.id,
            x.code,
            list_of(x.category, party=x.party, signed=x.signed),
            x.category.value,
            x.party,
            x.signed,
            x.party_since,
            x.place,
            Name(x.code, tuple(names.get(x.id, ())), doubtful),
            x.id in registered,
            frozenset(present.get(x.id, ())),
        )
    # Registered delegations first, in the order of registration: lists that keep the order entered need it.
    order = {delegation: place for place, delegation in enumerate(registered)}
    return dict(sorted(found.items(), key=lambda pair: order.get(pair[0], len(order))))


def _names(session: Session, meeting: Found[Any]) -> dict[int, list[NameForms]]:
    """Return the names valid on the meeting's first day, for each language the one that began last."""
    day = meeting.first_day
    valid: dict[int, dict[str, NameForms]] = {}
    for x in _all(session, m.DelegationName, m.DelegationName.lang, m.DelegationName.valid_from):
        begun = x.valid_from is None or x.valid_from <= day
        if begun and (x.valid_until is None or day <= x.valid_until):
            forms = NameForms(
                x.lang, x.listed, x.running, x.paren, x.gender.value if x.gender else "", x.article
            )
            valid.setdefault(x.delegation_id, {})[x.lang] = forms
    return {delegation: list(forms.values()) for delegation, forms in valid.items()}


def _people(
    session: Session,
    texts: Texts,
    delegations: dict[int, r.DelegationRow],
    doubts: Iterable[r.DoubtRow],
) -> dict[int, Person]:
    doubted = {(d.row, d.column) for d in doubts if d.table == "person"}
    return {
        x.id: Person(
            name=_words(texts, "person", x.id, "name"),
            running=_words(texts, "person", x.id, "running"),
            gender=x.gender.value,
            style="excellency" if x.excellency else "",
            function=_words(texts, "person", x.id, "function"),
            delegation=delegations[x.delegation_id].name if x.delegation_id else None,
            doubtful_name=(x.id, "name") in doubted,
            doubtful_function=(x.id, "function") in doubted,
        )
        for x in _all(session, m.Person)
    }


def _panels(session: Session, texts: Texts) -> tuple[r.PanelRow, ...]:
    members: dict[int, list[r.PanellistRow]] = {}
    for x in _all(session, m.Panellist, m.Panellist.place):
        presentation = _words(texts, "panellist", x.id, "presentation")
        row = r.PanellistRow(x.id, x.person_id, x.grouping_id, x.turn, presentation)
        members.setdefault(x.panel_id, []).append(row)
    return tuple(
        r.PanelRow(
            x.id,
            x.item_id,
            x.exchanged,
            _words(texts, "panel", x.id, "exchange"),
            tuple(members.get(x.id, ())),
        )
        for x in _all(session, m.Panel)
    )


def _statements(session: Session) -> tuple[r.StatementRow, ...]:
    aligned: dict[int, list[int]] = {}
    for x in _all(session, m.Aligned):
        aligned.setdefault(x.request_id, []).append(x.delegation_id)
    table = m.Request
    query = (
        select(*table.__table__.columns)
        .where((table.begun_at.is_not(None)) | (table.medium == m.Medium.WRITTEN), table.struck == "")
        .where(table.lane != m.Lane.ORDER)  # points of order are no statements on the substance
        .order_by(table.begun_at, table.id)
    )
    return tuple(
        r.StatementRow(
            x.id,
            x.sitting_id,
            x.item_id,
            x.lane.value,
            x.kind.value,
            x.delegation_id,
            x.person_id,
            x.grouping_id,
            x.guest,
            tuple(aligned.get(x.id, ())),
            x.ended_at is not None or x.medium is m.Medium.WRITTEN,
        )
        for x in session.execute(query)
    )


def _points(session: Session, texts: Texts) -> tuple[r.PointRow, ...]:
    counted = session.execute(select(m.Support.point_id, func.count()).group_by(m.Support.point_id))
    supporters = {row[0]: int(row[1]) for row in counted}
    return tuple(
        r.PointRow(
            x.id,
            x.item_id,
            x.paragraph,
            x.joins.value,
            x.quantifier.value if x.quantifier else None,
            x.delegations,
            supporters.get(x.id, 0),
            _words(texts, "point", x.id, "verb"),
            _words(texts, "point", x.id, "said"),
        )
        for x in _all(session, m.Point, m.Point.item_id, m.Point.paragraph, m.Point.place)
    )


def _clusters(session: Session, texts: Texts) -> tuple[r.ClusterRow, ...]:
    members: dict[int, list[r.RecommendationRow]] = {}
    for x in _all(session, m.Recommendation, m.Recommendation.place):
        body = _words(texts, "recommendation", x.id, "body")
        members.setdefault(x.cluster_id, []).append(
            r.RecommendationRow(x.id, x.cluster_id, x.state.value, body)
        )
    return tuple(
        r.ClusterRow(x.id, _words(texts, "cluster", x.id, "heading"), tuple(members.get(x.id, ())))
        for x in _all(session, m.Cluster, m.Cluster.place)
    )


def _documents(session: Session, texts: Texts) -> tuple[r.DocumentRow, ...]:
    return tuple(
        r.DocumentRow(
            x.id,
            x.kind.value,
            x.symbol,
            x.by_secretariat,
            _words(texts, "document", x.id, "title"),
            _words(texts, "document", x.id, "content"),
        )
        for x in _all(session, m.PaperDocument, m.PaperDocument.place)
    )
