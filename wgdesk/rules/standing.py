"""What is numbered, listed, adopted and set: agenda, delegations, recommendations, options, outline."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, and_, or_, select
from sqlalchemy.orm import aliased

from wgdesk.errors import Refused
from wgdesk.languages import CODES
from wgdesk.model import (
    AgendaItem,
    Delegation,
    DelegationName,
    Option,
    OutlineSection,
    Recommendation,
    RecommendationState,
    Reservation,
    Row,
    Wording,
)
from wgdesk.rules.options import OUTLINE_KINDS, check_option
from wgdesk.rules.queries import (
    Keys,
    Rule,
    Violation,
    Wrong,
    among,
    ask,
    every,
    never,
    never_any,
    never_two,
)

_PARENT, _ITEM = aliased(AgendaItem), aliased(AgendaItem)

# Items and sub-items only, numbered from one; no number twice among siblings.
agenda_item: Rule = every(
    never(
        select(AgendaItem.id).where(among(AgendaItem), AgendaItem.number < 1), "number-below-one", "number"
    ),
    never(
        select(AgendaItem.id)
        .join(_PARENT, _PARENT.id == AgendaItem.parent_id)
        .where(_PARENT.parent_id.is_not(None)),
        "agenda-too-deep",
        "parent_id",
    ),
    # Sub-items have a unique constraint; it does not hold for items, whose parent is NULL.
    never_two(
        AgendaItem,
        "item-number-taken",
        "number",
        _ITEM,
        and_(AgendaItem.parent_id.is_(None), _ITEM.parent_id.is_(None), _ITEM.number == AgendaItem.number),
    ),
)

# A delegation has a code, and dates of status only with the status.
delegation: Rule = never_any(
    select(Delegation.id).where(among(Delegation)),
    Wrong(
        "status-contradicts",
        "party_since",
        and_(Delegation.party_since.is_not(None), Delegation.party.is_(False)),
    ),
    Wrong(
        "status-contradicts",
        "signed_on",
        and_(Delegation.signed_on.is_not(None), Delegation.signed.is_(False)),
    ),
    Wrong("empty-text", "code", Delegation.code == ""),
)

_STRANGE_NAMES = select(DelegationName.id, DelegationName.lang).where(
    among(DelegationName), DelegationName.lang.not_in(CODES)
)


def _known_language(connection: Connection, keys: Keys) -> Iterator[Violation]:
    for row, lang in ask(connection, _STRANGE_NAMES, keys):
        yield Violation("unknown-language", "delegation_name", row, "lang", facts={"lang": lang})


# A name is in a known language and ends after it began to be valid.
delegation_name: Rule = every(
    never_any(
        select(DelegationName.id).where(among(DelegationName)),
        Wrong("days-reversed", "valid_until", DelegationName.valid_until < DelegationName.valid_from),
        Wrong("empty-text", "listed", DelegationName.listed == ""),
        Wrong("empty-text", "running", DelegationName.running == ""),
        Wrong("empty-text", "paren", DelegationName.paren == ""),
    ),
    _known_language,
)


def _reserved_early(kind: type[Row]) -> Rule:
    """Return the rule that reservations are to what is adopted; ``kind`` is what was touched."""
    joined = select(Reservation.id).join(Recommendation, Recommendation.id == Reservation.recommendation_id)
    early = joined.where(Recommendation.state != RecommendationState.ADOPTED, among(kind))
    return never(early, "reserved-before-adoption")


_ADOPTED = and_(among(Recommendation), Recommendation.state == RecommendationState.ADOPTED)

# What is adopted was adopted at a sitting and has no brackets; reservations are to what is adopted.
recommendation: Rule = every(
    never(
        select(Recommendation.id).where(_ADOPTED, Recommendation.sitting_id.is_(None)),
        "adopted-without-sitting",
        "sitting_id",
    ),
    never(
        select(Wording.id)
        .join(Recommendation, Recommendation.id == Wording.row)
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

# A reservation is to what is adopted.
reservation: Rule = _reserved_early(Reservation)

_OPTIONS = select(Option.id, Option.name, Option.value).where(among(Option))


def option(connection: Connection, keys: Keys) -> Iterator[Violation]:
    """Options are known and have a value they may take."""
    for row, name, value in ask(connection, _OPTIONS, keys):
        try:
            check_option(name, value)
        except Refused as refused:
            yield Violation(refused.key, "option", row, "value", facts=refused.facts)


_SECTIONS = select(OutlineSection.id, OutlineSection.kind, OutlineSection.parent).order_by(OutlineSection.id)


def outline_section(connection: Connection, keys: Keys) -> Iterator[Violation]:
    """Sections are known and stand at the top or in one that does."""
    rows = ask(connection, _SECTIONS, keys)
    tops = {kind for _, kind, parent in rows if not parent}
    for key, kind, parent in rows:
        strange, homeless = kind not in OUTLINE_KINDS, parent and parent not in tops
        if strange or homeless:
            column = "kind" if strange else "parent"
            yield Violation("bad-outline", "outline_section", key, column, facts={"kind": kind})


def one_place(kind: type[Row], *within: str) -> Rule:
    """Return the rule that no two rows of ``kind`` that agree in the columns ``within`` have one place."""
    other = aliased(kind)
    same = and_(*(getattr(other, name) == getattr(kind, name) for name in ("place", *within)))
    return never_two(kind, "place-taken", "place", other, same, among(kind))
