"""The printed script of any sitting, before it and after it, is one way through it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from tests.acting.records import filled_copy, open_desk, rows
from tests.acting.strategies import attempt_any
from tests.effort import tries
from tests.script.one_way import GIVING, adopted_by, assert_one_way
from tests.script.planned_demo import planned
from tests.script.printed import running_order
from wgdesk.acting.desk import Desk
from wgdesk.exchange import import_file
from wgdesk.model import Lane
from wgdesk.paths import resource
from wgdesk.phrasing.script_facts import Speaker
from wgdesk.reads.queries.floor import all_requests
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.values.programme import OfficerNow
from wgdesk.rules.statements import State
from wgdesk.script.moment import Moment
from wgdesk.script.running_order_paper import read_order

pytestmark = pytest.mark.slow  # long: in the thorough run only


def script_of(connection: Connection, number: int) -> tuple[Moment, ...]:
    """Return what the printed script of a sitting says."""
    order = read_order(connection, number)
    assert order is not None
    return running_order(
        order.programme, order.roster, order.sitting, order.floors, order.outcome, order.papers
    )


def assert_each(connection: Connection) -> None:
    """Check the scripts of all sittings: each text is adopted once, each speaker gets the floor once.

    Waiting speakers get it once at most: some wait for what never comes. Of panellists only one
    who presides, the Chair if the record names nobody, is counted: such a statement looks like any
    other that the Chair makes.
    """
    requests = all_requests(connection)
    adopted: Counter[object] = Counter()
    read = programme(connection)
    for sitting in read.sittings:
        script = script_of(connection, sitting.number)
        assert_one_way(script)
        adopted.update(adopted_by(script))
        here = [one for one in requests if one.sitting_id == sitting.id and not one.struck]
        bureau = {one.id: one.person_id for one in read.officers}
        chair = OfficerNow.chair_among(read.officers)
        in_the_chair = {bureau[one.officer_id] for one in sitting.presiding} or {chair and chair.person_id}
        panellists = [one for one in here if one.lane == Lane.PANEL]
        here = [one for one in here if one.lane not in (Lane.ORDER, Lane.PANEL)]
        heard = [one for one in here if one.state in (State.FINISHED, State.SPEAKING)]
        waiting = [one for one in here if one.state in (State.INSCRIBED, State.DEFERRED, State.CALLED)]
        said = [one for step in script for one in step.sayings]
        given = [dict(one.facts).get("who") for one in said if one.key in GIVING]
        given = [one for one in given if not (isinstance(one, Speaker) and one.role == "panellist")]
        own = sum(one.person_id in in_the_chair for one in panellists)
        assert len(heard) <= len(given) <= len(heard) + len(waiting) + own
        if sitting.closed_at is not None:
            assert len(given) <= len(heard) + own
    assert all(times == 1 for times in adopted.values()), adopted


@settings(max_examples=tries(12))
@given(st.data())
def test_the_script_of_any_record_is_one_way_through(data: st.DataObject) -> None:
    with filled_copy("one-way") as path:
        desk = open_desk(path)
        for _ in range(data.draw(st.integers(0, 12))):
            attempt_any(data, desk, path)
        if rows(path, ["meeting"])["meeting"]:
            desk.read(assert_each)
        desk.close()


@pytest.fixture(scope="module", params=["after", "before"])
def demo(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk on the demonstration meeting, and on its plan."""
    folder = tmp_path_factory.mktemp(request.param)
    source = resource("demo", "meeting.json")
    if request.param == "before":
        source = Path(folder / "planned.json")
        source.write_text(json.dumps(planned()), "utf-8")
    import_file(source, folder / "demo.wgdesk")
    desk = Desk.open(folder / "demo.wgdesk")
    yield desk
    desk.close()


def test_the_script_of_the_demonstration_is_one_way_through(demo: Desk) -> None:
    demo.read(assert_each)
