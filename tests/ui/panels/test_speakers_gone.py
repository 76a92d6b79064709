"""A request removed while somebody works in its sheet."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.hands import settle
from tests.ui.speakers_room import K, Room, open_sheet, room
from wgdesk.acting.desk import Desk
from wgdesk.acts.floor import ask_floor
from wgdesk.acts.statements import edit_statement

__all__ = ["room"]


def ask(room: Room, code: str) -> None:
    """Put a delegation on the list by an act that can be undone here."""
    given = {"sitting_id": room.sitting, "item_id": room.item, "delegation_id": room.by_code[code]}
    room.window.session.do(ask_floor, **given, present=True)


def test_a_typed_note_is_shown_when_its_entry_goes_and_comes_back_with_it(room: Room, qtbot: QtBot) -> None:
    ask(room, "FRA")
    sheet = open_sheet(room, "FRA")
    sheet.note.setFocus()
    room.type("ملاحظة")
    room.window.undo()
    settle(room.window, qtbot)
    assert sheet.gone.hasFocus()
    assert "ملاحظة" in sheet.gone._typed.text()
    assert not sheet.note.isVisible()
    assert not room.panel.banner.text  # no act was tried on the removed request
    room.type("w")  # not a command of the list
    assert room.of("PRT").withdrawn_at is None
    room.window.redo()
    settle(room.window, qtbot)
    assert sheet.gone.isHidden()
    assert sheet.note.isVisible()
    assert sheet.isAncestorOf(QApplication.focusWidget())


def test_esc_leaves_the_sheet_of_a_removed_entry(room: Room, qtbot: QtBot) -> None:
    ask(room, "FRA")
    sheet = open_sheet(room, "FRA")
    sheet.note.setFocus()
    room.type("ملاحظة")
    room.window.undo()
    settle(room.window, qtbot)
    room.key(K.Key_Escape)
    assert room.panel.list.hasFocus()
    assert sheet.isHidden()
    sheet = open_sheet(room, "PRT")
    assert sheet.note.isVisible()
    assert sheet.note.text() == ""


def test_a_note_is_kept_when_the_item_shown_changes(room: Room, qtbot: QtBot) -> None:
    sheet = open_sheet(room, "PRT")
    key = room.of("PRT").id
    sheet.note.setFocus()
    room.type("ملاحظة")
    other = Desk.open(room.window.path, clock=room.clock, station="2")
    other.do(edit_statement, request_id=key, item_id=room.second)
    other.close()
    room.window.desk.catch_up()
    settle(room.window, qtbot)
    assert sheet.isHidden()
    room.panel.live.look_at(room.second)
    assert room.entry(key).note == "ملاحظة"
