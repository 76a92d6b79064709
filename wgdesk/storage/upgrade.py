"""Upgrades a record of an older version to the tables of the newest, in one transaction.

A table whose columns have changed is created anew, with the statement for new records, since a record's
schema must equal ours to the letter (see ``store``). Its rows are copied column by column. A new column is
NULL if it may be, otherwise what ``resources/schema/<version>-values.json`` says, 0 or an empty text. Any
other changes of rows are in ``<version>-rows.sql`` there, where the former tables are called ``old_<name>``.
"""

from __future__ import annotations

import errno
import json
import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from wgdesk.errors import Trouble, why_of
from wgdesk.paths import resource
from wgdesk.storage import store
from wgdesk.storage.file_faults import trouble

_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)
_READ_ONLY = ("record-read-only", "cannot-open")  # "cannot-open" concerns the copy: the record was read


def upgrade(path: Path, version: int, newest: int) -> Path:
    """Upgrade the record at ``path`` from ``version`` to ``newest``; return the copy of its former state.

    Call ``store.verify`` first. The copy is beside the record, and its name has the version. Raises
    ``Trouble``: 'cannot-upgrade' if the folder is read-only, 'damaged-record' if rows do not fit into the new
    tables, what ``file_faults.trouble`` returns for a busy record or a fault of the disk, else
    'cannot-write'. The record is then unchanged.
    """
    kept = free_name(path.with_name(f"{path.stem} (version {version}){path.suffix}"))
    try:
        store.copy(path, kept)
    except Trouble as fault:
        raise _told(fault.__cause__, path.name) from fault
    try:
        with closing(sqlite3.connect(store.url(path), uri=True, isolation_level=None)) as raw:
            for pragma in (*store.GUARDS, "synchronous=FULL", "foreign_keys=OFF"):
                raw.execute(f"PRAGMA {pragma}")
            # Without this SQLite would write the temporary names into the references of other tables.
            raw.execute("PRAGMA legacy_alter_table=ON")
            raw.execute("BEGIN IMMEDIATE")
            if raw.execute("PRAGMA user_version").fetchone() != (version,):  # another program was faster
                kept.unlink()
                raise Trouble("record-busy", name=path.name)
            for step in range(version, newest):
                _step(raw, step, step + 1)
            if raw.execute("PRAGMA foreign_key_check").fetchone() is not None:
                raise sqlite3.IntegrityError("references to rows that are not there")
            raw.execute(f"PRAGMA user_version={newest}")
            raw.execute("COMMIT")
    except sqlite3.Error as fault:
        kept.unlink(missing_ok=True)
        raise _told(fault, path.name) from fault
    return kept


def _told(fault: BaseException | None, name: str) -> Trouble:
    """Return the ``Trouble`` for an error of SQLite while the record ``name`` was upgraded."""
    if isinstance(fault, sqlite3.IntegrityError):
        return Trouble("damaged-record", name=name)
    if isinstance(fault, OSError) and fault.errno in _FORBIDDEN:  # while making the copy beside the record
        return Trouble("cannot-upgrade", name=name)
    found = trouble(fault, name) or Trouble("cannot-write", name=name, why=why_of(fault))
    return Trouble("cannot-upgrade", name=name) if found.key in _READ_ONLY else found


def free_name(path: Path) -> Path:
    """Return ``path``, with a number after its stem if such a file exists."""
    found, n = path, 1
    while os.path.exists(found):  # False for a name that is too long; then the copy fails
        n += 1
        found = path.with_name(f"{path.stem} {n}{path.suffix}")
    return found


def _step(raw: sqlite3.Connection, version: int, target: int) -> None:
    """Change the tables and rows of an open transaction from one version to the next."""
    old = {_name(statement): statement for statement in store.schema(version)}
    new = {_name(statement): statement for statement in store.schema(target)}
    changed = [name for name, statement in old.items() if new.get(name) != statement]
    tables = [name for name in changed if old[name].startswith("CREATE TABLE")]
    for name, statement in old.items():
        # An index stays with its renamed table, so its name would be taken when it is created again.
        if not statement.startswith("CREATE TABLE") and (name in changed or _table_of(statement) in tables):
            raw.execute(f'DROP INDEX "{name}"')
            new_statement = new.get(name)
            if new_statement is not None and name not in changed:
                changed.append(name)
    for name in tables:
        raw.execute(f'ALTER TABLE "{name}" RENAME TO "old_{name}"')
    given = new_values(target)
    for name, statement in new.items():
        if name not in old or name in changed:
            raw.execute(statement)
            if name in tables:
                _copy_rows(raw, name, given.get(name, {}))
    for statement in row_statements(target):
        raw.execute(statement)
    for name in tables:
        raw.execute(f'DROP TABLE "old_{name}"')


def row_statements(version: int) -> list[str]:
    """Return the statements that change rows of the version before ``version``."""
    return resource("schema", f"{version}-rows.sql").read_text("utf-8").split(";\n")


def new_values(version: int) -> Mapping[str, Mapping[str, str]]:
    """Return what columns new in a version hold in former rows, by table, if an empty text would be refused.

    The statements for rows come too late for it: a server checks a row when it is copied.
    """
    found: dict[str, dict[str, str]] = json.loads(
        resource("schema", f"{version}-values.json").read_text("utf-8")
    )
    return found


def _copy_rows(raw: sqlite3.Connection, table: str, given: Mapping[str, str]) -> None:
    known = {row[1] for row in raw.execute(f'PRAGMA table_info("old_{table}")')}
    columns, values = [], []
    for _, name, kind, required, _, _ in raw.execute(f'PRAGMA table_info("{table}")').fetchall():
        columns.append(f'"{name}"')
        empty = f"'{given.get(name, '')}'" if kind.startswith(("TEXT", "VARCHAR")) else "0"
        values.append(f'"{name}"' if name in known else empty if required else "NULL")
    raw.execute(f'INSERT INTO "{table}" ({", ".join(columns)}) SELECT {", ".join(values)} FROM "old_{table}"')


def _name(statement: str) -> str:
    """Return the name of the table or index that a statement of a schema creates."""
    words = statement.split()
    return words[words.index("TABLE" if words[1] == "TABLE" else "INDEX") + 1]


def _table_of(statement: str) -> str:
    """Return the table of a statement that creates an index."""
    return statement.split(" ON ", 1)[1].split()[0]
