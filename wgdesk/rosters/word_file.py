"""Reads the paragraphs of a Word file (.docx), as with all tracked changes accepted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from wgdesk.errors import Refused
from wgdesk.rosters.table import LETTERS
from wgdesk.rosters.word_numbers import NumberedBy, WordNumbers, value_of
from wgdesk.rosters.zip_parts import ZipParts

MAIN = "word/document.xml"
_MARGIN = re.compile(r"word/(?:header|footer)[\w-]*\.xml")
_GONE = ("del", "moveFrom", "Fallback", "instrText", "delText")  # Fallback repeats the content before it
SPACES = {"tab": " ", "br": " ", "cr": " ", "noBreakHyphen": "-"}
LINES = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
BETWEEN = " | "  # the cells of a row


def read_word(
    path: Path, bad: Refused, large: Refused, signs: Mapping[str, str] = SPACES, *, printed: bool = False
) -> Iterator[tuple[str, bool]]:
    """Yield each paragraph and whether it is in a header or footer; these come first.

    ``signs``: what to put for a tab, a line break and the like. ``printed``: as on paper, with the numbers
    that Word counts itself before their paragraphs, and a row whose cells have a line each as one paragraph.

    Raises ``bad`` if it is not a Word file, ``large`` if it is too large, and ``Trouble('cannot-read')``.
    """
    with ZipParts(path, bad, large) as parts:
        if MAIN not in parts.names:
            raise parts.bad()
        heads = sorted(one for one in parts.names if _MARGIN.fullmatch(one))
        numbers = WordNumbers.of(parts) if printed else None
        for part in (*heads, MAIN):
            reader = _Part(large, signs, numbers if part == MAIN else None)
            parts.read(part, reader.start, reader.end, reader.text)
            for text in reader.found:
                yield text, part != MAIN


@dataclass
class _Mark:
    """What a paragraph says of its number."""

    style: str = ""
    by: NumberedBy = field(default_factory=NumberedBy)


class _Part:
    """Builds the paragraphs of a part from its elements."""

    def __init__(self, large: Refused, signs: Mapping[str, str], numbers: WordNumbers | None) -> None:
        self._signs, self._numbers = signs, numbers
        self._marked: list[_Mark] = []  # of the open paragraphs
        self._row: list[list[str]] | None = None  # the cells of the row that is read
        self.found: list[str] = []
        self._large = large
        self._open: list[list[str]] = []  # nested, because a text box is inside a paragraph
        self._joined: list[str] = []  # paragraphs joined to the next one by a tracked deletion of the mark
        self._gone = self._in_text = self._in_mark = self._letters = 0
        self._goes_on = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if self._numbers is not None:
            self._counted(name, attributes)
        if name == "pPr":
            self._in_mark += 1
        elif name in ("del", "moveFrom") and self._in_mark:
            self._goes_on = True
        elif name == "p" and not self._gone:
            self._open.append([])
        elif name == "t":
            self._in_text += 1
        elif name in self._signs and self._open and not self._gone and not self._in_mark:
            self._open[-1].append(self._signs[name])
        if name in _GONE and not self._in_mark:
            self._gone += 1

    def end(self, name: str) -> None:
        if name in _GONE and not self._in_mark:
            self._gone -= 1
        if name == "pPr":
            self._in_mark -= 1
        elif name == "t":
            self._in_text -= 1
        elif name == "p" and not self._gone and self._open:
            self._joined += self._open.pop()
            if self._goes_on and self._marked:
                self._marked.pop()
            if not self._goes_on:
                self._add("".join(self._joined))
                self._joined = []
            self._goes_on = False
        elif name == "tr" and self._row is not None:
            self._end_row(self._row)

    def _counted(self, name: str, attributes: Mapping[str, str]) -> None:
        """Take what an element says of numbers and rows."""
        mark = self._marked[-1] if self._marked and self._in_mark else None
        if name == "p" and not self._gone:
            self._marked.append(_Mark())
        elif mark and name == "pStyle":
            mark.style = value_of(attributes)
        elif mark and name == "numId":
            mark.by.listed = value_of(attributes)
        elif mark and name == "ilvl":
            level = value_of(attributes)
            mark.by.level = int(level) if level in tuple("012345678") else 0
        elif name == "tr":
            self._row = []
        elif name == "tc" and self._row is not None:
            self._row.append([])

    def _add(self, text: str) -> None:
        mark = self._marked.pop() if self._marked else _Mark()
        label = self._numbers.label(mark.style, mark.by) if self._numbers is not None and text.strip() else ""
        said = f"{label} {text}" if label else text
        if self._row:
            self._row[-1].append(said)
        else:
            self.found.append(said)

    def _end_row(self, cells: list[list[str]]) -> None:
        told = [[text for text in cell if text.strip()] for cell in cells]
        if all(len(cell) <= 1 for cell in told) and sum(map(len, told)) > 1:
            self.found.append(BETWEEN.join("".join(cell) for cell in told))
        else:
            self.found += [text for cell in cells for text in cell]
        self._row = None

    def text(self, letters: str) -> None:
        if self._in_text and not self._gone and self._open:
            self._letters += len(letters)
            if self._letters > LETTERS:
                raise self._large
            self._open[-1].append(letters)
