"""Rules for texts, doubts, placeholders and acceptances, which refer to their row without a foreign key."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, Table, bindparam, exists, func, literal, select

from wgdesk.errors import Refused
from wgdesk.language_table import CODES
from wgdesk.model import Acceptance, Base, Doubt, Placeholder, Wording
from wgdesk.model.base import again, record_kinds
from wgdesk.rules.combinators import MOST, TOUCHED, RowKeys, Rule, Violation, among, ask
from wgdesk.rules.narrative import FIELDS, longest

_FIRST = again(Wording)
MarkKind = type[Doubt] | type[Placeholder] | type[Acceptance]
MARKS: tuple[MarkKind, ...] = (Doubt, Placeholder, Acceptance)
# How an acceptance names a finding: its kind and, after a colon, what distinguishes the findings of one row.
FINDING = "[a-z][a-z-]{0,60}(:[a-z_]{1,40})?"

_OWNERS = select(Wording.table, Wording.row).where(among(Wording))
_TEXTS = (
    select(Wording.id, Wording.table, Wording.row, Wording.field, Wording.lang, Wording.body)
    .where(among(Wording))
    .order_by(Wording.id)
)
# Condition: texts that belong to the touched rows of one table.
_OF_THESE = (Wording.table == bindparam("table"), Wording.row.in_(TOUCHED))
_ALONE = (
    select(Wording.row, Wording.field)
    .where(*_OF_THESE)
    .group_by(Wording.row, Wording.field)
    .having(func.count() - func.count(Wording.basis) != 1)
    .limit(MOST)
)
_NEWER = (
    select(Wording.id)
    .join(
        _FIRST.__table__,
        (_FIRST.table == Wording.table) & (_FIRST.row == Wording.row) & (_FIRST.field == Wording.field),
    )
    .where(*_OF_THESE, _FIRST.basis.is_(None), Wording.basis > _FIRST.revision)
    .limit(MOST)
)


def owners(connection: Connection, keys: RowKeys) -> dict[str, RowKeys]:
    """Return the rows to which the texts ``keys`` belong, by table."""
    found: dict[str, set[int]] = {}
    for table, row in ask(connection, _OWNERS, keys):
        found.setdefault(table, set()).add(row)
    return {table: frozenset(rows) for table, rows in found.items()}


def wording(connection: Connection, keys: RowKeys) -> Iterator[Violation]:
    """A text is neither empty nor too long, its row exists, and its field and language are known."""
    texts = ask(connection, _TEXTS, keys)
    there = _there(connection, {(text.table, text.row) for text in texts if text.table in FIELDS})
    for key, table, row, field, lang, body in texts:
        if field not in FIELDS.get(table, ()):
            yield Violation(
                "unknown-field", "wording", key, "field", facts={"name": f"{table}.{field}"}, of=table
            )
            continue
        if lang not in CODES:
            yield Violation("unknown-language", "wording", key, "lang", facts={"lang": lang}, of=table)
        if not body:
            yield Violation("empty-text", "wording", key, "body", of=table)
        if len(body) > (most := longest(table, field)):
            yield Violation("text-too-long", "wording", key, "body", facts={"most": str(most)}, of=table)
        if (table, row) not in there:
            yield Violation("gone", "wording", key, facts={"what": table}, of=table)


def one_original(connection: Connection, table: str, keys: RowKeys) -> Iterator[Violation]:
    """Every text of the rows ``keys`` has one original language, and no translation is newer than it."""
    for row, field in ask(connection, _ALONE, keys, table=table):
        yield Violation("one-original", table, row, field)
    for (row,) in ask(connection, _NEWER, keys, table=table):
        yield Violation("translated-since", "wording", row, "basis", of=table)


def mark(kind: MarkKind) -> Rule:
    """Return the rule that a mark refers to an existing row, and a doubt to a fact of that row."""
    column = Doubt.column if kind is Doubt else literal("")
    these = select(kind.id, kind.table, kind.row, column).where(among(kind)).order_by(kind.id)
    marks = str(kind.__tablename__)

    def rule(connection: Connection, keys: RowKeys) -> Iterator[Violation]:
        for key, name, row, fact in ask(connection, these, keys):
            try:
                table = markable(name)
                check_column(table, fact)
            except Refused as refused:
                yield Violation(refused.key, marks, key, facts=refused.facts)
            else:
                if not _is_there(connection, table, row):
                    yield Violation("gone", marks, key, facts={"what": name})

    return rule


_GIVEN = select(Acceptance.id, Acceptance.finding, Acceptance.reason).where(among(Acceptance))


def acceptance(connection: Connection, keys: RowKeys) -> Iterator[Violation]:
    """An acceptance names a finding and gives a reason."""
    for key, finding, reason in ask(connection, _GIVEN.order_by(Acceptance.id), keys):
        if not reason:
            yield Violation("empty-text", "acceptance", key, "reason")
        if not re.fullmatch(FINDING, finding):
            yield Violation("unknown-field", "acceptance", key, "finding", facts={"name": finding})


def markable(name: str) -> Table:
    """Return the table ``name``; raises ``Refused('unknown-field')`` if its rows cannot be marked."""
    table = Base.metadata.tables.get(name)
    if table is None or table not in _FACTS:
        raise Refused("unknown-field", name=name)
    return table


def check_column(table: Table, column: str) -> None:
    """Raise ``Refused('unknown-field')`` unless ``column`` is a column or text of the table, or empty.

    Empty means the row itself.
    """
    if column and column not in table.c and column not in FIELDS.get(table.name, ()):
        raise Refused("unknown-field", name=f"{table.name}.{column}")


_ABOUT_OTHERS = ("wording", "wording_version", *(kind.__tablename__ for kind in MARKS))
_FACTS = frozenset(kind.__table__ for name, kind in record_kinds().items() if name not in _ABOUT_OTHERS)


def _is_there(connection: Connection, table: Table, row: int) -> bool:
    return bool(_there(connection, {(table.name, row)}))


def _there(connection: Connection, rows: set[tuple[str, int]]) -> set[tuple[str, int]]:
    """Return which of the rows, given as table and key, exist, with one query for each table."""
    by_table: dict[str, set[int]] = {}
    for table, row in rows:
        by_table.setdefault(table, set()).add(row)
    return {
        (table, row)
        for table, keys in by_table.items()
        for (row,) in ask(connection, _owners_of(Base.metadata.tables[table])[0], frozenset(keys))
    }


@cache
def _owners_of(table: Table) -> tuple[Select[Any], tuple[tuple[str, Select[Any]], ...]]:
    """Return the query for the touched rows that exist, and the queries for orphans.

    Orphans are texts and marks of touched rows that no longer exist.
    """
    there = select(table.c.id).where(table.c.id.in_(TOUCHED))
    lost = (
        select(kind.id)
        .where(kind.table == table.name, kind.row.in_(TOUCHED))
        .where(~exists(select(table.c.id).where(table.c.id == kind.row)))
        .limit(MOST)
        for kind in (Wording, *MARKS)
    )
    return there, tuple(zip(("wording", *(kind.__tablename__ for kind in MARKS)), lost, strict=True))


def no_orphans(connection: Connection, table: str, keys: RowKeys) -> Iterator[Violation]:
    """When a row is deleted, its texts and marks are deleted too."""
    there, lost = _owners_of(Base.metadata.tables[table])
    if len(ask(connection, there, keys)) == len(keys):
        return
    for name, query in lost:
        for (row,) in ask(connection, query, keys):
            yield Violation("in-use", name, row)
