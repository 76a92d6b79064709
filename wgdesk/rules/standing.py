"""What is numbered, listed, adopted and set: agenda, delegations, recommendations, options, outline."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import Select, and_, func, or_, select
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
from wgdesk.rules.queries import Keys, among, never

_PARENT = aliased(AgendaItem)  # made once: an alias costs more than the query


def agenda_item(session: Session, keys: Keys) -> None:
    """Items and sub-items only, numbered from one; no number twice among siblings."""
    never(
        session,
        select(AgendaItem.id).where(among(AgendaItem, keys), AgendaItem.number < 1),
        "number-below-one",
    )
    deep = select(AgendaItem.id).join(_PARENT, _PARENT.id == AgendaItem.parent_id)
    never(session, deep.where(_PARENT.parent_id.is_not(None)), "agenda-too-deep")
    # Sub-items have a unique constraint; it does not hold for items, whose parent is NULL.
    double = (
        select(AgendaItem.number)
        .where(AgendaItem.parent_id.is_(None))
        .group_by(AgendaItem.number)
        .having(func.count() > 1)
    )
    never(session, double, "item-number-taken")


def delegation(session: Session, keys: Keys) -> None:
    """A delegation has a code, and dates of status only with the status."""
    odd = or_(
        and_(Delegation.party_since.is_not(None), Delegation.party.is_(False)),
        and_(Delegation.signed_on.is_not(None), Delegation.signed.is_(False)),
    )
    these = among(Delegation, keys)
    never(session, select(Delegation.id).where(these, odd), "status-contradicts")
    never(session, select(Delegation.id).where(these, Delegation.code == ""), "empty-text")


def delegation_name(session: Session, keys: Keys) -> None:
    """A name is in a known language and ends after it began to be valid."""
    these = among(DelegationName, keys)
    reversed_ = DelegationName.valid_until < DelegationName.valid_from
    never(session, select(DelegationName.id).where(these, reversed_), "days-reversed")
    forms = (DelegationName.listed, DelegationName.running, DelegationName.paren)
    empty = or_(*(form == "" for form in forms))
    never(session, select(DelegationName.id).where(these, empty), "empty-text")
    strange = select(DelegationName.lang).where(these, DelegationName.lang.not_in(LANGUAGES))
    if (lang := session.scalar(strange.limit(1))) is not None:
        raise Refused("unknown-language", lang=lang)


def recommendation(session: Session, keys: Keys) -> None:
    """What is adopted was adopted at a sitting and has no brackets; reservations are to what is adopted."""
    adopted = and_(among(Recommendation, keys), Recommendation.state == RecommendationState.ADOPTED)
    nowhere = select(Recommendation.id).where(adopted, Recommendation.sitting_id.is_(None))
    never(session, nowhere, "adopted-without-sitting")
    bracketed = select(Recommendation.id).where(
        adopted,
        Wording.table == Recommendation.__tablename__,
        Wording.row == Recommendation.id,
        or_(Wording.body.contains("["), Wording.body.contains("]")),
    )
    never(session, bracketed, "adopted-with-brackets")
    never(session, _reserved_early(among(Recommendation, keys)), "reserved-before-adoption")


def reservation(session: Session, keys: Keys) -> None:
    """A reservation is to what is adopted."""
    never(session, _reserved_early(among(Reservation, keys)), "reserved-before-adoption")


def _reserved_early(*where: Any) -> Select[Any]:
    early = Recommendation.state != RecommendationState.ADOPTED
    joined = select(Reservation.id).join(Recommendation, Recommendation.id == Reservation.recommendation_id)
    return joined.where(early, *where)


def option(session: Session, keys: Keys) -> None:
    """Options are known and have a value they may take."""
    for row in session.scalars(select(Option).where(among(Option, keys))):
        check_option(row.name, row.value)


def outline_section(session: Session, keys: Keys) -> None:
    """Sections are known and stand at the top or in one that does."""
    rows = list(session.scalars(select(OutlineSection)))
    tops = {row.kind for row in rows if not row.parent}
    for row in rows:
        if row.kind not in OUTLINE_KINDS or (row.parent and row.parent not in tops):
            raise Refused("bad-outline", kind=row.kind)


def one_place(kind: type[Row], *within: str) -> Callable[[Session, Keys], None]:
    """Return the rule that no two rows of ``kind`` that agree in the columns ``within`` have one place."""

    other = aliased(kind)
    same = [getattr(other, name) == getattr(kind, name) for name in ("place", *within)]
    double = select(kind.id).join(other, and_(other.id != kind.id, *same))

    def rule(session: Session, keys: Keys) -> None:
        never(session, double.where(among(kind, keys)), "place-taken")

    return rule
