"""A card with a title and a count, shown beside a panel's list."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.state.app_context import AppContext
from ui.widgets.boxes import STRETCH, card, column, put, row
from ui.widgets.key_caps import key_cap
from ui.widgets.labels import Label


class Card(QWidget):
    """A card with a title and a count; the caller adds more to ``inside``."""

    def __init__(self, app: AppContext, title: str, shortcut: str = "") -> None:
        """``title`` is a phrase; ``shortcut`` a key to show at the end of the title line."""
        super().__init__()
        self.app = app
        self.count = Label(app, face="key", look="chip")
        self.head: QHBoxLayout = row(app, 8)
        put(self.head, Label(app, title, face="section", tone="quiet"), self.count, STRETCH)
        if shortcut:
            self.head.addWidget(key_cap(app, shortcut))
        self.inside: QVBoxLayout = column(app, 4, (14, 8, 14, 8))
        self.inside.addLayout(self.head)
        self.setLayout(put(column(app, 0), card(self.inside)))
        self.count.hide()

    def show_count(self, number: int) -> None:
        """Show a count; hide it if it is 0."""
        self.count.setVisible(number > 0)
        self.count.show_text(self.app.speech.figure(number))
