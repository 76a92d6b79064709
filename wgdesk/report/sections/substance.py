"""Builds the sections with recommendations, the summary of deliberations, and the annex of proposals."""

from __future__ import annotations

from collections.abc import Sequence

from wgdesk.model import RecommendationState
from wgdesk.phrasing.facts import (
    AnnexRef,
    Count,
    Missing,
    RecommendationNumbers,
    Sittings,
)
from wgdesk.phrasing.tree import Annex, Body, Caption, Heading, Leads, Say, Source, say
from wgdesk.reads.values.outcome import ClusterNow, RecommendationNow
from wgdesk.reads.values.programme import ItemNow
from wgdesk.reads.values.record import Record
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.common.grounds import after_its_ground
from wgdesk.report.sections.common.item_itself import items_called
from wgdesk.report.sections.common.items_in_turn import by_time, in_turn, told_by_part
from wgdesk.report.sections.common.joint_items import (
    all_jointly,
    consideration_told,
    considered_as,
    told_once,
)
from wgdesk.report.sections.common.sitting_said import meetings_last
from wgdesk.report.sections.common.sub_items import and_debated, debated_at, named_with, taken_as, with_debate
from wgdesk.report.sections.debates.debate_points import points
from wgdesk.report.sections.debates.raised import raised_under
from wgdesk.report.sections.decisions import placed_actions
from wgdesk.report.sections.decisions.adopted_recommendations import adopted
from wgdesk.report.sections.decisions.text_kinds import of_kind
from wgdesk.report.sections.informal_work import informal_paragraphs
from wgdesk.report.sections.informal_work.informal_steps import considered_in
from wgdesk.report.sections.panel_discussions.panel_paragraphs import panels_held
from wgdesk.report.sections.speakers.quoted_paragraphs import quoted
from wgdesk.report.sections.speakers.records_of_speakers import add_records
from wgdesk.words.variants import yes_no

_AGREED = (RecommendationState.NEGOTIATED, RecommendationState.AGREED)
_SETTLED = (*_AGREED, RecommendationState.ADOPTED)
IN_DRAFT = ("proposed", "negotiated", "agreed", "adopted")


def printed(context: Context, cluster: ClusterNow) -> list[RecommendationNow]:
    """Return the recommendations of a cluster that the report prints; in a final report, the adopted ones."""
    states = ("adopted",) if context.stage == "final" else IN_DRAFT
    return [row for row in cluster.recommendations if row.state in states]


def recommendations(context: Context) -> Blocks:
    """Return the introductory paragraph (chapeau), then every cluster; an empty one is only a heading."""
    meeting, clusters = context.record.meeting, context.record.clusters
    total = sum(len(printed(context, cluster)) for cluster in clusters)
    blocks: Blocks = []
    chapeau: Say | None
    if any(cluster.kind is not None for cluster in clusters if printed(context, cluster)):
        chapeau = None  # one sentence would not do for texts of several kinds; each cluster has its own
    elif total:
        chapeau = say(
            "recommendations-adopted",
            body=context.body_full,
            venue=context.venue,
            span=context.span,
            n=Count(total),
            parent=meeting.text("parent_short"),
        )
    elif _none_adopted(context):
        chapeau = say("recommendations-none", body=context.body)
    else:
        chapeau = None
    if chapeau is not None:
        leads: Leads = "texts" if total else "no"
        paragraph(blocks, "recommendations/chapeau", chapeau, context.source, leads=leads)
    failed = _not_agreed(context)
    if failed and any(kind == "annex_proposals" for kind, _ in context.record.outline):
        cited = say("annex-cited", annex=AnnexRef("annex_proposals"), n=Count(len(failed)))
        paragraph(blocks, "recommendations/annex", cited, context.source)
    for cluster in clusters:
        # A cluster whose proposals all failed is in the annex; an empty one is still to be negotiated.
        if printed(context, cluster) or not cluster.recommendations:
            blocks += _cluster(context, cluster)
    return blocks


def goes_unheaded(record: Record, cluster: ClusterNow) -> bool:
    """Return whether a cluster needs no heading: it is the only one, and none is recorded or awaited.

    Chapters with one list of texts have none under their own (A/80/39, chap. I).
    """
    alone = len(record.clusters) == 1 and not cluster.heading
    return alone and record.held("later", "cluster", cluster.id) is None


def _none_adopted(context: Context) -> bool:
    """Return whether the record shows that nothing was adopted: all proposals failed."""
    rows = [row for cluster in context.record.clusters for row in cluster.recommendations]
    failed = (RecommendationState.NOT_AGREED, RecommendationState.WITHDRAWN)
    return bool(rows) and all(row.state in failed for row in rows) and not context.record.actions


