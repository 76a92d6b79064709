"""Appeals of an earlier report, and what the body asserts in it, are read as points of those forms."""

from __future__ import annotations

from typing import Any

import pytest

from tests.earlier.test_framed_points import read_again
from tests.report.debate.small_record import words
from tests.report.debate.test_further_points import NOTED
from wgdesk.earlier.point_framing import framed_points
from wgdesk.words.seen import seen


def asked(who: tuple[str, str], verb: tuple[str, str], said: tuple[str, str], **more: Any) -> dict[str, Any]:
    return {"form": "appeal", "maker": words(*who), "verb": words(*verb), "said": words(*said), **more}


URGED = asked(("الدول", "States"), ("تُحث على", "are urged to"), ("اعتماد قوانين", "adopt laws"))
REQUESTED = asked(
    ("الأمانة", "the Secretariat"), ("يُطلب إلى", "is requested to"), ("تقديم تقرير", "submit a report")
)
ENCOURAGED = asked(
    ("الحكومات", "Governments"),
    ("ينبغي تشجيع … على", "should be encouraged to"),
    ("التعاون", "cooperate"),
    joins="also",
)
ASSERTED = {
    "form": "asserted",
    "said": words(
        "لا تزال هناك عوائق كبيرة. ويلزم تمويل.", "Significant barriers persist. Funds are needed."
    ),
}


@pytest.mark.sampled
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_appeals_and_assertions_are_read_and_print_the_same(lang: str) -> None:
    points = [URGED, REQUESTED, ASSERTED, {**NOTED, "paragraph": 9}, {**ENCOURAGED, "paragraph": 9}]
    found, alike = read_again(lang, *points)
    assert alike
    assert [one["form"] for one in found] == [one["form"] for one in points]
    for read, was in zip(found, points, strict=True):
        for name in ("maker", "verb", "said"):
            if name in was and was is not NOTED and name in read:
                assert seen(read[name][lang]).rstrip(".") == seen(was[name][lang]).rstrip(".")
    assert found[-1]["joins"] == "also"
    assert found[3]["paragraph"] == found[4]["paragraph"]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "The list of participants is contained in document A/1."),
        ("en", "The meeting was held in a year that is long past."),
        ("en", "The Committee approved what is needed."),
        ("en", "The annex has the text."),
        ("en", "It was requested to report."),
        ("ar", "ترد قائمة المشاركين في الوثيقة A/1."),
        ("ar", "تقرير الأمين العام."),
        ("ar", "يوجد النص في المرفق."),
    ],
)
def test_what_tells_of_procedure_is_asserted_by_nobody(lang: str, text: str) -> None:
    assert framed_points(text, lang, "") == []


@pytest.mark.parametrize(
    ("lang", "text", "maker", "said"),
    [
        ("ar", "ويُطلب إلى الأمانة العامة تقديم تقرير.", "الأمانة العامة", "تقديم تقرير"),
        ("ar", "ويُطلب إلى الأمانة العامة أن تقدم تقريراً.", "الأمانة العامة", "أن تقدم تقريراً"),
        (
            "en",
            "The Secretariat and States were also called upon to act.",
            "the Secretariat and States",
            "act",
        ),
    ],
)
def test_who_is_asked_is_told_from_what_they_are_asked_to_do(
    lang: str, text: str, maker: str, said: str
) -> None:
    (point,) = framed_points(text, lang, "")
    assert (point["maker"][lang], point["said"][lang]) == (maker, said)
