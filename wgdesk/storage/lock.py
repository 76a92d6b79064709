"""A lock file beside each record, so that only one program at a time has the record open.

The lock file also says who holds the lock. The record itself is never locked, and never opened with plain
file functions while SQLite has it open: on POSIX, closing any handle of a file releases the locks that SQLite
holds on it.
"""

from __future__ import annotations

import contextlib
import errno
import getpass
import json
import os
import socket
import stat
import sys
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import BinaryIO

from wgdesk.errors import Trouble

_LONGEST = 4096  # bytes read of a lock file; a valid signature is far shorter
_LONGEST_NAME = 100  # characters of the name of a user or computer that is shown
_ROOM = 23  # characters by which the longest name of a file beside a record (drafts being written) is longer
# Anybody who may write to the folder may have put something else in place of the lock file: a link, or a pipe
# at which opening would block for ever.
_CAREFUL = (
    os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
)

if sys.platform == "win32":
    import msvcrt

    _BEYOND = 1 << 30  # Windows locks also stop reading: lock a byte far after the text, which stays readable

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
    """The user and the program that have a record open. ``since`` is ISO 8601 in UTC."""

    user: str
    host: str
    pid: int
    since: str


_UNKNOWN = Holder("?", "?", 0, "?")


class Hold:
    """The lock on a record. It ends with ``release``, or when the program ends, even by a crash."""

    def __init__(self, record: Path, now: datetime, *, take_over: bool = False) -> None:
        """Take the lock on ``record``; if that is a symbolic link, on the file to which it leads.

        Raises ``Trouble`` with the user, host and time of the holder: 'record-held' if a program on this
        machine has the record open; 'record-held-elsewhere' if a program on another machine signed the lock
        file and never released it, which happens in shared or synchronised folders. Only a person can know
        whether that machine is still working; if it is not, call again with ``take_over=True``. Also raises
        'folder-not-writable' if the lock file cannot be created, 'strange-beside' if something else is in its
        place, which is left alone, and 'name-too-long' for the name of the record.
        """
        record = Path(os.path.realpath(record))
        refuse_name(record)
        self.path = record.with_name(record.name + ".lock")
        self._handle = self._taken(record)
        holder = read_holder(self.path)
        if holder and holder.host != socket.gethostname() and not take_over:
            self._let_go()
            raise _held("record-held-elsewhere", record, holder)
        with contextlib.suppress(OSError):  # on a full disk signing fails, but the lock still works
            self._sign(now)

    def _taken(self, record: Path) -> BinaryIO:
        while True:
            try:
                handle = _opened(self.path)
            except OSError as fault:
                if os.path.islink(self.path) or os.path.isdir(self.path):
                    raise Trouble("strange-beside", name=self.path.name) from fault
                raise Trouble("folder-not-writable", folder=str(record.parent)) from fault
            if handle is None:
                raise Trouble("strange-beside", name=self.path.name)
            try:
                _lock(handle)
            except OSError as fault:
                handle.close()
                raise _held("record-held", record, read_holder(self.path) or _UNKNOWN) from fault
            if _is_at(handle, self.path):
                return handle
            # The former holder deleted the file after it was opened here and before it was locked. A lock on
            # a deleted file protects nothing, because the next program creates a new file: try again.
            handle.close()

    def _sign(self, now: datetime) -> None:
        holder = Holder(_user(), socket.gethostname(), os.getpid(), now.isoformat(timespec="seconds"))
        self._handle.truncate(0)
        self._handle.write(json.dumps(asdict(holder)).encode())

    def _let_go(self) -> None:
        _unlock(self._handle)
        self._handle.close()

    def release(self) -> None:
        """Release the lock and delete the lock file. A second call does nothing."""
        if self._handle.closed:
            return
        # Delete before unlocking, so that nobody can lock the file that is being deleted.
        with contextlib.suppress(OSError):  # Windows cannot delete an open file: it stays there, empty
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
    """Return who signed the lock file at ``path``; None if the file is missing or not readable.

    Anything too long or not printable in the signature becomes "?", since it is shown to the user.
    """
    try:
        with open(path, "rb", opener=lambda name, _: os.open(name, _CAREFUL & ~os.O_RDWR)) as handle:
            if not stat.S_ISREG(os.fstat(handle.fileno()).st_mode):
                return None
            signed = json.loads(handle.read(_LONGEST))
        user, host, since = (_shown(str(signed[key])) for key in ("user", "host", "since"))
        return Holder(user, host, int(signed["pid"]), since if _is_moment(since) else "?")
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None


def _shown(name: str) -> str:
    return name if name.isprintable() and 0 < len(name) <= _LONGEST_NAME else "?"


def _is_moment(text: str) -> bool:
    try:
        return datetime.fromisoformat(text) is not None
    except ValueError:
        return False


def _held(key: str, record: Path, holder: Holder) -> Trouble:
    since = holder.since[:16].replace("T", " ")
    return Trouble(key, name=record.name, user=holder.user, host=holder.host, since=f"{since} UTC")


def refuse_name(record: Path) -> None:
    """Raise ``Trouble`` for a path that cannot be the name of a record.

    'no-file-name': it names no file at all, such as a drive; 'name-too-long': the file system has no room for
    the longest name beside such a record.
    """
    if not record.name:
        raise Trouble("no-file-name", name=str(record))
    try:
        os.lstat(record.with_name(record.name + "." * _ROOM))
    except OSError as fault:
        if fault.errno == errno.ENAMETOOLONG:
            raise Trouble("name-too-long", name=record.name) from fault


def _opened(path: Path) -> BinaryIO | None:
    """Open the lock file at ``path``, or create it; return None if there is something else.

    A file with a second name (a hard link) counts as something else: signing it would empty another file.
    """
    try:
        found = os.open(path, _CAREFUL | os.O_CREAT | os.O_EXCL, 0o666)
    except FileExistsError:
        try:
            found = os.open(path, _CAREFUL)
        except FileNotFoundError:  # its holder has just deleted it
            return _opened(path)
    handle = os.fdopen(found, "rb+", buffering=0)
    about = os.fstat(found)
    if stat.S_ISREG(about.st_mode) and about.st_nlink <= 1:
        return handle
    handle.close()
    return None


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
