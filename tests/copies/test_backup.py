"""Copies of a record: complete, thinned out, and made only if something changed."""

from __future__ import annotations

import itertools
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.meetings import new_meeting
from wgdesk.acting.desk import Desk
from wgdesk.acts import floor, outcome, programme, setup, statements
from wgdesk.copies import backup
from wgdesk.errors import Refused, Trouble
from wgdesk.model import SCHEMA
from wgdesk.reads.queries.record import whole_record
from wgdesk.storage import store

NOW = datetime(2026, 10, 5, 8, 15, tzinfo=UTC)


@pytest.fixture
def record(tmp_path: Path) -> Path:
    path = tmp_path / "meeting #1?.wgdesk"
    desk = Desk.create(path)
    new_meeting(
        desk,
        ordinal=4,
        first_day=date(2026, 10, 5),
        last_day=date(2026, 10, 7),
        roster=False,
    )
    desk.close()
    return path


def test_a_copy_is_a_complete_record(record: Path, tmp_path: Path) -> None:
    made = backup.make(record, tmp_path / "copies", NOW, 1)
    assert made is not None
    assert made.path.name == "20261005T081500Z-000001.wgdesk"
    assert store.verify(made.path, SCHEMA) == SCHEMA
    desk = Desk.open(made.path)
    assert desk.read(whole_record).meeting.ordinal == 4
    desk.close()


