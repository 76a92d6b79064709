"""Adoption: of recommendations, with reservations to them, and of the report, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from sqlalchemy import exists, or_, select

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.edit_arguments import ReservationChanges
from wgdesk.acts.helpers.row_changes import correct, filled, remove
from wgdesk.acts.helpers.text_writing import put_text, write_texts
from wgdesk.errors import Refused
from wgdesk.languages import CODES
from wgdesk.model import (
    Cluster,
    Passage,
    PassageState,
    Recommendation,
    RecommendationState,
    Reservation,
    Sitting,
    Wording,
)

_NOBODY: Mapping[str, str] = {}


@act
def adopt_recommendation(context: ActContext, *, recommendation_id: int, sitting_id: int) -> None:
    """Adopt a recommendation at a sitting.

    Raises ``Refused``: 'adopted-already', or by rule 'adopted-with-brackets'.
    """
    row = context.get(Recommendation, recommendation_id)
    if row.state is RecommendationState.ADOPTED:
        raise Refused("adopted-already")
    sitting = context.get(Sitting, sitting_id)
    row.state, row.sitting_id = RecommendationState.ADOPTED, sitting_id
    row.adopted_at = context.now if sitting.opened_at and not sitting.closed_at else None


@act
def adopt_cluster(context: ActContext, *, cluster_id: int, sitting_id: int) -> int:
    """Adopt at a sitting what can be adopted in a cluster; returns how many recommendations that were.

    Those agreed or negotiated, with a text that has no square brackets in any language. Raises
    ``Refused('nothing-to-adopt')``.
    """
    context.get(Cluster, cluster_id)
    return _adopt(context, sitting_id, Recommendation.cluster_id == cluster_id)


@act
def adopt_all(context: ActContext, *, sitting_id: int) -> int:
    """Adopt at a sitting, in all clusters, what can be adopted (see ``adopt_cluster``); returns how many.

    Raises ``Refused('nothing-to-adopt')``.
    """
    return _adopt(context, sitting_id)


def _adopt(context: ActContext, sitting_id: int, *where: Any) -> int:
    sitting = context.get(Sitting, sitting_id)
    text = (Wording.table == "recommendation", Wording.row == Recommendation.id, Wording.field == "body")
    brackets = or_(Wording.body.contains("["), Wording.body.contains("]"))
    rows = context.rows(
        Recommendation,
        Recommendation.state.in_((RecommendationState.AGREED, RecommendationState.NEGOTIATED)),
        exists(select(Wording.id).where(*text)),
        ~exists(select(Wording.id).where(*text, brackets)),
        *where,
    )
    if not rows:
        raise Refused("nothing-to-adopt")
    for row in rows:
        row.state, row.sitting_id = RecommendationState.ADOPTED, sitting_id
        row.adopted_at = context.now if sitting.opened_at and not sitting.closed_at else None
    context.names.update(count=str(len(rows)), sitting=str(sitting.number))
    return len(rows)


@act
def unadopt(context: ActContext, *, recommendation_id: int) -> None:
    """Take an adoption back: the recommendation is agreed again.

    Raises ``Refused``: 'not-yet-adopted', or by rule 'reserved-before-adoption'.
    """
    row = context.get(Recommendation, recommendation_id)
    if row.state is not RecommendationState.ADOPTED:
        raise Refused("not-yet-adopted")
    row.state, row.sitting_id, row.adopted_at = RecommendationState.AGREED, None, None


@act
def reserve(
    context: ActContext,
    *,
    recommendation_id: int,
    delegation_id: int,
    body: Mapping[str, str],
    dissociates: bool = False,
) -> int:
    """Record a reservation to an adopted recommendation; returns its key.

    Raises ``Refused('not-adopted')``.
    """
    if context.get(Recommendation, recommendation_id).state is not RecommendationState.ADOPTED:
        raise Refused("not-adopted")
    row = context.add(
        Reservation(
            recommendation_id=recommendation_id,
            delegation_id=delegation_id,
            made_at=context.now,
            dissociates=dissociates,
        )
    )
    write_texts(context, "reservation", row.id, "body", body)
    return row.id


@act
def edit_reservation(
    context: ActContext, *, reservation_id: int, **changes: Unpack[ReservationChanges]
) -> None:
    """Correct whose reservation it is, when it was made, or whether it is a dissociation.

    Raises ``Refused('time-in-future')``.
    """
    row = context.get(Reservation, reservation_id)
    correct(context, row, ReservationChanges.__annotations__, changes, "made_at")


@act
def withdraw_reservation(context: ActContext, *, reservation_id: int) -> None:
    """Take a reservation back, with its text."""
    remove(context, context.get(Reservation, reservation_id))


# -- the report --------------------------------------------------------------------------------------------


@act
def mark_passage(
    context: ActContext,
    *,
    block: str,
    state: PassageState,
    amendment: Mapping[str, str] = _NOBODY,
    proposer_id: int | None = None,
    paragraph: str = "",
) -> int:
    """Record what became of a block of the report when it was read out, instead of what was recorded before.

    ``block`` is the block's key, ``paragraph`` its number when it was read out: for the history only.
    ``amendment`` by language, an empty text takes it away; what is adopted as it stands has none.
    ``proposer_id`` stays internal. Returns the key. Raises ``Refused``: 'empty-text', or for a text as
    ``write_text``.
    """
    row = _passage(context, filled(block), state)
    if state is not PassageState.ADOPTED:
        row.proposer_id = proposer_id
        for lang, body in amendment.items():
            put_text(context, "passage", row.id, "amendment", lang, body)
    return row.id


@act
def mark_passages(
    context: ActContext, *, blocks: Sequence[str], state: PassageState, paragraph: str = ""
) -> None:
    """Record the same of several blocks, for instance of all paragraphs of a part; ``paragraph``: their
    numbers, "3-7". Raises as above."""
    for block in blocks:
        _passage(context, filled(block), state)
    context.names["count"] = str(len(blocks))


@act
def unmark_passage(context: ActContext, *, block: str, paragraph: str = "") -> None:
    """Take back what was recorded of a block: it is pending again; ``paragraph`` as above.

    Raises ``Refused('not-marked')``.
    """
    found = context.rows(Passage, Passage.block == filled(block))
    if not found:
        raise Refused("not-marked")
    remove(context, found[0])


def _passage(context: ActContext, block: str, state: PassageState) -> Passage:
    found = context.rows(Passage, Passage.block == block)
    if not found:
        return context.add(Passage(block=block, state=state, decided_at=context.now, proposer_id=None))
    row = found[0]
    if row.state is not state:  # else it was decided then, and something about it is added now
        row.state, row.decided_at = state, context.now
    if state is PassageState.ADOPTED:  # as it stands: nobody proposed anything
        row.proposer_id = None
        for lang in CODES:
            put_text(context, "passage", row.id, "amendment", lang, "")
    return row
