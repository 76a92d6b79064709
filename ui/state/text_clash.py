"""A text that somebody else has changed while the user typed over it, as the window shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class TextClash:
    """The text as it was, as the record has it now, and as the user has typed it.

    ``keep`` is called with the text that the user has decided on; ``field`` is where it was typed.
    """

    lang: str
    before: str
    theirs: str
    mine: str
    keep: Callable[[str], object]
    field: QWidget
