"""The real window on a record of the measurements, with the display and the Chair's screen beside it."""

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
STEADY = 1_000_000  # steps of a loop by which the machine is measured


class Taken(NamedTuple):
    """How long something took, in milliseconds: on the clock, and of the processor."""

    clock: float
    processor: float


@dataclass
class Moving:
    """A clock that goes on a little each time it is asked: no two presses are hasty."""

    at: datetime = LAST_HOUR

    def __call__(self) -> datetime:
        self.at += timedelta(milliseconds=200)
        return self.at


def application() -> QApplication:
    """Return the program's application, painting without a screen unless told otherwise."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    found = QApplication.instance() or QApplication([])
    assert isinstance(found, QApplication)
    return found


def a_window(folder: Path, path: Path, *, screens: bool = True) -> RecordWindow:
    """Return the window of the record at ``path``, as the program shows it; settings are in ``folder``.

    ``screens``: the display and the Chair's screen are on, both 1920x1080.
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
    gc.freeze()  # as ui.app does when everything is there
    return window


def settle() -> None:
    """Let everything be painted that is due at once: an act's second news come with the next turn."""
    for _ in range(3):
        QApplication.processEvents()


def timed(deed: Callable[[], object]) -> Taken:
    """Do something and return how long it took until it was painted in every window."""
    begun, busy = time.perf_counter(), time.process_time()
    deed()
    settle()
    return Taken((time.perf_counter() - begun) * 1000, (time.process_time() - busy) * 1000)


def press(
    widget: QWidget, key: Qt.Key, text: str = "", held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> Taken:
    """Press a key and return how long it took until all of it was painted."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, held, text)
    return timed(lambda: QApplication.sendEvent(widget, event))


def share(times: Sequence[float], percent: int) -> float:
    """Return the time that so many in a hundred do not exceed."""
    return statistics.quantiles(times, n=100, method="inclusive")[percent - 1] if len(times) > 1 else times[0]


def steadiness() -> float:
    """Return the milliseconds of processor a fixed loop takes now: 35 to 60 where nothing disturbs."""
    begun, total = time.process_time(), 0
    for number in range(STEADY):
        total += number * number
    return (time.process_time() - begun) * 1000
