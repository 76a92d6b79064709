"""The heart of the live desk: who has the floor, who waits for it, who has had it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from ui.actions import shown
from ui.floor.adding import Adding
from ui.floor.cards import ForecastCard, OrdersCard, RepliesCard, SpokenCard
from ui.floor.deeds import STEP, Deeds
from ui.floor.head import ListHead
from ui.floor.island import Island
from ui.floor.limits import Limits
from ui.floor.lines import Columns, Line
from ui.floor.list import ColumnHeads, LineList
from ui.floor.menu import EntryMenu
from ui.floor.now import NowCard
from ui.floor.scene import WAITS, Scene, nudge
from ui.floor.sheet import Sheet
from ui.floor.telling import Telling
from ui.keys import Commands
from ui.panels.base import Panel
from ui.station import Station
from ui.widgets.boxes import card, column, row
from ui.widgets.labels import Label
from wgdesk.reads.finding import asked
from wgdesk.reads.floor import Entry, floor

SIDE, WIDER = 300, 340  # pixels at 100 % of the side column; with the sheet in it
ROOMY, NARROW = 1500, 860  # of the panel: from which on the side may be wider; up to which there is none
NARROWEST, LOWEST = 620, 400  # of the panel
NOW, HEAD = 186, 50  # heights of the card in the centre and of the list's head
COLUMNS = Columns(number=34, kind=84, time=60, hour=60, handle=24, height=34)
FORECAST_EVERY = 5  # seconds: the forecast moves only while nobody speaks


class SpeakersPanel(Panel):
    """Follows the floor. The focus rests on the list; every act is one key away (see ``ui.actions``)."""

    def __init__(self, station: Station) -> None:
        super().__init__(station)
        self.telling = Telling(station)
        self.scene = Scene(self.live)
        self.deeds = Deeds(station, lambda: self.scene)
        self.adding = Adding(
            station, self.telling, lambda: self.scene, added=self._added, done=self._back_to_list
        )
        self._lines: dict[int, tuple[Entry, bool, Line]] = {}  # rows told once, by entry
        self._opened: int | None = None  # the entry in the sheet
        self._earlier: tuple[int, int | None] | None = None  # sitting and item of one that is not shown
        self._minutes: list[int] = []  # of the hours at which those who wait are expected
        self.now = NowCard(station, self.deeds, self.telling)
        self.head = ListHead(station, self.deeds, self.telling)
        self.list = LineList(self.shell, "speakers-list-title", COLUMNS)
        self.list.rows.spoken_hour = self.telling.hour
        self._make_cards()
        self._lay_out()
        self._connect()
        self.refresh()

    # -- layout --------------------------------------------------------------------------------------------

    def _make_cards(self) -> None:
        station, telling = self.station, self.telling
        self.forecast_card = ForecastCard(station, telling)
        self.limits = Limits(station)
        self.orders = OrdersCard(station, telling, shown(self.shell, "point-of-order"))
        self.replies = RepliesCard(station, telling, shown(self.shell, "reply"))
        self.spoken = SpokenCard(station, telling)
        self.sheet = Sheet(station, self.deeds, telling, self.adding.find_delegations)

    def _lay_out(self) -> None:
        middle = column(self.shell, 12)
        middle.addWidget(Island(self.shell, self.now, width=480, height=NOW))
        middle.addWidget(self._list_card(), 1)
        side = column(self.shell, 12)
        for widget in (self.forecast_card, self.limits, self.orders, self.replies):
            side.addWidget(widget)
        side.addWidget(self.spoken, 1)
        held = QWidget()
        held.setLayout(side)
        self._cards = QScrollArea()  # it scrolls only where the screen is low or everything is large
        self._cards.setWidget(held)
        self._cards.setWidgetResizable(True)
        self._cards.setFrameShape(QFrame.Shape.NoFrame)
        self._cards.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cards.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._middle = QWidget()
        self._middle.setLayout(middle)
        columns = row(self.shell, 16)
        columns.addWidget(self._middle, 1)
        columns.addWidget(self._cards)
        columns.addWidget(self.sheet)
        self.lay_out(columns)
        self.shell.theme.changed.connect(self._fit)
        self._fit()

    def _list_card(self) -> QFrame:
        self._empty = Label(self.shell, "speakers-list-empty", tone="quiet", wrap=True, centred=True)
        nothing: QVBoxLayout = column(self.shell, 0, (24, 24, 24, 24))
        nothing.addWidget(self._empty)
        nothing.addStretch(1)
        self._nobody = QWidget()
        self._nobody.setLayout(nothing)
        line = QFrame()
        line.setProperty("look", "line")
        line.setFixedHeight(1)
        inside = column(self.shell, 0, (1, 0, 1, 1))
        inside.addWidget(Island(self.shell, self.head, width=480, height=HEAD))
        inside.addWidget(line)
        inside.addWidget(ColumnHeads(self.shell, self.list))
        inside.addWidget(self._nobody, 1)
        inside.addWidget(self.list, 1)
        inside.addWidget(self.adding.box)
        return card(inside)

    def _fit(self) -> None:
        px = self.shell.theme.px
        spare = max(0, self.width() - px(ROOMY)) // 3
        self._cards.setFixedWidth(px(SIDE) + min(spare, px(120)))
        self._sheet_width = px(WIDER) + min(spare, px(120))
        self._show_side()

    def _show_side(self) -> None:
        """Show the cards or the sheet; where there is room for one column, the list or the sheet."""
        open_ = self._opened is not None
        narrow = self.width() < self.shell.theme.px(NARROW)
        self._middle.setVisible(not (open_ and narrow))
        self._cards.setVisible(not open_ and not narrow)
        self.sheet.setVisible(open_)
        self.sheet.setMinimumWidth(0 if narrow else self._sheet_width)
        self.sheet.setMaximumWidth(self.width() if narrow else self._sheet_width)

    def minimumSizeHint(self) -> QSize:
        """Return the room for one column: the other gives way."""
        return QSize(self.shell.theme.px(NARROWEST), self.shell.theme.px(LOWEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the side a part of a wide window."""
        super().resizeEvent(event)
        self._fit()

    def _connect(self) -> None:
        live = self.live
        live.floor_changed.connect(self.refresh)
        live.programme_changed.connect(self._forget_lines)
        live.roster_changed.connect(self._forget_lines)
        live.attendance_changed.connect(self.refresh)
        live.second.connect(self._tick)
        self.shell.speech.changed.connect(self._forget_lines)
        self.shell.changed.connect(self._forget_lines)
        self.list.opened.connect(self.open_entry)
        self.list.menu_wanted.connect(self._menu)
        self.list.dropped.connect(self._dropped)
        self.list.left.connect(self.close_entry)
        self.now.opened.connect(self.open_entry)
        self.now.left.connect(self._back_to_list)
        self.now.note_wanted.connect(lambda: self._note())
        self.sheet.left.connect(self.close_entry)
        self.adding.box.left.connect(self.adding.leave)
        self.commands = Commands(self.shell, self, self._single_keys())
        self.adding.box.spaced.connect(lambda: self.commands.run("context"))
        lists = [self.list, self.now]
        for one in (self.orders, self.replies, self.spoken):
            one.opened.connect(self.open_entry)
            one.menu_wanted.connect(self._menu)
            one.left.connect(self._back_to_list)
            lists.append(one.list)
        self.commands.watch(lists)

    # -- keys ----------------------------------------------------------------------------------------------

    def _single_keys(self) -> Mapping[str, Callable[[], object]]:
        deeds = self.deeds
        return {
            "context": deeds.context,
            "next-speaker": deeds.next,
            "end": deeds.end,
            "pause": deeds.pause,
            "add": lambda: self.adding.begin("list"),
            "point-of-order": lambda: self.adding.begin("order"),
            "reply": lambda: self.adding.begin("reply"),
            "behalf": lambda: self._about(lambda entry: self.adding.begin("behalf", entry)),
            "note": self._note,
            "withdraw": lambda: self._waiting(deeds.withdraw),
            "defer": lambda: self._waiting(deeds.defer, called_first=True),
            "more-time": lambda: deeds.give_time(STEP),
            "less-time": lambda: deeds.give_time(-STEP),
            "list-closing": deeds.turn_list,
            "move-up": lambda: self._waiting(lambda entry: deeds.step(entry, -1)),
            "move-down": lambda: self._waiting(lambda entry: deeds.step(entry, 1)),
            "current": lambda: self.now.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "attendance": lambda: self.station.wanted.emit("panel-attendance"),
        }

    @property
    def chosen(self) -> Entry | None:
        """Whom keys are about: the one the centre names while the focus is there, else the row chosen."""
        if self.now.hasFocus():
            return self.now.entry
        focus = QApplication.focusWidget()
        if self._opened is not None and focus is not None and self.sheet.isAncestorOf(focus):
            return self.scene.entry(self._opened)
        lists = (self.orders.list, self.replies.list, self.spoken.list)
        row_ = next((one for one in lists if one.hasFocus()), self.list).current
        return self.scene.entry(int(row_.key)) if row_ else None

    def _about(self, then: Callable[[Entry], object]) -> None:
        entry = self.chosen or self.scene.front
        if entry is not None:
            then(entry)

    def _waiting(self, then: Callable[[Entry], object], *, called_first: bool = False) -> None:
        """Do something with the one chosen, if it waits; ``called_first``: with the one called, if any."""
        entry = self.scene.called if called_first and self.scene.called is not None else self.chosen
        if entry is not None and entry.state in WAITS:
            then(entry)

    def _note(self) -> None:
        entry = self.scene.running or self.scene.interrupted or self.scene.called or self.chosen
        if entry is not None:
            self.adding.begin("note", entry)

    def rests_on(self) -> QWidget:
        """The list."""
        return self.list

    def foot(self) -> int:
        """The add box."""
        return self.adding.box.height() + self.shell.theme.px(16)

    def go_to(self, kind: str, row: int) -> None:
        """Open a request or statement, of whatever item and sitting."""
        if kind != "request":
            return
        if self.scene.entry(row) is None:
            found = next((one for one in self.station.desk.read(asked) if one.id == row), None)
            if found is not None and self.live.sitting and found.sitting_id == self.live.sitting.id:
                self.live.look_at(found.item_id)
            elif found is not None:
                self._earlier = (found.sitting_id, found.item_id)
        if self.scene.entry(row) is not None:
            self.list.point_at(str(row))
        self.open_entry(str(row))

    def _scene_of(self, key: int) -> Scene:
        """Return the scene an entry stands in: the one shown, or that of an earlier sitting."""
        if self.scene.entry(key) is not None or self._earlier is None:
            return self.scene
        return Scene(self.live, self.station.desk.read(floor, *self._earlier))

    def _back_to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _added(self, key: int) -> None:
        self.list.point_at(str(key))

    # -- one entry -----------------------------------------------------------------------------------------

    def open_entry(self, key: str) -> None:
        """Open the sheet on an entry, beside the list."""
        scene = self._scene_of(int(key))
        entry = scene.entry(int(key))
        if entry is not None:
            self._opened = entry.id
            self.sheet.show_entry(scene, entry)
            self._show_side()
            self.sheet.take_focus()

    def close_entry(self) -> None:
        """Put the sheet away: the cards are beside the list again, and the focus is on it."""
        self._opened = None
        self._show_side()
        self._back_to_list()

    def _menu(self, key: str, at: QPoint) -> None:
        entry = self.scene.entry(int(key))
        if entry is None:
            return
        menu = EntryMenu(
            self,
            self.shell,
            self.deeds,
            entry,
            behalf=partial(self.adding.begin, "behalf"),
            opened=self.open_entry,
        )
        menu.popup(at)

    def _dropped(self, key: str, before: str) -> None:
        entry = self.scene.entry(int(key))
        other = self.scene.entry(int(before)) if before else None
        if entry is not None:
            self.deeds.move(entry, other)

    # -- the record ----------------------------------------------------------------------------------------

    def _forget_lines(self) -> None:
        """Tell every row anew: names, limits or the language have changed."""
        self._lines.clear()
        self.refresh()

    def refresh(self) -> None:
        """Show what goes on now."""
        self.scene = scene = Scene(self.live)
        now = self.live.now()
        self.list.setUpdatesEnabled(False)
        self._show_rows(scene)
        self._show_forecast()
        self.list.setUpdatesEnabled(True)
        self.now.show_scene(scene, now)
        self.head.show_scene(scene)
        self.limits.show_options(scene.options)
        for one in (self.orders, self.replies, self.spoken):
            one.show_scene(scene)
        self.adding.box.show_closed(scene.closed_at is not None)
        self._tick_now()
        if self._opened is not None:
            self._refresh_sheet(self._opened)

    def _refresh_sheet(self, opened: int) -> None:
        scene = self._scene_of(opened)
        entry = scene.entry(opened)
        if entry is None:
            self.close_entry()
        else:
            self.sheet.show_entry(scene, entry)

    def _show_rows(self, scene: Scene) -> None:
        rows = self.list.rows
        lines = [self._line(entry) for entry in scene.queue]
        lines += [self.telling.away(scene, entry) for entry in scene.away]
        figure = self.shell.speech.figure
        rows.numbers = {str(entry.id): figure(n) for n, entry in enumerate(scene.listed, start=1)}
        armed = scene.step.then or (scene.step.entry if scene.step.name in ("give", "interpose") else None)
        if armed is None and scene.queue:
            armed = scene.queue[0]
        rows.armed = str(armed.id) if armed else ""
        rows.show(lines)
        self.list.setVisible(bool(lines))
        self._nobody.setVisible(not lines)
        if lines and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(rows.index(0))

    def _line(self, entry: Entry) -> Line:
        """Return the row of one who waits: told once, and again only when something is different."""
        present = entry.delegation_id in self.scene.here
        known = self._lines.get(entry.id)
        if known is not None and known[1] == present and known[0] == entry:
            return known[2]
        line = self.telling.waiting(self.scene, entry)
        self._lines[entry.id] = (entry, present, line)
        return line

    # -- time ----------------------------------------------------------------------------------------------

    def _tick(self) -> None:
        self._tick_now()
        if self.live.now().second % FORECAST_EVERY == 0:
            self._show_forecast()

    def _tick_now(self) -> None:
        now = self.live.now()
        self.now.tick(self.scene, now, nudge(self.scene, now))

    def _show_forecast(self) -> None:
        """Say when each one is expected; the rows in sight are drawn again only if an hour has changed."""
        now, rows = self.live.now(), self.list.rows
        expected = self.scene.forecast(now)
        begins = expected.begins if expected else ()
        minutes = [at.minute for at in begins]
        if minutes != self._minutes:
            self._minutes = minutes
            self.list.viewport().update()
        rows.expected = {str(one.id): at for one, at in zip(self.scene.order, begins, strict=False)}
        self.forecast_card.show_forecast(self.scene, expected.ends_at if expected else None, now)
