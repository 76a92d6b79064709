"""Export and import of a record as JSON: all facts and texts, without the journal (docs/record-file.md)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from wgdesk.acting.desk import Desk
from wgdesk.acting.record_creation import new_record
from wgdesk.errors import Trouble, why_of
from wgdesk.exchange.broken import faults_of
from wgdesk.exchange.faults import BadFile, Fault
from wgdesk.exchange.import_act import import_record
from wgdesk.exchange.json_read import read
from wgdesk.exchange.json_write import names_of_rows, to_json
from wgdesk.exchange.named_body import BodyOf, no_bodies
from wgdesk.exchange.nodes import Parsed
from wgdesk.exchange.notices import notices_of
from wgdesk.exchange.strict import MOST_BYTES
from wgdesk.rules.combinators import Broken
from wgdesk.storage.given_file import open_given
from wgdesk.words.clean_text import one_line

__all__ = [
    "BadFile",
    "Fault",
    "Imported",
    "Parsed",
    "import_file",
    "import_into",
    "names_of_rows",
    "read",
    "to_json",
]

_LONGEST_SOURCE = 200  # characters of a file's name that the journal keeps


@dataclass(frozen=True)
class Imported:
    """The result of an import.

    ``removed_characters`` counts what cleaning removed from the texts. ``notices`` point out what is odd in
    the file, each with its place and message; they did not stop the import.
    """

    removed_characters: int
    notices: tuple[Fault, ...] = ()


def import_into(desk: Desk, data: bytes, *, source: str) -> Imported:
    """Import a record file into a record without a meeting, as one act; ``source`` is the file name.

    Raises ``BadFile`` with the faults in the order of the file: those of its values or, if there are none,
    the rows that break a rule. Then nothing is written. Raises ``Refused('one-meeting')`` if the record
    already has a meeting.
    """
    return _write(desk, read(data), source)


def _write(desk: Desk, parsed: Parsed, source: str) -> Imported:
    try:
        removed = desk.do(import_record, source=one_line(source)[0][:_LONGEST_SOURCE], parsed=parsed)
    except Broken as broken:
        raise BadFile(faults_of(broken.violations, parsed)) from broken
    return Imported(removed, notices_of(parsed))


def import_file(path_json: Path, path_record: Path, *, body_of: BodyOf = no_bodies) -> Imported:
    """Create a new record at ``path_record`` from a record file; if there is a fault, none is created.

    ``body_of`` finds the body that the file names, if it does.

    Raises ``BadFile``, and ``Trouble``: 'cannot-read', 'file-exists', 'cannot-write'.
    """
    try:
        with open_given(path_json) as handle:
            data = handle.read(MOST_BYTES + 1)
    except OSError as fault:
        raise Trouble("cannot-read", name=path_json.name, why=why_of(fault)) from fault
    # Read before the record is created, so that a bad file leaves nothing behind.
    parsed = read(data, body_of=body_of)
    with new_record(path_record) as desk:
        return _write(desk, parsed, path_json.name)
