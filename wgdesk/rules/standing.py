"""What is numbered, listed, adopted and set: agenda, delegations, recommendations, options, outline."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Select, and_, or_, select
from sqlalchemy.orm import Session, aliased

from wgdesk.errors import Refused
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
from wgdesk.rules.narrative import LANGUAGES
from wgdesk.rules.options import OUTLINE_KINDS, check_option
from wgdesk.rules.queries import Keys, Rule, Violation, among, never, never_any, never_two

_PARENT, _ITEM = aliased(AgendaItem), aliased(AgendaItem)  # made once: an alias costs more than the query

# What is wrong with a row: by column, the condition that it is.
_STATUS = {
    "party_since": and_(Delegation.party_since.is_not(None), Delegation.party.is_(False)),
    "signed_on": and_(Delegation.signed_on.is_not(None), Delegation.signed.is_(False)),
}
_NAMELESS = {
    "listed": DelegationName.listed == "",
    "running": DelegationName.running == "",
    "paren": DelegationName.paren == "",
}


def agenda_item(session: Session, keys: Keys) -> Iterator[Violation]:
    """Items and sub-items only, numbered from one; no number twice among siblings."""
    below_one = select(AgendaItem.id).where(among(AgendaItem, keys), AgendaItem.number < 1)
    yield from never(session, below_one, "number-below-one", "number")
    deep = select(AgendaItem.id).join(_PARENT, _PARENT.id == AgendaItem.parent_id)
    yield from never(session, deep.where(_PARENT.parent_id.is_not(None)), "agenda-too-deep", "parent_id")
    # Sub-items have a unique constraint; it does not hold for items, whose parent is NULL.
    same = and_(AgendaItem.parent_id.is_(None), _ITEM.parent_id.is_(None), _ITEM.number == AgendaItem.number)
    yield from never_two(session, AgendaItem, "item-number-taken", "number", _ITEM, same)


def delegation(session: Session, keys: Keys) -> Iterator[Violation]:
    """A delegation has a code, and dates of status only with the status."""
    these = select(Delegation.id).where(among(Delegation, keys))
    yield from never_any(session, these, "status-contradicts", _STATUS)
    yield from never(session, these.where(Delegation.code == ""), "empty-text", "code")


def delegation_name(session: Session, keys: Keys) -> Iterator[Violation]:
    """A name is in a known language and ends after it began to be valid."""
    these = select(DelegationName.id).where(among(DelegationName, keys))
    reversed_ = these.where(DelegationName.valid_until < DelegationName.valid_from)
    yield from never(session, reversed_, "days-reversed", "valid_until")
    yield from never_any(session, these, "empty-text", _NAMELESS)
    strange = these.add_columns(DelegationName.lang).where(DelegationName.lang.not_in(LANGUAGES))
    for row, lang in session.execute(strange):
        yield Violation("unknown-language", "delegation_name", row, "lang", facts={"lang": lang})


def recommendation(session: Session, keys: Keys) -> Iterator[Violation]:
    """What is adopted was adopted at a sitting and has no brackets; reservations are to what is adopted."""
    adopted = and_(among(Recommendation, keys), Recommendation.state == RecommendationState.ADOPTED)
    nowhere = select(Recommendation.id).where(adopted, Recommendation.sitting_id.is_(None))
    yield from never(session, nowhere, "adopted-without-sitting", "sitting_id")
    bracketed = (
        select(Wording.id)
        .join(Recommendation, Recommendation.id == Wording.row)
        .where(
            adopted,
            Wording.table == Recommendation.__tablename__,
            or_(Wording.body.contains("["), Wording.body.contains("]")),
        )
    )
    yield from never(session, bracketed, "adopted-with-brackets", "body")
    yield from never(session, _reserved_early(among(Recommendation, keys)), "reserved-before-adoption")


def reservation(session: Session, keys: Keys) -> Iterator[Violation]:
    """A reservation is to what is adopted."""
    yield from never(session, _reserved_early(among(Reservation, keys)), "reserved-before-adoption")


def _reserved_early(*where: Any) -> Select[Any]:
    early = Recommendation.state != RecommendationState.ADOPTED
    joined = select(Reservation.id).join(Recommendation, Recommendation.id == Reservation.recommendation_id)
    return joined.where(early, *where)


def option(session: Session, keys: Keys) -> Iterator[Violation]:
    """Options are known and have a value they may take."""
    for row in session.scalars(select(Option).where(among(Option, keys))):
        try:
            check_option(row.name, row.value)
        except Refused as refused:
            yield Violation(refused.key, "option", row.id, "value", facts=refused.facts)


def outline_section(session: Session, keys: Keys) -> Iterator[Violation]:
    """Sections are known and stand at the top or in one that does."""
    rows = list(session.scalars(select(OutlineSection).order_by(OutlineSection.id)))
    tops = {row.kind for row in rows if not row.parent}
    for row in rows:
        strange, homeless = row.kind not in OUTLINE_KINDS, row.parent and row.parent not in tops
        if strange or homeless:
            column = "kind" if strange else "parent"
            yield Violation("bad-outline", "outline_section", row.id, column, facts={"kind": row.kind})


def one_place(kind: type[Row], *within: str) -> Rule:
    """Return the rule that no two rows of ``kind`` that agree in the columns ``within`` have one place."""

    other = aliased(kind)
    same = and_(*(getattr(other, name) == getattr(kind, name) for name in ("place", *within)))

    def rule(session: Session, keys: Keys) -> Iterator[Violation]:
        yield from never_two(session, kind, "place-taken", "place", other, same, among(kind, keys))

    return rule
