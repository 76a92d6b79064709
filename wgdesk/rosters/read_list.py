"""Reads a list of participants from a file: a table, or a Word document without columns."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from wgdesk.errors import Refused, Trouble, why_of
from wgdesk.rosters.read_table import SUFFIXES, read_table
from wgdesk.rosters.table import LETTERS, Gathering, ListTable, plain
from wgdesk.rosters.word_file import LINES, MAIN, read_word
from wgdesk.rosters.zip_parts import ZipParts
from wgdesk.storage.given_file import open_given

LISTS = (*SUFFIXES, "docx")
_ZIP = b"PK"


def read_list(path: Path, sheet: str = "") -> ListTable:
    """Return the table in a file, or a table of the lines in a Word file; raises what ``read_table`` does."""
    return _read_document(path) if _is_document(path) else read_table(path, sheet)


def _is_document(path: Path) -> bool:
    try:
        with open_given(path) as file:
            if file.read(2) != _ZIP:
                return False
    except OSError as fault:
        raise Trouble("cannot-read", name=path.name, why=why_of(fault)) from fault
    with ZipParts(path, Refused("roster-not-a-workbook", name=path.name), _large(path)) as parts:
        return MAIN in parts.names


def _read_document(path: Path) -> ListTable:
    bad = Refused("roster-not-a-document", name=path.name)
    read = read_word(path, bad, _large(path), LINES)
    text = "\n".join(paragraph for paragraph, in_margin in read if not in_margin)
    gathering = Gathering(path.name)
    for number, line in enumerate(text.splitlines(), start=1):
        gathering.take(number, [plain(line)])
    return replace(gathering.table(), text=text if len(text) <= LETTERS else "")


def _large(path: Path) -> Refused:
    return Refused("roster-too-large", name=path.name, row="1")
