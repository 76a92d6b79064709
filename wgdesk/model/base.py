"""What all tables share: how they are declared, the key column, the names of constraints, and times in UTC.

A class is declared with ``Mapped`` annotations as in SQLAlchemy's own declarative classes, but at first it is
only a ``Table`` with the columns as attributes, which is enough for every read. Mapping the classes takes
five times as long as making the tables, so ``map_rows`` does it before the first act, which needs them.
"""

from __future__ import annotations

import enum
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from inspect import get_annotations
from threading import Lock
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, cast, dataclass_transform

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    DateTime,
    Enum,
    Float,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

from wgdesk.model.declared import REQUIRED, Key, NoDefault, TranslatedText, column, declared, reference

if TYPE_CHECKING:
    from sqlalchemy.orm import Mapped

RowT = TypeVar("RowT", bound="RecordRow")


class Instant(TypeDecorator[datetime]):
    """A point in time: an aware UTC datetime in Python, stored without a zone and with microseconds."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Convert an aware datetime to UTC; raise ValueError for a naive one, which is a bug."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a moment without a zone: {value!r}")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the stored time as an aware datetime in UTC."""
        return None if value is None else value.replace(tzinfo=UTC)


# Column types by the word in the annotation; any other word is an enumeration of the module.
_TYPES: dict[str, type[Any]] = {
    "int": Integer,
    "str": Text,
    "bytes": LargeBinary,
    "bool": Boolean,
    "float": Float,
    "date": Date,
    "datetime": Instant,
}
_OPTIONAL = " | None"
_COLUMN, _OPTIONAL_COLUMN = column(), column()  # for a column declared by its annotation alone


@dataclass_transform(kw_only_default=True, field_specifiers=(column, reference))
class Base:
    """The base of all tables.

    There are no relationship cascades or database defaults: the journal would not see their changes.
    """

    metadata: ClassVar[MetaData] = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    kinds: ClassVar[dict[str, type[Base]]] = {}  # every class with a table, by the name of the table
    __tablename__: ClassVar[str]
    __table__: ClassVar[Table]
    __table_args__: ClassVar[tuple[Any, ...]] = ()
    texts: ClassVar[Mapping[str, TranslatedText]] = {}  # its texts in several languages, by name
    edited: ClassVar[bool] = False  # an edit act changes the columns that are not fixed
    doubted: ClassVar[bool] = False  # a row itself may be doubted: perhaps it should not exist at all

    def __init_subclass__(cls, *, edited: bool = False, doubted: bool = False) -> None:
        cls.edited, cls.doubted = edited, doubted
        if "__tablename__" in vars(cls):
            cls.texts = {name: said for name, said in vars(cls).items() if isinstance(said, TranslatedText)}
            cls.__table__ = _table(cls)
            Base.kinds[cls.__tablename__] = cls

    def __init__(self, **values: Any) -> None:
        for name, value in self.with_defaults(values).items():
            if name not in self.__table__.columns:
                raise TypeError(f"{self.__tablename__} has no column {name}")
            setattr(self, name, value)

    @classmethod
    def with_defaults(cls, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return the values of a row by column name, with the declared one where none is given."""
        return {**_defaults(cls.__table__), **values}

    def as_dict(self) -> dict[str, Any]:
        """Return the values of the row by column name."""
        return {column.key: getattr(self, column.key) for column in self.__table__.columns}


class RecordRow(Base):
    """A table of the record. The program makes the key ``id`` and never uses it twice."""

    id: Mapped[int] = column(Key, primary_key=True, autoincrement=False, default=None)


def record_kinds() -> dict[str, type[RecordRow]]:
    """Return the classes of the record's tables by name: without the journal and the contents of files."""
    return {name: kind for name, kind in Base.kinds.items() if issubclass(kind, RecordRow)}


def again(kind: type[RowT]) -> type[RowT]:
    """Return a class for a second use of its table in one query."""
    alias = kind.__table__.alias()
    columns: dict[str, Any] = {column.key: column for column in alias.columns}
    return cast(type[RowT], SimpleNamespace(__table__=alias, **columns))


_mapping = Lock()


def map_rows() -> None:
    """Map all classes, once: from then on a session makes objects of rows and follows their changes."""
    from sqlalchemy.orm import registry

    with _mapping:
        if not any(hasattr(kind, "__mapper__") for kind in Base.kinds.values()):
            rows = registry(metadata=Base.metadata)
            for kind in Base.kinds.values():
                rows.map_imperatively(kind, kind.__table__)


def _table(kind: type[Base]) -> Table:
    """Return the table that a class declares; its columns become attributes of the class, the key last."""
    declared = get_annotations(kind)
    if issubclass(kind, RecordRow):
        declared = {**declared, **get_annotations(RecordRow)}
    columns = [_column(kind, name, said) for name, said in declared.items()]
    for each in columns:
        setattr(kind, each.key, each)
    return Table(kind.__tablename__, Base.metadata, *columns, *kind.__table_args__)


def _column(kind: type[Base], name: str, said: str) -> Column[Any]:
    """Return the column for an annotation such as ``Mapped[int | None]``."""
    word = said.removeprefix("Mapped[").removesuffix("]")
    nullable = word.endswith(_OPTIONAL)
    given, sql, told = getattr(kind, name, _OPTIONAL_COLUMN if nullable else _COLUMN)
    if nullable and told.default is REQUIRED:
        told.default = None
    if not given or isinstance(given[0], ForeignKey):
        given = (_type(word.removesuffix(_OPTIONAL), kind.__module__), *given)
    return Column(name, *given, nullable=nullable, info={"declared": told}, **sql)


@cache
def _defaults(table: Table) -> dict[str, Any]:
    found = {column.key: declared(column).default for column in table.columns if not column.primary_key}
    return {name: value for name, value in found.items() if not isinstance(value, NoDefault)}


def _type(word: str, module: str) -> Any:
    """Return the type of a column; a word that is no type of Python is an enumeration of the module."""
    return _TYPES[word]() if word in _TYPES else _choice(getattr(sys.modules[module], word))


def _choice(members: type[enum.Enum]) -> Enum:
    return Enum(
        members,
        native_enum=False,
        create_constraint=False,
        length=24,
        values_callable=lambda kind: [member.value for member in kind],
    )
