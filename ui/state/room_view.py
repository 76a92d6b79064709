"""What the room and the Chair see on the other two screens, for panels that tell the operator of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QPixmap

from wgdesk.words.differences import ComparedWords

QUIET_MS = 300  # the display follows the desk when this long nothing has moved there


@dataclass(frozen=True)
class PassageShown:
    """A passage of the report, or a recommendation, for the public display: of who asks for what nothing.

    ``texts``: its words by language, that of the window first. ``block``: the passage itself. ``compared``
    says which versions are compared.
    """

    block: str
    name: str
    section: str
    symbol: str
    texts: tuple[tuple[str, tuple[ComparedWords, ...]], ...]
    state: str = ""
    compared: str = ""


class RoomScreens(Protocol):
    """The screens themselves, which the window has."""

    def chair_line(self) -> tuple[str, str]:
        """Return the words that stand on the Chair's screen, or would if it were on, and their language."""

    def display_picture(self, size: QSize, ratio: float) -> QPixmap | None:
        """Return what the public display shows, no larger than ``size``; None while it is off."""

    def display_plain(self) -> bool:
        """Return whether the display shows only the plain title."""


class RoomView(QObject):
    """Asks the screens, which are made when they are asked for the first time.

    ``passage`` is the passage of the report that is being adopted, None outside the adoption; ``before`` is a
    recommendation that was put before the room, None if there is none. If it is longer
    than the display, ``page`` is the one that is seen there, from 0, and ``pages`` is how many there are.
    What the room sees is a matter of this window, as is the passage itself, and no fact of the record.
    """

    passage_changed = Signal()
    page_turned = Signal()
    page_shown = Signal()  # the display shows another one, or has more or fewer

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.screens: Callable[[], RoomScreens] | None = None
        self.passage: PassageShown | None = None
        self.before: PassageShown | None = None
        self._paged = ""  # the passage to which the page belongs
        self.page, self.pages = 0, 1
        self._shown = 0, 1
        self._coming: PassageShown | None = None
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._take)

    def show_passage(self, passage: PassageShown | None) -> None:
        """Let the display show a passage, once the desk is quiet; None, at once, that there is none."""
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
        """Put a recommendation before the room, at once; None: there is none."""
        if shown != self.before:
            self.before = shown
            self.passage_changed.emit()

    def page_of(self, passage: PassageShown) -> int:
        """Return which page of a passage to show: the first, if it is another passage than before."""
        if passage.block != self._paged:
            self._paged, self.page = passage.block, 0
        return self.page

    def turn(self, by: int) -> None:
        """Let the display show another page of the passage; none beyond the first and the last."""
        page = min(max(self.page + by, 0), self.pages - 1)
        if self.pages > 1 and page != self.page:
            self.page = page
            self.page_turned.emit()

    def tell_page(self, page: int, pages: int) -> None:
        """Take from the display which page it shows, of how many.

        Of one while it shows no passage: it comes back to the page that was seen before.
        """
        self.pages = pages
        if pages > 1:
            self.page = page
        if (page, pages) != self._shown:
            self._shown = page, pages
            self.page_shown.emit()

    def chair_line(self) -> tuple[str, str]:
        """Return the Chair's words and their language; nothing where there are no screens."""
        return self.screens().chair_line() if self.screens is not None else ("", "")

    def display_picture(self, size: QSize, ratio: float) -> QPixmap | None:
        """Return what the public display shows; None while it is off."""
        return self.screens().display_picture(size, ratio) if self.screens is not None else None

    def display_plain(self) -> bool:
        """Return whether the display shows only the plain title."""
        return self.screens is not None and self.screens().display_plain()
