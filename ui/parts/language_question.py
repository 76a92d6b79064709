"""The question under a field whose text has the letters of another language: move, retype or leave it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ui.look.speech import isolated
from ui.state.app_context import AppContext
from ui.widgets.boxes import row
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, on_speech
from wgdesk.words.other_layout import on_other_layout


class LanguageQuestion(QFrame):
    """Asks without blocking anything; once a text is left where it is, it is not asked about again."""

    move_wanted = Signal(str)  # the language that the text belongs to
    retype_wanted = Signal(str)  # what the same keys type on the other keyboard layout
    left = Signal()  # the text is meant to be here

    def __init__(self, app: AppContext, lang: str, parent: QWidget) -> None:
        """``lang``: the language of the field."""
        super().__init__(parent)
        self._app, self._lang = app, lang
        self._to, self._text, self._other = lang, "", ""
        self._left: set[str] = set()
        self._words = Label(app, face="small", tone="warn", cut=True)
        self._move = Button(app, "words-move", look="link", action="language")
        self._retype = Button(app, "words-retype", look="link", action="retype")
        self._leave = Button(app, "words-leave", icon="x", look="flat", worded=False)
        self._move.clicked.connect(self.move_text)
        self._retype.clicked.connect(self.retype)
        self._leave.clicked.connect(self.leave_it)
        inside = row(app, 8)
        inside.addWidget(self._words, 1)
        for button in (self._move, self._retype, self._leave):
            # The key works in the field, and Enter there leaves the text: Tab goes from field to field.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setProperty("language", lang)
            inside.addWidget(button)
        self.setLayout(inside)
        on_speech(app, self._tell)
        self.hide()

    def fit(self, height: int) -> None:
        """Set the height in pixels."""
        self.setFixedHeight(height)
        for button in (self._move, self._retype, self._leave):
            button.setFixedHeight(height)
        self._leave.setFixedWidth(height)

    def ask(self, to: str, text: str) -> None:
        """Ask whether ``text`` belongs to the language ``to``; if that is empty, ask nothing."""
        if (to and to != self._to) or text != self._text:
            self._to, self._text = to or self._to, text
            self._tell()
        self._other = on_other_layout(text) if to else ""
        self._retype.say("words-retype", text=isolated(" ".join(self._other.split())))
        self._retype.explain("words-retype-long")
        self._retype.setVisible(bool(self._other))
        self.setVisible(bool(to) and text not in self._left)

    def _tell(self) -> None:
        say = self._app.speech.say
        here, there = say(f"language-{self._lang}"), say(f"language-{self._to}")
        self._words.say("words-misplaced", here=here, there=there)
        self._move.explain(f"words-move-{self._to}")

    def say_taken(self) -> None:
        """Say that the text cannot be moved, because there is another one where it belongs."""
        self._words.say("words-taken")

    @property
    def words(self) -> str:
        """The question, or why the text cannot be moved."""
        return self._words.text()

    def move_text(self) -> None:
        """Ask for the text to be moved."""
        self.move_wanted.emit(self._to)

    def retype(self) -> None:
        """Ask for the text to be retyped on the other keyboard layout."""
        if self._other:
            self.retype_wanted.emit(self._other)

    def leave_it(self) -> None:
        """Leave the text where it is."""
        self._left.add(self._text)
        self.hide()
        self.left.emit()
