"""The texts of the record, in every language they exist in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from wgdesk.model import Wording
from wgdesk.reads.rows import rows, rows_of
from wgdesk.reads.values.words import TextNow, Texts, Words

_TEXTS = (
    select(
        Wording.table, Wording.row, Wording.field, Wording.lang, Wording.body, Wording.revision, Wording.basis
    )
    .where(Wording.table.in_(bindparam("tables", expanding=True)))
    .order_by(Wording.table, Wording.row, Wording.field, Wording.lang)  # as its unique index has them
)


def texts_of(session: Session, *tables: str) -> Texts:
    """Return all texts of ``tables``."""
    return _texts(rows(session, _TEXTS, {"tables": tables}))


def all_texts(session: Session) -> Texts:
    """Return the texts of all tables."""
    return _texts(rows_of(session, Wording, Wording.lang))


def _texts(found: Iterable[Any]) -> Texts:
    grouped: dict[tuple[str, int, str], list[Any]] = {}
    for row in found:
        grouped.setdefault((row.table, row.row, row.field), []).append(row)
    return Texts({key: _text(*key, bodies) for key, bodies in grouped.items()})


def _text(table: str, row: int, field: str, bodies: list[Any]) -> TextNow:
    original = next((one for one in bodies if one.basis is None), bodies[0])  # one is, by ``rules.texts``
    return TextNow(
        table=table,
        row=row,
        field=field,
        original=original.lang,
        words=Words(tuple((one.lang, one.body) for one in bodies)),
        stale=tuple(one.lang for one in bodies if one.basis is not None and one.basis < original.revision),
    )
