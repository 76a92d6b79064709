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
from typing import IO

from wgdesk.errors import Trouble

if sys.platform == "win32":
    import msvcrt

    _BEYOND = 1 << 30  # Windows locks are mandatory: lock a byte beyond the text, so that others can read it

    def _lock(handle: IO[str]) -> None:
        handle.seek(_BEYOND)
        msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)

    def _unlock(handle: IO[str]) -> None:
        handle.seek(_BEYOND)
        msvcrt.locking(handle.fileno(), msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _lock(handle: IO[str]) -> None:
        fcntl.flock(handle.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(handle: IO[str]) -> None:
        fcntl.flock(handle.fileno(), fcntl.LOCK_UN)


@dataclass(frozen=True)
class Holder:
    """Who has a record open. ``since`` is ISO 8601 in UTC."""

    user: str
    host: str
    pid: int
    since: str


class Hold:
    """The lock on one record, held until ``release`` or the end of the program, however it ends."""

    def __init__(self, record: Path, now: datetime) -> None:
        """Take the lock; raises ``Trouble('record-held')`` with the holder's user, host and time."""
        self.path = record.with_name(record.name + ".lock")
        try:
            self._handle = self.path.open("a+", encoding="utf-8")
        except OSError as fault:
            raise Trouble("folder-not-writable", folder=str(record.parent)) from fault
        try:
            _lock(self._handle)
        except OSError as fault:
            holder = read_holder(self.path)
            self._handle.close()
            raise Trouble(
                "record-held",
                name=record.name,
                user=holder.user if holder else "?",
                host=holder.host if holder else "?",
                since=holder.since if holder else "?",
            ) from fault
        self._sign(now)

    def _sign(self, now: datetime) -> None:
        holder = Holder(_user(), socket.gethostname(), os.getpid(), now.isoformat(timespec="seconds"))
        self._handle.seek(0)
        self._handle.truncate()
        json.dump(asdict(holder), self._handle)
        self._handle.flush()

    def release(self) -> None:
        """Give the lock back and take the file away; a second call does nothing."""
        if self._handle.closed:
            return
        # Unlink before unlocking: whoever comes next makes a new file instead of locking a dying one.
        with contextlib.suppress(OSError):  # Windows cannot unlink an open file; an empty lock file is harmless
            self.path.unlink()
        _unlock(self._handle)
        self._handle.close()

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
        return Holder(**json.loads(path.read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no entry in the password file, as in a container
        return "?"
