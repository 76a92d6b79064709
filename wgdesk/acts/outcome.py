"""The results of the debate: points, recommendations and documents."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Unpack

from wgdesk.acting.act import act
from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.any_row import add_row, edit_row, move_row, remove_row
from wgdesk.acts.helpers.outcome_arguments import (
    ClusterChanges,
    PaperDocumentChanges,
    PointChanges,
    RecommendationChanges,
)
from wgdesk.acts.helpers.paragraphs import (
    arrange,
    last_point,
    next_paragraph,
    paragraphs_of,
    put_before,
    sentences_after,
    stands_in,
)
from wgdesk.acts.helpers.row_changes import remove
from wgdesk.errors import Refused
from wgdesk.model import (
    Cluster,
    Delegation,
    DocumentKind,
    Joins,
    PaperDocument,
    Point,
    PointForm,
    Quantifier,
    Recommendation,
    RecommendationState,
    Request,
    Sponsor,
    Support,
)

_PLACE = ("item_id", "panel_id", "section", "paragraph")  # the columns of where a point is printed


@act
def add_point(
    context: ActContext,
    *,
    item_id: int,
    verb: Mapping[str, str],
    said: Mapping[str, str],
    quantifier: Quantifier | None = None,
    joins: Joins = Joins.NONE,
    new_paragraph: bool = True,
    delegations: bool = False,
    form: PointForm | None = None,
    named: bool = False,
    topic: Mapping[str, str] | None = None,
    supporters: Sequence[int] = (),
) -> int:
    """Add a point, last under its item; ``new_paragraph`` False joins it to the one before. Returns its key.

    ``verb`` is the reporting verb: in Arabic the past tense, third person masculine singular (شدد); in
    English the past tense. It is empty for an impersonal ``form``. ``topic``: see ``Joins.CONCERNING``.
    ``supporters``: the delegations that made the point, see ``support_point``.
    """
    before = None if new_paragraph else last_point(context, item_id)
    point = Point(
        item_id=item_id,
        paragraph=next_paragraph(context, item_id) if before is None else before.paragraph,
        panel_id=None if before is None else before.panel_id,
        section="" if before is None else before.section,
        joins=joins,
        quantifier=quantifier,
        delegations=delegations,
        form=form,
        named=named,
    )
    key = add_row(context, point, verb=verb, said=said, topic=topic)
    for delegation_id in supporters:
        support_point(context, point_id=key, delegation_id=delegation_id)
    return key


@act
def edit_point(context: ActContext, *, point_id: int, **changes: Unpack[PointChanges]) -> None:
    """Change a point: item (it comes last there, in the debate), panel, section, place, wording options.

    Under another item, on another panel or in another section it becomes a paragraph of its own, with the
    further sentences of the same speakers that follow it. On a panel it leaves its section, and in a section
    its panel.
    """
    point = context.get(Point, point_id)
    item = changes.get("item_id", point.item_id)
    if item != point.item_id or changes.get("section"):
        changes.setdefault("panel_id", None)
    if changes.get("panel_id") is not None:
        changes.setdefault("section", "")
    there = changes.get("panel_id", point.panel_id), changes.get("section", point.section)
    elsewhere = item != point.item_id or there != stands_in(point)
    followers = sentences_after(context, point) if elsewhere else []
    if elsewhere:
        changes.setdefault("paragraph", next_paragraph(context, item))
    edit_row(context, point, changes)
    for one in followers:
        edit_row(context, one, {key: value for key, value in changes.items() if key in _PLACE})


@act
def remove_point(context: ActContext, *, point_id: int) -> None:
    """Remove a point and the list of delegations that made it."""
    for support in context.rows(Support, Support.point_id == point_id):
        remove(context, support)
    remove(context, context.get(Point, point_id))


@act
def support_point(context: ActContext, *, point_id: int, delegation_id: int) -> None:
    """Note, internally, that a delegation made a point; if that is noted already, nothing changes."""
    context.get(Point, point_id)
    context.get(Delegation, delegation_id)
    if not context.rows(Support, Support.point_id == point_id, Support.delegation_id == delegation_id):
        context.add(Support(point_id=point_id, delegation_id=delegation_id))


@act
def unsupport_point(context: ActContext, *, point_id: int, delegation_id: int) -> None:
    """Remove the note that a delegation made a point. Raises ``Refused('gone')`` if there is none."""
    found = context.rows(Support, Support.point_id == point_id, Support.delegation_id == delegation_id)
    if not found:
        raise Refused("gone", what="support")
    remove(context, found[0])


@act
def move_point(context: ActContext, *, point_id: int, before_id: int | None) -> None:
    """Move a point before another, under the other's item, or to the end of its own item.

    The report prints it where it prints the other. The point stays in its paragraph if a point of that
    paragraph is next to it. Between two points of another paragraph it joins that one. Anywhere else it
    becomes a paragraph of its own.
    """
    point = context.get(Point, point_id)
    before = context.get(Point, before_id) if before_id is not None else None
    if before is point:
        return
    paragraphs = paragraphs_of(context, before.item_id if before is not None else point.item_id)
    if before is not None:
        point.item_id, point.panel_id, point.section = before.item_id, before.panel_id, before.section
    arrange(put_before(paragraphs, point, before), point)


@act
def join_point(context: ActContext, *, point_id: int, joined: bool) -> None:
    """Put a point, with those joined to it, into the paragraph before it, or start a paragraph with it.

    If that is so already, nothing changes. Raises ``Refused('no-point-before')``, also if the point before is
    printed elsewhere: on another panel, or in another section.
    """
    point = context.get(Point, point_id)
    paragraphs = paragraphs_of(context, point.item_id)
    number = next(at for at, one in enumerate(paragraphs) if point in one)
    at = paragraphs[number].index(point)
    if joined == (at > 0):
        return
    if not joined:
        paragraphs[number : number + 1] = [paragraphs[number][:at], paragraphs[number][at:]]
    elif number == 0 or stands_in(paragraphs[number - 1][0]) != stands_in(point):
        raise Refused("no-point-before")
    else:
        paragraphs[number - 1 : number + 1] = [paragraphs[number - 1] + paragraphs[number]]
    arrange(paragraphs, point)


# -- recommendations ---------------------------------------------------------------------------------------


@act
def add_cluster(context: ActContext, *, heading: Mapping[str, str], item_id: int | None = None) -> int:
    """Add a cluster of recommendations, after the others; returns its key."""
    return add_row(context, Cluster(item_id=item_id), heading=heading)


@act
def edit_cluster(context: ActContext, *, cluster_id: int, **changes: Unpack[ClusterChanges]) -> None:
    """Change the place of a cluster, the item it belongs to, or what kind of texts it has."""
    edit_row(context, context.get(Cluster, cluster_id), changes)


@act
def remove_cluster(context: ActContext, *, cluster_id: int) -> None:
    """Remove an empty cluster. Raises ``Refused('in-use')`` if it contains recommendations."""
    remove_row(context, Cluster, cluster_id)


@act
def move_cluster(context: ActContext, *, cluster_id: int, before_id: int | None) -> None:
    """Put a cluster before another, or last (None)."""
    move_row(context, Cluster, cluster_id, before_id)


@act
def add_recommendation(
    context: ActContext,
    *,
    cluster_id: int,
    body: Mapping[str, str],
    proposer_id: int | None = None,
    state: RecommendationState = RecommendationState.PROPOSED,
) -> int:
    """Propose a recommendation, last in its cluster; returns its key. The proposer stays internal."""
    if state is RecommendationState.ADOPTED:
        raise Refused("adopted-without-sitting")
    row = Recommendation(cluster_id=cluster_id, state=state, proposer_id=proposer_id)
    return add_row(context, row, body=body)


@act
def edit_recommendation(
    context: ActContext, *, recommendation_id: int, **changes: Unpack[RecommendationChanges]
) -> None:
    """Change cluster (it comes last there), place, state, proposer or number; adoption is another act."""
    if changes.get("state") is RecommendationState.ADOPTED:
        raise Refused("adopted-without-sitting")
    row = context.get(Recommendation, recommendation_id)
    edit_row(context, row, changes)
    if "state" in changes:
        row.sitting_id = row.adopted_at = row.manner = None
        row.orally_amended = row.orally_revised = False


@act
def move_recommendation(context: ActContext, *, recommendation_id: int, before_id: int | None) -> None:
    """Move a recommendation before another, into the other's cluster, or to the end of its own (None)."""
    move_row(context, Recommendation, recommendation_id, before_id, joins=True)


