"""Names items themselves: by number and title, as questions, and a sub-item by its own number."""

from __future__ import annotations

from collections.abc import Sequence

from wgdesk.phrasing.facts import Count, Fact, ItemRefs, Titles
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.programme import ItemNow
from wgdesk.report.sections.common.context import Context
from wgdesk.words.variants import yes_no


def item_itself(context: Context, item_id: int) -> ItemRefs:
    """Return the number of an item; for a sub-item its own ("2 (a)"), since "2" would cover more."""
    number, *inside = (item.number for item in context.record.item_path(item_id))
    return ItemRefs((number,), *inside)


def item_heading(context: Context, item: ItemNow) -> Say:
    """Return the title of an item, or a heading of its own, by option with its number in brackets."""
    title = item.heading or context.words(item.title, "agenda_item", item.id, "title")
    called = context.options.choice("heading_items")
    if called == "unsaid":
        return say("words", text=title)
    return say("heading-of-item", called=called, items=item_itself(context, item.id), title=title)


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
    if those[0].parent_id is not None:
        return _sub_items_called(context, those, called, titles)
    if called == "title_bare":
        parts = tuple(
            say("item-and-title", number=Count(one.number), title=title)
            for one, title in zip(those, titles, strict=True)
        )
        return say("jointly-titled", n=Count(len(those)), listed=say("semicolons", parts=parts))
    items = ItemRefs(tuple(one.number for one in those))
    return say("jointly-called", body=context.body, called=called, items=items, titles=Titles(titles))


def sub_letters(items: Sequence[ItemNow]) -> Say:
    """Return the letters of sub-items: "(a) and (b)"."""
    return say("enumerated", parts=tuple(say("label-subitem", n=Count(one.number)) for one in items))


def _sub_items_called(
    context: Context, those: Sequence[ItemNow], called: str, titles: tuple[Fact, ...]
) -> Say:
    """Return sub-items of one item: "item 5 (a) to (j) of its agenda", or each with its title."""
    first, last = those[0], those[-1]
    assert first.parent_id is not None
    number, n = Count(context.record.item(first.parent_id).number), Count(len(those))
    if called == "title_bare":
        parts = tuple(
            say(
                "sub-item-and-title",
                number=number,
                letter=say("label-subitem", n=Count(one.number)),
                title=title,
            )
            for one, title in zip(those, titles, strict=True)
        )
        return say("sub-items-titled", n=n, listed=say("semicolons", parts=parts))
    if called == "title":
        letters = sub_letters(those)
        return say("sub-items-entitled", number=number, letters=letters, n=n, titles=Titles(titles))
    ranged = len(those) > _FEW and last.number - first.number == len(those) - 1
    ends = (say("label-subitem", n=Count(one.number)) for one in (first, last))
    letters = say("letters-range", first=next(ends), last=next(ends)) if ranged else sub_letters(those)
    ranged_ = yes_no(ranged)
    return say("sub-items-of-agenda", body=context.body, number=number, letters=letters, n=n, ranged=ranged_)


_FEW = 2  # of more in a row, the first and the last are named
