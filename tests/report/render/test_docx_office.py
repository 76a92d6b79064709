"""The Word file as LibreOffice shows it, and the direction marks that this needs.

Unlike Word, it orders characters by UAX 9 alone, and treats footnote marks in its own way.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pymupdf
import pytest

from tests.demo.play import Play
from tests.programs import run_program
from tests.report.render.samples import ARABIC, ENGLISH, UN_ARABIC, UN_ENGLISH, t
from tests.report.render.wordfile import W, WordFile, text, unseen
from wgdesk.paths import font_files
from wgdesk.phrasing.tree import Block, Body, Document, Note, Paragraph, Role, Span, Text
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.make import speak
from wgdesk.report.render import docx, pdf
from wgdesk.report.render.docx import WordFaces
from wgdesk.report.render.text import to_text
from wgdesk.words.digits import plain_digits

MARKS = dict.fromkeys((0x200E, 0x200F, *range(0x202A, 0x202F)))  # those of poppler round Arabic lines
FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{arabic}</dir><dir>{latin}</dir><cachedir>{cache}</cachedir></fontconfig>
"""


def _noted(number: str) -> Paragraph[Text]:
    """Return a paragraph with one footnote, whose mark is ``number``."""
    key = f"noted {number}"
    return Paragraph(
        key, (Span("."), Span(number, Role.NOTE, f"{key}/n")), None, (Note(f"{key}/n", t("."), t(number)),)
    )


_HARD: dict[str, tuple[Block[Text], ...]] = {
    "ar": (_noted("(٧٨)"), Body("digit", t("وترد في الوثيقة 29/CRP.1 معلومات إضافية عن ذلك."))),
    "en": (_noted("78"), Body("digit", t("Its name is 29/الفريق in Arabic."))),
}
_MARKS = {"ar": ("(٧)", "(٧٨)"), "en": ("7", "78")}
_DOCUMENTS = {
    document.lang: replace(document, blocks=(*document.blocks, *_HARD[document.lang]))
    for document in (ARABIC, ENGLISH)
}


