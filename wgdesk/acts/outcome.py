"""What comes out of the debate: points, recommendations, documents; and marks on what is not certain."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wgdesk.acts.common import change, next_place, remove
from wgdesk.acts.wording import write_texts
from wgdesk.desk import Work
from wgdesk.errors import Refused
from wgdesk.model import (
    Cluster,
    Delegation,
    DocumentKind,
    Doubt,
    Joins,
    PaperDocument,
    Placeholder,
    PlaceholderKind,
    Point,
    Quantifier,
    Recommendation,
    RecommendationState,
    Reservation,
    Sitting,
    Support,
)
from wgdesk.text import one_line


def add_point(
    work: Work,
    *,
    item_id: int,
    verb: Mapping[str, str],
    said: Mapping[str, str],
    quantifier: Quantifier | None = None,
    joins: Joins = Joins.NONE,
    new_paragraph: bool = True,
    delegations: bool = False,
) -> int:
    """Add a point, last under its item; ``new_paragraph`` False joins it to the one before. Returns its key.

    ``verb`` is the reporting verb: in Arabic past, third person masculine singular (شدد); in English past.
    """
    before = work.rows(Point, Point.item_id == item_id)
    last = max((point.paragraph for point in before), default=0)
    point = work.add(
        Point(
            item_id=item_id,
            place=next_place(work, Point, Point.item_id == item_id),
            paragraph=last + 1 if new_paragraph or not before else last,
            joins=joins,
            quantifier=quantifier,
            delegations=delegations,
        )
    )
    write_texts(work, "point", point.id, "verb", verb)
    write_texts(work, "point", point.id, "said", said)
    return point.id


def edit_point(work: Work, *, point_id: int, **changes: Any) -> None:
    """Change place, paragraph, joining, quantifier or "delegations" of a point."""
    allowed = ("item_id", "place", "paragraph", "joins", "quantifier", "delegations")
    change(work.get(Point, point_id), allowed, changes)


def remove_point(work: Work, *, point_id: int) -> None:
    """Remove a point and who supported it."""
    for support in work.rows(Support, Support.point_id == point_id):
        work.remove(support)
    remove(work, work.get(Point, point_id))


def support_point(work: Work, *, point_id: int, delegation_id: int) -> None:
    """Note (internally) that a delegation made a point; a second time changes nothing."""
    work.get(Point, point_id)
    work.get(Delegation, delegation_id)
    if not work.rows(Support, Support.point_id == point_id, Support.delegation_id == delegation_id):
        work.add(Support(point_id=point_id, delegation_id=delegation_id))


def unsupport_point(work: Work, *, point_id: int, delegation_id: int) -> None:
    """Take that back. Raises ``Refused('gone')``."""
    found = work.rows(Support, Support.point_id == point_id, Support.delegation_id == delegation_id)
    if not found:
        raise Refused("gone", what="support")
    work.remove(found[0])


# -- recommendations ---------------------------------------------------------------------------------------


def add_cluster(work: Work, *, heading: Mapping[str, str], item_id: int | None = None) -> int:
    """Add a cluster of recommendations, last; returns its key."""
    cluster = work.add(Cluster(place=next_place(work, Cluster), item_id=item_id))
    write_texts(work, "cluster", cluster.id, "heading", heading)
    return cluster.id


def remove_cluster(work: Work, *, cluster_id: int) -> None:
    """Remove an empty cluster; raises ``Refused('in-use')`` otherwise."""
    remove(work, work.get(Cluster, cluster_id))


def add_recommendation(
    work: Work,
    *,
    cluster_id: int,
    body: Mapping[str, str],
    proposer_id: int | None = None,
    state: RecommendationState = RecommendationState.PROPOSED,
) -> int:
    """Propose a recommendation, last in its cluster; returns its key. The proposer stays internal."""
    if state is RecommendationState.ADOPTED:
        raise Refused("adopted-without-sitting")
    recommendation = work.add(
        Recommendation(
            cluster_id=cluster_id,
            place=next_place(work, Recommendation, Recommendation.cluster_id == cluster_id),
            state=state,
            proposer_id=proposer_id,
            sitting_id=None,
            adopted_at=None,
        )
    )
    write_texts(work, "recommendation", recommendation.id, "body", body)
    return recommendation.id


def edit_recommendation(work: Work, *, recommendation_id: int, **changes: Any) -> None:
    """Change cluster, place, state or proposer; adopting has an act of its own."""
    if changes.get("state") is RecommendationState.ADOPTED:
        raise Refused("adopted-without-sitting")
    allowed = ("cluster_id", "place", "state", "proposer_id")
    row = work.get(Recommendation, recommendation_id)
    change(row, allowed, changes)
    if "state" in changes:
        row.sitting_id = row.adopted_at = None


def adopt_recommendation(work: Work, *, recommendation_id: int, sitting_id: int) -> None:
    """Adopt a recommendation at a sitting. Raises ``Refused``: 'adopted-already', or 'adopted-with-brackets'."""
    row = work.get(Recommendation, recommendation_id)
    if row.state is RecommendationState.ADOPTED:
        raise Refused("adopted-already")
    sitting = work.get(Sitting, sitting_id)
    row.state, row.sitting_id = RecommendationState.ADOPTED, sitting_id
    row.adopted_at = work.now if sitting.opened_at and not sitting.closed_at else None


def remove_recommendation(work: Work, *, recommendation_id: int) -> None:
    """Remove a recommendation that was never adopted; raises ``Refused('happened-already')`` otherwise."""
    row = work.get(Recommendation, recommendation_id)
    if row.state is RecommendationState.ADOPTED:
        raise Refused("happened-already")
    remove(work, row)


def reserve(
    work: Work,
    *,
    recommendation_id: int,
    delegation_id: int,
    body: Mapping[str, str],
    dissociates: bool = False,
) -> int:
    """Record a reservation to an adopted recommendation; returns its key. Raises ``Refused('not-adopted')``."""
    if work.get(Recommendation, recommendation_id).state is not RecommendationState.ADOPTED:
        raise Refused("not-adopted")
    row = work.add(
        Reservation(
            recommendation_id=recommendation_id,
            delegation_id=delegation_id,
            made_at=work.now,
            dissociates=dissociates,
        )
    )
    write_texts(work, "reservation", row.id, "body", body)
    return row.id


# -- documents ---------------------------------------------------------------------------------------------


def add_document(
    work: Work,
    *,
    kind: DocumentKind,
    symbol: str = "",
    by_secretariat: bool = True,
    title: Mapping[str, str] | None = None,
    content: Mapping[str, str] | None = None,
) -> int:
    """Add a document that was before the meeting, last; returns its key."""
    document = work.add(
        PaperDocument(
            kind=kind,
            symbol=one_line(symbol)[0],
            by_secretariat=by_secretariat,
            place=next_place(work, PaperDocument),
        )
    )
    write_texts(work, "document", document.id, "title", title or {})
    write_texts(work, "document", document.id, "content", content or {})
    return document.id


def edit_document(work: Work, *, document_id: int, **changes: Any) -> None:
    """Change kind, symbol, author or place of a document."""
    change(work.get(PaperDocument, document_id), ("kind", "symbol", "by_secretariat", "place"), changes)


def remove_document(work: Work, *, document_id: int) -> None:
    """Remove a document from the list."""
    remove(work, work.get(PaperDocument, document_id))


# -- what is not certain -----------------------------------------------------------------------------------


def raise_doubt(
    work: Work, *, table: str, row: int, column: str, alternative: str = "", note: str = ""
) -> int:
    """Mark a fact as not certain; returns the mark's key. A second mark replaces the first's alternative."""
    found = work.rows(Doubt, Doubt.table == table, Doubt.row == row, Doubt.column == column)
    if found:
        found[0].alternative, found[0].note = one_line(alternative)[0], one_line(note)[0]
        return found[0].id
    doubt = Doubt(
        table=table,
        row=row,
        column=column,
        alternative=one_line(alternative)[0],
        note=one_line(note)[0],
    )
    return work.add(doubt).id


def settle_doubt(work: Work, *, doubt_id: int) -> None:
    """The fact is certain now."""
    work.remove(work.get(Doubt, doubt_id))


def hold_place(work: Work, *, table: str, row: int, kind: PlaceholderKind, note: str = "") -> int:
    """Mark a place that is to be completed; returns the mark's key."""
    mark = Placeholder(table=table, row=row, kind=kind, note=one_line(note)[0])
    return work.add(mark).id


def fill_place(work: Work, *, placeholder_id: int) -> None:
    """The place has been completed."""
    work.remove(work.get(Placeholder, placeholder_id))
