"""What SQLite puts beside a record: a copy made by hand without it is torn, or lacks the last acts."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path

JOURNAL, AHEAD, _SHARED = "-journal", "-wal", "-shm"
_HOT = bytes.fromhex("d9d505f920a163d7")  # how a journal begins that an act has not finished with
_MODE = slice(18, 20)  # bytes of a record that say in which mode it is
_IN_AHEAD = b"\2\2"


class Found(StrEnum):
    """What stands beside a record that nobody has open, or should stand there."""

    TORN = "torn"  # a program ended in the midst of an act: opening takes that act back
    AHEAD = "ahead"  # another program has left acts in a second file
    ALONE = "alone"  # another program used a second file, which is not here


def beside(record: Path, ending: str) -> Path:
    """Return the file that SQLite calls like the record, with an ending."""
    return record.with_name(record.name + ending)


def found_beside(record: Path) -> Found | None:
    """Return what stands beside a record; None in the usual case.

    Never ask this of a record that this program has open: closing the file would release SQLite's locks.
    """
    if _begins(beside(record, JOURNAL), len(_HOT)) == _HOT:
        return Found.TORN
    if _begins(record, _MODE.stop)[_MODE] != _IN_AHEAD:
        return None
    return Found.AHEAD if _begins(beside(record, AHEAD), 1) else Found.ALONE


def _begins(file: Path, length: int) -> bytes:
    try:
        if not os.path.isfile(file):  # opening a pipe would not end
            return b""
        with file.open("rb") as opened:
            return opened.read(length)
    except OSError:
        return b""


def strange_beside(record: Path) -> Path | None:
    """Return what stands in the place of one of these files and is none, such as a pipe or a link.

    SQLite would wait at a pipe for ever.
    """
    places = (beside(record, ending) for ending in (JOURNAL, AHEAD, _SHARED))
    return next((path for path in places if os.path.lexists(path) and not _is_plain(path)), None)


def _is_plain(file: Path) -> bool:
    return os.path.isfile(file) and not os.path.islink(file)


def drop_beside(record: Path) -> None:
    """Delete what belongs to a former state of the file: SQLite would put it into the new one.

    Raises ``OSError``.
    """
    for ending in (JOURNAL, AHEAD, _SHARED):
        left = beside(record, ending)
        if os.path.lexists(left):  # a name that is too long for a file is no fault
            left.unlink(missing_ok=True)
