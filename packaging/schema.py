"""Write the schema of the record's current version to resources/schema/, from the tables of wgdesk.model.

Run it after a change of the tables; a released version's file is never written again (raise SCHEMA instead).
"""

from __future__ import annotations

import sys
from pathlib import Path

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Dialect
from sqlalchemy.schema import CreateIndex, CreateTable, Index

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # the tables of this checkout, wherever the package is installed from

from wgdesk.model import SCHEMA, Base  # noqa: E402

FOLDER = ROOT / "resources" / "schema"


DIALECTS: dict[str, Dialect] = {
    "": sqlite.dialect(),  # type: ignore[no-untyped-call]
    "-server": postgresql.dialect(),  # type: ignore[no-untyped-call]
}


def statements(dialect: Dialect) -> list[str]:
    """Return the statements in the order in which they can be executed."""
    made: list[str] = []
    for table in Base.metadata.sorted_tables:
        made.append(str(CreateTable(table).compile(dialect=dialect)))
        made.extend(_index(index, dialect) for index in sorted(table.indexes, key=str))
    return ["\n".join(line.rstrip() for line in text.strip().splitlines()) for text in made]


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
