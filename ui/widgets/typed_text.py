"""Reads and replaces the content of text fields, of one or several lines."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QPainter, QPaintEvent, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStyle, QStyleOptionFrame

from ui.keys.single_keys import turns_back
from ui.state.app_context import AppContext

TextField = QLineEdit | QPlainTextEdit

CLEAR = 4  # pixels between caret and placeholder: an alif is as thin as a caret

_BREAKS = str.maketrans({0x2028: "\n", 0x2029: "\n"})  # how a Qt document stores line breaks


class EntryLine(QLineEdit):
    """A field of one line that starts on the side of its direction, even while empty.

    By default Qt asks the keyboard where an empty field starts, and the text where a filled one does. It
    draws the caret through the first letter of the placeholder. A pasted right-to-left text that no longer
    fits is first drawn out of sight, and only later around the caret, so after a change the field is drawn
    twice.
    """

    def __init__(self) -> None:
        super().__init__()
        self._empty = ""
        self._composed = ""  # letters not yet committed by an input method
        self._unsettled = False  # whether the text has changed and was not yet drawn twice
        self.textChanged.connect(self._unsettle)
        self._begin()

    def _unsettle(self) -> None:
        self._unsettled = True

    def setPlaceholderText(self, text: str) -> None:
        """Show ``text`` while the field is empty."""
        self._empty = text
        self.update()

    def placeholderText(self) -> str:
        """Return the text shown while the field is empty."""
        return self._empty

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Note the text being composed, with which the field is not empty."""
        self._composed = event.preeditString()
        super().inputMethodEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and, while it is empty, the placeholder beside its caret."""
        super().paintEvent(event)
        if self._unsettled:
            self._unsettled = False
            self.update()
        if not self._empty or self.text() or self._composed:
            return
        frame = QStyleOptionFrame()
        self.initStyleOption(frame)
        room = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, frame, self)
        room.adjust(CLEAR + 2, 0, -CLEAR - 2, 0)
        painter = QPainter(self)
        painter.setPen(self.palette().placeholderText().color())
        words = self.fontMetrics().elidedText(self._empty, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(self.alignment()), words)

    def changeEvent(self, event: QEvent) -> None:
        """Change sides with the text direction."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._begin()

    def _begin(self) -> None:
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class SentLine(EntryLine):
    """A line whose text goes into the record on Enter; while empty, undo acts on the record."""

    def event(self, event: QEvent) -> bool:
        if turns_back(event) and not self.text():
            event.ignore()
            return True
        return super().event(event)


class TextBox(QPlainTextEdit):
    """A field of several lines whose placeholder starts on the side where its lines do."""

    def __init__(self, app: AppContext, empty: str) -> None:
        super().__init__()
        self._app, self._empty = app, empty

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text or the placeholder, which Qt would put on the side of the window."""
        super().paintEvent(event)
        if self.document().isEmpty():
            painter = QPainter(self.viewport())
            painter.setPen(self._app.theme.colour("ink_3"))
            rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            block = self.blockBoundingGeometry(self.firstVisibleBlock()).translated(self.contentOffset())
            gap = self.document().documentMargin() + CLEAR
            how = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(block.adjusted(gap, 0, -gap, 0), int(how), self._empty)


def direct(field: QPlainTextEdit, direction: Qt.LayoutDirection) -> None:
    """Set the direction of all lines of a field, and the side where they start.

    By default Qt takes the direction from the first letter or the keyboard, and starts lines on the left.
    """
    rtl = direction is Qt.LayoutDirection.RightToLeft
    option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    field.document().setDefaultTextOption(option)
    cursor = QTextCursor(field.document())
    cursor.select(QTextCursor.SelectionType.Document)
    way = QTextBlockFormat()
    way.setLayoutDirection(direction)
    cursor.mergeBlockFormat(way)
    field.document().clearUndoRedoStacks()


def text_in(field: TextField) -> str:
    """Return the text of a field as typed: Qt's own plain text loses no-break spaces."""
    if isinstance(field, QLineEdit):
        return field.text()
    return field.document().toRawText().translate(_BREAKS)


def put_in(field: TextField, text: str, direction: Qt.LayoutDirection, cursor: int) -> None:
    """Show a text, and forget what could be undone in the field."""
    field.setLayoutDirection(direction)
    if isinstance(field, QLineEdit):
        field.setText(text)
        field.setCursorPosition(min(cursor, len(text)))
        return
    field.setPlainText(text)
    direct(field, direction)
    place = field.textCursor()
    place.setPosition(min(cursor, field.document().characterCount() - 1))
    field.setTextCursor(place)


def type_over(field: TextField, text: str) -> None:
    """Replace the text as if typed, so that the field's own undo brings the old text back."""
    field.selectAll()
    if isinstance(field, QLineEdit):
        field.insert(text)
    else:
        field.textCursor().insertText(text)


def cursor_in(field: TextField) -> int:
    """Return the position of the cursor, in characters from the start."""
    return field.cursorPosition() if isinstance(field, QLineEdit) else field.textCursor().position()


def forget_undo(field: TextField) -> None:
    """Clear the field's own undo."""
    if isinstance(field, QLineEdit):
        at = field.cursorPosition()
        field.setText(field.text())
        field.setCursorPosition(at)
    else:
        field.document().clearUndoRedoStacks()
