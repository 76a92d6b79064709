"""Fields to choose a value in, with the arrow or calendar that says so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, QPoint, QPointF, QRect, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QSpinBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from ui.look import icons
from ui.state.app_context import AppContext
from ui.widgets.labels import on_speech, tooltip
from ui.widgets.paragraph import Lines
from wgdesk.words.digits import plain_digits

_SIZE = 16  # pixels of the sign at the end of a field
_LETTERS = 6  # of an entry for which there is room at least
_STROKES = "-/."  # what may be typed between year, month and day


class Pick(QComboBox):
    """A list to choose from; items hold their value as data.

    A long entry is cut in the field, with the whole in the tooltip: none makes the window wider than the
    screen. A wheel turned over a form scrolls it and changes nothing.
    """

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._app = app
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_LETTERS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, as many of its words as there is room for, and the arrow."""
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
        """Whether words are cut."""
        return self._words()[1].cut

    def _in_sight(self) -> str:
        return self.currentText() or self.placeholderText()

    def _words(self) -> tuple[QRect, Lines]:
        """Return where the words stand, and they themselves."""
        px, rtl = self._app.theme.px, self._app.speech.rtl
        room = QRect(px(10), 0, self.width() - px(10) - px(30), self.height())
        room = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
        return room, Lines(self._in_sight(), self.font(), rtl=rtl, width=room.width(), most=1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Change nothing."""
        event.ignore()


class KeyPick(Pick):
    """A choice among rows of the record; ``picked`` tells the key of the one the user took, None for none.

    With ``asks`` it is a way to add: the first line, whose key is None, says so, and is there again at once.
    """

    picked = Signal(object)  # int | None

    def __init__(self, app: AppContext, *, asks: bool = False) -> None:
        super().__init__(app)
        self._asks = asks
        self._offered: list[tuple[str, int | None]] = []
        self.activated.connect(self._take)

    def offer(self, choices: Sequence[tuple[str, int | None]], now: int | None = None) -> None:
        """Offer (words, key) pairs and show the one with the key ``now``, without telling anybody.

        An open list stays as it is where the same are offered.
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


class DayEdit(QDateEdit):
    """A day as year, month and day, which reads the same in every language; with a calendar.

    Shown in the digits of the interface; any can be typed.
    """

    def __init__(self, app: AppContext, day: QDate) -> None:
        super().__init__(day)
        self._app = app
        # From left to right before the format is set: Qt reverses it otherwise.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setCalendarPopup(True)
        on_speech(app, self._respeak)

    def _respeak(self) -> None:
        speech, calendar = self._app.speech, self.calendarWidget()
        self.setLocale(QLocale())
        self.setDisplayFormat(speech.day_stroke.join(("yyyy", "MM", "dd")))
        calendar.setLocale(QLocale())
        calendar.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if speech.rtl else Qt.LayoutDirection.LeftToRight
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A stroke goes to the next part of the day, unless what was typed has gone there by itself."""
        if not event.text() or event.text() not in _STROKES:
            super().keyPressEvent(event)
        elif not self.lineEdit().hasSelectedText():
            stroke = self._app.speech.day_stroke
            super().keyPressEvent(QKeyEvent(event.type(), event.key(), event.modifiers(), stroke))

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """Take any digits and strokes for those shown, be they typed or pasted."""
        speech = self._app.speech
        strokes = str.maketrans(dict.fromkeys(_STROKES, speech.day_stroke))
        return super().validate(speech.figure(plain_digits(text)).translate(strokes), at)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and the sign of its calendar."""
        super().paintEvent(event)
        draw_sign(self, self._app, "calendar")


class Counter(QSpinBox):
    """A whole number, changed by typing or with the arrow keys.

    Shown in the digits of the interface; any can be typed. The sheet takes its buttons away: without any, Qt
    gives the text no room in a window of English.
    """

    def __init__(self, app: AppContext, least: int, most: int) -> None:
        super().__init__()
        self._app = app
        self.setRange(least, most)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)  # digits alone have no side of their own
        on_speech(app, self._respeak)

    def _respeak(self) -> None:
        self.setLocale(QLocale())

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """Take any digits that are typed for those shown."""
        return super().validate(self._app.speech.figure(plain_digits(text)), at)


def draw_sign(widget: QWidget, app: AppContext, name: str) -> None:
    """Draw an icon at the end of a field."""
    size = app.theme.px(_SIZE)
    at = QPoint(widget.width() - size - app.theme.px(8), (widget.height() - size) // 2)
    place = QStyle.visualRect(widget.layoutDirection(), widget.rect(), QRect(at.x(), at.y(), size, size))
    tone = app.theme.colour("ink_2" if widget.isEnabled() else "ink_3").name()
    painter = QPainter(widget)
    painter.drawPixmap(place.topLeft(), icons.pixmap(name, tone, size, widget.devicePixelRatioF()))
