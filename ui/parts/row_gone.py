"""Replaces a form whose row was removed while the user was typing in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QFrame, QLineEdit, QWidget

from ui.look.speech import isolated
from ui.parts.language_field import LanguageField
from ui.parts.words_edit import WordsEdit
from ui.state.record_session import RecordSession
from ui.widgets.boxes import STRETCH, column, put, row
from ui.widgets.buttons import Button
from ui.widgets.choices import LineField
from ui.widgets.labels import Label, on_speech
from wgdesk.acting.news import News


def typing_in(form: QWidget) -> list[str]:
    """Return the unsaved texts being typed in a form."""
    edits = form.findChildren(WordsEdit)
    fields = [field for edit in edits if edit.changed for field in edit.fields.values()]
    lines = [line.text() for line in form.findChildren(QLineEdit) if _typed_into(line, form)]
    return [one.text for one in fields if one.changed] + lines


def _typed_into(line: QLineEdit, form: QWidget) -> bool:
    """Return whether a line has unsaved text; search words do not count."""
    if isinstance(line, LineField):
        return line.pending
    around = line.parentWidget()
    if line.property("fleeting") or isinstance(around, LanguageField | QComboBox):
        return False
    if isinstance(around, QAbstractSpinBox) and not around.hasFocus():
        return False  # numbers and days are saved when the focus leaves
    return line.isModified() and bool(line.text()) and line.isVisibleTo(form)


class RowGone(QFrame):
    """Keeps the focus while shown, and swallows letters, which were meant for the form.

    ``left``: the user has seen it, and the form may show another row.
    """

    left = Signal()

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, self._app = session, (app := session.app)
        self._texts: list[str] = []
        self._elsewhere = False  # whether the last act was done at another station
        session.bridge.news.connect(self._heard)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._typed = Label(app, wrap=True)
        self._copy = Button(app, "row-gone-copy", icon="copy", then=self._copy_texts)
        self._done = Button(app, "row-gone-done", then=self.left)
        buttons = put(row(app, 8), self._copy, self._done, STRETCH)
        for widget in (self, self._copy, self._done):
            widget.setProperty("shows", True)
            widget.installEventFilter(self)
        inside = column(app, 12, (8, 8, 8, 8))
        inside.addWidget(Label(app, "row-gone-title", face="section", wrap=True))
        self._told = Label(app, "row-gone-text", tone="quiet", wrap=True)
        put(inside, self._told, self._typed, buttons, STRETCH)
        self.setLayout(inside)
        on_speech(app, self._retell)
        self.hide()

    def _heard(self, news: News) -> None:
        self._elsewhere = news.station != self._session.desk.station

    def lost(self, form: QWidget) -> bool:
        """The row of a form is gone: if the user works there, say so before the form shows another row.

        Return whether nothing was said because the user's own undo removed the row and nothing was being
        typed: the focus then belongs on the list. In no case may a field of the form still run an act.
        """
        held = QApplication.focusWidget()
        if not self.isHidden() or held is None or not form.isAncestorOf(held):
            return False
        said = self._elsewhere or bool(typing_in(form))
        if said:
            self._take(form)
        with QSignalBlocker(held):  # a number or a day would be saved now, in the wrong row
            self.setFocus(Qt.FocusReason.OtherFocusReason) if said else held.clearFocus()
        return not said

    def _take(self, form: QWidget) -> None:
        """Take over the texts being typed in a form; none is saved in the record.

        A text of the record stays a draft, which comes back if its row does.
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

    def _copy_texts(self) -> None:
        QApplication.clipboard().setText("\n\n".join(self._texts))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass on only Esc and keys with Ctrl: the panel would take letters for its single keys."""
        if event.key() == Qt.Key.Key_Escape or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Emit ``left`` when the focus leaves this widget and its buttons."""
        if event.type() is QEvent.Type.FocusOut and not self.holds_focus and QApplication.focusWidget():
            self.left.emit()
        return False

    @property
    def holds_focus(self) -> bool:
        """Whether the focus is here or on one of the buttons."""
        now = QApplication.focusWidget()
        return now is not None and (now is self or self.isAncestorOf(now))

    def _retell(self) -> None:
        self.setAccessibleName(self._app.speech.say("row-gone-title"))
