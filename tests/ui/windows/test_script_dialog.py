"""The script on paper: its dialog, where it can be written, and what is said if it cannot be."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import bare
from tests.ui.room import Room, dialog_of, room
from ui.dialogs.message_dialog import MessageDialog
from ui.dialogs.script_dialog import ScriptDialog
from ui.panels.sittings.sittings_panel import SittingsPanel
from ui.widgets.buttons import Button

__all__ = ["room"]


def test_the_dialog_opens_once_whichever_window_asks_for_it(room: Room) -> None:
    podium = room.podium()
    for key, kind in ((Qt.Key.Key_M, MessageDialog), (Qt.Key.Key_P, ScriptDialog)):
        for _ in range(2):
            podium.activateWindow()
            room.settle()
            QTest.keyClick(podium, key, Qt.KeyboardModifier.ControlModifier)
            room.settle()
        assert sum(one.isVisible() for one in room.window.findChildren(kind)) == 1


def test_the_dialog_follows_the_language_and_keeps_its_choices(room: Room) -> None:
    room.window.asides.print_script()
    dialog = dialog_of(room, ScriptDialog)
    assert isinstance(dialog, ScriptDialog)
    dialog.sitting.setCurrentIndex(1)
    dialog.file.setText("/tmp/chosen.pdf")
    room.app.change(language="en")
    assert "Second meeting" in bare(dialog.sitting.currentText())
    assert dialog.language.itemText(0) == "Arabic"
    assert dialog.file.text() == "/tmp/chosen.pdf"


# -- paper -------------------------------------------------------------------------------------------------


def test_the_script_is_written_to_a_file(room: Room, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitActive(room.window):
        room.window.activateWindow()
    qtbot.keyClick(room.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    dialog = dialog_of(room, ScriptDialog)
    assert isinstance(dialog, ScriptDialog)
    assert dialog.sitting.currentData() == 7
    assert dialog.language.currentData() == "ar"
    assert dialog.file.text().endswith("script-7-ar.pdf")
    target = tmp_path / "new folder" / "out.pdf"
    dialog.file.setText(str(target))
    told: list[int] = []
    dialog.progress.valueChanged.connect(told.append)
    dialog.begin()
    qtbot.waitUntil(lambda: dialog.job is None)
    assert target.read_bytes().startswith(b"%PDF")
    assert told == [*sorted(told[:-1]), 0]  # never back, up to the end
    assert dialog.open_file.isVisible()
    assert dialog.banner.text == "حُفظ الملف."


def test_the_script_is_never_written_over_a_record(room: Room, record: Path, qtbot: QtBot) -> None:
    room.window.asides.print_script()
    dialog = dialog_of(room, ScriptDialog)
    assert isinstance(dialog, ScriptDialog)
    dialog.file.setText(str(record))
    assert dialog.replaces.isHidden()
    dialog.begin()
    qtbot.waitUntil(lambda: dialog.job is None)
    assert record.read_bytes().startswith(b"SQLite")
    assert Path(dialog.file.text()) == record.with_name(f"{record.name}.pdf")
    assert Path(dialog.file.text()).read_bytes().startswith(b"%PDF")


@pytest.mark.usefixtures("held_work")
def test_writing_can_be_cancelled(room: Room, tmp_path: Path, qtbot: QtBot) -> None:
    room.window.asides.print_script()
    dialog = dialog_of(room, ScriptDialog)
    assert isinstance(dialog, ScriptDialog)
    target = tmp_path / "out.pdf"
    dialog.file.setText(str(target))
    dialog.begin()
    dialog.reject()
    qtbot.waitUntil(lambda: dialog.job is None)
    assert dialog.isVisible()
    assert dialog.banner.text == "أُلغي الحفظ ولم يُحفظ شيء."
    assert list(tmp_path.glob("out.pdf*")) == []
    dialog.begin()
    dialog.close()  # waits for the thread
    assert dialog.job is None


def test_a_disk_error_is_reported(room: Room, tmp_path: Path, qtbot: QtBot) -> None:
    room.window.asides.print_script()
    dialog = dialog_of(room, ScriptDialog)
    assert isinstance(dialog, ScriptDialog)
    dialog.file.setText(str(tmp_path))  # a folder
    dialog.begin()
    qtbot.waitUntil(lambda: dialog.job is None)
    assert not dialog.banner.isHidden()
    dialog.file.setText(str(tmp_path / "out.pdf"))
    dialog.begin()
    assert dialog.banner.isHidden()
    qtbot.waitUntil(lambda: dialog.job is None)


def test_the_form_of_a_sitting_opens_the_dialog_for_that_sitting(room: Room, qtbot: QtBot) -> None:
    panel = room.window.show_panel("sittings")
    assert isinstance(panel, SittingsPanel)
    panel.go_to("sitting", room.live.programme.sittings[2].id)
    buttons = panel.forms["sittings"].findChildren(Button)
    script = next(one for one in buttons if one.accessibleName() == room.app.speech.say("script-print"))
    script.click()
    dialog = dialog_of(room, ScriptDialog)
    assert isinstance(dialog, ScriptDialog)
    assert dialog.sitting.currentData() == 3


def test_the_chair_s_screen_opens_the_dialog_too(room: Room, qtbot: QtBot) -> None:
    podium = room.podium()
    qtbot.mouseClick(podium.buttons[3], Qt.MouseButton.LeftButton)
    assert dialog_of(room, ScriptDialog).parent() is room.window
