"""The Bureau of bodies that elect it at several sittings: one list, with who came in the place of whom."""

from __future__ import annotations

import pytest

from tests.report.debate.small_record import File, Printed, meeting, person

ONCE = {"bureau_whole": "only", "bureau_form": "grouped", "bureau_successor": "completes"}
PEOPLE = {
    "noor": person("f", "نور", "Noor", delegation="EGY"),
    "sami": person("m", "سامي", "Sami", delegation="FRA"),
    "omar": person("m", "عمر", "Omar", delegation="JPN"),
}
OFFICERS: dict[str, File] = {
    "chair": {"person": "chair", "office": "chair", "elected_at": 1},
    "vice": {"person": "sami", "office": "vice_chair", "elected_at": 1},
    "rapporteur": {"person": "noor", "office": "rapporteur", "elected_at": 2},
}
REPLACED = OFFICERS | {
    "omar": {"person": "omar", "office": "vice_chair", "elected_at": 2, "replaces": "vice"}
}


def bureau(lang: str = "en", officers: File = OFFICERS, options: File = ONCE) -> list[str]:
    """Return the lines on the Bureau of a body that elects it at two sittings."""
    printed = Printed(meeting(people=PEOPLE, officers=officers, options=options))
    return [
        line for key in ("elected", "officer", "bureau") for line in printed.lines(lang, f"opening/{key}")
    ]


def test_officers_elected_at_two_sittings_stand_in_one_list() -> None:
    assert bureau() == [
        "At its 1st and 2nd meetings, on 6 and 7 October 2026, the Working Group elected the following"
        " officers by acclamation:",
        *("Chair:", "Ms. Leila Haddad (Lebanon)"),
        *("Vice-Chair:", "Mr. Sami (France)"),
        *("Rapporteur:", "Ms. Noor (Egypt)"),
    ]
    assert bureau("ar")[0] == (
        "وانتخب الفريق العامل، في جلستيه الأولى والثانية، المعقودتين يومي ٦ و ٧ تشرين الأول/أكتوبر ٢٠٢٦،"
        " بالتزكية أعضاء المكتب التالية أسماؤهم:"
    )


def test_who_completes_a_term_stands_in_the_place_of_the_other() -> None:
    """Whoever left is named there and not among the officers."""
    told = bureau(officers=REPLACED)
    assert told[3:5] == [
        "Vice-Chair:",
        "Mr. Omar (Japan), at the 2nd meeting, to complete the term of office of Mr. Sami (France)",
    ]
    assert len(told) == 7
    assert bureau("ar", officers=REPLACED)[4] == (
        "السيد عمر (اليابان)، في الجلسة الثانية، لإتمام مدة عضوية السيد سامي (فرنسا)"
    )


def test_who_left_during_the_session_stays_in_the_list_until_that_day() -> None:
    left = REPLACED | {"vice": {**OFFICERS["vice"], "served_until": "2026-10-06"}}
    assert bureau(officers=left)[3:5] == ["Vice-Chairs:", "Mr. Sami (France) (until 6 October 2026)"]


@pytest.mark.sampled
def test_two_chairs_one_after_the_other_are_no_co_chairs() -> None:
    noor = {"person": "noor", "office": "chair", "elected_at": 2}
    for left, replaces in ((None, "chair"), ("2026-10-06", "chair"), ("2026-10-06", None)):
        first = OFFICERS["chair"] | ({"served_until": left} if left else {})
        second = noor | ({"replaces": replaces} if replaces else {})
        officers = {"chair": first, "second": second, "vice": OFFICERS["vice"]}
        assert "Co-Chairs:" not in bureau(officers=officers)
        assert bureau(officers=officers)[1] == "Chair:"
        assert bureau("ar", officers=officers)[1] == "الرئيسة:"
    together = {"chair": OFFICERS["chair"], "second": noor}
    assert bureau(officers=together)[1] == "Co-Chairs:"
