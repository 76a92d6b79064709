"""The question under a field whose text has the letters of another language: move, retype or leave it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ui.look.speech import isolated
from ui.state.app_context import AppContext
from ui.widgets.boxes import column
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, on_speech
from wgdesk.words.other_layout import on_other_layout


class LanguageQuestion(QFrame):
    """Asks and blocks nothing; a text that was left where it is, is not asked about again."""

    move_wanted = Signal(str)  # the language to which the text belongs
    retype_wanted = Signal(str)  # what the same keys write on the other layout of the keyboard

    def __init__(self, app: AppContext, lang: str, parent: QWidget) -> None:
        """``lang``: the language of the field."""
        super().__init__(parent)
        self._app, self._lang = app, lang
        self._to, self._text, self._other = lang, "", ""
        self._left: set[str] = set()
        self._words = Label(app, face="small", tone="warn", wrap=True)
        self._move = Button(app, f"words-move-{lang}", look="link", action="language")
        self._retype = Button(app, "key-retype", look="link", action="retype")
        self._leave = Button(app, "words-leave", look="link")
        self._move.clicked.connect(self.move_text)
        self._retype.clicked.connect(self.retype)
        self._leave.clicked.connect(self.leave_it)
        inside = column(app, 0)
        inside.addWidget(self._words)
        for button in (self._move, self._retype, self._leave):
            # The key is heard in the field, and Enter there leaves the text: Tab goes from field to field.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setProperty("language", lang)
            inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.setLayout(inside)
        on_speech(app, self._tell)
        self.hide()

    def ask(self, to: str, text: str) -> None:
        """Ask whether ``text`` belongs to the language ``to``; without one there is nothing to ask."""
        self._text = text
        if to and to != self._to:
            self._to = to
            self._tell()
        self._other = on_other_layout(text) if to else ""
        self._retype.say("words-retype", text=isolated(" ".join(self._other.split())))
        self._retype.setVisible(bool(self._other))
        self.setVisible(bool(to) and text not in self._left)

    def _tell(self) -> None:
        say = self._app.speech.say
        here, there = say(f"language-{self._lang}"), say(f"language-{self._to}")
        self._words.say("words-misplaced", here=here, there=there)
        self._move.say(f"words-move-{self._to}")

    def move_text(self) -> None:
        """Ask for the text to be moved."""
        self.move_wanted.emit(self._to)

    def retype(self) -> None:
        """Ask for the text as the other layout would have written it."""
        if self._other:
            self.retype_wanted.emit(self._other)

    def leave_it(self) -> None:
        """The text is meant where it is."""
        self._left.add(self._text)
        self.hide()
