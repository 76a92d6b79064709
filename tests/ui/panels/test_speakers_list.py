"""The list of speakers: its rows, their order and their badges."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.ui.conftest import press
from tests.ui.dragging import MOVE, PRESS, RELEASE, drag, mouse
from tests.ui.speakers_room import ALT, K, Room, room
from ui.dialogs.order_dialog import OrderDialog
from ui.panels.speakers.request_menu import RequestMenu
from wgdesk.acts.attendance import mark_present
from wgdesk.reads.queries.history import history_count

__all__ = ["room"]


# -- the list --------------------------------------------------------------------------------------------


def test_rows_are_moved_withdrawn_and_deferred(room: Room) -> None:
    room.choose("JPN")
    room.key(K.Key_Up, ALT)
    assert room.codes == ["PRT", "JPN", "EGY", "PHL"]
    room.key(K.Key_Down, ALT)
    room.key(K.Key_Down, ALT)
    assert room.codes == ["PRT", "EGY", "PHL", "JPN"]
    assert room.panel.list.current is not None
    assert room.panel.list.current.key == room.of("JPN").id
    room.choose("PRT")
    room.key(K.Key_D)
    assert room.codes[-1] == "PRT"
    assert "مؤجلة" in room.chips("PRT")
    room.key(K.Key_W)
    assert room.codes == ["EGY", "PHL", "JPN"]
    assert room.panel.list.hasFocus()


@pytest.mark.parametrize("wide", [700, 1200])
def test_an_indented_name_leaves_the_other_columns_aligned(room: Room, wide: int) -> None:
    whole, indented = (room.panel.list.delegate.cells(QRect(0, 0, wide, 34), level) for level in (1, 2))
    assert indented.name.left() > whole.name.left()
    assert replace(indented, name=whole.name) == whole


def test_a_speaker_absent_when_called_is_deferred(room: Room) -> None:
    room.key(K.Key_Space)
    room.key(K.Key_D)
    assert room.of("PRT").called_at is None
    assert room.codes == ["EGY", "JPN", "PHL", "PRT"]


def test_a_row_is_dragged(room: Room) -> None:
    lst = room.panel.list

    drag(lst, 0, 2, 6)
    assert room.codes == ["EGY", "JPN", "PRT", "PHL"]
    mouse(lst, PRESS, 3)
    mouse(lst, MOVE, 0, -6)
    press(lst, K.Key_Escape)  # it goes back where it was
    mouse(lst, RELEASE, 0, -6)
    assert room.codes == ["EGY", "JPN", "PRT", "PHL"]
    mouse(lst, PRESS, 3)
    mouse(lst, MOVE, 0, -6)
    mouse(lst, MOVE, 0, -6, beside=lst.width())  # let go outside, it stays where it was
    mouse(lst, RELEASE, 0, -6, beside=lst.width())
    assert room.codes == ["EGY", "JPN", "PRT", "PHL"]
    acts = room.window.desk.read(history_count)
    drag(lst, 1, 1, 6)  # to its own place: no act
    assert room.window.desk.read(history_count) == acts


def test_badges_show_absence_and_a_second_statement(room: Room) -> None:
    assert room.chips("PHL") == ["لم يُسجَّل الحضور"]
    room.window.desk.do(mark_present, delegation_id=room.by_code["PHL"], sitting_id=room.sitting)
    assert room.chips("PHL") == []
    room.key(K.Key_Space)
    room.key(K.Key_Space)
    room.key(K.Key_E)
    room.key(K.Key_A)
    room.type("prt")
    room.key(K.Key_Return)
    assert "الكلمة الثانية" in room.chips("PRT")


def test_the_selected_row_stays_selected_and_the_models_keep_qt_s_rules(room: Room) -> None:
    testers = [QAbstractItemModelTester(one.rows) for one in (room.panel.list, room.panel.cards.spoken.list)]
    room.choose("JPN")
    for key in (K.Key_Space, K.Key_Space, K.Key_L, K.Key_Plus, K.Key_N):
        room.key(key)
        assert room.panel.list.current is not None
        assert room.panel.list.current.key == room.of("JPN").id
        assert room.panel.list.hasFocus()
    room.window.undo()
    assert testers


def test_taking_the_suggested_order_reorders_the_list_and_names_the_order(room: Room) -> None:
    order = room.panel.head._order
    assert order.text() == room.app.speech.say("speakers-order-of-request")
    room.choose("PHL")
    room.key(K.Key_B)
    room.type("g77")
    room.key(K.Key_Return)
    room.key(K.Key_Escape)
    room.panel.head.arrange.click()
    dialog = room.window.findChild(OrderDialog)
    assert dialog is not None
    assert room.codes[0] != "PHL"  # a proposal changes nothing
    dialog.takes.click()
    assert room.codes[0] == "PHL"
    assert order.text() == room.app.speech.say("speakers-order-suggested")


def test_the_focus_does_not_fall_into_a_field_when_a_list_runs_empty(room: Room) -> None:
    room.key(K.Key_Y)
    room.type("egy")
    room.key(K.Key_Return)
    room.panel.cards.replies.list.setFocus()
    room.key(K.Key_W)
    assert room.of("EGY").withdrawn_at is not None
    assert room.panel.list.hasFocus()


def test_the_menu_of_a_row_offers_its_acts(room: Room) -> None:
    room.panel.list.menu_wanted.emit(room.of("JPN").id, QPoint(5, 5))
    menu = room.panel.findChild(RequestMenu)
    assert menu is not None
    words = room.app.speech.say("speakers-do-first")
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()
    assert room.codes[0] == "JPN"


def test_a_request_entered_by_mistake_is_removed(room: Room) -> None:
    key = room.of("JPN").id
    room.panel.list.menu_wanted.emit(key, QPoint(5, 5))
    menu = room.panel.findChild(RequestMenu)
    assert menu is not None
    words = room.app.speech.say("speakers-do-remove")
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()
    assert "JPN" not in room.codes
    assert key not in {one.id for one in room.panel.live.floor.requests}


def test_attendance_is_one_key_away(room: Room, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(room.window._here, "panel-attendance", lambda: None)
    with qtbot.waitSignal(room.panel.session.wanted) as told:
        room.key(K.Key_Q)
    assert told.args == ["panel-attendance"]


def test_rows_grow_with_the_text_size(room: Room, qtbot: QtBot) -> None:
    rows = room.panel.list

    def places() -> list[tuple[int, int]]:
        found = (rows.visualRect(rows.rows.index(at)) for at in range(2))
        return [(place.top(), place.height()) for place in found]

    (_, high), (top, _) = places()
    room.app.change(scale=200)
    qtbot.waitUntil(lambda: places() == [(0, 2 * high), (2 * top, 2 * high)])
