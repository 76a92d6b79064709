"""Opening a record finds exactly those journal rows that could not be read."""

import pytest
from sqlalchemy import Connection

from tests.rules.test_touched_rows import connection
from wgdesk.rules.combinators import Broken
from wgdesk.rules.journal_values import check_journal

__all__ = ["connection"]

NO_OBJECTS = ("'[]'", "'{'", "'7'", "''", "X'7b7d'")
ODD = (
    *(f"journal SET {name} = X'41'" for name in ("uid", "station", "user", "act", "tables", "at")),
    "journal SET at = substr(at, 1, 10)",
    "journal SET at = '2026-02-30 10:00:00.000000'",
    "journal SET at = '2026-10-06 10:61:00.000000'",
    "journal SET at = '9999-12-31 23:59:59.999999'",
    "journal SET at = '0001-01-01 00:00:00.000000'",
    "journal SET schema = 'x'",
    "journal SET undoes = id",
    *(f"journal SET args = {text}" for text in NO_OBJECTS),
    "journal_change SET \"table\" = X'41'",
    "journal_change SET kind = 'replace'",
    *(f"journal_change SET {name} = {text}" for name in ("was", "now") for text in NO_OBJECTS),
)
FINE = (
    "journal SET at = '2028-02-29 23:59:59.999999'",
    "journal SET undoes = NULL",
    "journal SET undoes = id - 1",
    "journal SET args = '{\"a\":[]}', station = '', user = '', tables = ''",
    *(f"journal_change SET kind = '{kind}'" for kind in ("insert", "update", "delete")),
)


@pytest.mark.parametrize("change", [*ODD, *FINE])
def test_a_row_of_the_journal_can_be_read(connection: Connection, change: str) -> None:
    table = change.split()[0]
    check_journal(connection)
    try:
        connection.exec_driver_sql(f"UPDATE {change} WHERE rowid = (SELECT max(rowid) FROM {table})")
        if change in FINE:
            check_journal(connection)
        else:
            with pytest.raises(Broken, match="history-unreadable"):
                check_journal(connection)
    finally:
        connection.rollback()


@pytest.mark.parametrize(
    ("number", "fine"), [(-1, False), (10**12, True), (10**12 + 1, False), (2**63 - 1, False)]
)
def test_after_every_act_there_is_room_for_the_next(connection: Connection, number: int, fine: bool) -> None:
    columns = [
        row[1]
        for row in connection.exec_driver_sql("PRAGMA table_info(journal)")
        if row[1] not in ("id", "uid")
    ]
    others = ", ".join(f'"{name}"' for name in columns if name != "undoes")
    try:
        connection.exec_driver_sql(
            f"INSERT INTO journal (id, uid, undoes, {others}) "
            f"SELECT {number}, 'other', NULL, {others} FROM journal LIMIT 1"
        )
        if fine:
            check_journal(connection)
        else:
            with pytest.raises(Broken, match="history-unreadable"):
                check_journal(connection)
    finally:
        connection.rollback()
