"""The building blocks of rules: queries that find which of the touched rows break a rule.

Every query is built once, when the program starts. Building a query takes SQLAlchemy several times as long as
SQLite takes to answer it, and each act runs a dozen.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from sqlalchemy import Connection, Executable, Select, Text, and_, bindparam, cast, func, or_, select
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from wgdesk.errors import Refused
from wgdesk.model import RecordRow
from wgdesk.model.declared import Key

RowKeys = frozenset[int]  # keys of the rows of one table that an act wrote
MOST = 1000  # the most rows that a query returns: nobody reads more, and a hostile file may have millions


class KeysOf(FunctionElement[Any]):
    """The elements, as ``value``, of a JSON array; each database calls this function by another name."""

    name = "json_each"
    inherit_cache = True


@compiles(KeysOf)
def _in_sqlite(element: KeysOf, compiler: SQLCompiler, **given: Any) -> str:
    return f"json_each{compiler.process(element.clause_expr, **given)}"


@compiles(KeysOf, "postgresql")
def _in_postgresql(element: KeysOf, compiler: SQLCompiler, **given: Any) -> str:
    return f"json_array_elements_text({compiler.process(element.clauses, **given)}::json)"


# The keys of the touched rows, passed as one parameter (a JSON array): there may be a hundred thousand.
TOUCHED = select(cast(KeysOf(bindparam("keys", type_=Text())).table_valued("value").c.value, Key))


@dataclass(frozen=True)
class Violation:
    """A row that breaks a rule.

    ``key`` and ``facts`` are as in ``Refused``. ``table`` and ``row`` identify the row. ``column`` is the
    column or text (rules/narrative.py) that is wrong, empty if the whole row is. ``other`` is an earlier row
    of the same table with which it clashes, 0 if there is none. ``of``: for a text, the table of the row to
    which it belongs.
    """

    key: str
    table: str
    row: int
    column: str = ""
    other: int = 0
    facts: Mapping[str, str] = field(default_factory=dict)
    of: str = ""

    @property
    def shown_with(self) -> str:
        """The table under which windows show this violation."""
        return self.of or self.table


Rule = Callable[[Connection, RowKeys], Iterator[Violation]]


class Broken(Refused):
    """The record would break rules. As ``Refused`` it reports the first one; ``violations`` holds all."""

    def __init__(self, violations: tuple[Violation, ...]) -> None:
        self.violations = violations
        super().__init__(violations[0].key, **violations[0].facts)


def among(kind: type[RecordRow]) -> Any:
    """Return the SQL condition that a row of ``kind`` is one of the touched rows."""
    return kind.id.in_(TOUCHED)


def ask(connection: Connection, query: Executable, keys: RowKeys, **values: Any) -> Sequence[Any]:
    """Return the rows of ``query`` for the touched rows ``keys`` and any other parameters ``values``."""
    return connection.execute(query, {"keys": json.dumps(list(keys)), **values}).all()


def every(*rules: Rule) -> Rule:
    """Combine rules into one that reports their violations in order."""

    def rule(connection: Connection, keys: RowKeys) -> Iterator[Violation]:
        for one in rules:
            yield from one(connection, keys)

    return rule


def never(query: Select[Any], key: str, column: str = "") -> Rule:
    """Return the rule that ``query``, which selects keys of rows, must find nothing."""
    table, most = _table(query), query.limit(MOST)

    def rule(connection: Connection, keys: RowKeys) -> Iterator[Violation]:
        for (row,) in ask(connection, most, keys):
            yield Violation(key, table, row, column)

    return rule


def never_touched(kind: type[RecordRow], wrong: Any, key: str, column: str = "") -> Rule:
    """Return the rule that the condition ``wrong`` holds for none of the touched rows of ``kind``."""
    return never(select(kind.id).where(among(kind), wrong), key, column)


class RowFault(NamedTuple):
    """One possible fault of a row: the key of the refusal, the column, and the condition for the fault."""

    key: str
    column: str
    holds: Any


def never_any(query: Select[Any], *wrongs: RowFault) -> Rule:
    """Return the rule that no row of ``query`` has one of the faults ``wrongs``; one query finds them all."""
    table = _table(query)
    conditions = [wrong.holds for wrong in wrongs]
    most = query.add_columns(*conditions).where(or_(*conditions)).limit(MOST)

    def rule(connection: Connection, keys: RowKeys) -> Iterator[Violation]:
        found = ask(connection, most, keys)
        for at, wrong in enumerate(wrongs, start=1):
            for row in found:
                if row[at]:
                    yield Violation(wrong.key, table, row[0], wrong.column)

    return rule


def never_two(kind: type[RecordRow], key: str, column: str, other: Any, same: Any, *where: Any) -> Rule:
    """Return the rule that no two rows of ``kind`` clash. It reports the later row; ``what`` is its table.

    ``other`` is an alias of ``kind``, and ``same`` the condition under which both clash. ``where`` selects
    the rows that are checked; rows that clash with them are found too.
    """
    query = (
        select(kind.id, func.min(other.id), func.max(other.id))
        .join(other.__table__, and_(other.id != kind.id, same))
        .where(*where)
        .group_by(kind.id)
        .limit(MOST)
    )
    table = str(kind.__tablename__)

    def rule(connection: Connection, keys: RowKeys) -> Iterator[Violation]:
        for row, first, last in ask(connection, query, keys):
            later, earlier = (row, first) if first < row else (last, row)
            yield Violation(key, table, later, column, earlier, {"what": table})

    return rule


def _table(query: Select[Any]) -> str:
    """Return the name of the table whose key ``query`` selects first."""
    return str(next(iter(query.selected_columns)).table.name)
