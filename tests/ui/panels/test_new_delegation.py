"""A delegation that is not in the roster is added; the first ones are entered on an empty roll."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.attendance_room import Room, found_meeting, meeting, room, words
from tests.ui.conftest import press, type_text
from ui.state.app_context import AppContext
from wgdesk.reads.queries.roster import roster

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["meeting", "room"]


@pytest.mark.sampled
@pytest.mark.daily
def test_a_delegation_not_in_the_roster_is_added_and_recorded(room: Room) -> None:
    room.find("International Widget Organization")
    room.key(Qt.Key.Key_Return)
    room.key(Qt.Key.Key_Return)
    newcomer = room.panel.details.newcomer
    assert newcomer.names["en"].text() == "International Widget Organization"
    assert newcomer.code.text() == "IWO"
    assert newcomer.names["ar"].hasFocus()
    type_text(newcomer.names["ar"], "المنظمة الدولية للأدوات")
    assert room.window.session.drafts.pending
    room.key(Qt.Key.Key_Return)
    assert not room.window.session.drafts.pending
    added = next(one for one in room.desk.read(roster).delegations.values() if one.code == "IWO")
    assert (added.category, added.registered, added.listed_in) == ("igo", True, "igo")
    assert room.panel.roll.here == {added.id: False}
    assert room.grid.current is not None
    assert words(room.grid.current.text) == "المنظمة الدولية للأدوات"
    assert room.panel.details.shown == added
    room.window.undo()  # once
    assert all(one.code != "IWO" for one in room.desk.read(roster).delegations.values())


def test_enter_adds_from_the_category_too(room: Room) -> None:
    room.find("Global Heritage Alliance")
    room.key(Qt.Key.Key_Return)
    room.key(Qt.Key.Key_Return)
    newcomer = room.panel.details.newcomer
    newcomer.category.setFocus(Qt.FocusReason.TabFocusReason)
    newcomer.category.show_value("ngo")
    newcomer_code = newcomer.code.text()
    press(newcomer.category, Qt.Key.Key_Return)
    added = next(one for one in room.desk.read(roster).delegations.values() if one.code == newcomer_code)
    assert room.panel.details.shown == added


def test_a_misspelt_name_is_replaced_by_the_next_name_typed(room: Room) -> None:
    room.find("Egyptt")
    box = room.panel.adding.box
    say = room.window.app.speech.say
    assert words(box._best.text()) == words(say("attendance-new-twice", name="Egyptt"))
    room.key(Qt.Key.Key_Return)
    assert not room.panel.details.isVisible()
    assert box._best.text() == say("attendance-new-again")
    room.letter("egy")  # replaces the text, which was selected
    room.key(Qt.Key.Key_Return)
    assert "EGY" in room.present()
    room.find("Egyptt")
    room.key(Qt.Key.Key_Return)
    room.letter("Egypttt")
    room.key(Qt.Key.Key_Return)  # a new text: this is the first Enter on it
    assert not room.panel.details.isVisible()
    room.key(Qt.Key.Key_Return)
    assert room.panel.details.newcomer.isVisible()


def test_the_form_stays_open_when_its_code_is_taken(room: Room) -> None:
    room.find("Xylophone Club")
    room.key(Qt.Key.Key_Return)
    room.key(Qt.Key.Key_Return)
    newcomer = room.panel.details.newcomer
    newcomer.code.setText("EGY")
    room.key(Qt.Key.Key_Return)
    assert "EGY" in room.panel.banner.text
    assert newcomer.isVisible()
    assert newcomer.code.hasFocus()
    room.key(Qt.Key.Key_Escape)
    assert room.grid.hasFocus()


# -- nobody yet --------------------------------------------------------------------------------------------


def test_an_empty_roll_says_how_to_add_the_first_delegation(
    app: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    room = Room(app, found_meeting(tmp_path / "empty.wgdesk", registered=()), tmp_path, qtbot)
    assert room.panel.nobody.isVisible()
    assert "Enter" in words(room.panel.nobody.text.text())
    field = room.panel.adding.box.field
    assert field.hasFocus()  # there is no grid to focus
    type_text(field, "egy")
    room.key(Qt.Key.Key_Return)
    assert room.shown() == ["parties", "EGY"]
    assert room.present() == {"EGY": False}
    room.key(Qt.Key.Key_Return)
    assert room.grid.hasFocus()
    room.window.undo()
    assert room.panel.nobody.isVisible()
    assert field.hasFocus()
    room.window.close()


def test_delegations_are_registered_before_there_is_a_sitting(
    app: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    source = found_meeting(tmp_path / "early.wgdesk", sittings=0, registered=())
    room = Room(app, source, tmp_path, qtbot)
    assert room.panel.nobody.plan.isVisible()
    type_text(room.panel.adding.box.field, "egy")
    room.key(Qt.Key.Key_Return)
    assert room.registered() == {"EGY"}
    room.point("EGY")
    room.key(Qt.Key.Key_Space)  # no sitting to be present at
    assert room.registered() == {"EGY"}
    assert not room.panel.quorum.bells["debate"].isVisible()
    room.window.close()


def test_the_code_follows_the_names_until_it_is_typed(room: Room) -> None:
    room.find("منظمة الأدوات الحديثة")
    room.key(Qt.Key.Key_Return)
    room.key(Qt.Key.Key_Return)
    newcomer = room.panel.details.newcomer
    assert newcomer.code.text() == "MAH"
    type_text(newcomer.names["en"], "Union of Movers")
    assert newcomer.code.text() == "UM"
    newcomer.code.clear()
    type_text(newcomer.code, "MOVERS")
    type_text(newcomer.names["en"], " and Packers")
    assert newcomer.code.text() == "MOVERS"
    newcomer.code.selectAll()
    press(newcomer.code, Qt.Key.Key_Backspace)
    assert newcomer.code.text() == ""
    newcomer.add.click()  # an empty field gets a code again
    assert any(one.code == "UMP" for one in room.desk.read(roster).delegations.values())
