"""How rules ask: for the rows that break them, among those touched."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Select, and_, func, or_, select
from sqlalchemy.orm import Session

from wgdesk.errors import Refused
from wgdesk.model import Row

Keys = frozenset[int]  # keys of the rows of one table that an act wrote
MANY = 500  # above this a rule looks at the whole table: SQLite limits the parameters of a statement
MOST = 1000  # rows that one question finds at most: nobody reads more, and a hostile file may have millions


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


Rule = Callable[[Session, Keys], Iterator[Violation]]


class Broken(Refused):
    """The record would break rules: said is the first one, ``violations`` holds all of them."""

    def __init__(self, violations: tuple[Violation, ...]) -> None:
        self.violations = violations
        super().__init__(violations[0].key, **violations[0].facts)


def among(kind: type[Row], keys: Keys) -> Any:
    """Return the condition that a row of ``kind`` is one of those touched."""
    return kind.id.in_(keys) if len(keys) <= MANY else kind.id.is_not(None)


def never(session: Session, query: Select[Any], key: str, column: str = "") -> Iterator[Violation]:
    """Yield a violation for every row whose key ``query`` selects."""
    table = _table(query)
    for (row,) in session.execute(query.limit(MOST)):
        yield Violation(key, table, row, column)


def never_any(
    session: Session, query: Select[Any], key: str, wrong: Mapping[str, Any]
) -> Iterator[Violation]:
    """Yield a violation for every row that ``query`` selects and every column of it that is ``wrong``.

    ``wrong``: by column, the condition that it is.
    """
    table = _table(query)
    found = session.execute(query.add_columns(*wrong.values()).where(or_(*wrong.values())).limit(MOST))
    for row, *conditions in found:
        for column, holds in zip(wrong, conditions, strict=True):
            if holds:
                yield Violation(key, table, row, column)


def never_two(
    session: Session, kind: type[Row], key: str, column: str, other: Any, same: Any, *where: Any
) -> Iterator[Violation]:
    """Yield a violation for every row of ``kind`` that clashes with one made before it.

    ``other`` is an alias of ``kind``, ``same`` the condition that both clash; ``where`` says which rows are
    looked at, and those that clash with them are found too.
    """
    query = (
        select(kind.id, func.min(other.id), func.max(other.id))
        .join(other, and_(other.id != kind.id, same))
        .where(*where)
        .group_by(kind.id)
    )
    for row, first, last in session.execute(query.limit(MOST)):
        later, earlier = (row, first) if first < row else (last, row)
        yield Violation(key, str(kind.__tablename__), later, column, earlier)


def _table(query: Select[Any]) -> str:
    """Return the table whose keys a query selects first."""
    return str(next(iter(query.selected_columns)).table.name)
