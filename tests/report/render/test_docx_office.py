"""The Word file as LibreOffice shows it, and the marks of direction that it needs for that.

Unlike Word it orders letters by UAX 9 alone, and has its own idea of a footnote's mark.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import fontpkg
import pytest

from tests.programs import run_program
from tests.report.render.samples import ARABIC, ENGLISH, t
from tests.report.render.wordfile import W, WordFile, text, unseen
from wgdesk.report.render.docx import WordFaces, render, to_bytes
from wgdesk.report.tree import Block, Body, Note, Paragraph, Role, Span, Text

FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{arabic}</dir><dir>{latin}</dir><cachedir>{cache}</cachedir></fontconfig>
"""


def _noted(number: str) -> Paragraph[Text]:
    """Return a paragraph with one footnote, whose mark is ``number``."""
    text = (Span("."), Span(number, Role.NOTE, "noted/note"))
    return Paragraph("noted", text, None, (Note("noted/note", t("."), t(number)),))


_HARD: dict[str, tuple[Block[Text], ...]] = {
    "ar": (_noted("(٧٨)"), Body("digit", t("وترد في الوثيقة 29/CRP.1 معلومات إضافية عن ذلك."))),
    "en": (_noted("78"), Body("digit", t("Its name is 29/الفريق in Arabic."))),
}
_DOCUMENTS = {
    document.lang: replace(document, blocks=(*document.blocks, *_HARD[document.lang]))
    for document in (ARABIC, ENGLISH)
}


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return what the pages of both documents say, converted in one start of LibreOffice."""
    folder = tmp_path_factory.mktemp("office")
    fonts = folder / "fonts.conf"
    folders = {
        name: Path(fontpkg.path(family)).parent
        for name, family in (("arabic", "Amiri"), ("latin", "PT Serif"))
    }
    fonts.write_text(FONTS.format(**folders, cache=folder / "cache"), encoding="utf-8")
    for lang, document in _DOCUMENTS.items():
        render(document, folder / f"{lang}.docx", faces=WordFaces("PT Serif", "Amiri"))
    run_program(
        ["soffice", "--headless", "--convert-to", "pdf", *(f"{lang}.docx" for lang in _DOCUMENTS)],
        cwd=folder,
        env={"PATH": "/usr/bin:/bin", "HOME": str(folder), "FONTCONFIG_FILE": str(fonts)},
        check=True,
        capture_output=True,
    )
    return {lang: _said(folder / f"{lang}.pdf") for lang in _DOCUMENTS}


def _said(pdf: Path) -> str:
    return run_program(["pdftotext", pdf, "-"], capture_output=True, check=True).stdout.decode()


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
    (paragraph,) = WordFile(to_bytes(replace(ARABIC, blocks=(body,)))).body.iter(f"{W}p")
    assert unseen(paragraph) == expected
    assert text(paragraph) == said


def test_marks_round_arabic_in_english_are_those_of_arabic() -> None:
    body: Block[Text] = Body("b", (Span("see 2031/الفريق too"),))
    (paragraph,) = WordFile(to_bytes(replace(ENGLISH, blocks=(body,)))).body.iter(f"{W}p")
    assert unseen(paragraph) == "see \u200f2031/الفريق\u200f too"
