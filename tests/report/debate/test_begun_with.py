"""What stands before a point: reasons, sources, settings and grounds, remarks, and words that link."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, words
from wgdesk.phrasing.point_lead_ins import WITH_TOPIC

STRESSED = {"verb": words("شدد", "stressed"), "said": words("على التعاون", "cooperation")}
NOTED = {"form": "noted", "said": words("الوقت ضيق", "time was short")}
CRISES = {"topic": words("الأزمات المستمرة", "ongoing crises")}


def debated(*points: dict[str, Any]) -> Printed:
    return Printed(meeting(item={"points": [{"paragraph": 1, **one} for one in points]}))


def lines(printed: Printed, lang: str) -> list[str]:
    return printed.lines(lang, "deliberations/points/")


def test_every_lead_in_with_words_of_its_own_asks_for_them() -> None:
    without = debated(*({**NOTED, "joins": lead} for lead in WITH_TOPIC))
    assert len(without.found("point-without-text")) == len(WITH_TOPIC) == 16
    given = debated(*({**NOTED, **CRISES, "joins": lead} for lead in WITH_TOPIC))
    assert given.found("point-without-text") == []


def test_a_reason_follows_the_meeting_and_the_points_after_it_go_on() -> None:
    printed = debated(
        {**STRESSED, **CRISES, "voice": "body", "joins": "backdrop", "sitting": 1},
        {**NOTED, "joins": "addition"},
        {**STRESSED, "voice": "body", "joins": "therefore"},
    )
    assert lines(printed, "en") == [
        "At the same meeting, against a backdrop of ongoing crises, the Working Group stressed cooperation."
        " In addition, it was noted that time was short. The Working Group therefore stressed cooperation."
    ]
    assert lines(printed, "ar") == [
        "وفي الجلسة نفسها، في ظل الأزمات المستمرة، شدد الفريق العامل على التعاون."
        " وبالإضافة إلى ذلك، لوحظ أن الوقت ضيق. ولذلك، شدد الفريق العامل على التعاون."
    ]


def test_remarks_are_those_of_whoever_made_the_point() -> None:
    printed = debated(
        {**STRESSED, "voice": "official", "person": "official", "joins": "closing_remarks", "sitting": 1},
        {**STRESSED, "form": "same", "joins": "lastly"},
    )
    assert lines(printed, "en") == [
        "In his closing remarks at the same meeting, Mr. John Smith, Chief of the Prevention"
        " Section, stressed cooperation. Lastly, he stressed cooperation."
    ]
    assert lines(printed, "ar") == [
        "وفي ملاحظاته الختامية في الجلسة نفسها، شدد السيد جون سميث، رئيس قسم"
        " المنع، على التعاون. وأخيراً، شدد على التعاون."
    ]


INFORMED = {"verb": words("أبلغ", "informed"), "said": words("اللجنة بالأمر", "the Committee of it")}
COMMUNICATIONS = {
    "voice": "entity",
    "maker": words("إدارة التواصل العالمي", "Department of Global Communications"),
}


def test_a_department_is_called_so_after_its_name_until_another_speaks() -> None:
    office = {"voice": "entity", "maker": words("مكتب الشؤون القانونية", "the Office of Legal Affairs")}
    printed = debated(
        {**INFORMED, **COMMUNICATIONS, "joins": "words", "topic": words("في ٢٠ أيار/مايو", "On 20 May")},
        {**STRESSED, **COMMUNICATIONS},
        {**STRESSED, "form": "same", "joins": "also"},
        {**STRESSED, **office},
        {**STRESSED, **COMMUNICATIONS, "paragraph": 2},
    )
    assert lines(printed, "en") == [
        "On 20 May, the Department of Global Communications informed the Committee of it. The Department"
        " stressed cooperation. It also stressed cooperation. The Office of Legal Affairs stressed"
        " cooperation.",
        "The Department of Global Communications stressed cooperation.",
    ]
    assert lines(printed, "ar") == [
        "وفي ٢٠ أيار/مايو، أبلغت إدارة التواصل العالمي اللجنة بالأمر. وشددت الإدارة على التعاون. كما شددت على"
        " التعاون. وشدد مكتب الشؤون القانونية على التعاون.",
        "وشددت إدارة التواصل العالمي على التعاون.",
    ]
    assert printed.found("point-without-text") == []


def test_an_entity_without_a_name_is_asked_for() -> None:
    printed = debated({**STRESSED, "voice": "entity"}, {**NOTED, "voice": "entity"})
    assert lines(printed, "en") == ["[...] stressed cooperation. It was noted that time was short."]
    assert len(printed.found("point-without-text")) == 1


_ALGERIA = {
    "algeria": {"gender": "f", "function": words("ممثلة الجزائر", "representative of Algeria")},
    "head": {"gender": "m", "function": words("رئيس الفرع", "Chief of the Branch")},
}


@pytest.mark.parametrize(
    ("first", "option", "english", "arabic"),
    [
        ({"voice": "official", "person": "algeria"}, "same", "the same representative", "شددت الممثلة نفسها"),
        ({"voice": "official", "person": "algeria"}, "pronoun", "she", "شددت"),
        ({"voice": "official", "person": "head"}, "same", "he", "شدد"),
        ({"quantifier": "one", "delegations": True}, "same", "the same delegation", "شدد الوفد نفسه"),
        ({"quantifier": "one", "delegations": True}, "pronoun", "the delegation", "شدد"),
        ({"quantifier": "some", "delegations": True}, "same", "they", "شددت"),
    ],
)
def test_a_paragraph_may_begin_with_the_same_speaker(
    first: dict[str, Any], option: str, english: str, arabic: str
) -> None:
    further = {**STRESSED, "form": "same", "paragraph": 2, "joins": "regarding", **CRISES}
    again = {**STRESSED, "form": "same", "paragraph": 2}
    points = [{"paragraph": 1, **STRESSED, **first}, further, again]
    printed = Printed(meeting(item={"points": points}, people=_ALGERIA, options={"speaker_again": option}))
    assert lines(printed, "en")[1].startswith(f"Regarding ongoing crises, {english} stressed cooperation. ")
    assert "same" not in lines(printed, "en")[1].partition(". ")[2]
    assert lines(printed, "ar")[1].startswith(f"وبخصوص الأزمات المستمرة، {arabic} على التعاون.")
