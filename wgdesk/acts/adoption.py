"""Adoption of recommendations, with reservations to them, and of the report, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, TypedDict, Unpack

from sqlalchemy import exists, or_, select

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acting.act_facts import number_of_sitting
from wgdesk.acts.helpers.any_row import add_row, edit_row, remove_row
from wgdesk.acts.helpers.outcome_arguments import ReservationChanges
from wgdesk.acts.helpers.replaced_text import note_replaced
from wgdesk.acts.helpers.row_changes import correct, filled, remove
from wgdesk.acts.helpers.text_writing import put_text
from wgdesk.errors import Refused
from wgdesk.language_table import CODES
from wgdesk.model import (
    Action,
    Cluster,
    Decision,
    Manner,
    Passage,
    PassageState,
    Recommendation,
    RecommendationState,
    Reservation,
    Sitting,
    Subject,
    Wording,
)

_NOBODY: Mapping[str, str] = {}
_TEXT = (Wording.table == "recommendation", Wording.field == "body")  # of a recommendation


class AdoptionChanges(TypedDict, total=False):
    """The columns that ``edit_adoption`` may change; ``edit_recommendation`` does not."""

    sitting_id: int
    adopted_at: datetime | None
    manner: Manner | None
    orally_amended: bool
    orally_revised: bool


@act
def adopt_recommendation(
    context: ActContext,
    *,
    recommendation_id: int,
    sitting_id: int,
    manner: Manner | None = None,
    orally_amended: bool = False,
    orally_revised: bool = False,
) -> None:
    """Adopt a recommendation at a sitting, with the manner and the form of adoption if they are stated.

    Raises ``Refused``: 'adopted-already', 'adopted-without-text', or 'adopted-with-brackets' by rule.
    """
    row = context.get(Recommendation, recommendation_id)
    if row.state is RecommendationState.ADOPTED:
        raise Refused("adopted-already")
    if not context.rows(Wording, *_TEXT, Wording.row == recommendation_id):
        raise Refused("adopted-without-text")
    sitting = context.get(Sitting, sitting_id)
    row.state, row.sitting_id = RecommendationState.ADOPTED, sitting_id
    row.adopted_at = context.now if sitting.opened_at and not sitting.closed_at else None
    row.manner, row.orally_amended, row.orally_revised = manner, orally_amended, orally_revised


@act
def edit_adoption(context: ActContext, *, recommendation_id: int, **changes: Unpack[AdoptionChanges]) -> None:
    """Correct when, how and in what form a recommendation was adopted.

    Raises ``Refused``: 'not-yet-adopted', 'time-in-future'.
    """
    row = context.get(Recommendation, recommendation_id)
    if row.state is not RecommendationState.ADOPTED:
        raise Refused("not-yet-adopted")
    correct(context, row, AdoptionChanges.__annotations__, changes, "adopted_at")


@act
def adopt_cluster(context: ActContext, *, cluster_id: int, sitting_id: int) -> int:
    """Adopt all recommendations of a cluster that are ready, at a sitting; returns how many.

    Ready means agreed or negotiated, with a text that has no square brackets in any language. Raises
    ``Refused('nothing-to-adopt')``.
    """
    context.get(Cluster, cluster_id)
    return _adopt(context, sitting_id, Recommendation.cluster_id == cluster_id)


@act
def adopt_all(context: ActContext, *, sitting_id: int) -> int:
    """Adopt all recommendations that are ready, in all clusters (see ``adopt_cluster``); returns how many.

    Raises ``Refused('nothing-to-adopt')``.
    """
    return _adopt(context, sitting_id)


def _adopt(context: ActContext, sitting_id: int, *where: Any) -> int:
    sitting = context.get(Sitting, sitting_id)
    text = (*_TEXT, Wording.row == Recommendation.id)
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
    context.names.update(count=str(len(rows)), sitting=number_of_sitting(context, sitting))
    return len(rows)


@act
def unadopt(context: ActContext, *, recommendation_id: int) -> None:
    """Reverse an adoption: the recommendation has the state "agreed" again.

    Raises ``Refused``: 'not-yet-adopted', or 'reserved-before-adoption' by rule.
    """
    row = context.get(Recommendation, recommendation_id)
    if row.state is not RecommendationState.ADOPTED:
        raise Refused("not-yet-adopted")
    row.state, row.sitting_id, row.adopted_at = RecommendationState.AGREED, None, None
    row.manner, row.orally_amended, row.orally_revised = None, False, False


@act
def reserve(
    context: ActContext,
    *,
    delegation_id: int,
    body: Mapping[str, str],
    recommendation_id: int | None = None,
    decision_id: int | None = None,
    action_id: int | None = None,
    dissociates: bool = False,
    remarks: bool = False,
) -> int:
    """Record a reservation to an adopted recommendation, a decision or an action; returns its key.

    ``body`` continues "stating that"; ``remarks``: they were made for the report, reserving nothing. Raises
    ``Refused``: 'reserved-to-nothing' unless exactly one of the three is given, 'not-adopted'.
    """
    if [recommendation_id, decision_id, action_id].count(None) != 2:
        raise Refused("reserved-to-nothing")
    adopted = context.get(Recommendation, recommendation_id) if recommendation_id is not None else None
    if adopted is not None and adopted.state is not RecommendationState.ADOPTED:
        raise Refused("not-adopted")
    if decision_id is not None:
        context.get(Decision, decision_id)
    if action_id is not None:
        context.get(Action, action_id)
    row = Reservation(
        recommendation_id=recommendation_id,
        decision_id=decision_id,
        action_id=action_id,
        delegation_id=delegation_id,
        made_at=context.now,
        dissociates=dissociates,
        remarks=remarks,
    )
    return add_row(context, row, body=body)


@act
def edit_reservation(
    context: ActContext, *, reservation_id: int, **changes: Unpack[ReservationChanges]
) -> None:
    """Correct who made a reservation and when, and whether it is a dissociation or remarks.

    Raises ``Refused('time-in-future')``.
    """
    row = context.get(Reservation, reservation_id)
    edit_row(context, row, changes, "made_at")


@act
def withdraw_reservation(context: ActContext, *, reservation_id: int) -> None:
    """Remove a reservation, with its text."""
    remove_row(context, Reservation, reservation_id)


# -- the report --------------------------------------------------------------------------------------------


@act
def mark_passage(
    context: ActContext,
    *,
    block: str,
    state: PassageState,
    amendment: Mapping[str, str] = _NOBODY,
    generated: Mapping[str, str] = _NOBODY,
    facts: str = "",
    proposer_id: int | None = None,
    paragraph: str = "",
) -> int:
    """Record the outcome when a block of the report is read out, replacing any earlier one. Returns its key.

    ``block`` is the block's key; ``paragraph`` is its number at the time, for the history only. ``amendment``
    is the text to print, by language; an empty text removes it, and a block adopted as it stands has none.
    ``generated`` (by language) and ``facts`` (a digest) are what it replaces. ``proposer_id`` stays internal.
    Raises ``Refused``: 'empty-text', 'report-adopted-whole' for an outcome other than adoption, or as
    ``write_text`` does.
    """
    row = _passage(context, filled(block), state)
    if state is not PassageState.ADOPTED:
        row.proposer_id = proposer_id
        for lang, body in amendment.items():
            put_text(context, "passage", row.id, "amendment", lang, body)
        note_replaced(context, row, generated, facts)
    return row.id


@act
def mark_passages(
    context: ActContext, *, blocks: Sequence[str], state: PassageState, paragraph: str = ""
) -> None:
    """Record the same outcome for several blocks, for instance for all paragraphs of a part.

    ``paragraph``: their numbers, "3-7", for the history only. Raises ``Refused``: 'empty-text',
    'report-adopted-whole' for an outcome other than adoption.
    """
    for block in blocks:
        _passage(context, filled(block), state)
    context.names["count"] = str(len(blocks))


@act
def unmark_passage(context: ActContext, *, block: str, paragraph: str = "") -> None:
    """Remove the recorded outcome of a block: it is pending again.

    ``paragraph``: its number, for the history only. Raises ``Refused``: 'not-marked', 'report-adopted-whole'.
    """
    _check_whole(context)
    found = context.rows(Passage, Passage.block == filled(block))
    if not found:
        raise Refused("not-marked")
    remove(context, found[0])


@act
def unmark_passages(context: ActContext, *, blocks: Sequence[str], paragraph: str = "") -> None:
    """Remove the recorded outcome of several blocks: they are pending again.

    ``paragraph``: their numbers, "3-7", for the history only. Raises ``Refused``: 'not-marked',
    'report-adopted-whole'.
    """
    for block in blocks:
        unmark_passage(context, block=block)
    context.names["count"] = str(len(blocks))


def _passage(context: ActContext, block: str, state: PassageState) -> Passage:
    found = context.rows(Passage, Passage.block == block)
    if state is not PassageState.ADOPTED and not (found and found[0].state is state):
        _check_whole(context)
    if not found:
        return context.add(
            Passage(block=block, state=state, decided_at=context.now, proposer_id=None, facts="")
        )
    row = found[0]
    if row.state is not state:  # if it is the same, only details are added: keep the time of the decision
        row.state, row.decided_at = state, context.now
    if state is PassageState.ADOPTED:  # adopted as it stands: no amendment, no proposer
        row.proposer_id, row.facts = None, ""
        for field in ("amendment", "generated"):
            for lang in CODES:
                put_text(context, "passage", row.id, field, lang, "")
    return row


def _check_whole(context: ActContext) -> None:
    """Raise ``Refused('report-adopted-whole')`` if the report, and so every paragraph of it, is adopted."""
    if context.rows(Decision, Decision.subject == Subject.REPORT):
        raise Refused("report-adopted-whole")
