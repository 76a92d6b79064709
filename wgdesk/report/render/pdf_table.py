"""Tables of a PDF: columns, a head on every page, and rows that can continue on the next page.

A short table, such as that of a bureau, is on one page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wgdesk.report.render.pdf_flow import Flow
from wgdesk.report.render.pdf_page import Frame
from wgdesk.report.render.pdf_pen import Pen
from wgdesk.report.render.pdf_structure import HEAD_OF_COLUMN, Element
from wgdesk.report.render.style import BlockStyle
from wgdesk.report.render.table_look import shares
from wgdesk.report.rtl import SetLine

_HEAD = 1 / 2  # a head that is higher than this part of a page is not repeated


@dataclass(frozen=True, slots=True)
class Cell:
    """The text of one cell, set in lines between the rules of its column."""

    pen: Pen
    style: BlockStyle
    size: float
    frame: Frame
    lines: list[SetLine]


TableRow = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table ready for pages. Its rules go from ``left`` to ``right``."""

    left: float
    right: float
    head: TableRow
    rows: tuple[TableRow, ...]
    key: str = ""


def column_edges(naturals: list[tuple[float, float]], left: float, right: float, pad: float) -> list[float]:
    """Return the x positions of the edges of columns between ``left`` and ``right``.

    ``naturals`` has, for each column, the width of its longest text on one line and the width of its longest
    word. If all texts have room on one line, the columns share the width in proportion to them. Else each
    column gets the width of its longest word, and a share of the rest: short texts stay on one line.
    """
    room = right - left - 2 * pad * len(naturals)
    whole = sum(natural for natural, _ in naturals)
    if 0 < whole <= room:
        edges = [left]
        for natural, _ in naturals:
            edges.append(edges[-1] + 2 * pad + natural * room / whole)
        edges[-1] = right
        return edges
    least = [min(word, room / len(naturals)) for _, word in naturals]
    wish = [max(min(natural, room) - word, 1.0) for (natural, _), word in zip(naturals, least, strict=True)]
    edges = [left]
    for word, more in zip(least, shares(room - sum(least), wish), strict=True):
        edges.append(edges[-1] + word + 2 * pad + more)
    edges[-1] = right
    return edges


def put_table(flow: Flow, grid: Grid) -> None:
    """Put a table on pages, after what ``flow`` has placed."""
    gap = flow.look.row_gap
    opening = _opening(flow, grid)
    flow.settle(gap + opening)
    flow.skip(gap)
    if opening > flow.room and not flow.empty:
        flow.new_page()
    if grid.key:
        flow.pages.place(grid.key, flow.y)
    repeats = _height(flow, grid, grid.head) <= flow.page_height * _HEAD
    table = flow.pages.structure.table()
    _put_row(flow, grid, grid.head, _tags(table, "TH", HEAD_OF_COLUMN, grid.head), repeats=False)
    for row in grid.rows:
        _put_row(flow, grid, row, _tags(table, "TD", "", row), repeats=repeats)
    flow.skip(gap)


def _opening(flow: Flow, grid: Grid) -> float:
    """Return the height of what must be on one page: all of a short table, else its head and first row."""
    head, *rows = (_height(flow, grid, row) for row in (grid.head, *grid.rows))
    most = flow.page_height * flow.look.kept_table
    return head + sum(rows) if head + sum(rows) <= most else head + min(sum(rows[:1]), most)


def _tags(table: Element, role: str, attributes: str, row: TableRow) -> list[Element]:
    """Return an element for each cell of a new row."""
    in_row = table.add("TR")
    return [in_row.add(role, attributes) for _ in row]


def _lines(row: TableRow) -> int:
    """Return the number of lines of the fullest cell in the row, at least one."""
    return max([1, *(len(cell.lines) for cell in row)])


def _gaps(flow: Flow, grid: Grid, row: TableRow) -> tuple[float, float]:
    """Return the gaps above and below the text of a row."""
    style, under = row[0].style, flow.look.table.first_row if row is grid.head else 0.0
    return style.before, style.after + under


def _height(flow: Flow, grid: Grid, row: TableRow) -> float:
    """Return the height of a complete row in points."""
    return _lines(row) * row[0].style.leading + sum(_gaps(flow, grid, row))


def _put_row(flow: Flow, grid: Grid, row: TableRow, tags: Sequence[Element], *, repeats: bool) -> None:
    """Put a row on this page or the next, or split it; if ``repeats``, each new page gets the head."""
    start, count = 0, _lines(row)
    leading, pad = row[0].style.leading, sum(_gaps(flow, grid, row))
    while start < count:
        rest = count - start
        take = min(rest, int((flow.room - pad) // leading))
        if take < rest:
            whole = start == 0 and _height(flow, grid, row) <= flow.page_height * flow.look.kept_table
            if rest - take < flow.look.widow:
                take = rest - flow.look.widow
            if not flow.empty and (whole or take < flow.look.orphan):
                take = 0
            elif flow.empty:
                take = max(1, take)
        if take > 0:
            _draw_row(flow, grid, row, tags, start, start + take)
            start += take
        if start < count:
            flow.new_page()
            if repeats:
                _draw_row(flow, grid, grid.head, [None] * len(row), 0, _lines(grid.head))


def _draw_row(
    flow: Flow, grid: Grid, row: TableRow, tags: Sequence[Element | None], start: int, end: int
) -> None:
    """Draw lines ``start`` to ``end`` of the cells of a row, and the rules above and below.

    ``tags`` has the element of each cell; a repeated head has none.
    """
    look, pages = flow.look, flow.pages
    leading = row[0].style.leading
    above, below = _gaps(flow, grid, row)
    bottom = flow.y - (end - start) * leading - above - below
    for cell, tag in zip(row, tags, strict=True):
        for number in range(start, min(end, len(cell.lines))):
            y = flow.y - above - (number - start + look.baseline) * leading
            last = number == len(cell.lines) - 1
            line = cell.lines[number]
            pages.line(cell.pen, cell.style, cell.size, cell.frame, line, y, last=last, element=tag)
    rules = {flow.y: look.table.inner_rule, bottom: look.table.inner_rule}
    if row is grid.head:
        rules = {flow.y: look.table.top_rule, bottom + look.table.first_row: look.table.head_rule}
    elif row is grid.rows[-1] and end == _lines(row):
        rules[bottom] = look.table.last_rule
    for y, weight in rules.items():
        if weight:
            pages.rule(grid.left, y, grid.right - grid.left, weight=weight)
    flow.y = bottom
