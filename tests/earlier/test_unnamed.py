"""Organizations that a report only counts, or calls "other", are read back."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting
from wgdesk.earlier.source import SourceParagraph, plain_line
from wgdesk.earlier.understanding import Understood, understand
from wgdesk.reads.values.record import Record
from wgdesk.report.make import speak
from wgdesk.report.render.text import to_text
from wgdesk.rules.attendance import ORGANIZATIONS

NUMBERS = (1, 2, 3, 8, 10, 11, 12, 20, 99, 100, 102, 103, 1200)
NAMED = ["EGY", "FRA", "UNDP", "LAS", "ICRC"]  # "other" organizations, and kinds without any name


@pytest.fixture(scope="module")
def record() -> Record:
    lists = {kind: {"unnamed": 1} for kind in ORGANIZATIONS}
    return Printed(meeting(registrations=NAMED, attendance_lists=lists)).record


def read(record: Record, lang: str, number: int, written: str = "") -> Understood:
    """Return what is read if each kind has this number; ``written`` replaces the number in the text."""
    lists = tuple(replace(one, unnamed=number) for one in record.lists)
    text = to_text(speak(replace(record, lists=lists), lang, "draft"))
    if written:
        text = text.replace(f"for {number} ", f"for {written} ")
    return understood(text, lang)


def understood(text: str, lang: str) -> Understood:
    lines = [SourceParagraph(n, plain_line(line)) for n, line in enumerate(text.splitlines(), 1)]
    return understand(lines, "report.txt", lang)


@pytest.mark.sampled
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_every_number_of_every_kind_is_read(record: Record, lang: str) -> None:
    for number in NUMBERS:
        found = read(record, lang, number)
        lists = found.record["attendance_lists"].items()
        assert {kind: one.get("unnamed") for kind, one in lists} == dict.fromkeys(ORGANIZATIONS, number)
        assert [one for one in found.left if "also attended" in one.words or "حضر" in one.words] == []


@pytest.mark.parametrize("written", ["[12]", "12 [13]", "several", "0"])
def test_a_doubtful_or_meaningless_number_is_left_unread(record: Record, written: str) -> None:
    found = read(record, "en", 12, written)
    assert "attendance_lists" not in found.record
    assert sum(f"for {written} " in one.words for one in found.left) == len(ORGANIZATIONS)


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("others", [1, 2, 3])
def test_organizations_without_consultative_status_are_read(lang: str, others: int) -> None:
    wanted = {f"منظمة الأنهار {n}": n == 0 for n in range(others + 1)}
    delegations: list[dict[str, Any]] = [{"code": "LBN"}]  # of the chair
    delegations += [
        {
            "code": f"RIVER{n}",
            "category": "ngo",
            "consultative": status,
            "names": {"ar": {"listed": name, "gender": "f"}, "en": {"listed": f"Rivers {n}"}},
        }
        for n, (name, status) in enumerate(wanted.items())
    ]
    codes = [one["code"] for one in delegations[1:]]
    text = to_text(
        speak(Printed(meeting(registrations=codes, delegations=delegations)).record, lang, "draft")
    )
    assert re.search("other non-|أخرى|الأخريان", text)
    found = understood(text, lang).record["delegations"]
    assert [one.get("consultative", False) for one in found if one.get("category") == "ngo"] == [
        True,
        *[False] * others,
    ]
