"""The report as a Word file."""

from __future__ import annotations

import io
import sys
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import docx as python_docx
import pytest
from docx.shared import Twips
from hypothesis import given

from tests.programs import run_program
from tests.report.render.documents import content, documents
from tests.report.render.samples import ARABIC, DIRTY, ENGLISH, STRANGE, t
from tests.report.render.wordfile import W, WordFile, character_style, directed, style, text, unseen
from wgdesk.phrasing.tree import (
    Block,
    Body,
    Caption,
    Document,
    Heading,
    Item,
    LineRole,
    Role,
    Span,
    Text,
    TitleLine,
)
from wgdesk.report.make import write_as
from wgdesk.report.render.docx import WordFaces, to_bytes


def _job_last(document: Document) -> Document:
    """Return ``document`` with its job numbers last, since Word has them in the footer of page 1."""
    return replace(document, blocks=tuple(sorted(document.blocks, key=_is_job)))


def _is_job(block: Block[Text]) -> bool:
    return isinstance(block, TitleLine) and block.role is LineRole.JOB


@given(documents())
def test_every_block_says_what_the_document_says(document: Document) -> None:
    both = WordFile(to_bytes(document)).content(), content(_job_last(document))
    said, expected = (repr(one).replace(r"\xa0", " ") for one in both)  # Arabic has fewer no-break spaces
    assert said == expected


def test_another_program_reads_styles_text_and_properties() -> None:
    opened = python_docx.Document(io.BytesIO(to_bytes(ENGLISH)))
    said = {p.style.name: p.text for p in opened.paragraphs if p.style is not None}
    assert said["Title"] == "Draft report"
    assert said["Heading 1"] == "Introduction"
    assert said["Numbered Paragraph"].startswith("The Working Group held [two] meetings")
    assert said["Sub-item"] == "Adoption of the agenda and organization of work."
    assert said["Recommendation Label"] == "Recommendation 1"
    assert [c.text for c in opened.tables[0].rows[1].cells] == [
        "Egypt",
        "Party",
        "CTOC/COP/WG.9/2031/2",
    ]
    about = opened.core_properties
    assert (about.title, about.subject) == ("Draft report", "CTOC/COP/WG.9/2031/L.1")
    assert (about.author, about.language, about.created) == ("Working Group on Rivers", "en", None)
    assert opened.sections[0].page_width == Twips(11906)  # A4
    assert opened.sections[0].different_first_page_header_footer
    assert opened.sections[0].header.paragraphs[0].text == "\tCTOC/COP/WG.9/2031/L.1"


def _paragraph(file: WordFile, beginning: str) -> ElementTree.Element:
    (found,) = [p for p in file.body.iter(f"{W}p") if text(p).startswith(beginning)]
    return found


def _style(file: WordFile, key: str) -> ElementTree.Element:
    (found,) = [e for e in file.parts["word/styles.xml"] if e.get(f"{W}styleId") == key]
    return found


def _direction(file: WordFile, key: str) -> bool:
    bidi = _style(file, key).find(f"{W}pPr/{W}bidi")
    assert bidi is not None
    return bidi.get(f"{W}val") != "0"


def test_arabic_runs_right_to_left_at_every_level() -> None:
    file = WordFile(to_bytes(ARABIC))
    for key in (
        *("Normal", "Title", "Heading1", "NumberedParagraph", "FootnoteText", "TableText", "Footer"),
    ):
        assert _direction(file, key), key
    for key in ("DocumentSymbol", "Masthead", "Header"):
        assert not _direction(file, key), key
    assert file.body.find(f"{W}sectPr/{W}bidi") is not None
    table = file.body.find(f"{W}tbl/{W}tblPr")
    assert table is not None
    assert [child.tag for child in table][:2] == [f"{W}tblStyle", f"{W}bidiVisual"]
    lang = file.parts["word/styles.xml"].find(f"{W}docDefaults//{W}lang")
    assert lang is not None
    assert lang.attrib[f"{W}bidi"] == "ar-SA"


def test_english_runs_left_to_right_at_every_level() -> None:
    file = WordFile(to_bytes(ENGLISH))
    assert not _direction(file, "Normal")
    assert not _direction(file, "NumberedParagraph")
    assert file.body.find(f"{W}sectPr/{W}bidi") is None
    assert not list(file.body.iter(f"{W}bidiVisual"))


def test_latin_runs_stand_apart_from_arabic_ones() -> None:
    file = WordFile(to_bytes(ARABIC))
    runs = list(directed(_paragraph(file, "٢-\tوتكلم ممثل مصر")))
    assert [letters for letters, rtl in runs if not rtl] == [
        "Alibaba",
        "Организация «Мост»",
        "2031/CRP.2",
    ]
    assert runs[0] == ("٢-", True)
    assert runs[1] == ("\t", True)
    english = list(directed(_paragraph(WordFile(to_bytes(ENGLISH)), "The Working Group was")))
    assert [letters for letters, rtl in english if rtl] == ["الفريق العامل المعني بالأنهار (2031)"]


