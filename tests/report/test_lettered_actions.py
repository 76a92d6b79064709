"""Actions as lettered lines under one subject: "the Committee: (a) Recalled ...; (b) Decided ..."."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import File, Printed, meeting, words

DECIDED = {"verb": "decided", "object": words("أن يجتمع مجدداً", "to meet again")}
ASKED = {"verb": "requested", "object": words("إلى الأمانة أن تدعمه", "the Secretariat to support it")}
URGED = {"verb": "urged", "object": words("الدول على الإبلاغ", "States to report")}


def told(lang: str = "en", *, first: File | None = None, last: File | None = None, **parts: Any) -> list[str]:
    """Return the lines on three actions, the second and third of which are lettered."""
    rows = ((DECIDED, first or {}), (ASKED, {"lettered": True}), (URGED, {"lettered": True} | (last or {})))
    actions = {f"a{n}": {"sitting": 1, "item": "2"} | one | more for n, (one, more) in enumerate(rows)}
    return Printed(meeting(actions=actions, **parts)).lines(lang, "action/")


LINES = ["Decided to meet again;", "Requested the Secretariat to support it;", "Urged States to report."]


@pytest.mark.parametrize("way", ["apart", "together"])
def test_actions_are_lettered_lines_under_one_subject(way: str) -> None:
    """As in A/80/11; and in decisions of the body's own in E/2025/24 and E/2025/70."""
    assert told(options={"actions_on_texts": way}) == ["At the same meeting, the Working Group:", *LINES]
    assert told("ar") == [
        "وفي الجلسة نفسها، قام الفريق العامل بما يلي:",
        "قرر أن يجتمع مجدداً؛",
        "طلب إلى الأمانة أن تدعمه؛",
        "حثّ الدول على الإبلاغ.",
    ]


@pytest.mark.sampled
def test_what_holds_for_all_of_them_stands_before_the_list() -> None:
    ground = words("عملاً بالقرار ٧/٢", "pursuant to resolution 7/2")
    assert told(first={"manner": "consensus", "ground": ground}) == [
        "At the same meeting, pursuant to resolution 7/2, the Working Group, by consensus:",
        *LINES,
    ]
    consensus = told("ar", first={"manner": "consensus"})[0]
    assert consensus == "وفي الجلسة نفسها، قام الفريق العامل، بتوافق الآراء، بما يلي:"


@pytest.mark.sampled
@pytest.mark.parametrize(
    "more",
    [
        {"manner": "consensus"},
        {"sitting": 2},
        {"orally_amended": True},
        {"condition": words("الوقت يسمح", "time allowed")},
        {"object": words("الدول على ما يلي:\n(أ) الإبلاغ", "States:\n(a) To report")},
    ],
)
def test_what_tells_more_has_a_sentence_of_its_own(more: File) -> None:
    lines = told(last=more)
    assert lines[:3] == [
        "At the same meeting, the Working Group:",
        "Decided to meet again;",
        "Requested the Secretariat to support it.",
    ]
    assert "the Working Group" in lines[3]


def test_a_line_may_go_on_with_another_action() -> None:
    lines = told(last={"lettered": False, "continues": True})
    assert lines == [
        "At the same meeting, the Working Group:",
        "Decided to meet again;",
        "Requested the Secretariat to support it and urged States to report.",
    ]


_TEXT = {"state": "adopted", "sitting": 1, "own_number": "2026/101", "body": words("قرر", "Decided")}


@pytest.mark.parametrize(
    ("usual", "own", "said"),
    [("unsaid", True, True), ("said", False, False), ("said", None, True), ("unsaid", None, False)],
)
def test_one_action_may_refer_to_its_text_by_number_and_another_not(
    usual: str, own: bool | None, said: bool
) -> None:
    """E/2025/24: decision 56/126 in chapter IV, and no number in chapter II."""
    heading = words("مسائل", "Matters")
    cluster = {"kind": "decisions", "heading": heading, "recommendations": [_TEXT]}
    action: File = {"sitting": 1, "item": "2", "verb": "took_note", "recommendation": "1.1"}
    action |= {"object": words("بالتقارير", "the reports")} | (
        {} if own is None else {"reference_numbered": own}
    )
    options = {"text_places": "sections", "text_place_numbers": usual, "actions_on_texts": "apart"}
    outline = ["recommendations", "deliberations"]
    file = meeting(clusters=[cluster], outline=outline, actions={"a": action}, options=options)
    (line,) = Printed(file).lines("en", "action/")
    assert ("decision 2026/101)" in line) is said
