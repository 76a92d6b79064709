"""The main panel during a sitting: who has the floor, who waits for it, who has spoken."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from operator import is_
from pathlib import Path

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.keys.single_keys import SingleKeys
from ui.panels.speakers.attached_files import Files
from ui.panels.speakers.entry_menu import EntryMenu
from ui.panels.speakers.floor_box import ModeName
from ui.panels.speakers.floor_text import FloorText
from ui.panels.speakers.list_card import ListCard
from ui.panels.speakers.now_card import NowCard
from ui.panels.speakers.row_drop import RowDrop
from ui.panels.speakers.side_column import SideCards
from ui.panels.speakers.speaker_adding import SpeakerAdding
from ui.panels.speakers.speaker_columns import SpeakerColumns
from ui.panels.speakers.speaker_commands import STEP, SpeakerCommands
from ui.panels.speakers.speaker_details import SpeakerDetails
from ui.parts.course_step import OWN_KEYS
from ui.parts.panel import BasePanel
from ui.state.record_session import RecordSession
from wgdesk.live.floor_state import FloorState, nudge
from wgdesk.reads.queries.floor import floor
from wgdesk.reads.queries.search import searched_requests
from wgdesk.reads.values.floor import RequestNow
from wgdesk.rules.statements import WAITS

FORECAST_EVERY = 5  # seconds between forecasts


class SpeakersPanel(BasePanel):
    """Shows the floor live. The focus is normally on the list, where each act has a single key."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        self.floor_text = FloorText(session)
        self.scene = self.live.scene
        self.commands = SpeakerCommands(session, lambda: self.scene, lambda: self._begin("list"))
        self.adding = SpeakerAdding(
            session, self.floor_text, lambda: self.scene, added=self._added, done=self._back_to_list
        )
        self._seen: tuple[object, ...] = ()  # the data shown last
        self._opened: int | None = None  # key of the entry in the details
        self._earlier: tuple[int, int | None] | None = None  # sitting, item of an opened entry
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
        """Show the cards in place of the list; move the focus to the centre, where the keys work too."""
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
        """Return the size of one column; the other one hides."""
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
        self.list.opened.connect(self.open_entry)
        self.list.menu_wanted.connect(self._menu)
        self.list.dropped.connect(self._dropped)
        self.list.left.connect(self.close_entry)
        self.now.opened.connect(self.open_entry)
        self.now.left.connect(self._back_to_list)
        self.now.note_wanted.connect(lambda: self._note())
        self.adding.box.left.connect(self.adding.leave)
        self.adding.box.field.textEdited.connect(lambda _: self.banner.forget_attempt())
        self.bound_keys = SingleKeys(self.app, self, self._single_keys())
        self.bound_keys.ignored.connect(self.session.press_ignored)
        self.adding.box.spaced.connect(lambda *_: self.bound_keys.run("context"))
        self.now.go.clicked.connect(lambda *_: self.bound_keys.run_once("context", commands.click))
        self.cards.begun.connect(self._begin)
        self.cards.opened.connect(self.open_entry)
        self.cards.menu_wanted.connect(self._menu)
        self.cards.left.connect(self._back_to_list)
        self.list_card.head.aside.clicked.connect(self._look_aside)
        self.bound_keys.watch([self.list, self.now, *self.cards.lists])
        for one in (self.list, *self.cards.lists):
            RowDrop(one).dropped.connect(self._attach)

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
            "move-up": lambda: self._waiting(lambda entry: commands.step_by(entry, -1)),
            "move-down": lambda: self._waiting(lambda entry: commands.step_by(entry, 1)),
            "current": lambda: self.now.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "attendance": lambda: self.session.wanted.emit("panel-attendance"),
        }

    @property
    def chosen(self) -> RequestNow | None:
        """The entry that keys act on: the one in the focused centre or details, else the selected row."""
        if self.now.hasFocus():
            return self.now.entry
        focus = QApplication.focusWidget()
        if self._opened is not None and focus is not None and self.sheet.isAncestorOf(focus):
            return self.scene.entry(self._opened)
        row_ = next((one for one in self.cards.lists if one.hasFocus()), self.list).current
        return self.scene.entry(row_.key) if row_ else None

    def in_sight(self) -> str:
        """Return the key of the entry that keys act on."""
        return str(self.chosen.id) if self.chosen is not None else ""

    def _about(self, then: Callable[[RequestNow], object]) -> None:
        entry = self.chosen or self.scene.front
        if entry is not None:
            then(entry)

    def _waiting(self, then: Callable[[RequestNow], object], *, called_first: bool = False) -> None:
        """Call ``then`` with the chosen entry if it waits; ``called_first``: prefer the entry called."""
        entry = self.scene.called if called_first and self.scene.called is not None else self.chosen
        if entry is not None and entry.state in WAITS:
            then(entry)

    def _note(self) -> None:
        entry = self.scene.running or self.scene.interrupted or self.scene.called or self.chosen
        if entry is not None:
            self._begin("note", entry)

    def _begin(self, name: ModeName, entry: RequestNow | None = None) -> None:
        """Go to the box at the foot of the list."""
        self._show_list()
        self.adding.begin(name, entry)

    def rests_on(self) -> QWidget:
        """The list; the centre while something else is in place of the list."""
        return self.list if self.list_card.isVisibleTo(self) else self.now

    def go_to(self, kind: str, row: int) -> None:
        """Open a request or statement of any item and sitting; does nothing for another ``kind``."""
        if kind != "request":
            return
        if self.scene.entry(row) is None:
            found = next((one for one in self.session.desk.read(searched_requests) if one.id == row), None)
            if found is not None and self.live.sitting and found.sitting_id == self.live.sitting.id:
                self.live.look_at(found.item_id)
            elif found is not None:
                self._earlier = (found.sitting_id, found.item_id)
        if self.scene.entry(row) is not None:
            self.list.point_at(row)
        self.open_entry(row)

    def _scene_of(self, key: int) -> FloorState:
        """Return the floor that contains an entry: the one shown, or that of an earlier sitting."""
        if self.scene.entry(key) is not None or self._earlier is None:
            return self.scene
        return FloorState(self.live, self.session.desk.read(floor, *self._earlier))

    def _back_to_list(self) -> None:
        self._show_list()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _added(self, key: int) -> None:
        self.list.point_at(key)

    # -- one entry -----------------------------------------------------------------------------------------

    @cached_property
    def sheet(self) -> SpeakerDetails:
        """The details of an entry, made when one is opened for the first time."""
        find = self.adding.find_delegations
        made = SpeakerDetails(self.session, self.commands, self.floor_text, self.files, find)
        made.left.connect(self.close_entry)
        made.seen_gone.connect(self._leave_gone)
        made.passed.connect(self.open_entry)
        self._columns.take(made)
        return made

    def open_entry(self, key: int) -> None:
        """Open the details of an entry beside the list."""
        scene = self._scene_of(key)
        entry = scene.entry(key)
        if entry is not None:
            self._opened = entry.id
            self.sheet.show_entry(scene, entry)
            self._show_side()
            self.sheet.take_focus()

    def close_entry(self) -> None:
        """Close the details, and give the list the focus; if they are closed, close the banner."""
        if self._opened is None:
            self.banner.hide()
        self._opened = None
        self._back_to_list()

    def _menu(self, key: int, at: QPoint) -> None:
        entry = self.scene.entry(key)
        if entry is None:
            return
        menu = EntryMenu(
            self,
            self.session,
            self.commands,
            entry,
            behalf=partial(self._begin, "behalf"),
            attach=partial(self.files.ask, self),
            opened=self.open_entry,
        )
        menu.popup(at)

    def _dropped(self, key: int, before: int | None) -> None:
        entry = self.scene.entry(key)
        other = self.scene.entry(before) if before is not None else None
        if entry is not None:
            self.commands.move(entry, other)

    def _attach(self, key: int, paths: list[Path]) -> None:
        entry = self.scene.entry(key)
        if entry is not None:
            self.files.attach(entry, paths)

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
        self.scene = scene = live.scene
        now = self.live.now()
        expected = scene.forecast(now)
        self.list_card.show_scene(scene, expected)
        self.now.show_scene(scene, now)
        self.cards.show_scene(scene)
        self.cards.forecast.show_forecast(scene, expected, now)
        self._tick_now()
        if self._opened is not None:
            self._refresh_sheet(self._opened)

    def _refused(self) -> None:
        """Show the record's values again after a refused change."""
        if self.isVisible():
            self._seen = ()
            self.refresh()

    def _refresh_sheet(self, opened: int) -> None:
        scene = self._scene_of(opened)
        entry = scene.entry(opened)
        if entry is not None:
            self.sheet.show_entry(scene, entry)
        elif self._is_elsewhere(opened) or not self.sheet.lose():
            self.close_entry()

    def _is_elsewhere(self, key: int) -> bool:
        """Return whether an entry is in the record; its item or sitting is not the one shown any more."""
        return any(one.id == key for one in self.session.desk.read(searched_requests))

    def _leave_gone(self, held: bool) -> None:
        """Close the details of an entry that is gone; ``held``: the focus was there."""
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
        self.now.tick(self.scene, now, nudge(self.scene, now))

    def _show_forecast(self) -> None:
        now = self.live.now()
        expected = self.scene.forecast(now)
        self.list_card.show_expected(self.scene, expected)
        self.cards.forecast.show_forecast(self.scene, expected, now)