@pytest.mark.parametrize(("document", "between"), [(ARABIC, " "), (ENGLISH, "\u00a0")])
def test_no_arabic_word_has_a_space_beside_it_that_libreoffice_cannot_lay_out(
    document: Document, between: str
) -> None:
    item, month = ("البند", "تشرين") if document is ARABIC else ("item", "October")
    said = (
        Span(f"{item}\u00a0"),
        Span("2", Role.DOUBT),
        Span(f" 4\u00a0800 {item}\u00a0[5]\u00a0{month}\u00a0{month}"),
    )
    (paragraph,) = WordFile(to_bytes(replace(document, blocks=(Body("b", said),)))).body.iter(f"{W}p")
    shown = f"{item}{between}2 4\u00a0800 {item}{between}[5]{between}{month}{between}{month}"
    assert text(paragraph) == shown


def test_the_last_item_of_a_list_stays_with_the_one_before_it() -> None:
    blocks: tuple[Block[Text], ...] = tuple(Item(f"i{n}", 1, t(f"item {n};"), t(f"{n}.")) for n in range(3))
    paragraphs = list(WordFile(to_bytes(replace(ENGLISH, blocks=blocks))).body.iter(f"{W}p"))
    kept = [one.find(f"{W}pPr/{W}keepNext") is not None for one in paragraphs[:3]]
    assert kept == [False, True, False]


def test_footnotes_are_real_and_their_marks_are_the_reports() -> None:
    file = WordFile(to_bytes(ARABIC))
    (mark,) = file.body.iter(f"{W}footnoteReference")
    assert mark.attrib == {f"{W}customMarkFollows": "1", f"{W}id": "1"}
    runs = list(_paragraph(file, "٢-\tوتكلم").iter(f"{W}r"))
    (place,) = [number for number, run in enumerate(runs) if mark in list(run)]
    assert unseen(runs[place]) == "\u200f"  # LibreOffice takes it for the mark
    assert text(runs[place + 1]) == "١"
    assert {character_style(run) for run in runs[place : place + 2]} == {"FootnoteReference"}
    assert text(file.footnotes["1"]) == "١\tوتكلم أيضاً باسم الأردن والكويت وIRENA."


def test_an_editor_goes_on_in_the_style_that_follows() -> None:
    file = WordFile(to_bytes(ARABIC))
    following = {
        style.attrib[f"{W}styleId"]: then.attrib[f"{W}val"]
        for style in file.parts["word/styles.xml"].iter(f"{W}style")
        if (then := style.find(f"{W}next")) is not None
    }
    assert following["Heading1"] == following["Heading2"] == "NumberedParagraph"
    assert following["RecommendationLabel"] == following["AnnexTitle"] == "RecommendationText"


def test_a_reference_is_a_link_and_a_dead_one_is_text() -> None:
    file = WordFile(to_bytes(ARABIC))
    (link,) = file.body.iter(f"{W}hyperlink")
    (start,) = file.body.iter(f"{W}bookmarkStart")
    assert link.attrib[f"{W}anchor"] == start.attrib[f"{W}name"]
    assert text(link) == "الفقرة ٤ أدناه"
    assert start in list(_paragraph(file, "٤-\tعقد"))
    dead: Block[Text] = Body("b", (Span("see 3", Role.REFERENCE, "gone"),))
    gone = WordFile(to_bytes(replace(ENGLISH, blocks=(dead,))))
    assert not list(gone.body.iter(f"{W}hyperlink"))
    assert gone.content() == [("body", None, "see 3")]


def test_the_masthead_is_on_the_left_in_arabic_and_on_the_right_in_english() -> None:
    starts = {}
    for document in (ARABIC, ENGLISH):
        indent = _style(WordFile(to_bytes(document)), "Masthead").find(f"{W}pPr/{W}ind")
        assert indent is not None
        starts[document.lang] = int(indent.attrib[f"{W}left"]) / 20
    assert starts["ar"] < 0  # in the outer column
    assert starts["en"] > 200  # points: right of the middle of the column


def test_the_symbol_stands_above_a_rule_over_the_whole_width() -> None:
    for document in (ARABIC, ENGLISH):
        file = WordFile(to_bytes(document))
        properties = _style(file, "DocumentSymbol").find(f"{W}pPr")
        assert properties is not None
        assert properties.find(f"{W}pBdr/{W}bottom") is not None
        (indent,) = properties.iter(f"{W}ind")
        (rule,) = _style(file, "MastheadRule").iter(f"{W}ind")
        for side in (f"{W}left", f"{W}right"):
            assert indent.attrib[side] == rule.attrib[side]
        (below,) = _style(file, "Masthead").iter(f"{W}ind")  # the letters stand where those below do
        begins = int(indent.attrib[f"{W}left"]) + int(indent.get(f"{W}firstLine", 0))
        assert begins == int(below.attrib[f"{W}left"])


