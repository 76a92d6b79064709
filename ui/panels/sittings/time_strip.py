"""A sitting on a time line: the plan above, what happened below."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ui.parts.record_form import by_id
from ui.state.record_session import RecordSession
from ui.widgets.labels import on_speech
from wgdesk.reads.values.programme import SittingNow

_LANE, _GAP, _TICKS, _ROUND = 20, 4, 16, 4  # pixels at 100 %: a lane, the gap, the hours, the corners
_LEAST = timedelta(minutes=30)  # shortest time that the line shows
_MOST = timedelta(hours=24)  # longest: a sitting that nobody has adjourned still goes on after weeks


@dataclass(frozen=True)
class StripBar:
    """A period in a lane: 0 planned, 1 actual."""

    lane: int
    begins: datetime
    ends: datetime
    label: str = ""
    pause: bool = False  # a suspension


class TimeStrip(QWidget):
    """A picture without controls: the form below has the same facts as text."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, self._app, self._live = session, session.app, session.live
        self._bars: list[StripBar] = []
        self._span: tuple[datetime, datetime] | None = None
        self._sitting: SittingNow | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        session.app.theme.changed.connect(self.updateGeometry)
        self._live.second.connect(self._follow)
        on_speech(session.app, self._retell)

    def show_sitting(self, sitting: SittingNow) -> None:
        """Show a sitting; hide the strip if neither planned nor actual times are known."""
        self._sitting = sitting
        self._bars = list(self._find_bars(sitting))
        moments = [at for bar in self._bars for at in (bar.begins, bar.ends)]
        self._span = None
        if moments:
            begins = min(moments)
            self._span = (begins, min(max(*moments, begins + _LEAST), begins + _MOST))
        self.setVisible(self._span is not None)
        self.update()

    @property
    def bars(self) -> list[StripBar]:
        """The bars to paint, from back to front."""
        return self._bars

    def sizeHint(self) -> QSize:
        """Return the size of two lanes and the hours under them."""
        return QSize(self._app.theme.px(120), self._app.theme.px(2 * _LANE + _GAP + _TICKS))

    def _find_bars(self, one: SittingNow) -> Iterator[StripBar]:
        """Yield the bars of both lanes; the whole sitting first, which lies under the others."""
        programme, now = self._live.programme, self._live.now()
        due = partial(programme.due, one, now=now)  # the hours planned, on the day on which it is held
        if one.planned_begin is not None and one.planned_end is not None:
            yield StripBar(0, due(one.planned_begin), due(one.planned_end))
        if one.opened_at is not None:
            yield StripBar(1, one.opened_at, one.closed_at or max(now, one.opened_at))
        for slot in programme.slots:
            if slot.sitting_id == one.id:
                yield StripBar(0, due(slot.begins_at), due(slot.ends_at), self._label(slot.item_id))
        here = {taken.item_id for taken in programme.taken_up if taken.sitting_id == one.id}
        for taken in programme.taken_up:
            item = by_id(programme.items, taken.item_id)
            inner = item is not None and any(
                each.parent_id == item.id and each.id in here for each in programme.items
            )
            if taken.sitting_id == one.id and taken.taken_up_at is not None and not inner:
                ends = taken.finished_at or one.closed_at or now
                yield StripBar(1, taken.taken_up_at, max(ends, taken.taken_up_at), self._label(taken.item_id))
        for pause in one.suspensions:
            ends = pause.resumed_at or one.closed_at or now
            yield StripBar(1, pause.suspended_at, max(ends, pause.suspended_at), pause=True)

    def _label(self, item_id: int | None) -> str:
        item = by_id(self._live.programme.items, item_id)
        return self._session.names.item_number(item) if item else ""

    # -- painting ------------------------------------------------------------------------------------------

    def _x(self, at: datetime) -> int:
        """Return the distance of a moment from the beginning of the line, in pixels."""
        assert self._span is not None
        begins, ends = self._span
        return round((min(at, ends) - begins) / (ends - begins) * (self.width() - 1))

    def _placed(self, x: int, y: int, width: int, height: int) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(x, y, width, height))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars and the hours."""
        if self._span is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for bar in self._bars:
            self._paint_bar(painter, bar)
        self._paint_hours(painter)

    def _paint_bar(self, painter: QPainter, bar: StripBar) -> None:
        theme, px = self._app.theme, self._app.theme.px
        begins, ends = self._x(bar.begins), self._x(bar.ends)
        top = bar.lane * px(_LANE + _GAP)
        rect = self._placed(begins, top, max(ends - begins, px(2)), px(_LANE))
        whole = not bar.label and not bar.pause
        tone = "line_2" if whole else "warn_soft" if bar.pause else "card" if bar.lane == 0 else "accent_soft"
        edge = "line" if bar.lane == 0 or whole else "warn" if bar.pause else "accent"
        short = rect.width() < px(2 * _ROUND)  # no room for an outline: one full line
        painter.setPen(Qt.PenStyle.NoPen if whole or short else theme.colour(edge))
        painter.setBrush(theme.colour(edge if short else tone))
        corner = min(px(_ROUND), rect.width() / 2)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        metrics = QFontMetrics(theme.font("key"))
        if bar.label and metrics.horizontalAdvance(bar.label) + px(6) <= rect.width():
            painter.setFont(theme.font("key"))
            painter.setPen(theme.colour("ink_2" if bar.lane == 0 else "accent"))
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, bar.label)

    def _paint_hours(self, painter: QPainter) -> None:
        """Write the full hours that fit under the lanes."""
        assert self._span is not None
        theme, px = self._app.theme, self._app.theme.px
        painter.setFont(theme.font("key"))
        painter.setPen(theme.colour("ink_3"))
        begins, ends = (self._live.here(at) for at in self._span)
        hour = begins.replace(minute=0, second=0, microsecond=0)
        if hour < begins:
            hour += timedelta(hours=1)
        width, free = px(40), 0
        while hour <= ends:
            x = min(max(self._x(hour) - width // 2, 0), self.width() - width)
            if x >= free:
                place = self._placed(x, px(2 * _LANE + _GAP), width, px(_TICKS))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._app.speech.hour(hour))
                free = x + width
            hour += timedelta(hours=1)

    def _follow(self) -> None:
        """Let the bars of an open sitting grow with the time."""
        if self._sitting is not None and self._sitting.is_open and self.isVisible():
            self.show_sitting(self._sitting)

    def _retell(self) -> None:
        self.setAccessibleName(self._app.speech.say("timetable-strip"))
        self.setToolTip(self._app.speech.say("timetable-strip"))
        if self._sitting is not None:
            self.show_sitting(self._sitting)
