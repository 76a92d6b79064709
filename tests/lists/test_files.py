"""Lists as files, read by another program: real times and numbers, and nothing becomes a formula."""

import csv
import io
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from tests.lists.sitting import FORMULA, Told
from tests.programs import run_program
from wgdesk.lists.files import to_csv, to_xlsx
from wgdesk.lists.kinds_of_list import LISTS, NAMES, sheets
from wgdesk.lists.sheet import CellKind, Sheet, SheetColumn
from wgdesk.paths import language_words
from wgdesk.words.phrases import Phrases, screen_phrases

SIGNS = ("=", "+", "-", "@", "\t", "\r")


def opened(told: Told, lang: str, *names: str) -> Any:
    return load_workbook(io.BytesIO(to_xlsx(sheets(names, told.facts, lang), told.facts.now)))


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_a_workbook_has_every_list_in_its_direction(sitting: Told, lang: str) -> None:
    book = opened(sitting, lang, *NAMES)
    assert len(book.sheetnames) == len(NAMES)
    for page, kind in zip(book.worksheets, LISTS, strict=True):
        assert page.sheet_view.rightToLeft is (lang == "ar") or (lang, page.sheet_view.rightToLeft) == (
            "en",
            None,
        )
        assert page.freeze_panes == "A2"  # the headings stay in sight
        assert page.max_column == len(kind.columns) + kind.per_sitting
        assert all(8 <= column.width <= 62 for column in page.column_dimensions.values())


def test_times_are_times_and_numbers_numbers(sitting: Told) -> None:
    page = opened(sitting, "en", "statements")["Statements"]
    _, first, *_ = page.iter_rows(values_only=True)
    begun, ended = datetime(2026, 10, 6, 11, 2), datetime(2026, 10, 6, 11, 7)  # the clock of the room
    took = timedelta(minutes=4)
    assert first[:2] == (1, 1)
    assert first[11:14] == (begun, ended, took)
    times = opened(sitting, "en", "time")["Speaking time by delegation"]
    assert [row[3:5] for row in times.iter_rows(min_row=2, values_only=True)] == [
        (1, took),
        (2, took),
    ]
    assert times["H2"].value == 0.5


def test_typed_text_is_never_a_formula(sitting: Told) -> None:
    page = opened(sitting, "en", "speakers")["List of speakers"]
    (typed,) = [cell for row in page.iter_rows() for cell in row if cell.value == FORMULA]
    assert typed.data_type == "s"
    rows = tuple((f"{sign}SUM(1)",) for sign in SIGNS)
    sheet = Sheet("x", "X", "", rtl=False, columns=(SheetColumn("=A", CellKind.TEXT),), rows=rows)
    text = to_csv(sheet)
    assert text.startswith(b"\xef\xbb\xbf")
    read = list(csv.reader(io.StringIO(text.decode("utf-8-sig"), newline="")))
    assert read == [["'=A"], *([f"'{sign}SUM(1)"] for sign in SIGNS)]


def test_a_name_is_no_formula_where_cells_are_separated_by_semicolons() -> None:
    name = "Amal;=1+1"
    sheet = Sheet("x", "X", "", rtl=False, columns=(SheetColumn("A", CellKind.TEXT),), rows=((name,),))
    text = to_csv(sheet).decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(text, newline=""), delimiter=";") for cell in row]
    assert cells == ["A", "Amal", "'=1+1"]


def test_both_languages_have_the_same_words() -> None:
    ids = [Phrases(lang, [language_words(lang, "lists", "lists.ftl")]).ids for lang in ("ar", "en")]
    assert ids[0] == ids[1]


@pytest.mark.sampled
def test_the_command_writes_lists(sitting: Told, tmp_path: Path) -> None:
    def run(*args: object) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "wgdesk", "list", sitting.path, *args]
        return run_program(list(map(str, command)), capture_output=True, text=True, check=False)

    book = tmp_path / "lists.xlsx"
    done = run("all", "-o", book, "--lang", "en")
    assert (done.returncode, done.stdout.strip()) == (0, str(book))
    assert len(load_workbook(book).sheetnames) == len(NAMES)
    assert run("time,items", "-o", tmp_path / "time.csv").returncode == 2  # a text file holds one list


def test_the_page_of_lists_and_the_command_name_every_list() -> None:
    page = (Path(__file__).resolve().parents[2] / "docs" / "lists.md").read_text("utf-8")
    told = screen_phrases("en", "cli.ftl").say("cli-lists")
    assert [name for name in NAMES if f"| `{name}` |" not in page or name not in told] == []
