"""One record is open in one program: a lock file of its own beside the record says who holds it.

The record itself is never locked or opened by file functions while it is open: on POSIX closing any handle of
a file drops SQLite's own locks on it.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import socket
import sys
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from wgdesk.errors import Trouble

_LONGEST = 4096  # bytes of a signature; what is longer is none

if sys.platform == "win32":
    import msvcrt

    _BEYOND = 1 << 30  # Windows locks are mandatory: lock a byte beyond the text, so that others can read it

    def _lock(handle: BinaryIO) -> None:
        handle.seek(_BEYOND)
        msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)

    def _unlock(handle: BinaryIO) -> None:
        handle.seek(_BEYOND)
        msvcrt.locking(handle.fileno(), msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _lock(handle: BinaryIO) -> None:
        fcntl.flock(handle.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(handle: BinaryIO) -> None:
        fcntl.flock(handle.fileno(), fcntl.LOCK_UN)


@dataclass(frozen=True)
class Holder:
    """Who has a record open. ``since`` is ISO 8601 in UTC."""

    user: str
    host: str
    pid: int
    since: str


_UNKNOWN = Holder("?", "?", 0, "?")


class Hold:
    """The lock on one record, held until ``release`` or the end of the program, however it ends."""

    def __init__(self, record: Path, now: datetime, *, take_over: bool = False) -> None:
        """Take the lock on ``record``.

        Raises ``Trouble`` with the holder's user, host and time: 'record-held' by a program of this machine,
        or 'record-held-elsewhere' if another machine signed and never released (the folder is shared or
        synchronised, and whether it still works there only a person knows): ``take_over`` then takes it.
        Raises ``Trouble('folder-not-writable')`` where no lock file can be made.
        """
        self.path = record.with_name(record.name + ".lock")
        self._handle = self._taken(record)
        holder = read_holder(self.path)
        if holder and holder.host != socket.gethostname() and not take_over:
            self._let_go()
            raise _held("record-held-elsewhere", record, holder)
        with contextlib.suppress(OSError):  # on a full disk the lock holds all the same, unsigned
            self._sign(now)

    def _taken(self, record: Path) -> BinaryIO:
        while True:
            try:
                handle: BinaryIO = open(self.path, "ab+", buffering=0, opener=_no_link)  # noqa: SIM115 - held
            except OSError as fault:
                raise Trouble("folder-not-writable", folder=str(record.parent)) from fault
            try:
                _lock(handle)
            except OSError as fault:
                handle.close()
                raise _held("record-held", record, read_holder(self.path) or _UNKNOWN) from fault
            if _is_at(handle, self.path):
                return handle
            # The holder took the file away between our opening and our locking it: this lock is worth
            # nothing, since whoever comes next makes a new file.
            handle.close()

    def _sign(self, now: datetime) -> None:
        holder = Holder(_user(), socket.gethostname(), os.getpid(), now.isoformat(timespec="seconds"))
        self._handle.truncate(0)
        self._handle.write(json.dumps(asdict(holder)).encode())

    def _let_go(self) -> None:
        _unlock(self._handle)
        self._handle.close()

    def release(self) -> None:
        """Give the lock back and take the file away; a second call does nothing."""
        if self._handle.closed:
            return
        # Unlink before unlocking: nobody may hold the file that is taken away.
        with contextlib.suppress(OSError):  # Windows cannot unlink an open file; it stays, empty
            self._handle.truncate(0)
            self.path.unlink()
        self._let_go()

    def __enter__(self) -> Hold:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        value: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


def read_holder(path: Path) -> Holder | None:
    """Return who signed the lock file at ``path``, None if it is not there or unreadable."""
    try:
        with path.open("rb") as handle:
            signed = json.loads(handle.read(_LONGEST))
        return Holder(str(signed["user"]), str(signed["host"]), int(signed["pid"]), str(signed["since"]))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None


def _held(key: str, record: Path, holder: Holder) -> Trouble:
    since = f"{holder.since[:16].replace('T', ' ')} UTC"
    return Trouble(key, name=record.name, user=holder.user, host=holder.host, since=since)


def _no_link(path: str, flags: int) -> int:
    """Open a file, but not through a link: one planted beside a record would have its target emptied."""
    return os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o666)


def _is_at(handle: BinaryIO, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle.fileno()), path.stat())
    except OSError:
        return False


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no entry in the password file, as in a container
        return "?"
