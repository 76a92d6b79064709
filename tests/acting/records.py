"""Shared by tests of the desk: empty and filled records, and ways to compare records."""

from __future__ import annotations

import itertools
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Boolean, Connection, Engine, Update, func, select

from tests.acting.filling import fill_sitting
from tests.meetings import new_meeting
from tests.objects import objects
from wgdesk import model as m
from wgdesk.acting import journal
from wgdesk.acting.act_context import KeyMaker
from wgdesk.acting.desk import Desk
from wgdesk.acting.undo import changes_of
from wgdesk.acts import (
    attendance,
    delegations,
    recesses,
    setup,
)
from wgdesk.errors import Refused
from wgdesk.model.base import Instant, record_kinds
from wgdesk.rules.column_values import check_values
from wgdesk.rules.validity import check
from wgdesk.storage import store
from wgdesk.storage.server import engine as server
from wgdesk.storage.server.address import ServerAddress
from wgdesk.storage.server.station_rights import TABLES as TABLES_SCHEMA
from wgdesk.words.clean_text import is_clean

FIRST_DAY = date(2026, 10, 6)
START = datetime(2026, 10, 6, 7, tzinfo=UTC)
MEETING: dict[str, Any] = {
    "ordinal": 9,
    "first_day": FIRST_DAY,
    "last_day": date(2026, 10, 8),
    "roster": False,
}
TABLES = dict(sorted(m.Base.kinds.items()))
RECORD = {name: TABLES[name] for name in sorted(record_kinds())}  # without the journal

Place = Path | ServerAddress  # where a record is
Rows = dict[str, dict[int, dict[str, Any]]]  # table -> key -> column -> value


def ticking(start: datetime = START) -> Callable[[], datetime]:
    """Return a clock that advances by a second each time it is read."""
    seconds = itertools.count()
    return lambda: start + timedelta(seconds=next(seconds))


def open_desk(path: Path, clock: Callable[[], datetime] | None = None, station: str = "1") -> Desk:
    """Return a desk whose clock, an hour after the record was filled, and keys are the same in every run."""
    draw = itertools.count(int(station) * 1000)
    clock = clock or ticking(START + timedelta(hours=1))
    store.verify(path, m.SCHEMA)
    return Desk(_engine(path, station), clock=clock, station=station, keys=KeyMaker(lambda _: next(draw)))


def server_desk(address: ServerAddress, clock: Callable[[], datetime] | None = None) -> Desk:
    """Return a desk like that of ``open_desk`` on a record on a server."""
    draw, clock = itertools.count(1000), clock or ticking(START + timedelta(hours=1))
    who = {"station": address.user, "user": address.user}  # as the server writes it into the journal
    return Desk(server_engine(address), clock=clock, keys=KeyMaker(lambda _: next(draw)), **who)


def desk_on(place: Place, clock: Callable[[], datetime] | None = None) -> Desk:
    """Return a desk on a record, wherever it is."""
    return server_desk(place, clock) if isinstance(place, ServerAddress) else open_desk(place, clock)


@cache
def server_engine(address: ServerAddress) -> Engine:
    """Return the engine of the tests for a record on a server."""
    return server.engine(address, search_path=TABLES_SCHEMA)


@lru_cache(maxsize=40)
def _engine(path: Path, station: str) -> Engine:
    """Cached, since an engine keeps compiled statements and thousands of records are opened at few paths."""
    return store.engine(path)


@pytest.fixture
def path() -> Iterator[Path]:
    """The path of an empty record; the test must leave no transaction open."""
    with copy_of(empty_bytes(), "record") as path:
        yield path


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    """A desk on an empty record."""
    desk = open_desk(path)
    yield desk
    assert_free(path)
    desk.close()


def assert_free(path: Path) -> None:
    """Fail if anybody reads or writes the record at this moment."""
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as raw:
        raw.execute("BEGIN EXCLUSIVE")
        raw.execute("ROLLBACK")


def rows(path: Place, tables: Iterable[str] = RECORD) -> Rows:
    """Return every row of the record by table and key, with values as the journal writes them."""
    if isinstance(path, ServerAddress):
        return _rows_there(path, tables)
    found: Rows = {}
    with closing(sqlite3.connect(path)) as raw:
        for name in tables:
            columns = TABLES[name].__table__.columns
            read = [(column.key, _READ.get(type(column.type))) for column in columns]
            keys = ", ".join(f'"{key}"' for key, _ in read)
            found[name] = {}
            for values in raw.execute(f'SELECT {keys} FROM "{name}"'):
                row = dict(zip(columns.keys(), values, strict=True))
                row |= {key: turn(row[key]) for key, turn in read if turn and row[key] is not None}
                found[name][row["id"]] = row
    return found


def rows_in(place: Place, table: str) -> dict[int, dict[str, Any]]:
    """Return the rows of one table by key, as ``rows`` does."""
    return rows(place, [table])[table]


def _rows_there(address: ServerAddress, tables: Iterable[str]) -> Rows:
    with server_engine(address).connect() as connection:
        return {
            name: {
                row["id"]: {key: _plain_there(value) for key, value in row.items()}
                for row in connection.execute(TABLES[name].__table__.select()).mappings()
            }
            for name in tables
        }


def _plain_there(value: Any) -> Any:
    return value if isinstance(value, bytes) else journal.plain(value)


_READ: dict[type, Callable[[Any], Any]] = {
    Instant: lambda text: datetime.fromisoformat(text).replace(tzinfo=UTC).isoformat(),
    Boolean: bool,
}


def everything(path: Place) -> Rows:
    """Return every row of the file, the journal's too."""
    return rows(path, TABLES)


