"""What stays together on a page, and footnotes and tables over several pages."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest

from tests.report.render.pdffile import Drawn, PdfFile
from tests.report.render.samples import ARABIC, ENGLISH, t
from wgdesk.phrasing.tree import (
    Annex,
    Block,
    Body,
    Caption,
    Document,
    Heading,
    Item,
    Note,
    Paragraph,
    Role,
    Span,
    Table,
    Text,
)
from wgdesk.report.render.pdf import to_bytes
from wgdesk.report.render.style import sheet

LOOK = sheet(False)
PAGE = LOOK.page
FILLED = range(26, 38)  # as many one-line blocks bring what follows to the foot of page 1


def pages_of(*blocks: Block[Text], document: Document = ENGLISH) -> PdfFile:
    return PdfFile(to_bytes(replace(document, blocks=blocks, symbol="")))


def body(file: PdfFile, page: int) -> list[Drawn]:
    """Return the lines of a page but its number."""
    return [drawn for drawn in file.lines(page) if drawn.y > PAGE.footer]


def filler(count: int) -> tuple[Block[Text], ...]:
    return tuple(Body(f"f{n}", t("filler")) for n in range(count))


def with_word(file: PdfFile, word: str) -> list[list[Drawn]]:
    """Return, page by page, the lines that hold a word."""
    return [
        [drawn for drawn in body(file, page) if word in drawn.text] for page in range(1, file.page_count + 1)
    ]


# The column holds seven of "paragraph".
def long_text(word: str, count: int) -> str:
    return " ".join([word] * count)


@pytest.mark.sampled
@pytest.mark.parametrize("lines", [2, 3, 4, 5, 9])
def test_no_line_of_a_paragraph_stands_alone(lines: int) -> None:
    split = 0
    for count in FILLED:
        file = pages_of(*filler(count), Body("p", t(long_text("paragraph", 7 * lines))))
        found = [len(page) for page in with_word(file, "paragraph") if page]
        assert 1 not in found
        split += len(found) > 1
    assert split == 0 if lines < 4 else split > 0


@pytest.mark.sampled
@pytest.mark.parametrize(
    "title",
    [
        (Heading("h", 1, t("TITLE"), t("I.")),),
        (Heading("h1", 1, t("TITLE")), Heading("h2", 2, t("TITLE")), Caption("c", t("TITLE"))),
        (Caption("c", t("TITLE")),),
    ],
)
def test_titles_stay_with_the_first_lines_of_what_follows(title: tuple[Block[Text], ...]) -> None:
    moved = 0
    for count in FILLED:
        file = pages_of(*filler(count), *title, Body("p", t(long_text("paragraph", 40))))
        titles, texts = with_word(file, "TITLE"), with_word(file, "paragraph")
        (page,) = [number for number, found in enumerate(titles) if found]
        assert len(titles[page]) == len(title)
        assert len(texts[page]) >= LOOK.orphan
        assert not any(texts[:page])
        moved += page
    assert 0 < moved < len(FILLED)


def test_an_item_stays_with_the_sub_items_that_it_announces() -> None:
    moved = 0
    for count in FILLED:
        items = Item("i", 1, t("ITEM:"), t("1.")), Item("j", 2, t("part"), t("(a)"))
        file = pages_of(*filler(count), *items)
        (page,) = [number for number, found in enumerate(with_word(file, "ITEM")) if found]
        assert with_word(file, "part")[page]
        moved += page
    assert 0 < moved < len(FILLED)


def test_the_last_item_of_a_list_does_not_begin_a_page_alone() -> None:
    items = tuple(Item(f"i{n}", 2, t(f"item{n}."), t(f"({n})")) for n in range(3))
    for count in FILLED:
        places = [len(page) for page in with_word(pages_of(*filler(count), *items), "item")]
        assert places[-1] != 1, count


def test_a_symbol_in_a_list_is_whole() -> None:
    for words in range(4, 14):
        text = t(long_text("item", words) + " (CTOC/COP/WG.4/2019/1);")
        file = pages_of(Item("i", 1, text, t("1.")))
        assert any("(CTOC/COP/WG.4/2019/1);" in drawn.text for drawn in body(file, 1))


def test_a_title_stays_with_the_head_and_first_row_of_a_table() -> None:
    for count in FILLED:
        table = Table("t", (t("HEAD"),), ((t("first"),), (t("second"),)))
        file = pages_of(*filler(count), Heading("h", 1, t("TITLE")), table)
        page = next(number for number, found in enumerate(with_word(file, "TITLE")) if found)
        assert with_word(file, "HEAD")[page]
        assert with_word(file, "first")[page]


def test_a_short_table_is_on_one_page() -> None:
    table = Table("t", (t("HEAD"),), tuple((t(f"row{n}"),) for n in range(4)))
    for count in FILLED:
        assert [len(page) for page in with_word(pages_of(*filler(count), table), "row") if page] == [4], count


def test_a_long_table_begins_on_the_page_that_is_begun() -> None:
    table = Table("t", (t("HEAD"),), tuple((t(f"row{n}"),) for n in range(20)))
    assert len(with_word(pages_of(*filler(FILLED[0]), table), "row")[0]) > 2


def test_an_annex_begins_a_page() -> None:
    file = pages_of(Body("b", t("before")), Annex("a", t("Annex I"), t("Title")), *filler(1))
    assert [drawn.text for drawn in body(file, 1)] == ["before"]
    assert [drawn.text for drawn in body(file, 2)] == ["Annex I", "Title", "filler"]
    assert pages_of(Annex("a", t("Annex"), t("Title"))).page_count == 1


def test_blocks_of_a_page_do_not_overlap_and_stay_above_its_foot() -> None:
    for document in (ARABIC, ENGLISH):
        leadings = [style.leading for style in sheet(document.rtl).blocks.values()]
        file = PdfFile(to_bytes(replace(document, blocks=document.blocks * 4)))
        for page in range(1, file.page_count + 1):
            heights = sorted({drawn.y for drawn in body(file, page)})
            assert heights[0] > PAGE.bottom
            assert heights[-1] < PAGE.height - 40
            for low, high in pairwise(heights):
                assert high - low > min(leadings) * 0.9 or high - low < 1


# ---- footnotes -----------------------------------------------------------------------------------


def noted(number: int, text: str, note: str) -> Paragraph[Text]:
    """Return a paragraph with a footnote, whose words are numbered."""
    key = f"note {number}"
    return Paragraph(
        f"p{number}",
        (Span(f"{text}{number}"), Span("7", Role.NOTE, key), Span(" and on.")),
        t(f"{number}."),
        (Note(key, t(f"{note}{number}."), t("7")),),
    )


def test_each_footnote_stands_at_the_foot_of_the_page_of_its_mark() -> None:
    file = pages_of(*(noted(n, "text", "note") for n in range(100, 180)))
    assert file.page_count > 2
    for page in range(1, file.page_count + 1):
        lines = body(file, page)
        texts = [drawn for drawn in lines if drawn.text.startswith("text")]
        notes = [drawn for drawn in lines if drawn.text.startswith("note")]
        assert [drawn.text[4:7] for drawn in texts] == [drawn.text[4:7] for drawn in notes]
        ((_, rule, _, _),) = file.rules(page)
        assert min(drawn.y for drawn in texts) > rule > max(drawn.y for drawn in notes)
        assert min(drawn.y for drawn in notes) == pytest.approx(
            PAGE.bottom + 12.2 * (1 - LOOK.baseline), abs=1.5
        )  # the last note stands on the foot of the column


def test_a_footnote_too_long_for_its_page_runs_on_at_the_foot_of_the_next() -> None:
    note = long_text("noted", 1400)
    paragraph = Paragraph(
        "p",
        (Span("text"), Span("1", Role.NOTE, "n"), Span(" " + long_text("text", 800))),
        t("1."),
        (Note("n", t(note), t("1")),),
    )
    file = pages_of(paragraph)
    total: Counter[str] = Counter()
    pages_with_both = 0
    for page in range(1, file.page_count + 1):
        texts, notes = [], []
        for drawn in body(file, page):
            if "text" in drawn.text:
                texts.append(drawn.y)
            elif "noted" in drawn.text:
                notes.append(drawn.y)
            total.update(drawn.text.split())
        if notes and texts:
            assert min(texts) > max(notes) + 10
            pages_with_both += 1
        assert texts
    assert pages_with_both >= 2
    assert total["noted"] == 1400
    assert total["text"] + total["text1"] == 801


def test_two_footnotes_of_one_line_stand_in_order() -> None:
    text = (
        Span("first"),
        Span("1", Role.NOTE, "a"),
        Span(" second"),
        Span("2", Role.NOTE, "b"),
        Span("."),
    )
    notes = (Note("a", t("one"), t("1")), Note("b", t("two"), t("2")))
    file = pages_of(Paragraph("p", text, None, notes))
    assert [drawn.text for drawn in body(file, 1)] == ["first1 second2.", "1", "one", "2", "two"]
    assert len(file.links(1)) == 4


def test_a_footnote_without_mark_stands_with_the_end_of_its_paragraph() -> None:
    text = t(long_text("text", 1_200))
    file = pages_of(Paragraph("p", text, None, (Note("n", t("lost"), t("1")),)))
    pages = [number for number, found in enumerate(with_word(file, "lost")) if found]
    assert pages == [len([found for found in with_word(file, "text") if found]) - 1]
    assert pages != [0]


# ---- tables --------------------------------------------------------------------------------------


def test_the_head_of_a_table_is_on_each_of_its_pages() -> None:
    rows = tuple((t(f"row{n}"), t("cell")) for n in range(100, 220))
    file = pages_of(Table("t", (t("HEAD"), t("second")), rows))
    assert file.page_count > 3
    seen = []
    for page in range(1, file.page_count + 1):
        column = [drawn.text for drawn in body(file, page) if drawn.x < PAGE.width / 2]
        assert column[0] == "HEAD"
        seen += column[1:]
    assert seen == [f"row{n}" for n in range(100, 220)]


def test_a_row_longer_than_a_page_runs_on() -> None:
    rows = ((t("short"), t(long_text("cell", 3000))), (t("last"), t("row")))
    file = pages_of(*filler(10), Table("t", (t("HEAD"), t("second")), rows))
    counted: Counter[str] = Counter()
    for page in range(1, file.page_count + 1):
        lines = body(file, page)
        counted.update(word for drawn in lines for word in drawn.text.split())
        cells = [drawn for drawn in lines if "cell" in drawn.text]
        if cells:
            assert len(cells) >= LOOK.widow
            assert sum(drawn.text == "HEAD" for drawn in lines) == 1
            left, right = cells[0].x, max(drawn.right for drawn in cells)
            assert any(x0 < left and right < x1 for x0, _, x1, _ in file.rules(page))
    assert counted["cell"] == 3000
    assert counted["HEAD"] == file.page_count


def test_a_short_row_is_not_parted() -> None:
    for count in FILLED:
        rows = ((t("a"), t(long_text("cell", 60))),)
        file = pages_of(*filler(count), Table("t", (t("HEAD"), t("second")), rows))
        assert len([found for found in with_word(file, "cell") if found]) == 1


def test_a_long_word_parts_within_its_column() -> None:
    heads = tuple(t(text) for text in ("State", "Symbol", "Status", "Note"))
    row = (t("A"), t("CTOC/COP/WG.9/2031/INF/1/Rev.1/Add.2/Corr.3"), t("x" * 60), t("word " * 30))
    file = pages_of(Table("t", heads, (row,)))
    found = body(file, 1)
    starts = sorted(drawn.x for drawn in found if t(drawn.text) in heads)
    edges = [*starts, max(x1 for _, _, x1, _ in file.rules(1))]
    assert len(edges) == 5
    for drawn in found:
        assert any(left <= drawn.x and drawn.right < right for left, right in pairwise(edges)), drawn.text
