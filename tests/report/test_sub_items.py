"""Sub-items: named with their item or under headings, with their meetings and their joint discussion."""

from __future__ import annotations

from typing import Any

from tests.report.debate.small_record import Printed, meeting, said, words
from wgdesk.phrasing.tree import Heading
from wgdesk.report.make import speak

CHAPTERS = ["opening", "chapters", "adoption"]
FIRST = {
    "title": words("الأولويات", "Priorities"),
    "sittings": [1, {"sitting": 2, "debated": True}],
    "debate": "discussion",
    "panels": [{"title": words("آفاق", "Ways"), "sitting": 2}],
    "speakers_link": "https://example.org/speakers",
}
SECOND = {"title": words("الخطط", "Plans"), "sittings": [2], "joint_with": "2(a)"}


def record(option: str, *subs: dict[str, Any], **options: str) -> Printed:
    given = {"sub_items": option, "panels_told": "held", "sitting_place": "after", "sitting_day": "never"}
    given["items_called"] = "number"
    file = meeting(
        [said("EGY", "2(b)")],
        item={"items": list(subs), "sittings": []},
        outline=CHAPTERS,
        options={**given, **options},
        second={"held": True},
    )
    file["version"] = 4
    return Printed(file)


def headings(printed: Printed) -> list[tuple[int, str, str]]:
    return [
        (block.level, "".join(span.text for span in block.label or ()), block.text[0].text)
        for block in speak(printed.record, "en", "draft").blocks
        if isinstance(block, Heading)
    ]


def test_sub_items_under_headings_have_their_own_meetings_panels_and_statements() -> None:
    printed = record("headed", FIRST, SECOND)
    found = headings(printed)
    at = next(n for n, one in enumerate(found) if one[2] == "Prevention")
    assert [(level, title) for level, _, title in found[at : at + 3]] == [
        (1, "Prevention"),
        (2, "Priorities"),
        (2, "Plans"),
    ]
    assert [label for _, label, _ in found[at + 1 : at + 3]] == ["A.", "B."]
    lines = printed.lines("en")
    first = lines.index(
        "The Working Group considered sub-item 2 (a) at its 1st and 2nd meetings. It held a joint general"
        " discussion on sub-items 2 (a) and (b) at its 2nd meeting."
    )
    assert lines[first + 1 :][:4] == [
        "The list of speakers is available at https://example.org/speakers.",
        "At the same meeting, the Working Group held a panel discussion, entitled “Ways”.",
        "Plans",
        "The Working Group considered sub-item 2 (b) at its 2nd meeting. It held a joint general discussion"
        " on sub-items 2 (a) and (b) at its 2nd meeting.",
    ]
    assert sum("Egypt" in line for line in lines if "statement" in line) == 1
    (consideration,) = printed.lines("en", "deliberations/item/")[:1]
    assert consideration.startswith("The Working Group considered agenda item 2 at its")


def test_the_arabic_of_sub_items_has_its_dual_and_its_joint_discussion() -> None:
    lines = record("headed", FIRST, SECOND).lines("ar")
    assert (
        "نظر الفريق العامل في البند الفرعي ٢ (أ)، في جلستيه الأولى والثانية. وأجرى الفريق العامل مناقشة عامة"
        " مشتركة بشأن البندين الفرعيين ٢ (أ) و(ب) في جلسته الثانية."
    ) in lines
    named = record("named", FIRST, SECOND).lines("ar")
    assert any("من جدول الأعمال وبنديه الفرعيين (أ) و(ب) في جلستيه" in line for line in named)


def test_sub_items_may_be_named_with_their_item_and_the_discussion_beside_the_consideration() -> None:
    item = {
        "items": [FIRST | {"debate": None}, SECOND],
        "debate": "debate",
        "sittings": [{"sitting": 1, "debated": True}, 2],
    }
    file = meeting(
        item=item,
        outline=CHAPTERS,
        options={"sub_items": "named", "sitting_day": "never"},
        second={"held": True},
    )
    file["version"] = 4
    lines = Printed(file).lines("en", "deliberations/item/")
    assert lines[0] == (
        "At its 1st and 2nd meetings, the Working Group considered agenda item 2, entitled “Prevention”,"
        " and its sub-items (a) and (b), and held a general debate on it."
    )


def test_without_the_option_nothing_of_sub_items_is_said_of_their_own() -> None:
    printed = record("unsaid", FIRST, SECOND)
    assert "Priorities" not in [title for _, _, title in headings(printed)]
    assert not any("sub-item" in line for line in printed.lines("en", "deliberations"))
    assert sum("“Ways”" in line for line in printed.lines("en")) == 1
