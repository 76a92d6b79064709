"""What stands beside a record for a moment: finding, copies, a message, the script."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.dialogs.base import Dialog
    from ui.windows.record import RecordWindow


class Asides:
    """Opens the dialogs of a record's window; each is imported when it is wanted."""

    def __init__(self, window: RecordWindow) -> None:
        self._window = window

    def find_anywhere(self) -> None:
        """Find anything in the record."""
        if self._ready:
            from ui.dialogs.find import FindAnywhere

            found = self._window.findChild(FindAnywhere)
            if found is None:
                found = FindAnywhere(self._window.station, self._window)
                found.chosen.connect(self._window.go_to)
            found.open()

    def show_copies(self) -> None:
        """Show the copies of this record; there are some of one without a meeting, too."""
        from ui.dialogs.copies import CopiesDialog

        window = self._window
        if self._is_there(CopiesDialog):
            return
        shown = CopiesDialog(window.station, window.copies, window)
        shown.open_wanted.connect(window.copy_wanted)
        shown.restore_wanted.connect(window.restore_wanted)
        shown.open()

    def send_message(self) -> None:
        """Write to the Chair."""
        if self._ready:
            from ui.dialogs.message import MessageDialog

            if not self._is_there(MessageDialog):
                MessageDialog(self._window.station, self._window).open()

    def print_script(self) -> None:
        """Write the Chair's script of a sitting to a file."""
        if self._ready:
            from ui.dialogs.script import ScriptDialog

            if not self._is_there(ScriptDialog):
                ScriptDialog(self._window.station, self._window).open()

    def _is_there(self, kind: type[Dialog]) -> bool:
        """Return whether such a dialog is open, and bring it in front: its key holds in the screens too."""
        found = next((one for one in self._window.findChildren(kind) if one.isVisible()), None)
        if found is not None:
            found.raise_()
            found.activateWindow()
        return found is not None

    @property
    def _ready(self) -> bool:
        return self._window.station.live.ready
