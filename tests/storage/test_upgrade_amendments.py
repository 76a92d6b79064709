"""Amendments that version 1 recorded but did not print are printed after the upgrade."""

import sqlite3
from contextlib import closing
from pathlib import Path

from tests.storage.old_records import write_version_1
from wgdesk.acting.desk import Desk
from wgdesk.reads.queries.record import whole_record


def test_an_amendment_of_version_1_is_printed(tmp_path: Path) -> None:
    path = write_version_1(tmp_path / "meeting.wgdesk")
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE passage SET state = 'amended'")
        raw.commit()
        query = """SELECT block, lang, body FROM passage
            JOIN wording ON wording."row" = passage.id AND wording."table" = 'passage'"""
        amended = raw.execute(query).fetchall()
    assert amended
    desk = Desk.open(path)
    overrides = desk.read(whole_record).composition.overrides
    desk.close()
    for block, lang, body in amended:
        assert overrides[block].decided
        assert overrides[block].body.get(lang) == body
        assert overrides[block].bases == {}
