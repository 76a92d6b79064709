"""Decisions that a body counts: number and title above, the day below."""

from __future__ import annotations

from typing import Any

from tests.report.debate.small_record import File, Printed, meeting, words

ASKED = {"object": words("إلى الأمانة أن تنفذها", "the Secretariat to carry it out")}


def decided(actions: dict[str, File], lang: str = "en", **options: str) -> list[str]:
    """Return what the report has of actions at the first meeting."""
    given = {key: {"sitting": 1, "item": "2", **one} for key, one in actions.items()}
    return Printed(meeting(actions=given, options=options)).lines(lang, "action/")


def _counted(number: str, **more: Any) -> File:
    return {"verb": "noted", "object": words("ذلك", "that"), "number": number, **more}


def test_a_decision_has_number_title_and_all_actions_up_to_the_next() -> None:
    first = _counted("2026/1", title=words("خطة المصابيح", "Plan on lamps"))
    actions = {"a": first, "b": {"verb": "requested", **ASKED}, "c": _counted("2026/2")}
    assert decided(actions, decision_days="below") == [
        "2026/1",
        "Plan on lamps",
        "At the same meeting, the Working Group noted that.",
        "At the same meeting, the Working Group requested the Secretariat to carry it out.",
        "6 October 2026",
        "2026/2",
        "At the same meeting, the Working Group noted that.",
        "6 October 2026",
    ]


def test_no_day_stands_below_by_default_nor_below_actions_before_the_first_number() -> None:
    assert "6 October 2026" not in decided({"a": _counted("2026/1")})
    plain = {"verb": "requested", **ASKED}
    lines = decided({"a": plain, "b": _counted("2026/1")}, decision_days="below")
    assert [lines.index("2026/1"), lines.count("6 October 2026")] == [1, 1]


def test_a_counted_decision_is_not_told_of_with_others() -> None:
    ending = {"verb": "requested", **ASKED, "continues": True}
    assert len(decided({"a": _counted("2026/1"), "b": {**ending, "number": "2026/2"}})) == 4
    assert len(decided({"a": _counted("2026/1"), "b": ending})) == 2


def test_a_motion_between_two_decisions_stands_before_the_number_of_the_second() -> None:
    first, second = (_counted(f"2026/{n}", decided_at=f"2026-10-06T1{n}:00+02:00") for n in (0, 2))
    given = {key: {"sitting": 1, "item": "2", **one} for key, one in (("a", first), ("b", second))}
    file = meeting(actions=given, options={"decision_days": "below", "procedure": "shown"})
    moved = {"kind": "adjourn_debate", "moved_at": "2026-10-06T11:00+02:00", "item": "2", "delegation": "EGY"}
    file["sittings"][0]["motions"] = [moved]
    lines = Printed(file).lines("en")
    motion = next(at for at, one in enumerate(lines) if "motion" in one)
    assert lines[motion - 1 : motion + 2 : 2] == ["6 October 2026", "2026/2"]
