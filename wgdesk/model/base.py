"""The base of all tables: key column, names of constraints, times in UTC."""

from __future__ import annotations

import enum
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import BigInteger, Boolean, Date, DateTime, Enum, Float, Integer, LargeBinary, MetaData, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

# 63-bit keys made by the program (Work.new_id), an INTEGER PRIMARY KEY where SQLite holds them.
Key = BigInteger().with_variant(Integer, "sqlite")


class Instant(TypeDecorator[datetime]):
    """A moment, aware and in UTC in Python, without zone in the file; microseconds are kept."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn an aware datetime to UTC; a naive one is a bug and raises ValueError."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a moment without a zone: {value!r}")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Give the moment back in UTC."""
        return None if value is None else value.replace(tzinfo=UTC)


class Base(DeclarativeBase):
    """All tables. No relationship cascades, no defaults of the database: the journal must see everything."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads the class attribute
        int: Integer,
        str: Text,
        bytes: LargeBinary,
        bool: Boolean,
        float: Float,
        date: Date,
        datetime: Instant,
        enum.Enum: Enum(
            enum.Enum,
            native_enum=False,
            create_constraint=False,
            length=24,
            values_callable=lambda kind: [member.value for member in kind],
        ),
    }

    def as_dict(self) -> dict[str, Any]:
        """Return the row's columns by name."""
        return {column.key: getattr(self, column.key) for column in self.__table__.columns}


class RecordRow(Base):
    """A table of the record: one key column ``id``, made by the program, never reused."""

    __abstract__ = True
    id: Mapped[int] = mapped_column(Key, primary_key=True, autoincrement=False)
