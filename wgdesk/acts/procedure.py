"""Procedure: decisions, rulings on points of order, motions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Unpack

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acting.act_facts import tell
from wgdesk.acts.helpers.any_row import add_row, edit_row, remove_row
from wgdesk.acts.helpers.edit_arguments import DecisionChanges
from wgdesk.acts.helpers.outcome_arguments import MotionChanges, RulingChanges
from wgdesk.acts.helpers.row_changes import remove
from wgdesk.errors import Refused
from wgdesk.model import (
    Decision,
    Lane,
    Manner,
    Motion,
    MotionKind,
    Passage,
    Request,
    Reservation,
    Ruling,
    Sitting,
    Subject,
)
from wgdesk.rules.whole_report import held_up


@act
def decide(
    context: ActContext,
    *,
    subject: Subject,
    sitting_id: int,
    manner: Manner = Manner.CONSENSUS,
    orally_amended: bool = False,
    orally_revised: bool = False,
    paragraphs: Sequence[str] = (),
) -> int:
    """Record the adoption of the agenda, the organization of work or the report; returns its key.

    ``paragraphs``: for the report, the blocks put for adoption as it stands now (``report.read_out``). Raises
    ``Refused``: 'decided-already'; for the report also 'paragraphs-deferred' and, if any paragraph was
    decided on, 'paragraphs-undecided' (fact ``n``: how many).
    """
    if context.rows(Decision, Decision.subject == subject):
        raise Refused("decided-already")
    if subject is Subject.REPORT:
        _check_paragraphs(context, paragraphs)
    sitting = context.get(Sitting, sitting_id)
    open_now = sitting.opened_at is not None and sitting.closed_at is None
    decision = Decision(
        subject=subject,
        sitting_id=sitting_id,
        decided_at=context.now if open_now else None,
        manner=manner,
        orally_amended=orally_amended,
        orally_revised=orally_revised,
        contained_in="",
    )
    return context.add(decision).id


def _check_paragraphs(context: ActContext, paragraphs: Sequence[str]) -> None:
    """Raise ``Refused`` if a paragraph is deferred, or undecided while others are decided."""
    left = held_up(paragraphs, {one.block: one.state for one in context.rows(Passage)})
    if left.deferred:
        raise Refused("paragraphs-deferred", n=str(len(left.deferred)))
    if left.undecided:
        raise Refused("paragraphs-undecided", n=str(len(left.undecided)))


@act
def edit_decision(context: ActContext, *, decision_id: int, **changes: Unpack[DecisionChanges]) -> None:
    """Change the sitting, manner or time of a decision, or whether its text was orally amended or revised.

    Raises ``Refused('time-in-future')``.
    """
    row = context.get(Decision, decision_id)
    edit_row(context, row, changes, "decided_at")


@act
def take_back_decision(context: ActContext, *, decision_id: int) -> None:
    """Remove a decision from the record, with its reservations."""
    for reservation in context.rows(Reservation, Reservation.decision_id == decision_id):
        remove(context, reservation)
    remove(context, context.get(Decision, decision_id))


# -- points of order and motions -----------------------------------------------------------------------------


@act
def rule_on(
    context: ActContext,
    *,
    request_id: int,
    ruling: Mapping[str, str],
    appealed: bool = False,
    upheld: bool = True,
) -> int:
    """Record the Chair's ruling on a point of order; returns its key. Raises ``Refused('not-a-point')``."""
    request = context.get(Request, request_id)
    if request.lane is not Lane.ORDER:
        raise Refused("not-a-point")
    tell(context, request)
    row = Ruling(request_id=request_id, ruled_at=context.now, appealed=appealed, upheld=upheld)
    return add_row(context, row, ruling=ruling)


@act
def edit_ruling(context: ActContext, *, ruling_id: int, **changes: Unpack[RulingChanges]) -> None:
    """Correct when a ruling was made, whether it was appealed against and whether it was upheld.

    Raises ``Refused('time-in-future')``.
    """
    edit_row(context, context.get(Ruling, ruling_id), changes, "ruled_at")


@act
def remove_ruling(context: ActContext, *, ruling_id: int) -> None:
    """Remove a ruling, with its text."""
    remove_row(context, Ruling, ruling_id)


@act
def move_motion(
    context: ActContext,
    *,
    sitting_id: int,
    kind: MotionKind,
    delegation_id: int | None = None,
    item_id: int | None = None,
    body: Mapping[str, str] | None = None,
) -> int:
    """Record a procedural motion; returns its key."""
    motion = Motion(
        sitting_id=sitting_id, item_id=item_id, delegation_id=delegation_id, kind=kind, moved_at=context.now
    )
    return add_row(context, motion, body=body)


@act
def edit_motion(context: ActContext, *, motion_id: int, **changes: Unpack[MotionChanges]) -> None:
    """Correct kind, mover, item or time of a motion. Raises ``Refused('time-in-future')``."""
    edit_row(context, context.get(Motion, motion_id), changes, "moved_at")


@act
def remove_motion(context: ActContext, *, motion_id: int) -> None:
    """Remove a motion, with its text."""
    remove_row(context, Motion, motion_id)


@act
def decide_motion(
    context: ActContext,
    *,
    motion_id: int,
    carried: bool,
    in_favour: int | None = None,
    against: int | None = None,
    abstaining: int | None = None,
) -> None:
    """Record the decision on a motion, with the numbers of votes if there was a vote."""
    motion = context.get(Motion, motion_id)
    motion.carried = carried
    motion.in_favour, motion.against, motion.abstaining = in_favour, against, abstaining
