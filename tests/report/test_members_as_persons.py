"""A body whose members are persons: who of them attended, and that no State was represented by them."""

from __future__ import annotations

from typing import Any

from tests.report.debate.small_record import File, Printed, meeting, person

MEMBER, ABSENT = {"rank": "member"}, {"rank": "absent"}


def _people() -> dict[str, File]:
    remote = MEMBER | {"online": True}
    return {
        "chair": person("f", "ليلى حداد", "Leila Haddad", delegation="LBN", participant=MEMBER),
        "man": person("m", "عمر القاضي", "Omar Elkadi", participant=MEMBER),
        "far": person("f", "أمينة ديالو", "Amina Diallo", delegation="SEN", participant=remote),
        "away": person("m", "كريم حداد", "Karim Haddad", delegation="EGY", participant=ABSENT),
    }


def _printed(options: dict[str, str] | None = None, **parts: Any) -> Printed:
    options = {"term_deciders": "participants", "honorifics": "hidden", **(options or {})}
    usual: File = {"people": _people(), "registrations": ["LBN", "EGY"]}
    return Printed(meeting(options=options, decisions={"agenda": {"sitting": 1}}, **usual | parts))


def test_those_who_came_took_part_remotely_or_were_absent_stand_in_one_paragraph() -> None:
    printed = _printed()
    assert printed.lines("en", "attendance/") == [
        "The following two members of the Working Group attended the meeting in person: Leila Haddad"
        " (Lebanon) and Omar Elkadi. The following member of the Working Group participated remotely:"
        " Amina Diallo (Senegal). The following member of the Working Group did not attend the meeting:"
        " Karim Haddad (Egypt)."
    ]
    (arabic,) = printed.lines("ar", "attendance/")
    assert arabic.startswith("حضر الاجتماع حضورياً عضوا الفريق العامل التالي اسماهما: ليلى حداد (لبنان)")
    assert "وشاركت عن بُعد عضوة الفريق العامل التالي اسمها: أمينة ديالو (السنغال)." in arabic
    assert "ولم يحضر الاجتماع عضو الفريق العامل التالي اسمه: كريم حداد (مصر)." in arabic


def test_how_many_came_may_be_said_instead() -> None:
    (line,) = _printed({"attendance_deciders": "counted"}).lines("en", "attendance/")
    assert line.startswith(
        "A total of three members of the Working Group attended the meeting. The following member"
    )


def test_all_came_or_all_but_those_named() -> None:
    (line,) = _printed({"attendance_deciders": "all"}).lines("en", "attendance/members")
    assert line == (
        "All members of the Working Group attended the meeting, with the exception of Karim Haddad (Egypt)."
    )
    came = {key: one for key, one in _people().items() if key != "away"}
    (line,) = _printed({"attendance_deciders": "all"}, people=came).lines("en", "attendance/members")
    assert line == "All three members of the Working Group attended the meeting."
    # Of two nobody says so, nor where fewer came than did not.
    two = {key: one for key, one in came.items() if key != "man"}
    (line,) = _printed({"attendance_deciders": "all"}, people=two).lines("en", "attendance/members")
    assert line == "A total of two members of the Working Group attended the meeting."


def test_that_members_came_may_be_all_that_is_said() -> None:
    kind = {"attendance_deciders": "kind", "attendance_observers": "kinds"}
    assert _printed(kind).lines("en", "attendance/") == [
        "Members of the Working Group attended the meeting.",
        "The following member of the Working Group did not attend the meeting: Karim Haddad (Egypt).",
    ]
    guests = _printed(kind, registrations=["PAK", "LAS"])
    assert guests.lines("en", "attendance/")[0] == (
        "Members of the Working Group and representatives of States and intergovernmental organizations"
        " attended the meeting."
    )
    assert guests.lines("ar", "attendance/")[0] == (
        "حضر الاجتماع أعضاء الفريق العامل وممثلون عن دول، ومنظمات حكومية دولية."
    )


def test_members_served_as_officers_where_members_are_persons() -> None:
    options = {"bureau_earlier": "served", "bureau_form": "grouped"}
    officers = {
        "chair": {"person": "chair", "office": "chair"},
        "v": {"person": "man", "office": "vice_chair"},
    }
    lines = _printed(options, officers=officers).lines("en", "opening/before/")
    assert (
        lines[0] == "The following members served as officers of the Working Group during the third meeting:"
    )
    strangers = {key: {**one, "participant": ABSENT} for key, one in _people().items()}
    lines = _printed(options, officers=officers, people=strangers).lines("en", "opening/before/")
    assert lines[0] == "The following served as officers of the Working Group during the third meeting:"


def test_such_a_body_needs_no_states_to_decide_and_its_chair_no_registered_state() -> None:
    printed = _printed(registrations=[])
    assert not [*printed.found("nobody-decides"), *printed.found("presided-not-present")]
    people = {key: {**one, "participant": ABSENT} for key, one in _people().items()}
    absent = _printed(people=people, registrations=[])
    assert absent.found("nobody-decides")
    assert absent.found("presided-not-present")


def test_a_state_with_delegates_besides_its_member_is_represented() -> None:
    envoy = person("m", "سامي نور", "Sami Nour", delegation="LBN", participant={"rank": "head"})
    lines = _printed(people=_people() | {"envoy": envoy}).lines("en", "attendance/")
    assert lines[1:] == ["The following State was represented at the meeting: Lebanon."]


def test_the_name_of_a_member_that_a_report_lacks_is_found() -> None:
    people = _people()
    del people["man"]["name"]["ar"]
    printed = _printed(people=people)
    assert len(printed.found("person-name-missing", "ar")) == 1
    assert not printed.found("person-name-missing")
