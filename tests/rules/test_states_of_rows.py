"""Contradictions between columns of a row and of related rows.

The record has one open sitting, suspended, in which the last request has the floor, paused; the first request
waits, the second and the next were made, the last of these struck and with a file.
"""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection

from tests.acting.records import RECORD
from tests.rules.test_touched_rows import EARLY, connection
from wgdesk.rules.combinators import Violation
from wgdesk.rules.validity import violations

__all__ = ["connection"]

LATE = "'2026-10-06 12:00:00.000000'"
ENDED = f"ended_at = {LATE}"
ASKED = "lane IN ('order', 'invited') AND place = 1"  # two who wait
BOTH_CALLED = f"request SET called_at = {LATE} WHERE {ASKED}"


def waiting(change: str) -> str:
    return f"request SET {change} WHERE id = (SELECT min(id) FROM request WHERE {ASKED})"


def made(change: str) -> str:
    return f"request SET {change} WHERE id = (SELECT min(id) FROM request WHERE ended_at IS NOT NULL)"


def speaking(change: str) -> str:
    return f"request SET {change} WHERE id = (SELECT max(id) FROM request)"


def sitting(number: int, change: str) -> str:
    return f"sitting SET {change} WHERE number = {number}"


# The table that is touched, the updates, and what is told of which columns.
STATES: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    # A statement is struck once it is made; a written one is made when it is handed in.
    ("request", (speaking("struck = 'x'"),), ("struck-unfinished request.struck",)),
    ("request", (waiting("struck = 'x'"),), ("struck-unfinished request.struck",)),
    ("request", (waiting("struck = 'x', medium = 'written'"),), ()),
    ("request", (speaking("struck = 'x', medium = 'written'"),), ("struck-unfinished request.struck",)),
    # It is interrupted while it goes on.
    ("request", (speaking("interrupted = 1"),), ()),
    ("request", (waiting("interrupted = 1"),), ("interrupted-idle request.interrupted",)),
    ("request", (made("interrupted = 1"),), ("interrupted-idle request.interrupted",)),
    # A file has come with its text.
    ("request", ("request SET text_at = NULL",), ("file-not-received request.text_at",)),
    # One is called in a sitting, unless the other has gone or is of another sitting.
    ("request", (BOTH_CALLED,), ("called-already request.called_at",) * 2),
    ("request", (BOTH_CALLED, waiting(f"withdrawn_at = {LATE}")), ()),
    ("request", (BOTH_CALLED, waiting(f"absent_at = {LATE}")), ()),
    ("request", (BOTH_CALLED, waiting(f"begun_at = {LATE}, {ENDED}")), ()),
    ("request", (BOTH_CALLED, waiting(ENDED)), ("times-reversed request.ended_at",)),
    ("request", (BOTH_CALLED, waiting("sitting_id = (SELECT max(id) FROM sitting)")), ()),
    ("request", (waiting(f"called_at = {LATE}"),), ()),
    # Its times.
    ("request", (made("ended_at = begun_at, called_at = begun_at"),), ()),
    ("request", (made(f"ended_at = {EARLY}"),), ("times-reversed request.ended_at",)),
    ("request", (made(f"called_at = {LATE}"),), ("times-reversed request.begun_at",)),
    ("request", (made(f"withdrawn_at = {LATE}"),), ("times-reversed request.withdrawn_at",)),
    # A statement or a suspension goes on in an open sitting, whichever of them is touched.
    *(
        (table, (sitting(1, change),), told)
        for change, of_request in (
            (f"closed_at = {LATE}", "sitting-closed request.ended_at"),
            ("opened_at = NULL", "sitting-not-open request.ended_at"),
        )
        for table, told in (
            ("sitting", ("statement-open request.ended_at", "suspension-open suspension.resumed_at")),
            ("request", (of_request,)),
            ("suspension", ("sitting-closed suspension.resumed_at",)),
        )
    ),
    *(
        (
            table,
            (
                sitting(1, f"closed_at = {LATE}"),
                f"suspension SET resumed_at = {LATE}",
                speaking(ENDED),
                f"pause SET resumed_at = {LATE}",
            ),
            (),
        )
        for table in ("sitting", "request", "suspension", "pause")
    ),
    # A pause lies within its statement.
    *(
        (table, updates, told)
        for table in ("request", "pause")
        for updates, told in (
            (("pause SET paused_at = (SELECT max(begun_at) FROM request)",), ()),
            ((speaking("begun_at = NULL, called_at = NULL"),), ("times-reversed pause.paused_at",)),
            ((speaking(ENDED),), ("times-reversed pause.resumed_at",)),
            (
                (speaking(ENDED), "pause SET resumed_at = '2026-10-06 12:00:00.000001'"),
                ("times-reversed pause.resumed_at",),
            ),
        )
    ),
    # A sitting is opened, then closed, one at a time.
    ("sitting", (sitting(2, f"opened_at = {LATE}"),), ("two-sittings-open sitting.opened_at",)),
    ("sitting", (sitting(2, f"closed_at = {LATE}"),), ("adjourned-unopened sitting.closed_at",)),
    ("sitting", (sitting(2, f"opened_at = {LATE}, closed_at = {LATE}"),), ()),
    (
        "sitting",
        (sitting(2, f"opened_at = {LATE}, closed_at = {EARLY}"),),
        ("times-reversed sitting.closed_at",),
    ),
    # Sittings are on the days of the meeting, unless these are none.
    *(
        ("meeting", (f"meeting SET first_day = '{first}', last_day = '{last}'",), told)
        for first, last, told in (
            ("2026-10-06", "2026-10-06", ()),
            ("2026-10-07", "2026-10-07", ("sitting-outside-meeting sitting.day",) * 2),
            ("2026-10-07", "2026-10-08", ("sitting-outside-meeting sitting.day",) * 2),
            ("2026-10-04", "2026-10-05", ("sitting-outside-meeting sitting.day",) * 2),
            ("2026-10-08", "2026-10-07", ("days-reversed meeting.last_day",)),
        )
    ),
    # It has a number from one on, if any, a zone and a language that there are.
    ("meeting", ("meeting SET ordinal = 0",), ("number-below-one meeting.ordinal",)),
    ("meeting", ("meeting SET ordinal = 1",), ()),
    ("meeting", ("meeting SET ordinal = NULL",), ()),
    (
        "meeting",
        ("meeting SET original_language = 'de'",),
        ("unknown-language meeting.original_language lang=de",),
    ),
    *(
        ("meeting", (f"meeting SET zone = '{zone}'",), (f"unknown-zone meeting.zone zone={zone}",))
        for zone in ("", "Europe", "Europe/Atlantis", "/etc/localtime", "x" * 5000)
    ),
    # Earlier meetings were before it.
    *(
        (table, (f"previous_meeting SET last_day = '{last}'",), told)
        for table in ("meeting", "previous_meeting")
        for last, told in (
            ("2026-10-05", ()),
            ("2026-10-06", ("previous-not-before previous_meeting.last_day",)),
        )
    ),
    ("previous_meeting", ("previous_meeting SET last_day = first_day",), ()),
    (
        "previous_meeting",
        ("previous_meeting SET last_day = '2024-09-08'",),
        ("days-reversed previous_meeting.first_day",),
    ),
)


