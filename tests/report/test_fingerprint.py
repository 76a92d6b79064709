"""The digest of a finding's facts changes as soon as any of them does."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from tests.report.full_record import full_record
from wgdesk.acting.desk import Desk
from wgdesk.exchange import import_into, to_json
from wgdesk.phrasing.tree import Source
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.names import Name
from wgdesk.reads.values.record import Record
from wgdesk.reads.values.words import Words
from wgdesk.report.check.finding_kinds import KINDS
from wgdesk.report.check.fingerprint import fingerprint

NO_FACT = {"id", "place", "turn", "registration"}  # keys, and the order of rows
TABLES = (
    *("sittings", "items", "taken_up", "decisions", "officers", "informal_bodies", "panels", "statements"),
    *("points", "clusters", "documents", "reservations", "actions", "sponsors", "motions", "lists"),
)
# The keys of other rows that are not called after the table of these.
TABLE_OF_KEY = {
    **dict.fromkeys(("moderator_id", "co_moderator_id", "chaired_by_id", "facilitator_id"), "person"),
    **dict.fromkeys(("submitter_id", "proposer_id"), "delegation"),
    **dict.fromkeys(("parent_id", "joint_with_id"), "item"),
    **dict.fromkeys(("introduced_by_id", "facilitated_by_id", "replaces_id"), "officer"),
    **dict.fromkeys(("established_at_id", "reported_at_id", "elected_at_id", "designated_at_id"), "sitting"),
    **dict.fromkeys(("introduced_at_id", "joined_at_id"), "sitting"),
    "amends_id": "action",
    "nominated_by_id": "grouping",
}
ROWS = {"informal_body": "informal_bodies"}  # else the name of the table and s


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Record]:
    """A record in which every table has rows."""
    desk = Desk.create(tmp_path_factory.mktemp("full") / "x.wgdesk")
    import_into(desk, json.dumps(full_record()).encode(), source="x.json")
    yield desk.read(whole_record)
    desk.close()


def other(record: Record, name: str, value: Any) -> Any:
    """Return another value of the same kind, for a key that of another row; None if there is none."""
    keys = {"delegation": record.delegations, "person": record.people, "grouping": record.groupings}
    table = TABLE_OF_KEY.get(name, name.removesuffix("_id"))
    if name.endswith("_id"):
        rows = keys.get(table) or {one.id: one for one in getattr(record, ROWS.get(table, f"{table}s"), ())}
        return next((key for key in rows if key != value), None)
    if isinstance(value, bool):
        return not value
    if isinstance(value, Enum):
        return next(one for one in type(value) if one is not value)
    if isinstance(value, int | float):
        return value + 1
    if isinstance(value, datetime | date):
        return value + timedelta(days=1)
    if isinstance(value, str):
        return f"{value}x"
    if isinstance(value, Words):
        return value.but("en", "Something else")
    if isinstance(value, Name):
        return replace(value, code="XYZ")
    if isinstance(value, tuple):
        return value[:-1] if value else None
    return None


@pytest.mark.parametrize("table", [*TABLES, "delegations"])
def test_every_fact_of_a_row_counts(record: Record, table: str) -> None:
    rows = getattr(record, table)
    rows = tuple(rows.values()) if table == "delegations" else rows
    assert rows
    tried = 0
    for row in rows:
        for field in fields(row):
            now = other(record, field.name, getattr(row, field.name))
            if field.name in NO_FACT or now is None:
                continue
            tried += 1
            changed = replace(row, **{field.name: now})
            assert fingerprint(record, changed) != fingerprint(record, row), field.name
    assert tried >= 3


def test_empty_values_and_the_order_of_rows_do_not_count(record: Record) -> None:
    [action, *_] = record.actions
    before = fingerprint(record, action)
    assert fingerprint(record, replace(action, id=5, place=99.0)) == before
    without = replace(action, in_favour=None, decided_at=None)
    assert fingerprint(record, replace(without, orally_amended=False)) == fingerprint(record, without) or (
        without.orally_amended
    )


def test_a_digest_is_the_same_in_every_run_and_version(record: Record) -> None:
    """Otherwise acceptances would lapse without a change."""
    concerned = (
        Words((("ar", "أ"), ("en", "a"))),
        datetime(2026, 10, 6, 8, tzinfo=UTC),
        7,
        None,
        ["x", True],
    )
    assert fingerprint(record, concerned) == "3e25909836be7efa"


def test_a_digest_uses_names_and_not_keys(record: Record, tmp_path: Path) -> None:
    first = Desk.create(tmp_path / "a.wgdesk")
    import_into(first, json.dumps(full_record()).encode(), source="x.json")
    second = Desk.create(tmp_path / "b.wgdesk")
    import_into(second, first.read(to_json).encode(), source="x.json")
    one, two = first.read(whole_record), second.read(whole_record)
    for table in TABLES:
        for was, now in zip(getattr(one, table), getattr(two, table), strict=True):
            assert was.id != now.id
            assert fingerprint(one, was) == fingerprint(two, now), table
    first.close()
    second.close()


@pytest.mark.parametrize("kind", sorted(key for key, kind in KINDS.items() if kind.concerns))
def test_every_kind_of_finding_has_a_digest(record: Record, kind: str) -> None:
    """It must work for rows of all tables that such findings concern."""
    concerns = KINDS[kind].concerns
    assert concerns is not None
    tables: Mapping[str, Iterable[Any]] = {
        "action": record.actions,
        "document": record.documents,
        "point": record.points,
        "reservation": record.reservations,
        "request": record.statements,
        "sitting": record.sittings,
        "agenda_item": record.items,
        "officer": record.officers,
        "delegation": record.delegations.values(),
        "meeting": (record.meeting,),
        "recommendation": [one for cluster in record.clusters for one in cluster.recommendations],
        "override": record.composition.overrides.values(),
    }
    made = set()
    for table, rows in tables.items():
        for row in rows:
            try:
                made.add(fingerprint(record, concerns(record, Source(table, row.id))))
            except (StopIteration, KeyError):
                continue  # a row of another table
    assert made
