"""What all tables share: the key column, the names of constraints, and times in UTC."""

from __future__ import annotations

import enum
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import BigInteger, Boolean, Date, DateTime, Enum, Float, Integer, LargeBinary, MetaData, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

# 63-bit keys, which the program makes (ActContext.new_id). SQLite needs the type INTEGER for them, to use the
# key as the row id of the table.
Key = BigInteger().with_variant(Integer, "sqlite")


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


class Base(DeclarativeBase):
    """The base of all tables.

    There are no relationship cascades and no database defaults: the journal would not see their changes.
    """

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
        """Return the values of the row by column name."""
        return {column.key: getattr(self, column.key) for column in self.__table__.columns}


class RecordRow(Base):
    """A table of the record. The program makes the key ``id`` and never uses it twice."""

    __abstract__ = True
    id: Mapped[int] = mapped_column(Key, primary_key=True, autoincrement=False)
