"""What the Chair's screen shows now, in one line."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QSizePolicy

from ui.look.speech import direction_of, isolated
from ui.state.record_session import RecordSession
from ui.widgets.boxes import row
from ui.widgets.labels import Icon, Label


class ChairLine(QFrame):
    """Asks the screens each second while visible; its full text is its name for screen readers."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, app = session, session.app
        self.setProperty("look", "told")
        self.words = Label(app, cut=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        inside = row(app, 8, (14, 6, 14, 6))
        inside.addWidget(Icon(app, "presentation", "accent"))
        inside.addWidget(Label(app, "adoption-on-podium", face="small", tone="quiet"))
        inside.addWidget(self.words, 1)
        self.setLayout(inside)
        self._told = ""
        session.live.second.connect(self._look)

    def refresh(self) -> None:
        """Ask what the Chair's screen shows now."""
        told, lang = self._session.room.chair_line()
        if told != self._told:
            self._told = told
            self.words.setLayoutDirection(direction_of(lang) if lang else self.layoutDirection())
            self.words.show_text(isolated(" ".join(told.split())))

    def _look(self) -> None:
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up on what changed while hidden."""
        super().showEvent(event)
        self.refresh()
