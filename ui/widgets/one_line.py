"""Draws icons and single lines of text, for widgets that paint themselves."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QFontMetrics, QPainter

from ui.look import icons
from ui.look.theme import Face
from ui.state.app_context import AppContext
from ui.widgets.paragraph import Lines


def wide(app: AppContext, text: str, face: Face) -> int:
    """Return the width of a text in a font, in pixels."""
    return QFontMetrics(app.theme.font(face)).horizontalAdvance(text) + 2


def draw_icon(painter: QPainter, app: AppContext, name: str, tone: str, place: QRect) -> None:
    """Draw an icon, as wide as its place and vertically centred."""
    size, device = place.width(), painter.device()
    picture = icons.pixmap(name, app.theme.colour(tone).name(), size, device.devicePixelRatioF())
    painter.drawPixmap(place.x(), place.y() + (place.height() - size) // 2, picture)


def draw_one_line(
    painter: QPainter, app: AppContext, text: str, place: QRect, *, face: Face = "text", ink: str = "ink"
) -> None:
    """Draw a line of text, vertically centred, from the leading side of the interface.

    Text that does not fit is cut.
    """
    lines = Lines(text, app.theme.font(face), rtl=app.speech.rtl, width=max(place.width(), 1), most=1)
    top = place.y() + (place.height() - lines.height) / 2
    lines.draw(painter, QPointF(place.x(), top), app.theme.colour(ink))
