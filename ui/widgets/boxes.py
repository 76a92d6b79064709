"""Rows, columns, cards and rules: the layout everything stands in, on a grid of four pixels."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.state.app_context import AppContext

T = TypeVar("T", bound=QLayout)
Margins = tuple[int, int, int, int]  # left, top, right, bottom; the sides are always equal


def row(app: AppContext, spacing: int = 8, margins: Margins = (0, 0, 0, 0)) -> QHBoxLayout:
    """Return a row, in the direction of the line. Lengths are pixels at 100 %, here and below."""
    return _box(app, QHBoxLayout(), spacing, margins)


def column(app: AppContext, spacing: int = 8, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """Return a column."""
    return _box(app, QVBoxLayout(), spacing, margins)


def card(inside: QBoxLayout) -> QFrame:
    """Return a card with ``inside`` on it."""
    frame = QFrame()
    frame.setProperty("look", "card")
    frame.setLayout(inside)
    return frame


def rule() -> QFrame:
    """Return a thin line between two groups that stand beside each other."""
    frame = QFrame()
    frame.setProperty("look", "rule")
    frame.setFixedWidth(1)
    return frame


def _box(app: AppContext, layout: T, spacing: int, margins: Margins) -> T:
    layout.setProperty("grid", (spacing, *margins))
    app.theme.space(layout)
    return layout


def grid(app: AppContext, spacing: int = 8) -> QGridLayout:
    """Return a grid without margins."""
    return _box(app, QGridLayout(), spacing, (0, 0, 0, 0))


def open_in_size(window: QWidget, app: AppContext, width: int, height: int) -> None:
    """Give a window its first size, no larger than the screen has room for."""
    room = window.screen().availableSize()
    theme = app.theme
    window.resize(QSize(theme.px(width), theme.px(height)).boundedTo(room))