def _cluster(context: Context, cluster: ClusterNow) -> Blocks:
    key, source = f"recommendations/cluster/{cluster.id}", Source("cluster", cluster.id)
    rows = printed(context, cluster)
    blocks: Blocks = []
    if not goes_unheaded(context.record, cluster):
        heading = context.words(cluster.heading, "cluster", cluster.id, "heading")
        blocks.append(Heading(key, 2, say("words", text=heading), source=source))
    if rows:
        parent = context.record.meeting.text("parent_medium")
        chapeau = say(
            "cluster-chapeau",
            body=context.body,
            parent=parent,
            n=Count(len(rows)),
            tense=context.options.choice("recommending"),
            wanted=context.options.choice("drafts_wanted"),
            own="asking" if cluster.asked else context.options.choice("own_texts"),
            asked=cluster.asked,
        )
        told = after_its_ground(context, chapeau, cluster.ground, "cluster", cluster.id)
        paragraph(blocks, f"{key}/chapeau", of_kind(cluster.kind, told), source, leads="texts")
    for row in rows:
        row_key, row_source = f"recommendations/{row.id}", Source("recommendation", row.id)
        blocks.append(Caption(f"{row_key}/label", _caption(context, cluster, row), row_source))
        blocks.append(Body(row_key, _recommended(context, row), row_source))
    adopted(context, blocks, rows, cluster.kind)
    return blocks


def _caption(context: Context, cluster: ClusterNow, row: RecommendationNow) -> Say:
    """Return the number of a recommendation and its title; ``numbers`` adds one that is not the body's own.

    Where the option says so, the only text of its kind has no number.
    """
    alike = [one for one in context.record.clusters if one.kind == cluster.kind]
    alone = sum(len(printed(context, one)) for one in alike) == 1
    if row.own_number:
        label = say("recommendation-own", n=RecommendationNumbers((), (row.own_number,)))
    elif alone and context.options.choice("only_text") == "unnumbered":
        label = say("recommendation-alone")
        if row.title:
            return of_kind(cluster.kind, say("words", text=row.title))
    else:
        label = say("recommendation-label")
    if row.title:
        label = say("recommendation-titled", label=label, title=row.title)
    return of_kind(cluster.kind, label)


def _recommended(context: Context, row: RecommendationNow) -> Say:
    """Return the text of a recommendation; in brackets while others are further on their way to adoption.

    If all are only proposed, there are no brackets: then their progress is simply not recorded.
    """
    text = say("words", text=context.words(row.body, "recommendation", row.id, "body"))
    others = {one.state for cluster in context.record.clusters for one in cluster.recommendations}
    proposed = row.state == RecommendationState.PROPOSED and others.intersection(_SETTLED)
    waiting = row.state in _AGREED and RecommendationState.ADOPTED in others
    return say("doubted", text=text) if proposed or waiting else text


def _not_agreed(context: Context) -> list[RecommendationNow]:
    return [
        row
        for cluster in context.record.clusters
        for row in cluster.recommendations
        if row.state == RecommendationState.NOT_AGREED
    ]


def annex_proposals(context: Context) -> Blocks:
    """Return the annex with the proposals that found no agreement; empty if there are none."""
    rows = _not_agreed(context)
    if not rows:
        return []
    heading = say("heading-annex_proposals", n=Count(len(rows)))
    blocks: Blocks = [Annex("annex_proposals", say("label-annex"), heading)]
    for row in rows:
        source = Source("recommendation", row.id)
        blocks.append(Body(f"annex_proposals/{row.id}", _recommended(context, row), source))
    return blocks


def deliberations(context: Context) -> Blocks:
    """Return, for each substantive item, its consideration, panels, points and actions; then the others.

    Where items are in the order of their meetings the others stand among them.
    """
    blocks: Blocks = []
    panels_held(context, None, blocks)
    told: set[int] = set()  # items that a sentence on joint consideration has covered
    others = (item for item in context.top_items if not item.substantive)
    ordered = context.top_items if by_time(context) else (*context.substantive, *others)
    for item in in_turn(context, ordered):
        if item.substantive or item.written:
            since = len(blocks)
            considered(context, item, blocks, told)
            discussed(context, item, blocks)
            _records(context, item, blocks, since)
        else:
            no_issues(context, item, blocks)
        placed_actions.of_item(context, item.id, blocks)
    placed_actions.of_no_item(context, blocks)
    return blocks


def _records(context: Context, item: ItemNow, blocks: Blocks, since: int) -> None:
    """Add the records of those who spoke on an item, unless the section that names them does."""
    if not context.has_section("statements"):
        add_records(context, [item.id], blocks, since)


