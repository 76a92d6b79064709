"""Attendance told by number alone, by kind alone, and the members or parties whoever attended."""

from __future__ import annotations

from typing import Any

from tests.report.debate.small_record import Printed, meeting, words

WHO = ["EGY", "FRA", "KEN", "PAK", "LAS", "ICRC", "UNDP"]
MEMBERS = {"term_deciders": "members", "term_event": "session"}


def _printed(
    options: dict[str, str], lists: dict[str, Any] | None = None, who: list[str] | None = None
) -> Printed:
    file = meeting(options=options, registrations=WHO if who is None else who, attendance_lists=lists or {})
    return Printed(file | {"version": 4, "roster": True})


def test_other_states_may_be_called_members_of_the_parent() -> None:
    called = MEMBERS | {"other_states_called": "parent_members"}
    printed = _printed(called)
    assert printed.lines("en", "attendance/other_states") == [
        "The following other State was represented by an observer: Pakistan."  # no parent is recorded
    ]
    file = meeting(options=called, registrations=WHO)
    file["meeting"]["parent_short"] = words("المؤتمر", "Conference")
    assert Printed(file).lines("en", "attendance/other_states") == [
        "The following member of the Conference that is not a member of the Working Group was represented by"
        " an observer: Pakistan."
    ]


def test_members_may_be_known_by_number_alone() -> None:
    lists = {"parties": {"unnamed": 44, "absent": 1}}
    printed = _printed(MEMBERS, lists, [])
    assert printed.lines("en", "attendance/")[0] == (
        "Representatives of 44 States members of the Working Group attended the session (1 was not"
        " represented)."
    )
    assert printed.lines("ar", "attendance/")[0] == (
        "حضر الدورة ممثلو ٤٤ دولة عضواً في الفريق العامل (دولة واحدة لم تكن ممثلة)."
    )


def test_members_with_and_without_a_name_are_counted_together() -> None:
    printed = _printed(MEMBERS, {"parties": {"unnamed": 44, "absent": 2}})
    assert printed.lines("en", "attendance/")[0] == (
        "Representatives of 47 States members of the Working Group attended the session (2 were not"
        " represented)."
    )
    assert printed.lines("ar", "attendance/")[0].endswith("(دولتان لم تكونا ممثلتين).")


def test_other_states_without_a_name_are_counted_in_any_form() -> None:
    for way in ("by_kind", "one_list", "counted"):
        printed = _printed({**MEMBERS, "attendance_observers": way}, {"non_signatories": {"unnamed": 20}})
        counted = [line for line in printed.lines("en", "attendance/") if "other States" in line]
        n = 20 if way == "one_list" else 21  # which has Pakistan by name
        assert counted == [f"Observers for {n} other States also attended the session."]


def test_of_observers_the_kinds_alone_may_be_told() -> None:
    lists = {"ngo": {"unnamed": 9}}
    printed = _printed({**MEMBERS, "attendance_observers": "kinds"}, lists)
    assert printed.lines("en", "attendance/")[1:] == [
        "Observers for other States, entities of the United Nations system, entities maintaining permanent"
        " observer offices at Headquarters, intergovernmental organizations and non-governmental"
        " organizations also attended the session."
    ]
    assert printed.lines("ar", "attendance/")[1:] == [
        "وحضر الدورة أيضاً مراقبون عن دول أخرى، وكيانات تابعة لمنظومة الأمم المتحدة، وكيانات تحتفظ بمكاتب"
        " مراقبين دائمين، ومنظمات حكومية دولية، ومنظمات غير حكومية."
    ]
    alone = _printed({**MEMBERS, "attendance_observers": "kinds"}, lists, ["EGY"])
    assert alone.lines("en", "attendance/")[1:] == [
        "Representatives of non-governmental organizations also attended the session."
    ]


def test_a_named_organization_is_not_counted_where_others_have_no_name() -> None:
    ways = {"attendance_observers": "one_list", "attendance_ngos": "counted"}
    who = [*WHO, "ICAN"]
    file = meeting(options=ways, registrations=who, attendance_lists={"ngo": {"unnamed": 163}})
    names = {"en": "Campaign for Quiet", "ar": "حملة الهدوء"}
    file["roster"] = True
    file["delegations"] = [{"code": "ICAN", "category": "ngo", "names": names}]
    lines = Printed(file).lines("en", "attendance/")
    assert "Campaign for Quiet" in lines[1]
    assert lines[-1] == "Observers for 163 other non-governmental organizations also attended the meeting."


def test_the_body_says_of_whom_it_is_composed() -> None:
    file = meeting(options={**MEMBERS, "composition": "counted"}, registrations=WHO)
    del file["meeting"]["instrument"]
    members = [{"code": code, "party": True} for code in ("EGY", "FRA")]
    counted = Printed(file | {"version": 4, "roster": True, "delegations": members})
    assert counted.lines("en", "attendance/")[0] == "The Working Group is composed of two members."
    assert counted.lines("ar", "attendance/")[0] == "يتألف الفريق العامل من دولتين عضوين."
    listed = _printed({**MEMBERS, "composition": "listed"}).lines("en", "attendance/")[0]
    assert " members: Afghanistan, Albania," in listed


