"""Reads the XML parts of a zipped document piece by piece, so that hostile files cannot fill the memory.

Sizes are counted while a part is unpacked, because the sizes in the file may be wrong.
"""

from __future__ import annotations

import errno
import struct
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from xml.parsers import expat
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from wgdesk.errors import Refused, Trouble, why_of
from wgdesk.rosters.table import FILE
from wgdesk.storage.given_file import open_given

PARTS = 500
PART = 64 << 20  # bytes of an unpacked part
ELEMENTS = 4_000_000  # of a part
DEPTH = 64
DIRECTORY = 1 << 20  # bytes of the central directory; its entries take memory before they can be counted
_PIECE = 1 << 16
_SILENT = 32  # pieces without any element or text: no honest tag or comment is that long
_END, _END_SIZE = b"PK\5\6", 22  # the end of central directory record, and its size in bytes
_PLACE, _PLACE_SIZE = b"PK\6\7", 20  # the Zip64 locator, before that in large files: the place of
_LONG_END, _LONG_END_SIZE = b"PK\6\6", 56  # the Zip64 end record, which replaces the other

OnStart = Callable[[str, Mapping[str, str]], None]
OnEnd = Callable[[str], None]
OnText = Callable[[str], None]


def nothing(*_: object) -> None:
    """Ignore an element or a text."""


class ZipParts:
    """An open document; use it in a ``with`` statement."""

    def __init__(self, path: Path, bad: Refused, large: Refused) -> None:
        """Open the file; raises ``bad`` for other kinds of file, ``large`` and ``Trouble('cannot-read')``."""
        self._bad, self._large, self._name = bad, large, path.name
        try:
            _check_directory(path, large)
            self._zip = ZipFile(path)
        except (BadZipFile, ValueError, NotImplementedError, EOFError) as fault:
            raise self.bad() from fault
        except OSError as fault:
            raise Trouble("cannot-read", name=path.name, why=why_of(fault)) from fault
        self.names = frozenset(self._zip.namelist())
        if len(self._zip.infolist()) > PARTS:
            self._zip.close()
            raise self._large

    def __enter__(self) -> ZipParts:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def bad(self) -> Refused:
        """Return the refusal of another kind of file."""
        return self._bad

    def large(self) -> Refused:
        """Return the refusal of a document that is too large."""
        return self._large

    def read(self, name: str, start: OnStart = nothing, end: OnEnd = nothing, text: OnText = nothing) -> None:
        """Parse a part, passing local names of elements to the callbacks. Raises as the constructor does."""
        watch = _Watch(self.bad, self._large)
        parser = watch.parser(start, end, text)
        try:
            if self._zip.getinfo(name).compress_type not in (ZIP_STORED, ZIP_DEFLATED):
                raise self.bad()
            with self._zip.open(name) as part:
                while piece := part.read(_PIECE):
                    watch.count(len(piece))
                    parser.Parse(piece)
            parser.Parse(b"", True)
        except (BadZipFile, zlib.error, expat.ExpatError, EOFError, RuntimeError, struct.error) as fault:
            raise self.bad() from fault  # damaged, or with a password
        except OSError as fault:
            if fault.errno == errno.EINVAL:  # a part with an offset before the beginning of the file
                raise self.bad() from fault
            raise Trouble("cannot-read", name=self._name, why=why_of(fault)) from fault
        except (LookupError, ValueError) as fault:  # no such part, or in an encoding that expat cannot read
            raise self.bad() from fault


class _Watch:
    """Counts size, elements and depth of a part, and stops reading if there is too much."""

    def __init__(self, bad: Callable[[], Refused], large: Refused) -> None:
        self._bad, self._large = bad, large
        self._size = self._elements = self._depth = self._silent = 0

    def parser(self, start: OnStart, end: OnEnd, text: OnText) -> expat.XMLParserType:
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.buffer_size = _PIECE

        def begin(name: str, attributes: Mapping[str, str]) -> None:
            self._elements += 1
            self._depth += 1
            self._silent = 0
            if self._elements > ELEMENTS or self._depth > DEPTH:
                raise self._large
            start(name.rpartition(" ")[2], attributes)

        def close(name: str) -> None:
            self._depth -= 1
            self._silent = 0
            end(name.rpartition(" ")[2])

        def take(letters: str) -> None:
            self._silent = 0
            text(letters)

        def refuse(*_: object) -> None:
            raise self._bad()  # a document type may define entities that grow without end

        parser.StartElementHandler, parser.EndElementHandler = begin, close
        parser.CharacterDataHandler, parser.StartDoctypeDeclHandler = take, refuse
        return parser

    def count(self, size: int) -> None:
        self._size += size
        self._silent += 1
        if self._size > PART or self._silent > _SILENT:
            raise self._large


def _check_directory(path: Path, large: Refused) -> None:
    """Refuse a file whose central directory is too large. Raises ``Refused`` and ValueError."""
    size = path.stat().st_size
    if size > FILE:
        raise large
    begin = max(0, size - _LONG_END_SIZE - _PLACE_SIZE - _END_SIZE - 0xFFFF)
    with open_given(path) as file:
        file.seek(begin)
        tail = file.read()
    at = tail.rfind(_END)
    if at < 0 or len(tail) < at + _END_SIZE:
        raise ValueError("no end of a zip file")
    if _directory_size(tail, at, begin) > DIRECTORY:
        raise large


def _directory_size(tail: bytes, at: int, begin: int) -> int:
    """Return the size of the central directory. Raises ValueError if other readers might find another size.

    ``tail`` begins at byte ``begin`` of the file; the end of central directory record is at ``at`` in it.
    """
    place = at - _PLACE_SIZE
    if place < 0 or not tail.startswith(_PLACE, place):
        return int.from_bytes(tail[at + 12 : at + 16], "little")
    end = place - _LONG_END_SIZE
    said = int.from_bytes(tail[place + 8 : place + 16], "little")
    if end < 0 or said != begin + end or not tail.startswith(_LONG_END, end):
        raise ValueError("the longer end of a zip file is not before its place")
    return int.from_bytes(tail[end + 40 : end + 48], "little")
