"""Write the schema of the record's current version to resources/schema/, from the tables of wgdesk.model.

Run it after a change of the tables; a released version's file is never written again (raise SCHEMA instead).
"""

from __future__ import annotations

import sys
from pathlib import Path

from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Dialect
from sqlalchemy.schema import CreateIndex, CreateTable

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
        made.extend(str(CreateIndex(i).compile(dialect=dialect)) for i in sorted(table.indexes, key=str))
    return ["\n".join(line.rstrip() for line in text.strip().splitlines()) for text in made]


def text(dialect: Dialect = DIALECTS[""]) -> str:
    """Return the whole file."""
    return "".join(f"{statement};\n" for statement in statements(dialect))


if __name__ == "__main__":
    for suffix, dialect in DIALECTS.items():
        (FOLDER / f"{SCHEMA}{suffix}.sql").write_text(text(dialect), "utf-8")
