"""The styles of a Word file that make it break and look as the PDF does."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

import pytest

from tests.report.render.samples import ENGLISH, UN_ARABIC, UN_ENGLISH, t
from tests.report.render.wordfile import W, WordFile, text
from tests.report.render.wordfile import style as style_of
from wgdesk.phrasing.tree import Annex, Document, Heading, Paragraph
from wgdesk.report.render.docx import to_bytes
from wgdesk.report.render.un_forms import mm

DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
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


def test_a_heading_of_geneva_keeps_the_larger_one_of_two_gaps() -> None:
    blocks = (
        Heading("a", 1, t("Organization"), t("I.")),
        Heading("b", 2, t("Opening"), t("A.")),
        Heading("c", 3, t("Speeches"), t("1.")),
    )
    body = WordFile(to_bytes(replace(GENEVA, blocks=blocks))).body
    own = {text(one): one.find(f"{W}pPr/{W}spacing") for one in body.iter(f"{W}p")}
    gaps = {said: float(gap.attrib[f"{W}before"]) / 20 for said, gap in own.items() if gap is not None}
    assert gaps == {"Opening": pytest.approx(18.1 - 11.8), "Speeches": 0}


@pytest.mark.parametrize(("document", "gap", "start"), [(UN_ENGLISH, 6, 22.3), (GENEVA, 18, 20)])
def test_the_label_of_an_annex_stands_at_its_distance_from_the_title(
    document: Document, gap: float, start: float
) -> None:
    blocks = (Annex("a", t("Annex I"), t("Attendance")), Annex("b", t("Annex II"), ()))
    body = WordFile(to_bytes(replace(document, blocks=blocks))).body
    assert [text(one) for one in body.iter(f"{W}p")][:3] == ["Annex I", "Attendance", "Annex II"]
    label = properties(document, "AnnexLabel")
    assert label["pPr/spacing"]["after"] == str(gap * 20)
    assert int(label["pPr/ind"]["left"]) == pytest.approx(-start * 72 / 25.4 * 20, abs=2)
    assert "pPr/outlineLvl" in label
    assert "pPr/outlineLvl" in properties(document, "AnnexTitle")


def test_feet_of_geneva_have_no_total_and_codes_that_leave_the_text_its_room() -> None:
    file = WordFile(to_bytes(GENEVA))
    assert text(file.parts["word/footer.xml"]) == "V.31-01234 (E)\t1"
    foot = file.parts["word/footer-first.xml"]
    assert foot.find(f"{W}tbl") is None
    offsets = [int(one.text or 0) / 12700 for one in foot.iter(f"{DRAWN}posOffset")]
    assert offsets == pytest.approx([497.1, 778.8], abs=0.1)
    arabic = replace(UN_ARABIC, un_page=GENEVA.un_page)
    foot = WordFile(to_bytes(arabic)).parts["word/footer-first.xml"]
    left, _ = (int(one.text or 0) / 12700 for one in foot.iter(f"{DRAWN}posOffset"))
    assert left == pytest.approx(595.28 - 497.1 - 43.5, abs=0.1)


@pytest.mark.sampled
@pytest.mark.parametrize(
    ("document", "nations", "symbol", "organ", "session"),
    [(UN_ENGLISH, 57.8, 56.4, 89.3, 223.4), (GENEVA, 49.7, 51.5, 80.0, 217.6)],
)
def test_base_lines_round_the_masthead_are_those_of_the_pdf(
    document: Document, nations: float, symbol: float, organ: float, session: float
) -> None:
    """A line of Times reaches 0.216 of its size below its base line; an exact line stands at 0.8 of it."""
    file = WordFile(to_bytes(document))
    (section,) = file.body.iter(f"{W}pgMar")
    top = int(section.attrib[f"{W}header"]) / 20
    head = file.parts["word/header-first.xml"]
    thin, rest = (int(one.attrib[f"{W}val"]) / 20 for one in head.iter(f"{W}trHeight"))
    for kind, depth, base in (("UnitedNations", 0.2 * 16.8, nations), ("UnSymbol", 0.216 * 20, symbol)):
        after = int(properties(document, kind)["pPr/spacing"]["after"]) / 20
        assert top + thin - after - depth == pytest.approx(base, abs=0.15)
    assert properties(document, "UnitedNations")["pPr/spacing"]["lineRule"] == "exact"
    (named,) = (one for one in head.iter(f"{W}p") if style_of(one) == "ShortOrgan")
    gap = named.find(f"{W}pPr/{W}spacing")
    assert gap is not None
    leading = properties(document, "ShortOrgan")["pPr/spacing"]
    assert leading["lineRule"] == "exact"
    above = int(gap.attrib[f"{W}before"]) / 20 + 0.8 * int(leading["line"]) / 20
    assert top + thin + above == pytest.approx(organ, abs=0.15)
    between = int(list(head.iter(f"{W}spacing"))[-1].attrib[f"{W}line"]) / 20
    body = properties(document, "BodyName")["pPr/spacing"]
    first = int(body["before"]) / 20 + 0.8 * int(body["line"]) / 20
    assert top + thin + rest + 1.4 + between + first == pytest.approx(session, abs=0.15)
