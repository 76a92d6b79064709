"""The heading of a chapter: its label is a line over the title; from the second one it begins a page."""

from __future__ import annotations

from dataclasses import replace

from tests.report.render.pdffile import PdfFile
from tests.report.render.samples import ENGLISH, UN_ENGLISH, t
from tests.report.render.wordfile import W, WordFile, style, text
from ui.look.theme import LIGHT
from ui.parts.preview.block_setting import Setting
from wgdesk.phrasing.tree import Annex, Document, Heading, Paragraph, Text
from wgdesk.report.render import docx, html, pdf
from wgdesk.report.render import style as look
from wgdesk.report.render.text import to_text

FIRST: Heading[Text] = Heading("a", 1, t("Matters"), t("Chapter I"), apart="line")
SECOND: Heading[Text] = Heading("c", 1, t("Organization"), t("Chapter II"), apart="page")
CHAPTERS: Document = replace(
    ENGLISH, blocks=(FIRST, Paragraph("b", t("Said."), t("1.")), SECOND, Paragraph("d", t("Done."), t("2.")))
)


def test_text_and_preview_have_two_lines() -> None:
    lines = [line for line in to_text(CHAPTERS).split("\n") if line]
    assert lines == ["Chapter I", "Matters", "1. Said.", "Chapter II", "Organization", "2. Done."]
    shown = list(Setting(look.sheet(False), 1, 600, LIGHT).lines(SECOND))
    assert [(one.text, one.label) for one in shown] == [(t("Chapter II"), None), (t("Organization"), None)]


def test_a_pdf_has_the_label_outside_the_text_and_begins_a_page_with_the_second() -> None:
    file = PdfFile(pdf.to_bytes(replace(CHAPTERS, symbol="")))
    drawn = [
        [(one.text, one.x) for one in file.lines(page) if one.text[:1].isalpha()]
        for page in range(1, file.page_count + 1)
    ]
    assert [[text for text, _ in page][:2] for page in drawn] == [
        ["Chapter I", "Matters"],
        ["Chapter II", "Organization"],
    ]
    assert all(page[0][1] < page[1][1] for page in drawn)


def test_word_has_two_lines_in_one_heading() -> None:
    headings = [
        one for one in WordFile(docx.to_bytes(CHAPTERS)).body.iter(f"{W}p") if style(one) == "Heading1"
    ]
    assert [text(one) for one in headings] == ["Chapter I\nMatters", "Chapter II\nOrganization"]
    begun = [one.find(f"{W}pPr/{W}pageBreakBefore") is not None for one in headings]
    assert begun == [False, True]


def test_a_heading_under_a_chapter_or_an_annex_has_no_gap_of_its_own_in_word() -> None:
    below: Heading[Text] = Heading("x", 2, t("Opening"), t("A."))
    annex: Annex[Text] = Annex("n", t("Annex"), t("Lists"))
    for above in (FIRST, annex):
        file = WordFile(docx.to_bytes(replace(UN_ENGLISH, blocks=(above, below))))
        (heading,) = (one for one in file.body.iter(f"{W}p") if style(one) == "Heading2")
        gap = heading.find(f"{W}pPr/{W}spacing")
        assert gap is not None
        assert gap.get(f"{W}before") == "0"


def test_html_has_a_heading_of_two_lines_that_print_on_a_new_page() -> None:
    page = html.to_html(CHAPTERS)
    assert '<h2 class="chapter" id="a"><span class="label">Chapter I</span> Matters</h2>' in page
    assert '<h2 class="chapter chapter-page" id="c">' in page
