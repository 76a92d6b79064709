"""Builds the paragraphs on the points of a debate."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from wgdesk.model import PointForm
from wgdesk.reads.values.outcome import PointNow
from wgdesk.reads.values.programme import ItemNow
from wgdesk.report.build.context import Blocks, Context, paragraph
from wgdesk.report.build.speeches import sort_out
from wgdesk.report.facts import Names
from wgdesk.report.tree import Say, Source, say
from wgdesk.rules.quantifiers import quantifier_for

# These are what speakers said; all others name nobody, not even by how many they were.
SPEAKING = (None, PointForm.SAME)


def points(context: Context, item: ItemNow, blocks: Blocks) -> None:
    """Add the points of an item and of its sub-items, those that share a paragraph as one."""
    rows = points_under(context, item.id)
    spoken = sort_out(context, context.statements_under([item.id]))
    speakers = len({row.delegation_id for row in spoken.debate if row.delegation_id is not None})
    for _, group in groupby(rows, key=lambda point: (point.item_id, point.paragraph)):
        together = list(group)
        parts = tuple(_points(context, together, speakers))
        key, source = f"deliberations/points/{together[0].id}", Source("point", together[0].id)
        written = together[0].form == PointForm.FREE
        paragraph(blocks, key, say("points", parts=parts), source, joined=not written)


def points_under(context: Context, item_id: int) -> list[PointNow]:
    """Return the points of an item, then those of its sub-items and of theirs in their order."""
    order = {one: place for place, one in enumerate(_with_subs(context, item_id))}
    found = [point for point in context.record.points if point.item_id in order]
    return sorted(found, key=lambda point: order[point.item_id])


def _with_subs(context: Context, item_id: int) -> Iterator[int]:
    yield item_id
    for item in context.record.items:
        if item.parent_id == item_id:
            yield from _with_subs(context, item.id)


def _points(context: Context, rows: Sequence[PointNow], speakers: int) -> Iterator[Say]:
    """Yield the points of a paragraph; a further sentence of the same speakers agrees with them."""
    before: PointNow | None = None
    for row in rows:
        if row.form is None or before is None:
            before = row
        yield _point(context, row, before, speakers)


def _point(context: Context, row: PointNow, who: PointNow, speakers: int) -> Say:
    quantifier = who.quantifier or str(quantifier_for(len(who.supporters), speakers, context.options))
    representatives, observers = _named(context, who)
    return say(
        "point",
        debaters="delegations" if who.delegations else "speakers",
        form="speakers" if row.form is None or (row.form == PointForm.SAME and who is row) else row.form,
        joins=row.joins,
        observers=observers,
        quantifier=quantifier,
        representatives=representatives,
        said=context.words(row.said, "point", row.id, "said"),
        topic=row.topic,
        verb=row.verb,
    )


def _named(context: Context, row: PointNow) -> tuple[Names, Names]:
    """Return the parties and the observers that a point names; none unless it may and shall name them."""
    found: dict[bool, list[int]] = {True: [], False: []}
    if row.named and context.options.choice("debate_names") == "shown":
        for key in row.supporters:
            found[context.capacity(key) == "representative"].append(key)
    return context.names(found[True]), context.names(found[False])
