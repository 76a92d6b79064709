"""Opening and scrolling the biggest record: ``QT_QPA_PLATFORM=offscreen python -m tests.bench.scroll``.

Prints the time from the call that opens the record (see ``big_record``) until the window is painted, for each
panel that may be in front; then percentiles of the milliseconds from a notch of the wheel until it is
painted, in each scrollable list of each panel: a hundred notches down, then back; those at an end, which move
nothing, do not count. Goals: 1.5 seconds to open, 16 ms for all but one in twenty.
"""

from __future__ import annotations

import tempfile
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from tests.bench.big_record import build
from tests.bench.big_window import Taken, a_window, application, settle, share, timed
from tests.bench.floor import AT_ONE, BEGUN, NOTED
from ui.state.panel_table import AT_SIDE
from ui.windows.record.record_window import RecordWindow

OPENED, TURNS, CLICK = 5, 100, 120  # runs; notches of the wheel each way; the delta of a notch


def opened(folder: Path, path: Path, panel: str) -> list[float]:
    """Return the milliseconds of each run until the window showed the record, with ``panel`` in front."""
    taken = []
    for _ in range(OPENED):
        begun = time.perf_counter()
        window = a_window(folder, path, screens=False)
        taken.append((time.perf_counter() - begun) * 1000)
        window.show_panel(panel)  # it opens first the next time
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return taken[1:]


def lists(window: RecordWindow) -> list[QAbstractScrollArea]:
    """Return the scrollable widgets of the panel in front."""
    areas = window.panel.findChildren(QAbstractScrollArea)
    return [one for one in areas if one.isVisible() and one.verticalScrollBar().maximum() > 0]


def turned(area: QAbstractScrollArea) -> list[Taken]:
    """Return the time of each notch of the wheel that scrolled, down and up again."""
    bar, taken = area.verticalScrollBar(), []
    middle = QPointF(area.viewport().rect().center())

    def turn(notch: int) -> None:
        event = QWheelEvent(
            middle,
            area.viewport().mapToGlobal(middle),
            QPoint(),
            QPoint(0, notch),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(area.viewport(), event)

    for notch in [-CLICK] * TURNS + [CLICK] * TURNS:
        before = bar.value()
        took = timed(partial(turn, notch))
        if bar.value() != before:
            taken.append(took)
    return taken


def main() -> None:
    """Measure and print."""
    application()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "record.wgdesk"
        build(path, *NOTED, last=AT_ONE, spoken=BEGUN)
        print("milliseconds to open         p50    max")
        for panel in AT_SIDE:
            taken = opened(folder, path, panel)
            print(f"{panel:26}{share(taken, 50):6.0f} {max(taken):6.0f}")
        window = a_window(folder, path, screens=False)
        print("\nmilliseconds of a turn       p50    p95    p99    max  turns")
        for panel in AT_SIDE:
            window.show_panel(panel)
            settle()
            for area in lists(window):
                times = [one.clock for one in turned(area)]
                columns = [share(times, percent) for percent in (50, 95, 99)]
                what = f"{panel} {type(area).__name__}"
                print(
                    f"{what:26}"
                    + "".join(f"{one:6.2f} " for one in (*columns, max(times)))
                    + f"{len(times):6}"
                )
        window.close()


if __name__ == "__main__":
    main()
