"""A choice among rows of the record."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox

from ui.shell import Shell
from ui.widgets.fields import Pick

Rows = Sequence[tuple[int | None, str]]  # key, what it is called; None: none of them


class RowChoice(Pick):
    """Shows rows by name; ``picked`` tells the key of the one the user took.

    With ``asks``, what is shown while nothing is taken, it is a way to add: it goes back to that at once.
    """

    picked = Signal(object)  # int | None

    def __init__(self, shell: Shell, *, asks: bool = False) -> None:
        super().__init__(shell)
        self._asks = asks
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.activated.connect(self._take)

    def show_rows(self, rows: Rows, now: int | None = None) -> None:
        """Show other rows and which one is taken; an open list stays as it is."""
        shown = [(self.itemData(at), self.itemText(at)) for at in range(self.count())]
        with QSignalBlocker(self):
            if shown != list(rows):
                self.clear()
                for key, text in rows:
                    self.addItem(text, key)
            at = next((at for at, (key, _) in enumerate(rows) if key == now), -1)
            self.setCurrentIndex(at)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change nothing: a wheel turned over a form scrolls it."""
        event.ignore()

    def _take(self, at: int) -> None:
        key = self.itemData(at)
        if self._asks:
            with QSignalBlocker(self):
                self.setCurrentIndex(0)
            if key is None:
                return
        self.picked.emit(key)
