"""The record used for measurements could have been made by acts."""

from pathlib import Path

import pytest
from sqlalchemy import func, select

from tests.acting.records import check_all, replayed, rows, rows_in
from tests.bench.big_record import SITTINGS, Big, build
from wgdesk import model as m
from wgdesk.acting.desk import Desk

pytestmark = pytest.mark.slow  # long: in the thorough run only

Long = tuple[Desk, Big, Path]


def test_the_big_record_satisfies_the_rules_and_its_journal(long_meeting: Long) -> None:
    desk, where, path = long_meeting
    desk.read(check_all)
    assert replayed(path) == rows(path)
    counts = {
        kind: desk.read(lambda s, kind=kind: s.scalar(select(func.count()).select_from(kind.__table__)))
        for kind in (m.Sitting, m.Request, m.Journal)
    }
    assert counts == {m.Sitting: SITTINGS, m.Request: 600, m.Journal: 4_000}
    assert where.sitting_id in rows_in(path, "sitting")


@pytest.mark.parametrize("journal", [100, 3_000])
def test_a_big_record_has_a_journal_of_the_length_asked_for(tmp_path: Path, journal: int) -> None:
    path = tmp_path / "record.wgdesk"
    build(path, requests=80, journal=journal, taking_part=24)
    desk = Desk.open(path)
    assert desk.read(lambda s: s.scalar(select(func.max(m.Journal.id)))) == journal
    assert desk.undo()  # the newest act is one that can be turned back
    desk.close()
