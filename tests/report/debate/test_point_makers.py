"""Points by somebody whom reports name by role, and the meetings and groups that a point mentions."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, person, words
from tests.report.debate.small_record import said as spoken

AFRICANS = {"groupings": [{"code": "AFR", "name": words("المجموعة الأفريقية", "the African Group")}]}


def debated(*points: dict[str, Any], **parts: Any) -> Printed:
    return Printed(meeting(item={"points": list(points)}, **parts))


def point(said: tuple[str, str] = ("على الأول", "the first"), **facts: Any) -> dict[str, Any]:
    """Return a point on what was stressed, unless it has another ``form``."""
    made = {"said": words(*said), **facts}
    return made if "form" in facts else {"verb": words("شدد", "stressed"), **made}


def lines(printed: Printed, lang: str) -> list[str]:
    return printed.lines(lang, "deliberations/points/")


def test_each_may_be_named_by_role() -> None:
    printed = debated(
        *(point(voice=voice) for voice in ("secretariat", "sponsors", "chair", "body")),
        point(voice="official", person="official", joins="response"),
    )
    assert lines(printed, "en") == [
        "The Secretariat stressed the first.",
        "The sponsor delegations stressed the first.",
        "The Chair stressed the first.",
        "The Working Group stressed the first.",
        "In response, Mr. John Smith, Chief of the Prevention Section, stressed the first.",
    ]
    assert lines(printed, "ar") == [
        "وشددت الأمانة على الأول.",
        "وشددت الوفود مقدمة المقترح على الأول.",
        "وشددت الرئيسة على الأول.",
        "وشدد الفريق العامل على الأول.",
        "ورداً على ذلك، شدد السيد جون سميث، رئيس قسم المنع، على الأول.",
    ]


@pytest.mark.sampled
def test_an_official_is_called_by_the_function_once() -> None:
    first = point(voice="official", person="official")
    second = point(("على الثاني", "the second"), voice="official", person="official", joins="however")
    assert lines(debated(first, second), "en") == [
        "Mr. John Smith, Chief of the Prevention Section, stressed the first.",
        "However, Mr. John Smith stressed the second.",
    ]
    spoke = {"requests": [spoken(None, "2", person="official", lane="invited")]}
    assert lines(debated(first, **spoke), "en") == ["Mr. John Smith stressed the first."]
    panel = {"panels": [{"panellists": [{"person": "official"}]}], "points": [first]}
    assert lines(Printed(meeting(item=panel)), "ar") == ["وشدد السيد جون سميث على الأول."]


IN_FULL = "Mr. John Smith, Chief of the Prevention Section, stressed the first."
BY_NAME = "Mr. John Smith stressed the first."
OFFICIAL = {"person": "official", "lane": "secretariat"}
BOTH = ["statements", "deliberations"]


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("spoke", "outline", "options", "line"),
    [
        (spoken(**OFFICIAL), BOTH, {"officials": "named"}, BY_NAME),
        (spoken(**OFFICIAL), BOTH, {"officials": "unnamed"}, IN_FULL),
        (spoken(**OFFICIAL), ["deliberations"], {"officials": "named"}, IN_FULL),
        (spoken(**OFFICIAL, said_as="unsaid"), BOTH, {"officials": "named"}, IN_FULL),
        (spoken(person="official", lane="invited", medium="video"), BOTH, {}, BY_NAME),
        (
            spoken(person="official", lane="invited", medium="video"),
            BOTH,
            {"video_statements": "left_out"},
            IN_FULL,
        ),
        (
            spoken(item=None, **OFFICIAL, kind="opening"),
            ["opening", *BOTH],
            {"officials": "named"},
            BY_NAME,
        ),
        (spoken(item=None, **OFFICIAL, kind="opening"), BOTH, {"officials": "named"}, IN_FULL),
        (spoken(**OFFICIAL, kind="answer"), BOTH, {"officials": "named"}, IN_FULL),
        (spoken(person="official", lane="invited", kind="closing"), [*BOTH, "adoption"], {}, IN_FULL),
    ],
)
def test_an_official_is_known_only_from_a_sentence_that_names_the_person(
    spoke: dict[str, Any], outline: list[str], options: dict[str, str], line: str
) -> None:
    made = point(voice="official", person="official")
    assert lines(debated(made, requests=[spoke], outline=outline, options=options), "en") == [line]


@pytest.mark.parametrize(("officials", "line"), [("named", BY_NAME), ("unnamed", IN_FULL)])
def test_who_introduced_a_panel_is_known_there_if_named(officials: str, line: str) -> None:
    spoke = spoken(**OFFICIAL, kind="introduction", panel="2.1")
    made = point(voice="official", person="official", panel="2.1")
    item = {"panels": [{"sitting": 1, "panellists": ["guest"]}], "points": [made]}
    options = {"officials": officials, "panels_told": "held"}
    assert lines(Printed(meeting([spoke], item=item, options=options)), "en") == [line]


def test_who_opened_a_panel_of_another_item_is_not_known_from_the_opening_of_the_meeting() -> None:
    spoke = spoken(item="3", **OFFICIAL, kind="opening", panel="3.1")
    file = meeting([spoke], item={"points": [point(voice="official", person="official")]})
    file["agenda"][2]["panels"] = [{"sitting": 1, "panellists": ["guest"]}]
    file |= {"outline": ["opening", *BOTH], "options": {"officials": "named", "panels_told": "held"}}
    assert lines(Printed(file), "en") == [IN_FULL]


def test_an_office_that_has_a_comma_gets_another_after_it() -> None:
    office = words("رئيسة القسم، شعبة الأنهار", "Chief of Section, Rivers Division")
    head = {"head": {"gender": "f", "function": office}}
    printed = debated(point(voice="official", person="head"), people=head)
    assert lines(printed, "en") == ["The Chief of Section, Rivers Division, stressed the first."]


def test_an_officer_is_called_by_the_office() -> None:
    officers = {
        "chair": {"person": "chair", "office": "chair"},
        "second": {"person": "kenyan", "office": "vice_chair"},
    }
    people = {"kenyan": person("m", "علي عمر", "Ali Omar", delegation="KEN")}
    facts = {"verb": words("شدد", "stressed"), "paragraph": 1, "form": "same"}
    printed = debated(
        point(voice="official", person="chair", paragraph=1),
        point(**facts),
        point(voice="official", person="kenyan", joins="however"),
        people=people,
        officers=officers,
    )
    assert lines(printed, "en") == [
        "The Chair stressed the first. She stressed the first.",
        "However, the Vice-Chair stressed the first.",
    ]
    assert lines(printed, "ar") == [
        "وشددت الرئيسة على الأول. وشددت على الأول.",
        "غير أن نائب الرئيسة شدد على الأول.",
    ]
    shown = debated(point(voice="official", person="chair"), options={"officer_states": "shown"})
    assert lines(shown, "en") == ["The Chair (Lebanon) stressed the first."]


def test_a_further_sentence_of_the_chair_says_she() -> None:
    printed = debated(
        point(voice="chair", paragraph=1),
        {**point(paragraph=1), "form": "same"},
    )
    assert lines(printed, "en") == ["The Chair stressed the first. She stressed the first."]
    assert lines(printed, "ar") == ["وشددت الرئيسة على الأول. وشددت على الأول."]


def test_an_official_without_a_person_is_missing() -> None:
    printed = debated(point(voice="official"))
    assert lines(printed, "en") == ["[...] stressed the first."]
    for lang in ("ar", "en"):
        (found,) = printed.found("point-without-person", lang)
        assert (found.blocking, found.panel, dict(found.facts)) == (True, "deliberations", {"n": "2"})
    assert debated(point(voice="official", person="guest")).found("point-without-person") == []


def test_a_body_has_its_own_noun_for_those_who_spoke() -> None:
    printed = debated(
        point(quantifier="several"),
        point(quantifier="all", delegations=True),
        options={"debaters": "members"},
    )
    assert lines(printed, "en") == ["Several members stressed the first.", "Members stressed the first."]
    assert lines(printed, "ar") == ["وشدد عدة أعضاء على الأول.", "وشدد الأعضاء على الأول."]


def test_groups_of_states_among_the_speakers_and_alone() -> None:
    printed = debated(
        point(quantifier="some", delegations=True, groups=1),
        point(quantifier="some", voice="groups", groups=2),
    )
    assert lines(printed, "en") == [
        "Some delegations, including one group of States, stressed the first.",
        "Some regional groups stressed the first.",
    ]
    assert lines(printed, "ar")[0] == ("وشدد بعض الوفود، بما في ذلك مجموعة واحدة من الدول، على الأول.")


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("facts", "en", "ar"),
    [
        ({"quantifier": "one", "groups": 1}, "One group of States", "وشددت إحدى مجموعات الدول"),
        ({"quantifier": "another", "groups": 1}, "Another group of States", "وشددت مجموعة أخرى من الدول"),
        ({"quantifier": "two", "groups": 2}, "Two groups of States", "وشددت مجموعتان من الدول"),
        ({"groups": 1}, "One group of States", "وشددت إحدى مجموعات الدول"),
        (
            {"quantifier": "two", "groups": 1},
            "Two speakers, including one group of States,",
            "وشدد متكلمان، بما في ذلك مجموعة واحدة من الدول،",
        ),
    ],
    ids=str,
)
def test_where_all_were_groups_nobody_is_among_others(facts: dict[str, Any], en: str, ar: str) -> None:
    assert lines(debated(point(**facts)), "en") == [f"{en} stressed the first."]
    assert lines(debated(point(**facts)), "ar") == [f"{ar} على الأول."]


def test_groups_of_states_and_entities_of_the_united_nations_are_counted_too() -> None:
    printed = debated(
        point(quantifier="several", voice="state_groups"),
        point(quantifier="several", voice="entities"),
        options={"debaters": "members"},
    )
    assert lines(printed, "en") == [
        "Several groups of States stressed the first.",
        "Several United Nations entities stressed the first.",
    ]
    assert lines(printed, "ar") == [
        "وشددت عدة مجموعات من الدول على الأول.",
        "وشددت عدة كيانات تابعة للأمم المتحدة على الأول.",
    ]


def test_a_group_of_so_many_delegations_made_a_point() -> None:
    group = {"voice": "state_groups", "group_size": 31}
    printed = debated(
        point(quantifier="one", delegations=True, paragraph=1, **group),
        {**point(paragraph=1), "form": "same"},
        point(quantifier="another", delegations=True, joins="however", **group | {"group_size": 8}),
        point(**group),
        point(quantifier="several", delegations=True, voice="state_groups"),
    )
    assert lines(printed, "en") == [
        "A group of 31 delegations stressed the first. The group of delegations stressed the first.",
        "However, another group of eight delegations stressed the first.",
        "A group of 31 States stressed the first.",
        "Several groups of delegations stressed the first.",
    ]
    assert lines(printed, "ar") == [
        "وشددت مجموعة من ٣١ وفداً على الأول. وشددت على الأول.",
        "غير أن مجموعة أخرى من ثمانية وفود شددت على الأول.",
        "وشددت مجموعة من ٣١ دولة على الأول.",
        "وشددت عدة مجموعات من الوفود على الأول.",
    ]
    assert printed.found("point-groups-not-printed") == []
    several = debated(point(quantifier="several", **group))
    assert len(several.found("point-groups-not-printed")) == 1


def test_regional_groups_and_speakers_made_a_point_together() -> None:
    printed = debated(
        point(quantifier="some", delegations=True, joined_groups="several"),
        point(form="same", verb=words("شدد", "stressed")),
        point(quantifier="some", voice="chair", joined_groups="several"),
    )
    assert lines(printed, "en") == [
        "Several regional groups and some delegations stressed the first.",
        "They stressed the first.",
        "The Chair stressed the first.",
    ]
    assert lines(printed, "ar")[:2] == [
        "وشددت عدة مجموعات إقليمية وبعض الوفود على الأول.",
        "وشددت على الأول.",
    ]


@pytest.mark.sampled
@pytest.mark.parametrize(
    "facts",
    [
        {"voice": "chair", "joined_groups": "several"},
        {"voice": "chair", "groups": 1},
        {"form": "noted", "joined_groups": "several"},
        {"form": "noted", "groups": 1},
        {"voice": "chair", "grouping": "AFR"},
        {"voice": "chair", "group_size": 31},
        {"form": "noted", "voice": "group", "grouping": "AFR"},
        {"named": True, "support": ["EGY"], "groups": 1},
    ],
    ids=str,
)
def test_groups_that_no_sentence_has_are_in_the_check(facts: dict[str, Any]) -> None:
    options = {"debate_names": "shown"}
    printed = debated(point(quantifier="some", **facts), options=options, **AFRICANS)
    assert "group" not in "".join(lines(printed, "en"))
    for lang in ("ar", "en"):
        (found,) = printed.found("point-groups-not-printed", lang)
        assert (found.blocking, found.panel, dict(found.facts)) == (False, "deliberations", {"n": "2"})


def test_a_group_by_name_made_a_point_alone_or_with_others() -> None:
    printed = debated(
        point(voice="group", grouping="AFR", paragraph=1),
        {**point(paragraph=1), "form": "same"},
        point(voice="group", grouping="AFR", joins="however"),
        point(grouping="AFR", quantifier="some", delegations=True),
        point(grouping="AFR", joined_groups="several", quantifier="one", joins="however"),
        **AFRICANS,
    )
    assert lines(printed, "en") == [
        "The African Group stressed the first. It stressed the first.",
        "However, the African Group stressed the first.",
        "The African Group and some delegations stressed the first.",
        "However, the African Group, several regional groups and one speaker stressed the first.",
    ]
    assert lines(printed, "ar") == [
        "وشددت المجموعة الأفريقية على الأول. وشددت على الأول.",
        "غير أن المجموعة الأفريقية شددت على الأول.",
        "وشددت المجموعة الأفريقية وبعض الوفود على الأول.",
        "غير أن المجموعة الأفريقية وعدة مجموعات إقليمية وأحد المتكلمين شددوا على الأول.",
    ]
    assert printed.found("point-groups-not-printed") == []


def test_a_group_by_name_needs_a_group_and_its_name_in_each_language() -> None:
    printed = debated(point(voice="group"))
    assert lines(printed, "en") == ["[...] stressed the first."]
    (found,) = printed.found("point-without-group")
    assert (found.blocking, found.panel, dict(found.facts)) == (True, "deliberations", {"n": "2"})
    groups = [{"code": "AFR", "name": {"en": "the African Group"}}]
    unnamed = debated(point(voice="group", grouping="AFR"), groupings=groups)
    assert unnamed.found("point-without-group") == []
    assert (len(unnamed.found("group-name-missing", "ar")), unnamed.found("group-name-missing")) == (1, [])


def test_a_further_point_of_the_same_speakers_has_no_groups_of_its_own() -> None:
    same = {**point(joined_groups="two"), "form": "same"}
    assert len(debated(point(quantifier="some"), same).found("point-groups-not-printed")) == 1
    assert debated(same).found("point-groups-not-printed") == []
    assert lines(debated(same), "en") == ["Two regional groups and one speaker stressed the first."]


def test_groups_that_a_sentence_has_are_not_in_the_check() -> None:
    printed = debated(point(quantifier="some", groups=1, joined_groups="several"))
    assert printed.found("point-groups-not-printed") == []


def test_a_point_may_begin_with_its_meetings() -> None:
    printed = debated(
        point(joins="exchange", at_sittings=True, quantifier="all"),
        point(sitting=1, quantifier="one", joins="also"),
        point(sitting=2, form="question"),
        options={"sitting_also": "said", "sitting_year": "never"},
    )
    assert lines(printed, "en") == [
        "During the general exchange of views held at the same meeting, speakers stressed the first.",
        "At the same meeting, one speaker also stressed the first.",
        "At the 2nd meeting, on 7 October, a question was raised about the first.",
    ]
    assert lines(printed, "ar") == [
        "وأثناء التبادل العام للآراء الذي جرى في الجلسة نفسها، شدد المتكلمون على الأول.",
        "وفي الجلسة نفسها، شدد أحد المتكلمين أيضاً على الأول.",
        "وفي الجلسة الثانية، المعقودة في ٧ تشرين الأول/أكتوبر، أُثير سؤال بشأن الأول.",
    ]


def test_points_that_begin_with_their_meeting_take_turns() -> None:
    at = {"sitting": 1, "quantifier": "many"}
    turns = (point(**at), point(**at), point(joins="however", **at), point(joins="further", **at))
    printed = debated(*turns, point(**at), options={"sitting_also": "said"})
    assert [one.split(" many")[0] for one in lines(printed, "en")] == [
        "At the same meeting,",
        "Also at the same meeting,",
        "However, at the same meeting,",
        "At the same meeting,",
        "Also at the same meeting,",
    ]
    assert lines(printed, "ar")[1].startswith("وفي الجلسة نفسها أيضاً، شدد العديد من المتكلمين")


def test_a_point_may_have_been_made_in_an_informal_body_too() -> None:
    bodies = [{"kind": "working_group", "established_at": 1}]
    inside = {"informal_body": "#1", "informal_first": 1}
    printed = debated(
        point(quantifier="all", joins="exchange", sitting=2, **inside),
        point(quantifier="all", **{**inside, "informal_last": 2}),
        options={"sitting_year": "never"},
        informal_bodies=bodies,
    )
    assert lines(printed, "en") == [
        "During the general exchange of views held at the 2nd meeting, on 7 October, and at the 1st meeting"
        " of the Working Group of the Whole, speakers stressed the first.",
        "At the 1st and 2nd meetings of the Working Group of the Whole, speakers stressed the first.",
    ]
    assert lines(printed, "ar")[1] == (
        "وفي الجلستين الأولى والثانية للفريق العامل الجامع، شدد المتكلمون على الأول."
    )
    assert printed.found("point-without-meeting") == []
    unknown = debated(point(informal_body="#1"), informal_bodies=bodies)
    assert lines(unknown, "en") == ["One speaker stressed the first."]
    (found,) = unknown.found("point-without-meeting")
    assert (found.blocking, found.panel) == (True, "deliberations")


def test_an_impersonal_verb_agrees_with_the_noun_that_it_was_typed_for() -> None:
    typed = (
        ("اقتُرحت", "الإشارة إلى القرار", "اقتُرحت الإشارة إلى القرار."),
        ("واقتُرحت الإشارة إلى", "القرار", "اقتُرحت الإشارة إلى القرار."),
        ("أُثيرت", "مسألة التكاليف", "أُثيرت مسألة التكاليف."),
        ("وجرى التذكير بـ", "أهمية القرار", "جرى التذكير بأهمية القرار."),
        ("وقيل إن", "القرار مهم", "قيل إن القرار مهم."),
        ("اقتُرحت", "أن تُدرج فقرة", "اقتُرح أن تُدرج فقرة."),
    )
    for verb, said, sentence in typed:
        printed = debated(
            {"form": "typed", "verb": words(verb, "it was said that"), "said": words(said, "so")}
        )
        assert lines(printed, "ar") == [f"و{sentence}"], verb


@pytest.mark.sampled
def test_regional_groups_speak_through_their_representatives() -> None:
    """A/80/15 (Part II), paras. 25-29 and 46."""
    makers = {"voice": "groups", "noun": "representatives"}
    told = {
        "one": ("The representative of one regional group", "وشدد ممثل إحدى المجموعات الإقليمية"),
        "another": ("The representative of another regional group", "وشدد ممثل مجموعة إقليمية أخرى"),
        "two": ("The representatives of two regional groups", "وشدد ممثلا مجموعتين إقليميتين"),
        "some": ("The representatives of some regional groups", "وشدد ممثلو بعض المجموعات الإقليمية"),
        "many": ("Representatives of many regional groups", "وشدد ممثلو مجموعات إقليمية عديدة"),
        "all": ("Representatives of regional groups", "وشدد ممثلو المجموعات الإقليمية"),
    }
    for quantifier, (en, ar) in told.items():
        printed = debated(point(quantifier=quantifier, **makers))
        assert lines(printed, "en") == [f"{en} stressed the first."]
        assert lines(printed, "ar") == [f"{ar} على الأول."]
    again = {"form": "same", "joins": "also", "verb": words("شدد", "stressed"), "paragraph": 1}
    then = point(("على الثاني", "the second"), **again)
    for quantifier, en, ar in (
        ("one", "The representative also stressed", "كما شدد"),
        ("some", "They also stressed", "كما شددوا"),
    ):
        printed = debated(point(quantifier=quantifier, paragraph=1, **makers), then)
        assert lines(printed, "en")[0].endswith(f" stressed the first. {en} the second.")
        assert lines(printed, "ar")[0].endswith(f" على الأول. {ar} على الثاني.")
    however = point(("على الثاني", "the second"), joins="however", quantifier="two", paragraph=1, **makers)
    printed = debated(point(quantifier="one", paragraph=1, **makers), however)
    assert "غير أن ممثلي مجموعتين إقليميتين شددا" in lines(printed, "ar")[0]


def test_a_text_printed_as_it_is_has_no_meeting_before_it() -> None:
    printed = debated(point(sitting=1, form="free", said=("كان ذلك.", "It was so.")))
    assert lines(printed, "en") == ["It was so."]


def test_of_several_persons_the_report_does_not_say_that_they_were_all() -> None:
    two = {
        "gender": "m",
        "function": {"ar": "ممثلا الشعبة العربية", "en": "two representatives of the Arabic Division"},
    }
    printed = debated(point(voice="official", person="two"), people={"two": two})
    assert lines(printed, "en") == ["Two representatives of the Arabic Division stressed the first."]
