"""Tables in Word: their style and their rows."""

from __future__ import annotations

from typing import Protocol

from wgdesk.phrasing.tree import Table, Text
from wgdesk.report.render.docx_xml import twips
from wgdesk.report.render.style import BlockKind, ReportStyle
from wgdesk.report.render.table_sizes import column_widths, is_short

TABLE = "ReportTable"
_TWIPS = 20  # in a point; columns are rounded down, or they might be wider than the text


class CellWriter(Protocol):
    """Writes the paragraph of a cell; ``key`` makes it a target of links, ``kept`` keeps it with the next."""

    def __call__(self, kind: BlockKind, text: Text, key: str, *, kept: bool) -> str: ...


def written_table(table: Table[Text], sheet: ReportStyle, cell: CellWriter, *, rtl: bool) -> str:
    """Return the XML of a table: the head is repeated on every page, and a short table is on one.

    Word keeps a row on one page with the next one if its paragraphs say so.
    """
    widths = tuple(int(width * _TWIPS) for width in column_widths(table, sheet))
    visual = "<w:bidiVisual/>" if rtl else ""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    rows = (table.head, *table.rows)
    kept = len(rows) - 1 if is_short(table, sheet) else 1
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
