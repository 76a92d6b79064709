"""Texts that users write into the report, in every format: headings, notes of items, quotations."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest
from docx import Document as WordFile

from tests.demo.printed import everything
from wgdesk.phrasing.tree import Body, Document, Heading, Item, Note, Paragraph, Role, Span, Text
from wgdesk.report.make import FORMATS, SUFFIXES, write_as
from wgdesk.report.render.html import to_html
from wgdesk.report.render.text import to_text


def t(text: str) -> Text:
    return (Span(text),)


def noted(text: str, key: str, label: str) -> Text:
    return (Span(text), Span(label, Role.NOTE, key))


WRITTEN = Document(
    lang="en",
    rtl=False,
    digits="european",
    stage="draft",
    symbol="A/1",
    title="Draft report",
    blocks=(
        Heading("h", 3, t("Third level"), t("1.")),
        Paragraph("p", t("The Group decided:"), t("1.")),
        Item(
            "p/sub/1", 1, noted("to travel", "n1", "1"), t("(a)"), None, (Note("n1", t("By train."), t("1")),)
        ),
        Item("p/sub/2", 2, t("soon"), t("(i)")),
        Body("b", noted("Free text", "n2", "2"), None, (Note("n2", t("Not binding."), t("2")),)),
        Body("q", t("All of us protect it."), quoted=True),
    ),
)
WORDS = (
    "Third level",
    "to travel",
    "By train.",
    "soon",
    "Free text",
    "Not binding.",
    "All of us protect it.",
)


@pytest.mark.parametrize("form", FORMATS)
def test_every_format_has_all_written_texts(form: str, tmp_path: Path) -> None:
    path = tmp_path / f"report{SUFFIXES[form]}"
    write_as(form, WRITTEN, path)
    found = everything(path)
    for words in WORDS:
        assert words in found, words


def test_text_has_a_note_after_its_line() -> None:
    lines = to_text(WRITTEN).splitlines()
    assert lines[lines.index("(a) to travel(1)") + 1] == "(1) By train."


def test_html_links_notes_of_items_and_tells_quotations() -> None:
    page = to_html(WRITTEN)
    assert re.search(r'<h4 class="heading" id="h">', page)
    assert '<p class="text quotation" id="q">' in page
    for key in ("n1", "n2"):
        assert f'href="#mark-{key}"' in page
        assert f'id="mark-{key}"' in page


def test_word_has_real_footnotes_and_styles(tmp_path: Path) -> None:
    path = tmp_path / "report.docx"
    write_as("docx", WRITTEN, path)
    styles = {one.text: one.style.name for one in WordFile(str(path)).paragraphs if one.style is not None}
    by_words = {words: next(style for text, style in styles.items() if words in text) for words in WORDS[:1]}
    assert by_words["Third level"] == "Heading 3"
    assert next(style for text, style in styles.items() if "protect" in text) == "Quotation"
    with zipfile.ZipFile(path) as word:
        body = word.read("word/document.xml").decode()
        notes = word.read("word/footnotes.xml").decode()
    assert body.count("<w:footnoteReference ") == 2
    assert [words for words in ("By train.", "Not binding.") if words in notes] == [
        "By train.",
        "Not binding.",
    ]
