"""Numbers that Word counts itself in a report, and numbers written as text."""

from __future__ import annotations

from dataclasses import replace

from tests.report.render.documents import content
from tests.report.render.samples import ARABIC, ENGLISH, t
from tests.report.render.wordfile import W, WordFile
from wgdesk.phrasing.tree import Block, Heading, Item, Paragraph, Text
from wgdesk.report.render.docx import to_bytes


def lists(*blocks: Block[Text]) -> list[str | None]:
    """Return the list to which each block of an English report belongs; None for a label written as text."""
    file = WordFile(to_bytes(replace(ENGLISH, blocks=blocks)))
    assert file.content() == content(replace(ENGLISH, blocks=blocks))
    found: list[str | None] = []
    for paragraph in file.body.iter(f"{W}p"):
        known = paragraph.find(f"{W}pPr/{W}numPr/{W}numId")
        number = None if known is None else known.attrib[f"{W}val"]
        found.append(None if number == "0" else number)
    return found


def paragraph(label: str) -> Block[Text]:
    return Paragraph(label, t("Text."), t(label))


def test_paragraphs_are_counted_through_the_report_whatever_stands_between() -> None:
    between = Heading("h", 1, t("Heading"), t("I.")), Item("i", 2, t("Item"), t("(a)"))
    assert lists(paragraph("1."), *between, paragraph("2."), paragraph("3.")) == ["1", "2", "3", "1", "1"]


def test_a_label_out_of_turn_begins_a_list_that_goes_on_from_it() -> None:
    assert lists(*map(paragraph, ("1.", "5.", "6.", "1.", "2."))) == ["1", "2", "2", "3", "3"]


def test_each_list_of_items_is_counted_anew() -> None:
    labels = (("1.", 1), ("(a)", 2), ("(b)", 2), ("(i)", 3), ("2.", 1), ("(a)", 2))
    items = [Item(str(n), level, t("Item"), t(label)) for n, (label, level) in enumerate(labels)]  # type: ignore[arg-type]
    assert lists(*items) == ["2", "3", "3", "4", "2", "5"]


def test_numbers_that_word_cannot_print_are_text() -> None:
    assert lists(*map(paragraph, ("1.", "1 bis.", "[2.]", "2."))) == ["1", None, None, "1"]
    assert lists(Paragraph("p", t("Text."))) == [None]


def test_an_arabic_report_has_all_its_labels_in_letters() -> None:
    for document in (ARABIC, replace(ARABIC, digits="european")):
        file = WordFile(to_bytes(document))
        assert not list(file.body.iter(f"{W}numPr"))
        assert not list(file.parts["word/styles.xml"].iter(f"{W}numPr"))
        assert list(file.parts["word/numbering.xml"]) == []


def test_a_paragraph_that_an_editor_types_is_counted() -> None:
    styles = WordFile(to_bytes(ENGLISH)).parts["word/styles.xml"]
    (style,) = [one for one in styles.iter(f"{W}style") if one.get(f"{W}styleId") == "NumberedParagraph"]
    known = style.find(f"{W}pPr/{W}numPr/{W}numId")
    assert known is not None
    assert known.attrib[f"{W}val"] == "1"
