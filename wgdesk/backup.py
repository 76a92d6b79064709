"""Copies of a record in the user's data folder: at opening and every hour, thinned, none if nothing changed.

A copy is made with SQLite's backup, so that it is whole whatever is being written. Its name holds the
moment and the number of the last act: ``20261005T081500Z-000123.wgdesk``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from wgdesk import store
from wgdesk.errors import Trouble

EVERY = timedelta(hours=1)
_NAME = re.compile(r"(\d{8}T\d{6}Z)-(\d{6,})\.wgdesk")
_MOMENT = "%Y%m%dT%H%M%SZ"

# How long copies are kept, and how far apart: all of a day, one a day for a month, one a week for a year.
_KEEP: tuple[tuple[timedelta, timedelta], ...] = (
    (timedelta(days=1), timedelta(0)),
    (timedelta(days=31), timedelta(days=1)),
    (timedelta(days=366), timedelta(days=7)),
)


@dataclass(frozen=True)
class Copy:
    """One copy: when it was made (UTC) and the number of the last act it holds."""

    path: Path
    at: datetime
    entry: int


def copies(folder: Path) -> tuple[Copy, ...]:
    """Return the copies in a record's folder, oldest first; files with other names are not ours."""
    if not folder.is_dir():
        return ()
    found = []
    for path in folder.iterdir():
        match = _NAME.fullmatch(path.name)
        if match is not None:
            at = datetime.strptime(match.group(1), _MOMENT).replace(tzinfo=UTC)
            found.append(Copy(path, at, int(match.group(2))))
    return tuple(sorted(found, key=lambda copy: (copy.at, copy.entry)))


def make(record: Path, folder: Path, now: datetime, entry: int) -> Copy | None:
    """Copy ``record``, whose last act is number ``entry``, and thin what is there; None if nothing changed.

    Raises ``Trouble('cannot-write')``; a copy that is not whole is never left behind.
    """
    last = copies(folder)[-1:]
    if last and last[0].entry == entry:
        return None
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise Trouble("cannot-write", name=str(folder), why=fault.strerror or "") from fault
    name = f"{now.astimezone(UTC).strftime(_MOMENT)}-{entry:06d}.wgdesk"
    target, partial = folder / name, folder / f"{name}.part"
    store.copy(record, partial)
    partial.replace(target)
    thin(folder, now)
    return Copy(target, now.astimezone(UTC).replace(microsecond=0), entry)


def thin(folder: Path, now: datetime) -> None:
    """Take away the copies that nobody will miss; the newest always stays."""
    for copy in set(copies(folder)) - set(kept(copies(folder), now)):
        copy.path.unlink(missing_ok=True)


def kept(found: Iterable[Copy], now: datetime) -> tuple[Copy, ...]:
    """Return the copies to keep, newest first: within each span of age the newest of every interval."""
    keep: list[Copy] = []
    for copy in sorted(found, key=lambda copy: (copy.at, copy.entry), reverse=True):
        apart = next((gap for age, gap in _KEEP if now - copy.at <= age), None)
        if not keep or (apart is not None and keep[-1].at - copy.at >= apart):
            keep.append(copy)
    return tuple(keep)
