"""From the desk to the windows: each committed act becomes a Qt signal."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.state.value_signal import ValueSignal, value_signal
from wgdesk.acting.desk import Desk
from wgdesk.acting.news import News
from wgdesk.reads.uses import Uses

QUIET_MS = 30  # acts within this time cause a single refresh


class Bridge(QObject):
    """Emits ``news`` after every act on a record, made here or at another station."""

    news: ValueSignal[News] = value_signal()
    stopped = Signal()  # the record is closed: reading after this would open its file again

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        desk.subscribe(self._tell)

    def _tell(self, news: News) -> None:
        self.news.emit(news)


class Follower(QObject):
    """Calls ``refresh`` once, ``QUIET_MS`` after acts that changed anything in ``uses``.

    With ``panel``: nothing is read while that panel is hidden; ``refresh`` is called when it is shown again.
    """

    def __init__(
        self,
        bridge: Bridge,
        uses: Uses,
        refresh: Callable[[], None],
        parent: QObject | None = None,
        *,
        panel: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._uses, self._refresh, self._panel = uses, refresh, panel
        self._due = False
        self._timer = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._timer.timeout.connect(self._catch_up)
        bridge.news.connect(self._heard)
        bridge.stopped.connect(self._timer.stop)
        if panel is not None:
            panel.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """When the panel is shown, catch up on what it missed, before it is painted."""
        if event.type() is QEvent.Type.Show and self._due:
            self._catch_up()
        return False

    def _heard(self, news: News) -> None:
        if self._uses.touched_by(news):
            self._due = True
            if self._panel is None or self._panel.isVisible():
                self._timer.start()

    def _catch_up(self) -> None:
        self._timer.stop()
        self._due = False
        self._refresh()
