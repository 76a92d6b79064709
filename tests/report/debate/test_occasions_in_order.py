"""Statements of the opening and the closing told of in the order of time, with their meetings."""

from __future__ import annotations

from typing import Any

from tests.report.debate.small_record import File, Printed, meeting, person, said

ORDER = {
    "occasions_order": "spoken",
    "opening_of_meeting": "recorded",
    "statements_voice": "active",
    "sitting_also": "said",
    "sitting_day": "never",
    "officials": "named",
    "officer_states": "shown",
}
HEAD = {"head": person("f", "منى عادل", "Mona Adel", ("رئيسة المجلس", "President of the Council"))}


def opening(**facts: Any) -> File:
    """Return an opening statement that is under no item."""
    return said(facts.pop("who", None), None, kind="opening", **facts)


def told(lang: str = "en", *requests: File, **parts: Any) -> list[str]:
    """Return the paragraphs of the opening after that on its days."""
    options = ORDER | parts.pop("options", {})
    file = meeting(requests, options=options, people=HEAD, **parts)
    return Printed(file).lines(lang, "opening/")[1:]


SPOKEN = (
    opening(who="FRA", at="10:30", medium="online"),
    opening(person="head", lane="invited", at="10:10", said_as="address"),
    opening(person="official", lane="secretariat", at="10:20", said_as="keynote"),
    opening(person="chair", at="10:00"),
    opening(who="EGY", at="10:40"),
    opening(who="KEN", at="10:50"),
)


def test_those_who_spoke_at_the_opening_are_told_of_in_the_order_of_time() -> None:
    assert told("en", *SPOKEN) == [
        "At the 1st meeting, the Chair (Lebanon) made an opening statement.",
        "At the same meeting, Ms. Mona Adel, President of the Council, addressed the Working Group.",
        "Also at the same meeting, Mr. John Smith, Chief of the Prevention Section, made a keynote"
        " statement.",
        "Also at the 1st meeting, the representatives of Egypt, France and Kenya made opening statements.",
    ]


def test_no_comma_parts_several_delegations_from_what_they_did() -> None:
    those = [opening(who=code, at=f"10:0{n}") for n, code in enumerate(("FRA", "KEN", "NLD"))]
    assert told("en", *those, registrations=["FRA", "KEN", "NLD", "LBN"]) == [
        "At the 1st meeting, the representatives of France, Kenya and the Kingdom of the Netherlands made"
        " opening statements."
    ]


def test_in_arabic_what_was_said_stands_before_who_said_it() -> None:
    assert told("ar", *SPOKEN) == [
        "وفي الجلسة الأولى، ألقت الرئيسة (لبنان) كلمة افتتاحية.",
        "وفي الجلسة نفسها، خاطبت السيدة منى عادل، رئيسة المجلس، الفريق العامل.",
        "وفي الجلسة نفسها أيضاً، ألقى السيد جون سميث، رئيس قسم المنع، كلمة رئيسية.",
        "وفي الجلسة الأولى أيضاً، ألقى كلمات افتتاحية ممثلو فرنسا، وكينيا، ومصر.",
    ]


def test_somebody_welcomes_at_the_opening_of_the_meeting() -> None:
    """E/2025/43, 123: the traditional Chief delivered a welcoming address; likewise E/2025/39, 17."""
    welcome = opening(person="head", lane="invited", at="10:10", said_as="welcome")
    assert told("en", welcome) == [
        "At the 1st meeting, Ms. Mona Adel, President of the Council, delivered a welcoming address."
    ]
    assert told("ar", welcome) == [
        "وفي الجلسة الأولى، ألقت السيدة منى عادل، رئيسة المجلس، كلمة ترحيبية.",
    ]
    assert told("en", welcome, options={"statements_voice": "passive"}) == [
        "At the 1st meeting, a welcoming address was delivered by Ms. Mona Adel, President of the Council."
    ]


def test_in_the_passive_the_meeting_comes_first_too() -> None:
    options = {"statements_voice": "passive", "sitting_day": "always"}
    assert told("en", *SPOKEN[3:5], options=options) == [
        "At the 1st meeting, on 6 October 2026, an opening statement was made by the Chair (Lebanon).",
        "At the same meeting, an opening statement was made by the representative of Egypt.",
    ]


def test_nobody_opened_the_meeting_if_nobody_recorded_it() -> None:
    usual = {"occasions_order": "by_kind"}
    assert told("en", SPOKEN[3], options=usual) == ["The Chair (Lebanon) made an opening statement."]
    said_so = told("en", SPOKEN[3], options=usual | {"opening_of_meeting": "said"})
    assert said_so == [
        "The meeting was opened by Ms. Leila Haddad (Lebanon), Chair of the Working Group. She addressed the"
        " meeting."
    ]


