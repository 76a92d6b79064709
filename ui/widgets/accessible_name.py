"""Names of widgets for screen readers, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.state.app_context import AppContext
from ui.widgets.labels import on_speech


class _Name(QObject):
    """Sets the accessible name of a widget, again whenever the language changes. A child of the widget."""

    def __init__(self, app: AppContext, widget: QWidget) -> None:
        super().__init__(widget)
        self._app, self._widget = app, widget
        on_speech(app, self._retell)

    def _retell(self) -> None:
        self._widget.setAccessibleName(self._app.speech.say(phrase_of(self._widget)))


def named(app: AppContext, widget: QWidget, key: str) -> None:
    """Give a widget the phrase ``key`` as its name for screen readers, in the language of the interface.

    It replaces a name given before.
    """
    known = bool(phrase_of(widget))
    widget.setProperty("phrase", key)
    if known:
        widget.setAccessibleName(app.speech.say(key))
    else:
        _Name(app, widget)


def phrase_of(widget: QWidget) -> str:
    """Return the phrase that ``named`` gave a widget; empty if it has none."""
    return str(widget.property("phrase") or "")