def considered(context: Context, item: ItemNow, blocks: Blocks, told: set[int] | None = None) -> None:
    """Add at which sittings an item was considered, or that no issues were raised.

    ``told``: items that a sentence on joint consideration has covered; those of this sentence are added.
    """
    known = told is not None and item.id in told and not told_once(context)
    text = None if known else _consideration(context, item)
    if text is not None:
        paragraph(blocks, f"deliberations/item/{item.id}/consideration", text, _source(item))
        if told is not None:
            told.update(one.id for one in context.together(item))
    besides_consideration(context, item, blocks)


def besides_consideration(context: Context, item: ItemNow, blocks: Blocks) -> None:
    """Add what follows the consideration of an item, or of a sub-item under a heading of its own.

    That is statements quoted, informal consultations, a place kept free, or that no issues were raised.
    """
    quoted(context, blocks, item)
    informal_paragraphs.work(context, blocks, informal_paragraphs.ITEM, item.id)
    if context.record.held("held", "agenda_item", item.id):
        bare = context.has_section("chapters") and context.options.choice("item_headings") == "shown"
        named = say("held-for-item", items=context.item_numbers([item.id]))
        held, source = say("to-be-completed") if bare else named, _source(item)
        paragraph(blocks, f"deliberations/item/{item.id}/held", held, source, joined=False)
    no_issues(context, item, blocks)


def _consideration(context: Context, item: ItemNow) -> Say | None:
    """Return at which sittings an item, and those joint with it, were considered; None if unknown.

    Meetings of an informal body that considered it come after those of the body itself.
    """
    those, sittings = considered_as(context, item)
    others = next(filter(None, (considered_in(context, one) for one in those)), None)
    nothing = sittings is None and others is None
    if nothing and (not any(one.written for one in those) or item.id != context.together(item)[0].id):
        return None
    if _told_part_by_part(context, item) or not consideration_told(context):
        return None
    if sittings is not None and others is None and sittings == debated_at(context, those):
        return _considered(context, item, those, sittings, others, debated=True)
    text = _considered(context, item, those, sittings, others)
    return text if sittings is None else with_debate(context, text, those)


def _told_part_by_part(context: Context, item: ItemNow) -> bool:
    """Return whether only the sub-items were considered: jointly, or each by itself where it is told so."""
    by_itself = any(row.item_id == item.id for row in context.record.taken_up)
    called = context.options.choice("items_called")
    own = called == "question" or context.options.choice("sub_items") == "apart"
    apart = own or all_jointly(context, item)
    return told_by_part(context, item) or (apart and bool(context.parts_of(item)) and not by_itself)


def _considered(
    context: Context,
    item: ItemNow,
    those: Sequence[ItemNow],
    sittings: Sittings | None,
    others: Say | None,
    *,
    debated: bool = False,
) -> Say:
    """Return the sentence on ``those``, considered together; ``others``: at meetings of an informal body.

    ``debated``: the general discussion on them had the same meetings, and stands in the same sentence.
    """
    alone, called = len(those) == 1, context.options.choice("items_called")
    what = items_called(context, those, called)
    if sittings is None and others is not None and alone:
        return say("consideration-elsewhere", what=what, called=called, together=others)
    body, subs = context.body, named_with(context, item) if alone else say("no-words")
    if sittings is None:
        return say("consideration-unknown", body=body, sittings=Missing(), what=what, subs=subs)
    if debated:
        subs = and_debated(context, subs, those)
    place = "-last" if meetings_last(context.options) else ""
    elsewhere, together = yes_no(others is not None), others or say("no-words")
    return say(
        f"consideration{place}",
        body=body,
        sittings=sittings,
        elsewhere=elsewhere,
        together=together,
        what=what,
        subs=subs,
        called=called,
        kind=taken_as(context, item, those) if alone else "considered",
    )


def discussed(context: Context, item: ItemNow, blocks: Blocks) -> None:
    """Add the panel of an item and the points of its debate, once its summary is written."""
    if item.written:
        panels_held(context, item.id, blocks)
        points(context, item, blocks)


def no_issues(context: Context, item: ItemNow, blocks: Blocks) -> None:
    """Add that no issues were raised under an item, if it is marked so and the record has none.

    If the mark is in doubt, both readings are printed, whatever the record has.
    """
    unsure = ("agenda_item", item.id, "no_issues") in context.compared
    if not item.no_issues or (raised_under(context.record, item) and not unsure):
        return
    text = say("no-issues", items=context.item_numbers([item.id]))
    paragraph(blocks, f"deliberations/item/{item.id}/no-issues", text, _source(item))


def _source(item: ItemNow) -> Source:
    return Source("agenda_item", item.id)
