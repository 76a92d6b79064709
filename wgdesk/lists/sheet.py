"""A list as a sheet of rows and columns: values without any file format."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

SheetCell = str | int | float | date | datetime | timedelta | None
SheetRow = tuple[SheetCell, ...]


class CellKind(StrEnum):
    """What the cells of a column are, which says how they are shown and how wide the column is."""

    TEXT = "text"
    LONG = "long"  # running text on several lines
    NUMBER = "number"
    SHARE = "share"  # a part of 1
    DAY = "day"
    MOMENT = "moment"  # day and time of the room's clock
    LENGTH = "length"  # of time


@dataclass(frozen=True)
class SheetColumn:
    """A column; ``heading`` is what the first row says, in the language of the sheet."""

    heading: str
    kind: CellKind


@dataclass(frozen=True)
class Sheet:
    """A list in one language. ``name`` is that of its kind, ``title`` what a person reads."""

    name: str
    title: str
    meeting: str
    rtl: bool
    columns: tuple[SheetColumn, ...]
    rows: tuple[SheetRow, ...]
