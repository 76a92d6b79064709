"""Reads tables in text form: CSV files in the encodings that Excel writes, and pasted text."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from dataclasses import replace
from itertools import chain, islice
from pathlib import Path

from wgdesk.errors import Refused, Trouble, why_of
from wgdesk.language_table import ARABIC
from wgdesk.rosters.table import CELL, LETTERS, Gathering, ListTable, place, plain
from wgdesk.storage.given_file import open_given

FILE = 16 << 20  # bytes of a text file; decoded, it takes up to eight times as much memory
_MARKS = {b"\xef\xbb\xbf": "utf-8", b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
_DELIMITERS = "\t;,|"
_LOOKED_AT, _LOOKED_IN = 50, 100_000  # lines and characters from which the delimiter is guessed
_HIGH = re.compile(rb"[\x80-\xff]+")
_CHINESE = "gb18030"  # contains GBK, which Excel writes on Chinese systems
_FIRST_LETTER = 0xC0  # in the Arabic and Cyrillic code pages
_LAM = 0xE1  # from here on, the Arabic code page has lam, mim, nun, ha, waw and ya, which every text has
_ARABIC = re.compile(ARABIC.span)
_CLOSED = "\ufdd0end"  # appended as a last line; it ends up inside a cell if a quotation mark is still open
_SEP = re.compile(r'sep=([^\w\r"])\r?\n', re.IGNORECASE)  # a first line that Excel writes


def read_delimited(path: Path) -> ListTable:
    """Return the table in a text file.

    Raises ``Refused`` as ``Gathering`` does, ``Trouble('cannot-read')``.
    """
    try:
        with open_given(path) as file:
            data = file.read(FILE + 1)
    except OSError as fault:
        raise Trouble("cannot-read", name=path.name, why=why_of(fault)) from fault
    if len(data) > FILE:
        raise Refused("roster-too-large", name=path.name, row="1")
    return read_text(decoded(data), path.name)


def read_text(text: str, source: str = "") -> ListTable:
    """Return the table in a text with cells separated by tabs, semicolons, commas or vertical bars."""
    own = _SEP.match(text)
    delimiter = own[1] if own else _delimiter(text)
    gathering = Gathering(source)
    lines = chain(io.StringIO(text[own.end() if own else 0 :], newline=""), ("\n", _CLOSED))
    reader = csv.reader(lines, delimiter=delimiter)
    first = begun = 2 if own else 1
    try:
        while (cells := next(reader)) != [_CLOSED]:
            if cells and cells[-1].endswith(_CLOSED):
                raise Refused("roster-bad-line", name=place(source), row=str(begun))
            gathering.take(begun, [plain(cell[:CELL]) for cell in cells])
            begun = reader.line_num + first  # a cell in quotation marks may contain line ends
    except csv.Error as fault:  # a cell that never ends
        raise Refused("roster-bad-line", name=place(source), row=str(begun)) from fault
    return replace(gathering.table(), text=text if len(text) <= LETTERS else "")


def decoded(data: bytes) -> str:
    """Decode a file in the encoding indicated by its first bytes or its letters."""
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if data[:200].count(0) > len(data[:200]) // 4:
        return data.decode("utf-16-le" if data[1:2] == b"\0" else "utf-16-be", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(_code_page(data), "replace")


def _code_page(data: bytes) -> str:
    """Return the likely Windows code page: in Latin text bytes above 7F are single, else they form words."""
    words = _HIGH.findall(data)
    high = b"".join(words)
    if sum(len(word) for word in words if len(word) > 1) < len(high) / 2:
        return "cp1252"
    if _is_chinese(data, high):
        return _CHINESE
    arabic = len(_ARABIC.findall(high.decode("cp1256", "replace")))
    common = sum(byte >= _LAM for byte in high)  # Russian capitals have the bytes below
    return "cp1256" if arabic > 0.8 * len(high) and common > len(high) / 10 else "cp1251"


def _is_chinese(data: bytes, high: bytes) -> bool:
    """Return whether a text is in GBK or GB 18030, where two bytes make a character.

    A third of the bytes of common characters are below those of Arabic and Cyrillic letters; and Arabic or
    Cyrillic words with an odd number of letters are not valid GB 18030.
    """
    try:
        data.decode(_CHINESE)
    except UnicodeDecodeError:
        return False
    return sum(byte < _FIRST_LETTER for byte in high) > len(high) / 8


def _delimiter(text: str) -> str:
    """Return the delimiter that splits most lines into the same number of cells, at least two."""

    def evenness(sign: str) -> tuple[int, int]:
        counts: Counter[int] = Counter()
        try:
            for cells in islice(
                csv.reader(io.StringIO(text[:_LOOKED_IN], newline=""), delimiter=sign), _LOOKED_AT
            ):
                counts[len(cells)] += 1
        except csv.Error:
            return (0, 0)
        counts.pop(0, None)
        lines = counts.total()
        counts.pop(1, None)
        width, often = next(iter(counts.most_common(1)), (0, 0))
        return (often, width) if often > lines / 2 else (0, 0)  # less often, it may just occur in names

    return max(_DELIMITERS, key=evenness)
