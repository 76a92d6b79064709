"""The journal: every act and every value that it changed, so that the act can be undone.

Values are stored as JSON, in the form of ``plain_values``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from sqlalchemy import Connection, Insert, Table, bindparam, case, event, func, insert, inspect, select
from sqlalchemy.exc import DBAPIError, StatementError

from wgdesk.acting.plain_values import plain, plain_dumps, typed
from wgdesk.errors import Refused
from wgdesk.model import SCHEMA, Base, Content, Journal, JournalChange, RecordRow, Wording
from wgdesk.rules.column_values import check_columns, check_values

if TYPE_CHECKING:
    from sqlalchemy.orm import Session, SessionTransaction

R = TypeVar("R")

_READ = re.compile(r"\s*SELECT\b", re.IGNORECASE)


@dataclass(frozen=True)
class RowChange:
    """A changed row, with plain JSON values: ``was`` is empty for an insert, ``now`` for a delete."""

    table: str
    row: int
    kind: str  # insert | update | delete
    was: Mapping[str, Any]
    now: Mapping[str, Any]

    def inverse(self) -> RowChange:
        """Return the change that undoes this one."""
        kind = {"insert": "delete", "delete": "insert", "update": "update"}[self.kind]
        return RowChange(self.table, self.row, kind, self.now, self.was)


@dataclass(frozen=True)
class WorkedOut(Generic[R]):
    """An act that was run and checked, with its result. ``args`` is JSON, for the journal."""

    act: str
    uid: str
    at: datetime
    value: R
    args: str
    undoes: int | None
    changes: Sequence[RowChange]
    contents: Mapping[str, bytes]  # the files that it adds, by key


class JournalWatch:
    """Records every row that a session writes, checks its values, and forbids writing in any other way.

    Only what a flush writes is recorded. Bulk statements, savepoints, a commit by an act, and triggers or
    cascades of the database would change rows without a trace in the journal. The first three raise
    RuntimeError here; ``store.verify`` makes sure that the schema has no triggers or cascades.
    """

    def __init__(self, session: Session) -> None:
        self.changes: list[RowChange] = []
        self.contents: dict[str, bytes] = {}  # added files; the journal has only their keys
        self._session, self._allowed = session, False
        connection = session.connection()
        event.listen(session, "after_transaction_create", self._before_savepoint)
        event.listen(session, "before_flush", self._before_flush)
        event.listen(session, "after_flush", self._after_flush)
        event.listen(connection, "before_cursor_execute", self._before_statement)
        event.listen(connection, "commit", self._before_commit)

    def insert(self, kind: type[RecordRow], rows: Iterable[Mapping[str, Any]]) -> None:
        """Add many rows at once, each with its key; columns that are not given stay empty.

        As row objects, ten thousand people took five times as long. Raises as ``check_columns`` does.
        """
        table, names = kind.__table__, kind.__table__.columns.keys()
        whole: list[dict[str, Any]] = [{name: row.get(name) for name in names} for row in rows]
        if not whole:
            return
        for row in whole:
            check_columns(table, row)
        self._session.flush()  # the rows that these refer to
        with self.allowed():
            _write_rows(self._session.connection(), insert(table), whole)
        whole.sort(key=lambda row: row["id"])
        self.changes.extend(_added(table.name, row, names) for row in whole)

    @contextmanager
    def allowed(self) -> Iterator[None]:
        """Allow the statements of the journal itself, and the commit, in the ``with`` block."""
        self._allowed = True
        try:
            yield
        finally:
            self._allowed = False

    def _before_flush(self, session: Session, _context: Any, _instances: Any) -> None:
        for row in session.new:
            if isinstance(row, RecordRow):
                names = row.__table__.columns.keys()
                for name in set(names) - row.__dict__.keys():
                    setattr(row, name, None)  # it is stored as NULL, and a later change needs the old value
                check_values(row, names)
        for row in session.dirty:
            if isinstance(row, RecordRow):
                check_values(row, _set_in(row))
        self._allowed = True

    def _after_flush(self, session: Session, _context: Any) -> None:
        self._allowed = False
        self._note("insert", session.new)
        self.contents.update((row.id, row.data) for row in session.new if isinstance(row, Content))
        self._note("update", session.dirty)
        self._note("delete", session.deleted)

    def _note(self, kind: str, rows: Iterable[Any]) -> None:
        # Sorting by key is safe, because the rows of one flush never refer to one another. (They must not:
        # the models have no relationships, so SQLAlchemy would not know which row to write first.)
        noted = sorted((row for row in rows if isinstance(row, RecordRow)), key=lambda row: row.id)
        changes = (_change(kind, row) for row in noted)
        self.changes.extend(change for change in changes if change is not None)

    def _before_statement(self, _connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if not self._allowed and not _READ.match(statement):
            raise RuntimeError(f"only a SELECT may go round the flush and the journal: {statement}")

    def _before_commit(self, _connection: Any) -> None:
        if not self._allowed:
            raise RuntimeError("an act does not commit: the Desk does")

    def _before_savepoint(self, _session: Session, transaction: SessionTransaction) -> None:
        if transaction.nested:
            raise RuntimeError("an act has no savepoints: what one takes back would be journalled")


def _set_in(row: RecordRow) -> list[str]:
    """Return the columns of ``row`` that were set since it was read, in table order."""
    set_now = inspect(row).committed_state
    return [name for name in row.__table__.columns.keys() if name in set_now]  # noqa: SIM118 - columns


def _change(kind: str, row: RecordRow) -> RowChange | None:
    if kind == "insert":
        return _added(row.__tablename__, row.__dict__, row.__table__.columns.keys())
    attributes = inspect(row).attrs
    was: dict[str, Any] = {}
    now: dict[str, Any] = {}
    for name in _set_in(row) if kind == "update" else row.__table__.columns.keys():
        history = attributes[name].history
        if kind == "update" and not history.has_changes():
            continue
        before: list[Any] = [*history.deleted, *history.unchanged]
        if not before:
            raise RuntimeError(f"{row.__tablename__}.{name} was changed without having been read")
        was[name] = plain(before[0])
        if kind != "delete":
            now[name] = plain(getattr(row, name))
    if was == now:
        return None
    return RowChange(row.__tablename__, row.id, kind, was, now)


def _added(table: str, values: Mapping[str, Any], columns: Iterable[str]) -> RowChange:
    return RowChange(table, values["id"], "insert", {}, {name: plain(values[name]) for name in columns})


def tables_of(changes: Iterable[RowChange]) -> frozenset[str]:
    """Return the names of the tables that ``changes`` touch."""
    return frozenset(change.table for change in changes)


def touched(changes: Iterable[RowChange]) -> dict[str, frozenset[int]]:
    """Return the keys of the rows that ``changes`` touch, by table.

    Adding or deleting a text also touches the row that the text belongs to. (An update of a text does not,
    because it names only the columns that it changed.)
    """
    keys: dict[str, set[int]] = {}
    for change in changes:
        keys.setdefault(change.table, set()).add(change.row)
        if change.table == "wording" and change.kind != "update":
            text = change.now or change.was
            keys.setdefault(text["table"], set()).add(text["row"])
    return {table: frozenset(found) for table, found in keys.items()}


def closes_or_reopens(changes: Iterable[RowChange]) -> bool:
    """Return whether ``changes`` close or reopen the record; adding or deleting a closed meeting counts."""
    meetings = (change for change in changes if change.table == "meeting")
    return any(change.was.get("closed_at") != change.now.get("closed_at") for change in meetings)


_AT_ONCE = 1000  # rows
_LAST = select(func.max(Journal.id))
_ENTRY = insert(Journal.__table__)
_CHANGES = insert(JournalChange.__table__)


def last_entry(connection: Connection) -> int:
    """Return the id of the newest journal row, 0 if there is none."""
    return connection.execute(_LAST).scalar() or 0


_OF_TEXT = JournalChange.table == "wording"
_CHANGES_AFTER = (
    select(
        JournalChange.journal_id,
        JournalChange.table,
        JournalChange.row,
        JournalChange.kind,
        case((_OF_TEXT, JournalChange.was), else_="{}"),
        case((_OF_TEXT, JournalChange.now), else_="{}"),
    )
    .where(JournalChange.journal_id > bindparam("entry"))
    .order_by(JournalChange.journal_id, JournalChange.n)
)
_OWNERS = select(Wording.id, Wording.table).where(Wording.id.in_(bindparam("rows", expanding=True)))


def changes_after(connection: Connection, entry: int) -> Mapping[int, Sequence[RowChange]]:
    """Return what the acts after ``entry`` changed, by entry; values are included only for texts."""
    found: dict[int, list[RowChange]] = {}
    for of, table, row, kind, was, now in connection.execute(_CHANGES_AFTER, {"entry": entry}):
        change = RowChange(table, row, kind, _loaded(was), _loaded(now))
        found.setdefault(of, []).append(change)
    return found


def _loaded(text: str) -> Mapping[str, Any]:
    return {} if text == "{}" else json.loads(text)


def owners_of_texts(connection: Connection, changes: Iterable[RowChange]) -> frozenset[str] | None:
    """Return the tables that own the texts among ``changes``.

    An update has only the columns it changed, so the owner is looked up in the row. If the row is gone, the
    text may have belonged to any table: None.
    """
    texts = (change for change in changes if change.table == "wording")
    named: dict[int, Any] = {text.row: (text.now or text.was).get("table") for text in texts}
    unnamed = [row for row, table in named.items() if table is None]
    if unnamed:
        found = connection.execute(_OWNERS, {"rows": unnamed}).all()
        named.update((row, table) for row, table in found)
    return None if None in named.values() else frozenset(named.values())


def append(connection: Connection, worked: WorkedOut[Any], *, station: str, user: str) -> int:
    """Add an act and its changes at the end of the journal; return the id of the new row."""
    entry = last_entry(connection) + 1
    row = {
        "id": entry,
        "uid": worked.uid,
        "at": worked.at,
        "station": station,
        "user": user,
        "act": worked.act,
        "args": worked.args,
        "tables": " ".join(sorted(tables_of(worked.changes))),
        "undoes": worked.undoes,
        "schema": SCHEMA,
    }
    connection.execute(_ENTRY, row)
    notes = [
        {
            "journal_id": entry,
            "n": n,
            "table": change.table,
            "row": change.row,
            "kind": change.kind,
            "was": plain_dumps(change.was),
            "now": plain_dumps(change.now),
        }
        for n, change in enumerate(worked.changes)
    ]
    _write_rows(connection, _CHANGES, notes)
    return entry


def _write_rows(connection: Connection, statement: Insert, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write rows in portions, so that a server answers each statement within seconds."""
    for at in range(0, len(rows), _AT_ONCE):
        connection.execute(statement, rows[at : at + _AT_ONCE])


