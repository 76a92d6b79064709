"""Sittings of other bodies, cut texts and titles of other things: nothing of them becomes a wrong fact."""

from __future__ import annotations

import pytest

from wgdesk.earlier.source import SourceParagraph
from wgdesk.earlier.understanding import Understood, understand

HEAD = """A/LH/31/9
Committee on Lighthouses
Valletta, 3–7 March 2031
I. Recommendations
1. The Committee recommends to the General Assembly the adoption of the following draft resolutions:
"""
REST = """II. Organization of the session
A. Opening of the session
2. The Committee held its fifteenth session in Valletta from 3 to 7 March 2031.
3. At its 2nd meeting, on 4 March, the Committee adopted the agenda.
"""


def read(text: str) -> Understood:
    return understand([SourceParagraph(n, line) for n, line in enumerate(text.splitlines(), 1)], "report")


def texts(found: Understood) -> list[tuple[str, str]]:
    return [
        (one.get("title", {}).get("en", ""), one["body"]["en"])
        for cluster in found.record.get("clusters", ())
        for one in cluster["recommendations"]
    ]


def test_the_title_of_a_text_may_have_several_lines() -> None:
    draft = "Draft resolution I\nTransmission of information under\nArticle 9 of the Treaty\nLamps are lit.\n"
    assert texts(read(HEAD + draft + REST)) == [
        ("Transmission of information under Article 9 of the Treaty", "Lamps are lit.")
    ]


@pytest.mark.parametrize("first", ["The General Assembly,", "The General Assembly:"])
def test_a_text_of_several_paragraphs_is_left_with_its_title(first: str) -> None:
    draft = (
        f"Draft resolution I\nLamps\n{first}\nRecalling all of them,\nDraft resolution II\nOil\nIt burns.\n"
    )
    found = read(HEAD + draft + REST)
    assert texts(found) == [("Oil", "It burns.")]
    assert {"Draft resolution I", "Lamps", first} <= {one.words for one in found.left}
    assert {"Draft resolution II", "Oil"}.isdisjoint(one.words for one in found.left)


def test_a_text_without_words_is_left_with_its_title() -> None:
    found = read(HEAD + "Draft resolution I\nLamps\nDraft resolution II\nOil\nIt burns.\n" + REST)
    assert texts(found) == [("Oil", "It burns.")]
    assert {"Draft resolution I", "Lamps"} <= {one.words for one in found.left}


@pytest.mark.parametrize(
    "told",
    [
        "At its 5th plenary meeting, on 5 March 2031, the General Assembly decided to include the item.",
        "At its 5th plenary meeting, on 5 March 2031, the General Assembly, on the recommendation of the"
        " General Committee, decided to allocate the item.",
        "The General Assembly, at its 5th plenary meeting, on 5 March 2031, welcomed the work.",
    ],
)
def test_meetings_of_the_parent_are_none_of_the_body(told: str) -> None:
    own = {one["number"] for one in read(HEAD + REST).record["sittings"]}
    assert {one["number"] for one in read(f"{HEAD}{REST}4. {told}\n").record["sittings"]} == own == {2}


@pytest.mark.parametrize(
    ("lead", "numbers"),
    [
        ("في جلستها العامة الخامسة، المعقودة في ٥ آذار/مارس ٢٠٣١، قررت الجمعية العامة إدراج البند.", {2}),
        ("رحبت الجمعية العامة، في جلستها العامة الخامسة، المعقودة في ٥ آذار/مارس ٢٠٣١، بالعمل.", {2}),
        ("في جلستها الخامسة، المعقودة في ٥ آذار/مارس ٢٠٣١، نظرت اللجنة في العمل.", {2, 5}),
    ],
)
def test_meetings_of_the_parent_are_none_of_the_body_in_arabic(lead: str, numbers: set[int]) -> None:
    text = f"""لجنة المنارات
فاليتا، ٣-٧ آذار/مارس ٢٠٣١
أولاً- المسائل التنظيمية
١- عقدت اللجنة دورتها الخامسة عشرة في فاليتا من ٣ إلى ٧ آذار/مارس ٢٠٣١.
٢- في جلستها الثانية، المعقودة في ٤ آذار/مارس ٢٠٣١، استمعت اللجنة إلى عرض.
٣- {lead}
"""
    assert {one["number"] for one in read(text).record["sittings"]} == numbers


def test_the_record_of_another_meeting_is_not_that_of_the_one_before() -> None:
    told = (
        "At its 2nd meeting, on 4 March, the Committee began. It acted at its 7th meeting (see A/LH/31/SR.7)."
    )
    (sitting,) = read(f"{HEAD}{REST}4. {told}\n").record["sittings"]
    assert "record_symbol" not in sitting
    own = (
        told.replace(" It acted at its 7th meeting", "").replace("began. ", "began ").replace("SR.7", "SR.2")
    )
    (sitting,) = read(f"{HEAD}{REST}4. {own}\n").record["sittings"]
    assert sitting["record_symbol"] == "A/LH/31/SR.2"


def test_what_was_done_is_no_title_of_an_item() -> None:
    chapter = "Chapter {}\n{}\n4. The Committee considered agenda item 2 at its 2nd meeting, on 4 March.\n"
    done = read(HEAD + REST + chapter.format("III", "Action taken by the Committee"))
    assert "agenda" not in done.record
    titled = read(HEAD + REST + chapter.format("III", "Lamps and their oil"))
    assert titled.record["agenda"][0]["title"] == {"en": "Lamps and their oil"}


@pytest.mark.parametrize(
    ("lines", "body"),
    [
        (
            "2031 United Nations Conference to Support the\nConservation of Lamps\nValletta, 3–7 March 2031",
            "2031 United Nations Conference to Support the Conservation of Lamps",
        ),
        (
            "Report of the Economic and Social Council\nReport of the Committee on Lighthouses\n"
            "Rapporteur: Ms. Ada Borg (Malta)",
            "Committee on Lighthouses",
        ),
    ],
)
def test_a_body_is_named_as_a_whole_and_alone(lines: str, body: str) -> None:
    head = f"A/LH/31/9\n{lines}\n{REST.replace('II.', 'I.')}"
    assert read(head).record["meeting"]["body_full"] == {"en": body}
