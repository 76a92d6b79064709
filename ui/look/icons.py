"""Icons: one set of SVG files (Tabler), drawn in a colour of the theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from wgdesk.paths import resource

# Icons with a direction -> the icon to use instead when text runs from right to left.
MIRRORED = {
    "arrow-back-up": "arrow-forward-up",
    "arrow-forward-up": "arrow-back-up",
    "chevron-left": "chevron-right",
    "chevron-right": "chevron-left",
}

_SIZES = (16, 24, 32, 48, 64, 128)  # pixels


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")


@cache
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon as a picture of ``size`` points.

    ``colour`` is #rrggbb, ``ratio`` the device pixel ratio of the screen. Raises FileNotFoundError for an
    icon that is not part of the set.
    """
    drawn = _drawn(_source(name).replace("currentColor", colour), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    return drawn


def of_program() -> QIcon:
    """Return the program's icon, in the sizes that windows and task bars need."""
    source, icon = resource("wgdesk.svg").read_text("utf-8"), QIcon()
    for size in _SIZES:
        icon.addPixmap(_drawn(source, size))
    return icon


def _drawn(source: str, size: int) -> QPixmap:
    drawn = QPixmap(size, size)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(source.encode())).render(painter)
    painter.end()
    return drawn


def put(widget: QWidget, name: str, colour: QColor, size: int) -> None:
    """Show an icon on a button or label, mirrored if the widget runs from right to left."""
    if widget.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        name = MIRRORED.get(name, name)
    picture = pixmap(name, colour.name(), size, widget.devicePixelRatioF())
    if isinstance(widget, QAbstractButton):
        widget.setIcon(QIcon(picture))
        widget.setIconSize(QSize(size, size))
    elif isinstance(widget, QLabel):
        widget.setPixmap(picture)
