"""Write the schema of the record's current version to resources/schema/, from the tables of wgdesk.model.

Run it after a change of the tables; a released version's file is never written again (raise SCHEMA instead).
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from sqlalchemy import BigInteger, Boolean, Date, Enum, Float, Integer, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Dialect
from sqlalchemy.schema import CreateIndex, CreateTable, Index

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # the tables of this checkout, wherever the package is installed from

from wgdesk.model import SCHEMA, Base  # noqa: E402
from wgdesk.model.base import Instant  # noqa: E402
from wgdesk.model.declared import PROSE  # noqa: E402
from wgdesk.rules.column_values import FURTHEST, LARGEST, YEARS  # noqa: E402

FOLDER = ROOT / "resources" / "schema"


DIALECTS: dict[str, Dialect] = {
    "": sqlite.dialect(),  # type: ignore[no-untyped-call]
    "-server": postgresql.dialect(),  # type: ignore[no-untyped-call]
}


def statements(dialect: Dialect) -> list[str]:
    """Return the statements in the order in which they can be executed."""
    made: list[str] = []
    for table in Base.metadata.sorted_tables:
        text = str(CreateTable(table).compile(dialect=dialect)).strip()
        if dialect.name != "sqlite" and (checked := conditions(table)):
            text = f"{text.removesuffix(')').rstrip()},\n\tCONSTRAINT ck_{table.name} CHECK ({checked})\n)"
        made.append(text)
        made.extend(_index(index, dialect) for index in sorted(table.indexes, key=str))
    return ["\n".join(line.rstrip() for line in text.strip().splitlines()) for text in made]


def conditions(table: Table) -> str:
    """Return what holds of every row that this program writes, as SQL of a server; empty for the files.

    A record file is looked through when it is opened. What a station writes on a server, perhaps with another
    program, all stations read at once, and the file that is fetched in the end would not be opened.
    """
    if table.name == "content":
        return ""
    if table.name in _JOURNAL:
        return _JOURNAL[table.name]
    limited = (column for column in table.columns if not isinstance(column.type, Boolean))
    return " AND ".join(_condition(f'"{column.name}"', column.type) for column in limited)


def _condition(name: str, kind: Any) -> str:
    if isinstance(kind, BigInteger):
        return f"{name} > 0"
    if isinstance(kind, Integer):
        return f"{name} BETWEEN 0 AND {LARGEST}"
    if isinstance(kind, Float):
        return f"{name} BETWEEN -{FURTHEST:.0f} AND {FURTHEST:.0f}"
    if isinstance(kind, Enum):
        return f"{name} IN ({', '.join(map(repr, kind.enums))})"
    if isinstance(kind, Instant | Date):
        return f"{name} >= '{YEARS[0]}-01-01' AND {name} < '{YEARS[-1] + 1}-01-01'"
    return f"length({name}) <= {PROSE}"


# As ``wgdesk.rules.journal_values`` wants them in a file.
_JOURNAL = {
    "journal": (
        f"at >= '{YEARS[0]}-01-01' AND at < '{YEARS[-1] + 1}-01-01' AND undoes < id"
        " AND json_typeof(args::json) = 'object'"
    ),
    "journal_change": (
        "kind IN ('insert', 'update', 'delete')"
        " AND json_typeof(was::json) = 'object' AND json_typeof(now::json) = 'object'"
    ),
}


def _index(index: Index, dialect: Dialect) -> str:
    """Return the statement that makes an index.

    Which rows are in it the tables say for SQLite only: naming another database there would import it at
    every start. Only a truth value is written in another way on a server.
    """
    made, where = str(CreateIndex(index).compile(dialect=dialect)), index.dialect_options["sqlite"]["where"]
    if where is None or dialect.name == "sqlite":
        return made
    return f"{made} WHERE {where}".replace("interrupted = 0", "NOT interrupted")


def text(dialect: Dialect = DIALECTS[""]) -> str:
    """Return the whole file."""
    return "".join(f"{statement};\n" for statement in statements(dialect))


if __name__ == "__main__":
    for suffix, dialect in DIALECTS.items():
        (FOLDER / f"{SCHEMA}{suffix}.sql").write_text(text(dialect), "utf-8")
