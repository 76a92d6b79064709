"""Delegations are added to the roll with a few letters each, one by one or pasted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from tests.ui.attendance_room import Room, meeting, room, words
from ui.panels.attendance.attendance_adding import Unlisted
from wgdesk.acts import attendance
from wgdesk.reads.queries.history import history

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["meeting", "room"]

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


# -- the find box ------------------------------------------------------------------------------------------


def test_each_delegation_is_recorded_by_a_few_letters(room: Room) -> None:
    for text in ("egy", "فرن", "keny", "ЯПОН", "BGD"):
        room.find(text)
        room.key(Qt.Key.Key_Return)
        field = room.panel.adding.box.field
        assert field.hasFocus()
        assert field.text() == ""
    assert room.present().keys() == {"EGY", "FRA", "KEN", "JPN", "BGD"}
    assert room.current == "BGD"
    room.key(Qt.Key.Key_Return)  # on an empty box: back to the grid
    assert room.grid.hasFocus()


def test_an_unregistered_delegation_is_registered_and_recorded_in_one_act(room: Room) -> None:
    room.find("almania")
    room.key(Qt.Key.Key_Escape)
    room.find("deu")
    match = room.panel.adding.box.matches[0]
    assert words(match.more) == "DEU · طرف · غير مسجل"
    room.key(Qt.Key.Key_Return)
    assert "DEU" in room.registered()
    assert room.present() == {"DEU": False}
    assert room.current == "DEU"
    room.window.undo()
    assert ("DEU" in room.registered(), room.present()) == (False, {})
    assert room.panel.adding.box._best.text() == ""  # what it said of Germany is no longer so
    assert "DEU" not in room.shown()
    assert room.panel.adding.box.field.hasFocus()


def test_entering_a_delegation_twice_leaves_it_present(room: Room) -> None:
    room.find("egy")
    room.key(Qt.Key.Key_Return)
    before = len(room.desk.read(history))
    room.find("egy")
    room.key(Qt.Key.Key_Return)
    assert room.present() == {"EGY": False}
    assert len(room.desk.read(history)) == before
    assert words(room.panel.adding.box._best.text()) == "مصر: سُجِّل الحضور من قبل"
    room.find("egy")
    room.key(Qt.Key.Key_Return, SHIFT)
    assert room.present() == {"EGY": True}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("EGY FRA deu", {"EGY", "FRA", "DEU"}),
        ("Egypt, France; المانيا", {"EGY", "FRA", "DEU"}),
        pytest.param("EGY\nFRA\nXYZZY\nGB", {"EGY", "FRA", "GBR"}, marks=pytest.mark.daily),
    ],
)
def test_many_are_pasted_at_once(room: Room, text: str, found: set[str]) -> None:
    room.find("")
    QApplication.clipboard().setText(text)
    room.panel.adding.box.field.paste()
    room.panel.adding.box.refresh()
    row = room.panel.adding.box.matches[0]
    assert words(row.text) == "تسجيل حضور 3 وفود"
    assert ("XYZZY" in row.more) is ("XYZZY" in text)
    room.key(Qt.Key.Key_Return)
    assert room.present().keys() == found
    assert room.panel.adding.box.field.text() == ("XYZZY" if "XYZZY" in text else "")  # kept, to be corrected
    room.window.undo()
    assert room.present() == {}


def test_of_equal_matches_a_registered_one_comes_first(room: Room) -> None:
    room.desk.do(attendance.register, delegation_ids=[room.codes["TZA"]])
    room.find("unite")
    first, second = room.panel.adding.box.matches[:2]
    assert (words(first.text), words(second.text)) == ("جمهورية تنزانيا المتحدة", "الإمارات العربية المتحدة")


def test_words_that_are_not_codes_are_one_name(room: Room) -> None:
    room.find("Foo Bar Org")
    assert [row.key for row in room.panel.adding.box.matches] == [Unlisted.NEW]


def test_space_in_an_empty_box_acts_on_the_grid(room: Room) -> None:
    room.point("KEN")
    room.find("")
    room.key(Qt.Key.Key_Space)
    assert room.present() == {"KEN": False}
    assert room.panel.adding.box.field.hasFocus()


def test_the_key_of_a_opens_the_box_on_an_arabic_keyboard(room: Room) -> None:
    room.point("KEN")
    event = QKeyEvent(
        QKeyEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, 38, 0, 0, "ش"
    )
    QApplication.sendEvent(room.grid, event)
    assert room.panel.adding.box.field.hasFocus()
