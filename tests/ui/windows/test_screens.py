"""Turning the display and the Chair's screen on and off, and placing them; neither covers the desk."""

import json
import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.programs import run_program
from tests.ui.room import Room, said
from ui.state.app_context import AppContext

SHIFT = Qt.KeyboardModifier.ShiftModifier
ROOT = Path(__file__).parents[3]


@pytest.fixture
def room(app: AppContext, record: Path, qtbot: QtBot) -> Room:
    """An open sitting, with its window in front."""
    made = Room(app, record, qtbot)
    with qtbot.waitActive(made.window):
        made.window.activateWindow()
    return made


def test_keys_turn_the_screens_on_and_off(room: Room, qtbot: QtBot) -> None:
    told: list[bool] = []
    room.screens.display_changed.connect(told.append)
    qtbot.keyClick(room.window, Qt.Key.Key_F5)
    display = room.screens.display
    assert display is not None
    assert display.isVisible()
    assert not room.window.bar._display.isHidden()
    qtbot.keyClick(room.window, Qt.Key.Key_F6)
    podium = room.screens.podium
    assert podium is not None
    assert podium.isVisible()
    assert display.parent() is None  # a child window would stay before the operator's
    assert podium.parent() is None
    qtbot.keyClick(room.window, Qt.Key.Key_F5)
    qtbot.keyClick(room.window, Qt.Key.Key_F6)
    assert not display.isVisible()
    assert not podium.isVisible()
    assert told == [True, False]
    assert room.window.bar._display.isHidden()


def test_their_own_keys_work_in_the_screens(room: Room, qtbot: QtBot) -> None:
    display, podium = room.display(), room.podium()
    with qtbot.waitActive(podium):
        podium.activateWindow()
    qtbot.keyClick(podium, Qt.Key.Key_F5)
    assert not display.isVisible()
    qtbot.keyClick(podium, Qt.Key.Key_F11)
    assert podium.isFullScreen()
    assert not room.window.isFullScreen()
    assert podium.cursor().shape() is Qt.CursorShape.BlankCursor
    qtbot.keyClick(podium, Qt.Key.Key_Escape)
    assert not podium.isFullScreen()
    assert podium.isVisible()
    qtbot.keyClick(podium, Qt.Key.Key_F6)
    assert not podium.isVisible()


def test_the_desk_goes_to_full_screen_and_back(room: Room, qtbot: QtBot) -> None:
    qtbot.keyClick(room.window, Qt.Key.Key_F11)
    assert room.window.isFullScreen()
    assert room.window.toast.text == room.app.speech.say("toast-full-screen")
    for _ in range(3):  # twice to turn it on and off, and once too often
        qtbot.keyClick(room.window.focusWidget(), Qt.Key.Key_Escape)
    assert room.window.isFullScreen()
    qtbot.keyClick(room.window, Qt.Key.Key_F11)
    assert not room.window.isFullScreen()
    assert room.window.isVisible()


def test_shift_f5_hides_everything_but_the_title_on_the_display(room: Room, qtbot: QtBot) -> None:
    qtbot.keyClick(room.window, Qt.Key.Key_F5, SHIFT)  # with no display there is nothing to hide
    assert room.screens.display is None
    display = room.display()
    room.give("BRA")
    with qtbot.waitActive(room.window):
        room.window.activateWindow()
    qtbot.keyClick(room.window, Qt.Key.Key_F5, SHIFT)
    assert display.plain
    assert "البرازيل" not in said(display, "name")
    assert room.window.bar._display.text() == "العنوان وحده على شاشة العرض"
    room.screens.toggle_display()
    room.screens.toggle_display()
    assert display.plain  # turning it off and on does not reveal what was hidden
    qtbot.keyClick(room.window, Qt.Key.Key_F5, SHIFT)
    assert said(display, "name") == "البرازيل"
    assert room.window.bar._display.text() == "شاشة العرض تعمل"


