"""What a language must know to speak the script, beyond what its report pack knows."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from datetime import time
from itertools import pairwise
from typing import Any

from wgdesk.rules.options import Options
from wgdesk.script.script_facts import SomeGender
from wgdesk.words.phrases import Argument

# Noncharacters, as those of ``language.marks``: text of the record is cleaned of them at the door.
_BEGIN, _END = "\ufdee", "\ufdef"
EMPHASIS = _BEGIN + _END
EMPHASIZED = re.compile(f"([{EMPHASIS}])")


def emphasized(text: str) -> str:
    """Return text marked as the name that the eye must find."""
    return f"{_BEGIN}{text}{_END}" if text else ""


def unemphasized(text: str) -> str:
    """Return text without marks of emphasis."""
    return EMPHASIZED.sub("", text)


class Tongue(ABC):
    """One language's own forms of the script's facts."""

    def __init__(self, options: Options) -> None:
        """Take the options of the record."""
        self.options = options

    @abstractmethod
    def functions(self) -> Mapping[str, Callable[..., Any]]:
        """Return the functions that the script's phrases call, beyond those of the report."""

    @abstractmethod
    def agreement(self, gender: SomeGender, subject: str, name_gender: str) -> str:
        """Return what words agree with that refer to a speaker: m, f, or another selector of the phrases.

        Of somebody without a gender, ``subject`` tells what stands in the sentence: 'delegation',
        'organization', 'secretariat' or 'unknown'; ``name_gender`` is that of the organization's name.
        """

    @abstractmethod
    def lasting(self, name: str, seconds: int) -> dict[str, Argument]:
        """Return a length of time in the forms that phrases ask for."""

    @abstractmethod
    def sitting(self, name: str, n: int) -> dict[str, Argument]:
        """Return the number of a sitting in the forms that phrases ask for."""

    @abstractmethod
    def hour(self, at: time) -> str:
        """Return a time of the day."""

    @abstractmethod
    def item(self, number: int, sub: int | None) -> str:
        """Return an agenda item as it is cited."""

    @abstractmethod
    def numbers(self, numbers: Sequence[int]) -> str:
        """Return the numbers of recommendations or paragraphs: 3; 1 and 2; 1 to 4."""

    @abstractmethod
    def speakers(self, n: int) -> str:
        """Return a number of speakers, as the subject of a sentence."""

    @abstractmethod
    def joined(self, parts: Sequence[str]) -> str:
        """Return parts of a sentence in a row."""

    @abstractmethod
    def listed(self, entries: Sequence[str]) -> str:
        """Return entries that hold commas themselves."""


def in_a_row(numbers: Sequence[int]) -> bool:
    """Return whether there are three numbers or more, each one more than that before."""
    return len(numbers) > 2 and all(after - before == 1 for before, after in pairwise(numbers))
