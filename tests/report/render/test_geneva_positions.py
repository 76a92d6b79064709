"""Letters stand where they stand in documents of Geneva, to 0.2 mm, as MuPDF reads them.

Measured in points on A/80/62, A/HRC/59/60, A/HRC/59/L.17, A/HRC/RES/59/25, A/HRC/EMRIP/2025/1 to 3 and
E/2025/60.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pymupdf
import pytest

from tests.report.render.samples import SYMBOL, UN_ARABIC, UN_ENGLISH, t
from tests.report.render.test_un_positions import LONG, MARK, MM, TO, Line, chars_of, lines_of, printed
from wgdesk.phrasing.tree import (
    Annex,
    Block,
    Document,
    Heading,
    Item,
    LineRole,
    Note,
    Paragraph,
    Table,
    Text,
    TitleLine,
)
from wgdesk.report.render.pdf import to_bytes

FORM = "un_geneva"
POINTS = TO * MM
WIDTH = 595.28


def of_geneva(document: Document) -> Document:
    """Return a document of the United Nations as Geneva prints it."""
    assert document.un_page is not None
    return replace(document, un_page=replace(document.un_page, form=FORM))


def opened(*blocks: Block[Text]) -> pymupdf.Document:
    """Return the PDF of blocks in English."""
    return pymupdf.open(stream=to_bytes(replace(of_geneva(UN_ENGLISH), blocks=blocks)))


def all_lines(page: pymupdf.Page) -> list[Line]:
    """Return the runs of letters on a page that stand on one line and near each other, from its top."""
    rows: list[list[dict[str, object]]] = []
    for char in sorted(chars_of(page), key=lambda one: (round(one["origin"][1], 1), one["origin"][0])):
        after = rows and abs(rows[-1][-1]["origin"][1] - char["origin"][1]) < 0.1  # type: ignore[index]
        if not after or char["origin"][0] - rows[-1][-1]["bbox"][2] > 20:  # type: ignore[index]
            rows.append([])
        rows[-1].append(char)
    return [Line(row) for row in rows if any(one["c"] != " " for one in row)]


def line(lines: list[Line], text: str) -> Line:
    (found,) = [one for one in lines if one.text == text.replace(" ", "")]
    return found


def rules(page: pymupdf.Page) -> list[tuple[float, float, float]]:
    """Return the rules of a page from its top: where they begin and end, and their height on the page."""
    drawn = [item for drawing in page.get_drawings() for item in drawing["items"] if item[0] == "l"]
    return sorted(((a.x, b.x, a.y) for _, a, b in drawn), key=lambda one: one[2])


def test_a_paragraph_fills_its_column_in_letters_as_wide_as_they_are() -> None:
    first, other, *_ = printed(Paragraph("p", t(LONG), t("12.")), form=FORM)
    assert [first.start * MM, first.at("The") * MM] == pytest.approx([113.3, 141.7], abs=POINTS)
    assert [one.end * MM for one in (first, other)] == pytest.approx([482.2, 482.2], abs=POINTS)
    (vienna,) = printed(Paragraph("p", t("The Working Group"), t("12.")))
    (geneva,) = printed(Paragraph("p", t("The Working Group"), t("12.")), form=FORM)
    wide = [line.end - line.at("The") for line in (vienna, geneva)]
    assert wide[0] - wide[1] * 1.03 == pytest.approx(17 * 0.2 / MM, abs=0.1)


def test_lines_begin_and_end_on_a_page_where_theirs_do() -> None:
    with opened(Paragraph("p", t(LONG * 60), t("1."))) as file:
        first, second = lines_of(file[0]), lines_of(file[1])
    assert second[0].base * MM == pytest.approx(80.6, abs=POINTS)
    assert 770 < second[-1].base * MM <= 783.2 + POINTS
    assert 770 < first[-1].base * MM <= 783.2 + POINTS  # the square is beside the text


def test_headings_keep_the_larger_one_of_two_gaps() -> None:
    blocks = (
        Paragraph("a", t("Before."), t("1.")),
        Heading("b", 1, t("Large"), t("II.")),
        Heading("c", 2, t("Small"), t("A.")),
        Paragraph("d", t("Between."), t("2.")),
        Heading("e", 2, t("Small"), t("B.")),
        Heading("f", 3, t("Third"), t("1.")),
        Heading("g", 4, t("Fourth"), t("(a)")),
        Paragraph("h", t("Between."), t("3.")),
        Heading("i", 4, t("Fourth"), t("(b)")),
        Paragraph("j", t("After."), t("4.")),
    )
    lines = printed(*blocks, form=FORM)
    for number, label, begins, text in (
        (1, "II.", 84.9, "Large"),
        (2, "A.", 87.6, "Small"),
        (5, "1.", 91.7, "Third"),
        (6, "(a)", 87.6, "Fourth"),
    ):
        found = lines[number]
        assert [found.start * MM, found.ends(label) * MM] == pytest.approx([begins, 99.3], abs=POINTS)
        assert found.at(text) * MM == pytest.approx(113.3, abs=POINTS)
    gaps = [(after.base - line.base) * MM for line, after in pairwise(lines)]
    assert gaps == pytest.approx([32.1, 32.0, 24.4, 31.1, 24.1, 24.0, 18.25, 23.8, 18.25], abs=POINTS)


def test_sub_paragraphs_have_the_steps_of_paragraphs() -> None:
    first, other, *_ = printed(Item("s", 2, t(LONG), t("(a)"), inside=True), form=FORM)
    places = [first.start, first.at("The"), other.start]
    assert [one * MM for one in places] == pytest.approx([141.7, 170.1, 113.3], abs=POINTS)


def test_the_label_of_an_annex_is_further_from_its_title() -> None:
    label, title, heading = printed(
        Annex("a", t("Annex"), t("Large")), Heading("b", 1, t("Scope"), t("I.")), form=FORM
    )
    assert [label.start * MM, title.start * MM] == pytest.approx([56.7, 113.3], abs=POINTS)
    assert (title.base - label.base) * MM == pytest.approx(33, abs=POINTS)
    assert (heading.base - title.base) * MM == pytest.approx(33, abs=POINTS)
    chapter = printed(Heading("a", 1, t("Large"), t("Chapter I"), apart="line"), form=FORM)
    assert [line.start * MM for line in chapter] == pytest.approx([113.3, 113.3], abs=POINTS)


def test_footnotes_are_larger_under_their_rule() -> None:
    with opened(Paragraph("p", (*t("Text."), MARK), t("1."), (Note("n", t(LONG), t("1")),))) as file:
        ((left, right, height),) = [
            one for one in rules(file[0]) if 60 < one[1] - one[0] < 80 and one[0] < 100
        ]
        mark, first, *others = [one for one in lines_of(file[0]) if one.base * MM > height]
    assert [left, right] == pytest.approx([90.6, 164.4], abs=POINTS)
    assert first.base * MM - height == pytest.approx(13.7, abs=POINTS)
    assert [mark.end * MM, first.start * MM] == pytest.approx([107.7, 113.3], abs=POINTS)
    assert first.size == pytest.approx(9)
    assert (others[0].base - first.base) * MM == pytest.approx(11, abs=0.05)


def test_a_table_is_smaller_and_its_rows_closer() -> None:
    row = (t("States"), t("7"))
    with opened(Table("t", (t("Category"), t("Percentage")), (row, row))) as file:
        head, first, last = lines_of(file[0])
        found = [one for one in rules(file[0]) if 300 < one[1] - one[0] < 400]
    assert [head.size, first.size] == pytest.approx([8, 9])
    assert "Italic" in head.font
    assert [one[:2] for one in found] == [pytest.approx((113.4, 482.2), abs=POINTS)] * 3
    at = [base * MM for base in (head.base, first.base, last.base)]
    heights = [one[2] for one in found]
    gaps = [at[0] - heights[0], heights[1] - at[0], at[1] - heights[1], at[2] - at[1], heights[2] - at[2]]
    assert gaps == pytest.approx([12.3, 6.7, 11.6, 15.0, 5.0], abs=POINTS)


def test_the_masthead_stands_higher_than_that_of_vienna() -> None:
    blocks = [one for one in UN_ENGLISH.blocks if one.key.startswith(("mast/", "title/"))]
    organ = TitleLine("title/parent", LineRole.PARENT, t("General Assembly"))
    with opened(*(organ if one.key == "title/parent" else one for one in blocks)) as file:
        lines, found = all_lines(file[0]), rules(file[0])
    for text, start, base, size in (
        ("United Nations", 119.7, 49.7, 14),
        ("General Assembly", 119.7, 80.0, 20),
        ("Distr.: Limited", 392.1, 79.1, 10),
        ("9 September 2031", 392.1, 91.1, 10),
        ("Original: English", 392.1, 115.1, 10),
        ("Working Group on Rivers", 56.7, 217.6, 12),
    ):
        one = line(lines, text)
        assert (one.start * MM, one.base * MM) == pytest.approx((start, base), abs=POINTS), text
        assert one.size == pytest.approx(size), text
    symbol = line(lines, SYMBOL)
    assert (symbol.end * MM, symbol.base * MM) == pytest.approx((538.6, 51.5), abs=POINTS)
    assert line(lines, "General Assembly").end * MM == pytest.approx(275.9, abs=POINTS)
    thin, heavy = found[:2]
    assert thin == pytest.approx((56.7, 538.6, 56.8), abs=POINTS)
    assert heavy == pytest.approx((56.7, 538.6, 199.7), abs=POINTS)


@pytest.mark.parametrize("document", [UN_ENGLISH, UN_ARABIC], ids=["en", "ar"])
def test_heads_and_feet_do_not_count_the_pages(document: Document) -> None:
    rtl = document.rtl
    job = "V.31-01234 (A)" if rtl else "V.31-01234 (E)"
    with pymupdf.open(stream=to_bytes(of_geneva(document))) as file:
        first, second = all_lines(file[0]), all_lines(file[1])
        rule = rules(file[1])[0]
        dark = file[0].get_drawings()
    foot = min(first, key=lambda one: -one.base)
    assert foot.base * MM == pytest.approx(811.6, abs=POINTS)
    edge = WIDTH - foot.end * MM if rtl else foot.start * MM
    assert edge == pytest.approx(56.7, abs=POINTS)
    for text, base, size, left in (
        (SYMBOL, 50.9, 9, True),
        ("٢" if rtl else "2", 811.8, None, True),
        (job, 811.8, 8, False),
    ):
        one = line(second, text)
        assert one.base * MM == pytest.approx(base, abs=POINTS)
        assert size is None or one.size == pytest.approx(size)
        outside = one.start * MM if left is not rtl else WIDTH - one.end * MM
        assert outside == pytest.approx(56.7, abs=POINTS)
    assert rule == pytest.approx((55.2, 540.1, 57.0), abs=POINTS)
    squares = [one["rect"] for one in dark if one["type"] == "f"]
    left, right = min(one.x0 for one in squares), max(one.x1 for one in squares)
    assert right - left == pytest.approx(43.5, abs=0.1)  # and no bars on the other side
    assert (WIDTH - right if rtl else left) == pytest.approx(497.1, abs=POINTS)
    assert min(one.y0 for one in squares) == pytest.approx(778.8, abs=POINTS)
