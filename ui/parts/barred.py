"""What this station may not do is off, and says why in its tooltip."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from ui.state.record_session import RecordSession
from ui.widgets.labels import on_speech, tooltip
from wgdesk.acting.act import AnyAct

REASON = "refused-not-this-station"


def tell_reason(session: RecordSession, widget: QObject, event: QEvent, reason: str) -> bool:
    """Show a reason in place of the tooltip of a widget that is off; return whether it was asked for one."""
    if event.type() is not QEvent.Type.ToolTip or not isinstance(event, QHelpEvent):
        return False
    assert isinstance(widget, QWidget)
    QToolTip.showText(event.globalPos(), tooltip(session.app.speech.say(reason)), widget)
    return True


def bar(session: RecordSession, act: AnyAct, *widgets: QWidget) -> None:
    """Turn widgets off for good if this station may not do the act that they do."""
    if not session.may(act):
        for one in widgets:
            _Barred(session, one)


def bar_entry(session: RecordSession, act: AnyAct, entry: QAction) -> None:
    """Turn an entry of a menu off if this station may not do its act."""
    if not session.may(act):
        entry.setEnabled(False)
        entry.setToolTip(tooltip(session.app.speech.say(REASON)))


class _Barred(QObject):
    """Keeps one widget off, whatever its panel says of it."""

    def __init__(self, session: RecordSession, widget: QWidget) -> None:
        super().__init__(widget)
        self._session, self._widget = session, widget
        widget.setEnabled(False)
        widget.installEventFilter(self)
        on_speech(session.app, self._retell)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay off, and say why."""
        if event.type() is QEvent.Type.EnabledChange and self._widget.isEnabled():
            self._widget.setEnabled(False)
        return tell_reason(self._session, watched, event, REASON)

    def _retell(self) -> None:
        self._widget.setAccessibleDescription(self._session.app.speech.say(REASON))
