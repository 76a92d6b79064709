"""Which tables have texts in several languages, in which fields and how long, as the tables declare them."""

from __future__ import annotations

from functools import cache

from wgdesk.model.base import Base, record_kinds
from wgdesk.model.declared import TranslatedText, declared

# table -> fields. The act ``write_text`` writes them; the report prints them or the screen shows them.
FIELDS: dict[str, tuple[str, ...]] = {
    table: tuple(kind.texts) for table, kind in record_kinds().items() if kind.texts
}

SUSPENSIONS = ("break", "informal", "technical")  # why a sitting is suspended

_UNKNOWN = TranslatedText()


@cache
def one_lined(table: str, field: str) -> bool:
    """Return whether a text is a single line, like names, titles and headings, without line breaks."""
    return _said(table, field).one_line


@cache
def longest(table: str, field: str) -> int:
    """Return the largest number of characters that a text or a text column may have."""
    kind = Base.kinds.get(table)
    column = kind.__table__.columns.get(field) if kind else None
    return _said(table, field).longest if column is None else declared(column).longest


@cache
def versioned(table: str, field: str) -> bool:
    """Return whether earlier versions of a text are also kept as rows (``WordingVersion``)."""
    return _said(table, field).versioned


def _said(table: str, field: str) -> TranslatedText:
    kind = Base.kinds.get(table)
    return kind.texts.get(field, _UNKNOWN) if kind else _UNKNOWN
