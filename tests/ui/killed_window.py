"""A window with a running statement, to be killed: ``python -m tests.ui.killed_window RECORD SETTINGS``.

Prints when the clock started, in ISO 8601, and runs until it is killed.
"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.ui.conftest import press
from tests.ui.speakers_room import K
from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow


def main(record: Path, settings: Path) -> None:
    """Open the window, call the first speaker with one key and start the clock with another."""
    application = QApplication([])
    app = AppContext(settings)
    app.apply()
    window = RecordWindow(app, record)
    window.show()
    window.load()
    panel = window.show_panel("speakers")
    for key in (K.Key_N, K.Key_Space):
        press(panel.rests_on(), key)
    speaking = window.session.live.floor.speaking
    assert speaking is not None
    assert speaking.begun_at is not None
    print(speaking.begun_at.isoformat(), flush=True)
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
