"""Only one program writes to a record: others are told who holds it, and no lock outlives its holder."""

import fcntl
import getpass
import json
import os
import signal
import socket
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from tests.programs import running
from wgdesk.errors import Trouble
from wgdesk.model import SCHEMA
from wgdesk.storage import draft_file, store
from wgdesk.storage.lock import Hold, Holder, read_holder

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2026, 10, 6, 8, 30, 0, 999, tzinfo=UTC)

HOLD = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from wgdesk.storage.lock import Hold
with Hold(Path(sys.argv[1]), datetime(2026, 10, 6, 7, 15, tzinfo=UTC)):
    print("held", flush=True)
    sys.stdin.read()
"""

# Takes the lock again and again; a file that only the holder may create and delete shows if two hold it.
COMPETE = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from wgdesk.errors import Trouble
from wgdesk.storage.lock import Hold
record, mine, won = Path(sys.argv[1]), Path(sys.argv[1] + ".mine"), 0
print("ready", flush=True)
sys.stdin.readline()
while won < 1000:
    try:
        with Hold(record, datetime.now(UTC)):
            mine.touch(exist_ok=False)
            mine.unlink()
            won += 1
    except Trouble:
        pass
"""


@contextmanager
def another_program(record: Path) -> Iterator[subprocess.Popen[str]]:
    """Hold the record in another process."""
    with running(
        [sys.executable, "-c", HOLD, record],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "held\n"
        yield program
        program.kill()


def lock_of(record: Path) -> Path:
    return record.with_name(f"{record.name}.lock")


@pytest.fixture
def record(tmp_path: Path) -> Path:
    return tmp_path / "محضر الاجتماع.wgdesk"


def test_a_second_program_is_told_who_holds_the_record(record: Path) -> None:
    with another_program(record) as program:
        with pytest.raises(Trouble) as told:
            Hold(record, NOW)
        assert told.value.key == "record-held"
        assert told.value.facts["name"] == record.name
        assert told.value.facts["host"] == socket.gethostname()
        assert told.value.facts["since"] == "2026-10-06 07:15 UTC"
        holder = read_holder(lock_of(record))
        assert holder is not None
        assert holder.pid == program.pid


def test_the_same_program_cannot_hold_a_record_twice(record: Path) -> None:
    with Hold(record, NOW), pytest.raises(Trouble, match="record-held"):
        Hold(record, NOW)


def test_a_lock_does_not_outlive_a_program_that_is_killed(record: Path) -> None:
    with another_program(record) as program:
        os.kill(program.pid, signal.SIGKILL)
        program.wait()
    assert lock_of(record).exists()
    with Hold(record, NOW):
        holder = read_holder(lock_of(record))
    assert holder is not None
    assert (holder.pid, holder.since) == (os.getpid(), "2026-10-06T08:30:00+00:00")


def _fail(fault: type[Exception]) -> None:
    raise fault


def test_a_lock_is_signed_with_the_user_if_known(record: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = os.umask(0)
    try:
        with Hold(record, NOW) as hold:
            assert hold.path == lock_of(record)
            assert stat.S_IMODE(hold.path.stat().st_mode) == 0o666, "others of a share may take it after us"
            signed = Holder(getpass.getuser(), socket.gethostname(), os.getpid(), "2026-10-06T08:30:00+00:00")
            assert read_holder(hold.path) == signed
    finally:
        os.umask(before)
    # What Python raises for a user without an account entry: from 3.13, before, and on Windows.
    for fault in (OSError, KeyError, ImportError):
        monkeypatch.setattr(getpass, "getuser", partial(_fail, fault))
        with Hold(record, NOW) as hold:
            assert read_holder(hold.path) == replace(signed, user="?")


@pytest.mark.parametrize("call", ["open", "flock"])
def test_a_lock_that_its_holder_deletes_meanwhile_is_made_anew(
    record: Path, monkeypatch: pytest.MonkeyPatch, call: str
) -> None:
    """The holder deletes it after another program has seen or opened it."""
    lock_of(record).touch()
    module = os if call == "open" else fcntl
    does = getattr(module, call)

    def later(what: int | Path, flags: int, *more: int) -> int:
        if not flags & os.O_CREAT or call == "flock":
            lock_of(record).unlink()
            monkeypatch.setattr(module, call, does)
        return int(does(what, flags, *more) or 0)

    monkeypatch.setattr(module, call, later)
    with Hold(record, NOW), pytest.raises(Trouble, match="record-held"):
        Hold(record, NOW)


def test_release_deletes_the_file(record: Path) -> None:
    hold = Hold(record, NOW)
    assert lock_of(record).exists()
    hold.release()
    hold.release()
    assert not lock_of(record).exists()
    Hold(record, NOW).release()


@pytest.mark.sampled
def test_only_one_program_holds_a_record_at_a_time(record: Path) -> None:
    """Also if the previous holder deletes the lock file between its opening and locking."""
    command = [sys.executable, "-c", COMPETE, record]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with ExitStack() as stack:
        programs = [stack.enter_context(running(command, cwd=ROOT, **pipes)) for _ in range(3)]
        for program in programs:
            assert program.stdout is not None
            assert program.stdout.readline() == b"ready\n"
        for program in programs:
            assert program.stdin is not None
            program.stdin.write(b"\n")
            program.stdin.flush()
    assert [program.returncode for program in programs] == [0, 0, 0]
    assert not lock_of(record).exists()


def test_a_lock_of_another_machine_is_taken_over_only_on_request(record: Path) -> None:
    signed = {"user": "amal", "host": "another-laptop", "pid": 7, "since": "2026-10-06T06:00:00+00:00"}
    lock_of(record).write_text(json.dumps(signed))
    with pytest.raises(Trouble) as told:
        Hold(record, NOW)
    assert told.value.key == "record-held-elsewhere"
    assert told.value.facts == {
        "name": record.name,
        "user": "amal",
        "host": "another-laptop",
        "since": "2026-10-06 06:00 UTC",
    }
    assert read_holder(lock_of(record)) == Holder(**signed)  # left as it was
    with Hold(record, NOW, take_over=True):
        holder = read_holder(lock_of(record))
        assert holder is not None
        assert holder.host == socket.gethostname()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"{",
        b"[]",
        b"7",
        b'{"user": 1}',
        b"[" * 100_000,
        b'{"pid": ' + b"9" * 3000,
        b"\0" * 9999,
    ],
)
def test_a_malformed_lock_file_is_no_obstacle(record: Path, content: bytes) -> None:
    lock_of(record).write_bytes(content)
    assert read_holder(lock_of(record)) is None
    with Hold(record, NOW):
        assert read_holder(lock_of(record)) is not None


