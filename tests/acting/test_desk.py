"""The Desk announces what is committed, rolls back what fails, and reports faults of the machine."""

import gc
import itertools
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import event

from tests.acting.records import FIRST_DAY, START, everything, open_desk, reason, rows_in
from wgdesk.acting import journal
from wgdesk.acting.act_context import KeyMaker
from wgdesk.acting.desk import Desk
from wgdesk.acting.news import News
from wgdesk.acts import delegations, programme
from wgdesk.errors import Trouble
from wgdesk.model import SCHEMA, Category
from wgdesk.storage import store


@pytest.fixture
def other(path: Path) -> Iterator[Desk]:
    """A second station's desk on the same record."""
    other = open_desk(path, station="2")
    yield other
    other.close()


@pytest.fixture
def hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Shorten the wait for a busy record."""
    monkeypatch.setattr(store, "BUSY_SECONDS", 0.05)


@contextmanager
def held(path: Path, begin: str) -> Iterator[sqlite3.Connection]:
    """Lock the record as another program would."""
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute(begin)
        yield raw
        raw.execute("ROLLBACK")


def add(desk: Desk, code: str = "EGY") -> int:
    return desk.do(delegations.add_delegation, code=code, category=Category.STATE)


# -- news --------------------------------------------------------------------------------------------------


def test_news_are_told_after_the_commit_to_all_in_order(desk: Desk, other: Desk, path: Path) -> None:
    heard: list[tuple[str, News, int]] = []
    for name, one in (("mine", desk), ("theirs", other)):
        one.subscribe(lambda news, name=name: heard.append((name, news, len(rows_in(path, "delegation")))))
    add(desk)
    written = '{"code":"EGY","category":"state","who":"EGY"}'
    touched = {"delegation": frozenset({next(iter(rows_in(path, "delegation")))})}
    news = News(1, "add_delegation", "1", frozenset({"delegation"}), written, touched)
    assert heard == [("mine", news, 1)]
    assert heard[0][1].args == {"code": "EGY", "category": "state", "who": "EGY"}
    add(other, "KEN")
    assert [(name, news.entry) for name, news, _ in heard[1:]] == [("theirs", 1), ("theirs", 2)]
    desk.catch_up()
    desk.catch_up()
    assert [(name, news.entry, news.station) for name, news, _ in heard[3:]] == [("mine", 2, "2")]


def test_a_desk_tells_only_what_comes_after_it_was_opened(desk: Desk, path: Path) -> None:
    add(desk)
    late = open_desk(path, station="3")
    heard: list[News] = []
    late.subscribe(heard.append)
    late.catch_up()
    assert heard == []
    late.close()


def test_a_listener_may_act(desk: Desk) -> None:
    heard: list[tuple[str, str]] = []

    def answer(news: News) -> None:
        heard.append(("first", news.act))
        if news.act == "add_delegation":
            desk.do(programme.add_sitting, day=FIRST_DAY)

    desk.subscribe(answer)
    desk.subscribe(lambda news: heard.append(("second", news.act)))
    add(desk)
    assert heard == [
        ("first", "add_delegation"),
        ("second", "add_delegation"),
        ("first", "add_sitting"),
        ("second", "add_sitting"),
    ]


def test_a_listener_that_fails_keeps_nobody_from_hearing(desk: Desk, path: Path) -> None:
    heard: list[int] = []

    def fails(news: News) -> None:
        raise LookupError(news.act)

    desk.subscribe(lambda news: heard.append(news.entry))
    stop = desk.subscribe(fails)
    desk.subscribe(lambda news: heard.append(-news.entry))
    with pytest.raises(LookupError, match="add_delegation"):
        add(desk)
    assert len(rows_in(path, "delegation")) == 1
    assert heard == [1, -1]
    stop()
    add(desk, "KEN")
    assert heard == [1, -1, 2, -2]


def test_what_is_saved_but_cannot_be_told_is_told_later(path: Path, hurry: None) -> None:
    engine = store.engine(path)
    desk = Desk(engine)
    heard: list[int] = []
    desk.subscribe(lambda news: heard.append(news.entry))
    blocker = sqlite3.connect(path, isolation_level=None)

    @event.listens_for(engine, "checkin")  # the moment between the commit and the news
    def _block(*_: Any) -> None:
        if not blocker.in_transaction:
            blocker.execute("BEGIN EXCLUSIVE")

    assert add(desk) > 0
    assert heard == []
    event.remove(engine, "checkin", _block)
    blocker.close()
    desk.catch_up()
    assert heard == [1]
    desk.close()


@pytest.mark.sampled
def test_listeners_of_the_database_do_not_pile_up(desk: Desk) -> None:
    for number in range(20):
        add(desk, f"X{number}")
    gc.collect()
    assert not [found for found in gc.get_objects() if isinstance(found, journal.JournalWatch)]


@pytest.mark.sampled
def test_stations_that_act_at_the_same_time_wait_for_each_other(path: Path) -> None:
    def context(station: str) -> None:
        desk = open_desk(path, station=station)
        for _ in range(40):
            desk.do(programme.add_sitting, day=FIRST_DAY)  # takes the next number
        desk.close()

    with ThreadPoolExecutor() as pool:
        for done in [pool.submit(context, station) for station in ("1", "2", "3")]:
            done.result()
    assert sorted(row["number"] for row in rows_in(path, "sitting").values()) == list(range(1, 121))
    assert sorted(everything(path)["journal"]) == list(range(1, 121))


# -- the machine -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("begin", ["BEGIN IMMEDIATE", "BEGIN EXCLUSIVE"])
def test_a_record_that_another_program_writes_is_busy(path: Path, hurry: None, begin: str) -> None:
    desk = Desk(store.engine(path))
    with held(path, begin), pytest.raises(Trouble, match="record-busy") as told:
        add(desk)
    assert told.value.facts == {"name": path.name}
    assert add(desk)
    assert everything(path)["journal"].keys() == {1}
    desk.close()


def test_a_record_that_another_program_reads_cannot_be_written(path: Path, hurry: None) -> None:
    desk = Desk(store.engine(path))
    with held(path, "BEGIN") as raw:
        raw.execute("SELECT * FROM sitting").fetchall()
        with pytest.raises(Trouble, match="record-busy"):
            add(desk)
        assert desk.read(journal.last_entry) == 0
    assert add(desk)
    assert everything(path)["journal"].keys() == {1}
    desk.close()


def test_a_record_that_is_locked_cannot_be_read(path: Path, hurry: None) -> None:
    desk = Desk(store.engine(path))
    with held(path, "BEGIN EXCLUSIVE"), pytest.raises(Trouble, match="record-busy"):
        desk.read(journal.last_entry)
    assert desk.read(journal.last_entry) == 0
    desk.close()


def test_a_record_that_was_moved_away_is_not_called_read_only(path: Path) -> None:
    desk = Desk(store.engine(path))
    add(desk)
    moved = path.rename(path.with_name("elsewhere.wgdesk"))
    with pytest.raises(Trouble, match="record-moved"):
        add(desk, "BRA")
    moved.rename(path)
    assert add(desk, "BRA")
    assert everything(path)["journal"].keys() == {1, 2}
    desk.close()


@pytest.mark.parametrize(
    ("pragma", "key"), [("max_page_count=1", "disk-full"), ("query_only=ON", "record-read-only")]
)
def test_a_full_disk_and_a_read_only_file_lose_nothing(path: Path, pragma: str, key: str) -> None:
    engine = store.engine(path)
    desk = Desk(engine)
    add(desk)
    engine.dispose()
    before = everything(path)

    @event.listens_for(engine, "connect")
    def _limit(raw: Any, _entry: Any) -> None:
        raw.execute(f"PRAGMA {pragma}")  # SQLite answers as it does when the disk is the reason

    keys: list[str] = []
    for number in itertools.takewhile(lambda _: not keys, itertools.count()):
        try:
            add(desk, f"X{number}")
        except Trouble as trouble:
            keys.append(trouble.key)
    assert keys == [key]
    filled = everything(path)
    assert filled["journal"].keys() >= before["journal"].keys()
    event.remove(engine, "connect", _limit)
    engine.dispose()
    assert everything(path) == filled
    assert add(desk, "KEN")
    assert store.verify(path, SCHEMA) == SCHEMA
    desk.close()


def test_a_record_that_is_gone_is_not_made_anew(path: Path) -> None:
    engine = store.engine(path)
    desk = Desk(engine)
    engine.dispose()
    away = path.rename(path.with_name("away"))
    with pytest.raises(Trouble, match="cannot-open"):
        add(desk)
    assert not path.exists()
    away.rename(path)
    assert add(desk)
    desk.close()


def test_damage_to_an_open_record_is_reported(path: Path) -> None:
    desk = Desk(store.engine(path))
    add(desk)
    desk.close()  # forgets what it has in memory, and can be used again
    with path.open("r+b") as handle:
        handle.seek(4096)
        handle.write(b"\xff" * (path.stat().st_size - 4096))
    with pytest.raises(Trouble, match="damaged-record"):
        add(desk, "KEN")
    desk.close()


# -- keys --------------------------------------------------------------------------------------------------


@given(st.lists(st.integers(0, 60_000), min_size=1), st.randoms())
def test_keys_rise_and_fit_into_63_bits(steps: list[int], random: Any) -> None:
    keys = KeyMaker(random.getrandbits)
    made = [keys(START + timedelta(milliseconds=step)) for step in steps]
    assert made == sorted(set(made))
    assert all(0 < key < 1 << 63 for key in made)


def test_keys_of_two_stations_with_one_clock_differ() -> None:
    one, two = KeyMaker(), KeyMaker()
    mine = {one(START) for _ in range(20_000)}
    theirs = {two(START) for _ in range(20_000)}
    # Every key has 22 random bits of its own: one in 200 such pairs of imports would share a key.
    assert len(mine & theirs) <= 1


@pytest.mark.parametrize("year", [1970, 2009, 2080, 9999])
def test_a_clock_that_is_far_off_is_refused(path: Path, year: int) -> None:
    desk = open_desk(path, lambda: datetime(year, 1, 1, tzinfo=UTC))
    with pytest.raises(Trouble, match="clock-wrong") as told:
        add(desk)
    assert told.value.facts == {"now": f"{year}-01-01 00:00"}
    desk.close()


# -- what constraints say ----------------------------------------------------------------------------------


def test_broken_constraints_are_refused_with_a_reason(desk: Desk) -> None:
    desk.do(programme.add_sitting, day=FIRST_DAY, number=1)
    assert reason(lambda: desk.do(programme.add_sitting, day=FIRST_DAY, number=1)) == "taken-already"
    group = desk.do(delegations.add_grouping, code="AFR", name={})
    delegation = add(desk)
    desk.do(delegations.edit_delegation, delegation_id=delegation, grouping_id=group)
    assert reason(lambda: desk.do(delegations.remove_grouping, grouping_id=group)) == "in-use"
    changed = {"delegation_id": delegation, "grouping_id": group + 1}
    assert reason(lambda: desk.do(delegations.edit_delegation, **changed)) == "reference-gone"


def test_a_second_desk_cannot_be_created_over_the_first(path: Path) -> None:
    before = path.read_bytes()
    with suppress(Trouble):
        Desk.create(path)
    assert path.read_bytes() == before
