"""The ground of an election or a decision stands before its subject, with its meeting or without any."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, meeting, person, words

PEOPLE = {
    "noor": person("f", "نور", "Noor", delegation="EGY"),
    "sami": person("m", "سامي", "Sami", delegation="FRA"),
}
RULE = words("عملاً بالمادة ١٣ من نظامه الداخلي،", "In accordance with rule 13 of its rules of procedure,")
YEAR = words("لمدة سنة واحدة", "for a one-year term")
REPORT = words("التقرير", "the report")
HEARD = words("بعد أن نظر في المسألة", "having considered the matter")


def elected(officers: File, lang: str = "en", **options: Any) -> list[str]:
    """Return what is printed on the officers elected and designated."""
    printed = Printed(meeting(people=PEOPLE, officers=officers, options=options))
    keys = ("elected", "officer", "designated")
    return [line for key in keys for line in printed.lines(lang, f"opening/{key}")]


def decided(*actions: File, lang: str = "en", **parts: Any) -> list[str]:
    """Return the paragraphs on actions under the second item, at the first sitting."""
    rows = {
        str(place): {"sitting": 1, "item": "2", "verb": "adopted", "object": REPORT, "place": place, **one}
        for place, one in enumerate(actions)
    }
    return Printed(meeting(actions=rows, **parts)).lines(lang, "action/")


CHAIR = {"person": "chair", "office": "chair", "elected_at": 1, "ground": RULE, "by_acclamation": False}


def test_an_election_has_its_ground_before_the_body_and_its_term_after_the_office() -> None:
    chair = {"chair": CHAIR | {"term": YEAR}}
    assert elected(chair) == [
        "At its 1st meeting, on 6 October 2026, in accordance with rule 13 of its rules of procedure, the"
        " Working Group elected Ms. Leila Haddad (Lebanon) as Chair for a one-year term."
    ]
    assert elected(chair, "ar") == [
        "وفي جلسته الأولى، المعقودة في ٦ تشرين الأول/أكتوبر ٢٠٢٦، وعملاً بالمادة ١٣ من نظامه الداخلي، انتخب"
        " الفريق العامل السيدة ليلى حداد (لبنان) لمنصب الرئيسة لمدة سنة واحدة."
    ]
    unnamed = elected(chair, term_sitting_numbers="none", sitting_day="never")
    assert unnamed[0].startswith(
        "In accordance with rule 13 of its rules of procedure, the Working Group elected Ms. Leila Haddad"
    )


@pytest.mark.parametrize("form", ["list", "grouped", "running"])
def test_officers_with_another_ground_are_elected_in_a_sentence_of_their_own(form: str) -> None:
    vice = {"person": "noor", "office": "vice_chair", "elected_at": 1, "by_acclamation": False}
    other = {"person": "sami", "office": "rapporteur", "elected_at": 1, "ground": HEARD}
    found = elected({"chair": CHAIR, "vice": vice, "other": other}, bureau_form=form)
    leads = [line for line in found if "elected" in line]
    assert ["in accordance with rule 13" in line for line in leads] == [True, False]
    assert leads[1].startswith("At the same meeting, having considered the matter, the Working Group elected")
    assert sum("Noor" in line for line in found) == 1


def test_the_ground_of_one_elected_later_is_not_that_of_the_first() -> None:
    chair = {"person": "chair", "office": "chair", "elected_at": 1}
    vice = {"person": "noor", "office": "vice_chair", "elected_at": 1, "ground": RULE}
    first, second = (line for line in elected({"chair": chair, "vice": vice}) if "elected" in line)
    assert "rule 13" not in first
    assert "rule 13" in second
    assert "Noor" in second


def test_several_offices_in_one_sentence_have_their_terms_after_them() -> None:
    vice = {"person": "noor", "office": "vice_chair", "elected_at": 1, "by_acclamation": False}
    officers = {"chair": CHAIR | {"term": YEAR}, "vice": vice}
    (english,) = elected(officers, bureau_form="running")
    assert english.endswith(
        "elected Ms. Leila Haddad (Lebanon) as Chair for a one-year term and Ms. Noor (Egypt) as Vice-Chair."
    )
    (arabic,) = elected(officers, "ar", bureau_form="running")
    assert arabic.endswith("(لبنان) لمنصب الرئيسة لمدة سنة واحدة، والسيدة نور (مصر) لمنصب نائبة الرئيسة.")


def test_a_designation_has_its_ground() -> None:
    one = {"person": "sami", "office": "rapporteur", "designated_at": 1, "ground": RULE, "term": YEAR}
    arabic = elected({"chair": CHAIR, "one": one}, "ar", bureau_designated="appointed")[-1]
    assert arabic.endswith(
        "وعملاً بالمادة ١٣ من نظامه الداخلي، عيّن الفريق العامل السيد سامي (فرنسا) لمنصب المقرر لمدة سنة واحدة."
    )
    assert elected({"chair": CHAIR, "one": one})[-1] == (
        "At the same meeting, in accordance with rule 13 of its rules of procedure, the Working Group"
        " designated Mr. Sami (France) as Rapporteur for a one-year term."
    )


def test_a_decision_has_its_ground_before_the_body() -> None:
    assert decided({"ground": RULE}, {"verb": "requested", "ground": HEARD}) == [
        "At the same meeting, in accordance with rule 13 of its rules of procedure, the Working Group"
        " adopted the report.",
        "At the same meeting, having considered the matter, the Working Group requested the report.",
    ]
    assert decided({"ground": HEARD}, lang="ar") == [
        "وفي الجلسة نفسها، وبعد أن نظر في المسألة، اعتمد الفريق العامل التقرير."
    ]
    informed = {"verb": "informed", "introduced_by": "chair", "object": words("أن", "that all was well")}
    (found,) = decided(informed | {"ground": HEARD})
    assert found == (
        "At the same meeting, having considered the matter, the Chair informed the Working Group that all was"
        " well."
    )


def test_two_actions_are_no_sentence_where_the_second_has_a_ground() -> None:
    ending = {"verb": "approved", "continues": True}
    assert len(decided({}, ending)) == 1
    assert len(decided({}, ending | {"ground": HEARD})) == 2


def test_a_decision_may_name_no_meeting() -> None:
    unsaid = {"sitting_unsaid": True}
    assert decided(unsaid) == ["The Working Group adopted the report."]
    assert decided(unsaid, lang="ar") == ["واعتمد الفريق العامل التقرير."]
    assert decided(unsaid | {"ground": HEARD}) == [
        "Having considered the matter, the Working Group adopted the report."
    ]
    assert decided(unsaid | {"ground": RULE}, lang="ar") == [
        "وعملاً بالمادة ١٣ من نظامه الداخلي، اعتمد الفريق العامل التقرير."
    ]


def test_a_meeting_that_is_not_named_is_not_the_same_for_what_follows() -> None:
    first = {"sitting": 2, "sitting_unsaid": True}
    assert decided(first, {"sitting": 2})[-1] == (
        "At its 2nd meeting, on 7 October 2026, the Working Group adopted the report."
    )
    assert decided({"sitting": 1}, first | {"sitting": 1}, {"sitting": 1})[-1].startswith(
        "At the same meeting"
    )


@pytest.mark.parametrize(
    ("lang", "ground", "told"),
    [
        ("en", None, "The Working Group adopted the following decision:"),
        (
            "en",
            HEARD,
            "Having considered the matter, the Working Group adopted the following decision:",
        ),
        ("ar", HEARD, "بعد أن نظر في المسألة، "),
    ],
)
def test_texts_have_their_ground_before_the_body(lang: str, ground: File | None, told: str) -> None:
    text = {"title": words("التدريب", "Training"), "body": words("تشجع الدول.", "Encourages States.")}
    cluster = {"heading": words("التدريب", "Training"), "recommendations": [text]}
    given = {"ground": ground} if ground else {}
    options = {"term_texts": "decisions", "own_texts": "adopted"}
    printed = Printed(meeting(clusters=[cluster | given], outline=["recommendations"], options=options))
    assert printed.lines(lang, "recommendations/cluster/")[-1].startswith(told)
