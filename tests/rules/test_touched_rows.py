"""A rule finds the touched row that breaks it, and looks at no row that is not touched.

So an act costs the same in a long record, and an old fault in another row does not stop it.
"""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, select

from tests.acting.records import RECORD, filled_copy
from wgdesk.model import Attachment, OwnSentence, Wording
from wgdesk.rules.combinators import Violation
from wgdesk.rules.validity import violations
from wgdesk.storage import store

EARLY = "'2026-10-06 01:00:00.000000'"
TEN, LATER = "'2026-10-06 10:00:00.000000'", "'2026-10-06 10:00:00.000001'"

# A table, what is written into one of its rows, what the rule says, and at which column.
BROKEN = (
    ("sitting", "number = 0", "number-below-one", "number"),
    ("sitting", "day = '2026-10-05'", "sitting-outside-meeting", "day"),
    ("sitting", "day = '2026-10-09'", "sitting-outside-meeting", "day"),
    ("sitting", f"planned_begin = {TEN}, planned_end = {TEN}", "times-reversed", "planned_end"),
    ("suspension", "kind = 'tea'", "unknown-suspension", "kind"),
    ("suspension", f"resumed_at = {EARLY}", "times-reversed", "resumed_at"),
    ("item_sitting", f"finished_at = {EARLY}", "times-reversed", "finished_at"),
    ("slot", "ends_at = begins_at", "times-reversed", "ends_at"),
    ("request", "guest = '', delegation_id = NULL, person_id = NULL", "nobody-speaks", ""),
    ("pause", f"resumed_at = {EARLY}", "times-reversed", "resumed_at"),
    ("pause", f"paused_at = {EARLY}", "times-reversed", "paused_at"),
    ("attachment", "name = '../a'", "bad-file-name", "name"),
    ("list_closing", f"reopened_at = {EARLY}", "times-reversed", "reopened_at"),
    ("message", "body = ''", "empty-text", "body"),
    ("message", f"cleared_at = {EARLY}", "times-reversed", "cleared_at"),
    ("passage", "block = ''", "empty-text", "block"),
    ("override", "block = ''", "empty-text", "block"),
    ("insertion", "anchor = ''", "empty-text", "anchor"),
    ("insertion", "level = 0", "bad-level", "level"),
    ("insertion", "level = 5", "bad-level", "level"),
    ("omission", "block = ''", "empty-text", "block"),
    ("omission", "reason = ''", "empty-text", "reason"),
    ("agenda_item", "number = 0", "number-below-one", "number"),
    ("officer", "rank = 0", "unknown-rank", "rank"),
    ("officer", "rank = 4", "unknown-rank", "rank"),
    ("informal_body", "meetings = 0", "number-below-one", "meetings"),
    ("informal_body", "subgroups = 0", "number-below-one", "subgroups"),
    ("informal_step", "first = 0", "number-below-one", "first"),
    ("informal_step", "last = 0", "number-below-one", "last"),
    ("delegation", "code = ''", "empty-text", "code"),
    ("delegation", "party = 0, party_since = '2020-01-01'", "status-contradicts", "party_since"),
    ("delegation", "signed = 0, signed_on = '2020-01-01'", "status-contradicts", "signed_on"),
    ("delegation_name", "lang = 'de'", "unknown-language", "lang"),
    ("delegation_name", "listed = ''", "empty-text", "listed"),
    ("delegation_name", "running = ''", "empty-text", "running"),
    ("delegation_name", "paren = ''", "empty-text", "paren"),
    (
        "delegation_name",
        "valid_from = '2020-01-02', valid_until = '2020-01-01'",
        "days-reversed",
        "valid_until",
    ),
    ("recommendation", "state = 'adopted', sitting_id = NULL", "adopted-without-sitting", "sitting_id"),
    ("option", "value = 'x'", "bad-option", "value"),
    ("option", "name = 'x'", "unknown-option", "value"),
    ("doubt", "\"column\" = 'x'", "unknown-field", ""),
    ("doubt", "row = 1", "gone", ""),
    ("placeholder", "row = 1", "gone", ""),
    ("placeholder", "\"table\" = 'wording'", "unknown-field", ""),
    ("acceptance", "row = 1", "gone", ""),
    ("acceptance", "\"table\" = 'wording'", "unknown-field", ""),
    ("acceptance", "finding = 'Gap'", "unknown-field", "finding"),
    ("acceptance", "finding = 'gap:'", "unknown-field", "finding"),
    ("acceptance", "reason = ''", "empty-text", "reason"),
    ("action", "manner = 'consensus', in_favour = 2", "votes-without-vote", "manner"),
    ("action", "manner = 'consensus', voting = 'recorded'", "votes-without-vote", "manner"),
)

