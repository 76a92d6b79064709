"""Sentences that go on with a point in indirect speech, and what begins a sentence typed whole."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import words
from tests.report.debate.test_further_points import AGAIN, NOTED, REAFFIRMED, STRESSED, debated, lines

GOING_ON = {
    "continuation": words("وعليه، توقف العمل. ويلزم تمويل", "Thus, work had stopped. That required funds")
}
ENDED = {"form": "free", "said": words("انتهى ذلك", "It ended")}


def test_sentences_go_on_with_a_point_in_its_paragraph() -> None:
    printed = debated({**STRESSED, **GOING_ON, "voice": "body"}, {**NOTED, "joins": "also"})
    assert lines(printed, "en") == [
        "The Working Group stressed cooperation. Thus, work had stopped. That required funds. It was also"
        " noted that time was short."
    ]
    assert lines(printed, "ar") == [
        "وشدد الفريق العامل على التعاون. وعليه، توقف العمل. ويلزم تمويل. كما لوحظ أن الوقت ضيق."
    ]


def test_each_line_is_a_sentence_and_lines_of_a_list_stay_lines() -> None:
    typed = "thus, work had stopped\n\nThat required:\n(a) Funds;\n(b) Staff\nIt would go on"
    printed = debated({**NOTED, "continuation": {"en": typed, "ar": "وعليه، توقف العمل\nويلزم تمويل."}})
    paragraph, *subs = lines(printed, "en")
    assert paragraph == "It was noted that time was short. Thus, work had stopped. That required:"
    assert subs == ["Funds;", "Staff.", "It would go on."]
    assert lines(printed, "ar") == ["ولوحظ أن الوقت ضيق. وعليه، توقف العمل. ويلزم تمويل."]


def test_footnotes_are_numbered_in_the_order_of_the_sentences() -> None:
    said = words("على التعاون{أولاً}", "cooperation{First.}")
    printed = debated(
        {**STRESSED, "said": said, "continuation": words("وتوقف.{ثانياً}", "It ended{Second.}.")}
    )
    assert [printed.notes(lang) for lang in ("ar", "en")] == [["أولاً", "ثانياً"], ["First.", "Second."]]


def test_sentences_that_go_on_are_wanted_in_each_language() -> None:
    printed = debated({**NOTED, "continuation": {"en": "Work had stopped."}})
    assert lines(printed, "ar") == ["ولوحظ أن الوقت ضيق. [...]."]
    assert len(printed.found("point-without-text", "ar")) == 1
    assert printed.found("point-without-text", "en") == []


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("joined", "ar", "en"),
    [
        (
            {**NOTED, "joins": "however"},
            "غير أنه لوحظ أن الوقت ضيق.",
            "However, it was noted that time was short.",
        ),
        ({**STRESSED, "quantifier": "other", "joins": "while"}, None, "Other speakers stressed cooperation."),
        ({**AGAIN, "joins": "and"}, "وشددوا على التعاون.", "They stressed cooperation."),
    ],
)
def test_nothing_joins_the_sentence_with_which_others_go_on(
    joined: dict[str, Any], ar: str | None, en: str
) -> None:
    begun = {**REAFFIRMED, "quantifier": "some"}
    printed = debated({**begun, **GOING_ON}, joined)
    assert lines(printed, "en")[0].endswith(
        f"the commitment. Thus, work had stopped. That required funds. {en}"
    )
    if ar is not None:
        assert lines(printed, "ar")[0].endswith(f"الالتزام. وعليه، توقف العمل. ويلزم تمويل. {ar}")
    lost = joined["joins"] in ("while", "and")
    assert len(printed.found("point-set-against-nothing")) == lost
    assert debated(begun, joined).found("point-set-against-nothing") == []


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("joins", "ar", "en"),
    [
        ("however", "؛ ومع ذلك، انتهى ذلك.", "; however, it ended."),
        ("however_begins", ". ومع ذلك، انتهى ذلك.", ". However, it ended."),
        ("while", "، بينما انتهى ذلك.", ", while it ended."),
        ("and", "، وانتهى ذلك.", ", and it ended."),
        ("regard", ". وفي هذا الصدد، انتهى ذلك.", ". In that regard, it ended."),
        ("therefore", ". ولذلك، انتهى ذلك.", ". Therefore, it ended."),
        ("given", ". وبالنظر إلى السلام، انتهى ذلك.", ". Given peace, it ended."),
        ("on", ". وبشأن السلام، انتهى ذلك.", ". On peace, it ended."),
    ],
)
def test_a_sentence_typed_whole_begins_as_the_record_has_it(joins: str, ar: str, en: str) -> None:
    printed = debated(NOTED, {**ENDED, "joins": joins, "topic": words("السلام", "peace")})
    assert lines(printed, "en") == [f"It was noted that time was short{en}"]
    assert lines(printed, "ar") == [f"ولوحظ أن الوقت ضيق{ar}"]
    assert printed.found("point-beginning-not-printed") == []
    assert printed.found("point-set-against-nothing") == []


def test_a_sentence_typed_whole_may_be_set_against_the_one_before_or_after() -> None:
    then = {**ENDED, "joins": "while_begins"}
    printed = debated({**ENDED, "said": words("بدأ ذلك", "It had begun")}, then)
    assert lines(printed, "en") == ["While it had begun, it ended."]
    assert lines(printed, "ar") == ["بينما بدأ ذلك، انتهى ذلك."]
    alone = debated({**ENDED, "joins": "regard"}, {**ENDED, "joins": "however_begins", "paragraph": 2})
    assert lines(alone, "en") == ["In that regard, it ended.", "However, it ended."]
    assert lines(alone, "ar") == ["وفي هذا الصدد، انتهى ذلك.", "ومع ذلك، انتهى ذلك."]
    names = debated(NOTED, {**ENDED, "joins": "and", "said": words("كينيا", "Kenya paid")})
    assert lines(names, "en") == ["It was noted that time was short, and Kenya paid."]
    verb = debated(NOTED, {**ENDED, "joins": "and", "said": words("كان ملحاً", "was urgent")})
    assert lines(verb, "en") == ["It was noted that time was short and was urgent."]


@pytest.mark.parametrize("lost", [{"joins": "also"}, {"joins": "further"}, {"adverb": "strongly"}])
def test_what_a_sentence_typed_whole_does_not_take_is_told(lost: dict[str, Any]) -> None:
    printed = debated(NOTED, {**ENDED, **lost})
    assert lines(printed, "en") == ["It was noted that time was short. It ended."]
    for lang in ("ar", "en"):
        assert len(printed.found("point-beginning-not-printed", lang)) == 1


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("That is urgent.", 1),
        ("The funds have gone, and it has stopped.", 1),
        ("That was urgent, and was said to be “what is needed”.{This is a note.}", 0),
        ("It had the will to go on, and would have funds.", 0),
    ],
)
def test_sentences_in_the_present_are_told(typed: str, found: int) -> None:
    printed = debated({**NOTED, "continuation": words("وهو عاجل.", typed)})
    assert len(printed.found("point-in-present", "en")) == found
    assert printed.found("point-in-present", "ar") == []
