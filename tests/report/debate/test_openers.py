"""Who opened the meeting, in which capacity people spoke, and what their statements are called."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, person, said, words

PEOPLE = {
    "head": {
        "secretariat": True,
        "function": words("وكيلة الأمين العام لشؤون الأنهار", "Under-Secretary-General for River Affairs"),
    },
    "expert": person("m", "لويس باث", "Luis Paz", delegation="ARG"),
    "woman": person("f", "روز أوتينو", "Rose Otieno", delegation="KEN"),
}
POST = words("رئيسة المنتدى", "Chair of the Forum")


def _printed(*requests: dict[str, Any], **parts: Any) -> Printed:
    options = {"officials": "named", **parts.pop("options", {})}
    return Printed(meeting(requests, people=dict(PEOPLE), options=options, **parts))


def _opening(who: str | None = None, at: str = "10:00", **facts: Any) -> dict[str, Any]:
    facts = {"lane": "invited", "kind": "opening", **facts}
    return said(None, None, at, **facts, **({"person": who} if who else {}))


def test_an_official_opened_the_meeting() -> None:
    printed = _printed(_opening("head", lane="secretariat", opened=True, said_as="address"))
    assert printed.lines("en", "opening/")[1:] == [
        "The meeting was opened by the Under-Secretary-General for River Affairs. She addressed the meeting."
    ]
    assert printed.lines("ar", "opening/")[1:] == [
        "وافتتحت الاجتماع وكيلة الأمين العام لشؤون الأنهار. وخاطبت الاجتماع."
    ]


@pytest.mark.parametrize(
    ("wording", "english", "arabic"),
    [
        ("keynote", "a keynote statement", "كلمة رئيسية"),
        ("introductory", "an introductory statement", "كلمة استهلالية"),
        ("plain", "a statement", "كلمةً"),
    ],
)
def test_what_the_opener_said_is_called_as_recorded(wording: str, english: str, arabic: str) -> None:
    printed = _printed(_opening("woman", opened=True, said_as=wording))
    assert printed.lines("en", "opening/opened") == [
        f"The meeting was opened by Ms. Rose Otieno (Kenya). She made {english}."
    ]
    assert printed.lines("ar", "opening/opened") == [
        f"وافتتحت الاجتماع السيدة روز أوتينو (كينيا). وألقت {arabic}."
    ]


def test_several_opened_it_one_of_them_by_video() -> None:
    printed = _printed(
        _opening("expert", opened=True, medium="video"), _opening("woman", "10:10", opened=True)
    )
    assert printed.lines("en", "opening/opened") == [
        "The meeting was opened by Mr. Luis Paz (Argentina), in a pre-recorded video message, and Ms. Rose"
        " Otieno (Kenya)."
    ]


def test_the_chair_of_the_previous_meeting_is_not_called_chair_of_this_one() -> None:
    officers = {"chair": {"person": "chair", "office": "chair", "of_previous": True}}
    printed = _printed(officers=officers)
    assert printed.lines("en", "opening/opened") == [
        "The meeting was opened by Ms. Leila Haddad (Lebanon), in her capacity as Chair of the previous"
        " meeting."
    ]
    assert printed.lines("ar", "opening/opened") == [
        "وافتتحت الاجتماع السيدة ليلى حداد (لبنان)، بصفتها رئيسة الاجتماع السابق."
    ]


def test_a_delegation_in_a_capacity_has_a_sentence_of_its_own() -> None:
    spoken = said("KEN", "2", person="woman", capacity=POST)
    printed = _printed(spoken, said("EGY", "2", "10:10"), said("FRA", "2", "10:20"))
    assert printed.lines("en", "statements/") == [
        "Under agenda item 2, statements were made by the representatives of the following parties to the"
        " Protocol: Egypt and France.",
        "A statement was also made by the representative of Kenya, in her capacity as Chair of the Forum.",
    ]
    assert printed.lines("ar", "statements/")[1] == "وتكلمت أيضاً ممثلة كينيا، بصفتها رئيسة المنتدى."


def test_an_introduction_keeps_the_capacity_of_who_made_it() -> None:
    printed = _printed(said("PAK", "2", kind="introduction", capacity=POST))
    assert printed.lines("en", "statements/") == [
        "Under agenda item 2, an introductory statement was made by the observer for Pakistan, in its"
        " capacity as Chair of the Forum."
    ]


def test_remarks_are_not_called_statements() -> None:
    printed = _printed(
        _opening("expert", said_as="remarks", capacity=POST),
        said("EGY", None, "10:10", kind="closing", said_as="remarks"),
        said(None, "2", "10:20", lane="secretariat", kind="introduction", person="head", said_as="remarks"),
    )
    assert printed.lines("en", "opening/guests") == [
        "Opening remarks were made by Mr. Luis Paz (Argentina), in his capacity as Chair of the Forum."
    ]
    assert printed.lines("en", "closing") == ["Closing remarks were made by the representative of Egypt."]
    assert printed.lines("en", "statements/") == [
        "Under agenda item 2, introductory remarks were made by the Under-Secretary-General for River"
        " Affairs."
    ]


@pytest.mark.parametrize(
    ("wording", "english", "arabic"),
    [
        ("remarks", "introductory remarks were made by the Chair.", "أدلت بملاحظات استهلالية الرئيسة."),
        ("keynote", "a keynote statement was made by the Chair.", "ألقت كلمة رئيسية الرئيسة."),
        ("address", "the Chair addressed the Working Group.", "خاطبت الفريق العامل الرئيسة."),
    ],
)
def test_an_introduction_by_an_officer_is_called_what_it_was(wording: str, english: str, arabic: str) -> None:
    spoken = said(None, "2", person="chair", lane="invited", kind="introduction", said_as=wording)
    plain = said(None, "2", "10:10", person="chair", lane="invited", kind="introduction")
    printed = _printed(spoken, plain)
    assert printed.lines("en", "statements/") == [
        "Under agenda item 2, an introductory statement was made by the Chair.",
        f"Under agenda item 2, {english}",
    ]
    assert printed.lines("ar", "statements/")[1].endswith(f"في إطار البند ٢ من جدول الأعمال، {arabic}")


def test_an_officer_who_opened_the_meeting_keeps_the_office() -> None:
    printed = _printed(_opening("chair", opened=True, said_as="remarks"))
    assert printed.lines("en", "opening/opened") == [
        "The meeting was opened by Ms. Leila Haddad (Lebanon), Chair of the Working Group. She made opening"
        " remarks."
    ]
    assert printed.lines("ar", "opening/opened") == [
        "وافتتحت الاجتماع السيدة ليلى حداد (لبنان)، رئيسة الفريق العامل. وأدلت بملاحظات افتتاحية."
    ]


def test_an_officer_of_the_meeting_before_opened_this_one_as_such() -> None:
    officers = {"chair": {"person": "chair", "office": "chair", "of_previous": True}}
    printed = _printed(_opening("chair", opened=True, delegation="LBN", said_as="unsaid"), officers=officers)
    assert printed.lines("en", "opening/opened") == [
        "The meeting was opened by Ms. Leila Haddad (Lebanon), in her capacity as Chair of the previous"
        " meeting."
    ]


def test_an_officer_of_the_meeting_before_is_named_wherever_the_office_is_said() -> None:
    officers = {
        "chair": {"person": "chair", "office": "chair"},
        "before": {"person": "woman", "office": "rapporteur", "of_previous": True},
    }
    closing = [
        said(None, "2", at, kind="closing", person=one)
        for at, one in (("10:00", "woman"), ("10:10", "chair"))
    ]
    printed = _printed(*closing, officers=officers)
    assert [line for line in printed.lines("en", "closing") if "Rapporteur" in line] == [
        "A closing statement was made by the Rapporteur, Ms. Rose Otieno (Kenya)."
    ]
    assert [line for line in printed.lines("ar", "closing") if "مقررة" in line] == [
        "وألقت المقررة، السيدة روز أوتينو (كينيا)، كلمة ختامية."
    ]


def test_an_officer_opened_it_with_others() -> None:
    officers = {
        "chair": {"person": "chair", "office": "chair"},
        "vice": {"person": "woman", "office": "vice_chair"},
    }
    spoken = [_opening("expert", opened=True), _opening("woman", "10:10", opened=True)]
    printed = _printed(*spoken, _opening("chair", "10:20", opened=True), officers=officers)
    assert printed.lines("en", "opening/opened") == [
        "The meeting was opened by Ms. Rose Otieno (Kenya), Vice-Chair of the Working Group. The meeting was"
        " also opened by the Chair. The meeting was also opened by Mr. Luis Paz (Argentina)."
    ]
    assert printed.lines("ar", "opening/opened") == [
        "وافتتحت الاجتماع السيدة روز أوتينو (كينيا)، نائبة رئيسة الفريق العامل. وافتتحت الاجتماع أيضاً"
        " الرئيسة. وافتتح الاجتماع أيضاً السيد لويس باث (الأرجنتين)."
    ]


def test_who_was_elected_chair_later_opened_the_meeting_in_the_office_held_then() -> None:
    officers = {
        "chair": {"person": "chair", "office": "chair", "elected_at": 1},
        "until": {"person": "chair", "office": "temporary_chair"},
    }
    file = meeting([_opening("chair", opened=True)], people=dict(PEOPLE), officers=officers)
    file["sittings"][0]["presiding"] = ["until"]
    (english,) = Printed(file).lines("en", "opening/opened")
    assert english.startswith("The meeting was opened by Ms. Leila Haddad (Lebanon), Temporary Chair of the")


def test_who_addressed_the_body_on_behalf_of_somebody_else() -> None:
    president = words("رئيسة الجمعية العامة", "the President of the General Assembly")
    printed = _printed(_opening("expert", said_as="address", behalf=president))
    assert printed.lines("en", "opening/guests") == [
        "Mr. Luis Paz (Argentina), on behalf of the President of the General Assembly, addressed the Working"
        " Group."
    ]


def test_a_video_link_is_told_only_where_the_body_tells_it() -> None:
    spoken = _opening("expert", medium="online")
    (untold,) = _printed(spoken).lines("en", "opening/guests")
    (told,) = _printed(spoken, options={"video_link": "said"}).lines("en", "opening/guests")
    assert untold == "An opening statement was made by Mr. Luis Paz (Argentina)."
    assert told == "An opening statement was made by video link by Mr. Luis Paz (Argentina)."


def test_a_statement_that_is_not_to_be_told_is_in_the_check() -> None:
    printed = _printed(_opening("expert", said_as="unsaid"))
    assert not printed.lines("en", "opening/guests")
    assert printed.found("statement-not-named")


def test_a_group_may_be_spoken_for_by_somebody_of_no_delegation() -> None:
    printed = _printed(said(None, "2", lane="invited", person="expert", grouping="G77"))
    (line,) = printed.lines("en", "statements/")
    assert line.endswith("by Mr. Luis Paz (Argentina), on behalf of the Group of 77 and China.")


def test_panellists_of_a_chapter_keep_their_functions_and_media() -> None:
    panel = {"panellists": ["guest", {"person": "head", "medium": "online"}]}
    outline = ["chapters", "organization", {"kind": "opening", "parent": "organization"}, "adoption"]
    printed = _printed(item={"panels": [panel], "deliberations": "open"}, outline=outline)
    (line,) = printed.lines("en", "statements/panel")
    assert line.endswith(
        "led by the following panellists: Ms. Anna Rossi, Professor of Law; and the Under-Secretary-General"
        " for River Affairs, by video link."
    )


def test_an_opener_of_whom_only_the_state_is_recorded_is_its_representative() -> None:
    unnamed = {"someone": {"gender": "f", "delegation": "KEN"}}
    printed = Printed(meeting([_opening("someone", opened=True)], people=unnamed))
    assert printed.lines("en", "opening/opened") == ["The meeting was opened by the representative of Kenya."]
    assert printed.lines("ar", "opening/opened") == ["وافتتحت الاجتماع ممثلة كينيا."]
