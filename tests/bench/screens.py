"""The time from an act to both other screens painted: ``python -m tests.bench.screens``.

In the biggest record (see ``big_record``), both windows 1920x1080, painted offscreen. Prints the median and
the 95th percentile in milliseconds: of the act with its commit and the reads that follow, of laying out and
painting both screens, and of a tick of the clock on both.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.bench.big_record import build
from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow
from ui.windows.screens.canvas import Canvas
from ui.windows.screens.screens import Screens
from wgdesk.acts.floor import end_statement, give_floor, next_speaker
from wgdesk.acts.podium import send_message
from wgdesk.reads.queries.floor import floor

ROUNDS = 40


class Running:
    """A clock that starts at the time at which the record ends."""

    def __init__(self) -> None:
        self.now = datetime.min

    def __call__(self) -> datetime:
        return self.now


class Watched:
    """The three windows of a record, with measurements."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self.clock = Running()
        path = folder / "big.wgdesk"
        build(path)
        self.clock.now = datetime.fromisoformat("2026-10-30T14:00:00+00:00")
        app = AppContext(folder, self.clock)
        app.apply()
        self.window = RecordWindow(app, path)
        self.window.show()
        self.window.load()
        self.screens = Screens(self.window.session, self.window)
        self.screens.toggle_display()
        self.screens.toggle_podium()
        self.application = application
        for canvas in self.canvases:
            canvas.resize(1920, 1080)
        self.settle()

    @property
    def canvases(self) -> tuple[Canvas, Canvas]:
        """The canvases of both screens."""
        assert self.screens.display is not None
        assert self.screens.podium is not None
        return self.screens.display, self.screens.podium

    def settle(self) -> None:
        """Let everything be painted."""
        for _ in range(3):
            self.application.processEvents()

    def act(self, act: object, **args: object) -> tuple[float, float]:
        """Return the milliseconds of an act, and those until both screens showed it."""
        self.window.setUpdatesEnabled(False)  # the desk's own painting is measured elsewhere
        begun = time.perf_counter()
        self.window.desk.do(act, **args)  # type: ignore[arg-type]
        done = time.perf_counter()
        for canvas in self.canvases:
            canvas.refresh()  # type: ignore[attr-defined]
            canvas.repaint()
        shown = time.perf_counter()
        self.window.setUpdatesEnabled(True)
        self.settle()
        return (done - begun) * 1000, (shown - done) * 1000

    def free_the_floor(self) -> None:
        """End the statement in progress, under any item."""
        live, desk = self.window.session.live, self.window.desk
        assert live.sitting is not None
        for item in live.programme.items:
            speaking = desk.read(floor, live.sitting.id, item.id).speaking
            if speaking is not None:
                desk.do(end_statement, request_id=speaking.id)

    def tick(self) -> float:
        """Return the milliseconds of a tick of the clock on both screens."""
        self.clock.now += timedelta(seconds=1)
        begun = time.perf_counter()
        for canvas in self.canvases:
            canvas._tick()  # type: ignore[attr-defined]
        self.application.processEvents()
        return (time.perf_counter() - begun) * 1000


def told(name: str, times: list[float]) -> None:
    """Print the median and the 95th percentile."""
    print(f"{name:28} {statistics.median(times):7.2f} {statistics.quantiles(times, n=20)[-1]:7.2f}")


def main() -> None:
    """Measure and print."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        here = Watched(application, Path(folder))
        acts: list[float] = []
        shown: list[float] = []
        ticks: list[float] = []
        here.free_the_floor()
        before: int | None = None
        for entry in here.screens._course.floor.waiting[:ROUNDS]:
            for act, args in (
                (next_speaker, {"ending_id": before, "calling_id": entry.id}),
                (give_floor, {"request_id": entry.id}),
                (send_message, {"body": f"to whoever speaks after {entry.id}"}),
            ):
                took = here.act(act, **args)
                acts.append(took[0])
                shown.append(took[1])
            ticks.extend(here.tick() for _ in range(3))
            before = entry.id
        print(f"{'milliseconds':28} {'median':>7} {'p95':>7}")
        told("the act and its reads", acts)
        told("both screens painted", shown)
        told("a tick on both screens", ticks)
        here.window.close()


if __name__ == "__main__":
    main()
