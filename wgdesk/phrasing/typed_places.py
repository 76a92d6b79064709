"""References to a part of the report inside a typed text, by a mark: "(see {=own_3})".

The mark names a section of the outline (``own_3``, ``annex_documents``), an item of the agenda that has a
chapter (``5(e)``) or a list of texts (``texts2``). It is printed as the number of that part, so that it stays
right when parts of the report move: "chap. I, sect. B", "annex II". Numbering puts the numbers into the text,
which is the same in every language; each language then says them in its own way.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from wgdesk.phrasing.facts import Count, Ordinal
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.words import Words
from wgdesk.words.variants import yes_no

MARK = re.compile(r"\{=[ \t]*([^{}\n]*?)[ \t]*\}")
# Unicode noncharacters stand around a numbered mark: cleaning removes these from every text of a record.
_BEGIN, _END = "\U0006fffe", "\U0006ffff"
_NUMBERED = re.compile(f"{_BEGIN}([^{_END}=]*)=([^{_END}]*){_END}")
_DEPTHS = ("first", "second", "third", "fourth")  # levels of headings, as phrases choose by them

PartsCalled = Literal["chapters", "sections", "annex"]


@dataclass(frozen=True)
class NumberedPart:
    """A part of the report: the numbers of its heading and of those above it; no numbers: there is none.

    An annex has its number, 0 if it is the only one.
    """

    way: PartsCalled
    numbers: tuple[int, ...] = ()


def mark(target: str) -> str:
    """Return the mark that refers to a part of the report."""
    return f"{{={target}}}"


def targets_in(words: Words) -> Iterator[str]:
    """Yield what the marks in a text refer to, in every language that it has."""
    for _, body in words.texts:
        yield from MARK.findall(body)


def with_numbers(words: Words, part: Callable[[str], NumberedPart]) -> Words:
    """Return a text with the numbers of the parts to which its marks refer; itself if it has no mark."""
    if not any("{=" in body for _, body in words.texts):
        return words

    def numbered(found: re.Match[str]) -> str:
        told = part(found[1])
        numbers = ".".join(map(str, told.numbers))
        return f"{_BEGIN}{told.way} {numbers}={found[1]}{_END}"

    return Words(tuple((lang, MARK.sub(numbered, body)) for lang, body in words.texts))


def as_typed(words: Words) -> Words:
    """Return a text as it was before its marks got their numbers."""
    if not any(_BEGIN in body for _, body in words.texts):
        return words
    return Words(tuple((lang, _NUMBERED.sub(r"{=\2}", body)) for lang, body in words.texts))


def lost_in(text: str) -> Iterator[str]:
    """Yield what the marks in a numbered text refer to, where the report has no such part."""
    for told, target in _NUMBERED.findall(text):
        if not told.partition(" ")[2]:
            yield target


def place_said(part: NumberedPart) -> Say:
    """Return the sentence on a part of the report: "chap. I, sect. B"; it has to have a number."""
    first, second, third, fourth = (*part.numbers, 0, 0, 0)[:4]
    return say(
        "place-of-part",
        way=part.way,
        alone=yes_no(first == 0),
        depth=_DEPTHS[len(part.numbers) - 1],
        first=Ordinal(first or 1),
        second=Count(second or 1),
        third=Count(third or 1),
        fourth=say("label-subitem", n=Count(fourth or 1)),
    )


def said_in(text: str, spoken: Callable[[NumberedPart], str]) -> str:
    """Return a text of one language in which every part of the report is ``spoken``."""
    if _BEGIN not in text:
        return text

    def one(found: re.Match[str]) -> str:
        way, _, numbers = found[1].partition(" ")
        known: PartsCalled = "annex" if way == "annex" else "sections" if way == "sections" else "chapters"
        return spoken(NumberedPart(known, tuple(map(int, filter(None, numbers.split("."))))))

    return _NUMBERED.sub(one, text)
