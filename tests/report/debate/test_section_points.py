"""Points printed in a section of the outline instead of under their item."""

from __future__ import annotations

from typing import Any

from tests.report.debate.small_record import File, Printed, meeting, said, words
from tests.report.spaces import plain
from wgdesk.phrasing.tree import Heading
from wgdesk.report.make import speak

USUAL = [
    "deliberations",
    "organization",
    {"kind": "opening", "parent": "organization"},
    {"kind": "attendance", "parent": "organization"},
    "adoption",
]
VISIT = {"kind": "own_1", "heading": words("الزيارة", "Visit")}
OPENED = said(None, None, person="official", lane="invited", kind="opening", opened=True, said_as="remarks")


def point(section: str, ar: str = "على الأول", en: str = "the first", **facts: Any) -> File:
    return {"section": section, "verb": words("شدد", "stressed"), "said": words(ar, en), **facts}


def told(*points: File, outline: Any = USUAL, requests: Any = (), **parts: Any) -> Printed:
    return Printed(meeting(requests, item={"points": list(points)}, outline=outline, **parts))


def section(printed: Printed, kind: str, lang: str = "en") -> list[str]:
    """Return the texts between the heading of a section and the next heading."""
    found: list[str] = []
    inside = False
    for block in speak(printed.record, lang, "draft").blocks:
        if isinstance(block, Heading):
            inside = block.key == kind
        elif inside and hasattr(block, "text"):
            found.append(plain(block.text))
    return found


def test_a_point_stands_behind_the_sentences_of_its_section_and_not_under_its_item() -> None:
    printed = told(
        point("attendance", "إلى ثلاثة خبراء", "three experts", voice="body", verb=words("استمع", "heard")),
        point("", "على الثاني", "the second"),
    )
    assert section(printed, "attendance")[-1] == "The Working Group heard three experts."
    assert section(printed, "attendance", "ar")[-1] == "واستمع الفريق العامل إلى ثلاثة خبراء."
    assert len(section(printed, "attendance")) > 1
    assert "One speaker stressed the second." in section(printed, "deliberations")
    assert not any("experts" in text for text in section(printed, "deliberations"))


def test_what_the_opener_said_stands_for_the_sentence_that_remarks_were_made() -> None:
    facts = {"voice": "official", "person": "official"}
    (opened,) = section(told(requests=[OPENED]), "opening")[1:2]
    assert opened.endswith("He made opening remarks.")
    printed = told(point("opening", **facts), requests=[OPENED])
    assert section(printed, "opening")[1:] == [
        "The meeting was opened by Mr. John Smith, Chief of the Prevention Section.",
        "Mr. John Smith stressed the first.",
    ]
    assert section(printed, "opening", "ar")[-1] == "وشدد السيد جون سميث على الأول."
    other = told(point("opening", voice="secretariat"), requests=[OPENED])
    assert "He made opening remarks." in section(other, "opening")[1]


def test_the_chair_who_opened_the_meeting_is_not_said_to_have_spoken_before_her_remarks() -> None:
    spoke = said(None, None, person="chair", lane="invited", kind="opening")
    assert "addressed" in " ".join(section(told(requests=[spoke]), "opening"))
    for facts in ({"voice": "chair"}, {"voice": "official", "person": "chair"}):
        printed = " ".join(section(told(point("opening", **facts), requests=[spoke]), "opening"))
        assert "addressed" not in printed
        assert printed.endswith("The Chair stressed the first.")


def test_closing_remarks_follow_the_closing_statements_and_the_adoption_what_was_said_of_the_report() -> None:
    closing = said("EGY", None, kind="closing", at="11:00")
    printed = told(point("adoption"), point("closing", voice="chair"), requests=[closing])
    *_, statement, chair, on_report = section(printed, "adoption")
    assert "closing" in statement
    assert chair == "The Chair stressed the first."
    assert on_report == "One speaker stressed the first."


def test_a_section_of_ones_own_and_one_that_holds_sections_have_points() -> None:
    printed = told(point("own_1"), point("organization", voice="chair"), outline=[*USUAL, VISIT])
    assert section(printed, "own_1") == ["One speaker stressed the first."]
    assert section(printed, "own_1", "ar") == ["شدد أحد المتكلمين على الأول."]
    assert section(printed, "organization") == ["The Chair stressed the first."]


