"""A user at the keyboard, in front of the window of a record."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import bare, type_text
from ui.parts.panel import BasePanel
from ui.state.app_context import AppContext
from ui.state.bridge import Follower
from ui.widgets.rows.row_list import RowList
from ui.windows.record.record_window import RecordWindow
from wgdesk.acting.desk import Desk
from wgdesk.acts import floor
from wgdesk.reads.queries.outcome import outcome
from wgdesk.reads.values.outcome import Outcome

Key, Held = Qt.Key, Qt.KeyboardModifier


def settle(window: RecordWindow, qtbot: QtBot) -> None:
    """Wait until every visible panel of a window is up to date."""

    def due() -> bool:
        followers = window.findChildren(Follower)
        return any(timer.isActive() for one in followers for timer in one.findChildren(QTimer))

    QApplication.processEvents()  # what was just done starts the timers
    qtbot.waitUntil(lambda: not due())


class Hands:
    """Works a window with keys alone, and reads what came of it."""

    def __init__(self, window: RecordWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        self.desk, self.live = window.desk, window.session.live
        with qtbot.waitActive(window):
            window.activateWindow()

    def open(self, name: str) -> Any:
        """Go to a panel; the focus is where it rests."""
        panel: BasePanel = self.window.show_panel(name)
        assert panel.rests_on().hasFocus()
        return panel

    def give_floor(self) -> int:
        """Give the floor to a guest under the item under consideration; return the key of the request."""
        course = self.live.programme
        assert course.sitting is not None
        assert course.item is not None
        here = {"sitting_id": course.sitting.id, "item_id": course.item.id}
        request = self.desk.do(floor.ask_floor, **here, guest="X")
        self.desk.do(floor.give_floor, request_id=request)
        return request

    @property
    def focus(self) -> QWidget:
        """The widget that has the focus."""
        found = QApplication.focusWidget()
        assert found is not None, "the focus is nowhere"
        return found

    def hit(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
        """Press keys where the focus is, one after the other; shortcuts of the window work."""
        for key in keys:
            QTest.keyClick(self.focus, key, held)

    def type(self, text: str) -> None:
        """Type where the focus is."""
        type_text(self.focus, text)

    def go(self, widget: QWidget) -> None:
        """Tab to a widget."""
        for _ in range(60):
            if widget.hasFocus():
                return
            self.hit(Key.Key_Tab)
        raise AssertionError(f"{widget} is not reached with Tab")

    def undo(self) -> None:
        """Press Ctrl+Z."""
        self.hit(Key.Key_Z, held=Held.ControlModifier)
        self.settle()

    def redo(self) -> None:
        """Press Ctrl+Shift+Z."""
        self.hit(Key.Key_Z, held=Held.ControlModifier | Held.ShiftModifier)
        self.settle()

    def settle(self) -> None:
        """Wait until every visible panel is up to date."""
        settle(self.window, self.qtbot)

    @property
    def outcome(self) -> Outcome:
        """The points, recommendations and documents as they are in the file."""
        return self.desk.read(outcome)

    def elsewhere(self) -> Desk:
        """Return a second station's desk on the record; the caller closes it."""
        return Desk.open(self.window.path, clock=self.window.app.clock, station="2")


def opened(app: AppContext, record: Path, qtbot: QtBot) -> Hands:
    """Open a record's window with the documents in front; the report is made only if a test goes there."""
    app.change(panel="documents")
    window = RecordWindow(app, record)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.load()
    return Hands(window, qtbot)


@pytest.fixture
def hands(app: AppContext, record: Path, qtbot: QtBot) -> Hands:
    """A user in front of the demonstration."""
    return opened(app, record, qtbot)


def texts(rows: RowList) -> list[str]:
    """Return the first lines of the rows of a list, without isolation marks."""
    return [bare(row.text) for row in rows.rows.rows]


def chosen(rows: RowList[Any]) -> Any:
    """Return the key of the selected row, or None."""
    return rows.current.key if rows.current else None
