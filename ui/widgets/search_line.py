"""A field for search words."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from ui.state.app_context import AppContext
from ui.widgets.boxes import card, put, row
from ui.widgets.labels import Icon, on_speech
from ui.widgets.typed_text import EntryLine


class SearchLine(EntryLine):
    """A field named by a phrase. What is typed there belongs to no record and is never a draft."""

    def __init__(self, app: AppContext, name: str) -> None:
        super().__init__()
        self._app, self._name = app, name
        self.setProperty("fleeting", True)
        self.setProperty("shows", True)  # one may search a closed record, too
        on_speech(app, self._retell)

    def framed(self, *behind: QWidget, high: int = 2, tone: str = "ink_2") -> QFrame:
        """Return a frame with a magnifying glass, the field, and what follows it.

        ``high``: margin above and below, in pixels at 100 %. ``tone``: of the glass.
        """
        self.setFrame(False)
        inside = put(row(self._app, 8, (12, high, 12, high)), Icon(self._app, "search", tone), (self, 1))
        put(inside, *behind)
        return card(inside, "find")

    def _retell(self) -> None:
        name = self._app.speech.say(self._name)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