def test_the_holder_of_an_unsigned_lock_is_unknown(record: Path) -> None:
    with another_program(record):
        lock_of(record).write_bytes(b"")
        with pytest.raises(Trouble) as told:
            Hold(record, NOW)
    assert told.value.facts == {"name": record.name, "user": "?", "host": "?", "since": "? UTC"}


def test_a_record_without_a_lock_file_has_no_holder(record: Path) -> None:
    assert read_holder(lock_of(record)) is None


def test_a_folder_that_takes_no_lock_is_told(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as told:
        Hold(tmp_path / "none" / "x.wgdesk", NOW)
    assert told.value.key == "folder-not-writable"
    assert told.value.facts == {"folder": str(tmp_path / "none")}


@pytest.mark.skipif(os.name != "posix", reason="names of 255 bytes")
def test_a_name_too_long_for_the_files_beside_it_is_told(tmp_path: Path) -> None:
    fits = tmp_path / ("ن" * 112 + ".wgdesk")
    Hold(fits, NOW).release()
    draft_file.write(draft_file.beside(fits), [draft_file.Draft(*"abcdefg")])
    for letters in (113, 120):
        with pytest.raises(Trouble, match="name-too-long"):
            Hold(tmp_path / ("ن" * letters + ".wgdesk"), NOW)
        with pytest.raises(Trouble, match="name-too-long"):
            store.create(tmp_path / ("ن" * letters + ".wgdesk"), SCHEMA)
    assert not list(tmp_path.glob("*.wgdesk"))


def _symbolic_link(lock: Path) -> None:
    lock.symlink_to(lock.with_name("precious"))


def _hard_link(lock: Path) -> None:
    os.link(lock.with_name("precious"), lock)


def _pipe(lock: Path) -> None:
    os.mkfifo(lock)


PLANTED = (_symbolic_link, _hard_link, _pipe, Path.mkdir)


@pytest.mark.parametrize("plant", PLANTED)
def test_a_file_planted_in_place_of_the_lock_is_left_alone(
    record: Path, plant: Callable[[Path], None]
) -> None:
    precious = record.with_name("precious")
    precious.write_text(json.dumps({"user": "amal", "host": "there", "pid": 7, "since": "2026-10-06"}))
    before = precious.read_text()
    plant(lock_of(record))
    with pytest.raises(Trouble) as told:
        Hold(record, NOW)
    assert (told.value.key, told.value.facts) == ("strange-beside", {"name": lock_of(record).name})
    assert precious.read_text() == before
    assert os.path.lexists(lock_of(record))
    if plant is not _hard_link:  # for a reader it is a file like any other
        assert read_holder(lock_of(record)) is None


def test_unprintable_or_overlong_parts_of_a_signature_are_not_shown(record: Path) -> None:
    for user, host, since in (
        ("a" * 101, "evil\u202ehost\n", "yesterday\x1b[2J"),
        ("", "\x1b", "tomorrow"),
    ):
        signed = {"user": user, "host": host, "pid": 7, "since": since}
        lock_of(record).write_text(json.dumps(signed))
        with pytest.raises(Trouble) as told:
            Hold(record, NOW)
        assert told.value.facts == {"name": record.name, "user": "?", "host": "?", "since": "? UTC"}
    signed = {"user": "م" * 100, "host": "x", "pid": 7, "since": "2026-10-06"}
    lock_of(record).write_text(json.dumps(signed))
    assert read_holder(lock_of(record)) == Holder("م" * 100, "x", 7, "2026-10-06")


def test_a_record_under_two_names_has_one_lock(record: Path) -> None:
    record.touch()
    link = record.with_name("link.wgdesk")
    link.symlink_to(record)
    with Hold(link, NOW), pytest.raises(Trouble, match="record-held"):
        Hold(record, NOW)
    assert list(record.parent.glob("*.lock")) == []
