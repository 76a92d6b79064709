"""The program as it is, with a clock that somebody sets: a meeting is entered by keys at its own time."""

from __future__ import annotations

import os
import sys
from datetime import datetime, timedelta
from pathlib import Path

from ui.app import wanted_file, windows
from wgdesk.clock import SteadyClock

AHEAD = "WGDESK_TEST_AHEAD"  # the file that says by how many seconds the clock is ahead


class ClockThen(SteadyClock):
    """Goes as steadily as the program's own, from another time on."""

    def __call__(self) -> datetime:
        """Return the time at which the meeting is."""
        ahead = Path(os.environ[AHEAD])
        seconds = float(ahead.read_text("utf-8")) if ahead.exists() else 0.0
        return super().__call__() + timedelta(seconds=seconds)

    def jump(self) -> timedelta | None:
        """Return None: that the clock was set is meant."""
        return None


if __name__ == "__main__":
    program = windows()
    from ui.state import app_context

    app_context.SteadyClock = ClockThen  # type: ignore[misc] # before the program makes its clock
    sys.exit(program.run(wanted_file(sys.argv[1:]) or []))
