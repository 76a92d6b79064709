"""Kinds of values that only record files have: time zones, options, references to rows, files."""

from __future__ import annotations

import base64
import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from wgdesk.exchange.block_names import named
from wgdesk.exchange.faults import WrongValue, shown
from wgdesk.exchange.strict import Odd
from wgdesk.exchange.value_kinds import (
    ChoiceKind,
    Pending,
    SameKind,
    Schema,
    Skip,
    TextCleaner,
    TextKind,
    WholeKind,
    WriteContext,
    expect,
)
from wgdesk.rules.files import LARGEST_FILE, MOST_BYTES
from wgdesk.rules.outline import is_own
from wgdesk.rules.traps import UID


@dataclass(frozen=True)
class ZoneKind(SameKind):
    """A time zone by its IANA name."""

    def read(self, value: Any, cleaner: TextCleaner) -> str:
        """Return the name; raises ``WrongValue`` if there is no such zone."""
        name = str(expect(value, str, "text"))
        try:
            return ZoneInfo(name).key
        except (KeyError, ValueError, OSError) as fault:
            raise WrongValue("fault-zone", value=shown(name)) from fault

    def schema(self) -> Schema:
        """Return any string, because the list of zones changes from year to year."""
        return {"type": "string", "minLength": 1}


@dataclass(frozen=True)
class UidKind(SameKind):
    """The UUID shared by all copies of a record. It becomes a folder name, so it is checked strictly."""

    def read(self, value: Any, cleaner: TextCleaner) -> str:
        """Return the UUID; raises ``WrongValue`` unless it is a UUID in lower case."""
        text = str(expect(value, str, "text"))
        if not re.fullmatch(UID, text):
            raise WrongValue("fault-uid")
        return text

    def schema(self) -> Schema:
        """Return a string with the pattern of a UUID."""
        return {"type": "string", "pattern": f"^{UID}$"}

    @staticmethod
    def new(_values: Mapping[str, Any]) -> str:
        """Return a new UUID, for a file without one."""
        return str(uuid.uuid4())


@dataclass(frozen=True)
class OptionKind:
    """The value of an option: a word, or a whole number for numeric options. The record stores it as text."""

    def read(self, value: Any, cleaner: TextCleaner) -> str:
        """Return the value as text; raises ``WrongValue`` for a number written as text."""
        if isinstance(value, str):
            if value.isdigit():
                raise WrongValue("fault-type", expected="whole", found="text")
            return cleaner.clean(value, lines=False)
        return str(WholeKind().read(value, cleaner))

    def write(self, value: str, context: WriteContext) -> int | str:
        """Return the value as a word or a number."""
        return int(value) if value.isascii() and value.isdigit() else value

    def schema(self) -> Schema:
        """Return a string or an integer; schema.py decides between them by the name of the option."""
        return {"type": ["string", "integer"]}


@dataclass(frozen=True)
class BlockKeyKind(TextKind):
    """The key of a block of the report, never empty; in the file it names rows by table and position."""

    filled: bool = True

    def write(self, value: Any, context: WriteContext) -> str:
        """Return the key with row names; when rows are written, their keys are put back."""
        return named(value, context.names)


@dataclass(frozen=True)
class SectionKind(ChoiceKind):
    """A kind of section: one that the program builds, or one of the users' own (own_1, own_2)."""

    def read(self, value: Any, cleaner: TextCleaner) -> str:
        """Return the kind; raises ``WrongValue`` if there is no such kind."""
        if isinstance(value, str) and is_own(value):
            return value
        return str(super().read(value, cleaner))

    def schema(self) -> Schema:
        """Return the known kinds, or the pattern of users' own."""
        return {"anyOf": [super().schema(), {"type": "string", "pattern": "^own_[1-9][0-9]{0,2}$"}]}


@dataclass(frozen=True)
class ReferenceKind:
    """A reference to another row by its name in the file: a sitting's number, an item as "2" or "1(a)"."""

    table: str

    def read(self, value: Any, cleaner: TextCleaner) -> Pending:
        """Return the name of the row; it is resolved after all rows are read."""
        if self.table == "sitting":
            return Pending(self.table, WholeKind(least=1).read(value, cleaner))
        return Pending(self.table, str(expect(value, str, "text")))

    def write(self, value: int, context: WriteContext) -> int | str:
        """Return the name of the row with the key ``value`` in the file."""
        return context.labels[self.table, value]

    def schema(self) -> Schema:
        """Return the number of a sitting, or any string."""
        return WholeKind(least=1).schema() if self.table == "sitting" else {"type": "string"}


@dataclass(frozen=True)
class FileKind:
    """The bytes of a file in base64 (RFC 4648, section 4), on one line."""

    def read(self, value: Any, cleaner: TextCleaner) -> bytes:
        """Return the bytes; raises ``WrongValue`` if the value is not base64, empty or too large."""
        text = str(expect(value, str, "text"))
        try:
            data = base64.b64decode(text, validate=True)
        except ValueError as fault:  # also raised for characters outside ASCII
            raise WrongValue("fault-base64") from fault
        if not data:
            raise WrongValue("fault-empty-file")
        if len(data) > MOST_BYTES:
            raise WrongValue("fault-file-too-large", most=str(LARGEST_FILE))
        return data

    def write(self, value: str, context: WriteContext) -> str:
        """Return the bytes with the key ``value`` in base64."""
        return base64.b64encode(context.content(value)).decode("ascii")

    def schema(self) -> Schema:
        """Return a string with encoding, pattern and length."""
        most = -(-MOST_BYTES // 3) * 4
        letters = "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"
        sizes: Schema = {"minLength": 4, "maxLength": most}
        return {"type": "string", "contentEncoding": "base64", "pattern": letters, **sizes}


@dataclass(frozen=True)
class AlternativeKind(SameKind):
    """The other possible value of a doubtful fact: words, or ``{"ref": ...}`` for another row."""

    def read(self, value: Any, cleaner: TextCleaner) -> Any:
        """Return the cleaned words, or the row's name to resolve later; otherwise raises ``WrongValue``."""
        if not isinstance(value, dict):
            return TextKind().read(value, cleaner)
        if set(value) != {"ref"}:
            raise WrongValue("fault-alternative")
        label = value["ref"]
        if isinstance(label, Odd):
            raise Skip
        if isinstance(label, str):
            return Pending("", label)
        if isinstance(label, bool) or not isinstance(label, int | float) or label != int(label):
            raise WrongValue("fault-alternative")
        return Pending("", int(label))

    def schema(self) -> Schema:
        """Return a string or an object with ``ref``."""
        ref = {
            "type": "object",
            "properties": {"ref": {"type": ["string", "integer"]}},
            "required": ["ref"],
            "additionalProperties": False,
        }
        return {"anyOf": [TextKind().schema(), ref]}
