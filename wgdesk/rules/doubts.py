"""The facts that may be marked as doubtful: those that the report prints, as the tables declare them."""

from __future__ import annotations

from collections.abc import Mapping

from wgdesk.errors import Refused
from wgdesk.model.base import RecordRow, record_kinds
from wgdesk.model.declared import declared


def _doubted(kind: type[RecordRow]) -> tuple[str, ...]:
    columns = (column.key for column in kind.__table__.columns if declared(column).doubt)
    texts = (name for name, text in kind.texts.items() if text.doubt)
    return (*([""] if kind.doubted else ()), *columns, *texts)


def _by_file(kind: type[RecordRow]) -> tuple[str, ...]:
    columns = (column.key for column in kind.__table__.columns if declared(column).by_file)
    return (*columns, *(name for name, text in kind.texts.items() if text.by_file))


# table -> columns and texts; "" means the row itself: perhaps it should not exist at all.
DOUBTABLE: Mapping[str, tuple[str, ...]] = {
    table: found for table, kind in record_kinds().items() if (found := _doubted(kind))
}
# Doubts that only an imported file can have, since no form has a mark for them; the report shows them too.
BY_FILE: Mapping[str, tuple[str, ...]] = {
    table: found for table, kind in record_kinds().items() if (found := _by_file(kind))
}


def is_shown(table: str, column: str) -> bool:
    """Return whether the report puts a doubtful ``column`` of ``table`` in brackets."""
    return column in DOUBTABLE.get(table, ()) or column in BY_FILE.get(table, ())


def check_printed(table: str, column: str) -> None:
    """Raise ``Refused('unknown-field')`` if the report does not print ``column`` of ``table``.

    A record file from elsewhere may have a doubt on any column. Such a doubt stops the final report too, and
    the check then says that no bracket shows it, unless its column is in ``BY_FILE``.
    """
    if column not in DOUBTABLE.get(table, ()):
        raise Refused("unknown-field", name=f"{table}.{column}" if column else table)
