"""Introductory statements and statements in a capacity in the active voice, and with their meeting."""

from __future__ import annotations

from typing import Any

from tests.report.debate.small_record import Printed, meeting, person, said, words

SAID = {"statements_at": "said", "statements_voice": "active", "sitting_day": "never"}
CHAPTERS = ["opening", "chapters"]


def told(*requests: dict[str, Any], **parts: Any) -> Printed:
    return Printed(meeting(requests, **parts))


def test_an_introductory_statement_names_its_meeting_in_the_active_voice() -> None:
    requests = [
        said(person="official", lane="secretariat", kind="introduction"),
        said("EGY", at="10:10", kind="introduction"),
        said("PAK", at="10:20", kind="introduction", said_as="remarks"),
        said("KEN", at="10:30"),
    ]
    printed = told(*requests, outline=CHAPTERS, options=SAID | {"officials": "named"})
    assert printed.lines("en", "statements/") == [
        "At the same meeting, Mr. John Smith, Chief of the Prevention Section, made an introductory"
        " statement.",
        "At the same meeting, the representative of Egypt made an introductory statement.",
        "At the same meeting, the observer for Pakistan made introductory remarks.",
        "At the same meeting, the representative of Kenya made a statement.",
    ]
    assert printed.lines("ar", "statements/") == [
        "وفي الجلسة نفسها، ألقى السيد جون سميث، رئيس قسم المنع، كلمة استهلالية.",
        "وفي الجلسة نفسها، ألقى ممثل مصر كلمة استهلالية.",
        "وفي الجلسة نفسها، أدلى المراقب عن باكستان بملاحظات استهلالية.",
        "وفي الجلسة نفسها، تكلم ممثل كينيا.",
    ]


def test_the_item_is_named_where_no_heading_does_so() -> None:
    one = said("EGY", kind="introduction", said_as="plain")
    both = told(one, options=SAID)
    assert both.lines("en", "statements/") == [
        "At the 1st meeting, under agenda item 2, the representative of Egypt made a statement."
    ]
    assert both.lines("ar", "statements/") == [
        "في الجلسة الأولى، في إطار البند ٢ من جدول الأعمال، ألقى ممثل مصر كلمةً."
    ]
    active = told(one, outline=CHAPTERS, options=SAID | {"statements_at": "unsaid"})
    assert active.lines("en", "statements/") == [
        "Under agenda item 2, the representative of Egypt made a statement."
    ]


def test_the_secretariat_introduces_at_a_meeting() -> None:
    one = said(lane="secretariat", kind="introduction", who=None)
    assert told(one, outline=CHAPTERS, options=SAID).lines("en", "statements/") == [
        "At the same meeting, the Secretariat made an introductory statement."
    ]
    active = told(one, outline=CHAPTERS, options={"statements_voice": "active"})
    assert active.lines("en", "statements/") == [
        "The Secretariat made a general introductory statement under agenda item 2."
    ]


def test_what_was_submitted_in_writing_to_introduce_an_item_was_not_said_at_a_meeting() -> None:
    one = said("EGY", kind="introduction", medium="written", text_at="2026-10-06T11:00+02:00")
    printed = told(one, outline=CHAPTERS, options=SAID)
    assert printed.lines("en", "statements/") == [
        "The representative of Egypt submitted an introductory statement in writing."
    ]


def test_passively_the_meeting_stands_before_who_introduced() -> None:
    options = SAID | {"statements_voice": "passive"}
    printed = told(said("EGY", kind="introduction"), outline=CHAPTERS, options=options)
    assert printed.lines("en", "statements/") == [
        "At the same meeting, an introductory statement was made by the representative of Egypt."
    ]


def test_who_spoke_in_a_capacity_for_others_or_as_a_guest_made_statements_too() -> None:
    chair = words("رئيسة المجلس", "President of the Council")
    requests = [
        said("EGY", at="10:00", person="woman", capacity=chair),
        said("KEN", at="10:10", behalf=words("بلدان الجوار", "the neighbouring countries")),
        said("PAK", at="10:20", grouping="ARAB"),
        said(at="10:30", lane="invited", person="guest"),
    ]
    people = {"woman": person("f", "نور سلام", "Noor Salam", delegation="EGY")}
    printed = told(*requests, people=people, outline=CHAPTERS, options=SAID)
    assert printed.lines("en", "statements/") == [
        "At the same meeting, the representative of Egypt, in her capacity as President of the Council, made"
        " a statement.",
        "The representative of Kenya, on behalf of the neighbouring countries, also made a statement.",
        "The observer for Pakistan, on behalf of the Group of Arab States, also made a statement.",
        "Ms. Anna Rossi, Professor of Law, also made a statement.",
    ]
    assert printed.lines("ar", "statements/") == [
        "وفي الجلسة نفسها، تكلمت ممثلة مصر، بصفتها رئيسة المجلس.",
        "وتكلم أيضاً ممثل كينيا، باسم بلدان الجوار.",
        "وتكلم أيضاً المراقب عن باكستان، باسم مجموعة الدول العربية.",
        "وتكلمت أيضاً السيدة آنا روسي، أستاذة القانون.",
    ]
    active = told(requests[0], people=people, outline=CHAPTERS, options={"statements_voice": "active"})
    assert active.lines("en", "statements/") == [
        "Under agenda item 2, the representative of Egypt, in her capacity as President of the Council, made"
        " a statement."
    ]


MIXED = (
    said("EGY", at="09:50", kind="introduction"),
    said(None, at="10:00", person="chair", kind="introduction"),
    said(None, at="10:10", lane="secretariat", person="official", kind="introduction"),
)


def test_a_body_that_keeps_the_order_of_time_does_so_for_introductions() -> None:
    printed = told(*MIXED, outline=CHAPTERS, options=SAID | {"occasions_order": "spoken"})
    assert printed.lines("en", "statements/") == [
        "At the same meeting, the representative of Egypt made an introductory statement.",
        "At the same meeting, the Chair made an introductory statement.",
        "At the same meeting, the Secretariat made an introductory statement.",
    ]
    assert printed.lines("ar", "statements/") == [
        "وفي الجلسة نفسها، ألقى ممثل مصر كلمة استهلالية.",
        "وفي الجلسة نفسها، ألقت الرئيسة كلمة استهلالية.",
        "وفي الجلسة نفسها، ألقت الأمانة كلمة استهلالية.",
    ]
    passive = told(*MIXED, options={"occasions_order": "spoken"})
    assert passive.lines("en", "statements/")[::2] == [
        "Under agenda item 2, an introductory statement was made by the representative of Egypt.",
        "Under agenda item 2, an introductory statement was made by the Secretariat.",
    ]


def test_other_bodies_begin_with_the_secretariat() -> None:
    printed = told(*MIXED, outline=CHAPTERS, options=SAID)
    assert printed.lines("en", "statements/")[0] == (
        "At the same meeting, the Secretariat made an introductory statement."
    )
