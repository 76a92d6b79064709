"""Gives widgets a new style sheet: visible ones at once, hidden ones a few at a time."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLayout, QWidget

AT_ONCE = 30  # hidden widgets restyled per turn of the event loop, so that the window stays responsive
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class Restyling(QObject):
    """Puts style sheets on the program's widgets.

    ``done``: no hidden widget is waiting, or all those inside one that is about to be shown are ready.
    """

    done = Signal()

    def __init__(self, dress: Callable[[QWidget], None]) -> None:
        """``dress`` sets what a sheet cannot; it is called after the sheet has been put on a widget."""
        super().__init__()
        self._dress = dress
        self._waiting: dict[QWidget, None] = {}  # in this order: a parent before its children
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._some)

    def put_on(self, sheet: str, *, hidden_later: bool) -> None:
        """Put a sheet on all widgets; ``hidden_later``: those hidden inside a visible window follow later."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._waiting = dict.fromkeys(_hidden(app) if hidden_later else ())
        with _passed_over(self._waiting):
            # Qt polishes a widget once per ancestor when it replaces a sheet, but only once when there was
            # none.
            app.setStyleSheet("")
            app.setStyleSheet(sheet)
        for widget in app.allWidgets():
            if widget not in self._waiting:
                self._dress(widget)
        if self._waiting:
            self._turn.start()
        else:
            self._turn.stop()

    def finish(self, inside: QWidget | None = None) -> None:
        """Restyle now what is waiting: everything, or what is inside a widget that is about to be shown."""
        within = None if inside is None else {inside, *inside.findChildren(QWidget)}
        now = [widget for widget in self._waiting if within is None or widget in within]
        if now:
            self._do(now)
            self.done.emit()

    def _some(self) -> None:
        self._do([widget for widget, _ in zip(self._waiting, range(AT_ONCE), strict=False)])
        if not self._waiting:
            self.done.emit()

    def _do(self, widgets: Collection[QWidget]) -> None:
        for widget in widgets:
            del self._waiting[widget]
            if shiboken6.isValid(widget):
                if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
                    widget.style().polish(widget)
                QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))
                self._dress(widget)
        if not self._waiting:
            self._turn.stop()
        self._forget_sizes(widgets)

    def _forget_sizes(self, widgets: Collection[QWidget]) -> None:
        """Make the layouts around these widgets compute their sizes again.

        While they are hidden, a layout tells neither its parent nor its children that a size has changed. A
        query between two turns would keep the size of a half-restyled panel.
        """
        around: dict[QWidget, None] = {}
        for widget in widgets:
            above = widget.parentWidget() if shiboken6.isValid(widget) else None
            while above is not None and above not in around:
                around[above] = None
                above = above.parentWidget()
        for one in around:
            if not self._waiting or not one.isVisible():  # visible ones: once, at the end
                for layout in one.findChildren(QLayout, options=_DIRECT):
                    _invalidate(layout)
                one.updateGeometry()


def _hidden(app: QApplication) -> Iterator[QWidget]:
    """Yield the widgets that are hidden inside a visible window, a parent before its children."""
    for window in app.topLevelWidgets():
        if window.isVisible():
            yield from (widget for widget in window.findChildren(QWidget) if not widget.isVisible())


def _invalidate(layout: QLayout) -> None:
    for inner in layout.findChildren(QLayout):
        inner.invalidate()
    layout.invalidate()


@contextmanager
def _passed_over(widgets: Collection[QWidget]) -> Iterator[None]:
    """Make these widgets look to Qt as if never shown and styled on their own, so that it skips them."""
    polished, own = Qt.WidgetAttribute.WA_WState_Polished, Qt.WidgetAttribute.WA_SetStyle
    shown = [widget for widget in widgets if widget.testAttribute(polished)]
    for widget in widgets:
        widget.setAttribute(polished, False)
        widget.setAttribute(own)
    try:
        yield
    finally:
        for widget in widgets:
            widget.setAttribute(own, False)
        for widget in shown:
            widget.setAttribute(polished)
