"""What a language must add to its report pack to speak the script."""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Sequence
from datetime import time
from itertools import pairwise

from wgdesk.phrasing.facts import SomeGender
from wgdesk.phrasing.pack_sentences import PackSentences
from wgdesk.words.phrases import Argument, Arguments

# Unicode noncharacters, like those of ``inline_marks``: cleaning removes them from every text of the record,
# so these marks cannot be mistaken for text.
_BEGIN, _END = "\ufdee", "\ufdef"
EMPHASIS = _BEGIN + _END
EMPHASIZED = re.compile(f"([{EMPHASIS}])")


def emphasized(text: str) -> str:
    """Return ``text`` marked as the name that has to catch the eye."""
    return f"{_BEGIN}{text}{_END}" if text else ""


def unemphasized(text: str) -> str:
    """Return ``text`` without marks of emphasis."""
    return EMPHASIZED.sub("", text)


class ScriptGrammar(PackSentences):
    """How one language expresses the facts that only the script has."""

    def function(self, typed: str) -> str:
        """Return a person's function without a word for "as" typed before it."""
        return typed

    @abstractmethod
    def agreement(self, gender: SomeGender, subject: str, name_gender: str) -> str:
        """Return the gender that words about a speaker agree with: m, f or another selector of the phrases.

        If the gender of the person is not known, ``subject`` is the noun in the sentence ('delegation',
        'organization', 'secretariat' or 'unknown') and ``name_gender`` the gender of the organization's name.
        """

    def gender_of(self, name: Arguments) -> str:
        """Return the gender of a delegation's name, given its forms; u if unknown."""
        return str(name.get("name_g", "u"))

    @abstractmethod
    def lasting(self, name: str, seconds: int) -> dict[str, Argument]:
        """Return a duration in the forms that phrases use."""

    @abstractmethod
    def sitting(self, name: str, n: int) -> dict[str, Argument]:
        """Return the number of a sitting in the forms that phrases use."""

    @abstractmethod
    def hour(self, at: time) -> str:
        """Return a time of the day."""

    @abstractmethod
    def hours(self, begins: time, ends: time) -> str:
        """Return the times of day at which something begins and ends, for a table."""

    @abstractmethod
    def item(self, number: int, sub: int | None, inner: int | None = None) -> str:
        """Return an agenda item as cited."""

    @abstractmethod
    def numbers(self, numbers: Sequence[int]) -> str:
        """Return the numbers of recommendations or paragraphs: 3; 1 and 2; 1 to 4."""

    @abstractmethod
    def speakers(self, n: int) -> str:
        """Return a number of speakers, as the subject of a sentence."""

    @abstractmethod
    def joined(self, parts: Sequence[str]) -> str:
        """Return parts of a sentence joined with commas and "and"."""

    @abstractmethod
    def listed(self, entries: Sequence[str]) -> str:
        """Return entries joined in a way that allows commas inside them."""


def in_a_row(numbers: Sequence[int]) -> bool:
    """Return whether there are at least three numbers and each is one more than the number before it."""
    return len(numbers) > 2 and all(after - before == 1 for before, after in pairwise(numbers))
