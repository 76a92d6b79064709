"""Persons spoken of by their office alone, and persons whose function names their State already."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, person, said, words

UNDER_SECRETARY = {
    "secretariat": True,
    "function": words("وكيلة الأمين العام لشؤون الأنهار", "Under-Secretary-General for River Affairs"),
}
VICE_PRESIDENT = {
    "delegation": "KEN",
    "function": words("نائب رئيس الجمعية العامة", "Vice-President of the General Assembly"),
}
PEOPLE = {"head": UNDER_SECRETARY, "vice": VICE_PRESIDENT}


def _printed(*requests: dict[str, Any], **parts: Any) -> Printed:
    people = {**PEOPLE, **parts.pop("people", {})}
    return Printed(meeting(requests, people=people, options={"officials": "named"}, **parts))


def _opening(who: str, **facts: Any) -> dict[str, Any]:
    return said(None, None, lane="invited", kind="opening", person=who, **facts)


def test_an_official_is_called_by_the_office_and_the_verb_agrees_with_it() -> None:
    printed = _printed(_opening("head"))
    assert printed.lines("en", "opening/guests") == [
        "An opening statement was made by the Under-Secretary-General for River Affairs."
    ]
    (line,) = printed.lines("ar", "opening/guests")
    assert line == "وألقت كلمة افتتاحية وكيلة الأمين العام لشؤون الأنهار."


def test_an_officer_beside_one_of_another_body_is_said_to_be_of_this_one() -> None:
    remarks = {"kind": "opening", "said_as": "remarks", "panel": "2.1", "item": "2"}
    chair = said(None, **remarks, person="chair")
    for who, lane, of in (("president", "invited", " of the Working Group"), ("head", "secretariat", "")):
        printed = _printed(
            chair,
            said(None, **remarks, lane=lane, person=who, at="10:10"),
            item={"panels": [{"sitting": 1, "title": words("الآفاق", "Ways ahead")}]},
            people={
                "president": {"gender": "m", "function": words("رئيس المجلس", "President of the Council")}
            },
        )
        (english,) = printed.lines("en", "deliberations/panel")
        assert f" Opening remarks were made by the Chair{of} and the " in english
        (arabic,) = printed.lines("ar", "deliberations/panel")
        assert ("رئيسة الفريق العامل ورئيس المجلس" in arabic) == bool(of)
        assert ("الرئيسة ووكيلة" in arabic) != bool(of)


def test_the_state_of_an_office_follows_it_in_brackets() -> None:
    printed = _printed(said(None, lane="invited", person="vice"))
    (line,) = printed.lines("en", "statements/2")
    assert line.endswith("made by the Vice-President of the General Assembly (Kenya).")
    (line,) = printed.lines("ar", "statements/2")
    assert line.endswith("تكلم نائب رئيس الجمعية العامة (كينيا).")


def test_a_panel_has_an_office_among_its_members_and_as_its_moderator() -> None:
    panel = {"moderator": "vice", "panellists": ["head", "guest"]}
    printed = _printed(item={"panels": [panel]})
    (line, *_) = printed.lines("en", "deliberations/panel")
    assert line == (
        "The discussion under agenda item 2 was facilitated by the following panellists: the"
        " Under-Secretary-General for River Affairs; and Ms. Anna Rossi, Professor of Law. It was moderated"
        " by the Vice-President of the General Assembly (Kenya)."
    )
    (line, *_) = printed.lines("ar", "deliberations/panel")
    assert line.startswith("وتولت تيسير المناقشة في إطار البند ٢ من جدول الأعمال المناظرتان التالي")
    assert line.endswith("وأدارها نائب رئيس الجمعية العامة (كينيا).")


def test_an_office_begins_a_sentence_with_a_capital_letter() -> None:
    shown = {"person": "head", "named": True, "presentation": words("عرضت تقريراً", "presented a report")}
    printed = _printed(item={"panels": [{"panellists": [shown]}]})
    (line,) = printed.lines("en", "deliberations/panellist")
    assert line == "The Under-Secretary-General for River Affairs presented a report."


def test_a_title_with_a_word_of_its_own_gets_no_article() -> None:
    people = {"king": {"function": words("جلالة ملك البحار", "His Majesty the King of the Seas")}}
    printed = _printed(_opening("king"), people=people)
    (line,) = printed.lines("en", "opening/guests")
    assert line == "An opening statement was made by His Majesty the King of the Seas."


def test_one_of_several_in_an_office_keeps_the_article_that_was_typed() -> None:
    """The representative would be the only one; Arabic has no article to keep."""
    people = {"youth": {"function": words("ممثلة للشباب", "a representative of youth")}}
    assert _printed(_opening("youth"), people=people).lines("en", "opening/guests") == [
        "An opening statement was made by a representative of youth."
    ]
    (line,) = _printed(_opening("youth"), people=people).lines("ar", "opening/guests")
    assert line == "وألقت كلمة افتتاحية ممثلة للشباب."
    shown = {"person": "youth", "named": True, "presentation": words("عرضت تقريراً", "presented a report")}
    printed = _printed(item={"panels": [{"panellists": [shown]}]}, people=people)
    assert printed.lines("en", "deliberations/panellist") == ["A representative of youth presented a report."]


def test_an_office_has_a_short_form_once_it_has_been_named() -> None:
    people = {"head": {**UNDER_SECRETARY, "gender": "f", "running": {"en": "Under-Secretary-General"}}}
    point = {"voice": "official", "person": "head", "verb": words("شددت", "stressed")}
    first = {**point, "said": words("على الأول", "the first")}
    again = {**point, "said": words("على الثاني", "the second")}
    for added in ({}, {"ar": "وكيلة الأمين العام"}):
        people["head"]["running"] |= added
        printed = _printed(item={"points": [first, again]}, people=people)
        assert printed.lines("en", "deliberations/points/") == [
            "The Under-Secretary-General for River Affairs stressed the first.",
            "The Under-Secretary-General stressed the second.",
        ]
        short = added.get("ar", "وكيلة الأمين العام لشؤون الأنهار")
        assert printed.lines("ar", "deliberations/points/") == [
            "وشددت وكيلة الأمين العام لشؤون الأنهار على الأول.",
            f"وشددت {short} على الثاني.",
        ]
        assert not printed.found("person-name-missing", "en")


def test_the_check_asks_for_an_office_in_the_language_of_the_report() -> None:
    people = {"head": {"function": {"en": "Under-Secretary-General"}}}
    printed = _printed(_opening("head"), item={"panels": [{"panellists": ["head"]}]}, people=people)
    assert not printed.found("person-office-missing", "en")
    assert not printed.found("person-name-missing", "en")
    assert ("name", "Under-Secretary-General") in printed.found("person-office-missing", "ar")[0].facts


def test_a_name_in_another_language_is_still_a_gap() -> None:
    people = {"head": {"name": {"en": "Ana Ruiz"}, "gender": "f", "function": words("أمينة", "Secretary")}}
    printed = _printed(_opening("head"), people=people)
    (line,) = printed.lines("ar", "opening/guests")
    assert line == "وألقت كلمة افتتاحية السيدة [...]، أمينة."


@pytest.mark.parametrize(
    ("state", "function", "en", "ar"),
    [
        (
            "KEN",
            ("رئيسة وزراء كينيا", "Prime Minister of Kenya"),
            "Ms. Hana Amara, Prime Minister of Kenya",
            "السيدة هناء أمارا، رئيسة وزراء كينيا",
        ),
        (
            "KWT",
            ("الممثلة الدائمة للكويت", "Permanent Representative of Kuwait"),
            "Ms. Hana Amara, Permanent Representative of Kuwait",
            "السيدة هناء أمارا، الممثلة الدائمة للكويت",
        ),
        (
            "NER",
            ("وزيرة نيجيرية سابقة", "former Minister of Nigeria"),
            "Ms. Hana Amara (Niger), former Minister of Nigeria",
            "السيدة هناء أمارا (النيجر)، وزيرة نيجيرية سابقة",
        ),
    ],
)
def test_a_state_that_the_function_names_is_not_named_twice(
    state: str, function: tuple[str, str], en: str, ar: str
) -> None:
    people = {"minister": person("f", "هناء أمارا", "Hana Amara", function, delegation=state)}
    printed = _printed(_opening("minister"), people=people)
    assert printed.lines("en", "opening/guests") == [f"An opening statement was made by {en}."]
    assert printed.lines("ar", "opening/guests") == [f"وألقت كلمة افتتاحية {ar}."]
