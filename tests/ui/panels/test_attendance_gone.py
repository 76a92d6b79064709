"""A delegation or participant removed while its details are open beside the grid."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.attendance_room import Room, found_meeting
from tests.ui.conftest import press, type_text
from tests.ui.hands import settle
from ui.state.app_context import AppContext
from wgdesk.acting.desk import Desk
from wgdesk.acts import delegations
from wgdesk.acts.helpers.argument_kinds import Category, Gender, Rank

pytestmark = pytest.mark.slow  # long: in the thorough run only


@pytest.fixture
def room(app: AppContext, tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    """The panel in Arabic."""
    made = Room(app, found_meeting(tmp_path / "meeting.wgdesk"), tmp_path, qtbot)
    yield made
    made.window.close()


def elsewhere(room: Room, act: Callable[..., object], **args: object) -> None:
    """Let another station act, and wait until this window shows it."""
    other = Desk.open(room.window.path, clock=room.window.app.clock, station="2")
    other.do(act, **args)
    other.close()
    room.desk.catch_up()
    settle(room.window, room.qtbot)


def open_details(room: Room, code: str, tab: int) -> None:
    room.point(code)
    room.key(Qt.Key.Key_Return)
    room.panel.details._turn_to(tab)


def test_a_button_acts_on_the_delegation_whose_details_are_open(room: Room) -> None:
    open_details(room, "KEN", 0)
    room.panel.details.register.setFocus()
    room.key(Qt.Key.Key_Space)  # never present, so its cell goes, and another becomes current
    settle(room.window, room.qtbot)
    assert room.current != "KEN"
    assert room.panel.details.shown.id == room.codes["KEN"]
    before = room.registered()
    room.key(Qt.Key.Key_Space)
    assert room.registered() == before | {"KEN"}


def test_a_code_typed_for_a_removed_delegation_is_not_given_to_another(room: Room) -> None:
    made = room.desk.do(delegations.add_delegation, code="XYZ", category=Category.IGO, names={"ar": "منظمة"})
    settle(room.window, room.qtbot)
    room.panel.open_cell(made)
    room.panel.details._turn_to(1)
    code = room.panel.details.standing.code
    code.setFocus()
    type_text(code, "A")
    elsewhere(room, delegations.remove_delegation, delegation_id=made)
    gone = room.panel.beside.gone
    assert gone.hasFocus()
    assert "A" in gone._typed.text()
    assert not room.panel.details.isVisible()
    codes = {one.code for one in room.panel.live.roster.delegations.values()}
    press(gone, Qt.Key.Key_Escape)
    settle(room.window, room.qtbot)
    assert room.grid.hasFocus()
    assert {one.code for one in room.panel.live.roster.delegations.values()} == codes


def test_a_day_typed_for_one_participant_is_not_given_to_another(room: Room) -> None:
    keys = []
    for name in ("هدى", "سعاد"):
        person = room.desk.do(delegations.add_person, gender=Gender.F, name={"ar": name})
        given = {"person_id": person, "rank": Rank.ADVISER, "delegation_id": room.codes["EGY"]}
        keys.append(room.desk.do(delegations.add_participant, **given))
    settle(room.window, room.qtbot)
    open_details(room, "EGY", 0)
    people = room.panel.details.people
    people.point_at(keys[0])
    people.credentials.setFocus()
    type_text(people.credentials, "2024-09-10")
    elsewhere(room, delegations.remove_participant, participant_id=keys[0])
    assert people.gone.hasFocus()
    assert not people.credentials.isVisible()
    people.gone._done.click()
    settle(room.window, room.qtbot)
    assert people.list.hasFocus()
    assert people.credentials.isVisible()
    (left,) = room.panel.live.attendance.participants
    assert (left.id, left.credentials_on) == (keys[1], None)
