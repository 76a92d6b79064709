"""Reads one sheet of an Excel workbook (.xlsx) as text.

Formulas give their stored values, dates are written 2026-10-06, and merged cells all get the value of the
first.
"""

from __future__ import annotations

import posixpath
import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from datetime import datetime, timedelta
from pathlib import Path

from wgdesk.errors import Refused
from wgdesk.rosters.table import CELL, CELLS, COLUMNS, ROWS, TEXT, Gathering, ListTable, plain
from wgdesk.rosters.zip_parts import ZipParts

_DATES = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))  # built-in formats
_NO_DATE = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')  # parts of a number format that are literal
_CELL = re.compile(r"([A-Z]{1,3})([0-9]{1,7})")
_BASE, _BASE_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)
_LAST = datetime(9999, 12, 31)


def read_workbook(path: Path, sheet: str = "") -> ListTable:
    """Return a sheet of a workbook, by default the first that is not hidden.

    Raises ``Refused``: 'roster-not-a-workbook', 'roster-no-such-sheet', 'roster-empty' or as ``Gathering``
    does; ``Trouble('cannot-read')``.
    """
    bad = Refused("roster-not-a-workbook", name=path.name)
    with ZipParts(path, bad, Refused("roster-too-large", row="1", name=path.name)) as parts:
        book = _Book(parts)
        name = sheet or book.first
        if name not in book.sheets:
            raise Refused("roster-no-such-sheet", name=path.name, sheet=sheet)
        gathering = Gathering(path.name, name)
        reader = _Sheet(gathering, _strings(parts), _dates(parts), book.base)
        parts.read(book.sheets[name], reader.start, reader.end, reader.text)
        reader.fill_merged()
        return gathering.table(tuple(book.sheets), frozenset(reader.hidden))


class _Book:
    """The sheets of a workbook, name -> part, and the base date from which it counts days."""

    def __init__(self, parts: ZipParts) -> None:
        self._keys: dict[str, str] = {}
        self._hidden: set[str] = set()
        self._targets: dict[str, str] = {}
        self.base = _BASE
        main = next((one for one in ("xl/workbook.xml", "xl/Workbook.xml") if one in parts.names), None)
        if main is None:
            raise parts.bad()
        parts.read(main, self._sheet)
        parts.read("xl/_rels/workbook.xml.rels", self._target)
        self.sheets = {
            name: self._targets[key]
            for name, key in self._keys.items()
            if self._targets.get(key) in parts.names
        }
        self.first = next((name for name in self.sheets if name not in self._hidden), "")
        if not self.first:
            raise parts.bad()

    def _sheet(self, name: str, given: Mapping[str, str]) -> None:
        if name == "workbookPr" and given.get("date1904") in ("1", "true"):
            self.base = _BASE_1904
        elif name == "sheet":
            key = next((value for attribute, value in given.items() if attribute.endswith(" id")), "")
            self._keys[given.get("name", "")] = key
            if given.get("state", "visible") != "visible":
                self._hidden.add(given.get("name", ""))

    def _target(self, name: str, given: Mapping[str, str]) -> None:
        if name == "Relationship":
            target = given.get("Target", "")
            where = target.lstrip("/") if target.startswith("/") else posixpath.join("xl", target)
            self._targets[given.get("Id", "")] = posixpath.normpath(where)


def _strings(parts: ZipParts) -> list[str]:
    """Return the shared strings, to which cells refer by index."""
    found: list[str] = []
    if "xl/sharedStrings.xml" not in parts.names:
        return found
    pieces: list[str] = []
    state = {"in": 0, "phonetic": 0, "size": 0}

    def start(name: str, _: Mapping[str, str]) -> None:
        if name == "si":
            pieces.clear()
        elif name == "rPh":  # a phonetic guide in Japanese
            state["phonetic"] += 1
        elif name == "t":
            state["in"] += 1

    def end(name: str) -> None:
        if name == "si":
            found.append(plain("".join(pieces)[:CELL]))
            if len(found) > CELLS:
                raise parts.large()
        elif name == "rPh":
            state["phonetic"] -= 1
        elif name == "t":
            state["in"] -= 1

    def text(letters: str) -> None:
        if state["in"] and not state["phonetic"]:
            state["size"] += len(letters)
            pieces.append(letters)
        if state["size"] > TEXT:
            raise parts.large()

    parts.read("xl/sharedStrings.xml", start, end, text)
    return found


def _dates(parts: ZipParts) -> frozenset[int]:
    """Return the indexes of cell styles that show a number as a date or time."""
    codes: dict[str, str] = {}
    styles: list[bool] = []
    state = {"in": False}

    def start(name: str, given: Mapping[str, str]) -> None:
        if name == "numFmt":
            codes[given.get("numFmtId", "")] = _NO_DATE.sub("", given.get("formatCode", ""))
        elif name == "cellXfs":
            state["in"] = True
        elif name == "xf" and state["in"] and len(styles) < CELLS:
            form = given.get("numFmtId", "0")
            own = codes.get(form)
            known = _is_number(form, 6) and int(form) in _DATES
            styles.append(known if own is None else bool(re.search("[ymdhs]", own, re.IGNORECASE)))

    def end(name: str) -> None:
        if name == "cellXfs":
            state["in"] = False

    if "xl/styles.xml" in parts.names:
        parts.read("xl/styles.xml", start, end)
    return frozenset(at for at, is_date in enumerate(styles) if is_date)


