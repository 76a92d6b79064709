"""Long work in steps, between which the window paints and handles keys."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import QObject, QTimer, Signal

from wgdesk.errors import UserError

AFTER_PAINT_MS = 15  # before the first step, so that everything so far is painted


class InPieces(QObject):
    """Does one step of a work per turn of the event loop, or all the rest at once.

    ``faulted``: a step could not read the record, for instance because the server is gone; the rest is
    dropped.
    """

    faulted = Signal(UserError)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: Iterator[None] | None = None
        self._in_piece = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def begin(self, pieces: Iterator[None]) -> None:
        """Replace any unfinished work by this. Each ``yield`` ends a step.

        The first turn does no step, so that a slow machine can still paint.
        """
        self._left = chain((None,), pieces)
        self._timer.start(AFTER_PAINT_MS)

    def finish(self) -> None:
        """Do all remaining steps; called from within a step, do nothing."""
        while self._left is not None and not self._in_piece:
            self._go_on()

    def stop(self) -> None:
        """Drop the remaining steps."""
        self._left = None
        self._timer.stop()

    def _go_on(self) -> None:
        left = self._left
        if left is None or self._in_piece:
            return
        self._timer.setInterval(0)
        self._in_piece = ended = True
        try:
            ended = bool(next(left, True))
        except UserError as fault:
            self.faulted.emit(fault)
        finally:
            self._in_piece = False
            if ended and self._left is left:  # even if the step failed
                self.stop()
