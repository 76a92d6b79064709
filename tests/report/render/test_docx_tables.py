"""Tables in a Word file: heads, columns, and what stays on one page."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.report.render.samples import ARABIC, ENGLISH, UN_ENGLISH, t
from tests.report.render.wordfile import W, WordFile
from wgdesk.phrasing.tree import Table, Text
from wgdesk.report.render.docx import to_bytes
from wgdesk.report.render.style import BlockKind, sheet
from wgdesk.report.render.table_sizes import column_widths
from wgdesk.report.render.un_style import un_look


def test_tables_repeat_their_head_and_are_kept_apart() -> None:
    table = ENGLISH.blocks[-3]
    assert isinstance(table, Table)
    file = WordFile(to_bytes(replace(ENGLISH, blocks=(table, replace(table, key="again")))))
    assert [e.tag.removeprefix(W) for e in file.body] == [
        *("p", "tbl", "p"),
        *("p", "tbl", "p"),
        "sectPr",
    ]
    first = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in file.body[1].iter(f"{W}tr")]
    assert first == [True, False, False]
    widths = [int(e.attrib[f"{W}w"]) for e in file.body[1].iter(f"{W}gridCol")]
    assert all(width > 0 for width in widths)
    assert 7705 >= sum(widths) > 7700  # twips: all of the text column


@pytest.mark.parametrize(("rows", "together"), [(4, 4), (40, 1)])  # a row with the next one, from the head
def test_a_short_table_is_on_one_page_and_a_head_with_its_first_row(rows: int, together: int) -> None:
    table = Table("t", (t("Office"), t("Name")), ((t("Chair"), t("Ms. A. Example")),) * rows)
    file = WordFile(to_bytes(replace(ENGLISH, blocks=(table,))))
    kept = [
        {cell.find(f"{W}pPr/{W}keepNext") is not None for cell in row.iter(f"{W}p")}
        for row in file.body.iter(f"{W}tr")
    ]
    assert kept == [{True}] * together + [{False}] * (rows + 1 - together)


def test_a_united_nations_table_has_a_heavy_rule_under_its_head_alone() -> None:
    table = Table("t", (t("Office"), t("Name")), ((t("Chair"), t("Ms. A. Example")),) * 2)
    file = WordFile(to_bytes(replace(UN_ENGLISH, blocks=(table,))))
    head, *rows = [row.findall(f"{W}tc/{W}tcPr/{W}tcBorders/{W}bottom") for row in file.body.iter(f"{W}tr")]
    assert [rule.get(f"{W}sz") for rule in head] == ["12", "12"]  # eighths of a point
    assert rows == [[], []]
    (style,) = (
        one
        for one in file.parts["word/styles.xml"].iter(f"{W}style")
        if one.get(f"{W}styleId") == "ReportTable"
    )
    inner = style.find(f".//{W}insideH")
    assert inner is not None
    assert inner.get(f"{W}val") == "nil"


def test_a_head_in_small_letters_does_not_widen_its_column() -> None:
    """Where cells are larger than heads, a long head takes as much room as its own letters need."""
    long = t("Boarding, search and request to the flag State, with the consent of the flag State")
    table = Table("t", (t("State"), t("Vessels reported in 2024"), t("Measure")), ((t("A"), t("37"), long),))
    widths = column_widths(table, un_look("un", False))
    assert 24 * 7 * 0.4 < widths[1] < 24 * 10 * 0.45
    assert widths[2] > 365 / 2


def test_a_column_has_room_for_its_longest_word() -> None:
    heads, row = (
        ("المنصب", "الاسم", "الدولة", "المجموعة"),
        ("الرئيسة", "السيدة سلمى", "كوستاريكا", "دول " * 20),
    )
    table: Table[Text] = Table("t", tuple(map(t, heads)), (tuple(map(t, row)),))
    file = WordFile(to_bytes(replace(ARABIC, blocks=(table,))))
    widths = [int(e.attrib[f"{W}w"]) for e in file.body.iter(f"{W}gridCol")]
    # Of the faces that stand in for ours, none has letters that are wider on average than this.
    size = 20 * sheet(True).style(BlockKind.TABLE_CELL).size
    assert all(
        width > 0.62 * size * max(map(len, words.split())) for width, words in zip(widths, row, strict=True)
    )
    assert widths[3] == max(widths)
