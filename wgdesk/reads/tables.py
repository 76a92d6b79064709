"""Tables as a record is loaded from them: a plain query for each, rows as tuples, texts by their owner."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import Any

from sqlalchemy import Row as Found
from sqlalchemy import select
from sqlalchemy.orm import InstrumentedAttribute, Session

from wgdesk.model import RecordRow
from wgdesk.reads.rows import rows
from wgdesk.reads.values import Words

Texts = Mapping[tuple[str, int, str], Words]  # by table, key of the row, field
_NONE = Words()


def rows_of(
    session: Session, kind: type[RecordRow], *order: InstrumentedAttribute[Any]
) -> Sequence[Found[Any]]:
    """Return the rows of a table as plain tuples with the columns' names: no identity map, no state.

    They are in the order of the columns ``order``, none of which may be NULL, then of the keys. They are put
    in order here: so the query is the very one the record was checked with when it was opened
    (``rules.check_types``), which SQLAlchemy has compiled and remembers.
    """
    found = rows(session, select(*kind.__table__.columns))
    return sorted(found, key=attrgetter(*(column.key for column in order), "id"))


def words_of(texts: Texts, table: str, row: int, field: str) -> Words:
    """Return a text of a row in all its languages; empty if none was written."""
    return texts.get((table, row, field), _NONE)
