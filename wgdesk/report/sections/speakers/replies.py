"""Builds the sentences on statements in exercise of the right of reply."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from wgdesk.phrasing.facts import Count, ItemRefs, Names, Sittings
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.common.open_item import open_item
from wgdesk.report.sections.speakers.capacities import by_capacity
from wgdesk.report.sections.speakers.speaker_notes import speaker_notes
from wgdesk.report.sections.speakers.speeches import capacity_of, sort_out, united

# What the sentence on replies names: the number of an item, a sitting, or neither.
_Place = int | Sittings | None


def replies(context: Context, blocks: Blocks) -> None:
    """Add the replies: all together, item by item or sitting by sitting, as the option says."""
    way = context.options.choice("replies")
    for place, rows in _parts(context, sort_out(context, context.record.statements).replies, way).items():
        alone = [row for row in rows if row.grouping_id is None]
        key = "statements/reply" if place is None else f"statements/reply/{rows[0].id}"
        by_capacity(context, blocks, _sentence(context, place), key, alone)
        _for_groups(context, blocks, place, rows)


def replies_in_chapter(context: Context, item_id: int | None, blocks: Blocks) -> None:
    """Add the replies under an item to its chapter, or with None those whose item is unknown.

    The chapter already names the item; the option may split them by sitting.
    """
    way = "per_sitting" if context.options.choice("replies") == "per_sitting" else "together"
    for place, rows in _parts(context, replies_of(context, item_id), way).items():
        alone = [row for row in rows if row.grouping_id is None]
        by_capacity(context, blocks, _sentence(context, place), f"statements/reply/{rows[0].id}", alone)
        _for_groups(context, blocks, place, rows)


def replies_of(context: Context, item_id: int | None) -> list[StatementNow]:
    """Return the replies under an item; one without an item belongs to the item open at the time."""
    wanted = {None} if item_id is None else context.with_subs([item_id])
    found = sort_out(context, context.record.statements).replies
    return [row for row in found if _item(context, row) in wanted]


def _item(context: Context, row: StatementNow) -> int | None:
    return row.item_id if row.item_id is not None else open_item(context, row.sitting_id, row.begun_at)


def _parts(context: Context, rows: Iterable[StatementNow], way: str) -> dict[_Place, list[StatementNow]]:
    """Return the replies by the item number or sitting that their sentence names; None: it names neither.

    A reply under an item that a sitting had in private was made there, too.
    """
    parts: dict[_Place, list[StatementNow]] = {}
    for row in rows:
        place: _Place = None
        if way == "per_item":
            place = next(iter(context.item_numbers([row.item_id]).numbers), None)
        elif way == "per_sitting":
            place = context.at(row.sitting_id, doubtful=False, item_id=_item(context, row))
        parts.setdefault(place, []).append(row)
    return parts


def _for_groups(context: Context, blocks: Blocks, place: _Place, rows: Iterable[StatementNow]) -> None:
    """Add the replies of delegations that spoke for a group; each sentence names the group."""
    for those in united([row for row in rows if row.grouping_id is not None]):
        capacity, n = capacity_of(context, those[0]), Count(len(those))
        names = replace(context.speakers(those), behalf=())  # the sentence itself names the group
        group = context.record.groupings[those[0].grouping_id or 0]
        if isinstance(place, Sittings):
            text = say(
                "spoke-reply-at-group",
                body=context.body,
                sittings=place,
                capacity=capacity,
                n=n,
                names=names,
                group=group,
            )
        else:
            items = _items(place)
            text = say("spoke-reply-group", items=items, capacity=capacity, n=n, names=names, group=group)
        paragraph(blocks, f"statements/reply/group/{those[0].id}", text, Source("request", those[0].id))
        speaker_notes(context, blocks, those)


def _items(place: _Place) -> ItemRefs:
    """Return the items that the sentence names: none, or one where replies are told by item."""
    return ItemRefs((place,) if isinstance(place, int) else ())


def _sentence(context: Context, place: _Place) -> Callable[[str, Count, Names], Say]:
    def sentence(capacity: str, n: Count, names: Names) -> Say:
        if isinstance(place, Sittings):
            return say(
                "spoke-reply-at", body=context.body, capacity=capacity, n=n, names=names, sittings=place
            )
        return say("spoke-reply", capacity=capacity, items=_items(place), n=n, names=names)

    return sentence
