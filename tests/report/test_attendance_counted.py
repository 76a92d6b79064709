"""Reports that count those who attended instead of naming them."""

from __future__ import annotations

from tests.report.debate.small_record import Printed, meeting

WHO = ["EGY", "FRA", "KEN", "PAK", "IRN", "EU", "LAS", "ICRC", "UNDP"]


def counted(**options: str) -> Printed:
    return Printed(meeting(options=options, registrations=WHO))


def unnamed(options: dict[str, str] | None = None, **numbers: int) -> Printed:
    lists = {name: {"unnamed": n} for name, n in numbers.items()}
    return Printed(meeting(options=options or {}, registrations=WHO, attendance_lists=lists))


def test_those_who_decide_are_counted_and_observers_named() -> None:
    lines = counted(attendance_deciders="counted").lines("en", "attendance/")
    assert lines[0] == "Representatives of four parties to the Protocol attended the meeting."
    assert "Pakistan" in lines[1]


def test_those_who_decide_are_told_of_with_the_kinds_of_others() -> None:
    alone = counted(attendance_deciders="kind", term_deciders="members").lines("en", "attendance/")
    assert alone[0] == "Representatives of States members of the Working Group attended the meeting."
    assert alone[1].startswith("The European Union, a regional economic integration organization that is")
    ways = {"attendance_deciders": "kind", "attendance_observers": "kinds"}
    assert counted(**ways, attended_voice="passive").lines("en", "attendance/") == [
        "The meeting was attended by representatives of parties to the Protocol, other States, entities of"
        " the United Nations system, entities maintaining permanent observer offices at Headquarters and"
        " intergovernmental organizations."
    ]


def test_observers_are_counted_kind_by_kind() -> None:
    printed = counted(attendance_observers="counted")
    english = printed.lines("en", "attendance/")
    assert english[0].endswith("Egypt, European Union, France and Kenya.")
    assert english[1:] == [
        "Observers for two other States also attended the meeting.",
        "An observer for one entity of the United Nations system also attended the meeting.",
        "An observer for one entity maintaining a permanent observer office at Headquarters also attended the"
        " meeting.",
        "An observer for one intergovernmental organization also attended the meeting.",
    ]
    assert printed.lines("ar", "attendance/")[-2:] == [
        "وحضر الاجتماع أيضاً مراقب عن كيان واحد من الكيانات التي تحتفظ بمكاتب مراقبين دائمين.",
        "وحضر الاجتماع أيضاً مراقب عن منظمة حكومية دولية واحدة.",
    ]


def test_the_kinds_of_observers_may_have_their_numbers() -> None:
    """E/2025/28, para. 165: "observers for 85 other States Members of the United Nations, as well as ..."."""
    kinds = counted(attendance_observers="kinds", kinds_counted="all")
    assert kinds.lines("en", "attendance/kinds") == [
        "Observers for two other States, one entity of the United Nations system, one entity maintaining a"
        " permanent observer office at Headquarters and one intergovernmental organization also attended the"
        " meeting."
    ]
    ways = {"attendance_deciders": "kind", "attendance_observers": "kinds"}
    (_, line) = counted(**ways, kinds_counted="states").lines("en", "attendance/in_kind")[0].split("of ", 1)
    assert line.startswith("parties to the Protocol, two other States, entities of the United Nations system")


def test_numbers_beside_kinds_apart_are_in_figures_and_have_those_without_a_name() -> None:
    ways = {"attendance_observers": "kinds_apart", "kinds_counted": "all"}
    (line,) = unnamed(ways, ngo=30).lines("en", "attendance/kinds")
    assert line == (
        "Observers for two other States Members of the United Nations and one entity maintaining a permanent"
        " observer office at Headquarters, representatives of one entity of the United Nations system and"
        " observers for 1 intergovernmental organization and 30 non-governmental organizations also attended"
        " the meeting."
    )
    (line,) = unnamed(ways, ngo=30).lines("ar", "attendance/kinds")
    assert line.endswith("ومراقبون عن منظمة حكومية دولية واحدة، و٣٠ منظمة غير حكومية.")
    (line,) = unnamed(ways | {"kinds_counted": "states"}, ngo=30).lines("ar", "attendance/kinds")
    assert line.endswith("ومراقبون عن منظمات حكومية دولية، ومنظمات غير حكومية.")


