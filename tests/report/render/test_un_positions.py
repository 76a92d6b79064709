"""Letters stand where they stand in documents of the United Nations, to 0.2 mm, as MuPDF reads them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pymupdf
import pytest

from tests.report.render.pdffile import PdfFile
from tests.report.render.samples import UN_ENGLISH, t
from wgdesk.phrasing.tree import (
    Annex,
    Block,
    Heading,
    Item,
    LineRole,
    Note,
    Paragraph,
    Role,
    Span,
    Table,
    Text,
    TitleLine,
)
from wgdesk.report.render.pdf import to_bytes
from wgdesk.report.render.shapers import shaper
from wgdesk.report.render.style import BlockKind
from wgdesk.report.render.table_look import shares
from wgdesk.report.render.un_style import un_look

MM = 72 / 25.4
TO = 0.2  # millimetres
LONG = "The Working Group took note of the information that States parties had made available to it. " * 4
MARK = Span("1", Role.NOTE, "n")


class Line:
    """A line of a page in millimetres from its left and, for ``base``, top edge."""

    def __init__(self, chars: list[dict[str, Any]]) -> None:
        seen = [char for char in sorted(chars, key=lambda char: char["origin"][0]) if char["c"] != " "]
        self.base = seen[-1]["origin"][1] / MM
        self.start, self.end = seen[0]["bbox"][0] / MM, seen[-1]["bbox"][2] / MM
        self.text = "".join(char["c"] for char in seen)
        self.size, self.font = float(seen[0]["size"]), str(seen[0]["font"])
        self._seen = seen

    def at(self, text: str) -> float:
        """Return where ``text``, without spaces, begins."""
        return float(self._seen[self.text.index(text)]["bbox"][0]) / MM

    def ends(self, text: str) -> float:
        """Return where ``text``, without spaces, ends."""
        return float(self._seen[self.text.index(text) + len(text) - 1]["bbox"][2]) / MM


def chars_of(page: pymupdf.Page) -> Iterator[dict[str, Any]]:
    """Yield the letters of a page with their size and font."""
    for block in page.get_text("rawdict")["blocks"]:
        for line in block.get("lines", ()):
            for span in line["spans"]:
                for char in span["chars"]:
                    yield char | {"size": span["size"], "font": span["font"]}


def lines_of(page: pymupdf.Page) -> list[Line]:
    """Return the lines of a page from its top, without head and foot."""
    rows: dict[float, list[dict[str, Any]]] = {}
    for char in chars_of(page):
        rows.setdefault(round(char["origin"][1], 1), []).append(char)
    found = [Line(rows[base]) for base in sorted(rows) if any(char["c"] != " " for char in rows[base])]
    return [line for line in found if 25 < line.base < 279]


def printed(*blocks: Block[Text], form: str = "un") -> list[Line]:
    """Return the lines of blocks on a page of their own."""
    assert UN_ENGLISH.un_page is not None
    page = replace(UN_ENGLISH.un_page, form=form)
    data = to_bytes(replace(UN_ENGLISH, blocks=blocks, un_page=page))
    with pymupdf.open(stream=data) as file:
        return lines_of(file[0])


def test_a_paragraph_fills_its_column() -> None:
    first, *others, last = printed(Paragraph("p", t(LONG), t("12.")))
    assert first.start == pytest.approx(40.5, abs=TO)
    assert first.at("The") == pytest.approx(40.5 + 23.75 / MM, abs=TO)
    for line in others:
        assert line.start == pytest.approx(40.5, abs=TO)
    for line in (first, *others):
        assert line.end == pytest.approx(169.4, abs=TO)
    assert last.end < 165
    assert [after.base - line.base for line, after in pairwise((first, *others, last))] == pytest.approx(
        [12 / MM] * (len(others) + 1), abs=0.02
    )


def test_lines_are_as_wide_as_they_were_measured() -> None:
    """Pairs, width and tracking are drawn as they were counted, beside marks and Arabic letters too."""
    mixed = (
        *t(f"“To AVoid” Ty. P, VA Wa {LONG}"),
        Span("12", Role.NOTE, "n"),
        *t(f" as the team (الفريق العامل) Told AV; {LONG} (أ) {LONG}"),
    )
    paragraph = Paragraph("p", mixed, t("1."), (Note("n", t("x"), t("12")),))
    drawn = [
        line for line in PdfFile(to_bytes(replace(UN_ENGLISH, blocks=(paragraph,)))).lines(1) if line.stretch
    ]
    assert len(drawn) > 8
    for line in drawn:
        assert line.right == pytest.approx(40.5 * MM + 365.5, abs=0.03), line.text


def test_headings_have_their_number_outside_and_their_gaps() -> None:
    blocks = (
        Paragraph("a", t("Before."), t("1.")),
        Heading("b", 1, t("Large"), t("III.")),
        Paragraph("c", t("Between."), t("2.")),
        Heading("d", 2, t("Small"), t("A.")),
        Paragraph("e", t("Between."), t("3.")),
        Heading("f", 1, t("Large"), t("IV.")),
        Heading("g", 2, t("Small"), t("A.")),
        Paragraph("h", t("After."), t("4.")),
    )
    lines = printed(*blocks)
    for line, label, text in (
        (lines[1], "III.", "Large"),
        (lines[3], "A.", "Small"),
        (lines[5], "IV.", "Large"),
    ):
        assert line.ends(label) == pytest.approx(36.2, abs=TO)
        assert line.at(text) == pytest.approx(40.5, abs=TO)
    gaps = [(after.base - line.base) * MM for line, after in pairwise(lines)]
    assert gaps == pytest.approx([32.2, 24.8, 31.0, 24.5, 32.2, 25.8, 24.5], abs=TO)


def test_a_chapter_and_an_annex_have_a_large_label_at_the_edge_of_the_rules() -> None:
    after = (Heading("b", 2, t("Small"), t("A.")), Paragraph("c", t("After."), t("1.")))
    chapter = printed(Heading("a", 1, t("Large"), t("Chapter I"), apart="line"), *after)
    annex = printed(Annex("a", t("Annex"), t("Large")), *after)
    for label, title, *_ in (chapter, annex):
        assert (label.start, title.start) == pytest.approx((18.2, 40.5), abs=TO)
        assert (label.size, title.size) == pytest.approx((14, 14), abs=0.05)
    gaps = [[(low.base - high.base) * MM for high, low in pairwise(lines)] for lines in (chapter, annex)]
    assert gaps[0] == pytest.approx([15, 25.8, 24.5], abs=TO)
    assert gaps[1] == pytest.approx([21, 25.8, 24.5], abs=TO)
    before = printed(Paragraph("z", t("Before."), t("1.")), Heading("a", 1, t("Large"), t("I"), apart="line"))
    assert (before[1].base - before[0].base) * MM == pytest.approx(32.2, abs=TO)
    title = TitleLine("z", LineRole.TITLE, t("Draft report"))
    under = printed(title, Heading("a", 1, t("Large"), t("I"), apart="line"))
    assert (under[1].base - under[0].base) * MM == pytest.approx(26.8, abs=TO)


def test_sub_paragraphs_run_on_from_side_to_side_and_an_agenda_hangs() -> None:
    (a, a2, *_), (i, i2, *_) = (
        printed(Item("s", 2, t(LONG), t("(a)"), inside=True)),
        printed(Item("s", 3, t(LONG), t("(i)"), inside=True)),
    )
    assert (a.start, a.at("The"), a2.start) == pytest.approx((48.9, 57.3, 40.5), abs=TO)
    assert (i.start, i.at("The"), i2.start) == pytest.approx((57.3, 65.7, 48.9), abs=TO)
    assert (a.end, a2.end, i.end, i2.end) == pytest.approx((169.4,) * 4, abs=TO)
    for level, label, at, text in ((1, "7.", 48.9, 57.3), (2, "(a)", 57.3, 65.7), (3, "(i)", 65.7, 74.3)):
        first, *others = printed(Item("s", level, t(LONG), t(label)))  # type: ignore[arg-type]
        assert (first.start, first.at("The")) == pytest.approx((at, text), abs=TO)
        assert [line.start for line in others] == pytest.approx([text] * len(others), abs=TO)
        assert len({round(line.end) for line in (first, *others[:-1])}) > 1  # ragged
    one, two = printed(Item("s", 1, t("One;"), t("1.")), Item("u", 1, t("Two."), t("2.")))
    assert (two.base - one.base) * MM == pytest.approx(18, abs=TO)


def test_arabic_text_begins_at_one_place_after_every_letter_but_the_widest() -> None:
    look = un_look("un", True)
    for kind in (BlockKind.ITEM_2, BlockKind.SUBPARAGRAPH):
        style = look.style(kind)
        widths = [shaper(style.lettering(True, style.size)).measure(f"({letter})").width for letter in "أبفس"]
        begun = {style.first_indent(width * style.size / 1000) for width in widths}
        assert begun == {style.first}, kind


def test_footnotes_are_ragged_with_their_number_outside_below_a_short_rule() -> None:
    note = Note("n", t(LONG), t("1"))
    data = to_bytes(replace(UN_ENGLISH, blocks=(Paragraph("p", (*t("Text."), MARK), t("1."), (note,)),)))
    with pymupdf.open(stream=data) as file:
        ((left, right, height),) = [
            (item[1].x / MM, item[2].x / MM, item[1].y)
            for drawing in file[0].get_drawings()
            for item in drawing["items"]
            if item[0] == "l" and 20 < (item[2].x - item[1].x) / MM < 30 and item[1].x / MM < 40
        ]
        mark, first, *others, last = [line for line in lines_of(file[0]) if line.base * MM > height]
    assert mark.end == pytest.approx(39.8, abs=TO)
    assert [line.start for line in (first, *others, last)] == pytest.approx(
        [40.5] * (len(others) + 2), abs=TO
    )
    assert len({round(line.end) for line in (first, *others)}) > 1
    assert (others[0].base - first.base) * MM == pytest.approx(10.5, abs=0.05)
    assert (left, right) == pytest.approx((32.2, 57.6), abs=TO)
    assert first.base * MM - height == pytest.approx(14.1, abs=TO * MM)


def test_a_table_has_three_rules_and_its_text_begins_with_the_column() -> None:
    """As in E/2025/28: thin above the head, heavy under it and at the end, none between rows."""
    row = (t("Chair"), t("Asia-Pacific States"), t("Shambhu Kumaran (India)"))
    table = Table("t", (t("Office"), t("Regional group"), t("Officer")), (row, row))
    data = to_bytes(replace(UN_ENGLISH, blocks=(table,)))
    with pymupdf.open(stream=data) as file:
        head, first, last = lines_of(file[0])
        rules = [
            (drawing["items"][0][1].y, drawing["width"], drawing["rect"].width)
            for drawing in file[0].get_drawings()
            if drawing["items"][0][0] == "l" and 300 < drawing["rect"].width < 400  # neither masthead nor end
        ]
    assert [head.start, first.start] == pytest.approx([40.5, 40.5], abs=TO)
    assert (head.size, first.size) == pytest.approx((7, 10), rel=0.02)  # they are 103 % wide
    assert "Italic" in head.font
    assert [weight for _, weight, _ in rules] == pytest.approx([0.48, 1.44, 1.44])
    assert [width for _, _, width in rules] == pytest.approx([365.5] * 3, abs=TO)
    at = [base * MM for base in (head.base, first.base, last.base)]
    gaps = [at[0] - rules[0][0], rules[1][0] - at[0], at[1] - rules[1][0], at[2] - at[1], rules[2][0] - at[2]]
    assert gaps == pytest.approx([11.1, 5.6, 17.4, 20, 7.8], abs=TO)


def test_short_texts_of_a_table_stay_on_one_line_and_long_ones_share_the_rest() -> None:
    assert shares(100, [10, 20, 400, 300]) == pytest.approx([10, 20, 35, 35])
    assert shares(100, [10, 40]) == pytest.approx([20, 80])


def test_a_full_page_has_59_lines_between_its_edges() -> None:
    data = to_bytes(replace(UN_ENGLISH, blocks=(Paragraph("p", t(LONG * 60), t("1.")),)))
    with pymupdf.open(stream=data) as file:
        first, second = lines_of(file[0]), lines_of(file[1])
    assert second[0].base * MM == pytest.approx(82.5, abs=TO * MM)
    assert 770 < second[-1].base * MM <= 782.3 + TO * MM
    assert len(second) == 59
    assert [line.base for line in first if line.base < 268][-1] < 268  # the codes begin there


def test_an_office_stands_over_those_who_hold_it() -> None:
    """As in A/80/33 and A/80/29: names 8.4 mm in, 18 points from a name to the next office."""
    lines = printed(
        Item("o", 1, (Span("Chair", Role.ITALIC), Span(":")), None),
        Item("a", 3, t("Rahman Chowdhury (Bangladesh)"), None),
        Item("p", 1, (Span("Vice-Chairs", Role.ITALIC), Span(":")), None),
        Item("b", 2, t("Valentina Costa (Brazil)"), None),
        Item("c", 3, t("Marek Wójcik (Poland)"), None),
        Paragraph("t", t("Text."), t("4.")),
    )
    assert [line.start for line in lines] == pytest.approx([40.5, 48.9, 40.5, 48.9, 48.9, 40.5], abs=TO)
    gaps = [(after.base - line.base) * MM for line, after in pairwise(lines)]
    assert gaps == pytest.approx([12, 18, 12, 12, 18], abs=TO)
