"""The card with the list of speakers: the head, the rows, and the add box at the foot."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from ui.panels.speakers.floor_box import FloorBox
from ui.panels.speakers.floor_delegate import Columns
from ui.panels.speakers.floor_list import ColumnHeads, FloorList
from ui.panels.speakers.floor_row import FloorRow
from ui.panels.speakers.floor_text import FloorText
from ui.panels.speakers.list_head import ListHead
from ui.panels.speakers.speaker_commands import SpeakerCommands
from ui.parts.barred import bar
from ui.state.record_session import RecordSession
from ui.widgets.boxes import boxed, card, column, put
from ui.widgets.empty_hint import EmptyHint
from ui.widgets.fixed_area import FixedArea
from wgdesk.acts.floor import ask_floor
from wgdesk.live.floor_state import FloorState
from wgdesk.reads.values.floor import RequestNow
from wgdesk.rules.floor import Forecast

QWIDGETSIZE_MAX = (1 << 24) - 1  # Qt's constant for "no maximum size"; PySide does not export it
HEAD = 50  # height of the head in pixels at 100 %
COLUMNS = Columns(number=34, kind=84, time=60, hour=60, handle=24, height=34)


class ListCard(QWidget):
    """The card; keeps the row of each request and makes it again only when the request changes.

    So the cost of an act does not grow with the number of waiting speakers.
    """

    def __init__(
        self, session: RecordSession, commands: SpeakerCommands, floor_text: FloorText, box: FloorBox
    ) -> None:
        super().__init__()
        self._app, self._floor_text, self._box = session.app, floor_text, box
        self._lines: dict[int, tuple[RequestNow, bool, FloorRow]] = {}
        self._shown: tuple[object, ...] | None = None  # who was waiting and who was present, when last shown
        self._minutes: list[int] = []  # minutes of each speaker's expected time, when last drawn
        self.head = ListHead(session, commands, floor_text)
        self.list = FloorList(session.app, "speakers-list-title", COLUMNS)
        self.list.rows.spoken_hour = floor_text.hour
        app = session.app
        nothing = column(app, 0, (24, 24, 24, 24))
        nothing.addWidget(EmptyHint(app, "speakers-list-empty", box, centred=True))
        nothing.addStretch(1)
        self._nobody = boxed(nothing)
        line = QFrame()
        line.setProperty("look", "line")
        line.setFixedHeight(1)
        inside = put(column(app, 0, (1, 0, 1, 1)), FixedArea(app, self.head, width=480, height=HEAD), line)
        self._column_heads = ColumnHeads(app, self.list)
        put(inside, self._column_heads, (self._nobody, 1), (self.list, 1), box)
        bar(session, ask_floor, box)
        self.setLayout(put(column(app, 0), card(inside)))

    def fit(self, *, narrow: bool, low: bool) -> None:
        """``narrow``: nothing fits beside the list, so show the button for the cards.

        ``low``: hide the column heads to make room for rows.
        """
        self.head.aside.setVisible(narrow)
        self._column_heads.setVisible(not low)

    def forget(self) -> None:
        """Clear the cached rows: names, limits or the language have changed."""
        self._lines.clear()
        self._shown = None
        self.list.rows.forget_hours()

    def show_floor(self, floor: FloorState, expected: Forecast | None) -> None:
        """Show who waits, in order, and when each speaker is expected."""
        self._show_rows(floor)
        self.show_expected(floor, expected)
        self.head.show_floor(floor)
        self._box.show_closed(floor.closed_at is not None)

    def show_expected(self, floor: FloorState, expected: Forecast | None) -> None:
        """Show when each speaker is expected; redraw the visible rows only if a time has changed."""
        begins = expected.begins if expected else ()
        minutes = [at.minute for at in begins]
        if minutes != self._minutes:
            self._minutes = minutes
            self.list.viewport().update()
        hours = zip(floor.order, begins, strict=False)
        self.list.rows.expected = {request.id: at for request, at in hours}

    def _show_rows(self, floor: FloorState) -> None:
        shown = (floor.queue, floor.away, floor.written, floor.here)
        if shown == self._shown:
            return
        self._shown = shown
        rows = self.list.rows
        lines = [self._line(floor, request) for request in floor.queue]
        lines += [self._floor_text.away(floor, request) for request in floor.away]
        lines += [self._floor_text.written(request) for request in floor.written]
        figure = self._app.speech.figure
        numbers = {request.id: figure(n) for n, request in enumerate(floor.listed, start=1)}
        armed = lines[0].key if floor.queue else None
        if lines != rows.rows or (numbers, armed) != (rows.numbers, rows.armed):
            rows.numbers, rows.armed = numbers, armed
            self.list.show_lines(lines)
        # An empty list gets a height of 0 but is not hidden: Qt would move the focus to the next field, and
        # the key for End would be typed there.
        self.list.setMaximumHeight(QWIDGETSIZE_MAX if lines else 0)
        self._nobody.setVisible(not lines)
        if lines and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(rows.index(0))

    def _line(self, floor: FloorState, request: RequestNow) -> FloorRow:
        present = request.delegation_id in floor.here
        known = self._lines.get(request.id)
        if known is not None and known[1] == present and known[0] == request:
            return known[2]
        line = self._floor_text.waiting(floor, request)
        self._lines[request.id] = (request, present, line)
        return line
