"""Fields of a form: a label above a field, a choice of fixed values, a line saved on leaving."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.keys.single_keys import turns_back
from ui.state.app_context import AppContext
from ui.widgets.accessible_name import named
from ui.widgets.boxes import column, put, row
from ui.widgets.fields import Pick
from ui.widgets.labels import Label, Then, on_speech
from ui.widgets.typed_text import EntryLine, type_over


def labelled(app: AppContext, key: str, widget: QWidget, mark: QWidget | None = None) -> QVBoxLayout:
    """Return ``widget`` under a label; the phrase ``key`` also names it for screen readers.

    ``mark``: a small button at the end of its line.
    """
    label = Label(app, key, face="small", tone="quiet", cut=True)
    label.setBuddy(widget)
    named(app, widget, key)
    box = column(app, 4)
    box.addWidget(label)
    if mark is None:
        box.addWidget(widget)
    else:
        box.addLayout(beside(app, widget, mark))
    return box


def relabel(app: AppContext, form: QWidget, widget: QWidget, key: str) -> None:
    """Give a widget of ``form``, which ``labelled`` has put under a label, another phrase."""
    for label in form.findChildren(Label):
        if label.buddy() is widget:
            label.say(key)
    named(app, widget, key)


def beside(app: AppContext, widget: QWidget, mark: QWidget) -> QHBoxLayout:
    """Return ``widget`` with a small button at the end of its line."""
    line = put(row(app, 4), (widget, 1), mark)
    return line


class ValuePick(Pick):
    """A choice of fixed values, each with a phrase ``<prefix>-<value>``.

    ``picked``: the user chose one, which calls ``then`` with it.
    """

    picked = Signal(str)

    def __init__(self, app: AppContext, prefix: str, values: Sequence[str], then: Then = None) -> None:
        super().__init__(app)
        self._prefix, self._values = prefix, tuple(values)
        for value in self._values:
            self.addItem("", value)
        self.activated.connect(lambda at: self.picked.emit(self.itemData(at)))
        if then is not None:
            self.picked.connect(then)
        on_speech(app, self._retell)

    def show_value(self, value: str) -> None:
        """Show a value without emitting ``picked``."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(value))

    @property
    def value(self) -> str:
        return str(self.currentData())

    def _retell(self) -> None:
        for at, value in enumerate(self._values):
            self.setItemText(at, self._app.speech.say(f"{self._prefix}-{value.replace('_', '-').lower()}"))


class LineField(EntryLine):
    """A line of text without a language, for example a document symbol.

    Enter or leaving the field emits ``kept`` if the text was changed; Esc takes back what was typed, and undo
    in the field restores it.
    """

    kept = Signal(str)

    def __init__(self, *, symbols: bool = False) -> None:
        """``symbols``: for document symbols or codes, which run from left to right."""
        super().__init__()
        self._shown = ""
        self._took_back = False  # after Esc, the field can bring back what was typed
        if symbols:
            self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.installEventFilter(self)

    @property
    def pending(self) -> bool:
        """Whether the field has unsaved text."""
        return self.text() != self._shown

    def let_go(self) -> None:
        """Show the saved text again, because the row of the field is gone."""
        self.setText(self._shown)

    def show_value(self, text: str) -> None:
        """Show the record's value; do not replace text being typed."""
        if not (self.hasFocus() and self.pending):
            self.setText(text)
            self.setCursorPosition(0)
        self._shown = text

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Emit ``kept`` on Enter or when the focus leaves; restore the value on Esc."""
        if event.type() is QEvent.Type.FocusOut:
            self._keep()
        elif turns_back(event) and not self.pending and not self._took_back:
            event.ignore()
            return True
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._keep()
                return True
            if event.key() == Qt.Key.Key_Escape and self.pending:
                self._took_back = True
                type_over(self, self._shown)
                return True
        return False

    def _keep(self) -> None:
        self._took_back = False
        if self.pending:
            self._shown = self.text()
            self.kept.emit(self._shown)
