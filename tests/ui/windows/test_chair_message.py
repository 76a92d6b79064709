"""A message to the Chair: shown only on the Chair's screen; written, sent, sent again and taken off."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import bare, press, type_text
from tests.ui.room import Room, dialog_of, room, said, words
from ui.dialogs.message_dialog import MessageDialog
from wgdesk.acts.podium import clear_message, send_message
from wgdesk.reads.queries.programme import messages

__all__ = ["room"]


def test_a_message_is_shown_only_on_the_chair_s_screen(room: Room) -> None:
    podium, display = room.podium(), room.display()
    room.do(send_message, body="المترجمون متاحون حتى الساعة 13:00")
    assert said(podium, "message") == "من الأمانة: المترجمون متاحون حتى الساعة 13:00"
    assert "message-card" in podium.pieces
    assert "المترجمون" not in words(display)
    room.do(clear_message)
    assert "message" not in podium.pieces


def test_a_message_is_written_and_sent_by_keys(room: Room, qtbot: QtBot) -> None:
    podium = room.podium()
    with qtbot.waitActive(room.window):
        room.window.activateWindow()
    qtbot.keyClick(room.window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(room, MessageDialog)
    assert isinstance(dialog, MessageDialog)
    assert not dialog.send.isEnabled()
    assert dialog.earlier.isHidden()
    type_text(dialog.text, "أقفلوا القائمة")
    assert dialog.send.isEnabled()
    press(dialog.text, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    room.settle()
    assert said(podium, "message").endswith("أقفلوا القائمة")


def test_earlier_messages_are_sent_again_and_the_current_one_taken_off(room: Room) -> None:
    for body in ("one", "two", "one", "three"):
        room.do(send_message, body=body)
        room.wait(seconds=1)
    assert room.desk.read(messages, 2) == ("three", "one")
    room.window.asides.send_message()
    dialog = dialog_of(room, MessageDialog)
    assert isinstance(dialog, MessageDialog)
    assert bare(dialog.standing.text()) == "three"
    assert [row.key for row in dialog.earlier.rows.rows] == ["one", "two"]
    dialog.clear.click()
    assert room.live.programme.message == ""
    assert [row.key for row in dialog.earlier.rows.rows] == ["three", "one", "two"]
    dialog.earlier.chosen.emit("two")
    dialog.send.click()
    assert room.live.programme.message == "two"
