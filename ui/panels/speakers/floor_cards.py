"""The cards beside the list: forecast of its end, rights of reply, points of order, who has spoken."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.panels.speakers.floor_list import ShortList
from ui.panels.speakers.floor_row import Chip, FloorRow
from ui.panels.speakers.floor_text import FloorText
from ui.parts.barred import bar
from ui.state.record_session import RecordSession
from ui.widgets.boxes import put, row
from ui.widgets.buttons import Button
from ui.widgets.card import Card
from ui.widgets.key_caps import KeyCap
from ui.widgets.labels import Icon, Label
from wgdesk.acts.floor import ask_floor
from wgdesk.acts.helpers.argument_kinds import Lane
from wgdesk.live import pace
from wgdesk.live.floor_state import FloorState
from wgdesk.reads.values.floor import RequestNow
from wgdesk.rules.floor import Forecast
from wgdesk.rules.statements import State

_IN_HOURS = 90  # minutes; a longer delay is shown in hours


class ForecastCard(Card):
    """When the list ends with the current limit and with another one, and the planned end of the sitting."""

    def __init__(self, session: RecordSession, floor_text: FloorText) -> None:
        super().__init__(session.app, "speakers-forecast-title")
        self._floor_text, self._live = floor_text, session.live
        self.ends = Label(self.app, wrap=True)
        self._other = Label(self.app, face="small", tone="quiet", wrap=True)
        self._icon = Icon(self.app, "alert-triangle", "warn")
        self._late = Label(self.app, face="small", tone="warn", wrap=True)
        line = put(row(self.app, 6), self._icon, (self._late, 1))
        put(self.inside, self.ends, self._other, line)

    def show_forecast(self, floor: FloorState, expected: Forecast | None, now: datetime) -> None:
        """Show when the last speaker on the list will end."""
        sitting, course = floor.sitting, self._live.programme
        planned = pace.planned_end(course, sitting, now) if sitting is not None else None
        hour = self._floor_text.hour
        busy = bool(floor.order) or floor.running is not None
        other = floor.other_limit()
        then = floor.forecast(now, floor.with_limit(other))
        self._other.setVisible(busy and then is not None)
        if not busy or expected is None or then is None:
            self.ends.say("speakers-forecast-over" if busy else "speakers-forecast-nobody")
            self._tell_late(None)
            return
        self.ends.say("speakers-forecast-ends", at=hour(expected.ends_at))
        spoken: dict[str, str | int] = {"limit": self._floor_text.span(other), "at": hour(then.ends_at)}
        if planned is None:
            self._other.say("speakers-forecast-other", **spoken)
        else:
            self._other.say("speakers-forecast-other-until", **spoken, until=hour(planned))
        late = expected.ends_at - planned if planned else timedelta()
        self._tell_late(int(late.total_seconds() // 60) if late < pace.OF_ANOTHER_DAY else None)

    def _tell_late(self, minutes: int | None) -> None:
        """Warn that the list ends ``minutes`` after the sitting's planned end, when interpretation stops."""
        late = minutes is not None and minutes > 0
        self._icon.setVisible(late)
        self._late.setVisible(late)
        if minutes is not None and minutes > _IN_HOURS:
            self._late.say("speakers-forecast-late-hours", n=round(minutes / 60))
        elif late and minutes is not None:
            self._late.say("speakers-forecast-late", n=minutes)


class RequestsCard(Card):
    """A card with a short list of requests.

    ``begun``: the user wants to add a request. ``left``: the focus goes back to the list of speakers.
    """

    begun = Signal()
    left = Signal()

    def __init__(self, session: RecordSession, name: str, *, most: int, action: str = "") -> None:
        """``name``: middle part of the phrases' keys. ``most``: visible rows at most; 0: all that fit.

        ``action``: the name of the key that adds a request; a button does the same.
        """
        super().__init__(session.app, f"speakers-{name}-title")
        if action:
            add = Button(session.app, f"key-{action}", icon="plus", look="flat", action=action, worded=False)
            add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            add.clicked.connect(self.begun)
            bar(session, ask_floor, add)
            put(self.head, KeyCap(session.app, action=action), add)
        self.list = ShortList(session.app, f"speakers-{name}-title", most=most)
        self.list.left.connect(self.left)
        self.nothing = Label(session.app, f"speakers-{name}-nothing", face="small", tone="quiet", wrap=True)
        self._rest = QWidget()  # takes the space of the list while that is empty
        self.inside.addWidget(self.nothing)
        self.inside.addWidget(self.list, 0 if most else 1)
        self.inside.addWidget(self._rest, 1)
        self._most = most
        if not most:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def show_lines(self, lines: Sequence[FloorRow]) -> None:
        """Show rows, or a text if there are none."""
        if list(lines) != self.list.rows.rows:
            self.list.show_lines(lines)
        if not lines and self.list.hasFocus():
            self.left.emit()  # before the list is hidden: Qt would move the focus to the next field
        self.list.setVisible(bool(lines))
        self.nothing.setVisible(not lines)
        self._rest.setVisible(not lines and not self._most)
        self.list.updateGeometry()


