"""Automatic copies of a record in the user's data folder, made on opening and every hour.

No copy is made if nothing has changed, and old copies are thinned out. They are made by SQLite's backup, so a
copy is complete even if somebody is writing at that moment. The name of a copy has the time and the number of
the last act: ``20261005T081500Z-000123.wgdesk``. Nobody works in a copy itself: ``mark`` opens it under
another name, ``restore`` puts it in place of the record.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import ColumnElement, Connection, func, select
from sqlalchemy.exc import DBAPIError

from wgdesk.errors import Refused, Trouble, why_of
from wgdesk.model import SCHEMA, Journal, Recommendation, Request, Sitting
from wgdesk.paths import data_folder, real_path
from wgdesk.reads.queries.history import history
from wgdesk.reads.queries.identity import identity
from wgdesk.reads.values.history import Happened
from wgdesk.rules.traps import UID
from wgdesk.storage import store
from wgdesk.storage.as_found import put_away, to_copy, to_read
from wgdesk.storage.beside import AHEAD, JOURNAL, Found, beside, drop_beside
from wgdesk.storage.private_files import make_private, write_private

EVERY = timedelta(hours=1)
_NAME = re.compile(r"(\d{8}T\d{6}Z)-(\d{6,})\.wgdesk")
_MOMENT = "%Y%m%dT%H%M%SZ"
_NOTE = "record.txt"  # in each folder of copies: the path of the record
_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_STEM = 180  # bytes; file systems take 255 for a name
OPENED = "opened"  # folder of the marked copies, in which people may work
REHEARSALS = "rehearsals"  # folder of the copies for trying out a sitting

# Which copies are kept, as (age up to, interval): all of the last day, one a day for a month, one a week for
# a year.
_KEEP: tuple[tuple[timedelta, timedelta], ...] = (
    (_DAY, timedelta(0)),
    (timedelta(days=31), _DAY),
    (timedelta(days=366), _WEEK),
)


@dataclass(frozen=True)
class Copy:
    """A copy: ``at`` is when it was made (UTC), ``entry`` the number of the last act in it."""

    path: Path
    at: datetime
    entry: int


@dataclass(frozen=True)
class Head:
    """The last act in a record: its number in the journal and its uid; (0, "") if there is no act yet."""

    entry: int
    uid: str


def head(record: Path) -> Head:
    """Return the last act in a record without checking the file; raises ``Trouble`` like ``store.told``."""
    with _connected(record) as connection:
        found = connection.execute(
            select(Journal.id, Journal.uid).order_by(Journal.id.desc()).limit(1)
        ).first()
    return Head(found.id, found.uid) if found is not None else Head(0, "")


@contextmanager
def _connected(record: Path) -> Iterator[Connection]:
    with to_copy(record, SCHEMA) as source:
        engine = store.engine(source, reading=True)
        try:
            with store.told(engine), engine.connect() as connection:
                yield connection
        except DBAPIError as fault:  # a table is missing, for instance in a file that was cut off
            raise Trouble("damaged-record", name=record.name) from fault
        finally:
            engine.dispose()


def place_of(record: Path, uid: str) -> Path:
    """Return the folder for the copies of a record of the meeting ``uid``.

    A marked copy has a folder of its own: its copies are not states of the record. Raises
    ``Trouble('damaged-record')`` for a forged uid, which could lead into any other folder.
    """
    if not re.fullmatch(UID, uid):
        raise Trouble("damaged-record", name=record.name)
    return data_folder() / "copies" / (f"{uid} {record.stem}" if is_marked(record) else uid)


def folder_of(record: Path) -> Path:
    """Return the folder for the copies of a record; it may not exist yet.

    The uid of the meeting names the folder. If the record is too damaged to be read, the folder is the one
    whose note has the path of this record. Raises ``Refused('no-copies')`` for a record without a meeting or,
    if it cannot be read, without copies.
    """
    everywhere = data_folder() / "copies"
    try:
        with to_read(record, SCHEMA, upgraded=True) as ready, _connected(ready.path) as connection:
            found = identity(connection)
        if found is not None:
            return place_of(record, found.uid)
    except Trouble:
        for note in everywhere.glob(f"*/{_NOTE}"):
            with suppress(OSError):
                if note.read_bytes() == os.fsencode(real_path(record)):
                    return note.parent
    raise Refused("no-copies")


@dataclass(frozen=True)
class Holding:
    """What is in a copy: its last act (None if there is none), and some counts."""

    last: Happened | None
    sittings: int  # that were opened
    statements: int  # that were made
    recommendations: int


def holding(copy: Path) -> Holding:
    """Return what a copy holds; raises ``Trouble`` if it cannot be read."""
    with _connected(copy) as connection:

        def count(*what: ColumnElement[bool]) -> int:
            return connection.scalar(select(func.count()).where(*what)) or 0

        return Holding(
            next(iter(history(connection, limit=1)), None),
            sittings=count(Sitting.opened_at.is_not(None)),
            statements=count(Request.ended_at.is_not(None), Request.struck == ""),
            recommendations=count(Recommendation.id.is_not(None)),
        )


def copies(folder: Path) -> tuple[Copy, ...]:
    """Return the copies in the folder of a record, oldest first; other files are ignored."""
    try:
        paths = list(folder.iterdir())
    except OSError:  # the folder is missing or cannot be entered
        return ()
    found = [copy for path in paths if (copy := _copy_at(path)) is not None]
    return tuple(sorted(found, key=lambda copy: (copy.at, copy.entry)))


def _copy_at(path: Path) -> Copy | None:
    match = _NAME.fullmatch(path.name)
    if match is None or not store.looks_like_record(path):
        return None
    try:
        at = datetime.strptime(match.group(1), _MOMENT).replace(tzinfo=UTC)
    except ValueError:  # such as a month 13: the file was named by somebody else
        return None
    return Copy(path, at, int(match.group(2)))


def make(record: Path, folder: Path, now: datetime, entry: int, *, ready: Path | None = None) -> Copy | None:
    """Copy ``record`` into ``folder`` and thin out the older copies.

    ``entry`` is the number of the last act in the record, ``ready`` a complete single file with the record,
    if there is one. Returns None if nothing has changed since the newest copy. Raises
    ``Trouble('cannot-write')``; an incomplete copy never stays behind.
    """
    last = copies(folder)[-1:]
    if last and last[0].entry == entry and _head_of_copy(last[0]) == head(ready or record):
        return None  # the uid is compared too, since after a restore numbers are used a second time
    try:
        make_private(folder)
    except OSError as fault:
        raise Trouble("cannot-write", name=str(folder), why=why_of(fault)) from fault
    name = f"{now.astimezone(UTC).strftime(_MOMENT)}-{entry:06d}.wgdesk"
    target, partial = folder / name, folder / f"{name}.part"
    with to_copy(ready or record, SCHEMA) as source:
        store.copy(source, partial, name=name)
    try:
        partial.replace(target)
    except OSError as fault:
        raise Trouble("cannot-write", name=str(target), why=why_of(fault)) from fault
    with suppress(OSError):  # the note is needed only to find the copies of a damaged record
        write_private(folder / _NOTE, os.fsencode(real_path(record)))
    thin(folder, now)
    return Copy(target, now.astimezone(UTC).replace(microsecond=0), entry)


def _head_of_copy(copy: Copy) -> Head | None:
    try:
        return head(copy.path)
    except Trouble:  # it is damaged, so it does not count as a copy
        return None


def thin(folder: Path, now: datetime) -> None:
    """Delete all copies except those that ``kept`` returns. The newest copy always stays."""
    for copy in set(copies(folder)) - set(kept(copies(folder), now)):
        copy.path.unlink(missing_ok=True)


def kept(found: Iterable[Copy], now: datetime) -> tuple[Copy, ...]:
    """Return the copies to keep, newest first, at the intervals of ``_KEEP`` for their age.

    A gap between copies counts as a week at most, so that neither a computer whose clock is years ahead nor a
    first act after a year makes all other copies too old to keep.
    """
    keep: list[Copy] = []
    old, later = timedelta(0), now
    for copy in sorted(found, key=lambda copy: (copy.at, copy.entry), reverse=True):
        old, later = old + max(timedelta(0), min(later - copy.at, _WEEK)), copy.at
        apart = next((gap for age, gap in _KEEP if old <= age), None)
        if not keep or (apart is not None and keep[-1].at - copy.at >= apart):
            keep.append(copy)
    return tuple(keep)


# -- bringing a copy back ----------------------------------------------------------------------------------


def mark(source: Path, stem: str, now: datetime, *, into: str = OPENED) -> Path:
    """Make a new record from the copy ``source`` and return its path: ``<stem> (<time>)``.

    It is in the folder of marked copies. Work in it changes neither ``source`` nor the record. Raises
    ``Trouble`` as ``to_read`` and ``store.copy`` do.
    """
    folder = data_folder() / into
    try:
        make_private(folder)
    except OSError as fault:
        raise Trouble("cannot-write", name=str(folder), why=why_of(fault)) from fault
    name, n = f"{short(stem)} ({now.astimezone(UTC):%Y-%m-%d %H.%M.%S})", 1
    while (target := folder / f"{name}{f' {n}' if n > 1 else ''}.wgdesk").exists():
        n += 1
    with to_read(source, SCHEMA) as ready:
        store.copy(ready.path, target)
    return target


def short(stem: str) -> str:
    """Return a stem cut so that a time, and the endings of files beside the record, can follow it."""
    whole = os.fsencode(stem)
    return stem if len(whole) <= _STEM else whole[:_STEM].decode(errors="ignore").rstrip()


def rehearsal(source: Path, stem: str, word: str, now: datetime) -> Path:
    """Make a copy of ``source`` for trying out a sitting: ``<stem> - <word> (<time>)``.

    ``word`` is "rehearsal" in the language of the screen. Raises ``Trouble`` as ``mark`` does.
    """
    return mark(source, f"{short(stem)} - {word}", now, into=REHEARSALS)


def is_marked(record: Path) -> bool:
    """Return whether ``record`` was made by ``mark``."""
    return _is_in(OPENED, record) or is_rehearsal(record)


def is_rehearsal(record: Path) -> bool:
    """Return whether ``record`` was made by ``rehearsal``: nothing in it counts."""
    return _is_in(REHEARSALS, record)


def _is_in(folder: str, record: Path) -> bool:
    return real_path(record).parent == real_path(data_folder() / folder)


def restore(source: Path, record: Path, now: datetime) -> Path:
    """Replace ``record`` by the copy ``source``; return the path under which the former state is kept.

    The former state becomes one more copy; if it is damaged, it is renamed and stays beside the record. The
    caller must hold the lock of the record, and nobody may have it open. Raises ``Trouble``; the record is
    then unchanged.
    """
    record = real_path(record)  # if it is a link, the link stays and leads to the restored file
    folder = folder_of(record)
    partial = record.with_name(f".{record.name}.restoring")
    try:
        partial.unlink(missing_ok=True)
        with to_read(source, SCHEMA) as ready:  # first, since _kept_state thins out copies, perhaps this one
            store.copy(ready.path, partial, name=record.name)
        if record.exists():
            shutil.copymode(record, partial)
        kept, found = _kept_state(record, folder, now)
        if found in (Found.FOREIGN, Found.CUT):  # the state that was kept lacks some of it
            for ending in (JOURNAL, AHEAD):
                if beside(record, ending).exists():
                    put_away(beside(record, ending))
        drop_beside(record)  # what a crash has left belongs to the state that is replaced
        os.replace(partial, record)
    except OSError as fault:
        raise Trouble("cannot-write", name=record.name, why=why_of(fault)) from fault
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
    return kept


def _kept_state(record: Path, folder: Path, now: datetime) -> tuple[Path, Found | None]:
    """Keep the state of a record; return where, and what is still beside the record."""
    try:
        with to_read(record, SCHEMA) as ready:
            make(record, folder, now, head(ready.path).entry, ready=ready.path)
        return copies(folder)[-1].path, ready.found
    except Trouble as trouble:
        if trouble.key not in ("damaged-record", "not-a-record", "planted-record", "no-such-file"):
            raise
    aside = record.with_name(f"{record.stem} ({now.astimezone(UTC):%Y-%m-%d %H.%M.%S}).damaged")
    for ending in ("", JOURNAL, AHEAD):
        if beside(record, ending).exists():
            os.replace(beside(record, ending), beside(aside, ending))
    return aside, None