def test_points_of_a_section_share_paragraphs_and_stand_in_the_order_of_the_agenda() -> None:
    printed = told(
        point("opening", voice="chair", paragraph=1),
        {**point("opening", "على الثاني", "the second", paragraph=1), "form": "same"},
        point("", paragraph=1),
        last_item={"points": [point("opening", voice="secretariat")]},
    )
    assert section(printed, "opening")[-2:] == [
        "The Chair stressed the first. She stressed the second.",
        "The Secretariat stressed the first.",
    ]


def test_points_of_a_section_are_printed_whether_or_not_their_item_is_written() -> None:
    file = meeting(item={"points": [point("opening")], "deliberations": "open"}, outline=USUAL)
    printed = Printed(file)
    assert section(printed, "opening")[-1] == "One speaker stressed the first."
    assert printed.found("points-not-printed") == []
    assert printed.found("issues-raised") == []


def test_a_section_that_the_outline_does_not_have_is_found() -> None:
    printed = told(point("own_1"), point("elections"), point("closing"), outline=USUAL[:-1])
    for lang in ("ar", "en"):
        found = printed.found("point-section-missing", lang)
        assert [(one.panel, dict(one.facts)) for one in found] == [
            ("deliberations", {"n": "2", "section": kind}) for kind in ("own", "elections", "closing")
        ]
    assert told(point("closing")).found("point-section-missing") == []
    only = told(point("opening"), outline=USUAL[1:])
    assert [one for one in only.found("not-in-outline") if dict(one.facts)["what"] == "points"] == []


def test_what_is_brought_to_attention_follows_the_texts_in_their_chapter_in_the_present_tense() -> None:
    draws = {"voice": "body", "verb": words("يود أن يوجه", "would like to draw")}
    calls = {"voice": "body", "verb": words("يهيب", "calls upon")}
    printed = told(
        point("own_1", "انتباه المجلس إلى الخطة", "the attention of the Council to the plan", **draws),
        point("own_1", "بالدول أن تعمل بها", "States to follow it", **calls),
        outline=[
            "recommendations",
            {"kind": "own_1", "parent": "recommendations", "heading": words("للعلم", "For information")},
            {"kind": "own_2", "parent": "recommendations", "heading": words("أخرى", "Other")},
            *USUAL,
        ],
    )
    assert section(printed, "own_1") == [
        "The Working Group would like to draw the attention of the Council to the plan.",
        "The Working Group calls upon States to follow it.",
    ]
    assert section(printed, "own_1", "ar") == [
        "يود الفريق العامل أن يوجه انتباه المجلس إلى الخطة.",
        "ويهيب الفريق العامل بالدول أن تعمل بها.",
    ]


def test_what_is_doubtful_or_lacking_in_a_section_is_found_there() -> None:
    doubted = point("own_1", doubts={"said": "the second"})
    printed = told(doubted, {"section": "opening", "said": words("نص", "text")}, outline=[*USUAL, VISIT])
    assert section(printed, "own_1") == ["One speaker stressed the first [the second]."]
    lacking = printed.found("point-without-text")
    assert [finding.block for finding in lacking] == list(printed.blocks("en", "deliberations/points/"))[:1]


def test_a_point_may_stand_before_the_sentences_of_its_section() -> None:
    """Of whom a body is composed comes before who attended (E/2025/42, para. 92)."""
    composed = point(
        "before_attendance",
        "من جميع الدول",
        "of all States",
        voice="body",
        verb=words("تألف", "was composed"),
        paragraph=1,
    )
    spoke = said("EGY", None, kind="closing")
    printed = told(composed, point("before_closing", voice="chair", paragraph=2), requests=[spoke])
    first, *rest = section(printed, "attendance")
    assert first == "The Working Group was composed of all States."
    assert len(rest) == len(section(told(), "attendance")) > 0
    assert section(printed, "attendance", "ar")[0] == "تألف الفريق العامل من جميع الدول."
    stressed, closing = section(printed, "adoption")[-2:]
    assert stressed == "The Chair stressed the first."
    assert "closing statement" in closing
    for lang in ("en", "ar"):
        (found,) = told(composed, outline=["opening"]).found("point-section-missing", lang)
        assert dict(found.facts)["section"] == "attendance"


def test_what_a_body_says_before_the_sentences_of_a_section_begins_their_paragraph() -> None:
    composed = point(
        "before_attendance",
        "من جميع الدول",
        "of all States",
        voice="body",
        verb=words("تألف", "was composed"),
    )
    printed = told(composed, options={"attendance_paragraphs": "section"})
    (whole,) = section(printed, "attendance")
    assert whole.startswith("The Working Group was composed of all States. The following parties")
