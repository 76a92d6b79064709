"""Any text is drawn in its visual order, copied in its letters, and kept within the margins."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings

from tests.effort import tries
from tests.report import fribidi
from tests.report.mixed_text import line_places, paragraphs
from tests.report.render.documents import documents
from tests.report.render.pdffile import PdfFile, picture, poppler_text
from tests.report.render.samples import ARABIC, ENGLISH, t
from tests.report.render.test_pdf import everything
from wgdesk.phrasing.tree import NO_BREAK, Body, Document
from wgdesk.report.glyphs import IGNORABLE
from wgdesk.report.render.pdf import to_bytes
from wgdesk.report.render.style import sheet
from wgdesk.report.shaping import clean

PAGE = sheet(True).page


def letters(text: str) -> Counter[str]:
    """Return the visible letters and marks of a text."""
    seen = "".join(char for char in clean(text) if char not in IGNORABLE and not char.isspace())
    return Counter(unicodedata.normalize("NFD", seen))


def body(file: PdfFile) -> list[str]:
    """Return the text copied from the lines of all pages, from left to right."""
    return [
        drawn.text
        for page in range(1, file.page_count + 1)
        for drawn in file.lines(page)
        if drawn.y > PAGE.footer
    ]


@given(paragraphs(150))
@settings(max_examples=tries(40))
def test_codes_are_the_letters_in_the_order_of_fribidi(text: str) -> None:
    for document in (ARABIC, ENGLISH):
        plain = "ب " + text if document.rtl else "a " + text
        data = to_bytes(replace(document, blocks=(Body("b", t(plain)),), symbol=""))
        shown = body(PdfFile(data))
        paragraph = " ".join(word for word in clean(plain).split(" ") if word)
        # Mirrored brackets are copied as they were written, so that nothing is mirrored twice.
        places = line_places(paragraph, map(len, shown))
        expected = fribidi.visual_lines(paragraph, places, document.rtl, mirror=False)
        assert shown == [
            "".join(c for c in line if c not in IGNORABLE).replace(NO_BREAK, " ") for line in expected
        ]


@given(documents())
@settings(max_examples=tries(40))
def test_any_document_is_drawn_letter_by_letter_within_its_margins(document: Document) -> None:
    document = replace(document, symbol="")
    file = PdfFile(to_bytes(document))
    drawn = [line for page in range(1, file.page_count + 1) for line in file.lines(page)]
    seen = Counter("".join(line.text for line in drawn))
    assert letters("".join(seen.elements())) == letters(
        "".join(everything(document, file.page_count).elements())
    )
    for line in drawn:
        assert line.x >= PAGE.side - 0.05
        assert line.right <= PAGE.width - PAGE.side + 0.05


@given(paragraphs(60))
@settings(max_examples=tries(8))
def test_poppler_reads_the_letters_of_each_page(text: str) -> None:
    # Poppler takes the same mark twice on one letter for a mark and its shadow.
    text = re.sub("[\u064b-\u0652]+", lambda marks: "".join(dict.fromkeys(marks[0])), text)
    blocks = tuple(Body(f"b{n}", t(f"ب {text}")) for n in range(25))
    data = to_bytes(replace(ARABIC, blocks=blocks))
    file = PdfFile(data)
    for page in range(1, file.page_count + 1):
        drawn = "".join(line.text for line in file.lines(page))
        assert letters(poppler_text(data, page)) == letters(drawn)


# ---- pictures ------------------------------------------------------------------------------------


def ink(pixels: bytes, width: int) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom of the dark area of a picture."""
    rows = [pixels[start : start + width] for start in range(0, len(pixels), width)]
    dark = [number for number, row in enumerate(rows) if min(row) < 128]
    columns = [number for number in range(width) if min(row[number] for row in rows) < 128]
    return columns[0], dark[0], columns[-1], dark[-1]


@pytest.mark.parametrize("document", [ARABIC, ENGLISH], ids=["arabic", "english"])
def test_every_page_has_its_ink_within_the_margins(document: Document, tmp_path: Path) -> None:
    data = to_bytes(document)
    for page in range(1, PdfFile(data).page_count + 1):
        left, top, right, bottom = ink(picture(data, page, tmp_path), round(PAGE.width + 0.5))
        assert PAGE.side - 3 < left
        assert right < PAGE.width - PAGE.side + 3
        assert PAGE.first_top - 10 < top
        assert bottom < PAGE.height - PAGE.footer + 6


@pytest.mark.sampled
def test_marks_are_drawn_over_and_under_their_letter(tmp_path: Path) -> None:
    def box(text: str) -> tuple[int, int, int, int]:
        document = replace(ARABIC, blocks=(Body("b", t(text)),), symbol="", digits="arabic")
        pixels = picture(to_bytes(document), 1, tmp_path, resolution=300)
        width = round(PAGE.width * 300 / 72 + 0.5)
        return ink(pixels[: width * 500], width)  # without the page number

    bare, over, under, both = box("د"), box("دّ"), box("دِ"), box("دَّ")
    assert over[1] < bare[1] - 5
    assert over[3] == bare[3]
    assert under[3] > bare[3] + 5
    assert both[1] < over[1] - 5  # the vowel stands above the shadda
    assert abs((over[0] + over[2]) - (bare[0] + bare[2])) < 30  # over its middle


# ---- fonts ---------------------------------------------------------------------------------------


def test_more_glyphs_than_one_font_holds() -> None:
    chars = "".join(chr(code) for code in (*range(0x100, 0x180), *range(0x400, 0x460)))
    many = " ".join(chars[start : start + 8] for start in range(0, len(chars), 8))
    arabic = " ".join(
        f"{letter}{mark}{vowel}"
        for letter in "بتثجحخدذرزسشصضطظعغفقكلمنهوي"
        for mark in ("", "ّ")
        for vowel in "ًٌٍَُِ"
    )
    for document in (ARABIC, ENGLISH):
        data = to_bytes(replace(document, blocks=(Body("m", t(f"{many} {arabic} ب a")),)))
        file = PdfFile(data)
        assert {name[-2:] for name in file.fonts} >= {".0", ".1"}
        found = "".join(poppler_text(data, page) for page in range(1, file.page_count + 1))
        assert not letters(f"{many} {arabic}") - letters(found)
        assert not letters(f"{many} {arabic}") - letters("".join(body(file)))
