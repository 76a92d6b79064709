"""The kinds of options, and the groups in which they stand; ``options.py`` has their table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class OptionGroup(StrEnum):
    """Whom options concern; the options of a group stand together in the windows and in docs/options.md."""

    REPORT = "report"  # whoever reads the report
    TERMS = "terms"  # whoever reads the report, hears the Chair or works at the windows
    QUANTIFIERS = "quantifiers"  # whoever reads how many made a point
    MASTHEAD = "masthead"  # whoever is given the printed pages
    LIMITS = "limits"  # the speakers; the Chair's office may set these, too
    SELDOM_LIMITS = "seldom_limits"  # those who speak less often, or have no limit
    FLOOR = "floor"  # the Chair and the desk

    @property
    def page(self) -> str:
        """The page with their fields: one of the meeting's panel, or "settings", which is always at hand."""
        if self in (OptionGroup.REPORT, OptionGroup.TERMS, OptionGroup.QUANTIFIERS):
            return "options"
        return "symbols" if self is OptionGroup.MASTHEAD else "settings"


@dataclass(frozen=True)
class ChoiceOption:
    """An option with a list of allowed values; the first is the default.

    ``worded``: whether the words of a report depend on it, not only its face, digits or page.
    """

    values: tuple[str, ...]
    worded: bool = True

    @property
    def usual(self) -> str:
        """The default, as text."""
        return self.values[0]

    def takes(self, value: str) -> bool:
        """Return whether ``value`` is allowed."""
        return value in self.values


@dataclass(frozen=True)
class NumberOption:
    """An option that is a whole number between ``least`` and ``most``."""

    default: int
    least: int
    most: int

    @property
    def usual(self) -> str:
        """The default, as text."""
        return str(self.default)

    def takes(self, value: str) -> bool:
        """Return whether ``value`` is a number within the limits, in canonical form: neither "07" nor "٧"."""
        if len(value) > len(str(self.most)) or not value.isdecimal():
            return False
        return str(int(value)) == value and self.least <= int(value) <= self.most


AnyOption = ChoiceOption | NumberOption
OptionsByGroup = Mapping[OptionGroup, Mapping[str, AnyOption]]
