"""Finds stretches of the other direction inside a text, for HTML and Word.

A right-to-left page has Latin names and document symbols, a left-to-right page may have Arabic. Such a
stretch must stay together and be written in its own direction. The stretches follow ``bidi_levels``
(UAX 9), with three additions: a number that touches a letter without a space ("2019/CRP.1") and a percent
sign directly after it belong to it, and a text that has no letter of the page's direction is one stretch.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from unicodedata import bidirectional

from wgdesk.phrasing.tree import LineRole, Role, Span, Text
from wgdesk.report.bidi_levels import bidi_class, directions
from wgdesk.words.web_address import IS_ADDRESS

# The lines at the head of the first page. They run from left to right in every report, because the United
# Nations leave the masthead of an Arabic document in English.
MASTHEAD = frozenset(
    {
        LineRole.SYMBOL,
        LineRole.DISTRIBUTION,
        LineRole.DATE,
        LineRole.LANGUAGE,
        LineRole.ORIGINAL,
    }
)
Stretch = tuple[int, int]  # the place of the first letter, and the place after the last one

_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff"
_LEFT_LETTER = re.compile(rf"[^\W\d_{_RIGHT_TO_LEFT}]")
_RIGHT_LETTER = re.compile(f"[{_RIGHT_TO_LEFT}]")

_LEFT = frozenset({"L"})
_RIGHT = frozenset({"R", "AL", "AN"})  # with Arabic digits, because N1 treats them like R
_BINDING = frozenset({"EN", "ES", "CS"})  # digits, and signs that join them: / - . ,
_CLOSING = ")]}"  # brackets that UAX 9 pairs
_LEFT_RUN, _RIGHT_RUN = re.compile("L+"), re.compile("[REN]+")  # of ``bidi_levels.directions``
_MARK = "\ufffc"  # replaces a letter of a footnote mark, which takes the direction of the text around it

# Characters that XML cannot hold; and tabs, because in Word a tab separates a label from its text.
_UNPRINTABLE = re.compile("[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]")
_SPACES = re.compile("[\t\r]")


@dataclass(frozen=True)
class RoleRun:
    """A piece of a text in one role. ``stretch`` is the number of its stretch, None if in none."""

    text: str
    role: Role
    target: str
    stretch: int | None


def printable(text: str) -> str:
    """Return ``text`` as a file can hold it: with spaces for tabs, without control characters.

    Lone surrogates are removed too.
    """
    return _UNPRINTABLE.sub("", _SPACES.sub(" ", text))


def letters(text: Text) -> str:
    """Return ``text`` as a string in which footnote marks are replaced by object replacement characters."""
    return "".join(_MARK * len(span.text) if span.role is Role.NOTE else span.text for span in text)


def stretches(line: str, rtl: bool) -> tuple[Stretch, ...]:
    """Return the stretches of ``line`` that run against ``rtl``, the direction of the page."""
    if (_LEFT_LETTER if rtl else _RIGHT_LETTER).search(line) is None:
        return ()
    classes = [bidirectional(char) for char in line]
    other, own = (_LEFT, _RIGHT) if rtl else (_RIGHT, _LEFT)
    if own.isdisjoint(classes) and "B" not in classes:
        return ((0, len(line)),) if not other.isdisjoint(classes) else ()
    return tuple(_scan(line, classes, rtl))


def foreign(text: Text, rtl: bool) -> bool:
    """Return whether ``text`` has letters, but none of the direction ``rtl``."""
    line = letters(text)
    other, own = (_LEFT_LETTER, _RIGHT_LETTER) if rtl else (_RIGHT_LETTER, _LEFT_LETTER)
    return other.search(line) is not None and own.search(line) is None


def _scan(line: str, classes: Sequence[str], rtl: bool) -> Iterator[Stretch]:
    """Yield the runs of the other direction in ``line``, with the digits and signs that touch them."""
    other, run = (_LEFT, _LEFT_RUN) if rtl else (_RIGHT, _RIGHT_RUN)
    end = 0
    for paragraph in _paragraphs(classes):
        kinds = directions("".join(map(bidi_class, line[paragraph])), rtl)
        for found in run.finditer(kinds):
            start, stop = paragraph.start + found.start(), paragraph.start + found.end()
            if other.isdisjoint(classes[start:stop]) or start < end:
                continue  # a lone number after a bracket, which runs in the page's direction; of an address
            start = _bound(classes, start, end)
            address = IS_ADDRESS.match(line, start) if rtl else None
            end = max(_trailing(classes, stop), address.end() if address else 0)
            yield start, end


def _paragraphs(classes: Sequence[str]) -> Iterator[slice]:
    """Yield the parts of a line between its paragraph separators (B)."""
    start = 0
    for place, kind in enumerate([*classes, "B"]):
        if kind == "B":
            yield slice(start, place)
            start = place + 1


def _trailing(classes: Sequence[str], end: int) -> int:
    """Return the end of the accents and percent signs that follow directly at ``end``."""
    while end < len(classes) and classes[end] in ("NSM", "ET"):
        end += 1
    return end


def _bound(classes: Sequence[str], place: int, floor: int) -> int:
    """Return the start of the digits that touch the letter at ``place`` without a space."""
    start = place
    while start > floor and classes[start - 1] in _BINDING:
        start -= 1
    while classes[start] in ("ES", "CS"):
        start += 1
    return start


def reordering(line: str, rtl: bool) -> tuple[Stretch, ...]:
    """Return only the stretches that a program following UAX 9 would tear apart; they need isolation."""
    other = _LEFT if rtl else _RIGHT
    return tuple(
        (start, end)
        for start, end in stretches(line, rtl)
        if bidirectional(line[start]) not in other or not _holds(line, start, end, other)
    )


def _holds(line: str, start: int, end: int, other: frozenset[str]) -> bool:
    """Return whether the last character of a stretch stays in it without isolation."""
    last = line[end - 1]
    if last in _CLOSING:
        return end - start < len(line)  # in a whole line the opening bracket may be missing
    return bidirectional(last) in other | {"EN", "NSM"}


def cut(text: Text, at: Sequence[Stretch]) -> Iterator[RoleRun]:
    """Yield ``text`` span by span, cut where the stretches ``at`` begin and end."""
    offset = 0
    for span in text:
        yield from _cut_span(span, offset, at)
        offset += len(span.text)


def _cut_span(span: Span, offset: int, at: Sequence[Stretch]) -> Iterator[RoleRun]:
    place, stop = offset, offset + len(span.text)
    for number, (start, end) in enumerate(at):
        if end <= place or start >= stop:
            continue
        if place < start:
            yield RoleRun(span.text[place - offset : start - offset], span.role, span.target, None)
            place = start
        reach = min(end, stop)
        yield RoleRun(span.text[place - offset : reach - offset], span.role, span.target, number)
        place = reach
    if place < stop:
        yield RoleRun(span.text[place - offset :], span.role, span.target, None)
