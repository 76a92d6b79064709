"""Any undo restores the record as it was, or is refused with a reason and changes nothing."""

import copy
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from tests.acting.records import (
    START,
    Rows,
    check_all,
    everything,
    filled_copy,
    open_desk,
    reason,
    replayed,
    rows,
    ticking,
)
from tests.acting.strategies import ACTS, arguments, attempt_any
from tests.effort import tries
from wgdesk.acting.desk import Desk
from wgdesk.acting.journal import RowChange
from wgdesk.acting.undo import REDO, UNDO, changes_of
from wgdesk.errors import Refused

pytestmark = pytest.mark.slow  # long: in the thorough run only


def turned_back(before: Rows, changes: Iterable[RowChange]) -> Rows:
    """Return the rows with ``changes`` undone, computed without the database."""
    found = copy.deepcopy(before)
    for change in reversed(list(changes)):
        if change.kind == "insert":
            del found[change.table][change.row]
        else:
            found[change.table].setdefault(change.row, {}).update(change.was)
    return found


def record_of(found: Rows) -> Rows:
    """Return the rows without the journal and without the contents of files."""
    return {name: found[name] for name in found if name not in ("journal", "journal_change", "content")}


@settings(max_examples=tries(20))
@given(st.data())
def test_any_acts_are_undone_one_by_one_and_done_again(data: st.DataObject) -> None:
    with filled_copy("one-by-one") as path:
        desk = open_desk(path)
        states = [rows(path)]
        for _ in range(data.draw(st.integers(1, 10))):
            attempt_any(data, desk, path)
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
        acts = len(everything(path)["journal"])
        for _ in range(acts):
            desk.undo()
        assert not any(rows(path).values())
        with pytest.raises(Refused, match="nothing-to-undo"):
            desk.undo()
        for _ in range(acts):
            desk.redo()
        assert rows(path) == full
        desk.close()


class Stations(RuleBasedStateMachine):
    """Two stations act, undo and redo on one record, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.copy = filled_copy("stations")
        self.path = self.copy.__enter__()
        clock = ticking(START)  # one that both have, beginning before what the record holds
        self.desks = [open_desk(self.path, clock, station) for station in ("1", "2")]
        self.heard: list[list[int]] = [[], []]
        for desk, heard in zip(self.desks, self.heard, strict=True):
            desk.subscribe(lambda news, heard=heard: heard.append(news.entry))
        self.first = max(everything(self.path)["journal"]) + 1

    @rule(data=st.data(), station=st.sampled_from((0, 1)))
    def act(self, data: st.DataObject, station: int) -> None:
        """Attempt any act."""
        name = data.draw(st.sampled_from(sorted(ACTS)))
        args = data.draw(arguments(ACTS[name], rows(self.path)))
        self.step(station, lambda desk: desk.do(ACTS[name], **args))

    @rule(station=st.sampled_from((0, 1)), back=st.booleans())
    def undo_or_redo(self, station: int, back: bool) -> None:
        """Undo or redo the station's own newest act."""
        self.step(station, Desk.undo if back else Desk.redo)

    @rule(station=st.sampled_from((0, 1)), before=st.integers(0, 80))
    def undo_out_of_order(self, station: int, before: int) -> None:
        """Undo any act of either station."""
        entry = max(everything(self.path)["journal"]) - before
        self.step(station, lambda desk: desk.undo(entry))

    def step(self, station: int, run: Callable[[Desk], Any]) -> None:
        """Take a step and compare the record with the changes in the journal."""
        before = everything(self.path)
        refused = reason(lambda: run(self.desks[station]))
        after = everything(self.path)
        if refused is not None:
            assert after == before
            return
        (entry,) = after["journal"].keys() - before["journal"].keys()
        row = after["journal"][entry]
        assert before["content"].items() <= after["content"].items()  # nothing is ever lost
        was, now = record_of(before), record_of(after)
        if row["act"] in (UNDO, REDO):
            assert now == turned_back(was, self.desks[0].read(changes_of, row["undoes"]))
        assert was == turned_back(now, self.desks[0].read(changes_of, entry))
        self.desks[1 - station].catch_up()
        assert self.heard[0] == self.heard[1] == list(range(self.first, entry + 1))

    def teardown(self) -> None:
        """Check that every rule holds and that the journal alone makes the same record."""
        self.desks[0].read(check_all)
        assert replayed(self.path) == rows(self.path)
        for desk in self.desks:
            desk.close()
        self.copy.__exit__(None, None, None)


TestStations = Stations.TestCase
TestStations.settings = settings(max_examples=tries(12), stateful_step_count=16)