class RepliesCard(RequestsCard):
    """Who has asked for the right of reply; the Chair gives it at the end of the item or of the sitting."""

    def __init__(self, session: RecordSession, floor_text: FloorText) -> None:
        super().__init__(session, "replies", most=3, action="reply")
        self._floor_text = floor_text

    def show_floor(self, floor: FloorState) -> None:
        when = Chip(self.app.speech.say("speakers-reply-at-end"))
        lines = [
            FloorRow(
                request.id,
                self._floor_text.speaker(request),
                chips=(when,),
                time=self._floor_text.limit(floor, request),
            )
            for request in floor.replies
        ]
        self.show_lines(lines)
        self.show_count(len(lines))


class OrdersCard(RequestsCard):
    """The points of order: which await a ruling, and how the others were decided."""

    def __init__(self, session: RecordSession, floor_text: FloorText) -> None:
        super().__init__(session, "orders", most=3, action="point-of-order")
        self._floor_text = floor_text

    def show_floor(self, floor: FloorState) -> None:
        """Show the points of order raised."""
        raised = [
            request
            for request in floor.floor.requests
            if request.lane == Lane.ORDER and request.state not in (State.WITHDRAWN, State.ABSENT)
        ]
        self.show_lines([self._line(request) for request in raised])
        self.show_count(len(raised))

    def _line(self, request: RequestNow) -> FloorRow:
        say, ruling = self.app.speech.say, request.ruling
        if ruling is not None and ruling.appealed:
            chip = Chip(say("speakers-order-upheld" if ruling.upheld else "speakers-order-overruled"), "warn")
        elif ruling is not None:
            chip = Chip(say("speakers-order-ruled"), "ok")
        elif request.state is State.FINISHED:
            chip = Chip(say("speakers-order-unruled"), "bad")
        else:
            chip = Chip(say(f"speakers-state-{request.state.value}"))
        return FloorRow(request.id, self._floor_text.speaker(request), chips=(chip,))


class SpokenCard(RequestsCard):
    """Who has spoken under the item, the latest first, and for how long in total."""

    def __init__(self, session: RecordSession, floor_text: FloorText) -> None:
        super().__init__(session, "spoken", most=0)
        self._floor_text = floor_text
        self._totals = Label(session.app, face="small", tone="quiet", wrap=True)
        self._lines: dict[int, tuple[RequestNow, FloorRow]] = {}
        self.inside.addWidget(self._totals)

    def forget(self) -> None:
        """Clear the cached rows: names or the language have changed."""
        self._lines.clear()

    def show_floor(self, floor: FloorState) -> None:
        """Show the statements with their times, then the withdrawn requests.

        Points of order and replies belong to the floor of every item of the sitting; only those of this item
        are shown here. The total adds up the times as shown, in whole seconds.
        """
        spoken = floor.of_item(floor.spoken)
        withdrawn = [self._floor_text.withdrawn(request) for request in floor.of_item(floor.withdrawn)]
        self.show_lines([*(self._line(floor, request) for request in spoken), *withdrawn])
        counted = [request for request in spoken if not request.struck]
        self.show_count(len(counted))
        self._totals.setVisible(bool(counted))
        if counted:
            seconds = sum(floor.lasted(request) for request in counted)
            self._totals.say("speakers-totals", n=len(counted), span=self._floor_text.span(seconds))

    def _line(self, floor: FloorState, request: RequestNow) -> FloorRow:
        known = self._lines.get(request.id)
        if known is None or known[0] != request:
            known = self._lines[request.id] = (request, self._floor_text.spoken(floor, request))
        return known[1]
