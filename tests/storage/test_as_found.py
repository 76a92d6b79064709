"""Whatever files are beside a record: reading changes nothing, and writing begins with a verified record."""

import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

import pytest

from tests.acting.records import everything, open_desk
from tests.storage.old_records import write_version_1
from tests.storage.torn import ahead, bytes_of, torn, torn_at_the_end
from wgdesk.acting.desk import Desk
from wgdesk.acts import programme
from wgdesk.errors import Trouble
from wgdesk.model import SCHEMA
from wgdesk.reads.queries.record import whole_record
from wgdesk.storage import as_found, store
from wgdesk.storage.beside import Found, beside

DAY = {"day": programme.date(2026, 10, 6)}


@pytest.fixture
def found(tmp_path: Path) -> Path:
    """The path of a record in a folder of its own."""
    (tmp_path / "found").mkdir()
    return tmp_path / "found" / "found.wgdesk"


def read(path: Path, into: Path) -> Found | None:
    """Read a record into a copy, check that its folder is unchanged, and return what was found beside it."""
    before = bytes_of(path)
    with as_found.to_read(path, SCHEMA) as ready:
        store.copy(ready.path, into)
    assert bytes_of(path) == before
    return ready.found


def written(path: Path) -> tuple[Found | None, Path | None]:
    """Open a record to write; return what was reported as found beside it, and the path it was kept at."""
    desk = Desk.open(path)
    desk.do(programme.add_sitting, **DAY)
    desk.undo()
    desk.close()
    assert store.verify(path, SCHEMA) == SCHEMA
    return desk.found, desk.kept


def refused(path: Path) -> None:
    """Check that reading and writing both refuse a record and change nothing; return the key."""
    before = bytes_of(path)
    for way in (Desk.look, Desk.open):
        with pytest.raises(Trouble, match="damaged-record") as told:
            way(path)
        assert told.value.facts["name"] == path.name
        assert bytes_of(path) == before


@pytest.mark.parametrize("crash", [torn, torn_at_the_end])
def test_an_act_cut_off_by_a_crash_is_rolled_back(
    filled: Path, found: Path, tmp_path: Path, crash: object
) -> None:
    before = everything(filled)
    crash(filled, found)  # type: ignore[operator]
    left = bytes_of(found)
    assert read(found, tmp_path / "read") is Found.TORN
    assert everything(tmp_path / "read") == before
    told, kept = written(found)
    assert (told, kept) == (Found.TORN, found.with_name("found (as found).wgdesk"))
    assert kept is not None
    assert (kept.read_bytes(), beside(kept, "-journal").read_bytes()) == tuple(left.values())
    assert read(kept, tmp_path / "kept") is Found.TORN
    assert everything(tmp_path / "kept") == before
    assert {one.name for one in found.parent.iterdir()} == {found.name, kept.name, f"{kept.name}-journal"}


def test_a_journal_of_another_state_beside_a_good_record_is_not_applied(
    filled: Path, found: Path, tmp_path: Path
) -> None:
    shutil.copy(filled, tmp_path / "yesterday.wgdesk")
    yesterday = everything(filled)
    for _ in range(3):
        desk = Desk.open(filled)
        desk.do(programme.add_sitting, **DAY)
        desk.close()
    torn_at_the_end(filled, found)
    shutil.copy(tmp_path / "yesterday.wgdesk", found)
    assert read(found, tmp_path / "read") is Found.FOREIGN
    assert everything(tmp_path / "read") == yesterday
    before, journal = found.read_bytes(), beside(found, "-journal").read_bytes()
    with as_found.to_read(found, SCHEMA):
        ready = as_found.to_write(found, SCHEMA)
    assert (ready.found, ready.path) == (Found.FOREIGN, found)
    assert found.read_bytes() == before
    assert ready.kept is not None
    assert ready.kept.name == "found.wgdesk-journal (not used)"
    assert ready.kept.read_bytes() == journal


def test_a_foreign_journal_does_not_lose_the_acts_in_the_wal(
    filled: Path, found: Path, tmp_path: Path
) -> None:
    ahead(filled, found)
    beside(found, "-journal").write_bytes(b"of something else")
    assert read(found, tmp_path / "read") is Found.FOREIGN
    assert everything(tmp_path / "read")["option"][1]["value"] == "77"
    assert written(found) == (Found.FOREIGN, found.with_name("found.wgdesk-journal (not used)"))
    assert everything(found)["option"][1]["value"] == "77"
    assert {one.name for one in found.parent.iterdir()} == {
        found.name,
        "found.wgdesk-journal (not used)",
        "found (as found).wgdesk",
        "found (as found).wgdesk-wal",
    }