def test_counting_every_kind_leaves_nobody_out() -> None:
    ways = {"attendance_deciders": "counted", "attendance_observers": "counted", "attendance_ngos": "counted"}
    lines = counted(**ways).lines("en", "attendance/")
    assert [word for line in lines for word in line.split() if word in ("four", "two", "one")] == [
        *("four", "two", "one", "one", "one"),
    ]


def test_organizations_without_names_follow_those_that_have_one_and_the_check_tells_of_them() -> None:
    printed = unnamed(igo=3, ngo=12)
    assert printed.lines("en", "attendance/")[-2:] == [
        "Observers for three other intergovernmental organizations also attended the meeting.",
        "Observers for 12 non-governmental organizations also attended the meeting.",
    ]
    assert printed.lines("ar", "attendance/")[-2:] == [
        "وحضر الاجتماع أيضاً مراقبون عن ثلاث منظمات حكومية دولية أخرى.",
        "وحضر الاجتماع أيضاً مراقبون عن ١٢ منظمة غير حكومية.",
    ]
    assert [dict(one.facts) for one in printed.found("organizations-unnamed")] == [
        {"list": "igo", "n": "3"},
        {"list": "ngo", "n": "12"},
    ]


def test_organizations_without_names_count_with_the_others_and_are_in_no_list_by_name() -> None:
    ways = {"attendance_observers": "counted", "attendance_ngos": "counted"}
    assert unnamed(ways, igo=3, un_body=1, ngo=12).lines("en", "attendance/")[-4:] == [
        "Observers for two entities of the United Nations system also attended the meeting.",
        "An observer for one entity maintaining a permanent observer office at Headquarters also attended the"
        " meeting.",
        "Observers for four intergovernmental organizations also attended the meeting.",
        "Observers for 12 non-governmental organizations also attended the meeting.",
    ]
    together = unnamed({"attendance_observers": "one_list"}, igo=3).lines("en", "attendance/")
    assert together[-1] == (
        "Observers for three other intergovernmental organizations also attended the meeting."
    )


def test_guests_attend_as_what_the_body_says_they_are() -> None:
    def said(way: str, **options: str) -> list[str]:
        return counted(guests_attend=way, **options).lines("en", "attendance/")[1:]

    assert said("represented")[1] == (
        "The United Nations Development Programme was represented at the meeting."
    )
    attended = said("attended")
    assert attended[0].startswith("Representatives of the following States that were neither parties")
    assert attended[1] == "The United Nations Development Programme attended the meeting."
    assert attended[3] == "The League of Arab States attended the meeting as an observer."
    assert not any("observer" in line for line in attended[:2])
    assert not any("bserver for" in line for line in said("attended", attendance_observers="counted"))
    assert "Observers for" not in said("attended", attendance_observers="kinds")[0]


def test_observers_and_representatives_are_told_apart_by_kind() -> None:
    options = {"attendance_observers": "kinds_apart", "term_deciders": "members"}
    printed = Printed(meeting(options=options, registrations=[*WHO, "VAT"]))
    assert printed.lines("en", "attendance/kinds") == [
        "Observers for other States Members of the United Nations, non-member States and entities maintaining"
        " permanent observer offices at Headquarters, representatives of entities of the United Nations"
        " system and observers for intergovernmental organizations also attended the meeting."
    ]
    of_parent = Printed(meeting(options=options, registrations=["EGY", "VAT"]))
    assert of_parent.lines("en", "attendance/kinds") == [
        "Observers for non-member States also attended the meeting."
    ]
