"""Files that want to fill the memory; ``python -m tests.rosters.hostile FOLDER`` makes them and reads each.

It prints for each its name, why it was refused and after how many megabytes at most.
"""

from __future__ import annotations

import resource
import sys
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_LZMA, ZipFile

from tests.rosters.workbooks import sheet, write_book
from wgdesk.errors import UserError
from wgdesk.rosters.read_table import read_table

_START = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
_CELL = '<c t="inlineStr"><is><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></is></c>'


def _book(path: Path, inside: str | Iterable[str], **parts: str) -> None:
    write_book(path, {"s": inside}, **parts)


def _many(piece: str, times: int, before: str = _START) -> Iterator[str]:
    yield before
    for _ in range(times):
        yield piece


def _parts(path: Path) -> None:
    with ZipFile(path, "w") as book:
        for n in range(12_000):
            book.writestr(f"xl/{n:060}.xml", "")


def _repacked(path: Path) -> None:
    """Pack a part in a way whose memory the file itself chooses."""
    with ZipFile(path, "w", ZIP_DEFLATED) as book:
        book.writestr("xl/workbook.xml", "<workbook/>", compress_type=ZIP_LZMA)


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


FILES: dict[str, Callable[[Path], object]] = {
    "far.xlsx": lambda path: _book(
        path,
        sheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="XFD1048576"><v>1</v></c></row>'),
    ),
    "cells.xlsx": lambda path: _book(path, _many(f"<row>{_CELL * 100}</row>", 6000)),
    "empty-cells.xlsx": lambda path: _book(path, _many(f"<row>{'<c/>' * 1000}</row>", 2200)),
    "rows.xlsx": lambda path: _book(path, _many(f"<row>{_CELL}</row>", 21_000)),
    "text.xlsx": lambda path: _book(path, _many("😀" * 10_000, 300, f'{_START}<row><c t="str"><v>')),
    "tag.xlsx": lambda path: _book(path, _many("a" * 65_536, 60, "<worksheet ")),
    "comment.xlsx": lambda path: _book(path, _many("a" * 65_536, 60, "<!--")),
    "deep.xlsx": lambda path: _book(path, _many("<a>", 1000)),
    "merged.xlsx": _merged,
    "laugh.xlsx": lambda path: _book(path, _laugh()),
    "strings.xlsx": lambda path: _book(path, sheet(""), sharedStrings="<sst>" + "<si/>" * 600_000),
    "parts.xlsx": _parts,
    "lzma.xlsx": _repacked,
    "cut.xlsx": lambda path: path.write_bytes(b"PK\3\4" + bytes(100)),
    "quote.csv": lambda path: path.write_bytes(b'a,b\n"' + b"x," * 1_000_000),
    "wide.csv": lambda path: path.write_bytes(b"a," * 1_000_000),
    "long.csv": lambda path: path.write_bytes("😀\n".encode() * 200_000),
    "one-cell.csv": lambda path: path.write_bytes(b"a" * 15_000_000),
}


def main(folder: Path) -> None:
    for name, make in FILES.items():
        path = folder / name
        make(path)
        try:
            read_table(path)
            key = "read"
        except UserError as fault:
            key = fault.key
        print(name, key, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
