"""The real window with a record for measurements, with the display and the Chair's screen."""

from __future__ import annotations

import gc
import os
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow

LAST_HOUR = datetime(2026, 10, 30, 14, tzinfo=UTC)  # within the last sitting of ``big_record``
STEADY = 1_000_000  # steps of the loop that measures the machine


class Taken(NamedTuple):
    """The duration of something in milliseconds: wall clock and processor time."""

    clock: float
    processor: float


@dataclass
class Moving:
    """A clock that advances a little on each call, so that no key press counts as too hasty."""

    at: datetime = LAST_HOUR

    def __call__(self) -> datetime:
        self.at += timedelta(milliseconds=200)
        return self.at


def application() -> QApplication:
    """Return the program's application, offscreen unless ``QT_QPA_PLATFORM`` is set."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found = QApplication.instance() or QApplication([])
    assert isinstance(found, QApplication)
    return found


def a_window(folder: Path, path: Path, *, screens: bool = True) -> RecordWindow:
    """Return the window of the record at ``path`` as the program shows it, with settings in ``folder``.

    ``screens``: show the display and the Chair's screen, both 1920x1080.
    """
    app = AppContext(folder, Moving())
    app.apply()
    window = RecordWindow(app, path)
    window.resize(1366, 768)
    window.show()
    window.load()
    if screens:
        on = window.screens()
        on.toggle_display()
        on.toggle_podium()
        for other in (on.display, on.podium):
            assert other is not None
            other.resize(1920, 1080)
    settle()
    gc.collect()
    gc.freeze()  # as ui.app does when everything is loaded
    return window


def settle() -> None:
    """Process all events that are due, three times: some news of an act come a turn later."""
    for _ in range(3):
        QApplication.processEvents()


def timed(deed: Callable[[], object]) -> Taken:
    """Do something and return the time until every window was painted."""
    begun, busy = time.perf_counter(), time.process_time()
    deed()
    settle()
    return Taken((time.perf_counter() - begun) * 1000, (time.process_time() - busy) * 1000)


def press(
    widget: QWidget, key: Qt.Key, text: str = "", held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> Taken:
    """Press a key and return the time until everything was painted."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, held, text)
    return timed(lambda: QApplication.sendEvent(widget, event))


def share(times: Sequence[float], percent: int) -> float:
    """Return a percentile of the times."""
    return statistics.quantiles(times, n=100, method="inclusive")[percent - 1] if len(times) > 1 else times[0]


def steadiness() -> float:
    """Return the milliseconds of processor time of a fixed loop: 35 to 60 on an undisturbed machine."""
    begun, total = time.process_time(), 0
    for number in range(STEADY):
        total += number * number
    return (time.process_time() - begun) * 1000
