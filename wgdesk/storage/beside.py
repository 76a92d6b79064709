"""What SQLite puts beside a record: a copy made by hand without it is torn, or lacks the last acts."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

JOURNAL, AHEAD, _SHARED = "-journal", "-wal", "-shm"
_HOT = bytes.fromhex("d9d505f920a163d7")  # how a journal begins that an act has not finished with
_MODE = slice(18, 20)  # bytes of a record that say in which mode it is
_IN_AHEAD = b"\2\2"
_COUNTER = slice(24, 28)  # bytes of a record that count how often it was written
_FIRST, _AROUND = b"\0\0\0\1", 8  # in a journal: the number of the first page; bytes around each page
_AS_MANY = (
    0xFFFFFFFF  # in the head of a journal that was written without waiting for the disk: all that follows
)
_HEADER, _FRAME = 32, 24  # bytes at the beginning of a second file, and of each page in it
_PAGES = [1 << n for n in range(9, 17)]  # how long a page can be


class Found(StrEnum):
    """What stands beside a record that nobody has open, or should stand there."""

    TORN = "torn"  # a program ended in the midst of an act: opening takes that act back
    AHEAD = "ahead"  # another program has left acts in a second file
    CUT = "cut"  # the same, but the second file ends in the midst of an act
    ALONE = "alone"  # another program used a second file, which is not here
    BROKEN = "broken"  # a journal that is not whole: without it the record is damaged
    FOREIGN = "foreign"  # a journal or a second file that does not belong to this record


def beside(record: Path, ending: str) -> Path:
    """Return the file that SQLite calls like the record, with an ending."""
    return record.with_name(record.name + ending)


def found_beside(record: Path) -> Found | None:
    """Return what stands beside a record; None in the usual case.

    Never ask this of a record that this program has open: closing the file would release SQLite's locks.
    """
    journal = _begins(beside(record, JOURNAL), len(_HOT))
    if journal[:1] not in (b"", b"\0"):  # SQLite would take what is in it back
        return _judged(beside(record, JOURNAL), record) if journal == _HOT else Found.FOREIGN
    if left := _begins(beside(record, AHEAD), _HEADER):
        return Found.CUT if _is_cut(beside(record, AHEAD), left) else Found.AHEAD
    return Found.ALONE if _begins(record, _MODE.stop)[_MODE] == _IN_AHEAD else None


def _judged(journal: Path, record: Path) -> Found:
    """Return what a journal is to a record.

    It holds the first page as it was before the act, with the number of times that the record had been
    written, to which the act adds one. A journal of ours never names a journal of several files: SQLite would
    delete what it names.
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
    """Return the head of a part of a journal; nothing if none begins there."""
    file.seek(begin)
    head = file.read(28)
    return head if len(head) == 28 and head.startswith(_HOT) else b""


def _fits(first: bytes, record: Path) -> bool:
    then, now = first[_COUNTER], _begins(record, _COUNTER.stop)[_COUNTER]
    return int.from_bytes(now, "big") - int.from_bytes(then, "big") in (0, 1)


def _is_cut(ahead: Path, head: bytes) -> bool:
    """Return whether a second file ends in the midst of an act, of which nothing is read then."""
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
                if frame[8:16] != head[16:24]:  # of a time before
                    return not whole
                whole = frame[4:8] != bytes(4)  # the last page of an act
    except OSError:  # another program may just have taken it into the record
        return True
    return rest > 0 or not whole


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
