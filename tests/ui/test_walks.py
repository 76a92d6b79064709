"""A cat on the keyboard: whatever is pressed, the record keeps its rules and undo brings it back."""

from __future__ import annotations

import itertools
import random
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.desk.records import check_all, reason, rows
from ui.shell import Shell
from ui.windows.record import RecordWindow
from wgdesk.acts.floor import ask_floor
from wgdesk.acts.programme import add_sitting, open_sitting, take_up
from wgdesk.desk import Desk
from wgdesk.reads.programme import programme
from wgdesk.reads.roster import roster
from wgdesk.undo import undo_target

K, M = Qt.Key, Qt.KeyboardModifier
NONE, CTRL, SHIFT, ALT = (
    M.NoModifier,
    M.ControlModifier,
    M.ShiftModifier,
    M.AltModifier,
)
SPOKEN = ("EGY", "BRA", "NOR", "CAN")
Press = tuple[Qt.Key, Qt.KeyboardModifier]

# What a hand does most comes up most. Left out is what asks for files or closes the window.
PANELS: list[Press] = [(Qt.Key(K.Key_1.value + n), CTRL) for n in range(9)] + [(K.Key_I, CTRL)]
MOVES: list[Press] = [
    (key, NONE)
    for key in (K.Key_Tab, K.Key_Tab, K.Key_Up, K.Key_Down, K.Key_Down, K.Key_Home, K.Key_End, K.Key_Escape)
] + [(K.Key_Backtab, SHIFT), (K.Key_Up, ALT), (K.Key_Down, ALT), (K.Key_Down, SHIFT), (K.Key_Left, NONE)]
DOES: list[Press] = [(K.Key_Return, NONE), (K.Key_Space, NONE)] * 2 + [
    (K.Key_Delete, NONE),
    (K.Key_Backspace, NONE),
    (K.Key_Return, CTRL),
    (K.Key_Return, SHIFT),
]
SIGNS: list[Press] = [(Qt.Key(ord(sign)), NONE) for sign in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/+-[]"]
TURNS: list[Press] = [(K.Key_Z, CTRL), (K.Key_Z, CTRL), (K.Key_Z, CTRL | SHIFT), (K.Key_Y, CTRL)]
WINDOW: list[Press] = [
    (key, held)
    for key, held in (
        (K.Key_F1, NONE),
        (K.Key_F5, NONE),
        (K.Key_F5, SHIFT),
        (K.Key_F6, NONE),
        (K.Key_F7, NONE),
        (K.Key_F8, NONE),
        (K.Key_F, CTRL),
        (K.Key_F, CTRL | SHIFT),
        (K.Key_R, CTRL),
        (K.Key_L, CTRL),
        (K.Key_D, CTRL),
        (K.Key_A, CTRL),
        (K.Key_V, CTRL),
    )
]
WEIGHTS = ((PANELS, 3), (MOVES, 6), (DOES, 6), (SIGNS, 7), (TURNS, 1), (WINDOW, 1))


def walk_of(seed: int) -> list[Press]:
    """Return 50 to 100 keys."""
    chance = random.Random(seed)
    groups, weights = zip(*WEIGHTS, strict=True)
    chosen = chance.choices(groups, weights, k=chance.randint(50, 100))
    return [chance.choice(group) for group in chosen]


@pytest.fixture
def sitting(record: Path) -> Path:
    """The demonstration with a further sitting, which considers an item and has a list of speakers."""
    desk = Desk.open(record, station="before")
    course, known = desk.read(programme), desk.read(roster).delegations.values()
    made = desk.do(add_sitting, day=course.last_day)
    item = next(one.id for one in course.items if one.substantive)
    desk.do(open_sitting, sitting_id=made)
    desk.do(take_up, item_id=item, sitting_id=made)
    for code in SPOKEN:
        key = next(one.id for one in known if one.code == code)
        desk.do(ask_floor, sitting_id=made, item_id=item, delegation_id=key)
    desk.close()
    with closing(sqlite3.connect(record)) as raw, raw:  # nothing before the walk can be turned back
        raw.execute("DELETE FROM journal_change")
        raw.execute("DELETE FROM journal")
    return record


def hit(key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    """Press a key where it would go: to a list that is open, a dialog, or what has the focus."""
    at = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
    if isinstance(at, QWidget):
        QTest.keyClick(at, key, held)


def told(keys: list[Press]) -> str:
    """Return keys in words, for whoever has to walk the same way."""
    return " ".join("+".join((*(str(held.name or "").split("|")), key.name)) for key, held in keys)


def walk(window: RecordWindow, keys: list[Press]) -> None:
    """Press the keys, then leave whatever is open."""
    for key, held in keys:
        hit(key, held)
    for _ in range(4):
        hit(K.Key_Escape, NONE)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def turn_all_back(window: RecordWindow) -> None:
    """Undo all that was done, an act at a time."""
    desk = window.desk
    while reason(lambda: desk.read(undo_target, desk.station, None)) is None:
        desk.undo()


def go(shell: Shell, path: Path, qtbot: QtBot, seed: int) -> None:
    """Walk once, and look at the record afterwards."""
    seconds = itertools.count()
    shell.clock = lambda: datetime.now(UTC) + timedelta(seconds=next(seconds))  # no two presses are hasty
    window = RecordWindow(shell, path)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    window.load()
    before = rows(path)
    keys = walk_of(seed)
    walk(window, keys)
    window.desk.read(check_all)
    turn_all_back(window)
    assert rows(path) == before, told(keys)
    window.close()
    Desk.open(path).close()


@pytest.mark.parametrize("seed", range(3))
def test_any_keys_leave_a_good_record_that_undo_restores(
    shell: Shell, sitting: Path, qtbot: QtBot, seed: int
) -> None:
    go(shell, sitting, qtbot, seed)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3, 43))
def test_many_walks(shell: Shell, sitting: Path, qtbot: QtBot, seed: int) -> None:
    go(shell, sitting, qtbot, seed)
