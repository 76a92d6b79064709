"""The current state of the meeting, read once for all panels and windows: programme, people, speakers."""

from __future__ import annotations

from datetime import datetime
from operator import is_
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from ui.state.bridge import Bridge
from wgdesk.acting.desk import Desk
from wgdesk.acting.news import News
from wgdesk.errors import Refused
from wgdesk.live.floor_state import FloorState
from wgdesk.live.situation import Situation
from wgdesk.reads.queries.attendance import attendance
from wgdesk.reads.queries.business import business
from wgdesk.reads.queries.floor import FloorCache, floor
from wgdesk.reads.queries.floor_rows import Changed
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.queries.roster import roster
from wgdesk.reads.uses import uses_of
from wgdesk.reads.values.attendance import Attendance
from wgdesk.reads.values.business import Business
from wgdesk.reads.values.floor import Floor
from wgdesk.reads.values.programme import ItemNow, Programme, SittingNow
from wgdesk.reads.values.roster import Roster

USES = {  # the tables that each part needs; parts are read in this order
    "roster": uses_of(roster),
    "programme": uses_of(programme),
    "attendance": uses_of(attendance),
    "business": uses_of(business),
    "floor": uses_of(floor),
}
_NOBODY = Roster({}, {}, {})
_NOWHERE = Attendance({}, {}, (), {})


class LiveState(QObject):
    """Follows the record: after each act it reads the parts again that the act changed.

    Then it emits their signals. The floor is that of ``item`` at ``sitting``: the item under consideration,
    or another one that the operator looks at. ``second`` is emitted on whole seconds of the clock.
    """

    roster_changed = Signal()
    programme_changed = Signal()
    attendance_changed = Signal()
    business_changed = Signal()
    floor_changed = Signal()
    second = Signal()
    closed_changed = Signal()  # before any other change is announced
    ready_changed = Signal()  # the record has got a meeting, or lost it

    def __init__(self, desk: Desk, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._course: Programme | None = None
        self._looked_at: tuple[int, int | None] | None = None  # item being considered, item looked at
        self.roster, self.attendance, self.floor = _NOBODY, _NOWHERE, Floor(0, None, ())
        self.business = Business()
        self._floor_cache = FloorCache()
        self._room: Floor | None = None  # the floor of the item under consideration, once asked for
        self._broken_off = False  # a read has failed, so its changes are not known
        self._floor_state: tuple[tuple[object, ...], FloorState] | None = None  # with what it was made from
        bridge.news.connect(self._heard)
        self._ticker = QTimer(self, singleShot=True)
        self._ticker.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticker.timeout.connect(self._tick)
        bridge.stopped.connect(self._ticker.stop)

    # -- reading -------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read everything, emit all signals, and start the clock."""
        self._read(tuple(USES))
        self._await_second()

    @property
    def ready(self) -> bool:
        """Whether the record holds a meeting."""
        return self._course is not None

    @property
    def closed(self) -> bool:
        """Whether the record is closed: nothing can be changed in it until it is reopened."""
        return self._course is not None and self._course.closed_at is not None

    @property
    def programme(self) -> Programme:
        """The meeting's programme. Use it only while ``ready``."""
        assert self._course is not None, "asked of a record without a meeting"
        return self._course

    def _heard(self, news: News) -> None:
        self._read(tuple(part for part in USES if USES[part].touched_by(news)), news.rows)

    def _read(self, parts: tuple[str, ...], changed: Changed | None = None) -> None:
        if self._broken_off:
            parts, changed = tuple(USES), None
        where, was_ready, was_closed = self._where(), self.ready, self.closed
        self._broken_off, told = True, []
        for part in parts:
            if part != "floor":
                getattr(self, f"_read_{part}")()
                told.append(part)
        if self.ready and ("floor" in parts or self._where() != where):
            self._read_floor(changed)
            told.append("floor")
        self._broken_off = False
        if self.closed is not was_closed:
            self.closed_changed.emit()
        if self.ready:
            for part in told:
                getattr(self, f"{part}_changed").emit()
        if self.ready is not was_ready:
            self.ready_changed.emit()

    def _read_roster(self) -> None:
        self.roster = self._desk.read(roster)

    def _read_attendance(self) -> None:
        self.attendance = self._desk.read(attendance)

    def _read_business(self) -> None:
        self.business = self._desk.read(business)

    def _read_programme(self) -> None:
        try:
            self._course = self._desk.read(programme)
        except Refused as refused:
            if refused.key != "no-meeting":
                raise
            self._course = None

    def _read_floor(self, changed: Changed | None = None) -> None:
        """Read the floor. ``changed``: the rows changed since the last read, if known."""
        sitting, item = self.sitting, self.item
        self._room = None
        self.floor = Floor(0, None, ())  # stays so if there is no sitting or the read fails
        if sitting is not None:
            place = (sitting.id, item.id if item else None)
            self.floor = self._desk.read(floor, *place, self._floor_cache, changed)

    @property
    def room_floor(self) -> Floor:
        """All requests under the item under consideration, whichever list the operator looks at."""
        sitting, item = self.sitting, self.programme.item
        if sitting is None or self.item is item:
            return self.floor
        if self._room is None:
            self._room = self._desk.read(floor, sitting.id, item.id if item else None)
        return self._room

    @property
    def situation(self) -> Situation:
        """What determines the next step of the meeting."""
        item = self.programme.item
        floors = {item.id if item else None: self.room_floor} if self.sitting is not None else {}
        return Situation(self.programme, self.business, self.roster, floors)

    @property
    def floor_state(self) -> FloorState:
        """The state of the floor, computed once for panel and screens."""
        made = (self.floor, self.room_floor, self.attendance, self._course, self.roster, self.business)
        if self._floor_state is None or not all(map(is_, made, self._floor_state[0])):
            self._floor_state = (made, FloorState(self))
        return self._floor_state[1]

    @property
    def room_floor_state(self) -> FloorState:
        """The state of the floor of the item under consideration."""
        here = self.room_floor
        return self.floor_state if here is self.floor else FloorState(self, here)

    # -- sitting and item ----------------------------------------------------------------------------------

    @property
    def sitting(self) -> SittingNow | None:
        """The sitting whose floor is shown."""
        return self.programme.sitting

    @property
    def item(self) -> ItemNow | None:
        """The item whose floor is shown.

        It is the one that the operator looks at until the meeting takes up another; else the one under
        consideration.
        """
        course = self.programme.item
        now = course.id if course else 0
        if self._looked_at is not None and self._looked_at[0] == now:
            return next((item for item in self.programme.items if item.id == self._looked_at[1]), course)
        return course

    def look_at(self, item_id: int | None) -> None:
        """Show the floor of an item not under consideration, for example to inscribe speakers.

        This lasts until the meeting considers another item.
        """
        course = self.programme.item
        self._looked_at = (course.id if course else 0, item_id)
        self._read_floor()
        self.floor_changed.emit()

    def _where(self) -> tuple[int, int]:
        if not self.ready:
            return (0, 0)
        sitting, item = self.sitting, self.item
        return (sitting.id if sitting else 0, item.id if item else 0)

    # -- time ----------------------------------------------------------------------------------------------

    def now(self) -> datetime:
        """Return the current time: aware, UTC."""
        return self._desk.clock()

    def here(self, at: datetime) -> datetime:
        """Return a datetime in the time zone of the meeting."""
        return at.astimezone(ZoneInfo(self.programme.zone))

    def _await_second(self) -> None:
        self._ticker.start(1000 - self.now().microsecond // 1000)

    def _tick(self) -> None:
        if self.ready:
            self.second.emit()
        self._await_second()
