"""Which statements are told with a decision, not with those on an item."""

from __future__ import annotations

from wgdesk.model import RecommendationState
from wgdesk.report.build.context import Context


def told_with_texts(context: Context) -> frozenset[int]:
    """Return the keys of the statements told with the action or adopted recommendation they were about."""
    rows = [row for cluster in context.record.clusters for row in cluster.recommendations]
    adopted = {row.id for row in rows if row.state == RecommendationState.ADOPTED}
    told = adopted if context.has_section("recommendations") else set()
    return frozenset(
        row.id
        for row in context.record.statements
        if row.delegation_id is not None
        if row.action_id is not None or row.recommendation_id in told
    )
