"""Tables are read as a person sees them; files that are not tables are refused."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.rosters.workbooks import SHARED, STYLES, sheet, sheet_of, write_book
from wgdesk.errors import Refused
from wgdesk.paths import resource
from wgdesk.rosters.delimited import decoded, read_text
from wgdesk.rosters.read_table import read_table
from wgdesk.rosters.table import ListTable
from wgdesk.words.phrases import screen_phrases


def cells(table: ListTable) -> list[tuple[str, ...]]:
    return [line.cells for line in table.lines]


def test_every_kind_of_cell_is_read_as_a_person_sees_it(tmp_path: Path) -> None:
    rows = (
        '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="inlineStr"><is><t>Name</t></is></c></row>'
        '<row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" s="1"><v>46301</v></c>'
        '<c r="C4" s="2"><v>46301.5</v></c><c r="D4" t="b"><v>1</v></c><c r="E4" s="3"><v>12</v></c>'
        '<c r="F4"><f>1+1</f><v>2.5</v></c><c r="G4" t="str"><f>A1</f><v> of  a formula\n</v></c>'
        '<c r="H4" t="e"><v>#N/A</v></c><c r="I4" t="s"><v>9</v></c></row>'
        '<row><c t="inlineStr"><is><r><t>Per</t></r><r><t>u</t></r></is></c></row>'
    )
    below = '<mergeCells><mergeCell ref="A4:A9"/></mergeCells>'
    path = write_book(
        tmp_path / "list.xlsx",
        {"hidden": sheet(""), "List": sheet(rows, below)},
        sharedStrings=SHARED,
        styles=STYLES,
    )
    table = read_table(path, "List")
    assert (table.sheets, table.sheet, table.source) == (("hidden", "List"), "List", "list.xlsx")
    assert [line.number for line in table.lines] == [2, 4, 5]
    assert table.lines[0].cells == ("Country", "", "Name")
    assert table.lines[1].cells == (
        "Brazil",
        "2026-10-06",
        "2026-10-06 12:00",
        "TRUE",
        "12",
        "2.5",
        "of a formula",
    )
    assert table.lines[2].cells == ("Brazil",)  # the merged area covers what is below it


@pytest.mark.parametrize(
    ("data", "there"),
    [
        ("الدولة;الاسم\nفرنسا;أحمد حسن\n".encode("cp1256"), ("فرنسا", "أحمد حسن")),
        ("Pays;Nom\nFrance;Hélène Béchet\n".encode("cp1252"), ("France", "Hélène Béchet")),
        ("Страна;Имя\nФранция;Иван Петров\n".encode("cp1251"), ("Франция", "Иван Петров")),
        ("СТРАНА;ИМЯ\nФРАНЦИЯ;ИВАН ПЕТРОВ\n".encode("cp1251"), ("ФРАНЦИЯ", "ИВАН ПЕТРОВ")),
        ("国家,姓名\n法国,王 Ann\n".encode("gbk"), ("法国", "王 Ann")),
        ("国家;姓名\n科特迪瓦;㑇 Koné\n".encode("gb18030"), ("科特迪瓦", "㑇 Koné")),
        ("\ufeffالدولة\tالاسم\nفرنسا\tأحمد\n".encode("utf-16-le"), ("فرنسا", "أحمد")),
        ("\ufeff国家,姓名\n法国,王\n".encode(), ("法国", "王")),
        (b'sep=|\nCountry|Name\n"France"|"A\nB"\n', ("France", "A B")),
        (b"Country,Name\nFrance,Ann\n", ("France", "Ann")),
    ],
)
def test_the_encoding_and_the_delimiter_are_found(
    tmp_path: Path, data: bytes, there: tuple[str, str]
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(data)
    assert cells(read_table(path))[1] == there


@pytest.mark.parametrize(
    ("lang", "page"), [("ar", "cp1256"), ("ru", "cp1251"), ("zh", "gbk"), ("fr", "cp1252"), ("es", "cp1252")]
)
def test_lists_of_states_are_read_in_the_code_page_of_their_language(lang: str, page: str) -> None:
    """Ten names at a time, as they are and in capitals."""
    with resource("delegation_names.csv").open(encoding="utf-8", newline="") as handle:
        names = [row["list"] for row in csv.DictReader(handle) if row["lang"] == lang]
    for at in range(0, len(names) - 10, 10):
        for text in (some := "\n".join(names[at : at + 10]), some.upper()):
            data = text.encode(page, "ignore")
            assert decoded(data) == data.decode(page)


def test_a_pasted_list_of_names_is_not_cut_at_commas() -> None:
    text = "France\r\nKorea, Republic of\r\n\r\nIran (Islamic Republic of)\r\nBrazil\r\n"
    table = read_text(text)
    assert [line.number for line in table.lines] == [1, 2, 4, 5]
    assert cells(table)[1] == ("Korea, Republic of",)
    assert cells(read_text("France\tAnn, Dr.\nBrazil\tBob\n"))[0] == ("France", "Ann, Dr.")


@pytest.mark.parametrize("sign", ['"', "\r", "d"])
def test_a_declared_delimiter_that_separates_no_cells_is_ignored(sign: str) -> None:
    assert cells(read_text(f"sep={sign}\nSpain,Bea\nFrance,Ann\n"))[-1] == ("France", "Ann")


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_a_quotation_mark_that_is_never_closed_swallows_no_rows(end: str) -> None:
    with pytest.raises(Refused, match="roster-bad-line") as told:
        read_text(f'Country,Name\n"France",Ann\nSpain,"Bea\nBrazil,Bob{end}')
    assert told.value.facts["row"] == "3"
    closed = read_text(f'Country,Name\nFrance,"Ann\nLee"\nSpain,5" Bea\nBrazil,"Bob"{end}')
    assert [line.number for line in closed.lines] == [1, 2, 4, 5]
    assert cells(closed)[-1] == ("Brazil", "Bob")


@pytest.mark.parametrize(
    ("start", "key"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "roster-old-excel"),
        (b"%PDF-1.7", "roster-not-a-table"),
        (b"PK\3\4", "roster-not-a-workbook"),
        (b"\n\n ; \n", "roster-empty"),
    ],
)
def test_a_file_that_is_not_a_table_is_refused_in_both_languages(
    tmp_path: Path, start: bytes, key: str
) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(start)
    with pytest.raises(Refused) as told:
        read_table(path)
    assert told.value.key == key
    for lang in ("ar", "en"):
        assert "list.xlsx" in screen_phrases(lang).say(f"refused-{key}", dict(told.value.facts))


DAY = sheet('<row><c s="1"><v>2958464</v></c></row>')
DAMAGED = {
    "a text that is not there": (sheet('<row><c t="s"><v>0000000009</v></c></row>'), "roster-empty"),
    "no encoding": (DAY.replace("UTF-8", "klingon"), "roster-not-a-workbook"),
    "no encoding of letters": (DAY.replace("UTF-8", "hex"), "roster-not-a-workbook"),
}


@pytest.mark.parametrize("what", DAMAGED)
def test_a_damaged_workbook_is_told_as_such(tmp_path: Path, what: str) -> None:
    inside, key = DAMAGED[what]
    path = write_book(tmp_path / "list.xlsx", {"One": inside}, sharedStrings=SHARED)
    with pytest.raises(Refused, match=key):
        read_table(path)


def test_a_day_after_the_last_of_the_calendar_is_a_number(tmp_path: Path) -> None:
    for since, told in (("0", "9999-12-30"), ("1", "2958464")):  # days are counted from 1900 or 1904
        path = tmp_path / "list.xlsx"
        write_book(path, {"One": DAY}, styles=STYLES, properties=f'<workbookPr date1904="{since}"/>')
        assert cells(read_table(path)) == [(told,)]


def test_a_zip64_file_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zipfile.ZIP64_LIMIT", 10)
    path = write_book(tmp_path / "list.xlsx", {"One": sheet_of([["France"]])})
    assert b"PK\6\6" in path.read_bytes()
    assert cells(read_table(path)) == [("France",)]


def test_cells_without_references_keep_their_columns(tmp_path: Path) -> None:
    rows = [["Country", "", "Name"], ["", "x", "Ann"]]
    path = write_book(tmp_path / "list.xlsx", {"One": sheet_of(rows)})
    assert cells(read_table(path)) == [("Country", "", "Name"), ("", "x", "Ann")]


def test_a_missing_sheet_is_told(tmp_path: Path) -> None:
    path = write_book(tmp_path / "list.xlsx", {"One": sheet_of([["France"]])})
    assert cells(read_table(path)) == [("France",)]
    with pytest.raises(Refused, match="roster-no-such-sheet"):
        read_table(path, "Two")
