"""The texts of the record, in all languages in which they exist."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, bindparam, select

from wgdesk.model import Wording
from wgdesk.reads.rows import rows, rows_of
from wgdesk.reads.uses import uses
from wgdesk.reads.values.words import TextNow, Texts, Words

_TEXTS = (
    select(
        Wording.table, Wording.row, Wording.field, Wording.lang, Wording.body, Wording.revision, Wording.basis
    )
    .where(Wording.table.in_(bindparam("tables", expanding=True)))
    .order_by(Wording.table, Wording.row, Wording.field, Wording.lang)  # the order of its unique index
)
_Body = tuple[str, str, int, int | None]  # language, body, revision, revision of the original it is based on


def texts_of(connection: Connection, *tables: str) -> Texts:
    """Return all texts of ``tables``."""
    return _texts(rows(connection, _TEXTS, {"tables": tables}))


@uses("wording")
def all_texts(connection: Connection) -> Texts:
    """Return the texts of all tables, sorted by language and key."""
    found = rows_of(connection, Wording, Wording.lang)
    return _texts((r.table, r.row, r.field, r.lang, r.body, r.revision, r.basis) for r in found)


def _texts(found: Iterable[Any]) -> Texts:
    grouped: dict[tuple[str, int, str], list[_Body]] = {}
    for table, row, field, lang, body, revision, basis in found:
        grouped.setdefault((table, row, field), []).append((lang, body, revision, basis))
    return Texts({key: _text(*key, bodies) for key, bodies in grouped.items()})


def _text(table: str, row: int, field: str, bodies: list[_Body]) -> TextNow:
    # ``rules.texts`` ensures that exactly one of them is the original, whose basis is None.
    original, newest = next(
        ((lang, revision) for lang, _, revision, basis in bodies if basis is None), ("", 0)
    )
    return TextNow(
        table=table,
        row=row,
        field=field,
        original=original,
        words=Words(tuple([(lang, body) for lang, body, _, _ in bodies])),
        stale=tuple([lang for lang, _, _, basis in bodies if basis is not None and basis < newest]),
    )
