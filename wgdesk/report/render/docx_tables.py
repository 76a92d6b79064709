"""Tables in Word: their style, and the widths of their columns, which we find without measuring text."""

from __future__ import annotations

from wgdesk.phrasing.tree import Table, Text, plain
from wgdesk.report.render.docx_xml import twips
from wgdesk.report.render.style import BlockKind, ReportStyle

TABLE = "ReportTable"
_WIDEST_CELL = 60  # letters; a longer cell gets no more of the table's width
_LETTER = 0.68  # of the size: the width of a bold letter, or of a wide face that stands in for ours


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
