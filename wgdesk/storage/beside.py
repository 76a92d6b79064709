"""The files that SQLite puts beside a record; a copy made by hand without them is torn or lacks acts."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

JOURNAL, AHEAD, _SHARED = "-journal", "-wal", "-shm"
_HOT = bytes.fromhex("d9d505f920a163d7")  # how the journal of an unfinished act begins
_MODE = slice(18, 20)  # bytes of a record that give its journal mode
_IN_AHEAD = b"\2\2"
_COUNTER = slice(24, 28)  # bytes of a record that count how often it was written
_FIRST, _AROUND = b"\0\0\0\1", 8  # in a journal: the number of the first page; bytes around each page
# A number of pages in the header of a journal that was written without waiting for the disk: all that follow.
_AS_MANY = 0xFFFFFFFF
_HEADER, _FRAME = 32, 24  # bytes before the pages of a second file, and before each page in it
_PAGES = [1 << n for n in range(9, 17)]  # the possible lengths of a page


class Found(StrEnum):
    """What is beside a record that nobody has open, or should be there."""

    TORN = "torn"  # a program ended in the middle of an act: opening the record rolls the act back
    AHEAD = "ahead"  # another program has left acts in a second file
    CUT = "cut"  # the same, but the second file ends in the middle of an act
    ALONE = "alone"  # another program used a second file, which is missing
    BROKEN = "broken"  # an incomplete journal, without which the record is damaged
    FOREIGN = "foreign"  # a journal or a second file that does not belong to this record


def beside(record: Path, ending: str) -> Path:
    """Return the file beside a record that SQLite names after it, with an ending."""
    return record.with_name(record.name + ending)


def found_beside(record: Path) -> Found | None:
    """Return what is beside a record; None in the usual case.

    Never call this for a record that this program has open: closing the file would release SQLite's locks.
    """
    journal = _begins(beside(record, JOURNAL), len(_HOT))
    if journal[:1] not in (b"", b"\0"):  # SQLite would roll back what is in it
        return _judged(beside(record, JOURNAL), record) if journal == _HOT else Found.FOREIGN
    if left := _begins(beside(record, AHEAD), _HEADER):
        return Found.CUT if _is_cut(beside(record, AHEAD), left) else Found.AHEAD
    return Found.ALONE if _begins(record, _MODE.stop)[_MODE] == _IN_AHEAD else None


def _judged(journal: Path, record: Path) -> Found:
    """Return how a journal relates to a record.

    It holds the first page as it was before the act, including the number of times that the record had been
    written, which the act increases by one. A journal of ours never names a super-journal: SQLite would
    delete the files that it names.
    """
    try:
        size = journal.stat().st_size
        with journal.open("rb") as file:
            file.seek(max(size - len(_HOT), 0))
            if file.read() == _HOT:
                return Found.FOREIGN
            begin = 0
            while head := _head(file, begin):
                count, sector, page = (int.from_bytes(head[n : n + 4], "big") for n in (8, 20, 24))
                if page not in _PAGES or sector not in _PAGES:
                    return Found.FOREIGN
                begin += sector
                if count == _AS_MANY:
                    count = max(size - begin, 0) // (page + _AROUND)
                for _ in range(min(count, size // page + 1)):
                    file.seek(begin)
                    begin += page + _AROUND
                    if file.read(4) == _FIRST and not _fits(file.read(_COUNTER.stop), record):
                        return Found.FOREIGN
                if begin > size:
                    return Found.BROKEN
                begin += -begin % sector
    except OSError:
        return Found.BROKEN
    return Found.TORN


def _head(file: BinaryIO, begin: int) -> bytes:
    """Return the header of a segment of a journal; empty if none begins there."""
    file.seek(begin)
    head = file.read(28)
    return head if len(head) == 28 and head.startswith(_HOT) else b""


def _fits(first: bytes, record: Path) -> bool:
    then, now = first[_COUNTER], _begins(record, _COUNTER.stop)[_COUNTER]
    return int.from_bytes(now, "big") - int.from_bytes(then, "big") in (0, 1)


def _is_cut(ahead: Path, head: bytes) -> bool:
    """Return whether a second file ends in the middle of an act, which SQLite then does not read."""
    page = int.from_bytes(head[8:12], "big")
    if len(head) < _HEADER or page not in _PAGES:
        return True
    whole = True
    try:
        pages, rest = divmod(ahead.stat().st_size - _HEADER, _FRAME + page)
        with ahead.open("rb") as file:
            for n in range(pages):
                file.seek(_HEADER + n * (_FRAME + page))
                frame = file.read(_FRAME)
                if frame[8:16] != head[16:24]:  # left over from before
                    return not whole
                whole = frame[4:8] != bytes(4)  # the last page of an act
    except OSError:  # another program may just have merged it into the record
        return True
    return rest > 0 or not whole


def _begins(file: Path, length: int) -> bytes:
    try:
        if not os.path.isfile(file):  # opening a pipe would block
            return b""
        with file.open("rb") as opened:
            return opened.read(length)
    except OSError:
        return b""


def strange_beside(record: Path) -> Path | None:
    """Return what is in place of one of these files without being a plain file, such as a pipe or link.

    SQLite would wait at a pipe for ever.
    """
    places = (beside(record, ending) for ending in (JOURNAL, AHEAD, _SHARED))
    return next((path for path in places if os.path.lexists(path) and not _is_plain(path)), None)


def _is_plain(file: Path) -> bool:
    return os.path.isfile(file) and not os.path.islink(file)


def drop_beside(record: Path) -> None:
    """Delete what belongs to a former state of the file: SQLite would apply it to the new one.

    Raises ``OSError``.
    """
    for ending in (JOURNAL, AHEAD, _SHARED):
        left = beside(record, ending)
        if os.path.lexists(left):  # not so for a name that is too long, which is no fault here
            left.unlink(missing_ok=True)
