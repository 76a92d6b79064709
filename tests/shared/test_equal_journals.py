"""The same acts give the same journal in a file, written by the program, and on a server, written by it."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from sqlalchemy import select

from tests import postgres
from tests.acting.records import copy_of, empty_bytes, fill, open_desk, server_desk, ticking
from wgdesk.acting.desk import Desk
from wgdesk.model import Journal, JournalChange

ACT = (Journal.id, Journal.at, Journal.act, Journal.args, Journal.tables, Journal.undoes, Journal.schema)
CHANGE = (
    *(JournalChange.journal_id, JournalChange.n, JournalChange.table, JournalChange.row),
    *(JournalChange.kind, JournalChange.was, JournalChange.now),
)


class Written(NamedTuple):
    """A journal: its acts, and their changes with the number of the act and of the change within it."""

    acts: list[tuple[object, ...]]
    changes: list[tuple[object, ...]]


def journal_of_a_meeting(desk: Desk) -> Written:
    """Make a meeting with every kind of row, undo much of it, and redo some."""
    fill(desk)
    for _ in range(40):
        desk.undo()
    for _ in range(25):
        desk.redo()
    acts = desk.read(lambda there: there.execute(select(*ACT).order_by(Journal.id)).all())
    order = (JournalChange.journal_id, JournalChange.n)
    changes = desk.read(lambda there: there.execute(select(*CHANGE).order_by(*order)).all())
    desk.close()
    return Written([tuple(act) for act in acts], [tuple(change) for change in changes])


@pytest.mark.sampled
def test_a_server_writes_the_same_journal_as_the_program_in_a_file() -> None:
    with copy_of(empty_bytes(), "equal") as path:
        desk = open_desk(path, ticking())
        desk.station = desk.user = postgres.ADMIN  # some rows name their writer
        here = journal_of_a_meeting(desk)
    there = journal_of_a_meeting(server_desk(postgres.empty_record(), ticking()))
    assert there.acts == here.acts
    assert len(there.changes) == len(here.changes) > 250
    # The order of rows within a flush may differ, but the changes of each act are numbered from 0.
    assert [change[:2] for change in there.changes] == [change[:2] for change in here.changes]
    unnumbered = [sorted((act, *what) for act, _, *what in one.changes) for one in (here, there)]
    assert unnumbered[0] == unnumbered[1]
