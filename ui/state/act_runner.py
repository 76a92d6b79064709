"""Runs acts: at once or, if they take long, in a thread while the window stays alive."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from wgdesk.acting.desk import Desk
from wgdesk.errors import Trouble

R = TypeVar("R")

_SEEN_MS = 200  # the wait cursor appears after this


class ActRunner(QObject):
    """Runs work on a desk, one piece after the other.

    While an act is on its way to a distant server, clocks go on and windows are drawn; keys and clicks wait
    until it is done, so that nobody acts on what is about to change.
    """

    _ended = Signal()  # from the thread to this one

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._thread: ThreadPoolExecutor | None = None

    def done(self, do: Callable[[Desk], R], *, long: bool = False) -> R:
        """Return what ``do`` returns when called with a desk on the record; raise what it raises.

        ``long``: it takes time even if the server is near.
        """
        if not (self._desk.reads_copy or long):
            return do(self._desk)
        future = self._in_thread().submit(lambda: do(self._desk.aside(lambda _: None)))
        loop, busy = QEventLoop(self), QTimer(self)
        busy.setSingleShot(True)
        busy.timeout.connect(lambda: QApplication.setOverrideCursor(Qt.CursorShape.BusyCursor))
        self._ended.connect(loop.quit)
        future.add_done_callback(lambda _: self._ended.emit())
        busy.start(_SEEN_MS)
        while not future.done():
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        if busy.isActive():
            busy.stop()
        else:
            QApplication.restoreOverrideCursor()
        for made in (busy, loop):
            made.deleteLater()
        with suppress(Trouble):  # it is saved; the next catch-up announces it
            self._desk.catch_up()
        return future.result()

    def close(self) -> None:
        """Wait until nothing is running."""
        if self._thread is not None:
            self._thread.shutdown(wait=True)

    def _in_thread(self) -> ThreadPoolExecutor:
        if self._thread is None:
            self._thread = ThreadPoolExecutor(1, thread_name_prefix="wgdesk-act")
        return self._thread
