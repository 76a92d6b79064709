"""Vertical scrolling for content that is higher than its place; the focused widget is made visible."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QSizePolicy, QWidget

_AROUND = 12  # pixels shown above and below the focused widget


class ScrollArea(QScrollArea):
    """Gives ``held`` its own width and scrolls it vertically; it never takes the focus itself.

    ``sideways``: scroll horizontally too if the content is wider; otherwise it is cut off. It scrolls to a
    widget that gets the focus, except by the mouse. (Qt does so only after Tab from inside, and to the wrong
    side if the text runs from right to left.)
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
        self._later = QTimer(self, singleShot=True, interval=0)  # by then, lines just added are in place
        self._later.timeout.connect(self._show_focus)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._later.start)

    def event(self, event: QEvent) -> bool:
        """Lay out after a restyling, not during it: Qt crashes if asked for a font that is being replaced."""
        if event.type() is QEvent.Type.StyleChange:
            return QFrame.event(self, event)
        return super().event(event)

    def _show_focus(self) -> None:
        now = QApplication.focusWidget()
        if now is None or QApplication.mouseButtons() or not self.isAncestorOf(now):
            return
        areas = _areas_around(now)
        if areas[0] is self:  # innermost first, since it moves the widget within the outer ones
            for area in areas:
                area.bring_to_sight(now)

    def bring_to_sight(self, widget: QWidget) -> None:
        """Scroll until a widget inside is visible, at least its upper end and one of its sides."""
        if not self.isAncestorOf(widget):
            return
        place = QRect(widget.mapTo(self.viewport(), QPoint()), widget.size()).adjusted(
            0, -_AROUND, 0, _AROUND
        )
        view, sideways, upright = self.viewport().rect(), self.horizontalScrollBar(), self.verticalScrollBar()
        across = _move(place.left(), place.right(), view.width())
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        sideways.setValue(sideways.value() + (-across if rtl else across))
        upright.setValue(upright.value() + _move(place.top(), place.bottom(), view.height()))


def scrolled(widget: QWidget) -> ScrollArea:
    """Return a scroll area with ``widget``, which takes the width it gets and requests none."""
    widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return ScrollArea(widget)


def _areas_around(widget: QWidget) -> list[ScrollArea]:
    """Return the areas that a widget is in, from the inside to the outside."""
    found, around = list[ScrollArea](), widget.parentWidget()
    while around is not None:
        if isinstance(around, ScrollArea):
            found.append(around)
        around = around.parentWidget()
    return found


def _move(begin: int, end: int, room: int) -> int:
    """Return by how many pixels a view of ``room`` moves to show a range, or its start if it is too long."""
    if begin < 0 or end - begin > room:
        return begin
    return max(0, end - room + 1)
