"""A statement that the report quotes, as committees do with what their Chair has told them."""

from __future__ import annotations

from typing import Any

from tests.report.debate.small_record import Printed, meeting, said, words
from wgdesk.phrasing.tree import Body
from wgdesk.report.make import speak

TEXT = words(
    "أيها المندوبون،\nلقد تشاورت مع الأعضاء.", "Distinguished delegates,\nI have consulted the members."
)


def quoting(**facts: Any) -> Printed:
    request = {"quoted": True, "statement": TEXT, **facts}
    return Printed(meeting([said(None, **request), said("KEN", at="10:10")]))


def test_the_chair_is_quoted_after_the_consideration_of_the_item() -> None:
    printed = quoting(person="chair")
    english = list(printed.blocks("en").items())
    at = next(n for n, (key, _) in enumerate(english) if key.endswith("/lead"))
    assert english[at - 1][0].endswith("/consideration")
    assert [text for _, text in english[at : at + 3]] == [
        "The Chair made the following statement:",
        "“Distinguished delegates,",
        "“I have consulted the members.”",
    ]
    assert printed.lines("ar", "statements/quoted") == [
        "أدلت الرئيسة بالبيان التالي:",
        '"أيها المندوبون،',
        '"لقد تشاورت مع الأعضاء."',
    ]
    blocks = speak(printed.record, "en", "draft").blocks
    assert [block.quoted for block in blocks if isinstance(block, Body) and "quoted/" in block.key] == [
        *(False, True, True)
    ]
    assert printed.found("quotation-not-printed") == []


def test_a_delegation_that_is_quoted_is_not_listed_again() -> None:
    printed = quoting(delegation="EGY", behalf=words("بلدان الجوار", "the neighbouring countries"))
    lead = (
        "The representative of Egypt, on behalf of the neighbouring countries, made the following statement:"
    )
    assert printed.lines("en", "statements/quoted")[0] == lead
    assert printed.lines("ar", "statements/quoted")[0] == "أدلى ممثل مصر، باسم بلدان الجوار، بالبيان التالي:"
    assert printed.lines("en", "statements/parties") + printed.lines("en", "statements/group") == []
    assert sum("Kenya" in line for line in printed.lines("en", "statements/")) == 1


def test_what_cannot_be_quoted_is_told() -> None:
    assert len(quoting(person="guest", statement=None).found("quotation-not-printed")) == 1
    assert len(quoting(person="guest", item="4").found("quotation-not-printed")) == 1
    assert quoting(person="guest").lines("en", "statements/quoted")[0] == (
        "Ms. Anna Rossi, Professor of Law, made the following statement:"
    )
