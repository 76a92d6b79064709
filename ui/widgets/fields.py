"""Fields to choose a value in, with the arrow or calendar that says so."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QSpinBox, QStyle, QWidget

from ui import icons
from ui.shell import Shell

_SIZE = 16  # pixels of the sign at the end of a field


class Pick(QComboBox):
    """A list to choose from; items hold their value as data."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        # A long entry is cut in the field; it never makes the window wider than the screen.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and its arrow in the colours of the theme."""
        super().paintEvent(event)
        draw_sign(self, self._shell, "chevron-down")


class DayEdit(QDateEdit):
    """A day as year, month and day, which reads the same in every language; with a calendar."""

    def __init__(self, shell: Shell, day: QDate) -> None:
        super().__init__(day)
        self._shell = shell
        # From left to right before the format is set: Qt reverses it otherwise. And with digits that hyphens
        # hold together from left to right, which they do not do for Arabic ones.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setLocale(QLocale.c())
        self.setDisplayFormat("yyyy-MM-dd")
        self.setCalendarPopup(True)
        self.calendarWidget().setLocale(QLocale())
        self.calendarWidget().setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if shell.speech.rtl else Qt.LayoutDirection.LeftToRight
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and the sign of its calendar."""
        super().paintEvent(event)
        draw_sign(self, self._shell, "calendar")


def counter(least: int, most: int) -> QSpinBox:
    """Return a field for a whole number, changed by typing or with the arrow keys.

    The sheet takes its buttons away: without any, Qt gives the text no room in a window of English.
    """
    box = QSpinBox()
    box.setRange(least, most)
    box.setAlignment(Qt.AlignmentFlag.AlignHCenter)  # digits alone have no side of their own
    return box


def draw_sign(widget: QWidget, shell: Shell, name: str) -> None:
    """Draw an icon at the end of a field."""
    size = shell.theme.px(_SIZE)
    at = QPoint(widget.width() - size - shell.theme.px(8), (widget.height() - size) // 2)
    place = QStyle.visualRect(widget.layoutDirection(), widget.rect(), QRect(at.x(), at.y(), size, size))
    tone = shell.theme.colour("ink_2" if widget.isEnabled() else "ink_3").name()
    painter = QPainter(widget)
    painter.drawPixmap(place.topLeft(), icons.pixmap(name, tone, size, widget.devicePixelRatioF()))