@act
def remove_recommendation(context: ActContext, *, recommendation_id: int) -> None:
    """Remove a recommendation that was never adopted. Raises ``Refused('happened-already')`` if it was."""
    row = context.get(Recommendation, recommendation_id)
    if row.state is RecommendationState.ADOPTED:
        raise Refused("happened-already")
    for sponsor in context.rows(Sponsor, Sponsor.recommendation_id == recommendation_id):
        remove(context, sponsor)
    for request in context.rows(Request, Request.recommendation_id == recommendation_id):
        request.recommendation_id = None
    context.session.flush()
    remove(context, row)


# -- documents ---------------------------------------------------------------------------------------------


@act
def add_document(
    context: ActContext,
    *,
    kind: DocumentKind,
    symbol: str = "",
    by_secretariat: bool = True,
    title: Mapping[str, str] | None = None,
    content: Mapping[str, str] | None = None,
    item_id: int | None = None,
) -> int:
    """Add a document that the meeting had before it, after the others; returns its key."""
    row = PaperDocument(kind=kind, symbol=symbol, by_secretariat=by_secretariat, item_id=item_id)
    return add_row(context, row, title=title, content=content)


@act
def edit_document(context: ActContext, *, document_id: int, **changes: Unpack[PaperDocumentChanges]) -> None:
    """Change kind, symbol, author, item, the word before the content, or the place of a document."""
    edit_row(context, context.get(PaperDocument, document_id), changes)


@act
def move_document(context: ActContext, *, document_id: int, before_id: int | None) -> None:
    """Put a document before another, or last (None)."""
    move_row(context, PaperDocument, document_id, before_id)


@act
def remove_document(context: ActContext, *, document_id: int) -> None:
    """Remove a document from the list."""
    remove_row(context, PaperDocument, document_id)
