"""Fields that few rows of a form need, folded below a heading until one holds something."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.state.app_context import AppContext
from ui.widgets.boxes import boxed, column, put
from ui.widgets.disclosure import Disclosure
from ui.widgets.labels import show_or_hide


class MoreFields(QWidget):
    """A heading that opens the fields below it. Once opened by hand they stay open, for every row."""

    def __init__(self, app: AppContext, inside: QBoxLayout) -> None:
        super().__init__()
        self._speech = app.speech
        self._asked = self._held = False
        self._told: tuple[int, Sequence[str]] = (0, ())
        self.heading = Disclosure(app, "more-fields")
        self.heading.make_low(True)
        self.heading.clicked.connect(self._turn)
        self._fields = boxed(inside)
        inside.setContentsMargins(0, 0, 0, 0)
        self.setLayout(put(column(app, 10), self.heading, self._fields))
        self._show()

    def show_held(self, row: int, phrases: Sequence[str]) -> None:
        """Open the fields of a row if some hold something; ``phrases`` name those that do.

        If the user has folded them, they stay so until the row or what they hold is another.
        """
        if self._told != (row, phrases):
            self._told, self._held = (row, phrases), bool(phrases)
        self.heading.summary.show_text(" · ".join(map(self._speech.say, phrases)))
        self._show()

    def _turn(self) -> None:
        self._asked = self._fields.isHidden()
        self._held = False
        self._show()

    def _show(self) -> None:
        is_open = self._asked or self._held
        self.heading.turn(is_open)
        show_or_hide(self._fields, visible=is_open)
