"""From the desk to the windows: what was committed becomes a Qt signal."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from wgdesk.desk import Desk, News

QUIET_MS = 30  # acts that come one after the other are shown together


class Bridge(QObject):
    """Tells of every act on a record, ours or another station's."""

    news = Signal(object)  # News

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        desk.subscribe(self._tell)

    def _tell(self, news: News) -> None:
        self.news.emit(news)


class Follower(QObject):
    """Calls ``refresh`` once, shortly after acts that touched one of the tables used; "*": after any act."""

    def __init__(
        self, bridge: Bridge, uses: frozenset[str], refresh: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._uses = uses
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(QUIET_MS)
        self._timer.timeout.connect(refresh)
        bridge.news.connect(self._heard)

    def _heard(self, news: News) -> None:
        if news.tables & self._uses or "*" in self._uses:
            self._timer.start()
