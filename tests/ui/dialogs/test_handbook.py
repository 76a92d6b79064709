"""The handbook: every language has all pages, and F1 opens the right one."""

from __future__ import annotations

import re
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF, Qt, QUrl
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from tests.ui.conftest import bare, press, type_text
from ui.dialogs.handbook.handbook_page import PAPER
from ui.dialogs.handbook.handbook_pages import PAGES, PLACE, filled, source
from ui.dialogs.handbook.handbook_paper import page_of, set_on_paper
from ui.dialogs.handbook.handbook_pictures import Pictures
from ui.dialogs.handbook.handbook_setting import set_page
from ui.dialogs.handbook.handbook_window import Handbook
from ui.dialogs.key_sheet import KeySheet
from ui.dialogs.message_dialog import MessageDialog
from ui.keys.key_table import BY_NAME
from ui.look.theme import DARK, LIGHT
from ui.panels.report.report_panel import ReportPanel
from ui.program.program import Program
from ui.state.app_context import AppContext
from ui.state.panel_table import PANELS
from ui.windows.record.record_window import RecordWindow
from wgdesk.language_table import INTERFACES
from wgdesk.paths import language_words

pytestmark = pytest.mark.slow  # long: in the thorough run only

KEYS = Qt.Key
RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
_LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)]*)\)")
_TYPED = re.compile(r"\b(?:Ctrl\+(?!Enter|A\b)|F\d)|`")  # a key written out instead of taken from the table


@pytest.fixture
def handbook(app: AppContext, qtbot: QtBot) -> Handbook:
    made = Handbook(app)
    with qtbot.waitActive(made):
        made.open_at("speakers")
    return made


def listed(handbook: Handbook) -> list[str]:
    return [row.key for row in handbook.list.rows.rows]


# -- pages -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", INTERFACES)
def test_every_page_exists_in_every_language(lang: str) -> None:
    assert {file.stem for file in language_words(lang, "handbook").glob("*.md")} == set(PAGES)


@pytest.mark.parametrize("page", PAGES)
def test_all_languages_name_the_same_keys_and_link_to_the_same_pages(page: str) -> None:
    texts = [source(lang, page) for lang in INTERFACES]
    keys = [{name for key, name in PLACE.findall(text) if key} for text in texts]
    assert all(one == keys[0] for one in keys)
    assert all(sorted(_LINK.findall(text)) == sorted(_LINK.findall(texts[0])) for text in texts)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("lang", INTERFACES)
def test_a_page_is_filled_in_and_its_links_lead_somewhere(app: AppContext, lang: str, page: str) -> None:
    app.change(language=lang)
    text = source(lang, page)
    assert text.startswith("# ")
    assert not _TYPED.search(text)
    assert {name for key, name in PLACE.findall(text) if key} <= set(BY_NAME)
    assert set(_LINK.findall(text)) <= {f"{one}.md" for one in PAGES}
    assert "{" not in filled(app, page)


def test_every_panel_has_a_page() -> None:
    assert {panel.name for panel in PANELS} <= set(PAGES)


def test_a_page_names_the_key_chosen_by_the_user(handbook: Handbook, app: AppContext) -> None:
    handbook.open_at("export")
    assert "Ctrl+E" in bare(handbook.text.toPlainText())
    app.change(keys={"export": "Ctrl+G"})
    assert "Ctrl+G" in bare(handbook.text.toPlainText())


# -- the window --------------------------------------------------------------------------------------------


def test_pages_run_in_the_direction_of_the_interface(handbook: Handbook, app: AppContext) -> None:
    for lang, way in (("ar", RTL), ("en", LTR)):
        app.change(language=lang)
        block = handbook.text.document().begin()
        while block.isValid():
            assert block.textDirection() is way, block.text()
            block = block.next()


def test_a_link_opens_its_page(handbook: Handbook) -> None:
    handbook.text.anchorClicked.emit(QUrl("points-of-order.md"))
    assert handbook.page == "points-of-order"
    assert "نقطة النظام" in handbook.text.toPlainText()


@pytest.mark.daily
def test_a_page_is_found_by_its_words(handbook: Handbook) -> None:
    type_text(handbook.words, "كهرباء")
    assert listed(handbook) == ["trouble"]
    assert handbook.page == "trouble"
    assert handbook.text.textCursor().selectedText() == "كهرباء"
    press(handbook.words, KEYS.Key_Escape)
    assert listed(handbook) == list(PAGES)
    assert handbook.isVisible()
    press(handbook.words, KEYS.Key_Escape)
    assert not handbook.isVisible()