ITEM = "(SELECT id FROM agenda_item WHERE number = {} AND parent_id IS NULL)"
SUB_ITEM = "(SELECT max(id) FROM agenda_item)"
RESERVED = "(SELECT max(recommendation_id) FROM reservation)"


def item(number: int, change: str) -> str:
    return f"agenda_item SET {change} WHERE number = {number} AND parent_id IS NULL"


def sub_item(change: str) -> str:
    return f"agenda_item SET {change} WHERE id = {SUB_ITEM}"


def section(kind: str, change: str) -> str:
    return f"outline_section SET {change} WHERE kind = '{kind}'"


STANDING: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    # The agenda has three levels.
    ("agenda_item", (item(2, f"parent_id = {SUB_ITEM}"),), ()),
    (
        "agenda_item",
        (item(1, f"parent_id = {ITEM.format(2)}"), item(2, f"parent_id = {SUB_ITEM}")),
        ("agenda-too-deep agenda_item.parent_id",) * 3,
    ),
    # Items are considered jointly with the first of them, at the top.
    ("agenda_item", (item(2, f"joint_with_id = {ITEM.format(1)}"),), ()),
    (
        "agenda_item",
        (item(2, f"joint_with_id = {SUB_ITEM}"),),
        ("joint-contradicts agenda_item.joint_with_id",),
    ),
    (
        "agenda_item",
        (sub_item(f"joint_with_id = {ITEM.format(2)}"),),
        ("joint-contradicts agenda_item.joint_with_id",),
    ),
    (
        "agenda_item",
        (item(2, f"joint_with_id = {ITEM.format(1)}"), item(1, f"joint_with_id = {ITEM.format(2)}")),
        ("joint-contradicts agenda_item.joint_with_id",) * 2,
    ),
    # Items have different numbers, and sub-items numbers of their own.
    ("agenda_item", (item(2, "number = 1"),), ("item-number-taken agenda_item.number what=agenda_item",)),
    ("agenda_item", (sub_item("number = 2"),), ()),
    # What has a reservation stays adopted, whichever of the two is touched.
    *(
        (
            table,
            (f"recommendation SET state = 'agreed' WHERE id = {RESERVED}",),
            ("reserved-before-adoption reservation.",),
        )
        for table in ("recommendation", "reservation")
    ),
    # What is adopted has no brackets, whatever other texts have.
    *(
        (
            "recommendation",
            (f"wording SET body = 'Do {sign} it' WHERE \"table\" = 'recommendation' AND basis = 2",),
            ("adopted-with-brackets wording.body",),
        )
        for sign in "[]"
    ),
    ("recommendation", (f"wording SET body = '[A]', row = {RESERVED} WHERE body = 'Amal'",), ()),
    ("recommendation", ("recommendation SET sitting_id = NULL WHERE state = 'agreed'",), ()),
    # The sections of the report have a known kind, and stand within one there, down to the fourth level.
    (
        "outline_section",
        (section("attendance", "kind = 'poem'"),),
        ("bad-outline outline_section.kind kind=poem",),
    ),
    ("outline_section", (section("attendance", "kind = 'own_2'"),), ()),
    ("outline_section", (section("attendance", "parent = ''"),), ()),
    ("outline_section", (section("own_1", "parent = 'adoption'"),), ()),
    (
        "outline_section",
        (section("own_1", "parent = 'own_1'"),),
        ("bad-outline outline_section.parent kind=own_1",),
    ),
    ("outline_section", (section("own_1", "parent = 'opening'"),), ()),
    (
        "outline_section",
        (section("adoption", "kind = 'poem', parent = 'opening'"),),
        ("bad-outline outline_section.kind kind=poem",),
    ),
    # A language that there is not is told.
    (
        "delegation_name",
        ("delegation_name SET lang = 'de'",),
        ("unknown-language delegation_name.lang lang=de",),
    ),
    ("option", ("option SET value = 'x'",), ("bad-option option.value name=digits_ar value=x",)),
)

