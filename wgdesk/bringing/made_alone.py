"""Statements that were made alone. They were made in the room, whatever others did meanwhile.

If the acts of such a statement cannot be done on the server, the statement as a whole, in its final form, can
be kept there as struck: it counts nowhere and is not printed, but it can be seen and restored.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from wgdesk.acting.act_context import ActContext
from wgdesk.acting.act_facts import tell
from wgdesk.acting.act_steps import ActStep, Done, changes_step
from wgdesk.acting.desk import Desk
from wgdesk.acting.journal import JournalWatch, RowChange
from wgdesk.acting.plain_values import plain
from wgdesk.acting.undo import changes_of
from wgdesk.acts.helpers.lanes import last_in_lane
from wgdesk.acts.helpers.row_changes import filled
from wgdesk.bringing.parting import Alone
from wgdesk.model import Aligned, Base, Introduced, Lane, Medium, Pause, Request

_PARTS = (Pause, Aligned, Introduced)  # rows that belong to a statement and mean nothing without it
_FOLLOWS = "presence"  # assumed from a request and confirmed by a statement, but part of neither
_TIMES = ("called_at", "begun_at", "ended_at")

Values = Mapping[str, Any]


@dataclass(frozen=True)
class AsStruck:
    """The decision to keep a statement as struck, and the reason why it does not count."""

    reason: str


@dataclass(frozen=True)
class MadeAlone:
    """A statement in its final form; ``began``: the entry of the act that began it."""

    key: int
    began: int
    row: Values
    parts: tuple[tuple[str, Values], ...]  # table and columns


class StatementsAlone:
    """Finds the statements that were made alone, and the acts that made them."""

    def __init__(self, alone: Alone) -> None:
        self._desk: Desk = alone.desk
        self._changes = {act.entry: alone.desk.read(changes_of, act.entry) for act in alone.acts}
        self._began: dict[int, int] = {}
        for entry, changes in self._changes.items():
            self._began.update((one.row, entry) for one in changes if _begins(one))

    def of(self, entry: int) -> Iterator[MadeAlone]:
        """Yield the statements that an act inscribed, called, began or ended, if they were eventually made.

        An act that inscribes several requests is about the list, not about a statement.
        """
        changes = [one for one in self._changes[entry] if one.table == Request.__tablename__]
        if sum(one.kind == "insert" for one in changes) > 1:
            return
        for one in changes:
            if one.kind == "insert" or any(one.now.get(name) for name in _TIMES):
                made = self._made(one.row)
                if made is not None:
                    yield made

    def entries(self, keys: set[int]) -> frozenset[int]:
        """Return the acts that changed only these statements."""
        parts = {
            (one.table, one.row)
            for changes in self._changes.values()
            for one in changes
            if keys & {one.was.get("request_id"), one.now.get("request_id")} and one.table in _tables()
        }
        for key in keys:
            for table, row in self._desk.read(_parts, key):
                parts.add((table, row["id"]))
        own = parts | {(Request.__tablename__, key) for key in keys}
        return frozenset(entry for entry, changes in self._changes.items() if _only(changes, own))

    def _made(self, key: int) -> MadeAlone | None:
        began, row = self._began.get(key), self._desk.read(_row, key)
        if began is None or row is None or not _is_made(row) or began not in self.entries({key}):
            return None
        return MadeAlone(key, began, row, tuple(self._desk.read(_parts, key)))


def _begins(change: RowChange) -> bool:
    """Return whether a change begins a statement; a written one begins when it is inscribed."""
    if change.table != Request.__tablename__:
        return False
    return change.kind == "insert" or (bool(change.now.get("begun_at")) and not change.was.get("begun_at"))


def _is_made(row: Values) -> bool:
    if row["begun_at"]:
        return bool(row["ended_at"])
    gone = row["withdrawn_at"] or row["absent_at"]
    return bool(row["medium"] == Medium.WRITTEN.value and row["text_at"] and not gone)


def _only(changes: Sequence[RowChange], own: set[tuple[str, int]]) -> bool:
    there = [(one.table, one.row) for one in changes if one.table != _FOLLOWS]
    return bool(there) and own.issuperset(there)


def _tables() -> set[str]:
    return {one.__tablename__ for one in _PARTS}


def _row(connection: Connection, key: int) -> dict[str, Any] | None:
    found = connection.execute(select(*Request.__table__.columns).where(Request.id == key)).mappings()
    return next(({name: plain(value) for name, value in one.items()} for one in found), None)


def _parts(connection: Connection, key: int) -> list[tuple[str, dict[str, Any]]]:
    found: list[tuple[str, dict[str, Any]]] = []
    for kind in _PARTS:
        query = select(*kind.__table__.columns).where(kind.request_id == key).order_by(kind.id)
        for one in connection.execute(query).mappings():
            found.append((kind.__tablename__, {name: plain(value) for name, value in one.items()}))
    return found


def keep_step(statement: MadeAlone, who: str, reason: str, uids: Sequence[str]) -> ActStep[int]:
    """Return the step that adds a statement as struck, with a new key; ``uids``: of the acts that made it.

    The request for it may be on the server, in whatever state: that stays as others left it. References to
    rows that others have removed, such as its item, are dropped; ``who`` names the speaker if nothing else
    does.
    """

    def run(context: ActContext, watch: JournalWatch) -> Done[int]:
        key, row = context.new_id(Request), statement.row
        place = last_in_lane(context, row["sitting_id"], Lane(row["lane"]))  # its own may be taken
        struck = " · ".join(filter(None, (filled(reason), row["struck"])))
        gone = _gone(context, Request.__tablename__, row) - {"sitting_id"}  # without a sitting it is refused
        there = {**row, **dict.fromkeys(gone), "place": place, "struck": struck}
        if not (there["delegation_id"] or there["person_id"] or there["lane"] == Lane.SECRETARIAT.value):
            there["guest"] = there["guest"] or who
        added = [_added(Request.__tablename__, key, there)]
        for table, values in statement.parts:
            if not _gone(context, table, values) - {"request_id"}:
                added.append(_added(table, context.key(table), {**values, "request_id": key}))
        changes_step(added, {})(context, watch)
        tell(context, context.get(Request, key))
        told = {"request_id": key, "was_id": statement.key, "reason": struck, "with": list(uids)}
        return Done(key, {**told, **context.names})

    return run


def _gone(context: ActContext, table: str, row: Values) -> set[str]:
    """Return the columns of a row that refer to rows that the record lacks."""
    found: set[str] = set()
    for column in Base.metadata.tables[table].columns:
        for reference in column.foreign_keys:
            there = select(reference.column).where(reference.column == row[column.name])
            if row[column.name] is not None and context.connection.scalar(there) is None:
                found.add(column.name)
    return found


def _added(table: str, key: int, values: Values) -> RowChange:
    return RowChange(table, key, "insert", {}, {**values, "id": key})
