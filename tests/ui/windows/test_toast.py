"""The message of the last act makes way for the hands."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from tests.ui.hands import Hands, hands

__all__ = ["hands"]


def test_it_covers_neither_what_is_worked_in_nor_what_is_pointed_at(hands: Hands) -> None:
    window, toast, panel = hands.window, hands.window.toast, hands.open("documents")

    def place(widget: QWidget) -> QRect:
        return QRect(widget.mapTo(window, QPoint()), widget.size())

    QCursor.setPos(window.mapToGlobal(QPoint(2, 2)))
    toast.say("toast-done", act="…")
    middle = toast.geometry()
    assert abs(middle.center().x() - place(window.stack).center().x()) <= 1
    hands.go(panel._awaited)  # the last field, at the foot of the window
    toast.say("toast-done", act="…" * 40)
    aside = toast.geometry()
    assert not aside.intersects(place(panel._awaited))
    assert place(window.stack).contains(aside)
    panel.list.setFocus()
    QCursor.setPos(window.mapToGlobal(middle.center()))
    hands.qtbot.waitUntil(lambda: not toast.geometry().contains(middle.center()))
    QCursor.setPos(window.mapToGlobal(QPoint(2, 2)))
    hands.qtbot.waitUntil(lambda: toast.geometry().contains(middle.center()))
