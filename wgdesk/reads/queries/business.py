"""What the meeting still has to decide: less than all results, since it is read again after many acts."""

from __future__ import annotations

from sqlalchemy import Connection, select

from wgdesk import model as m
from wgdesk.model import PassageState
from wgdesk.reads.queries.outcome import clusters, motions
from wgdesk.reads.rows import rows
from wgdesk.reads.uses import uses
from wgdesk.reads.values.business import Business, business_of

_DEFERRED = (
    select(m.Passage.block).where(m.Passage.state == PassageState.DEFERRED).order_by(m.Passage.decided_at)
)
_ACTED_ON = select(m.Action.recommendation_id).where(m.Action.recommendation_id.is_not(None))


@uses("passage", "action", parts=(clusters, motions))
def business(connection: Connection) -> Business:
    """Return the texts and paragraphs still to be decided, and the motions."""
    return business_of(
        clusters(connection),
        motions(connection),
        (block for (block,) in rows(connection, _DEFERRED)),
        (key for (key,) in rows(connection, _ACTED_ON)),
    )
