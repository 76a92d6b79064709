"""A desk switches to another copy of its record, as a station does when its server is gone or back."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest

from tests.acting.records import FIRST_DAY, START, everything, open_desk, rows, rows_in, ticking
from tests.objects import objects
from wgdesk.acting.desk import Desk
from wgdesk.acting.news import News
from wgdesk.acts import programme
from wgdesk.errors import Trouble
from wgdesk.model import Base
from wgdesk.storage import store


def test_a_turned_desk_acts_on_the_other_copy(desk: Desk, path: Path, tmp_path: Path) -> None:
    behind = tmp_path / "behind.wgdesk"
    desk.do(programme.add_sitting, day=FIRST_DAY)
    shutil.copy(path, behind)
    for _ in range(2):
        desk.do(programme.add_sitting, day=FIRST_DAY)
    heard: list[News] = []
    desk.subscribe(heard.append)
    other = open_desk(behind, ticking(START + timedelta(days=1)), station="2")
    assert desk.turn_to(other) == 2, "so many acts are not in the other copy"
    assert heard == [News(1, "", "", frozenset(Base.metadata.tables), texts=None)]
    assert desk.clock is other.clock
    assert not path.with_name(f"{path.name}-journal").exists()  # nobody has the former copy open
    before = rows(path)
    desk.do(programme.add_sitting, day=FIRST_DAY)
    assert [news.act for news in heard[1:]] == ["add_sitting"]
    assert rows(path) == before
    assert len(rows_in(behind, "sitting")) == 2
    longer = open_desk(path)
    assert desk.turn_to(longer) == 0
    assert len(desk.read(objects, Base.kinds["journal"])) == 3
    other.close()
    longer.close()


def test_a_desk_stays_with_its_copy_if_the_other_cannot_be_read(desk: Desk, tmp_path: Path) -> None:
    gone = tmp_path / "gone.wgdesk"
    other = Desk.create(gone)
    other.close()
    gone.unlink()
    clock, heard = desk.clock, list[News]()
    desk.subscribe(heard.append)
    with pytest.raises(Trouble, match="cannot-open"):
        desk.turn_to(other)
    desk.do(programme.add_sitting, day=FIRST_DAY)
    assert desk.clock is clock
    assert [news.act for news in heard] == ["add_sitting"]


def test_acts_done_aside_have_the_same_station_and_are_heard_here(path: Path) -> None:
    keys = iter((7, 8))
    desk = Desk(store.engine(path), clock=ticking(), station="3", user="clerk", keys=lambda _: next(keys))
    heard: list[News] = []
    desk.subscribe(heard.append)
    with ThreadPoolExecutor(1) as other:
        aside = desk.aside(lambda _: None)
        assert other.submit(aside.do, programme.add_sitting, day=FIRST_DAY).result() == 7
    assert desk.do(programme.add_sitting, day=FIRST_DAY) == 8
    assert [(news.act, news.station) for news in heard] == [("add_sitting", "3")] * 2
    first, second = everything(path)["journal"].values()
    assert (first["user"], first["station"]) == (second["user"], second["station"]) == ("clerk", "3")
    assert (first["at"], second["at"]) == ("2026-10-06T07:00:00+00:00", "2026-10-06T07:00:01+00:00")
    desk.close()
