"""The vocabulary that describes the format of a record file: rows become objects, columns become keys.

A ``Form`` describes how the rows of a table are written in the file. Reading, writing and the JSON Schema all
follow it. The key of a column is its name, for a reference without ``_id``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from typing import Any

from sqlalchemy import Boolean, UniqueConstraint
from sqlalchemy import Column as SqlColumn
from sqlalchemy import Enum as EnumType

from wgdesk.exchange.record_kinds import ReferenceKind
from wgdesk.exchange.value_kinds import (
    ChoiceKind,
    DayKind,
    MomentKind,
    RealKind,
    TextKind,
    TruthKind,
    ValueKind,
    WholeKind,
)
from wgdesk.model import RecordRow
from wgdesk.model.base import Instant
from wgdesk.model.declared import POSITION, REQUIRED, declared
from wgdesk.rules.column_values import LARGEST


@dataclass(frozen=True)
class FirstOf:
    """A default: the value of the first of these columns that has a value."""

    names: tuple[str, ...]

    def __call__(self, values: Mapping[str, Any]) -> Any:
        """Return the default for a row with ``values``; None if none of the columns has a value."""
        return next((values[name] for name in self.names if values.get(name)), None)


@dataclass(frozen=True)
class IsFilled:
    """A default: whether another column has a value."""

    name: str

    def __call__(self, values: Mapping[str, Any]) -> bool:
        """Return the default for a row with ``values``."""
        return values.get(self.name) is not None


class Shape(StrEnum):
    """How child rows are written inside the object of their parent row."""

    ONE = "one"  # an object
    LIST = "list"  # an array
    MAP = "map"  # an object with one key for each row
    MANY = "many"  # an object with a row or an array of rows for each key


@dataclass(frozen=True)
class Column:
    """A column, written as a key of the row's object. ``default`` may be a function of the other values."""

    name: str
    default: Any = REQUIRED
    kind: ValueKind | None = None  # None: derived from the type of the table's column
    always: bool = False  # write it even if it has the default value
    missing: str = ""  # the message if there is neither a value nor a default; empty: the general one


@dataclass(frozen=True)
class FormText:
    """A text in several languages (rules/narrative.py), written as a key of the row's object."""

    name: str


@dataclass(frozen=True)
class Children:
    """Rows of another table, written inside the row's object."""

    name: str
    form: Form
    shape: Shape = Shape.LIST
    always: bool = False  # write the key even without rows, because its absence means something else


FormPart = Column | FormText | Children


