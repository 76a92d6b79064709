"""What windows and meeting set-up ask of a language: grammar that needs no record and no phrases."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Literal

from wgdesk.rules.options import Options


class ScreenGrammar(ABC):
    """Grammar of one language that can be asked without making its pack. Each pack defines it."""

    @staticmethod
    @abstractmethod
    def collation(options: Options) -> Callable[[str], Any]:
        """Return the function that gives the key for sorting a name in a list."""

    @staticmethod
    @abstractmethod
    def ordinal(n: int, gender: Literal["m", "f"]) -> str:
        """Return "ninth", as it is said of a meeting (``m``) or of a sitting (``f``)."""

    @staticmethod
    @abstractmethod
    def item_number(number: str, sub: int, inner: int = 0) -> str:
        """Return "3(a)", or "3(a)(i)", the number of a sub-item as it is cited; both count from 1."""

    @staticmethod
    @abstractmethod
    def masthead_days(parts: Sequence[tuple[date, date]]) -> str:
        """Return the days of a meeting as they stand at the head of its report: those of each part."""

    @staticmethod
    @abstractmethod
    def full_date(day: date) -> str:
        """Return a day in full, without its name: 5 October 2026."""

    @staticmethod
    @abstractmethod
    def of_next_meeting(title: str, ordinal: int) -> str:
        """Return a title that names the meeting with this ordinal, so that it names the following meeting.

        "Provisional agenda for the sixth meeting" becomes "... for the seventh meeting". A title that names
        no meeting stays as it is.
        """
