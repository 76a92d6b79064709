"""Builds a chapter for each agenda item, as the reports of functional commissions have them."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from wgdesk.phrasing.tree import Heading, HeadingLevel, Paragraph, Say, Source, say
from wgdesk.reads.values.programme import ItemNow
from wgdesk.report.sections import statements, substance
from wgdesk.report.sections.common import references
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.common.item_itself import item_heading
from wgdesk.report.sections.common.items_in_turn import parts_within, told_by_part, with_parts_apart
from wgdesk.report.sections.common.joint_items import all_jointly, told_once
from wgdesk.report.sections.common.order_of_meeting import by_meeting, in_order
from wgdesk.report.sections.common.sub_items import considered_apart
from wgdesk.report.sections.debates.debate_points import points
from wgdesk.report.sections.decisions import placed_actions
from wgdesk.report.sections.documents_section import for_item
from wgdesk.report.sections.panel_discussions.panel_paragraphs import panels_held
from wgdesk.report.sections.speakers.records_of_speakers import add_records
from wgdesk.report.sections.speakers.replies import replies_in_chapter
from wgdesk.report.sections.speakers.speeches import sort_out


def chapters(context: Context) -> Blocks:
    """Return a chapter for each item: its title, consideration, documents, who spoke, what was said.

    The blocks are those of the sections on statements and deliberations, so an outline has these or the
    chapters.
    """
    blocks: Blocks = []
    general: Blocks = []
    statements.general_exchange(context, general)
    listed_under = None if general else _first_debated(context)
    if general:
        add_records(context, (), general)
        references.speakers(context, general)
        kind = context.options.choice("general_exchange")
        blocks += [Heading("chapters/general", 1, say("heading-chapter-general", kind=kind)), *general]
    told: set[int] = set()
    ordered = by_meeting(context)
    for item in with_parts_apart(context):
        if item.parent_id is not None:
            blocks += _headed(context, item, _part(context, context.record.top_item(item.id), item, 1), 1)
            continue
        acted, parts = _acted(context, item), _parts(context, item)
        inside = _inside(context, item, speakers_listed=item is listed_under)
        considered = f"deliberations/item/{item.id}/consideration"
        keys = [block.key for block in (*inside, *acted, *parts)]
        if not keys and told_by_part(context, item):
            continue  # its sub-items stand beside it
        if item.id in told and keys == ([] if told_once(context) else [considered]):
            continue  # the chapter of an item considered jointly with it has said so
        if acted or parts or statements.has_chapter(context, item):
            if considered in keys:
                told.update(one.id for one in context.together(item))
            blocks += _heading(context, item, 1)
            if all_jointly(context, item):
                inside, parts = [*parts, *inside], []  # what is told of all of them, without a heading
            if ordered:
                inside, acted = in_order(context, [*inside, *acted]), []
            add_records(context, [item.id], inside)
            blocks += [*inside, *parts, *acted]
    for part, heading, add in _LAST:
        own: Blocks = []
        add(context, own)
        if own:
            blocks += [Heading(f"chapters/{part}", 1, heading), *own]
    return blocks


# What belongs to no item, each part under a heading of its own.
_LAST: tuple[tuple[str, Say, Callable[[Context, Blocks], None]], ...] = (
    ("actions", say("heading-actions"), placed_actions.of_no_item),
    (
        "replies",
        say("heading-chapter-replies"),
        lambda context, blocks: replies_in_chapter(context, None, blocks),
    ),
    ("panels", say("heading-chapter-panels"), lambda context, blocks: panels_held(context, None, blocks)),
)


def of_procedure(context: Context, section: placed_actions.Procedure, blocks: Blocks) -> None:
    """Add what was said and decided under the items of procedure that stand with the agenda or the adoption.

    Who spoke is told there where chapters are in the order of the meeting, and their documents are listed,
    since these items have no chapters.
    """
    told: Blocks = []
    for item in placed_actions.procedural_items(context, section) if by_meeting(context) else ():
        if context.has_section("chapters") and not context.has_section("documentation"):
            for_item(context, item, told)
            references.of_items(context, "documents", [item.id], told)
        statements.under(context, [item.id], told)
        replies_in_chapter(context, item.id, told)
    placed_actions.of_procedure(context, section, told)
    blocks += in_order(context, told) if by_meeting(context) else told


def _acted(context: Context, item: ItemNow) -> Blocks:
    """Return the actions under an item, under a heading if the discussion or the sub-items have one."""
    acted: Blocks = []
    placed_actions.of_item(context, item.id, acted)
    headed = not _unheaded(context, item) and bool(_parts(context, item))
    headed = headed or bool(_discussed(context, item))
    if not acted or by_meeting(context) or not (headed and items_headed(context)):
        return acted
    heading = say("heading-chapter-actions", body=context.body)
    return [Heading(f"chapters/{item.id}/actions", 2, heading), *acted]


def _unheaded(context: Context, item: ItemNow) -> bool:
    """Return whether the sub-items of an item have no headings: by option, or since they are told jointly."""
    return context.options.choice("sub_items") == "apart" or all_jointly(context, item)


def _parts(context: Context, item: ItemNow) -> Blocks:
    """Return what is told of each sub-item of an item, if the body has them so, under its heading if any."""
    blocks: Blocks = []
    for one in parts_within(context, item):
        own = _part(context, item, one, 2)
        blocks += own if _unheaded(context, item) else _headed(context, one, own, 2)
    return blocks


def _headed(context: Context, item: ItemNow, own: Blocks, level: HeadingLevel) -> Blocks:
    """Return what is told of an item, or of a sub-item, under its heading; nothing if that is nothing."""
    return [*_heading(context, item, level), *own] if own else []


def _heading(context: Context, item: ItemNow, level: HeadingLevel) -> Blocks:
    """Return the title of an item as a heading, or one of its own; nothing where items have none."""
    if not items_headed(context):
        return []
    source = Source("agenda_item", item.id)
    return [Heading(f"chapters/{item.id}", level, item_heading(context, item), source=source)]


def items_headed(context: Context) -> bool:
    """Return whether what is told of an item stands under a heading of its own."""
    return context.options.choice("item_headings") == "shown"


def _part(context: Context, item: ItemNow, one: ItemNow, level: HeadingLevel) -> Blocks:
    """Return what is told of a sub-item: its consideration, documents, debate, panels, points, actions.

    ``level``: that of its own heading.
    """
    blocks: Blocks = []
    if item.substantive or item.written:
        text, key = considered_apart(context, one), f"deliberations/item/{one.id}/consideration"
        if text is not None:
            paragraph(blocks, key, text, Source("agenda_item", one.id))
        substance.besides_consideration(context, one, blocks)
    else:
        substance.no_issues(context, one, blocks)
    for_item(context, one, blocks)
    references.of_items(context, "documents", [one.id], blocks)
    debated: Blocks = []
    if item.written:
        panels_held(context, one.id, debated)
        points(context, one, debated)
    ordered = by_meeting(context)
    blocks += debated if ordered else ()
    statements.under(context, [one.id], blocks, panels=not item.written)
    replies_in_chapter(context, one.id, blocks)
    blocks += () if ordered else debated
    acted: Blocks = []
    placed_actions.of_item(context, one.id, acted)
    if ordered:
        blocks, acted = in_order(context, [*blocks, *acted]), []
    add_records(context, [one.id], blocks)
    if acted and blocks and items_headed(context) and context.options.choice("sub_items") != "apart":
        heading = say("heading-chapter-actions", body=context.body)
        acted.insert(0, Heading(f"chapters/{one.id}/actions", cast(HeadingLevel, level + 1), heading))
    return [*blocks, *acted]


def _discussed(context: Context, item: ItemNow) -> Blocks:
    blocks: Blocks = []
    if item.substantive or item.written:
        substance.discussed(context, item, blocks)
    return blocks


def _first_debated(context: Context) -> ItemNow | None:
    """Return the first item under which statements were made; without any, the first with a chapter."""
    chapters = [one for one in context.top_items if statements.has_chapter(context, one)]
    debated = (one for one in chapters if sort_out(context, context.statements_under([one.id])).debate)
    return next(debated, chapters[0] if chapters else None)


def _inside(context: Context, item: ItemNow, *, speakers_listed: bool) -> Blocks:
    """Return the chapter of an item; its discussion has a heading if anything precedes it.

    ``speakers_listed``: it also says where those who spoke at the meeting are listed.
    """
    blocks: Blocks = []
    if item.substantive or item.written:
        substance.considered(context, item, blocks)
    else:
        substance.no_issues(context, item, blocks)
    for_item(context, item, blocks)
    references.of_items(context, "documents", [item.id], blocks)
    discussed = _discussed(context, item)
    blocks += discussed if by_meeting(context) else ()
    # Once the discussion is written, it names the panel itself.
    statements.under(context, [item.id], blocks, panels=not item.written)
    if speakers_listed:
        references.speakers(context, blocks)
    replies_in_chapter(context, item.id, blocks)
    if by_meeting(context):
        return blocks
    if discussed and items_headed(context) and any(isinstance(block, Paragraph) for block in blocks):
        key = f"chapters/{item.id}/deliberations"
        blocks.append(Heading(key, 2, say("heading-chapter-deliberations")))
    return [*blocks, *discussed]
