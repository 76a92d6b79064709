"""The record file: which files are refused and why; file names; the journal mode; the schema."""

import importlib.util
import itertools
import random
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine

from tests.acting.records import everything, open_desk, rows, rows_in
from wgdesk.acting.desk import Desk
from wgdesk.acts import files, programme
from wgdesk.errors import Trouble
from wgdesk.model import SCHEMA, Base
from wgdesk.reads.queries.files import attached_file
from wgdesk.storage import store

ROOT = Path(__file__).resolve().parents[2]


def refused(path: Path) -> str:
    """Return the key of the refusal; the file must be unchanged."""
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(Trouble) as told:
        Desk.open(path)
    assert set(told.value.facts) == {"name"}
    assert not path.is_file() or path.read_bytes() == before
    return told.value.key


def run(path: Path, *statements: str) -> None:
    """Run SQL on a record behind the program's back."""
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        for statement in statements:
            raw.execute(statement)


# -- what it is not ----------------------------------------------------------------------------------------


def test_a_missing_file_or_a_folder_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.wgdesk") == "no-such-file"
    assert refused(tmp_path / "none" / "none.wgdesk") == "no-such-file"
    assert refused(tmp_path) == "not-a-record"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content", [b"", b"\0", b"PK\3\4 a zip", b"SQLite format 3\0", b"\0" * 8192, "بيانات".encode() * 1000]
)
def test_other_files_are_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.wgdesk"
    path.write_bytes(content)
    assert refused(path) == "not-a-record"


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.wgdesk"
    run(path, "CREATE TABLE sitting (id INTEGER)", "PRAGMA user_version=1")
    assert refused(path) == "not-a-record"


@pytest.mark.parametrize(
    ("pragma", "key"),
    [
        ("application_id=0", "not-a-record"),
        ("application_id=1463239730", "not-a-record"),
        ("user_version=0", "not-a-record"),
        ("user_version=-1", "not-a-record"),
        (f"user_version={SCHEMA + 1}", "newer-record"),
        ("user_version=2147483647", "newer-record"),
    ],
)
def test_a_wrong_application_or_version_number_is_refused(path: Path, pragma: str, key: str) -> None:
    run(path, f"PRAGMA {pragma}")
    assert refused(path) == key


# -- what was planted --------------------------------------------------------------------------------------

PLANTED = {
    "trigger": "CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM sitting; END",
    "trigger on a delete": "CREATE TRIGGER t BEFORE DELETE ON sitting BEGIN SELECT 1; END",
    "view": "CREATE VIEW v AS SELECT * FROM sitting",
    "table": "CREATE TABLE extra (id INTEGER)",
    "virtual table": "CREATE VIRTUAL TABLE v USING fts5(body)",
    "index": "CREATE INDEX i ON sitting (day)",
    "unique index": "CREATE UNIQUE INDEX i ON sitting (day)",
    "index on an expression": "CREATE INDEX i ON sitting (abs(number))",
    "column": "ALTER TABLE sitting ADD COLUMN extra TEXT",
    "computed column": "ALTER TABLE sitting ADD COLUMN extra AS (number + 1)",
    "other name": "ALTER TABLE sitting RENAME TO seance",
    "other column": "ALTER TABLE sitting RENAME COLUMN day TO jour",
    "less": "DROP TABLE slot",
    "less of an index": "DROP INDEX uq_request_open",
    "statistics": "ANALYZE",
}


@pytest.mark.parametrize("what", sorted(PLANTED))
def test_anything_foreign_in_the_schema_is_refused_as_planted(path: Path, what: str) -> None:
    run(path, PLANTED[what])
    assert refused(path) == "planted-record"


@pytest.mark.parametrize(
    "change",
    [
        "SET sql = replace(sql, 'number INTEGER NOT NULL', 'number INTEGER CHECK (number > 0)')",
        "SET sql = sql || ' STRICT'",
        "SET sql = sql || ' -- '",
        "SET tbl_name = 'slot'",
        "SET name = CAST(name AS BLOB)",
    ],
)
def test_a_schema_changed_by_hand_is_planted_or_damaged(path: Path, change: str) -> None:
    run(path, "PRAGMA writable_schema=ON", f"UPDATE sqlite_master {change} WHERE name = 'sitting'")
    assert refused(path) in ("planted-record", "damaged-record")


