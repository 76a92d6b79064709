"""Opening refuses every value that a column cannot hold, whether SQLite or reading finds it."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import Connection, event, select
from sqlalchemy.exc import DBAPIError, IntegrityError

from tests.acting.records import RECORD, filled_copy
from wgdesk.errors import Refused
from wgdesk.model.declared import PROSE
from wgdesk.rules.column_values import FURTHEST, LARGEST, check_types
from wgdesk.storage import store

# One column for each kind of value, and one more where it may be missing.
COLUMNS = list(
    {
        (type(column.type), bool(column.nullable)): (table, column.name)
        for table, kind in RECORD.items()
        for column in kind.__table__.columns
        if not column.primary_key
    }.values()
)
ODD = (
    None,
    "",
    "soon",
    "x\0y",
    b"\xff",
    b"2026-10-06",
    0,
    2,
    -1,
    1.5,
    9e999,
    "1",
    "2026-10-06",
    "2026-02-30",
    "0000-01-01",
    "2026-10-06\0",
    "2026-10-06 09:00:00",
    "2026-10-06 09:00:00.000000",
    "2026-10-06 24:00:00.000000",
    "2026-10-06 09:61:00.000000",
    "2026-13-06 09:00:00.000000",
    "2026-10-06 09:00:00.000000\0",
    "2026-10-06 09:00:00.000000\0x",
)
FAULTS = (TypeError, ValueError, LookupError, DBAPIError, Refused)


def every_row(connection: Connection) -> None:
    """Read every row as the acts do; raises for a value of the wrong type."""
    for kind in RECORD.values():
        columns = kind.__table__.columns
        for row in connection.execute(select(*columns)):
            for value, column in zip(row, columns, strict=True):
                assert isinstance(value, column.type.python_type) or (column.nullable and value is None)


def refuses(check: Callable[[Connection], None], connection: Connection) -> bool:
    try:
        check(connection)
    except (*FAULTS, AssertionError):
        return True
    return False


@pytest.fixture(scope="module")
def connection() -> Iterator[Connection]:
    """A record with rows in every table; what is changed in it is rolled back."""
    with filled_copy() as path:
        engine = store.engine(path)
        with engine.connect().execution_options(writing=True) as made:
            yield made
        engine.dispose()


@pytest.mark.sampled
@pytest.mark.parametrize(("table", "column"), COLUMNS)
def test_values_that_cannot_be_read_are_refused(connection: Connection, table: str, column: str) -> None:
    found = 0
    for value, sign in (*((value, "?") for value in ODD), (b"\xff", "CAST(? AS TEXT)")):
        try:
            connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
            update = f'UPDATE "{table}" SET "{column}" = {sign}'
            connection.exec_driver_sql(f'{update} WHERE id = (SELECT min(id) FROM "{table}")', (value,))
            refused = refuses(every_row, connection)
            assert refuses(check_types, connection) >= refused, value
            found += refused
        except IntegrityError:
            pass  # a constraint of the table forbids it
        finally:
            connection.rollback()
    assert found


@pytest.mark.parametrize(
    "change", ["interrupted = 2", "asked_at = '2026-10-06T09:00:00'", "asked_at = '2026-10-06'"]
)
def test_values_that_can_be_read_pass_however_they_are_stored(connection: Connection, change: str) -> None:
    connection.exec_driver_sql(f"UPDATE request SET {change} WHERE id = (SELECT min(id) FROM request)")
    assert not refuses(every_row, connection)
    assert not refuses(check_types, connection)
    connection.rollback()


@pytest.mark.parametrize(
    ("table", "column", "most", "more"),
    [
        ("sitting", "number", LARGEST, LARGEST + 1),
        ("sitting", "number", 0, -1),
        ("request", "place", FURTHEST, 2 * FURTHEST),
        ("sitting", "day", "2199-12-31", "2200-01-01"),
        ("request", "asked_at", "1900-01-01 09:00:00.000000", "1899-12-31 09:00:00.000000"),
        ("wording", "body", "x" * PROSE, "x" * (PROSE + 1)),
    ],
)
def test_values_beyond_the_limits_are_refused(
    connection: Connection, table: str, column: str, most: Any, more: Any
) -> None:
    for value in (most, more):
        update = f'UPDATE "{table}" SET "{column}" = ? WHERE id = (SELECT max(id) FROM "{table}")'
        connection.exec_driver_sql(update, (value,))
        assert refuses(check_types, connection) == (value == more)
        connection.rollback()


def test_checking_types_loads_no_rows(connection: Connection) -> None:
    asked: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        asked.append(statement)

    event.listen(connection, "before_cursor_execute", note)
    check_types(connection)
    event.remove(connection, "before_cursor_execute", note)
    assert len(asked) > len(RECORD)
    of_rows = {f"SELECT {name}." for name in RECORD}
    assert not any(statement.startswith(tuple(of_rows)) for statement in asked)