# What is just not broken.
SOUND = (
    ("sitting", "number = 7"),
    ("sitting", "day = '2026-10-06'"),
    ("sitting", "day = '2026-10-08'"),
    ("sitting", f"planned_begin = {TEN}, planned_end = {LATER}"),
    ("sitting", "planned_begin = NULL, planned_end = NULL"),
    ("suspension", "resumed_at = suspended_at"),
    ("item_sitting", "finished_at = taken_up_at"),
    ("slot", f"begins_at = {TEN}, ends_at = {LATER}"),
    ("request", "guest = 'A', delegation_id = NULL, person_id = NULL"),
    ("request", "guest = '', lane = 'secretariat', delegation_id = NULL, person_id = NULL"),
    ("request", "guest = '', delegation_id = NULL, person_id = (SELECT min(id) FROM person)"),
    ("request", "guest = '', delegation_id = (SELECT min(id) FROM delegation), person_id = NULL"),
    ("pause", "resumed_at = paused_at"),
    ("list_closing", "reopened_at = closed_at"),
    ("message", "cleared_at = sent_at"),
    ("override", "block = 'agenda/x'"),
    ("insertion", "level = 1"),
    ("insertion", "level = 3"),
    ("agenda_item", "number = 7"),
    ("officer", "rank = 1"),
    ("officer", "rank = 2"),
    ("officer", "rank = 3"),
    ("informal_body", "meetings = 1"),
    ("informal_step", "first = 1, last = 1"),
    ("delegation", "party = 1, party_since = '2020-01-01'"),
    ("delegation", "signed = 1, signed_on = '2020-01-01'"),
    ("delegation_name", "valid_from = '2020-01-01', valid_until = '2020-01-01'"),
    ("doubt", "\"column\" = ''"),
    ("acceptance", "finding = 'gap'"),
    ("acceptance", "finding = 'gap:ar'"),
)


@pytest.fixture(scope="module")
def connection() -> Iterator[Connection]:
    """A record with rows in every table; what is changed in it is rolled back."""
    with filled_copy() as path:
        engine = store.engine(path)
        with engine.connect().execution_options(writing=True) as made:
            yield made
        engine.dispose()


def changed(connection: Connection, table: str, change: str, last: bool) -> tuple[int, frozenset[int]]:
    """Change the last row of a table or the first; return its key and those of the other rows."""
    keys = [key for (key,) in connection.exec_driver_sql(f'SELECT id FROM "{table}" ORDER BY id')]
    row = keys[-1 if last else 0]
    connection.exec_driver_sql(f'UPDATE "{table}" SET {change} WHERE id = ?', (row,))
    return row, frozenset(keys) - {row}


@pytest.mark.parametrize("last", [True, False])
@pytest.mark.parametrize(("table", "change", "key", "column"), BROKEN)
def test_the_row_that_breaks_a_rule_is_found_if_it_is_touched(
    connection: Connection, table: str, change: str, key: str, column: str, last: bool
) -> None:
    try:
        row, others = changed(connection, table, change, last)
        [found] = [one for one in violations(connection, {table: frozenset({row})}) if one.table == table]
        assert (found.key, found.row, found.column, found.other) == (key, row, column, 0)
        assert list(violations(connection, {table: others})) == []
    finally:
        connection.rollback()


@pytest.mark.parametrize("last", [True, False])
@pytest.mark.parametrize(("table", "change"), SOUND)
def test_values_at_the_limit_are_accepted(
    connection: Connection, table: str, change: str, last: bool
) -> None:
    try:
        row, others = changed(connection, table, change, last)
        assert list(violations(connection, {table: others | {row}})) == []
    finally:
        connection.rollback()


