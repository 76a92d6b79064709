"""Fields that Word updates, the faces it uses, and the properties of the file."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime

import docx as python_docx
import pytest

from tests.report.render.samples import ARABIC, ENGLISH, t
from tests.report.render.wordfile import W, WordFile
from wgdesk.phrasing.tree import Document, Heading, Paragraph, Role, Span
from wgdesk.report.render.docx import to_bytes
from wgdesk.report.render.docx_faces import ARABIC_FACES
from wgdesk.rules.option_kinds import ChoiceOption
from wgdesk.rules.options import OPTIONS


def fields(document: Document) -> list[tuple[str, str]]:
    """Return the instruction of each field in the body, and the text it shows until Word updates it."""
    found: list[tuple[str, str]] = []
    part = ""
    for one in WordFile(to_bytes(document)).body.iter():
        if one.tag == f"{W}fldChar":
            part = one.attrib[f"{W}fldCharType"]
        elif one.tag == f"{W}instrText":
            found.append(((one.text or "").strip(), ""))
        elif one.tag == f"{W}t" and part == "separate":
            found[-1] = (found[-1][0], found[-1][1] + (one.text or ""))
    return found


def referring(said: str, label: str, target: str = "p") -> Document:
    text = (Span("See "), Span(said, Role.REFERENCE, target), Span("."))
    blocks = (
        Heading("h", 1, t("H"), t("I.")),
        Paragraph("p", t("T"), t(label)),
        Paragraph("q", text, t("9.")),
    )
    return replace(ENGLISH, blocks=blocks)


@pytest.mark.parametrize(
    ("said", "label", "shown"),
    [("paragraph 3", "3.", "3"), ("3", "3.", "3"), ("paragraph 13", "3.", None), ("3 bis", "3 bis.", None)],
)
def test_the_number_of_a_paragraph_is_a_field_where_word_counts_it(
    said: str, label: str, shown: str | None
) -> None:
    assert fields(referring(said, label)) == ([] if shown is None else [("REF _Block1 \\n \\h", shown)])
    file = WordFile(to_bytes(referring(said, label)))
    assert f"See {said}." in file.content()[-1][-1]


def test_numbers_that_word_does_not_count_are_letters() -> None:
    assert fields(ARABIC) == []
    assert fields(referring("section I", "3.", target="h")) == []


@pytest.mark.parametrize("chosen", ARABIC_FACES)
def test_the_arabic_face_is_an_option_with_another_where_it_is_missing(chosen: str) -> None:
    file = WordFile(to_bytes(replace(ARABIC, word_face=chosen)))
    defaults = file.parts["word/styles.xml"].find(f".//{W}rFonts")
    assert defaults is not None
    face = defaults.attrib[f"{W}cs"]
    assert face == ARABIC_FACES[chosen]
    fonts = {one.attrib[f"{W}name"]: one for one in file.parts["word/fontTable.xml"]}
    assert "Times New Roman" in fonts
    other = fonts[face].find(f"{W}altName")
    assert (other is None) is (face == "Times New Roman")


def test_each_value_of_the_option_is_a_face() -> None:
    option = OPTIONS["word_face"]
    assert isinstance(option, ChoiceOption)
    assert option.values == tuple(ARABIC_FACES)


def test_the_file_says_of_itself_what_is_true() -> None:
    about = python_docx.Document(
        io.BytesIO(to_bytes(replace(ENGLISH, dated=date(2031, 5, 7))))
    ).core_properties
    day = datetime(2031, 5, 7, tzinfo=UTC)
    assert (about.created, about.modified, about.language) == (day, day, "en")
