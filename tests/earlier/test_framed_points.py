"""Points of an earlier report are read as who made them, verb and what was said, if they print the same."""

from __future__ import annotations

from typing import Any

import pytest

from tests.earlier.small_report import read
from tests.report.debate.small_record import words
from tests.report.debate.test_further_points import NOTED, STRESSED
from wgdesk.earlier.framed_points import with_framed_points
from wgdesk.earlier.point_framing import framed_points
from wgdesk.earlier.printed_record import PrintedRecord, imported

FREE = {"form": "free", "said": words("قُدّم عرض.", "A film was shown.")}
BODY = {**STRESSED, "voice": "body"}
GOING_ON = {
    "continuation": words("وعليه، توقف العمل. ويلزم تمويل.", "Thus, work had stopped. It needed funds.")
}
SEVERAL = {**STRESSED, "quantifier": "several", "noun": "delegations"}


def read_again(lang: str, *points: dict[str, Any]) -> tuple[list[dict[str, Any]], bool]:
    """Return the points read of a report with these, each a paragraph, and whether all print the same."""
    found, _, printed = read(lang, item={"points": list(points)})
    with imported(found, "report.txt") as desk:
        record = PrintedRecord(found, desk)
    framed, other = with_framed_points(found, record, "report.txt")
    options = {**record.options, **found.record.get("options", {})}
    again = [one.same for one in other.lines(options)]
    return [point for item in framed.record["agenda"] for point in item.get("points", ())], again == printed


@pytest.mark.sampled
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_points_are_read_with_their_frames_and_print_the_same(lang: str) -> None:
    points = [
        {**BODY, **GOING_ON},
        {**SEVERAL, **GOING_ON},
        {**NOTED, **GOING_ON},
        {**NOTED, "joins": "also"},
    ]
    found, alike = read_again(lang, *points)
    assert alike
    assert [one.get("voice") or one.get("quantifier") or one.get("form") for one in found] == [
        *("body", "several", "noted", "noted"),
    ]
    assert [one.get("continuation", {}).get(lang) for one in found] == [
        *[GOING_ON["continuation"][lang]] * 3,
        None,
    ]
    assert found[3]["joins"] == "also"


@pytest.mark.sampled
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_sentence_with_a_frame_of_its_own_is_a_point_of_its_paragraph(lang: str) -> None:
    led = {**SEVERAL, **GOING_ON, "joins": "discussion", "paragraph": 1}
    found, alike = read_again(lang, led, {**NOTED, "joins": "also", "paragraph": 1}, {**BODY, "paragraph": 2})
    assert alike
    assert [(one["paragraph"], one.get("joins"), "continuation" in one) for one in found] == [
        *((1, "discussion", True), (1, "also", False), (2, None, False)),
    ]


@pytest.mark.sampled
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_point_that_would_print_otherwise_stays_typed_whole(lang: str) -> None:
    said = {"ar": "على على التعاون", "en": "on on cooperation"}
    found, alike = read_again(
        lang, {**SEVERAL, "said": words("على كذا", "cooperation")}, {**SEVERAL, **GOING_ON}
    )
    assert alike
    assert [one.get("form") for one in found] == [None, None]
    text = {"ar": f"وشددت عدة وفود {said['ar']}.", "en": f"Several delegations stressed {said['en']}."}
    typed = {"form": "free", "said": words(text["ar"], text["en"])}
    found, alike = read_again(lang, typed, {**SEVERAL, **GOING_ON})
    assert alike
    assert [one.get("form") for one in found] == ["free", None]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The Board stressed that funds were low."),
        ("en", "Mr. Smith stressed that funds were low."),
        ("ar", "وشدد المجلس على قلة الموارد."),
    ],
)
def test_a_sentence_of_others_has_no_frame(lang: str, text: str) -> None:
    assert framed_points(text, lang, {"ar": "اللجنة", "en": "Committee"}[lang]) == []