def test_a_planted_trigger_never_runs(filled: Path) -> None:
    """Neither on opening the record, nor in acts on a record that is already open."""
    before = rows(filled)
    desk = open_desk(filled)
    run(filled, "CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM pause; END")
    assert refused(filled) == "planted-record"
    assert rows(filled) == before
    desk.close()


def test_functions_in_a_schema_do_not_run(path: Path) -> None:
    engine = store.engine(path)
    with engine.connect() as connection:
        for pragma, value in (("trusted_schema", 0), ("cell_size_check", 1), ("foreign_keys", 1)):
            assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value
    engine.dispose()


# -- what was damaged --------------------------------------------------------------------------------------


def test_rows_that_refer_to_nothing_are_damage(filled: Path) -> None:
    run(filled, "DELETE FROM sitting")  # foreign keys are off here
    assert refused(filled) == "damaged-record"


@pytest.mark.parametrize(
    "change",
    [
        "sitting SET day = 'soon'",
        "sitting SET opened_at = 'now'",
        "sitting SET number = number || ' x'",
        "sitting SET number = number + 0.5",
        "request SET lane = 'passing'",
        "request SET place = 'last'",
        "request SET guest = X'ff'",
        "request SET guest = CAST(X'ff' AS TEXT)",
    ],
)
def test_values_that_a_column_cannot_hold_are_damage(filled: Path, change: str) -> None:
    run(filled, f"UPDATE {change}")
    assert refused(filled) == "damaged-record"


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE content SET id = 'other'",
        "DELETE FROM content",
        "UPDATE content SET data = 'text'",
        "UPDATE content SET data = 7",
        "INSERT INTO content VALUES (X'00', X'00')",
        "UPDATE attachment SET name = X'ff'",
        "UPDATE attachment SET content_id = content_id || ' '",
    ],
)
def test_malformed_contents_are_damage(filled: Path, change: str) -> None:
    run(filled, change)
    assert refused(filled) == "damaged-record"


