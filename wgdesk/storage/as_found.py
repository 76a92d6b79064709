"""Opens a record whatever a crash or another program has left beside it; no other module knows how.

If there is nothing beside a record, it is opened as it is. Otherwise SQLite works on a copy of the record and
of the files beside it: it would change both, and destroy a good record if those files do not belong to it.
Readers get that copy, and everything else stays as it was. For writing, the copy takes the place of the
record once it is verified, and the record as it was found is kept beside it.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from wgdesk.errors import Trouble, why_of
from wgdesk.paths import real_path
from wgdesk.storage import store
from wgdesk.storage.atomic_write import flush_folder
from wgdesk.storage.beside import AHEAD, JOURNAL, Found, beside, drop_beside, found_beside
from wgdesk.storage.file_faults import trouble
from wgdesk.storage.private_files import begin_private
from wgdesk.storage.upgrade import free_name, upgrade

_ENDINGS = ("", JOURNAL, AHEAD)
_LATER = 0.02  # seconds until copying is tried again if another program wrote meanwhile
# Faults after which the record is tried without the files beside it.
_SPOILT = ("damaged-record", "not-a-record", "planted-record", "newer-record")


@dataclass(frozen=True)
class Ready:
    """A record that is ready to be opened at ``path``, of ``version``.

    ``found``: what was beside it. ``kept``: the record as it was found, if another state of it took its
    place, or the file beside it that did not belong to it.
    """

    path: Path
    version: int
    found: Found | None = None
    kept: Path | None = None


@contextmanager
def to_read(path: Path, newest: int, *, upgraded: bool = False) -> Iterator[Ready]:
    """Yield a file with the record at ``path`` to read; neither that nor anything beside it is changed.

    ``upgraded``: the file is upgraded to the version ``newest``; ``Ready.version`` is still that of the
    record. Raises ``Trouble`` as ``store.verify`` and ``upgrade`` do, 'cannot-read' if no copy can be made.
    """
    with ExitStack() as stack:
        try:
            ready = _as_it_is(path, newest)
            if ready is None:
                ready = _settled(path, stack.enter_context(_aside(path)), newest)
            if upgraded and ready.version < newest:
                if ready.path == path:
                    store.copy(path, copy := stack.enter_context(_aside(path)))
                    ready = Ready(copy, ready.version)
                upgrade(ready.path, ready.version, newest)
        except OSError as fault:
            raise Trouble("cannot-read", name=path.name, why=why_of(fault)) from fault
        yield ready


@contextmanager
def to_copy(path: Path, newest: int) -> Iterator[Path]:
    """Yield a complete single file with the record at ``path``, to be copied or queried at once.

    If nothing is beside the record, or this program has it open, it is the record itself, unverified. Raises
    ``Trouble`` as ``to_read`` does.
    """
    if store.is_open(path) or found_beside(real_path(path)) is None:
        yield path
    else:
        with to_read(path, newest) as ready:
            yield ready.path


def to_write(path: Path, newest: int) -> Ready:
    """Make the record at ``path``, which nobody may have open, ready for writing; its version stays.

    Raises ``Trouble`` as ``to_read`` does, 'cannot-write' if the record cannot be replaced. The record and
    the files beside it are then as they were, except that a file that does not belong to it may be renamed
    already.
    """
    ready = _as_it_is(path, newest)
    if ready is not None:
        return ready
    real = real_path(path)
    part = real.with_name(f".{real.name}.mending")
    try:
        _drop(part)
        ready = _settled(path, part, newest)
        if ready.found is Found.FOREIGN:
            put = put_away(beside(real, JOURNAL if found_beside(real) is Found.FOREIGN else AHEAD))
            return Ready(path, to_write(path, newest).version, Found.FOREIGN, put)
        if ready.found is Found.ALONE:
            _whole(real, newest)  # nothing is lost: it returns to the mode in which it is a single file
            return Ready(path, ready.version, ready.found)
        kept = _replaced(real, part)
    except OSError as fault:
        raise Trouble("cannot-write", name=path.name, why=why_of(fault)) from fault
    finally:
        with suppress(OSError):
            _drop(part)
    return Ready(path, ready.version, ready.found, kept)


def _as_it_is(path: Path, newest: int) -> Ready | None:
    """Return a record that can be opened as it is; None if something is beside it."""
    store.refuse_others(path)
    found = None if store.is_open(path) else found_beside(real_path(path))
    if found in (Found.AHEAD, Found.CUT, Found.ALONE):
        return None
    try:
        # Only SQLite can judge a journal: it may be that of a running program in the middle of an act.
        return Ready(path, store.verify(path, newest))
    except Trouble as fault:
        if fault.key != "record-torn":
            raise
        return None


def _settled(path: Path, copy: Path, newest: int) -> Ready:
    """Let SQLite make one complete file of a copy of a record and of what is beside it.

    Raises ``Trouble`` that names the record, not the copy.
    """
    try:
        return _settled_copy(path, copy, newest)
    except Trouble as fault:
        fault.facts["name"] = path.name
        raise


def _settled_copy(path: Path, copy: Path, newest: int) -> Ready:
    """Do this; if the result is no record but the record by itself is one, the second file is foreign."""
    _copy(path, copy)
    told = found = found_beside(copy)
    if found is Found.FOREIGN:  # this is about the journal; the second file may still be the record's own
        beside(copy, JOURNAL).unlink()
        found = found_beside(copy)
    if found is Found.BROKEN:
        raise Trouble("damaged-record", name=path.name)
    alone = _alone(path, copy, newest) if found in (Found.AHEAD, Found.CUT) else None
    try:
        version = _whole(copy, newest)
        if alone is None or alone[1] <= _acts(copy):
            return Ready(copy, version, told)
    except Trouble as fault:
        if alone is None or fault.key not in _SPOILT:
            raise
    _drop(copy)
    _copy(path, copy, endings=("",))
    return Ready(copy, _whole(copy, newest), Found.FOREIGN)


def _alone(path: Path, copy: Path, newest: int) -> tuple[int, frozenset[object]] | None:
    """Return version and acts of a record without the files beside it; None if that is no record."""
    with _aside(path) as alone:
        shutil.copyfile(copy, alone)
        try:
            return _whole(alone, newest), _acts(alone)
        except Trouble as fault:
            if fault.key not in _SPOILT:
                raise
            return None


def _acts(record: Path) -> frozenset[object]:
    """Return what identifies the acts in a verified record."""
    with closing(sqlite3.connect(store.url(record, "ro"), uri=True)) as raw:
        return frozenset(raw.execute("SELECT id, uid FROM journal"))


def _whole(copy: Path, newest: int) -> int:
    """Let SQLite turn a private copy into a single file; verify that and return its version."""
    try:
        with closing(sqlite3.connect(store.url(copy), uri=True, isolation_level=None)) as raw:
            for pragma in (*store.GUARDS, "synchronous=FULL"):
                raw.execute(f"PRAGMA {pragma}")
            if store.writes_ahead(raw):
                raw.execute("PRAGMA journal_mode=DELETE")
    except (sqlite3.Error, UnicodeDecodeError) as fault:
        raise trouble(fault, copy.name) or Trouble("damaged-record", name=copy.name) from fault
    return store.verify(copy, newest)


@contextmanager
def _aside(path: Path) -> Iterator[Path]:
    """Yield a path for a copy of a record, under the record's name, in a folder only for this user."""
    with TemporaryDirectory(prefix="wgdesk-") as folder:
        yield Path(folder) / path.name


