"""At which meeting a statement was made that names none: that of its record, or one with a note, or none."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from wgdesk.earlier.source import SourceParagraph
from wgdesk.earlier.understanding import Understood, understand

TEXTS = {
    "en": """Committee on Lighthouses
Valletta, 3–7 March 2031
I. Organization of the session
1. The Committee held its fifteenth session in Valletta from 3 to 7 March 2031.
II. Agenda
2. The agenda was as follows:
1. Lamps.
2. Oil.
Chapter III
Oil
3. At its 2nd and 3rd meetings, on 4 and 5 March, the Committee considered agenda item 2.
4. {}
""",
    "ar": """لجنة المنارات
فاليتا، ٣-٧ آذار/مارس ٢٠٣١
أولاً- المسائل التنظيمية
١- عقدت اللجنة دورتها الخامسة عشرة في فاليتا من ٣ إلى ٧ آذار/مارس ٢٠٣١.
الفصل الثاني
الزيت
٢- نظرت اللجنة، في جلستيها الثانية والثالثة، المعقودتين في ٤ و٥ آذار/مارس ٢٠٣١، في البند ٢ من جدول الأعمال.
٣- {}
""",
}
SAID = {
    "en": "Statements were made by the representatives of Egypt and Kenya{}.",
    "ar": "وتكلم ممثلا مصر وكينيا{}.",
}


def made(lang: str, said: str) -> tuple[Understood, list[tuple[int, Mapping[str, Any]]]]:
    text = TEXTS[lang].format(said)
    found = understand([SourceParagraph(n, line) for n, line in enumerate(text.splitlines(), 1)], "report")
    rows = [
        (sitting["number"], one)
        for sitting in found.record["sittings"]
        for one in sitting.get("requests", ())
    ]
    return found, rows


@pytest.mark.parametrize(
    ("cited", "at", "noted"),
    [
        ("", 2, True),
        (" (see A/LH.31/2031/SR.3)", 3, False),
        (" (see A/LH.31/2031/SR.2 and A/LH.31/2031/SR.3)", 2, True),
    ],
)
def test_the_record_that_is_cited_tells_the_meeting(cited: str, at: int, noted: bool) -> None:
    _, rows = made("en", SAID["en"].format(cited))
    assert [(n, one["delegation"], "note" in one) for n, one in rows] == [
        (at, "EGY", noted),
        (at, "KEN", noted),
    ]


@pytest.mark.parametrize(("cited", "at"), [("", 2), (" (انظر A/LH.31/2031/SR.3)", 3)])
def test_the_record_that_is_cited_tells_the_meeting_in_arabic(cited: str, at: int) -> None:
    _, rows = made("ar", SAID["ar"].format(cited))
    assert [(n, one["delegation"], "note" in one) for n, one in rows] == [
        (at, code, at == 2) for code in ("EGY", "KEN")
    ]


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("The session was opened by the Secretary-General.", False),
        ("Closing statements were made by the representatives of Egypt and Kenya.", False),
        ("The 1st meeting, on 3 March, was opened. The session was opened by the Secretary-General.", True),
    ],
)
def test_an_opening_or_closing_is_at_a_meeting_of_the_first_or_last_day(said: str, *, kept: bool) -> None:
    """A/79/19: the session was opened on a day of which the report names no meeting."""
    found, rows = made(
        "en", said.replace("The 1st meeting, on 3 March,", "At its 1st meeting, on 3 March, it")
    )
    assert bool(rows) is kept
    assert kept or [one.words for one in found.left if one.words.endswith(said)]
