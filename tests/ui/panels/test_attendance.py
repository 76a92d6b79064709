"""The attendance panel: the roll, marking one or many as present, and switching sittings."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from tests.ui.attendance_room import OTHERS, STATES, Room, english, meeting, room, words
from ui.state.app_context import AppContext
from wgdesk.acts import attendance, delegations, programme
from wgdesk.phrasing.tree import NO_BREAK

__all__ = ["english", "meeting", "room"]

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ARABIC = ["EU", "ARG", "ALB", "BRA", "ZMB", "FRA", "KEN", "EGY", "JPN"]


# -- the roll ----------------------------------------------------------------------------------------------


def test_lists_are_in_the_order_of_the_report(room: Room) -> None:
    assert room.shown() == [
        *("parties", *ARABIC),
        *("signatories", "COG"),
        *("non_signatories", "BGD", "BTN"),
    ]
    head = room.grid.rows.rows[0]
    assert (words(head.text), words(head.more)) == ("الأطراف في بروتوكول الاتجار بالأشخاص", "0/9")


@pytest.mark.sampled
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_names_are_in_the_order_of_the_report(
    app: AppContext, meeting: Path, tmp_path: Path, qtbot: QtBot, lang: str
) -> None:
    room = Room(app, meeting, tmp_path, qtbot, lang)
    everybody = list(room.codes.values())
    room.desk.do(attendance.register, delegation_ids=everybody)
    section = next(one for one in room.panel.roll.sections if one.name == "parties")
    assert len(section.members) > 170
    room.panel.report.speak()
    spoken = room.panel.report.text.text().replace(NO_BREAK, " ")
    at = spoken.index(":")
    for one in section.members:
        forms = one.name.get(lang)
        assert forms is not None
        at = spoken.index(forms.listed, at) + len(forms.listed)  # each after the one before
    room.window.close()


def test_no_cell_moves_when_details_open_beside_the_grid(room: Room) -> None:
    room.point("EGY")
    places = [room.grid.visualRect(room.grid.rows.index(at)) for at in range(room.grid.rows.rowCount())]
    room.key(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert room.panel.details.isVisible()
    assert [room.grid.visualRect(room.grid.rows.index(at)) for at in range(len(places))] == places


def test_the_grid_keeps_the_rules_of_qt_models(room: Room) -> None:
    tester = QAbstractItemModelTester(room.grid.rows)
    room.point("EGY")
    room.key(Qt.Key.Key_Space)
    room.desk.do(attendance.unregister, delegation_id=room.codes["FRA"])
    room.desk.do(delegations.edit_delegation, delegation_id=room.codes["KEN"], party=False)
    room.desk.do(attendance.register, delegation_ids=[room.codes["IOM"]])
    assert room.shown().index("KEN") > room.shown().index("non_signatories")
    assert room.shown()[-2:] == ["igo", "IOM"]
    assert tester


# -- marking -----------------------------------------------------------------------------------------------


def test_space_toggles_presence_and_keeps_the_focus(room: Room) -> None:
    room.point("EGY")
    room.key(Qt.Key.Key_Space)
    assert room.present() == {"EGY": False}
    assert room.marked() == {"EGY"}
    assert room.grid.hasFocus()
    assert room.current == "EGY"
    assert words(room.panel.head.chips["parties"].text()) == "الأطراف 1/9"
    room.key(Qt.Key.Key_Space)
    assert room.present() == {}
    room.window.undo()
    assert room.present() == {"EGY": False}
    assert room.marked() == {"EGY"}


def test_shift_space_toggles_between_online_and_in_the_room(room: Room) -> None:
    room.point("EGY")
    room.key(Qt.Key.Key_Space, SHIFT)
    assert room.present() == {"EGY": True}
    assert room.grid.current is not None
    assert words(room.grid.currentIndex().data()) == "مصر، سُجِّل الحضور عن بُعد"
    room.window.app.change(language="en")
    assert words(room.grid.currentIndex().data()) == "Egypt, Present online"
    room.window.app.change(language="ar")
    room.key(Qt.Key.Key_Space, SHIFT)
    assert room.present() == {"EGY": False}


def test_several_selected_delegations_are_marked_in_one_act(room: Room) -> None:
    room.point("EGY")
    room.key(Qt.Key.Key_Space)
    for _ in range(3):  # over the heads of two lists
        room.key(Qt.Key.Key_Left, SHIFT)
    assert [cell.key for cell in room.grid.chosen] == [
        room.codes[code] for code in ("EGY", "JPN", "COG", "BGD")
    ]
    room.key(Qt.Key.Key_Space)
    assert room.present().keys() == {"EGY", "JPN", "COG", "BGD"}
    assert words(room.window.toast.text) == "تسجيل حضور 3 وفود"
    room.window.undo()
    assert room.present() == {"EGY": False}
    room.window.redo()
    room.key(Qt.Key.Key_Space)  # all were present, so all are unmarked
    assert room.present() == {}
    room.window.undo()
    assert len(room.present()) == 4
    room.key(Qt.Key.Key_Escape)
    assert len(room.grid.chosen) == 1


def test_clicking_the_tick_toggles_it_and_clicking_the_name_selects(room: Room) -> None:
    at = room.grid.visualRect(room.grid.rows.index(room.grid.rows.place(room.codes["FRA"])))
    viewport = room.grid.viewport()
    name, tick = QPoint(at.left() + 20, at.center().y()), QPoint(at.right() - 18, at.center().y())
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=name)
    assert (room.current, room.present()) == ("FRA", {})
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=tick)
    assert room.present() == {"FRA": False}
    other = room.grid.visualRect(room.grid.rows.index(room.grid.rows.place(room.codes["EU"])))
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, CTRL, other.center())
    assert len(room.grid.chosen) == 2
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=name)
    assert room.panel.details.isVisible()


def test_a_roll_is_called_as_fast_as_keys_can_be_pressed(room: Room) -> None:
    app = room.window.app
    moment = app.clock()
    app.clock = lambda: moment  # the keys below come in quick succession
    room.point("EU")
    for _ in range(5):
        room.key(Qt.Key.Key_Space)
        room.key(Qt.Key.Key_Left)
    assert room.present().keys() == set(ARABIC[:5])
    room.key(Qt.Key.Key_Space)
    room.key(Qt.Key.Key_Space)  # a second press at once unmarks nobody
    assert room.present().keys() == set(ARABIC[:6])


def test_one_key_selects_all(room: Room) -> None:
    room.point("EGY")
    room.key(Qt.Key.Key_A, CTRL)
    room.key(Qt.Key.Key_Space)
    assert room.present().keys() == {*STATES, *OTHERS}


def test_the_menu_does_what_the_keys_do(room: Room) -> None:
    room.point("EGY")
    room.key(Qt.Key.Key_Left, SHIFT)
    menu = room.panel.menu_of(room.codes["EGY"])
    told = [words(action.text()) for action in menu.actions()]
    assert told == [
        "تسجيل الحضور\tSpace",
        "تبديل بين الحضور عن بُعد والحضور في القاعة\tShift+Space",
        "إلغاء التسجيل\tDel",
        "بطاقة الوفد\tEnter",
    ]
    menu.actions()[1].trigger()
    assert room.present() == {"EGY": True, "JPN": True}
    menu.actions()[2].trigger()
    assert "EGY" not in room.registered()
    assert "JPN" in room.registered()
    again = room.panel.menu_of(room.codes["EGY"])
    assert [words(action.text()) for action in again.actions()][2] == "تسجيل"


# -- moving ------------------------------------------------------------------------------------------------


def steps(room: Room, *keys: Qt.Key) -> list[str]:
    """Return the delegations that a series of keys leads to."""
    found = []
    for key in keys:
        room.key(key)
        found.append(room.current)
    return found


def test_arrows_move_in_the_direction_of_arabic(room: Room) -> None:
    left, right, up, down = Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down
    room.point("EU")
    assert steps(room, right, left, left, down) == ["EU", "ARG", "ALB", "KEN"]
    # The column is kept over lines that are shorter, and over the heads of lists.
    assert steps(room, down, down, down, down) == ["JPN", "COG", "BTN", "BTN"]
    assert steps(room, up, up, up, up) == ["COG", "JPN", "KEN", "ALB"]
    assert steps(room, Qt.Key.Key_End, Qt.Key.Key_Home) == ["BRA", "EU"]
    room.key(Qt.Key.Key_End, CTRL)
    assert room.current == "BTN"


def test_arrows_move_the_other_way_in_english(english: Room) -> None:
    english.point("ALB")
    keys = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left)
    assert steps(english, *keys) == ["ARG", "EU", "EGY"]
    assert english.shown()[1:10] == list(STATES)


def test_the_current_delegation_scrolls_into_view_with_its_heading(room: Room) -> None:
    room.desk.do(attendance.register, delegation_ids=list(room.codes.values()))
    room.point("EU")
    assert room.grid.verticalScrollBar().value() == 0
    room.key(Qt.Key.Key_End, CTRL)
    rect = room.grid.visualRect(room.grid.currentIndex())
    assert room.grid.viewport().rect().contains(rect)
    room.key(Qt.Key.Key_Home, CTRL)
    assert room.grid.visualRect(room.grid.rows.index(0)).top() == 0


# -- sittings ----------------------------------------------------------------------------------------------


def test_presence_is_per_sitting_and_keys_switch_between_sittings(room: Room) -> None:
    room.point("EGY")
    room.key(Qt.Key.Key_Space)
    room.key(Qt.Key.Key_Space, SHIFT)
    room.point("FRA")
    room.key(Qt.Key.Key_Space)
    room.letter("]")
    assert room.panel.sitting is not None
    assert (room.panel.sitting.number, room.marked()) == (2, set())
    assert room.grid.hasFocus()
    room.letter("R")
    assert room.present(2) == {"EGY": True, "FRA": False} == room.present(1)
    room.window.undo()
    assert room.present(2) == {}
    room.letter("[")
    room.letter("[")
    assert room.panel.sitting.number == 1
    assert room.marked() == {"EGY", "FRA"}


def test_as_before_adds_those_of_the_last_sitting_that_anybody_attended(room: Room) -> None:
    first, second, third = (one.id for one in room.panel.live.programme.sittings)
    codes = room.codes
    attend = {"delegation_ids": [codes["EGY"], codes["FRA"]], "online_ids": [codes["KEN"]]}
    room.desk.do(attendance.attend, sitting_id=first, **attend)
    room.panel.look_at(third)
    assert second not in room.panel.live.attendance.present
    room.point("EGY")
    room.key(Qt.Key.Key_Space, SHIFT)
    assert words(room.panel.missing.as_before.text().strip()) == "كما في الجلسة السابقة (2)"
    QTest.mouseClick(room.panel.missing.as_before, Qt.MouseButton.LeftButton)
    assert room.present(3) == {"EGY": True, "FRA": False, "KEN": True}
    assert room.grid.hasFocus()
    assert not room.panel.missing.as_before.isVisible()


def test_the_sitting_shown_follows_the_meeting(room: Room) -> None:
    first, second, third = (one.id for one in room.panel.live.programme.sittings)
    picker: QComboBox = room.panel.head.sittings
    assert picker.currentData() == first
    room.panel.look_at(third)
    assert picker.currentData() == third
    room.desk.do(attendance.register, delegation_ids=[room.codes["DEU"]])
    assert picker.currentData() == third  # until the meeting moves on
    room.desk.do(programme.adjourn_sitting, sitting_id=first)
    room.desk.do(programme.open_sitting, sitting_id=second)
    assert picker.currentData() == second
