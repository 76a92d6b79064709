"""The business before the meeting: texts to be decided, deferred paragraphs, procedural motions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wgdesk.model import RecommendationState
from wgdesk.reads.values.outcome import ClusterNow, MotionNow, RecommendationNow

_PUT = frozenset({RecommendationState.NEGOTIATED, RecommendationState.AGREED})
_OPEN = _PUT | {RecommendationState.PROPOSED}


@dataclass(frozen=True)
class Business:
    """What is still to be decided, and all motions in order of time.

    ``ready``: recommendations that can be adopted as they stand. ``unsettled``: those that cannot, because
    they are only proposed, lack a text or have brackets. Neither includes recommendations on which an action
    was taken. ``deferred``: blocks of the report.
    """

    ready: tuple[RecommendationNow, ...] = ()
    unsettled: tuple[RecommendationNow, ...] = ()
    deferred: tuple[str, ...] = ()
    motions: tuple[MotionNow, ...] = ()


def business_of(
    clusters: Iterable[ClusterNow],
    motions: Iterable[MotionNow],
    deferred: Iterable[str],
    acted_on: Iterable[int | None],
) -> Business:
    """Sort out what is still to be decided; ``acted_on``: keys of recommendations."""
    done = frozenset(acted_on)
    texts = [one for cluster in clusters for one in cluster.recommendations if one.id not in done]
    return Business(
        ready=tuple(one for one in texts if is_ready(one)),
        unsettled=tuple(one for one in texts if one.state in _OPEN and not is_ready(one)),
        deferred=tuple(deferred),
        motions=tuple(motions),
    )


def is_ready(one: RecommendationNow) -> bool:
    """Return whether a recommendation can be adopted: negotiated, with a text without square brackets."""
    return one.state in _PUT and bool(one.body) and not any("[" in t or "]" in t for _, t in one.body.texts)
