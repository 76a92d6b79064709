"""What a valid record is. Every act, undo and redo passes here before its commit.

A rule looks at the rows just touched and at what they depend on, so that an act's cost does not grow with the
record. A rule that fails raises ``Refused`` and the whole act is rolled back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Select, and_, exists, func, or_, select
from sqlalchemy.orm import Session, aliased

from wgdesk.errors import Refused
from wgdesk.model import (
    AgendaItem,
    Base,
    Delegation,
    Doubt,
    Meeting,
    Option,
    OutlineSection,
    Pause,
    Placeholder,
    PreviousMeeting,
    Recommendation,
    RecommendationState,
    Request,
    Row,
    Sitting,
    Suspension,
    Wording,
)
from wgdesk.rules.narrative import FIELDS, LANGUAGES
from wgdesk.rules.options import OUTLINE_KINDS, check_option

Touched = Mapping[str, frozenset[int]]  # table -> keys of the rows an act wrote
_MANY = 500  # above this a rule looks at the whole table: SQLite limits the parameters of a statement


def check(session: Session, touched: Touched) -> None:
    """Raise ``Refused`` if the record, with ``touched`` rows as they now are, breaks a rule."""
    for table, rule in _RULES:
        if table in touched:
            rule(session, touched[table])
    for table in touched.keys() & Base.metadata.tables.keys():
        _no_orphans(session, table)


def _among(kind: type[Row], keys: frozenset[int]) -> Any:
    return kind.id.in_(keys) if len(keys) <= _MANY else kind.id.is_not(None)


def _never(session: Session, query: Select[Any], key: str, **facts: str) -> None:
    found = session.execute(query.limit(1)).first()
    if found is not None:
        raise Refused(key, **facts)


# -- one rule per table ------------------------------------------------------------------------------------


def _meeting(session: Session, keys: frozenset[int]) -> None:
    if (session.scalar(select(func.count()).select_from(Meeting)) or 0) > 1:
        raise Refused("one-meeting")
    for row in session.scalars(select(Meeting)):
        if row.first_day > row.last_day:
            raise Refused("days-reversed")
        if row.ordinal < 1:
            raise Refused("number-below-one")
        if row.original_language not in LANGUAGES:
            raise Refused("unknown-language", lang=row.original_language)
        try:
            ZoneInfo(row.zone)
        except (KeyError, ValueError, OSError) as fault:
            raise Refused("unknown-zone", zone=row.zone) from fault
    outside = select(Sitting.id).where(or_(Sitting.day < Meeting.first_day, Sitting.day > Meeting.last_day))
    _never(session, outside, "sitting-outside-meeting")
    _never(
        session,
        select(PreviousMeeting.id).where(PreviousMeeting.last_day >= Meeting.first_day),
        "previous-not-before",
    )


def _previous(session: Session, keys: frozenset[int]) -> None:
    reversed_ = select(PreviousMeeting.id).where(PreviousMeeting.first_day > PreviousMeeting.last_day)
    _never(session, reversed_, "days-reversed")
    other = aliased(PreviousMeeting)
    overlap = select(PreviousMeeting.id).join(
        other,
        and_(
            other.id != PreviousMeeting.id,
            other.first_day <= PreviousMeeting.last_day,
            other.last_day >= PreviousMeeting.first_day,
        ),
    )
    _never(session, overlap, "previous-overlap")
    late = select(PreviousMeeting.id).where(PreviousMeeting.last_day >= Meeting.first_day)
    _never(session, late, "previous-not-before")


def _sitting(session: Session, keys: frozenset[int]) -> None:
    among = _among(Sitting, keys)
    _never(session, select(Sitting.id).where(among, Sitting.number < 1), "number-below-one")
    _never(
        session,
        select(Sitting.id).where(among, or_(Sitting.day < Meeting.first_day, Sitting.day > Meeting.last_day)),
        "sitting-outside-meeting",
    )
    ends = or_(
        Sitting.closed_at < Sitting.opened_at,
        and_(Sitting.closed_at.is_not(None), Sitting.opened_at.is_(None)),
        Sitting.planned_end <= Sitting.planned_begin,
    )
    _never(session, select(Sitting.id).where(among, ends), "times-reversed")
    running = select(Request.id).where(
        Request.sitting_id == Sitting.id, Request.begun_at.is_not(None), Request.ended_at.is_(None)
    )
    _never(
        session,
        select(Sitting.id).where(among, Sitting.closed_at.is_not(None), exists(running)),
        "statement-open",
    )
    open_ = select(func.count()).where(Sitting.opened_at.is_not(None), Sitting.closed_at.is_(None))
    if (session.scalar(open_) or 0) > 1:
        raise Refused("two-sittings-open")


def _suspension(session: Session, keys: frozenset[int]) -> None:
    among = _among(Suspension, keys)
    _never(
        session,
        select(Suspension.id).where(among, Suspension.resumed_at < Suspension.suspended_at),
        "times-reversed",
    )


def _request(session: Session, keys: frozenset[int]) -> None:
    among = _among(Request, keys)
    disorder = or_(
        Request.ended_at < Request.begun_at,
        Request.begun_at < Request.called_at,
        and_(Request.ended_at.is_not(None), Request.begun_at.is_(None)),
        and_(Request.begun_at.is_not(None), Request.withdrawn_at.is_not(None)),
    )
    _never(session, select(Request.id).where(among, disorder), "times-reversed")
    nobody = and_(
        Request.delegation_id.is_(None),
        Request.person_id.is_(None),
        Request.guest == "",
        Request.lane != "secretariat",
    )
    _never(session, select(Request.id).where(among, nobody), "nobody-speaks")
    closed = select(Request.id).where(
        among,
        Request.begun_at.is_not(None),
        Request.ended_at.is_(None),
        Sitting.id == Request.sitting_id,
        Sitting.closed_at.is_not(None),
    )
    _never(session, closed, "sitting-closed")


def _pause(session: Session, keys: frozenset[int]) -> None:
    outside = or_(
        Pause.resumed_at < Pause.paused_at,
        Pause.paused_at < Request.begun_at,
        Pause.resumed_at > Request.ended_at,
    )
    query = select(Pause.id).join(Request, Request.id == Pause.request_id)
    _never(session, query.where(_among(Pause, keys), outside), "times-reversed")


def _agenda(session: Session, keys: frozenset[int]) -> None:
    among = _among(AgendaItem, keys)
    _never(session, select(AgendaItem.id).where(among, AgendaItem.number < 1), "number-below-one")
    parent = aliased(AgendaItem)
    deep = select(AgendaItem.id).join(parent, parent.id == AgendaItem.parent_id)
    _never(session, deep.where(parent.parent_id.is_not(None)), "agenda-too-deep")
    double = (
        select(AgendaItem.number)
        .where(AgendaItem.parent_id.is_(None))
        .group_by(AgendaItem.number)
        .having(func.count() > 1)
    )
    _never(session, double, "item-number-taken")


def _delegation(session: Session, keys: frozenset[int]) -> None:
    among = _among(Delegation, keys)
    odd = or_(
        and_(Delegation.party_since.is_not(None), Delegation.party.is_(False)),
        and_(Delegation.signed_on.is_not(None), Delegation.signed.is_(False)),
        Delegation.code == "",
    )
    _never(session, select(Delegation.id).where(among, odd), "status-contradicts")


def _recommendation(session: Session, keys: frozenset[int]) -> None:
    adopted = and_(_among(Recommendation, keys), Recommendation.state == RecommendationState.ADOPTED)
    where = select(Recommendation.id).where(adopted, Recommendation.sitting_id.is_(None))
    _never(session, where, "adopted-without-sitting")
    _adopted_text(session, adopted)


def _wording(session: Session, keys: frozenset[int]) -> None:
    among = _among(Wording, keys)
    for row in session.scalars(select(Wording).where(among)):
        if row.field not in FIELDS.get(row.table, ()):
            raise Refused("unknown-field", name=f"{row.table}.{row.field}")
        owner = Base.metadata.tables[row.table]
        if session.execute(select(owner.c.id).where(owner.c.id == row.row)).first() is None:
            raise Refused("gone", what=row.table)
        if row.lang not in LANGUAGES:
            raise Refused("unknown-language", lang=row.lang)
        if not row.body:
            raise Refused("empty-text")
    originals = (
        select(Wording.row)
        .group_by(Wording.table, Wording.row, Wording.field)
        .having(func.count() - func.count(Wording.basis) != 1)
    )
    if len(keys) <= _MANY:
        touched = select(Wording.row).where(among)
        originals = originals.where(Wording.row.in_(touched))
    _never(session, originals, "one-original")
    changed = select(Wording.row).where(among, Wording.table == "recommendation")
    _adopted_text(
        session,
        and_(Recommendation.id.in_(changed), Recommendation.state == RecommendationState.ADOPTED),
    )


def _adopted_text(session: Session, adopted: Any) -> None:
    bracketed = select(Recommendation.id).where(
        adopted,
        Wording.table == "recommendation",
        Wording.row == Recommendation.id,
        or_(Wording.body.contains("["), Wording.body.contains("]")),
    )
    _never(session, bracketed, "adopted-with-brackets")


def _option(session: Session, keys: frozenset[int]) -> None:
    for row in session.scalars(select(Option).where(_among(Option, keys))):
        check_option(row.name, row.value)


def _outline(session: Session, keys: frozenset[int]) -> None:
    rows = list(session.scalars(select(OutlineSection)))
    kinds = {row.kind for row in rows}
    for row in rows:
        if row.kind not in OUTLINE_KINDS or (row.parent and row.parent not in kinds):
            raise Refused("bad-outline", kind=row.kind)


def _mark(kind: type[Doubt] | type[Placeholder]) -> Callable[[Session, frozenset[int]], None]:
    def rule(session: Session, keys: frozenset[int]) -> None:
        for row in session.scalars(select(kind).where(_among(kind, keys))):
            table = Base.metadata.tables.get(row.table)
            known = table is not None and "id" in table.c
            if not known or session.execute(select(table.c.id).where(table.c.id == row.row)).first() is None:
                raise Refused("gone", what=row.table)

    return rule


_RULES: tuple[tuple[str, Callable[[Session, frozenset[int]], None]], ...] = (
    ("meeting", _meeting),
    ("previous_meeting", _previous),
    ("sitting", _sitting),
    ("suspension", _suspension),
    ("request", _request),
    ("pause", _pause),
    ("agenda_item", _agenda),
    ("delegation", _delegation),
    ("recommendation", _recommendation),
    ("wording", _wording),
    ("option", _option),
    ("outline_section", _outline),
    ("doubt", _mark(Doubt)),
    ("placeholder", _mark(Placeholder)),
)


def _no_orphans(session: Session, table: str) -> None:
    """A text, doubt or placeholder never outlives the row it belongs to."""
    owner = Base.metadata.tables[table]
    for kind in (Wording, Doubt, Placeholder):
        lost = select(kind.id).where(
            kind.table == table, ~exists(select(owner.c.id).where(owner.c.id == kind.row))
        )
        _never(session, lost, "in-use")
