"""Columns for the languages of reports: side by side, or one at a time where there is no room."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from ui.state.app_context import AppContext
from ui.widgets.boxes import row, rule
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, show_or_hide
from wgdesk.language_table import REPORTS


class LanguageColumns:
    """``box`` is the layout with the columns.

    ``turn``, the button for the next language, is shown while there is only one column.
    """

    def __init__(self, app: AppContext, columns: Mapping[str, QWidget], turn: Button) -> None:
        self._app, self._columns, self._turn = app, columns, turn
        self._chosen, self.beside = "", True
        self.box = row(app, 20, (20, 4, 20, 4))
        self._rules: list[QFrame] = []
        for at, column in enumerate(columns.values()):
            if at:
                self._rules.append(rule())
                self.box.addWidget(self._rules[-1])
            self.box.addWidget(column, 1)

    @property
    def order(self) -> list[str]:
        """The languages of reports, the language of the window first."""
        return sorted(REPORTS, key=lambda lang: lang != self._app.speech.lang)

    @property
    def alone(self) -> str:
        """The language shown where only one fits."""
        return self._chosen if self._chosen in self.order else self.order[0]

    def choose(self, lang: str) -> None:
        """Show this language from the next ``arrange`` on, where only one fits."""
        self._chosen = lang

    def following(self) -> str:
        """Return the language after the one shown alone."""
        order = self.order
        return order[(order.index(self.alone) + 1) % len(order)]

    def arrange(self, *, hidden: bool = False) -> None:
        """Put the language of the window first, and show the columns that fit; ``hidden``: none."""
        for at, lang in enumerate(self.order):
            column = self._columns[lang]
            if self.box.indexOf(column) != 2 * at:
                self.box.insertWidget(2 * at, column, 1)
            show_or_hide(column, visible=not hidden and (self.beside or lang == self.alone))
        for at, line in enumerate(self._rules):
            self.box.removeWidget(line)
            self.box.insertWidget(2 * at + 1, line)
            show_or_hide(line, visible=self.beside)
        show_or_hide(self._turn, visible=not self.beside)


class LanguagesCard(QFrame):
    """The base of the cards with a passage. ``turn`` shows the next language where only one fits."""

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._app = app
        self.setProperty("look", "card")
        self.number = Label(app, face="title", cut=True)
        self.turn = Button(app, "adoption-turn", icon="world", look="flat", action="language")
        self.turn.clicked.connect(self.turn_language)
        self._languages: LanguageColumns

    def turn_language(self) -> None:
        """Show the next language where only one fits."""
        raise NotImplementedError

    def fit(self, *, beside: bool) -> None:
        """Show the languages side by side, or a single one."""
        if beside is not self._languages.beside:
            self._languages.beside = beside
            self._arrange()

    def _arrange(self) -> None:
        """Show what fits."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what fits into the new size."""
        super().resizeEvent(event)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Return the size for the number and a few lines: the rest is hidden or scrolls."""
        px = self._app.theme.px
        return QSize(px(320), px(96))