def test_a_page_is_printed_dark_on_light(handbook: Handbook, app: AppContext, tmp_path: Path) -> None:
    app.change(theme="dark")
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "page.pdf"))
    handbook.print_on(printer)
    inks = []
    for stream in (tmp_path / "page.pdf").read_bytes().split(b"\nstream\n")[1:]:
        with suppress(zlib.error):  # a stream that is not compressed
            drawn = zlib.decompressobj().decompress(stream)
            inks += re.findall(rb"([\d.]+) ([\d.]+) ([\d.]+) scn", drawn)
    drawn_in = {tuple(round(float(one), 2) for one in ink) for ink in inks}
    assert shade(LIGHT.ink) in drawn_in
    assert shade(DARK.ink_2) not in drawn_in


def shade(colour: str | QColor) -> tuple[float, ...]:
    return tuple(round(part, 2) for part in QColor(colour).getRgbF()[:3])


@pytest.mark.parametrize("lang", INTERFACES)
def test_no_page_break_parts_a_heading_or_picture_from_what_follows(app: AppContext, lang: str) -> None:
    app.change(language=lang)
    pages = set()
    for name in PAGES:
        document = QTextDocument()
        set_page(document, filled(app, name), app, LIGHT)
        Pictures(document, lang).fit(app.theme, LIGHT, app.theme.px(PAPER), 1)
        set_on_paper(document, app, QSizeF(595, 842))
        block = document.begin()
        while block.next().isValid():
            if block.blockFormat().headingLevel() or "\ufffc" in block.text():
                assert page_of(document, block, 0) == page_of(document, block.next(), 0), block.text()
            block = block.next()
        pages.add(page_of(document, block, 0))
    assert max(pages) == 1  # no page of the handbook takes more than two sheets, and some take two


def test_the_sheet_of_keys_opens_from_the_handbook(handbook: Handbook, qtbot: QtBot) -> None:
    qtbot.keyClick(handbook, KEYS.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert handbook.findChildren(KeySheet)


# -- F1 ----------------------------------------------------------------------------------------------------


def test_f1_opens_the_page_on_the_adoption_during_it(program: Program, record: Path, qtbot: QtBot) -> None:
    program.open(record)
    (window,) = program.records.values()
    qtbot.waitUntil(lambda: window.session.live.ready)
    panel = window.show_panel("report")
    assert isinstance(panel, ReportPanel)
    panel.turn_adopting()
    for page in ("adoption", "report"):
        window.activateWindow()
        qtbot.keyClick(window, KEYS.Key_F1)
        assert program.open_handbook.window is not None
        assert program.open_handbook.window.page == page
        panel.turn_adopting()


@pytest.mark.parametrize("panel", [panel.name for panel in PANELS])
def test_f1_opens_the_page_of_the_panel(program: Program, record: Path, qtbot: QtBot, panel: str) -> None:
    program.open(record)
    (window,) = program.records.values()
    qtbot.waitUntil(lambda: window.session.live.ready)
    window.show_panel(panel)
    window.activateWindow()
    qtbot.keyClick(window, KEYS.Key_F1)
    assert program.open_handbook.window is not None
    assert program.open_handbook.window.page == panel


def test_f1_in_a_dialog_requests_its_page(app: AppContext, qtbot: QtBot) -> None:
    dialog = KeySheet(app)
    with qtbot.waitActive(dialog):
        dialog.open()
    with qtbot.waitSignal(app.handbook_wanted) as asked:
        qtbot.keyClick(dialog.words, KEYS.Key_F1)
    assert asked.args == ["keyboard"]


def test_the_window_of_a_record_passes_on_requests_of_its_dialogs(
    window: RecordWindow, app: AppContext
) -> None:
    asked: list[str] = []
    app.handbook_wanted.connect(asked.append)
    window.app.handbook_wanted.emit(MessageDialog.handbook_page)
    assert asked == ["screens"]


def test_a_requested_page_opens_in_a_window_of_its_own(program: Program) -> None:
    start = program.show_start()
    program.app.handbook_wanted.emit("export")
    assert program.open_handbook.window is not None
    assert program.open_handbook.window.page == "export"
    assert start.isVisible()


def test_the_handbook_uses_the_terms_of_the_record_s_body(window: RecordWindow) -> None:
    window.app.change(language="en")
    window.app.speech.take_terms({"sitting": "plenary"})
    assert "A plenary meeting is here a half-day" in filled(window.app, "sittings")
