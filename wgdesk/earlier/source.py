"""Reads the paragraphs of a report from a Word file, or from text in any common encoding."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from textwrap import shorten

from wgdesk.earlier.unwrapped import is_wrapped, unwrapped
from wgdesk.errors import Refused, Trouble, why_of
from wgdesk.rosters.delimited import FILE, decoded
from wgdesk.rosters.word_file import read_word
from wgdesk.storage.given_file import open_given
from wgdesk.words.clean_text import one_line
from wgdesk.words.digits import european

MOST, LETTERS = 20_000, 2 << 20  # paragraphs, and characters in all; no report comes near either
_ZIP, _OLD_WORD = b"PK", b"\xd0\xcf\x11\xe0"
_PDF, _OTHER = b"%PDF", (b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff", b"SQLite format 3")
_LINE_END = re.compile(r"\r\n|[\n\r\f\v\u2028\u2029]|\Z")
_FIRST_WORDS = 90  # characters of a paragraph to report
_SOFT = "\u00ad"  # a hyphen that only parts a word at the end of a line
_SPACES = re.compile("[\u00a0\u202f\u2009 ]+")
# What a PDF gives out of a symbol whose letters are kerned.
_PARTED_SYMBOL = re.compile(r"^[A-Z]{1,9} /[A-Z0-9]\S{3,60}$")
_LEFT_TO_RIGHT = re.compile("\u202a([^\u202a-\u202c]*)\u202c")  # what pdftotext marks so within Arabic
_INNER = re.compile(r"([^\w]*)(.*?)([^\w]*)$", re.S)  # words, and the signs around them
_LATIN, _TOKEN = re.compile("[A-Za-z]"), re.compile(r"\d+|\D")
_MARKS = re.compile("[\u200e\u200f\u061c]")  # direction marks, which are not part of the content


@dataclass(frozen=True)
class SourceParagraph:
    """A paragraph of the file, numbered from 1.

    ``margin``: it is in a page header or footer; ``note``: it is a footnote.
    """

    number: int
    text: str
    margin: bool = False
    note: bool = False


@dataclass(frozen=True)
class LeftParagraph:
    """A paragraph that was not fully understood: its number in the file and its beginning."""

    number: int
    words: str


def left_of(paragraph: SourceParagraph) -> LeftParagraph:
    """Return a paragraph as it is listed."""
    return LeftParagraph(paragraph.number, shorten(paragraph.text, _FIRST_WORDS, placeholder=" …"))


def read_source(path: Path) -> tuple[SourceParagraph, ...]:
    """Return the paragraphs that are not empty, with European digits and single spaces.

    Raises ``Refused('earlier-old-word' | 'earlier-pdf' | 'earlier-not-a-report' | 'earlier-not-word' |
    'earlier-too-large')``, ``Refused('earlier-no-text')`` if there are none, and ``Trouble('cannot-read')``.
    """
    found = _paragraphs(path)
    if not found:
        raise Refused("earlier-no-text", name=path.name)
    return found


def _paragraphs(path: Path) -> tuple[SourceParagraph, ...]:
    try:
        with open_given(path) as file:
            start = file.read(16)
            if start.startswith(_ZIP):
                bad = Refused("earlier-not-word", name=path.name)
                large = Refused("earlier-too-large", name=path.name)
                return numbered(read_word(path, bad, large, printed=True), path.name)
            data = start + file.read(FILE + 1)
    except OSError as fault:
        raise Trouble("cannot-read", name=path.name, why=why_of(fault)) from fault
    if start.startswith(_OLD_WORD):
        raise Refused("earlier-old-word", name=path.name)
    if start.startswith(_PDF):
        raise Refused("earlier-pdf", name=path.name)
    if start.startswith(_OTHER):
        raise Refused("earlier-not-a-report", name=path.name)
    if len(data) > FILE:
        raise Refused("earlier-too-large", name=path.name)
    text = decoded(data)
    if "\0" in text:
        raise Refused("earlier-not-a-report", name=path.name)
    pages = _pages(text, path.name)
    told = [line for page in pages for line in page]
    if is_wrapped(told):
        return _of_pages(pages)
    return numbered(((line, False) for line in told), path.name)


def _pages(text: str, name: str) -> list[list[str]]:
    """Return the cleaned lines of each page, several empty ones as one.

    Raises ``Refused('earlier-too-large')``. Line by line: a list of millions of short lines takes twenty
    times the memory of the text.
    """
    pages: list[list[str]] = [[]]
    begin = letters = count = 0
    for end in _LINE_END.finditer(text):
        written = text[begin : end.start()]
        begin = end.end()
        letters += len(written)
        written = _LEFT_TO_RIGHT.sub(_turned, written)
        line = plain_line(written) + (_SOFT if written.rstrip().endswith(_SOFT) else "")
        count += bool(line)
        if letters > LETTERS or count > MOST:
            raise Refused("earlier-too-large", name=name)
        if line or pages[-1][-1:] != [""]:
            pages[-1].append(line)
        if end[0] == "\f" and pages[-1]:
            pages.append([])
    return pages


def _turned(run: re.Match[str]) -> str:
    """Return the figures and signs of a run that a PDF gives from left to right in the order of reading."""
    if not _LATIN.search(run[1]):
        return "".join(reversed(_TOKEN.findall(run[1])))
    inner = _INNER.fullmatch(run[1])
    before, words, after = inner.groups() if inner else ("", run[1], "")
    return after[::-1] + words + before[::-1]


def _of_pages(pages: Sequence[Sequence[str]]) -> tuple[SourceParagraph, ...]:
    return tuple(
        SourceParagraph(number, text, note=note) for number, (text, note) in enumerate(unwrapped(pages), 1)
    )


def numbered(pieces: Iterable[tuple[str, bool]], name: str) -> tuple[SourceParagraph, ...]:
    """Return cleaned paragraphs with their numbers; raises ``Refused('earlier-too-large')``."""
    found: list[SourceParagraph] = []
    number = letters = 0
    for text, margin in pieces:
        letters += len(text)
        if letters > LETTERS or len(found) >= MOST:
            raise Refused("earlier-too-large", name=name)
        kept = plain_line(text)
        if kept:
            number += not margin
            found.append(SourceParagraph(number, kept, margin))
    return tuple(found)


def plain_line(text: str) -> str:
    """Return a text in the form of the record: one line, single spaces, European digits."""
    line = _SPACES.sub(" ", european(_MARKS.sub("", one_line(text)[0]))).strip()
    return line.replace(" ", "") if _PARTED_SYMBOL.match(line) else line
