"""The XML parts of a zipped document, read piece by piece: a hostile file is refused before memory is full.

Sizes are counted while a part is unpacked, because the sizes that a file names may be wrong.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from xml.parsers import expat
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from wgdesk.errors import Refused, Trouble
from wgdesk.rosters.table import FILE

PARTS = 500
PART = 64 << 20  # bytes of a part when it is unpacked
ELEMENTS = 4_000_000  # of a part
DEPTH = 64
DIRECTORY = 1 << 20  # bytes of the list of parts; each takes memory before it can be counted
_PIECE = 1 << 16
_SILENT = 32  # pieces without an element or a text: no honest tag or comment is so long
_END, _END_SIZE = b"PK\5\6", 22

OnStart = Callable[[str, Mapping[str, str]], None]
OnEnd = Callable[[str], None]
OnText = Callable[[str], None]


def nothing(*_: object) -> None:
    """Take no notice."""


class ZipParts:
    """An open document. Close it, or use it with ``with``."""

    def __init__(self, path: Path, bad: Refused, large: Refused) -> None:
        """Raises ``bad`` if the file is no such document, ``large``, and ``Trouble('cannot-read')``."""
        self._bad, self._large = bad, large
        try:
            _check_directory(path, large)
            self._zip = ZipFile(path)
        except (BadZipFile, ValueError, NotImplementedError, EOFError) as fault:
            raise self.bad() from fault
        except OSError as fault:
            raise Trouble("cannot-read", name=path.name, why=fault.strerror or "") from fault
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

    def read(self, name: str, start: OnStart = nothing, end: OnEnd = nothing, text: OnText = nothing) -> None:
        """Read a part, with the local names of its elements and attributes."""
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
        except (KeyError, BadZipFile, zlib.error, EOFError, RuntimeError, ValueError) as fault:
            raise self.bad() from fault  # damaged, or with a password
        except (expat.ExpatError, NotImplementedError) as fault:
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
    with path.open("rb") as file:
        file.seek(max(0, size - _END_SIZE - 0xFFFF))
        tail = file.read()
    at = tail.rfind(_END)
    if at < 0 or len(tail) < at + _END_SIZE:
        raise ValueError("no end of a zip file")
    if int.from_bytes(tail[at + 12 : at + 16], "little") > DIRECTORY:
        raise large