class _Sheet:
    """Builds the rows of a sheet from its elements."""

    def __init__(
        self, gathering: Gathering, strings: list[str], dates: frozenset[int], base: datetime
    ) -> None:
        self._gathering, self._strings, self._dates, self._base = gathering, strings, dates, base
        self._row = 0
        self._cells: list[str] = []
        self._seen = 0  # number of cells, including empty ones
        self._at, self._kind, self._style = -1, "n", 0
        self._pieces: list[str] = []
        self._length = 0
        self._in = self._phonetic = 0
        self._merged: list[str] = []
        self.hidden: set[int] = set()  # indexes of columns

    def start(self, name: str, given: Mapping[str, str]) -> None:
        if name == "c":
            self._begin_cell(given)
        elif name in ("v", "t"):
            self._in += 1
        elif name == "rPh":
            self._phonetic += 1
        elif name == "row":
            number = given.get("r", "")
            self._row = int(number) if _is_number(number, 7) else self._row + 1
            self._cells, self._at = [], -1
        elif name == "col" and given.get("hidden") in ("1", "true"):
            ends = given.get("min", ""), given.get("max", "")
            if all(_is_number(end, 5) for end in ends):
                self.hidden.update(range(int(ends[0]) - 1, min(int(ends[1]), COLUMNS)))
        elif name == "mergeCell" and len(self._merged) < ROWS:
            self._merged.append(given.get("ref", ""))

    def _begin_cell(self, given: Mapping[str, str]) -> None:
        self._seen += 1
        place = _CELL.fullmatch(given.get("r", ""))
        self._at = _column(place[1]) if place else self._at + 1  # the reference is optional
        if self._seen > CELLS * 4:
            self._gathering.count(self._row, CELLS, 0)
        self._kind = given.get("t", "n")
        style = given.get("s", "0")
        self._style = int(style) if _is_number(style, 6) else 0
        self._pieces, self._length = [], 0

    def end(self, name: str) -> None:
        if name in ("v", "t"):
            self._in -= 1
        elif name == "rPh":
            self._phonetic -= 1
        elif name == "c":
            self._end_cell()
        elif name == "row":
            self._gathering.take(self._row, self._cells)
            self._cells = []

    def _end_cell(self) -> None:
        value = self._value("".join(self._pieces))
        if not value:
            return
        if self._at >= COLUMNS:
            self._gathering.take(self._row, [""] * self._at + [value])  # which refuses it
        self._cells.extend([""] * (self._at + 1 - len(self._cells)))
        self._cells[self._at] = value

    def text(self, letters: str) -> None:
        if self._in and not self._phonetic:
            self._length += len(letters)
            if self._length <= CELL:
                self._pieces.append(letters)

    def _value(self, raw: str) -> str:
        if self._kind == "s":
            at = raw.strip()
            known = _is_number(at, 9) and int(at) < len(self._strings)
            return self._strings[int(at)] if known else ""
        if self._kind in ("inlineStr", "str"):
            return plain(raw)
        if self._kind == "b":
            return "TRUE" if raw.strip() in ("1", "true") else "FALSE"
        if self._kind == "d":
            return raw.strip().removesuffix("T00:00:00")
        if self._kind == "e":
            return ""
        return self._number(raw.strip())

    def _number(self, raw: str) -> str:
        try:
            number = float(raw)
        except ValueError:
            return plain(raw)
        if self._style in self._dates and 0 <= number < (_LAST - self._base).days:
            return _moment(self._base, number)
        return str(int(number)) if number.is_integer() and abs(number) < 1e15 else plain(raw)

    def fill_merged(self) -> None:
        """Give all cells of a merged area the value of the first, in existing rows only."""
        lines = self._gathering.lines
        numbers = sorted(lines)
        for area in self._merged:
            first, _, last = area.partition(":")
            begin, finish = _CELL.fullmatch(first), _CELL.fullmatch(last)
            if begin is None or finish is None:
                continue
            top, bottom = int(begin[2]), int(finish[2])
            left, right = _column(begin[1]), min(_column(finish[1]), COLUMNS - 1)
            value = (lines.get(top, [])[left : left + 1] or [""])[0]
            if value:
                for number in numbers[bisect_left(numbers, top) : bisect_right(numbers, bottom)]:
                    self._fill(number, lines[number], left, right, value)

    def _fill(self, number: int, cells: list[str], left: int, right: int, value: str) -> None:
        self._gathering.count(number, right + 1 - left, 0)
        cells.extend([""] * (right + 1 - len(cells)))
        for at in range(left, right + 1):
            cells[at] = value


def _is_number(text: str, most: int) -> bool:
    """Return whether a text consists of at most ``most`` digits."""
    return text.isascii() and text.isdigit() and len(text) <= most


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _moment(base: datetime, days: float) -> str:
    """Return a date, with the time if there is one, or only the time if there is no date."""
    at = base + timedelta(seconds=round(days * 86_400))
    if days < 1:
        return f"{at:%H:%M}"
    return f"{at:%Y-%m-%d}" if at.time() == base.time() else f"{at:%Y-%m-%d %H:%M}"
