"""A list as a sheet of rows and columns, independent of any file format."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

SheetCell = str | int | float | date | datetime | timedelta | None
SheetRow = tuple[SheetCell, ...]


class CellKind(StrEnum):
    """The kind of value in a column, which decides the number format and the width."""

    TEXT = "text"
    LONG = "long"  # running text that wraps
    NUMBER = "number"
    SHARE = "share"  # a part of 1
    DAY = "day"
    MOMENT = "moment"  # date and time of the room's clock
    LENGTH = "length"  # a duration


@dataclass(frozen=True)
class SheetColumn:
    """A column, with its heading in the language of the sheet."""

    heading: str
    kind: CellKind


@dataclass(frozen=True)
class Sheet:
    """A list in one language. ``name`` is the name of its kind, ``title`` is what users read."""

    name: str
    title: str
    meeting: str
    rtl: bool
    columns: tuple[SheetColumn, ...]
    rows: tuple[SheetRow, ...]
