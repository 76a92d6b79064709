"""The files of a shared record on a station's own computer: the mirror, and records of work alone."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from wgdesk.errors import Trouble, why_of
from wgdesk.paths import data_folder
from wgdesk.storage.beside import drop_beside
from wgdesk.storage.private_files import make_private
from wgdesk.storage.server.address import ServerAddress

_MOMENT = "%Y%m%dT%H%M%SZ"
_ALONE, _BROUGHT = " alone ", " brought "


@dataclass(frozen=True)
class AloneFile:
    """The record in which a station has gone on without the server since ``since`` (UTC)."""

    path: Path
    since: datetime


class NearFiles:
    """Names these files, in a folder of the user's data that nobody else may enter."""

    def __init__(self, address: ServerAddress) -> None:
        """Make the folder. Raises ``Trouble('cannot-write')``."""
        self._folder, self._stem = data_folder() / "shared", address.file_name
        try:
            make_private(self._folder)
        except OSError as fault:
            raise Trouble("cannot-write", name=str(self._folder), why=why_of(fault)) from fault

    @property
    def mirror(self) -> Path:
        """The mirror of the record; it may not exist yet."""
        return self._folder / f"{self._stem} mirror.wgdesk"

    @property
    def shown(self) -> Path:
        """The display's copy of the record, which exists while its window is open."""
        return self._folder / f"{self._stem} shown.wgdesk"

    @property
    def alone(self) -> AloneFile | None:
        """The record of work alone that was not brought back yet."""
        for path in sorted(self._folder.glob(f"{self._stem}{_ALONE}*.wgdesk"), reverse=True):
            moment = path.stem.removeprefix(self._stem + _ALONE)
            with suppress(ValueError):  # somebody else has named this file
                return AloneFile(path, datetime.strptime(moment, _MOMENT).replace(tzinfo=UTC))
        return None

    def new_alone(self, now: datetime) -> AloneFile:
        """Return the file for a record of work alone that begins now."""
        since = now.astimezone(UTC).replace(microsecond=0)
        return AloneFile(self._folder / f"{self._stem}{_ALONE}{since.strftime(_MOMENT)}.wgdesk", since)

    def keep(self, alone: AloneFile) -> Path:
        """Rename a record that was brought back, and return its new path. Raises ``Trouble``."""
        kept = alone.path.with_name(alone.path.name.replace(_ALONE, _BROUGHT))
        try:
            drop_beside(alone.path)
            return alone.path.replace(kept)
        except OSError as fault:
            raise Trouble("cannot-write", name=kept.name, why=why_of(fault)) from fault
