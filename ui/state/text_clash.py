"""A text that somebody else changed while the user was typing over it, for the window to show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class TextClash:
    """The text before, as the record has it now, and as the user typed it.

    ``keep`` is called with the text that the user decides on; ``field`` is where it was typed.
    """

    lang: str
    before: str
    theirs: str
    mine: str
    keep: Callable[[str], object]
    field: QWidget
