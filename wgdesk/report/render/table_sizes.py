"""How wide and high tables are where no text is measured: in Word and HTML, whose fonts may be others."""

from __future__ import annotations

from math import ceil

from wgdesk.phrasing.tree import Table, Text, plain
from wgdesk.report.render.style import BlockKind, ReportStyle
from wgdesk.report.render.table_look import shares

_WIDEST_CELL = 60  # letters; a longer cell gets no more of the table's width
_USUAL = 0.5  # of the size: the width of a letter in a longer text
_LETTER = 0.68  # of the size: the width of a bold letter, or of a wide face that stands in for ours


def column_widths(table: Table[Text], sheet: ReportStyle) -> tuple[float, ...]:
    """Return the widths of columns in points: room for the longest word, then for a short text on a line."""
    whole, pads = sheet.page.column + 2 * sheet.table.outside, 2 * sheet.table.side
    sizes = [sheet.style(BlockKind.TABLE_HEAD).size] + [sheet.style(BlockKind.TABLE_CELL).size] * len(
        table.rows
    )
    columns = [
        [(plain(cell), size) for cell, size in zip(column, sizes, strict=True)]
        for column in zip(table.head, *table.rows, strict=True)
    ]
    words = [max(_longest_word(cell) * size for cell, size in column) * _LETTER for column in columns]
    asked = [max(min(len(cell), _WIDEST_CELL) * size for cell, size in column) * _USUAL for column in columns]
    least = [word + pads for word in words]
    more = [max(ask - word, _LETTER * sizes[0]) for ask, word in zip(asked, words, strict=True)]
    spare = max(whole - sum(least), 0.0)
    wide = [room + part for room, part in zip(least, shares(spare, more), strict=True)]
    return tuple(whole * one / sum(wide) for one in wide)


def is_short(table: Table[Text], sheet: ReportStyle) -> bool:
    """Return whether a table is no higher than what stays on one page, were all its letters wide."""
    style, page = sheet.style(BlockKind.TABLE_CELL), sheet.page
    letter, pads = _LETTER * style.size, 2 * sheet.table.side
    widths = column_widths(table, sheet)
    lines = [
        max(ceil(len(plain(cell)) * letter / (width - pads)) for cell, width in zip(row, widths, strict=True))
        for row in (table.head, *table.rows)
    ]
    height = sum(lines) * style.leading + len(lines) * (style.before + style.after)
    return height <= sheet.kept_table * (page.height - page.top - page.bottom)


def _longest_word(cell: str) -> int:
    return max((len(word) for word in cell.split()), default=1)
