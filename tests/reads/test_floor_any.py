"""Whatever acts make of a record, every floor is possible: nobody is in two places."""

from collections import Counter
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from tests.acting.records import START, filled_copy, open_desk, rows
from tests.acting.strategies import ACTS, attempt_any
from tests.effort import tries
from wgdesk.reads.queries.floor import floor
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.queries.roster import roster
from wgdesk.reads.values.floor import Floor, RequestNow
from wgdesk.reads.values.programme import Programme
from wgdesk.reads.values.roster import Roster
from wgdesk.rules.floor import LimitCase, elapsed, forecast, left
from wgdesk.rules.statements import State

pytestmark = pytest.mark.slow  # long: in the thorough run only

NOW = START + timedelta(minutes=61)
# What is done on the floor, drawn more often than all else.
BUSY = (
    *("ask_floor", "call_speaker", "give_floor", "end_statement", "next_speaker", "pause_statement"),
    *("resume_statement", "withdraw", "mark_away", "call_back", "defer", "edit_statement", "split_statement"),
    *("merge_statements", "strike", "unstrike", "take_up", "resume_sitting", "suspend_sitting"),
    "correct_delegation",
)


def standing(now: Floor, entry: RequestNow) -> list[str]:
    """Return all places in which requests are shown."""
    waits = {one.id for one in now.lane("list", "panel", "invited", "reply", "order", "secretariat")}
    return [
        name
        for name, there in {
            "waiting": entry.id in waits,
            "called": now.called is entry,
            "speaking": now.speaking is entry,
            "interrupted": now.interrupted is entry,
            "finished": entry in now.finished,
            "withdrawn": entry.state is State.WITHDRAWN,
            "absent": entry.state is State.ABSENT,
            "struck": bool(entry.struck),
            "written": entry.medium == "written"
            and entry.state in (State.INSCRIBED, State.DEFERRED)
            and not entry.struck,
        }.items()
        if there
    ]


def check_floor(now: Floor) -> None:
    """Fail unless every request is in one place only, and single places have one request at most."""
    places = {entry.id: standing(now, entry) for entry in now.requests}
    assert len(places) == len(now.requests)
    assert all(len(found) == 1 for found in places.values()), places
    states = Counter(entry.state for entry in now.requests if not entry.struck)
    interrupted = sum(entry.interrupted for entry in now.requests)
    assert interrupted <= 1
    assert states[State.SPEAKING] - interrupted <= 1
    assert states[State.CALLED] <= 1
    for lane in {entry.lane for entry in now.requests}:
        order = [entry.place for entry in now.requests if entry.lane == lane]
        assert all(before < after for before, after in pairwise(order))


def check_turns(now: Floor) -> None:
    """Fail unless the statements of a delegation under an item are numbered without gaps."""
    counted: dict[tuple[int | None, int], list[int]] = {}
    made = sorted((e for e in now.requests if e.begun_at and not e.struck), key=lambda e: (e.begun_at, e.id))
    waits = [e for e in now.requests if not e.begun_at and e.state is not State.WITHDRAWN and not e.struck]
    for entry in (*made, *(e for e in waits if e.state is not State.ABSENT)):
        if entry.delegation_id is not None and entry.lane != "order":
            counted.setdefault((entry.item_id, entry.delegation_id), []).append(entry.nth)
    for turns in counted.values():
        assert turns[0] >= 1
        assert all(after == before + 1 for before, after in pairwise(turns)), counted


def check_times(now: Floor, course: Programme, known: Roster) -> None:
    """Fail unless the clocks can be shown and each waiting speaker is expected after the one before."""
    for entry in now.requests:
        spoken = elapsed(entry.begun_at, entry.ended_at, entry.pauses, NOW)
        assert spoken >= timedelta()
        left(entry.allotted, spoken)
    waiting = [
        LimitCase(
            e.lane, one.listed_in if (one := known.delegations.get(e.delegation_id or 0)) else None, False
        )
        for e in now.waiting
    ]
    expected = forecast(NOW, None, waiting, course.options)
    begins = (NOW, *expected.begins, expected.ends_at)
    assert all(before < after for before, after in pairwise(begins[:-1]))
    assert begins[-2] <= begins[-1]


def check_all_floors(connection: Connection) -> None:
    """Check the floor of every item at every sitting."""
    course, known = programme(connection), roster(connection)
    opened = [sitting for sitting in course.sittings if sitting.is_open]
    assert len(opened) <= 1
    for sitting in course.sittings:
        seen: dict[int, RequestNow] = {}
        speaking = set()
        for item in (None, *(item.id for item in course.items)):
            now = floor(connection, sitting.id, item)
            check_floor(now)
            check_turns(now)
            check_times(now, course, known)
            speaking.add(now.speaking.id if now.speaking else None)
            seen.update({entry.id: entry for entry in now.requests})
        assert len(speaking) == 1  # whatever item is looked at
        assert not (speaking - {None} and sitting not in opened)


@settings(max_examples=tries(30))
@given(st.data())
def test_no_acts_make_an_impossible_floor(data: st.DataObject) -> None:
    with filled_copy("floors") as path:
        desk = open_desk(path)
        names = st.sampled_from(BUSY) | st.sampled_from(sorted(ACTS))
        for _ in range(data.draw(st.integers(1, 14))):
            attempt_any(data, desk, path, names)
        if rows(path, ["meeting"])["meeting"]:
            desk.read(check_all_floors)
        desk.close()
