"""Decisions in one sentence, if no more is told of them: on several texts, or one at the end of another."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, meeting, words

TEXT = {
    "state": "adopted",
    "sitting": 1,
    "body": words("إن المجلس يقرر أن يجتمع.", "The Council decides to meet."),
}


def told(verb: str, lang: str = "en", way: str = "together", **second: Any) -> list[str]:
    """Return the sentences on the decisions on three draft decisions; ``second``: more of the second."""
    heading = words("مسائل", "Matters")
    drafts = {"kind": "draft_decisions", "heading": heading, "recommendations": [TEXT, TEXT, TEXT]}
    actions: dict[str, File] = {
        f"a{n}": {"sitting": 1, "item": "2", "verb": verb, "recommendation": f"1.{n}"} for n in (1, 2, 3)
    }
    actions["a2"] |= second
    options = {"actions_on_texts": way, "text_places": "sections"}
    outline = ["recommendations", "deliberations"]
    file = meeting(clusters=[drafts], outline=outline, actions=actions, options=options)
    file["meeting"]["parent_short"] = words("المجلس", "Council")
    return Printed(file).lines(lang, "action/")


def test_texts_adopted_one_after_another_are_told_of_together() -> None:
    assert told("adopted_recommended") == [
        "At the same meeting, the Working Group adopted draft decisions 1 to 3 and recommended them to the"
        " Council for adoption (see sect. I)."
    ]
    assert told("adopted_recommended", "ar") == [
        "وفي الجلسة نفسها، اعتمد الفريق العامل مشاريع المقررات من ١ إلى ٣ وأوصى المجلس باعتمادها (انظر الفرع"
        " الأول)."
    ]


def test_whatever_else_is_told_of_one_parts_them() -> None:
    assert [len(told("adopted", **more)) for more in ({"manner": "consensus"}, {"orally_amended": True})] == [
        3,
        3,
    ]


def test_each_has_a_sentence_where_the_option_does_not_ask() -> None:
    assert len(told("adopted", way="apart")) == 3


def noted(lang: str = "en", way: str = "together", **second: Any) -> list[str]:
    """Return the lines on three documents of which note was taken; ``second``: more of the second."""
    symbols = ("X/L.1", "X/L.2", "X/L.3")
    actions: dict[str, File] = {
        f"a{n}": {"sitting": 1, "item": "2", "verb": "took_note", "document": symbol}
        for n, symbol in enumerate(symbols)
    }
    actions["a1"] |= second
    documents = [{"kind": "note", "symbol": one} for one in symbols]
    options = {"actions_on_texts": way}
    return Printed(meeting(documents=documents, actions=actions, options=options)).lines(lang, "action/")


@pytest.mark.sampled
def test_documents_of_which_note_was_taken_are_a_list() -> None:
    assert noted() == [
        "At the same meeting, the Working Group took note of the following documents:",
        "Note by the Secretariat (X/L.1);",
        "Note by the Secretariat (X/L.2);",
        "Note by the Secretariat (X/L.3).",
    ]
    assert noted("ar")[0] == "وفي الجلسة نفسها، أحاط الفريق العامل علماً بالوثائق التالية:"
    assert len([text for text in noted(way="apart") if "took note of" in text]) == 3
    apart = noted(manner="consensus")
    assert len([text for text in apart if "took note of" in text]) == 3


@pytest.mark.parametrize(
    ("lang", "told_as"),
    [
        (
            "en",
            "At its 1st and 2nd meetings, on 6 and 7 October 2026, the Working Group acceded to the"
            " requests.",
        ),
        (
            "ar",
            "وفي جلستيه الأولى والثانية، المعقودتين يومي ٦ و ٧ تشرين الأول/أكتوبر ٢٠٢٦، استجاب"
            " الفريق العامل للطلبات.",
        ),
    ],
)
def test_the_same_done_at_several_meetings_is_told_once(lang: str, told_as: str) -> None:
    one = {"item": "3", "verb": "acceded", "object": words("الطلبات", "the requests")}
    acts: dict[str, File] = {f"a{n}": one | {"sitting": n} for n in (1, 2)}
    printed = Printed(meeting(actions=acts, options={"actions_on_texts": "together"}))
    assert printed.lines(lang, "action/") == [told_as]
    acts["a1"] = acts["a1"] | {"sponsors": ["EGY"]}
    printed = Printed(meeting(actions=acts, options={"actions_on_texts": "together"}))
    assert len(printed.lines(lang, "action/")) == 2, "who asked at one of them is not lost"


@pytest.mark.parametrize(("what", "sentences"), [("a briefing", 2), ("briefings", 1), ("one report", 2)])
def test_one_thing_heard_at_each_of_two_meetings_is_not_made_one(what: str, sentences: int) -> None:
    """E/2025/32, 27: "heard briefings" at two meetings."""
    one = {"item": "3", "verb": "heard", "object": words("إحاطة", what)}
    acts: dict[str, File] = {f"a{n}": one | {"sitting": n} for n in (1, 2)}
    printed = Printed(meeting(actions=acts, options={"actions_on_texts": "together"}))
    assert [len(printed.lines(lang, "action/")) for lang in ("en", "ar")] == [sentences, sentences]


# -- an action at the end of another's sentence ------------------------------------------------------------

PLAN, FINISHING = (
    words("خطة العمل", "the workplan"),
    words("الأمين بأن يستكملها", "the Secretary to complete it"),
)


def ended(lang: str = "en", *, first: File | None = None, then: File | None = None) -> list[str]:
    """Return the sentences on two actions, the second at the end of the first; with more facts of each."""
    return Printed(meeting(actions=_two(first or {}, then or {}))).lines(lang, "action/")


def _two(first: File, then: File) -> File:
    ending = {"sitting": 1, "item": "2", "verb": "authorized", "object": FINISHING, "continues": True}
    return {
        "a": {"sitting": 1, "item": "2", "verb": "approved", "object": PLAN} | first,
        "b": ending | then,
    }


@pytest.mark.parametrize(
    ("lang", "told_as"),
    [
        (
            "en",
            "At the same meeting, the Working Group approved the workplan, as orally revised, and authorized"
            " the Secretary to complete it.",
        ),
        (
            "ar",
            "وفي الجلسة نفسها، وافق الفريق العامل على خطة العمل، بصيغتها المنقحة شفوياً، وأذن للأمين بأن"
            " يستكملها.",
        ),
    ],
)
def test_an_action_may_be_the_end_of_the_sentence_on_the_one_before(lang: str, told_as: str) -> None:
    assert ended(lang, first={"orally_revised": True}) == [told_as]


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("first", "then"),
    [
        ({}, {"continues": False}),
        ({"item": "3"}, {}),
        ({"condition": words("يُعدَّل لاحقاً", "it would be adjusted")}, {}),
        ({}, {"manner": "consensus"}),
        ({}, {"orally_amended": True}),
        ({"manner": "vote"}, {}),
        ({}, {"verb": "considered_adopted"}),
        ({"object": words("ما يلي:\n(أ) خطة", "the following:\n(a) a plan")}, {}),
    ],
)
def test_it_has_a_sentence_of_its_own_where_the_two_are_not_alike(first: File, then: File) -> None:
    sentences = ended(first=first, then=then)
    assert len([one for one in sentences if one.startswith("At ")]) == 2
    found = Printed(meeting(actions=_two(first, then))).found("action-continues-nothing")
    assert [dict(one.facts)["n"] for one in found] == (["2"] if then.get("continues", True) else [])


def test_no_finding_tells_of_an_action_that_ends_the_sentence_before_it() -> None:
    assert Printed(meeting(actions=_two({}, {}))).found("action-continues-nothing") == []


@pytest.mark.sampled
def test_each_sentence_has_one_action_at_its_end_and_none_is_lost() -> None:
    third = {"sitting": 1, "item": "2", "verb": "requested", "object": PLAN, "continues": True}
    actions = {
        "a": {"sitting": 1, "item": "2", "verb": "approved", "object": PLAN},
        "b": {"sitting": 1, "item": "2", "verb": "authorized", "object": FINISHING, "continues": True},
        "c": third,
    }
    assert len(Printed(meeting(actions=actions)).lines("en", "action/")) == 2
    texts = told("adopted", continues=True)
    assert [text.count("approved") for text in texts] == [2, 1]
    assert told("adopted", way="apart", continues=True)[0].endswith(
        "approved draft decision 1 (see sect. I) and approved draft decision 2 (see sect. I)."
    )


def test_where_the_text_of_an_ending_is_has_a_sentence_too() -> None:
    file = meeting(
        actions={
            "a": {"sitting": 1, "item": "2", "verb": "approved", "object": PLAN},
            "b": {"sitting": 1, "item": "2", "verb": "adopted", "document": "X/L.1", "continues": True},
        },
        documents=[{"kind": "draft_decision", "symbol": "X/L.1", "title": words("خطة", "Plan")}],
        options={"text_places_in": "sentence"},
    )
    assert len(Printed(file).lines("en", "action/")) == 2
    assert Printed(file).lines("en", "action/")[1].endswith("is contained in document X/L.1.")
    assert "X/L.1" in Printed(file).lines("ar", "action/")[1]


def _added_beside(key: str, **file: Any) -> list[str]:
    """Return the paragraphs on actions, with one added beside that of ``key``, which has its place."""
    added = {"anchor": key, "kind": "paragraph", "body": words("مضافة.", "Added.")}
    printed = Printed(meeting(**file, insertions=[added]))
    assert printed.found("insertion-homeless") == []
    return [
        one for one in printed.lines("en") if any(told in one for told in ("adopted", "approved", "Added."))
    ]


def test_what_is_added_beside_an_action_told_with_another_follows_their_sentence() -> None:
    """It went to the end of the report, since the second action has no paragraph of its own."""
    last = {"z": {"sitting": 1, "item": "3", "verb": "adopted", "object": words("المقرر", "the decision")}}
    lines = _added_beside("action/action:2", actions=_two({}, {}) | last)
    at = lines.index("Added.")
    assert "approved the workplan and authorized the Secretary" in lines[at - 1]
    assert lines[at + 1].endswith("adopted the decision.")


def test_so_does_what_is_added_beside_one_of_several_texts() -> None:
    drafts = {"kind": "draft_decisions", "heading": words("م", "M"), "recommendations": [TEXT, TEXT]}
    action = {"sitting": 1, "item": "2", "verb": "adopted_recommended"}
    both = {f"a{n}": {**action, "recommendation": f"1.{n}"} for n in (1, 2)}
    last = {"z": {"sitting": 1, "item": "3", "verb": "adopted", "object": words("الخطة", "the plan")}}
    outline, options = ["deliberations"], {"actions_on_texts": "together"}
    file = {"clusters": [drafts], "actions": both | last, "outline": outline, "options": options}
    lines = _added_beside("action/action:2", **file)
    assert [one == "Added." for one in lines] == [False, True, False]