def test_reading_without_room_for_a_copy_is_told(
    filled: Path, found: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ahead(filled, found)
    before = bytes_of(found)
    monkeypatch.setattr(tempfile, "tempdir", str(found.parent / "none"))
    with pytest.raises(Trouble, match="cannot-read") as told, as_found.to_read(found, SCHEMA):
        pass
    assert told.value.facts == {"name": found.name, "why": "not-there"}
    assert bytes_of(found) == before


def test_an_error_of_the_reader_is_not_blamed_on_the_record(filled: Path) -> None:
    with pytest.raises(OSError, match="of the reader"), as_found.to_read(filled, SCHEMA):
        raise OSError("of the reader")


def test_a_damaged_record_and_its_journal_are_left_alone(filled: Path, found: Path) -> None:
    torn(filled, found)
    journal = bytearray(beside(found, "-journal").read_bytes())
    beside(found, "-journal").write_bytes(journal[: len(journal) // 3])
    refused(found)
    torn(filled, found)
    found.write_bytes(found.read_bytes()[:20000])
    refused(found)


def test_a_journal_that_names_another_file_deletes_nothing(filled: Path, found: Path, tmp_path: Path) -> None:
    torn_at_the_end(filled, found)
    (other := tmp_path / "other").write_bytes(b"/somewhere/x-journal\0")
    name = str(other).encode()
    check = sum(n - 256 if n > 127 else n for n in name) % (1 << 32)
    end = b"".join(
        (len(name).to_bytes(4, "big"), check.to_bytes(4, "big"), bytes.fromhex("d9d505f920a163d7"))
    )
    with beside(found, "-journal").open("ab") as journal:
        journal.write((4096 * 262144 // 4096 + 1).to_bytes(4, "big") + name + end)
    read_or_not = tmp_path / "read"
    assert read(found, read_or_not) is Found.FOREIGN
    assert other.exists()


def test_what_another_program_left_in_a_wal_is_taken_in(filled: Path, found: Path, tmp_path: Path) -> None:
    ahead(filled, found)
    assert read(found, tmp_path / "read") is Found.AHEAD
    assert everything(tmp_path / "read")["option"][1]["value"] == "77"
    told, kept = written(found)
    assert told is Found.AHEAD
    assert everything(found)["option"][1]["value"] == "77"
    assert kept is not None
    assert read(kept, tmp_path / "kept") is Found.AHEAD
    assert not beside(found, "-wal").exists()


@pytest.mark.parametrize("length", [20, 4000, -1])
def test_a_truncated_wal_is_told(filled: Path, found: Path, tmp_path: Path, length: int) -> None:
    ahead(filled, found)
    second = beside(found, "-wal")
    second.write_bytes(second.read_bytes()[:length])
    assert read(found, tmp_path / "read") is Found.CUT
    assert 1 not in everything(tmp_path / "read")["option"]
    assert written(found)[0] is Found.CUT


def test_a_wal_of_another_state_is_not_taken_in(filled: Path, found: Path, tmp_path: Path) -> None:
    shutil.copy(filled, older := tmp_path / "older.wgdesk")
    ahead(older, found, change="UPDATE wording SET body = body || 'of yesterday'")
    with closing(sqlite3.connect(older, isolation_level=None)) as raw:  # every page is in its WAL
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute("VACUUM")
        shutil.copy(f"{older}-wal", f"{found}-wal")
    desk = open_desk(filled)
    desk.do(programme.add_sitting, **DAY)
    desk.close()
    shutil.copy(filled, found)
    today = everything(filled)
    assert read(found, tmp_path / "read") is Found.FOREIGN
    assert everything(tmp_path / "read") == today
    told, kept = written(found)
    assert (told, kept) == (Found.FOREIGN, found.with_name("found.wgdesk-wal (not used)"))
    assert everything(found)["sitting"] == today["sitting"]


def test_a_missing_wal_is_told(filled: Path, found: Path, tmp_path: Path) -> None:
    ahead(filled, found)
    beside(found, "-wal").unlink()
    assert read(found, tmp_path / "read") is Found.ALONE
    assert written(found) == (Found.ALONE, None)
    assert [one.name for one in found.parent.iterdir()] == [found.name]


@pytest.mark.parametrize("crash", [torn, torn_at_the_end, ahead])
def test_a_crash_while_the_record_is_replaced_loses_nothing(
    filled: Path, found: Path, tmp_path: Path, crash: object
) -> None:
    """The crash leaves the new state in place with the files beside the old one still there."""
    crash(filled, found)  # type: ignore[operator]
    left = {
        end: beside(found, end).read_bytes() for end in ("-journal", "-wal") if beside(found, end).exists()
    }
    assert read(found, tmp_path / "read") is not None
    as_found.to_write(found, SCHEMA)
    for ending, content in left.items():
        beside(found, ending).write_bytes(content)
    assert read(found, tmp_path / "again") is not None
    assert everything(tmp_path / "again") == everything(tmp_path / "read")


def test_a_record_that_another_program_is_writing_is_read_as_of_its_last_commit(
    filled: Path, found: Path, tmp_path: Path
) -> None:
    shutil.copy(filled, found)
    before = everything(found)
    with closing(sqlite3.connect(found, isolation_level=None)) as raw:
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("UPDATE wording SET body = 'not yet'")
        assert read(found, tmp_path / "read") is None
        raw.execute("ROLLBACK")
    assert everything(tmp_path / "read") == before


def test_a_record_opened_to_look_at_refuses_acts(filled: Path, found: Path) -> None:
    for left in (lambda: shutil.copy(filled, found), lambda: torn(filled, found)):
        left()
        before, desk = bytes_of(found), Desk.look(found)
        with pytest.raises(Trouble, match="record-read-only"):
            desk.do(programme.add_sitting, **DAY)
        assert desk.read(whole_record).sittings
        desk.close()
        assert bytes_of(found) == before


def test_reading_an_older_record_does_not_upgrade_it(found: Path) -> None:
    write_version_1(found)
    before = bytes_of(found)
    desk = Desk.look(found)
    assert desk.read(whole_record).sittings
    desk.close()
    assert bytes_of(found) == before
    assert store.verify(found, SCHEMA) == 1


def test_a_record_with_nothing_beside_it_is_read_in_place(filled: Path) -> None:
    with as_found.to_read(filled, SCHEMA) as ready, as_found.to_copy(filled, SCHEMA) as whole:
        assert ready.path == whole == filled
