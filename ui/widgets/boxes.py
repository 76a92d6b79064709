"""Rows, columns, cards and rules: the layout everything stands in, on a grid of four pixels."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.shell import Shell

T = TypeVar("T", bound=QBoxLayout)
Margins = tuple[int, int, int, int]  # left, top, right, bottom; the sides are always equal


def row(spacing: int = 8, margins: Margins = (0, 0, 0, 0)) -> QHBoxLayout:
    """Return a row, in the direction of the line."""
    return _box(QHBoxLayout(), spacing, margins)


def column(spacing: int = 8, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """Return a column."""
    return _box(QVBoxLayout(), spacing, margins)


def card(shell: Shell, inside: QBoxLayout, pad: int = 14) -> QFrame:
    """Return a card with ``inside`` on it."""
    frame = QFrame()
    frame.setProperty("look", "card")
    side, top = shell.theme.px(pad), shell.theme.px(pad - 2)
    inside.setContentsMargins(side, top, side, top)
    frame.setLayout(inside)
    return frame


def rule(shell: Shell, *, upright: bool = False) -> QFrame:
    """Return a thin line between two groups."""
    frame = QFrame()
    frame.setProperty("look", "rule")
    if upright:
        frame.setFixedSize(1, shell.theme.px(24))
    else:
        frame.setFixedHeight(1)
        frame.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return frame


def spread(layout: QBoxLayout, *widgets: QWidget) -> None:
    """Add widgets to a row or column, in order."""
    for widget in widgets:
        layout.addWidget(widget)


def _box(layout: T, spacing: int, margins: Margins) -> T:
    layout.setSpacing(spacing)
    layout.setContentsMargins(*margins)
    return layout
