"""What is higher than its place scrolls in it, upwards and downwards."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget


class ScrollArea(QScrollArea):
    """Makes ``held`` as wide as itself and scrolls it; the keys are heard by what is inside.

    ``sideways``: what needs more width than there is scrolls in that direction too, otherwise it is cut off.
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
    """Return an area with ``widget`` in it, which takes whatever width it is given and asks for none."""
    widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return ScrollArea(widget)
