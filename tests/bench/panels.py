"""The time to open panels and dialogs: ``QT_QPA_PLATFORM=offscreen python -m tests.bench.panels``.

In the biggest record (see ``big_record``), with the speakers in front. Prints medians of processor time in
milliseconds after the key: the first time, when the panel is made, of the longest turn of the event loop and
of all turns; and the second time. Names of panels or dialogs as arguments select those. Goal: no key freezes
the window for more than 100 ms.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tests.bench.big_record import build
from tests.bench.big_window import Taken, a_window, application, settle, share, steadiness, timed
from ui.dialogs.key_sheet import KeySheet
from ui.dialogs.new_record import NewRecord
from ui.dialogs.settings_dialog import SettingsDialog
from ui.program.open_handbook import OpenHandbook
from ui.state.panel_table import PANELS
from ui.windows.record.record_window import RecordWindow

ROUNDS = 3
FOLLOWS = 0.6  # seconds within which everything is done
IDLE = 1.0  # milliseconds
REQUESTS, JOURNAL = 300, 3_000
OF_WINDOW = ("find", "copies", "script", "order", "lists", "glance")
DIALOGS: dict[str, Callable[[RecordWindow], object]] = {
    "settings": lambda window: SettingsDialog(window.app, window, window.session).open(),
    "keys": lambda window: KeySheet(window.app, window).open(),
    "handbook": lambda window: OpenHandbook().show("speakers", window.app),
    "new": lambda window: NewRecord(window.app, lambda *_: None, start=Path("m"), parent=window).open(),
}


def turns(deed: Callable[[], object]) -> list[float]:
    """Do something and return the milliseconds of each turn of the event loop until nothing follows."""
    taken, begun = [], time.process_time()
    deed()
    until = time.perf_counter() + FOLLOWS
    while time.perf_counter() < until:
        taken.append((time.process_time() - begun) * 1000)
        if taken[-1] < IDLE:  # of an idle turn
            time.sleep(taken.pop() / 1000)
        begun = time.process_time()
        QApplication.processEvents()
    return taken


def opened(folder: Path, path: Path, name: str) -> tuple[float, float, float]:
    """Return the times of a panel in a new window: the longest turn, all turns, and the second opening."""
    window = a_window(folder, path, screens=False)
    window.open_panel("speakers")
    settle()
    first = turns(partial(window.open_panel, name))
    timed(partial(window.open_panel, "speakers"))
    again: Taken = timed(partial(window.open_panel, name))
    timed(partial(window.open_panel, "speakers"))
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return max(first), sum(first), again.processor


def dialog(folder: Path, path: Path, name: str) -> tuple[float, float, float]:
    """Return the times to open a dialog: the longest turn and all turns, the first and the second time."""
    window = a_window(folder, path, screens=False)
    window.open_panel("speakers")
    settle()
    opens = DIALOGS.get(name) or (lambda window: window.asides.keys()[name]())
    before = set(QApplication.topLevelWidgets())
    first = turns(partial(opens, window))
    for made in set(QApplication.topLevelWidgets()) - before:
        made.close()
        made.deleteLater()
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return max(first), sum(first), max(first)


def main(wanted: Sequence[str]) -> None:
    """Measure and print; the first window of each does not count, as it imports."""
    application()
    panels = [panel.name for panel in PANELS if panel.name != "speakers"]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "record.wgdesk"
        build(path, REQUESTS, JOURNAL)
        print(f"{'milliseconds':20}longest    all  again")
        for name in wanted or (*panels, *OF_WINDOW, *DIALOGS):
            measure = opened if name in panels else dialog
            times = [measure(Path(folder), path, name) for _ in range(1 + ROUNDS)][1:]
            longest, whole, again = (share([one[at] for one in times], 50) for at in range(3))
            print(f"{name:20}{longest:7.0f} {whole:6.0f} {again:6.0f}")
        print(f"the loop by which the machine is measured: {steadiness():.0f} ms")


if __name__ == "__main__":
    main(sys.argv[1:])
