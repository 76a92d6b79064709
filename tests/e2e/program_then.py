"""The real program with a clock that the test sets, so that a past meeting is entered at its own time.

It also tells what it gets of the keyboard.
"""

from __future__ import annotations

import os
import sys
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.e2e.keys_got import TOLD, KeysGot, KeyWatch
from ui.app import wanted_file, windows
from wgdesk.clock import SteadyClock

AHEAD = "WGDESK_TEST_AHEAD"  # the file with the seconds the clock is ahead


class ClockThen(SteadyClock):
    """A clock as steady as the program's own, but started at another time."""

    def __call__(self) -> datetime:
        """Return the time of the meeting."""
        ahead = Path(os.environ[AHEAD])
        seconds = float(ahead.read_text("utf-8")) if ahead.exists() else 0.0
        return super().__call__() + timedelta(seconds=seconds)

    def jump(self) -> timedelta | None:
        """Return None, as the clock is set on purpose."""
        return None


if __name__ == "__main__":
    program = windows()
    from ui.state import app_context

    app_context.SteadyClock = ClockThen  # type: ignore[misc] # before the program makes its clock
    watch = KeyWatch(QApplication(sys.argv[:1]), KeysGot(Path(os.environ[TOLD])))
    sys.exit(program.run(wanted_file(sys.argv[1:]) or []))
