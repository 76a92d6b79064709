"""Sections within sections, down to the fourth level of headings, and headings without a number."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, said, words
from wgdesk.phrasing.tree import Heading, plain
from wgdesk.report.make import speak
from wgdesk.rules.nested_outline import depths, in_report_order, rooms_for


def own(n: int, parent: str, en: str, ar: str, **facts: Any) -> dict[str, Any]:
    return {"kind": f"own_{n}", "parent": parent, "heading": words(ar, en), **facts}


OUTLINE = [
    "introduction",
    {"kind": "organization", "parent": "introduction"},
    {"kind": "opening", "parent": "organization"},
    {"kind": "attendance", "parent": "organization"},
    own(1, "organization", "Organization of work", "تنظيم الأعمال"),
    own(2, "own_1", "Working groups", "الأفرقة العاملة"),
    {"kind": "agenda", "parent": "own_1"},
    own(3, "introduction", "Other matters", "مسائل أخرى"),
    own(4, "", "Closing remarks", "كلمات ختامية", unnumbered=True),
    "adoption",
]


def _printed(outline: list[Any]) -> Printed:
    added = [
        {"anchor": one["kind"], "side": "after", "kind": "paragraph", "body": words("نص.", "Text.")}
        for one in outline
        if isinstance(one, dict) and one["kind"].startswith("own_")
    ]
    return Printed(meeting([said("EGY")], version=4, outline=outline, insertions=added))


def headings(printed: Printed, lang: str) -> list[tuple[int, str, str]]:
    """Return the level, the label and the text of each heading."""
    blocks = speak(printed.record, lang, "draft").blocks
    return [
        (one.level, plain(one.label or ()), plain(one.text)) for one in blocks if isinstance(one, Heading)
    ]


def test_headings_are_numbered_down_to_the_fourth_level() -> None:
    printed = _printed(OUTLINE)
    assert headings(printed, "en") == [
        (1, "I.", "Introduction"),
        (2, "A.", "Organization of the meeting"),
        (3, "1.", "Opening of the meeting"),
        (3, "2.", "Attendance"),
        (3, "3.", "Organization of work"),
        (4, "(a)", "Working groups"),
        (4, "(b)", "Adoption of the agenda and organization of work"),
        (2, "B.", "Other matters"),
        (1, "", "Closing remarks"),
        (1, "II.", "Adoption of the report"),
    ]
    assert [label for _, label, _ in headings(printed, "ar")] == [
        *("أولاً-", "ألف-", "١-", "٢-", "٣-", "(أ)", "(ب)", "باء-", "", "ثانياً-")
    ]


def test_a_section_within_another_takes_its_headings_with_it() -> None:
    outline = ["introduction", own(1, "", "Debate", "المناقشة"), {"kind": "chapters", "parent": "own_1"}]
    assert {level for level, _, _ in headings(_printed(outline), "en")} == {1, 2}
    deeper = [*outline[:2], own(2, "own_1", "Items", "البنود"), {"kind": "chapters", "parent": "own_2"}]
    found = headings(_printed(deeper), "en")
    assert [text for level, _, text in found if level == 3] == ["Prevention", "Cooperation"]


def test_a_section_that_holds_nothing_is_left_out_with_those_around_it() -> None:
    outline = [
        "introduction",
        {"kind": "organization", "parent": "introduction"},
        {"kind": "documentation", "parent": "organization"},
        "adoption",
    ]
    kinds = [block.key for block in speak(_printed(outline).record, "en", "draft").blocks]
    assert "documentation" not in kinds
    assert "organization" not in kinds


@pytest.mark.parametrize(
    ("parents", "known"),
    [
        ({"a": "", "b": "a", "c": "b", "d": "c", "e": "d"}, {"a": 1, "b": 2, "c": 3, "d": 4}),
        ({"a": "b", "b": "a", "c": ""}, {"c": 1}),
        ({"a": "a"}, {}),
        ({"a": "gone"}, {}),
    ],
)
def test_a_section_stands_nowhere_in_itself_or_below_the_fourth_level(
    parents: dict[str, str], known: dict[str, int]
) -> None:
    assert depths(parents) == known


def test_a_section_is_offered_those_that_have_room_for_it_and_what_it_holds() -> None:
    every = _printed(OUTLINE).record.meeting.outline
    rooms = {one.kind: rooms_for(one, every) for one in every}
    assert rooms["introduction"] == set()  # it holds three levels
    assert rooms["organization"] == {"introduction", "own_4", "adoption"}
    assert rooms["own_1"] == {"introduction", "organization", "own_3", "own_4", "adoption"}
    assert rooms["own_2"] == {one.kind for one in every} - {"own_2", "agenda"}
    assert list(in_report_order(every)) == list(every)
