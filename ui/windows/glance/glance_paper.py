"""The charts as a picture and on pages, always on a light background."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QImage,
    QImageWriter,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)

from ui.look.theme import LIGHT
from ui.state.app_context import AppContext
from ui.windows.glance.chart_paint import BETWEEN, ChartLook, ChartPen
from ui.windows.glance.charts import SIDE, Chart

_WIDE, _SHARP = 1200, 2.0  # picture: width in pixels at 100 %; pixels drawn for each
_MARGIN = 24
_PAGE_WIDE = 720.0  # width of the text on a page, in the same unit
_DOTS = 300  # resolution of a page, dots per inch


def look_on_paper(app: AppContext) -> ChartLook:
    """Return the look of charts on paper, in the direction of the interface."""
    return ChartLook(LIGHT, 1.0, app.speech.rtl, app.theme.sized)


def draw_beside(
    pen: ChartPen, painter: QPainter, charts: dict[str, Chart], place: QRectF, *, rtl: bool
) -> None:
    """Draw the chart of delegations and, beside it at the end of the line, the others."""
    half = (place.width() - _MARGIN) / 2
    first = QRectF(place.left(), place.top(), half, place.height())
    second = QRectF(place.right() - half, place.top(), half, place.height())
    pen.draw(painter, [charts["delegations"]], second if rtl else first)
    pen.draw(painter, [charts[name] for name in SIDE], first if rtl else second)


def height_beside(pen: ChartPen, charts: dict[str, Chart]) -> float:
    """Return the height of what ``draw_beside`` draws."""
    return max(pen.height([charts["delegations"]]), pen.height(charts[name] for name in SIDE))


def to_png(app: AppContext, charts: dict[str, Chart]) -> bytes:
    """Return the charts as a picture."""
    pen = ChartPen(look_on_paper(app))
    high = height_beside(pen, charts) + 2 * _MARGIN
    image = QImage(round(_WIDE * _SHARP), round(high * _SHARP), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(_SHARP, _SHARP)
    place = QRectF(_MARGIN, _MARGIN, _WIDE - 2 * _MARGIN, high)
    draw_beside(pen, painter, charts, place, rtl=app.speech.rtl)
    painter.end()
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(made, b"png").write(image)
    return bytes(made.data().data())


def to_pdf(app: AppContext, charts: dict[str, Chart], title: str) -> bytes:
    """Return the charts as pages."""
    made = QBuffer()
    made.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(made)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout.Unit.Millimeter)
    writer.setResolution(_DOTS)
    writer.setTitle(title)
    writer.setCreator("WGDesk")
    print_on(app, charts, title, writer)
    return bytes(made.data().data())


def print_on(app: AppContext, charts: dict[str, Chart], title: str, device: QPagedPaintDevice) -> None:
    """Draw the charts on pages line by line, keeping titles with what follows."""
    pen = ChartPen(look_on_paper(app))
    painter = QPainter(device)
    scale = painter.viewport().width() / _PAGE_WIDE
    painter.scale(scale, scale)
    bottom = painter.viewport().height() / scale
    head = next(pen.lines(Chart("", title, ())))
    head.draw(painter, QRectF(0, 0, _PAGE_WIDE, head.height))
    top = head.height
    for chart in _in_order(charts):
        lines = list(pen.lines(chart))
        for at, line in enumerate(lines):
            together = line.height + (lines[at + 1].height * 2 if line.kept else 0)
            if top + together > bottom:
                device.newPage()
                top = 0.0
            line.draw(painter, QRectF(0, top, _PAGE_WIDE, line.height))
            top += line.height
        top += BETWEEN
    painter.end()


def _in_order(charts: dict[str, Chart]) -> Sequence[Chart]:
    """Return the charts in reading order on paper, the long one last."""
    return [*(charts[name] for name in SIDE), charts["delegations"]]
