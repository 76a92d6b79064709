"""Builds the section on statements: the Secretariat, panels, the debate under each item, replies."""

from __future__ import annotations

from collections.abc import Iterable

from wgdesk.phrasing.facts import Sittings
from wgdesk.phrasing.tree import Source, say
from wgdesk.reads.values.programme import ItemNow
from wgdesk.report.sections.common import references
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.common.items_in_turn import in_turn
from wgdesk.report.sections.common.order_of_meeting import by_meeting
from wgdesk.report.sections.common.sitting_said import by_number
from wgdesk.report.sections.debates.debate_speakers import debate
from wgdesk.report.sections.debates.nameless_speakers import counts_under, nameless
from wgdesk.report.sections.debates.points_beside_speakers import has_points_beside_speakers, with_points
from wgdesk.report.sections.debates.rounds import Round, rounds_of
from wgdesk.report.sections.decisions import placed_actions
from wgdesk.report.sections.earlier_part import of_earlier_part
from wgdesk.report.sections.informal_work import informal_paragraphs
from wgdesk.report.sections.panel_discussions.panel_paragraphs import panels_led, panels_of
from wgdesk.report.sections.panel_discussions.panels_beside_speakers import with_panels
from wgdesk.report.sections.speakers.introductions import introduced, introductions
from wgdesk.report.sections.speakers.records_of_speakers import add_records
from wgdesk.report.sections.speakers.replies import replies, replies_of
from wgdesk.report.sections.speakers.speeches import sort_out
from wgdesk.words.variants import yes_no


def statements(context: Context) -> Blocks:
    """Return the statements under all items together or item by item, as the option says; then replies."""
    blocks: Blocks = []
    general_exchange(context, blocks)
    add_records(context, (), blocks)
    panels_led(context, None, blocks)
    items = items_told(context)
    together = context.options.choice("statements") != "per_item"
    told = in_turn(context, (item for item in context.top_items if item.id in items))
    for group in [items] if together and items else _jointly(context, [item.id for item in told]):
        since = len(blocks)
        under(context, group, blocks)
        add_records(context, group, blocks, since)
    replies(context, blocks)
    references.speakers(context, blocks)
    informal_paragraphs.work(context, blocks, informal_paragraphs.STATEMENTS)
    return blocks


def items_told(context: Context) -> list[int]:
    """Return the items under which the section tells of statements."""
    return [item.id for item in context.top_items if item.substantive or _debated(context, item.id)]


def _jointly(context: Context, item_ids: list[int]) -> list[list[int]]:
    """Return each item as a group of its own, and those considered jointly as one group."""
    by_id = {item.id: item for item in context.top_items}
    groups: dict[int, list[int]] = {}
    for item_id in item_ids:
        groups.setdefault(by_id[item_id].joint_with_id or item_id, []).append(item_id)
    return list(groups.values())


def under(context: Context, item_ids: list[int], blocks: Blocks, *, panels: bool = True) -> None:
    """Add introductions, panels and statements under some items.

    ``panels``: add the sentence on who led each panel. If not, panels have summaries, as in a chapter, and
    those that stand before the speakers are added.
    """
    rows, key = context.statements_under(item_ids), f"statements/{item_ids[0]}"
    first, *others = rounds_of(context, rows, counts_under(context, item_ids))
    introductions(context, blocks, key, f"statements/secretariat/{item_ids[0]}", first.rows)
    for item_id in item_ids if panels else ():
        panels_led(context, item_id, blocks)
    since = len(blocks)
    introduced(context, blocks, key, first.rows)
    spoken: Blocks = []
    debate(context, first.rows, key, spoken)
    nameless(context, spoken, key, first)
    _later_rounds(context, others, key, spoken)
    if not panels:
        spoken = with_panels(context, item_ids, spoken)
    blocks += with_points(context, item_ids, spoken)
    references.of_items(context, "speakers", item_ids, blocks, since)


def _later_rounds(context: Context, rounds: Iterable[Round], key: str, blocks: Blocks) -> None:
    """Add what was introduced once others had spoken, each time with who spoke thereafter."""
    for one in rounds:
        own = f"{key}/round/{one.rows[0].id}"
        introductions(context, blocks, own, own, one.rows)
        introduced(context, blocks, own, one.rows)
        debate(context, one.rows, own, blocks)
        nameless(context, blocks, own, one)


def general_exchange(context: Context, blocks: Blocks) -> None:
    """Add the statements under no item: that a general exchange of views was held, and who spoke.

    Officers alone hold no exchange.
    """
    rows = [row for row in context.record.statements if row.item_id is None]
    kind = context.options.choice("general_exchange")
    found = sort_out(context, rows)
    spoken = [row for row in found.debate if row not in found.officers]
    if spoken and kind != "unsaid":
        keys = {row.sitting_id for row in spoken}
        held = Sittings(by_number(context.sitting_ref(context.record.sitting(key)) for key in keys))
        words = context.record.meeting.text("general_subject")
        text = say(
            "general-held",
            body=context.body,
            sittings=held,
            kind=kind,
            about=yes_no(bool(words)),
            subject=context.words(words, "meeting", context.record.meeting.id, "general_subject"),
        )
        paragraph(blocks, "statements/general/held", text, Source("request", spoken[0].id))
    first, *others = rounds_of(context, rows)
    introductions(context, blocks, "statements/general", "statements/secretariat/general", first.rows)
    introduced(context, blocks, "statements/general", first.rows)
    debate(context, first.rows, "statements/general", blocks)
    _later_rounds(context, others, "statements/general", blocks)


def has_chapter(context: Context, item: ItemNow) -> bool:
    """Return whether an outline with a chapter for each item has one for this item."""
    if by_meeting(context) and placed_actions.moved_to(context, item.id) is not None:
        return False  # what was said under it stands with what was decided
    if of_earlier_part(context, item):
        return False
    if item.substantive or item.written or item.no_issues or replies_of(context, item.id):
        return True
    blocks: Blocks = []
    under(context, [item.id], blocks)
    return bool(blocks)


def _debated(context: Context, item_id: int) -> bool:
    spoken = sort_out(context, context.statements_under([item_id]))
    if counts_under(context, [item_id]) or has_points_beside_speakers(context, item_id):
        return True
    return bool(spoken.debate or spoken.positions or spoken.introductions or panels_of(context, item_id))
