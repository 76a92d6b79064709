"""Tells of sub-items: named with their item, considered and debated by themselves, under headings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wgdesk.model import ItemDebate
from wgdesk.phrasing.facts import Count, Fact, Sittings
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.programme import ItemNow
from wgdesk.report.sections.common.context import Context
from wgdesk.report.sections.common.item_itself import items_called, sub_letters
from wgdesk.report.sections.common.joint_items import (
    consideration_told,
    considered_as,
    rows_of_itself,
    told_once,
)
from wgdesk.report.sections.common.sitting_said import by_number, meetings_last
from wgdesk.words.variants import yes_no

_HELD = (ItemDebate.EXCHANGE, ItemDebate.DEBATE, ItemDebate.DISCUSSION)


def named_with(context: Context, item: ItemNow) -> Say:
    """Return the sub-items of an item, to be named after it, if the body names them."""
    subs = context.record.inside.get(item.id, ())
    if not subs or context.options.choice("sub_items") != "named":
        return say("no-words")
    called = context.options.choice("items_called")
    return say("and-sub-items", called=called, letters=_letters(subs), n=Count(len(subs)))


def considered_apart(context: Context, item: ItemNow) -> Say | None:
    """Return at which meetings a sub-item under a heading of its own was considered, and its debate."""
    those, sittings = considered_as(context, item) if told_once(context) else _by_itself(context, item)
    if sittings is None or not consideration_told(context):
        return None
    place = "-last" if meetings_last(context.options) else ""
    called = context.options.choice("items_called")
    if called != "number":
        return _considered_by_title(context, item, those, sittings, called, place)
    subject = _sub_items(context, those)
    those = context.together(item)
    text = say(
        f"consideration-sub{place}",
        body=context.body,
        sittings=sittings,
        subject=subject,
        kind=taken_as(context, item, those),
    )
    return with_debate(context, text, those)


def _by_itself(context: Context, item: ItemNow) -> tuple[tuple[ItemNow, ...], Sittings | None]:
    return (item,), context.sittings_of(item.id)


def _considered_by_title(
    context: Context, item: ItemNow, told: Sequence[ItemNow], sittings: Sittings, called: str, place: str
) -> Say:
    """Return the sentence on sub-items that are called as items are, by their titles or as "its agenda's"."""
    nothing, those = say("no-words"), context.together(item)
    what = items_called(context, told, called)
    text = say(
        f"consideration{place}",
        body=context.body,
        sittings=sittings,
        elsewhere="no",
        together=nothing,
        what=what,
        subs=nothing,
        called=called,
        kind=taken_as(context, item, those),
    )
    return with_debate(context, text, those)


def taken_as(context: Context, item: ItemNow, those: Sequence[ItemNow]) -> str:
    """Return what the sentence on the meetings says was done about an item: it was considered, or debated.

    ``those``: the items considered together. Where the meetings of their debate are recorded, a sentence of
    its own tells of it (``with_debate``).
    """
    if item.debate is None or debated_at(context, those) is not None:
        return "considered"
    return item.debate.value


def with_debate(context: Context, text: Say, items: Sequence[ItemNow]) -> Say:
    """Return the consideration of items with the sentence on their general discussion, if it is recorded."""
    kind, held = _kind_held(items), debated_at(context, items)
    if kind is None or held is None:
        return text
    inner = items[0].parent_id is not None
    subject = _sub_items(context, items) if inner else say("the-items", n=Count(len(items)))
    debate = say(
        "debate-held",
        body=context.body,
        kind=kind,
        joint=yes_no(len(items) > 1),
        sittings=held,
        subject=subject,
    )
    return say("sentences", parts=(text, debate))


def and_debated(context: Context, subs: Say, items: Sequence[ItemNow]) -> Say:
    """Return what follows items in the sentence on their consideration: ``subs``, and that they were debated.

    For a general discussion at the same meetings; ``subs`` alone if nothing says what kind it was.
    """
    kind = _kind_held(items)
    if kind is None:
        return subs
    n, called = Count(len(items)), context.options.choice("items_called")
    joint = yes_no(len(items) > 1)
    held = say("and-debate-held", body=context.body, kind=kind, joint=joint, n=n, called=called)
    return say("items-and-debate", subs=subs, debate=held)


def _kind_held(items: Iterable[ItemNow]) -> ItemDebate | None:
    return next((one.debate for one in items if one.debate in _HELD), None)


def debated_at(context: Context, items: Iterable[ItemNow]) -> Sittings | None:
    """Return the meetings at which the general discussion on items was held; None if that is not recorded."""
    keys = {
        (taken.sitting_id, taken.closed)
        for item in items
        for taken in rows_of_itself(context, item)
        if taken.debated and taken.sitting_id in context.record.sittings_held
    }
    if not keys:
        return None
    told = (context.sitting_ref(context.record.sitting(key), in_private=closed) for key, closed in keys)
    return Sittings(by_number(told))


def _sub_items(context: Context, items: Sequence[ItemNow]) -> Say:
    (number,) = context.item_numbers(one.id for one in items).numbers
    return say("sub-items", number=Count(number), letters=_letters(items), n=Count(len(items)))


def _letters(items: Sequence[ItemNow]) -> Fact | Say:
    return sub_letters(items)
