"""A record of an older version is upgraded when it is opened, completely or not at all."""

import errno
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.storage.old_records import write_version, write_version_1
from wgdesk.acting.desk import Desk
from wgdesk.acts import programme
from wgdesk.errors import Refused, Trouble, why_of
from wgdesk.model import SCHEMA, Base, Honorific
from wgdesk.reads.queries.history import history
from wgdesk.reads.queries.record import whole_record
from wgdesk.storage import store, upgrade

# test_an_excellency_has_the_honorific_of_ministers, test_a_round_table_stays_one
GONE = {("person", "excellency"), ("panel", "round_table")}


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A record of version 1 with rows in every table."""
    return write_version_1(tmp_path / "meeting.wgdesk")


def shared(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Return the rows of the tables and columns of version 1, by table."""
    columns: dict[str, list[str]] = {}
    with closing(sqlite3.connect(":memory:")) as model:
        for statement in store.schema(1):
            model.execute(statement)
        for (name,) in model.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            found = [row[1] for row in model.execute(f'PRAGMA table_info("{name}")')]
            columns[name] = [f'"{column}"' for column in found if (name, column) not in GONE]
    with closing(sqlite3.connect(path)) as raw:
        known = {row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        return {
            name: raw.execute(f'SELECT {", ".join(names)} FROM "{name}" ORDER BY id').fetchall()
            for name, names in columns.items()
            if name in known
        }


def test_an_upgraded_record_opens_and_works(old: Path) -> None:
    before = shared(old)
    desk = Desk.open(old)
    try:
        assert shared(old) == before
        assert desk.kept is not None
        assert desk.kept.name == "meeting (version 1).wgdesk"
        assert desk.read(whole_record).sittings
        assert desk.read(history, limit=500)
        with pytest.raises(Refused, match="undo-crosses-upgrade"):
            desk.undo()
        desk.do(programme.add_item, title={"en": "Further matters"})
        desk.undo()
    finally:
        desk.close()
    assert store.verify(old, SCHEMA) == SCHEMA
    assert shared(desk.kept) == before
    assert store.verify(desk.kept, SCHEMA) == 1
    again = Desk.open(old)
    assert again.kept is None
    again.close()


@pytest.mark.parametrize("version", range(2, SCHEMA))
def test_a_record_since_version_2_keeps_every_row_and_its_history(tmp_path: Path, version: int) -> None:
    path = write_version(version, tmp_path / "meeting.wgdesk")
    assert store.verify(path, SCHEMA) == version
    before = shared_of(path)
    assert all(before[name] for name in before), "a row in every table"
    desk = Desk.open(path)
    told = desk.read(history, limit=500)
    assert [one.act for one in told][:2] == ["undo", "add_item"]
    with pytest.raises(Refused, match="undo-crosses-upgrade"):
        desk.undo()
    desk.do(programme.add_item, title={"en": "Further matters"})
    desk.undo()
    desk.close()
    assert desk.kept is not None
    after = shared_of(path, like=desk.kept)
    new = {name: after.pop(name) for name in set(after) - set(before)}
    assert not any(new.values())
    for name, rows in after.items():
        assert rows[: len(before[name])] == before[name], name
    assert shared_of(desk.kept) == before


def test_an_option_that_nothing_reads_goes_and_the_others_stay(tmp_path: Path) -> None:
    path = write_version(3, tmp_path / "meeting.wgdesk")
    with closing(sqlite3.connect(path)) as raw:
        kept = raw.execute("SELECT name, value FROM option ORDER BY name").fetchall()
        raw.execute("INSERT INTO option (id, name, value) VALUES (7, 'quantifier_some', '2')")
        raw.commit()
    desk = Desk.open(path)
    options = desk.read(whole_record).options
    desk.close()
    assert sorted(options.items()) == kept != []


def test_a_round_table_stays_one(tmp_path: Path) -> None:
    path = write_version(3, tmp_path / "meeting.wgdesk")
    with closing(sqlite3.connect(path)) as raw:
        (first,), *_ = raw.execute("SELECT id FROM panel ORDER BY id").fetchall()
        raw.execute("UPDATE panel SET round_table = id = ?", (first,))
        raw.execute(
            'INSERT INTO doubt (id, "table", "row", "column", alternative, note)'
            " VALUES (7, 'panel', ?, 'round_table', '', '')",
            (first,),
        )
        raw.commit()
    desk = Desk.open(path)
    record = desk.read(whole_record)
    desk.close()
    assert {one.kind for one in record.panels if one.id == first} == {"round_table"}
    assert {one.kind for one in record.panels if one.id != first} <= {"panel"}
    assert [one.column for one in record.doubts if one.table == "panel"] == ["kind"]


def test_an_excellency_has_the_honorific_of_ministers(old: Path) -> None:
    with closing(sqlite3.connect(old)) as raw:
        (first,), *_ = raw.execute("SELECT id FROM person ORDER BY id").fetchall()
        raw.execute("UPDATE person SET excellency = id = ?", (first,))
        raw.execute("UPDATE doubt SET \"column\" = 'excellency' WHERE \"table\" = 'person'")
        raw.commit()
    desk = Desk.open(old)
    record = desk.read(whole_record)
    desk.close()
    styles = {key: person.style for key, person in record.people.items()}
    assert styles == {key: Honorific.MINISTER.value if key == first else "" for key in styles}
    assert len(styles) > 1
    assert [one.column for one in record.doubts if one.table == "person"] == ["honorific"]


def test_the_upgraded_schema_is_that_of_a_new_record(old: Path, tmp_path: Path) -> None:
    Desk.open(old).close()
    store.create(tmp_path / "new.wgdesk", SCHEMA)
    schemas = []
    for path in (old, tmp_path / "new.wgdesk"):
        with closing(sqlite3.connect(path)) as raw:
            schemas.append(
                set(raw.execute("SELECT type, name, tbl_name, ifnull(sql, '') FROM sqlite_master"))
            )
    assert schemas[0] == schemas[1]
    assert {name for kind, name, _, _ in schemas[0] if kind == "table"} == set(Base.metadata.tables)


def test_a_table_that_changed_keeps_its_rows(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In two steps columns, indexes and tables are added and dropped: rows and references stay."""
    before = shared(old)
    one = store.schema(1)
    wider = "venue TEXT NOT NULL,\n\tcolour VARCHAR(9) NOT NULL,\n\tseats INTEGER NOT NULL,\n\tseen BLOB,"
    changed = {
        "CREATE TABLE sitting ": ("resumed BOOLEAN NOT NULL,", wider),
        "CREATE TABLE list_closing ": ("\tid INTEGER NOT", "\tnote TEXT,\n\tid INTEGER NOT"),
        "CREATE INDEX ix_pause_request_id": ("(request_id)", "(request_id, paused_at)"),
    }
    gone = ("CREATE TABLE message", "CREATE INDEX ix_request_place")
    two = [statement for statement in one if not statement.startswith(gone)]
    for begins, (was, now) in changed.items():
        two = [text.replace(was, now) if text.startswith(begins) else text for text in two]
    three = [*two, "CREATE TABLE room (id INTEGER)", "CREATE INDEX ix_room ON room (id)"]
    moved = {
        2: "UPDATE sitting SET seats = (SELECT count(*) FROM old_sitting)",
        3: "UPDATE sitting SET seen = 5",
    }
    monkeypatch.setattr(store, "schema", lambda version: (one, one, two, three)[version])
    monkeypatch.setattr(upgrade, "row_statements", lambda version: [moved[version]])
    upgrade.upgrade(old, 1, 3)
    after = shared_of(old)
    many = len(before["sitting"])
    assert after["sitting"] == [(*row[:-2], "", "", many, 5, row[-1]) for row in before["sitting"]]
    assert "message" not in after
    assert after["request"] == before["request"]
    with closing(sqlite3.connect(old)) as raw:
        sql = {text for (text,) in raw.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")}
        assert raw.execute("PRAGMA user_version").fetchone() == (3,)
    assert sql == set(three)
    assert len(set(two) - set(one)) == 3


def test_rows_that_refer_to_nothing_stop_the_upgrade(old: Path) -> None:
    with closing(sqlite3.connect(old)) as raw:
        raw.execute("DELETE FROM sitting")
        raw.commit()
    before = old.read_bytes()
    with pytest.raises(Trouble, match="damaged-record"):
        upgrade.upgrade(old, 1, SCHEMA)
    assert old.read_bytes() == before
    assert list(old.parent.iterdir()) == [old]


def shared_of(path: Path, like: Path | None = None) -> dict[str, list[tuple[object, ...]]]:
    """Return all rows of all tables, by table; of a table that ``like`` has, without younger columns."""
    older = columns_of(like or path)
    with closing(sqlite3.connect(path)) as raw:
        wanted = {name: ", ".join(older.get(name, columns)) for name, columns in columns_of(path).items()}
        return {
            name: raw.execute(f'SELECT {columns} FROM "{name}" ORDER BY id').fetchall()
            for name, columns in wanted.items()
        }


def columns_of(path: Path) -> dict[str, list[str]]:
    """Return the columns of each table, in quotation marks: some are words of SQL."""
    with closing(sqlite3.connect(path)) as raw:
        pairs = raw.execute(
            "SELECT m.name, '\"' || c.name || '\"' FROM sqlite_master m, pragma_table_info(m.name) c"
            " WHERE m.type = 'table' ORDER BY m.name, c.cid"
        ).fetchall()
    found: dict[str, list[str]] = {}
    for table, column in pairs:
        if (table, column.strip('"')) not in GONE:
            found.setdefault(table, []).append(column)
    return found


def test_a_failed_upgrade_leaves_the_record_as_it_was(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = old.read_bytes()
    one = store.schema(1)
    broken = [*one, "CREATE TABLE sitting (id INTEGER)"]
    monkeypatch.setattr(store, "schema", lambda version: one if version == 1 else tuple(broken))
    with pytest.raises(Trouble, match="cannot-write"):
        upgrade.upgrade(old, 1, 2)
    with closing(sqlite3.connect(old)) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (1,)
    assert store.verify(old, SCHEMA) == 1
    assert old.read_bytes() == before
    assert list(old.parent.iterdir()) == [old]


def test_the_copy_never_replaces_another(old: Path) -> None:
    taken = [old.with_name(f"meeting (version 1){n}.wgdesk") for n in ("", " 2")]
    for one in taken:
        one.write_bytes(b"mine")
    kept = upgrade.upgrade(old, 1, SCHEMA)
    assert kept.name == "meeting (version 1) 3.wgdesk"
    assert [one.read_bytes() for one in taken] == [b"mine"] * 2
    kept.unlink()
    taken[1].unlink()
    write_version_1(old)
    assert upgrade.upgrade(old, 1, SCHEMA).name == "meeting (version 1) 2.wgdesk"


def test_a_record_that_cannot_be_copied_is_not_upgraded(old: Path) -> None:
    """The name of the copy, longer than that of the record, is too long for a file."""
    record = old.rename(old.with_stem("x" * 239))
    before = record.read_bytes()
    with pytest.raises(Trouble) as told:
        upgrade.upgrade(record, 1, SCHEMA)
    assert (told.value.key, told.value.facts["name"]) == ("cannot-write", record.name)
    assert told.value.facts["why"] == "long-name"
    assert record.read_bytes() == before


def failed(code: int) -> sqlite3.Error:
    fault = sqlite3.OperationalError("Could not")
    fault.sqlite_errorcode = code  # type: ignore[misc]
    return fault


@pytest.mark.parametrize(
    ("fault", "key"),
    [
        *((OSError(code, "no"), "cannot-upgrade") for code in (errno.EACCES, errno.EPERM, errno.EROFS)),
        (OSError(errno.ENOSPC, "no"), "cannot-write"),
        (failed(sqlite3.SQLITE_READONLY), "cannot-upgrade"),
        (failed(sqlite3.SQLITE_CANTOPEN), "cannot-upgrade"),
        (failed(sqlite3.SQLITE_FULL), "disk-full"),
        (failed(sqlite3.SQLITE_ERROR), "cannot-write"),
        (sqlite3.IntegrityError("no"), "damaged-record"),
    ],
)
def test_what_prevents_an_upgrade_is_told(fault: Exception, key: str) -> None:
    told = upgrade._told(fault, "a.wgdesk")
    assert (told.key, told.facts["name"]) == (key, "a.wgdesk")
    assert (told.facts.get("why") == why_of(fault)) == (key == "cannot-write")


def test_two_programs_do_not_upgrade_a_record_twice(old: Path) -> None:
    upgrade.upgrade(old, 1, SCHEMA)
    before = shared_of(old)
    with pytest.raises(Trouble) as told:
        upgrade.upgrade(old, 1, SCHEMA)  # the other program still saw version 1
    assert (told.value.key, told.value.facts) == ("record-busy", {"name": old.name})
    assert shared_of(old) == before
    assert [path.name for path in old.parent.glob("meeting (*")] == ["meeting (version 1).wgdesk"]
