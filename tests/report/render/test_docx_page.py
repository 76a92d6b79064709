"""The styles of a Word file that make it break and look as the PDF does."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

import pytest

from tests.report.render.samples import ENGLISH, UN_ARABIC, UN_ENGLISH, t
from tests.report.render.wordfile import W, WordFile, text
from wgdesk.phrasing.tree import Document, Heading, Paragraph
from wgdesk.report.render.docx import to_bytes
from wgdesk.report.render.un_forms import mm

GENEVA = replace(UN_ENGLISH, un_page=replace(UN_ENGLISH.un_page, form="un_geneva"))


def properties(document: Document, style: str) -> dict[str, dict[str, str]]:
    """Return the properties of a style of letters and paragraphs, by their names."""
    parts = WordFile(to_bytes(document)).parts["word/styles.xml"]
    (found,) = (one for one in parts if one.get(f"{W}styleId") == style)
    return {
        f"{place}/{one.tag.removeprefix(W)}": {key.removeprefix(W): said for key, said in one.attrib.items()}
        for place in ("pPr", "rPr")
        for one in found.iterfind(f"{W}{place}/*")
    }


@pytest.mark.parametrize(
    ("document", "style", "width", "tracking"),
    [
        (UN_ENGLISH, "NumberedParagraph", "103", "4"),
        (UN_ENGLISH, "FootnoteText", "103", "4"),
        (UN_ENGLISH, "Heading1", "100", "0"),
        (UN_ENGLISH, "Heading2", "103", "4"),
        (UN_ENGLISH, "ShortOrgan", "95", "0"),
        (GENEVA, "NumberedParagraph", "100", "0"),
        (UN_ARABIC, "Distribution", "103", "4"),  # in English
        (UN_ARABIC, "Header", "103", "4"),  # the symbol
    ],
)
def test_letters_are_as_wide_tracked_and_kerned_as_in_a_pdf(
    document: Document, style: str, width: str, tracking: str
) -> None:
    found = properties(document, style)
    assert (found["rPr/w"], found["rPr/spacing"]) == ({"val": width}, {"val": tracking})
    assert found["rPr/kern"] == {"val": "14"}


def test_arabic_letters_keep_their_width() -> None:
    assert not {"rPr/w", "rPr/spacing", "rPr/kern"} & {*properties(UN_ARABIC, "NumberedParagraph")}


@pytest.mark.parametrize("document", [UN_ENGLISH, UN_ARABIC], ids=["en", "ar"])
def test_leading_is_exact_where_no_picture_can_stand(document: Document) -> None:
    assert properties(document, "NumberedParagraph")["pPr/spacing"]["lineRule"] == "exact"
    assert properties(document, "JobLine")["pPr/spacing"]["lineRule"] == "atLeast"


@pytest.mark.parametrize("document", [UN_ENGLISH, UN_ARABIC, ENGLISH], ids=["en", "ar", "plain"])
def test_no_style_has_more_than_one_tab_stop(document: Document) -> None:
    styles = WordFile(to_bytes(document)).parts["word/styles.xml"]
    assert max(len(list(one.iter(f"{W}tab"))) for one in styles) == 1


def test_labels_of_headings_end_where_those_of_the_pdf_do() -> None:
    end = str(round((mm(36.2) - mm(40.5)) * 20))
    forms = WordFile(to_bytes(UN_ENGLISH)).parts["word/numbering.xml"]
    sides = [one.attrib[f"{W}val"] for one in forms.iter(f"{W}lvlJc")]
    assert sides == ["left", *["right"] * 4, *["left"] * 5]  # headings after paragraphs
    assert properties(UN_ENGLISH, "Heading1")["pPr/ind"]["hanging"] == end.removeprefix("-")
    styles = WordFile(to_bytes(UN_ARABIC)).parts["word/styles.xml"]
    (heading,) = (one for one in styles if one.get(f"{W}styleId") == "Heading1")
    assert stops(heading) == [("right", end)]


def stops(element: ElementTree.Element) -> list[tuple[str, str]]:
    """Return sides and places of the tab stops of a style or paragraph."""
    found = element.iterfind(f"{W}pPr/{W}tabs/{W}tab")
    return [(one.attrib[f"{W}val"], one.attrib[f"{W}pos"]) for one in found]


def test_a_label_that_word_does_not_count_ends_there_too() -> None:
    blocks = (Heading("h", 1, t("Introduction"), t("I bis.")),)
    (heading,) = list(WordFile(to_bytes(replace(UN_ENGLISH, blocks=blocks))).body.iter(f"{W}p"))[:1]
    assert text(heading) == "\tI bis.\tIntroduction"
    assert stops(heading) == [("right", "-244")]


def test_a_heading_under_another_has_no_gap_of_its_own() -> None:
    blocks = (
        Heading("a", 1, t("Organization"), t("I.")),
        Heading("b", 2, t("Opening"), t("A.")),
        Paragraph("p", t("The Chair opened the meeting."), t("1.")),
        Heading("c", 2, t("Attendance"), t("B.")),
    )
    body = WordFile(to_bytes(replace(UN_ENGLISH, blocks=blocks))).body
    own = {text(one): one.find(f"{W}pPr/{W}spacing") for one in body.iter(f"{W}p")}
    assert [said for said, gap in own.items() if gap is not None] == ["Opening"]
