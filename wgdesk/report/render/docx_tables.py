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
    """Writes the paragraph of a cell; ``key`` makes it a target of links, ``kept`` keeps it with the next.

    ``gaps`` are its properties if the gaps above and below it are not those of its style.
    """

    def __call__(self, kind: BlockKind, text: Text, key: str, *, kept: bool, gaps: str) -> str: ...


def written_table(table: Table[Text], sheet: ReportStyle, cell: CellWriter, *, rtl: bool) -> str:
    """Return the XML of a table: the head is repeated on every page, and a short table is on one.

    Word keeps a row on one page with the next one if its paragraphs say so.
    """
    look, cells_style = sheet.table, sheet.style(BlockKind.TABLE_CELL)
    first = f'<w:spacing w:before="{twips(cells_style.before + look.first_row)}"/>'
    widths = tuple(int(width * _TWIPS) for width in column_widths(table, sheet))
    visual = "<w:bidiVisual/>" if rtl else ""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    rows = (table.head, *table.rows)
    kept = len(rows) - 1 if is_short(table, sheet) else 1
    xml = ""
    for number, row in enumerate(rows):
        kind = BlockKind.TABLE_CELL if number else BlockKind.TABLE_HEAD
        keys = ["" if number else table.key, *[""] * len(row)]
        rule = "" if number else f"<w:tcBorders>{_rule('bottom', look.head_rule)}</w:tcBorders>"
        cells = [
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{rule}</w:tcPr>'
            f"{cell(kind, text, key, kept=number < kept, gaps=first if number == 1 else '')}</w:tc>"
            for text, width, key in zip(row, widths, keys, strict=False)
        ]
        repeated = "" if number else "<w:tblHeader/>"
        xml += f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>{''.join(cells)}</w:tr>"
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{TABLE}"/>{visual}'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblInd w:w="{-twips(look.outside)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{xml}</w:tbl>"
    )


def table_style(sheet: ReportStyle) -> str:
    """Return the style of tables: rules as in a PDF. Rows are set apart by the styles of text."""
    look = sheet.table
    rules = (("top", look.top_rule), ("bottom", look.last_rule), ("insideH", look.inner_rule))
    return f"""
<w:style w:type="table" w:customStyle="1" w:styleId="{TABLE}"><w:name w:val="Report Table"/>
<w:basedOn w:val="TableNormal"/><w:tblPr>
<w:tblBorders>{"".join(_rule(*one) for one in rules)}</w:tblBorders>
{cell_margins(0, twips(look.side))}</w:tblPr></w:style>
"""


def _rule(side: str, weight: float) -> str:
    """Return a rule at one side, ``weight`` points thick."""
    line = (
        f'w:val="single" w:sz="{round(weight * 8)}" w:space="0" w:color="auto"' if weight else 'w:val="nil"'
    )
    return f"<w:{side} {line}/>"


def cell_margins(edge: int, side: int) -> str:
    """Return the margins of cells in twips: ``edge`` above and below, ``side`` at the sides."""
    sizes = (("top", edge), ("left", side), ("bottom", edge), ("right", side))
    inside = "".join(f'<w:{name} w:w="{size}" w:type="dxa"/>' for name, size in sizes)
    return f"<w:tblCellMar>{inside}</w:tblCellMar>"
