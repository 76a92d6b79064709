"""The built-in names compared with those in the attendance lists of the seed's report."""

import csv
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
SEED = ROOT.parent / "shared" / "seed"

# Informal names in the report, instead of the UNTERM names of its lists.
INFORMAL = {"LAO": "لاوس", "GBR": "المملكة المتحدة"}


def rows(file: str) -> list[dict[str, str]]:
    with (ROOT / "resources" / file).open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table))


def names_on(day: date, form: str) -> dict[str, str]:
    return {
        row["code"]: row[form]
        for row in rows("delegation_names.csv")
        if row["lang"] == "ar"
        and (row["valid_from"] or "0000") <= day.isoformat() <= (row["valid_until"] or "9999")
    }


@pytest.fixture(scope="module")
def record() -> Any:
    return json.loads((SEED / "record.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def first_day(record: Any) -> date:
    return date.fromisoformat(record["meeting"]["start"])


def printed_states(record: Any) -> Iterator[tuple[str, str]]:
    for entry in (
        *record["attendance"]["parties"],
        *record["attendance"]["signatories_not_parties"],
        *record["attendance"]["non_signatories"],
        *record["statements"]["parties"]["states"],
    ):
        yield entry["iso3"], entry["as_printed"]


def test_every_state_has_the_name_that_the_report_prints(record: Any, first_day: date) -> None:
    listed = names_on(first_day, "list")
    printed = dict(printed_states(record))
    assert len(printed) == 89
    differing = {code: shown for code, shown in printed.items() if listed[code] != shown}
    assert differing == INFORMAL


def test_observers_that_spoke_have_the_running_form_of_the_report(record: Any, first_day: date) -> None:
    running = names_on(first_day, "running")
    spoke = record["statements"]["observers_states"]
    assert [running[entry["iso3"]] for entry in spoke] == [entry["as_printed"] for entry in spoke]


@pytest.mark.parametrize(
    ("list_name", "codes"),
    [
        ("un_secretariat_and_bodies", ["OHCHR"]),
        ("permanent_observer_entities", ["SMOM"]),
        ("igos", ["FRONTEX", "IOM", "INTERPOL", "OSCE"]),
    ],
)
def test_every_organization_has_the_name_that_the_report_prints(
    record: Any, first_day: date, list_name: str, codes: list[str]
) -> None:
    listed = names_on(first_day, "list")
    assert [listed[code] for code in codes] == record["attendance"][list_name]


def test_the_status_table_puts_every_state_in_the_list_of_the_report(record: Any) -> None:
    status = {row["code"]: row for row in rows("status_tip_protocol.csv")}
    for entry in record["attendance"]["parties"]:
        assert status[entry["iso3"]]["party_since"]
    for entry in record["attendance"]["non_signatories"]:
        row = status[entry["iso3"]]
        assert not row["party_since"]
        assert not row["signed"]


def test_panellists_belong_to_their_group_which_has_the_printed_name(
    record: Any,
) -> None:
    groups = {row["code"]: row["group"] for row in rows("delegations.csv")}
    groupings = {row["code"]: row["ar"] for row in rows("groupings.csv")}
    for person in record["panelists"].values():
        if person["group"]:
            assert groups[person["state"]] == person["group"]
            assert groupings[person["group"]] == person["group_ar"]
