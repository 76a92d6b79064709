"""Records on a network share or in a synchronised folder: work on a local copy and write it back.

SQLite's locks do not work on shares, and a synchronising program may upload a half-written file. So the
record is copied into the user's data folder, changed there, and written back as a complete file. SQLite never
opens the remote file. In this module "far" is the remote file and "near" is the local copy.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from pathlib import Path, PurePosixPath
from typing import Literal

from wgdesk.copies.backup import Head, head, mark, short
from wgdesk.errors import Trouble, why_of
from wgdesk.model import SCHEMA
from wgdesk.paths import data_folder, real_path
from wgdesk.storage import store
from wgdesk.storage.as_found import to_copy, to_read
from wgdesk.storage.beside import AHEAD, JOURNAL, beside, drop_beside
from wgdesk.storage.private_files import make_private, write_private

PAUSE = timedelta(seconds=5)  # after this long without an act the record is written back
_MOUNTS = Path("/proc/self/mounts")
_NETWORK = frozenset(
    (
        *("nfs", "nfs4", "cifs", "smb", "smb3", "smbfs", "ncpfs", "afs", "afpfs", "9p"),
        *("ceph", "glusterfs", "lustre", "davfs", "davfs2", "webdav"),
    )
)
_FUSE = ("fuse.sshfs", "fuse.rclone", "fuse.gvfsd", "fuse.davfs", "fuse.glusterfs", "fuse.s3fs", "fuse.smb")
# Beginnings of the names of synchronised folders: "OneDrive - United Nations" counts too.
_SYNCHRONISED = ("OneDrive", "Dropbox", "Nextcloud", "ownCloud", "Google Drive", "GoogleDrive", "iCloudDrive")
_MARKS = (".dropbox", ".nextcloudsync.log", ".owncloudsync.log")  # files that these programs put there
_ONEDRIVE = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")  # environment variables that hold its path
_ATTACHMENTS = ("Content.Outlook", "INetCache", "mozilla_")  # folders where mail programs open attachments
_REMOTE = 4  # DRIVE_REMOTE of GetDriveTypeW

PlaceKind = Literal["here", "network", "synchronised", "read-only"]


@dataclass(frozen=True)
class RecordPlace:
    """Where a record is stored; ``name`` is for the user: "OneDrive", the type of a share, or nothing."""

    kind: PlaceKind
    name: str = ""


def place_of(
    record: Path,
    *,
    mounts: str | None = None,
    environ: Mapping[str, str] = os.environ,
    writable: Callable[[Path], bool] = lambda path: os.access(path, os.W_OK),
) -> RecordPlace:
    """Return where a record is stored.

    ``mounts`` replaces the text of ``/proc/self/mounts``, ``environ`` the environment. ``writable`` tells
    whether a path can be written.
    """
    path = real_path(record)
    attached = any(part.startswith(_ATTACHMENTS) for part in path.parts[:-1])
    if attached or (path.exists() and not (writable(path) and writable(path.parent))):
        return RecordPlace("read-only")
    share = _share(path, mounts)
    if share:
        return RecordPlace("network", share)
    synchronised = _synchronised(path, environ)
    return RecordPlace("synchronised", synchronised) if synchronised else RecordPlace("here")


def _share(path: Path, mounts: str | None) -> str:
    """Return the type of the network share that holds ``path``; empty if it is on a local disk.

    On Windows, return the drive letter or the root of the UNC path instead.
    """
    if sys.platform == "win32":
        import ctypes

        drive = path.drive
        remote = drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == _REMOTE
        return drive if remote else ""
    if mounts is None:
        try:
            mounts = _MOUNTS.read_text("utf-8", errors="surrogateescape")
        except OSError:  # no such list on this system
            return ""
    return _type_of(PurePosixPath(path), mounts)


def _type_of(path: PurePosixPath, mounts: str) -> str:
    """Return the type of the file system that holds ``path``; empty unless it is a network one."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = PurePosixPath(_unescaped(fields[1]))
        if path.is_relative_to(point) and len(point.parts) >= best:  # a later mount hides an earlier one
            best, kind = len(point.parts), fields[2]
    return kind if kind in _NETWORK or kind.startswith(_FUSE) else ""


