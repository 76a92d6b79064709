"""Icons: one set of SVG files (Tabler), drawn in a colour of the theme."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from wgdesk.paths import resource

# Signs that point somewhere, and what stands for them when the line runs from right to left.
MIRRORED = {
    "arrow-back-up": "arrow-forward-up",
    "arrow-forward-up": "arrow-back-up",
}

_SIZES = (16, 24, 32, 48, 64, 128)  # pixels


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")


@cache
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon as a picture of ``size`` points; ``colour`` is #rrggbb, ``ratio`` the screen's.

    Raises FileNotFoundError for an icon that is not part of the set.
    """
    drawn = _drawn(_source(name).replace("currentColor", colour), round(size * ratio))
    drawn.setDevicePixelRatio(ratio)
    return drawn


def of_program() -> QIcon:
    """Return the sign of the program, in the sizes that windows and task bars ask for."""
    source, icon = resource("wgdesk.svg").read_text("utf-8"), QIcon()
    for size in _SIZES:
        icon.addPixmap(_drawn(source, size))
    return icon


def _drawn(source: str, size: int) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # a library of its own: only when the first icon is drawn

    drawn = QPixmap(size, size)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(source.encode())).render(painter)
    painter.end()
    return drawn


def put(widget: QWidget, name: str, colour: QColor, size: int) -> None:
    """Show an icon on a button or label, pointing the way that the widget's line runs."""
    if widget.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        name = MIRRORED.get(name, name)
    picture = pixmap(name, colour.name(), size, widget.devicePixelRatioF())
    if isinstance(widget, QAbstractButton):
        widget.setIcon(QIcon(picture))
        widget.setIconSize(QSize(size, size))
    elif isinstance(widget, QLabel):
        widget.setPixmap(picture)
