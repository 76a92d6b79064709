"""The kinds of single values in a record file: how each is read, written, and told in a schema."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from wgdesk.acts.wording import LONGEST
from wgdesk.exchange.faults import Wrong, shown
from wgdesk.text import clean, one_line

MOST_WHOLE = 1_000_000
MOST_REAL = 1e12
YEARS = range(1900, 2200)  # outside these a date is a slip of the pen

_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_MOMENT = _DAY + r"T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?(Z|[+-][0-9]{2}:[0-9]{2})"

Schema = dict[str, Any]


class Skip(Exception):
    """The value was found wrong before; there is nothing more to say of it."""


@dataclass
class Door:
    """Cleans every text that comes in, and counts the characters taken out."""

    removed: int = 0

    def clean(self, text: str, *, lines: bool) -> str:
        """Return ``text`` fit for the record; without ``lines`` it is folded to one."""
        kept, removed = clean(text) if lines else one_line(text)
        self.removed += removed
        return kept


@dataclass(frozen=True)
class Pending:
    """A reference as the file has it: the table it goes to and the name the row has in the file."""

    table: str
    label: int | str


@dataclass(frozen=True)
class Speech:
    """What writing needs to know: the meeting's zone, and the names of rows in the file."""

    zone: ZoneInfo
    labels: Mapping[tuple[str, int], int | str] = field(default_factory=dict)


class Kind(Protocol):
    """A kind of value."""

    def read(self, value: Any, door: Door) -> Any:
        """Return what the column holds for a JSON value; raises ``Wrong`` or ``Skip``."""

    def write(self, value: Any, speech: Speech) -> Any:
        """Return the JSON value for what a column holds."""

    def schema(self) -> Schema:
        """Return the kind as JSON Schema."""


def kind_of_json(value: Any) -> str:
    """Return what a JSON value is, as the messages name it."""
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
    """Return ``value`` if it is of ``types`` (true is no number); raises ``Wrong`` or ``Skip``."""
    if isinstance(value, types) and isinstance(value, bool) == (types is bool):
        return value
    raise Wrong("fault-type", expected=expected, found=kind_of_json(value))


class Plain:
    """What a column holds is what the file holds."""

    def write(self, value: Any, speech: Speech) -> Any:
        """Return ``value``."""
        return value


@dataclass(frozen=True)
class Truth(Plain):
    """true or false."""

    def read(self, value: Any, door: Door) -> bool:
        return bool(expect(value, bool, "truth"))

    def schema(self) -> Schema:
        return {"type": "boolean"}


@dataclass(frozen=True)
class Whole(Plain):
    """A whole number from ``least`` to a million."""

    least: int = 0

    def read(self, value: Any, door: Door) -> int:
        number = expect(value, (int, float), "whole")
        if number != int(number):
            raise Wrong("fault-type", expected="whole", found="number")
        if not self.least <= number <= MOST_WHOLE:
            raise Wrong("fault-range", least=str(self.least), most=str(MOST_WHOLE))
        return int(number)

    def schema(self) -> Schema:
        return {"type": "integer", "minimum": self.least, "maximum": MOST_WHOLE}


@dataclass(frozen=True)
class Real(Plain):
    """A place in an order: any number."""

    def read(self, value: Any, door: Door) -> float:
        number = float(expect(value, (int, float), "number")) + 0.0  # no -0.0: SQLite has none
        if abs(number) > MOST_REAL:
            raise Wrong("fault-range", least=str(int(-MOST_REAL)), most=str(int(MOST_REAL)))
        return number

    def schema(self) -> Schema:
        return {"type": "number", "minimum": -MOST_REAL, "maximum": MOST_REAL}


@dataclass(frozen=True)
class Words(Plain):
    """Text, cleaned. ``lines``: it may have line ends; ``filled``: it may not be empty."""

    lines: bool = False
    filled: bool = False

    def read(self, value: Any, door: Door) -> str:
        text = str(expect(value, str, "text"))
        kept = door.clean(text, lines=self.lines)
        if max(len(text), len(kept)) > LONGEST:
            raise Wrong("fault-too-long", most=str(LONGEST))
        if self.filled and not kept:
            raise Wrong("fault-empty")
        return kept

    def schema(self) -> Schema:
        return {"type": "string", "minLength": int(self.filled), "maxLength": LONGEST}


@dataclass(frozen=True)
class Choice:
    """One of a few words, kept as ``make`` makes it (an enumeration, or the text itself)."""

    values: tuple[str, ...]
    make: Any = str

    def read(self, value: Any, door: Door) -> Any:
        word = expect(value, str, "text")
        if word not in self.values:
            raise Wrong("fault-choice", value=shown(word), choices=", ".join(filter(None, self.values)))
        return self.make(word)

    def write(self, value: Any, speech: Speech) -> str:
        return str(getattr(value, "value", value))

    def schema(self) -> Schema:
        return {"enum": list(self.values)}


@dataclass(frozen=True)
class Day:
    """A day, YYYY-MM-DD."""

    def read(self, value: Any, door: Door) -> date:
        text = expect(value, str, "day")
        try:
            if re.fullmatch(_DAY, text) and int(text[:4]) in YEARS:
                return date.fromisoformat(text)
        except ValueError:
            pass  # a 30th of February: told below like any other
        raise Wrong("fault-day", value=shown(text))

    def write(self, value: date, speech: Speech) -> str:
        return value.isoformat()

    def schema(self) -> Schema:
        return {"type": "string", "pattern": f"^{_DAY}$"}


@dataclass(frozen=True)
class Moment:
    """A moment in ISO 8601 with its offset; written in the meeting's zone, without idle seconds."""

    def read(self, value: Any, door: Door) -> datetime:
        text = expect(value, str, "moment")
        try:
            if re.fullmatch(_MOMENT, text) and int(text[:4]) in YEARS:
                return datetime.fromisoformat(text).astimezone(UTC)
        except ValueError:
            pass  # hour 25, offset +99:00: told below like any other
        raise Wrong("fault-moment", value=shown(text))

    def write(self, value: datetime, speech: Speech) -> str:
        local = value.astimezone(speech.zone)
        offset = local.utcoffset()
        if offset is None or offset.seconds % 60 or local.year != value.year:
            local = value.astimezone(UTC)  # local mean times of old have seconds in their offset
        spec = "auto" if local.second or local.microsecond else "minutes"
        text = local.isoformat(timespec=spec)
        return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text

    def schema(self) -> Schema:
        return {"type": "string", "pattern": f"^{_MOMENT}$"}
