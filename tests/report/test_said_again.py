"""The verb of a decision after another with the same verb: "also", then "further"."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, meeting, words

TEXTS = {
    "a": words("تقرير اللجنة", "the report of the Committee"),
    "b": words("تعليقات اللجنة", "the comments of the Committee"),
    "c": words("مذكرة الأمانة", "the note by the Secretariat"),
    "d": words("خطة العمل", "the workplan"),
}


def said(lang: str = "en", way: str = "also", **more: Any) -> list[str]:
    """Return the sentences on four documents of which note was taken; ``more``: more of one of them."""
    noted = {"sitting": 1, "item": "2", "verb": "took_note"}
    actions = {key: noted | {"object": text} | more.get(key, {}) for key, text in TEXTS.items()}
    return Printed(meeting(actions=actions, options={"verbs_again": way})).lines(lang, "action/")


def degrees(**more: Any) -> str:
    """Return how each sentence has its verb: ``-`` as it is, ``a`` with "also", ``f`` with "further"."""
    return "".join(
        "a" if " also " in one else "f" if " further " in one else "-"
        for one in said(**more)
        if one.endswith(".")
    )


def test_the_second_is_also_and_the_third_further_and_the_fourth_begins_anew() -> None:
    assert degrees() == "-af-"
    assert said()[1:3] == [
        "At the same meeting, the Working Group also took note of the comments of the Committee.",
        "At the same meeting, the Working Group further took note of the note by the Secretariat.",
    ]
    assert said("ar")[1:3] == [
        "وفي الجلسة نفسها، أحاط الفريق العامل أيضاً علماً بتعليقات اللجنة.",
        "وفي الجلسة نفسها، أحاط الفريق العامل كذلك علماً بمذكرة الأمانة.",
    ]


def test_the_verb_is_as_it_is_unless_the_option_asks() -> None:
    assert all(" also " not in one and " further " not in one for one in said(way="plain"))


@pytest.mark.sampled
@pytest.mark.parametrize("other", [{"verb": "approved"}, {"item": "3"}, {"sitting": 2}])
def test_another_verb_item_or_sitting_begins_anew(other: File) -> None:
    assert degrees(c=other, d=other) == "-a-a"
    assert degrees(d=other) == "-af-"


def test_the_verb_at_the_end_of_a_sentence_counts() -> None:
    noted = {"verb": "noted", "object": words("أن العمل جار", "that work was under way")}
    ending = noted | {"continues": True}
    assert said(b=ending, c=noted)[1].startswith("At the same meeting, the Working Group also noted that")
    same = said("ar", b={"continues": True})
    assert same[0].endswith("وأحاط أيضاً علماً بتعليقات اللجنة.")


@pytest.mark.sampled
def test_what_the_body_was_told_is_not_its_act() -> None:
    informed = {"verb": "informed", "object": words("أن العمل جار", "that work was under way")}
    assert degrees(a=informed, b=informed, c=informed, d=informed) == "----"


@pytest.mark.sampled
def test_a_doubtful_one_is_told_of_as_if_it_stood_alone() -> None:
    assert degrees(b={"doubts": {"verb": "noted"}}) == "---a"


def test_a_decision_with_a_number_of_its_own_begins_anew() -> None:
    assert degrees(b={"number": "2026/1"}) == "--af"
    assert degrees(c={"title": words("المذكرة", "Note")}) == "-a-a"
