"""Draws charts in a window, a picture or on paper; lengths are pixels at 100 %, times the look's unit."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from ui.look.theme import Colours
from ui.windows.glance.charts import Chart, ChartBar, Fill

# Heights: title, legend, bar, thin bar below, row; gap between two charts.
_TITLE, _LEGEND, _BAR, _BELOW, _ROW, BETWEEN = 30, 24, 14, 5, 25, 14
_MOST = 0.48  # share of the width for labels; longer ones are cut
_GAP, _STEP = 8, 5  # between label and bar; between lines of a hatch
_TEXT, _HEAD = 13.0, 14.5  # font sizes: text, heading


@dataclass(frozen=True)
class ChartLook:
    """How charts look on a medium; ``font`` returns the font for a size in pixels and a weight."""

    colours: Colours
    unit: float
    rtl: bool
    font: Callable[[float, int], QFont]

    def colour(self, name: str) -> QColor:
        return QColor(getattr(self.colours, name))


@dataclass(frozen=True)
class ChartLine:
    """A line of a chart on a page: its height, and what draws it in a place."""

    height: float
    draw: Callable[[QPainter, QRectF], None]
    kept: bool = False  # keep it on one page with the next line


class ChartPen:
    """Draws the lines of charts in one look. Places are for left-to-right pages, and mirrored if needed."""

    def __init__(self, look: ChartLook) -> None:
        self._look, self._u = look, look.unit

    def lines(self, chart: Chart) -> Iterator[ChartLine]:
        """Yield a chart line by line, from its title down."""
        yield ChartLine(_TITLE * self._u, partial(self._title, chart.title), kept=True)
        if not chart.bars:
            yield ChartLine(_ROW * self._u, partial(self._note, chart.empty))
            return
        if chart.legend:
            yield ChartLine(_LEGEND * self._u, partial(self._legend, chart.legend), kept=True)
        metrics = QFontMetricsF(self._font())
        label, told = (
            max(map(metrics.horizontalAdvance, texts)) + 2 * self._u
            for texts in ([bar.label for bar in chart.bars], [bar.told for bar in chart.bars])
        )
        for bar in chart.bars:
            yield ChartLine(_ROW * self._u, partial(self._bar, bar, chart.reach or 1.0, (label, told)))

    def height(self, charts: Iterable[Chart]) -> float:
        """Return the height of charts one below the other."""
        return sum(sum(line.height for line in self.lines(chart)) + self._u * BETWEEN for chart in charts)

    def draw(self, painter: QPainter, charts: Iterable[Chart], place: QRectF) -> None:
        """Draw charts one below the other."""
        top = place.top()
        for chart in charts:
            for line in self.lines(chart):
                line.draw(painter, QRectF(place.left(), top, place.width(), line.height))
                top += line.height
            top += self._u * BETWEEN

    # -- lines ---------------------------------------------------------------------------------------------

    def _title(self, text: str, painter: QPainter, place: QRectF) -> None:
        self._write(painter, place, place, text, "ink", size=_HEAD, weight=700)

    def _note(self, text: str, painter: QPainter, place: QRectF) -> None:
        self._write(painter, place, place, text, "ink_2")

    def _legend(self, legend: Iterable[tuple[Fill, str]], painter: QPainter, place: QRectF) -> None:
        left, box = place.left(), _BAR * self._u
        metrics = QFontMetricsF(self._font())
        for fill, text in legend:
            top = place.center().y() - box / 2
            self._fill(painter, place, QRectF(left, top, box, box), fill)
            left += box + 6 * self._u
            width = metrics.horizontalAdvance(text) + 2 * self._u
            self._write(painter, place, QRectF(left, place.top(), width, place.height()), text, "ink_2")
            left += width + 16 * self._u

    def _bar(
        self, bar: ChartBar, reach: float, widths: tuple[float, float], painter: QPainter, place: QRectF
    ) -> None:
        """Draw a label, a bar and its value; ``widths``: those of label and value."""
        u, end = self._u, widths[1]
        wide = min(widths[0], place.width() * _MOST)
        label = QRectF(place.left(), place.top(), wide, place.height())
        self._write(painter, place, label, bar.label, "ink")
        begins = place.left() + wide + _GAP * u
        room = place.width() - wide - end - 2 * _GAP * u
        thin = (_BELOW + 2) * u if bar.below is not None else 0.0
        top, at = place.center().y() - (_BAR * u + thin) / 2, begins
        for amount, fill in bar.parts:
            long = amount / reach * room
            if long > 0:
                self._fill(painter, place, QRectF(at, top, max(long, 1.5 * u), _BAR * u), fill)
            at += long
        if bar.below:
            long = bar.below / reach * room
            below = QRectF(begins, top + _BAR * u + 2 * u, max(long, 1.5 * u), _BELOW * u)
            self._fill(painter, place, below, Fill.OPEN)
        told = QRectF(place.right() - end, place.top(), end, place.height())
        self._write(painter, place, told, bar.told, "ink_2", trailing=True)

    # -- parts ---------------------------------------------------------------------------------------------

    def _font(self, size: float = _TEXT, weight: int = 400) -> QFont:
        return self._look.font(size * self._u, weight)

    def _placed(self, place: QRectF, inside: QRectF) -> QRectF:
        """Return a place for a page of this direction, mirrored within its line."""
        if not self._look.rtl:
            return inside
        return QRectF(
            place.right() - (inside.right() - place.left()), inside.top(), inside.width(), inside.height()
        )

    def _write(
        self,
        painter: QPainter,
        place: QRectF,
        inside: QRectF,
        text: str,
        tone: str,
        *,
        size: float = _TEXT,
        weight: int = 400,
        trailing: bool = False,
    ) -> None:
        font = self._font(size, weight)
        rtl = self._look.rtl
        painter.setFont(font)
        painter.setPen(self._look.colour(tone))
        direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(direction)
        right = Qt.AlignmentFlag.AlignRight if rtl != trailing else Qt.AlignmentFlag.AlignLeft
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, inside.width())
        flags = right | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._placed(place, inside), int(flags) | int(Qt.TextFlag.TextSingleLine), shown)

    def _fill(self, painter: QPainter, place: QRectF, inside: QRectF, fill: Fill) -> None:
        """Fill a part of a bar. All but solid ones get a border, so that their length is visible."""
        at, u = self._placed(place, inside), self._u
        accent, soft = self._look.colour("accent"), self._look.colour("accent_soft")
        if fill is Fill.SOLID:
            painter.fillRect(at, accent)
            return
        painter.fillRect(at, self._look.colour("card") if fill is Fill.OPEN else soft)
        painter.save()
        painter.setClipRect(at, Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if fill is Fill.HATCH:
            painter.setPen(QPen(accent, 1.4 * u))
            for line in _slants(at, _STEP * u):
                painter.drawLine(*line)
        elif fill is Fill.DOTS:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            for point in _points(at, _STEP * u):
                painter.drawEllipse(point, 1.1 * u, 1.1 * u)
        painter.restore()
        painter.setPen(QPen(accent, u))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(at.adjusted(u / 2, u / 2, -u / 2, -u / 2))


def _slants(at: QRectF, step: float) -> Iterator[tuple[QPointF, QPointF]]:
    left = at.left() - at.height()
    while left < at.right():
        yield QPointF(left, at.bottom()), QPointF(left + at.height(), at.top())
        left += step


def _points(at: QRectF, step: float) -> Iterator[QPointF]:
    top = at.top() + step / 2
    while top < at.bottom():
        left = at.left() + step / 2
        while left < at.right():
            yield QPointF(left, top)
            left += step
        top += step
