"""The calendar of a day field, in the program's style."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QTextCharFormat
from PySide6.QtWidgets import QBoxLayout, QCalendarWidget, QTableView, QVBoxLayout

from ui.state.app_context import AppContext
from ui.widgets.boxes import boxed, put, row
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, on_theme

_WIDE, _HIGH = 344, 288  # size in pixels at 100 %


class Calendar(QCalendarWidget):
    """A month as a grid of weeks, with the month's name and two arrows above."""

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._app = app
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setNavigationBarVisible(False)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        days = self.findChild(QTableView)
        assert days is not None
        self._days = days
        self._month = Label(app, face="strong", centred=True)
        self._head = boxed(self._buttons())
        inside = self.layout()
        assert isinstance(inside, QVBoxLayout)
        inside.insertWidget(0, self._head)
        self.currentPageChanged.connect(lambda *_: self.respeak())
        on_theme(app, self._fit)

    def _buttons(self) -> QBoxLayout:
        app = self._app
        line = row(app, 4, (8, 8, 8, 4))
        before = Button(app, "calendar-before", icon="chevron-left", look="flat", worded=False)
        before.clicked.connect(self.showPreviousMonth)
        after = Button(app, "calendar-after", icon="chevron-right", look="flat", worded=False)
        after.clicked.connect(self.showNextMonth)
        put(line, before, (self._month, 1), after)
        return line

    def respeak(self) -> None:
        """Show the month in the language and digits of the interface."""
        speech = self._app.speech
        self.setLocale(QLocale())
        self.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if speech.rtl else Qt.LayoutDirection.LeftToRight
        )
        month = speech.say(f"month-{self.monthShown()}")
        self._month.show_text(f"{month} {speech.figure(self.yearShown())}")

    def sizeHint(self) -> QSize:
        """Return a size that does not depend on the names of days and months."""
        return QSize(self._app.theme.px(_WIDE), self._app.theme.px(_HIGH))

    def _fit(self) -> None:
        self.setFixedSize(self.sizeHint())
        self._days.horizontalHeader().setMinimumSectionSize(self._app.theme.px(24))
        self.setFont(self._app.theme.font("small"))
        names = QTextCharFormat()
        names.setForeground(self._app.theme.colour("ink_3"))
        names.setBackground(self._app.theme.colour("card"))
        self.setHeaderTextFormat(names)
        for day in Qt.DayOfWeek:
            self.setWeekdayTextFormat(day, names)

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate) -> None:
        """Draw a day: the chosen one in the accent colour, today with a ring, other months pale."""
        theme, px = self._app.theme, self._app.theme.px
        chosen, shown = day == self.selectedDate(), day.month() == self.monthShown()
        size = min(rect.width(), rect.height()) - px(4)
        spot = QRectF(0, 0, size, size)
        spot.moveCenter(rect.toRectF().center())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.colour("card"))
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(spot, px(6), px(6))
        elif day == self._app.today():
            painter.setPen(theme.colour("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(spot, px(6), px(6))
        weekend = day.dayOfWeek() >= Qt.DayOfWeek.Saturday.value
        ink = "accent_ink" if chosen else "ink_3" if not shown else "ink_2" if weekend else "ink"
        painter.setPen(theme.colour(ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._app.speech.figure(day.day()))
        painter.restore()
