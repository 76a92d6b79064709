"""Which sittings took place."""

from __future__ import annotations

from typing import Any

from sqlalchemy import CompoundSelect, or_, select, union
from sqlalchemy.orm import Session

from wgdesk import model as m
from wgdesk.reads.rows import rows
from wgdesk.reads.uses import uses

# Facts that only a sitting that took place has. Who presides and which items are taken up may be entered in
# advance, and so is no proof without a time.
_PROOF: CompoundSelect[Any] = union(
    select(m.Sitting.id).where(m.Sitting.opened_at.is_not(None)),
    select(m.Suspension.sitting_id),
    select(m.Request.sitting_id).where(m.Request.begun_at.is_not(None)),
    select(m.Presence.sitting_id),
    select(m.Decision.sitting_id),
    select(m.Officer.elected_at_id).where(m.Officer.elected_at_id.is_not(None)),
    select(m.ItemSitting.sitting_id).where(
        or_(m.ItemSitting.taken_up_at.is_not(None), m.ItemSitting.finished_at.is_not(None))
    ),
)
_SAID = select(m.Sitting.id, m.Sitting.held).where(m.Sitting.held.is_not(None))


@uses("sitting", "suspension", "request", "presence", "decision", "officer", "item_sitting")
def held_sittings(session: Session) -> frozenset[int]:
    """Return the keys of the sittings that took place.

    What a person has said of a sitting counts; else it took place if it was opened, or if something is
    recorded that happens only at a sitting.
    """
    said: dict[int, bool] = dict(map(tuple, rows(session, _SAID)))
    proved = frozenset(session.scalars(_PROOF))
    return frozenset(key for key, held in said.items() if held) | (proved - said.keys())
