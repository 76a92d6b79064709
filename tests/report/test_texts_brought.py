"""Who brought a text before the body, when, for which group, as which document, and who joined."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, meeting, said, words

YOUTH = words("الشباب", "Youth")
DRAFT = {"kind": "draft_resolution", "symbol": "X/2026/L.3", "by_secretariat": False, "title": YOUTH}
ON_DRAFT: File = {"sitting": 1, "item": "2", "verb": "adopted", "document": "X/2026/L.3"}
ONCE = {"texts_named": "first", "statements_at": "said"}


def told(action: File, lang: str = "en", *requests: File, **parts: Any) -> list[str]:
    """Return the paragraphs on an action, of a body that has this draft resolution before it."""
    printed = Printed(meeting(requests, actions={"a": action}, documents=[DRAFT], **parts))
    keys = ("action/", "sponsors/", "reservation/")
    return [text for key, text in printed.blocks(lang).items() if key.startswith(keys)]


def sponsors(*rows: File, **facts: Any) -> File:
    """Return the adoption of the draft, with these sponsors."""
    return ON_DRAFT | {"sponsors": list(rows)} | facts


def test_a_draft_is_named_in_full_only_once_where_the_body_does_so() -> None:
    one = sponsors({"delegation": "EGY", "introduced": True}, decided_at="2026-10-06T09:30+02:00")
    spoke = said("FRA", action="a")
    assert told(one, "en", spoke, options=ONCE | {"statements_upon": "adoption"}) == [
        "At the same meeting, the representative of Egypt introduced a draft resolution entitled “Youth”"
        " (X/2026/L.3).",
        "At the same meeting, the Working Group adopted the draft resolution.",
        "After the adoption of the draft resolution, a statement was made by the representative of France.",
    ]
    assert told(one, "ar", spoke, options=ONCE | {"statements_upon": "adoption"}) == [
        'وفي الجلسة نفسها، عرض ممثل مصر مشروع قرار بعنوان "الشباب" (X/2026/L.3).',
        "وفي الجلسة نفسها، اعتمد الفريق العامل مشروع القرار.",
        "وبعد اعتماد مشروع القرار، تكلم ممثل فرنسا.",
    ]
    always = "The representative of Egypt introduced the draft resolution entitled “Youth” (X/2026/L.3)."
    assert told(one)[0] == always
    assert told(ON_DRAFT, options=ONCE)[0].endswith(
        "adopted a draft resolution entitled “Youth” (X/2026/L.3)."
    )


@pytest.mark.parametrize(
    ("behalf", "en", "ar"),
    [
        (
            "sentence",
            "The representative of Egypt, on behalf of the Group of African States, introduced",
            "وعرض ممثل مصر، باسم مجموعة الدول الأفريقية، مشروع القرار",
        ),
        (
            "brackets",
            "The representative of Egypt (on behalf of the Group of African States) introduced",
            "وعرض ممثل مصر (باسم مجموعة الدول الأفريقية) مشروع القرار",
        ),
    ],
)
def test_a_sponsor_speaks_for_a_group(behalf: str, en: str, ar: str) -> None:
    one = sponsors({"delegation": "EGY", "introduced": True, "grouping": "AG"})
    assert told(one, options={"statements_behalf": behalf})[0].startswith(en)
    assert told(one, "ar", options={"statements_behalf": behalf})[0].startswith(ar)


@pytest.mark.sampled
def test_a_sponsor_that_did_not_introduce_the_text_speaks_for_a_group_in_brackets() -> None:
    for_group = {"delegation": "KEN", "grouping": "AG"}
    bracket, group = "(on behalf of the Group of African States)", "(باسم مجموعة الدول الأفريقية)"
    assert told(sponsors(for_group))[0].startswith(f"The delegation of Kenya {bracket} sponsored the draft")
    assert told(sponsors(for_group), "ar")[0].startswith(f"وقدّم وفد كينيا {group} مشروع القرار")
    one = sponsors({"delegation": "EGY", "introduced": True}, for_group)
    assert f"Egypt, also on behalf of Kenya {bracket}, introduced" in told(one)[0]
    joined = sponsors({"delegation": "EGY", "introduced": True}, for_group | {"joined": True})
    assert told(joined)[1].startswith(f"Kenya {bracket} joined in sponsoring")
    assert f"انضم وفد كينيا {group} إلى مقدّمي" in told(joined, "ar")[1]


def test_other_sponsors_are_listed_in_the_document() -> None:
    one = sponsors({"delegation": "EGY", "introduced": True}, sponsors_listed=True)
    assert told(one)[0].startswith(
        "The representative of Egypt, on behalf of the sponsors listed in the document, introduced the draft"
    )
    assert told(one, "ar")[0].startswith(
        "وعرض ممثل مصر، باسم مقدِّمي النص الواردة أسماؤهم في الوثيقة، مشروع القرار"
    )
    one["sponsors"] += [{"delegation": "FRA"}]
    assert told(one)[0].startswith(
        "The representative of Egypt, also on behalf of France and the other sponsors listed in the document,"
        " introduced the draft"
    )


def test_those_who_join_are_told_by_meeting() -> None:
    joined = [
        {"delegation": "KEN", "joined": True, "joined_at": 1},
        {"delegation": "PAK", "joined": True},
        {"delegation": "FRA", "joined": True, "joined_at": 1},
    ]
    one = sponsors({"delegation": "EGY", "introduced": True}, *joined)
    assert told(one, options={"texts_named": "first"})[1:3] == [
        "Pakistan joined in sponsoring the draft resolution.",
        "At the same meeting, France and Kenya joined in sponsoring the draft resolution.",
    ]
    assert told(one, "ar", options={"texts_named": "first"})[1:3] == [
        "وانضم وفد باكستان إلى مقدّمي مشروع القرار.",
        "وفي الجلسة نفسها، انضم وفدا فرنسا وكينيا إلى مقدّمي مشروع القرار.",
    ]


def test_an_officer_submits_a_text_at_an_earlier_meeting_after_consultations_led_by_another() -> None:
    second = {"person": "vice", "office": "vice_chair"}
    people = {"vice": {"gender": "m", "delegation": "EGY", "name": words("علي حسن", "Ali Hassan")}}
    officers = {"chair": {"person": "chair", "office": "chair"}, "vice": second}
    one = ON_DRAFT | {"sitting": 2, "introduced_by": "chair", "introduced_at": 1, "consulted": True}
    one |= {"facilitated_by": "vice"}
    parts = {"people": people, "officers": officers, "options": {"texts_named": "first"}}
    (first, then) = told(one, **parts)
    assert first == (
        "At the same meeting, the Chair submitted a draft resolution entitled “Youth” (X/2026/L.3) on the"
        " basis of informal consultations facilitated by the Vice-Chair."
    )
    assert then.startswith("At its 2nd meeting, ")
    (first, _) = told(one, "ar", **parts)
    assert first == (
        'وفي الجلسة نفسها، قدّمت الرئيسة مشروع قرار بعنوان "الشباب" (X/2026/L.3)، استناداً إلى مشاورات غير'
        " رسمية بتيسير من نائب الرئيسة."
    )


def test_a_document_that_became_a_text_of_the_report_has_its_symbol_and_its_place() -> None:
    row = {"state": "adopted", "sitting": 1, "body": words("أن يجتمع.", "To meet.")}
    heading = words("مشاريع قرارات", "Draft resolutions")
    parts = {
        "clusters": [{"kind": "draft_resolutions", "heading": heading, "recommendations": [row]}],
        "outline": ["recommendations", "deliberations"],
        "options": {"texts_named": "first", "text_places": "chapters"},
    }
    one = ON_DRAFT | {"verb": "adopted_recommended", "recommendation": "1.1"}
    (text,) = told(one, **parts)
    assert "adopted a draft resolution entitled “Youth” (X/2026/L.3) and recommended it to the" in text
    assert text.endswith("for adoption (see chap. I).")


def test_the_meeting_that_had_a_text_before_it_is_told_without_anybody_who_introduced_it() -> None:
    at_first = {"sitting": 2, "introduced_at": 1}
    one = sponsors({"delegation": "EGY"}, {"delegation": "FRA"}, **at_first)
    (first, then) = told(one, options={"texts_named": "first"})
    assert first == (
        "At the same meeting, the Working Group had before it a draft resolution entitled “Youth”"
        " (X/2026/L.3), sponsored by Egypt and France."
    )
    assert then == "At its 2nd meeting, on 7 October 2026, the Working Group adopted the draft resolution."
    assert told(one, "ar")[0] == (
        'وفي الجلسة نفسها، كان معروضاً على الفريق العامل مشروع القرار المعنون "الشباب" (X/2026/L.3)، وقدّم'
        " النص وفدا فرنسا ومصر."
    )
    alone = ON_DRAFT | at_first
    assert told(alone)[0].endswith("had before it the draft resolution entitled “Youth” (X/2026/L.3).")
    listed = sponsors({"delegation": "EGY"}, sponsors_listed=True)
    assert told(listed)[0].startswith(
        "The delegation of Egypt and the other sponsors listed in the document "
    )
    officer = one | {"introduced_by": "chair"}
    assert told(officer)[1].startswith("The delegations of Egypt and France sponsored ")
