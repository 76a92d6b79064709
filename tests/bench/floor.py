"""From a key to the picture on the screen: ``QT_QPA_PLATFORM=offscreen python -m tests.bench.floor``.

The real window on a record with 200 entries on the list, driven by keys. Printed for each key are the median
and the 99th percentile in milliseconds until everything is painted, commits to the disk included.
"""

import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.panels.speakers import SpeakersPanel
from ui.shell import Shell
from ui.windows.record import RecordWindow
from wgdesk.acts import floor, programme, setup
from wgdesk.desk import Desk
from wgdesk.reads.roster import roster

ENTRIES, ROUNDS, WARM = 200, 60, 8
DAY = date(2026, 10, 8)
START = datetime(2026, 10, 8, 8, 0, tzinfo=UTC)


@dataclass
class Moving:
    """A clock that goes on by a second each time it is asked: no two presses are hasty."""

    at: datetime = START
    times: dict[str, list[float]] = field(default_factory=dict)

    def __call__(self) -> datetime:
        self.at += timedelta(milliseconds=200)
        return self.at


def a_record(path: Path, clock: Moving) -> None:
    """Make a record with a sitting that is open and a list of ``ENTRIES`` delegations."""
    desk = Desk.create(path, clock=clock)
    desk.do(setup.create_meeting, ordinal=9, first_day=DAY, last_day=DAY)
    sitting = desk.do(programme.add_sitting, day=DAY, planned_end=START + timedelta(hours=3))
    item = desk.do(programme.add_item, title={"en": "One", "ar": "الأول"})
    desk.do(programme.open_sitting, sitting_id=sitting)
    desk.do(programme.take_up, item_id=item, sitting_id=sitting)
    for key in list(desk.read(roster).delegations)[:ENTRIES]:
        desk.do(floor.ask_floor, sitting_id=sitting, item_id=item, delegation_id=key)
    desk.close()


def press(
    widget: QWidget, key: Qt.Key, text: str = "", held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> float:
    """Press a key and return the milliseconds until nothing is left to be painted."""
    begun = time.perf_counter()
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, held, text))
    QApplication.processEvents()
    return (time.perf_counter() - begun) * 1000


def measured(panel: SpeakersPanel) -> dict[str, list[float]]:
    """Press each key of the panel many times, and return the times."""
    keys, alt = Qt.Key, Qt.KeyboardModifier.AltModifier
    steps: tuple[tuple[str, Callable[[], float]], ...] = (
        ("Space: call", lambda: press(panel.list, keys.Key_Space, " ")),
        ("Space: start", lambda: press(panel.list, keys.Key_Space, " ")),
        ("+: more time", lambda: press(panel.list, keys.Key_Plus, "+")),
        ("P: pause", lambda: press(panel.list, keys.Key_P, "p")),
        ("P: go on", lambda: press(panel.list, keys.Key_P, "p")),
        ("Down", lambda: press(panel.list, keys.Key_Down)),
        ("Alt+Down: move", lambda: press(panel.list, keys.Key_Down, "", alt)),
        ("D: defer", lambda: press(panel.list, keys.Key_D, "d")),
        ("A: to the box", lambda: press(panel.list, keys.Key_A, "a")),
        ("a letter in it", lambda: press(panel.adding.box.field, keys.Key_C, "c")),
        ("Esc", lambda: press(panel.adding.box.field, keys.Key_Escape)),
        ("Esc: to the list", lambda: press(panel.adding.box.field, keys.Key_Escape)),
        ("E: end", lambda: press(panel.list, keys.Key_E, "e")),
        ("a tick", lambda: tick(panel)),
    )
    times: dict[str, list[float]] = {name: [] for name, _ in steps}
    for number in range(WARM + ROUNDS):
        for name, step in steps:
            taken = step()
            if number >= WARM:
                times[name].append(taken)
    return times


def tick(panel: SpeakersPanel) -> float:
    """Let the clock go on by a second."""
    begun = time.perf_counter()
    panel.live.second.emit()
    QApplication.processEvents()
    return (time.perf_counter() - begun) * 1000


def main() -> None:
    """Measure and print."""
    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        clock = Moving()
        path = Path(folder) / "record.wgdesk"
        a_record(path, clock)
        shell = Shell(Path(folder), clock)
        shell.apply()
        window = RecordWindow(shell, path)
        window.resize(1366, 768)
        window.show()
        window.load()
        panel = window.show_panel("speakers")
        assert isinstance(panel, SpeakersPanel)
        app.processEvents()
        times = measured(panel)
        window.close()
    print(f"{'milliseconds to the picture':28}  p50    p99")
    for name, taken in times.items():
        print(f"{name:28}{statistics.median(taken):6.2f} {statistics.quantiles(taken, n=100)[-1]:6.2f}")
    every = [one for taken in times.values() for one in taken]
    print(f"{'all':28}{statistics.median(every):6.2f} {statistics.quantiles(every, n=100)[-1]:6.2f}")


if __name__ == "__main__":
    main()
