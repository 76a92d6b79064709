"""Items in the order of their meetings, by an option: sub-items, too, beside the items (E/2025/43)."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, words
from wgdesk.phrasing.tree import Heading
from wgdesk.report.make import speak

IN_TIME = {"items_order": "time", "sitting_also": "said", "sitting_day": "first", "sitting_again": "chapter"}


def agenda(sub: list[int], other: list[int], later: list[int]) -> list[dict[str, Any]]:
    """Return items 2 with two sub-items, and 3, with the sittings that took each of them up."""
    return [
        {
            "title": words("الحوارات", "Dialogues"),
            "substantive": True,
            "items": [
                {"title": words("الأولويات", "Priorities"), "sittings": later},
                {"title": words("الخطط", "Plans"), "sittings": sub},
            ],
        },
        {"title": words("السواحل", "Coasts"), "substantive": True, "sittings": other},
    ]


def printed(items: list[dict[str, Any]], outline: str = "chapters", **options: str) -> Printed:
    file = meeting(outline=[outline], options=IN_TIME | options, second={"held": True})
    file["agenda"][1:] = items
    file["version"] = 4
    item = "2(b)" if items[0].get("items") else "3(b)"
    plan = {"sitting": 2, "item": item, "verb": "adopted", "object": words("خطته", "its plan")}
    file["actions"] = {"plan": plan}
    return Printed(file)


def test_sub_items_and_items_stand_where_they_were_taken_up() -> None:
    items = agenda([1], [1], [2])
    told = printed(items, sub_items="headed", items_called="number")
    assert told.lines("en", "chapters/") == [
        *("Plans", "Action taken by the Working Group"),
        *("Coasts", "Priorities"),
    ]
    levels = [block.level for block in speak(told.record, "en", "draft").blocks if isinstance(block, Heading)]
    assert levels == [1, 2, 1, 1]
    usual = printed(items, sub_items="headed", items_called="number", items_order="agenda")
    assert usual.lines("en", "chapters/")[:3] == ["Dialogues", "Priorities", "Plans"]


def test_without_headings_the_next_item_at_that_meeting_is_told_so_whatever_was_decided_since() -> None:
    """E/2025/43, 117 and 118: item 6 "also at its 14th meeting", after a decision of the 15th on item 5."""
    items = agenda([1], [1], [2])
    told = printed(items, sub_items="headed", items_called="own_agenda", item_headings="hidden")
    assert told.lines("en")[-5:] == [
        "Summary of deliberations",
        "At its 1st meeting, on 6 October 2026, the Working Group considered item 2 (b) of its agenda.",
        "At its 2nd meeting, on 7 October 2026, the Working Group adopted its plan.",
        "Also at its 1st meeting, the Working Group considered item 3 of its agenda.",
        "At its 2nd meeting, the Working Group considered item 2 (a) of its agenda.",
    ]
    assert told.lines("ar")[-5:] == [
        "ملخص المداولات",
        "نظر الفريق العامل، في جلسته الأولى، المعقودة في ٦ تشرين الأول/أكتوبر ٢٠٢٦، "
        "في البند ٢ (ب) من جدول أعماله.",
        "وفي جلسته الثانية، المعقودة في ٧ تشرين الأول/أكتوبر ٢٠٢٦، اعتمد الفريق العامل خطته.",
        "وفي جلسته الأولى أيضاً، نظر الفريق العامل في البند ٣ من جدول أعماله.",
        "ونظر الفريق العامل، في جلسته الثانية، في البند ٢ (أ) من جدول أعماله.",
    ]


def test_items_of_the_summary_stand_where_they_were_taken_up() -> None:
    items = [*agenda([2], [1], [2]), {"title": words("النتائج", "Outcome"), "deliberations": "written"}]
    told = printed(items, outline="deliberations", items_called="number")
    assert told.lines("en", "deliberations/item/") == [
        "At its 1st meeting, on 6 October 2026, the Working Group considered agenda item 3.",
        "At its [...] meeting, the Working Group considered agenda item 4.",
        "At its 2nd meeting, on 7 October 2026, the Working Group considered agenda item 2.",
    ]


@pytest.mark.parametrize("hours", [("11:00", "10:00"), ("10:00", "11:00")])
def test_items_of_one_meeting_stand_by_their_hours(hours: tuple[str, str]) -> None:
    items = agenda([1], [1], [2])
    for item, hour in zip((items[0]["items"][1], items[1]), hours, strict=True):
        item["sittings"] = [{"sitting": 1, "taken_up_at": f"2026-10-06T{hour}+02:00"}]
    told = printed(items, sub_items="headed")
    first = ["Plans", "Coasts"] if hours[0] < hours[1] else ["Coasts", "Plans"]
    assert [line for line in told.lines("en", "chapters/") if line in first] == first


def test_a_meeting_in_doubt_moves_no_item() -> None:
    items = agenda([1], [1], [2])
    items[1]["sittings"] = [{"sitting": 2}, {"sitting": 1, "doubts": {"sitting": ""}}]
    told = printed(items, sub_items="headed")
    assert told.lines("en", "chapters/")[-2:] == ["Priorities", "Coasts"]


@pytest.mark.parametrize("subs", ["headed", "unsaid"])
def test_a_body_may_tell_of_its_views_alone(subs: str) -> None:
    """E/2025/44, chapter III: no meetings and no heading "Deliberations", only what the Committee said."""
    point = {"form": "view", "said": words("أن الموارد قليلة", "resources were few")}
    coasts = {"title": words("السواحل", "Coasts"), "substantive": True, "points": [point]}
    items = [coasts | {"deliberations": "written"}]
    items += agenda([1], [1], [2])[:1]
    told = printed(items, sub_items=subs, consideration="unsaid")
    assert told.lines("en", "deliberations/item/") == []
    assert told.lines("en", "chapters/")[:1] == ["Coasts"]
    assert "Deliberations" not in told.lines("en")
    taken = [one for one in told.found("item-not-taken-up") if dict(one.facts)["n"] == "2"]
    assert not taken
    usual = printed(items, sub_items=subs)
    assert "Deliberations" in usual.lines("en")
    assert [dict(one.facts)["n"] for one in usual.found("item-not-taken-up")] == ["2"]


def test_the_heading_of_a_chapter_may_differ_from_the_title_of_its_item() -> None:
    """E/2025/44, chapter III, section C: item 7, "Sustainable public finance", has another heading."""
    items = agenda([1], [1], [2])
    items[1]["heading"] = words("البحار", "Seas")
    items[0]["items"][1]["heading"] = words("البرامج", "Programmes")
    told = printed(items, sub_items="headed")
    assert "Seas" in told.lines("en", "chapters/")
    assert "البحار" in told.lines("ar", "chapters/")
    assert "Programmes" in told.lines("en", "chapters/")
    assert told.lines("en", "deliberations/item/")[1].endswith("entitled “Coasts”.")


@pytest.mark.parametrize(
    ("headings", "said"),
    [("shown", "[To be completed]"), ("hidden", "[Agenda item 3: to be completed later]")],
)
def test_a_place_kept_for_an_item_names_it_only_where_no_heading_does(headings: str, said: str) -> None:
    items = agenda([1], [1], [2])
    items[1]["placeholders"] = {"held": ""}
    lines = printed(items, item_headings=headings).blocks("en", "deliberations/item/")
    assert [text for key, text in lines.items() if key.endswith("/held")] == [said]
