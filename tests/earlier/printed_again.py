"""Prints a record made from an earlier report, for comparison with that report."""

from __future__ import annotations

import re
from pathlib import Path

from tests.seed_words import comparable
from wgdesk.acting.record_creation import new_record
from wgdesk.earlier.source import plain_line
from wgdesk.earlier.understanding import Understood
from wgdesk.exchange import import_into
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.make import speak
from wgdesk.report.render.text import to_text

_LABEL = re.compile(r"^(?:- )?\d+ ?[.-] ?")


def bare(line: str) -> str:
    """Return a line without the number of its paragraph, which changes if others are left out."""
    return _LABEL.sub("", comparable(plain_line(line))).removeprefix("و")


def printed_again(found: Understood, folder: Path) -> list[str]:
    """Import what was read into a new record and return the lines of its draft report."""
    with new_record(folder / "again.wgdesk") as desk:
        import_into(desk, found.data(), source="report")
        record = desk.read(whole_record)
    return [bare(line) for line in to_text(speak(record, found.lang, "draft")).splitlines()]
