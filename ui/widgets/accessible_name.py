"""Names of widgets for screen readers, in the language of the interface."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.state.app_context import AppContext
from ui.widgets.labels import on_speech


class _Name(QObject):
    """Sets the accessible name of a widget, again whenever the language changes. A child of the widget."""

    def __init__(self, app: AppContext, widget: QWidget, key: str) -> None:
        super().__init__(widget)
        self._app, self._widget, self._key = app, widget, key
        widget.setProperty("phrase", key)
        on_speech(app, self._retell)

    def _retell(self) -> None:
        self._widget.setAccessibleName(self._app.speech.say(self._key))


def named(app: AppContext, widget: QWidget, key: str) -> None:
    """Give a widget the phrase ``key`` as its name for screen readers, in the language of the interface."""
    _Name(app, widget, key)


def phrase_of(widget: QWidget) -> str:
    """Return the phrase that ``named`` gave a widget; empty if it has none."""
    return str(widget.property("phrase") or "")
