"""A further sentence on the same speakers says "they" if a sentence before it named them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, words

WELCOMED = {"form": "same", "verb": words("رحب", "welcomed"), "said": words("بالقائمة", "the list")}


def printed(*points: dict[str, Any]) -> Printed:
    return Printed(meeting(item={"points": list(points)}))


def test_after_a_sentence_that_names_nobody_they_are_told() -> None:
    shorter = words("الاستعراضات ينبغي أن تقصر", "reviews should be shorter")
    found = printed(
        {"form": "view", "said": shorter, "quantifier": "some", "paragraph": 1},
        {**WELCOMED, "paragraph": 1},
    )
    assert found.lines("en", "deliberations/points/") == [
        "The view was expressed that reviews should be shorter. Some speakers welcomed the list."
    ]
    assert found.lines("ar", "deliberations/points/") == [
        "وأُعرب عن رأي مفاده أن الاستعراضات ينبغي أن تقصر. ورحب بعض المتكلمين بالقائمة."
    ]


def test_they_are_those_of_the_paragraph_before_whoever_supported_it() -> None:
    rare = words("على ندرته", "that it was rare")
    found = printed(
        {"verb": words("شدد", "stressed"), "said": rare, "quantifier": "several", "paragraph": 1},
        {**WELCOMED, "paragraph": 2, "support": ["EGY"]},
        {**WELCOMED, "paragraph": 3},
    )
    assert found.lines("en", "deliberations/points/") == [
        "Several speakers stressed that it was rare.",
        "They welcomed the list.",
        "They welcomed the list.",
    ]
    assert found.lines("ar", "deliberations/points/")[1] == "ورحبوا بالقائمة."


@pytest.mark.sampled
def test_a_further_sentence_before_which_nobody_is_named_is_found() -> None:
    made = {"verb": words("شدد", "stressed"), "said": words("على ندرته", "that it was rare"), "paragraph": 1}
    concern = {"form": "concern", "said": words("نقص الموارد", "the lack of funds"), "paragraph": 1}
    goes_on = {**WELCOMED, "paragraph": 1}
    for points, found in (
        ([made, goes_on], 0),
        ([goes_on, made], 1),
        ([concern, goes_on, goes_on], 2),
        ([made, concern, goes_on], 0),
        ([{**made, "section": "before_speakers"}, goes_on], 1),  # which stands elsewhere
        ([{**made, "form": "free"}, goes_on], 0),
        ([{**goes_on, "quantifier": "some"}], 0),
    ):
        for lang in ("en", "ar"):
            assert len(printed(*points).found("point-of-nobody", lang)) == found, (points, lang)
