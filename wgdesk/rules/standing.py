"""Rules for the agenda, delegations, recommendations, options, the outline, and places in lists."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, UniqueConstraint, and_, func, or_, select, tuple_

from wgdesk.errors import Refused
from wgdesk.language_table import CODES
from wgdesk.model import (
    Action,
    AgendaItem,
    Decision,
    Delegation,
    DelegationName,
    InformalBody,
    InformalStep,
    Officer,
    Option,
    OutlineSection,
    Panel,
    Point,
    Presiding,
    Recommendation,
    RecommendationState,
    RecordRow,
    Reservation,
    Wording,
)
from wgdesk.model.base import again
from wgdesk.model.declared import declared
from wgdesk.rules.combinators import (
    MOST,
    RowFault,
    RowKeys,
    Rule,
    Violation,
    among,
    ask,
    every,
    never,
    never_any,
    never_touched,
    never_two,
)
from wgdesk.rules.nested_outline import depths
from wgdesk.rules.options import check_option
from wgdesk.rules.outline import OUTLINE_KINDS, has_points, is_own

_PARENT, _ITEM, _FIRST = again(AgendaItem), again(AgendaItem), again(AgendaItem)
_PRESIDING = again(Presiding)

# The agenda has three levels. Numbers begin with one, and siblings have different numbers.
agenda_item: Rule = every(
    never_touched(AgendaItem, AgendaItem.number < 1, "number-below-one", "number"),
    never(
        select(AgendaItem.id)
        .join(_PARENT.__table__, _PARENT.id == AgendaItem.parent_id)
        .join(_ITEM.__table__, _ITEM.id == _PARENT.parent_id)
        .where(_ITEM.parent_id.is_not(None)),
        "agenda-too-deep",
        "parent_id",
    ),
    # Items considered jointly refer to the first of them; all are at the top of the agenda, or in one item.
    never(
        select(AgendaItem.id)
        .join(_FIRST.__table__, _FIRST.id == AgendaItem.joint_with_id)
        .where(
            or_(
                _FIRST.joint_with_id.is_not(None),
                _FIRST.parent_id.is_distinct_from(AgendaItem.parent_id),
            )
        ),
        "joint-contradicts",
        "joint_with_id",
    ),
    # Sub-items have a unique constraint. It has no effect on items, because their parent is NULL.
    never_two(
        AgendaItem,
        "item-number-taken",
        "number",
        _ITEM,
        and_(AgendaItem.parent_id.is_(None), _ITEM.parent_id.is_(None), _ITEM.number == AgendaItem.number),
    ),
)

# If the number of meetings of an informal body, or of its subgroups, is given, it is at least one.
informal_body: Rule = never_any(
    select(InformalBody.id).where(among(InformalBody)),
    RowFault("number-below-one", "meetings", InformalBody.meetings < 1),
    RowFault("number-below-one", "subgroups", InformalBody.subgroups < 1),
)

# The meetings of an informal body are numbered from one.
informal_step: Rule = never_any(
    select(InformalStep.id).where(among(InformalStep)),
    RowFault("number-below-one", "first", InformalStep.first < 1),
    RowFault("number-below-one", "last", InformalStep.last < 1),
)


def _never_vacant(kind: type[RecordRow], column: Any, touched: type[RecordRow]) -> Rule:
    """Return the rule that a column of ``kind`` refers to no vacant office.

    ``touched``: the table whose changed rows are looked at, ``kind`` or the officers.
    """
    joined = select(kind.id).join(Officer.__table__, Officer.id == column)
    empty = joined.where(Officer.vacant.is_(True), Officer.of_previous.is_(False), among(touched))
    return never(empty, "office-vacant", str(column.key))


# Vice-Chairs have the ranks 1 to 3. A vacant office neither presides nor introduces a text, but whoever
# continued in it from the meeting before may.
officer: Rule = every(
    never_touched(Officer, Officer.rank.not_in((1, 2, 3)), "unknown-rank", "rank"),
    _never_vacant(Presiding, Presiding.officer_id, Officer),
    _never_vacant(Decision, Decision.introduced_by_id, Officer),
    _never_vacant(Action, Action.introduced_by_id, Officer),
)
decision: Rule = _never_vacant(Decision, Decision.introduced_by_id, Decision)
action: Rule = _never_vacant(Action, Action.introduced_by_id, Action)

# An officer presides once over a sitting as a whole, and once over each item. The unique constraint has no
# effect on rows without an item.
presiding: Rule = every(
    never_two(
        Presiding,
        "taken-already",
        "officer_id",
        _PRESIDING,
        and_(
            _PRESIDING.sitting_id == Presiding.sitting_id,
            _PRESIDING.officer_id == Presiding.officer_id,
            _PRESIDING.item_id.is_(None),
            Presiding.item_id.is_(None),
        ),
    ),
    _never_vacant(Presiding, Presiding.officer_id, Presiding),
)

# A delegation has a code. It has a date of signature only if it signed, and a date of becoming a party only
# if it is a party.
delegation: Rule = never_any(
    select(Delegation.id).where(among(Delegation)),
    RowFault(
        "status-contradicts",
        "party_since",
        and_(Delegation.party_since.is_not(None), Delegation.party.is_(False)),
    ),
    RowFault(
        "status-contradicts",
        "signed_on",
        and_(Delegation.signed_on.is_not(None), Delegation.signed.is_(False)),
    ),
    RowFault("empty-text", "code", Delegation.code == ""),
)

_STRANGE_NAMES = select(DelegationName.id, DelegationName.lang).where(
    among(DelegationName), DelegationName.lang.not_in(CODES)
)


def _known_language(connection: Connection, keys: RowKeys) -> Iterator[Violation]:
    for row, lang in ask(connection, _STRANGE_NAMES, keys):
        yield Violation("unknown-language", "delegation_name", row, "lang", facts={"lang": lang})


# A name has a known language and all its forms, and its validity ends after it begins.
delegation_name: Rule = every(
    never_any(
        select(DelegationName.id).where(among(DelegationName)),
        RowFault("days-reversed", "valid_until", DelegationName.valid_until < DelegationName.valid_from),
        RowFault("empty-text", "listed", DelegationName.listed == ""),
        RowFault("empty-text", "running", DelegationName.running == ""),
        RowFault("empty-text", "paren", DelegationName.paren == ""),
    ),
    _known_language,
)


def _reserved_early(kind: type[RecordRow]) -> Rule:
    """Return the rule that only adopted recommendations have reservations; ``kind`` is the touched table."""
    joined = select(Reservation.id).join(
        Recommendation.__table__, Recommendation.id == Reservation.recommendation_id
    )
    early = joined.where(Recommendation.state != RecommendationState.ADOPTED, among(kind))
    return never(early, "reserved-before-adoption")


_ADOPTED = and_(among(Recommendation), Recommendation.state == RecommendationState.ADOPTED)

# An adopted recommendation has a sitting and no brackets. Only adopted ones have reservations.
recommendation: Rule = every(
    never(
        select(Recommendation.id).where(_ADOPTED, Recommendation.sitting_id.is_(None)),
        "adopted-without-sitting",
        "sitting_id",
    ),
    never(
        select(Wording.id)
        .join(Recommendation.__table__, Recommendation.id == Wording.row)
        .where(
            _ADOPTED,
            Wording.table == Recommendation.__tablename__,
            or_(Wording.body.contains("["), Wording.body.contains("]")),
        ),
        "adopted-with-brackets",
        "body",
    ),
    _reserved_early(Recommendation),
)

# Only an adopted recommendation can have a reservation.
reservation: Rule = _reserved_early(Reservation)


def _made_elsewhere(kind: type[RecordRow]) -> Rule:
    """Return the rule that no point is on a panel of another item; ``kind`` is the touched table."""
    joined = select(Point.id).join(Panel.__table__, Panel.id == Point.panel_id)
    return never(joined.where(Panel.item_id != Point.item_id, among(kind)), "panel-elsewhere", "panel_id")


_POINT_SECTIONS = select(Point.id, Point.section, Point.panel_id).where(Point.section != "", among(Point))


def _point_section(connection: Connection, keys: RowKeys) -> Iterator[Violation]:
    """A point is for a section that prints points, and then it is not printed with a panel."""
    for row, kind, panel_id in ask(connection, _POINT_SECTIONS, keys):
        if not has_points(kind):
            yield Violation("bad-outline", "point", row, "section", facts={"kind": kind})
        elif panel_id is not None:
            yield Violation("point-in-two-places", "point", row, "section")


# The panel on which a point was made is one of its item, or of the meeting.
point: Rule = every(_made_elsewhere(Point), _point_section)

_CONTINUED = select(Panel.id, Panel.continues_id).where(Panel.continues_id.is_not(None))


def _continues_itself(connection: Connection, keys: RowKeys) -> Iterator[Violation]:
    """A panel continues an earlier one: not itself, nor one that continues it."""
    continues: dict[int, int] = dict(ask(connection, _CONTINUED, keys))
    first: dict[int, int] = {}  # by panel: where the chain begins in which it was met
    for start in continues:
        at = start
        while at in continues and at not in first:
            first[at] = start
            at = continues[at]
        if first.get(at) != start:
            continue
        circle = [at]
        while continues[circle[-1]] != at:
            circle.append(continues[circle[-1]])
        for row in sorted(keys.intersection(circle)):
            yield Violation("continues-itself", "panel", row, "continues_id")


panel: Rule = every(_continues_itself, _made_elsewhere(Panel))

_OPTIONS = select(Option.id, Option.name, Option.value).where(among(Option))


def option(connection: Connection, keys: RowKeys) -> Iterator[Violation]:
    """Options are known and have an allowed value."""
    for row, name, value in ask(connection, _OPTIONS, keys):
        try:
            check_option(name, value)
        except Refused as refused:
            yield Violation(refused.key, "option", row, "value", facts=refused.facts)


_SECTIONS = select(OutlineSection.id, OutlineSection.kind, OutlineSection.parent).order_by(OutlineSection.id)


def outline_section(connection: Connection, keys: RowKeys) -> Iterator[Violation]:
    """Sections are of a known kind. Each stands in a section that is there, down to the fourth level."""
    rows = ask(connection, _SECTIONS, keys)
    known = depths({kind: parent for _, kind, parent in rows})
    for key, kind, _parent in rows:
        strange, homeless = not (kind in OUTLINE_KINDS or is_own(kind)), kind not in known
        if strange or homeless:
            column = "kind" if strange else "parent"
            yield Violation("bad-outline", "outline_section", key, column, facts={"kind": kind})


def is_ordered(kind: type[RecordRow]) -> bool:
    """Return whether rows have places in an order that no unique constraint of the table guards."""
    rules = (rule for rule in kind.__table__.constraints if isinstance(rule, UniqueConstraint))
    return "place" in kind.__table__.columns and not any("place" in rule.columns for rule in rules)


def one_place(kind: type[RecordRow]) -> Rule:
    """Return the rule that rows in one order have different places.

    Of rows at the same place, the one with the lowest key is right. Comparing rows in pairs, as ``never_two``
    does, would take minutes for a long list, since no index has the places.
    """
    within = declared(kind.__table__.columns["place"]).within
    columns = [getattr(kind, name) for name in (*within, "place")]
    touched = select(*columns).where(among(kind))
    first = func.min(kind.id).over(partition_by=columns)
    places = select(kind.id, first.label("first")).where(tuple_(*columns).in_(touched)).subquery()
    query = select(places).where(places.c.id != places.c.first).limit(MOST)
    table = str(kind.__tablename__)

    def rule(connection: Connection, keys: RowKeys) -> Iterator[Violation]:
        for row, earlier in ask(connection, query, keys):
            yield Violation("place-taken", table, row, "place", earlier, {"what": table})

    return rule
