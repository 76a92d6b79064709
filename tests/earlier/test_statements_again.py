"""Statements of the small report, and documents told of after their item, print the same again."""

from __future__ import annotations

from typing import Any

import pytest

from tests.earlier.small_report import LANGUAGES, lacking, read
from tests.report.debate.small_record import said

pytestmark = pytest.mark.sampled

DIRECTOR = {"person": "official", "lane": "invited"}
OUTLINE: list[dict[str, Any]] = [
    {"kind": "introduction"},
    {"kind": "chapters"},
    {"kind": "opening"},
    {"kind": "attendance"},
    {"kind": "adoption"},
]


def chapters(lang: str, requests: list[Any], **parts: Any) -> tuple[Any, list[str]]:
    """Return what is read of a report with chapters, and its lines that its record does not print again."""
    options = {"officials": "named", **parts.pop("options", {})}
    found, written, printed = read(
        lang, requests=requests, outline=OUTLINE, options=options, second={"held": True}, **parts
    )
    return found, lacking(written, printed)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("requests", "options"),
    [
        ([said("EGY"), said("FRA", at="10:05"), said("PAK", at="10:10")], {}),
        ([said("EGY", grouping="AG")], {}),
        ([said("EGY", grouping="AG"), said("FRA", at="10:05")], {"statements_behalf": "brackets"}),
        ([said("EGY"), said("FRA", at="10:05"), said("PAK", at="10:10")], {"statements_form": "running"}),
        ([said("EGY", medium="video")], {}),
        ([said(None, kind="introduction", **DIRECTOR), said("EGY", at="10:05")], {}),
        (
            [said(None, kind="introduction", **DIRECTOR), said("EGY", at="10:05")],
            {"occasions_order": "rounds", "statements_at": "said"},
        ),
        ([said("EGY"), said("FRA", at="10:05", lane="reply", kind="reply")], {}),
        ([said(None, None, kind="opening", **DIRECTOR), said("EGY", at="10:05")], {}),
        ([said(None, None, kind="opening", said_as="remarks", **DIRECTOR), said("EGY", at="10:05")], {}),
    ],
    ids=[
        *("parties and observers", "for a group", "in brackets", "running", "by video", "introduced"),
        *("thereafter", "reply", "opening", "remarks"),
    ],
)
def test_statements_come_back_and_print_the_same(lang: str, requests: list[Any], options: Any) -> None:
    found, lost = chapters(lang, requests, options=options)
    read_again = [one for sitting in found.record["sittings"] for one in sitting.get("requests", ())]
    assert len(read_again) == len(requests)
    spoke = [sorted(one["delegation"] for one in of if "delegation" in one) for of in (read_again, requests)]
    assert spoke[0] == spoke[1]
    assert [one for one in lost if any(word in one.lower() for word in SPOKE[lang])] == []


SPOKE = {"en": ("statement", "remarks"), "ar": ("تكلم", "ألق", "أدل")}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_documents_it_had_before_it_come_back_with_their_item(lang: str) -> None:
    note = {"kind": "note", "by_secretariat": True, "symbol": "E/CN.1/7", "item": "2"}
    report = {"kind": "report", "by_secretariat": True, "symbol": "E/CN.1/8", "item": "2"}
    for documents, options in (
        ([note], {"one_document": "in_sentence"}),
        ([note, report], {}),
    ):
        led = {"documents_where": "by_item", "documents_led": "it", **options}
        found, lost = chapters(lang, [said("EGY")], documents=documents, options=led)
        assert [(one["symbol"], one["item"]) for one in found.record["documents"]] == [
            (one["symbol"], "2") for one in documents
        ]
        assert found.record["options"]["documents_led"] == "it"
        assert [one for one in lost if "E/" in one] == []
