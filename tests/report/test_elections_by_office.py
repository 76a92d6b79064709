"""A sentence for each office to which a conference elected its officers, and States by regional group."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, meeting, person

pytestmark = pytest.mark.sampled

EX_OFFICIO = {"term": {"en": "ex officio", "ar": "بحكم المنصب"}}
STATES = ("EGY", "SEN", "FRA", "MEX", "DEU")
PEOPLE: File = {
    "noor": person("f", "نور", "Noor", delegation="EGY"),
    "sami": person("m", "سامي", "Sami", delegation="FRA")
    | {"function": {"en": "Minister for Rivers", "ar": "وزير الأنهار"}},
    **{code: {"delegation": code, "gender": "m"} for code in STATES},
}


def seats(*codes: str, **more: Any) -> File:
    """Return States that are Vice-Presidents without a named person."""
    return {code: {"person": code, "office": "vice_chair", "elected_at": 1, **more} for code in codes}


OFFICERS: File = {
    "chair": {"person": "sami", "office": "chair", "elected_at": 1},
    **seats("EGY", "SEN", "FRA"),
    **seats("MEX", "DEU", **EX_OFFICIO),
    "last": {"person": "noor", "office": "rapporteur", "elected_at": 1, "by_acclamation": False},
}


def printed(lang: str, officers: File = OFFICERS) -> list[str]:
    """Return what is printed on the elections at the first sitting."""
    options = {"bureau_form": "offices", "term_chair": "president", "term_rapporteur": "rapporteur_general"}
    report = Printed(meeting(people=PEOPLE, officers=officers, options=options))
    return [line for key in ("elected", "officer") for line in report.lines(lang, f"opening/{key}")]


def test_each_office_has_its_sentence_and_states_stand_by_their_groups() -> None:
    assert printed("en") == [
        "At its 1st meeting, on 6 October 2026, the Working Group elected its officers.",
        "Mr. Sami (France), Minister for Rivers, was elected by acclamation as President.",
        "The following Vice-Presidents were elected by acclamation:",
        "Group of African States: Egypt and Senegal",
        "Group of Western European and other States: France",
        "The following Vice-Presidents ex officio were elected by acclamation:",
        "Germany and Mexico",
        "Ms. Noor (Egypt) was elected as Rapporteur-General.",
    ]


def test_the_same_in_arabic() -> None:
    assert printed("ar") == [
        "وانتخب الفريق العامل، في جلسته الأولى، المعقودة في ٦ تشرين الأول/أكتوبر ٢٠٢٦، أعضاء مكتبه.",
        "وانتُخب بالتزكية السيد سامي (فرنسا)، وزير الأنهار، لمنصب الرئيس.",
        "وانتُخبت بالتزكية الدول التالية لمناصب نواب الرئيس:",
        "مجموعة الدول الأفريقية: السنغال ومصر",
        "مجموعة دول أوروبا الغربية ودول أخرى: فرنسا",
        "وانتُخبت بالتزكية الدولتان التاليتان لمنصبي نائب الرئيس بحكم المنصب:",
        "ألمانيا والمكسيك",
        "وانتُخبت السيدة نور (مصر) لمنصب المقررة العامة.",
    ]


def test_one_officer_alone_is_named_in_the_sentence_on_the_election() -> None:
    assert printed("en", {"chair": OFFICERS["chair"]}) == [
        "At its 1st meeting, on 6 October 2026, the Working Group elected Mr. Sami (France) as President by "
        "acclamation."
    ]