# Of these tables two rows that say the same clash: what the rule says, and at which column.
CLASHING = (
    *(
        (table, "place-taken", "place")
        for table in ("action", "cluster", "document", "informal_body", "informal_step", "mandate")
    ),
    *((table, "place-taken", "place") for table in ("panel", "point", "recommendation")),
    ("list_closing", "list-closed-already", ""),
    ("message", "message-stands", ""),
    ("pause", "paused-already", ""),
    ("sponsor", "sponsor-twice", "delegation_id"),
    ("suspension", "suspended-already", ""),
)


@pytest.mark.parametrize(("table", "key", "column"), CLASHING)
def test_of_two_that_clash_the_later_is_told_whichever_is_touched(
    connection: Connection, table: str, key: str, column: str
) -> None:
    try:
        row = max(key for (key,) in connection.exec_driver_sql(f'SELECT id FROM "{table}"'))
        names = ", ".join(f'"{one.name}"' for one in RECORD[table].__table__.columns if one.name != "id")
        again = f'INSERT INTO "{table}" (id, {names}) SELECT id + 1, {names} FROM "{table}" WHERE id = ?'
        connection.exec_driver_sql(again, (row,))
        clash = Violation(key, table, row + 1, column, row, {"what": table})
        for touched in ({row}, {row + 1}, {row, row + 1}):
            assert list(violations(connection, {table: frozenset(touched)})) == [clash]
        assert list(violations(connection, {table: frozenset()})) == []
    finally:
        connection.rollback()


@pytest.mark.parametrize("touched", [0, 1])
def test_an_officer_presides_over_a_sitting_once(connection: Connection, touched: int) -> None:
    try:
        [row] = [key for (key,) in connection.exec_driver_sql("SELECT id FROM presiding")]
        names = ", ".join(
            f'"{one.name}"' for one in RECORD["presiding"].__table__.columns if one.name != "id"
        )
        values = names.replace('"place"', '"place" + 1')
        connection.exec_driver_sql(
            f"INSERT INTO presiding (id, {names}) SELECT id + 1, {values} FROM presiding"
        )
        told = list(violations(connection, {"presiding": frozenset({row + touched})}))
        facts = {"what": "presiding"}
        assert told == [Violation("taken-already", "presiding", row + 1, "officer_id", row, facts)]
        # Over one item of it besides, or over the other sitting.
        for column, table in (("item_id", "agenda_item"), ("sitting_id", "sitting")):
            elsewhere = f"(SELECT max(id) FROM {table})"
            connection.exec_driver_sql(
                f"UPDATE presiding SET item_id = NULL, {column} = {elsewhere} WHERE id = ?", (row,)
            )
            assert list(violations(connection, {"presiding": frozenset({row, row + 1})})) == []
    finally:
        connection.rollback()


@pytest.mark.parametrize(
    ("update", "told"),
    [
        (
            "wording SET body = '{ wish }' WHERE \"table\" = 'own_sentence' AND lang = 'en'",
            [("sentence-phrase", "wording", "body", {"name": "wish"})],
        ),
        ("wording SET row = (SELECT id FROM own_sentence), body = '{ wish }' WHERE body = 'Amal'", []),
        (
            "wording SET row = 1 WHERE \"table\" = 'own_sentence'",
            [("empty-text", "own_sentence", "body", {})],
        ),
        ("own_sentence SET saying = 'x'", [("unknown-saying", "own_sentence", "saying", {"name": "x"})]),
    ],
)
def test_a_sentence_has_its_own_text_which_can_be_spoken(
    connection: Connection, update: str, told: list[tuple[str, str, str, dict[str, str]]]
) -> None:
    try:
        connection.exec_driver_sql(f"UPDATE {update}")
        ours = frozenset(connection.scalars(select(OwnSentence.id)))
        for touched, found in ((ours, told), (frozenset[int](), [])):
            broken = violations(connection, {"own_sentence": touched})
            assert [(one.key, one.table, one.column, one.facts) for one in broken] == found
    finally:
        connection.rollback()


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ("body = '{ wish }' WHERE lang = 'en' AND", ("sentence-phrase", "wording", "body", {"name": "wish"})),
        ("lang = 'de' WHERE lang = 'en' AND", ("unknown-language", "wording", "lang", {"lang": "de"})),
        ("field = 'aside' WHERE", ("unknown-field", "wording", "field", {"name": "own_sentence.aside"})),
        ("basis = NULL WHERE", ("one-original", "own_sentence", "body", {})),
        ("basis = 1 WHERE", ("one-original", "own_sentence", "body", {})),
        ("basis = revision + 1 WHERE basis > 0 AND", ("translated-since", "wording", "basis", {})),
        ("row = 5 WHERE", ("gone", "wording", "", {"what": "own_sentence"})),
    ],
)
def test_of_texts_only_those_that_are_touched_are_looked_at(
    connection: Connection, change: str, told: tuple[str, str, str, dict[str, str]]
) -> None:
    try:
        connection.exec_driver_sql(f"UPDATE wording SET {change} \"table\" = 'own_sentence'")
        (amal,) = connection.scalars(select(Wording.id).where(Wording.body == "Amal"))
        assert list(violations(connection, {"wording": frozenset({amal})})) == []
        ours = frozenset(connection.scalars(select(Wording.id).where(Wording.table == "own_sentence")))
        found = violations(connection, {"wording": ours})
        assert told in [(one.key, one.table, one.column, one.facts) for one in found]
    finally:
        connection.rollback()


