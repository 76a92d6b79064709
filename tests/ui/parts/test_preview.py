"""The document of the preview: setting, replacing and finding blocks."""

import random
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from ui.look.theme import LIGHT
from ui.parts.preview.block_setting import Setting
from ui.parts.preview.justify import justify
from ui.parts.preview.report_document import ReportDocument
from ui.parts.preview.text_folding import fold, occurrences
from ui.state.report_cache import ReportCache
from ui.windows.record.record_window import RecordWindow
from wgdesk.acting.desk import Desk
from wgdesk.phrasing.tree import Block, Body, Document, Paragraph, Span, Table, Text, plain
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.render.style import sheet

pytestmark = [pytest.mark.usefixtures("report"), pytest.mark.slow]  # long: in the thorough run only

SETTINGS = {rtl: Setting(sheet(rtl), 96 / 72, 794, LIGHT) for rtl in (True, False)}
_ISOLATES = dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069))


@pytest.fixture(scope="module")
def documents(demonstration: Path) -> dict[str, Document]:
    desk = Desk.open(demonstration)
    record = desk.read(whole_record)
    desk.close()
    return {lang: ReportCache().document(record, lang, "draft") for lang in ("ar", "en")}


def shown(document: QTextDocument) -> list[tuple[str, object, list[tuple[str, object]]]]:
    """Return all a text document shows: blocks with their formats and fragments."""
    found = []
    block = document.begin()
    while block.isValid():
        pieces = []
        at = block.begin()
        while not at.atEnd():
            pieces.append((at.fragment().text(), at.fragment().charFormat()))
            at += 1
        found.append((block.text(), block.blockFormat(), pieces))
        block = block.next()
    return found


def fresh(blocks: list[Block[Text]], setting: Setting) -> ReportDocument:
    document = ReportDocument()
    document.show_blocks(blocks, setting)
    return document


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_whole_text_of_the_report_is_shown(
    qapp: object, documents: dict[str, Document], lang: str
) -> None:
    report = documents[lang]
    pages = fresh(list(report.blocks), SETTINGS[report.rtl])
    for place, block in enumerate(report.blocks):
        first, last = pages.first_text_block(place), pages.last_text_block(place)
        texts = []
        while True:
            texts.append(first.text().translate(_ISOLATES).replace("\u2028", "\n"))
            if first == last:
                break
            first = first.next()
        label = getattr(block, "label", None)
        whole = plain(block.text) if not isinstance(block, Table) else ""
        wanted = [f"{plain(label)}\t{whole}" if label and type(block).__name__ != "Annex" else whole]
        if type(block).__name__ == "Annex":
            wanted = [plain(label), whole]
        wanted += [f"{plain(note.label)}\t{plain(note.text)}" for note in getattr(block, "notes", ())]
        assert texts == wanted


def test_only_changed_blocks_are_set_anew(qapp: object, documents: dict[str, Document]) -> None:
    blocks, setting = list(documents["ar"].blocks), SETTINGS[True]
    pages = fresh(blocks, setting)
    assert pages.show_blocks(blocks, setting) == 0
    at = next(n for n, block in enumerate(blocks) if isinstance(block, Paragraph))
    untouched = [(n, pages.findBlockByNumber(n).revision()) for n in (0, pages.blockCount() - 1)]
    other = [*blocks]
    other[at] = replace(blocks[at], text=(Span("غير ذلك"),))
    assert pages.show_blocks(other, setting) == 1
    assert shown(pages) == shown(fresh(other, setting))
    assert [(n, pages.findBlockByNumber(n).revision()) for n, _ in untouched] == untouched


@given(seed=st.integers(0, 10_000), rounds=st.integers(1, 4), rtl=st.booleans())
def test_after_any_change_the_page_equals_a_fresh_one(
    qapp: object, documents: dict[str, Document], seed: int, rounds: int, rtl: bool
) -> None:
    draw = random.Random(seed)
    everything, setting = list(documents["ar" if rtl else "en"].blocks)[:40], SETTINGS[rtl]
    pages = ReportDocument()
    for _ in range(rounds):
        chosen = [block for block in everything if draw.random() < 0.6]
        blocks = [
            replace(block, text=(Span(f"n{draw.random()}"),))
            if draw.random() < 0.2 and isinstance(block, Paragraph | Body)
            else block
            for block in chosen
        ]
        pages.show_blocks(blocks, setting)
        assert pages.blocks == blocks
        assert shown(pages) == shown(fresh(blocks, setting))


