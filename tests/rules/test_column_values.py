"""The values that each kind of column accepts, and the limits."""

import math
from datetime import UTC, date, datetime
from typing import Any

import pytest

from tests.acting.records import RECORD
from wgdesk.errors import Refused
from wgdesk.model import Manner
from wgdesk.model.declared import NAME, PROSE
from wgdesk.rules.column_values import FURTHEST, LARGEST, check_columns

NOON = datetime(2026, 10, 6, 12, tzinfo=UTC)

GOOD = (
    ("sitting", "number", (0, LARGEST)),
    ("sitting", "day", (date(1900, 1, 1), date(2199, 12, 31))),
    ("sitting", "opened_at", (None, NOON.replace(year=1900), NOON.replace(year=2199))),
    ("request", "sitting_id", (1, (1 << 63) - 1)),
    ("request", "place", (0, 0.5, -FURTHEST, FURTHEST)),
    ("request", "interrupted", (True, False)),
    ("request", "guest", ("", "x" * NAME)),
    ("wording", "body", ("x" * PROSE, "one\ntwo")),
    ("action", "manner", tuple(Manner)),
)
REFUSED = (
    ("sitting", "number", "number-out-of-range", (-1, LARGEST + 1)),
    ("sitting", "day", "day-out-of-range", (date(1899, 12, 31), date(2200, 1, 1))),
    ("sitting", "opened_at", "day-out-of-range", (NOON.replace(year=1899), NOON.replace(year=2200))),
    ("request", "sitting_id", "reference-gone", (0, -1, 1 << 63)),
    ("request", "place", "number-out-of-range", (2 * FURTHEST, -2 * FURTHEST, math.inf, math.nan)),
    ("request", "guest", "text-too-long", ("x" * (NAME + 1),)),
    ("wording", "body", "text-too-long", ("x" * (PROSE + 1),)),
)
BUGS = (
    ("sitting", "number", (None, "1", 1.0, True)),
    ("sitting", "day", (None, NOON, "2026-10-06")),
    ("sitting", "opened_at", (NOON.date(), NOON.replace(tzinfo=None), "noon")),
    ("request", "sitting_id", (None, "1", 1.0, True)),
    ("request", "place", (None, "1", True)),
    ("request", "interrupted", (None, 1, "")),
    ("request", "guest", (None, 1, b"", "a\0b")),
    ("action", "manner", (None, "consensual", 1)),
)


def check(table: str, column: str, value: Any) -> None:
    check_columns(RECORD[table].__table__, {column: value})


@pytest.mark.parametrize(("table", "column", "values"), GOOD)
def test_values_that_fit_a_column_pass(table: str, column: str, values: tuple[Any, ...]) -> None:
    for value in values:
        check(table, column, value)


@pytest.mark.parametrize(("table", "column", "key", "values"), REFUSED)
def test_values_out_of_bounds_are_refused(table: str, column: str, key: str, values: tuple[Any, ...]) -> None:
    for value in values:
        with pytest.raises(Refused) as refused:
            check(table, column, value)
        assert refused.value.key == key
        if key == "text-too-long":
            assert refused.value.facts == {"most": str(len(value) - 1)}


@pytest.mark.parametrize(("table", "column", "values"), BUGS)
def test_values_that_no_act_may_write_are_bugs_naming_the_column(
    table: str, column: str, values: tuple[Any, ...]
) -> None:
    for value in values:
        with pytest.raises((TypeError, ValueError)) as bug:
            check(table, column, value)
        assert bug.value.__notes__ == [f"{table}.{column} = {value!r}"]
