"""The values that each column accepts, whatever act writes them; checked when a row is flushed."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Connection,
    Date,
    Enum,
    Float,
    Integer,
    LargeBinary,
    Table,
    Text,
    select,
)

from wgdesk.errors import Refused
from wgdesk.model import Content, RecordRow
from wgdesk.model.base import Instant
from wgdesk.model.declared import PROSE
from wgdesk.rules.combinators import Broken, Violation
from wgdesk.rules.filled_tables import filled
from wgdesk.rules.narrative import longest
from wgdesk.words.clean_text import is_clean

MOST_IN_LIST = 3_000  # no meeting comes near; comparing more with one another would take minutes
LARGEST = 9_999  # for every number that is counted or printed
FURTHEST = 1e9  # for a place in a list; above about 1e15 a float has no room for the next place
YEARS = range(1900, 2200)  # the oldest treaties that a report may name date from the League of Nations

ValueCheck = Callable[[Any], None]

_CONTENTS = Content.__table__

# The form of a date with time in the file, as an SQLite GLOB pattern.
MOMENT = "dddd-dd-dd dd:Dd:Dd.dddddd".replace("d", "[0-9]").replace("D", "[0-5]")


def check_values(row: RecordRow, names: Iterable[str]) -> None:
    """Raise ``Refused`` if one of the columns ``names`` of ``row`` has a value that no act may write.

    The keys are 'number-out-of-range', 'day-out-of-range', 'text-too-long' and 'reference-gone' (a key that
    no row can have). A value of the wrong type and a text that was not cleaned are bugs: TypeError,
    ValueError.
    """
    check_columns(row.__table__, {name: getattr(row, name) for name in names})


def check_columns(table: Table, values: Mapping[str, Any]) -> None:
    """Check values by column, as ``check_values`` does."""
    checks = _checks(table)
    for name, value in values.items():
        nullable, check = checks[name]
        try:
            if value is not None:
                check(value)
            elif not nullable:
                raise TypeError("must not be None")
        except (TypeError, ValueError) as fault:
            fault.add_note(f"{table.name}.{name} = {value!r:.200}")
            raise


def check_types(connection: Connection) -> None:
    """Check every value in the record, except the bytes of attached files (see ``reads.files``).

    Raises ``Broken`` for a value that its column cannot hold ('value-unreadable'), and for a number, day or
    text beyond the limits, which no report could print. Only a damaged or forged file has such values.

    To be fast, SQLite itself searches each table for values that this program would not write. Only a table
    with such a value is read row by row. All texts are read, because reading decodes them.
    """
    # Always in the same order, because the user hears only of the first fault.
    for table in filled(connection):
        if connection.exec_driver_sql(f"{_rows(table)} LIMIT 1").first() is not None:
            _check_rows(connection, table)
        if query := _all_texts(table):
            connection.exec_driver_sql(query).all()
    if connection.exec_driver_sql(f"{_rows(_CONTENTS)} LIMIT 1").first() is not None:
        raise Broken((Violation("value-unreadable", _CONTENTS.name, 0),))


def reorders(connection: Connection) -> bool:
    """Return whether any text of the record has a bidi embedding or override; no act writes these."""
    signs = "'*[' || char(8234) || '-' || char(8238) || ']*'"  # U+202A to U+202E
    for table in filled(connection):
        names = _texts(table)
        found = " OR ".join(f"{name} GLOB {signs}" for name in names)
        query = f'SELECT 1 FROM "{table.name}" WHERE {found} LIMIT 1'
        if names and connection.exec_driver_sql(query).first() is not None:
            return True
    return False


def _texts(table: Table) -> list[str]:
    return [f'"{column.name}"' for column in table.columns if type(column.type) is Text]


def _check_rows(connection: Connection, table: Table) -> None:
    columns = [(column.name, bool(column.nullable), _measure_of(column)) for column in table.columns]
    key = 0
    try:
        for row in connection.execute(select(*table.columns)):
            key = row.id if isinstance(row.id, int) else 0
            for value, (name, nullable, measure) in zip(row, columns, strict=True):
                if value is not None or not nullable:
                    _measured(measure, value, table.name, key, name)
    except (TypeError, ValueError, LookupError) as fault:  # it cannot even be decoded
        raise Broken((Violation("value-unreadable", table.name, 0),)) from fault


def _measured(measure: ValueCheck, value: Any, table: str, key: int, column: str) -> None:
    try:
        measure(value)
    except Refused as fault:
        raise Broken((Violation(fault.key, table, key, column, facts=fault.facts),)) from fault
    except (TypeError, ValueError) as fault:
        raise Broken((Violation("value-unreadable", table, key, column),)) from fault


def _measure_of(column: Column[Any]) -> ValueCheck:
    """Return the check of a value's limits. Texts need not be clean: another version may clean otherwise."""
    if isinstance(column.type, Text):
        return _short
    return _check_for(column)


