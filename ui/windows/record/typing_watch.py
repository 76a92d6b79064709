"""Keeps drafts of what is typed into fields other than texts of the record: form lines, dialog fields."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from ui.dialogs.dialog import Dialog
from ui.parts.language_field import LanguageField
from ui.parts.moment_field import TypedField
from ui.state.drafts import Drafts
from ui.widgets.accessible_name import phrase_of
from ui.widgets.choices import LineField
from ui.widgets.typed_text import TextField, text_in, type_over
from wgdesk.storage.draft_file import Draft

_OTHERS = (LanguageField, QAbstractSpinBox, QComboBox, QFileDialog)  # these handle their own inner fields


class TypingWatch(QObject):
    """Follows every field of a window and its dialogs, once it has had the focus.

    A field with the property ``fleeting`` has nothing to keep, such as search words or a path.
    """

    def __init__(self, drafts: Drafts, window: QWidget) -> None:
        super().__init__(window)
        self._drafts, self._window = drafts, window
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._turn)

    def _turn(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None and (left := old.findChild(_Typing)) is not None:
            left.leave()
        if isinstance(new, QLineEdit | QPlainTextEdit) and self._concerns(new):
            (new.findChild(_Typing) or _Typing(self._drafts, new)).enter()

    def _concerns(self, field: TextField) -> bool:
        top: QWidget | None = field.window()
        while isinstance(top, Dialog):
            above = top.parentWidget()
            top = above.window() if above is not None else None
        alone = field.property("fleeting") or isinstance(field.parentWidget(), _OTHERS)
        return top is self._window and not alone and not field.isReadOnly()


class _Typing(QObject):
    """What is typed into one field. A child of the field.

    It is a draft until the text is again what it was when the focus came, the form saves it, or the field's
    dialog is closed. Esc takes back what was typed, and undo in the field restores it.
    """

    def __init__(self, drafts: Drafts, field: TextField) -> None:
        super().__init__(field)
        self._drafts, self._field = drafts, field
        self._draft: Draft | None = None
        self._before = text_in(field)
        field.textChanged.connect(self._typed)
        field.installEventFilter(self)
        if isinstance(field, LineField):
            field.kept.connect(self.leave)
        dialog = field.window()
        if isinstance(dialog, Dialog):
            dialog.finished.connect(self._settle)

    def enter(self) -> None:
        """The focus has come: Esc restores the present text."""
        if self._draft is None:
            self._before = text_in(self._field)

    def leave(self) -> None:
        """The focus has left, or Enter was pressed: most forms have saved the text by now."""
        if not self._pending:
            self._settle()

    @property
    def _pending(self) -> bool:
        field = self._field
        if isinstance(field, LineField):
            return field.pending
        if isinstance(field, TypedField):
            return field.isModified()
        return text_in(field) != self._before

    def _typed(self) -> None:
        if not self._pending or not text_in(self._field):
            self._settle()
        elif self._field.hasFocus():
            self._settle_other()
            self._draft = self._made()
            self._drafts.typed(self._draft)

    def _made(self) -> Draft:
        panel, row = self._drafts.where()
        phrase = phrase_of(self._field)
        field = phrase or self._field.accessibleName()
        return Draft("", row, field, "", phrase, panel, text_in(self._field))

    def _settle_other(self) -> None:
        """The form now shows another row."""
        if self._draft is not None and self._draft.place != self._made().place:
            self._settle()

    def _settle(self) -> None:
        if self._draft is not None:
            self._drafts.settled(self._draft.place)
            self._draft = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take back what was typed on Esc, except in form lines, which do it themselves."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() != Qt.Key.Key_Escape or isinstance(self._field, LineField | TypedField):
            return False
        if self._draft is None:
            return False
        type_over(self._field, self._before)
        return True
