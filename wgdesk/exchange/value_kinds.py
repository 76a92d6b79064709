"""The kinds of single values in a record file: how each is read, written and described in the schema."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from wgdesk.exchange.faults import WrongValue, shown
from wgdesk.model.declared import PROSE
from wgdesk.rules.column_values import FURTHEST, LARGEST, YEARS
from wgdesk.words.clean_text import clean, one_line

_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_YEARS_TOLD = {"first": str(YEARS[0]), "last": str(YEARS[-1])}
_MOMENT = _DAY + r"T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?(Z|[+-][0-9]{2}:[0-9]{2})"

Schema = dict[str, Any]


class Skip(Exception):
    """The value is wrong, but its fault has been reported already."""


@dataclass
class TextCleaner:
    """Cleans every text that is read, and counts the characters removed."""

    removed: int = 0

    def clean(self, text: str, *, lines: bool) -> str:
        """Return the cleaned ``text``; without ``lines``, line breaks become spaces."""
        kept, removed = clean(text) if lines else one_line(text)
        self.removed += removed
        return kept


@dataclass(frozen=True)
class Pending:
    """A reference before it is resolved: the table, and the name of the row in the file."""

    table: str
    label: int | str


@dataclass(frozen=True)
class WriteContext:
    """What writing needs: the zone of the meeting, the names of rows in the file, and a reader of files."""

    zone: ZoneInfo
    labels: Mapping[tuple[str, int], int | str]
    content: Callable[[str], bytes]
    names: Mapping[int, str] = field(default_factory=dict)  # of the rows in block keys, by row key


class ValueKind(Protocol):
    """A kind of value."""

    def read(self, value: Any, cleaner: TextCleaner) -> Any:
        """Return the value for the column; raises ``WrongValue``, or ``Skip`` if it has been reported."""

    def write(self, value: Any, context: WriteContext) -> Any:
        """Return the JSON value for a value of the column."""

    def schema(self) -> Schema:
        """Return the JSON Schema of this kind."""


def kind_of_json(value: Any) -> str:
    """Return the word for the type of a JSON value in messages; raises ``Skip`` for an ``Odd``."""
    if value is None:
        return "null"
    for types, name in (
        (bool, "truth"),
        (str, "text"),
        ((int, float), "number"),
        (list, "array"),
        (dict, "object"),
    ):
        if isinstance(value, types):
            return name
    raise Skip  # an Odd


def expect(value: Any, types: type | tuple[type, ...], expected: str) -> Any:
    """Return ``value`` if it is of ``types``; raises ``WrongValue`` or ``Skip``. A boolean is no number."""
    if isinstance(value, types) and isinstance(value, bool) == (types is bool):
        return value
    raise WrongValue("fault-type", expected=expected, found=kind_of_json(value))


class SameKind:
    """A kind whose values are the same in the column and in the file."""

    def write(self, value: Any, context: WriteContext) -> Any:
        """Return ``value`` unchanged."""
        return value


@dataclass(frozen=True)
class TruthKind(SameKind):
    """A boolean."""

    def read(self, value: Any, cleaner: TextCleaner) -> bool:
        """Return the boolean; raises ``WrongValue`` for any other value."""
        return bool(expect(value, bool, "truth"))

    def schema(self) -> Schema:
        """Return a boolean."""
        return {"type": "boolean"}


@dataclass(frozen=True)
class WholeKind(SameKind):
    """A whole number from ``least`` to ``most``, by default the largest (``rules.column_values``)."""

    least: int = 0
    most: int = LARGEST

    def read(self, value: Any, cleaner: TextCleaner) -> int:
        """Return the number, which the file may write as 2.0; raises ``WrongValue`` if it is out of range."""
        number = expect(value, (int, float), "whole")
        if number != int(number):
            raise WrongValue("fault-type", expected="whole", found="number")
        if not self.least <= number <= self.most:
            raise WrongValue("fault-range", least=str(self.least), most=str(self.most))
        return int(number)

    def schema(self) -> Schema:
        """Return an integer with its range."""
        return {"type": "integer", "minimum": self.least, "maximum": self.most}


@dataclass(frozen=True)
class RealKind(SameKind):
    """A number with a fraction: a place in an order."""

    def read(self, value: Any, cleaner: TextCleaner) -> float:
        """Return the number as a float; raises ``WrongValue`` if it is out of range."""
        number = float(expect(value, (int, float), "number")) + 0.0  # makes -0.0, which SQLite lacks, 0.0
        if abs(number) > FURTHEST:
            raise WrongValue("fault-range", least=str(int(-FURTHEST)), most=str(int(FURTHEST)))
        return number

    def schema(self) -> Schema:
        """Return a number with its range."""
        return {"type": "number", "minimum": -FURTHEST, "maximum": FURTHEST}


@dataclass(frozen=True)
class TextKind(SameKind):
    """A text of at most ``most`` characters.

    With ``lines`` it may have line breaks. With ``filled`` it must not be empty.
    """

    lines: bool = False
    filled: bool = False
    most: int = PROSE

    def read(self, value: Any, cleaner: TextCleaner) -> str:
        """Return the cleaned text; raises ``WrongValue`` if it is too long, or empty although ``filled``."""
        text = str(expect(value, str, "text"))
        kept = cleaner.clean(text, lines=self.lines)
        if len(text) > PROSE or len(kept) > self.most:
            raise WrongValue("fault-too-long", most=str(self.most))
        if self.filled and not kept:
            raise WrongValue("fault-empty")
        return kept

    def schema(self) -> Schema:
        """Return a string with its length."""
        return {"type": "string", "minLength": int(self.filled), "maxLength": self.most}


@dataclass(frozen=True)
class ChoiceKind:
    """One of a few words, which ``make`` turns into the value: an enumeration member, or the word itself."""

    values: tuple[str, ...]
    make: Any = str

    def read(self, value: Any, cleaner: TextCleaner) -> Any:
        """Return the value for the word; raises ``WrongValue`` if it is not one of ``values``."""
        word = expect(value, str, "text")
        if word not in self.values:
            raise WrongValue("fault-choice", value=shown(word), choices=", ".join(filter(None, self.values)))
        return self.make(word)

    def write(self, value: Any, context: WriteContext) -> str:
        """Return the word."""
        return str(getattr(value, "value", value))

    def schema(self) -> Schema:
        """Return an enumeration of the words."""
        return {"enum": list(self.values)}


@dataclass(frozen=True)
class DayKind:
    """A day as YYYY-MM-DD."""

    def read(self, value: Any, cleaner: TextCleaner) -> date:
        """Return the day; raises ``WrongValue`` if it does not exist or its year is out of range."""
        text = expect(value, str, "day")
        try:
            if re.fullmatch(_DAY, text) and int(text[:4]) in YEARS:
                return date.fromisoformat(text)
        except ValueError:
            pass  # such as 30 February: reported below like any other fault
        raise WrongValue("fault-day", value=shown(text), **_YEARS_TOLD)

    def write(self, value: date, context: WriteContext) -> str:
        """Return the day as YYYY-MM-DD."""
        return value.isoformat()

    def schema(self) -> Schema:
        """Return a string with the pattern of a day."""
        return {"type": "string", "pattern": f"^{_DAY}$"}


@dataclass(frozen=True)
class MomentKind:
    """A time in ISO 8601 with its offset, written in the meeting's zone; seconds only if not zero."""

    def read(self, value: Any, cleaner: TextCleaner) -> datetime:
        """Return the time in UTC; raises ``WrongValue`` if it has no offset or its year is out of range."""
        text = expect(value, str, "moment")
        try:
            if re.fullmatch(_MOMENT, text) and int(text[:4]) in YEARS:
                moment = datetime.fromisoformat(text).astimezone(UTC)
                if moment.year in YEARS:
                    return moment
        except ValueError:
            pass  # such as hour 25 or offset +99:00: reported below like any other fault
        raise WrongValue("fault-moment", value=shown(text), **_YEARS_TOLD)

    def write(self, value: datetime, context: WriteContext) -> str:
        """Return the time with the offset of the meeting's zone, or in UTC if that offset has seconds."""
        local = value.astimezone(context.zone)
        offset = local.utcoffset()
        if offset is None or offset.seconds % 60 or local.year != value.year:
            local = value.astimezone(UTC)  # historical local mean times have offsets with seconds
        spec = "auto" if local.second or local.microsecond else "minutes"
        text = local.isoformat(timespec=spec)
        return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text

    def schema(self) -> Schema:
        """Return a string with the pattern of such a time."""
        return {"type": "string", "pattern": f"^{_MOMENT}$"}
