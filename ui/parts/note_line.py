"""The line reserved below a field for notes on its text, so that nothing moves while typing."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.parts.language_question import LanguageQuestion
from ui.state.app_context import AppContext
from ui.widgets.boxes import put, row
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, Tone, on_theme, restyle, show_or_hide
from ui.widgets.paragraph import pitch


def note_height(app: AppContext) -> int:
    """Return the height of the line in pixels."""
    return ceil(pitch(app.theme.font("small"))) + 2


class NoteLine(QWidget):
    """Has the same height with and without text; what does not fit is in the tooltip.

    A question takes precedence over a hint, and a hint over who else works here.
    """

    move_wanted = Signal(str)  # what was typed belongs to the field of another language
    retype_wanted = Signal(str)  # what was meant, if it was typed on the wrong keyboard layout
    settle_wanted = Signal()  # the user wants to merge both changes of the text

    def __init__(self, app: AppContext, lang: str) -> None:
        """``lang``: the language of the field."""
        super().__init__()
        self._app, self._lang = app, lang
        self._hint = Label(app, face="small", tone="hint", cut=True)
        self._told = ""  # the phrase of the hint
        self._company = Label(app, face="small", tone="accent", cut=True)
        self.settle: Button | None = None  # made on first use, like the next
        self.question: LanguageQuestion | None = None
        self._inside = put(row(app, 8), (self._hint, 1), (self._company, 1))
        self.setLayout(self._inside)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        on_theme(app, self._fit)
        self._arrange()

    def tell(self, key: str, tone: Tone) -> None:
        """Show the hint with the phrase ``key``; empty: no hint."""
        self._told = key
        if key:
            self._hint.say(key)
            restyle(self._hint, tone=tone)
        self._arrange()

    def tell_company(self, who: str) -> None:
        """Show who else works on this text; empty: nobody."""
        self._company.show_text(who)
        self._arrange()

    def offer_to_settle(self, offered: bool) -> None:
        """Offer to merge what was typed with what somebody else has written."""
        if self.settle is None and offered:
            self.settle = Button(self._app, "words-settle", look="link")
            self.settle.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Ctrl+Enter in the field does it too
            self.settle.setProperty("shows", True)
            self.settle.clicked.connect(self.settle_wanted)
            self._inside.insertWidget(1, self.settle)
            self._fit()
        if self.settle is not None:
            self.settle.setVisible(offered)

    def ask(self, to: str, text: str) -> None:
        """Ask whether the text belongs to the language ``to``; if that is empty, ask nothing."""
        if self.question is None and to:
            self.question = LanguageQuestion(self._app, self._lang, self)
            self.question.move_wanted.connect(self.move_wanted)
            self.question.retype_wanted.connect(self.retype_wanted)
            self.question.left.connect(self._arrange)
            self._inside.insertWidget(0, self.question, 1)
            self._fit()
        if self.question is not None:
            self.question.ask(to, text)
        self._arrange()

    def say_taken(self) -> None:
        """Say that the text cannot be moved, because there is another one where it belongs."""
        if self.question is not None:
            self.question.say_taken()

    @property
    def asks(self) -> bool:
        """Whether the question about the language is shown."""
        return self.question is not None and not self.question.isHidden()

    @property
    def hint(self) -> str:
        """The hint on the text."""
        return self._hint.text() if self._told else ""

    @property
    def company(self) -> str:
        """Who else works on this text, as shown."""
        return self._company.text()

    def _arrange(self) -> None:
        show_or_hide(self._hint, visible=bool(self._told) and not self.asks)
        clashes = self.settle is not None and not self.settle.isHidden()
        show_or_hide(self._company, visible=bool(self.company) and not (self.asks or clashes))

    def _fit(self) -> None:
        height = note_height(self._app)
        self.setFixedHeight(height)
        if self.settle is not None:
            self.settle.setFixedHeight(height)
        if self.question is not None:
            self.question.fit(height)
