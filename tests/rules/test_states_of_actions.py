"""Contradictions between an action, its votes and its sponsors.

The record has two actions: one took note, with a sponsor, one adopted a recommendation, which has another
sponsor, by a recorded vote of three to one with two ballots in favour and one against.
"""

import pytest
from sqlalchemy import Connection

from tests.acting.records import RECORD
from tests.rules.test_states_of_rows import found_in
from tests.rules.test_touched_rows import EARLY, connection
from wgdesk.rules.combinators import MOST
from wgdesk.rules.validity import violations

__all__ = ["connection"]

NOTED, ADOPTED = "verb = 'took_note'", "verb = 'adopted'"
DOCUMENT = "document_id = (SELECT min(id) FROM document)"
NO_VOTE = "manner = 'consensus', voting = NULL, in_favour = NULL, against = NULL, abstaining = NULL"
TWICE = ("sponsor-twice sponsor.delegation_id what=sponsor",)
SAME = "delegation_id = (SELECT min(delegation_id) FROM sponsor)"

# The table that is touched, the update, and what is told of which columns.
STATES = (
    ("action", f"action SET {DOCUMENT} WHERE {NOTED}", ()),
    ("action", f"action SET {DOCUMENT} WHERE {ADOPTED}", ()),
    ("action", f"action SET {NO_VOTE} WHERE {ADOPTED}", ("votes-without-vote action.manner",)),
    ("action", f"action SET {NO_VOTE} WHERE {NOTED}", ()),
    ("action", f"action SET {NO_VOTE}, against = 0 WHERE {NOTED}", ("votes-without-vote action.manner",)),
    *(
        (table, f"action SET {change} WHERE {ADOPTED}", told)
        for table in ("action", "ballot")
        for change, told in (
            ("in_favour = 2", ()),
            ("in_favour = 1", ("ballots-exceed-tally action.in_favour",)),
            ("against = 0", ("ballots-exceed-tally action.against",)),
        )
    ),
    ("ballot", "ballot SET choice = 'abstaining'", ("ballots-exceed-tally action.abstaining",)),
    ("sponsor", f"sponsor SET {SAME}", ()),
    (
        "sponsor",
        f"sponsor SET {SAME}, recommendation_id = NULL, action_id = (SELECT min(id) FROM action)",
        TWICE,
    ),
    ("sponsor", "sponsor SET recommendation_id = NULL, action_id = (SELECT min(id) FROM action)", ()),
    (
        "sponsor",
        f"sponsor SET {SAME}, action_id = NULL, recommendation_id = (SELECT min(id) FROM recommendation)",
        TWICE,
    ),
)


@pytest.mark.parametrize(("table", "update", "told"), STATES)
def test_contradictions_of_actions_and_votes_are_found(
    connection: Connection, table: str, update: str, told: tuple[str, ...]
) -> None:
    try:
        connection.exec_driver_sql(f"UPDATE {update}")
        assert tuple(found_in(connection, table)) == told
        assert not list(violations(connection, {table: frozenset()}))
    finally:
        connection.rollback()


def copies(connection: Connection, table: str, many: int) -> int:
    """Add copies of the last row of a table, with the keys that follow; return its key."""
    names = ", ".join(f'"{one.name}"' for one in RECORD[table].__table__.columns if one.name != "id")
    last = int(connection.exec_driver_sql(f"SELECT max(id) FROM {table}").scalar_one())
    connection.exec_driver_sql(
        f"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {many})"
        f" INSERT INTO {table} (id, {names}) SELECT id + i, {names} FROM {table}, n WHERE id = {last}"
    )
    return last


def test_of_three_clashing_rows_the_first_is_reported_with_a_later_one(connection: Connection) -> None:
    try:
        row = copies(connection, "message", 2)
        for touched, later in ((row, row + 2), (row + 1, row + 1), (row + 2, row + 2)):
            [one] = violations(connection, {"message": frozenset({touched})})
            assert (one.row, one.other) == (later, row)
    finally:
        connection.rollback()


@pytest.mark.parametrize(
    ("table", "fault"), [("slot", "ends_at = begins_at"), ("pause", f"paused_at = {EARLY}")]
)
def test_the_first_of_many_faults_are_reported(connection: Connection, table: str, fault: str) -> None:
    try:
        connection.exec_driver_sql("UPDATE pause SET resumed_at = paused_at")
        row = copies(connection, table, MOST + 5)
        touched = {table: frozenset(range(row, row + MOST + 6))}
        connection.exec_driver_sql(f"UPDATE {table} SET {fault} WHERE id = {row + MOST + 5}")
        assert [one.row for one in violations(connection, touched)] == [row + MOST + 5]
        connection.exec_driver_sql(f"UPDATE {table} SET {fault}")
        assert len(list(violations(connection, touched))) == MOST
    finally:
        connection.rollback()