def _short(value: Any) -> None:
    _of(value, str)
    if len(value) > PROSE:
        raise Refused("text-too-long", most=str(PROSE))


# We write this SQL by hand: building it with SQLAlchemy would take longer than reading all rows.


@cache
def _rows(table: Table) -> str:
    return f'SELECT 1 FROM "{table.name}" WHERE NOT ({" AND ".join(map(as_written, table.columns))})'


def as_written(column: Column[Any]) -> str:
    """Return the SQL condition that a column holds what this program writes; see ``_as_written``."""
    name = f'"{column.name}"'
    missing = f"{name} IS NULL OR " if column.nullable else ""
    return f"({missing}{_as_written(name, column.type)})"


@cache
def _all_texts(table: Table) -> str:
    """Return the SQL that reads all texts of a table; empty if it has none."""
    names = _texts(table)
    full = " OR ".join(f"{name} <> ''" for name in names)
    return f'SELECT {", ".join(names)} FROM "{table.name}" WHERE {full}' if names else ""


def _as_written(name: str, kind: Any) -> str:
    """Return the SQL condition that a column holds what this program writes for its type ``kind``.

    The condition is always true or false, never NULL, even if the column is empty or has the wrong type.
    """
    sort = f"typeof({name})"
    if isinstance(kind, LargeBinary):
        return f"{sort} = 'blob'"
    if isinstance(kind, Boolean):
        return f"{sort} = 'integer' AND {name} IN (0, 1)"
    if isinstance(kind, BigInteger):
        return f"{sort} = 'integer' AND {name} > 0"
    if isinstance(kind, Integer):
        return f"{sort} = 'integer' AND {name} BETWEEN 0 AND {LARGEST}"
    if isinstance(kind, Float):
        return f"{sort} = 'real' AND abs({name}) <= {FURTHEST}"
    if isinstance(kind, Enum):
        members = ", ".join(f"'{member}'" for member in kind.enums)
        return f"{sort} = 'text' AND {name} IN ({members})"
    if isinstance(kind, Instant):
        form = f"{name} GLOB '{MOMENT}' AND substr({name}, 12, 2) < '24'"
        return f"{sort} = 'text' AND {form} AND {_day_of(f'substr({name}, 1, 10)')}"
    if isinstance(kind, Date):
        return f"{sort} = 'text' AND {_day_of(name)}"
    return f"{sort} = 'text' AND length({name}) <= {PROSE}"


def _day_of(value: str) -> str:
    # Comparing with date() finds 30 February, which SQLite turns into 2 March. We cut with substr() because
    # SQLite would compare the column itself as a number.
    years = f"'{YEARS[0]}' AND '{YEARS[-1]}'"
    return f"date({value}) IS {value} AND substr({value}, 1, 4) BETWEEN {years}"


@cache
def _checks(table: Table) -> dict[str, tuple[bool, ValueCheck]]:
    return {column.key: (bool(column.nullable), _check_for(column)) for column in table.columns}


def _check_for(column: Column[Any]) -> ValueCheck:
    kind = column.type
    if isinstance(kind, Enum):
        return _member_of(kind.python_type)
    if isinstance(kind, Text):
        return _text_of(longest(column.table.name, column.key))
    for sort, check in _CHECKS:
        if isinstance(kind, sort):
            return check
    raise TypeError(f"no values are known for {column}")


def _member_of(members: type) -> ValueCheck:
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


def _text_of(most: int) -> ValueCheck:
    def check(value: Any) -> None:
        _of(value, str)
        if len(value) > most:
            raise Refused("text-too-long", most=str(most))
        if not is_clean(value):
            raise ValueError("was not cleaned")

    return check


_CHECKS: tuple[tuple[type, ValueCheck], ...] = (
    (BigInteger, _key),  # before Integer, because BigInteger is a subclass of it
    (Integer, _number),
    (Float, _place),
    (Boolean, _truth),
    (Instant, _moment),
    (Date, _day),
)
