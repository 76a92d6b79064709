"""How actions are told: in order, by their verbs, in the gender of the body; a union is not a State."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, meeting, said, words


def acted(**facts: Any) -> File:
    """Return an action at the first sitting, under the second item, at an unknown hour."""
    return {"sitting": 1, "item": "2", "verb": "adopted", "manner": "consensus", **facts}


def moved(kind: str) -> File:
    """Return a meeting with a motion and an action next to each other."""
    plan = acted(object=words("خطة العمل", "the workplan"))
    file = meeting(actions={"plan": plan}, options={"procedure": "shown"})
    motion = {"kind": kind, "moved_at": "2026-10-06T12:00+02:00", "item": "2", "delegation": "EGY"}
    file["sittings"][0]["motions"] = [motion]
    return file


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("kind", "first"),
    [("close_debate", "motion"), ("other", "motion"), ("adjourn", "action"), ("suspend", "action")],
)
def test_a_motion_on_the_debate_stands_before_an_action_without_an_hour(kind: str, first: str) -> None:
    keys = [key for key in Printed(moved(kind)).blocks("en") if key.startswith(("motion/", "action/"))]
    assert [key.partition("/")[0] for key in keys] == sorted(
        ("action", "motion"), key=lambda name: name != first
    )


@pytest.mark.sampled
@pytest.mark.parametrize(("hour", "first"), [("11:00", "action"), ("12:30", "motion")])
def test_a_motion_stands_among_the_actions_by_its_hour(hour: str, first: str) -> None:
    file = moved("close_debate")
    file["actions"]["plan"]["decided_at"] = f"2026-10-06T{hour}+02:00"
    keys = [key for key in Printed(file).blocks("en") if key.startswith(("motion/", "action/"))]
    assert keys[0].startswith(first)


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("texts", "ar", "en"),
    [
        ("resolutions", "وافق الفريق العامل على مشروع القرار ١", "approved draft resolution 1"),
        ("decisions", "اعتمد الفريق العامل المقرر ١", "adopted decision 1"),
    ],
)
def test_a_draft_that_another_body_will_adopt_is_approved(texts: str, ar: str, en: str) -> None:
    text = {"state": "adopted", "sitting": 1, "body": words("يحث الدول.", "Urges States.")}
    clusters = [{"heading": words("أ", "A"), "recommendations": [text]}]
    action = acted(recommendation="1.1")
    printed = Printed(meeting(actions={"it": action}, clusters=clusters, options={"term_texts": texts}))
    assert ar in printed.lines("ar", "action/")[0]
    assert en in printed.lines("en", "action/")[0]


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("body", "typed", "printed"),
    [
        ("اللجنة", "أن ينشئ فريقاً", "قررت اللجنة، بتوافق الآراء، أن تنشئ فريقاً."),
        ("اللجنة", "قرر أن ينشئ فريقاً", "قررت اللجنة، بتوافق الآراء، أن تنشئ فريقاً."),
        ("الفريق", "أن تنشئ فريقاً", "قرر الفريق، بتوافق الآراء، أن ينشئ فريقاً."),
        # Another than the body acts here.
        ("الفريق", "أن تقدم الأمانة تقريراً", "قرر الفريق، بتوافق الآراء، أن تقدم الأمانة تقريراً."),
    ],
)
def test_what_a_body_will_do_itself_agrees_with_it(body: str, typed: str, printed: str) -> None:
    file = meeting(actions={"it": acted(verb="decided", object=words(typed, "to establish a group"))})
    file["meeting"]["body_short"] = words(body, "Committee")
    assert Printed(file).lines("ar", "action/")[0].endswith(printed)


def union(*requests: File, **options: str) -> Printed:
    return Printed(meeting(requests, registrations=["EGY", "FRA", "EU"], options=options))


def test_a_union_is_a_party_and_no_state() -> None:
    spoke = said("EGY"), said("FRA"), said("EU")
    states = union(*spoke, term_deciders="states_parties")
    assert states.lines("en", "attendance/")[:2] == [
        "The following States parties to the Protocol were represented at the meeting: Egypt and France.",
        "The European Union, a regional economic integration organization that is a party to the Protocol,"
        " was represented at the meeting.",
    ]
    assert states.lines("ar", "attendance/union") == [
        "وكان الاتحاد الأوروبي، وهو منظمة تكامل اقتصادي إقليمية طرف في البروتوكول، ممثلاً في الاجتماع."
    ]
    assert states.lines("en", "statements/")[-1:] == [
        "A statement was also made by the representative of the European Union."
    ]
    parties = union(*spoke)
    assert parties.lines("en", "attendance/") == [
        "The following parties to the Protocol were represented at the meeting: Egypt, European Union and"
        " France."
    ]


def test_a_union_is_not_counted_among_the_states() -> None:
    printed = union(term_deciders="states_parties", attendance_deciders="counted")
    assert printed.lines("en", "attendance/")[0].startswith("Representatives of two States parties")


def test_the_introducer_speaks_also_for_others() -> None:
    sponsors = [{"delegation": "EGY", "introduced": True}, {"delegation": "FRA"}]
    plan = acted(object=words("خطة العمل", "the workplan"), sponsors=sponsors)
    printed = Printed(meeting(actions={"plan": plan}))
    assert printed.lines("ar", "sponsors/")[0].endswith("عرض ممثل مصر، متكلماً أيضاً باسم فرنسا، خطة العمل.")
