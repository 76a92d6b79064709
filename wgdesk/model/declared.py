"""What a column says of itself, once, on its table.

The form of record files and its schema, what may be doubted, what is internal, the texts, how long they may
be, the keywords of edit acts, the orders of rows and what the history calls a row follow from it.
"""

from __future__ import annotations

from enum import Enum
from typing import Any, NamedTuple, cast

from sqlalchemy import BigInteger, Column, ForeignKey, Integer

# 63-bit keys, which the program makes (ActContext.new_id). SQLite needs the type INTEGER for them, to use the
# key as the row id of the table.
Key = BigInteger().with_variant(Integer, "sqlite")

# The largest number of characters of a text or a text column.
NAME = 300  # the longest name in the roster has less than half of this
LINE = 1_000
PROSE = 100_000  # a longer one is a file pasted by mistake


class NoDefault(Enum):
    """Defaults that are not values of a column."""

    REQUIRED = "required"  # there is none
    POSITION = "position"  # 1, 2, 3 ... the position of the row in its list


REQUIRED, POSITION = NoDefault.REQUIRED, NoDefault.POSITION


class Declared:
    """What a column says of itself besides its type; ``column`` describes each part.

    A plain class: a frozen dataclass takes three times as long to make, and there are 350 at every start.
    """

    __slots__ = (
        "by_file",
        "default",
        "doubt",
        "filled",
        "fixed",
        "internal",
        "least",
        "lines",
        "longest",
        "names",
        "secret",
        "within",
    )

    def __init__(
        self,
        default: Any = REQUIRED,
        fixed: bool = False,
        doubt: bool = False,
        by_file: bool = False,
        internal: str = "",
        secret: str = "",
        least: int = 0,
        filled: bool = False,
        lines: bool = False,
        longest: int = PROSE,
        names: bool = False,
        within: tuple[str, ...] = (),
    ) -> None:
        self.default = default
        self.fixed = fixed
        self.doubt = doubt
        self.by_file = by_file
        self.internal = internal
        self.secret = secret
        self.least = least
        self.filled = filled
        self.lines = lines
        self.longest = longest
        self.names = names
        self.within = within


class Declaration(NamedTuple):
    """What a class says of a column until its table is made: SQLAlchemy's part, and ours."""

    given: tuple[Any, ...]
    sql: dict[str, Any]
    declared: Declared


def column(
    *given: Any,
    default: Any = REQUIRED,
    fixed: bool = False,
    doubt: bool = False,
    by_file: bool = False,
    internal: str = "",
    secret: str = "",
    least: int = 0,
    filled: bool = False,
    lines: bool = False,
    longest: int = PROSE,
    names: bool = False,
    within: tuple[str, ...] = (),
    **sql: Any,
) -> Any:
    """Declare a column with more than its annotation says.

    ``default``: of a new row, and of a row in a record file. A column that may be empty has None in a
    file without saying so; it says so if a row may be made without naming it, which mypy sees to.
    ``fixed``: no edit act changes it. ``doubt``: the report prints it, so a person may doubt it;
    ``by_file``: only a record file may. ``internal``: why no report prints it; ``secret``: why it never
    leaves the secretariat. ``least``: the smallest number. ``filled``: the text must not be empty.
    ``lines``: it may have line breaks. ``longest``: how many characters. ``names``: the history calls the
    row by the one to which this column refers. ``within``: for a place, the columns in which the rows of
    one order are equal. The rest is SQLAlchemy's.
    """
    declared = Declared(
        default, fixed, doubt, by_file, internal, secret, least, filled, lines, longest, names, within
    )
    return Declaration(given, sql, declared)


def reference(
    table: str,
    *,
    default: Any = REQUIRED,
    fixed: bool = False,
    doubt: bool = False,
    by_file: bool = False,
    internal: str = "",
    secret: str = "",
    names: bool = False,
    index: bool = False,
) -> Any:
    """Declare a column that refers to a row of a table, by its key; the parts are those of ``column``."""
    declared = Declared(default, fixed, doubt, by_file, internal, secret, names=names)
    return Declaration((Key, ForeignKey(f"{table}.id")), {"index": True} if index else {}, declared)


class TranslatedText:
    """A text in several languages of each row of a table; the parts are those of ``column``.

    ``one_line``: a name, a title or a heading, which has no line breaks. ``versioned``: its earlier versions
    are kept as rows of their own.
    """

    def __init__(
        self,
        *,
        one_line: bool = False,
        longest: int = 0,
        doubt: bool = False,
        by_file: bool = False,
        internal: str = "",
        secret: str = "",
        versioned: bool = False,
    ) -> None:
        self.one_line = one_line
        self.longest = longest or (LINE if one_line else PROSE)
        self.doubt, self.by_file = doubt, by_file
        self.internal, self.secret = internal, secret
        self.versioned = versioned


def declared(column: Column[Any]) -> Declared:
    """Return what a column says of itself."""
    return cast("Declared", column.info["declared"])
