"""What a row of a list is made of."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import TypeVar

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True)
class RowContent:
    """A row: text that wraps, a second paler text, an icon at the start, a badge at the end.

    ``level``: the first is not indented; ``quiet`` rows are grey; ``tip`` is the tooltip.
    """

    key: str
    text: str
    more: str = ""
    icon: str = ""
    tone: str = "ink_2"
    badge: str = ""
    level: int = 1
    quiet: bool = False
    tip: str = ""

    @property
    def spoken(self) -> tuple[str, ...]:
        """The row's text for screen readers."""
        return (self.text, self.badge, self.more)
