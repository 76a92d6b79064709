"""Reads a table from a workbook or text file, told apart by their first bytes, not by their names."""

from __future__ import annotations

from pathlib import Path

from wgdesk.errors import Refused, Trouble, why_of
from wgdesk.rosters.delimited import read_delimited
from wgdesk.rosters.table import ListTable
from wgdesk.rosters.xlsx import read_workbook
from wgdesk.storage.given_file import open_given

SUFFIXES = ("xlsx", "csv", "tsv", "txt")
_ZIP, _OLD_EXCEL = b"PK", b"\xd0\xcf\x11\xe0"
_OTHER = (b"%PDF", b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff")


def read_table(path: Path, sheet: str = "") -> ListTable:
    """Return the table in a file; of a workbook, the named ``sheet`` or else the first.

    Raises ``Refused('roster-old-excel' | 'roster-not-a-table')`` and what the readers do.
    """
    try:
        with open_given(path) as file:
            start = file.read(8)
    except OSError as fault:
        raise Trouble("cannot-read", name=path.name, why=why_of(fault)) from fault
    if start.startswith(_OLD_EXCEL):
        raise Refused("roster-old-excel", name=path.name)
    if start.startswith(_OTHER):
        raise Refused("roster-not-a-table", name=path.name)
    return read_workbook(path, sheet) if start.startswith(_ZIP) else read_delimited(path)
