"""A station with its window, remote-controlled: ``python -m tests.shared.station_window FILE SETTINGS``.

Each line that it reads is a command in JSON: ``["press", KEY, ...]`` on the list of speakers,
``["add", LETTERS]``, ``["until", WORDS]`` waits until the window shows the words. It answers each with all
that the window shows.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QApplication, QLabel

from tests.ui.conftest import bare, press, type_text
from tests.ui.speakers_room import with_speakers
from ui.program.garbage import Garbage
from ui.state.app_context import AppContext
from ui.widgets.act_buttons import ActButton


class Station:
    """The window of a record with the panel of speakers in front."""

    def __init__(self, file: Path, settings: Path) -> None:
        app = AppContext(settings)
        app.change(language="en", panel="speakers")
        app.apply()
        self.window, self.panel = with_speakers(app, file)

    def shown(self) -> str:
        """Return the texts in the window: labels, rows of the list, buttons (disabled ones in brackets)."""
        seen = [one.text() for one in self.window.findChildren(QLabel) if one.isVisible()]
        rows = [row.text for row in self.panel.list.rows.rows]
        buttons = [one for one in self.panel.findChildren(ActButton) if one.isVisible()]
        acts = [one.words if one.isEnabled() else f"[{one.words}]" for one in buttons]
        return bare(" | ".join([*seen, "list:", *rows, "acts:", *acts]))

    def press(self, *keys: str) -> None:
        """Press keys on the list."""
        for key in keys:
            press(self.panel.rests_on(), Qt.Key[f"Key_{key}"])
            QApplication.processEvents()

    def add(self, letters: str) -> None:
        """Add the speaker found by some letters to the list, with keys alone."""
        self.press("A")
        field = self.panel.adding.box.field
        type_text(field, letters)
        press(field, Qt.Key.Key_Return)

    def until(self, words: str) -> None:
        """Wait until the window shows the words."""
        while words not in self.shown():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def main(file: str, settings: str) -> None:
    """Open the window and do what the lines say."""
    application = QApplication([])
    Garbage(application).start()
    station = Station(Path(file), Path(settings))
    print("ready", flush=True)
    for line in sys.stdin:
        name, *given = json.loads(line)
        getattr(station, name)(*given)
        application.processEvents()
        print(json.dumps(station.shown()), flush=True)
    station.window.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
