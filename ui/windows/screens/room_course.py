"""What happens in the room: the floor of the present item, whichever list the operator looks at."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from ui.state.record_session import RecordSession
from wgdesk.acting.news import News
from wgdesk.live.floor_state import FloorState
from wgdesk.reads.queries.outcome import outcome
from wgdesk.reads.uses import uses_of
from wgdesk.reads.values.floor import Floor
from wgdesk.reads.values.outcome import Outcome


class Course(QObject):
    """Follows the record while at least one window that needs it is shown.

    ``changed`` is emitted once per act, however many parts of the record it changed; ``second`` each second.
    """

    changed = Signal()
    second = Signal()

    def __init__(self, session: RecordSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session, self.live = session, session.live
        self._watched = 0
        self._floor_state: FloorState | None = None
        self._outcome: Outcome | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.changed)
        live = self.live
        for signal in (
            live.programme_changed,
            live.roster_changed,
            live.business_changed,
            live.floor_changed,
        ):
            signal.connect(self.hear)
        live.second.connect(self._tick)
        session.bridge.news.connect(self._drop_outcome)
        session.app.changed.connect(self.hear)
        session.app.speech.changed.connect(self.hear)

    def watch(self, on: bool) -> None:
        """Count one window more (``on``) or less; without any window, nothing is followed."""
        self._watched += 1 if on else -1
        self._floor_state = None

    # -- the present state ---------------------------------------------------------------------------------

    @property
    def floor_state(self) -> FloorState:
        """Who has the floor, who is next, who spoke last."""
        if self._floor_state is None:
            self._floor_state = self.live.room_floor_state
        return self._floor_state

    @property
    def floor(self) -> Floor:
        """All requests under the item under consideration."""
        return self.floor_state.floor

    @property
    def outcome(self) -> Outcome:
        """Recommendations, panels, documents and motions."""
        if self._outcome is None:
            self._outcome = self.session.desk.read(outcome)
        return self._outcome

    # -- news ----------------------------------------------------------------------------------------------

    def hear(self) -> None:
        """Tell the windows soon that what they show is out of date."""
        self._floor_state = None
        if self._watched and self.live.ready:
            self._soon.start()

    def _drop_outcome(self, news: News) -> None:
        if uses_of(outcome).touched_by(news):
            self._outcome = None
            self.hear()

    def _tick(self) -> None:
        if self._watched:
            self.second.emit()
