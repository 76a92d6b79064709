"""The content of a row of a list."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
K_co = TypeVar("K_co", bound=Hashable, covariant=True)


@dataclass(frozen=True)
class RowContent(Generic[K_co]):
    """A row: text that wraps, a second, paler text, an icon at the start, a badge at the end.

    ``key``: that of the row in the record, if it has one. ``level``: 1 is not indented; ``quiet`` rows are
    grey; ``tip`` is the tooltip. A ``movable`` row has a handle for dragging.
    """

    key: K_co
    text: str
    more: str = ""
    icon: str = ""
    tone: str = "ink_2"
    badge: str = ""
    level: int = 1
    quiet: bool = False
    tip: str = ""
    movable: bool = False

    @property
    def spoken(self) -> tuple[str, ...]:
        """The row's text for screen readers."""
        return (self.text, self.badge, self.more)


AnyRow = RowContent[Hashable]
"""A row with keys of any type, as what draws it takes it."""
