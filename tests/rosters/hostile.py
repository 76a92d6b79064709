"""Tables made to exhaust memory; ``python -m tests.rosters.hostile FOLDER`` reads each."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

from tests.hostile_files import Makers, many, many_parts, oddly_packed, read_each
from tests.rosters.workbooks import sheet, write_book
from wgdesk.rosters.read_table import read_table

_START = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
_CELL = '<c t="inlineStr"><is><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></is></c>'


_ENTRIES = 700_000  # in the central directory: as many as fit into 32 MB


def _book(path: Path, inside: str | Iterable[str], **parts: str) -> None:
    write_book(path, {"s": inside}, **parts)


def _long_list(path: Path) -> None:
    """Write a zip file whose end record tells a short central directory, and its zip64 record a huge one."""
    entry = struct.pack("<4s4B4HL2L5H2L", b"PK\1\2", 20, 0, 20, *[0] * 8, 1, *[0] * 6) + b"n"
    listed = entry * _ENTRIES
    end = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, _ENTRIES, _ENTRIES, len(listed), 0)
    place = struct.pack("<4sLQL", b"PK\6\7", 0, len(listed), 1)
    short = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, 50, 0, 0)
    path.write_bytes(b"".join((listed, end, place, short)))


def _merged(path: Path) -> None:
    rows = "".join(f"<row>{_CELL}</row>" for _ in range(15_000))
    areas = '<mergeCell ref="A1:XFD1048576"/>' * 500
    _book(path, sheet(rows, f"<mergeCells>{areas}</mergeCells>"))


def _entity(name: str, value: str) -> str:
    return f'<!ENTITY {name} "{value}">'


def _laugh() -> str:
    entities = [
        _entity("a", "a" * 10),
        *(_entity(one, f"&{before};" * 10) for before, one in pairwise("abcdefghij")),
    ]
    cell = '<c t="inlineStr"><is><t>&j;</t></is></c>'
    return f"<!DOCTYPE l [{''.join(entities)}]>{_START}<row>{cell}</row>"


FILES: Makers = {
    "far.xlsx": lambda path: _book(
        path,
        sheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="XFD1048576"><v>1</v></c></row>'),
    ),
    "cells.xlsx": lambda path: _book(path, many(f"<row>{_CELL * 100}</row>", 6000, _START)),
    "empty-cells.xlsx": lambda path: _book(path, many(f"<row>{'<c/>' * 1000}</row>", 2200, _START)),
    "rows.xlsx": lambda path: _book(path, many(f"<row>{_CELL}</row>", 21_000, _START)),
    "text.xlsx": lambda path: _book(path, many("😀" * 10_000, 300, f'{_START}<row><c t="str"><v>')),
    "tag.xlsx": lambda path: _book(path, many("a" * 65_536, 60, "<worksheet ")),
    "comment.xlsx": lambda path: _book(path, many("a" * 65_536, 60, "<!--")),
    "deep.xlsx": lambda path: _book(path, many("<a>", 1000, _START)),
    "merged.xlsx": _merged,
    "laugh.xlsx": lambda path: _book(path, _laugh()),
    "strings.xlsx": lambda path: _book(path, sheet(""), sharedStrings=f"<sst>{'<si/>' * 600_000}</sst>"),
    "parts.xlsx": many_parts,
    "long-list.xlsx": _long_list,
    "lzma.xlsx": lambda path: oddly_packed(path, "xl/workbook.xml", "<workbook/>"),
    "cut.xlsx": lambda path: path.write_bytes(b"PK\3\4" + bytes(100)),
    "quote.csv": lambda path: path.write_bytes(b'a,b\n"' + b"x," * 1_000_000),
    "wide.csv": lambda path: path.write_bytes(b"a," * 1_000_000),
    "long.csv": lambda path: path.write_bytes("😀\n".encode() * 200_000),
    "one-cell.csv": lambda path: path.write_bytes(b"a" * 15_000_000),
}


if __name__ == "__main__":
    read_each(FILES, read_table)
