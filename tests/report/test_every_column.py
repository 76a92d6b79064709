"""Whatever users can fill is printed in some body's report, or listed as internal with a reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest

from tests.internal_columns import INTERNAL, SECRET
from tests.report.changed_columns import COMMON_VARIANTS, KINDS, Reports, columns
from tests.report.witnesses import TABLES, known_witnesses, printed, reports_of_records, tells, witness_of

_MOST = 3  # changes of an internal field that are tried: it is tried to find that nothing happens
# Of the tables that are apart.
MARKS = {"doubt.note", "placeholder.note"} | {
    f"acceptance.{column.key}" for column in KINDS["acceptance"].__table__.columns
}
RUN = "python -m tests.report.witnesses"


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mapping[str, Reports]]:
    with reports_of_records(tmp_path_factory.mktemp("columns")) as made:
        yield made


def test_each_internal_field_exists_and_has_a_reason() -> None:
    known = {f"{table}.{name}" for table in TABLES for name in columns(table)} | MARKS
    assert INTERNAL.keys() - known == set()
    assert INTERNAL.keys() >= SECRET
    assert all(INTERNAL.values())


def test_every_field_is_known_to_be_printed_or_is_internal() -> None:
    lacking = {column for table in TABLES for column in printed(table)} - known_witnesses().keys()
    assert lacking == set(), (
        f"no report is known to print them: `{RUN}` looks for one. If it finds none, print them,"
        " or say on its table why no report does (internal=)"
    )


def test_only_fields_that_are_to_be_printed_have_a_witness() -> None:
    wanted = {column for table in TABLES for column in printed(table)}
    assert known_witnesses().keys() - wanted == set(), f"they are gone or internal: `{RUN}` removes them"


@pytest.mark.sampled
@pytest.mark.parametrize("table", TABLES)
def test_a_report_tells_of_a_change_in_each_field(reports: Mapping[str, Reports], table: str) -> None:
    known = known_witnesses()
    untold = [one for one in printed(table) if one in known and not tells(reports, one, known[one])]
    assert untold == [], f"no report tells their changes in witnesses.json: `{RUN}` looks for others"


@pytest.mark.slow
@pytest.mark.parametrize("table", TABLES)
def test_an_internal_field_changes_no_report(reports: Mapping[str, Reports], table: str) -> None:
    whole = {"full": reports["full"]}
    told = [
        column
        for column in (f"{table}.{name}" for name in columns(table))
        if column in INTERNAL and witness_of(whole, column, COMMON_VARIANTS[2:], _MOST)
    ]
    assert told == [], "their tables say that no report prints them"