# Of these tables only rows that are touched are looked at, and those whose rows these are.
OF_TOUCHED = {
    "delegation_name",
    "option",
    "pause",
    "recommendation",
    "request",
    "reservation",
    "sitting",
    "suspension",
}


@pytest.mark.parametrize(("table", "updates", "told"), [*STATES, *STANDING])
def test_contradictions_between_rows_are_found(
    connection: Connection, table: str, updates: tuple[str, ...], told: tuple[str, ...]
) -> None:
    try:
        for update in updates:
            connection.exec_driver_sql(f"UPDATE {update}")
        assert tuple(found_in(connection, table)) == told
        untouched = {one.key for one in violations(connection, {table: frozenset()})}
        assert table not in OF_TOUCHED or untouched <= {"two-sittings-open"}  # of all sittings one is open
    finally:
        connection.rollback()


def found_in(connection: Connection, table: str) -> Iterator[str]:
    """Yield the violations if all rows of a table are touched."""
    keys = frozenset(key for (key,) in connection.exec_driver_sql(f'SELECT id FROM "{table}"'))
    for one in violations(connection, {table: keys}):
        yield " ".join([one.key, f"{one.table}.{one.column}", *(f"{k}={v}" for k, v in one.facts.items())])


@pytest.mark.parametrize(
    ("table", "elsewhere"),
    [
        ("suspension", "sitting_id = (SELECT id FROM sitting WHERE number = 2)"),
        ("pause", "request_id = (SELECT min(id) FROM request)"),
    ],
)
@pytest.mark.parametrize("which", ["min", "max"])
def test_rows_in_different_places_do_not_clash(
    connection: Connection, table: str, elsewhere: str, which: str
) -> None:
    names = ", ".join(one.name for one in RECORD[table].__table__.columns if one.name != "id")
    for change in (f"resumed_at = {LATE}", elsewhere):
        try:
            connection.exec_driver_sql(
                f"INSERT INTO {table} (id, {names}) SELECT id + 1, {names} FROM {table}"
            )
            assert any("already" in one for one in found_in(connection, table))
            chosen = f"id = (SELECT {which}(id) FROM {table})"
            connection.exec_driver_sql(f"UPDATE {table} SET {change} WHERE {chosen}")
            assert not any("already" in one for one in found_in(connection, table))
        finally:
            connection.rollback()


def test_there_is_one_meeting(connection: Connection) -> None:
    try:
        [meeting] = connection.exec_driver_sql("SELECT * FROM meeting").mappings()
        second = {**meeting, "id": meeting["id"] + 1, "uid": "another"}
        columns, values = ", ".join(f'"{name}"' for name in second), ", ".join("?" * len(second))
        connection.exec_driver_sql(
            f"INSERT INTO meeting ({columns}) VALUES ({values})", tuple(second.values())
        )
        told = [Violation("one-meeting", "meeting", second["id"], other=meeting["id"])]
        assert list(violations(connection, {"meeting": frozenset()})) == told
    finally:
        connection.rollback()


# The days of a second earlier meeting beside one from the 9th to the 11th, and whether they overlap.
BESIDE = (
    ("07", "08", False),
    ("07", "09", True),
    ("10", "10", True),
    ("11", "13", True),
    ("12", "13", False),
)


@pytest.mark.parametrize(("first", "last", "overlap"), BESIDE)
def test_earlier_meetings_do_not_overlap(
    connection: Connection, first: str, last: str, overlap: bool
) -> None:
    try:
        connection.exec_driver_sql(
            "INSERT INTO previous_meeting (id, first_day, last_day)"
            " SELECT id + 1, ?, ? FROM previous_meeting",
            (f"2024-09-{first}", f"2024-09-{last}"),
        )
        told = ["previous-overlap previous_meeting. what=previous_meeting"] if overlap else []
        assert list(found_in(connection, "previous_meeting")) == told
    finally:
        connection.rollback()
