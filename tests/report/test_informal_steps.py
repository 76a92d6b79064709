"""What informal bodies did at their own meetings: in paragraphs of their own, and with the items."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, words


def _printed(*steps: dict[str, Any], options: dict[str, str] | None = None, **facts: Any) -> Printed:
    body = {"kind": "working_group", "item": "2", **facts, "steps": list(steps)}
    return Printed(meeting(informal_bodies=[body], options=options or {}))


def _heard(ar: str, en: str, **facts: Any) -> dict[str, Any]:
    return {"verb": "heard", "text": words(ar, en), **facts}


def _steps(printed: Printed, lang: str) -> list[str]:
    return printed.lines(lang, "agenda/informal/")[-2:]


def test_what_it_heard_is_told_by_the_day() -> None:
    """A/79/19, paragraphs 12 and 13."""
    first = _heard("إحاطتين من المديرين", "briefings by the Directors", day="2026-02-19")
    second = _heard("إحاطة من الأمين.", "a briefing by the Registrar.", day="2026-02-19")
    printed = _printed(first, second, options={"sitting_year": "never"})
    assert _steps(printed, "en") == [
        "On 19 February, the Working Group of the Whole heard briefings by the Directors.",
        "On the same day, the Working Group of the Whole heard a briefing by the Registrar.",
    ]
    assert _steps(printed, "ar") == [
        "وفي ١٩ شباط/فبراير، استمع الفريق العامل الجامع إلى إحاطتين من المديرين.",
        "وفي اليوم نفسه، استمع الفريق العامل الجامع إلى إحاطة من الأمين.",
    ]


def test_its_meetings_have_numbers_and_days_and_a_paragraph_may_have_several_steps() -> None:
    """A/80/42, paragraph 21."""
    days = [f"2026-04-{n:02}" for n in (9, 10, 14)]
    exchanged = {"verb": "exchanged", "joined": True, "text": words("العروض", "the presentations")}
    own = {"verb": "own_report", "item": "2", "consensus": True, "first": 3}
    thanks = {"verb": "expressed_appreciation", "joined": True, "text": words("رئيسته", "to its Chair")}
    free = {
        "verb": "free",
        "first": 1,
        "last": 2,
        "text": words("قدمت الوفود مقترحات", "delegations presented proposals"),
    }
    heard = _heard("عروض من خبراء", "presentations by experts", first=2)
    name = words("الفريق العامل الأول", "Working Group I")
    facts: dict[str, Any] = {"kind": "other", "name": name, "days": days, "meetings": 3}
    printed = _printed(free, heard, exchanged, own, thanks, **facts)
    assert printed.lines("en", "agenda/informal/")[1:] == [
        "At the 1st and 2nd meetings of Working Group I, on 9 and 10 April 2026, delegations presented"
        " proposals.",
        "At its 2nd meeting, on 10 April 2026, Working Group I heard presentations by experts. Working Group"
        " I exchanged views on the presentations.",
        "At its 3rd meeting, on 14 April 2026, Working Group I considered and adopted by consensus its report"
        " on agenda item 2. Working Group I expressed its appreciation to its Chair.",
    ]
    assert printed.lines("ar", "agenda/informal/")[1:] == [
        "وفي الجلستين الأولى والثانية للفريق العامل الأول، المعقودتين يومي ٩ و ١٠ نيسان/أبريل ٢٠٢٦، قدمت"
        " الوفود مقترحات.",
        "وفي جلسته الثانية، المعقودة في ١٠ نيسان/أبريل ٢٠٢٦، استمع الفريق العامل الأول إلى عروض من خبراء."
        " وتبادل الفريق العامل الأول الآراء بشأن العروض.",
        "وفي جلسته الثالثة، المعقودة في ١٤ نيسان/أبريل ٢٠٢٦، نظر الفريق العامل الأول في تقريره عن البند ٢ من"
        " جدول الأعمال واعتمده بتوافق الآراء. وأعرب الفريق العامل الأول عن تقديره لرئيسته.",
    ]


def test_two_steps_at_one_meeting_are_at_the_same_one() -> None:
    steps = (_heard("إحاطة", "a briefing", first=2), _heard("إحاطة أخرى", "another briefing", first=2))
    printed = _printed(*steps, days=["2026-02-19", "2026-02-20"], meetings=2)
    assert _steps(printed, "en")[1] == (
        "At the same meeting, the Working Group of the Whole heard another briefing."
    )
    assert _steps(printed, "ar")[1] == "وفي الجلسة نفسها، استمع الفريق العامل الجامع إلى إحاطة أخرى."


_CONSIDERED = {"verb": "considered", "item": "2", "first": 1}


@pytest.mark.parametrize(
    ("place", "en", "ar"),
    [
        (
            "before",
            "At its 1st meeting, on 6 October, and at the 1st meeting of the Working Group of the Whole, on"
            " 19 February, the Working Group considered agenda item 2, entitled “Prevention”.",
            "نظر الفريق العامل، في جلسته الأولى، المعقودة في ٦ تشرين الأول/أكتوبر، وفي الجلسة الأولى للفريق"
            ' العامل الجامع، المعقودة في ١٩ شباط/فبراير، في البند ٢ من جدول الأعمال، المعنون "المنع".',
        ),
        (
            "after",
            "The Working Group considered agenda item 2, entitled “Prevention”, at its 1st meeting, on 6"
            " October, and at the 1st meeting of the Working Group of the Whole, on 19 February.",
            'نظر الفريق العامل في البند ٢ من جدول الأعمال، المعنون "المنع"، في جلسته الأولى، المعقودة في ٦'
            " تشرين الأول/أكتوبر، وفي الجلسة الأولى للفريق العامل الجامع، المعقودة في ١٩ شباط/فبراير.",
        ),
    ],
)
def test_an_item_is_considered_also_at_a_meeting_of_a_group(place: str, en: str, ar: str) -> None:
    """A/80/33, paragraph 16."""
    days = ["2026-02-19", "2026-02-20", "2026-02-23"]
    options = {"sitting_year": "never", "sitting_place": place}
    printed = _printed(_CONSIDERED, days=days, meetings=3, options=options)
    assert en in printed.lines("en", "deliberations/")
    assert ar in printed.lines("ar", "deliberations/")
    assert len(printed.lines("en", "agenda/informal/")) == 1  # not told a second time


def test_an_item_may_be_considered_in_a_group_alone() -> None:
    file = meeting(informal_bodies=[{"kind": "working_group", "steps": [_CONSIDERED]}], item={"sittings": []})
    printed = Printed(file)
    assert printed.lines("en", "deliberations/")[0] == (
        "Agenda item 2, entitled “Prevention”, was considered at the 1st meeting of the Working Group of the"
        " Whole."
    )
    assert printed.lines("ar", "deliberations/")[0] == (
        'نُظر في البند ٢ من جدول الأعمال، المعنون "المنع"، في الجلسة الأولى للفريق العامل الجامع.'
    )
    assert [one for one in printed.found("item-not-taken-up") if dict(one.facts)["n"] == "2"] == []


def test_without_a_sentence_on_the_item_the_step_has_its_own() -> None:
    outline = [{"kind": "agenda"}]
    file = meeting(informal_bodies=[{"kind": "working_group", "steps": [_CONSIDERED]}], outline=outline)
    assert Printed(file).lines("en", "agenda/informal/") == [
        "At its 1st meeting, the Working Group of the Whole considered agenda item 2."
    ]


def test_after_the_meetings_of_a_group_that_of_the_body_is_named_anew() -> None:
    action = {"a": {"sitting": 1, "verb": "adopted", "object": words("النص", "the text"), "item": "2"}}
    body = {"kind": "working_group", "steps": [_CONSIDERED]}
    lines = Printed(meeting(informal_bodies=[body], actions=action)).lines("en", "action/")
    assert lines == ["At its 1st meeting, on 6 October 2026, the Working Group adopted the text."]


_WORK = {"chaired_by": "guest", "established_at": 1, "days": ["2026-02-20", "2026-02-23"]}


def test_the_work_of_a_group_may_be_told_after_the_statements() -> None:
    """A/79/19: established in chapter II.D, its briefings and its meetings in II.E."""
    early = _heard("إحاطة", "a briefing", day="2026-02-19")
    thanks = {"verb": "exchanged", "text": words("الإحاطة", "the briefing"), "joined": True}
    late = _heard("إحاطة أخرى", "another briefing", first=2)
    body = {"kind": "working_group", "item": "2", **_WORK, "steps": [early, thanks, late]}
    outline = [{"kind": "agenda"}, {"kind": "statements"}]
    options = {"informal_told": "statements"}
    lines = Printed(meeting(informal_bodies=[body], outline=outline, options=options)).lines("en", "")
    assert lines[-5:] == [
        "At its 1st meeting, on 6 October 2026, the Working Group established a Working Group of the Whole"
        " under agenda item 2.",
        "Statements",
        "On 19 February 2026, the Working Group of the Whole heard a briefing. The Working Group of the Whole"
        " exchanged views on the briefing.",
        "The Working Group of the Whole, chaired by Ms. Anna Rossi, met on 20 and 23 February 2026.",
        "At its 2nd meeting, the Working Group of the Whole heard another briefing.",
    ]


def test_the_work_of_a_group_may_be_told_with_its_item() -> None:
    printed = _printed(_heard("إحاطة", "a briefing", first=1), **_WORK, options={"informal_told": "item"})
    lines = printed.lines("en", "")
    at = lines.index(
        "The Working Group of the Whole, chaired by Ms. Anna Rossi, met on 20 and 23 February 2026."
    )
    assert lines[at - 1].endswith("considered agenda item 2, entitled “Prevention”.")
    assert lines[at + 1] == "At its 1st meeting, the Working Group of the Whole heard a briefing."


@pytest.mark.parametrize(("told", "kind"), [("statements", "agenda"), ("item", "agenda")])
def test_without_that_place_in_the_outline_it_is_told_with_the_agenda(told: str, kind: str) -> None:
    body = {"kind": "working_group", "item": "2", **_WORK}
    file = meeting(informal_bodies=[body], outline=[{"kind": kind}], options={"informal_told": told})
    (line,) = Printed(file).lines("en", "agenda/informal/")
    assert line.endswith("met on 20 and 23 February 2026.")


def test_the_ground_of_a_standing_group_goes_with_its_work() -> None:
    ground = words("عملاً بالمقرر 7/1", "Pursuant to decision 7/1")
    facts: dict[str, Any] = {**_WORK, "established_at": None, "ground": ground}
    lines = _printed(**facts, options={"informal_told": "item"}).lines("en", "agenda/informal/")
    assert lines == [
        "Pursuant to decision 7/1, the Working Group of the Whole, chaired by Ms. Anna Rossi, met on 20 and"
        " 23 February 2026."
    ]


def test_also_after_the_ground_goes_on_in_the_sentence() -> None:
    ground = words("عملاً بالقرار 7/1", "Pursuant to resolution 7/1")
    body = {"kind": "working_group", "established_at": 1, "ground": ground}
    decisions = {"agenda": 1, "organization": 1}
    printed = Printed(meeting(informal_bodies=[body], decisions=decisions, options={"sitting_also": "said"}))
    assert printed.lines("en", "agenda/informal/") == [
        "Pursuant to resolution 7/1, also at the same meeting, the Working Group established a Working Group"
        " of the Whole."
    ]
    assert printed.lines("ar", "agenda/informal/") == [
        "وعملاً بالقرار ٧/١، في الجلسة نفسها أيضاً، أنشأ الفريق العامل فريقاً عاملاً جامعاً."
    ]


def test_a_step_without_words_is_a_gap_that_the_check_finds() -> None:
    printed = _printed({"verb": "heard", "first": 1})
    assert printed.lines("en", "agenda/informal/")[-1] == (
        "At its 1st meeting, the Working Group of the Whole heard [...]."
    )
    assert [one for one in printed.found("gap") if one.block.startswith("agenda/informal/")]


def test_a_step_after_one_told_with_its_item_begins_a_paragraph() -> None:
    joined = {**_heard("إحاطة", "a briefing", first=1), "joined": True}
    assert _printed(_CONSIDERED, joined).lines("en", "agenda/informal/")[-1] == (
        "At its 1st meeting, the Working Group of the Whole heard a briefing."
    )


def test_officers_beside_the_chair_are_told_by_office() -> None:
    officers = [
        {"person": "guest", "office": "rapporteur"},
        {"person": "official", "office": "vice_chair"},
        {"person": "chair", "office": "vice_chair"},
    ]
    (line,) = _printed(officers=officers).lines("en", "agenda/informal/")
    assert line == (
        "Mr. John Smith and Ms. Leila Haddad (Lebanon) served as Vice-Chairs of the Working Group of the"
        " Whole. Ms. Anna Rossi served as Rapporteur of the Working Group of the Whole."
    )
    (line,) = _printed(officers=officers).lines("ar", "agenda/informal/")
    assert line == (
        "وشغل منصب نائب رئيس الفريق العامل الجامع كل من السيد جون سميث، والسيدة ليلى حداد (لبنان). وشغلت"
        " منصب مقررة الفريق العامل الجامع السيدة آنا روسي."
    )


def test_the_chair_comes_before_other_officers_and_may_be_the_rapporteur_too() -> None:
    more = {"chaired_by": "guest", "days": ["2026-02-20"]}
    deputy = {"person": "official", "office": "vice_chair"}
    (line,) = _printed(**more, officers=[deputy]).lines("en", "agenda/informal/")
    assert line.startswith(
        "The Working Group of the Whole was chaired by Ms. Anna Rossi. Mr. John Smith served as Vice-Chair of"
        " the Working Group of the Whole. The Working Group of the Whole met on 20 February"
    )
    both = [deputy, {"person": "guest", "office": "rapporteur"}]
    (line,) = _printed(**more, officers=both).lines("en", "agenda/informal/")
    assert "Ms. Anna Rossi served as Chair-cum-Rapporteur of the Working Group of the Whole." in line
    assert line.count("Anna Rossi") == 1
    (line,) = _printed(**more, officers=both[1:]).lines("ar", "agenda/informal/")
    assert line.startswith("وشغلت منصب الرئيسة والمقررة للفريق العامل الجامع السيدة آنا روسي.")
