"""Undo of anything: the record is as it was, or it is refused with a reason and nothing is changed."""

import copy
import sqlite3
from collections.abc import Iterable
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from tests.desk.records import (
    FIRST_DAY,
    Rows,
    attempt,
    check_all,
    everything,
    filled_copy,
    open_desk,
    rows,
    ticking,
)
from tests.desk.strategies import ACTS, arguments
from wgdesk import model as m
from wgdesk.acts import delegations, floor, programme, setup
from wgdesk.desk import Desk, News
from wgdesk.errors import Refused
from wgdesk.journal import Change
from wgdesk.undo import REDO, UNDO, changes_of


def turned_back(before: Rows, changes: Iterable[Change]) -> Rows:
    """Return the record with ``changes`` turned back, worked out without the database."""
    found = copy.deepcopy(before)
    for change in reversed(list(changes)):
        table = found[change.table]
        if change.kind == "insert":
            del table[change.row]
        else:
            table.setdefault(change.row, {}).update(change.was)
    return found


@settings(max_examples=25)
@given(st.data())
def test_any_acts_are_undone_one_by_one_and_done_again(data: st.DataObject) -> None:
    with filled_copy("one-by-one") as path:
        desk = open_desk(path)
        states = [rows(path)]
        for _ in range(data.draw(st.integers(1, 12))):
            name = data.draw(st.sampled_from(sorted(ACTS)))
            attempt(desk, ACTS[name], data.draw(arguments(ACTS[name], states[-1])))
            if rows(path) != states[-1]:
                states.append(rows(path))
        for state in reversed(states[:-1]):
            desk.undo()
            assert rows(path) == state
        for state in states[1:]:
            desk.redo()
            assert rows(path) == state
        with pytest.raises(Refused, match="nothing-to-redo"):
            desk.redo()
        desk.close()


def test_a_whole_meeting_is_undone_to_an_empty_record_and_done_again() -> None:
    with filled_copy("whole") as path:
        desk = open_desk(path)
        full = rows(path)
        for step, back in (("undo", {}), ("redo", full)):
            while True:
                try:
                    getattr(desk, step)()
                except Refused as refused:
                    assert refused.key == f"nothing-to-{step}"
                    break
            assert {name: found for name, found in rows(path).items() if found} == back
        desk.close()


class Stations(RuleBasedStateMachine):
    """Two stations act, undo and redo on one record, in any order."""

    @initialize()
    def open(self) -> None:
        self.copy = filled_copy("stations")
        self.path = self.copy.__enter__()
        clock = ticking(START_OF_DAY)
        self.desks = [open_desk(self.path, clock, station) for station in ("1", "2")]
        self.heard: list[News] = []
        self.desks[0].subscribe(self.heard.append)
        self.told = len(everything(self.path)["journal"])
        self.now = everything(self.path)

    @rule(data=st.data(), station=st.sampled_from((0, 1)))
    def act(self, data: st.DataObject, station: int) -> None:
        name = data.draw(st.sampled_from(sorted(ACTS)))
        self._try(lambda desk: desk.do(ACTS[name], **args), station) if (
            args := data.draw(arguments(ACTS[name], rows(self.path)))
        ) is not None else None

    def teardown(self) -> None:
        pass
