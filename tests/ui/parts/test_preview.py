"""The document of the preview: setting, replacing and finding blocks."""

import random
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument, QTextOption
from pytestqt.qtbot import QtBot

from tests.report.render.pdffile import PdfFile
from ui.look.theme import LIGHT
from ui.parts.preview.block_setting import Setting, fitting
from ui.parts.preview.justify import justify
from ui.parts.preview.report_document import ReportDocument
from ui.parts.preview.text_folding import as_copied, fold, occurrences
from ui.parts.preview.un_masthead import UnSetting
from ui.state.report_cache import ReportCache
from ui.windows.record.record_window import RecordWindow
from wgdesk.acting.desk import Desk
from wgdesk.phrasing.tree import Block, Body, Document, Paragraph, Span, Table, Text, plain
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.render.pdf import to_bytes
from wgdesk.report.render.style import BlockKind, sheet

pytestmark = [pytest.mark.usefixtures("report"), pytest.mark.slow]  # long: in the thorough run only

# Lines of the masthead are as long as there is room, and tables have no columns.
_MASTHEAD = (BlockKind.PARENT, BlockKind.PARENT_SHORT, BlockKind.SYMBOL)
_NOT_COMPARED = (*_MASTHEAD, BlockKind.TABLE_HEAD, BlockKind.TABLE_CELL)
SETTINGS = {rtl: Setting(sheet(rtl), 96 / 72, 794, LIGHT) for rtl in (True, False)}


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
            texts.append(as_copied(first.text()))
            if first == last:
                break
            first = first.next()
        label = getattr(block, "label", None)
        whole = as_copied(plain(block.text)) if not isinstance(block, Table) else ""
        wanted = [f"{plain(label)}\t{whole}" if label and type(block).__name__ != "Annex" else whole]
        if type(block).__name__ == "Annex":
            wanted = [as_copied(plain(label)), whole]
        wanted += [
            f"{plain(note.label)}\t{as_copied(plain(note.text))}" for note in getattr(block, "notes", ())
        ]
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


def test_a_column_of_a_table_begins_after_the_longest_text_before_it(qapp: object) -> None:
    rows = (((Span("Chair"),), (Span("Group of Latin American and Caribbean States"),)),)
    setting = SETTINGS[False]
    pages = fresh([Table("t", ((Span("Office"),), (Span("Group"),)), rows)], setting)
    stops = [made.tabPositions()[0].position for _, made, _ in shown(pages)]  # type: ignore[attr-defined]
    assert stops[0] == stops[1]
    assert 30 * setting.scale < stops[0] < setting.look.page.column * setting.scale / 3


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
                assert abs(missing) < 1, block.text()
            block = block.next()
    assert filled > 5


def lines_in(document: QTextDocument, number: int) -> list[str]:
    """Return the text of each line of a text block, without its label."""
    block = document.findBlockByNumber(number)
    layout, text = block.layout(), block.text()
    lines = [layout.lineAt(at) for at in range(layout.lineCount())]
    cut = [text[one.textStart() : one.textStart() + one.textLength()] for one in lines]
    return [line.rpartition("\t")[2] for line in cut]


def whole_words() -> QTextOption:
    """Return the option by which a view never breaks a word."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    return option


def ink(line: str) -> str:
    """Return the letters and digits of a line in the order of the alphabet; a PDF has them as drawn."""
    return "".join(sorted(filter(str.isalnum, line)))


@pytest.mark.parametrize("lang", ["ar", "en"])
@pytest.mark.parametrize("room", [900, 592])
def test_lines_end_where_they_end_in_the_pdf(
    qapp: object, documents: dict[str, Document], lang: str, room: int
) -> None:
    report = documents[lang]
    assert report.un_page is not None
    look = sheet(report.rtl)
    scale = fitting(96 / 72, look, room)
    plain_one = Setting(look, scale, min(794, room), LIGHT)
    setting = UnSetting.made(plain_one, report, report.un_page)
    pages = ReportDocument()
    pages.setDefaultTextOption(whole_words())
    pages.setTextWidth(setting.width)
    pages.show_blocks(list(report.blocks), setting)
    file = PdfFile(to_bytes(report))
    drawn = {ink(line.text) for page in range(1, file.page_count + 1) for line in file.lines(page)}
    kinds = [line.kind for group in pages.lines for line in group]
    shown = 0
    for number, kind in enumerate(kinds):
        if kind not in _NOT_COMPARED:
            lines = lines_in(pages, number)
            shown += len(lines)
            assert [line for line in lines if ink(line) not in drawn] == []
    assert shown > 200


def test_a_line_of_narrowed_words_keeps_its_words(qapp: object) -> None:
    setting = SETTINGS[False]
    words = [
        "the",
        "Working",
        "Group",
        "took",
        "note",
        "of",
        "reports",
        "on",
        "its",
        "work",
        "and",
        "of",
        "what",
        "States",
        "had",
        "said",
    ]
    said = " ".join(random.Random(1).choices(words, k=300))
    pages = fresh([Body("said", (Span(said),))], setting)
    pages.setTextWidth(setting.width)
    block = pages.first_text_block(0)
    before = lines_in(pages, 0)
    justify(pages, block, setting.bleed(pages.lines[0][0]))
    assert lines_in(pages, 0) == before
    spaced = [one.format.fontWordSpacing() for one in block.layout().formats()]
    assert min(spaced) < 0 < max(spaced)
    assert as_copied("".join(before)) == said


@pytest.mark.parametrize("joined", ["open-ended", "https://example.org/reports/list"])
def test_what_is_broken_at_the_end_of_a_line_is_found_and_copied_whole(qapp: object, joined: str) -> None:
    setting = SETTINGS[False]
    for before in range(1, 40):
        said = f"{'x' * before} " + f"the {joined} group " * 9
        pages = fresh([Body("said", (Span(said.strip()),))], setting)
        assert len(occurrences(pages.toPlainText(), f"the {joined} group")) == 9
        assert as_copied(pages.first_text_block(0).text()) == said.strip()


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
