"""Reads the paragraphs of a Word file (.docx), as with all tracked changes accepted.

Automatic numbers are not part of the paragraphs and are not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from wgdesk.errors import Refused
from wgdesk.rosters.table import LETTERS
from wgdesk.rosters.zip_parts import ZipParts

MAIN = "word/document.xml"
_MARGIN = re.compile(r"word/(?:header|footer)[\w-]*\.xml")
_GONE = ("del", "moveFrom", "Fallback", "instrText", "delText")  # Fallback repeats the content before it
SPACES = {"tab": " ", "br": " ", "cr": " ", "noBreakHyphen": "-"}
LINES = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


def read_word(
    path: Path, bad: Refused, large: Refused, signs: Mapping[str, str] = SPACES
) -> Iterator[tuple[str, bool]]:
    """Yield each paragraph and whether it is in a header or footer; these come first.

    ``signs``: what to put for a tab, a line break and the like.

    Raises ``bad`` if it is not a Word file, ``large`` if it is too large, and ``Trouble('cannot-read')``.
    """
    with ZipParts(path, bad, large) as parts:
        if MAIN not in parts.names:
            raise parts.bad()
        heads = sorted(one for one in parts.names if _MARGIN.fullmatch(one))
        for part in (*heads, MAIN):
            reader = _Part(large, signs)
            parts.read(part, reader.start, reader.end, reader.text)
            for text in reader.found:
                yield text, part != MAIN


class _Part:
    """Builds the paragraphs of a part from its elements."""

    def __init__(self, large: Refused, signs: Mapping[str, str]) -> None:
        self._signs = signs
        self.found: list[str] = []
        self._large = large
        self._open: list[list[str]] = []  # nested, because a text box is inside a paragraph
        self._joined: list[str] = []  # paragraphs joined to the next one by a tracked deletion of the mark
        self._gone = self._in_text = self._in_mark = self._letters = 0
        self._goes_on = False

    def start(self, name: str, _: Mapping[str, str]) -> None:
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
            if not self._goes_on:
                self.found.append("".join(self._joined))
                self._joined = []
            self._goes_on = False

    def text(self, letters: str) -> None:
        if self._in_text and not self._gone and self._open:
            self._letters += len(letters)
            if self._letters > LETTERS:
                raise self._large
            self._open[-1].append(letters)
