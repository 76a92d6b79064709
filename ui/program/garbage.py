"""Collects garbage in the thread of the windows, and in no other.

Python runs its own collector in whichever thread happens to make an object when enough have been made. That
may be a thread that copies the record, sends an act or writes a report; there the collector would destroy
windows and timers, which Qt allows only in the thread they live in, and the program would crash. So it is
off while there are windows, and a timer in their thread collects instead, by Python's own thresholds: young
objects once there are enough of them, all objects once many have outlived several collections.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000
YOUNG = 2000  # young objects are collected once there are more: Python's first threshold
SHARE = 4  # all are collected once the survivors since the last time are a quarter of what there was then
LEAST = (
    50_000  # survivors, about as many as a window has, since to visit all objects takes a tenth of a second
)


class Garbage(QObject):
    """Turns Python's collector off when it is made; collects from ``start`` on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._stayed = 0  # survivors since all objects were collected
        self._kept = 0  # objects there were then, without frozen ones
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect_due)

    def start(self) -> None:
        """Begin to collect. Objects frozen by now are never visited."""
        self._kept = len(gc.get_objects())
        self._timer.start()

    def collect_due(self) -> None:
        """Collect young objects, or all, if enough have been made since the last time."""
        made = gc.get_count()[0]
        if made < YOUNG:
            return
        self._stayed += made - gc.collect(1)
        if self._stayed > max(LEAST, self._kept // SHARE):
            gc.collect()
            self._kept, self._stayed = len(gc.get_objects()), 0
