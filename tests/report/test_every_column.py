"""Whatever a person can fill is printed in the report of some body, or listed as internal with a reason."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from tests.report.changed_columns import APART, COMMON_VARIANTS, KINDS, Reports, columns, telling, variants
from tests.report.full_record import full_record, other_record
from wgdesk.exchange import import_file
from wgdesk.rules.internal import INTERNAL, SECRET

pytestmark = pytest.mark.slow

_MOST = 3  # changes of an internal field that are tried: it is tried to find that nothing happens
TABLES = sorted(KINDS.keys() - APART)
# Of the tables that are apart.
MARKS = {"doubt.note", "placeholder.note"} | {
    f"acceptance.{column.key}" for column in KINDS["acceptance"].__table__.columns
}


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Reports, ...]]:
    """The reports of a record in which every table has rows, and of another for what that one hides."""
    folder = tmp_path_factory.mktemp("columns")
    made = []
    for name, file in (("full", full_record()), ("other", other_record())):
        (folder / f"{name}.json").write_text(json.dumps(file), "utf-8")
        import_file(folder / f"{name}.json", folder / f"{name}.wgdesk")
        made.append(Reports(folder / f"{name}.wgdesk"))
    yield tuple(made)
    for one in made:
        one.close()


def test_the_list_names_fields_that_exist_each_with_a_reason() -> None:
    known = {f"{table}.{name}" for table in TABLES for name in columns(table)} | MARKS
    assert INTERNAL.keys() - known == set()
    assert INTERNAL.keys() >= SECRET
    assert all(INTERNAL.values())


@pytest.mark.parametrize("table", TABLES)
def test_a_field_is_printed_or_internal(reports: tuple[Reports, ...], table: str) -> None:
    lost = [
        name
        for name in columns(table)
        if f"{table}.{name}" not in INTERNAL
        and not telling(reports, table, name, COMMON_VARIANTS)
        and not telling(reports, table, name, variants())
    ]
    assert lost == [], "stored and printed in no report: print it, or say in rules/internal.py why not"


@pytest.mark.parametrize("table", TABLES)
def test_an_internal_field_changes_no_report(reports: tuple[Reports, ...], table: str) -> None:
    told = [
        name
        for name in columns(table)
        if f"{table}.{name}" in INTERNAL and telling(reports[:1], table, name, COMMON_VARIANTS[2:], _MOST)
    ]
    assert told == [], "rules/internal.py says that it is printed in no report"
