"""Reads PDF files written by the program: what is drawn where, in which letters, with which links."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from tests.programs import run_program

_OBJECT = re.compile(rb"(\d+) 0 obj\n(.*?)endobj", re.DOTALL)
_NUMBER = r"-?\d+\.?\d*"
_OPERATION = re.compile(
    rf"(?P<font>/\S+) (?P<size>{_NUMBER}) Tf|(?P<stretch>{_NUMBER}) Tw|(?P<rise>{_NUMBER}) Ts"
    rf"|(?P<wide>{_NUMBER}) Tz (?P<tracking>{_NUMBER}) Tc"
    rf"|(?P<mark>/\w+)(?:<<[^>]*(?:>[^>]+)*>>BDC| BMC)|(?P<end>EMC)"
    rf"|1 0 0 1 (?P<x>{_NUMBER}) (?P<y>{_NUMBER}) Tm|<(?P<codes>[0-9a-f]*)>Tj|\[(?P<kerned>.*?)\]TJ"
)
_KERNED = re.compile(rf"<([0-9a-f]*)>|({_NUMBER})")
_RULE = re.compile(rf"({_NUMBER}) w ({_NUMBER}) ({_NUMBER}) m ({_NUMBER}) ({_NUMBER}) l S")
_SPACE = "20"


@dataclass
class Font:
    """An embedded font: the letter and the width of each code."""

    letters: dict[str, str]
    widths: list[float]
    name: str


@dataclass
class State:
    """The state of text in which glyphs are drawn; ``wide`` is 1 for their natural width."""

    font: str = ""
    size: float = 0.0
    stretch: float = 0.0
    rise: float = 0.0
    wide: float = 1.0
    tracking: float = 0.0
    marks: list[str] = field(default_factory=list)


@dataclass
class Run:
    """Glyphs drawn in one font and size, each as it is copied; ``marks`` are those around them."""

    letters: list[str]
    font: str
    size: float
    rise: float
    width: float
    marks: tuple[str, ...]


@dataclass
class Drawn:
    """A drawn line: where it begins, its width, and its runs from left to right."""

    x: float
    y: float
    stretch: float
    runs: list[Run]

    @property
    def text(self) -> str:
        """The letters from left to right."""
        return "".join(letter for run in self.runs for letter in run.letters)

    @property
    def right(self) -> float:
        """Where the line ends."""
        return self.x + sum(run.width for run in self.runs)


@dataclass
class Link:
    """A rectangle that leads to a height of a page, pages counted from 1."""

    rect: tuple[float, float, float, float]
    page: int
    top: float


@dataclass
class OutlineEntry:
    """A line of the outline."""

    title: str
    level: int
    page: int


class PdfFile:
    """A PDF file, parsed as far as the tests need."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self._objects = {int(m[1]): m[2] for m in _OBJECT.finditer(data)}
        kids = re.search(rb"/Kids \[ (.*?) \]", data, re.DOTALL)
        assert kids
        self._page_numbers = self._references(kids[1])

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._page_numbers)

    def stream(self, number: int) -> bytes:
        """Return the content of a stream."""
        raw = self._objects[number].split(b"stream\n", 1)[1].rsplit(b"endstream", 1)[0]
        return zlib.decompress(raw)

    @cached_property
    def fonts(self) -> dict[str, Font]:
        """The fonts by their name on the page."""
        named = re.findall(r"(/F\d+\.\d+) (\d+) 0 R", self._objects[1].decode("latin1"))
        return {name: self._font(int(number)) for name, number in named}

    def _font(self, number: int) -> Font:
        source = self._objects[number].decode("latin1")
        cmap = re.search(r"/ToUnicode (\d+)", source)
        widths = re.search(r"/Widths \[(.*?)\]", source, re.DOTALL)
        name = re.search(r"/BaseFont /(\S+)", source)
        assert cmap
        assert widths
        assert name
        rows = re.findall(r"^<(..)> <(\w+)>$", self.stream(int(cmap[1])).decode(), re.MULTILINE)
        letters = {
            code.lower(): bytes.fromhex(text).decode("utf-16-be")
            for code, text in rows
            if code + text != "00FF"
        }
        return Font(letters, [float(width) for width in widths[1].split()], name[1])

    def content(self, page: int) -> str:
        """Return the operators of a page, counted from 1."""
        source = self._objects[self._page_numbers[page - 1]]
        contents = re.search(rb"/Contents (\d+)", source)
        assert contents
        return self.stream(int(contents[1])).decode("latin1")

    def lines(self, page: int) -> list[Drawn]:
        """Return what is drawn on a page, counted from 1."""
        now = State()
        found: list[Drawn] = []
        for operation in _OPERATION.finditer(self.content(page)):
            if operation["font"]:
                now.font, now.size = operation["font"], float(operation["size"])
            elif operation["stretch"]:
                now.stretch = float(operation["stretch"])
            elif operation["rise"]:
                now.rise = float(operation["rise"])
            elif operation["wide"]:
                now.wide, now.tracking = float(operation["wide"]) / 100, float(operation["tracking"])
            elif operation["mark"]:
                now.marks.append(operation["mark"])
            elif operation["end"]:
                now.marks.pop()
            elif operation["x"]:
                assert now.rise == 0
                found.append(Drawn(float(operation["x"]), float(operation["y"]), now.stretch * now.wide, []))
            else:
                kerned = operation["kerned"] or f"<{operation['codes']}>"
                found[-1].runs.append(self._run(_KERNED.findall(kerned), now))
        return found

    def _run(self, kerned: list[tuple[str, str]], now: State) -> Run:
        """Return glyphs drawn with the numbers among them (ISO 32000-1, 9.4.4)."""
        codes = "".join(part for part, _ in kerned)
        parts = [codes[place : place + 2] for place in range(0, len(codes), 2)]
        used = self.fonts[now.font]
        natural = sum(used.widths[int(code, 16)] for code in parts) - sum(float(by or 0) for _, by in kerned)
        width = natural * now.size / 1000 + len(parts) * now.tracking + parts.count(_SPACE) * now.stretch
        letters = [used.letters[code] for code in parts]
        return Run(letters, used.name, now.size, now.rise, width * now.wide, tuple(now.marks))

    def rules(self, page: int) -> list[tuple[float, float, float, float]]:
        """Return the rules of a page: from x, y to x, y."""
        rows = [tuple(map(float, row[1:])) for row in _RULE.findall(self.content(page))]
        return [(x0, y0, x1, y1) for x0, y0, x1, y1 in rows]

    def links(self, page: int) -> list[Link]:
        """Return the links of a page."""
        annotations = re.search(rb"/Annots \[(.*?)\]", self._objects[self._page_numbers[page - 1]], re.DOTALL)
        return [
            self._link(self._objects[number].decode("latin1"))
            for number in (self._references(annotations[1]) if annotations else [])
        ]

    def _link(self, source: str) -> Link:
        rect = re.search(r"/Rect \[ (.*?) \]", source)
        assert rect
        left, bottom, right, top = map(float, rect[1].split())
        page, height = self._destination(source)
        return Link((left, bottom, right, top), page, height)

    def _destination(self, source: str) -> tuple[int, float]:
        found = re.search(r"/Dest \[ (\d+) 0 R /XYZ \S+ (\S+) 0 \]", source)
        assert found
        return self._page_numbers.index(int(found[1])) + 1, float(found[2])

    @property
    def outline(self) -> list[OutlineEntry]:
        """The outline in order."""
        root = re.search(rb"/Outlines (\d+)", self.data)
        return list(self._entries(int(root[1]), 0)) if root else []

    def _entries(self, parent: int, level: int) -> Iterator[OutlineEntry]:
        number = self._reference(parent, "First")
        while number is not None:
            source = self._objects[number].decode("latin1")
            yield OutlineEntry(_string(source, "Title"), level, self._destination(source)[0])
            yield from self._entries(number, level + 1)
            number = self._reference(number, "Next")

    def _reference(self, number: int, name: str) -> int | None:
        found = re.search(rf"/{name} (\d+) 0 R".encode(), self._objects[number])
        return int(found[1]) if found else None

    def catalog(self) -> str:
        """Return the source of the catalog and of the viewer preferences."""
        return "".join(
            source.decode("latin1")
            for source in self._objects.values()
            if b"/Type /Catalog" in source or b"/DisplayDocTitle" in source
        )

    def information(self, name: str) -> str:
        """Return an entry of the document's information: Title, Author, Subject ..."""
        source = next(text for text in self._objects.values() if b"/Producer" in text)
        return _string(source.decode("latin1"), name)

    @staticmethod
    def _references(source: bytes) -> list[int]:
        return [int(number) for number in re.findall(rb"(\d+) 0 R", source)]