def test_an_unchanged_record_is_not_copied_again(record: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    assert backup.make(record, folder, NOW, 1) is not None
    assert backup.make(record, folder, NOW + backup.EVERY, 1) is None
    assert backup.make(record, folder, NOW + backup.EVERY, 2) is not None
    assert [copy.entry for copy in backup.copies(folder)] == [1, 2]


def test_a_copy_that_cannot_be_made_leaves_nothing(record: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.write_text("a file where the folder should be", "utf-8")
    with pytest.raises(Trouble) as told:
        backup.make(record, folder, NOW, 1)
    assert told.value.key == "cannot-write"
    with pytest.raises(Trouble):
        backup.make(tmp_path / "missing.wgdesk", tmp_path / "other", NOW, 1)
    assert list((tmp_path / "other").iterdir()) == []


def test_files_that_are_not_copies_are_left_alone(record: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copies"
    folder.mkdir()
    note = folder / "read me.txt"
    note.write_text("mine", "utf-8")
    backup.make(record, folder, NOW, 1)
    backup.thin(folder, NOW + timedelta(days=3000))
    assert note.read_text("utf-8") == "mine"
    assert len(backup.copies(folder)) == 1


@given(st.lists(st.integers(0, 500 * 24 * 60), unique=True, max_size=60))
def test_thinning_keeps_the_newest_and_all_of_a_day(minutes: list[int]) -> None:
    found = [
        backup.Copy(Path(str(m)), NOW - timedelta(minutes=m), n)
        for n, m in enumerate(sorted(minutes, reverse=True))
    ]
    kept = backup.kept(found, NOW)
    assert set(kept) <= set(found)
    assert {copy for copy in found if NOW - copy.at <= timedelta(days=1)} <= set(kept)
    if found:
        assert kept[0] == max(found, key=lambda copy: copy.at)
    assert backup.kept(kept, NOW) == kept, "thinning again takes nothing more"
    old, later, ages = timedelta(0), NOW, dict[backup.Copy, timedelta]()
    for copy in reversed(found):  # a period without copies counts as a week at most
        old, later = old + min(later - copy.at, timedelta(days=7)), copy.at
        ages[copy] = old
    for newer, older in itertools.pairwise(kept):
        age = ages[older]
        if age > timedelta(days=31):
            assert newer.at - older.at >= timedelta(days=7)
        elif age > timedelta(days=1):
            assert newer.at - older.at >= timedelta(days=1)
    assert all(ages[copy] <= timedelta(days=366) for copy in kept[1:])


@pytest.mark.parametrize("ahead", [timedelta(days=3000), timedelta(days=-3000)])
def test_a_clock_that_is_years_off_deletes_no_copies(ahead: timedelta) -> None:
    daily = [backup.Copy(Path(str(n)), NOW + timedelta(days=n), n) for n in range(10)]
    wrong = [
        backup.Copy(Path(str(n)), NOW + ahead + timedelta(hours=n), n) for n in range(10, 13)
    ]  # hourly copies
    for now in (wrong[-1].at, daily[-1].at + timedelta(days=1)):  # and after it is right again
        assert {*daily, wrong[-1]} <= set(backup.kept([*daily, *wrong], now))


def test_thinning_of_copies_made_twice_a_day() -> None:
    found = [backup.Copy(Path(str(n)), NOW - n * timedelta(hours=12), n) for n in range(800)]
    days = [(NOW - copy.at) / timedelta(days=1) for copy in backup.kept(found, NOW)]
    assert days == [0, 0.5, *range(1, 32), *range(38, 361, 7)]


# -- restoring a copy --------------------------------------------------------------------------------------


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's data folder."""
    folder = tmp_path / "data"
    monkeypatch.setenv("WGDESK_DATA", str(folder))
    return folder


def change(path: Path, job: str) -> None:
    desk = Desk.open(path)
    desk.do(setup.edit_meeting, meeting_id=desk.read(whole_record).meeting.id, job_draft=job)
    desk.close()


def job_of(path: Path) -> str:
    desk = Desk.open(path)
    found = desk.read(whole_record).meeting.job_draft
    desk.close()
    return found


def kept(record: Path, now: datetime) -> backup.Copy:
    made = backup.make(record, backup.folder_of(record), now, backup.head(record).entry)
    assert made is not None
    return made


def test_a_copy_replaces_the_record_whose_state_is_kept(record: Path, data: Path) -> None:
    change(record, "first")
    copy = kept(record, NOW)
    change(record, "second")
    state = backup.restore(copy.path, record, NOW + timedelta(minutes=1))
    assert (job_of(record), job_of(state), job_of(copy.path)) == ("first", "second", "first")
    assert [one.entry for one in backup.copies(backup.folder_of(record))] == [2, 3]
    backup.restore(state, record, NOW + timedelta(minutes=2))
    assert job_of(record) == "second", "what was kept can be brought back as well"
    assert not list(record.parent.glob(".*"))


def test_after_restoring_the_same_entry_number_is_another_act(record: Path, data: Path) -> None:
    first = kept(record, NOW)
    change(record, "one way")
    backup.restore(first.path, record, NOW + timedelta(minutes=1))
    change(record, "another way")
    again = kept(record, NOW + timedelta(minutes=2))  # the act has the same number as that in the last copy
    assert job_of(again.path) == "another way"


def test_a_damaged_record_is_put_aside_and_its_copies_are_found(record: Path, data: Path) -> None:
    change(record, "first")
    copy = kept(record, NOW)
    damaged = b"\0" * record.stat().st_size
    record.write_bytes(damaged)
    aside = backup.restore(copy.path, record, NOW + timedelta(minutes=1))
    assert job_of(record) == "first"
    assert aside.parent == record.parent
    assert aside.read_bytes() == damaged


def test_a_damaged_copy_leaves_the_record_as_it_was(record: Path, data: Path) -> None:
    change(record, "first")
    copy = kept(record, NOW)
    copy.path.write_bytes(b"x" * 5000)
    change(record, "second")
    with pytest.raises(Trouble) as told:
        backup.restore(copy.path, record, NOW + timedelta(minutes=1))
    assert told.value.key == "not-a-record"
    assert job_of(record) == "second"


def test_a_marked_copy_is_a_record_of_its_own(record: Path, data: Path) -> None:
    change(record, "first")
    copy = kept(record, NOW)
    before = copy.path.read_bytes()
    made = backup.mark(copy.path, record.stem, NOW)
    again = backup.mark(copy.path, record.stem, NOW)
    assert made != again
    assert made.name == "meeting #1? (2026-10-05 08.15.00).wgdesk"
    assert backup.is_marked(made)
    assert not backup.is_marked(record)
    change(made, "elsewhere")
    assert (job_of(record), copy.path.read_bytes() == before) == ("first", True)


def test_a_copy_tells_its_contents(record: Path, data: Path) -> None:
    desk = Desk.open(record)
    opened, _ = (desk.do(programme.add_sitting, day=date(2026, 10, 5)) for _ in range(2))
    desk.do(programme.open_sitting, sitting_id=opened)
    asked = [desk.do(floor.ask_floor, sitting_id=opened, guest=guest) for guest in "ABCD"]
    for request in asked[:3]:
        desk.do(floor.give_floor, request_id=request)
        desk.do(floor.end_statement, request_id=request)
    desk.do(statements.strike, request_id=asked[2], reason="made twice")
    cluster = desk.do(outcome.add_cluster, heading={})
    for body in ({}, {"en": "Do it."}, {"en": "Do that."}):
        desk.do(outcome.add_recommendation, cluster_id=cluster, body=body)
    desk.close()
    has = backup.holding(kept(record, NOW).path)
    assert has.last is not None
    assert (has.last.act, has.last.entry) == ("add_recommendation", backup.head(record).entry)
    assert (has.sittings, has.statements, has.recommendations) == (1, 2, 3)


def test_a_record_without_copies_says_so(tmp_path: Path, data: Path) -> None:
    path = tmp_path / "empty.wgdesk"
    Desk.create(path).close()
    for one in (path, tmp_path / "missing.wgdesk"):
        with pytest.raises(Refused) as told:
            backup.folder_of(one)
        assert told.value.key == "no-copies"
    assert backup.head(path) == backup.Head(0, "")
