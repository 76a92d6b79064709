"""The mirror of a shared record: a record file on this machine that follows the record on the server.

It is updated from the journal, act by act, so it is complete after each of them. Nobody works in it. A
station that goes on without the server takes it over under another name. The last act in it is then the point
where the two records part.
"""

from __future__ import annotations

import os
import weakref
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from threading import Event, Lock, Thread
from typing import Any, Protocol

from sqlalchemy import Connection, Engine, select
from sqlalchemy.exc import IntegrityError

from wgdesk.acting import journal
from wgdesk.acting.journal import last_entry
from wgdesk.acting.undo import change_of
from wgdesk.copies.backup import Head, head
from wgdesk.copies.sharing import fetch_over
from wgdesk.errors import Refused, Trouble, why_of
from wgdesk.model import SCHEMA, Content, Journal, JournalChange
from wgdesk.storage import store
from wgdesk.storage.as_found import to_write
from wgdesk.storage.beside import drop_beside
from wgdesk.storage.server import engine as server
from wgdesk.storage.server.acts_since import Acts, acts_since
from wgdesk.storage.server.address import ServerAddress

_LAST = select(Journal.id, Journal.uid).order_by(Journal.id.desc()).limit(1)
_UIDS = select(Journal.uid)
_JOURNAL, _CONTENTS = Journal.__table__, Content.__table__
_CHANGES = JournalChange.__table__


class Mirror:
    """The mirror at ``path`` of the record at ``address``. May be used from any thread."""

    def __init__(self, address: ServerAddress, path: Path) -> None:
        self.address, self.path = address, path
        self._renewal = Lock()  # held while it is renewed or given away, even while the server is asked
        self._lock = Lock()  # held while the mirror is written
        self._sound = False  # whether it was checked; once is enough, since nobody else writes to it
        # Engines cache compiled statements: making new ones for each act would take most of the time.
        self._unwanted = Event()
        unwanted = self._unwanted.is_set
        self._source = server.engine(address, at_length=True, unwanted=unwanted)
        self._target, self._readers = store.engine(path), store.engine(path)
        weakref.finalize(self, self._source.dispose)
        self._known: Mapping[str, bytes] = {}  # files that need not be fetched, by key
        self._ahead: Path | None = None  # a file with acts that the server lacks, not reported yet

    @property
    def engine(self) -> Engine:
        """The engine for reading the mirror, and for working out acts in it."""
        return self._readers

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep others from writing to the mirror in the ``with`` block."""
        with self._lock:
            yield

    @contextmanager
    def knowing(self, contents: Mapping[str, bytes]) -> Iterator[None]:
        """In the ``with`` block, take these files from here if an act that added them is taken over."""
        self._known = contents
        try:
            yield
        finally:
            self._known = {}

    def renew(self) -> bool:
        """Take over what was done since; if the mirror is missing or does not fit, fetch the whole record.

        Returns whether there was anything new. Raises ``Trouble`` as ``fetch_over`` does; the mirror is then
        as it was after some act. Raises ``Trouble('mirror-ahead')`` if it had acts that the server no longer
        has, because the server was restored to an older state: the mirror is then like the server, and those
        acts are in the file that is named.
        """
        with self._renewal:
            try:
                new = self._follows() if self.path.exists() else None
                if new is None:
                    with self._lock:
                        self._readers.dispose()
                        self._set_aside()
                        fetch_over(self._source, self.path)
                self._sound = True
            finally:
                self._target.dispose()  # some systems cannot rename a file that is open
            kept, self._ahead = self._ahead, None
        if kept is not None:
            raise Trouble("mirror-ahead", name=str(kept))
        return new != 0

    def _set_aside(self) -> None:
        """Keep a mirror under another name if it has acts that the server no longer has."""
        if not self.path.exists():
            return
        try:
            self._settle()
            with store.told(self._target), self._target.connect() as here:
                ours, last = set(here.scalars(_UIDS)), last_entry(here)
        except Trouble:  # nobody could read it anyway
            return
        with server.told(self._source), self._source.connect() as there:
            if ours <= set(there.scalars(_UIDS)):
                return
        self._target.dispose()
        kept, n = self.path.with_stem(f"{self.path.stem} {last}"), 1
        while kept.exists():
            n += 1
            kept = self.path.with_stem(f"{self.path.stem} {last} ({n})")
        try:
            os.replace(self.path, kept)
        except OSError as fault:
            raise Trouble("cannot-write", name=kept.name, why=why_of(fault)) from fault
        self._ahead = kept

    def give_up(self) -> None:
        """Make a ``renew`` in another thread end soon, with what it has, and every later one at once."""
        self._unwanted.set()

    def close(self) -> None:
        """Disconnect from the server; ``renew`` would connect again."""
        self._source.dispose()

    def take(self, path: Path) -> Head:
        """Give the mirror away: it becomes the file at ``path``. Return the last act in it.

        Raises ``Trouble``: 'no-mirror' if there is none, 'damaged-record' and the like if it cannot be read.
        """
        with self._renewal, self._lock:
            if not self.path.exists():
                raise Trouble("no-mirror")
            self._settle()
            self._readers.dispose()
            last = head(self.path)
            if path.exists():
                raise Trouble("file-exists", name=path.name)
            try:
                os.replace(self.path, path)
            except OSError as fault:
                raise Trouble("cannot-write", name=path.name, why=why_of(fault)) from fault
            self._sound = False
            return last

    def _follows(self) -> int | None:
        """Take over new acts; return how many, or None if the mirror is not of this record and version."""
        if not self._sound:
            server.verify(self._source, SCHEMA)
        try:
            with self._lock:
                if not self._sound and self._settle() != SCHEMA:
                    return None
                with self._writing() as here, here.begin():
                    last = here.execute(_LAST).one_or_none()
            return self._take_over(Head(last.id, last.uid)) if last is not None else None
        # The mirror itself is damaged, or a change does not fit it.
        except (Refused, IntegrityError):
            return None
        except Trouble as fault:
            if fault.key.startswith("server-"):
                raise
            return None

    def _settle(self) -> int:
        """Deal with what a crash has left beside the mirror, and return its version.

        The former state need not be kept: it is on the server, or ``_set_aside`` keeps it.
        """
        ready = to_write(self.path, SCHEMA)
        if ready.kept is not None:
            with suppress(OSError):
                ready.kept.unlink()
                drop_beside(ready.kept)
        return ready.version

    def _take_over(self, last: Head) -> int | None:
        """Write the acts after ``last``, the newest that the mirror has; return how many."""
        taken, more = 0, True
        while more:
            found = acts_since(self._source, last.entry)
            if not self._write(found, last):
                return None
            taken, more = taken + len(found.acts) - 1, not found.are_all
            last = _head(found.acts[-1])
        return taken

    def _write(self, found: Acts, last: Head) -> bool:
        """Write the acts after ``last``; return False if the server has another act in its place."""
        acts, changes = found.acts, found.changes
        if not acts or _head(acts[0]) != last:
            return False
        by_act = {act: list(rows) for act, rows in groupby(changes, itemgetter("journal_id"))}
        with self._lock, self._writing() as here:
            for act in acts[1:]:
                with here.begin():
                    self._take(here, act, by_act.get(act["id"], []))
        return True

    @contextmanager
    def still(self) -> Iterator[tuple[int, Callable[[Acts], bool]]]:
        """Keep others from renewing the mirror in the ``with`` block.

        Yields the number of the newest act in it, and a function that writes what the server has sent since;
        it returns False if the mirror turns out to be of another record.
        """
        with self._renewal:
            with self._writing() as here, here.begin():
                row = here.execute(_LAST).one()
            last = Head(row.id, row.uid)
            try:
                yield last.entry, lambda found: self._write(found, last)
            finally:
                self._target.dispose()

    def _take(self, here: Connection, act: Mapping[str, Any], rows: list[dict[str, Any]]) -> None:
        """Write an act's changes into the tables, and the act into the journal."""
        changes = [change_of(row) for row in rows]
        for change in changes:
            if (key := change.now.get("content_id")) is not None:
                self._take_content(here, key)
        journal.apply(here, changes)
        here.execute(_JOURNAL.insert().values(**act))
        if rows:
            here.execute(_CHANGES.insert(), rows)

    def _take_content(self, here: Connection, key: str) -> None:
        """Fetch a file that the mirror lacks; it may be large."""
        if here.scalar(select(Content.id).where(Content.id == key)) is not None:
            return
        data = self._known.get(key)
        if data is None:
            data = self._fetched(key)
        if data is not None:
            here.execute(_CONTENTS.insert().values(id=key, data=data))

    def _fetched(self, key: str) -> bytes | None:
        with server.told(self._source), self._source.connect() as there:
            return there.scalar(select(Content.data).where(Content.id == key))

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with store.told(self._target), self._target.connect() as connection:
            yield connection.execution_options(writing=True)


