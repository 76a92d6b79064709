"""Minimal Excel workbooks for tests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def write_book(
    path: Path, sheets: Mapping[str, str | Iterable[str]], *, properties: str = "", **parts: str
) -> Path:
    """Write a workbook; a sheet is its XML, in pieces if it is large. ``parts``: strings, styles."""
    names = list(sheets)
    with ZipFile(path, "w", ZIP_DEFLATED, compresslevel=9) as book:
        book.writestr("[Content_Types].xml", f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types"/>')
        listed = "".join(
            f'<sheet name="{escape(name)}" sheetId="{n}" r:id="r{n}"/>'
            for n, name in enumerate(names, start=1)
        )
        book.writestr(
            "xl/workbook.xml",
            f'{_HEAD}<workbook xmlns="{_MAIN}" xmlns:r="{_REL}">'
            f"{properties}<sheets>{listed}</sheets></workbook>",
        )
        related = "".join(
            f'<Relationship Id="r{n}" Type="{_REL}/worksheet" Target="worksheets/s{n}.xml"/>'
            for n in range(1, len(names) + 1)
        )
        book.writestr(
            "xl/_rels/workbook.xml.rels",
            f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{related}</Relationships>',
        )
        for part, inside in parts.items():
            book.writestr(f"xl/{part}.xml", inside)
        for n, sheet in enumerate(sheets.values(), start=1):
            with book.open(f"xl/worksheets/s{n}.xml", "w", force_zip64=True) as file:
                for piece in [sheet] if isinstance(sheet, str) else sheet:
                    file.write(piece.encode())
    return path


def sheet_of(rows: Iterable[Iterable[str]], after: str = "") -> str:
    """Return the XML of a sheet with texts; ``after``: what follows the rows."""

    def cell(text: str) -> str:
        return f'<c t="inlineStr"><is><t>{escape(text)}</t></is></c>'

    lines = "".join(f"<row>{''.join(map(cell, row))}</row>" for row in rows)
    return sheet(lines, after)


def sheet(rows: str, after: str = "") -> str:
    return f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetData>{rows}</sheetData>{after}</worksheet>'


SHARED = (
    f'{_HEAD}<sst xmlns="{_MAIN}"><si><t>Country</t></si><si><r><t>Bra</t></r><r><t>zil</t></r>'
    "<rPh><t>x</t></rPh></si></sst>"
)
STYLES = (
    f'{_HEAD}<styleSheet xmlns="{_MAIN}"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>'
    '<numFmt numFmtId="165" formatCode="&quot;day&quot; 0"/></numFmts>'
    '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>'
    '<xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>'
)
