"""Puts actions where a body's report has them: with their item, the agenda, the adoption, or all together.

They stand after the consideration of their item or, by the option ``actions_in``, in a section of their own;
those under items of procedure, by options, with the adoption of the agenda or of the report.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Literal

from wgdesk.reads.values.actions import ActionNow
from wgdesk.reads.values.programme import ItemNow
from wgdesk.report.sections.common.context import Blocks, Context
from wgdesk.report.sections.common.open_item import open_item
from wgdesk.report.sections.decisions import acted_on
from wgdesk.report.sections.decisions.actions import add
from wgdesk.report.sections.decisions.procedure_paragraphs import procedural

SECTION = "actions"
PRINTING = ("deliberations", "chapters", SECTION)  # the sections that print actions
Procedure = Literal["agenda", "adoption"]  # the sections that may have what was done under items of procedure


def section(context: Context) -> Blocks:
    """Return the section on actions: those under no item, and all if the option says so.

    They are all there also where the outline has no section on items.
    """
    blocks: Blocks = []
    on_items = any(map(context.has_section, ("deliberations", "chapters")))
    everything = context.options.choice("actions_in") == "section" or not on_items
    those = [
        one
        for one in context.record.actions
        if moved_to(context, item_of(context, one)) is None
        and (everything or acted_on.told_with(context, one).item_id is None)
    ]

    def here(item_id: int | None) -> bool:
        return moved_to(context, item_id) is None and (everything or item_id is None)

    add(context, blocks, those, procedural(context, here))
    return blocks


def of_item(context: Context, item_id: int, blocks: Blocks) -> None:
    """Add the actions under an item and its sub-items, unless a section of their own has them.

    If the outline has no section on actions, those under no item stand with the item that was open then.
    """
    if not _apart(context) and moved_to(context, item_id) is None:
        _under(context, [item_id], blocks)


def of_procedure(context: Context, section_: Procedure, blocks: Blocks) -> None:
    """Add the actions under the items of procedure that stand with the agenda, or with the adoption."""
    _under(context, [one.id for one in procedural_items(context, section_)], blocks)


def procedural_items(context: Context, section_: Procedure) -> list[ItemNow]:
    """Return the top items under which what was done stands with the agenda, or with the adoption."""
    return [one for one in context.top_items if moved_to(context, one.id) == section_]


def moved_to(context: Context, item_id: int | None) -> Procedure | None:
    """Return the section in which the actions under an item of procedure stand, if not with the item.

    By options that is the section on the agenda for items before the first one of substance, and that on the
    adoption of the report for those after the last one (A/80/16, 14 and 15; A/80/29, 13).
    """
    if item_id is None or _apart(context):
        return None
    top, choice = context.record.top_item(item_id).id, context.options.choice
    with_agenda = choice("procedural_actions") == "agenda" and context.has_section("agenda")
    if with_agenda and top in _until_substance(context.top_items):
        return "agenda"
    after = _until_substance(context.top_items[::-1])
    with_report = choice("closing_actions") != "item" and context.has_section("adoption")
    if with_report and top in after and len(after) < len(context.top_items):
        return "adoption"
    return None


def has_place(context: Context, action: ActionNow) -> bool:
    """Return whether the outline has a section that tells of an action."""
    elsewhere = moved_to(context, item_of(context, action)) is not None
    return elsewhere or any(map(context.has_section, PRINTING))


def _until_substance(items: Sequence[ItemNow]) -> set[int]:
    return {one.id for one in takewhile(lambda one: not (one.substantive or one.written), items)}


def _under(context: Context, item_ids: Sequence[int], blocks: Blocks) -> None:
    wanted = context.with_subs(item_ids)
    those = [one for one in context.record.actions if item_of(context, one) in wanted]
    add(context, blocks, those, procedural(context, lambda item_id: item_id in wanted))


def of_no_item(context: Context, blocks: Blocks) -> None:
    """Add the actions whose item is unknown, if the outline has no section on actions."""
    if not _has_section(context):
        those = [one for one in context.record.actions if item_of(context, one) is None]
        add(context, blocks, those, procedural(context, lambda item_id: item_id is None))


def item_of(context: Context, action: ActionNow) -> int | None:
    """Return the item with which an action stands: of one without an item, that which was open then."""
    action = acted_on.told_with(context, action)
    # The place of a paragraph must not depend on a doubt.
    unsure = context.doubted("action", action.id, "sitting_id")
    unsure = unsure or ("action", action.id, "sitting_id") in context.compared
    if action.item_id is not None or unsure or _has_section(context):
        return action.item_id
    return open_item(context, action.sitting_id, action.decided_at)


def _apart(context: Context) -> bool:
    return context.options.choice("actions_in") == "section" and _has_section(context)


def _has_section(context: Context) -> bool:
    return context.has_section(SECTION)
