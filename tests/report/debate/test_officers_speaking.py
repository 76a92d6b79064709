"""Officers who speak from the podium are called by their offices, whatever list has them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, meeting, person, said, words

OFFICERS = {
    "people": {"vice": person("m", "عمر القاضي", "Omar Elkadi", delegation="JPN")},
    "officers": {
        "chair": {"person": "chair", "office": "chair"},
        "vice": {"person": "vice", "office": "vice_chair"},
    },
}


def told(*requests: File, **parts: Any) -> Printed:
    people = {**OFFICERS["people"]}
    return Printed(meeting(requests, people=people, officers=OFFICERS["officers"], **parts))


# -- in the debate -----------------------------------------------------------------------------------------

DEBATE = (
    said("EGY"),
    said(None, at="10:05", person="chair"),
    said(None, at="10:06", person="vice", lane="invited"),
)


def test_an_officer_who_spoke_in_the_debate_is_told_of_after_the_delegations() -> None:
    printed = told(*DEBATE)
    assert printed.lines("en", "statements/") == [
        "Under agenda item 2, a statement was made by the representative of Egypt.",
        "A statement was also made by the Chair.",
        "A statement was also made by the Vice-Chair.",
    ]
    assert printed.lines("ar", "statements/") == [
        "في إطار البند ٢ من جدول الأعمال، تكلم ممثل مصر.",
        "وتكلمت أيضاً الرئيسة.",
        "وتكلم أيضاً نائب الرئيسة.",
    ]
    assert printed.found("statement-not-named") == []


def test_in_the_active_voice_an_officer_made_a_statement_at_a_meeting() -> None:
    options = {"statements_voice": "active", "statements_at": "said", "officer_states": "shown"}
    printed = told(DEBATE[1], outline=["opening", "chapters"], options=options)
    assert printed.lines("en", "statements/") == [
        "At the same meeting, the Chair (Lebanon) made a statement."
    ]
    assert printed.lines("ar", "statements/") == ["وفي الجلسة نفسها، تكلمت الرئيسة (لبنان)."]


def test_an_officer_who_spoke_alone_under_no_item_held_no_exchange_of_views() -> None:
    printed = told(said(None, None, person="chair"), options={"general_exchange": "exchange"})
    assert printed.lines("en", "statements/") == ["A statement was made by the Chair."]


# -- in the list of the Secretariat ------------------------------------------------------------------------


def recorded(kind: str, who: str, at: str, **facts: Any) -> File:
    item = "2" if kind == "introduction" else None
    return said(None, item, at, lane="secretariat", person=who, kind=kind, **facts)


@pytest.mark.parametrize("officials", ["named", "unnamed"])
def test_an_officer_recorded_with_the_secretariat_keeps_the_office(officials: str) -> None:
    rows = [
        recorded("opening", "vice", "09:05"),
        recorded("introduction", "chair", "09:30"),
        recorded("closing", "chair", "12:00", said_as="remarks"),
        said(None, None, "12:05", person="vice", kind="closing", said_as="plain"),
    ]
    printed = told(*rows, options={"officials": officials})
    assert printed.lines("en", "opening/")[2:] == ["An opening statement was made by the Vice-Chair."]
    assert printed.lines("en", "statements/") == [
        "Under agenda item 2, an introductory statement was made by the Chair."
    ]
    assert printed.lines("en", "closing/") == [
        "Closing remarks were made by the Chair.",
        "A statement was made by the Vice-Chair.",
    ]
    assert printed.lines("ar", "closing/") == [
        "وأدلت بملاحظات ختامية الرئيسة.",
        "وألقى كلمةً نائب الرئيسة.",
    ]


def test_of_the_officer_who_opened_the_meeting_it_is_said_once_that_she_spoke() -> None:
    rows = [recorded("opening", "chair", "09:01"), said(None, None, "09:05", person="vice", kind="opening")]
    printed = told(*rows)
    assert printed.lines("en", "opening/")[1:] == [
        "The meeting was opened by Ms. Leila Haddad (Lebanon), Chair of the Working Group. She addressed the"
        " meeting.",
        "An opening statement was made by the Vice-Chair.",
    ]
    assert printed.lines("ar", "opening/")[2] == "وألقى نائب الرئيسة كلمة افتتاحية."


def test_what_an_officer_only_announced_in_writing_is_no_statement_yet() -> None:
    printed = told(said(None, None, person="vice", kind="opening", medium="written"))
    assert printed.lines("en", "opening/told") == []
    assert len(printed.found("text-only-announced")) == 1
    video = said(None, None, person="vice", kind="opening", medium="video")
    assert told(video).lines("en", "opening/told") == [
        "An opening statement was made by video message by the Vice-Chair."
    ]
    assert told(video, options={"video_statements": "left_out"}).lines("en", "opening/told") == []


# -- in a capacity -----------------------------------------------------------------------------------------

POST = words("رئيس الحوار", "Chair of the dialogue")
EN_POST, AR_POST = ", in his capacity as Chair of the dialogue", "، بصفته رئيس الحوار"


@pytest.mark.parametrize("at", ["said", "unsaid"])
def test_the_capacity_in_which_an_officer_introduced_an_item_is_told(at: str) -> None:
    introduced = recorded("introduction", "vice", "09:30", capacity=POST)
    printed = told(introduced, options={"statements_at": at, "officials": "named"})
    (english,), (arabic,) = printed.lines("en", "statements/"), printed.lines("ar", "statements/")
    assert english.endswith(f"an introductory statement was made by the Vice-Chair{EN_POST}.")
    assert f"نائب الرئيسة{AR_POST}" in arabic


def test_what_an_officer_said_in_a_capacity_stands_apart_from_what_the_office_said() -> None:
    rows = (
        recorded("introduction", "vice", "09:30"),
        recorded("introduction", "vice", "09:40", capacity=POST),
        recorded("closing", "vice", "12:00", behalf=words("مجموعة أصدقاء الأنهار", "the Friends of Rivers")),
    )
    printed = told(*rows)
    assert printed.lines("en", "statements/") == [
        "Under agenda item 2, an introductory statement was made by the Vice-Chair.",
        f"Under agenda item 2, an introductory statement was made by the Vice-Chair{EN_POST}.",
    ]
    assert printed.lines("ar", "statements/") == [
        "في إطار البند ٢ من جدول الأعمال، ألقى نائب الرئيسة كلمة استهلالية.",
        f"وفي إطار البند ٢ من جدول الأعمال، ألقى نائب الرئيسة{AR_POST}، كلمة استهلالية.",
    ]
    assert printed.lines("en", "closing/officer") == [
        "A closing statement was made by the Vice-Chair, on behalf of the Friends of Rivers."
    ]
    assert printed.lines("ar", "closing/officer") == [
        "وألقى نائب الرئيسة، نيابة عن مجموعة أصدقاء الأنهار، كلمة ختامية."
    ]


@pytest.mark.parametrize(
    ("voice", "english"),
    [
        ("passive", f"Under agenda item 2, a statement was made by the Vice-Chair{EN_POST}."),
        ("active", f"Under agenda item 2, the Vice-Chair{EN_POST}, made a statement."),
    ],
)
def test_the_capacity_in_which_an_officer_spoke_in_the_debate_is_told(voice: str, english: str) -> None:
    row = said(None, person="vice", lane="invited", capacity=POST)
    printed = told(row, options={"statements_voice": voice})
    assert printed.lines("en", "statements/") == [english]
    assert printed.lines("ar", "statements/") == [
        f"في إطار البند ٢ من جدول الأعمال، تكلم نائب الرئيسة{AR_POST}."
    ]
