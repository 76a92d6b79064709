"""The vocabulary in which the form of a record file is said: rows as objects, columns as keys.

A ``Form`` says how the rows of one table stand in the file; reading, writing and the JSON Schema
all follow it. A column's key is its name, without ``_id`` for a reference.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum, StrEnum
from functools import cached_property
from typing import Any

from sqlalchemy import Boolean, UniqueConstraint
from sqlalchemy import Enum as EnumType

from wgdesk.exchange.record_kinds import Reference
from wgdesk.exchange.value_kinds import Choice, Day, Kind, Moment, Real, Truth, Whole, Words
from wgdesk.model import Row
from wgdesk.model.base import Instant
from wgdesk.rules.column_values import LARGEST


class Default(Enum):
    """Defaults that are no values of a column."""

    REQUIRED = "required"  # there is none
    POSITION = "position"  # 1, 2, 3 ... in the list the row stands in


REQUIRED, POSITION = Default.REQUIRED, Default.POSITION


@dataclass(frozen=True)
class FirstOf:
    """The default is the first of these columns that has a value."""

    names: tuple[str, ...]

    def __call__(self, values: Mapping[str, Any]) -> Any:
        """Return that value, None if there is none."""
        return next((values[name] for name in self.names if values.get(name)), None)


@dataclass(frozen=True)
class Known:
    """The default is whether another column has a value."""

    name: str

    def __call__(self, values: Mapping[str, Any]) -> bool:
        """Return whether it has."""
        return values.get(self.name) is not None


class Shape(StrEnum):
    """How the rows that belong to another stand in it."""

    ONE = "one"  # an object
    LIST = "list"  # an array
    MAP = "map"  # an object with a key for each
    MANY = "many"  # the same, with one row or an array of rows for each key


@dataclass(frozen=True)
class Column:
    """A column as a key of the row's object. ``default`` may be a function of the other values."""

    name: str
    default: Any = REQUIRED
    kind: Kind | None = None  # None: as the table's column says
    always: bool = False  # written even where it is the default


@dataclass(frozen=True)
class Text:
    """A text in several languages (rules/narrative.py) as a key of the row's object."""

    name: str


@dataclass(frozen=True)
class Children:
    """Rows of another table that stand in the row's object."""

    name: str
    form: Form
    shape: Shape = Shape.LIST
    always: bool = False  # written even where there are none: leaving it out means something else


Part = Column | Text | Children


@dataclass(frozen=True)
class Form:
    """How the rows of ``table`` stand in the file."""

    table: type[Row]
    parts: tuple[Part, ...]
    parent: str | None = None  # the column that says in which row it stands
    key: str | None = None  # the column that is its key in a MAP; None: only the file has the key
    keys: tuple[str, ...] = ()  # the keys a MAP may have; empty: any
    short: str | None = None  # the part that may stand for the whole row
    order: tuple[str, ...] = ()  # columns it is sorted by when written; then by the key column id
    group: str | None = None  # positions are counted among rows that agree in this column
    marked: bool = True  # doubts and placeholders may be set on it
    owned: bool = False  # belongs to any row, by (table, row)

    @property
    def name(self) -> str:
        """The table's name."""
        return str(self.table.__tablename__)

    @cached_property
    def columns(self) -> tuple[Column, ...]:
        """The parts that are columns."""
        return tuple(part for part in self.parts if isinstance(part, Column))

    @cached_property
    def required(self) -> frozenset[str]:
        """The columns that must be given."""
        return frozenset(column.name for column in self.columns if column.default is REQUIRED)

    @cached_property
    def by_key(self) -> Mapping[str, Part]:
        """The parts by the key they have in the file."""
        return {self.key_of(part): part for part in self.parts}

    def key_of(self, part: Part) -> str:
        """Return the key a part has in the file."""
        return self.key_for(part.name) if isinstance(part, Column) else part.name

    def key_for(self, column: str) -> str:
        """Return the key for a column: its name, without ``_id`` for a reference."""
        return column.removesuffix("_id") if self.target(column) else column

    def target(self, column: str) -> str | None:
        """Return the table a column refers to, None if it is no reference."""
        found = self.table.__table__.columns.get(column)
        keys = found.foreign_keys if found is not None else ()
        return next((str(key.column.table.name) for key in keys), None)

    def nullable(self, column: str) -> bool:
        """Return whether a column may be without a value."""
        return bool(self.table.__table__.columns[column].nullable)

    def kind(self, column: Column) -> Kind:
        """Return the kind of values a column has in the file."""
        if column.kind is not None:
            return column.kind
        target = self.target(column.name)
        if target is not None:
            return Reference(target)
        return _kind(self.table.__table__.columns[column.name].type)

    @cached_property
    def unique(self) -> tuple[tuple[str, ...], ...]:
        """Columns in which rows of a list must differ besides the key column, by the table's constraints."""
        outside = {self.parent, self.key, "table", "row"}
        found = (
            tuple(column.name for column in rule.columns if column.name not in outside)
            for rule in self.table.__table__.constraints  # type: ignore[attr-defined]
            if isinstance(rule, UniqueConstraint)
        )
        return tuple(sorted(columns for columns in found if columns or self.key))

    def place(self, values: Mapping[str, Any], count: Counter[Any]) -> int:
        """Return the position of the next row of a list; ``count`` is the list's own, from 0."""
        group = values.get(self.group) if self.group else None
        count[group] += 1
        return count[group]

    def fill(self, values: dict[str, Any], count: Counter[Any]) -> Iterator[Column]:
        """Give every column without a value its default; yields those that have none.

        ``count`` counts the rows of the list the row stands in.
        """
        for column in self.columns:  # the group is known before a place in it
            if column.name == self.group:
                values.setdefault(column.name, column.default)
        place = self.place(values, count)
        for column in self.columns:
            if column.name in values:
                continue
            value = default(column, values, place)
            if value is REQUIRED or (value is None and not self.nullable(column.name)):
                yield column
            else:
                values[column.name] = value


def default(column: Column, values: Mapping[str, Any], place: int) -> Any:
    """Return the default of a column in a row with ``values``, ``place``-th of its list.

    ``REQUIRED`` if there is none, be it that the list is longer than numbers of a record go.
    """
    if column.default is POSITION:
        if column.name in ("place", "turn"):
            return float(place)
        return place if place <= LARGEST else REQUIRED
    return column.default(values) if callable(column.default) else column.default


def _kind(held: Any) -> Kind:
    if isinstance(held, EnumType):
        kind = held.python_type
        return Choice(tuple(member.value for member in kind), kind)
    if isinstance(held, Instant):
        return Moment()
    if isinstance(held, Boolean):
        return Truth()
    kinds: Mapping[type, Kind] = {
        int: Whole(),
        float: Real(),
        str: Words(),
        date: Day(),
        datetime: Moment(),
    }
    return kinds[held.python_type]


# -- parts that recur ------------------------------------------------------------------------------

PLACE = Column("place", POSITION)


def none(*names: str) -> tuple[Column, ...]:
    """Return columns that may be without a value, and are unless the file says otherwise."""
    return tuple(Column(name, None) for name in names)


def no(*names: str) -> tuple[Column, ...]:
    """Return columns that are false unless the file says otherwise."""
    return tuple(Column(name, False) for name in names)


def empty(*names: str, lines: bool = False) -> tuple[Column, ...]:
    """Return columns of text, empty unless the file says otherwise."""
    return tuple(Column(name, "", Words(lines=lines)) for name in names)


def texts(*names: str) -> tuple[Text, ...]:
    """Return texts in several languages."""
    return tuple(Text(name) for name in names)
