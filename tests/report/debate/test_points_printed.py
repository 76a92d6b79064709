"""How the points of a debate are printed, and what is said when they are not."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, words

pytestmark = pytest.mark.slow  # long: in the thorough run only


def point(verb: tuple[str, str] | None, said: tuple[str, str], **facts: Any) -> dict[str, Any]:
    """Return a point; ``verb`` and ``said`` in Arabic and English."""
    return {**({"verb": words(*verb)} if verb else {}), "said": words(*said), **facts}


def debated(*points: dict[str, Any], **parts: Any) -> Printed:
    return Printed(meeting(item={"points": list(points)}, **parts))


SHORTAGE = ("نقص", "a shortage")
REFERRED = ("أشار إلى", "referred to")


def test_a_preposition_stands_after_the_subject() -> None:
    printed = debated(point(REFERRED, SHORTAGE, quantifier="two"))
    assert printed.lines("ar", "deliberations/points/") == ["وأشار متكلمان إلى نقص."]


def test_a_negation_agrees_with_the_subject() -> None:
    refused = ("لم يؤيد", "did not support")
    printed = debated(
        point(refused, ("الاقتراح", "the proposal"), quantifier="several", delegations=True, paragraph=1),
        point(refused, SHORTAGE, quantifier="several", joins="however", paragraph=1),
    )
    assert printed.lines("ar", "deliberations/points/") == [
        "ولم تؤيد عدة وفود الاقتراح؛ غير أن عدة متكلمين لم يؤيدوا نقص."
    ]
    assert printed.lines("en", "deliberations/points/") == [
        "Several delegations did not support the proposal; however, several speakers did not support a"
        " shortage."
    ]


def test_a_debate_as_real_reports_have_it() -> None:
    printed = debated(
        point(None, ("تنامي الظاهرة", "the growth of the phenomenon"), form="concern", joins="exchange"),
        point(None, ("الوسائل كافية", "means were sufficient"), form="view", joins="regard"),
        point(
            ("شدد على", "stressed"),
            ("دور المدارس", "the role of schools"),
            joins="concerning",
            topic=words("الوقاية", "prevention"),
            quantifier="several",
            paragraph=3,
        ),
        point(
            ("أضاف أن", "added that"),
            ("الأسر شريك. ولوحظ ذلك", "families were partners. That was noted"),
            form="same",
            paragraph=3,
        ),
        point(None, ("وكان الحوار مفيداً.", "The dialogue was useful."), form="free", paragraph=4),
    )
    assert printed.lines("en", "deliberations/points/") == [
        "During the general exchange of views, concern was expressed about the growth of the phenomenon.",
        "In that regard, the view was expressed that means were sufficient.",
        "With regard to prevention, several speakers stressed the role of schools. They added that families"
        " were partners. That was noted.",
        "The dialogue was useful.",
    ]
    assert printed.lines("ar", "deliberations/points/") == [
        "وأثناء التبادل العام للآراء، أُعرب عن القلق إزاء تنامي الظاهرة.",
        "وفي هذا الصدد، أُعرب عن رأي مفاده أن الوسائل كافية.",
        "وفيما يتعلق بالوقاية، شدد عدة متكلمين على دور المدارس. وأضافوا أن الأسر شريك. ولوحظ ذلك.",
        "وكان الحوار مفيداً.",
    ]
    assert printed.found("point-without-text") == []


def test_arabic_points_begin_what_stands_under_a_heading_without_and() -> None:
    """Texts printed as typed, and points joined by a word of their own, keep their beginning."""
    one = point(REFERRED, SHORTAGE, quantifier="two")
    for given, first in (
        ({}, "أشار متكلمان إلى نقص."),
        ({"joins": "regard"}, "في هذا الصدد، أشار متكلمان إلى نقص."),
        ({"joins": "also"}, "كما أشار متكلمان إلى نقص."),
        ({"joins": "however"}, "غير أن متكلمَين أشارا إلى نقص."),
        ({"form": "free"}, "نقص."),
    ):
        printed = debated(one | given, one | {"paragraph": 2}, outline=["chapters"])
        assert printed.lines("ar", "deliberations/points/") == [first, "وأشار متكلمان إلى نقص."]


def test_a_delegation_is_named_only_where_the_body_names_delegations() -> None:
    one = point(REFERRED, SHORTAGE, named=True, support=["EGY", "PAK"])
    hidden = debated(one)
    assert hidden.lines("en", "deliberations/points/") == ["Two speakers referred to a shortage."]
    assert len(hidden.found("point-names-hidden")) == 1
    shown = debated(one, options={"debate_names": "shown"})
    assert shown.lines("en", "deliberations/points/") == [
        "The representative of Egypt and the observer for Pakistan referred to a shortage."
    ]
    assert shown.lines("ar", "deliberations/points/") == ["وأشار ممثل مصر والمراقب عن باكستان إلى نقص."]
    assert shown.found("point-names-hidden") == []
    nobody = debated(point(REFERRED, SHORTAGE, named=True), options={"debate_names": "shown"})
    assert len(nobody.found("point-names-nobody")) == 1


def test_those_who_made_a_point_are_named_as_they_spoke_where_the_body_has_speakers_so() -> None:
    one = point(REFERRED, SHORTAGE, named=True, support=["KEN", "IRN", "EGY", "PAK"])
    printed = debated(one, options={"debate_names": "shown", "speakers_order": "spoken"})
    assert printed.lines("en", "deliberations/points/") == [
        "The representatives of Kenya and Egypt and the observers for the Islamic Republic of Iran and"
        " Pakistan referred to a shortage."
    ]


def test_names_may_stand_in_brackets_after_how_many_they_were() -> None:
    several = point(REFERRED, SHORTAGE, named=True, delegations=True, support=["PAK", "EGY", "KEN"], groups=1)
    alone = point(REFERRED, SHORTAGE, named=True, support=["FRA"])
    unnamed = point(REFERRED, SHORTAGE, support=["FRA"])
    printed = debated(several, alone, unnamed, options={"debate_names": "brackets"})
    assert printed.lines("en", "deliberations/points/") == [
        "Several delegations (Egypt, Kenya and Pakistan), including one group of States, referred to a"
        " shortage.",
        "One speaker (France) referred to a shortage.",
        "One speaker referred to a shortage.",
    ]
    assert printed.lines("ar", "deliberations/points/") == [
        "وأشارت عدة وفود (باكستان، كينيا، مصر)، بما في ذلك مجموعة واحدة من الدول، إلى نقص.",
        "وأشار أحد المتكلمين (فرنسا) إلى نقص.",
        "وأشار أحد المتكلمين إلى نقص.",
    ]
    assert printed.found("point-names-hidden") == []


def test_points_that_are_left_out_are_told() -> None:
    one = point(REFERRED, SHORTAGE)
    printed = Printed(meeting(item={"points": [one, one], "deliberations": "open"}))
    assert printed.lines("en", "deliberations/points/") == []
    (found,) = printed.found("points-not-printed")
    assert dict(found.facts) == {"n": "2", "points": "2"}
    other = Printed(meeting(last_item={"points": [one]}))
    assert dict(other.found("points-not-printed")[0].facts)["n"] == "4"


def test_points_of_other_items_are_printed_once_they_are_written() -> None:
    printed = Printed(meeting(last_item={"points": [point(REFERRED, SHORTAGE)], "deliberations": "written"}))
    assert printed.lines("en", "deliberations/points/") == ["One speaker referred to a shortage."]


def test_points_of_a_sub_item_are_printed_with_its_item() -> None:
    sub = {"title": words("فرعي", "Part"), "points": [point(REFERRED, SHORTAGE)]}
    printed = Printed(meeting(item={"items": [sub]}))
    assert printed.lines("en", "deliberations/points/") == ["One speaker referred to a shortage."]
    assert printed.found("points-not-printed") == []


def test_points_of_an_inner_item_are_printed_after_those_above_it() -> None:
    inner = {"title": words("داخلي", "Inner"), "points": [point(REFERRED, ("تأخير", "a delay"))]}
    sub = {"title": words("فرعي", "Part"), "points": [point(REFERRED, SHORTAGE)], "items": [inner]}
    printed = Printed(meeting(item={"items": [sub]}))
    assert printed.lines("en", "deliberations/points/") == [
        "One speaker referred to a shortage.",
        "One speaker referred to a delay.",
    ]