def _unescaped(field: str) -> str:
    """Return a path from the list of mounts, in which spaces and the like are octal escapes."""
    for sign in (" ", "\t", "\n", "\\"):
        field = field.replace(f"\\{ord(sign):03o}", sign)
    return field


def _synchronised(path: Path, environ: Mapping[str, str]) -> str:
    """Return the name of the program that synchronises the folder of ``path``; empty if none is known."""
    for variable in _ONEDRIVE:
        if environ.get(variable) and path.is_relative_to(environ[variable]):
            return "OneDrive"
    for folder in path.parents:
        known = next((name for name in _SYNCHRONISED if folder.name.startswith(name)), "")
        if known:
            return known
        mark = next((mark for mark in _MARKS if (folder / mark).exists()), "")
        if mark or next(folder.glob(".sync_*.db"), None) is not None:
            return "Dropbox" if mark == ".dropbox" else "Nextcloud"
    return ""


# -- work on the local copy, write it back -----------------------------------------------------------------


@dataclass(frozen=True)
class _Kept:
    """The note beside the local copy: which record it belongs to, and the last state they had in common."""

    far: str
    digest: str  # SHA-256 of the remote file, in hexadecimal
    entry: int  # with uid: the last act (backup.Head) in the local copy
    uid: str


class RemoteRecord:
    """A remote record and its local copy.

    The caller holds the lock of the remote record. Use it from one thread at a time.
    """

    def __init__(self, far: Path) -> None:
        self.far = real_path(far)
        name = hashlib.sha256(os.fsencode(self.far)).hexdigest()[:16]
        self._folder = data_folder() / "away" / name
        self.near = self._folder / self.far.name
        self._note = self._folder / "kept.json"
        self._written: str | None = None  # digest of what was written back last, even if noting it failed

    def fetch(self) -> Path:
        """Copy the remote record here and return the path of the local copy.

        If earlier work could not be written back, the local copy still has it and is used as it is. Raises
        ``Trouble('far-changed')`` if the remote record has changed since then too: call ``set_aside`` first.
        Raises ``Trouble('cannot-read')`` if the remote file cannot be read.
        """
        with self._written_here():
            make_private(self._folder)
        kept = self._kept()
        if kept is not None and self.near.exists() and self._unwritten(kept):
            if self._digest() != kept.digest and not self._noted_late():
                raise Trouble("far-changed", name=self.far.name, folder=str(self.far.parent))
            return self.near
        content = self._read(self.far)
        endings = {end: self._read(beside(self.far, end), missing=b"") for end in (JOURNAL, AHEAD)}
        partial = self.near.with_name(f"{self.near.name}.part")
        with self._written_here():
            write_private(partial, content)
            self._drop()
            for end, left in endings.items():  # a program crashed during an act, or another one has it open
                if left:
                    write_private(beside(self.near, end), left)
            os.replace(partial, self.near)
        with to_read(self.near, SCHEMA) as ready:
            last = head(ready.path)
        self._remember(hashlib.sha256(content).hexdigest(), last)
        return self.near

    @property
    def unwritten(self) -> bool:
        """Whether the local copy holds work that is not written back yet."""
        kept = self._kept()
        return kept is not None and self._unwritten(kept)

    def write_back(self) -> bool:
        """Write the local copy over the remote record; return whether there was anything to write.

        The file is written completely or not at all. Raises ``Trouble``: 'far-changed' if somebody else
        changed the remote file, 'far-away' if it cannot be reached. Nothing is lost then, because the local
        copy has everything.
        """
        kept = self._kept()
        if kept is None or not self._unwritten(kept):
            return False
        whole, now = self._copy()
        if self._digest() not in (kept.digest, self._written):
            raise Trouble("far-changed", name=self.far.name, folder=str(self.far.parent))
        self._put(whole, self.far)
        self._written = hashlib.sha256(whole).hexdigest()
        self._remember(self._written, now)
        return True

    def _noted_late(self) -> bool:
        """Return whether the remote file equals the local copy, and note it if so.

        A program that ended right after writing back did not note it.
        """
        whole, now = self._copy()
        digest = hashlib.sha256(whole).hexdigest()
        if self._digest() != digest:
            return False
        self._remember(digest, now)
        return True

    def write_beside(self, now: datetime) -> Path:
        """Write the local copy beside the remote record, which somebody else changed; return its path.

        After that the remote record counts, and the next ``fetch`` reads it. Raises ``Trouble('far-away')``.
        """
        target = self.far.with_name(
            f"{short(self.far.stem)} ({now.astimezone():%Y-%m-%d %H.%M.%S}){self.far.suffix}"
        )
        whole, _ = self._copy()
        self._put(whole, target)
        self._note.unlink(missing_ok=True)
        return target

    def set_aside(self, now: datetime) -> Path:
        """Keep the local work as a new record in the folder of marked copies; return its path."""
        made = mark(self.near, self.far.stem, now)
        self._note.unlink(missing_ok=True)
        self._drop()
        return made

    def _drop(self) -> None:
        """Delete the local copy and what a crash may have left beside it."""
        self.near.unlink(missing_ok=True)
        drop_beside(self.near)

    def _copy(self) -> tuple[bytes, Head]:
        """Return the local copy as the bytes of a complete file, and its last act."""
        partial = self._folder / "writing.part"
        partial.unlink(missing_ok=True)
        with to_copy(self.near, SCHEMA) as source:
            store.copy(source, partial, name=self.near.name)
        now = head(partial)
        whole = partial.read_bytes()
        partial.unlink()
        return whole, now

    def _put(self, whole: bytes, target: Path) -> None:
        partial = target.with_name(f".{target.name}.part")
        try:
            partial.unlink(missing_ok=True)  # it may be a link that somebody else has put there
            with partial.open("xb") as handle:
                handle.write(whole)
                handle.flush()
                os.fsync(handle.fileno())
            if target.exists():  # whoever could read it before still can
                with suppress(OSError):  # not every share allows setting that
                    shutil.copymode(target, partial)
            drop_beside(target)
            os.replace(partial, target)
        except OSError as fault:
            with suppress(OSError):
                partial.unlink(missing_ok=True)
            raise self._unreachable(fault) from fault

    def _read(self, path: Path, missing: bytes | None = None) -> bytes:
        try:
            return path.read_bytes()
        except OSError as fault:
            if missing is not None and not path.exists():
                return missing
            raise Trouble("cannot-read", name=self.far.name, why=why_of(fault)) from fault

    def _digest(self) -> str:
        try:
            return hashlib.sha256(self.far.read_bytes()).hexdigest()
        except FileNotFoundError as fault:
            if self.far.parent.is_dir():  # somebody deleted the remote file: that counts as a change
                return ""
            raise self._unreachable(fault) from fault
        except OSError as fault:
            raise self._unreachable(fault) from fault

    def _unreachable(self, fault: OSError) -> Trouble:
        return Trouble("far-away", folder=str(self.far.parent), why=why_of(fault))

    def _unwritten(self, kept: _Kept) -> bool:
        return head(self.near) != Head(kept.entry, kept.uid)

    def _kept(self) -> _Kept | None:
        try:
            return _Kept(**json.loads(self._note.read_text("utf-8")))
        except (OSError, ValueError, TypeError):
            return None

    def _remember(self, digest: str, now: Head) -> None:
        beside = self._note.with_name(f"{self._note.name}.part")
        with self._written_here():
            kept = _Kept(str(self.far), digest, now.entry, now.uid)
            write_private(beside, json.dumps(asdict(kept)).encode())
            os.replace(beside, self._note)

    @contextmanager
    def _written_here(self) -> Iterator[None]:
        """Turn errors in writing local files into ``Trouble('cannot-write')``."""
        try:
            yield
        except OSError as fault:
            raise Trouble("cannot-write", name=str(self._folder), why=why_of(fault)) from fault
