"""Decisions: where the manner stands, amendments before the text they change, who submitted what."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, meeting, said, words

REPORT = words("التقرير", "the report")
LONG = words(
    "تقارير الهيئة وأفرقتها العاملة كي تُقدَّم إلى المؤتمر",
    "the reports of the body and its working groups, to be submitted to the Conference",
)


def acted(verb: str, said_of: File, **facts: Any) -> File:
    """Return an action at the first sitting, under the second item."""
    return {"sitting": 1, "item": "2", "verb": verb, "object": said_of, **facts}


def told(actions: File, lang: str = "en", *requests: File, **parts: Any) -> list[str]:
    """Return the paragraphs on actions, of a body with these."""
    printed = Printed(meeting(requests, actions=actions, **parts))
    keys = ("action/", "sponsors/", "reservation/")
    return [text for key, text in printed.blocks(lang).items() if key.startswith(keys)]


# -- the place of the manner -------------------------------------------------------------------------------

_SHORT_AT_END = "the Working Group adopted the report by consensus."
_SHORT_WITH_VERB = "the Working Group adopted, by consensus, the report."
_LONG_AT_END = (
    "the Working Group adopted the reports of the body and its working groups, to be submitted to the"
    " Conference by consensus."
)
_LONG_WITH_VERB = (
    "the Working Group adopted, by consensus, the reports of the body and its working groups, to be submitted"
    " to the Conference."
)


@pytest.mark.parametrize(
    ("place", "short", "long"),
    [
        ("by_length", _SHORT_AT_END, _LONG_WITH_VERB),
        ("with_verb", _SHORT_WITH_VERB, _LONG_WITH_VERB),
        ("at_end", _SHORT_AT_END, _LONG_AT_END),
    ],
)
def test_the_manner_stands_where_the_body_has_it(place: str, short: str, long: str) -> None:
    both = {name: acted("adopted", text, manner="consensus") for name, text in (("a", REPORT), ("b", LONG))}
    first, second = told(both, options={"manner_place": place})
    assert first.endswith(short)
    assert second.endswith(long)


def test_a_clause_never_takes_the_manner_for_its_own() -> None:
    one = {"a": acted("decided", words("أن يجتمع", "to meet again"), manner="consensus")}
    (text,) = told(one, options={"manner_place": "at_end"})
    assert text.endswith("the Working Group decided, by consensus, to meet again.")
    (text,) = told(one, "ar", options={"manner_place": "at_end"})
    assert text.endswith("قرر الفريق العامل، بتوافق الآراء، أن يجتمع.")


@pytest.mark.parametrize("place", ["by_length", "at_end"])
def test_the_manner_stands_before_a_list(place: str) -> None:
    listed = words("عضوين:\n(أ) اليونان\n(ب) بيرو", "two members:\n(a) Greece\n(b) Peru")
    one = {"a": acted("elected", listed, manner="acclamation")}
    printed = "\n".join(told(one, options={"manner_place": place}))
    assert "elected, by acclamation, two members:" in printed
    assert printed.endswith("Peru.")
    printed = "\n".join(told(one, "ar", options={"manner_place": place}))
    assert "بالتزكية، عضوين:" in printed
    assert printed.endswith("بيرو.")


# -- statements --------------------------------------------------------------------------------------------


def test_a_statement_on_a_decision_without_an_hour_comes_after_it() -> None:
    first, then = told({"a": acted("adopted", REPORT)}, "en", said("FRA", action="a"))
    assert first.endswith("adopted the report.")
    assert then == "With regard to the decision, a statement was made by the representative of France."


@pytest.mark.parametrize(
    ("verb", "en"),
    [
        (
            "considered_adopted",
            "After the adoption of the report, a statement was made by the representative",
        ),
        ("requested", "After the decision was taken, a statement was made by the representative"),
    ],
)
def test_a_body_may_tell_of_statements_upon_the_adoption_of_a_text(verb: str, en: str) -> None:
    one = {"a": acted(verb, REPORT, decided_at="2026-10-06T09:30+02:00")}
    (_, then) = told(one, "en", said("FRA", action="a"), options={"statements_upon": "adoption"})
    assert then == f"{en} of France."


def test_representatives_and_observers_are_told_in_one_sentence_in_the_voice_of_the_body() -> None:
    one = {"a": acted("adopted", REPORT, decided_at="2026-10-06T09:30+02:00")}
    spoke = [said(code, action="a") for code in ("FRA", "PAK", "EGY")]
    (_, then) = told(one, "en", *spoke)
    assert then == (
        "After the decision was taken, statements were made by the representatives of Egypt and France and"
        " the observer for Pakistan."
    )
    (_, then) = told(one, "en", *spoke, options={"statements_voice": "active"})
    assert then == (
        "After the decision was taken, the representatives of Egypt and France and the observer for Pakistan"
        " made statements."
    )
    (_, then) = told(one, "ar", *spoke)
    assert then == "وبعد اتخاذ القرار، تكلم ممثلا فرنسا ومصر، والمراقب عن باكستان."


# -- amendments --------------------------------------------------------------------------------------------

CLAUSE = words("حذف الفقرة 3", "to delete paragraph 3")
DRAFT = {"kind": "other", "symbol": "X/2026/L.2", "by_secretariat": False}


def amended(**facts: Any) -> File:
    """Return a decision on a draft, and an amendment to it that was rejected an hour later, by its time."""
    vote = {"manner": "vote", "in_favour": 2, "against": 47, "abstaining": 0}
    return {
        "draft": {"sitting": 1, "item": "2", "verb": "adopted", "document": "X/2026/L.2"},
        "change": acted("rejected", CLAUSE, amends="draft", sponsors=["FRA"], **vote, **facts),
    }


@pytest.mark.parametrize("hours", [("10:00", "11:00"), (None, None)])
def test_an_amendment_stands_before_the_decision_on_its_text(hours: tuple[str | None, str | None]) -> None:
    both = amended()
    for name, hour in zip(("draft", "change"), hours, strict=True):
        both[name] |= {"decided_at": f"2026-10-06T{hour}+02:00"} if hour else {}
    assert told(both, documents=[DRAFT], options={"vote_numbers": "words"}) == [
        "At the same meeting, the Working Group rejected, by 47 votes to two, with no abstentions, the"
        " amendment to the document (X/2026/L.2) proposed by the representative of France to delete"
        " paragraph 3.",
        "At the same meeting, the Working Group adopted the document (X/2026/L.2).",
    ]
    assert told(both, "ar", documents=[DRAFT]) == [
        "وفي الجلسة نفسها، رفض الفريق العامل، بأغلبية ٤٧ صوتاً مقابل صوتين ودون امتناع أي عضو عن التصويت،"
        " التعديل الذي اقترحه ممثل فرنسا على الوثيقة (X/2026/L.2): حذف الفقرة ٣.",
        "وفي الجلسة نفسها، اعتمد الفريق العامل الوثيقة (X/2026/L.2).",
    ]


def test_an_amendment_is_told_under_the_item_of_its_text() -> None:
    both = amended()
    both["change"]["item"] = "3"
    first, then = told(both, documents=[DRAFT])
    assert "rejected" in first
    assert "adopted" in then


def test_an_amendment_needs_neither_a_mover_nor_words() -> None:
    change = {"sitting": 1, "verb": "adopted", "amends": "draft"}
    main = acted("decided", words("إنشاء فريق", "to establish a group"))
    (first, _) = told({"change": change, "draft": main})
    assert first.endswith("the Working Group adopted the amendment.")
    (first, _) = told({"change": change, "draft": main}, "ar")
    assert first.endswith("اعتمد الفريق العامل التعديل المقترح.")


@pytest.mark.parametrize("movers", [["FRA"], [{"delegation": "FRA", "introduced": True}]])
def test_an_amendment_introduced_at_another_meeting_is_told_there_first(movers: list[Any]) -> None:
    both = amended(introduced_at=2)
    both["change"]["sponsors"] = movers
    first, then, last = told(both, documents=[DRAFT])
    assert first == (
        "At the 2nd meeting, on 7 October 2026, the representative of France introduced the amendment to the"
        " document (X/2026/L.2) to delete paragraph 3."
    )
    assert then.endswith("the amendment to the document (X/2026/L.2) to delete paragraph 3.")
    assert "France" not in then
    assert last.endswith("adopted the document (X/2026/L.2).")
    first, then, _ = told(both, "ar", documents=[DRAFT])
    assert first == (
        "وفي الجلسة الثانية، المعقودة في ٧ تشرين الأول/أكتوبر ٢٠٢٦، عرض ممثل فرنسا التعديل المقترح على"
        " الوثيقة (X/2026/L.2): حذف الفقرة ٣."
    )
    assert "فرنسا" not in then


def test_an_officer_introduces_an_amendment() -> None:
    both = amended(introduced_by="chair")
    both["change"]["sponsors"] = []
    assert told(both, documents=[DRAFT])[0] == (
        "The Chair introduced the amendment to the document (X/2026/L.2) to delete paragraph 3."
    )


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("office", "item", "en", "ar"),
    [
        (
            *("rapporteur", "2"),
            "The Chair, in her capacity as Chair-cum-Rapporteur of the Group on Air, introduced the report.",
            "عرضت الرئيسة، بصفتها الرئيسة والمقررة لفريق الهواء، التقرير.",
        ),
        (
            *(None, "2"),
            "The Chair, in her capacity as Chair of the Group on Air, introduced the report.",
            "عرضت الرئيسة، بصفتها رئيسة فريق الهواء، التقرير.",
        ),
        ("rapporteur", "3", "The Chair introduced the report.", "عرضت الرئيسة التقرير."),
        ("rapporteur", None, "The Chair introduced the report.", "عرضت الرئيسة التقرير."),
    ],
)
def test_an_officer_introduces_as_chair_of_the_informal_body_on_the_item(
    office: str | None, item: str | None, en: str, ar: str
) -> None:
    one = {"a": acted("adopted", REPORT, introduced_by="chair")}
    body = {"kind": "other", "name": words("فريق الهواء", "Group on Air"), "chaired_by": "chair"}
    body |= {"officers": [{"person": "chair", "office": office}]} if office else {}
    body |= {"item": item} if item else {}
    parts = {"informal_bodies": [body], "version": 4}
    said_so = {"options": {"introducers": "capacity"}, **parts}
    assert told(one, **said_so)[0] == en
    assert told(one, "ar", **said_so)[0].removeprefix("و") == ar
    assert told(one, **parts)[0] == "The Chair introduced the report."


# -- who brought a text before the meeting -----------------------------------------------------------------


def test_an_officer_introduces_a_text_or_submits_what_consultations_led_to() -> None:
    one = acted("adopted", REPORT, introduced_by="chair")
    assert told({"a": one})[0] == "The Chair introduced the report."
    assert told({"a": one}, "ar")[0] == "وعرضت الرئيسة التقرير."
    one["consulted"] = True
    assert told({"a": one})[0] == "The Chair submitted the report on the basis of informal consultations."
    assert told({"a": one}, "ar")[0] == "وقدّمت الرئيسة التقرير، استناداً إلى مشاورات غير رسمية."


def test_consultations_without_an_officer_are_told_in_the_check() -> None:
    one = acted("adopted", REPORT, consulted=True)
    assert len(told({"a": one})) == 1
    (found,) = Printed(meeting(actions={"a": one})).found("consultations-not-printed")
    assert (found.blocking, dict(found.facts)) == (False, {"n": "1"})
    assert Printed(meeting(actions={"a": one | {"introduced_by": "chair"}})).found(found.key) == []


def test_those_who_became_sponsors_later_are_told_after_the_first() -> None:
    joined = [{"delegation": code, "joined": True} for code in ("PAK", "KEN")]
    one = acted("adopted", REPORT, sponsors=[{"delegation": "EGY", "introduced": True}, *joined])
    assert told({"a": one})[:2] == [
        "The representative of Egypt introduced the report.",
        "Kenya and Pakistan joined in sponsoring the report.",
    ]
    assert told({"a": one}, "ar")[1] == "وانضم وفدا باكستان وكينيا إلى مقدّمي التقرير."


# -- where the text is -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("way", "ar", "en"),
    [
        ("chapters", "التوصية ٢ (انظر الفصل الأول، الفرع باء).", "recommendation 2 (see chap. I, sect. B)."),
        ("sections", "التوصية ٢ (انظر الفرع الأول-باء).", "recommendation 2 (see sect. I.B)."),
        ("unsaid", "التوصية ٢.", "recommendation 2."),
    ],
)
def test_a_decision_says_where_its_text_is(way: str, ar: str, en: str) -> None:
    one = {"a": {"sitting": 1, "item": "2", "verb": "adopted", "recommendation": "2.1"}}
    parts = {"clusters": clusters(2), "outline": ["recommendations", "deliberations"]}
    parts |= {"options": {"text_places": way}}
    assert told(one, **parts)[-1].endswith(en)
    assert told(one, "ar", **parts)[-1].endswith(ar)


@pytest.mark.parametrize(
    ("named", "ar", "en"),
    [
        ({}, "المقرر ٢/١ (انظر الفصل الأول، الفرع باء).", "decision 2/1 (see chap. I, sect. B)."),
        (
            {"object": words("النص", "the text")},
            "النص (انظر الفصل الأول، الفرع باء، المقرر ٢/١).",
            "the text (see chap. I, sect. B, decision 2/1).",
        ),
    ],
)
def test_a_place_has_the_number_of_a_text_that_the_sentence_does_not_call_by_it(
    named: File, ar: str, en: str
) -> None:
    one = {"a": {"sitting": 1, "item": "2", "verb": "adopted", "recommendation": "2.1", **named}}
    found = [{**cluster, "kind": "decisions"} for cluster in clusters(2)]
    found[1]["recommendations"] = [{**found[1]["recommendations"][0], "own_number": "2/1"}]
    parts = {"clusters": found, "outline": ["recommendations", "deliberations"]}
    parts |= {"options": {"text_places": "chapters", "text_place_numbers": "said"}}
    assert told(one, **parts)[-1].endswith(en)
    assert told(one, "ar", **parts)[-1].endswith(ar)


def test_a_text_under_the_only_heading_of_its_chapter_is_in_the_chapter() -> None:
    one = {"a": {"sitting": 1, "item": "2", "verb": "adopted", "recommendation": "1.1"}}
    parts = {"clusters": clusters(1), "options": {"text_places": "chapters"}}
    (text,) = told(one, outline=["recommendations", "deliberations"], **parts)
    assert text.endswith("adopted recommendation 1 (see chap. I).")


def test_a_text_that_the_report_does_not_print_has_no_place() -> None:
    one = {"a": {"sitting": 1, "item": "2", "verb": "adopted", "recommendation": "1.1"}}
    (text,) = told(one, clusters=clusters(1), outline=["deliberations"], options={"text_places": "chapters"})
    assert "see" not in text


def clusters(n: int) -> list[File]:
    """Return so many clusters, each with an adopted recommendation."""
    one = {"state": "adopted", "sitting": 1, "body": words("نص.", "Text.")}
    return [{"heading": words(f"باب {at}", f"Part {at}"), "recommendations": [one]} for at in range(1, n + 1)]


# -- texts of several kinds --------------------------------------------------------------------------------

KINDS = ("draft_resolutions", "draft_decisions", "resolutions", "resolutions")


def of_kinds() -> File:
    """Return a meeting with texts of three kinds in four clusters, and a decision on the last of them."""
    found = clusters(4)
    for one, kind in zip(found, KINDS, strict=True):
        one["kind"] = kind
        one["recommendations"] = [{**one["recommendations"][0], "manner": "consensus"}]
    action = {"sitting": 1, "item": "2", "verb": "adopted", "recommendation": "4.1"}
    options = {"recommending": "present", "own_texts": "brought", "text_places": "chapters"}
    outline = ["recommendations", "deliberations"]
    return meeting(clusters=found, actions={"a": action}, options=options, outline=outline)


def test_a_body_adopts_drafts_for_its_parent_and_texts_of_its_own() -> None:
    printed = Printed(of_kinds())
    lines = [line for line in printed.lines("en", "recommendations/") if "Part" not in line]
    assert lines == [
        "The Working Group recommends to the [...] the adoption of the following draft resolution:",
        "Draft resolution 1",
        "Text.",
        "Draft resolution 1 was approved by consensus.",
        "The Working Group recommends to the [...] the adoption of the following draft decision:",
        "Draft decision 1",
        "Text.",
        "Draft decision 1 was approved by consensus.",
        "The following resolution of the Working Group is brought to the attention of the [...]:",
        "Resolution 1",
        "Text.",
        "Resolution 1 was adopted by consensus.",
        "The following resolution of the Working Group is brought to the attention of the [...]:",
        "Resolution 2",
        "Text.",
        "Resolution 2 was adopted by consensus.",
    ]


def test_a_decision_calls_a_text_by_its_kind_and_place() -> None:
    printed = Printed(of_kinds())
    assert printed.lines("en", "action/")[-1].endswith("adopted resolution 2 (see chap. I, sect. D).")
    assert printed.lines("ar", "action/")[-1].endswith("القرار ٢ (انظر الفصل الأول، الفرع دال).")


AGREED_EN = "The following agreed conclusions of the Working Group are brought"
ASKED_EN = "Pursuant to the following agreed conclusions of the Working Group"
AGREED_AR = "إلى الاستنتاجات المتفق عليها التالية التي اعتمدها الفريق العامل"
TWICE_AR = "إلى مجموعتي الاستنتاجات المتفق عليها التاليتين اللتين اعتمدهما الفريق العامل"


@pytest.mark.parametrize(
    ("lang", "n", "chapeau", "how", "asking"),
    [
        ("en", 1, AGREED_EN, "Agreed conclusions 1 were adopted", ASKED_EN),
        ("en", 2, AGREED_EN, "Agreed conclusions 1 and 2 were adopted", ASKED_EN),
        ("ar", 1, AGREED_AR, "اعتُمدت الاستنتاجات المتفق عليها ١", "التالية الصادرة عن"),
        ("ar", 2, TWICE_AR, "اعتُمدت مجموعتا الاستنتاجات المتفق عليها ١ و٢", "التاليتين الصادرتين عن"),
    ],
)
def test_agreed_conclusions_are_a_plural_even_of_one_text(
    lang: str, n: int, chapeau: str, how: str, asking: str
) -> None:
    (one,) = clusters(1)
    rows = [{**one["recommendations"][0], "manner": "consensus"}] * n
    cluster = {**one, "kind": "agreed_conclusions", "recommendations": rows}
    options = {"own_texts": "brought"}
    printed = Printed(meeting(clusters=[cluster], options=options, outline=["recommendations"]))
    lines = printed.lines(lang, "recommendations/")
    assert any(chapeau in line for line in lines)
    assert any(how in line for line in lines)
    asked = {**cluster, "asked": words("إقرارها", "to endorse them")}
    lines = Printed(meeting(clusters=[asked], outline=["recommendations"])).lines(lang, "recommendations/")
    assert any(asking in line for line in lines)


# -- actions under items of procedure ----------------------------------------------------------------------


@pytest.mark.parametrize("other", ["deliberations", "chapters", "actions"])
def test_what_was_decided_under_the_first_items_may_stand_with_the_agenda(other: str) -> None:
    taken = {
        name: {"sitting": 1, "item": item, "verb": "decided", "object": words("الاجتماع", f"to meet {name}")}
        for name, item in (("before", "1"), ("on it", "2"), ("last", "4"))
    }
    for way, placed in (("item", []), ("agenda", ["before"])):
        parts = {"outline": ["agenda", other], "options": {"procedural_actions": way}}
        blocks = [*Printed(meeting(actions=taken, **parts)).blocks("en").items()]
        rest = next(at for at, (key, _) in enumerate(blocks) if key.startswith(other))
        told = [text.split("to meet ")[1].strip(".") for key, text in blocks if key.startswith("action/")]
        assert sorted(told) == sorted(taken)
        assert told[: sum(key.startswith("action/") for key, _ in blocks[:rest])] == placed


@pytest.mark.parametrize(
    ("adopted", "order"),
    [
        (10, ["agenda", "before work", "organization", "after work"]),
        (None, ["agenda", "organization", "before work", "after work"]),
    ],
)
def test_what_stands_with_the_agenda_is_in_the_order_of_time(adopted: int | None, order: list[str]) -> None:
    taken = {
        name: {
            "sitting": 1,
            "item": "1",
            "verb": "decided",
            "object": words("الاجتماع", f"to meet {name}"),
            "decided_at": f"2026-10-06T{hour}:00+02:00",
        }
        for hour, name in ((12, "after work"), ("09", "before work"))
    }
    work = {"sitting": 1} | ({"decided_at": "2026-10-06T10:00+02:00"} if adopted else {})
    adopting = {"agenda": {"sitting": 1, "decided_at": "2026-10-06T08:30+02:00"}, "organization": work}
    options = {"procedural_actions": "agenda"}
    parts: File = {"outline": ["agenda", "actions"], "options": options}
    printed = Printed(meeting(actions=taken, decisions=adopting, **parts))
    found = [
        text.split("to meet ")[1].strip(".") if key.startswith("action/") else key.split("/")[1]
        for key, text in printed.blocks("en").items()
        if key.startswith(("action/", "agenda/adopted", "agenda/organization"))
    ]
    assert [{"adopted": "agenda"}.get(one, one) for one in found] == order


def _remarks(code: str, hour: str, **facts: Any) -> File:
    return {"delegation": code, "made_at": f"2026-10-06T{hour}+02:00", "remarks": True, **facts}


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        (
            "en",
            [
                "Before the adoption of the draft report, the delegation of Kenya made remarks that it"
                " requested be reflected in the present report. The delegation stated that it had concerns.",
                "adopted",
                "The delegation of Egypt dissociated itself from certain paragraphs.",
                "After the adoption of the report, the delegations of Egypt and France made remarks"
                " that they requested be reflected in the present report.",
            ],
        ),
        (
            "ar",
            [
                "قبل اعتماد مشروع التقرير، أدلى وفد كينيا بملاحظات طلب إدراجها في هذا التقرير. وذكر الوفد"
                " أن لديه شواغل.",
                "adopted",
                "ونأى وفد مصر بنفسه عن فقرات معينة.",
                "وبعد اعتماد التقرير، أدلى وفدا فرنسا ومصر بملاحظات طلبا إدراجها في هذا التقرير.",
            ],
        ),
    ],
)
def test_remarks_for_the_report_stand_before_or_after_its_adoption(lang: str, expected: list[str]) -> None:
    away = {"dissociates": True, "remarks": False, "target": words("فقرات معينة", "certain paragraphs")}
    made = [
        _remarks("KEN", "10:00", body=words("لديه شواغل", "it had concerns")),
        _remarks("EGY", "10:31", **away),
        _remarks("FRA", "10:35"),
        _remarks("EGY", "10:40"),
    ]
    report = {"sitting": 1, "decided_at": "2026-10-06T10:30+02:00", "reservations": made}
    blocks = Printed(meeting(decisions={"report": report}, outline=["adoption"])).blocks(lang).items()
    told = [
        "adopted" if key == "adoption/adopted" else text
        for key, text in blocks
        if key.startswith(("adoption/adopted", "reservation/"))
    ]
    assert told == expected


def test_remarks_made_before_a_recommendation_was_adopted_stand_before_that() -> None:
    made = [_remarks("KEN", "10:00"), _remarks("EGY", "10:40")]
    text = {
        "state": "adopted",
        "sitting": 1,
        "adopted_at": "2026-10-06T10:30+02:00",
        "manner": "consensus",
        "body": words("نص", "A text."),
        "reservations": made,
    }
    file = meeting(clusters=[{"recommendations": [text]}], outline=["recommendations"])
    told = [
        sentence
        for key, sentence in Printed(file).blocks("en").items()
        if key.startswith(("reservation/", "recommendations/")) and "adopt" in sentence.lower()
    ]
    assert [sentence.partition(" the adoption")[0] for sentence in told if "remarks" in sentence] == [
        "Before",
        "After",
    ]
    before, after = (n for n, sentence in enumerate(told) if "remarks" in sentence)
    assert any("by consensus" in sentence for sentence in told[before:after])
