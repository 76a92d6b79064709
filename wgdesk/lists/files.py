"""Writes lists to files: one workbook with a sheet per list (XLSX), or a text file per list (CSV)."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from wgdesk.errors import Trouble, why_of
from wgdesk.lists.sheet import CellKind, Sheet, SheetCell, SheetColumn
from wgdesk.storage.atomic_write import write_whole

# Where spreadsheet programs would take text for a formula: at the beginning of a cell. Where the comma is the
# decimal sign they also split cells at semicolons, even inside quotation marks.
_FORMULA = re.compile(r"(?:^|(?<=;))(?=[=+\-@\t\r])")
_LONGEST_NAME = 31  # Excel's limit for the name of a sheet; some characters are not allowed in it
_NOT_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
_FORMATS = {
    CellKind.NUMBER: "0",
    CellKind.SHARE: "0.0%",
    CellKind.DAY: "yyyy-mm-dd",
    CellKind.MOMENT: "yyyy-mm-dd hh:mm:ss",
    CellKind.LENGTH: "[h]:mm:ss",
}
_WIDTHS = {CellKind.DAY: 11, CellKind.MOMENT: 19, CellKind.LENGTH: 10, CellKind.LONG: 60}
_LEAST, _MOST, _BESIDE = 8, 42, 3  # column widths in characters, and the room for the filter button


def to_csv(sheet: Sheet) -> bytes:
    """Return a list as CSV in UTF-8, with the byte order mark that Excel needs to recognize UTF-8."""
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\r\n")
    writer.writerow([_harmless(column.heading) for column in sheet.columns])
    writer.writerows([_plain(cell) for cell in row] for row in sheet.rows)
    return made.getvalue().encode("utf-8-sig")


def _plain(cell: SheetCell) -> str | int | float:
    match cell:
        case None:
            return ""
        case str():
            return _harmless(cell)
        case datetime():
            return f"{cell:%Y-%m-%d %H:%M:%S}"
        case date():
            return f"{cell:%Y-%m-%d}"
        case timedelta():
            minutes, seconds = divmod(int(cell.total_seconds()), 60)
            return f"{minutes // 60}:{minutes % 60:02}:{seconds:02}"
        case float():
            return round(cell, 4)
    return cell


def _harmless(text: str) -> str:
    """Return a text that no program takes for a formula: an apostrophe marks it as text."""
    return _FORMULA.sub("'", text)


def to_xlsx(sheets: Sequence[Sheet], made_at: datetime) -> bytes:
    """Return lists as a workbook; ``made_at`` is the date of creation in its properties."""
    from xlsxwriter import Workbook  # slow to import, so not when the program starts

    made = io.BytesIO()
    # Nothing that a user typed becomes a formula or a link.
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(made, options) as book:
        book.set_properties(
            {"title": sheets[0].meeting, "created": made_at.replace(tzinfo=None, microsecond=0)}
        )
        for sheet in sheets:
            _write(book, sheet)
    return made.getvalue()


def _write(book: Any, sheet: Sheet) -> None:
    name = sheet.title.translate(_NOT_IN_NAMES)[:_LONGEST_NAME].strip()
    page = book.add_worksheet(name)
    if sheet.rtl:
        page.right_to_left()
    order = 2 if sheet.rtl else 1  # the direction of the text in a cell
    upright = {"valign": "top", "reading_order": order}
    head = {**upright, "bold": True, "text_wrap": True, "bg_color": "#E3EFF9", "bottom": 1}
    heads = {
        middle: book.add_format(head | ({"align": "center"} if middle else {})) for middle in (True, False)
    }
    for at, column in enumerate(sheet.columns):
        looks = {**upright, "text_wrap": column.kind is CellKind.LONG}
        if column.kind in _FORMATS:  # centred, so that no figure touches the text beside it
            looks |= {"num_format": _FORMATS[column.kind], "align": "center"}
        cells = [row[at] for row in sheet.rows]
        page.set_column(at, at, _width(column, cells))
        page.write_string(0, at, column.heading, heads[column.kind in _FORMATS])
        _write_column(page, at, cells, book.add_format(looks))
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, max(len(sheet.rows), 1), len(sheet.columns) - 1)
    page.set_landscape()
    page.set_paper(9)  # A4
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)
    page.set_header(f"&C{sheet.title.replace('&', '&&')}")
    page.set_footer("&C&P / &N")


def _write_column(page: Any, at: int, cells: Sequence[SheetCell], look: Any) -> None:
    for row, cell in enumerate(cells, start=1):
        if cell is None or cell == "":
            continue
        if isinstance(cell, str):
            page.write_string(row, at, cell, look)
        elif isinstance(cell, date | timedelta):  # a moment is a date too
            page.write_datetime(row, at, cell, look)
        else:
            page.write_number(row, at, cell, look)


def _width(column: SheetColumn, cells: Sequence[SheetCell]) -> int:
    heading = min(len(column.heading) + _BESIDE, 16)  # a longer heading wraps to two lines
    known = _WIDTHS.get(column.kind)
    if known is not None:
        return max(known, heading)
    longest = max((len(cell) for cell in cells if isinstance(cell, str)), default=0)
    return max(_LEAST, heading, min(longest + 1, _MOST))


# -- writing -----------------------------------------------------------------------------------------------


def write_list(sheets: Sequence[Sheet], path: Path, made_at: datetime) -> None:
    """Write lists to a CSV file or a workbook, by the suffix; raises ``Trouble('cannot-write')``.

    A CSV file holds the first list only.
    """
    write_out(path, to_csv(sheets[0]) if path.suffix.lower() == ".csv" else to_xlsx(sheets, made_at))


def write_out(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, and make its folder if needed; raises ``Trouble('cannot-write')``."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, data)
    except OSError as fault:
        raise Trouble("cannot-write", name=path.name, why=why_of(fault)) from fault
