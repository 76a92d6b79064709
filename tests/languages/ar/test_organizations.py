"""The gender of an organization is guessed from its Arabic name where it is not recorded."""

from __future__ import annotations

import csv

import pytest

from wgdesk.languages.ar.organizations import organization_gender
from wgdesk.paths import resource


@pytest.mark.parametrize(
    ("name", "gender"),
    [
        ("شبكات النساء", "f"),
        ("لا سترادا الدولية", "f"),
        ("شبكة القائمين على حفظ التراث", "f"),
        ("دار الأمان", "f"),
        ("جمعيةُ الأمل", "f"),
        ("هيومن رايتس ووتش", "f"),
        ("مركز العدالة", "m"),
        ("المعهد الأوروبي", "m"),
        ("منتدى السلام", "m"),
        ("الاتحاد الدولي للمحامين", "m"),
        ("", "f"),
    ],
)
def test_the_gender_of_an_organization_is_guessed_from_its_first_word(name: str, gender: str) -> None:
    assert organization_gender(name) == gender


def test_of_the_roster_few_organizations_are_guessed_wrong() -> None:
    with resource("delegation_names.csv").open(encoding="utf-8", newline="") as handle:
        rows = [row for row in csv.DictReader(handle) if row["lang"] == "ar" and not _of_state(row["code"])]
    wrong = [row["running"] for row in rows if organization_gender(row["running"]) != row["gender"]]
    assert len(rows) > 50
    assert wrong == []


def _of_state(code: str) -> bool:
    with resource("delegations.csv").open(encoding="utf-8", newline="") as handle:
        return any(row["code"] == code and row["category"] == "state" for row in csv.DictReader(handle))
