"""The Desk runs acts: one transaction each, journalled, checked, undoable, told to whoever listens."""

from __future__ import annotations

import json
import weakref
from collections.abc import Callable, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from sqlalchemy import Engine, bindparam, select
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session

from wgdesk import rules
from wgdesk.acting import act_subjects, journal
from wgdesk.acting.act_context import Act, ActContext, Keys
from wgdesk.acting.undo import REDO, UNDO, changes_of, redo_target, undo_target
from wgdesk.clock import Clock, SteadyClock
from wgdesk.errors import Refused, Trouble
from wgdesk.model import SCHEMA, Journal
from wgdesk.storage import store

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True)
class _Done(Generic[R]):
    """What an act gave back, and what the journal keeps of it besides the changes."""

    value: R
    args: dict[str, Any]
    undoes: int | None = None


@dataclass(frozen=True)
class News:
    """An act was committed, here or at another station."""

    entry: int  # id of the journal row
    act: str
    station: str
    tables: frozenset[str]
    written: str = "{}"  # the act's arguments and names as the journal keeps them
    rows: Mapping[str, frozenset[int]] | None = None  # by table, what it touched; None: done elsewhere

    @property
    def args(self) -> dict[str, Any]:
        """The act's arguments, with the names needed to tell it in words."""
        told: dict[str, Any] = json.loads(self.written)
        return told


