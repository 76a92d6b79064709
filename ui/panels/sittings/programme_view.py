"""The programme of work: a row for each day with its sittings, what was planned and what happened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from ui.look.theme import Face
from ui.panels.sittings.course_list import CourseKey, CourseRowList
from ui.panels.sittings.sitting_bars import StripBar
from ui.state.app_context import AppContext
from ui.widgets.one_line import draw_icon, draw_one_line, wide
from ui.widgets.rows.keyed_rows import ROW, ModelIndex
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.tip_delegate import TipDelegate

DAY = 70  # height of a day's row, pixels at 100 %
MOST_DAYS = 4  # days shown at most; more are reached by scrolling
_SIDE, _GAP, _INSET = 22, 10, 4  # gaps: beside the name of a day; between sittings; above and below
_HEAD, _LANE, _BETWEEN, _ROUND, _ICON = 24, 16, 2, 4, 16  # the name, a lane, its gap and corners, the icon
_HALVES = 2  # the fewest sittings for which a day keeps room
_VISIBLE = QListView.ScrollHint.EnsureVisible


@dataclass(frozen=True)
class SittingRow(RowContent[CourseKey]):
    """``text`` and ``more`` are for screen readers; the others are drawn.

    ``now``: the present moment if the sitting is open. ``day_name`` and ``day_more`` stand beside the day.
    """

    day: date = date.min
    day_name: str = ""
    day_more: str = ""
    today: bool = False
    aside: str = ""
    bars: tuple[StripBar, ...] = ()
    span: tuple[datetime, datetime] | None = None
    now: datetime | None = None


class ProgrammeView(CourseRowList):
    """A list of sittings side by side, day by day; the arrow keys move from one to the next."""

    def __init__(self, app: AppContext, name: str) -> None:
        super().__init__(app, name)
        self.setItemDelegate(_SittingDelegate(app, self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Free)  # so that each can be placed in its half-day
        self.setDragEnabled(False)
        self.setAcceptDrops(False)
        self.setSelectionRectVisible(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def days(self) -> list[list[SittingRow]]:
        """Return the sittings, day by day."""
        rows = [row for row in self.rows.rows if isinstance(row, SittingRow)]
        return [list(group) for _, group in groupby(rows, key=lambda row: row.day)]

    def show_days(self, most: int) -> None:
        """Make the view as high as its days, up to ``most`` of them."""
        days = len(self.days())
        shown = max(1, min(days, most))
        # Never "as needed": the bar would come and go, and change the width, while sittings are being placed.
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if shown < days else policy.ScrollBarAlwaysOff
        )
        self.setFixedHeight(shown * self._app.theme.px(DAY))

    def _side(self) -> int:
        """Return the width for the names of the days, at most a quarter of the view."""
        names = [wide(self._app, day[0].day_name, "strong") for day in self.days()]
        mores = [wide(self._app, day[0].day_more, "small") for day in self.days()]
        return min(max([0, *names, *mores]) + self._app.theme.px(_SIDE), self.viewport().width() // 4)

    def places(self) -> Iterator[QRect]:
        """Yield the rectangle of each sitting, laid out from left to right."""
        px, width, side = self._app.theme.px, self.viewport().width(), self._side()
        for at, day in enumerate(self.days()):
            room = width - side - px(_INSET)
            share = room // max(len(day), _HALVES)
            for n in range(len(day)):
                x, y = side + n * share, at * px(DAY) + px(_INSET)
                yield QRect(x, y, share - px(_GAP), px(DAY) - 2 * px(_INSET))

    def place_of(self, index: ModelIndex) -> QRect:
        """Return the rectangle of a sitting."""
        return next((one for n, one in enumerate(self.places()) if n == index.row()), QRect())

    def doItemsLayout(self) -> None:
        """Put each sitting in its place without scrolling: at first, Qt lays them out more densely."""
        before = self.verticalScrollBar().value()
        super().doItemsLayout()
        if self.isVisible():
            for at, place in enumerate(self.places()):
                self.setPositionForIndex(place.topLeft(), self.rows.index(at))
            self.verticalScrollBar().setValue(before)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the day of the current sitting visible, even if only one day fits."""
        super().resizeEvent(event)
        self.updateGeometries()  # the new range of the scroll bar
        self.scrollTo(self.currentIndex())

    def scrollTo(self, index: ModelIndex, hint: QListView.ScrollHint = _VISIBLE) -> None:
        """Make the whole day of a sitting visible."""
        row = self.rows.row_at(index)
        days = [day[0].day for day in self.days()]
        if isinstance(row, SittingRow) and row.day in days:
            high, bar = self._app.theme.px(DAY), self.verticalScrollBar()
            top = days.index(row.day) * high
            bar.setValue(min(max(bar.value(), top + high - self.viewport().height()), top))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the days and, over them, the sittings."""
        painter, px = QPainter(self.viewport()), self._app.theme.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        top = -self.verticalScrollBar().value()
        for at, day in enumerate(self.days()):
            rect = QRect(0, top + at * px(DAY), self.viewport().width(), px(DAY))
            if rect.intersects(event.rect()):
                self._draw_day(painter, rect, day[0])
        painter.end()
        super().paintEvent(event)

    def _draw_day(self, painter: QPainter, rect: QRect, first: SittingRow) -> None:
        theme, px = self._app.theme, self._app.theme.px
        if first.today:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(rect, px(8), px(8))
        room = QRect(rect.x() + px(10), rect.y() + px(12), self._side() - px(16), px(22))
        room = QStyle.visualRect(self.layoutDirection(), rect, room)
        face: Face = "strong" if first.today else "text"
        draw_one_line(painter, self._app, first.day_name, room, face=face)
        ink = "accent" if first.today else "ink_3"
        room.translate(0, room.height())
        draw_one_line(painter, self._app, first.day_more, room, face="small", ink=ink)


class _SittingDelegate(TipDelegate):
    """Draws a sitting: its name, its state, and two lanes of time."""

    def __init__(self, app: AppContext, view: ProgrammeView) -> None:
        super().__init__(view)
        self._app, self._view = app, view

    def sizeHint(self, option: QStyleOptionViewItem, index: ModelIndex) -> QSize:
        return self._view.place_of(index).size()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ModelIndex) -> None:
        """Draw a sitting; the selected one has a ring."""
        row, theme, px = index.data(ROW), self._app.theme, self._app.theme.px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(option.direction)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        current = index == self._view.currentIndex()
        if selected or over or current:
            painter.setPen(theme.colour("accent" if selected else "line"))
            painter.setBrush(theme.colour("card") if selected or over else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))
        inside = option.rect.adjusted(px(6), 0, -px(6), 0)
        self._draw_head(painter, row, QRect(inside.x(), inside.y(), inside.width(), px(_HEAD)), option)
        if row.span is not None:
            lanes = inside.adjusted(0, px(_HEAD), 0, 0)
            for bar in row.bars:
                self._draw_bar(painter, bar, row, lanes)
            self._draw_now(painter, row, lanes)
        painter.restore()

    def _draw_head(
        self, painter: QPainter, row: SittingRow, rect: QRect, option: QStyleOptionViewItem
    ) -> None:
        """Draw the name of a sitting and, if both fit, its state at the end."""
        app, px, size, live = self._app, self._app.theme.px, self._app.theme.px(_ICON), bool(row.badge)

        def placed(at: int, width: int) -> QRect:
            return QStyle.visualRect(
                option.direction, rect, QRect(rect.x() + at, rect.y(), width, rect.height())
            )

        draw_icon(painter, app, row.icon, row.tone, placed(0, size))
        begin = size + px(6)
        room = rect.width() - begin
        face: Face = "strong" if live and wide(app, row.text, "strong") <= room else "small"
        name = min(wide(app, row.text, face), room)
        draw_one_line(painter, app, row.text, placed(begin, name), face=face)
        aside = wide(app, row.aside, "key")
        if row.aside and aside <= room - name - px(8):
            ink = "accent" if live else "ink_3"
            draw_one_line(painter, app, row.aside, placed(rect.width() - aside, aside), face="key", ink=ink)

    # -- lanes ---------------------------------------------------------------------------------------------

    def _x(self, at: datetime, row: SittingRow, width: int) -> int:
        """Return the distance of a moment from the start of the line, in pixels."""
        assert row.span is not None
        begins, ends = row.span
        return round((max(begins, min(at, ends)) - begins) / (ends - begins) * (width - 1))

    def _draw_bar(self, painter: QPainter, bar: StripBar, row: SittingRow, lanes: QRect) -> None:
        theme, px = self._app.theme, self._app.theme.px
        begins, ends = (self._x(at, row, lanes.width()) for at in (bar.begins, bar.ends))
        top = lanes.y() + bar.lane * px(_LANE + _BETWEEN)
        rect = QRect(lanes.x() + begins, top, max(ends - begins, px(2)), px(_LANE))
        rect = QStyle.visualRect(self._view.layoutDirection(), lanes, rect)
        whole = not bar.label and not bar.pause
        edge, ground, ink = _colours(bar, whole=whole)
        short = rect.width() < px(2 * _ROUND)  # too narrow for an outline: a solid bar
        painter.setPen(Qt.PenStyle.NoPen if whole or short else theme.colour(edge))
        painter.setBrush(theme.colour(edge if short else ground))
        corner = min(px(_ROUND), rect.width() / 2)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        metrics = QFontMetrics(theme.font("key"))
        if bar.label and metrics.horizontalAdvance(bar.label) + px(6) <= rect.width():
            painter.setFont(theme.font("key"))
            painter.setPen(theme.colour(ink))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, bar.label)

    def _draw_now(self, painter: QPainter, row: SittingRow, lanes: QRect) -> None:
        """Draw the line for the present moment across both lanes."""
        if row.now is None:
            return
        px = self._app.theme.px
        x, high = lanes.x() + self._x(row.now, row, lanes.width()), px(2 * _LANE + _BETWEEN + 4)
        line = QRect(x, lanes.y() - px(2), px(2), high)
        line = QStyle.visualRect(self._view.layoutDirection(), lanes, line)
        painter.fillRect(line, self._app.theme.colour("accent"))


def _colours(bar: StripBar, *, whole: bool) -> Sequence[str]:
    """Return the colours of a bar: edge, background, text."""
    if whole:
        return "line", "line_2", "ink_2"
    if bar.pause:
        return "warn", "warn_soft", "warn"
    if bar.lane == 0:
        return "edge", "card", "ink_2"
    return ("accent", "accent", "accent_ink") if bar.now else ("ok", "ok_soft", "ok")