def test_the_day_as_at_which_members_are_told_is_said_if_it_is_recorded() -> None:
    file = meeting(options={**MEMBERS, "composition": "listed"}, registrations=WHO)
    file |= {"version": 4, "roster": True}
    file["meeting"] |= {"status_as_of": "2026-01-01"}
    printed = Printed(file)
    told = printed.blocks("en")["attendance/composition"]
    assert told.startswith("As at 1 January 2026, the Working Group was composed of 174 members: Afghanistan")
    told = printed.blocks("ar")["attendance/composition"]
    assert told.startswith("في ١ كانون الثاني/يناير ٢٠٢٦، كان الفريق العامل يتألف من ١٧٤ دولة عضواً، هي: ")


def test_parties_are_counted_as_at_a_day() -> None:
    printed = _printed({"composition": "counted", "term_deciders": "states_parties"})
    day = printed.record.meeting.status_as_of
    assert day is not None
    n = sum(one.listed_in == "parties" for one in printed.record.delegations.values())
    assert printed.lines("en", "attendance/")[0] == (
        f"As at {day.day} {day:%B} {day.year}, there were {n} States parties to the Protocol."
    )
    assert "، بلغ عدد الدول الأطراف في البروتوكول " in printed.lines("ar", "attendance/")[0]


def _composed(
    symbol: str = "",
    observers: tuple[str, ...] = (),
    *,
    annexed: bool = False,
    annex: str | dict[str, Any] = "annex_members",
) -> Printed:
    options = {**MEMBERS, "composition": "listed"}
    file = meeting(options=options, registrations=WHO)
    file |= {"version": 4, "roster": True}
    file["meeting"]["members_symbol"] = symbol
    file["delegations"] = [{"code": code, "standing_observer": True} for code in observers]
    outline: list[Any] = ["organization", {"kind": "attendance", "parent": "organization"}, annex]
    file["outline"] = outline if annexed else outline[:-1]
    return Printed(file)


def test_members_are_counted_where_an_annex_and_a_document_list_them() -> None:
    printed = _composed("WG/2026/INF/1", annexed=True)
    en, ar = (printed.blocks(lang) for lang in ("en", "ar"))
    assert en["attendance/composition"].endswith(
        " members (see WG/2026/INF/1; see also the annex to the present report)."
    )
    assert ar["attendance/composition"].endswith(" (انظر WG/2026/INF/1؛ انظر أيضاً مرفق هذا التقرير).")
    assert (en["annex_members"], ar["annex_members"]) == ("Composition", "التكوين")
    assert " members: Afghanistan, Albania, " in en["annex_members/list"]
    assert ar["annex_members/list"].startswith(
        "في ٩ أيلول/سبتمبر ٢٠١٩، كان الفريق العامل يتألف من ١٧٤ دولة عضواً، هي: "
    )


def test_an_annex_has_the_heading_that_was_typed_for_it() -> None:
    heading = {"kind": "annex_members", "heading": {"en": "States members", "ar": "الدول الأعضاء"}}
    printed = _composed("WG/2026/INF/1", annexed=True, annex=heading)
    assert printed.blocks("en")["annex_members"] == "States members"
    assert printed.blocks("ar")["annex_members"] == "الدول الأعضاء"


def test_members_are_listed_in_the_text_where_there_is_no_annex() -> None:
    printed = _composed("WG/2026/INF/1")
    told = printed.blocks("en")["attendance/composition"]
    assert " members (see WG/2026/INF/1): Afghanistan, Albania, " in told
    assert "annex_members" not in printed.blocks("en")


def test_observers_of_the_body_are_named_whether_or_not_they_came() -> None:
    printed = _composed(observers=("NPL", "ZAF", "SWE"))
    assert printed.blocks("en")["attendance/standing"] == (
        "It has three observers: Nepal, South Africa and Sweden."
    )
    assert printed.blocks("ar")["attendance/standing"] == (
        "ويشارك في أعماله بصفة مراقب: جنوب أفريقيا، السويد، نيبال."
    )
    assert "attendance/standing" not in _composed().blocks("en")


def _attendance(*outline: Any) -> Printed:
    file = meeting(options={**MEMBERS, "composition": "counted"}, registrations=WHO)
    return Printed(file | {"version": 4, "roster": True, "outline": ["organization", *outline]})


_SECTION = {"kind": "attendance", "parent": "organization"}


def test_those_who_attended_stand_in_an_annex() -> None:
    printed = _attendance(_SECTION, "annex_attendance")
    en, ar = (printed.blocks(lang) for lang in ("en", "ar"))
    keys = list(en)
    assert keys.index("attendance/composition") < keys.index("attendance/annexed")
    told, heading, parties = map(keys.index, ("attendance/annexed", "annex_attendance", "attendance/parties"))
    assert told < heading < parties
    assert en["attendance/annexed"].endswith("session is set out in the annex to the present report.")
    assert ar["attendance/annexed"] == "وترد في مرفق هذا التقرير قائمة الحضور في الدورة."
    assert ar["attendance/parties"].startswith("كانت")


def test_an_annex_on_attendance_alone_has_all_of_the_section() -> None:
    alone, section = _attendance("annex_attendance").blocks("en"), _attendance(_SECTION).blocks("en")
    told = {key: text for key, text in section.items() if key.startswith("attendance/")}
    assert told == {key: text for key, text in alone.items() if key.startswith("attendance/")}
    assert alone["annex_attendance"] == "Attendance"
