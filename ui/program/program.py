"""The program with windows: which are open, and what leads from one to another."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ui.look import icons
from ui.look.speech import symbol
from ui.look.theme import step
from ui.program.crash_watch import CrashWatch
from ui.program.demonstration import Demonstration
from ui.program.preload import Ahead
from ui.state.app_context import AppContext
from ui.widgets.window_size import take_size
from ui.windows.start.start_window import StartWindow
from wgdesk.errors import Trouble, UserError
from wgdesk.paths import config_folder

if TYPE_CHECKING:
    from ui.windows.record.record_window import RecordWindow
    from wgdesk.meeting_setup.meeting_plan import MeetingPlan

SUFFIX = ".wgdesk"


class Program(QObject):
    """Holds the windows. One record is open in one window; the start window is there when none is.

    What the start window does without is imported when it is wanted, so that the program is there at once.
    """

    def __init__(self, app: AppContext, ahead: Ahead | None = None) -> None:
        """``ahead`` imports what comes next; it stops where a record is opened."""
        super().__init__()
        self.app, self._ahead = app, ahead
        self.start: StartWindow | None = None
        self.records: dict[Path, RecordWindow] = {}
        self._demonstration = Demonstration(self)
        self._demonstration.made.connect(self._demonstration_made)
        self._demonstration.failed.connect(self.tell)
        self._actions: dict[str, Callable[[], None]] = {
            "demonstration": self.demonstration,
            "new": self.new,
            "open": self.ask_record,
            "settings": self.settings,
            "keys": self.keys,
            "bigger": lambda: self._scale(step(self.app.settings.scale, 1)),
            "smaller": lambda: self._scale(step(self.app.settings.scale, -1)),
            "same-size": lambda: self._scale(100),
            "close": self.close_record,
        }

    # -- windows -------------------------------------------------------------------------------------------

    def show_start(self) -> StartWindow:
        """Show the start window."""
        if self.start is None:
            self.start = StartWindow(self.app)
            self.start.wanted.connect(self._wanted)
            self.start.record_wanted.connect(self.open)
            self.start.closed.connect(self._start_closed)
            if self.app.set_aside is not None:
                self.start.banner.say("settings-set-aside", "warn", name=symbol(str(self.app.set_aside)))
        self.start.refresh()
        self.start.show()
        self.start.raise_()
        self.start.activateWindow()
        return self.start

    def open(self, path: Path, *, take_over: bool = False) -> None:
        """Open a record in its window; a fault is told in the window that is in front."""
        path = path.resolve()
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
        from ui.windows.record.record_window import (
            RecordWindow,  # with the core: the start window does without
        )

        try:
            demonstration = path == self._demonstration.path
            window = RecordWindow(self.app, path, demonstration=demonstration, take_over=take_over)
        except UserError as fault:
            if fault.key == "record-held-elsewhere":
                self._ask_to_take_over(path, fault)
            else:
                self.tell(fault)
            return
        self.records[path] = window
        window.wanted.connect(self._wanted)
        window.named.connect(lambda name: self._opened(path, name))
        window.closed.connect(lambda: self._record_closed(path))
        window.copy_wanted.connect(lambda copy: self.open_copy(copy, path.stem))
        window.restore_wanted.connect(lambda copy: self.restore(path, copy))
        window.show()
        window.activateWindow()
        if self.start is not None:
            self.start.hide()
        QTimer.singleShot(0, window.load)
        if path != asked:
            QTimer.singleShot(0, lambda: self._tell_copy(window))

    def _writable(self, path: Path) -> Path:
        """Return where to work on a record: a marked copy of one that lies where nothing can be written."""
        from wgdesk.copies.backup import mark
        from wgdesk.copies.remote import place_of

        if place_of(path).kind == "read-only" and path.is_file():
            return mark(path, path.stem, self.app.clock())
        return path

    def _tell_copy(self, window: RecordWindow) -> None:
        window.panel.banner.say("remote-read-only", "plain", name=symbol(window.path.name))

    def open_copy(self, copy: Path, stem: str) -> None:
        """Open a copy of the record ``stem`` under a name of its own."""
        from wgdesk.copies.backup import mark

        try:
            self.open(mark(copy, stem, self.app.clock()))
        except UserError as fault:
            self.tell(fault)

    def restore(self, path: Path, copy: Path) -> None:
        """Put a copy in the place of a record that is open: close it, change it, open it again."""
        from ui.windows.record.remote_sync import restore

        if not self._close(self.records[path]):
            return
        try:
            restore(path, copy, self.app.clock())
        except UserError as fault:
            self.tell(fault)
            return
        self.open(path)
        opened = self.records.get(path)
        if opened is not None:
            opened.file.restored = True

    def _ask_to_take_over(self, path: Path, fault: UserError) -> None:
        """Ask whether a record that another machine never closed is to be opened all the same."""
        from ui.dialogs.ask import Ask

        answers = {"take-over": lambda: self.open(path, take_over=True)}
        front = self._front() or self.show_start()
        told = self.app.speech.told(fault)
        Ask(self.app, "take-over-title", "take-over-text", answers, front, told=told).open()

    def _front(self) -> QWidget | None:
        active = QApplication.activeWindow()
        shown = [*self.records.values(), self.start]
        return active or next((window for window in shown if window is not None and window.isVisible()), None)

    def _front_record(self) -> RecordWindow | None:
        """Return the window of the record in front, or the one whose dialog is."""
        front = self._front()
        while isinstance(front, QDialog) and (parent := front.parentWidget()) is not None:
            front = parent.window()
        return next((one for one in self.records.values() if one is front), None)

    def tell(self, fault: UserError) -> None:
        """Tell a fault in the window of the record in front, else in the start window."""
        window = self._front_record()
        banner = window.panel.banner if window is not None else self.show_start().banner
        banner.show_fault(fault)

    def _wanted(self, name: str) -> None:
        try:
            self._actions[name]()
        except UserError as fault:
            self.tell(fault)

    def _opened(self, path: Path, name: str) -> None:
        """Note a record among the recent ones; that its name could not be kept is no reason to stop."""
        try:
            self.app.keep(self.app.settings.opened(path, self.app.clock(), name))
        except Trouble as trouble:
            self.tell(trouble)

    def close_record(self) -> None:
        """Close the record in front and go back to the start window."""
        window = self._front_record()
        if window is not None:
            self._close(window)

    def _close(self, window: RecordWindow) -> bool:
        """Close a record's window and show the start window; return whether it is closed.

        It may stay open: not all is written where it belongs, or kept. It says so itself, in front.
        """
        start = self.show_start()  # before: without any window the program ends
        if window.close():
            return True
        start.hide()
        window.activateWindow()
        return False

    def _record_closed(self, path: Path) -> None:
        window = self.records.pop(path, None)
        if window is not None:
            window.deleteLater()  # else it would follow the clock and the settings, and read what is let go
        self._leave_if_last()

    def _start_closed(self) -> None:
        self._leave_if_last()

    def _leave_if_last(self) -> None:
        if not self.records and (self.start is None or not self.start.isVisible()):
            self._demonstration.wait()
            QApplication.quit()

    def settings(self) -> None:
        """Open the settings."""
        from ui.dialogs.settings_dialog import SettingsDialog

        record = self._front_record()
        SettingsDialog(self.app, self._front(), record.session if record is not None else None).open()

    def keys(self) -> None:
        """Open the sheet of keys."""
        from ui.dialogs.key_sheet import KeySheet

        KeySheet(self.app, self._front()).open()

    def _scale(self, scale: int) -> None:
        """Make everything as large as wanted, or as the window of the record in front has room for."""
        window = self._front_record()
        if not take_size(self.app, scale, window) and window is not None:
            window.panel.banner.say("no-room-for-size", "warn")

    # -- records -------------------------------------------------------------------------------------------

    def ask_record(self) -> None:
        """Ask which record to open."""
        from ui.dialogs.file_choice import ask_record

        ask_record(self.app, self._front() or self.show_start(), self.open)

    def new(self) -> None:
        """Ask for the facts of a new meeting."""
        from ui.dialogs.new_record import NewRecord

        start = Path.home() / f"meeting{SUFFIX}"
        NewRecord(self.app, self._create, start=start, parent=self._front()).open()

    def _create(self, plan: MeetingPlan, path: Path) -> None:
        from wgdesk.meeting_setup.set_up import create_record

        create_record(path, plan, self.app.clock)
        self.open(path)

    def demonstration(self) -> None:
        """Open the demonstration: the copy there is, or a fresh one, as the user likes."""
        path = self._demonstration.path
        if path in self.records:  # no other can be laid under its window
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
        """Make a fresh one and open it."""
        if not self._demonstration.making and self._demonstration.path not in self.records:
            self.show_start().banner.say("demonstration-making", "plain")
            self._demonstration.make()

    def _demonstration_made(self) -> None:
        if self.start is not None:
            self.start.banner.hide()
        self.open(self._demonstration.path)


def run(arguments: Sequence[str]) -> int:
    """Open the program, with the record that ``arguments`` name or without, and return the exit status."""
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
        program.open(Path(arguments[0]))
    else:
        program.show_start()
    QTimer.singleShot(0, ahead.start)  # after the record, if one is to be read
    status = int(application.exec())
    ahead.finish()
    return status
