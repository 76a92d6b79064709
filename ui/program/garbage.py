"""Collects garbage in the thread of the windows, and in no other.

Python's own collector runs in whichever thread makes the object that is one too many: one that copies the
record, sends an act or writes a report. There it would destroy windows and timers, which Qt allows in their
own thread alone, and the program would die of it. So that collector is off while there are windows, and a
timer does its work by its measure: what is young, if there is enough of it; everything, if much has stayed
since the last time, beside what there was.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000
YOUNG = 2000  # objects made since the last collection: the first threshold of Python's own collector
SHARE = 4  # all are visited once those that stayed are more than a quarter of the others, as in Python
LEAST = 50_000  # about as many as a window has; a visit to all takes a tenth of a second


class Garbage(QObject):
    """Turns Python's collector off when it is made; collects from ``start`` on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._stayed = 0  # since all were visited
        self._kept = 0  # when all were visited; without those that are frozen
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self.collect_due)

    def start(self) -> None:
        """Begin to collect. What is frozen by now is never visited."""
        self._kept = len(gc.get_objects())
        self._timer.start()

    def collect_due(self) -> None:
        """Collect what is worth while, if anything."""
        made = gc.get_count()[0]
        if made < YOUNG:
            return
        self._stayed += made - gc.collect(1)
        if self._stayed > max(LEAST, self._kept // SHARE):
            gc.collect()
            self._kept, self._stayed = len(gc.get_objects()), 0
