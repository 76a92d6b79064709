"""The kinds of single values in a record file: how each is read, written, and told in a schema."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from wgdesk.acts.wording import LONGEST
from wgdesk.exchange.faults import Wrong, shown
from wgdesk.exchange.strict import Odd
from wgdesk.text import clean, one_line

MOST_WHOLE = 1_000_000
MOST_REAL = 1e12
YEARS = range(1900, 2200)  # outside these a date is a slip of the pen

_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_MOMENT = _DAY + r"T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,6})?)?(Z|[+-][0-9]{2}:[0-9]{2})"
_UID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"

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


class _Plain:
    def write(self, value: Any, speech: Speech) -> Any:
        return value


@dataclass(frozen=True)
class Truth(_Plain):
    """true or false."""

    def read(self, value: Any, door: Door) -> bool:
        return bool(expect(value, bool, "truth"))

    def schema(self) -> Schema:
        return {"type": "boolean"}


@dataclass(frozen=True)
class Whole(_Plain):
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
class Real(_Plain):
    """A place in an order: any number."""

    def read(self, value: Any, door: Door) -> float:
        number = float(expect(value, (int, float), "number")) + 0.0  # no -0.0: SQLite has none
        if abs(number) > MOST_REAL:
            raise Wrong("fault-range", least=str(int(-MOST_REAL)), most=str(int(MOST_REAL)))
        return number

    def schema(self) -> Schema:
        return {"type": "number", "minimum": -MOST_REAL, "maximum": MOST_REAL}


@dataclass(frozen=True)
class Words(_Plain):
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


@dataclass(frozen=True)
class Zone(_Plain):
    """A time zone by its IANA name."""

    def read(self, value: Any, door: Door) -> str:
        name = str(expect(value, str, "text"))
        try:
            return ZoneInfo(name).key
        except (KeyError, ValueError, OSError) as fault:
            raise Wrong("fault-zone", value=shown(name)) from fault

    def schema(self) -> Schema:
        return {"type": "string", "minLength": 1}


@dataclass(frozen=True)
class Uid(_Plain):
    """What copies of one record have in common; it becomes a folder's name, hence so strict."""

    def read(self, value: Any, door: Door) -> str:
        text = str(expect(value, str, "text"))
        if not re.fullmatch(_UID, text):
            raise Wrong("fault-uid")
        return text

    def schema(self) -> Schema:
        return {"type": "string", "pattern": f"^{_UID}$"}

    @staticmethod
    def new(_values: Mapping[str, Any]) -> str:
        """Return a new one, for a file that has none."""
        return str(uuid.uuid4())


@dataclass(frozen=True)
class OptionValue:
    """The value of an option: a word, or a whole number for options that are one; kept as text."""

    def read(self, value: Any, door: Door) -> str:
        if isinstance(value, str):
            if value.isdigit():
                raise Wrong("fault-type", expected="whole", found="text")
            return door.clean(value, lines=False)
        return str(Whole().read(value, door))

    def write(self, value: str, speech: Speech) -> int | str:
        return int(value) if value.isascii() and value.isdigit() else value

    def schema(self) -> Schema:
        return {"type": ["string", "integer"]}


@dataclass(frozen=True)
class Reference:
    """Another row, by its name in the file: a sitting by its number, an item as "2" or "1(a)"."""

    table: str

    def read(self, value: Any, door: Door) -> Pending:
        if self.table == "sitting":
            return Pending(self.table, Whole(least=1).read(value, door))
        return Pending(self.table, str(expect(value, str, "text")))

    def write(self, value: int, speech: Speech) -> int | str:
        return speech.labels[self.table, value]

    def schema(self) -> Schema:
        return Whole(least=1).schema() if self.table == "sitting" else {"type": "string"}


@dataclass(frozen=True)
class Alternative(_Plain):
    """The other value a doubtful fact may have: words, or ``{"ref": ...}`` for another row."""

    def read(self, value: Any, door: Door) -> Any:
        if not isinstance(value, dict):
            return Words().read(value, door)
        if set(value) != {"ref"}:
            raise Wrong("fault-alternative")
        label = value["ref"]
        if isinstance(label, Odd):
            raise Skip
        if isinstance(label, str):
            return Pending("", label)
        if isinstance(label, bool) or not isinstance(label, int | float) or label != int(label):
            raise Wrong("fault-alternative")
        return Pending("", int(label))

    def schema(self) -> Schema:
        ref = {
            "type": "object",
            "properties": {"ref": {"type": ["string", "integer"]}},
            "required": ["ref"],
            "additionalProperties": False,
        }
        return {"anyOf": [Words().schema(), ref]}
