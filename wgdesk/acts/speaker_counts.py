"""How many spoke under an item, where nobody has recorded who they were."""

from __future__ import annotations

from typing import Unpack

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.any_row import add_row, edit_row, remove_row
from wgdesk.acts.helpers.outcome_arguments import SpeakerCountChanges
from wgdesk.model import SpeakerCount, SpeakerKind


@act
def add_speaker_count(
    context: ActContext,
    *,
    item_id: int,
    sitting_id: int,
    kind: SpeakerKind = SpeakerKind.DELEGATIONS,
    number: int = 1,
) -> int:
    """Record how many of one kind spoke under an item at a sitting, without their names; returns the key."""
    return add_row(context, SpeakerCount(item_id=item_id, sitting_id=sitting_id, kind=kind, number=number))


@act
def edit_speaker_count(
    context: ActContext, *, speaker_count_id: int, **changes: Unpack[SpeakerCountChanges]
) -> None:
    """Change how many spoke under an item: their kind, their number, when and at which sittings.

    Raises ``Refused('time-in-future')``.
    """
    edit_row(context, context.get(SpeakerCount, speaker_count_id), changes, "said_at")


@act
def remove_speaker_count(context: ActContext, *, speaker_count_id: int) -> None:
    """Remove how many of one kind spoke under an item."""
    remove_row(context, SpeakerCount, speaker_count_id)
