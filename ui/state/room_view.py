"""What the room and the Chair see on the other screens, for panels that tell the operator about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QPixmap

from wgdesk.words.differences import ComparedWords

QUIET_MS = 300  # the display follows once the desk has been quiet for so long


@dataclass(frozen=True)
class PassageShown:
    """A passage of the report or a recommendation on the public display, without who asks for what.

    ``texts``: by language, that of the window first. ``block``: the passage itself. ``compared`` says which
    versions are compared.
    """

    block: str
    name: str
    section: str
    symbol: str
    texts: tuple[tuple[str, tuple[ComparedWords, ...]], ...]
    state: str = ""
    compared: str = ""


class RoomScreens(Protocol):
    """The screens themselves, which the window provides."""

    def chair_line(self) -> tuple[str, str]:
        """Return the text on the Chair's screen (even if that is off) and its language."""

    def display_picture(self, size: QSize, ratio: float) -> QPixmap | None:
        """Return what the public display shows, no larger than ``size``; None while it is off."""

    def display_plain(self) -> bool:
        """Return whether the display shows only the plain title."""


class RoomView(QObject):
    """Asks the screens, which are made on the first question.

    ``passage``: the passage of the report being adopted, None outside the adoption; ``before``: a
    recommendation shown to the room, None if there is none. If the text is longer than the display, ``page``
    is the visible page, from 0, and ``pages`` their number. All this belongs to this window, not to the
    record.
    """

    passage_changed = Signal()
    page_turned = Signal()
    page_shown = Signal()  # another page, or a different number of pages, is displayed

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.screens: Callable[[], RoomScreens] | None = None
        self.passage: PassageShown | None = None
        self.before: PassageShown | None = None
        self._paged = ""  # the passage that the page belongs to
        self.page, self.pages = 0, 1
        self._shown = 0, 1
        self._coming: PassageShown | None = None
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._take)

    def show_passage(self, passage: PassageShown | None) -> None:
        """Show a passage on the display once the desk is quiet; None takes it away at once."""
        self._coming = passage
        if passage is None or passage == self.passage:
            self._quiet.stop()
            self._take()
        else:
            self._quiet.start()

    def _take(self) -> None:
        if self._coming != self.passage:
            self.passage = self._coming
            self.passage_changed.emit()

    def put_before(self, shown: PassageShown | None) -> None:
        """Show a recommendation to the room at once; None: none."""
        if shown != self.before:
            self.before = shown
            self.passage_changed.emit()

    def page_of(self, passage: PassageShown) -> int:
        """Return the page of a passage to show; the first page for a new passage."""
        if passage.block != self._paged:
            self._paged, self.page = passage.block, 0
        return self.page

    def turn(self, by: int) -> None:
        """Turn the display to another page of the passage, within the first and the last."""
        page = min(max(self.page + by, 0), self.pages - 1)
        if self.pages > 1 and page != self.page:
            self.page = page
            self.page_turned.emit()

    def tell_page(self, page: int, pages: int) -> None:
        """Note which page the display shows, of how many.

        ``pages`` is 1 while it shows no passage; it returns to the page shown before.
        """
        self.pages = pages
        if pages > 1:
            self.page = page
        if (page, pages) != self._shown:
            self._shown = page, pages
            self.page_shown.emit()

    def chair_line(self) -> tuple[str, str]:
        """Return the Chair's text and its language; empty without screens."""
        return self.screens().chair_line() if self.screens is not None else ("", "")

    def display_picture(self, size: QSize, ratio: float) -> QPixmap | None:
        """Return what the public display shows; None while it is off."""
        return self.screens().display_picture(size, ratio) if self.screens is not None else None

    def display_plain(self) -> bool:
        """Return whether the display shows only the plain title."""
        return self.screens is not None and self.screens().display_plain()
