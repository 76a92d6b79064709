"""What a value must be to stand in a row at all, whatever act wrote it: checked as the row is flushed."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Boolean, Column, Date, Enum, Float, Integer, Table, Text, select
from sqlalchemy.orm import Session

from wgdesk.errors import Refused
from wgdesk.model import Base, Row
from wgdesk.model.base import Instant
from wgdesk.text import is_clean

LONGEST = 100_000  # characters of one text; more is a file pasted by mistake
LARGEST = 9_999  # of any number that is counted or printed
FURTHEST = 1e9  # a place in a list; beyond about 1e15 the next place would be the same
YEARS = range(1900, 2200)  # the oldest treaties a report may name are of the League of Nations

Check = Callable[[Any], None]


def check_values(row: Row, names: Iterable[str]) -> None:
    """Raise ``Refused`` if a column of ``row`` among ``names`` holds what no act should write.

    Refused: 'number-out-of-range', 'day-out-of-range', 'text-too-long', 'reference-gone' (a key that no row
    can have). A value of the wrong type, or text that was not cleaned, is a bug: TypeError or ValueError.
    """
    checks = _checks(row.__table__)
    for name in names:
        value = getattr(row, name)
        nullable, check = checks[name]
        try:
            if value is not None:
                check(value)
            elif not nullable:
                raise TypeError("must not be None")
        except (TypeError, ValueError) as fault:
            fault.add_note(f"{row.__tablename__}.{name} = {value!r:.200}")
            raise


def check_types(session: Session) -> None:
    """Read every row of the record; a value that its column cannot hold raises TypeError, ValueError,
    LookupError or DBAPIError.

    Only a damaged or forged file has one. What is merely out of range is let pass, so that a later version of
    the program, which may know better, opens what an earlier one has written.
    """
    for mapper in Base.registry.mappers:
        if not issubclass(mapper.class_, Row):
            continue
        columns = mapper.local_table.columns
        kinds = [(column.type.python_type, bool(column.nullable)) for column in columns]
        for row in session.execute(select(*columns)):
            for value, (kind, nullable) in zip(row, kinds, strict=True):
                if not isinstance(value, kind) and not (nullable and value is None):
                    raise TypeError(f"{mapper.class_.__tablename__}: {value!r:.200}")


@cache
def _checks(table: Table) -> dict[str, tuple[bool, Check]]:
    return {column.key: (bool(column.nullable), _check_for(column)) for column in table.columns}


def _check_for(column: Column[Any]) -> Check:
    kind = column.type
    if isinstance(kind, Enum):
        return _member_of(kind.python_type)
    for sort, check in _CHECKS:
        if isinstance(kind, sort):
            return check
    raise TypeError(f"no values are known for {column}")


def _member_of(members: type) -> Check:
    def check(value: Any) -> None:
        _of(value, members)

    return check


def _of(value: Any, kind: type) -> None:
    if not isinstance(value, kind):
        raise TypeError(f"must be of {kind.__name__}")


def _key(value: Any) -> None:
    _number_of(value, int)
    if not 0 < value < 1 << 63:
        raise Refused("reference-gone")


def _number(value: Any) -> None:
    _number_of(value, int)
    if not 0 <= value <= LARGEST:
        raise Refused("number-out-of-range")


def _place(value: Any) -> None:
    _number_of(value, (int, float))
    if not math.isfinite(value) or abs(value) > FURTHEST:
        raise Refused("number-out-of-range")


def _number_of(value: Any, kind: type | tuple[type, ...]) -> None:
    if isinstance(value, bool) or not isinstance(value, kind):
        raise TypeError("must be a number")


def _truth(value: Any) -> None:
    _of(value, bool)


def _moment(value: Any) -> None:
    _of(value, datetime)
    if value.tzinfo is None:
        raise ValueError("is a moment without a zone")
    if value.year not in YEARS:
        raise Refused("day-out-of-range")


def _day(value: Any) -> None:
    if type(value) is not date:  # a datetime is a date too
        raise TypeError("must be a date")
    if value.year not in YEARS:
        raise Refused("day-out-of-range")


def _text(value: Any) -> None:
    _of(value, str)
    if len(value) > LONGEST:
        raise Refused("text-too-long", most=str(LONGEST))
    if not is_clean(value):
        raise ValueError("was not cleaned")


_CHECKS: tuple[tuple[type, Check], ...] = (
    (BigInteger, _key),  # before Integer, of which it is one
    (Integer, _number),
    (Float, _place),
    (Boolean, _truth),
    (Instant, _moment),
    (Date, _day),
    (Text, _text),
)
