"""Dialogs and windows opened briefly from a record's window: search, copies, message, script."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.ask import Ask
from ui.look.speech import isolated
from ui.state.hourly_copies import Copies
from ui.state.record_session import RecordSession
from ui.state.text_clash import TextClash
from ui.state.value_signal import ValueSignal, value_signal
from wgdesk.panel_rows import PlaceKey


class Asides(QObject):
    """Opens the dialogs of a record's window; each is imported when it is first opened.

    ``found``: what the user chose in the search, as panel, table, key of the row.
    """

    found: ValueSignal[str, str, PlaceKey] = value_signal(3)
    copy_wanted = Signal(Path)  # open this copy under another name
    restore_wanted = Signal(Path)  # replace this record by this copy

    def __init__(self, session: RecordSession, copies: Copies, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._copies, self._window = session, copies, window
        session.clashed.connect(self.settle)
        session.keeper_met.connect(self.ask_to_take_over)

    def keys(self) -> Mapping[str, Callable[[], object]]:
        """Return what opens each, by name of its key."""
        return {
            "find": self.find_anywhere,
            "copies": self.show_copies,
            "message": self.send_message,
            "script": self.print_script,
            "order": self.order_speakers,
            "lists": self.give_lists,
            "glance": self.show_glance,
            "refer": self.refer,
        }

    def find_anywhere(self) -> None:
        """Open the search through the whole record."""
        if self._ready:
            from ui.dialogs.find_anywhere import FindAnywhere

            found = self._window.findChild(FindAnywhere)
            if found is None:
                found = FindAnywhere(self._session, self._window)
                found.chosen.connect(self.found)
            found.open()

    def show_copies(self) -> None:
        """Open the list of copies; a record without a meeting may have some too."""
        from ui.dialogs.copies_dialog import CopiesDialog

        if self._is_there(CopiesDialog):
            return
        shown = CopiesDialog(self._session, self._copies, self._window)
        shown.open_wanted.connect(self.copy_wanted)
        shown.restore_wanted.connect(self.restore_wanted)
        shown.open()

    def send_message(self) -> None:
        """Open the dialog that sends a message to the Chair."""
        if self._ready:
            from ui.dialogs.message_dialog import MessageDialog

            if not self._is_there(MessageDialog):
                MessageDialog(self._session, self._window).open()

    def print_script(self) -> None:
        """Open the dialog that writes the Chair's script of a sitting to a file."""
        if self._ready:
            from ui.dialogs.script_dialog import ScriptDialog

            if not self._is_there(ScriptDialog):
                ScriptDialog(self._session, self._window).open()

    def give_lists(self) -> None:
        """Open the dialog that writes lists for other programs."""
        if self._ready:
            from ui.dialogs.lists_dialog import ListsDialog

            if not self._is_there(ListsDialog):
                ListsDialog(self._session, self._window).open()

    def show_glance(self) -> None:
        """Open the window with the meeting at a glance, or bring it to the front."""
        if self._ready:
            from ui.windows.glance.glance_window import GlanceWindow

            if not self._is_there(GlanceWindow):
                GlanceWindow(self._session, self._window).show()

    def refer(self) -> None:
        """Open the dialog that inserts a reference to a part of the report into the text being typed."""
        if self._ready:
            from ui.dialogs.reference_dialog import ReferenceDialog, text_being_typed

            if not self._is_there(ReferenceDialog):
                ReferenceDialog(self._session, text_being_typed(self._window), self._window).open()

    def settle(self, clash: TextClash) -> None:
        """Ask the user to merge two changes of one text."""
        from ui.dialogs.clash_dialog import ClashDialog

        if not self._is_there(ClashDialog):
            ClashDialog(self._session.app, clash, clash.field.window()).open()

    def ask_to_take_over(self, then: Callable[[], object]) -> None:
        """Ask whether this window should keep the clocks; if so, continue with what was to be done."""
        company = self._session.company
        keeper = company.keeper
        if keeper is None or self._is_there(Ask):
            return

        def take() -> None:
            company.take_over()
            then()

        answers = {"keeper-take": take}
        machine = isolated(keeper.machine)
        Ask(self._session.app, "keeper-title", "keeper-text", answers, self._window, machine=machine).open()

    def order_speakers(self) -> None:
        """Open the dialog that orders lists of speakers."""
        if self._ready:
            from ui.dialogs.order_dialog import OrderDialog

            if not self._is_there(OrderDialog):
                OrderDialog(self._session, self._window).open()

    def _is_there(self, kind: type[QWidget]) -> bool:
        """Return whether such a window is open, and bring it to the front.

        Needed because its key also works on the display and on the Chair's screen.
        """
        found = next((widget for widget in self._window.findChildren(kind) if widget.isVisible()), None)
        if found is not None:
            found.raise_()
            found.activateWindow()
        return found is not None

    @property
    def _ready(self) -> bool:
        return self._session.live.ready
