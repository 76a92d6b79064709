"""Checks actions: their texts, their recommendations and the annex of proposals."""

from __future__ import annotations

from collections.abc import Iterator

from wgdesk.model import ADOPTING, RecommendationState
from wgdesk.phrasing.tree import Source
from wgdesk.reads.values.actions import ActionNow
from wgdesk.reads.values.words import Words
from wgdesk.report.check.finding import CheckedReport, Finding, finding
from wgdesk.report.sections.decisions.placed_actions import has_place


def actions(asked: CheckedReport) -> Iterator[Finding]:
    """Yield actions without a text, with square brackets in it, or without a section to print them.

    Also those submitted after consultations, if no officer is recorded: the sentence has no subject; and
    those marked as the end of the sentence before them that have a sentence of their own.
    """
    for n, action in enumerate(asked.record.actions, start=1):
        source = Source("action", action.id)
        on_text = action.document_id is None and action.recommendation_id is None
        if on_text and asked.lacks(action.object):
            yield finding("action-without-text", source, "sittings", n=str(n))
        elif on_text and bracketed(action.object):
            yield finding("action-with-brackets", source, "sittings", n=str(n))
        if action.consulted and action.introduced_by_id is None:
            yield finding("consultations-not-printed", source, "sittings", n=str(n))
        if not has_place(asked.context, action):
            yield finding("action-not-printed", source, "sittings", n=str(n))
        if action.continues and f"action/{action.id}" in asked.every_key:
            yield finding("action-continues-nothing", source, "sittings", n=str(n))
        yield from _on_recommendation(asked, action, n)


def bracketed(words: Words) -> bool:
    """Return whether a text has square brackets in some language: its wording is not settled there."""
    return any("[" in body or "]" in body for _, body in words.texts)


def _on_recommendation(asked: CheckedReport, action: ActionNow, n: int) -> Iterator[Finding]:
    """Yield a finding if an action adopted a recommendation that is not marked as adopted."""
    rows = (row for cluster in asked.record.clusters for row in cluster.recommendations)
    row = next((row for row in rows if row.id == action.recommendation_id), None)
    if row is not None and action.verb in ADOPTING and row.state != RecommendationState.ADOPTED:
        yield finding("recommendation-still-open", Source("action", action.id), "sittings", n=str(n))


def annex(asked: CheckedReport) -> Iterator[Finding]:
    """Yield a finding if there are proposals without agreement but no annex for them in the outline."""
    rows = (row for cluster in asked.record.clusters for row in cluster.recommendations)
    lost = [row for row in rows if row.state == RecommendationState.NOT_AGREED]
    if lost and "annex_proposals" not in {kind for kind, _ in asked.record.outline}:
        source = Source("recommendation", lost[0].id)
        yield finding("proposals-without-annex", source, "recommendations", n=str(len(lost)))
