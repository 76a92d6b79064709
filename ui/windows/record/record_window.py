"""The window of one record: navigation, the sitting bar, and the panels."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow

from ui.keys.key_table import add_action, shown
from ui.keys.single_keys import AnyLayout
from ui.look.theme import load_serifs
from ui.parts.panel import BasePanel
from ui.state.app_context import AppContext, RecordContext
from ui.state.bridge import Bridge
from ui.state.panel_table import AT_SIDE, BY_NAME
from ui.state.record_session import RecordSession
from ui.widgets.boxes import open_in_size
from ui.windows.record.alarm import Alarm
from ui.windows.record.asides import Asides
from ui.windows.record.banner_place import BannerPlace
from ui.windows.record.clock_watch import ClockBanner
from ui.windows.record.command_menu import CommandMenu
from ui.windows.record.day_watch import DayWatch
from ui.windows.record.draft_offer import DraftOffer
from ui.windows.record.either_record import either_record
from ui.windows.record.navigation import Navigation
from ui.windows.record.panel_stack import PanelStack
from ui.windows.record.sitting_bar import SittingBar
from ui.windows.record.toast import Toast, tell_act
from ui.windows.record.typing_watch import TypingWatch
from ui.windows.record.waiting_notice import WaitingNotice
from ui.windows.record.window_body import WindowBody
from ui.windows.record.window_keys import IN_FRONT, OF_PANELS, OF_PROGRAM
from ui.windows.screens.full_screen import turn_full_screen
from wgdesk.acting.desk import Desk
from wgdesk.copies.backup import is_rehearsal
from wgdesk.errors import Refused, Trouble, UserError
from wgdesk.panel_rows import PlaceKey
from wgdesk.rules.options import terms_of

if TYPE_CHECKING:
    from ui.windows.screens.screens import Screens


class RecordWindow(QMainWindow):
    """The window holds the record's lock and its desk while it is open.

    ``wanted``: the name of an action of the program: open, new, close, settings, handbook, keys and sizes.
    """

    wanted = Signal(str)
    named = Signal(str)  # the meeting's name, emitted when it has been read
    closed = Signal()
    copy_wanted = Signal(Path)  # open this copy under another name
    restore_wanted = Signal(Path)  # replace this record by this copy

    def __init__(
        self, app: AppContext, path: Path, *, demonstration: bool = False, take_over: bool = False
    ) -> None:
        """Open the record.

        Raises ``Trouble`` if another program has it or the file is no record. ``take_over``: the user
        confirms that nobody works on it on the other computer that holds it, or wants to go on without the
        server that does not answer.
        """
        app = RecordContext(app)
        file = either_record(app, path, take_over=take_over)
        super().__init__()  # only here: without a record there is no window
        AnyLayout(self)
        self.path, self.desk, self.app, self.file = path, file.desk, app, file
        load_serifs()
        self.bridge = Bridge(self.desk, self)
        self.rehearsal = is_rehearsal(path)
        self.session = RecordSession(
            app, self.desk, self.bridge, path, file.near, self, kind=file.kind, rehearsal=self.rehearsal
        )
        self.day_watch = DayWatch(self.session, file.whole_copy, path.stem, self)
        self.navigation = Navigation(app)
        self.bar = SittingBar(self.session, demonstration=demonstration)
        self.stack = PanelStack(self.session)
        self.panels, self.empty = self.stack.made, self.stack.empty
        self._faults = 0  # errors shown since the last act that succeeded
        self._told_before_closing = False  # whether the user was told that a field could not be saved
        self._screens: Screens | None = None
        self.copies = file.follow(self.session, self.bar, lambda: self.panel.banner)
        self.alarm = Alarm(self.session)
        self._lay_out()
        self._add_actions()
        self._connect()

    def _lay_out(self) -> None:
        self.body = WindowBody(self.app, self.bar, self.navigation, self.stack)
        places = BannerPlace(self.app, self.bar, self.stack, self.day_watch.banner, self.body)
        self.toast = Toast(self.app, self.body, places.spare)
        places.changed.connect(self.toast.place)
        self.setCentralWidget(self.body)
        open_in_size(self, self.app, 1440, 900)

    def _add_actions(self) -> None:
        asides = self.asides = Asides(self.session, self.copies, self)
        here: dict[str, Callable[[], object]] = {
            "undo": self.undo,
            "redo": self.redo,
            "drafts": lambda: self.draft_offer.open(),
            "display": lambda: self.screens().toggle_display(),
            "panic": lambda: self.screens().panic(),
            "before-room": partial(self._panel_key, "before-room"),
            "display-page-back": partial(self.session.room.turn, -1),
            "display-page-on": partial(self.session.room.turn, 1),
            "podium": lambda: self.screens().toggle_podium(),
            "full-screen": self.turn_full_screen,
            "meeting": self.turn_meeting,
            "menu": self._open_menu,
            **asides.keys(),
            **{BY_NAME[name].action: partial(self.open_panel, name) for name in AT_SIDE},
            **{name: partial(self._panel_key, name) for name in OF_PANELS},
            **{name: partial(self.wanted.emit, name) for name in OF_PROGRAM},
        }
        self._here = here
        for name, then in here.items():
            add_action(self.app, self, name, then)

    def _connect(self) -> None:
        self.navigation.wanted.connect(self.open_panel)
        self.navigation.pressed.connect(self._pressed)
        self.session.wanted.connect(self._pressed)
        self.session.mend_wanted.connect(self.go_to)
        self.session.text_wanted.connect(lambda texts, lang: self.panel.enter_text(texts, lang))
        self.session.sought.connect(self.go_to)
        self.session.faulted.connect(self._faulted)
        self.session.acted.connect(self._acted)
        self.session.live.programme_changed.connect(self._follow_meeting)
        self.session.live.ready_changed.connect(self._follow_meeting)
        self.bridge.news.connect(lambda news: tell_act(self.toast, self.session, news))
        self.session.press_ignored.connect(lambda: self.toast.remark("toast-pressed-twice"))
        self.copies.failed.connect(self._faulted)
        self.asides.found.connect(self.go_to)
        self.asides.copy_wanted.connect(self.copy_wanted)
        self.asides.restore_wanted.connect(self.restore_wanted)
        self.app.speech.changed.connect(self._retitle)
        self.app.theme.changed.connect(self._fit_side)
        self.stack.spread.connect(self._fit_side)
        self.session.drafts.where = lambda: (self.stack.front_name, self.panel.in_sight())
        self.session.drafts.changed.connect(self.bar.tell_saved)
        TypingWatch(self.session.drafts, self)
        self.session.room.screens = self.screens
        self.draft_offer = DraftOffer(self.session, lambda: self.panel, self.show_panel, self)
        self.clock_banner = ClockBanner(self.session, lambda: self.panel.banner, self)
        WaitingNotice(self.session, lambda: self.panel.banner, self._look_at_item, self)

    def _pressed(self, name: str) -> None:
        self._here[name]()

    def _open_menu(self) -> None:
        menu = CommandMenu(self.app, self, self._here, self.session.live.ready)
        menu.open_over(self.navigation.small["menu"])

    # -- panels --------------------------------------------------------------------------------------------

    def load(self) -> None:
        """Read the record, and show the first panel as ``PanelStack.to_begin_with`` decides."""
        self.session.live.refresh()
        self._follow_meeting()
        self.file.tell_opening()
        self.draft_offer.tell()

    @property
    def panel(self) -> BasePanel:
        """The front panel."""
        return self.stack.front

    @property
    def name(self) -> str:
        """The meeting's name in the language of the interface, marked if this is a rehearsal."""
        name = self.session.names.meeting()
        return f"{self.app.speech.say('rehearsal-mark')} · {name}" if self.rehearsal else name

    def show_panel(self, name: str) -> BasePanel:
        """Show a panel with everything in it, and return it."""
        panel = self.open_panel(name)
        panel.rest.finish()
        return panel

    def open_panel(self, name: str) -> BasePanel:
        """Show a panel, made on first use: the visible part first, the rest soon after."""
        if not self.session.live.ready:
            return self.empty
        panel = self.stack.bring(name)
        self.navigation.point_at(name)
        self._fit_side()
        panel.enter()
        return panel

    def go_to(self, name: str, kind: str, row: PlaceKey) -> None:
        """Show a row of the record in its panel; ``kind`` is the name of its table.

        In the report, ``kind`` may be "block" or "passage" and ``row`` the key of a block; in the history,
        "journal" and the number of an entry; in the meeting panel, a fact such as "meeting.venue".
        """
        self.show_panel(name).go_to(kind, row)

    def _look_at_item(self, item_id: int) -> None:
        self.session.live.look_at(item_id)
        self.show_panel("speakers")

    def turn_meeting(self) -> None:
        """Show the panel with the meeting's facts; if it is in front already, go back to the previous one."""
        self.open_panel(self.stack.beside("meeting"))

    def _panel_key(self, name: str) -> None:
        """Run a key of the report: in the front panel if it has that key, else in the report panel."""
        then = self.panel.keys().get(name)
        if then is None and name not in IN_FRONT:
            then = self.show_panel("report").keys().get(name)
        if then is not None:
            then()

    def _follow_meeting(self) -> None:
        """Show the panels if there is a meeting, else the one that sets it up."""
        ready = self.session.live.ready
        options = self.session.live.programme.options if ready else {}
        self.app.speech.take_terms(terms_of(options))
        self.navigation.open_meeting(ready)
        self.bar.setVisible(ready)
        if not ready:
            self._let_panels_go()
        elif self.panel is self.empty:
            self.show_panel(self.stack.to_begin_with())
        self.bar.retell()
        self._retitle()
        if ready:
            self.named.emit(self.name)

    def _let_panels_go(self) -> None:
        """Close panels and screens: the meeting was undone, so there is nothing to show."""
        self.stack.let_go()
        if self._screens is not None:
            self._screens.close()
            self.bar.show_display(False)
            self.bar.show_plain(False)  # a later display starts with its content

    def _retitle(self) -> None:
        name = self.name.replace("[*]", "[*][*]")  # Qt replaces [*] by its mark for unsaved changes
        self.setWindowTitle(f"{name} – {self.app.speech.say('program-name')}")

    # -- acts ----------------------------------------------------------------------------------------------

    def _faulted(self, fault: UserError) -> None:
        self._faults += 1
        self.file.tell(fault, self.panel.banner)
        self.bar.show_saved(isinstance(fault, Refused))

    def _acted(self) -> None:
        self._faults, self._told_before_closing = 0, False
        self.panel.banner.hide()
        for panel in self.panels.values():
            panel.banner.forget_attempt()  # what prevented it may have been removed
        self.bar.show_saved(True)

    def undo(self) -> None:
        """Undo this station's newest act."""
        self._turn(Desk.undo)

    def redo(self) -> None:
        """Redo the act last undone."""
        self._turn(Desk.redo)

    def _turn(self, turn: Callable[[Desk], str]) -> None:
        try:
            self.session.acts.done(turn)
        except UserError as fault:
            self._faulted(fault)
        else:
            self._acted()

    # -- other windows -------------------------------------------------------------------------------------

    def screens(self) -> Screens:
        """Return the object that holds the display and the Chair's screen, made on first use."""
        if self._screens is None:
            from ui.windows.screens.screens import Screens

            self._screens = Screens(self.session, self)
            self._screens.no_monitor.connect(self.toast.say)
            self._screens.display_changed.connect(self.bar.show_display)
            self._screens.plain_changed.connect(self.bar.show_plain)
        return self._screens

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the navigation to the new width."""
        super().resizeEvent(event)
        self._fit_side()

    def _fit_side(self) -> None:
        self.body.side.setVisible(not self.panel.takes_all())
        self.navigation.fit_to(self.width())

    def turn_full_screen(self) -> None:
        """Turn full screen on or off. Esc does not leave it, as it has many other uses."""
        turn_full_screen(self)
        if self.isFullScreen():
            self.toast.say("toast-full-screen", shortcut=shown(self.app, "full-screen"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save the field being edited, wait for running work, then close the record."""
        if not self._keep_field():
            event.ignore()
            return
        for panel in self.panels.values():
            panel.leave()
        if not self.file.may_close():
            event.ignore()
            return
        if self._screens is not None:
            self._screens.close()
        front = self.stack.front_name
        super().closeEvent(event)
        self.copies.stop()
        self._keep_panel(front)  # before the record is closed, because panels react to the settings
        self.bridge.stopped.emit()
        self.session.acts.close()
        self.file.release()
        self.closed.emit()

    def _keep_field(self) -> bool:
        """Take the focus from the current field, which saves its text.

        Returns whether the window may close. If the text could not be saved, the window stays open and shows
        why; at the next attempt it may close.
        """
        field, before = self.focusWidget(), self._faults
        if field is None:
            return True
        field.clearFocus()
        if self._faults <= before or self._told_before_closing:
            return True
        self._told_before_closing = True
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def _keep_panel(self, name: str) -> None:
        try:
            self.app.change(panel=name)
        except Trouble:
            return  # not worth a message while closing
