"""One glyph as it is drawn, and what the layout asks of the faces that have it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Protocol

MAIN, SECOND, ITALIC, BOLD = range(4)
"""The faces of a shaper: its own, that of the other script, and its own in italics and in bold."""


class Metrics(Protocol):
    """The measures of a face that the layout needs, in thousandths of the size."""

    def has(self, char: str) -> bool:
        """Whether the face draws ``char``."""

    def advance(self, char: str) -> float:
        """Return how far the pen moves after drawing ``char``."""

    def box(self, char: str) -> tuple[float, float, float, float]:
        """Return left, bottom, right and top of the glyph."""

    @property
    def kerning(self) -> Mapping[str, int]:
        """How much farther than ``advance`` the pen moves between two characters, by pair; never a space."""


class Mark(NamedTuple):
    """A mark drawn with a letter, moved ``right`` and ``up`` by thousandths of the size."""

    char: str
    right: float
    up: float


class Glyph(NamedTuple):
    """The glyph for which a private point stands."""

    char: str  # the character whose glyph is drawn
    text: str  # the text that a reader copies from the page
    face: int = MAIN
    scale: float = 1.0  # its size, as a part of the text size
    rise: float = 0.0  # how far it is raised, in thousandths of the text size
    marks: tuple[Mark, ...] = ()  # marks drawn above and below it
    width: float | None = None  # in thousandths of its size; None: the width of the character
