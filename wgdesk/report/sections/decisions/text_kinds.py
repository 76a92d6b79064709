"""Sentences on texts of one kind, for bodies that adopt resolutions, decisions and drafts of both."""

from __future__ import annotations

from wgdesk.model import ClusterKind
from wgdesk.phrasing.tree import Say, say
from wgdesk.report.sections.common.context import Context
from wgdesk.rules.options import TEXT_FAMILIES


def of_kind(kind: ClusterKind | None, text: Say) -> Say:
    """Return a sentence in the words for a kind of texts; None: those for what the body usually adopts."""
    return text if kind is None else say("of-kind", kind=kind.value, text=text)


def kind_of(context: Context, recommendation_id: int) -> ClusterKind | None:
    """Return the kind of a recommendation, by its cluster."""
    clusters = context.record.clusters
    found = (one.kind for one in clusters if any(row.id == recommendation_id for row in one.recommendations))
    return next(found, None)


def is_draft(context: Context, recommendation_id: int) -> bool:
    """Return whether a text is a draft, which another body is to adopt."""
    kind = kind_of(context, recommendation_id)
    family = context.options.choice("term_texts") if kind is None else TEXT_FAMILIES[kind]
    return family == "resolutions"
