"""Single keys on any keyboard: which key was pressed, where it works, how often it counts."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.keys.single_keys import _OFFSET, SingleKeys, pressed, turns_back
from ui.state.app_context import AppContext
from ui.widgets.boxes import column

Key, Held = Qt.Key, Qt.KeyboardModifier
NONE, SHIFT, ALT, CTRL, PAD = (
    Held.NoModifier,
    Held.ShiftModifier,
    Held.AltModifier,
    Held.ControlModifier,
    Held.KeypadModifier,
)


def event(
    key: int, text: str = "", place: int = 0, held: Qt.KeyboardModifier = NONE, *, again: bool = False
) -> QKeyEvent:
    """Return a key event as a keyboard sends it; ``place``: its X11 key code, ``again``: auto-repeat."""
    scan = place - _OFFSET if place else 0
    return QKeyEvent(QEvent.Type.KeyPress, key, held, scan, key, 0, text, again)


@pytest.mark.parametrize(
    ("sent", "meant"),
    [
        # An American keyboard.
        (event(Key.Key_N, "n", 57), "N"),
        (event(Key.Key_N, "N", 57, SHIFT), "Shift+N"),
        (event(Key.Key_Slash, "/", 61), "/"),
        (event(Key.Key_Plus, "+", 21, SHIFT), "+"),
        (event(Key.Key_Space, " ", 65), "Space"),
        (event(Key.Key_Home, "", 110), "Home"),
        # Arabic: the key of N on an American keyboard; the key of B, which types two letters.
        (event(0x0649, "ى", 57), "N"),
        (event(0x0634, "ش", 38), "A"),
        (event(0x062B, "ث", 26), "E"),
        (event(0x0638, "ظ", 61), "/"),
        (event(0x0644, "لا", 56), "B"),
        (event(0x0622, "آ", 57, SHIFT), "Shift+N"),
        (event(0x061F, "؟", 61, SHIFT), "/"),
        (event(Key.Key_Minus, "-", 20), "-"),
        # Russian.
        (event(0x0422, "т", 57), "N"),
        (event(0x0424, "ф", 38), "A"),
        (event(0x0416, "ж", 47), ";"),
        # French: the letter printed on the key counts, wherever the key is.
        (event(Key.Key_A, "a", 24), "A"),
        (event(Key.Key_Q, "q", 38), "Q"),
        (event(Key.Key_Z, "z", 25), "Z"),
        (event(Key.Key_Slash, "/", 60, SHIFT), "/"),
        (event(Key.Key_Eacute, "é", 11), "2"),
        # The keypad.
        (event(Key.Key_Plus, "+", 86, PAD), "+"),
        (event(Key.Key_Minus, "-", 82, PAD), "-"),
        (event(Key.Key_Slash, "/", 106, PAD), "/"),
        (event(Key.Key_Enter, "\r", 104, PAD), "Return"),
        (event(Key.Key_Home, "", 79, PAD), "Home"),
        (event(Key.Key_Return, "\r", 36), "Return"),
        # With modifiers held.
        (event(Key.Key_Up, "", 111, ALT), "Alt+Up"),
        (event(Key.Key_N, "\x0e", 57, CTRL), "Ctrl+N"),
        (event(Key.Key_Return, "\r", 36, SHIFT), "Shift+Return"),
    ],
)
def test_a_key_is_recognized_on_any_keyboard(sent: QKeyEvent, meant: str) -> None:
    assert pressed(sent) == meant


def test_a_letter_without_a_key_is_not_a_command(qapp: QApplication) -> None:
    assert pressed(event(0x0639, "ع", 0)) not in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Bench(QWidget):
    """A panel with a list, a button and fields; it records what its keys did."""

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self.did: list[str] = []
        self.list, self.button, self.line = QListView(), QPushButton(), QLineEdit()
        self.text, self.number = QPlainTextEdit(), QSpinBox()
        box = column(app, 0)
        for widget in (self.list, self.button, self.line, self.text, self.number):
            box.addWidget(widget)
        self.setLayout(box)
        names = ("context", "next-speaker", "add", "more-time", "move-up", "withdraw", "current")
        self.bound_keys = SingleKeys(
            app, self, {name: lambda name=name: self.did.append(name) for name in names}
        )
        self.bound_keys.watch([self.list])

    def send(self, to: QWidget, *sent: QKeyEvent) -> list[str]:
        """Press keys where the focus is; return the commands they triggered."""
        to.setFocus()
        self.did.clear()
        for one in sent:
            QApplication.sendEvent(to, one)
        return list(self.did)


@pytest.fixture
def now(app: AppContext) -> list[datetime]:
    """The time, to be moved by the test."""
    moment = [datetime(2026, 10, 6, 8, tzinfo=UTC)]
    app.clock = lambda: moment[0]
    return moment


@pytest.fixture
def bench(app: AppContext, qtbot: QtBot, now: list[datetime]) -> Iterator[Bench]:
    made = Bench(app)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_keys_work_on_lists_and_buttons(bench: Bench) -> None:
    for where in (bench.list, bench.button):
        assert bench.send(where, event(Key.Key_N, "n", 57)) == ["next-speaker"]
        assert bench.send(where, event(0x0649, "ى", 57)) == ["next-speaker"]
        assert bench.send(where, event(Key.Key_Slash, "/", 61)) == ["add"]
        assert bench.send(where, event(Key.Key_W, "w", 25)) == ["withdraw"]
        assert bench.send(where, event(Key.Key_F, "f", 41)) == []
    assert bench.send(bench.list, event(Key.Key_Up, "", 111, ALT)) == ["move-up"]


def test_keys_never_work_inside_a_field(bench: Bench) -> None:
    keys = (
        event(Key.Key_N, "n", 57),
        event(Key.Key_Slash, "/", 61),
        event(Key.Key_Plus, "+", 21),
        event(Key.Key_Up, "", 111, ALT),  # a field does not use this one
        event(Key.Key_W, "w", 25),
        event(Key.Key_Home, "", 110),
    )
    for where in (bench.line, bench.text, bench.number):
        assert bench.send(where, *keys) == []
    assert bench.line.text() == "n/+w"


def test_a_key_held_down_counts_once(bench: Bench) -> None:
    first, again = event(Key.Key_W, "w", 25), event(Key.Key_W, "w", 25, again=True)
    assert bench.send(bench.list, first, again, again) == ["withdraw"]


def test_a_second_press_of_the_context_key_at_once_is_ignored(bench: Bench, now: list[datetime]) -> None:
    space = event(Key.Key_Space, " ", 65)
    assert bench.send(bench.list, space, space) == ["context"]
    now[0] += timedelta(milliseconds=399)
    assert bench.send(bench.list, space) == []
    now[0] += timedelta(milliseconds=400)
    assert bench.send(bench.list, space) == ["context"]


def test_other_keys_can_be_pressed_in_quick_succession(bench: Bench) -> None:
    assert bench.send(bench.list, event(Key.Key_Plus, "+"), event(Key.Key_Plus, "+")) == ["more-time"] * 2
    space, n = event(Key.Key_Space, " ", 65), event(Key.Key_N, "n", 57)
    assert bench.send(bench.list, space, n) == ["context", "next-speaker"]


def test_a_key_chosen_by_the_user_replaces_the_default(bench: Bench, app: AppContext) -> None:
    app.change(keys={"next-speaker": "X"})
    assert bench.send(bench.list, event(Key.Key_X, "x", 53)) == ["next-speaker"]
    assert bench.send(bench.list, event(Key.Key_N, "n", 57)) == []


def test_undo_and_redo_keys_of_fields_are_recognized() -> None:
    def asked(key: Qt.Key, held: Qt.KeyboardModifier) -> QKeyEvent:
        return QKeyEvent(QEvent.Type.ShortcutOverride, key, held)

    assert turns_back(asked(Key.Key_Z, CTRL))
    assert turns_back(asked(Key.Key_Z, CTRL | SHIFT))
    assert not turns_back(asked(Key.Key_C, CTRL))
    assert not turns_back(QKeyEvent(QEvent.Type.KeyPress, Key.Key_Z, CTRL))
