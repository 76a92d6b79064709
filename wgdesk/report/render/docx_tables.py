"""Tables in Word: their style, their rows, and how wide and high they are, found without measuring text."""

from __future__ import annotations

from math import ceil
from typing import Protocol

from wgdesk.phrasing.tree import Table, Text, plain
from wgdesk.report.render.docx_xml import twips
from wgdesk.report.render.style import BlockKind, ReportStyle

TABLE = "ReportTable"
_WIDEST_CELL = 60  # letters; a longer cell gets no more of the table's width
_LETTER = 0.68  # of the size: the width of a bold letter, or of a wide face that stands in for ours


class CellWriter(Protocol):
    """Writes the paragraph of a cell; ``key`` makes it a target of links, ``kept`` keeps it with the next."""

    def __call__(self, kind: BlockKind, text: Text, key: str, *, kept: bool) -> str: ...


def written_table(table: Table[Text], sheet: ReportStyle, cell: CellWriter, *, rtl: bool) -> str:
    """Return the XML of a table: the head is repeated on every page, and a short table is on one.

    Word keeps a row on one page with the next one if its paragraphs say so.
    """
    widths = column_widths(table, sheet)
    visual = "<w:bidiVisual/>" if rtl else ""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    rows = (table.head, *table.rows)
    kept = len(rows) - 1 if _short(table, widths, sheet) else 1
    xml = ""
    for number, row in enumerate(rows):
        kind = BlockKind.TABLE_CELL if number else BlockKind.TABLE_HEAD
        keys = ["" if number else table.key, *[""] * len(row)]
        cells = [
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
            f"{cell(kind, text, key, kept=number < kept)}</w:tc>"
            for text, width, key in zip(row, widths, keys, strict=False)
        ]
        repeated = "" if number else "<w:tblHeader/>"
        xml += f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>{''.join(cells)}</w:tr>"
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{TABLE}"/>{visual}'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{xml}</w:tbl>"
    )


def _short(table: Table[Text], widths: tuple[int, ...], sheet: ReportStyle) -> bool:
    """Return whether a table is no higher than what stays on one page, were all its letters wide."""
    style, page = sheet.style(BlockKind.TABLE_CELL), sheet.page
    letter, pads = _LETTER * twips(style.size), twips(2 * sheet.cell_side)
    lines = [
        max(ceil(len(plain(cell)) * letter / (width - pads)) for cell, width in zip(row, widths, strict=True))
        for row in (table.head, *table.rows)
    ]
    height = sum(lines) * style.leading + 2 * len(lines) * sheet.cell_pad
    return height <= sheet.kept_table * (page.height - page.top - page.bottom)


def column_widths(table: Table[Text], sheet: ReportStyle) -> tuple[int, ...]:
    """Return the widths of columns in twips: room for the longest word, the rest by length of text."""
    whole, pads = twips(sheet.page.column), twips(2 * sheet.cell_side)
    letter = _LETTER * twips(sheet.style(BlockKind.TABLE_HEAD).size)
    texts = zip(table.head, *table.rows, strict=True)
    columns = [[plain(cell) for cell in column] for column in texts]
    words = [max(map(_longest_word, column)) for column in columns]
    asked = [max(len(cell) for cell in column) for column in columns]
    least = [word * letter + pads for word in words]
    more = [max(min(ask, _WIDEST_CELL) - word, 1) for ask, word in zip(asked, words, strict=True)]
    spare = max(whole - sum(least), 0.0)
    wide = [room + spare * part / sum(more) for room, part in zip(least, more, strict=True)]
    return tuple(int(whole * one / sum(wide)) for one in wide)


def _longest_word(cell: str) -> int:
    return max((len(word) for word in cell.split()), default=1)


def table_style(sheet: ReportStyle) -> str:
    """Return the style of tables: rules between rows, none between columns."""
    thin = round(sheet.rule * 8)  # eighths of a point
    line = f'w:val="single" w:sz="{thin}" w:space="0" w:color="auto"'
    margins = cell_margins(twips(sheet.cell_pad / 2), twips(sheet.cell_side))
    return f"""
<w:style w:type="table" w:customStyle="1" w:styleId="{TABLE}"><w:name w:val="Report Table"/>
<w:basedOn w:val="TableNormal"/><w:tblPr>
<w:tblBorders><w:top {line}/><w:bottom {line}/><w:insideH {line}/></w:tblBorders>
{margins}</w:tblPr></w:style>
"""


def cell_margins(edge: int, side: int) -> str:
    """Return the margins of cells in twips: ``edge`` above and below, ``side`` at the sides."""
    sizes = (("top", edge), ("left", side), ("bottom", edge), ("right", side))
    inside = "".join(f'<w:{name} w:w="{size}" w:type="dxa"/>' for name, size in sizes)
    return f"<w:tblCellMar>{inside}</w:tblCellMar>"
