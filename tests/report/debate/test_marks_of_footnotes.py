"""Where the mark of a typed footnote stands: after the stop in English, before it in Arabic."""

from __future__ import annotations

from typing import Any

import pytest

from tests.report.debate.small_record import Printed, meeting, person, said, words
from tests.report.debate.test_further_points import NOTED, STRESSED, debated
from wgdesk.phrasing.tree import NO_BREAK, Paragraph, Role
from wgdesk.report.make import speak

CASES = [
    ("على كذا{أ.}", "x{A.}", "على كذا^(١)^.", "x.^1^"),
    ("على كذا.{أ.}", "x.{A.}", "على كذا^(١)^.", "x.^1^"),
    ("على كذا {أ.}.", "x {A.}.", "على كذا^(١)^.", "x.^1^"),
    ("على كذا{أ.}{ب.}.", "x{A.}{B.}.", "على كذا^(١)^^(٢)^.", "x.^1^^2^"),
    ("على كذا{أ.}، وكذا.{ب.}", "x{A.}, and y.{B.}", "على كذا^(١)^، وكذا^(٢)^.", "x,^1^ and y.^2^"),
    ("على كذا،{أ.} وكذا", "x,{A.} and y", "على كذا^(١)^، وكذا.", "x,^1^ and y."),
    ("على كذا.{أ.} وتوقف", "x.{A.} It ended", "على كذا^(١)^. وتوقف.", "x.^1^ It ended."),
]


def marked(lang: str, *points: dict[str, Any]) -> str:
    """Return the paragraph of points with the marks of its footnotes."""
    blocks = speak(debated(*points).record, lang, "draft").blocks
    points = (one for one in blocks if isinstance(one, Paragraph) and "deliberations/points/" in one.key)
    text = next(points).text
    spans = (f"^{span.text}^" if span.role is Role.NOTE else span.text for span in text)
    return "".join(spans).replace(NO_BREAK, " ")


@pytest.mark.sampled
@pytest.mark.parametrize(("typed_ar", "typed_en", "ar", "en"), CASES)
def test_a_mark_follows_the_stop_in_english_and_precedes_it_in_arabic(
    typed_ar: str, typed_en: str, ar: str, en: str
) -> None:
    said = words(typed_ar, typed_en)
    after = {**NOTED, "joins": "also"}
    for point in ({**STRESSED, "said": said}, {"form": "free", "said": said}):
        assert f"{en} It was also noted" in marked("en", point, after).replace("X", "x")
        assert f"{ar} كما لوحظ" in marked("ar", point, after)
    assert marked("en", {**NOTED, "continuation": said}).endswith(f" X{en[1:]}")
    assert marked("ar", {**NOTED, "continuation": said}).endswith(f" {ar}")


def test_footnotes_of_one_text_have_each_its_own_mark() -> None:
    said = words("على كذا{انظر A/1.}", "x{See A/1.}")
    two = ({**STRESSED, "said": said}, {**STRESSED, "said": said, "joins": "also"})
    assert marked("en", *two) == "One speaker stressed x.^1^ One speaker also stressed x.^2^"
    assert marked("ar", *two).count("^(١)^") == marked("ar", *two).count("^(٢)^") == 1


_COSTA = person("m", "بابلو كوستا", "Pablo Costa", ("مدير المركز{أ.}", "Director of the Centre{A.}"))
_LIMA = person("f", "آنا ليما", "Ana Lima", ("رئيسة اللجنة{ب.}", "Chair of the Committee{B.}"))


def _told(printed: Printed, lang: str, name: str) -> list[str]:
    return [text for text in printed.lines(lang) if name in text]


@pytest.mark.sampled
def test_functions_in_a_list_of_speakers_have_footnotes() -> None:
    people = {"costa": _COSTA, "lima": _LIMA}
    spoken = [said(person="costa", at="10:00"), said(person="lima", at="10:05")]
    printed = Printed(meeting(spoken, people=people))
    assert _told(printed, "en", "Costa") == [
        "Under agenda item 2, statements were made by Mr. Pablo Costa, Director of the Centre,1 and Ms. Ana"
        " Lima, Chair of the Committee.2"
    ]
    assert _told(printed, "ar", "كوستا") == [
        "في إطار البند ٢ من جدول الأعمال، تكلم السيد بابلو كوستا، مدير المركز(١)، والسيدة آنا ليما، رئيسة"
        " اللجنة(٢)."
    ]
    assert (printed.notes("en"), printed.notes("ar")) == (["A.", "B."], ["أ.", "ب."])


@pytest.mark.sampled
def test_a_function_that_is_not_printed_again_has_no_footnote_again() -> None:
    panel = {"title": words("الآفاق", "Prospects"), "sitting": 1, "panellists": ["costa"]}
    point = {"voice": "official", "person": "costa", **STRESSED}
    noted = {**NOTED, "said": words("الوقت ضيق{ج.}", "time was short{C.}"), "paragraph": 2}
    item = {"panels": [panel], "points": [{**point, "paragraph": 1}, noted]}
    printed = Printed(meeting(people={"costa": _COSTA}, item=item))
    for lang, name, notes in (("en", "Costa", ["A.", "C."]), ("ar", "كوستا", ["أ.", "ج."])):
        told = _told(printed, lang, name)
        assert [one for one in told if "1" in one or "(١)" in one] == told[:1]
        assert printed.notes(lang) == notes
    last = printed.lines("en", "deliberations/points/")[-1]
    assert last == "It was noted that time was short.2"
