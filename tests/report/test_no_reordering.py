"""Embeddings and overrides forged into a record are in nothing that comes out of it."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, Text

from tests.acting.records import filled, filled_copy
from wgdesk.acting.desk import Desk
from wgdesk.exchange import to_json
from wgdesk.model.base import record_kinds
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.make import speak, write_as
from wgdesk.rules.column_values import reorders
from wgdesk.storage import store

__all__ = ["filled"]

REORDERING = [chr(code) for code in range(0x202A, 0x202F)]
STAYING = "\u200e\u200f\u061c"


@pytest.fixture
def forged(filled: Path) -> Path:
    """A record with all of them at the beginning of every name and text."""
    with closing(sqlite3.connect(filled)) as raw, raw:
        for table, column in (("wording", "body"), ("request", "guest"), ("attachment", "name")):
            signs = "".join(REORDERING) + (STAYING if table == "wording" else "")
            raw.execute(f"UPDATE {table} SET {column} = ? || {column} WHERE {column} <> ''", (signs,))
    return filled


@pytest.mark.parametrize("way", [Desk.look, Desk.open])
def test_nothing_that_comes_out_of_a_record_reorders(forged: Path, tmp_path: Path, way: object) -> None:
    desk: Desk = way(forged)  # type: ignore[operator]
    out = desk.read(to_json)
    record = desk.read(whole_record)
    for lang in ("ar", "en"):
        document = speak(record, lang, "draft")
        for form in ("text", "html"):
            write_as(form, document, tmp_path / form)
            out += (tmp_path / form).read_text("utf-8")
    assert not [hex(ord(sign)) for sign in REORDERING if sign in out or f"\\u{ord(sign):x}" in out]
    assert all(sign in out for sign in STAYING)
    desk.close()


@pytest.fixture(scope="module")
def connection() -> Iterator[Connection]:
    with filled_copy("looked-through") as path:
        engine = store.engine(path)
        with engine.connect() as connection:
            yield connection
        engine.dispose()


TEXTS = [
    (name, column.name)
    for name, kind in sorted(record_kinds().items())
    for column in kind.__table__.columns
    if type(column.type) is Text and not column.foreign_keys
]


@pytest.mark.parametrize(("table", "column"), TEXTS)
def test_every_text_of_a_record_is_looked_through(connection: Connection, table: str, column: str) -> None:
    assert not reorders(connection)
    last = f'rowid = (SELECT max(rowid) FROM "{table}")'
    try:
        connection.exec_driver_sql(f'UPDATE "{table}" SET "{column}" = \'a\u202eb\' WHERE {last}')
        assert reorders(connection)
        connection.exec_driver_sql(f'UPDATE "{table}" SET "{column}" = \'a\u200eb\u2067\' WHERE {last}')
        assert not reorders(connection)
    finally:
        connection.rollback()
