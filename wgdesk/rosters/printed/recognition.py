"""Recognizes whether a text is a printed list of participants: people under titles, without cells."""

from __future__ import annotations

import re

from wgdesk.rosters.columns import ListField, heading_of
from wgdesk.rosters.matching import Matcher
from wgdesk.rosters.printed.line_kinds import LineKind, LineReader, ReadLine
from wgdesk.rosters.printed.line_words import is_furniture
from wgdesk.rosters.printed.page_lines import PrintedLine
from wgdesk.rosters.printed.person_start import is_name
from wgdesk.words.writing import COMMAS, SEMICOLONS

_LOOKED_AT = 3000  # lines at most
_CELLS = re.compile(r"[^\s;|\t][;|\t]\s*\S|,(?=[^\s\d])")
_MOST_CELLS = 0.4  # if more of the lines have cells, the text is a table
_HEADS = 15  # lines in which to look for column headings
_PARTS = re.compile(rf"\s*[{COMMAS}{SEMICOLONS}]\s*")


def is_printed(text: str, matcher: Matcher) -> bool:
    """Return whether a text has people under titles of sections or names of delegations."""
    lines = [line.strip() for line in text.splitlines() if line.strip()][:_LOOKED_AT]
    if not lines or _is_table(lines):
        return False
    reader = LineReader(matcher)
    read = [reader.read(PrintedLine(at, line)) for at, line in enumerate(lines) if not is_furniture(line)]
    heads = sum(one.kind is LineKind.SECTION or reader.is_known(one.text) for one in read)
    people = sum(one.start is not None and one.start.sure for one in read)
    return (people > 1 and heads > 0) or (people > 0 and heads > 1) or (heads > 1 and _lists(read) > 1)


def _is_table(lines: list[str]) -> bool:
    cells = sum(bool(_CELLS.search(line)) for line in lines)
    if cells > _MOST_CELLS * len(lines):
        return True
    return any(_is_head(re.split(r"[\t;,|]", line)) for line in lines[:_HEADS])


def _is_head(cells: list[str]) -> bool:
    """Return whether a line has two or more column headings, and little else."""
    read = [heading_of(cell.strip()) for cell in cells]
    known = {one.field for one in read if one.sure} - {ListField.NOTHING}
    return len(known) > 1 and len(known) * 2 >= len(cells)


def _lists(read: list[ReadLine]) -> int:
    """Return the number of lines with several names, or with names after their delegation."""
    return sum(
        one.kind is LineKind.HEADED
        or (one.kind is LineKind.OTHER and sum(is_name(part, least=2) for part in _PARTS.split(one.text)) > 1)
        for one in read
    )
