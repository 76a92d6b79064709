"""Puts the lines of a text that is wrapped, as it comes out of a PDF, together to paragraphs.

Heads and feet of pages, tables of contents and the marks of footnotes go; footnotes become paragraphs of
their own.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from unicodedata import bidirectional

from wgdesk.phrasing.report_wording import readable, wording
from wgdesk.words.writing import QUESTION_MARKS, SEMICOLONS

_LONGEST, _MOST_LONG = 140, 0.02  # characters; hardly a line of a page is longer
_LEAST, _SHARE = 4, 0.15  # if a text is wrapped, so many lines and such a share of them end in a sentence
_SHORT = 30  # characters: a shorter line says nothing of the width
_NEARLY, _HALF = 0.8, 0.55  # of the width: a line that is full, one that cannot be a heading alone
_ENDED = re.compile(rf"[.:!{SEMICOLONS}{QUESTION_MARKS}]['\"”»)\]]*$")
# A line that is the symbol of a document and nothing else.
SYMBOL = re.compile(r"^[A-Z][A-Z0-9.]{0,9}(?:/[A-Z0-9][\w.()-]{0,19}){1,9}$")
_NUMBERED = r"\d{1,3}/\d{1,3}"
_JOB = r"(?:[A-Z]{1,3}\.)?\d\d-\d{4,6}\*?(?: \([A-Z]\))?(?: +\d{6}){0,2}"
_FURNITURE = re.compile(
    rf"^(?:{_NUMBERED}|{_JOB}|{_NUMBERED} +{_JOB}|{_JOB} +{_NUMBERED}|\*[A-Z]?\d{{7,9}}\*"
    rf"|\d{{1,3}}|[ivxl]{{1,6}}(?:/[ivxl]{{1,6}})?)$"
)
_RULE = re.compile(r"^_{5,}$")
_NOTE = re.compile(r"^(?P<mark>\d{1,3})(?: +(?=\S)|$)")
_LEADER = re.compile(r"(?:\. ?){6}|…{2}|(?: \.){3}$")
_HYPHEN = re.compile(r"[^\W\d_]-$")
_PIECE = re.compile(r"\w+(?:-\w+)*")
_KERNED = re.compile(r"(?<=[a-z]) ?-(?: (?=[A-Z])| (?=[a-z]))|(?<=[a-z]) -(?=[A-Za-z])")
# A symbol after a bracket, and two symbols of one document: (E/CN.7/2025/3-E/CN.15/2025/3).
_SET_OFF = re.compile(r"\( (?=[A-Z][A-Z0-9.]{0,9}/)")
_JOINED = re.compile(r"(/\d{1,4})(?=[A-Z]{1,3}/[A-Z]{1,4}[./])")


@cache
def _label() -> re.Pattern[str]:
    """Return the pattern of a label at the beginning of a line, in any language that can be read."""
    kinds = "|".join(wording(lang).line_label for lang in readable())
    return re.compile(rf"^(?:(?P<number>\d{{1,3}})\s?[.-]|{kinds})(?P<rest>\s*)")


@dataclass
class _Page:
    lines: list[str] = field(default_factory=list)  # without furniture; empty ones are kept
    notes: list[str] = field(default_factory=list)


@dataclass
class _Open:
    """The paragraph that grows: its text, its last line as it stands, and how it was begun."""

    text: str
    last: str
    label: str


def is_wrapped(lines: Sequence[str]) -> bool:
    """Return whether the lines of a text are those of a page rather than paragraphs."""
    told = [line for line in lines if line]
    if sum(len(line) > _LONGEST for line in told) > _MOST_LONG * len(told):
        return False
    width = _width(told)
    within = sum(
        len(line) >= width * _HALF and not _ENDED.search(line) and not _label().match(after)
        for line, after in pairwise(told)
    )
    return within >= max(_LEAST, _SHARE * sum(len(line) >= _SHORT for line in told))


def unwrapped(pages: Sequence[Sequence[str]]) -> Iterator[tuple[str, bool]]:
    """Yield the paragraphs of pages of lines, and whether each is a footnote; these come last."""
    heads, told = _heads(pages), set[str]()
    bare = [_page(_without_symbols(page) if at else page, heads, told) for at, page in enumerate(pages)]
    said = Counter(word for page in bare for line in page.lines for word in _PIECE.findall(line))
    marks = {found["mark"] for page in bare for note in page.notes if (found := _NOTE.match(note))}
    joining = _Joining(_width([line for page in bare for line in page.lines if line]), said, frozenset(marks))
    for page in bare:
        joining.page(page.lines)
    joining.close()
    yield from ((text, False) for text in joining.found)
    yield from ((note, True) for page in bare for note in page.notes)


def _width(lines: Sequence[str]) -> int:
    """Return the length of a full line: that which a fifth of the longer ones reach."""
    long = sorted(len(line) for line in lines if len(line) >= _SHORT)
    return long[int(len(long) * 0.8)] if long else _SHORT


def _heads(pages: Sequence[Sequence[str]]) -> frozenset[str]:
    """Return the lines that stand at the edge of a third of the pages."""
    told = [[line for line in page if line] for page in pages]
    edges = Counter(line for page in told for line in {*page[:2], *page[-2:]})
    return frozenset(line for line, n in edges.items() if n >= 3 and n * 3 >= len(pages))


def _without_symbols(lines: Sequence[str]) -> Sequence[str]:
    """Return the lines of a later page without the symbols in its head, which may be on two lines."""
    symbols = 0
    for line in lines:
        if line and not SYMBOL.match(line.rstrip("-\u2013 ")):
            break
        symbols += 1
    return lines[symbols:]


def _page(lines: Sequence[str], heads: frozenset[str], told: set[str]) -> _Page:
    """Return a page without its head and foot; what the head says is kept where it is said first."""
    page, notes = _Page(), False
    for line in lines:
        again = line in told
        if line in heads or SYMBOL.match(line):
            told.add(line)
        if _RULE.match(line):
            notes = True
        elif again or _FURNITURE.match(line):
            if notes and _NOTE.fullmatch(line):
                page.notes.append(line)
        elif not notes:
            page.lines.append(line)
        elif line:
            _add_note(page.notes, line)
    return page


def _add_note(notes: list[str], line: str) -> None:
    if _NOTE.match(line) or not notes:
        notes.append(line)
    else:
        notes[-1] = f"{notes[-1]} {line}"


class _Joining:
    """Joins lines to paragraphs, page after page."""

    def __init__(self, width: int, said: Counter[str], marks: frozenset[str]) -> None:
        self._width, self._said = width, said
        self._mark = re.compile(rf"(?<=[a-z).,;:”\"])(?:{'|'.join(marks)})(?=$|[ .,;:])") if marks else None
        self._open: _Open | None = None
        self._lone, self._count = "", 0
        self._waiting = ""  # a number that other labels followed before its text
        self.found: list[str] = []

    def page(self, lines: Sequence[str]) -> None:
        """Take the lines of a page; the gap before its first line is no sign of a new paragraph."""
        gap = False
        begun = False
        for line in lines:
            if not line:
                gap = begun
            else:
                self._line(self._mark.sub("", line) if self._mark else line, gap)
                gap, begun = False, True

    def _line(self, line: str, gap: bool) -> None:
        label = _label().match(line)
        if label and label.end() == len(line) and (self._may_begin(label, gap) or self._after_first(gap)):
            self._begin_after(line, gap)
        elif self._lone:
            self._new(f"{self._lone} {line}", line, self._lone)
            self._lone = ""
        elif label and label["rest"] and self._may_begin(label, gap):
            self._count = int(label["number"] or self._count)
            self._new(line, line, label[0])
        elif self._open and self._goes_on(self._open, line, gap):
            self._open.text, self._open.last = self._joined(self._open.text, line), line
        else:
            self._new(f"{self._waiting} {line}".strip(), line, self._waiting)
            self._waiting = ""

    def _after_first(self, gap: bool) -> bool:
        known = self._open
        if known is None or gap or known.label or known.text != known.last:
            return False
        return self._right_to_left(known.text)

    def _begin_after(self, line: str, gap: bool) -> None:
        """Keep a label that stands alone for the line after it; in Arabic it may follow its first line."""
        known = self._open
        if known is not None and self._after_first(gap):
            known.text, known.label = f"{line} {known.text}", line
            return
        self.close()
        found = _label().match(line)
        if self._lone:
            self._waiting = self._lone if self._lone[0].isdigit() and line.startswith("(") else ""
        self._count = int(found["number"]) if found and found["number"] else self._count
        self._lone = line

    def _may_begin(self, label: re.Match[str], gap: bool) -> bool:
        """Return whether what looks like a label is one, and not the end of a sentence."""
        if self._open is None or gap or _ENDED.search(self._open.text):
            return True
        short = len(self._open.last) < self._width * _NEARLY
        return short and (not label["number"] or int(label["number"]) == self._count + 1)

    def _goes_on(self, known: _Open, line: str, gap: bool) -> bool:
        full = len(known.last) >= self._width * _NEARLY
        if _ENDED.search(known.text):
            return full and not gap and len(line) >= self._width * _HALF
        if full or line[0].islower() or known.last.endswith("-"):
            return True
        if gap or not known.label:
            return False
        return known.label[0].isdigit() or known.label[0] == "(" or len(known.last) >= self._width * _HALF

    def _right_to_left(self, line: str) -> bool:
        """Return whether a line is a full one of a text that is written from right to left."""
        letters = sum(bidirectional(sign) in ("R", "AL") for sign in line)
        return len(line) >= self._width * _NEARLY and letters * 2 > len(line)

    def _joined(self, text: str, line: str) -> str:
        if text.endswith("\u00ad"):
            return text[:-1] + line
        if not _HYPHEN.search(text):
            return f"{text} {line}"
        before, after = _PIECE.findall(text)[-1], _PIECE.findall(line)[:1]
        whole = before + "".join(after)
        parted = f"{before}-{''.join(after)}"
        return text[:-1] + line if self._said[whole] > self._said[parted] else text + line

    def _new(self, text: str, last: str, label: str) -> None:
        self.close()
        self._open = _Open(text, last, label)

    def close(self) -> None:
        """End the open paragraph. One with leaders is a line of the table of contents."""
        if self._open and not _LEADER.search(self._open.text):
            plain = _JOINED.sub(r"\1-", _SET_OFF.sub("(", self._open.text))
            self.found.append(_KERNED.sub("-", plain))
        self._open = None