def test_an_unknown_block_raises(qapp: object) -> None:
    with pytest.raises(TypeError):
        list(SETTINGS[True].lines(object()))  # type: ignore[arg-type]


def test_a_table_and_line_breaks_are_set(qapp: object) -> None:
    table: Table[Text] = Table("t", ((Span("a"),), (Span("b"),)), (((Span("1"),), (Span("2"),)),))
    body: Body[Text] = Body("b", (Span("one\ntwo"),))
    pages = fresh([table, body], SETTINGS[False])
    assert [text for text, _, _ in shown(pages)] == ["a\tb", "1\t2", "one\u2028two"]


def test_justified_lines_reach_both_edges(window: RecordWindow) -> None:
    view = window.panel.view
    window.grab()  # lines are justified when painted
    setting, filled = view._setting(), 0
    for place, _ in view.seen():
        block = view.pages.first_text_block(place)
        for line in view.pages.lines[place]:
            layout = block.layout()
            room = setting.bleed(line)
            for at in range(layout.lineCount() - 1 if room else 0):
                one = layout.lineAt(at)
                missing = one.width() - room - one.horizontalAdvance()
                filled += 1
                assert abs(missing) < 2.5, block.text()
            block = block.next()
    assert filled > 5


def test_a_line_is_not_justified_with_spaces_wider_than_on_paper(qapp: object) -> None:
    setting = SETTINGS[False]
    wide, narrow = 55 * "x" + " a " + 55 * "x", "before " + 9 * "a symbol that is not long "
    pages = fresh([Body(said, (Span(said),)) for said in (wide, narrow)], setting)
    pages.setTextWidth(setting.width)
    spaced = []
    for place in (0, 1):
        block = pages.first_text_block(place)
        assert block.layout().lineCount() > 1
        justify(pages, block, setting.bleed(pages.lines[place][0]))
        spaced.append(any(one.format.fontWordSpacing() for one in block.layout().formats()))
    assert spaced == [False, True]


def test_the_page_never_scrolls_sideways(window: RecordWindow) -> None:
    bar = window.panel.view.horizontalScrollBar()
    assert bar.value() == (bar.maximum() if window.panel.view.isRightToLeft() else 0)
    assert not bar.isVisible()


def test_folding_ignores_marks_hamzas_digits_and_case() -> None:
    assert occurrences("الأُوَلى ٢٠١٩", "الاولي 2019") == [(0, 13)]
    assert occurrences("Déjà vu", "deja") == [(0, 4)]
    assert occurrences("a😀b", "b") == [(3, 4)]  # Qt counts the character before it twice
    assert occurrences("abc", "  ") == []
    assert occurrences("Ms.\u00a0Diallo", "ms. d") == [(0, 5)]
    assert fold("\u2068x\u2069")[0] == "x"


@given(text=st.text(max_size=30), start=st.integers(0, 29), size=st.integers(1, 8))
def test_any_copied_text_is_found(text: str, start: int, size: int) -> None:
    wanted = text[start : start + size]
    if fold(wanted.strip())[0]:
        assert occurrences(text, wanted)


def test_finding_highlights_hits_and_wraps_round(window: RecordWindow, qtbot: QtBot) -> None:
    bar = window.panel.find_bar
    bar.open()
    bar.field.setText("الفريق العامل")
    assert bar.found > 3
    first = window.panel.view.textCursor().selectionStart()
    assert len(window.panel.view.extraSelections()) == bar.found
    for _ in range(bar.found):
        bar.step(1)
    assert window.panel.view.textCursor().selectionStart() == first
    bar.field.setText("لا يوجد هذا النص")
    assert bar.found == 0
    bar.put_away()
    assert not window.panel.view.extraSelections()


def test_copied_text_has_no_invisible_characters(window: RecordWindow) -> None:
    view = window.panel.view
    view.selectAll()
    copied = view.createMimeDataFromSelection()
    assert not copied.hasHtml()
    assert not set(copied.text()) & {"\u2066", "\u2067", "\u2068", "\u2069", "\u2029"}
    assert "CHP/COP" in copied.text()
