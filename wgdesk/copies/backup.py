"""Copies of a record in the user's data folder: at opening and every hour, thinned, none if nothing changed.

A copy is made with SQLite's backup, so that it is whole whatever is being written. Its name holds the
moment and the number of the last act: ``20261005T081500Z-000123.wgdesk``. A copy is never worked on: it is
opened under another name (``mark``), or put in the place of the record (``restore``).
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from wgdesk.errors import Refused, Trouble
from wgdesk.model import SCHEMA, Journal
from wgdesk.paths import data_folder
from wgdesk.reads.queries.history import history
from wgdesk.reads.queries.identity import identity
from wgdesk.reads.values.history import Happened
from wgdesk.storage import store

EVERY = timedelta(hours=1)
_NAME = re.compile(r"(\d{8}T\d{6}Z)-(\d{6,})\.wgdesk")
_MOMENT = "%Y%m%dT%H%M%SZ"
_NOTE = "record.txt"  # in a folder of copies: the path of the record they were made of
OPENED = "opened"  # folder of the marked copies, which are worked on

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


@dataclass(frozen=True)
class Head:
    """How far a record has come: the number of its last act and that act's own uid; (0, "") without any."""

    entry: int
    uid: str


def head(record: Path) -> Head:
    """Return how far a record has come, without checking it; raises ``Trouble`` as ``store.told`` does."""
    with _session(record) as session:
        found = session.execute(select(Journal.id, Journal.uid).order_by(Journal.id.desc()).limit(1)).first()
    return Head(found.id, found.uid) if found is not None else Head(0, "")


@contextmanager
def _session(record: Path) -> Iterator[Session]:
    engine = store.engine(record)
    try:
        with store.told(engine), Session(engine, autoflush=False) as session:
            yield session
    finally:
        engine.dispose()


def folder_of(record: Path) -> Path:
    """Return the folder that holds the copies of a record, whether it exists yet or not.

    That of the meeting's uid; where the record cannot be read any more, the one whose copies were made of the
    file at this path. Raises ``Refused('no-copies')`` for a record without a meeting or without copies.
    """
    everywhere = data_folder() / "copies"
    try:
        store.verify(record, SCHEMA)
        with _session(record) as session:
            found = identity(session)
        if found is not None:
            return everywhere / found.uid
    except Trouble:
        for note in everywhere.glob(f"*/{_NOTE}"):
            if note.read_text("utf-8") == str(record.resolve()):
                return note.parent
    raise Refused("no-copies")


def last_act(copy: Path) -> Happened | None:
    """Return the last act a copy holds; raises ``Trouble`` if it cannot be read."""
    with _session(copy) as session:
        return next(iter(history(session, limit=1)), None)


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
    if last and last[0].entry == entry and head(last[0].path) == head(record):
        return None  # the number alone does not tell: after a restoration numbers are given again
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise Trouble("cannot-write", name=str(folder), why=fault.strerror or "") from fault
    name = f"{now.astimezone(UTC).strftime(_MOMENT)}-{entry:06d}.wgdesk"
    target, partial = folder / name, folder / f"{name}.part"
    store.copy(record, partial)
    partial.replace(target)
    with suppress(OSError):  # it only helps to find the copies of a record that is damaged
        (folder / _NOTE).write_text(str(record.resolve()), "utf-8")
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


# -- bringing a copy back ----------------------------------------------------------------------------------


def mark(source: Path, stem: str, now: datetime) -> Path:
    """Return a new record with what ``source`` holds, in the folder of marked copies: ``<stem> (moment)``.

    Nothing that is done there touches ``source`` or the record. Raises ``Trouble`` as ``store.verify`` and
    ``store.copy`` do.
    """
    store.verify(source, SCHEMA)
    folder = data_folder() / OPENED
    folder.mkdir(parents=True, exist_ok=True)
    name, n = f"{stem} ({now.astimezone(UTC):%Y-%m-%d %H.%M.%S})", 1
    while (target := folder / f"{name}{f' {n}' if n > 1 else ''}.wgdesk").exists():
        n += 1
    store.copy(source, target)
    return target


def is_marked(record: Path) -> bool:
    """Return whether a record is a marked copy."""
    return record.resolve().parent == (data_folder() / OPENED).resolve()


def restore(source: Path, record: Path, now: datetime) -> Path:
    """Put the copy ``source`` in the place of ``record``; return where the state that was there is now.

    That state is kept as a copy first or, if it is damaged, put aside beside the record. The caller holds the
    record's lock and has it open nowhere. Raises ``Trouble``; then the record is as it was.
    """
    folder = folder_of(record)
    store.verify(source, SCHEMA)
    partial = record.with_name(f".{record.name}.restoring")
    partial.unlink(missing_ok=True)
    store.copy(source, partial)  # before the next copy is made, which may thin this one away
    try:
        kept = _kept_state(record, folder, now)
        # What a crash may have left to be rolled back belongs to the state that goes.
        record.with_name(f"{record.name}-journal").unlink(missing_ok=True)
        os.replace(partial, record)
    except OSError as fault:
        raise Trouble("cannot-write", name=record.name, why=fault.strerror or "") from fault
    finally:
        partial.unlink(missing_ok=True)
    return kept


def _kept_state(record: Path, folder: Path, now: datetime) -> Path:
    try:
        store.verify(record, SCHEMA)
        make(record, folder, now, head(record).entry)
        return copies(folder)[-1].path
    except Trouble as trouble:
        if trouble.key not in ("damaged-record", "not-a-record", "planted-record", "no-such-file"):
            raise
    aside = record.with_name(f"{record.stem} ({now.astimezone(UTC):%Y-%m-%d %H.%M.%S}).damaged")
    if record.exists():
        os.replace(record, aside)
    return aside