def _string(source: str, name: str) -> str:
    """Return a text string of an object's source (ISO 32000-1, 7.9.2.2)."""
    found = re.search(rf"/{name} \(((?:\\.|[^\\)])*)\)", source, re.DOTALL)
    assert found
    raw = re.sub(r"\\([0-7]{3}|.)", _unescaped, found[1], flags=re.DOTALL).encode("latin1")
    return raw[2:].decode("utf-16-be") if raw.startswith(b"\xfe\xff") else raw.decode("latin1")


def _unescaped(match: re.Match[str]) -> str:
    escaped = match[1]
    if len(escaped) == 3:
        return chr(int(escaped, 8))
    return {"n": "\n", "r": "\r", "t": "\t"}.get(escaped, escaped)


def poppler_text(data: bytes, page: int) -> str:
    """Return the text that poppler finds on a page, without direction marks."""
    done = run_program(
        ["pdftotext", "-enc", "UTF-8", "-f", str(page), "-l", str(page), "-", "-"],
        input=data,
        capture_output=True,
        check=True,
    )
    assert not done.stderr
    return re.sub("[\u200e\u200f\u202a-\u202e\f]", "", done.stdout.decode())


def picture(data: bytes, page: int, folder: Path, resolution: int = 72) -> bytes:
    """Return the pixels of a page, one byte each, 0 black."""
    source = folder / "page.pdf"
    source.write_bytes(data)
    run_program(
        ["pdftoppm", "-gray", "-singlefile", "-r", str(resolution), "-f", str(page), source,
         folder / "page"],
        check=True,
    )  # fmt: skip
    header, size, depth, pixels = (folder / "page.pgm").read_bytes().split(b"\n", 3)
    assert (header, depth) == (b"P5", b"255")
    width, height = map(int, size.split())
    assert len(pixels) == width * height
    return pixels
