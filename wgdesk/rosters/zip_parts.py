"""The XML parts of a zipped document, read piece by piece: a hostile file is refused before memory is full.

Sizes are counted while a part is unpacked, because the sizes that a file names may be wrong.
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
PART = 64 << 20  # bytes of a part when it is unpacked
ELEMENTS = 4_000_000  # of a part
DEPTH = 64
DIRECTORY = 1 << 20  # bytes of the list of parts; each takes memory before it can be counted
_PIECE = 1 << 16
_SILENT = 32  # pieces without an element or a text: no honest tag or comment is so long
_END, _END_SIZE = b"PK\5\6", 22  # what a zip file ends with, in bytes
_PLACE, _PLACE_SIZE = b"PK\6\7", 20  # before it in a file that may be large: where the longer end is,
_LONG_END, _LONG_END_SIZE = b"PK\6\6", 56  # which stands before that and counts instead

OnStart = Callable[[str, Mapping[str, str]], None]
OnEnd = Callable[[str], None]
OnText = Callable[[str], None]


def nothing(*_: object) -> None:
    """Take no notice."""


class ZipParts:
    """An open document, for use with ``with``."""

    def __init__(self, path: Path, bad: Refused, large: Refused) -> None:
        """Raises ``bad`` if the file is no such document, ``large``, and ``Trouble('cannot-read')``."""
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
        """Return the refusal of a file that is no such document."""
        return self._bad

    def large(self) -> Refused:
        """Return the refusal of a document that is too large."""
        return self._large

    def read(self, name: str, start: OnStart = nothing, end: OnEnd = nothing, text: OnText = nothing) -> None:
        """Read a part, with the local names of its elements and attributes. Raises as the document does."""
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
            if fault.errno == errno.EINVAL:  # a part that begins before the file does
                raise self.bad() from fault
            raise Trouble("cannot-read", name=self._name, why=why_of(fault)) from fault
        except (LookupError, ValueError) as fault:  # no such part, or in an encoding that expat cannot read
            raise self.bad() from fault


class _Watch:
    """Counts what a part consists of, and ends the reading of one that is too much."""

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
    """Refuse a file whose list of parts is too long to be read. Raises ``Refused`` and ValueError."""
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
    """Return the bytes of the list of parts. Raises ValueError if another reader may take another size.

    ``tail`` begins at the byte ``begin`` of the file, and has its end at ``at``.
    """
    place = at - _PLACE_SIZE
    if place < 0 or not tail.startswith(_PLACE, place):
        return int.from_bytes(tail[at + 12 : at + 16], "little")
    end = place - _LONG_END_SIZE
    said = int.from_bytes(tail[place + 8 : place + 16], "little")
    if end < 0 or said != begin + end or not tail.startswith(_LONG_END, end):
        raise ValueError("the longer end of a zip file is not before its place")
    return int.from_bytes(tail[end + 40 : end + 48], "little")
