"""Joint consideration told once, by an option: in the chapter of the first item, or of the first sub-item."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, words

ONCE = {"joint_items": "first", "sitting_day": "never", "sitting_place": "after"}
SECTION = {"title": words("القسم", "Section"), "substantive": True}


def considered(lang: str, items: list[dict[str, Any]], **options: str) -> list[str]:
    """Return the sentences on the consideration of these items, the first of which has the number 2."""
    file = meeting(outline=["chapters"], options=ONCE | options, second={"held": True})
    file["agenda"][1:] = [SECTION | one for one in items]
    file["version"] = 4
    return Printed(file).lines(lang, "deliberations/item/")


def subs(*sittings: list[int], **more: Any) -> list[dict[str, Any]]:
    """Return sub-items considered jointly with the first, at these sittings."""
    titles = (("الأولويات", "Priorities"), ("الخطط", "Plans"), ("الوسائل", "Means"), ("الغايات", "Ends"))
    found: list[dict[str, Any]] = []
    for title, at in zip(titles, sittings, strict=False):
        joint = {"joint_with": "2(a)"} if found else {}
        found.append({"title": words(*title), "sittings": at, **joint, **more})
    return found


def test_items_considered_jointly_are_told_of_in_the_chapter_of_the_first_and_apart_by_themselves() -> None:
    """E/2025/32 (Part II), 15, 17 and 19: item 6 was considered with items 5 and 8, and again by itself."""
    second = {"joint_with": "2", "sittings": [1, 2], "deliberations": "written"}
    assert considered("en", [{"sittings": [1]}, second], items_called="number") == [
        "The Working Group considered jointly agenda items 2 and 3 at its 1st meeting.",
        "The Working Group considered agenda item 3 at its 2nd meeting.",
    ]
    alike = {"joint_with": "2", "sittings": [1], "deliberations": "written"}
    assert len(considered("en", [{"sittings": [1]}, alike], items_called="number")) == 1


def test_the_meetings_of_a_sub_item_are_not_those_of_the_joint_consideration() -> None:
    part = {"title": words("الأساليب", "Methods"), "sittings": [2]}
    second = {"joint_with": "2", "sittings": [1], "items": [part], "deliberations": "written"}
    lines = considered("en", [{"sittings": [1]}, second], items_called="number", sub_items="headed")
    assert lines == [
        "The Working Group considered jointly agenda items 2 and 3 at its 1st meeting.",
        "The Working Group considered sub-item 3 (a) at its 2nd meeting.",
    ]


@pytest.mark.parametrize(
    ("lang", "called", "told"),
    [
        ("en", "number", "The Working Group considered sub-items 2 (a) and (b) at its 1st meeting."),
        ("ar", "number", "نظر الفريق العامل في البندين الفرعيين ٢ (أ) و(ب)، في جلسته الأولى."),
        (
            "en",
            "own_agenda",
            "The Working Group considered items 2 (a) and (b) of its agenda at its 1st meeting.",
        ),
        ("ar", "own_agenda", "نظر الفريق العامل في البندين ٢ (أ) و(ب) من جدول أعماله في جلسته الأولى."),
        (
            "en",
            "title_bare",
            "The Working Group considered agenda items 2 (a), Priorities; and 2 (b), Plans, at its 1st"
            " meeting.",
        ),
        (
            "ar",
            "title_bare",
            "نظر الفريق العامل في البندين التاليين من جدول الأعمال: البند ٢ (أ)، الأولويات؛ والبند ٢ (ب)،"
            " الخطط، في جلسته الأولى.",
        ),
    ],
)
def test_sub_items_considered_jointly_are_told_of_in_one_sentence(lang: str, called: str, told: str) -> None:
    """E/2025/26, 27: "sub-items 4 (a) and (b)"; E/2025/32 (Part II), 2: each with its title."""
    items = [{"items": [*subs([1], [1]), {"title": words("أخرى", "Others")}]}]
    assert told in considered(lang, items, sub_items="headed", items_called=called)


def test_all_sub_items_of_an_item_stand_without_a_heading() -> None:
    """E/2025/24, chapter IV: "item 5 (a) to (j) of its agenda"."""
    file = meeting(outline=["chapters"], options=ONCE | {"sub_items": "headed", "items_called": "own_agenda"})
    file["agenda"][1:] = [SECTION | {"items": subs([1], [1], [1], [1])}]
    file["version"] = 4
    noted = {"sitting": 1, "item": "2", "verb": "took_note", "object": words("بالتقارير", "the reports")}
    file["actions"] = {"a": noted}
    for order in ("kinds", "meeting"):
        file["options"]["chapter_order"] = order
        assert Printed(file).lines("en")[-3:] == [
            "Section",
            "The Working Group considered item 2 (a) to (d) of its agenda at its 1st meeting.",
            "At the same meeting, the Working Group took note of the reports.",
        ]
    assert Printed(file).lines("ar", "deliberations/") == [
        "نظر الفريق العامل في البنود ٢ من (أ) إلى (د) من جدول أعماله في جلسته الأولى."
    ]