@dataclass(frozen=True)
class Form:
    """How the rows of ``table`` are written in the file."""

    table: type[RecordRow]
    parts: tuple[FormPart, ...]
    parent: str | None = None  # the column that refers to the parent row
    key: str | None = None  # the column that is the key in a MAP; None: the key exists only in the file
    keys: tuple[str, ...] = ()  # the allowed keys of a MAP; empty: any
    named: str = "[a-z_]{0,40}"  # the pattern for keys of a MAP, if ``keys`` is empty
    short: str | None = None  # the part that may be written alone instead of the whole row
    order: tuple[str, ...] = ()  # columns by which rows are sorted when written, before their id
    group: str | None = None  # positions are counted separately for each value of this column
    marked: bool = True  # rows may have doubts, placeholders and acceptances
    owned: bool = False  # the parent can be a row of any table: the columns ``table`` and ``row`` refer to it

    @property
    def name(self) -> str:
        """The name of the table."""
        return str(self.table.__tablename__)

    @cached_property
    def columns(self) -> tuple[Column, ...]:
        """The parts that are columns."""
        return tuple(part for part in self.parts if isinstance(part, Column))

    @cached_property
    def required(self) -> frozenset[str]:
        """The names of the columns without a default."""
        return frozenset(column.name for column in self.columns if column.default is REQUIRED)

    @cached_property
    def by_key(self) -> Mapping[str, FormPart]:
        """The parts, by their key in the file."""
        return {self.key_of(part): part for part in self.parts}

    def key_of(self, part: FormPart) -> str:
        """Return the key of a part in the file."""
        return self.key_for(part.name) if isinstance(part, Column) else part.name

    def key_for(self, column: str) -> str:
        """Return the key of a column in the file: its name, without ``_id`` if it is a reference."""
        return column.removesuffix("_id") if self.target(column) else column

    def is_short(self, raw: Any) -> bool:
        """Return whether a value is the short form of a row. A text in languages is itself an object."""
        if self.short is None or not isinstance(raw, dict):
            return self.short is not None
        return isinstance(self.by_key[self.short], FormText) and not raw.keys() & self.by_key.keys()

    def target(self, column: str) -> str | None:
        """Return the table to which a column refers; None if it is not a reference."""
        found = self.table.__table__.columns.get(column)
        keys = found.foreign_keys if found is not None else ()
        return next((str(key.column.table.name) for key in keys), None)

    def nullable(self, column: str) -> bool:
        """Return whether a column may be NULL."""
        return bool(self.table.__table__.columns[column].nullable)

    def kind(self, column: Column) -> ValueKind:
        """Return the kind of value that a column has in the file."""
        return self._kinds[column.name] if column.kind is None else column.kind

    @cached_property
    def _kinds(self) -> Mapping[str, ValueKind]:
        """The kinds of the columns that are written as the table declares them."""
        declared_so = [column.name for column in self.columns if column.kind is None]
        targets = {name: self.target(name) for name in declared_so}
        table = self.table.__table__.columns
        return {
            name: _kind(table[name]) if target is None else ReferenceKind(target)
            for name, target in targets.items()
        }

    @cached_property
    def unique(self) -> tuple[tuple[str, ...], ...]:
        """Sets of columns in which the rows of a list must differ, from the unique constraints of the table.

        The key of a MAP belongs to each set but is left out here; so is the parent, which all rows of a list
        share.
        """
        outside = {self.parent, self.key, "table", "row"}
        found = (
            tuple(column.name for column in rule.columns if column.name not in outside)
            for rule in self.table.__table__.constraints
            if isinstance(rule, UniqueConstraint)
        )
        return tuple(sorted(columns for columns in found if columns or self.key))

    @cached_property
    def key_tells_apart(self) -> bool:
        """Whether rows of a MAP with different keys may be equal in the columns of ``unique``."""
        rules = (one for one in self.table.__table__.constraints if isinstance(one, UniqueConstraint))
        return any(self.key in [str(column.name) for column in rule.columns] for rule in rules)

    def place(self, values: Mapping[str, Any], count: Counter[Any]) -> int:
        """Return the position of the next row of a list; ``count`` belongs to the list and starts empty."""
        group = values.get(self.group) if self.group else None
        count[group] += 1
        return count[group]

    def fill(self, values: dict[str, Any], count: Counter[Any]) -> Iterator[Column]:
        """Give every missing column its default; yield the columns without one.

        ``count`` counts the rows of the list that the row is in.
        """
        for column in self.columns:  # the group first, because the position depends on it
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

    def follow(self, values: dict[str, Any]) -> None:
        """Complete a row that amends another: a date of signature or accession implies the status."""
        for column in self.columns:
            if isinstance(column.default, IsFilled) and column.default(values):
                values.setdefault(column.name, True)


def default(column: Column, values: Mapping[str, Any], place: int) -> Any:
    """Return the default of a column, in a row with ``values`` at position ``place`` of its list.

    Returns ``REQUIRED`` if there is none, or if the position exceeds the largest number of a record.
    """
    if column.default is POSITION:
        if column.name in ("place", "turn"):
            return float(place)
        return place if place <= LARGEST else REQUIRED
    return column.default(values) if callable(column.default) else column.default


def _kind(column: SqlColumn[Any]) -> ValueKind:
    held, said = column.type, declared(column)
    if isinstance(held, EnumType):
        kind = held.python_type
        return ChoiceKind(tuple(member.value for member in kind), kind)
    if isinstance(held, Instant):
        return MomentKind()
    if isinstance(held, Boolean):
        return TruthKind()
    kinds: Mapping[type, ValueKind] = {
        int: WholeKind(least=said.least),
        float: RealKind(),
        str: TextKind(lines=said.lines, filled=said.filled, most=said.longest),
        date: DayKind(),
        datetime: MomentKind(),
    }
    return kinds[held.python_type]


def _with_default(column: Column, of_table: SqlColumn[Any]) -> Column:
    return replace(column, default=declared(of_table).default) if column.default is REQUIRED else column


def row_form(
    table: type[RecordRow],
    *children: Children,
    parent: str | None = None,
    key: str | None = None,
    columns: tuple[str, ...] = (),
    but: Iterable[Column] = (),
    owned: bool = False,
    **how: Any,
) -> Form:
    """Return the form that follows from what a table declares: its columns, its texts, then ``children``.

    ``columns``: the columns in the file, in order, if they are not all columns in the table's order. ``but``:
    columns that the file writes in another way; their defaults are the declared ones unless they have others.
    ``how``: other fields of ``Form``.
    """
    of_table, own = table.__table__.columns, {column.name: column for column in but}
    elsewhere = {"id", parent, key, *(("table", "row", "field") if owned else ())}
    names = columns or tuple(column.key for column in of_table if column.key not in elsewhere)
    parts = (_with_default(own.get(name) or Column(name), of_table[name]) for name in names)
    texts = (FormText(name) for name in table.texts)
    return Form(table, (*parts, *texts, *children), parent=parent, key=key, owned=owned, **how)
