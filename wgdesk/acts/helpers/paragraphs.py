"""The points of an item in paragraphs, as the report prints them: sort, join and separate them."""

from __future__ import annotations

from itertools import chain, groupby, takewhile

from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.any_row import edit_row
from wgdesk.errors import Refused
from wgdesk.model import Point, PointForm
from wgdesk.rules.places import between

Paragraphs = list[list[Point]]


def paragraphs_of(context: ActContext, item_id: int) -> Paragraphs:
    """Return the points of an item in the order of the report, by paragraph, each printed in one place."""
    points = sorted(
        context.rows(Point, Point.item_id == item_id), key=lambda one: (one.paragraph, one.place, one.id)
    )
    return [list(group) for _, group in groupby(points, key=lambda one: (stands_in(one), one.paragraph))]


def stands_in(point: Point) -> tuple[int | None, str]:
    """Return where a point is printed: on a panel, in a section, or (None, "") in the debate on its item."""
    return point.panel_id, point.section


def last_point(context: ActContext, item_id: int) -> Point | None:
    """Return the last point of an item; None if it has none."""
    paragraphs = paragraphs_of(context, item_id)
    return paragraphs[-1][-1] if paragraphs else None


def sentences_after(context: ActContext, point: Point) -> list[Point]:
    """Return the points right after another in its paragraph that go on with the same speakers."""
    after = next(one for one in paragraphs_of(context, point.item_id) if point in one)
    rest = after[after.index(point) + 1 :]
    return list(takewhile(lambda one: one.form == PointForm.SAME, rest))


def next_paragraph(context: ActContext, item_id: int) -> int:
    """Return the number of a paragraph after all points of an item."""
    return max((one.paragraph for one in context.rows(Point, Point.item_id == item_id)), default=0) + 1


def follow_panel(context: ActContext, panel_id: int, item_id: int) -> None:
    """Put the points made on a panel last under the item to which the panel was moved, in their order."""
    points = context.rows(Point, Point.panel_id == panel_id, Point.item_id != item_id)
    last = next_paragraph(context, item_id) - 1
    for one in sorted(points, key=lambda one: (one.paragraph, one.place, one.id)):
        edit_row(context, one, {"item_id": item_id, "paragraph": last + one.paragraph})


def put_before(paragraphs: Paragraphs, point: Point, before: Point | None) -> Paragraphs:
    """Return the paragraphs with ``point`` moved before another point, or to the end (None).

    The point stays in its paragraph if a point of that paragraph is next to it. Between two points of another
    paragraph it joins that one. Anywhere else it becomes a paragraph of its own.
    """
    company = next((one for one in paragraphs if point in one), [])
    rest = [[one for one in paragraph if one is not point] for paragraph in paragraphs]
    rest = [paragraph for paragraph in rest if paragraph]
    order = [(number, one) for number, paragraph in enumerate(rest) for one in paragraph]
    at = next((at for at, (_, one) in enumerate(order) if one is before), len(order))
    beside = order[max(at - 1, 0) : at + 1] if at else order[:1]
    numbers = {number for number, _ in beside}
    theirs = [number for number, one in beside if one in company and stands_in(one) == stands_in(point)]
    if len(beside) == 2 and len(numbers) == 1:
        theirs = list(numbers)
    if theirs:
        joined = rest[theirs[0]]
        joined.insert(joined.index(before) if before in joined else len(joined), point)
    else:
        rest.insert(order[at - 1][0] + 1 if at else 0, [point])
    return rest


def arrange(paragraphs: Paragraphs, point: Point) -> None:
    """Number the paragraphs from 1, and give ``point`` a place between its neighbours if it has none there.

    If no number is left between them, or the places are not in order, all points get new places.
    """
    for number, paragraph in enumerate(paragraphs, start=1):
        for one in paragraph:
            one.paragraph = number
    order = list(chain.from_iterable(paragraphs))
    at = order.index(point)
    ahead = order[at - 1].place if at else None
    behind = order[at + 1].place if at + 1 < len(order) else None
    if (ahead is None or ahead < point.place) and (behind is None or point.place < behind):
        return
    try:
        point.place = between(ahead, behind)
    except Refused:  # no number left between the two places
        for place, one in enumerate(order, start=1):
            one.place = float(place)
