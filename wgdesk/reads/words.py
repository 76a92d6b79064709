"""The texts of some tables, in every language they exist in."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from wgdesk.model import Wording
from wgdesk.reads.rows import rows
from wgdesk.reads.values import Words

_NONE = Words()
_TEXTS = (
    select(
        Wording.table, Wording.row, Wording.field, Wording.lang, Wording.body, Wording.revision, Wording.basis
    )
    .where(Wording.table.in_(bindparam("tables", expanding=True)))
    .order_by(Wording.table, Wording.row, Wording.field, Wording.lang)  # as its unique index has them
)


class _Text(NamedTuple):
    words: Words
    stale: tuple[str, ...]


class Texts:
    """Texts by table, row and field."""

    def __init__(self, texts: dict[tuple[str, int, str], _Text]) -> None:
        self._texts = texts

    def words(self, table: str, row: int, field: str) -> Words:
        """Return a text; one in no language if there is none."""
        found = self._texts.get((table, row, field))
        return found.words if found else _NONE

    def stale(self, table: str, row: int, *fields: str) -> tuple[str, ...]:
        """Return the languages in which one of the texts is older than what it was translated from."""
        found = (self._texts.get((table, row, field)) for field in fields)
        return tuple(sorted({lang for text in found if text for lang in text.stale}))

    def fields(self, table: str) -> dict[str, Words]:
        """Return the texts of a table that has one row, by field."""
        return {field: text.words for (name, _, field), text in self._texts.items() if name == table}


def texts_of(session: Session, *tables: str) -> Texts:
    """Return all texts of ``tables``."""
    grouped: dict[tuple[str, int, str], list[tuple[str, str, int, int | None]]] = {}
    for table, row, field, lang, body, revision, basis in rows(session, _TEXTS, {"tables": tables}):
        grouped.setdefault((table, row, field), []).append((lang, body, revision, basis))
    return Texts({key: _text(texts) for key, texts in grouped.items()})


def _text(texts: list[tuple[str, str, int, int | None]]) -> _Text:
    newest = next((revision for _, _, revision, basis in texts if basis is None), 0)  # of the original
    return _Text(
        Words(tuple((lang, body) for lang, body, _, _ in texts)),
        tuple(lang for lang, _, _, basis in texts if basis is not None and basis < newest),
    )
