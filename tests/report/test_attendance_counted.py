"""Reports that say how many attended, and do not name them."""

from __future__ import annotations

from tests.report.debate.small_record import Printed, meeting

WHO = ["EGY", "FRA", "KEN", "PAK", "IRN", "EU", "LAS", "ICRC", "UNDP"]


def counted(**options: str) -> Printed:
    return Printed(meeting(options=options, registrations=WHO))


def test_those_who_decide_are_counted_and_observers_named() -> None:
    lines = counted(attendance_deciders="counted").lines("en", "attendance/")
    assert lines[0] == "Representatives of four parties to the Protocol attended the meeting."
    assert "Pakistan" in lines[1]


def test_observers_are_counted_kind_by_kind() -> None:
    printed = counted(attendance_observers="counted")
    english = printed.lines("en", "attendance/")
    assert english[0].endswith("Egypt, European Union, France and Kenya.")
    assert english[1:] == [
        "Observers for two other States also attended the meeting.",
        "An observer for one entity of the United Nations system also attended the meeting.",
        "Observers for two intergovernmental organizations also attended the meeting.",
    ]
    assert printed.lines("ar", "attendance/")[-1] == (
        "وحضر الاجتماع أيضاً مراقبان عن منظمتين حكوميتين دوليتين."
    )


def test_an_option_for_each_leaves_nobody_out() -> None:
    ways = {"attendance_deciders": "counted", "attendance_observers": "counted", "attendance_ngos": "counted"}
    lines = counted(**ways).lines("en", "attendance/")
    assert [word for line in lines for word in line.split() if word in ("four", "two", "one")] == [
        *("four", "two", "one", "two"),
    ]