@pytest.mark.sampled
def test_after_undoing_and_redoing_the_meeting_the_bar_shows_the_display_s_state(room: Room) -> None:
    room.display()
    room.screens.panic()
    turns = 0
    while room.live.ready:
        room.desk.undo()
        turns += 1
    for _ in range(turns):
        room.desk.redo()
    room.settle()
    assert not room.display().plain
    assert room.window.bar._display.text() == "شاشة العرض تعمل"


def test_with_one_monitor_the_screens_open_behind_the_desk(room: Room) -> None:
    room.screens.toggle_display()
    room.screens.toggle_podium()
    display, podium = room.screens.display, room.screens.podium
    assert display is not None
    assert podium is not None
    room.settle()
    assert not display.isFullScreen()
    assert not podium.isFullScreen()
    assert room.window.isActiveWindow()
    assert room.window.toast.text == room.app.speech.say("podium-in-window")
    own = room.window.screen().geometry()
    assert display.width() < own.width()


def test_closing_a_screen_turns_it_off(room: Room) -> None:
    told: list[bool] = []
    room.screens.display_changed.connect(told.append)
    display = room.display()
    display.close()
    assert told == [True, False]
    room.screens.toggle_display()
    assert display.isVisible()
    assert told == [True, False, True]


def test_both_screens_close_with_the_record(room: Room, qtbot: QtBot) -> None:
    display, podium = room.display(), room.podium()
    gone: list[str] = []
    display.destroyed.connect(lambda: gone.append("display"))
    podium.destroyed.connect(lambda: gone.append("podium"))
    room.window.close()
    qtbot.waitUntil(lambda: len(gone) == 2)


# Three monitors side by side and one mirroring the first; in a process of its own, as Qt reads them once.
# The offscreen platform orders them by name.
MONITORS = [("1 own", 0, 0), ("2 mirror", 0, 0), ("3 wall", 1366, 0), ("4 chair", 2732, 0)]
CHILD = """
import json, sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
app = QApplication([])
from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow
context = AppContext(Path(sys.argv[1]))
context.apply()
window = RecordWindow(context, Path(sys.argv[2]))
own, wall, chair = (next(one for one in app.screens() if one.name() == name) for name in sys.argv[3:])
window.setScreen(own)
window.setGeometry(own.geometry())
window.show()
window.load()
screens = window.screens()
told = []
def settle():
    for _ in range(5):
        app.processEvents()
def tell():
    settle()
    told.append([[one.screen().name(), one.isFullScreen(), one.isVisible(), one.geometry().getRect()]
                 for one in (screens.display, screens.podium)])
screens.toggle_display()
screens.toggle_podium()
tell()
window.setGeometry(wall.geometry())  # the operator moves onto the display's monitor
window.windowHandle().setScreen(wall)
tell()
screens._screen_gone(chair)
told.append([screens.display.isVisible(), screens.podium.isVisible()])
tell()
window.close()
print(json.dumps(told))
"""


@pytest.mark.sampled
def test_each_screen_has_a_monitor_of_its_own(app: AppContext, record: Path, tmp_path: Path) -> None:
    monitors = [
        {"name": name, "x": x, "y": y, "width": 1366, "height": 768, "logicalDpi": 96, "dpr": 1}
        for name, x, y in MONITORS
    ]
    config = tmp_path / "monitors.json"
    config.write_text(json.dumps({"screens": monitors}))
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}", "PYTHONPATH": str(ROOT)}
    made = run_program(
        [sys.executable, "-c", CHILD, str(tmp_path), str(record), "1 own", "3 wall", "4 chair"],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stderr
    first, moved, gone, after = json.loads(made.stdout.splitlines()[-1])
    assert first == [
        ["3 wall", True, True, [1366, 0, 1366, 768]],
        ["4 chair", True, True, [2732, 0, 1366, 768]],
    ]
    names = [one[0] for one in moved]
    assert "3 wall" not in names  # the operator's window is there now
    assert len({tuple(one[3]) for one in moved}) == 2
    assert [one[1] for one in moved] == [True, True]
    assert gone.count(False) == 1  # the screen on the vanished monitor moved at once
    assert [one[2] for one in after] == [True, True]
