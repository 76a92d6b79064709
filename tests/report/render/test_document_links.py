"""Symbols of documents are blue links in every format; names of offices are in italics."""

from __future__ import annotations

import io
import subprocess
import zipfile
from dataclasses import replace
from itertools import pairwise

import pymupdf
import pytest

from tests.report.render.samples import UN_ARABIC, UN_ENGLISH, t
from wgdesk.phrasing.tree import Body, Document, Heading, Note, Paragraph, Role, Span
from wgdesk.report.render import docx, html, pdf
from wgdesk.report.render.document_links import with_document_links

BLUE, BLACK = 0x0000FF, 0
PLACE = "https://docs.un.org"


def word_part(document: Document, name: str) -> str:
    """Return a part of the Word file of ``document``."""
    with zipfile.ZipFile(io.BytesIO(docx.to_bytes(document))) as archive:
        return archive.read(f"word/{name}.xml").decode()


def symbols(text: str, lang: Document = UN_ENGLISH) -> list[str]:
    """Return the addresses to which a paragraph links."""
    (block,) = with_document_links(replace(lang, blocks=(Paragraph("p", t(text)),))).blocks
    assert isinstance(block, Paragraph)
    assert "".join(span.text for span in block.text) == text
    return [span.target for span in block.text if span.role is Role.DOCUMENT]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("contained in CTOC/COP/WG.4/2019/L.1/Rev.1.", ["CTOC/COP/WG.4/2019/L.1/Rev.1"]),
        ("(A/RES/73/186, E/2025/28)", ["A/RES/73/186", "E/2025/28"]),
        ("E/2019/28-E/CN.7/2019/13", ["E/2019/28", "E/CN.7/2019/13"]),
        ("A/AC.1/2/Add.1-3", ["A/AC.1/2/Add.1-3"]),
        ("A/80/6 (Sect. 2) and A/80/5 (Vol. I)", ["A/80/6(Sect.2)", "A/80/5(Vol.I)"]),
        ("A/80/6 (and others), A/80/16 (Parts)", ["A/80/6", "A/80/16"]),
        ("INTERPOL/UNODC/WCO and AND/OR", []),
        ("https://example.org/A/RES/73/186 and 2019/CRP.1/Rev.2", []),
        ("the years 2019/2020/2021 and A/80", []),
    ],
)
def test_symbols_are_told_from_other_words(text: str, found: list[str]) -> None:
    assert symbols(text) == [f"{PLACE}/en/{symbol}" for symbol in found]


def test_a_report_links_to_documents_in_its_own_language_and_a_plain_page_to_none() -> None:
    assert symbols("في الوثيقة A/RES/73/186.", UN_ARABIC) == [f"{PLACE}/ar/A/RES/73/186"]
    assert symbols("In A/RES/73/186.", replace(UN_ENGLISH, un_page=None)) == []


@pytest.mark.parametrize(
    ("document", "text"),
    [
        (UN_ENGLISH, "It took note of the report (E/CN.9/2031/4, annex) and of Kevin AVery’s."),
        (UN_ARABIC, "وأحاطت اللجنة علماً بالوثيقة (E/CN.9/2031/4)، وبمرفقها."),
    ],
)
def test_the_letters_of_a_symbol_are_blue_and_all_others_black(document: Document, text: str) -> None:
    data = pdf.to_bytes(replace(document, blocks=(Paragraph("p", t(text), t("1.")),)))
    assert not subprocess.run(["pdftotext", "-", "-"], input=data, capture_output=True, check=True).stderr
    with pymupdf.open(stream=data) as file:
        spans = [
            span
            for block in file[0].get_text("dict")["blocks"]
            for line in block.get("lines", ())
            for span in line["spans"]
        ]
        (link,) = file[0].get_links()
        blue = [span for span in spans if span["color"] == BLUE]
        assert "".join(span["text"] for span in blue) == "E/CN.9/2031/4"
        assert {span["color"] for span in spans} == {BLUE, BLACK}
        assert link["uri"] == f"{PLACE}/{document.lang}/E/CN.9/2031/4"
        assert link["from"].x0 == pytest.approx(blue[0]["bbox"][0], abs=0.5)
        assert link["from"].x1 == pytest.approx(blue[-1]["bbox"][2], abs=1)


