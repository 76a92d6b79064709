"""How rules ask: for the rows that break them, among those touched.

Every question is made once, when the program starts: to make one anew costs SQLAlchemy several times what the
answer costs SQLite, and each act asks a dozen.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from sqlalchemy import Connection, Executable, Select, Text, and_, bindparam, func, or_, select

from wgdesk.errors import Refused
from wgdesk.model import RecordRow

RowKeys = frozenset[int]  # keys of the rows of one table that an act wrote
MOST = 1000  # rows that one question finds at most: nobody reads more, and a hostile file may have millions

# The keys of the rows touched, be they one or a hundred thousand: one parameter, a JSON array.
TOUCHED = select(func.json_each(bindparam("keys", type_=Text())).table_valued("value").c.value)


@dataclass(frozen=True)
class Violation:
    """A row that breaks a rule.

    ``key`` and ``facts``: as in ``Refused``. ``table`` and ``row``: which row. ``column``: what in it is
    wrong, a column or a text (rules/narrative.py); empty where it is the row as such. ``other``: the row of
    the same table that it clashes with and that was made before it, 0 if there is none.
    """

    key: str
    table: str
    row: int
    column: str = ""
    other: int = 0
    facts: Mapping[str, str] = field(default_factory=dict)


Rule = Callable[[Connection, RowKeys], Iterator[Violation]]


class Broken(Refused):
    """The record would break rules: said is the first one, ``violations`` holds all of them."""

    def __init__(self, violations: tuple[Violation, ...]) -> None:
        self.violations = violations
        super().__init__(violations[0].key, **violations[0].facts)


def among(kind: type[RecordRow]) -> Any:
    """Return the condition that a row of ``kind`` is one of those touched."""
    return kind.id.in_(TOUCHED)


def ask(connection: Connection, query: Executable, keys: RowKeys, **values: Any) -> Sequence[Any]:
    """Return the rows that ``query`` finds, with the keys of those touched and other parameters it has."""
    return connection.execute(query, {"keys": json.dumps(list(keys)), **values}).all()


def every(*rules: Rule) -> Rule:
    """Return the rule that all of these hold, told of one after the other."""

    def rule(connection: Connection, keys: RowKeys) -> Iterator[Violation]:
        for one in rules:
            yield from one(connection, keys)

    return rule


def never(query: Select[Any], key: str, column: str = "") -> Rule:
    """Return the rule that there is no row whose key ``query`` selects."""
    table, most = _table(query), query.limit(MOST)

    def rule(connection: Connection, keys: RowKeys) -> Iterator[Violation]:
        for (row,) in ask(connection, most, keys):
            yield Violation(key, table, row, column)

    return rule


class RowFault(NamedTuple):
    """What may be wrong with a row: the key of the refusal, the column, the condition that it is."""

    key: str
    column: str
    holds: Any


def never_any(query: Select[Any], *wrongs: RowFault) -> Rule:
    """Return the rule that nothing is wrong with a row whose key ``query`` selects: one question for all."""
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
    """Return the rule that no row of ``kind`` clashes with another one; told of is the one made later.

    ``other`` is an alias of ``kind``, ``same`` the condition that both clash; ``where`` says which rows are
    looked at, and those that clash with them are found too.
    """
    query = (
        select(kind.id, func.min(other.id), func.max(other.id))
        .join(other, and_(other.id != kind.id, same))
        .where(*where)
        .group_by(kind.id)
        .limit(MOST)
    )
    table = str(kind.__tablename__)

    def rule(connection: Connection, keys: RowKeys) -> Iterator[Violation]:
        for row, first, last in ask(connection, query, keys):
            later, earlier = (row, first) if first < row else (last, row)
            yield Violation(key, table, later, column, earlier)

    return rule


def _table(query: Select[Any]) -> str:
    """Return the table whose keys a query selects first."""
    return str(next(iter(query.selected_columns)).table.name)
