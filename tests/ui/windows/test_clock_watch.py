"""The computer's clock set while a record is open: reported, recorded, and taken over when it is safe."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import bare
from tests.ui.hands import Hands, opened
from tests.ui.machine import Machine
from ui.state.app_context import AppContext
from wgdesk.acts import floor, programme
from wgdesk.acts.helpers.argument_kinds import Lane
from wgdesk.reads.queries.history import history


@pytest.fixture
def machine() -> Machine:
    return Machine(datetime(2026, 10, 6, 8, tzinfo=UTC))


@pytest.fixture
def hands(app: AppContext, record: Path, qtbot: QtBot, machine: Machine) -> Iterator[Hands]:
    app.clock = machine.clock()
    return opened(app, record, qtbot)


def noted(hands: Hands) -> list[str]:
    """Return the jumps of the clock in the history, in seconds, newest first."""
    signs = {"ahead": "+", "back": "-"}
    acts = [one.args for one in hands.desk.read(history) if one.act == "note_clock"]
    return [f"{signs[args['way']]}{args['span']}" for args in acts]


def look(hands: Hands) -> None:
    hands.live.second.emit()


def test_small_corrections_of_the_clock_are_ignored(hands: Hands, machine: Machine) -> None:
    machine.go_on(3600)
    machine.wall += timedelta(seconds=1.9)  # as synchronized clocks are corrected
    look(hands)
    assert noted(hands) == []
    assert hands.window.panel.banner.text == ""


def test_each_jump_is_recorded_and_reported_once(hands: Hands, machine: Machine) -> None:
    machine.wall += timedelta(hours=1)
    look(hands)
    look(hands)
    assert noted(hands) == ["+3600"]
    assert "١:٠٠:٠٠" in bare(hands.window.panel.banner.text)
    machine.wall -= timedelta(hours=3)
    look(hands)
    assert noted(hands) == ["-10800", "+3600"]
    assert "٢:٠٠:٠٠" in bare(hands.window.panel.banner.text)  # against the hours shown
    assert hands.live.now() == datetime(2026, 10, 6, 8, tzinfo=UTC)


@pytest.mark.sampled
def test_setting_the_clock_right_again_removes_the_banner(hands: Hands, machine: Machine) -> None:
    machine.wall += timedelta(hours=1)
    look(hands)
    hands.window.show_panel("recommendations")
    machine.wall -= timedelta(hours=1)
    look(hands)
    assert noted(hands) == ["-3600", "+3600"]
    assert hands.window.show_panel("documents").banner.text == ""


def test_the_new_time_is_taken_over_on_request(hands: Hands, machine: Machine) -> None:
    machine.wall += timedelta(hours=1)
    look(hands)
    offered = hands.window.panel.banner._ways_out[0]
    assert offered.accessibleName() == hands.window.app.speech.say("clock-accept")
    offered.click()
    assert hands.live.now() == machine.wall
    assert hands.window.panel.banner.text == ""
    look(hands)
    assert noted(hands) == ["+3600"]
    machine.wall += timedelta(minutes=1)  # a later jump is reported again
    look(hands)
    assert noted(hands) == ["+60", "+3600"]


def test_the_new_time_is_not_taken_over_while_somebody_speaks(hands: Hands, machine: Machine) -> None:
    sitting = hands.desk.do(programme.add_sitting, day=hands.live.programme.last_day)
    hands.desk.do(programme.open_sitting, sitting_id=sitting)
    item, other = hands.live.programme.items[:2]
    hands.desk.do(programme.take_up, item_id=item.id, sitting_id=sitting)
    party = next(one.id for one in hands.live.roster.delegations.values() if one.party)
    key = hands.desk.do(
        floor.ask_floor, sitting_id=sitting, item_id=item.id, delegation_id=party, lane=Lane.LIST
    )
    hands.desk.do(floor.give_floor, request_id=key)
    hands.live.look_at(other.id)
    machine.wall += timedelta(hours=1)
    before = hands.live.now()
    hands.window.clock_banner.watch.accept()
    assert hands.live.now() == before
    said = hands.window.app.speech.say("refused-clock-while-speaking")
    assert hands.window.panel.banner.text == said
    hands.desk.do(floor.end_statement, request_id=key)
    hands.window.clock_banner.watch.accept()
    assert hands.live.now() == machine.wall