def test_headings_stay_with_what_follows_and_an_annex_begins_a_page() -> None:
    file = WordFile(to_bytes(ENGLISH))
    for key in ("Heading1", "Heading2", "RecommendationLabel", "AnnexLabel", "AnnexTitle"):
        assert _style(file, key).find(f"{W}pPr/{W}keepNext") is not None, key
    assert _style(file, "AnnexLabel").find(f"{W}pPr/{W}pageBreakBefore") is not None
    outline = _style(file, "Heading2").find(f"{W}pPr/{W}outlineLvl")
    assert outline is not None
    assert outline.attrib[f"{W}val"] == "1"


def test_the_label_of_a_recommendation_is_a_heading_under_that_of_its_section() -> None:
    blocks: list[Block[Text]] = [Heading("one", 1, t("One")), Caption("a", t("Recommendation 1"))]
    blocks += [Heading("two", 2, t("Two")), Caption("b", t("Recommendation 2"))]
    word = WordFile(to_bytes(replace(ENGLISH, blocks=tuple(blocks))))
    levels = [one.get(f"{W}val") for one in word.body.iter(f"{W}outlineLvl")]
    assert levels == ["1", "2"]  # counted from 0, as those of the styles of headings


def test_text_wholly_in_the_other_script_runs_its_own_way() -> None:
    english = _paragraph(WordFile(to_bytes(ARABIC)), "English text only")
    bidi = english.find(f"{W}pPr/{W}bidi")
    assert bidi is not None
    assert bidi.attrib == {f"{W}val": "0"}
    assert list(directed(english)) == [("English text only, with a full stop.", False)]


def test_page_numbers_are_fields_in_the_reports_digits_at_the_outer_edge() -> None:
    for document, shown, job in ((ARABIC, "١", "V.31-01234 (A)"), (ENGLISH, "1", "V.31-01234 (E)")):
        file = WordFile(to_bytes(document))
        # From left to right; the outer edge of an odd page is on the left in Arabic.
        odd, even = (f"{shown}\t", f"\t{shown}") if document.rtl else (f"\t{shown}", f"{shown}\t")
        assert text(file.parts["word/footer.xml"]) == odd
        assert text(file.parts["word/footer-even.xml"]) == even
        first = f"{shown}\t{job}" if document.rtl else f"{job}\t{shown}"
        assert text(file.parts["word/footer-first.xml"]) == first
        foot = file.parts["word/footer.xml"]
        assert [e.text for e in foot.iter(f"{W}instrText")] == [" PAGE "]
        assert [rtl for said, rtl in directed(foot) if said == shown] == [document.rtl]
    european = WordFile(to_bytes(replace(ARABIC, digits="european"))).parts["word/footer.xml"]
    assert list(directed(european)) == [("1", False), ("\t", False)]


def test_the_running_head_stands_from_page_2_on_and_only_if_there_is_a_symbol() -> None:
    file = WordFile(to_bytes(ARABIC))
    assert text(file.parts["word/header.xml"]) == "CTOC/COP/WG.9/2031/L.1"
    assert text(file.parts["word/header-even.xml"]) == "\tCTOC/COP/WG.9/2031/L.1"
    kinds = [(e.attrib[f"{W}type"]) for e in file.body.iter(f"{W}headerReference")]
    assert sorted(kinds) == ["default", "even", "first"]
    (first,) = file.parts["word/header-first.xml"]
    assert (style(first), text(first)) == ("Normal", "")
    assert file.body.find(f"{W}sectPr/{W}titlePg") is not None
    assert file.parts["word/settings.xml"].find(f"{W}evenAndOddHeaders") is not None
    pending = WordFile(to_bytes(replace(ARABIC, symbol="")))
    (empty,) = pending.parts["word/header.xml"]
    assert (style(empty), text(empty)) == ("Normal", "")


def test_faces_are_a_setting() -> None:
    faces = WordFaces(latin="Georgia & Co", arabic="Amiri")
    for given_faces, latin, arabic in (
        (WordFaces(), "Times New Roman", "Times New Roman"),
        (faces, "Georgia & Co", "Amiri"),
    ):
        fonts = WordFile(to_bytes(ENGLISH, faces=given_faces)).parts["word/styles.xml"].find(f".//{W}rFonts")
        assert fonts is not None
        assert (fonts.attrib[f"{W}ascii"], fonts.attrib[f"{W}cs"]) == (latin, arabic)


def test_the_same_document_is_the_same_file_in_every_process(tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    write_as("docx", ARABIC, path)
    entries = WordFile(path.read_bytes()).entries
    assert {e.date_time for e in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {e.create_system for e in entries} == {0}  # not the system the program runs on
    code = (
        "import sys; from tests.report.render.samples import ARABIC;"
        "from wgdesk.report.render.docx import to_bytes; sys.stdout.buffer.write(to_bytes(ARABIC))"
    )
    for seed in ("1", "2"):
        again = run_program(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        )
        assert again.stdout == path.read_bytes()


def test_what_no_file_can_hold_is_left_out() -> None:
    assert WordFile(to_bytes(DIRTY)).content() == [("body", None, "abcde")]


def test_a_cancel_or_an_unknown_block_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    write_as("docx", ENGLISH, path, cancelled=lambda: True)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(TypeError, match="Picture"):
        write_as("docx", STRANGE, path)
    assert list(tmp_path.iterdir()) == []
