"""Long work in pieces: between two of them the window paints and takes keys."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from PySide6.QtCore import QObject, QTimer, Signal

from wgdesk.errors import UserError

AFTER_PAINT_MS = 15  # before the first piece: what was made is painted by then


class InPieces(QObject):
    """Does a piece of a work at each turn of the loop, or all that is left at once.

    ``faulted``: a piece could not read the record, for instance since the server is gone; the rest is left.
    """

    faulted = Signal(UserError)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: Iterator[None] | None = None
        self._in_piece = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def begin(self, pieces: Iterator[None]) -> None:
        """Take the place of what was left before. Each ``yield`` ends a piece.

        The first turn has no piece: a machine that is late still paints in it.
        """
        self._left = chain((None,), pieces)
        self._timer.start(AFTER_PAINT_MS)

    def finish(self) -> None:
        """Do all pieces that are left; within a piece nothing, since it is being done."""
        while self._left is not None and not self._in_piece:
            self._go_on()

    def stop(self) -> None:
        """Leave what is left undone."""
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
            if ended and self._left is left:  # also if the piece failed
                self.stop()
