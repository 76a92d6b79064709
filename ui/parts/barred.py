"""Disables what cannot be done at this station or in a closed record; the tooltip says why."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from ui.state.record_session import RecordSession
from ui.widgets.labels import on_speech, tooltip
from wgdesk.acting.act import AnyAct


def tell_reason(session: RecordSession, widget: QObject, event: QEvent, reason: str) -> bool:
    """Show the reason instead of the tooltip of a disabled widget; return whether ``event`` asked for it."""
    if event.type() is not QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
        return False
    assert isinstance(widget, QWidget)
    QToolTip.showText(event.globalPos(), tooltip(session.app.speech.say(reason)), widget)
    return True


def bar(session: RecordSession, act: AnyAct, *widgets: QWidget) -> None:
    """Disable widgets while their act cannot be done here (``RecordSession.why_not``).

    Otherwise their panel enables and disables them as usual.
    """
    for widget in widgets:
        Barred(session, act, widget)


def bar_entry(session: RecordSession, act: AnyAct, entry: QAction) -> None:
    """Disable a menu entry if its act cannot be done here now."""
    if why := session.why_not(act):
        entry.setEnabled(False)
        entry.setToolTip(tooltip(session.app.speech.say(why)))


class Barred(QObject):
    """Keeps a widget disabled while its act cannot be done here; otherwise as its panel wants it."""

    def __init__(self, session: RecordSession, act: AnyAct, widget: QWidget) -> None:
        super().__init__(widget)
        self._session, self._act, self._widget = session, act, widget
        self._why, self._said = "", ""  # phrase of the reason; its text in the widget's description
        self._wanted = True  # whether the panel wants it enabled
        session.live.closed_changed.connect(self._follow)
        self._follow()
        widget.installEventFilter(self)
        on_speech(session.app, self._retell)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay disabled, and show why."""
        if not self._why:
            return False
        if event.type() is QEvent.Type.EnabledChange and self._widget.isEnabled():
            self._wanted = True
            self._widget.setEnabled(False)
        return tell_reason(self._session, watched, event, self._why)

    def _follow(self) -> None:
        was, self._why = self._why, self._session.why_not(self._act)
        if self._why and not was:
            self._wanted = not self._widget.testAttribute(Qt.WidgetAttribute.WA_ForceDisabled)
            self._widget.setEnabled(False)
        elif was and not self._why:
            self._widget.setEnabled(self._wanted)
        if self._why != was:
            self._retell()

    def _retell(self) -> None:
        """Add the reason to the description for screen readers, and keep the rest of it."""
        before, self._said = self._said, self._session.app.speech.say(self._why) if self._why else ""
        if self._said or self._widget.accessibleDescription() == before:
            self._widget.setAccessibleDescription(self._said)
