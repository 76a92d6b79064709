"""The pictures in the handbook: in every language, with captions, sharp, and fitting screen and paper."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QImage, QTextDocument, QTextImageFormat
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.programs import run_program
from ui.dialogs.handbook.handbook_pages import PAGES, source
from ui.dialogs.handbook.handbook_pictures import WIDEST
from ui.dialogs.handbook.handbook_window import Handbook
from ui.look.theme import DARK, LIGHT
from ui.state.app_context import AppContext
from wgdesk.language_table import INTERFACES
from wgdesk.paths import language_words

_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]*)\)")
PAPER = 17.0  # centimetres between the margins of an A4 page


@pytest.fixture
def handbook(app: AppContext, qtbot: QtBot) -> Handbook:
    made = Handbook(app)
    with qtbot.waitActive(made):
        made.open_at("screens")
    return made


def pictures(document: QTextDocument) -> list[tuple[QTextImageFormat, str]]:
    """Return the pictures of a page, each with its caption."""
    found, block = [], document.begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            form = at.fragment().charFormat()
            if form.isImageFormat():
                found.append((form.toImageFormat(), block.next().text()))
            at += 1
        block = block.next()
    return found


def drawn(document: QTextDocument, form: QTextImageFormat) -> QImage:
    held = document.resource(QTextDocument.ResourceType.ImageResource.value, QUrl(form.name()))
    assert isinstance(held, QImage)
    return held


# -- files -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", INTERFACES)
def test_every_picture_is_used_and_every_picture_used_exists(lang: str) -> None:
    shown = [name for page in PAGES for _, name in _PICTURE.findall(source(lang, page))]
    there = [f"pictures/{file.name}" for file in language_words(lang, "handbook", "pictures").iterdir()]
    assert sorted(shown) == sorted(there)


@pytest.mark.parametrize("page", PAGES)
def test_all_languages_show_the_same_pictures_with_their_own_captions(page: str) -> None:
    found = {lang: _PICTURE.findall(source(lang, page)) for lang in INTERFACES}
    assert found["ar"]
    assert [name for _, name in found["ar"]] == [name for _, name in found["en"]]
    assert all(re.search("[\u0600-\u06ff]", words) for words, _ in found["ar"])
    assert all(re.search("^[A-Z].*[.]$", words) for words, _ in found["en"])


# -- the window --------------------------------------------------------------------------------------------


def test_a_picture_has_a_caption_and_an_alternative_text(handbook: Handbook) -> None:
    told = [words for words, _ in _PICTURE.findall(source("ar", "screens"))]
    found = pictures(handbook.text.document())
    assert [under for _, under in found] == told
    alternatives = [form.property(QTextImageFormat.Property.ImageAltText) for form, _ in found]
    assert alternatives == told


@pytest.mark.parametrize("scale", [100, 125, 200])
def test_a_picture_is_as_sharp_as_the_screen_and_inside_the_page(
    handbook: Handbook, app: AppContext, scale: int
) -> None:
    app.change(scale=scale)
    for width in (1366, 900):
        handbook.resize(width, 700)
        document, ratio = handbook.text.document(), handbook.text.devicePixelRatioF()
        for form, _ in pictures(document):
            image = drawn(document, form)
            assert image.width() == round(form.width() * ratio)
            assert abs(image.height() - form.height() * ratio) <= 1
            assert form.width() <= WIDEST * scale / 100
        assert handbook.text.horizontalScrollBar().maximum() == 0


def test_a_picture_grows_with_the_scale(handbook: Handbook, app: AppContext) -> None:
    handbook.resize(1366, 768)
    before = pictures(handbook.text.document())[0][0].width()
    app.change(scale=125)
    assert pictures(handbook.text.document())[0][0].width() == pytest.approx(before * 1.25, abs=1)


def test_the_line_around_a_picture_follows_the_theme(handbook: Handbook, app: AppContext) -> None:
    for theme, colours in (("dark", DARK), ("light", LIGHT)):
        app.change(theme=theme)
        document = handbook.text.document()
        image = drawn(document, pictures(document)[0][0])
        assert image.pixelColor(0, image.height() // 2).name() == colours.line


def test_pages_read_are_released_from_memory(handbook: Handbook, qapp: QApplication) -> None:
    for page in PAGES:
        handbook.open_at(page)
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert len(handbook.text.findChildren(QTextDocument)) == 1


def test_a_page_is_found_by_the_caption_of_its_picture(handbook: Handbook) -> None:
    handbook.words.setText("المتكلمون الثلاثة التالون")
    assert [row.key for row in handbook.list.rows.rows] == ["screens"]


# -- on paper ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scale", [100, 150])
def test_pictures_are_printed_sharp_and_within_the_margins(
    handbook: Handbook, app: AppContext, tmp_path: Path, scale: int
) -> None:
    app.change(scale=scale)
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    handbook.print_on(printer)
    told = run_program(
        ["pdfimages", "-list", str(tmp_path / "page.pdf")], check=True, capture_output=True, text=True
    )
    rows = [line.split() for line in told.stdout.splitlines()[2:]]
    assert len(rows) == 2
    for row in rows:
        pixels, per_inch = int(row[3]), int(row[12])
        assert per_inch >= 150
        assert PAPER / 2 < pixels / per_inch * 2.54 <= PAPER
