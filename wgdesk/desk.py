"""The Desk runs acts: one transaction each, journalled, checked, undoable, told to whoever listens."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import Engine, func, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from wgdesk import journal, rules, store
from wgdesk.clock import Clock, SteadyClock
from wgdesk.errors import Refused, Trouble
from wgdesk.journal import Change
from wgdesk.model import SCHEMA, Journal, JournalChange, Row

P = ParamSpec("P")
R = TypeVar("R")
RowT = TypeVar("RowT", bound=Row)

UNDO, REDO = "undo", "redo"
_EPOCH = datetime(2010, 1, 1, tzinfo=UTC)  # keys reach to 2079


class Keys:
    """Makes row keys: 41 bits of milliseconds since 2010 and 22 random ones, rising within one program.

    Each key has a millisecond of its own, be it a later one than now: two stations that write many rows at the
    same moment still differ in the random bits of every key.
    """

    def __init__(self, draw: Callable[[int], int] = secrets.randbits) -> None:
        self._draw, self._last = draw, -1

    def __call__(self, now: datetime) -> int:
        """Return a new key; raises ``Trouble('clock-wrong')`` where the moment is out of reach."""
        milliseconds = max((now - _EPOCH) // timedelta(milliseconds=1), self._last + 1)
        if now < _EPOCH or milliseconds >= 1 << 41:
            raise Trouble("clock-wrong", now=now.isoformat(" ", "minutes"))
        self._last = milliseconds
        return milliseconds << 22 | self._draw(22)


@dataclass
class Work:
    """What an act works with: the session, the moment, the station, and new keys.

    ``names`` collects what is needed later to tell the act in words; it goes into the journal's ``args``.
    """

    session: Session
    now: datetime
    station: str
    user: str
    new_id: Callable[[], int]
    names: dict[str, str] = field(default_factory=dict)

    def add(self, row: RowT) -> RowT:
        """Add ``row`` with a new key if it has none, and write it at once, so that others may refer to it."""
        if row.id is None:
            row.id = self.new_id()
        self.session.add(row)
        self.session.flush()
        return row

    def get(self, kind: type[RowT], row_id: int) -> RowT:
        """Return the row the operator saw; raises ``Refused('gone')`` if it is there no more."""
        row = self.session.get(kind, row_id)
        if row is None:
            raise Refused("gone", what=kind.__tablename__)
        return row

    def remove(self, row: Row) -> None:
        """Delete ``row``; raises ``Refused('in-use')`` if another row refers to it."""
        self.session.delete(row)
        self.session.flush()

    def rows(self, kind: type[RowT], *where: Any) -> list[RowT]:
        """Return the rows of ``kind`` that fulfil all conditions, in the order of their keys."""
        return list(self.session.scalars(select(kind).where(*where).order_by(kind.id)))


Act = Callable[Concatenate[Work, P], R]


@dataclass(frozen=True)
class News:
    """An act was committed, here or at another station."""

    entry: int  # id of the journal row
    act: str
    station: str
    tables: frozenset[str]


class Desk:
    """Runs acts on one record and tells of them.

    ``clock`` gives aware UTC moments; ``station`` and ``user`` sign the journal. A Desk is used from one thread.
    """

    def __init__(
        self,
        engine: Engine,
        *,
        clock: Clock | None = None,
        station: str = "1",
        user: str = "",
        keys: Keys | None = None,
    ) -> None:
        self._engine = engine
        self.clock: Clock = clock or SteadyClock()
        self.station, self.user = station, user
        self._keys = keys or Keys()
        self._listeners: list[Callable[[News], None]] = []
        self._seen = self.read(_last_entry)

    @classmethod
    def open(cls, path: Path, **given: Any) -> Desk:
        """Return a Desk on the record at ``path``; raises ``Trouble`` as ``store.verify`` does."""
        store.verify(path, SCHEMA)
        return cls(store.engine(path), **given)

    @classmethod
    def create(cls, path: Path, **given: Any) -> Desk:
        """Return a Desk on a new, empty record; raises ``Trouble`` as ``store.create`` does."""
        store.create(path, SCHEMA)
        return cls(store.engine(path), **given)

    def close(self) -> None:
        """Let the record go; the Desk is of no use afterwards."""
        self._engine.dispose()

    # -- reading -------------------------------------------------------------------------------------------

    def read(self, query: Callable[Concatenate[Session, P], R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Return ``query(session, ...)`` from one consistent view of the record."""
        with Session(self._engine, autoflush=False) as session:
            return query(session, *args, **kwargs)

    def subscribe(self, listener: Callable[[News], None]) -> None:
        """Call ``listener`` for every act from now on, after its commit."""
        self._listeners.append(listener)

    def catch_up(self) -> None:
        """Tell the listeners of every act not yet told, ours or another station's, in order."""
        for news in self.read(_news_after, self._seen):
            self._seen = news.entry
            for tell in self._listeners:
                tell(news)

    # -- acting --------------------------------------------------------------------------------------------

    def do(self, act: Act[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Run ``act`` as one transaction and return what it returns.

        The commit is the save. Raises ``Refused`` if the act or a rule says no (nothing is written),
        ``Trouble`` if the file does.
        """
        if args:
            raise TypeError("acts take their arguments by name: they are journalled")
        name = getattr(act, "__name__")  # noqa: B009 - a Callable may have none; acts are functions

        def run(work: Work, watch: journal.Watch) -> tuple[R, dict[str, Any], int | None]:
            done = act(work, *args, **kwargs)
            work.session.flush()
            return done, {**kwargs, **work.names}, None

        return self._transact(name, run)

    def undo(self, entry: int | None = None) -> str:
        """Turn back this station's newest act not yet undone, or the one in journal row ``entry``.

        Returns the name of the act undone. Raises ``Refused``: 'nothing-to-undo', 'undone-already',
        'undo-crosses-upgrade', 'undo-conflict' (the record has moved on), or what a rule says.
        """

        def run(work: Work, watch: journal.Watch) -> tuple[str, dict[str, Any], int | None]:
            target = _undo_target(work.session, self.station, entry)
            self._turn_back(work, watch, target)
            return target.act, {"of": target.id, "act": target.act}, target.id

        return self._transact(UNDO, run)

    def redo(self) -> str:
        """Turn this station's newest undo back; any act of its own since has dropped it.

        Returns the name of the act done again; raises ``Refused('nothing-to-redo')`` or as ``undo`` does.
        """

        def run(work: Work, watch: journal.Watch) -> tuple[str, dict[str, Any], int | None]:
            target = _redo_target(work.session, self.station)
            name = str(json.loads(target.args)["act"])
            self._turn_back(work, watch, target)
            return name, {"of": target.id, "act": name}, target.id

        return self._transact(REDO, run)

    def _turn_back(self, work: Work, watch: journal.Watch, target: Journal) -> None:
        changes = [change.inverse() for change in reversed(_changes(work.session, target.id))]
        with watch.allowed():
            journal.apply(work.session.connection(), changes)
        watch.changes.extend(changes)

    def _transact(
        self,
        act: str,
        run: Callable[[Work, journal.Watch], tuple[R, dict[str, Any], int | None]],
    ) -> R:
        try:
            with Session(self._engine, autoflush=True, expire_on_commit=False) as session:
                session.connection(execution_options={"writing": True})
                now = self.clock()
                watch = journal.Watch(session)
                work = Work(session, now, self.station, self.user, lambda: self._keys(now))
                done, told, undoes = run(work, watch)
                rules.check(session, journal.touched(watch.changes))
                with watch.allowed():
                    self._write(work, act, told, undoes, watch.changes)
                session.commit()
        except IntegrityError as fault:
            raise Refused("in-use", why=str(fault.orig)) from fault
        except OperationalError as fault:
            raise Trouble("cannot-save", why=str(fault.orig)) from fault
        self.catch_up()
        return done

    def _write(
        self, work: Work, act: str, told: dict[str, Any], undoes: int | None, changes: Iterable[Change]
    ) -> None:
        noted = list(changes)
        connection = work.session.connection()
        entry = _last_entry(work.session) + 1
        connection.execute(
            Journal.__table__.insert(),  # type: ignore[attr-defined]
            {
                "id": entry,
                "uid": str(uuid.uuid4()),
                "at": work.now,
                "station": work.station,
                "user": work.user,
                "act": act,
                "args": journal.dumps(told),
                "tables": " ".join(sorted(journal.tables_of(noted))),
                "undoes": undoes,
                "schema": SCHEMA,
            },
        )
        if noted:
            connection.execute(
                JournalChange.__table__.insert(),  # type: ignore[attr-defined]
                [
                    {
                        "journal_id": entry,
                        "n": n,
                        "table": change.table,
                        "row": change.row,
                        "kind": change.kind,
                        "was": journal.dumps(change.was),
                        "now": journal.dumps(change.now),
                    }
                    for n, change in enumerate(noted)
                ],
            )


# -- reads of the journal ----------------------------------------------------------------------------------


def _last_entry(session: Session) -> int:
    return session.scalar(select(func.max(Journal.id))) or 0


def _news_after(session: Session, entry: int) -> list[News]:
    found = session.execute(
        select(Journal.id, Journal.act, Journal.station, Journal.tables)
        .where(Journal.id > entry)
        .order_by(Journal.id)
    )
    return [News(row.id, row.act, row.station, frozenset(row.tables.split())) for row in found]


def _changes(session: Session, entry: int) -> list[Change]:
    found = session.scalars(
        select(JournalChange).where(JournalChange.journal_id == entry).order_by(JournalChange.n)
    )
    return [Change(c.table, c.row, c.kind, json.loads(c.was), json.loads(c.now)) for c in found]


def _undone(session: Session) -> set[int]:
    """Return the journal rows that are turned back: undone by a row that is not itself undone."""
    undoers: dict[int, list[int]] = {}
    for row in session.execute(select(Journal.id, Journal.undoes).where(Journal.undoes.is_not(None))):
        undoers.setdefault(row.undoes, []).append(row.id)
    undone: set[int] = set()
    # A row is undone only by later ones, so that going backwards every undoer is judged before what it undoes.
    for target in sorted(undoers, reverse=True):
        if any(undoer not in undone for undoer in undoers[target]):
            undone.add(target)
    return undone


def _undo_target(session: Session, station: str, entry: int | None) -> Journal:
    undone = _undone(session)
    if entry is not None:
        row = session.get(Journal, entry)
        if row is None or row.act in (UNDO, REDO):
            raise Refused("nothing-to-undo")
        if row.id in undone:
            raise Refused("undone-already")
        return _same_schema(row)
    query = (
        select(Journal)
        .where(Journal.station == station, Journal.act.not_in((UNDO, REDO)))
        .order_by(Journal.id.desc())
        .execution_options(yield_per=20)
    )
    for row in session.scalars(query):
        if row.id not in undone:
            return _same_schema(row)
    raise Refused("nothing-to-undo")


def _redo_target(session: Session, station: str) -> Journal:
    undone = _undone(session)
    query = (
        select(Journal)
        .where(Journal.station == station)
        .order_by(Journal.id.desc())
        .execution_options(yield_per=20)
    )
    for row in session.scalars(query):
        if row.act not in (UNDO, REDO):
            break
        if row.act == UNDO and row.id not in undone:
            return _same_schema(row)
    raise Refused("nothing-to-redo")


def _same_schema(row: Journal) -> Journal:
    if row.schema != SCHEMA:
        raise Refused("undo-crosses-upgrade")
    return row

