"""Vertical scrolling for content that is higher than its place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class ScrollArea(QScrollArea):
    """Gives ``held`` its own width and scrolls it vertically; it never takes the focus itself.

    ``sideways``: scroll horizontally too if the content is wider; otherwise it is cut off.
    """

    def __init__(self, held: QWidget | None = None, *, sideways: bool = False) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if not sideways:
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if held is not None:
            self.setWidget(held)


def scrolled(widget: QWidget) -> ScrollArea:
    """Return a scroll area with ``widget``, which takes the width it gets and asks for none."""
    widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return ScrollArea(widget)
