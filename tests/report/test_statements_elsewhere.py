"""Statements on a decision that were made at another meeting than the decision."""

from __future__ import annotations

from typing import Any

from tests.report.debate.small_record import File, Printed, meeting, said, words

ADOPTED = {"sitting": 1, "item": "2", "verb": "adopted", "object": words("التقرير", "the report")}
SPOKE = {"begun_at": "2026-10-07T10:00+02:00", "ended_at": "2026-10-07T10:05+02:00", "item": "2"}


def told(actions: File, lang: str, *requests: File, **parts: Any) -> list[str]:
    """Return the paragraphs on actions and what was said of them."""
    return Printed(meeting(requests, actions=actions, **parts)).lines(lang, "action/")


def test_a_statement_at_another_meeting_than_the_decision_names_its_meeting() -> None:
    one = {"a": ADOPTED | {"decided_at": "2026-10-06T09:30+02:00"}}
    later = [
        SPOKE | {"delegation": "KEN", "action": "a"},
        SPOKE | {"delegation": "EGY", "action": "a", "kind": "position"},
    ]
    parts: File = {"second": {"requests": later}, "options": {"statements_upon": "adoption"}}
    assert told(one, "en", said("FRA", action="a"), **parts)[1:] == [
        "After the adoption of the report, a statement was made by the representative of France.",
        "At the 2nd meeting, on 7 October 2026, after the adoption of the report, a statement was made by the"
        " representative of Kenya.",
        "After the adoption of the report, a statement in explanation of position was made by the"
        " representative of Egypt.",
    ]
    assert told(one, "ar", said("FRA", action="a"), **parts)[1:] == [
        "وبعد اعتماد التقرير، تكلم ممثل فرنسا.",
        "وفي الجلسة الثانية، المعقودة في ٧ تشرين الأول/أكتوبر ٢٠٢٦، وبعد اعتماد التقرير، تكلم ممثل كينيا.",
        "وتكلم ممثل مصر تعليلاً للموقف بعد اعتماد التقرير.",
    ]


def test_a_statement_before_a_decision_of_a_later_meeting_names_its_meeting() -> None:
    one = {"a": ADOPTED | {"decided_at": "2026-10-07T10:30+02:00", "sitting": 2}}
    parts: File = {"second": {"requests": [SPOKE | {"delegation": "KEN", "action": "a"}]}}
    spoke = said("EGY", action="a", kind="position")
    lines = told(one, "en", spoke, **parts)
    assert lines == [
        "At the same meeting, before the decision was taken, a statement in explanation of position was made"
        " by the representative of Egypt.",
        "At the 2nd meeting, on 7 October 2026, before the decision was taken, a statement was made by the"
        " representative of Kenya.",
        "At the same meeting, the Working Group adopted the report.",
    ]
    assert told(one, "ar", spoke, **parts)[:2] == [
        "وفي الجلسة نفسها، تكلم ممثل مصر تعليلاً للموقف قبل اتخاذ القرار.",
        "وفي الجلسة الثانية، المعقودة في ٧ تشرين الأول/أكتوبر ٢٠٢٦، وقبل اتخاذ القرار، تكلم ممثل كينيا.",
    ]
