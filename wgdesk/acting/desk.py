"""The Desk runs acts: each in one transaction, checked, journalled, announced to listeners, and undoable."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Mapping
from contextlib import ExitStack, suppress
from datetime import datetime
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import IntegrityError

from wgdesk.acting import journal
from wgdesk.acting.act import Act, is_act, name_of
from wgdesk.acting.act_context import KeyMaker
from wgdesk.acting.act_steps import ActStep, act_step, redo_step, undo_step
from wgdesk.acting.last_known import LastKnown
from wgdesk.acting.looked_through import look_through
from wgdesk.acting.news import News, news_after
from wgdesk.acting.undo import REDO, UNDO
from wgdesk.acting.work_out import Actor, Stamp, Way, session_on, work_out, work_out_in_copy
from wgdesk.clock import Clock, SteadyClock
from wgdesk.errors import Refused, Trouble
from wgdesk.model import SCHEMA, Base
from wgdesk.storage import as_found, store
from wgdesk.storage.beside import Found
from wgdesk.storage.kinds import store_of
from wgdesk.storage.upgrade import upgrade

if TYPE_CHECKING:
    from wgdesk.storage.server.address import ServerAddress
    from wgdesk.storage.server.joining import JoinedServer

P = ParamSpec("P")
R = TypeVar("R")

_NO_FILES: Mapping[str, bytes] = {}


class Desk:
    """Runs acts on one record and announces them.

    ``clock`` returns the time as an aware UTC datetime, ``keys`` makes the keys of new rows; tests and
    replays pass their own to get the same result again. ``station`` and ``user`` go into the journal. With a
    ``way``, the engine reads a copy of the record, and acts are sent that way to the record itself. Use a
    Desk from one thread only. Whoever passes an engine disposes of it; ``open`` and ``create`` make one.
    """

    def __init__(
        self,
        engine: Engine,
        *,
        clock: Clock | None = None,
        station: str = "1",
        user: str = "",
        keys: Callable[[datetime], int] | None = None,
        way: Way | None = None,
    ) -> None:
        self._engine, self._store, self._way = engine, store_of(engine), way
        self.clock: Clock = clock or SteadyClock()
        self.station, self.user = station, user
        self.found: Found | None = None  # what was beside the record when it was opened
        self.kept: Path | None = None  # the record as it was found, or the file that was not its own
        self._keys = keys or KeyMaker()
        self._told: Callable[[float], object] = lambda _: None
        # Makes a desk for long acts, if they would keep other stations from acting through this one.
        self.beside: Callable[[], Desk] | None = None
        self._listeners: list[Callable[[News], None]] = []
        self._aside = ExitStack()  # holds the copy that is read, if it is not the record itself
        self._telling = self._behind = False
        self._seen = self.read(journal.last_entry)
        # On a server other stations may hear of an older state, if the server was restored.
        self._last = self.read(LastKnown) if self._store is store and way is None else None

    @classmethod
    def open(cls, path: Path, **given: Any) -> Desk:
        """Return a Desk on the record at ``path``, for acting on it; nobody else may have it open.

        Whatever a crash or another program left beside it is dealt with first, and a record of an older
        version is upgraded. Raises ``Trouble`` as ``as_found.to_write``, ``upgrade`` and ``look_through`` do.
        """
        ready = as_found.to_write(path, SCHEMA)
        kept = upgrade(path, ready.version, SCHEMA) if ready.version < SCHEMA else None
        desk = cls._owning(path, **given)
        desk.found, desk.kept = ready.found, ready.kept or kept
        desk._check(path)
        return desk

    @classmethod
    def look(cls, path: Path, **given: Any) -> Desk:
        """Return a Desk for reading the record at ``path``, whoever has it open; every act is refused.

        Neither the file nor anything beside it is changed. Raises ``Trouble`` as ``as_found.to_read`` and
        ``look_through`` do.
        """
        with ExitStack() as stack:
            ready = stack.enter_context(as_found.to_read(path, SCHEMA, upgraded=True))
            desk = cls._holding(store.engine(ready.path, reading=True), **given)
            desk.found = ready.found
            desk._check(path)
            desk._aside = stack.pop_all()
        weakref.finalize(desk, desk._aside.close)
        return desk

    def _check(self, path: Path) -> None:
        """Check the record by ``look_through``; close it if that raises."""
        with ExitStack() as failed:
            failed.callback(self.close)
            look_through(self._engine, path.name)
            failed.pop_all()

    @classmethod
    def create(cls, path: Path, **given: Any) -> Desk:
        """Return a Desk on a new, empty record. Raises ``Trouble`` as ``store.create`` does."""
        store.create(path, SCHEMA)
        return cls._owning(path, **given)

    @classmethod
    def join(
        cls,
        address: ServerAddress,
        *,
        clock: Clock | None = None,
        gone: Callable[[], bool] = lambda: False,
        **given: Any,
    ) -> Desk:
        """Return a Desk on the record that stations share at ``address``; its time is the server's.

        Raises ``Trouble`` as ``joining.join`` does; ``gone`` is passed on to it.
        """
        from wgdesk.storage.server.joining import join

        return cls.at(join(address, SCHEMA, clock=clock, gone=gone), **given)

    @classmethod
    def at(cls, joined: JoinedServer, **given: Any) -> Desk:
        """Return a Desk on a record that stations share.

        The server itself writes into the journal who acts and from which station: the login.
        """
        try:
            who = {"station": joined.user, "user": joined.user}
            return cls._holding(joined.engine, clock=joined.clock, **who, **given)
        except BaseException:
            joined.engine.dispose()
            raise

    @classmethod
    def _owning(cls, path: Path, **given: Any) -> Desk:
        return cls._holding(store.engine(path), **given)

    @classmethod
    def _holding(cls, engine: Engine, **given: Any) -> Desk:
        desk = cls(engine, **given)
        # For a Desk that nobody closes, and for reads after it was closed.
        weakref.finalize(desk, engine.dispose)
        return desk

    def aside(self, told: Callable[[float], object]) -> Desk:
        """Return a desk on the same record for long acts in another thread.

        This desk learns of those acts when it catches up. ``told`` is called in that thread with the share of
        an act that is done; if it raises, the act is rolled back.
        """
        if self.beside is not None:
            made = self.beside()
        else:
            given: dict[str, Any] = {"station": self.station, "user": self.user, "keys": self._keys}
            made = Desk(self._engine, clock=self.clock, way=self._way, **given)
        made._told, made._last = told, self._last
        return made

    def close(self) -> None:
        """Close the record.

        A late read opens it again, until the Desk is garbage-collected; but not if it is a private copy,
        which is deleted here.
        """
        self._engine.dispose()
        self._aside.close()
        if self._way is not None:
            self._way.close()

    def turn_to(self, other: Desk) -> int:
        """Work from now on where ``other`` does, on another copy of the same record; read everything again.

        Returns how many of the acts announced here the other copy lacks. Raises ``Trouble`` if it cannot be
        read; then this desk stays where it is.
        """
        before, seen = self._seen, other.read(journal.last_entry)
        self._last, self._way, self.beside = other._last, other._way, other.beside
        self._engine.dispose()
        self._engine, self._store, self.clock = other._engine, other._store, other.clock
        weakref.finalize(self, self._engine.dispose)
        self._seen = seen
        with suppress(Trouble):  # a server may be gone again at once; its link will report that
            self.tell_anew()
        return max(before - seen, 0)

    @property
    def engine(self) -> Engine:
        """The engine of the record, or of the copy of it that is read."""
        return self._engine

    @property
    def reads_copy(self) -> bool:
        """Whether this desk reads a copy, which has the acts of others only after it is refreshed."""
        return self._way is not None

    # -- reading -------------------------------------------------------------------------------------------

    def read(self, query: Callable[Concatenate[Connection, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Return ``query(connection, ...)``; the query sees one consistent state of the record.

        Raises ``Trouble`` (see ``file_faults.trouble``) if the file cannot be read.
        """
        with self._store.told(self._engine), self._engine.connect() as connection:
            return query(connection, *args, **kwargs)

    def check_there(self) -> None:
        """Raise ``Trouble('record-overwritten')`` if another program has written over the record file."""
        if self._last is not None:
            self.read(self._last.check)

    def subscribe(self, listener: Callable[[News], None]) -> Callable[[], None]:
        """Call ``listener`` after the commit of every act from now on. Call the returned function to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def catch_up(self) -> None:
        """Announce all acts that were not announced yet, ours and those of other stations, in order.

        What others did between two of our acts is announced together, since a window that lags behind need
        not show each step. If a listener raises, the others are still called before its error is raised. A
        listener may run an act itself: that act is announced after all listeners know of the present one.
        """
        self._behind = True
        if self._telling:
            return
        self._telling = True
        try:
            while self._behind:
                self._behind = False
                for news in self.read(news_after, self._seen, self.station):
                    self._seen = news.entry
                    self._tell(news)
        finally:
            self._telling = False

    def tell_anew(self) -> None:
        """Make all listeners read everything again, for example after a time in which reads failed.

        A server may have been restored to an older state, so the numbering of its acts starts from there.
        """
        self._seen = self.read(journal.last_entry)
        self._tell(News(self._seen, "", "", frozenset(Base.metadata.tables), texts=None))

    def _tell(self, news: News) -> None:
        with ExitStack() as calls:  # calls them all even if one raises; it calls in reverse order
            for listener in reversed(self._listeners):
                calls.callback(listener, news)

    # -- acting --------------------------------------------------------------------------------------------

    def do(self, act: Act[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Run ``act`` in one transaction and return its result. The commit saves it to the disk.

        Raises ``Refused`` if the act or a rule refuses, ``Trouble`` if the file fails; then nothing is
        written. Raises TypeError for a function without the mark ``@act``.
        """
        if args:
            raise TypeError("acts take their arguments by name: they are journalled")
        if not is_act(act):
            raise TypeError(f"{name_of(act)} is no act: it lacks the mark @act")
        given = (value for value in kwargs.values() if isinstance(value, bytes))
        files = {sha256(one).hexdigest(): one for one in given}
        return self.transact(name_of(act), act_step(act, kwargs), files=files)

    def undo(self, entry: int | None = None) -> str:
        """Undo this station's newest act that is not undone yet, or the act in journal row ``entry``.

        Acts that changed nothing are skipped. Returns the name of the act. Raises ``Refused``:
        'nothing-to-undo', 'undone-already', 'undo-crosses-upgrade', 'undo-conflict' (later acts changed the
        same values), or what a rule refuses.
        """
        return self.transact(UNDO, undo_step(self.station, entry))

    def redo(self) -> str:
        """Redo this station's newest undo, unless the station has run another act since.

        Returns the name of the act. Raises ``Refused``: 'nothing-to-redo', or as ``undo`` does.
        """
        return self.transact(REDO, redo_step(self.station))

    def transact(
        self,
        act: str,
        step: ActStep[R],
        stamp: Stamp | None = None,
        *,
        files: Mapping[str, bytes] = _NO_FILES,
    ) -> R:
        """Run a step in one transaction, journalled under the name ``act``; return its result.

        ``stamp``: given if the act was done in another copy of this record and is repeated here. ``files``:
        those that the act may add, by key; a server receives them before the act. Raises as ``do`` does.
        """
        with self._store.told(self._engine):
            try:
                if self._way is None:
                    done = self._committed(act, step, stamp, self._store.send_ahead(self._engine, files))
                else:
                    engine, actor = self._engine, self._actor
                    work = partial(work_out_in_copy, engine, actor, act, step, stamp)
                    done = self._way.done(act, work, files)
            except IntegrityError as fault:
                refusal = self._store.refusal(fault)
                if refusal is None:
                    raise
                raise refusal from fault
            except OverflowError as fault:  # a query was given a number too large for SQLite
                raise Refused("number-out-of-range") from fault
        with suppress(Trouble):  # the act is saved; if this fails, the next catch_up announces it
            self.catch_up()
        return done

    def _committed(self, act: str, step: ActStep[R], stamp: Stamp | None, sent: Mapping[str, str]) -> R:
        with session_on(self._engine) as session:
            connection = session.connection(execution_options={"writing": True, "act": act, "sent": sent})
            if self._last is not None:
                self._last.check(connection)
            watch = journal.JournalWatch(session)
            worked = work_out(session, watch, self._actor, act, step, stamp)
            with watch.allowed():
                entry = self._store.end_act(connection, worked.uid, worked.at, worked.args, worked.undoes)
                if entry is None:
                    entry = journal.append(connection, worked, station=self.station, user=self.user)
                session.commit()
            if self._last is not None:
                self._last.know(entry, worked.uid)
        self._store.announce(self._engine, entry)
        return worked.value

    @property
    def _actor(self) -> Actor:
        return Actor(self.clock, self.station, self.user, self._keys, self._told)
