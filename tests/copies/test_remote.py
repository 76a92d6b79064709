"""Remote records: recognized, fetched, written back whole, and never over changes of others."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from tests.meetings import new_meeting
from wgdesk.acting.desk import Desk
from wgdesk.acts import setup
from wgdesk.copies.backup import head, is_marked
from wgdesk.copies.remote import RecordPlace, RemoteRecord, place_of
from wgdesk.errors import Trouble
from wgdesk.model import SCHEMA
from wgdesk.reads.queries.record import whole_record
from wgdesk.storage import store

NOW = datetime(2026, 10, 5, 8, 15, tzinfo=UTC)
MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
//server/share /mnt/share cifs rw 0 0
server:/home /net/home nfs4 rw 0 0
me@host: /mnt/my\\040files fuse.sshfs rw 0 0
/dev/sdb1 /mnt/share/stick vfat rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
host /mnt/host 9p rw 0 0
none /mnt/smb smb3 rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/srv/a/m.wgdesk", ""),
        ("/mnt/share/m.wgdesk", "cifs"),
        ("/mnt/shared/m.wgdesk", ""),
        ("/mnt/share/deep/er/m.wgdesk", "cifs"),
        ("/mnt/share/stick/m.wgdesk", ""),
        ("/net/home/m.wgdesk", "nfs4"),
        ("/mnt/my files/m.wgdesk", "fuse.sshfs"),
        ("/run/user/1000/gvfs/x/m.wgdesk", "fuse.gvfsd-fuse"),
        ("/mnt/host/m.wgdesk", "9p"),
        ("/mnt/smb/m.wgdesk", "smb3"),
    ],
)
def test_shares_are_recognized_by_their_mounts(path: str, kind: str) -> None:
    found = place_of(Path(path), mounts=MOUNTS, environ={})
    assert found == (RecordPlace("network", kind) if kind else RecordPlace("here"))


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("OneDrive - United Nations", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Nextcloud2", "Nextcloud"),
        ("Documents", ""),
    ],
)
def test_synchronised_folders_are_recognized_by_their_names(tmp_path: Path, folder: str, name: str) -> None:
    inner = tmp_path / folder / "meetings"
    inner.mkdir(parents=True)
    found = place_of(inner / "m.wgdesk", mounts="", environ={})
    assert found == (RecordPlace("synchronised", name) if name else RecordPlace("here"))


@pytest.mark.parametrize(
    ("mark", "name"), [(".dropbox", "Dropbox"), (".sync_1a2b.db", "Nextcloud"), (".notes", "")]
)
def test_synchronised_folders_are_recognized_by_their_marker_files(
    tmp_path: Path, mark: str, name: str
) -> None:
    (tmp_path / mark).touch()
    assert place_of(tmp_path / "m.wgdesk", mounts="", environ={}).name == name


def test_onedrive_is_recognized_by_the_environment(tmp_path: Path) -> None:
    inside, beside = tmp_path / "od" / "m.wgdesk", tmp_path / "odd" / "m.wgdesk"
    environ = {"OneDriveCommercial": str(tmp_path / "od")}
    assert place_of(inside, mounts="", environ=environ) == RecordPlace("synchronised", "OneDrive")
    assert place_of(beside, mounts="", environ=environ) == RecordPlace("here")


def test_a_record_that_cannot_be_written_is_read_only(tmp_path: Path) -> None:
    record = tmp_path / "m.wgdesk"
    record.touch()
    for locked in (record, tmp_path):
        found = place_of(record, mounts="", environ={}, writable=lambda path, locked=locked: path != locked)
        assert found == RecordPlace("read-only")
    assert place_of(record, mounts="", environ={}) == RecordPlace("here")


@pytest.mark.parametrize("folder", ["INetCache", "Content.Outlook", "mozilla_me0"])
def test_an_attachment_of_a_mail_is_read_only(tmp_path: Path, folder: str) -> None:
    assert place_of(tmp_path / folder / "m.wgdesk", mounts="", environ={}) == RecordPlace("read-only")


# -- fetching and writing back -----------------------------------------------------------------------------


@pytest.fixture
def far(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A record in a folder that is taken for a share."""
    monkeypatch.setenv("WGDESK_DATA", str(tmp_path / "data"))
    path = tmp_path / "share" / "meeting #1?.wgdesk"
    path.parent.mkdir()
    desk = Desk.create(path)
    new_meeting(desk, ordinal=4, first_day=date(2026, 10, 5), last_day=date(2026, 10, 7), roster=False)
    desk.close()
    return path


