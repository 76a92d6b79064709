"""Rows, columns, cards and rules: the layout everything stands in, on a grid of four pixels."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui.shell import Shell

T = TypeVar("T", bound=QLayout)
Margins = tuple[int, int, int, int]  # left, top, right, bottom; the sides are always equal


def row(shell: Shell, spacing: int = 8, margins: Margins = (0, 0, 0, 0)) -> QHBoxLayout:
    """Return a row, in the direction of the line. Lengths are pixels at 100 %, here and below."""
    return _box(shell, QHBoxLayout(), spacing, margins)


def column(shell: Shell, spacing: int = 8, margins: Margins = (0, 0, 0, 0)) -> QVBoxLayout:
    """Return a column."""
    return _box(shell, QVBoxLayout(), spacing, margins)


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


def _box(shell: Shell, layout: T, spacing: int, margins: Margins) -> T:
    layout.setProperty("grid", (spacing, *margins))
    shell.theme.space(layout)
    return layout


def grid(shell: Shell, spacing: int = 8) -> QGridLayout:
    """Return a grid without margins."""
    return _box(shell, QGridLayout(), spacing, (0, 0, 0, 0))


def open_in_size(window: QWidget, shell: Shell, width: int, height: int) -> None:
    """Give a window its first size, no larger than the screen has room for."""
    room = window.screen().availableSize()
    theme = shell.theme
    window.resize(QSize(theme.px(width), theme.px(height)).boundedTo(room))
