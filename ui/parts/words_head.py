"""The line above the boxes of a text: its name, and a button for each hidden language."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from ui.state.app_context import AppContext
from ui.widgets.boxes import row
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, keeping_room, restyle, show_or_hide


class WordsHead:
    """The line above the boxes; ``line`` is its layout."""

    def __init__(self, app: AppContext, name: str) -> None:
        """``name``: phrase for the text; empty: no name."""
        self._app = app
        self.buttons: dict[str, Button] = {}
        self.line: QHBoxLayout = row(app, 2)
        if name:
            self.line.addWidget(Label(app, name, face="small", tone="quiet", cut=True), 1)

    def add(self, lang: str, then: Callable[[], object]) -> None:
        """Add a button for a language."""
        button = keeping_room(
            Button(self._app, f"own-name-{lang}", look="link", checkable=True, action="language")
        )
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(lambda: then())
        button.setProperty("language", lang)
        self.buttons[lang] = button
        self.line.addWidget(button)

    def drop(self, lang: str) -> None:
        """Remove the button for a language."""
        button = self.buttons.pop(lang, None)
        if button is not None:
            self.line.removeWidget(button)
            button.deleteLater()

    def after(self, lang: str) -> str:
        """Return the language after ``lang``, wrapping at the end."""
        known = list(self.buttons)
        return known[known.index(lang) + 1 - len(known)]

    def mark(self, chosen: str, empty: Callable[[str], bool]) -> None:
        """Show which language is being typed in, and which have no text."""
        for lang, button in self.buttons.items():
            button.setChecked(lang == chosen)
            restyle(button, empty=empty(lang))

    def offer(self, needed: Callable[[str], bool]) -> None:
        """Show the buttons that are needed: those for languages without a visible box."""
        for lang, button in self.buttons.items():
            show_or_hide(button, visible=needed(lang))
