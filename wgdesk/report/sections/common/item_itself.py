"""Names items themselves: by number and title, as questions, and a sub-item by its own number."""

from __future__ import annotations

from collections.abc import Sequence

from wgdesk.phrasing.facts import Count, ItemRefs, Titles
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.programme import ItemNow
from wgdesk.report.sections.common.context import Context


def item_itself(context: Context, item_id: int) -> ItemRefs:
    """Return the number of an item; for a sub-item its own ("2 (a)"), since "2" would cover more."""
    number, *inside = (item.number for item in context.record.item_path(item_id))
    return ItemRefs((number,), *inside)


def items_called(context: Context, those: Sequence[ItemNow], called: str) -> Say:
    """Return items considered together, by numbers, with their titles or as questions, as ``called`` says."""
    titles = tuple(context.words(one.title, "agenda_item", one.id, "title") for one in those)
    if called == "question":
        if len(those) == 1:
            return say("question-called", title=titles[0])
        questions = say("enumerated", parts=tuple(say("question-of", title=one) for one in titles))
        return say("questions-called", n=Count(len(those)), questions=questions)
    if len(those) == 1:
        items = item_itself(context, those[0].id)
        return say("item-called", body=context.body, called=called, items=items, title=titles[0])
    items = ItemRefs(tuple(one.number for one in those))
    return say("jointly-called", body=context.body, called=called, items=items, titles=Titles(titles))