def test_a_statement_with_a_file_was_handed_in(connection: Connection) -> None:
    try:
        connection.exec_driver_sql("UPDATE request SET text_at = NULL")
        ours = frozenset(connection.scalars(select(Attachment.id)))
        (found,) = violations(connection, {"attachment": ours})
        assert (found.key, found.table, found.column) == ("file-not-received", "request", "text_at")
        assert list(violations(connection, {"attachment": frozenset()})) == []
    finally:
        connection.rollback()


@pytest.mark.parametrize("kind", ["doubt", "placeholder", "acceptance"])
def test_marks_on_missing_rows_name_the_table(connection: Connection, kind: str) -> None:
    try:
        whole_row = ", \"column\" = ''" if kind == "doubt" else ""
        connection.exec_driver_sql(f"UPDATE {kind} SET row = 1, \"table\" = 'sitting'{whole_row}")
        keys = frozenset(connection.exec_driver_sql(f"SELECT id FROM {kind}").scalars())
        told = [(one.key, one.row, one.facts) for one in violations(connection, {kind: keys})]
        assert told == [("gone", key, {"what": "sitting"}) for key in sorted(keys)]
        for name in (
            "wording",
            "wording_version",
            "doubt",
            "placeholder",
            "acceptance",
        ):  # rows about other rows
            connection.exec_driver_sql(f'UPDATE {kind} SET "table" = ?', (name,))
            told = [(one.key, one.row, one.facts) for one in violations(connection, {kind: keys})]
            assert told == [("unknown-field", key, {"name": name}) for key in sorted(keys)]
    finally:
        connection.rollback()


def test_marks_of_a_missing_row_are_reported(connection: Connection) -> None:
    """The marks go to a row that never existed: other constraints forbid deleting a real one."""
    kinds = ("wording", "doubt", "placeholder", "acceptance")
    gone, there = 998, min(connection.exec_driver_sql("SELECT id FROM person").scalars())
    try:
        for kind in kinds:
            first = f"id = (SELECT min(id) FROM {kind})"
            connection.exec_driver_sql(f"UPDATE {kind} SET \"table\" = 'person', row = {gone} WHERE {first}")
        lost = [(kind, connection.exec_driver_sql(f"SELECT min(id) FROM {kind}").scalar()) for kind in kinds]
        for touched, told in (({gone}, lost), ({gone, there}, lost), ({there}, []), ({gone + 1, there}, [])):
            found = violations(connection, {"person": frozenset(touched)})
            assert [(one.table, one.row) for one in found if one.key == "in-use"] == told
        found = violations(connection, {"sitting": frozenset({gone})})
        assert [one for one in found if one.key == "in-use"] == []
    finally:
        connection.rollback()


def test_each_place_is_reported_once(connection: Connection) -> None:
    """A place is a table, a key and a column: rows of two tables may have the same key."""
    try:
        for table in ("override", "omission"):
            connection.exec_driver_sql(f"UPDATE {table} SET id = 998, block = ''")
        connection.exec_driver_sql("UPDATE omission SET reason = ''")
        touched = {table: frozenset({998}) for table in ("override", "omission")}
        told = [(one.key, one.table, one.column) for one in violations(connection, touched)]
        places = (("override", "block"), ("omission", "block"), ("omission", "reason"))
        assert told == [("empty-text", *place) for place in places]
    finally:
        connection.rollback()