def test_a_symbol_does_not_move_the_words_around_it() -> None:
    before, symbol, after = (
        "It took note of the reports (T",
        "AV/CN.9/2031/LV",
        ", Kevin’s, of 1 May), and so on. ",
    )
    linked = t(f"{before[:-1]}{symbol}{after}" * 3)
    black = (Span(before[:-1]), Span(symbol, Role.DOUBT), Span(after)) * 3
    places = []
    for text in (linked, black):
        with pymupdf.open(
            stream=pdf.to_bytes(replace(UN_ENGLISH, blocks=(Paragraph("p", text, t("1.")),)))
        ) as file:
            places.append(
                [
                    (char["c"], *(round(place, 1) for place in char["origin"]))
                    for block in file[0].get_text("rawdict")["blocks"]
                    for line in block.get("lines", ())
                    for span in line["spans"]
                    for char in span["chars"]
                    if char["c"] != " "
                ]
            )
    assert places[0] == places[1]


def test_symbols_of_headings_stay_black() -> None:
    (block,) = with_document_links(
        replace(UN_ENGLISH, blocks=(Heading("h", 1, t("Action on A/AC.1/L.2"), t("I.")),))
    ).blocks
    assert isinstance(block, Heading)
    assert block.text == t("Action on A/AC.1/L.2")


def test_word_and_html_link_to_documents_too_in_notes_as_well() -> None:
    mark = Span("1", Role.NOTE, "n")
    note = Note("n", t("See A/AC.1/L.2."), t("1"))
    made = replace(UN_ENGLISH, blocks=(Paragraph("p", (*t("In A/RES/1/2."), mark), t("1."), (note,)),))
    page = html.to_html(made)
    for symbol in ("A/RES/1/2", "A/AC.1/L.2"):
        assert f'<a class="document" href="{PLACE}/en/{symbol}">{symbol}</a>' in page
    for part, symbol in (("document", "A/RES/1/2"), ("footnotes", "A/AC.1/L.2")):
        assert f'HYPERLINK "{PLACE}/en/{symbol}"' in word_part(made, part)
    assert '<w:color w:val="0000FF"/>' in word_part(made, "styles")


def test_an_office_is_in_italics_and_a_family_name_bold_but_arabic_letters_stay_as_they_are() -> None:
    said = (Span("Rapporteur", Role.ITALIC), *t(": Ms. Lindiwe "), Span("Dlamini", Role.BOLD))
    arabic = (Span("المقررة", Role.ITALIC), *t(": السيدة ليندي "), Span("دلاميني", Role.BOLD))
    english_faces = {"Italic": ["Rapporteur"], "Bold": ["Dlamini"]}
    for document, text, faces in ((UN_ENGLISH, said, english_faces), (UN_ARABIC, arabic, {})):
        made = replace(document, blocks=(Body("b", text),))
        with pymupdf.open(stream=pdf.to_bytes(made)) as file:
            spans = [
                (span["text"].strip(), span["font"].rpartition("-")[2])
                for block in file[0].get_text("dict")["blocks"]
                for line in block.get("lines", ())
                for span in line["spans"]
            ]
            for face in ("Italic", "Bold"):
                assert [text for text, font in spans if font == face and text != "CTOC"] == faces.get(
                    face, []
                )
            assert document.rtl or "Rapporteur: Ms. Lindiwe Dlamini" in file[0].get_text()


def test_italics_and_bold_letters_are_as_wide_as_they_were_measured() -> None:
    """Else the letters after them would stand over them, or apart."""
    said = (Span("Vice-Presidents", Role.ITALIC), *t(" and "), Span("Dlamini", Role.BOLD), *t(" met."))
    with pymupdf.open(stream=pdf.to_bytes(replace(UN_ENGLISH, blocks=(Body("b", said * 8),)))) as file:
        words = [word for word in file[0].get_text("words") if 200 < word[1] < 700]
    lines: dict[int, list[float]] = {}
    for before, after in pairwise(words):
        if before[3] == pytest.approx(after[3], abs=3):
            lines.setdefault(round(after[3]), []).append(after[0] - before[2])
    assert len(lines) > 3
    for gaps in lines.values():
        assert gaps == pytest.approx([gaps[0]] * len(gaps), abs=0.5)


def test_word_and_html_have_offices_in_italics_and_family_names_bold() -> None:
    said = (Span("Rapporteur", Role.ITALIC), *t(": Ms. Lindiwe "), Span("Dlamini", Role.BOLD))
    made = replace(UN_ENGLISH, blocks=(Body("b", said),))
    assert "<i>Rapporteur</i>: Ms. Lindiwe <b>Dlamini</b>" in html.to_html(made)
    written = word_part(made, "document")
    for style, text in (("Emphasis", "Rapporteur"), ("Strong", "Dlamini")):
        assert f'<w:rStyle w:val="{style}"/></w:rPr><w:t xml:space="preserve">{text}<' in written