def test_keynote_statements_are_called_so_by_kind_too() -> None:
    options = {"occasions_order": "by_kind"}
    assert told("en", SPOKEN[2], options=options) == [
        "A keynote statement was made by Mr. John Smith, Chief of the Prevention Section."
    ]
    assert told("ar", SPOKEN[2], options=options) == ["وألقى كلمة رئيسية السيد جون سميث، رئيس قسم المنع."]


def test_a_statement_may_be_neither_of_the_opening_nor_of_the_closing() -> None:
    (text,) = told("en", SPOKEN[2] | {"said_as": "plain", "medium": "online"}, options={"video_link": "said"})
    assert text == (
        "At the 1st meeting, Mr. John Smith, Chief of the Prevention Section, made a statement by video link."
    )


def test_officials_called_by_their_offices_alone_have_no_comma_after_them() -> None:
    """The office may have an "and" of its own."""
    offices = {
        key: {"gender": "m", "function": {"en": en, "ar": ar}}
        for key, en, ar in (
            ("first", "President of the Council", "رئيس المجلس"),
            ("second", "Head of Policy", "رئيس شعبة السياسات"),
            ("third", "Director of Economic and Social Affairs", "مدير الشؤون الاقتصادية والاجتماعية"),
        )
    }
    rows = [opening(person=key, lane="invited", said_as="address") for key in offices]
    printed = Printed(meeting(rows, options=ORDER, people=HEAD | offices))
    assert printed.lines("en", "opening/")[1:] == [
        "At the 1st meeting, the President of the Council, the Head of Policy and the Director of Economic"
        " and Social Affairs addressed the Working Group."
    ]
    assert printed.lines("ar", "opening/")[1:] == [
        "وفي الجلسة الأولى، خاطب الفريق العامل رئيس المجلس، ورئيس شعبة السياسات، ومدير الشؤون الاقتصادية"
        " والاجتماعية."
    ]


def test_the_closing_ends_with_who_spoke_last() -> None:
    """Officers are among the others, not told of once more at the end."""
    closing = [
        said("EGY", None, kind="closing", at="11:00"),
        said(None, None, kind="closing", person="chair", at="11:10", said_as="plain"),
    ]
    file = meeting(closing, options=ORDER)
    assert Printed(file).lines("en", "closing/") == [
        "At the 1st meeting, the representative of Egypt made a closing statement.",
        "At the same meeting, the Chair (Lebanon) made a statement.",
    ]


def test_delegations_that_spoke_one_after_the_other_may_be_counted() -> None:
    codes = ("EGY", "FRA", "KEN", "PAK")
    rows = [
        said(code, None, kind="closing", at=f"11:0{at}", said_as="plain") for at, code in enumerate(codes)
    ]

    def closing(lang: str, n: int) -> list[str]:
        options = ORDER | {"statements_form": "counted", "statements_voice": "passive"}
        return Printed(meeting(rows[-n:], options=options)).lines(lang, "closing/")

    assert closing("en", 4) == ["At the 1st meeting, statements were made by four delegations."]
    assert closing("ar", 4) == ["وفي الجلسة الأولى، ألقى كلمات ممثلو أربعة وفود."]
    assert closing("en", 2) == [
        "At the 1st meeting, a statement was made by the representative of Kenya.",
        "At the same meeting, a statement was made by the observer for Pakistan.",
    ]


def test_on_whose_behalf_an_official_spoke_stands_between_commas() -> None:
    behalf = {"en": "the President of the Council", "ar": "رئيسة المجلس"}
    spoken = opening(person="head", lane="invited", at="10:10", said_as="address", behalf=behalf)
    assert told("en", spoken) == [
        "At the 1st meeting, Ms. Mona Adel, President of the Council, on behalf of the President of the"
        " Council, addressed the Working Group."
    ]


def test_closing_statements_of_persons_that_follow_each_other_share_a_sentence() -> None:
    made = [
        {**opening(person="head", lane="invited", at="10:00"), "kind": "closing"},
        {**opening(person="chair", at="10:10"), "kind": "closing"},
        {**opening(who="FRA", at="10:20"), "kind": "closing"},
        {**opening(person="official", lane="secretariat", at="10:30"), "kind": "closing"},
    ]
    options = ORDER | {"statements_voice": "passive"}
    printed = Printed(meeting(made, options=options, people=HEAD))
    assert [line for line in printed.lines("en") if "closing statement" in line] == [
        "At the 1st meeting, closing statements were made by Ms. Mona Adel, President of the Council, and the"
        " Chair (Lebanon).",
        "At the same meeting, a closing statement was made by the representative of France.",
        "Also at the same meeting, a closing statement was made by Mr. John Smith, Chief of the Prevention"
        " Section.",
    ]
    (arabic, *_) = [line for line in printed.lines("ar") if "ختامي" in line]
    assert (
        arabic == "وفي الجلسة الأولى، ألقت كلمتين ختاميتين السيدة منى عادل، رئيسة المجلس، والرئيسة (لبنان)."
    )
