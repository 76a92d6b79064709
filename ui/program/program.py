"""The program with its windows: which are open, and how one leads to another."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui.look import icons
from ui.look.speech import symbol
from ui.program.crash_watch import CrashWatch
from ui.program.demonstration import Demonstration
from ui.program.named_record import path_of
from ui.program.open_handbook import OpenHandbook
from ui.program.preload import Ahead
from ui.program.rescuing import offer_rescue
from ui.program.scale_keys import ScaleKeys
from ui.state.app_context import AppContext
from ui.widgets.banner import Banner
from ui.widgets.window_size import show_whole
from ui.windows.start.start_window import StartWindow
from wgdesk.errors import Refused, Trouble, UserError
from wgdesk.paths import config_folder, real_path
from wgdesk.storage.server.address import SUFFIX as STATION

if TYPE_CHECKING:
    from ui.windows.record.record_window import RecordWindow
    from wgdesk.meeting_setup.meeting_plan import MeetingPlan

SUFFIX = ".wgdesk"
# Reason why opening needs a question first -> the argument that opens the record all the same.
_ASKED = {"record-held-elsewhere": "take-over", "server-gone-alone": "alone-go"}


class Program(QObject):
    """Holds the windows: one per open record; the start window is shown when no record is open.

    Modules that the start window does not need are imported later, so that the program starts fast.
    """

    def __init__(self, app: AppContext, ahead: Ahead | None = None) -> None:
        """``ahead`` imports modules in advance; it stops when a record is opened."""
        super().__init__()
        self.app, self._ahead = app, ahead
        self.start: StartWindow | None = None
        self.records: dict[Path, RecordWindow] = {}
        self.open_handbook = OpenHandbook()
        app.handbook_wanted.connect(self.show_page)
        self._demonstration = Demonstration(self)
        self._demonstration.made.connect(self._demonstration_made)
        self._demonstration.failed.connect(self.tell)
        self._scale_keys = ScaleKeys(app, self._front_record, self.tell)
        self._actions: dict[str, Callable[[], None]] = {
            "demonstration": self.demonstration,
            "new": self.new,
            "open": self.ask_record,
            "settings": self.settings,
            "handbook": self.handbook,
            "keys": self.keys,
            "bigger": partial(self._scale_keys.go, 1),
            "smaller": partial(self._scale_keys.go, -1),
            "same-size": partial(self._scale_keys.go, 0),
            "close": self.close_record,
        }

    # -- windows -------------------------------------------------------------------------------------------

    def show_start(self) -> StartWindow:
        """Show the start window, made on first use, and return it."""
        if self.start is None:
            self.start = StartWindow(self.app)
            self.start.wanted.connect(self._wanted)
            self.start.record_wanted.connect(self.open)
            self.start.closed.connect(self._leave_if_last)
            if self.app.set_aside is not None:
                self.start.banner.say("settings-set-aside", "warn", name=symbol(str(self.app.set_aside)))
        self.start.refresh()
        self.start.show()
        self.start.raise_()
        self.start.activateWindow()
        return self.start

    def open(self, path: Path, *, take_over: bool = False) -> None:
        """Open a record in a window, or bring its window to the front; show errors in the front window."""
        path = real_path(path)
        if self._ahead is not None:
            self._ahead.finish()
        try:
            asked, path = path, self._writable(path)
        except UserError as fault:
            self.tell(fault)
            return
        if path in self.records:
            self.records[path].activateWindow()
            self.records[path].raise_()
            return
        # imported here because it loads the core, which the start window does not need
        from ui.windows.record.record_window import RecordWindow

        try:
            demonstration = path == self._demonstration.path
            window = RecordWindow(self.app, path, demonstration=demonstration, take_over=take_over)
        except UserError as fault:
            if fault.key in _ASKED:
                self._ask_to_take_over(path, fault)
            else:
                offer_rescue(self.tell(fault), path, fault, self.open, self.records)
            return
        self.records[path] = window
        window.wanted.connect(self._wanted)
        window.named.connect(lambda name: self._opened(path, name))
        window.closed.connect(lambda: self._record_closed(path))
        window.copy_wanted.connect(lambda copy: self.open_copy(copy, path.stem))
        window.day_watch.rehearsal_made.connect(self.open)
        window.restore_wanted.connect(lambda copy: self.restore(path, copy))
        show_whole(window, self.app)
        window.activateWindow()
        if self.start is not None:
            self.start.hide()
        QTimer.singleShot(0, window.load)
        if path != asked:
            QTimer.singleShot(0, lambda: self._tell_copy(window))

    def _writable(self, path: Path) -> Path:
        """Return the path to work on: ``path``, or a marked copy if the record is in a read-only place."""
        from wgdesk.copies.backup import mark
        from wgdesk.copies.remote import place_of

        if path.suffix != STATION and place_of(path).kind == "read-only" and os.path.isfile(path):
            return mark(path, path.stem, self.app.clock())
        return path

    def _tell_copy(self, window: RecordWindow) -> None:
        window.panel.banner.say("remote-read-only", "plain", name=symbol(window.path.name))

    def open_copy(self, copy: Path, stem: str) -> None:
        """Open a copy of the record ``stem`` under its own name."""
        from wgdesk.copies.backup import mark

        try:
            self.open(mark(copy, stem, self.app.clock()))
        except UserError as fault:
            self.tell(fault)

    def restore(self, path: Path, copy: Path) -> None:
        """Replace an open record by one of its copies: close it, replace the file, open it again."""
        from ui.windows.record.remote_sync import restore

        if path.suffix == STATION:
            self.tell(Refused("shared-not-restored"))
            return
        window, state = self.records[path], self.records[path].windowState()
        if not self._close(window):
            return
        try:
            restore(path, copy, self.app.clock())
        except UserError as fault:
            self.tell(fault)
            return
        self.open(path)
        if (opened := self.records.get(path)) is not None:
            opened.file.restored = True
            opened.setWindowState(state)

    def _ask_to_take_over(self, path: Path, fault: UserError) -> None:
        """Ask whether to open a record all the same, on the user's own responsibility."""
        from ui.dialogs.ask import Ask, FinalAsk

        alone, told = fault.key == "server-gone-alone", self.app.speech.told(fault)
        title, kind = ("alone-title", Ask) if alone else ("take-over-title", FinalAsk)
        answers, front = {_ASKED[fault.key]: lambda: self.open(path, take_over=True)}, self._front()
        kind(self.app, title, "take-over-text", answers, front or self.show_start(), told=told).open()

    def _front(self) -> QWidget | None:
        active = QApplication.activeWindow()
        shown = [*self.records.values(), self.start]
        return active or next((window for window in shown if window is not None and window.isVisible()), None)

    def _front_record(self) -> RecordWindow | None:
        """Return the front window if it is a record's, or the record's window whose dialog is in front."""
        front = self._front()
        while isinstance(front, QDialog) and (parent := front.parentWidget()) is not None:
            front = parent.window()
        return next((one for one in self.records.values() if one is front), None)

    def tell(self, fault: UserError) -> Banner:
        """Show an error in the front record's window, else in the start window; return the banner used."""
        window = self._front_record()
        banner = window.panel.banner if window is not None else self.show_start().banner
        banner.show_fault(fault)
        return banner

    def _wanted(self, name: str) -> None:
        try:
            self._actions[name]()
        except UserError as fault:
            self.tell(fault)

    def _opened(self, path: Path, name: str) -> None:
        """Add a record to the recent ones; if that cannot be saved, show the error but go on."""
        try:
            self.app.keep(self.app.settings.opened(path, self.app.clock(), name))
        except Trouble as trouble:
            self.tell(trouble)

    def close_record(self) -> None:
        """Close the record in front and show the start window."""
        window = self._front_record()
        if window is not None:
            self._close(window)

    def _close(self, window: RecordWindow) -> bool:
        """Close a record's window and show the start window; return whether it closed.

        The window stays open if something could not be saved or written back, and says why itself.
        """
        start = self.show_start()  # first, because the program ends with its last window
        if window.close():
            return True
        start.hide()
        window.activateWindow()
        return False

    def _record_closed(self, path: Path) -> None:
        window = self.records.pop(path, None)
        if window is not None:
            window.deleteLater()  # or it would still react to signals and read the closed record
        self._leave_if_last()

    def _leave_if_last(self) -> None:
        if not self.records and (self.start is None or not self.start.isVisible()):
            self._demonstration.wait()
            QApplication.quit()

    def settings(self) -> None:
        from ui.dialogs.settings_dialog import SettingsDialog

        record = self._front_record()
        if record is None:
            SettingsDialog(self.app, self._front()).open()
        else:
            SettingsDialog(record.app, self._front(), record.session).open()

    def handbook(self) -> None:
        """Open the handbook at the page of the panel in front."""
        record = self._front_record()
        if record is None:
            self.show_page("meeting")
        else:
            self.show_page(record.panel.handbook_page() or record.stack.front_name)

    def show_page(self, page: str) -> None:
        """Open a page of the handbook, in the words of the record in front."""
        record = self._front_record()
        self.open_handbook.show(page, record.app if record is not None else self.app)

    def keys(self) -> None:
        from ui.dialogs.key_sheet import KeySheet

        record = self._front_record()
        KeySheet(record.app if record is not None else self.app, self._front()).open()

    # -- records -------------------------------------------------------------------------------------------

    def ask_record(self) -> None:
        """Ask which record to open, and open it."""
        from ui.dialogs.file_choice import ask_record

        ask_record(self.app, self._front() or self.show_start(), self.open)

    def new(self) -> None:
        """Ask for the facts of a new meeting, then create and open its record."""
        from ui.dialogs.new_record import NewRecord

        start = Path.home() / f"meeting{SUFFIX}"
        NewRecord(
            self.app,
            lambda _, path: self.open(path),
            start=start,
            making=self._create,
            parent=self._front(),
        ).open()

    def _create(self, plan: MeetingPlan, path: Path) -> None:
        """Create a record; runs in a thread."""
        from wgdesk.meeting_setup.set_up import create_record

        create_record(path, plan, self.app.clock)

    def demonstration(self) -> None:
        """Open the demonstration; if it exists already, ask whether to continue it or start a new one."""
        path = self._demonstration.path
        if path in self.records:  # an open record cannot be replaced
            self.open(path)
            return
        if not path.exists():
            self._make_demonstration()
            return
        from ui.dialogs.ask import Ask

        answers = {
            "demonstration-go-on": lambda: self.open(path),
            "demonstration-fresh": lambda: self._make_demonstration(),
        }
        Ask(self.app, "demonstration-title", "demonstration-text", answers, self._front()).open()

    def _make_demonstration(self) -> None:
        """Make a new demonstration record and open it when it is ready."""
        if not self._demonstration.making and self._demonstration.path not in self.records:
            self.show_start().banner.say("demonstration-making", "plain")
            self._demonstration.make()

    def _demonstration_made(self) -> None:
        if self.start is not None:
            self.start.banner.hide()
        self.open(self._demonstration.path)


def run(arguments: Sequence[str]) -> int:
    """Run the program with windows and return the exit status; ``arguments`` may name a record to open."""
    ahead = Ahead()
    application = QApplication.instance() or QApplication([sys.argv[0]])
    assert isinstance(application, QApplication)
    application.setApplicationName("WGDesk")
    application.setDesktopFileName("wgdesk")
    application.setQuitOnLastWindowClosed(False)
    app = AppContext(config_folder())
    app.apply()
    application.setWindowIcon(icons.of_program())
    watch = CrashWatch(app)
    watch.install()
    program = Program(app, ahead)
    watch.troubled.connect(program.tell)
    if arguments:
        try:
            program.open(path_of(arguments[0]))
        except UserError as fault:
            program.tell(fault)
    else:
        program.show_start()
    QTimer.singleShot(0, ahead.start)  # after the record, if any, has been read
    status = int(application.exec())
    ahead.finish()
    return status
