"""Fields for choosing a value, with an arrow or a calendar icon at the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from math import ceil

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QPointF, QRect, QSignalBlocker, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from ui.keys.single_keys import turns_back
from ui.state.app_context import AppContext
from ui.state.value_signal import Passing, ValueSignal, value_signal
from ui.widgets.calendar import Calendar
from ui.widgets.labels import on_speech, tooltip
from ui.widgets.one_line import draw_icon
from ui.widgets.paragraph import Lines
from ui.widgets.pick_popup import MOST, dress
from wgdesk.words.digits import plain_digits

_SIZE = 16  # size in pixels at 100 % of the icon at the end of a field
_MARGIN, _ARROW = 10, 30  # room before and after the text of a choice, pixels at 100 %
_LETTERS = 6  # a field has room for at least this many letters
_STROKES = "-/."  # separators that can be typed in a date
_NOT_BY_WHEEL = Qt.FocusPolicy.StrongFocus  # the wheel must not focus a field either


class Pick(QComboBox):
    """A list to choose from; each entry has its value as data.

    A long entry is cut in the field, and the tooltip has all of it, so that no entry makes the window wider
    than the screen. The wheel scrolls the form and never changes the value.
    """

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._app = app
        self.by_key = False  # whether the current choice is made by arrow keys, without opening the list
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)
        self.setMaxVisibleItems(MOST)
        self.setFocusPolicy(_NOT_BY_WHEEL)

    def showPopup(self) -> None:
        """Open the list in the program's style, wide enough for its entries."""
        dress(self, self._app)
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, as much of the text as fits, and the arrow."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room, words = self._words()
        ink = self._app.theme.colour("ink" if self.isEnabled() else "ink_3")
        words.draw(painter, QPointF(room.x(), (self.height() - words.height) / 2), ink)
        painter.end()
        draw_sign(self, self._app, "chevron-down")
        tip = tooltip(self._in_sight() if words.cut else "")
        if self.toolTip() != tip:
            self.setToolTip(tip)

    @property
    def cut(self) -> bool:
        """Whether the text is cut."""
        return self._words()[1].cut

    @property
    def whole(self) -> int:
        """The least width at which the text is not cut."""
        words = Lines(self._in_sight(), self.font(), rtl=self._app.speech.rtl)
        return ceil(words.width) + 1 + self._app.theme.px(_MARGIN + _ARROW)

    def _in_sight(self) -> str:
        return self.currentText() or self.placeholderText()

    def _words(self) -> tuple[QRect, Lines]:
        """Return the rectangle of the text, and its layout."""
        px, rtl = self._app.theme.px, self._app.speech.rtl
        room = QRect(px(_MARGIN), 0, self.width() - px(_MARGIN + _ARROW), self.height())
        room = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
        return room, Lines(self._in_sight(), self.font(), rtl=rtl, width=room.width(), most=1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remember that an arrow key is choosing: it may go on, but a choice in the open list is final."""
        self.by_key = True
        super().keyPressEvent(event)
        self.by_key = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ignore the wheel, so that the form scrolls."""
        event.ignore()


class KeyPick(Pick):
    """A choice of rows of the record. ``picked``: the key of the row, or None; ``row_picked``: only a key.

    ``then`` is called with what ``picked`` carries, ``then_row`` with what ``row_picked`` does.

    With ``asks`` it is used to add rows: the first entry, whose key is None, says so, and is shown again
    after each choice.
    """

    picked: ValueSignal[int | None] = value_signal()
    row_picked: ValueSignal[int] = value_signal()

    def __init__(
        self,
        app: AppContext,
        *,
        asks: bool = False,
        then: Callable[[int | None], object] | None = None,
        then_row: Callable[[int], object] | Passing[int] | None = None,
    ) -> None:
        super().__init__(app)
        self._asks = asks
        self._offered: list[tuple[str, int | None]] = []
        self.activated.connect(self._take)
        if then is not None:
            self.picked.connect(then)
        if then_row is not None:
            self.row_picked.connect(then_row)

    @property
    def key(self) -> int | None:
        """The key of the chosen row; None also before any choice."""
        key: int | None = self.currentData()
        return key

    def offer(self, choices: Sequence[tuple[str, int | None]], now: int | None = None) -> None:
        """Offer (text, key) pairs and show the one with the key ``now``, without emitting ``picked``.

        If the choices are unchanged, the list is not rebuilt, so that it can stay open.
        """
        with QSignalBlocker(self):
            if list(choices) != self._offered:
                self._offered = list(choices)
                self.clear()
                for words, key in choices:
                    self.addItem(words, key)
            self.setCurrentIndex(next((at for at, one in enumerate(choices) if one[1] == now), -1))

    def _take(self, at: int) -> None:
        key = self.itemData(at)
        if self._asks:
            with QSignalBlocker(self):
                self.setCurrentIndex(0)
            if key is None:
                return
        self.picked.emit(key)
        if key is not None:
            self.row_picked.emit(key)


class DayEdit(QDateEdit):
    """A date field with a calendar, in the order year, month, day in every language.

    It shows the digits of the interface; the user can type any digits. The wheel scrolls the form.
    """

    def __init__(self, app: AppContext, day: QDate) -> None:
        super().__init__(day)
        self._app, self._shown = app, day
        # Set the direction before the format: otherwise Qt reverses the format.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setCalendarPopup(True)
        self._calendar = Calendar(app)
        self.setCalendarWidget(self._calendar)
        self.setFocusPolicy(_NOT_BY_WHEEL)
        on_speech(app, self._respeak)

    def _respeak(self) -> None:
        self.setLocale(QLocale())
        speech = self._app.speech
        self.setDisplayFormat(speech.day_stroke.join(("yyyy", "MM", "dd")))
        self.setAlignment(Qt.AlignmentFlag.AlignRight if speech.rtl else Qt.AlignmentFlag.AlignLeft)
        self._calendar.respeak()

    @property
    def day(self) -> date:
        """The day in the field."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date) -> None:
        """Show the value in the record; do not overwrite what the user is typing."""
        shown = QDate(day.year, day.month, day.day)
        if not (self.hasFocus() and self.date() != self._shown):
            with QSignalBlocker(self):
                self.setDate(shown)
        self._shown = shown

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window if the field has no typed change to undo."""
        if turns_back(event) and self.date() == self._shown:
            event.ignore()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start at the year, even with Shift+Tab: whoever types a whole date starts there."""
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.BacktabFocusReason:
            self.setSelectedSection(QDateEdit.Section.YearSection)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A separator moves to the next part of the date, unless the typed digits moved there already."""
        if not event.text() or event.text() not in _STROKES:
            super().keyPressEvent(event)
        elif not self.lineEdit().hasSelectedText():
            stroke = self._app.speech.day_stroke
            super().keyPressEvent(QKeyEvent(event.type(), event.key(), event.modifiers(), stroke))

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """Accept any digits and separators, typed or pasted."""
        speech = self._app.speech
        strokes = str.maketrans(dict.fromkeys(_STROKES, speech.day_stroke))
        return super().validate(speech.figure(plain_digits(text)).translate(strokes), at)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ignore the wheel, so that the form scrolls."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and the calendar icon."""
        super().paintEvent(event)
        draw_sign(self, self._app, "calendar")


class Counter(QSpinBox):
    """A field for a whole number, changed by typing or with the arrow keys.

    It shows the digits of the interface; the user can type any digits. The wheel scrolls the form. The style
    sheet makes its buttons 0 pixels wide: without buttons, Qt would leave no room for the text in an English
    window.
    """

    def __init__(self, app: AppContext, least: int, most: int, none: str = "") -> None:
        """``none``: the phrase shown for the least number, which means "no number"."""
        super().__init__()
        self._app, self._none, self._shown = app, none, least
        self.setRange(least, most)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)  # digits have no direction, and so no natural side
        self.setFocusPolicy(_NOT_BY_WHEEL)
        on_speech(app, self._respeak)

    def _respeak(self) -> None:
        self.setLocale(QLocale())
        if self._none:
            self.setSpecialValueText(self._app.speech.say(self._none))

    def show_number(self, number: int) -> None:
        """Show the value in the record; do not overwrite what the user is typing."""
        if not (self.hasFocus() and self.value() != self._shown):
            with QSignalBlocker(self):
                self.setValue(number)
        self._shown = number

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the window if the field has no typed change to undo."""
        if turns_back(event) and self.value() == self._shown:
            event.ignore()
            return True
        return super().event(event)

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """Accept any digits, even inside the phrase for "no number", where a click may put the caret."""
        none, digits = self.specialValueText(), "".join(letter for letter in text if letter.isdigit())
        if digits and none and "".join(letter for letter in text if not letter.isdigit()) == none:
            text, at = digits, len(digits)
        return super().validate(self._app.speech.figure(plain_digits(text)), at)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ignore the wheel, so that the form scrolls."""
        event.ignore()


def draw_sign(widget: QWidget, app: AppContext, name: str) -> None:
    """Draw an icon at the end of a field."""
    size = app.theme.px(_SIZE)
    at = QPoint(widget.width() - size - app.theme.px(8), (widget.height() - size) // 2)
    place = QStyle.visualRect(widget.layoutDirection(), widget.rect(), QRect(at.x(), at.y(), size, size))
    draw_icon(QPainter(widget), app, name, "ink_2" if widget.isEnabled() else "ink_3", place)
