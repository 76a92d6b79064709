"""Stands in the place of a form whose row was taken away while the user typed there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from ui.look.speech import isolated
from ui.parts.words_edit import WordsEdit
from ui.state.app_context import AppContext
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button
from ui.widgets.choices import LineField
from ui.widgets.labels import Label, on_speech


def typing_in(form: QWidget) -> list[str]:
    """Return the texts that are being typed in a form and are not kept yet."""
    edits, lines = form.findChildren(WordsEdit), form.findChildren(LineField)
    fields = [one for edit in edits if edit.changed for one in edit.fields.values()]
    return [one.text for one in fields if one.changed] + [line.text() for line in lines if line.pending]


class RowGone(QFrame):
    """Has the focus as long as it is shown, and swallows letters, which were meant for the form.

    ``left``: the user has seen it, and the form may show another row.
    """

    left = Signal()

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._app = app
        self._texts: list[str] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._typed = Label(app, wrap=True)
        self._copy = Button(app, "row-gone-copy", icon="copy")
        self._copy.clicked.connect(self._copy_texts)
        self._done = Button(app, "row-gone-done")
        self._done.clicked.connect(self.left)
        buttons = row(app, 8)
        buttons.addWidget(self._copy)
        buttons.addWidget(self._done)
        buttons.addStretch(1)
        for widget in (self, self._copy, self._done):
            widget.installEventFilter(self)
        inside = column(app, 12, (8, 8, 8, 8))
        inside.addWidget(Label(app, "row-gone-title", face="section", wrap=True))
        self._told = Label(app, "row-gone-text", tone="quiet", wrap=True)
        inside.addWidget(self._told)
        inside.addWidget(self._typed)
        inside.addLayout(buttons)
        inside.addStretch(1)
        self.setLayout(inside)
        on_speech(app, self._retell)
        self.hide()

    def take(self, form: QWidget) -> None:
        """Take over what is being typed in a form; nothing of it is kept in the record.

        A text of the record stays a draft, which comes back with its row.
        """
        self._texts = typing_in(form)
        edits, lines = form.findChildren(WordsEdit), form.findChildren(LineField)
        for edit in edits:
            edit.let_go()
        for line in lines:
            line.let_go()
        self._typed.show_text("\n\n".join(map(isolated, self._texts)))
        for widget in (self._told, self._typed, self._copy):
            widget.setVisible(bool(self._texts))
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy_texts(self) -> None:
        QApplication.clipboard().setText("\n\n".join(self._texts))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let only Esc and keys with modifiers through: the panel would take letters for its single keys."""
        if event.key() == Qt.Key.Key_Escape or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go when the focus leaves this place and its buttons."""
        if event.type() is QEvent.Type.FocusOut and not self.holds_focus and QApplication.focusWidget():
            self.left.emit()
        return False

    @property
    def holds_focus(self) -> bool:
        """Whether the focus is here or on a button here."""
        now = QApplication.focusWidget()
        return now is not None and (now is self or self.isAncestorOf(now))

    def _retell(self) -> None:
        self.setAccessibleName(self._app.speech.say("row-gone-title"))
