"""Finds the field in which work in a form begins."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def enter_first(form: QWidget) -> None:
    """Focus the first visible field; in a text, the language last chosen there."""
    first = next((widget for widget in form.findChildren(QWidget) if takes_focus(widget)), None)
    if first is not None:
        first.setFocus(Qt.FocusReason.TabFocusReason)


def takes_focus(widget: QWidget) -> bool:
    """Return whether Tab reaches a widget, leaving out those for languages."""
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.property("language") is None
    return tab and widget.isVisible() and widget.isEnabled()


def still_there(held: QWidget, panel: QWidget) -> bool:
    """Return whether a widget that had the focus can have it still, or the field that it is a part of can.

    A field whose parts take the place of each other has the property ``swaps``, and the one in sight as its
    focus proxy.
    """
    if held.isVisibleTo(panel):
        return held.isEnabledTo(panel)
    whole = held.parentWidget()
    while whole is not None and whole is not panel and not whole.property("swaps"):
        whole = whole.parentWidget()
    shown = whole.focusProxy() if whole is not None and whole is not panel else None
    return shown is not None and shown.isVisibleTo(panel) and shown.isEnabledTo(panel)
