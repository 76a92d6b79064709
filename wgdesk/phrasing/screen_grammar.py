"""The grammar that windows and meeting set-up need of a language, without a record or phrases."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Literal

from wgdesk.rules.options import Options


class ScreenGrammar(ABC):
    """Grammar of one language that is available without making its pack. Each pack class defines it."""

    @staticmethod
    @abstractmethod
    def collation(options: Options) -> Callable[[str], Any]:
        """Return the function that gives the sort key of a name."""

    @staticmethod
    @abstractmethod
    def ordinal(n: int, gender: Literal["m", "f"]) -> str:
        """Return an ordinal, "ninth", for a meeting (``m``) or a sitting (``f``)."""

    @staticmethod
    @abstractmethod
    def item_number(number: str, sub: int, inner: int = 0) -> str:
        """Return the number of a sub-item as cited, "3(a)" or "3(a)(i)"; both parts count from 1."""

    @staticmethod
    @abstractmethod
    def masthead_days(parts: Sequence[tuple[date, date]]) -> str:
        """Return the days of a meeting, part by part, as printed at the head of its report."""

    @staticmethod
    @abstractmethod
    def full_date(day: date) -> str:
        """Return a date in full, without the day of the week: 5 October 2026."""

    @staticmethod
    @abstractmethod
    def of_next_meeting(title: str, ordinal: int) -> str:
        """Return a title that names the meeting with this ordinal, changed to name the one after it.

        "Provisional agenda for the sixth meeting" becomes "... for the seventh meeting". A title that names
        no meeting is unchanged.
        """
