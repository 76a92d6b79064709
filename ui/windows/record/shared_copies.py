"""Copies of a shared record on this machine, made of its mirror, in the mirror's thread."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from ui.state.hourly_copies import Copies
from ui.windows.record.station import Station
from ui.windows.record.time_alone import TimeAlone
from wgdesk.acting.desk import Desk
from wgdesk.copies.backup import Copy, head, make
from wgdesk.copies.content import check_copy
from wgdesk.copies.mirror import MirrorKeeper
from wgdesk.errors import Refused, Trouble
from wgdesk.storage.server.stations import DISPLAY


class SharedCopies(Copies):
    """The hourly copies of a shared record; while the station is alone, of the record it works in."""

    def __init__(
        self, desk: Desk, station: Station, alone: TimeAlone, keeper: MirrorKeeper, parent: QObject
    ) -> None:
        super().__init__(desk, station.near, station.app.clock, parent)
        self._station, self._alone, self._keeper = station, alone, keeper
        self._known: Path | None = None

    @property
    def folder(self) -> Path | None:
        """The folder of the copies, which stays known when the server stops answering."""
        if self._known is None:
            with suppress(Trouble):  # the server vanished before it was known; the link reports that
                self._known = super().folder
        return self._known

    @property
    def file(self) -> Path:
        """The record of the time alone, else the mirror."""
        return self._alone.path or self._station.near

    def make(self) -> Copy | None:
        """Copy what this machine has of the record. Raises as ``Copies.make`` does."""
        folder, path = self.folder, self.file
        if folder is None or not path.exists():
            raise Refused("no-copies")
        return make(path, folder, self._clock(), head(path).entry)

    def keep(self) -> None:
        """Update the mirror and copy it; the display, which does not see everything, makes no copies."""
        if self._alone.path is not None:
            super().keep()
            return
        self._wait_for_next()
        if self._station.kind != DISPLAY and (folder := self.folder) is not None:
            self._keeper.renew(partial(self._copy_mirror, folder))

    def _copy_mirror(self, folder: Path) -> None:
        near = self._station.near
        made = make(near, folder, self._clock(), head(near).entry)
        if made is not None:
            check_copy(made.path, near.name)
