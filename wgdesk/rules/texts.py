"""Texts in several languages, doubts and placeholders: what belongs to a row without a foreign key."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import Select, Table, exists, func, select
from sqlalchemy.orm import Session, aliased

from wgdesk.errors import Refused
from wgdesk.model import Base, Doubt, Placeholder, Row, Wording
from wgdesk.rules.narrative import FIELDS, LANGUAGES
from wgdesk.rules.queries import MANY, MOST, Keys, Rule, Violation, among, never

_FIRST = aliased(Wording)  # made once: an alias costs more than the query
_MARKS: tuple[type[Doubt] | type[Placeholder], ...] = (Doubt, Placeholder)


def owners(session: Session, keys: Keys) -> dict[str, Keys]:
    """Return by table the rows whose texts are among the wordings ``keys``."""
    found: dict[str, set[int]] = {}
    for table, row in session.execute(select(Wording.table, Wording.row).where(among(Wording, keys))):
        found.setdefault(table, set()).add(row)
    return {table: frozenset(rows) for table, rows in found.items()}


def wording(session: Session, keys: Keys) -> Iterator[Violation]:
    """A text belongs to a row and to one of its fields, is in a known language and not empty."""
    for row in session.scalars(select(Wording).where(among(Wording, keys)).order_by(Wording.id)):
        if row.field not in FIELDS.get(row.table, ()):
            name = f"{row.table}.{row.field}"
            yield Violation("unknown-field", "wording", row.id, "field", facts={"name": name})
            continue
        if row.lang not in LANGUAGES:
            yield Violation("unknown-language", "wording", row.id, "lang", facts={"lang": row.lang})
        if not row.body:
            yield Violation("empty-text", "wording", row.id, "body")
        if not _is_there(session, Base.metadata.tables[row.table], row.row):
            yield Violation("gone", "wording", row.id, facts={"what": row.table})


def one_original(session: Session, table: str, keys: Keys) -> Iterator[Violation]:
    """Of every text of the rows ``keys`` one language was written first, and none is newer than that one."""
    these = [Wording.table == table]
    if len(keys) <= MANY:
        these.append(Wording.row.in_(keys))
    alone = (
        select(Wording.row, Wording.field)
        .where(*these)
        .group_by(Wording.row, Wording.field)
        .having(func.count() - func.count(Wording.basis) != 1)
    )
    for row, field in session.execute(alone.limit(MOST)):
        yield Violation("one-original", table, row, field)
    newer = (
        select(Wording.id)
        .join(
            _FIRST,
            (_FIRST.table == Wording.table) & (_FIRST.row == Wording.row) & (_FIRST.field == Wording.field),
        )
        .where(*these, _FIRST.basis.is_(None), Wording.basis > _FIRST.revision)
    )
    yield from never(session, newer, "translated-since", "basis")


def mark(kind: type[Doubt] | type[Placeholder]) -> Rule:
    """Return the rule that a doubt or placeholder stands on a row, and a doubt on a fact of it."""

    def rule(session: Session, keys: Keys) -> Iterator[Violation]:
        these = select(kind).where(among(kind, keys)).order_by(kind.id)
        rows: Iterable[Doubt | Placeholder] = session.scalars(these)
        for row in rows:
            try:
                table = markable(row.table)
                if isinstance(row, Doubt):
                    check_column(table, row.column)
            except Refused as refused:
                yield Violation(refused.key, kind.__tablename__, row.id, facts=refused.facts)
            else:
                if not _is_there(session, table, row.row):
                    yield Violation("gone", kind.__tablename__, row.id, facts={"what": row.table})

    return rule


def markable(name: str) -> Table:
    """Return the table ``name``; raises ``Refused('unknown-field')`` if no mark can stand on its rows."""
    table = Base.metadata.tables.get(name)
    if table is None or table not in _FACTS:
        raise Refused("unknown-field", name=name)
    return table


def check_column(table: Table, column: str) -> None:
    """Raise ``Refused('unknown-field')`` unless ``column`` is one of the table, a text, or empty: the row."""
    if column and column not in table.c and column not in FIELDS.get(table.name, ()):
        raise Refused("unknown-field", name=f"{table.name}.{column}")


_ABOUT_OTHERS = ("wording", "wording_version", "doubt", "placeholder")
_FACTS = frozenset(
    mapper.local_table
    for mapper in Base.registry.mappers
    if issubclass(mapper.class_, Row) and mapper.class_.__tablename__ not in _ABOUT_OTHERS
)


def _is_there(session: Session, table: Table, row: int) -> bool:
    return session.execute(select(table.c.id).where(table.c.id == row)).first() is not None


def no_orphans(session: Session, table: str, keys: Keys) -> Iterator[Violation]:
    """No text or mark outlives the row it belongs to."""
    owner = Base.metadata.tables[table]
    there = select(func.count()).select_from(owner).where(owner.c.id.in_(keys))
    if len(keys) <= MANY and session.scalar(there) == len(keys):
        return
    for kind in (Wording, *_MARKS):
        lost: Select[Any] = select(kind.id).where(
            kind.table == table, ~exists(select(owner.c.id).where(owner.c.id == kind.row))
        )
        if len(keys) <= MANY:
            lost = lost.where(kind.row.in_(keys))
        yield from never(session, lost, "in-use")
