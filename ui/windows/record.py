"""The window of one record."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from ui.actions import add_action, shown
from ui.bridge import Bridge
from ui.copies import Copies
from ui.dialogs.export import ExportDialog
from ui.dialogs.new_record import NewRecord
from ui.founding import Founding, found
from ui.panels.report import ReportPanel
from ui.shell import Shell
from ui.theme import load_serifs
from ui.widgets.boxes import column, open_in_size
from ui.widgets.buttons import Button
from ui.widgets.labels import Icon, Label
from ui.widgets.toast import Toast
from ui.widgets.top_bar import TopBar
from wgdesk.desk import Desk
from wgdesk.errors import Refused, Told, Trouble
from wgdesk.lock import Hold
from wgdesk.reads.record import Record


class RecordWindow(QMainWindow):
    """Holds the record's lock and its desk as long as it is open.

    ``wanted``: name of an action that is the program's: open, new, close, settings, keys.
    """

    wanted = Signal(str)
    named = Signal(str)  # the meeting's name, when it is read
    closed = Signal()

    def __init__(
        self, shell: Shell, path: Path, *, demonstration: bool = False, take_over: bool = False
    ) -> None:
        """Open the record; raises ``Trouble`` if another program has it or it is none.

        ``take_over``: the user says that nobody works on it at the other machine that has it.
        """
        hold = Hold(path, shell.clock(), take_over=take_over)
        try:
            desk = Desk.open(path, clock=shell.clock)
        except Trouble:
            hold.release()
            raise
        super().__init__()  # not before: there is no window without a record
        self.path, self.desk, self._shell, self._hold = path, desk, shell, hold
        load_serifs()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.bridge = Bridge(self.desk, self)
        self.copies = Copies(self.desk, path, shell.clock, self)
        self.bar = TopBar(shell, demonstration=demonstration)
        self.panel = ReportPanel(shell, self.desk, self.bridge)
        self.toast = Toast(shell, self)
        self._export: ExportDialog | None = None
        self._lay_out()
        self._add_actions()
        self.bar.pressed.connect(self._pressed)
        self.panel.read.connect(self._show_record)
        self.panel.export_wanted.connect(self.export)
        self.panel.view.zoomed.connect(lambda way: self.wanted.emit("bigger" if way > 0 else "smaller"))
        self.copies.failed.connect(self.panel.banner.show_fault)
        shell.speech.changed.connect(self._retitle)

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        self._pages.addWidget(self.panel)
        self._pages.addWidget(self._empty_page())
        inside = column(self._shell, 0)
        inside.addWidget(self.bar)
        inside.addWidget(self._pages, 1)
        whole = QWidget()
        whole.setProperty("look", "paper")
        whole.setLayout(inside)
        self.setCentralWidget(whole)
        open_in_size(self, self._shell, 1440, 900)

    def _empty_page(self) -> QWidget:
        page = column(self._shell, 12, (48, 48, 48, 48))
        page.addStretch(1)
        page.addWidget(Icon(self._shell, "calendar", "ink_3"), 0, Qt.AlignmentFlag.AlignHCenter)
        page.addWidget(Label(self._shell, "empty-title", face="name", wrap=True, centred=True))
        page.addWidget(Label(self._shell, "empty-text", tone="quiet", wrap=True, centred=True))
        begin = Button(self._shell, "empty-begin", icon="plus", look="go")
        begin.clicked.connect(self.set_up)
        page.addWidget(begin, 0, Qt.AlignmentFlag.AlignHCenter)
        page.addStretch(2)
        made = QWidget()
        made.setLayout(page)
        return made

    def _add_actions(self) -> None:
        panel = self.panel
        here: dict[str, Callable[[], object]] = {
            "undo": self.undo,
            "redo": self.redo,
            "export": self.export,
            "find": panel.find_bar.open,
            "language": panel.turn_language,
            "stage": panel.turn_stage,
            "next-missing": lambda: panel.missing.step(1),
            "previous-missing": lambda: panel.missing.step(-1),
            "next-area": lambda: self._next_area(1),
            "previous-area": lambda: self._next_area(-1),
        }
        self._here = here
        for name, then in here.items():
            add_action(self._shell, self, name, then)
        for name in ("open", "new", "close", "settings", "keys", "bigger", "smaller", "same-size"):
            add_action(self._shell, self, name, partial(self.wanted.emit, name))

    def _pressed(self, name: str) -> None:
        self._here.get(name, lambda: self.wanted.emit(name))()

    # -- the record ----------------------------------------------------------------------------------------

    def load(self) -> None:
        """Read the record and show it."""
        self.panel.refresh()
        self.panel.view.setFocus()

    def _show_record(self, record: Record | None) -> None:
        self.bar.show_record(record)
        self._pages.setCurrentIndex(0 if record is not None else 1)
        self._retitle()
        if record is not None:
            self.named.emit(self.bar.name)

    def _retitle(self) -> None:
        name = self.bar.name.replace("[*]", "[*][*]")  # to Qt it is the place of "not saved"
        self.setWindowTitle(f"{name} – {self._shell.speech.say('program-name')}")

    def act(self, then: Callable[[], None]) -> None:
        """Do something to the record, and show a fault where it was asked."""
        try:
            then()
        except Told as fault:
            self.panel.banner.show_fault(fault)
            self.bar.show_saved(isinstance(fault, Refused))
        else:
            self.panel.banner.hide()
            self.bar.show_saved(True)

    def undo(self) -> None:
        """Turn back the newest act."""
        self.act(lambda: self._turned("toast-undone", self.desk.undo(), shown("redo")))

    def redo(self) -> None:
        """Do again what was turned back."""
        self.act(lambda: self._turned("toast-redone", self.desk.redo(), shown("undo")))

    def _turned(self, phrase: str, act: str, shortcut: str) -> None:
        self.toast.say(phrase, shortcut=shortcut, act=self._shell.speech.act(act))

    def set_up(self) -> None:
        """Ask for the facts of the meeting in a record that has none."""

        def begin(founding: Founding, _: Path) -> None:
            found(self.desk, founding)

        NewRecord(self._shell, begin, start=self.path, with_place=False, parent=self).open()

    def export(self) -> None:
        """Open the export of what is shown."""
        panel = self.panel
        if panel.record is None:
            return
        self._export = ExportDialog(
            self._shell,
            panel.record,
            panel.speaker,
            lang=panel.lang,
            stage=panel.stage,
            folder=self.path.parent,
            parent=self,
        )
        self._export.destroyed.connect(self._export_gone)
        self._export.open()

    def _export_gone(self) -> None:
        self._export = None

    # -- the window ----------------------------------------------------------------------------------------

    def _next_area(self, way: int) -> None:
        areas: list[QWidget] = [self.panel.contents.list, self.panel.view, self.panel.missing.list]
        seen = [area for area in areas if area.isVisible()]
        at = next((n for n, area in enumerate(seen) if area.hasFocus()), 0)
        if seen:
            seen[(at + way) % len(seen)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for a running export, then let the record go."""
        if self._export is not None:
            self._export.close()
        super().closeEvent(event)
        self.copies.stop()
        self.desk.close()
        self._hold.release()
        self.closed.emit()