def _head(act: Mapping[str, Any]) -> Head:
    return Head(act["id"], act["uid"])


class Renewed(Protocol):
    """A copy of a record that follows it: a mirror, or the display's copy."""

    def renew(self) -> bool: ...
    def give_up(self) -> None: ...
    def close(self) -> None: ...


class MirrorKeeper:
    """Renews a mirror in a thread of its own whenever there may be something new.

    ``failed`` is called in that thread with any error, except that the server is gone, which others report.
    """

    def __init__(self, mirror: Renewed, failed: Callable[[Exception], None]) -> None:
        self.mirror = mirror
        self._failed = failed
        self._new, self._stopped = Event(), False
        self._after: list[Callable[[], object]] = []
        self._thread = Thread(target=self._keep, name="wgdesk-mirror", daemon=True)
        self._thread.start()

    def renew(self, then: Callable[[], object] | None = None) -> None:
        """Renew the mirror soon and, if that succeeds, call ``then`` in the same thread."""
        if then is not None:
            self._after.append(then)
        self._new.set()

    def stop(self) -> None:
        """Stop renewing the mirror, and wait until nothing is being written to it."""
        self._stopped = True
        self.mirror.give_up()
        self._new.set()
        self._thread.join()
        self.mirror.close()

    def _keep(self) -> None:
        while self._new.wait() and not self._stopped:
            self._new.clear()
            after, self._after = self._after, []
            try:
                self.mirror.renew()
                for then in after:
                    then()
            except Exception as fault:  # whatever it was, the mirror must be renewed again
                if not (isinstance(fault, Trouble) and fault.key.startswith("server-")):
                    self._failed(fault)
