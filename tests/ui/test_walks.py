"""A cat on the keyboard: whatever is pressed, the record stays valid and undo restores it."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, note, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.acting.records import check_all, reason, rows
from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow
from wgdesk.acting.desk import Desk
from wgdesk.acting.undo import undo_target
from wgdesk.acts.floor import ask_floor
from wgdesk.acts.programme import add_sitting, open_sitting, take_up
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.queries.roster import roster

pytestmark = pytest.mark.slow  # long: in the thorough run only

K, M = Qt.Key, Qt.KeyboardModifier
NONE, CTRL, SHIFT, ALT = (
    M.NoModifier,
    M.ControlModifier,
    M.ShiftModifier,
    M.AltModifier,
)
SPOKEN = ("EGY", "BRA", "NOR", "CAN")
UNABLE = "This plugin does not support"  # beginning of a harmless warning of the offscreen platform
Press = tuple[Qt.Key, Qt.KeyboardModifier]

# Common keys come up most. Keys that ask for files or close the window are left out.
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
FUNCTIONS = {key for key, held in WINDOW if held & CTRL == NONE}
TYPED = {K.Key_Space: " ", K.Key_Return: "\r"} | {key: chr(key.value).lower() for key, _ in SIGNS}
WEIGHTS = ((DOES, 6), (SIGNS, 7), (MOVES, 6), (PANELS, 3), (TURNS, 1), (WINDOW, 1))
# A group and then a key of it: of one long list Hypothesis prefers what stands near its beginning.
PRESSES = st.sampled_from([group for group, weight in WEIGHTS for _ in range(weight)]).flatmap(
    st.sampled_from
)
LONGEST = 100


@st.composite
def walks(draw: st.DrawFn) -> list[Press]:
    """Draw the keys of a walk: some fifty, any of which can be dropped when shrinking."""
    keys: list[Press] = []
    while len(keys) < LONGEST and draw(st.integers(0, 59)):
        keys.append(draw(PRESSES))
    return keys


@pytest.fixture(scope="module")
def sitting(demonstration: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration with one more sitting, which considers an item and has a list of speakers."""
    record = tmp_path_factory.mktemp("walks") / "sitting.wgdesk"
    copyfile(demonstration, record)
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
    with closing(sqlite3.connect(record)) as raw, raw:  # nothing before the walk can be undone
        raw.execute("DELETE FROM journal_change")
        raw.execute("DELETE FROM journal")
    return record


def hit(key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    """Press a key where it would go: to an open popup, a dialog, or the focus."""
    at = QApplication.activePopupWidget() or QApplication.focusWidget() or QApplication.activeWindow()
    if not isinstance(at, QWidget):
        return
    if held & CTRL or key in FUNCTIONS:  # a shortcut
        QTest.keyClick(at, key, held)
        return
    # Sent as the system does: for a key sent directly, PySide may swallow what a filter or widget
    # raises.
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.postEvent(at, QKeyEvent(kind, key, held, TYPED.get(key, "")))
    QApplication.processEvents()


def told(keys: list[Press]) -> str:
    """Return keys in words, for whoever has to repeat the walk."""
    return " ".join(
        "+".join((*(part for part in (held.name or "").split("|")), key.name)) for key, held in keys
    )


def let_go() -> None:
    """Delete the windows and dialogs that were closed."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def walk(keys: list[Press]) -> None:
    """Press the keys, then leave whatever is open."""
    for key, held in keys:
        hit(key, held)
    for _ in range(4):
        hit(K.Key_Escape, NONE)
    let_go()


def turn_all_back(desk: Desk) -> int:
    """Undo every act, one at a time; return their number."""
    count = 0
    while reason(lambda: desk.read(undo_target, desk.station, None)) is None:
        desk.undo()
        count += 1
    return count


@contextmanager
def without_complaint(qtbot: QtBot) -> Iterator[None]:
    """Fail at the end if Qt has warned, or a slot or event handler has raised.

    Pytest would report it only after the last walk, when no keys could be blamed.
    """
    warned: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not text.startswith(UNABLE):
            warned.append(text)

    before = qInstallMessageHandler(hear)
    try:
        with qtbot.captureExceptions() as raised:
            yield
    finally:
        qInstallMessageHandler(before)
    assert not raised
    assert not warned


@contextmanager
def window_on(record: Path, lang: str, folder: Path, qtbot: QtBot) -> Iterator[RecordWindow]:
    """The window on a record, with settings of its own, shown and read; closed afterwards."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("WGDESK_CONFIG", "WGDESK_DATA"):
            (folder / name).mkdir()
            patch.setenv(name, str(folder / name))
        seconds = itertools.count()  # so that no two presses come too quickly
        app = AppContext(
            folder / "WGDESK_CONFIG", lambda: datetime.now(UTC) + timedelta(seconds=next(seconds))
        )
        app.apply()
        app.change(language=lang)
        window = RecordWindow(app, record)
        window.resize(1366, 768)
        try:
            with qtbot.waitExposed(window):
                window.show()
            window.activateWindow()
            window.load()
            yield window
        finally:
            for one in QApplication.topLevelWidgets():  # the display and the podium too
                if not one.close():  # the first close may only report a text that could not be saved
                    one.close()
                if isValid(one):
                    one.deleteLater()
            let_go()


def go(sitting: Path, qtbot: QtBot, lang: str, keys: list[Press]) -> None:
    """Walk once, then check the record."""
    note(told(keys))
    with TemporaryDirectory() as named, without_complaint(qtbot):
        folder = Path(named)
        record = folder / "record.wgdesk"
        copyfile(sitting, record)
        before = rows(record)
        with window_on(record, lang, folder, qtbot) as window:
            desk = window.desk
            walk(keys)
            desk.read(check_all)
            walked = rows(record)
            acts = turn_all_back(desk)
            assert rows(record) == before
            for _ in range(acts):
                desk.redo()
            assert rows(record) == walked
        Desk.open(record).close()


# Explaining which lines only failing walks run would take longer than finding the keys.
often = settings(
    deadline=None,
    phases=(Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@given(lang=st.sampled_from(["ar", "en"]), keys=walks())
@settings(often, max_examples=4)
def test_any_keys_leave_a_valid_record_that_undo_restores(
    sitting: Path, qtbot: QtBot, lang: str, keys: list[Press]
) -> None:
    go(sitting, qtbot, lang, keys)


@pytest.mark.slow
@given(lang=st.sampled_from(["ar", "en"]), keys=walks())
@settings(often, max_examples=80)
def test_many_more_walks_leave_a_valid_record(
    sitting: Path, qtbot: QtBot, lang: str, keys: list[Press]
) -> None:
    go(sitting, qtbot, lang, keys)
