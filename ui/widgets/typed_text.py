"""What stands in a field for text, of one line or several, and how it is replaced."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QPainter, QPaintEvent, QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStyle, QStyleOptionFrame

from ui.keys.single_keys import turns_back
from ui.state.app_context import AppContext

TextField = QLineEdit | QPlainTextEdit

CLEAR = 4  # pixels between the caret of an empty field and what is said in it: an alif is as thin as a caret

_BREAKS = str.maketrans({0x2028: "\n", 0x2029: "\n"})  # how a Qt document stores line breaks


class EntryLine(QLineEdit):
    """A field of one line that begins on the side of its direction, even while it is empty.

    By default Qt asks the keyboard where an empty field begins, and the text in it where a filled one does.
    It draws the caret through the first letter of what is said in an empty field. A text that does not fit
    any more, pasted from the right to the left, it draws out of sight at first, and only later around the
    caret: after a change the field is drawn twice.
    """

    def __init__(self) -> None:
        super().__init__()
        self._empty = ""
        self._composed = ""  # letters that an input method has not given yet
        self._unsettled = False  # the text has changed, and was not drawn twice yet
        self.textChanged.connect(self._unsettle)
        self._begin()

    def _unsettle(self) -> None:
        self._unsettled = True

    def setPlaceholderText(self, text: str) -> None:
        """Say ``text`` while the field is empty."""
        self._empty = text
        self.update()

    def placeholderText(self) -> str:
        """Return what is said while the field is empty."""
        return self._empty

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Note what is being composed: the field is not empty then."""
        self._composed = event.preeditString()
        super().inputMethodEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, and beside its caret what is said while it is empty."""
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
        """Change sides with the direction."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._begin()

    def _begin(self) -> None:
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class SentLine(EntryLine):
    """A line whose text goes into the record with Enter; while it is empty, undo is that of the record."""

    def event(self, event: QEvent) -> bool:
        if turns_back(event) and not self.text():
            event.ignore()
            return True
        return super().event(event)


class TextBox(QPlainTextEdit):
    """A field of several lines; what it says while it is empty stands on the side where its lines begin."""

    def __init__(self, app: AppContext, empty: str) -> None:
        super().__init__()
        self._app, self._empty = app, empty

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text or what is said in its place; Qt would draw that on the side of the window."""
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
    """Set the direction of all lines of a field, and the side where they begin.

    By default Qt takes the direction from the first letter or the keyboard, and begins lines on the left.
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
    """Return the text in a field as it was typed: Qt's own plain text loses no-break spaces."""
    if isinstance(field, QLineEdit):
        return field.text()
    return field.document().toRawText().translate(_BREAKS)


def put_in(field: TextField, text: str, direction: Qt.LayoutDirection, cursor: int) -> None:
    """Show a text; what the field could undo is forgotten."""
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
    """Replace the text as if somebody had typed: the field's own undo brings the former text back."""
    field.selectAll()
    if isinstance(field, QLineEdit):
        field.insert(text)
    else:
        field.textCursor().insertText(text)


def cursor_in(field: TextField) -> int:
    """Return the place of the cursor, in characters from the beginning."""
    return field.cursorPosition() if isinstance(field, QLineEdit) else field.textCursor().position()


def forget_undo(field: TextField) -> None:
    """Clear the field's own undo."""
    if isinstance(field, QLineEdit):
        at = field.cursorPosition()
        field.setText(field.text())
        field.setCursorPosition(at)
    else:
        field.document().clearUndoRedoStacks()