def test_attached_files_are_not_read_on_opening(filled: Path) -> None:
    """With a broken chain of overflow pages the record opens, but the file is not handed out."""
    desk = open_desk(filled)
    request = min(rows_in(filled, "request"))
    whole = bytes(range(256)) * 1000
    key = desk.do(files.attach_file, request_id=request, name="a.bin", content=whole)
    desk.close()
    content = bytearray(filled.read_bytes())
    page = content.rindex(whole[:1024]) // 4096 - 20  # an overflow page, of sixty
    content[page * 4096 : page * 4096 + 4] = b"\0\0\0\2"  # the number of the next page
    filled.write_bytes(content)
    with closing(sqlite3.connect(filled)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() != [("ok",)]
    desk = Desk.open(filled)
    with pytest.raises(Trouble, match="damaged"):
        desk.read(attached_file, key)
    desk.close()


@pytest.mark.parametrize("part", [0.01, 0.1, 0.5, 0.9, 0.999])
def test_a_truncated_file_is_refused(filled: Path, tmp_path: Path, part: float) -> None:
    content = filled.read_bytes()
    cut = tmp_path / "cut.wgdesk"
    cut.write_bytes(content[: int(len(content) * part)])
    assert refused(cut) in ("not-a-record", "damaged-record")


@pytest.mark.sampled
def test_a_garbled_file_is_refused_or_opened_with_the_same_rows(filled: Path, tmp_path: Path) -> None:
    good, content = rows(filled), filled.read_bytes()
    garbled = tmp_path / "garbled.wgdesk"
    noise, seen = random.Random(7), set[str]()
    for place in range(100, len(content), len(content) // 60):
        garbled.write_bytes(content[:place] + noise.randbytes(64) + content[place + 64 :])
        try:
            Desk.open(garbled).close()
        except Trouble as trouble:
            seen.add(trouble.key)
        else:  # only in text that no index or constraint holds
            keys = {name: found.keys() for name, found in rows(garbled).items()}
            assert keys == {name: found.keys() for name, found in good.items()}
    assert seen <= {"not-a-record", "damaged-record", "planted-record"}
    assert "damaged-record" in seen


# -- what is right -----------------------------------------------------------------------------------------

NAMES = (
    *("محضر الاجتماع التاسع.wgdesk", "what?.wgdesk", "no #9.wgdesk", "100%.wgdesk", "%41%3f.wgdesk"),
    *("with  spaces .wgdesk", "file:x.wgdesk", ":memory:", "quote'\".wgdesk", "back\\slash", "x" * 200),
    *("résumé", "a&b=c;d.wgdesk", "-rf", "\udcff not UTF-8"),
)


@pytest.mark.parametrize("name", NAMES)
def test_a_record_works_under_any_file_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    desk = Desk.create(path)
    desk.do(programme.add_sitting, day=programme.date(2026, 10, 6))
    desk.close()
    assert store.verify(path, SCHEMA) == SCHEMA
    desk = Desk.open(path)
    desk.undo()
    desk.close()
    copied = tmp_path / f"copy of {name}"
    store.copy(path, copied)
    assert everything(copied) == everything(path)
    assert {one.name for one in tmp_path.iterdir()} == {name, copied.name}  # and nothing beside the two


def test_a_relative_name_outlives_a_change_of_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    desk = Desk.create(Path("here.wgdesk"))
    monkeypatch.chdir("/")
    desk.do(programme.add_sitting, day=programme.date(2026, 10, 6))
    desk.close()
    assert store.verify(tmp_path / "here.wgdesk", SCHEMA) == SCHEMA


def test_creation_never_touches_an_existing_file(tmp_path: Path, filled: Path) -> None:
    before = filled.read_bytes()
    for taken, key in ((filled, "file-exists"), (tmp_path, "file-exists")):
        with pytest.raises(Trouble, match=key):
            store.create(taken, SCHEMA)
    with pytest.raises(Trouble, match="cannot-write"):
        store.create(tmp_path / "none" / "x.wgdesk", SCHEMA)
    with pytest.raises(Trouble, match="name-too-long"):
        store.create(tmp_path / ("x" * 300), SCHEMA)
    assert filled.read_bytes() == before


def test_a_connection_has_the_shipped_journal_mode(path: Path) -> None:
    engine = store.engine(path)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "truncate"
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 2  # FULL
    engine.dispose()


def test_an_act_begins_as_a_writer_and_a_read_does_not(path: Path) -> None:
    engine = store.engine(path)
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as other:
        with (
            engine.connect().execution_options(writing=True) as writer,
            writer.begin(),
            pytest.raises(sqlite3.OperationalError, match="locked"),
        ):
            other.execute("BEGIN IMMEDIATE")  # before the act has written anything
        with engine.connect() as reader, reader.begin():
            assert reader.connection.dbapi_connection.in_transaction  # so that all it reads is a single state
            other.execute("BEGIN IMMEDIATE")
            other.execute("ROLLBACK")
    engine.dispose()


# -- the schema --------------------------------------------------------------------------------------------


def test_the_schema_is_that_of_the_tables() -> None:
    spec = importlib.util.spec_from_file_location("schema", ROOT / "packaging" / "schema.py")
    assert spec is not None
    assert spec.loader is not None
    schema = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(schema)
    for suffix, dialect in schema.DIALECTS.items():
        file = ROOT / "resources" / "schema" / f"{SCHEMA}{suffix}.sql"
        assert file.read_text("utf-8") == schema.text(dialect)


def test_a_new_record_has_the_tables_that_sqlalchemy_would_make(path: Path, tmp_path: Path) -> None:
    other = create_engine(f"sqlite:///{tmp_path / 'other'}")
    Base.metadata.create_all(other)
    other.dispose()

    def shape(file: Path) -> dict[str, Any]:
        with closing(sqlite3.connect(file)) as raw:
            tables = [row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            pragmas = ("table_xinfo", "index_list", "foreign_key_list")
            found = {
                # Without the running number: the order in which indexes were created does not matter.
                (table, pragma): sorted(row[1:] for row in raw.execute(f'PRAGMA {pragma}("{table}")'))
                for table, pragma in itertools.product(sorted(tables), pragmas)
            }
            names = [row[0] for (_, pragma), all_ in found.items() if pragma == "index_list" for row in all_]
            return found | {name: raw.execute(f'PRAGMA index_xinfo("{name}")').fetchall() for name in names}

    assert shape(path) == shape(tmp_path / "other")


def test_a_busy_record_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "BUSY_SECONDS", 0.05)
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("BEGIN EXCLUSIVE")
        assert refused(path) == "record-busy"
