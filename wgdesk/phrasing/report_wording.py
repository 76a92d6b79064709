"""How sentences of earlier reports are recognized: one table of patterns for each language.

The names of the patterns and of their groups are the same in all languages; ``understanding.py`` uses them.
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
from wgdesk.phrasing.point_frames import PointFrames


@dataclass(frozen=True)
class ReportWording:
    """The patterns of one language, for texts in the form of ``Seen``."""

    letters: str  # a pattern of characters that tell the language
    sentences: Mapping[str, re.Pattern[str]]
    attended: tuple[tuple[str, re.Pattern[str]], ...]  # by list of the attendance section
    alone: re.Pattern[str]  # an observer whose kind is not stated
    unnamed: Mapping[str, re.Pattern[str]]  # organizations given only by number, by list
    items: Mapping[str, re.Pattern[str]]  # entries of lists: documents, officers, panellists
    label: re.Pattern[str]  # the label of a paragraph: 4., (a), A.
    line_label: str  # a pattern of labels that a line may begin with, besides those of paragraphs
    headings: Mapping[str, re.Pattern[str]]  # by kind of section
    months: tuple[str, ...]  # a pattern for each month
    joins: tuple[str, str]  # patterns for "to" and for "and" between two days
    meetings: Mapping[str, int]  # ordinals of meetings
    sittings: Mapping[str, int]  # ordinals of sittings
    organizational: re.Pattern[str]  # organizational sittings, their own numbers and those of others
    resumed_before: re.Pattern[str]  # what says so before the ordinals of resumed sittings
    resumed_after: re.Pattern[str]  # the same after one, or after two of them (group ``two``)
    sitting_kinds: Mapping[str, str]  # what is said of a sitting in brackets -> kind
    totals: Mapping[str, int]  # how many sittings were held, in words and figures
    numbers: Mapping[str, int]  # numbers in words, before what is counted
    through: str  # the word between the first and last day or number
    comma: str
    last: str  # between the last two names of a list; empty if that is a comma too
    apart: re.Pattern[str]  # what separates panellists
    mandate: re.Pattern[str]  # a decision or resolution with its number
    mandated: re.Pattern[str]  # how a paragraph begins that says what the parent body decided
    report_of: re.Pattern[str]  # the title of a publication, over several lines, with the name of the body
    after_name: re.Pattern[str]  # what may follow the name of the body in such a title
    body_begins: re.Pattern[str]  # what the name of a body begins with
    passed_over: re.Pattern[str]  # lines of a head between the name of the body and the place
    sitting_days: re.Pattern[str]  # sittings with their day, anywhere in a paragraph
    sitting_named: re.Pattern[str]  # sittings, also without their day, anywhere in a paragraph
    sections: Mapping[str, re.Pattern[str]]  # headings in other words than the program's, by kind of section
    in_chapter: Mapping[str, re.Pattern[str]]  # headings within the chapter of an item: debate, action
    tops: Mapping[str, int]  # labels of headings of the first level, with their numbers
    ends: re.Pattern[str]  # what is between two sentences of a paragraph
    presented: re.Pattern[str]  # what a presentation begins with that does not name its panellist
    points: tuple[re.Pattern[str], ...]  # what a point of the debate begins with
    words: Mapping[str, str]  # word -> value in the record
    terms: Mapping[str, str]  # unusual terms that a body uses for itself and its meetings
    offices: Mapping[str, str]  # name -> office, perhaps with a rank, perhaps a second one
    elected: re.Pattern[str]  # an officer named in a sentence: person, State, office
    ordinal: re.Pattern[str]  # the ordinal of a meeting in a sentence
    of_tables: frozenset[str]  # words at the head of a table of officers
    own_name: str  # the name of the language, as a report that states it has it at its head
    organs: frozenset[str]  # under which bodies stand; at the head over the name of the body
    nations: str  # "United Nations", as at the head of every page
    order: Callable[[str], Any]  # gives the sort key of a name
    draft: re.Pattern[str]  # the title of a draft
    and_number: str  # a pattern of "and" before the last of several numbers
    not_agreed: re.Pattern[str]  # the title of the annex with proposals on which no agreement was reached
    several: re.Pattern[str]  # a line of the head that names several sessions
    unfinished: re.Pattern[str]  # the end of a line of a name that goes on in the next line
    agenda_annex: re.Pattern[str]  # the title of the annex that has the agenda
    # What a statement is called, and for what it was made -> columns of the record.
    statements: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    # The words of a vote -> values of the record; words without a figure -> numbers of votes.
    votes: Mapping[str, Any] = field(default_factory=dict)
    on_votes: frozenset[str] = frozenset()  # how a purpose is called that is about what was voted on
    agreeing: bool = False  # a verb has the gender of who did it
    unplaced: str = (
        ""  # the note on a statement of which the report does not say at which meeting it was made
    )
    frames: PointFrames = field(default_factory=PointFrames)  # how a sentence tells who made a point
    joined: str = ""  # a pattern of a conjunction that is written as part of the next word
    # Lines that name the original language; empty if the masthead is in the common language.
    originals: Mapping[str, str] = field(default_factory=dict)
    # Gender -> names of offices that only a man or only a woman holds.
    held_by: Mapping[str, re.Pattern[str]] = field(default_factory=dict)


def compiled(**patterns: str) -> dict[str, re.Pattern[str]]:
    """Return the patterns compiled, by name."""
    return {name: re.compile(pattern) for name, pattern in patterns.items()}


def lists(many: str, one: str, *kinds: tuple[str, str, str]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the patterns of attendance: for each kind the beginning for many and for one, if not empty."""
    return tuple(
        (kind, re.compile(begins + ends))
        for kind, of_many, of_one in kinds
        for begins, ends in ((of_many, many), (of_one, one))
        if begins
    )


def took_part(ends: str, *kinds: tuple[str, str]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return patterns of attendance in other words, all with the same end; the names may follow as lines."""
    return tuple((kind, re.compile(begins + ends)) for kind, begins in kinds)


@cache
def wording(lang: str) -> ReportWording:
    """Return the wording of a language; raises ``KeyError`` if there is none."""
    if lang not in readable():
        raise KeyError(lang)
    return cast(ReportWording, import_module(f"wgdesk.languages.{lang}.earlier").WORDING)


@cache
def readable() -> tuple[str, ...]:
    """Return the languages whose earlier reports can be read."""
    return tuple(lang for lang in REPORTS if find_spec(f"wgdesk.languages.{lang}.earlier"))


def language_of(text: str) -> str:
    """Return the language whose letters are most frequent in a text."""
    return max(readable(), key=lambda lang: sum(map(len, re.findall(f"{wording(lang).letters}+", text))))
