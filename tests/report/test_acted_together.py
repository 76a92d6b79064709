"""Decisions on several texts in one sentence, where nothing else is told of any of them."""

from __future__ import annotations

from typing import Any

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
