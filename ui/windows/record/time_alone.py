"""The time in which the secretariat's station works without the record's server."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.ask import Ask
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.windows.record.station import Station
from wgdesk.acting.desk import Desk
from wgdesk.clock import Clock
from wgdesk.copies.near_files import AloneFile
from wgdesk.errors import Trouble


class TimeAlone(QObject):
    """Works in the mirror as the record, and later sends what was done there to the server.

    A time alone outlasts the program: its record is kept until everything was sent. ``begun`` carries the
    number of acts that the window has shown but that are only on the server.
    """

    begun = Signal(int)
    ended = Signal()
    failed: ValueSignal[Trouble] = value_signal()

    def __init__(self, station: Station, parent: QObject) -> None:
        super().__init__(parent)
        self._station = station
        self._file = station.files.alone

    def follow(self, session: RecordSession, window: Callable[[], QWidget]) -> None:
        """Work for this session; dialogs open above ``window()``."""
        self._session, self._window = session, window

    @property
    def since(self) -> datetime | None:
        """When this station went on alone; None while it follows the server."""
        return self._file.since if self._file is not None else None

    @property
    def path(self) -> Path | None:
        """The record used while alone."""
        return self._file.path if self._file is not None else None

    def opened(self, *, go_alone: bool) -> Desk | None:
        """Return the desk on the record of a time alone, if there is one or one begins; else None."""
        if self._file is not None:
            return self._desk(self._file, self._station.app.clock)
        return self._taken(self._station.app.clock) if go_alone else None

    def _taken(self, clock: Clock) -> Desk:
        """Turn the mirror into the record and return its desk; if it cannot be opened, turn it back."""
        file = self._station.files.new_alone(clock())
        self._station.mirror.take(file.path)
        try:
            desk = self._desk(file, clock)
        except Trouble:
            file.path.replace(self._station.near)
            raise
        self._file = file
        return desk

    def _desk(self, file: AloneFile, clock: Clock) -> Desk:
        user = self._station.address.user
        return Desk.open(file.path, clock=clock, station=user, user=user)

    def ask_to_go(self) -> None:
        """Ask whether to go on alone, and explain what that means."""
        Ask(self._station.app, "alone-title", "alone-text", {"alone-go": self.go}, self._window()).open()

    def go(self) -> None:
        """Go on alone, in the former mirror."""
        if self._file is not None:
            return
        desk = self._session.desk
        try:
            lacking = desk.turn_to(self._taken(desk.clock))
        except Trouble as trouble:
            self.failed.emit(trouble)
            return
        self.begun.emit(lacking)

    def bring(self) -> None:
        """Open the dialog that sends what was done alone; then follow the server again."""
        from ui.windows.record.bring_dialog import BringDialog

        if self._file is not None:
            BringDialog(self._station, self._session, self._file.path, self.end, self._window()).open()

    def end(self) -> Path:
        """Follow the server again; return where the record of the time alone is kept. Raises ``Trouble``."""
        file = self._file
        assert file is not None
        self._session.desk.turn_to(self._station.joined())
        self._file = None
        self.ended.emit()
        return self._station.files.keep(file)
