"""Errors of SQLite become messages to the user, unless only a bug of ours can cause them."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError, OperationalError

from wgdesk.errors import Trouble
from wgdesk.model import SCHEMA
from wgdesk.storage import store
from wgdesk.storage.file_faults import trouble

# SQLite's result code, mostly extended ones, and the key of the message.
TOLD = (
    (sqlite3.SQLITE_READONLY_DBMOVED, "record-moved"),
    (sqlite3.SQLITE_BUSY_SNAPSHOT, "record-busy"),
    (sqlite3.SQLITE_LOCKED_SHAREDCACHE, "record-busy"),
    (sqlite3.SQLITE_READONLY_DIRECTORY, "record-read-only"),
    (sqlite3.SQLITE_FULL, "disk-full"),
    (sqlite3.SQLITE_IOERR_FSYNC, "disk-fails"),
    (sqlite3.SQLITE_CANTOPEN_ISDIR, "cannot-open"),
    (sqlite3.SQLITE_PERM, "cannot-open"),
    (sqlite3.SQLITE_CORRUPT_INDEX, "damaged-record"),
    (sqlite3.SQLITE_NOTADB, "not-a-record"),
    (sqlite3.SQLITE_ERROR, None),
    (sqlite3.SQLITE_CONSTRAINT_UNIQUE, None),
)


@pytest.mark.parametrize(("code", "key"), TOLD)
def test_a_fault_of_the_machine_has_its_own_message(code: int, key: str | None) -> None:
    fault = sqlite3.OperationalError("Could not")
    fault.sqlite_errorcode = code  # type: ignore[misc]
    told = trouble(fault, "a.wgdesk")
    assert (told and (told.key, told.facts)) == (key and (key, {"name": "a.wgdesk"}))


def test_text_that_is_not_utf8_is_damage_and_other_errors_are_bugs() -> None:
    with closing(sqlite3.connect(":memory:")) as raw, pytest.raises(sqlite3.OperationalError) as caught:
        raw.execute("SELECT CAST(X'ff' AS TEXT)").fetchone()
    told = trouble(caught.value, "a.wgdesk")
    assert told is not None
    assert told.key == "damaged-record"
    assert trouble(ValueError("Could not decode to UTF-8"), "a.wgdesk") is None
    assert trouble(None, "a.wgdesk") is None


def test_a_record_that_cannot_be_created_leaves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "schema", lambda version: ("CREATE TABLE a (id)", "CREATE TABLE a (id)"))
    with pytest.raises(Trouble) as told:
        store.create(tmp_path / "new.wgdesk", SCHEMA)
    facts = {"name": "new.wgdesk", "why": "table a already exists"}
    assert (told.value.key, told.value.facts) == ("cannot-write", facts)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(Trouble) as told:
        store.create(tmp_path / "none" / "new.wgdesk", SCHEMA)
    facts = {"name": "new.wgdesk", "why": "not-there"}
    assert (told.value.key, told.value.facts) == ("cannot-write", facts)
    (tmp_path / "there").touch()
    with pytest.raises(Trouble) as told:
        store.create(tmp_path / "there", SCHEMA)
    assert (told.value.key, told.value.facts) == ("file-exists", {"name": "there"})


def test_only_a_file_with_the_header_of_a_record_looks_like_one(path: Path, tmp_path: Path) -> None:
    assert store.looks_like_record(path) is True
    whole = path.read_bytes()
    (other := tmp_path / "other").mkdir()
    for n, content in enumerate((b"", whole[:71], whole[:68] + b"WGD2", b"S" * 68 + b"WGD1")):
        (other / f"{n}").write_bytes(content)
    memory = Path("/proc/self/mem")  # on Linux a file that can be opened but not read
    for one in (tmp_path / "none", other, memory, *other.iterdir()):
        assert store.looks_like_record(one) is False


def test_a_copy_that_cannot_be_made_leaves_no_file(filled: Path, tmp_path: Path) -> None:
    with pytest.raises(Trouble) as told:
        store.copy(filled, tmp_path / "none" / "copy.wgdesk")
    facts = {"name": "copy.wgdesk", "why": "not-there"}
    assert (told.value.key, told.value.facts) == ("cannot-write", facts)
    (other := tmp_path / "other.wgdesk").write_bytes(b"no database at all" * 500)
    with pytest.raises(Trouble) as told:
        store.copy(other, tmp_path / "copy.wgdesk")
    facts = {"name": "copy.wgdesk", "why": "damaged"}
    assert (told.value.key, told.value.facts) == ("cannot-write", facts)
    assert list(tmp_path.iterdir()) == [other]


def test_a_fault_while_connecting_is_told_and_a_bug_is_raised_as_it_is(filled: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.wgdesk"
    other.write_bytes(b"no database at all" * 500)
    made = store.engine(other)
    with pytest.raises(Trouble, match="not-a-record"), store.told(made), made.connect():
        pass
    made = store.engine(filled)
    with pytest.raises(OperationalError, match="no such table"), store.told(made), made.connect() as there:
        there.exec_driver_sql("SELECT * FROM nowhere")
    made.dispose()


def test_a_key_that_is_taken_is_refused_and_not_a_bug(filled: Path) -> None:
    """Two programs may choose the same key for a new row."""
    made = store.engine(filled)
    with made.connect() as there, pytest.raises(IntegrityError) as caught:
        there.exec_driver_sql("INSERT INTO sitting SELECT * FROM sitting LIMIT 1")
    made.dispose()
    told = store.refusal(caught.value)
    assert (told and (told.key, told.facts)) == ("taken-already", {"what": "sitting"})


def test_threads_use_a_connection_one_after_the_other(filled: Path) -> None:
    made = store.engine(filled)

    def count() -> int:
        with made.connect() as there:
            return int(there.exec_driver_sql("SELECT count(*) FROM sitting").scalar_one())

    with ThreadPoolExecutor(1) as other:
        assert other.submit(count).result() == count() > 0
    made.dispose()