def apply(connection: Connection, changes: Iterable[RowChange]) -> None:
    """Write ``changes`` to the tables, in order, without an act or a journal row.

    Raises ``Refused('undo-conflict')`` if a value is no longer what ``was`` says. Only the changed columns
    are compared: other columns of the row may have changed since. Raises ``Refused('undo-unreadable')`` for a
    change that no act can have made: the journal is damaged. Raises IntegrityError if a constraint forbids
    it.
    """
    for change in changes:
        table = Base.metadata.tables.get(change.table)
        if table is None or not change.was.keys() | change.now.keys() <= set(table.columns.keys()):
            raise Refused("undo-unreadable")
        if change.kind == "insert" and change.now.keys() != set(table.columns.keys()):
            raise Refused("undo-unreadable")
        try:
            _apply(connection, table, change)
        except (ValueError, TypeError, LookupError, StatementError) as fault:
            if isinstance(fault, DBAPIError):
                raise
            raise Refused("undo-unreadable") from fault


def _apply(connection: Connection, table: Table, change: RowChange) -> None:
    values = typed(table, change.now)
    check_columns(table, values)
    if change.kind == "insert":
        connection.execute(table.insert().values(**values))
        return
    here = table.c.id == change.row
    found = connection.execute(table.select().where(here)).mappings().one_or_none()
    if found is None or any(plain(found[name]) != value for name, value in change.was.items()):
        raise Refused("undo-conflict", table=change.table)
    if change.kind == "delete":
        connection.execute(table.delete().where(here))
    else:
        connection.execute(table.update().where(here).values(**values))
