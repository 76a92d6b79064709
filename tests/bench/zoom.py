"""The time of a zoom step with panels made: ``QT_QPA_PLATFORM=offscreen python -m tests.bench.zoom``.

Prints processor time in milliseconds: of the step, which restyles visible widgets, of the longest turn of the
event loop in which the rest follows, and of all these turns. Then the step of a bare Qt window with as many
labels, as many of them visible, and the ratio of both.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from tests.bench.big_record import build
from tests.bench.big_window import a_window, application, timed

PANELS = ("attendance", "documents", "recommendations", "report", "meeting", "speakers")
SIZES = (110, 125, 100, 110, 100)
TURNS = 500  # turns; more than needed until all hidden widgets have followed
REQUESTS, JOURNAL = 300, 3_000


def middle(times: list[float]) -> float:
    """Return the median."""
    return sorted(times)[len(times) // 2]


def turns() -> list[float]:
    """Return the milliseconds of each following turn of the event loop."""
    taken = []
    for _ in range(TURNS):
        begun = time.process_time()
        QApplication.processEvents()
        taken.append((time.process_time() - begun) * 1000)
    return taken


def bare(widgets: int, seen: int) -> float:
    """Return the milliseconds of a step in a window of labels independent of the program."""
    app = application()
    app.setStyleSheet("")
    window, hidden = QWidget(), QWidget()
    for parent, count in ((window, seen), (hidden, widgets - seen)):
        inside = QVBoxLayout(parent)
        for number in range(count):
            inside.addWidget(QLabel(f"النص {number}"))
    hidden.setParent(window)
    hidden.hide()
    window.show()

    def step(size: int) -> Callable[[], object]:
        return lambda: app.setStyleSheet(f"QLabel {{ padding: {size // 20}px; font-size: {size // 10}pt; }}")

    taken = [timed(step(size)).processor for size in (90, *SIZES)][1:]
    window.close()
    return middle(taken)


def main() -> None:
    """Measure and print."""
    application()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        build(folder / "record.wgdesk", REQUESTS, JOURNAL)
        window = a_window(folder, folder / "record.wgdesk", screens=False)
        for panel in PANELS:
            window.show_panel(panel)
            turns()
        theme, steps, longest, whole = window.app.theme, [], [], []
        for size in SIZES:
            begun = time.process_time()
            theme.set(theme.choice, size)
            steps.append((time.process_time() - begun) * 1000)
            following = turns()
            longest.append(max(following))
            whole.append(sum(following))
        every = QApplication.allWidgets()
        seen = sum(widget.isVisible() for widget in every)
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        peer = bare(len(every), seen)
    print(f"{len(every)} widgets, {seen} in sight")
    print(f"step {middle(steps):.0f}, longest turn {middle(longest):.0f}, all turns {middle(whole):.0f}")
    print(f"a bare window {peer:.0f}; the step is {middle(steps) / peer:.2f} times as long")


if __name__ == "__main__":
    main()
