"""What the sentences of a report look like in one language: one table of patterns for each language.

The names of the patterns and of their groups are the same in all languages; ``understanding.py`` takes them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any, cast

from wgdesk.language_table import REPORTS


@dataclass(frozen=True)
class ReportWording:
    """The forms of one language. All patterns look at texts in the form of ``Seen``."""

    letters: str  # a pattern of characters by which the language is known
    sentences: Mapping[str, re.Pattern[str]]
    attended: tuple[tuple[str, re.Pattern[str]], ...]  # by list of the attendance section
    alone: re.Pattern[str]  # an observer of whom no kind is said
    unnamed: Mapping[str, re.Pattern[str]]  # organizations of which only the number is known, by list
    items: Mapping[str, re.Pattern[str]]  # entries of lists: documents, officers, panellists
    label: re.Pattern[str]  # what stands before a paragraph: 4., (a), A.
    headings: Mapping[str, re.Pattern[str]]  # by kind of section
    months: tuple[str, ...]  # a pattern for each
    joins: tuple[str, str]  # patterns for "to" and for "and" between two days
    meetings: Mapping[str, int]  # ordinals of meetings
    sittings: Mapping[str, int]  # ordinals of sittings
    totals: Mapping[str, int]  # how many sittings were held, in words and figures
    numbers: Mapping[str, int]  # in words, before what is counted
    through: str  # from the first to the last
    comma: str
    last: str  # between the last two names of a list; empty if the comma stands there too
    apart: re.Pattern[str]  # between panellists
    mandate: re.Pattern[str]  # a decision or resolution with its number
    words: Mapping[str, str]  # what a word chooses in the record
    terms: Mapping[str, str]  # what a body calls itself and its meetings, where that is not the usual
    offices: Mapping[str, str]  # offices, some with a rank
    own_name: str  # what a report is headed by, if it names its own language
    nations: str  # what every page has above
    order: Callable[[str], Any]  # by what names are sorted
    draft: re.Pattern[str]  # the title of a draft
    # Lines that name the language of the original; none: the masthead is in the common language.
    originals: Mapping[str, str] = field(default_factory=dict)


def compiled(**patterns: str) -> dict[str, re.Pattern[str]]:
    """Return patterns by name."""
    return {name: re.compile(pattern) for name, pattern in patterns.items()}


def lists(many: str, one: str, *kinds: tuple[str, str, str]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the patterns of attendance; each kind with its beginning for many and for one, or none of it."""
    return tuple(
        (kind, re.compile(begins + ends))
        for kind, of_many, of_one in kinds
        for begins, ends in ((of_many, many), (of_one, one))
        if begins
    )


@cache
def wording(lang: str) -> ReportWording:
    """Return the forms of a language; raises ``KeyError`` if there are none."""
    if lang not in readable():
        raise KeyError(lang)
    return cast(ReportWording, import_module(f"wgdesk.languages.{lang}.earlier").WORDING)


@cache
def readable() -> tuple[str, ...]:
    """Return the languages of reports that can be read."""
    return tuple(lang for lang in REPORTS if find_spec(f"wgdesk.languages.{lang}.earlier"))


def language_of(text: str) -> str:
    """Return the language of a text, by its letters."""
    return max(readable(), key=lambda lang: sum(map(len, re.findall(f"{wording(lang).letters}+", text))))