_PAGES = {
    f"un-{document.lang}": replace(document, blocks=tuple(map(_noted, _MARKS[document.lang])))
    for document in (UN_ARABIC, UN_ENGLISH)
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the converted documents."""
    return tmp_path_factory.mktemp("office")


@pytest.fixture(scope="module")
def shown(folder: Path) -> dict[str, str]:
    """Return the text on the pages of all documents."""
    return converted(_DOCUMENTS | _PAGES, folder)


def converted(documents: Mapping[str, Document], folder: Path) -> dict[str, str]:
    """Return name -> text of the pages of Word files, converted in one run of LibreOffice."""
    fonts = folder / "fonts.conf"
    folders = {
        name: font_files(family) for name, family in (("arabic", "Amiri"), ("latin", "Liberation Serif"))
    }
    fonts.write_text(FONTS.format(**folders, cache=folder / "cache"), encoding="utf-8")
    for name, document in documents.items():
        made = docx.to_bytes(document, faces=WordFaces("Liberation Serif", "Amiri"))
        (folder / f"{name}.docx").write_bytes(made)
    run_program(
        ["soffice", "--headless", "--convert-to", "pdf", *(f"{name}.docx" for name in documents)],
        cwd=folder,
        env={"PATH": "/usr/bin:/bin", "HOME": str(folder), "FONTCONFIG_FILE": str(fonts)},
        check=True,
        capture_output=True,
    )
    return {name: _said(folder / f"{name}.pdf") for name in documents}


def _file(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def _said(pdf: Path) -> str:
    return run_program(["pdftotext", pdf, "-"], capture_output=True, check=True).stdout.decode()


def _arabic_digits(text: str) -> list[str]:
    return sorted(letter for letter in text if "٠" <= letter <= "٩")


@pytest.mark.slow
def test_it_lays_out_the_demonstration_on_as_many_pages_as_the_pdf(tmp_path: Path) -> None:
    record = Play.new(tmp_path).desk.read(whole_record)
    documents = {lang: speak(record, lang, "draft") for lang in ("ar", "en")}
    for lang, said in converted(documents, tmp_path).items():
        pages = said.split("\f")[:-1]
        own = _said(_file(tmp_path / f"own-{lang}.pdf", pdf.to_bytes(documents[lang])))
        assert abs(len(pages) - own.count("\f")) <= 1  # it breaks a few lines elsewhere
        if lang == "en":  # Arabic letters are narrower there, since it knows all ligatures of the face
            lines = Counter(own.splitlines())
            assert (lines & Counter(said.splitlines())).total() > 0.9 * lines.total()
        assert _arabic_digits(said) == _arabic_digits(to_text(documents[lang]))
        # Its digits are those of its own setting; every page after the first has its number.
        for number, page in enumerate(pages[1:], start=2):
            lines = {line.translate(MARKS).split("/")[0] for line in plain_digits(page).splitlines()}
            assert str(number) in lines


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("ar", ["مقدمة", "التوصية", "Alibaba", "CTOC/COP/WG.9/2031/L.1", "والكويت", "English"]),
        ("en", ["Introduction", "Recommendation", "Kuwait", "CTOC/COP/WG.9/2031/L.1", "Annex"]),
    ],
)
def test_it_opens_and_an_annex_begins_a_page(lang: str, words: list[str], shown: dict[str, str]) -> None:
    assert shown[lang].count("\f") >= 2
    assert [word for word in words if word not in shown[lang]] == []


@pytest.mark.parametrize(("lang", "mark"), [("ar", "٧٨"), ("en", "78")])
def test_a_footnotes_mark_stands_once_in_the_text_and_once_in_the_note(
    lang: str, mark: str, shown: dict[str, str]
) -> None:
    assert shown[lang].count(mark) == 2


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_mark_of_a_note_stands_beside_the_text_column(
    lang: str, shown: dict[str, str], folder: Path
) -> None:
    del shown  # it has made the file
    with pymupdf.open(folder / f"un-{lang}.pdf") as file:
        words, width = file[0].get_text("words"), file[0].rect.width
    digits = [word for word in words if word[4].strip("().") in ("7", "78", "٧", "٨٧")]
    foot = max(word[3] for word in digits) - 40
    placed = [word for word in digits if word[3] > foot]
    assert len(placed) == 2, placed  # MuPDF reads Arabic from the left
    for left, _, right, *_ in placed:
        edge = width - left if lang == "ar" else right
        assert 105 < edge < 116  # points; the text begins at 114.8


@pytest.mark.sampled
def test_a_run_that_begins_with_a_digit_reads_in_its_own_direction(shown: dict[str, str]) -> None:
    assert "29/CRP.1" in shown["ar"]
    assert "/29 in Arabic" in shown["en"]  # read off the page from the left: the number is on the right


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("في 2/CRP.1 و", "في \u200e2/CRP.1\u200e و"),
        ("في CRP.1/2 و", "في CRP.1/2 و"),  # begins with a letter: no program tears it apart
        ("في A/2 (b)", "في A/2 (b)"),
        ("في شركة «Мост»، و", "في شركة «Мост»، و"),
        ("في Группа «Мост»، و", "في \u200eГруппа «Мост»\u200e، و"),
    ],
)
def test_marks_stand_only_round_what_uax_9_would_tear_apart(said: str, expected: str) -> None:
    body: Block[Text] = Body("b", (Span(said[:5]), Span(said[5:], Role.DOUBT)))
    (paragraph,) = WordFile(docx.to_bytes(replace(ARABIC, blocks=(body,)))).body.iter(f"{W}p")
    assert unseen(paragraph) == expected
    assert text(paragraph) == said


def test_marks_round_arabic_in_english_are_those_of_arabic() -> None:
    body: Block[Text] = Body("b", (Span("see 2031/الفريق too"),))
    (paragraph,) = WordFile(docx.to_bytes(replace(ENGLISH, blocks=(body,)))).body.iter(f"{W}p")
    assert unseen(paragraph) == "see \u200f2031/الفريق\u200f too"