class Desk:
    """Runs acts on one record and tells of them.

    ``clock`` gives aware UTC moments, ``keys`` the keys of new rows: an act can be run again as it was.
    ``station`` and ``user`` sign the journal. A Desk is used from one thread.
    """

    def __init__(
        self,
        engine: Engine,
        *,
        clock: Clock | None = None,
        station: str = "1",
        user: str = "",
        keys: Callable[[datetime], int] | None = None,
    ) -> None:
        self._engine = engine
        self._forgotten = weakref.finalize(self, engine.dispose)  # one that nobody closes
        self.clock: Clock = clock or SteadyClock()
        self.station, self.user = station, user
        self._keys = keys or Keys()
        self._listeners: list[Callable[[News], None]] = []
        self._telling = self._behind = False
        self._own: dict[int, Mapping[str, frozenset[int]]] = {}  # what acts not yet told touched
        self._seen = self.read(journal.last_entry)

    @classmethod
    def open(cls, path: Path, **given: Any) -> Desk:
        """Return a Desk on the record at ``path``; raises ``Trouble`` as ``store.verify`` does."""
        store.verify(path, SCHEMA)
        desk = cls(store.engine(path), **given)
        try:
            desk.read(rules.check_types)
        except (TypeError, ValueError, LookupError, DBAPIError) as fault:
            desk.close()
            raise Trouble("damaged-record", name=path.name) from fault
        return desk

    @classmethod
    def create(cls, path: Path, **given: Any) -> Desk:
        """Return a Desk on a new, empty record; raises ``Trouble`` as ``store.create`` does."""
        store.create(path, SCHEMA)
        return cls(store.engine(path), **given)

    def close(self) -> None:
        """Let the record go; the Desk is of no use afterwards."""
        self._forgotten.detach()
        self._engine.dispose()

    # -- reading -------------------------------------------------------------------------------------------

    def read(self, query: Callable[Concatenate[Session, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Return ``query(session, ...)`` from one consistent view of the record.

        Raises ``Trouble`` as ``store.trouble`` does, if the file cannot be read.
        """
        with store.told(self._engine), Session(self._engine, autoflush=False) as session:
            return query(session, *args, **kwargs)

    def subscribe(self, listener: Callable[[News], None]) -> Callable[[], None]:
        """Call ``listener`` for every act from now on, after its commit; the function returned ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def catch_up(self) -> None:
        """Tell the listeners of every act not yet told, ours or another station's, in order.

        Every listener is told even if another fails; then the failure is raised. A listener may act: that is
        told when this act has been told to all.
        """
        self._behind = True
        if self._telling:
            return
        self._telling = True
        try:
            while self._behind:
                self._behind = False
                for untold in self.read(_news_after, self._seen):
                    news = replace(untold, rows=self._own.pop(untold.entry, None))
                    self._seen = news.entry
                    with ExitStack() as calls:  # runs all of them, the last one pushed first
                        for listener in reversed(self._listeners):
                            calls.callback(listener, news)
        finally:
            self._telling = False

    # -- acting --------------------------------------------------------------------------------------------

    def do(self, act: Act[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Run ``act`` as one transaction and return what it returns.

        The commit is the save. Raises ``Refused`` if the act or a rule says no (nothing is written),
        ``Trouble`` if the file does.
        """
        if args:
            raise TypeError("acts take their arguments by name: they are journalled")
        name = getattr(act, "__name__")  # noqa: B009 - a Callable may have none; acts are functions

        def run(context: ActContext, watch: journal.Watch) -> _Done[R]:
            about = act_subjects.given(context, kwargs)
            done = act(context, *args, **kwargs)
            context.session.flush()
            if "row" in kwargs:  # its first text may have been written only now
                about = {**act_subjects.given(context, kwargs), **about}
            names = {**about, **act_subjects.added(context, done, watch.changes), **context.names}
            twice = kwargs.keys() & names.keys()
            if twice:
                raise RuntimeError(f"{name} names its own arguments: {twice}")
            return _Done(done, {**kwargs, **names})

        return self._transact(name, run)

    def undo(self, entry: int | None = None) -> str:
        """Turn back this station's newest act not yet undone, or the one in journal row ``entry``.

        Returns the name of the act undone; acts that changed nothing are passed over. Raises ``Refused``:
        'nothing-to-undo', 'undone-already', 'undo-crosses-upgrade', 'undo-conflict' (the record has moved
        on), or what a rule says.
        """

        def run(context: ActContext, watch: journal.Watch) -> _Done[str]:
            target = undo_target(context.session, self.station, entry)
            _turn_back(context, watch, target.entry)
            return _Done(target.act, _turned(context.session, target.entry), target.entry)

        return self._transact(UNDO, run)

    def redo(self) -> str:
        """Turn this station's newest undo back; any act of its own since has dropped it.

        Returns the name of the act done again; raises ``Refused('nothing-to-redo')`` or as ``undo`` does.
        """

        def run(context: ActContext, watch: journal.Watch) -> _Done[str]:
            target = redo_target(context.session, self.station)
            told = _turned(context.session, target.undoes)
            _turn_back(context, watch, target.entry)
            return _Done(told["act"], {**told, "of": target.entry}, target.entry)

        return self._transact(REDO, run)

    def _transact(self, act: str, run: Callable[[ActContext, journal.Watch], _Done[R]]) -> R:
        with store.told(self._engine):
            try:
                done = self._committed(act, run)
            except IntegrityError as fault:
                refusal = _refusal(fault)
                if refusal is None:
                    raise
                raise refusal from fault
            except OverflowError as fault:  # a number that no column can hold, met while looking something up
                raise Refused("number-out-of-range") from fault
        with suppress(Trouble):  # the act is saved; if it cannot be told now, the next catch_up tells it
            self.catch_up()
        return done

    def _committed(self, act: str, run: Callable[[ActContext, journal.Watch], _Done[R]]) -> R:
        with Session(self._engine, autoflush=True, expire_on_commit=False) as session:
            session.connection(execution_options={"writing": True})
            transaction = session.get_transaction()
            now = self.clock()
            watch = journal.Watch(session)
            context = ActContext(session, now, self.station, self.user, lambda: self._keys(now))
            done = run(context, watch)
            if session.get_transaction() is not transaction:
                raise RuntimeError(f"{act} rolled back: an act does not, it raises")
            if watch.changes and not journal.closes_or_reopens(watch.changes):
                rules.check_open(session)
            touched = journal.touched(watch.changes)
            rules.check(session, touched)
            with watch.allowed():
                entry = journal.append(
                    session,
                    watch.changes,
                    at=now,
                    station=self.station,
                    user=self.user,
                    act=act,
                    args=done.args,
                    undoes=done.undoes,
                )
                session.commit()
        self._own[entry] = touched
        return done.value


_LONGEST_NAME = 300  # characters; what is longer is a text, which no telling needs

_AFTER = (
    select(Journal.id, Journal.act, Journal.station, Journal.tables, Journal.args)
    .where(Journal.id > bindparam("entry"))
    .order_by(Journal.id)
)


def _news_after(session: Session, entry: int) -> list[News]:
    found = session.connection().execute(_AFTER, {"entry": entry})
    return [News(row.id, row.act, row.station, frozenset(row.tables.split()), row.args) for row in found]


def _turned(session: Session, entry: int | None) -> dict[str, Any]:
    """Return what the journal keeps of an undo: which entry, its act, and the names it is told with."""
    act, args = session.execute(select(Journal.act, Journal.args).where(Journal.id == entry)).one()
    names = {
        name: value
        for name, value in json.loads(args).items()
        if isinstance(value, str) and len(value) <= _LONGEST_NAME
    }
    return {"of": entry, "act": act, "names": names}


def _turn_back(context: ActContext, watch: journal.Watch, entry: int) -> None:
    changes = [change.inverse() for change in reversed(changes_of(context.session, entry))]
    with watch.allowed():
        journal.apply(context.session.connection(), changes)
    watch.changes.extend(changes)


def _refusal(fault: IntegrityError) -> Refused | None:
    """Return what a constraint of a table says to the user; None if only a bug can break it."""
    name = getattr(fault.orig, "sqlite_errorname", "")
    if name == "SQLITE_CONSTRAINT_FOREIGNKEY":
        removing = (fault.statement or "").startswith("DELETE")
        return Refused("in-use") if removing else Refused("reference-gone")
    if name in ("SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY"):
        column = str(fault.orig).rpartition(": ")[2]
        if column == "request.sitting_id":  # one statement open in a sitting
            return Refused("floor-taken")
        return Refused("taken-already", what=column.partition(".")[0])
    return None
