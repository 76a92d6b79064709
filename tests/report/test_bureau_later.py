"""Officers from a later day, who were designated and not elected, and those of the next meeting."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, meeting, person

PEOPLE = {
    "noor": person("f", "نور", "Noor", delegation="EGY"),
    "sami": person("m", "سامي", "Sami", delegation="FRA"),
}
CHAIR: dict[str, File] = {"chair": {"person": "chair", "office": "chair", "elected_at": 1}}


def bureau(officers: File, lang: str = "en", **options: Any) -> list[str]:
    """Return the lines on the Bureau after the election of the Chair at the first sitting."""
    printed = Printed(meeting(people=PEOPLE, officers=CHAIR | officers, options=options))
    return printed.lines(lang, "opening/elected")[1:] + [
        line
        for key in ("designated", "bureau", "next", "officer")
        for line in printed.lines(lang, f"opening/{key}")
    ]


@pytest.mark.sampled
def test_a_vice_chair_is_designated_rapporteur_after_the_election() -> None:
    both = {
        "both": {"person": "noor", "office": "vice_chair_rapporteur", "elected_at": 2, "designated_at": 2}
    }
    assert bureau(both) == [
        "At its 2nd meeting, on 7 October 2026, the Working Group elected Ms. Noor (Egypt) as Vice-Chair by"
        " acclamation.",
        "At the same meeting, the Working Group designated Ms. Noor (Egypt), Vice-Chair, to serve"
        " concurrently as Rapporteur.",
    ]
    assert bureau(both, "ar")[1] == (
        "وفي الجلسة نفسها، سمّى الفريق العامل السيدة نور (مصر)، نائبة الرئيسة، لتتولى أيضاً مهام المقررة."
    )
    assert "Vice-Chair-cum-Rapporteur:" in bureau(both, bureau_whole="grouped")


@pytest.mark.sampled
def test_a_vice_chair_who_is_designated_later_stands_in_the_list_of_those_elected() -> None:
    officers = {
        "one": {"person": "sami", "office": "vice_chair", "elected_at": 2},
        "both": {"person": "noor", "office": "vice_chair_rapporteur", "elected_at": 2, "designated_at": 2},
    }
    assert bureau(officers, bureau_form="list")[-2:] == [
        "Vice-Chair: Mr. Sami (France);",
        "Vice-Chair: Ms. Noor (Egypt).",
    ]


def test_whoever_was_designated_was_not_elected() -> None:
    officers = {"one": {"person": "sami", "office": "rapporteur", "designated_at": 2}}
    assert bureau(officers, bureau_earlier="shown") == [
        "At its 2nd meeting, on 7 October 2026, the Working Group designated Mr. Sami (France) as Rapporteur."
    ]


@pytest.mark.sampled
def test_officers_of_the_next_meeting_hold_no_office_at_this_one() -> None:
    officers = {
        "again": {"person": "chair", "office": "chair", "elected_at": 2, "of_next": True},
        "vice": {"person": "noor", "office": "vice_chair", "elected_at": 2, "of_next": True},
    }
    assert bureau(officers, bureau_form="grouped", bureau_whole="grouped", term_event="session") == [
        "At its 2nd meeting, on 7 October 2026, the Working Group elected the following officers for its"
        " fourth session by acclamation:",
        *("Chair:", "Ms. Leila Haddad (Lebanon)"),
        *("Vice-Chair:", "Ms. Noor (Egypt)"),
    ]
    assert bureau(officers, "ar", bureau_form="grouped")[0] == (
        "وانتخب الفريق العامل، في جلسته الثانية، المعقودة في ٧ تشرين الأول/أكتوبر ٢٠٢٦، بالتزكية عضوتي"
        " المكتب التالي اسماهما لاجتماعه الرابع:"
    )


@pytest.mark.sampled
def test_an_officer_serves_from_a_later_day() -> None:
    officers = {
        "new": {
            **{"person": "sami", "office": "chair", "elected_at": 2, "replaces": "chair"},
            "serves_from": "2026-10-08",
        }
    }
    assert bureau(officers) == [
        "At its 2nd meeting, on 7 October 2026, the Working Group elected Mr. Sami (France), to replace Ms."
        " Leila Haddad (Lebanon), as Chair by acclamation, effective 8 October 2026."
    ]
    running = bureau(officers, "ar", bureau_form="running")
    assert running[0].endswith("لمنصب الرئيس، اعتباراً من ٨ تشرين الأول/أكتوبر ٢٠٢٦.")
    officers["vice"] = {"person": "noor", "office": "vice_chair", "elected_at": 2}
    assert bureau(officers, bureau_form="running")[0].endswith(
        "effective 8 October 2026, as Chair and Ms. Noor (Egypt) as Vice-Chair."
    )
    del officers["vice"]
    today = {"new": {**officers["new"], "serves_from": "2026-10-07"}}
    assert "effective" not in bureau(today)[0]
    officers["chair"] = {**CHAIR["chair"], "served_until": "2026-10-07"}
    assert bureau(officers, bureau_whole="grouped")[-1] == "Mr. Sami (France) (from 8 October 2026)"
