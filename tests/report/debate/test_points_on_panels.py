"""What somebody on a panel said, as points that stand in the paragraphs of the panel."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, person, said, words

EXPERTS = {
    "expert": person(
        "m",
        "كريم حداد",
        "Karim Haddad",
        ("خبير", "Expert"),
        delegation="EGY",
        running=words("حداد", "Haddad"),
    ),
    "judge": person("f", "نور سلام", "Noor Salam", ("قاضية", "Judge"), running=words("سلام", "Salam")),
    "poet": person("f", "سلوى أمين", "Salwa Amin", ("شاعرة", "Poet"), running=words("أمين", "Amin")),
}
PRESENTED = words("عرض المناظر سجلاً.", "The panellist showed a register.")
PANEL = {"sitting": 1, "panellists": [{"person": "expert", "presentation": PRESENTED}, "judge"]}
_SAID = {
    "costs": words("على الكلفة", "the costs"),
    "need": words("على الحاجة", "the need"),
    "first": words("على الأول", "the first"),
}


def point(what: str, paragraph: int, **facts: Any) -> dict[str, Any]:
    return {
        "paragraph": paragraph,
        "verb": words("شدد", "stressed"),
        "said": _SAID[what],
        "panel": "2.1",
        **facts,
    }


def by(who: str, what: str, paragraph: int, **facts: Any) -> dict[str, Any]:
    return point(what, paragraph, voice="official", person=who, **facts)


def printed(*points: dict[str, Any], options: dict[str, Any] | None = None, **parts: Any) -> Printed:
    item = {"panels": [parts.pop("panel", PANEL)], "points": list(points)}
    told = {"panels_told": "held"} | (options or {})
    return Printed(meeting(item=item, people=EXPERTS, options=told, **parts))


def told(found: Printed, lang: str) -> list[str]:
    """Return what the panel and its item say after the paragraph that introduces the panel."""
    return list(found.blocks(lang, "deliberations/p").values())[1:]


def test_points_stand_behind_the_presentation_of_their_speaker() -> None:
    found = printed(
        by("judge", "need", 3),
        by("expert", "costs", 1),
        point("first", 2, form="same", joins="also"),
        point("first", 4, quantifier="several", joins="discussion"),
        {"paragraph": 5, "quantifier": "some", "verb": words("شدد", "stressed"), "said": _SAID["first"]},
    )
    assert told(found, "en") == [
        "The panellist showed a register.",
        "Mr. Haddad stressed the costs.",
        "He also stressed the first.",
        "Ms. Salam stressed the need.",
        "In the discussion that followed, several speakers stressed the first.",
        "Some speakers stressed the first.",
    ]
    assert told(found, "ar")[1:] == [
        "وشدد السيد حداد على الكلفة.",
        "كما شدد على الأول.",
        "وشددت السيدة سلام على الحاجة.",
        "وفي المناقشة التي تلت ذلك، شدد عدة متكلمين على الأول.",
        "وشدد بعض المتكلمين على الأول.",
    ]


@pytest.mark.sampled
def test_what_others_said_before_anybody_on_the_panel_stands_first() -> None:
    found = printed(by("poet", "first", 1), by("judge", "need", 2))
    assert told(found, "en") == [
        "Ms. Salwa Amin, Poet, stressed the first.",
        "The panellist showed a register.",
        "Ms. Salam stressed the need.",
    ]


@pytest.mark.sampled
def test_where_nobody_on_the_panel_made_points_all_are_its_discussion() -> None:
    found = printed(point("first", 1, quantifier="some"))
    assert told(found, "en") == ["The panellist showed a register.", "Some speakers stressed the first."]


def test_those_on_a_panel_may_be_called_by_their_roles_there() -> None:
    seats = ["expert", {"person": "poet", "role": "discussant"}, {"person": "judge", "role": "discussant"}]
    found = printed(
        by("expert", "costs", 1),
        by("judge", "need", 2),
        panel={"sitting": 1, "panellists": seats},
        options={"panel_speakers": "role"},
    )
    english = list(found.blocks("en", "deliberations/points").values())
    assert english == ["The panellist stressed the costs.", "The second discussant stressed the need."]
    arabic = list(found.blocks("ar", "deliberations/points").values())
    assert arabic == ["وشدد المناظر على الكلفة.", "وشددت المعقبة الثانية على الحاجة."]


@pytest.mark.sampled
def test_an_officer_on_a_panel_speaks_as_one_of_those_on_it() -> None:
    found = printed(
        by("chair", "costs", 1),
        {"paragraph": 2, "voice": "official", "person": "chair", **_stressed("need")},
        panel={"sitting": 1, "panellists": ["chair"]},
    )
    assert list(found.blocks("en", "deliberations/points").values()) == [
        "Ms. Leila Haddad stressed the costs.",
        "The Chair stressed the need.",
    ]


def _stressed(what: str) -> dict[str, Any]:
    return {"verb": words("شدد", "stressed"), "said": _SAID[what]}


@pytest.mark.sampled
def test_a_person_is_named_in_full_once() -> None:
    found = Printed(
        meeting(
            item={
                "points": [
                    {"paragraph": n, "voice": "official", "person": "poet", **_stressed(what)}
                    for n, what in enumerate(("first", "need"), start=1)
                ]
            },
            people=EXPERTS,
            options={"honorifics": "hidden"},
        )
    )
    assert list(found.blocks("en", "deliberations/points").values()) == [
        "Salwa Amin, Poet, stressed the first.",
        "Ms. Amin stressed the need.",
    ]
    assert list(found.blocks("ar", "deliberations/points").values())[1] == "وشددت السيدة أمين على الحاجة."


@pytest.mark.sampled
def test_no_summary_is_awaited_where_points_tell_what_was_said() -> None:
    panel = {"sitting": 1, "summarized": True, "panellists": ["expert", "judge"]}
    found = printed(by("expert", "costs", 1), panel=panel)
    assert [dict(one.facts)["name"] for one in found.found("presentation-missing")] == ["Noor Salam"]
    assert len(found.lines("en", "deliberations/panellist")) == 1


@pytest.mark.sampled
def test_a_panel_of_which_only_points_are_known_is_told() -> None:
    found = printed(point("first", 1, quantifier="some"), panel={})
    assert found.lines("en", "deliberations/panel")[0].endswith(
        "held a panel discussion under agenda item 2."
    )
    assert found.lines("en", "deliberations/points") == ["Some speakers stressed the first."]


@pytest.mark.sampled
def test_the_number_of_speakers_on_a_panel_chooses_the_quantifier() -> None:
    spoke = [said(code, panel="2.1", at=f"10:{n:02}") for n, code in enumerate(("EGY", "FRA", "KEN"))]
    options = {"quantifier_a_number": 3, "quantifier_several": 2}
    found = printed(point("first", 1, support=["EGY", "FRA", "KEN"]), requests=spoke, options=options)
    assert found.lines("en", "deliberations/points") == ["Most speakers stressed the first."]
