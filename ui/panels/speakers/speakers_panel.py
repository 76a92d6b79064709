"""The main panel during a sitting: who has the floor, who is waiting for it, who has spoken."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from operator import is_
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.keys.single_keys import SingleKeys
from ui.panels.speakers.attached_files import Files
from ui.panels.speakers.floor_box import ModeName
from ui.panels.speakers.floor_text import FloorText
from ui.panels.speakers.list_card import ListCard
from ui.panels.speakers.now_card import NowCard
from ui.panels.speakers.request_menu import RequestMenu
from ui.panels.speakers.side_column import SideCards
from ui.panels.speakers.speaker_adding import SpeakerAdding
from ui.panels.speakers.speaker_columns import SpeakerColumns
from ui.panels.speakers.speaker_commands import STEP, SpeakerCommands
from ui.panels.speakers.speaker_details import SpeakerDetails
from ui.parts.course_step import OWN_KEYS
from ui.parts.panel import BasePanel
from ui.state.record_session import RecordSession
from wgdesk.live.floor_state import FloorState, nudge
from wgdesk.panel_rows import PlaceKey
from wgdesk.reads.queries import floor as floor_reads
from wgdesk.reads.queries.search import searched_requests
from wgdesk.reads.values.floor import RequestNow
from wgdesk.rules.statements import WAITS

FORECAST_EVERY = 5  # seconds between forecasts


class SpeakersPanel(BasePanel):
    """Shows the floor live. The focus is normally on the list, where each act has a single key."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        self.floor_text = FloorText(session)
        self.floor = self.live.floor_state
        self.commands = SpeakerCommands(session, lambda: self.floor, lambda: self._begin("list"))
        self.adding = SpeakerAdding(
            session, self.floor_text, lambda: self.floor, added=self._added, done=self._back_to_list
        )
        self._seen: tuple[object, ...] = ()  # the data last shown
        self._opened: int | None = None  # key of the request in the details
        self._earlier: tuple[int, int | None] | None = None  # sitting and item of a request from elsewhere
        self.now = NowCard(session, self.commands, self.floor_text)
        self.list_card = ListCard(session, self.commands, self.floor_text, self.adding.box)
        self.head, self.list = self.list_card.head, self.list_card.list
        self.cards = SideCards(session, self.floor_text)
        self.files = Files(session)
        self._lay_out()
        self._connect()
        self.refresh()

    # -- layout --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._columns = SpeakerColumns(self.app, self.now, self.list_card, self.cards)
        self.lay_out(self._columns.whole)

    def fit(self) -> None:
        """Arrange the columns for the size."""
        self._columns.fit(self.width(), self.height())
        self._show_side()

    def _show_side(self) -> None:
        self._columns.show(opened=self._opened is not None)

    def _look_aside(self) -> None:
        """Show the cards in place of the list; the focus goes to the centre, where the keys work too."""
        self._columns.aside = True
        self._show_side()
        self.now.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_list(self) -> None:
        """Show the list again if something else is in its place."""
        self._columns.aside = False
        if self._columns.narrow:
            self._opened = None
        self._show_side()

    def minimumSizeHint(self) -> QSize:
        """Return the size of one column; the other can be hidden."""
        return self._columns.least_size()

    def _connect(self) -> None:
        live, commands = self.live, self.commands
        live.floor_changed.connect(self.refresh)
        live.programme_changed.connect(self._forget_lines)
        live.roster_changed.connect(self._forget_lines)
        live.attendance_changed.connect(self.refresh)
        live.business_changed.connect(self.refresh)
        live.second.connect(self._tick)
        self.session.faulted.connect(self._refused)
        self.app.speech.changed.connect(self._forget_lines)
        self.app.changed.connect(self._forget_lines)
        self.list.dropped.connect(self._dropped)
        self.list.left.connect(self.close_request)
        self.now.opened.connect(self.open_request)
        self.now.left.connect(self._back_to_list)
        self.now.note_wanted.connect(lambda: self._note())
        self.adding.box.left.connect(self.adding.leave)
        self.adding.box.field.textEdited.connect(lambda _: self.banner.forget_attempt())
        self.bound_keys = SingleKeys(self.app, self, self._single_keys())
        self.bound_keys.ignored.connect(self.session.press_ignored)
        self.adding.box.spaced.connect(lambda *_: self.bound_keys.run("context"))
        self.now.go.clicked.connect(lambda *_: self.bound_keys.run_once("context", commands.click))
        self.cards.begun.connect(self._begin)
        self.cards.left.connect(self._back_to_list)
        self.list_card.head.aside.clicked.connect(self._look_aside)
        self.bound_keys.watch([self.list, self.now, *self.cards.lists])
        for rows in (self.list, *self.cards.lists):
            rows.opened.connect(self.open_request)
            rows.menu_wanted.connect(self._menu)
            rows.files_dropped.connect(self._attach)

    # -- keys ----------------------------------------------------------------------------------------------

    def _single_keys(self) -> Mapping[str, Callable[[], object]]:
        commands = self.commands
        return {
            "context": commands.context,
            "beside": commands.beside,
            **{name: partial(commands.own_key, name) for name in OWN_KEYS.values()},
            "next-speaker": commands.next,
            "end": commands.end,
            "pause": commands.pause,
            "add": lambda: self._begin("list"),
            "point-of-order": lambda: self._begin("order"),
            "reply": lambda: self._begin("reply"),
            "behalf": lambda: self._about(partial(self._begin, "behalf")),
            "note": self._note,
            "withdraw": lambda: self._waiting(commands.withdraw),
            "defer": lambda: self._waiting(commands.defer, called_first=True),
            "more-time": lambda: commands.give_time(STEP),
            "less-time": lambda: commands.give_time(-STEP),
            "list-closing": commands.turn_list,
            "move-up": lambda: self._waiting(lambda request: commands.step_by(request, -1)),
            "move-down": lambda: self._waiting(lambda request: commands.step_by(request, 1)),
            "current": lambda: self.now.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "attendance": lambda: self.session.wanted.emit("panel-attendance"),
        }

    @property
    def chosen(self) -> RequestNow | None:
        """The request that keys act on: that of the centre or details if focused, else the selected row."""
        if self.now.hasFocus():
            return self.now.request
        focus = QApplication.focusWidget()
        if self._opened is not None and focus is not None and self.details.isAncestorOf(focus):
            return self.floor.entry(self._opened)
        row_ = next((rows for rows in self.cards.lists if rows.hasFocus()), self.list).current
        return self.floor.entry(row_.key) if row_ else None

    def in_sight(self) -> str:
        """Return the key of the request that keys act on."""
        return str(self.chosen.id) if self.chosen is not None else ""

    def _about(self, then: Callable[[RequestNow], object]) -> None:
        request = self.chosen or self.floor.front
        if request is not None:
            then(request)

    def _waiting(self, then: Callable[[RequestNow], object], *, called_first: bool = False) -> None:
        """Call ``then`` with the chosen request if it waits; ``called_first``: prefer the one called."""
        request = self.floor.called if called_first and self.floor.called is not None else self.chosen
        if request is not None and request.state in WAITS:
            then(request)

    def _note(self) -> None:
        request = self.floor.running or self.floor.interrupted or self.floor.called or self.chosen
        if request is not None:
            self._begin("note", request)

    def _begin(self, name: ModeName, request: RequestNow | None = None) -> None:
        """Go to the box at the foot of the list."""
        self._show_list()
        self.adding.begin(name, request)

    def rests_on(self) -> QWidget:
        """The list; the centre while the list is replaced."""
        return self.list if self.list_card.isVisibleTo(self) else self.now

    def go_to(self, kind: str, row: PlaceKey) -> None:
        """Open a request or statement of any item and sitting; does nothing for another ``kind``."""
        if kind != "request" or not isinstance(row, int):
            return
        if self.floor.entry(row) is None:
            searched = self.session.desk.read(searched_requests)
            found = next((request for request in searched if request.id == row), None)
            if found is not None and self.live.sitting and found.sitting_id == self.live.sitting.id:
                self.live.look_at(found.item_id)
            elif found is not None:
                self._earlier = (found.sitting_id, found.item_id)
        if self.floor.entry(row) is not None:
            self.list.point_at(row)
        self.open_request(row)

    def _floor_of(self, key: int) -> FloorState:
        """Return the floor with a request: the one shown, or that of an earlier sitting."""
        if self.floor.entry(key) is not None or self._earlier is None:
            return self.floor
        return FloorState(self.live, self.session.desk.read(floor_reads.floor, *self._earlier))

    def _back_to_list(self) -> None:
        self._show_list()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _added(self, key: int) -> None:
        self.list.point_at(key)

    # -- one request ---------------------------------------------------------------------------------------

    @cached_property
    def details(self) -> SpeakerDetails:
        """The details of a request, made when one is opened for the first time."""
        find = self.adding.find_delegations
        made = SpeakerDetails(self.session, self.commands, self.floor_text, self.files, find)
        made.left.connect(self.close_request)
        made.seen_gone.connect(self._leave_gone)
        made.passed.connect(self.open_request)
        self._columns.take(made)
        return made

    def open_request(self, key: int) -> None:
        """Open the details of a request beside the list."""
        floor = self._floor_of(key)
        request = floor.entry(key)
        if request is not None:
            self._opened = request.id
            self.details.show_request(floor, request)
            self._show_side()
            self.details.take_focus()

    def close_request(self) -> None:
        """Close the details and give the list the focus; if they are closed already, close the banner."""
        if self._opened is None:
            self.banner.hide()
        self._opened = None
        self._back_to_list()

    def _menu(self, key: int, at: QPoint) -> None:
        request = self.floor.entry(key)
        if request is None:
            return
        menu = RequestMenu(
            self,
            self.session,
            self.commands,
            request,
            behalf=partial(self._begin, "behalf"),
            attach=partial(self.files.ask, self),
            opened=self.open_request,
        )
        menu.popup(at)

    def _dropped(self, key: int, before: int | None) -> None:
        request = self.floor.entry(key)
        other = self.floor.entry(before) if before is not None else None
        if request is not None:
            self.commands.move(request, other)

    def _attach(self, key: int, paths: list[Path]) -> None:
        request = self.floor.entry(key)
        if request is not None:
            self.files.attach(request, paths)

    # -- the record ----------------------------------------------------------------------------------------

    def _forget_lines(self) -> None:
        """Make every row again: names, limits or the language have changed."""
        self.list_card.forget()
        self.cards.spoken.forget()
        self._seen = ()
        self.refresh()

    def refresh(self) -> None:
        """Show the current floor. One act may emit several signals; unchanged data is not shown twice."""
        live = self.live
        parts = (live.floor, live.attendance, live.programme, live.roster, live.business)
        if len(self._seen) == len(parts) and all(map(is_, parts, self._seen)):
            return
        self._seen = parts
        self.floor = floor = live.floor_state
        now = self.live.now()
        expected = floor.forecast(now)
        self.list_card.show_floor(floor, expected)
        self.now.show_floor(floor, now)
        self.cards.show_floor(floor)
        self.cards.forecast.show_forecast(floor, expected, now)
        self._tick_now()
        if self._opened is not None:
            self._refresh_details(self._opened)

    def _refused(self) -> None:
        """Show the record's values again after a refused change."""
        if self.isVisible():
            self._seen = ()
            self.refresh()

    def _refresh_details(self, opened: int) -> None:
        floor = self._floor_of(opened)
        request = floor.entry(opened)
        if request is not None:
            self.details.show_request(floor, request)
        elif self._is_elsewhere(opened) or not self.details.lose():
            self.close_request()

    def _is_elsewhere(self, key: int) -> bool:
        """Return whether a request is in the record, but its item or sitting is no longer the one shown."""
        return any(request.id == key for request in self.session.desk.read(searched_requests))

    def _leave_gone(self, held: bool) -> None:
        """Close the details of a request that is gone; ``held``: the focus was there."""
        self._opened = None
        self._show_side()
        if held:
            self._back_to_list()

    # -- time ----------------------------------------------------------------------------------------------

    def _tick(self) -> None:
        self._tick_now()
        if self.live.now().second % FORECAST_EVERY == 0:
            self._show_forecast()

    def _tick_now(self) -> None:
        now = self.live.now()
        self.now.tick(self.floor, now, nudge(self.floor, now))

    def _show_forecast(self) -> None:
        now = self.live.now()
        expected = self.floor.forecast(now)
        self.list_card.show_expected(self.floor, expected)
        self.cards.forecast.show_forecast(self.floor, expected, now)
