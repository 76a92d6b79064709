"""Points that stand under their item before or after those who spoke, not with its other points."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, meeting, said, words

CHAPTERS = ["opening", "chapters"]
PRESENTED = {
    "paragraph": 1,
    "section": "before_speakers",
    "voice": "official",
    "person": "official",
    "verb": words("عرض", "presented"),
    "said": words("تقرير المتاحف", "the report on museums"),
}
HE_NOTED = {
    "paragraph": 1,
    "section": "before_speakers",
    "form": "same",
    "verb": words("لاحظ", "noted"),
    "said": words("أن العمل بدأ", "that work had begun"),
}
THANKED = {
    "paragraph": 2,
    "voice": "official",
    "person": "official",
    "verb": words("شكر", "thanked"),
    "said": words("جميع الوفود", "all delegations"),
}
SPOKE = [
    said("KEN", at="10:10", kind="introduction"),
    said("EGY", at="10:20"),
    said("FRA", at="10:30"),
]
LATER = {
    "requests": [{**said("KEN"), "begun_at": "2026-10-07T10:00+02:00", "ended_at": "2026-10-07T10:05+02:00"}]
}


def told(*points: File, outline: Any = CHAPTERS, requests: Any = SPOKE, **parts: Any) -> Printed:
    options = {"statements_at": "said", **parts.pop("options", {})}
    return Printed(
        meeting(requests, item={"points": list(points)}, outline=outline, options=options, **parts)
    )


TELLING = {
    "introduced": "introductory statement",
    "presented": "presented",
    "spoke first": "statements were made",
    "spoke later": "a statement was made",
    "stressed": "stressed",
    "thanked": "thanked",
    "decided": "adopted decision",
}


def order(printed: Printed) -> list[str]:
    """Return what the paragraphs of the report tell, each from its words."""
    texts = printed.lines("en")
    return [name for text in texts for name, words_ in TELLING.items() if words_ in text]


def stressed(**facts: Any) -> File:
    return {
        "paragraph": 9,
        "verb": words("شدد", "stressed"),
        "said": words("على الأول", "the first"),
        **facts,
    }


def test_a_presentation_stands_after_introductions_and_before_the_list_of_speakers() -> None:
    """The order of A/80/15 (Part II), paras. 11 and 12."""
    printed = told(PRESENTED, HE_NOTED, stressed())
    assert order(printed) == ["introduced", "presented", "spoke first", "stressed"]
    presented = next(text for text in printed.lines("en") if "presented" in text)
    assert presented == (
        "Mr. John Smith, Chief of the Prevention Section, presented the report on museums. "
        "He noted that work had begun."
    )
    presented = next(text for text in printed.lines("ar") if "عرض" in text)
    assert presented == "وعرض السيد جون سميث، رئيس قسم المنع، تقرير المتاحف. ولاحظ أن العمل بدأ."
    at, spoke = (
        next(n for n, text in enumerate(printed.lines("ar")) if one in text) for one in ("عرض", "تكلم")
    )
    assert at < spoke


def test_a_remark_stands_after_those_who_spoke_and_before_the_heading_of_the_deliberations() -> None:
    printed = told(stressed(section="after_speakers"), THANKED)
    assert order(printed) == ["introduced", "spoke first", "stressed", "thanked"]
    texts = printed.lines("en")
    after = next(at for at, text in enumerate(texts) if "stressed" in text)
    assert texts[after + 1] == "Deliberations"


def test_who_presented_is_named_in_full_once() -> None:
    printed = told(PRESENTED, THANKED)
    assert "Mr. John Smith thanked all delegations." in printed.lines("en")


def test_they_stand_in_the_section_on_statements_whether_or_not_the_item_is_written() -> None:
    outline = ["deliberations", "organization", {"kind": "statements", "parent": "organization"}]
    printed = told(PRESENTED, stressed(), outline=outline)
    assert order(printed) == ["stressed", "introduced", "presented", "spoke first"]
    file = meeting([], item={"points": [PRESENTED]}, outline=CHAPTERS)
    file["agenda"][1]["deliberations"] = "open"
    assert order(Printed(file)) == ["presented"]


@pytest.mark.parametrize(
    ("section", "sitting", "expected"),
    [
        ("before_speakers", None, ["introduced", "stressed", "spoke first", "spoke later"]),
        ("after_speakers", None, ["introduced", "spoke first", "spoke later", "stressed"]),
        ("after_speakers", 1, ["introduced", "spoke first", "stressed", "spoke later"]),
        ("before_speakers", 2, ["introduced", "spoke first", "stressed", "spoke later"]),
        ("", 2, ["introduced", "spoke first", "stressed", "spoke later"]),
        ("", 1, ["stressed", "introduced", "spoke first", "spoke later"]),
    ],
)
def test_in_the_order_of_the_meeting_they_stand_beside_those_who_spoke_at_theirs(
    section: str, sitting: int | None, expected: list[str]
) -> None:
    facts = {"section": section, **({"sitting": sitting} if sitting else {})}
    options = {"chapter_order": "meeting"}
    assert order(told(stressed(**facts), options=options, second=LATER)) == expected


@pytest.mark.sampled
def test_where_the_list_is_told_meeting_by_meeting_they_stand_beside_that_of_theirs() -> None:
    first, later = {"sitting": 1}, {"sitting": 2}
    for facts, expected in (
        ({"section": "before_speakers", **later}, ["spoke first", "stressed", "spoke later"]),
        ({"section": "after_speakers", **first}, ["spoke first", "stressed", "spoke later"]),
        ({"section": "before_speakers", **first}, ["stressed", "spoke first", "spoke later"]),
        ({"section": "after_speakers", **later}, ["spoke first", "spoke later", "stressed"]),
    ):
        assert order(told(stressed(**facts), second=LATER)) == ["introduced", *expected], facts
        unsaid = told(stressed(**facts), second=LATER, options={"statements_at": "unsaid"})
        before = facts["section"] == "before_speakers"
        together = ["stressed", "spoke first"] if before else ["spoke first", "stressed"]
        assert order(unsaid) == ["introduced", *together], facts


def test_a_presentation_before_speakers_of_a_later_meeting_stays_behind_what_was_done_earlier() -> None:
    """E/2025/28, chap. III: introduced and decided at the 3rd meeting, debated at the 4th."""
    action = {"sitting": 1, "item": "2", "verb": "adopted", "object": words("المقرر 1", "decision 1")}
    printed = told(
        PRESENTED,
        requests=SPOKE[:1],
        actions={"a": action},
        options={"chapter_order": "meeting"},
        second=LATER,
    )
    assert order(printed) == ["introduced", "decided", "presented", "spoke later"]


def test_without_a_section_on_statements_the_check_says_so() -> None:
    printed = told(PRESENTED, outline=["deliberations", "opening"])
    assert "presented" not in order(printed)
    for lang in ("en", "ar"):
        (found,) = printed.found("point-section-missing", lang)
        assert dict(found.facts)["section"] == "before_speakers"
    assert told(PRESENTED).found("point-section-missing") == []


HELD = {
    "title": words("الآفاق", "Prospects"),
    "sitting": 1,
    "panellists": ["official"],
    "before_speakers": True,
}


@pytest.mark.sampled
def test_a_panel_may_stand_before_those_who_spoke() -> None:
    """Its presentations and their discussion go with it; without a chapter for its item it has one place."""
    item = {"points": [stressed()], "panels": [HELD]}
    options = {"statements_at": "said", "panels_told": "held"}

    def printed(**facts: Any) -> Printed:
        parts = {"item": {**item, "panels": [{**HELD, **facts}]}, "options": options}
        return Printed(meeting(SPOKE, outline=CHAPTERS, second=LATER, **parts))

    def places(found: Printed, lang: str = "en") -> list[str]:
        keys = list(found.blocks(lang, ""))
        known = {"panel/": "panel", "/introduced": "introduced", "/parties": "spoke", "points/": "points"}
        return [name for key in keys for part, name in known.items() if part in key]

    for lang in ("en", "ar"):
        before = places(printed(), lang)
        assert before == ["introduced", "panel", "spoke", "spoke", "points"]
        assert places(printed(sitting=2), lang) == ["introduced", "spoke", "panel", "spoke", "points"]
        assert places(printed(before_speakers=False), lang) == [
            "introduced",
            "spoke",
            "spoke",
            "panel",
            "points",
        ]
    outline = ["deliberations", "organization", {"kind": "statements", "parent": "organization"}]
    apart = Printed(meeting(SPOKE, outline=outline, item=item, options=options))
    assert places(apart)[0] == "panel"
