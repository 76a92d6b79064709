"""What is declared about a column, once, on its table.

The form of record files and its schema, what may be doubted, what is internal, the texts and their maximum
lengths, the keywords of edit acts, the orders of rows and how the history names a row all follow from it.
"""

from __future__ import annotations

from enum import Enum
from typing import Any, Literal, NamedTuple, TypedDict, Unpack, cast

from sqlalchemy import BigInteger, Column, ForeignKey, Integer

# 63-bit keys, made by the program (ActContext.new_id). On SQLite the type must be INTEGER for the key to be
# the row id of the table.
Key = BigInteger().with_variant(Integer, "sqlite")

# Maximum lengths, in characters, of texts and text columns.
NAME = 300  # more than twice the longest name in the roster
LINE = 1_000
PROSE = 100_000  # anything longer is a file pasted by mistake


class NoDefault(Enum):
    """Defaults that are not values of a column."""

    REQUIRED = "required"  # no default
    POSITION = "position"  # the position of the row in its list: 1, 2, 3 ...


REQUIRED, POSITION = NoDefault.REQUIRED, NoDefault.POSITION


class Said(TypedDict, total=False):
    """What may be said about a column, by keywords of ``column`` and ``reference``."""

    default: Any
    fixed: bool
    doubt: bool
    by_file: bool
    internal: str
    secret: str
    least: int
    filled: bool
    lines: bool
    longest: int
    names: bool
    within: tuple[str, ...]


class Declared:
    """What is declared about a column besides its type; ``column`` describes each part.

    A plain class, because a frozen dataclass takes three times as long to make, and every start makes 400.
    """

    default: Any = REQUIRED
    fixed = doubt = by_file = filled = lines = names = False
    internal = secret = ""
    least, longest = 0, PROSE
    within: tuple[str, ...] = ()

    def __init__(self, **said: Unpack[Said]) -> None:
        self.__dict__.update(said)


class Declaration(NamedTuple):
    """The declaration of a column until its table is made: SQLAlchemy's arguments, and ours."""

    given: tuple[Any, ...]
    sql: dict[str, Any]
    declared: Declared


def column(
    *given: Any,
    primary_key: bool = False,
    autoincrement: bool | Literal["auto"] = "auto",
    **said: Unpack[Said],
) -> Any:
    """Declare a column with more than its annotation says.

    ``default``: for a new row, and for a row in a record file. A nullable column defaults to None in a file
    anyway; give None if rows may be made without naming it, which mypy checks. ``fixed``: no edit act changes
    it. ``doubt``: the report prints it, so it may be marked as doubtful; ``by_file``: only a record file may
    do so. ``internal``: why no report prints it; ``secret``: why it never leaves the secretariat. ``least``:
    the smallest number. ``filled``: the text must not be empty. ``lines``: it may have line breaks.
    ``longest``: the maximum number of characters. ``names``: the history names the row after the row to which
    this column refers. ``within``: for a place, the columns that are equal in all rows of one order.
    ``given``, ``primary_key`` and ``autoincrement`` are SQLAlchemy's.
    """
    sql = {"primary_key": primary_key, "autoincrement": autoincrement}
    return Declaration(given, sql, Declared(**said))


def reference(table: str, *, index: bool = False, **said: Unpack[Said]) -> Any:
    """Declare a column that refers to a row of a table by its key; other arguments as in ``column``."""
    return Declaration((Key, ForeignKey(f"{table}.id")), {"index": True} if index else {}, Declared(**said))


class TranslatedText:
    """A text that each row of a table has in several languages; the arguments are as in ``column``.

    ``one_line``: a name, title or heading, without line breaks. ``versioned``: earlier versions are kept as
    rows of their own.
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
    """Return what is declared about a column."""
    return cast("Declared", column.info["declared"])