def change(path: Path, job: str) -> None:
    desk = Desk.open(path)
    desk.do(setup.edit_meeting, meeting_id=desk.read(whole_record).meeting.id, job_draft=job)
    desk.close()


def job_of(path: Path) -> str:
    desk = Desk.open(path)
    found = desk.read(whole_record).meeting.job_draft
    desk.close()
    return found


def test_a_remote_record_is_changed_locally_and_written_back_whole(far: Path) -> None:
    remote = RemoteRecord(far)
    near = remote.fetch()
    assert near != far
    assert not remote.unwritten
    assert remote.write_back() is False, "nothing was done: nothing is written"
    before = far.read_bytes()
    change(near, "V.26-1")
    assert far.read_bytes() == before, "what lies far away is not touched by work"
    assert remote.unwritten
    assert remote.write_back() is True
    assert store.verify(far, SCHEMA) == SCHEMA
    assert (job_of(far), remote.unwritten, remote.write_back()) == ("V.26-1", False, False)
    assert {one.name for one in far.parent.iterdir()} <= {far.name, f"{far.name}-journal"}
    change(near, "V.26-2")
    assert remote.write_back() is True
    assert job_of(far) == "V.26-2"


def test_writing_back_works_on_a_share_without_file_modes(far: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    change_mode = os.chmod

    def chmod(path: str | Path, mode: int, *, follow_symlinks: bool = True) -> None:
        if Path(path).parent == far.parent:
            raise OSError(errno.EOPNOTSUPP, "as GVFS says of a Windows share")
        change_mode(path, mode, follow_symlinks=follow_symlinks)

    monkeypatch.setattr(os, "chmod", chmod)
    remote = RemoteRecord(far)
    change(remote.fetch(), "V.26-1")
    assert remote.write_back() is True
    monkeypatch.undo()
    assert job_of(far) == "V.26-1"


def test_a_record_that_is_open_locally_is_written_back_whole(far: Path) -> None:
    remote = RemoteRecord(far)
    desk = Desk.open(remote.fetch())
    meeting = desk.read(whole_record).meeting.id
    for n in range(3):
        desk.do(setup.edit_meeting, meeting_id=meeting, job_draft=f"V.26-{n}")
        assert remote.write_back() is True
        assert store.verify(far, SCHEMA) == SCHEMA
        assert head(far) == head(remote.near)
    desk.close()
    assert job_of(far) == "V.26-2"


def test_remote_changes_are_never_overwritten(far: Path) -> None:
    remote = RemoteRecord(far)
    change(remote.fetch(), "ours")
    change(far, "theirs")
    with pytest.raises(Trouble) as told:
        remote.write_back()
    assert told.value.key == "far-changed"
    assert job_of(far) == "theirs"
    assert remote.unwritten
    made = remote.write_beside(NOW)
    assert made.parent == far.parent
    assert (job_of(made), job_of(far)) == ("ours", "theirs")
    assert job_of(RemoteRecord(far).fetch()) == "theirs"


def test_a_deleted_remote_record_is_told_as_a_change(far: Path) -> None:
    remote = RemoteRecord(far)
    change(remote.fetch(), "ours")
    far.unlink()
    with pytest.raises(Trouble) as told:
        remote.write_back()
    assert told.value.key == "far-changed"
    assert job_of(remote.near) == "ours"


def test_an_unreachable_share_loses_nothing(far: Path) -> None:
    remote = RemoteRecord(far)
    change(remote.fetch(), "ours")
    gone = far.parent.with_name("unplugged")
    far.parent.rename(gone)
    with pytest.raises(Trouble) as told:
        remote.write_back()
    assert told.value.key == "far-away"
    gone.rename(far.parent)
    again = RemoteRecord(far)  # as after a restart of the program
    assert again.unwritten
    assert job_of(again.fetch()) == "ours"
    assert again.write_back() is True
    assert job_of(far) == "ours"


def test_changes_on_both_sides_while_the_program_was_closed_are_told(far: Path) -> None:
    change(RemoteRecord(far).fetch(), "ours")
    change(far, "theirs")
    remote = RemoteRecord(far)
    with pytest.raises(Trouble) as told:
        remote.fetch()
    assert told.value.key == "far-changed"
    aside = remote.set_aside(NOW)
    assert is_marked(aside)
    assert job_of(aside) == "ours"
    assert job_of(remote.fetch()) == "theirs"


def test_a_program_that_ended_before_noting_its_write_finds_no_remote_change(far: Path) -> None:
    remote = RemoteRecord(far)
    change(remote.fetch(), "V.26-1")
    note = next(remote.near.parent.glob("kept.json"))
    before = note.read_bytes()
    remote.write_back()
    note.write_bytes(before)  # as a kill between the two leaves it
    again = RemoteRecord(far)
    assert job_of(again.fetch()) == "V.26-1"
    assert not again.unwritten
    change(again.near, "V.26-2")
    assert again.write_back() is True
    assert job_of(far) == "V.26-2"


def test_a_write_that_could_not_be_noted_is_no_remote_change(far: Path) -> None:
    remote = RemoteRecord(far)
    change(remote.fetch(), "V.26-1")
    beside = remote.near.with_name("kept.json.part")
    beside.mkdir()  # nothing can be noted
    with pytest.raises(Trouble, match="cannot-write"):
        remote.write_back()
    assert job_of(far) == "V.26-1"
    beside.rmdir()
    change(remote.near, "V.26-2")
    assert remote.write_back() is True
    assert job_of(far) == "V.26-2"


def test_a_record_changed_only_remotely_is_fetched_again(far: Path) -> None:
    remote = RemoteRecord(far)
    remote.fetch()
    change(far, "theirs")
    assert job_of(RemoteRecord(far).fetch()) == "theirs"


def damaged_note(remote: RemoteRecord) -> None:
    remote._note.write_text("{", "utf-8")


def missing_note(remote: RemoteRecord) -> None:
    remote._note.unlink()


@pytest.mark.parametrize("harm", [damaged_note, missing_note])
def test_without_its_note_a_record_is_fetched_again(far: Path, harm: Callable[[RemoteRecord], None]) -> None:
    remote = RemoteRecord(far)
    remote.fetch()
    harm(remote)
    assert job_of(RemoteRecord(far).fetch()) == ""
    assert not RemoteRecord(far).unwritten


def test_an_act_cut_off_remotely_is_rolled_back_locally(far: Path) -> None:
    raw = sqlite3.connect(far, isolation_level=None)
    raw.execute(
        "PRAGMA cache_size=1"
    )  # pages are written before the commit, their old contents to the journal
    raw.execute("PRAGMA cache_spill=ON")
    raw.execute("BEGIN")
    raw.execute("UPDATE meeting SET job_draft='half'")
    for n in range(3000):
        raw.execute("INSERT INTO option (id, name, value) VALUES (?, ?, ?)", (n + 1, f"o{n}", "x" * 200))
    cut = far.with_name("cut.wgdesk")
    cut.write_bytes(far.read_bytes())
    journal = far.with_name(f"{far.name}-journal").read_bytes()
    assert len(journal) > 512
    cut.with_name("cut.wgdesk-journal").write_bytes(journal)
    raw.execute("ROLLBACK")
    raw.close()
    remote = RemoteRecord(cut)
    near = remote.fetch()
    assert job_of(near) == ""
    change(near, "whole")
    assert remote.write_back() is True
    assert job_of(cut) == "whole"


def test_records_of_the_same_name_have_different_local_copies(far: Path, tmp_path: Path) -> None:
    other = tmp_path / "other" / far.name
    other.parent.mkdir()
    other.write_bytes(far.read_bytes())
    assert RemoteRecord(far).fetch() != RemoteRecord(other).fetch()


def test_a_file_that_is_not_a_record_is_not_fetched(far: Path) -> None:
    far.write_bytes(b"no record")
    with pytest.raises(Trouble) as told:
        RemoteRecord(far).fetch()
    assert told.value.key == "not-a-record"