def _copy(path: Path, copy: Path, endings: tuple[str, ...] = _ENDINGS) -> None:
    """Copy a record and the files beside it, in one consistent state.

    Raises ``Trouble``: 'cannot-read', or 'record-busy' if another program keeps writing.
    """
    real, until = real_path(path), time.monotonic() + store.BUSY_SECONDS
    try:
        while True:
            before = _state(real)
            for ending in endings:
                if beside(real, ending).exists():
                    begin_private(beside(copy, ending))
                    shutil.copyfile(beside(real, ending), beside(copy, ending))
            if _state(real) == before:
                return
            if time.monotonic() > until:
                raise Trouble("record-busy", name=path.name)
            _drop(copy)
            time.sleep(_LATER)
    except OSError as fault:
        raise Trouble("cannot-read", name=path.name, why=why_of(fault)) from fault


def _state(record: Path) -> list[tuple[int, int] | None]:
    found = [beside(record, ending) for ending in _ENDINGS]
    return [(one.stat().st_mtime_ns, one.stat().st_size) if one.exists() else None for one in found]


def _replaced(record: Path, part: Path) -> Path:
    """Put ``part`` in place of a record; return where the record is kept, with what was beside it.

    If the machine stops at any moment, the record opens afterwards: applying the files beside it to ``part``
    once more gives the same state.
    """
    kept = free_name(record.with_name(f"{record.stem} (as found){record.suffix}"))
    try:
        for ending in _ENDINGS:
            if beside(record, ending).exists():
                shutil.copy2(beside(record, ending), beside(kept, ending))
        shutil.copymode(record, part)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(part, record)
    except OSError:
        _drop(kept)
        raise
    flush_folder(record.parent)
    drop_beside(record)
    return kept


def put_away(left: Path) -> Path:
    """Rename a file beside a record so that SQLite does not read it; return the new path.

    Raises ``OSError``.
    """
    put = free_name(left.with_name(f"{left.name} (not used)"))
    left.rename(put)
    flush_folder(left.parent)
    return put


def _drop(copy: Path) -> None:
    copy.unlink(missing_ok=True)
    drop_beside(copy)
