"""Every read declares exactly the tables that it makes SQLite read."""

from __future__ import annotations

import inspect
import pkgutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, event, select

from tests.acting.records import filled_copy, open_desk
from tests.programs import run_program
from wgdesk import model as m
from wgdesk.acting.desk import Desk
from wgdesk.model import Base
from wgdesk.reads import queries, values
from wgdesk.reads.queries.floor import FloorCache
from wgdesk.reads.queries.words import all_texts
from wgdesk.reads.uses import TEXTS, Uses, uses_of

ROOT = Path(__file__).resolve().parents[2]
TABLES = Base.metadata.tables
HELPERS = {"floor_rows"}  # of queries: what they read their reads say
MODULES = [import_module(f"{queries.__name__}.{one.name}") for one in pkgutil.iter_modules(queries.__path__)]


def _first(query: Callable[..., Any]) -> object:
    found = list(inspect.signature(query).parameters.values())
    return found[0].annotation if found else None


READS = {
    f"{module.__name__.rpartition('.')[2]}.{name}": query
    for module in MODULES
    for name, query in inspect.getmembers(module, inspect.isfunction)
    if query.__module__ == module.__name__ and not name.startswith("_") and _first(query) == "Connection"
    if module.__name__.rpartition(".")[2] not in HELPERS and name != "texts_of"  # whose texts: an argument
}


def test_every_read_runs_before_the_tables_are_mapped() -> None:
    with filled_copy("unmapped") as path:
        run = run_program(
            [sys.executable, "-m", "tests.reads.unmapped", str(path)],
            cwd=ROOT,
            capture_output=True,
            text=True,
        )
    assert run.returncode == 0, run.stderr
    assert run.stdout.strip() == f"{len(READS)} []"


@pytest.fixture(scope="module")
def desk() -> Iterator[Desk]:
    """A record with rows in every table."""
    with filled_copy("uses") as path:
        desk = open_desk(path)
        for table in sorted(TABLES):
            count = desk.read(
                lambda connection, table=table: len(
                    connection.execute(select(Base.metadata.tables[table])).all()
                )
            )
            assert count, f"no row in {table}: what is read of it is not seen"
        yield desk
        desk.close()


def arguments(name: str, connection: Connection) -> list[tuple[Any, ...]]:
    """Return the arguments for a read, one set for each of its branches."""
    file = connection.execute(select(m.Attachment.id, m.Attachment.content_id, m.Attachment.name)).first()
    assert file is not None
    places = [
        (sitting, item)
        for sitting in connection.scalars(select(m.Sitting.id))
        for item in (None, *connection.scalars(select(m.AgendaItem.id)))
    ]
    day, delegation = (
        connection.scalar(select(m.Meeting.first_day)),
        connection.scalar(select(m.Delegation.id)),
    )
    given: dict[str, list[tuple[Any, ...]]] = {
        "actions.speeches_at": [(sitting,) for sitting in connection.scalars(select(m.Sitting.id))],
        "files.attached_file": [(file.id,)],
        "files.content_of": [(file.content_id, file.name)],
        "floor.floor": places,
        "floor.introduced_with": [(connection.scalar(select(m.Introduced.request_id)),)],
        "floor.speaking_as": [(connection.scalar(select(m.Request.id)),)],
        "names.names_on": [(day,)],
        "names.names_of": [(delegation,)],
        "programme.messages": [(3,)],
        "roster.delegations": [(day,)],
    }
    if name in given:
        return given[name]
    texts = all_texts(connection)
    if name == "roster.people":
        return [(texts, READS["roster.delegations"](connection, day))]
    taken = inspect.signature(READS[name]).parameters.get("texts")
    return [()] if taken is None or taken.default is None else [(texts,)]


def asked_for(connection: Connection, run: Callable[[], object]) -> Uses:
    """Return the tables that SQLite reads during ``run``, and those whose texts are selected by table."""
    found: set[str] = set()
    owners: set[str] = set()
    all_owners = False

    def note(action: int, table: str | None, *_more: object) -> int:
        if action == sqlite3.SQLITE_READ and table in TABLES:
            found.add(table)
        return sqlite3.SQLITE_OK

    def look(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_more: Any) -> None:
        nonlocal all_owners
        if TEXTS in statement:
            named = {one for one in parameters if one in TABLES}
            owners.update(named)
            all_owners |= not named

    raw: Any = connection.connection.dbapi_connection
    event.listen(connection, "before_cursor_execute", look)
    raw.set_authorizer(note)  # statements that were prepared before are prepared again
    try:
        run()
    finally:
        raw.set_authorizer(None)
        event.remove(connection, "before_cursor_execute", look)
    if all_owners:
        return Uses(frozenset(found), frozenset())
    return Uses(frozenset(found - {TEXTS}), frozenset(owners))


def test_all_reads_are_found() -> None:
    assert len(READS) > 25
    assert {"programme.programme", "floor.floor", "record.whole_record", "history.history"} <= READS.keys()


def test_values_and_queries_pair_by_subject() -> None:
    given = {one.name for one in pkgutil.iter_modules(values.__path__)}
    assert {one.name for one in pkgutil.iter_modules(queries.__path__)} == given | HELPERS


@pytest.mark.parametrize("name", sorted(READS))
def test_a_read_says_what_it_reads(name: str, desk: Desk) -> None:
    read = READS[name]

    def run(connection: Connection) -> Uses:
        calls = arguments(name, connection)
        return asked_for(connection, lambda: [read(connection, *call) for call in calls])

    assert desk.read(run) == uses_of(read)


@pytest.mark.parametrize("changed", ["request", "pause", "attachment"])
def test_rereading_a_floor_uses_no_other_tables(changed: str, desk: Desk) -> None:
    def run(connection: Connection) -> Uses:
        request = connection.execute(select(m.Request.id, m.Request.sitting_id, m.Request.item_id)).first()
        assert request is not None
        cache, place = FloorCache(), (request.sitting_id, request.item_id)
        read = READS["floor.floor"]
        read(connection, *place, cache)
        return asked_for(
            connection, lambda: read(connection, *place, cache, {changed: frozenset({request.id})})
        )

    again, every = desk.read(run), uses_of(READS["floor.floor"])
    assert again.tables < every.tables
    assert again.texts == frozenset()
