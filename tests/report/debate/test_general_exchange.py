"""Statements under no item, and the ways in which a body's reports tell of statements."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.report.debate.small_record import File, Printed, meeting, said, words
from wgdesk.phrasing.tree import Heading
from wgdesk.report.make import speak

SPOKE = [said("EGY", None), said("PAK", None, at="10:05"), said("KEN", "2", at="10:10")]
AFRICANS = {"groupings": [{"code": "AFR", "name": words("المجموعة الأفريقية", "the African Group")}]}


def general(requests: list[File] | None = None, **parts: Any) -> Printed:
    return Printed(meeting(SPOKE if requests is None else requests, **parts))


def lines(printed: Printed, lang: str) -> list[str]:
    return printed.lines(lang, "statements/")


def test_statements_under_no_item_come_first_and_are_printed() -> None:
    printed = general()
    assert lines(printed, "en") == [
        "A statement was made by the representative of Egypt.",
        "A statement was also made by the observer for Pakistan.",
        "Under agenda item 2, a statement was made by the representative of Kenya.",
    ]
    assert lines(printed, "ar") == [
        "تكلم ممثل مصر.",
        "وتكلم أيضاً المراقب عن باكستان.",
        "وفي إطار البند ٢ من جدول الأعمال، تكلم ممثل كينيا.",
    ]
    assert printed.found("statement-not-named") == []


def test_a_body_holds_a_general_exchange_of_views() -> None:
    printed = general(
        [said(None, None, at="09:50", lane="secretariat", person="official"), *SPOKE],
        options={"general_exchange": "exchange"},
    )
    assert lines(printed, "en")[:3] == [
        "At its 1st meeting, on 6 October 2026, the Working Group held a general exchange of views.",
        "The Secretariat made a general introductory statement.",
        "A statement was made by the representative of Egypt.",
    ]
    assert lines(printed, "ar")[:3] == [
        "أجرى الفريق العامل، في جلسته الأولى، المعقودة في ٦ تشرين الأول/أكتوبر ٢٠٢٦، تبادلاً عاماً للآراء.",
        "وألقت الأمانة كلمة استهلالية عامة.",
        "وتكلم ممثل مصر.",
    ]


def test_without_statements_nothing_was_held() -> None:
    printed = general([said("KEN", "2")], options={"general_exchange": "debate"})
    assert lines(printed, "en") == [
        "Under agenda item 2, a statement was made by the representative of Kenya."
    ]


def test_in_chapters_they_have_a_heading_of_their_own() -> None:
    printed = general(options={"general_exchange": "debate"}, outline=["opening", "chapters", "adoption"])
    blocks = speak(printed.record, "en", "draft").blocks
    heads = [block.key for block in blocks if isinstance(block, Heading) and block.key.startswith("chapters")]
    assert heads[:2] == ["chapters/general", f"chapters/{printed.record.items[1].id}"]
    assert printed.blocks("en")["chapters/general"] == "General debate"
    assert printed.blocks("ar")["chapters/general"] == "المناقشة العامة"
    assert "statements/general/parties" in printed.blocks("en")


def test_a_general_debate_may_be_on_an_item() -> None:
    printed = general([], item={"debate": "debate"}, options={"sitting_day": "never"})
    assert printed.lines("en", "deliberations/item")[0] == (
        "At its 1st meeting, the Working Group held a general debate on agenda item 2, entitled “Prevention”."
    )
    assert printed.lines("ar", "deliberations/item")[0] == (
        'أجرى الفريق العامل، في جلسته الأولى، مناقشة عامة بشأن البند ٢ من جدول الأعمال، المعنون "المنع".'
    )


def test_the_check_tells_of_an_outline_that_has_no_place_for_them() -> None:
    printed = general([said("EGY", None)], outline=["opening", "deliberations", "adoption"])
    assert len(printed.found("statement-not-printed")) == 1


def test_the_meeting_comes_first_and_later_ones_are_told_apart() -> None:
    later = {
        "opened_at": "2026-10-07T09:00+02:00",
        "requests": [
            {
                "delegation": "FRA",
                "item": "2",
                "begun_at": "2026-10-07T10:00+02:00",
                "ended_at": "2026-10-07T10:05+02:00",
            }
        ],
    }
    file = meeting(
        [said("EGY", "2"), said("PAK", "2", at="10:05")],
        second=later,
        options={"statements_at": "said", "statements": "per_item", "sitting_year": "never"},
    )
    file["sittings"][0]["closed_at"] = "2026-10-06T13:00+02:00"
    printed = Printed(file)
    assert lines(printed, "en") == [
        "At the 1st meeting, on 6 October, under agenda item 2, a statement was made by the representative of"
        " Egypt.",
        "A statement was also made by the observer for Pakistan.",
        "At the 2nd meeting, on 7 October, under agenda item 2, a statement was made by the representative of"
        " France.",
    ]
    assert lines(printed, "ar")[2] == (
        "وفي الجلسة الثانية، المعقودة في ٧ تشرين الأول/أكتوبر، في إطار البند ٢ من جدول الأعمال، تكلم ممثل"
        " فرنسا."
    )


def test_in_a_chapter_the_meeting_does_without_the_item() -> None:
    printed = general(
        [said("EGY", "2"), said("PAK", "2", at="10:05")],
        options={"statements_at": "said", "statements_voice": "active", "sitting_also": "said"},
        outline=["opening", "chapters", "adoption"],
    )
    assert lines(printed, "en") == [
        "At the same meeting, the representative of Egypt made a statement.",
        "The observer for Pakistan also made a statement.",
    ]
    assert lines(printed, "ar") == ["وفي الجلسة نفسها، تكلم ممثل مصر.", "وتكلم أيضاً المراقب عن باكستان."]


def for_africans(**facts: Any) -> File:
    return said("EGY", "2", grouping="AFR", **facts)


def test_all_speakers_after_one_colon() -> None:
    printed = general(
        [for_africans(aligned=["FRA"]), said("PAK", "2", at="10:05"), said("KEN", "2", at="10:10")],
        options={"statements_form": "together"},
        **AFRICANS,
    )
    assert lines(printed, "en") == [
        "Under agenda item 2, statements were made by the following speakers: the representative of Egypt,1"
        " speaking on behalf of the African Group; the observer for Pakistan; and the representative of"
        " Kenya."
    ]
    assert lines(printed, "ar")[0].startswith(
        "في إطار البند ٢ من جدول الأعمال، تكلم المتكلمون التالون: ممثل مصر(١)، باسم المجموعة الأفريقية"
    )


def test_all_speakers_after_one_colon_are_the_subject_by_option() -> None:
    active = {"statements_form": "together", "statements_voice": "active"}
    rows = [for_africans(aligned=["FRA"]), said("PAK", "2", at="10:05")]
    printed = general(rows, options=active, **AFRICANS)
    assert lines(printed, "en") == [
        "Under agenda item 2, the following speakers made statements: the representative of Egypt,1 speaking"
        " on behalf of the African Group; and the observer for Pakistan."
    ]
    assert lines(printed, "ar") == [
        "في إطار البند ٢ من جدول الأعمال، تكلم المتكلمان التاليان: ممثل مصر(١)، باسم المجموعة الأفريقية؛"
        " والمراقب عن باكستان."
    ]
    alone = general([said("EGY", "2")], options=active)
    assert lines(alone, "en") == ["Under agenda item 2, a statement was made by the representative of Egypt."]


def test_representatives_of_the_following_states_are_the_subject_by_option() -> None:
    """A/80/38, 33: "The following States Parties made statements: ..."; likewise A/80/29, A/80/42."""
    rows = [said("EGY", "2"), said("KEN", "2", at="10:10")]
    printed = general(rows, options={"statements_voice": "following"})
    (en,), (ar,) = lines(printed, "en"), lines(printed, "ar")
    assert en.startswith("Under agenda item 2, the representatives of the following ")
    assert en.endswith(" made statements: Egypt and Kenya.")
    assert ar.startswith("في إطار البند ٢ من جدول الأعمال، تكلم ممثلا ")
    assert ar.endswith(": كينيا، مصر.")
    running = general(rows, options={"statements_voice": "following", "statements_form": "running"})
    assert lines(running, "en") == [
        "Under agenda item 2, the representatives of Egypt and Kenya made statements."
    ]
    alone = general(rows[:1], options={"statements_voice": "following"})
    assert lines(alone, "en") == ["Under agenda item 2, the representative of Egypt made a statement."]


def test_a_guest_and_a_capacity_are_in_the_list_of_all_speakers() -> None:
    rows = [
        said("KEN", "2"),
        said(None, "2", at="10:05", person="guest", lane="invited"),
        said("EGY", "2", at="10:10", capacity=words("منسق المنتدى", "coordinator of the forum")),
        said(None, "2", at="10:20", person="official", lane="invited"),
    ]
    printed = general(rows, options={"statements_form": "together"})
    assert lines(printed, "en") == [
        "Under agenda item 2, statements were made by the following speakers: the representative of Kenya;"
        " Ms. Anna Rossi, Professor of Law; the representative of Egypt, in its capacity as coordinator of"
        " the forum; and Mr. John Smith, Chief of the Prevention Section."
    ]
    assert lines(printed, "ar")[0].endswith(
        "ممثل كينيا؛ والسيدة آنا روسي، أستاذة القانون؛ وممثل مصر، بصفته منسق المنتدى؛ والسيد جون سميث، رئيس"
        " قسم المنع."
    )


def test_only_how_many_spoke() -> None:
    rows = [
        *(said(one, "2") for one in ("EGY", "FRA", "EGY", "PAK")),
        said("KEN", "2", medium="written", text_at="2026-10-06T11:00+02:00"),
    ]
    printed = general(rows, options={"statements_form": "counted"})
    assert lines(printed, "en") == [
        "Under agenda item 2, statements were made by three delegations.",
        "A statement was also submitted in writing by one delegation.",
    ]
    by_kind = general(rows, options={"statements_form": "counted_by_kind"})
    assert lines(by_kind, "en")[0] == (
        "Under agenda item 2, statements were made by two parties to the Protocol and one observer State."
    )
    assert lines(by_kind, "ar")[0] == (
        "في إطار البند ٢ من جدول الأعمال، تكلم ممثلو طرفين في البروتوكول ودولة واحدة لها صفة المراقب."
    )


def test_a_reply_for_a_group_names_it_once() -> None:
    rows = [said("FRA", "2"), for_africans(at="10:10", lane="reply")]
    printed = general(rows, options={"statements_behalf": "brackets"}, **AFRICANS)
    (line,) = printed.lines("en", "statements/reply")
    assert line.count("on behalf of") == 1


def test_a_group_in_brackets_after_the_name() -> None:
    rows = [for_africans(), said("KEN", "2", at="10:05"), said("KEN", "2", at="10:15", grouping="AFR")]
    printed = general(rows, options={"statements_behalf": "brackets"}, **AFRICANS)
    assert lines(printed, "en") == [
        "Under agenda item 2, statements were made by the representatives of the following parties to the"
        " Protocol: Egypt (on behalf of the African Group) and Kenya (also on behalf of the African Group)."
    ]
    assert lines(printed, "ar") == [
        "في إطار البند ٢ من جدول الأعمال، تكلم ممثلا الطرفين التاليين في البروتوكول: كينيا (وكذلك باسم"
        " المجموعة الأفريقية)، مصر (باسم المجموعة الأفريقية)."
    ]


def test_the_debate_has_a_subject() -> None:
    file = meeting(SPOKE, options={"general_exchange": "debate", "sitting_day": "never"})
    file["meeting"]["general_subject"] = words("جميع بنود جدول الأعمال", "all agenda items")
    printed = Printed(file)
    assert lines(printed, "en")[0] == (
        "At its 1st meeting, the Working Group held a general debate on all agenda items."
    )
    assert lines(printed, "ar")[0] == (
        "أجرى الفريق العامل، في جلسته الأولى، مناقشة عامة بشأن جميع بنود جدول الأعمال."
    )
    del file["meeting"]["general_subject"]["en"]
    missing = [dict(one.facts)["field"] for one in Printed(file).found("meeting-text-missing", "en")]
    assert "general_subject" in missing


def test_an_exchange_of_views_may_be_a_point() -> None:
    views = {"form": "exchanged", "sitting": 1, "said": words("مسائل شتى", "a range of issues")}
    printed = general([], item={"points": [views]}, options={"sitting_day": "never"})
    assert printed.lines("en", "deliberations/points") == [
        "At the same meeting, an exchange of views was held on a range of issues."
    ]
    assert printed.lines("ar", "deliberations/points") == [
        "وفي الجلسة نفسها، جرى تبادل للآراء بشأن مسائل شتى."
    ]


# -- observers ---------------------------------------------------------------------------------------------

OBSERVERS = [
    said("EGY"),
    said("PAK", at="10:05"),
    said("EU", at="10:10", behalf=words("مجموعة من الدول الأعضاء", "a group of member States")),
    said("LAS", at="10:15"),
]


def observing(requests: Sequence[File] = OBSERVERS, **options: str) -> Printed:
    """The Union is no party, and speaks for others."""
    union = {"code": "EU", "party": False, "signed": False, "party_since": None, "signed_on": None}
    return Printed(
        meeting(
            requests,
            options={"statements_behalf": "brackets", **options},
            roster=True,
            delegations=[union],
            registrations=["EGY", "PAK", "EU", "LAS"],
        )
    )


def test_the_union_speaks_with_states_or_apart_from_them() -> None:
    assert lines(observing(), "en")[1:] == [
        "Statements were also made by the observers for the European Union (on behalf of a group of member"
        " States) and Pakistan.",
        "A statement was also made by the observer for the League of Arab States.",
    ]
    assert lines(observing(statements_observers="union_apart"), "en")[1:] == [
        "A statement was also made by the observer for Pakistan.",
        "A statement was also made by the observer for the European Union (on behalf of a group of member"
        " States).",
        "A statement was also made by the observer for the League of Arab States.",
    ]


def test_all_observers_may_speak_in_one_sentence() -> None:
    printed = observing(statements_observers="together", speakers_order="spoken")
    assert lines(printed, "en")[1:] == [
        "Statements were also made by the observers for Pakistan, the European Union (on behalf of a group of"
        " member States) and the League of Arab States."
    ]
    assert lines(printed, "ar")[1:] == [
        "وتكلم أيضاً المراقبون عن باكستان، والاتحاد الأوروبي (باسم مجموعة من الدول الأعضاء)، وجامعة الدول"
        " العربية."
    ]


def test_the_union_may_speak_through_a_representative() -> None:
    for how in ({}, {"statements_observers": "together"}, {"statements_observers": "union_apart"}):
        printed = observing(union_called="representative", **how)
        assert (
            "A statement was also made by the representative of the European Union (on behalf of a group of"
            " member States)."
        ) in lines(printed, "en")
        assert not any("Union" in one for one in lines(printed, "en") if "observer" in one)
    (attended,) = (one for one in printed.lines("en", "attendance") if "European Union" in one)
    assert attended.endswith("was represented by an observer.")
    together = observing(union_called="representative", statements_form="together")
    assert "؛ وممثل الاتحاد الأوروبي، باسم مجموعة" in lines(together, "ar")[0]


def test_an_observing_union_is_counted_with_organizations() -> None:
    named = observing(attendance_observers="counted").lines("en", "attendance")
    assert named[-2:] == [
        "An observer for one intergovernmental organization also attended the meeting.",
        "The European Union, a regional economic integration organization, was represented by an observer.",
    ]
    among = {"attendance_observers": "counted", "observing_union": "organizations"}
    assert observing(**among).lines("en", "attendance")[-1] == (
        "Observers for two intergovernmental organizations also attended the meeting."
    )
    counted = {"statements_form": "counted_by_kind", "observing_union": "organizations"}
    assert lines(observing(**counted), "en") == [
        "Under agenda item 2, statements were made by one party to the Protocol, one observer State and two"
        " intergovernmental organizations, including on behalf of a group of member States."
    ]


def test_a_body_that_counts_speakers_counts_them_at_the_closing_too() -> None:
    closings = [said(who, "4", kind="closing") for who in ("FRA", "EGY", "PAK")]
    closings.append(said("KEN", "4", kind="closing", said_as="remarks"))
    printed = general(closings, options={"statements_form": "counted"}, **AFRICANS)
    assert printed.lines("en", "closing") == [
        "Closing statements were made by three delegations.",
        "Closing remarks were made by the representative of Kenya.",
    ]
    assert printed.lines("ar", "closing") == [
        "وألقى كلمات ختامية ممثلو ثلاثة وفود.",
        "وأدلى بملاحظات ختامية ممثل كينيا.",
    ]
