"""Which statements are told with a decision, not with those on an item."""

from __future__ import annotations

from wgdesk.model import Lane, RecommendationState
from wgdesk.report.sections.common.context import Context

# Lanes of guests and officers, who speak for no delegation. The Secretariat has sentences of its own.
_OF_PERSONS = (Lane.LIST, Lane.INVITED)


def told_with_texts(context: Context) -> frozenset[int]:
    """Return the keys of the statements told with the action or adopted recommendation they were about."""
    rows = [row for cluster in context.record.clusters for row in cluster.recommendations]
    adopted = {row.id for row in rows if row.state == RecommendationState.ADOPTED}
    told = adopted if context.has_section("recommendations") else set()
    return frozenset(
        row.id
        for row in context.record.statements
        if row.delegation_id is not None or (row.person_id is not None and row.lane in _OF_PERSONS)
        if row.action_id is not None or row.recommendation_id in told
    )
