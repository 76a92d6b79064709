"""What a valid record is. Every act, undo and redo is checked here before its commit.

A rule looks at the rows just touched and at those they depend on, so the cost of an act does not grow with
the record. A rule yields one violation for each row that breaks it. The Desk reports the first and rolls back
the whole act; an import reports all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain

from sqlalchemy import Connection

from wgdesk.model import (
    Acceptance,
    Base,
    Doubt,
    Placeholder,
)
from wgdesk.model.base import record_kinds
from wgdesk.rules import actions, composition, files, live_desk, sentences, standing, texts, timeline
from wgdesk.rules.column_values import MOST_IN_LIST
from wgdesk.rules.combinators import Broken, RowKeys, Rule, Violation
from wgdesk.rules.filled_tables import filled
from wgdesk.rules.narrative import FIELDS
from wgdesk.rules.standing import is_ordered, one_place

Touched = Mapping[str, RowKeys]  # table -> keys of the rows an act wrote
# Tables whose rows are compared in pairs, with the column that says which list a row belongs to.
_IN_PAIRS = {
    "agenda_item": "parent_id",
    "previous_meeting": "1",
    "presiding": "sitting_id",
    "suspension": "sitting_id",
    "pause": "request_id",
}


def check(connection: Connection, touched: Touched) -> None:
    """Raise ``Broken`` if the record breaks a rule because of the ``touched`` rows."""
    broken = tuple(violations(connection, touched))
    if broken:
        raise Broken(broken)


def violations(connection: Connection, touched: Touched) -> Iterator[Violation]:
    """Return the violations of the record after a change of the ``touched`` rows, rule by rule.

    For each place (a column of a row, or a row) only the first is reported, because two rules may find the
    same fault from two sides. ``touched`` must include rows whose texts were deleted; the rows of texts that
    still exist are found here.
    """
    rows: dict[str, RowKeys] = dict(touched)
    if "wording" in touched:
        for table, keys in texts.owners(connection, touched["wording"]).items():
            rows[table] = rows.get(table, frozenset()) | keys
    return _first_of_each_place(chain(_in_turn(connection, rows), _orphans(connection, rows)))


def of_all_rows(connection: Connection) -> Iterator[Violation]:
    """Return the violations of a whole record, as ``violations`` does; too long a list is reported alone."""
    rows: dict[str, RowKeys] = {}
    for table in filled(connection):
        keys = connection.exec_driver_sql(f'SELECT id FROM "{table.name}"')
        rows[table.name] = frozenset(row[0] for row in keys)
    for name, owner in _IN_PAIRS.items():
        longest = f'SELECT 1 FROM "{name}" GROUP BY {owner} HAVING count(*) > {MOST_IN_LIST} LIMIT 1'
        if connection.exec_driver_sql(longest).first() is not None:
            return iter([Violation("long-list", name, 0, facts={"most": str(MOST_IN_LIST)})])
    return _first_of_each_place(_in_turn(connection, rows))


def _first_of_each_place(found: Iterator[Violation]) -> Iterator[Violation]:
    seen: set[tuple[str, int, str]] = set()
    for violation in found:
        place = (violation.table, violation.row, violation.column)
        if place not in seen:
            seen.add(place)
            yield violation


def _in_turn(connection: Connection, rows: Touched) -> Iterator[Violation]:
    for table, rule in RULES:
        if table in rows:
            yield from rule(connection, rows[table])
    for table, keys in rows.items():
        if table in FIELDS and "wording" in rows:
            yield from texts.one_original(connection, table, keys)


def _orphans(connection: Connection, rows: Touched) -> Iterator[Violation]:
    """Yield the leftovers of deleted rows; in a whole record the rules for texts and marks find them."""
    for table, keys in rows.items():
        if table in Base.metadata.tables:
            yield from texts.no_orphans(connection, table, keys)


RULES: tuple[tuple[str, Rule], ...] = (
    ("meeting", timeline.meeting),
    ("previous_meeting", timeline.previous_meeting),
    ("recess", timeline.recess),
    ("sitting", timeline.sitting),
    ("suspension", timeline.suspension),
    ("item_sitting", timeline.item_sitting),
    ("slot", timeline.slot),
    ("request", timeline.request),
    ("pause", timeline.pause),
    ("attachment", files.attachment),
    ("list_closing", live_desk.list_closing),
    ("message", live_desk.message),
    ("passage", live_desk.passage),
    ("override", composition.override),
    ("insertion", composition.insertion),
    ("omission", composition.omission),
    ("agenda_item", standing.agenda_item),
    ("officer", standing.officer),
    ("informal_body", standing.informal_body),
    ("informal_step", standing.informal_step),
    ("presiding", standing.presiding),
    ("panel", standing.panel),
    ("point", standing.point),
    ("delegation", standing.delegation),
    ("delegation_name", standing.delegation_name),
    ("recommendation", standing.recommendation),
    ("reservation", standing.reservation),
    ("decision", standing.decision),
    ("action", standing.action),
    ("action", actions.action),
    ("ballot", actions.ballot),
    ("sponsor", actions.sponsor),
    ("option", standing.option),
    ("outline_section", standing.outline_section),
    ("own_sentence", sentences.own_sentence),
    ("wording", texts.wording),
    ("doubt", texts.mark(Doubt)),
    ("placeholder", texts.mark(Placeholder)),
    ("acceptance", texts.mark(Acceptance)),
    ("acceptance", texts.acceptance),
    # The order of two rows at one place would be arbitrary, and no row could be moved between them.
    *((table, one_place(kind)) for table, kind in record_kinds().items() if is_ordered(kind)),
)
