"""Rows, columns, cards and rules, from which all windows are laid out, on a grid of four pixels."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.state.app_context import AppContext

T = TypeVar("T", bound=QLayout)
BoxT = TypeVar("BoxT", bound=QBoxLayout)
Margins = tuple[int, int, int, int]  # left, top, right, bottom; left and right are always equal
_Boxed = QWidget | QLayout
STRETCH = 1  # between parts: room that takes what the others leave


def row(app: AppContext, spacing: int = 8, margins: Margins = (0, 0, 0, 0)) -> QHBoxLayout:
    """Return a horizontal layout, which follows the text direction. All lengths here are pixels at 100 %."""
    return _box(app, QHBoxLayout(), spacing, margins)


def column(app: AppContext, spacing: int = 8, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """Return a vertical layout."""
    return _box(app, QVBoxLayout(), spacing, margins)


def put(box: BoxT, *parts: _Boxed | tuple[_Boxed, int] | int) -> BoxT:
    """Add ``parts`` to a row or column, in order, and return it.

    With a part its stretch may be given; a number alone, such as ``STRETCH``, is empty room.
    """
    for given in parts:
        part, stretch = given if isinstance(given, tuple) else (given, 0)
        if isinstance(part, int):
            box.addStretch(part)
        elif isinstance(part, QWidget):
            box.addWidget(part, stretch)
        else:
            box.addLayout(part, stretch)
    return box


def boxed(inside: QLayout, look: str = "") -> QWidget:
    """Return a widget that contains ``inside``, so that it can be hidden, scrolled or measured as one."""
    widget = QWidget()
    if look:
        widget.setProperty("look", look)
    widget.setLayout(inside)
    return widget


def card(inside: QBoxLayout, look: str = "card") -> QFrame:
    """Return a card, or a frame with another ``look``, that contains ``inside``."""
    frame = QFrame()
    frame.setProperty("look", look)
    frame.setLayout(inside)
    return frame


def rule() -> QFrame:
    """Return a thin vertical line, to separate two groups."""
    frame = QFrame()
    frame.setProperty("look", "rule")
    frame.setFixedWidth(1)
    return frame


def _box(app: AppContext, layout: T, spacing: int, margins: Margins) -> T:
    layout.setProperty("grid", (spacing, *margins))
    app.theme.space(layout)
    return layout


def grid(app: AppContext, spacing: int = 8) -> QGridLayout:
    return _box(app, QGridLayout(), spacing, (0, 0, 0, 0))


def open_in_size(window: QWidget, app: AppContext, width: int, height: int) -> None:
    """Set the first size of a window, in pixels at 100 %, but not larger than the screen."""
    room = window.screen().availableSize()
    theme = app.theme
    window.resize(QSize(theme.px(width), theme.px(height)).boundedTo(room))
