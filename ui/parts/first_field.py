"""Where the work in a form begins."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def enter_first(form: QWidget) -> None:
    """Put the focus on the first field that is seen; in a text, on the language that was chosen there."""
    first = next((widget for widget in form.findChildren(QWidget) if takes_focus(widget)), None)
    if first is not None:
        first.setFocus(Qt.FocusReason.TabFocusReason)


def takes_focus(widget: QWidget) -> bool:
    """Return whether Tab goes to a widget, and not only by the way."""
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.property("language") is None
    return tab and widget.isVisible() and widget.isEnabled()