def attempt(desk: Desk, act: Callable[..., Any], args: dict[str, Any]) -> str | None:
    """Run an act and return why it was refused, None if it was not."""
    return reason(lambda: desk.do(act, **args))


def reason(step: Callable[[], Any]) -> str | None:
    """Take a step and return why it was refused, None if it was not."""
    try:
        step()
    except Refused as refused:
        return refused.key
    return None


def check_all(connection: Connection) -> None:
    """Check every row of the record against every rule, and every value against its column."""
    keys = {name: frozenset(connection.scalars(select(kind.id))) for name, kind in RECORD.items()}
    check(connection, {name: found for name, found in keys.items() if found})
    for kind in RECORD.values():
        names = kind.__table__.columns.keys()
        for row in objects(connection, kind):
            check_values(row, names)
            assert all(is_clean(v) for v in row.as_dict().values() if isinstance(v, str))


def fill(desk: Desk) -> None:
    """Put rows into every table, by acts, as a meeting on its first morning would have them."""
    do = desk.do
    new_meeting(desk, **MEETING)
    do(setup.set_option, name="digits_ar", value="european")
    do(setup.take_sentences, sentences={"adjourn": {"en": "We rise.", "ar": "انفضت."}})
    annex = desk.read(lambda connection: connection.scalars(select(func.max(m.OutlineSection.id))).one())
    do(setup.remove_section, section_id=annex)
    do(setup.add_mandate, kind=m.MandateKind.DECISION, number="7/1", body={"en": "By decision 7/1 ..."})
    do(setup.add_mandate, kind=m.MandateKind.RESOLUTION, number="9/2", body={"en": "In resolution 9/2 ..."})
    do(setup.add_previous_meeting, first_day=date(2024, 9, 9), last_day=date(2024, 9, 11))
    do(recesses.add_recess, first_day=date(2026, 10, 7), last_day=date(2026, 10, 8))
    africa = do(delegations.add_grouping, code="AFR", regional=True, name={"en": "Africa", "ar": "أفريقيا"})
    states = [
        do(delegations.add_delegation, code=code, category=m.Category.STATE, grouping_id=africa, party=True)
        for code in ("EGY", "KEN", "TUN")
    ]
    do(delegations.add_grouping, code="EU", name={"en": "European Union"})
    states.append(do(delegations.add_delegation, code="IOM", category=m.Category.IGO))
    do(delegations.add_delegation, code="WHO", category=m.Category.SPECIALIZED_AGENCY)
    do(delegations.name_delegation, delegation_id=states[0], lang="ar", listed="مصر")
    do(attendance.register, delegation_ids=states[:2])
    do(attendance.set_list, category="igo", is_open=True, as_entered=False)
    do(attendance.count_unnamed, category="ngo", number=3)
    do(attendance.count_absent, category="parties", number=1)
    people = [
        do(delegations.add_person, gender=gender, name={"en": name}, delegation_id=state)
        for gender, name, state in ((m.Gender.F, "Amal", states[0]), (m.Gender.M, "Otieno", states[1]))
    ]
    do(delegations.add_person, gender=m.Gender.F, name={"en": "Noor"})
    do(delegations.add_participant, person_id=people[0], rank=m.Rank.HEAD)
    fill_sitting(desk, START, states, people)


@cache
def empty_bytes() -> bytes:
    """Return the bytes of a record without rows."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "empty.wgdesk"
        store.create(path, m.SCHEMA)
        return path.read_bytes()


@cache
def filled_bytes() -> bytes:
    """Return the bytes of a record with rows in every table."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "filled.wgdesk"
        Desk.create(path).close()
        desk = open_desk(path, ticking())
        fill(desk)
        desk.close()
        return path.read_bytes()


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="desk-")


@contextmanager
def filled_copy(name: str = "filled") -> Iterator[Path]:
    """Yield a copy of the filled record for an example; nothing may keep it open in the end."""
    with copy_of(filled_bytes(), name) as path:
        yield path


@contextmanager
def copy_of(content: bytes, name: str) -> Iterator[Path]:
    folder = Path(_folder().name) / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    path = folder / f"{name}.wgdesk"
    path.write_bytes(content)
    try:
        yield path
        assert_free(path)
    finally:
        for station in ("1", "2", "3"):
            _engine(path, station).dispose()


def contents(path: Place) -> dict[str, bytes]:
    """Return the bytes of all files of a record by their keys."""
    if isinstance(path, ServerAddress):
        with server_engine(path).connect() as there:
            return {key: bytes(data) for key, data in there.execute(select(m.Content.id, m.Content.data))}
    with closing(sqlite3.connect(path)) as raw:
        return dict(raw.execute("SELECT id, data FROM content"))


def behind(path: Place, change: Update) -> None:
    """Change a record behind the program's back."""
    engine = server_engine(path) if isinstance(path, ServerAddress) else _engine(path, "1")
    with engine.connect().execution_options(writing=True) as connection, connection.begin():
        connection.execute(change)


def replayed(path: Path) -> Rows:
    """Return the record that the journal's changes make when they are written onto an empty schema that has
    the contents of the record's files, of which the journal knows the keys."""
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder) / "empty.wgdesk"
        store.create(empty, m.SCHEMA)
        source, target = store.engine(path), store.engine(empty)
        with source.connect() as there, target.begin() as connection:
            for key, data in contents(path).items():
                connection.execute(m.Content.__table__.insert().values(id=key, data=data))  # type: ignore[attr-defined]
            for entry in there.scalars(select(m.Journal.id).order_by(m.Journal.id)):
                journal.apply(connection, changes_of(there, entry))
        source.dispose()
        target.dispose()
        return rows(empty)


@pytest.fixture
def filled() -> Iterator[Path]:
    """A record with rows in every table."""
    with filled_copy() as path:
        yield path
