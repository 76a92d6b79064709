"""What an action, its votes and its sponsors may say together.

The record has two actions: one took note, with a sponsor, one adopted a recommendation, which has another
sponsor, by a recorded vote of three to one with two ballots in favour and one against.
"""

import pytest
from sqlalchemy import Connection

from tests.rules.test_states_of_rows import found_in
from tests.rules.test_touched_rows import connection
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
    ("action", f"action SET {DOCUMENT} WHERE {ADOPTED}", ("acted-on-two action.recommendation_id",)),
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
def test_what_actions_and_votes_say_together(
    connection: Connection, table: str, update: str, told: tuple[str, ...]
) -> None:
    try:
        connection.exec_driver_sql(f"UPDATE {update}")
        assert tuple(found_in(connection, table)) == told
        assert not list(violations(connection, {table: frozenset()}))
    finally:
        connection.rollback()
