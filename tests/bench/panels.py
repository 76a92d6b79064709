"""A panel brought to the front: ``QT_QPA_PLATFORM=offscreen python -m tests.bench.panels``.

In the biggest record (see ``big_record``), whose window is open with the speakers in front. Printed are
medians of the milliseconds of the processor from the key until the panel is painted: the first time, when it
is made, and again. Goal: no key freezes the window for more than 100 ms.
"""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tests.bench.big_record import build
from tests.bench.big_window import a_window, application, share, steadiness, timed
from ui.state.panel_table import PANELS

ROUNDS = 3
REQUESTS, JOURNAL = 300, 3_000


def opened(folder: Path, path: Path, name: str) -> tuple[float, float]:
    """Return how long a panel takes in a new window, the first time and the second."""
    window = a_window(folder, path, screens=False)
    window.show_panel("speakers")
    taken = []
    for _ in range(2):
        taken.append(timed(partial(window.show_panel, name)).processor)
        timed(partial(window.show_panel, "speakers"))
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return taken[0], taken[1]


def main() -> None:
    """Measure and print; the first window of each panel is not counted: it imports."""
    application()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "record.wgdesk"
        build(path, REQUESTS, JOURNAL)
        print(f"{'milliseconds':20} first  again")
        for name in (panel.name for panel in PANELS if panel.name != "speakers"):
            times = [opened(Path(folder), path, name) for _ in range(1 + ROUNDS)][1:]
            first, again = (share([one[at] for one in times], 50) for at in (0, 1))
            print(f"{name:20}{first:6.0f} {again:6.0f}")
        print(f"the loop by which the machine is measured: {steadiness():.0f} ms")


if __name__ == "__main__":
    main()
