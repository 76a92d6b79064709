"""An open sitting of the demonstration with a clock set by the test, for tests of the screens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import bare
from ui.dialogs.message_dialog import MessageDialog
from ui.dialogs.script_dialog import ScriptDialog
from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow
from ui.windows.screens.canvas import Canvas
from ui.windows.screens.display_window import DisplayWindow
from ui.windows.screens.pieces import Figures, TextPiece
from ui.windows.screens.podium_window import PodiumWindow
from ui.windows.screens.screens import Screens
from wgdesk.acts import floor, programme
from wgdesk.acts.delegations import add_person
from wgdesk.acts.helpers.argument_kinds import Gender

DAY = date(2026, 10, 7)  # the demonstration’s last sitting day: all six are adjourned
BEGIN = datetime(2026, 10, 7, 15, 0, tzinfo=UTC)  # 17:00 in Vienna


class Moving:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = BEGIN

    def __call__(self) -> datetime:
        return self.now


class Room:
    """The window and the screens of one record; ``sitting`` is open and considers item 3."""

    def __init__(self, app: AppContext, record: Path, qtbot: QtBot, *, opened: bool = True) -> None:
        self.clock = Moving()
        app.clock = self.clock
        app.change(panel="history")  # the panel that opens fastest
        self.app, self._qtbot = app, qtbot
        self.window = RecordWindow(app, record)
        self.window.resize(1366, 768)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.load()
        self.live, self.desk = self.window.session.live, self.window.desk
        self.sitting: int = self.desk.do(
            programme.add_sitting, day=DAY, planned_begin=BEGIN, planned_end=BEGIN + timedelta(hours=3)
        )
        self.item = next(one.id for one in self.live.programme.items if one.label == "3")
        if opened:
            self.desk.do(programme.open_sitting, sitting_id=self.sitting)
            self.desk.do(programme.take_up, item_id=self.item, sitting_id=self.sitting)
            self.wait(minutes=2)  # the Chair has announced the item

    # -- windows -------------------------------------------------------------------------------------------

    @property
    def screens(self) -> Screens:
        return self.window.screens()

    def display(self, width: int = 1366, height: int = 768) -> DisplayWindow:
        """The public display, turned on."""
        self.screens.toggle_display()
        assert self.screens.display is not None
        self.screens.display.resize(width, height)
        self.settle()
        return self.screens.display

    def podium(self, width: int = 1366, height: int = 768) -> PodiumWindow:
        """The Chair's screen, turned on."""
        self.screens.toggle_podium()
        assert self.screens.podium is not None
        self.screens.podium.resize(width, height)
        self.settle()
        return self.screens.podium

    def settle(self) -> None:
        """Process events until everything is shown."""
        for _ in range(4):
            QApplication.processEvents()

    # -- the record ----------------------------------------------------------------------------------------

    def code(self, code: str) -> int:
        """Return the key of a delegation."""
        return next(one.id for one in self.live.roster.delegations.values() if one.code == code)

    def person(self, code: str, gender: str, name: str = "نور الهادي") -> int:
        """Add somebody to a delegation."""
        texts = {"ar": name, "en": "Nour Hadi"}
        key: int = self.desk.do(add_person, gender=Gender(gender), name=texts, delegation_id=self.code(code))
        return key

    def ask(self, code: str = "", **args: Any) -> int:
        """Put a delegation on the list, or whoever ``args`` names."""
        if code:
            args["delegation_id"] = self.code(code)
        key: int = self.desk.do(floor.ask_floor, sitting_id=self.sitting, item_id=self.item, **args)
        self.settle()
        return key

    def give(self, code: str = "", **args: Any) -> int:
        """Put on the list and give the floor at once."""
        key = self.ask(code, **args)
        self.do(floor.give_floor, request_id=key)
        return key

    def do(self, act: Any, **args: Any) -> Any:
        """Do an act, and wait until it is shown."""
        value = self.desk.do(act, **args)
        self.settle()
        return value

    def wait(self, **time: float) -> None:
        """Let time pass; the clock ticks once at its end."""
        self.clock.now += timedelta(**time)
        self.live.second.emit()
        self.settle()


def words(canvas: Canvas) -> str:
    """All text of a screen: the words drawn, its title, and what screen readers are told."""
    drawn = [piece.block.text for piece in canvas.pieces.values() if isinstance(piece, TextPiece)]
    return bare("\n".join([*drawn, canvas.windowTitle(), canvas.accessibleDescription()]))


def said(canvas: Canvas, name: str) -> str:
    """The words of one piece of a screen."""
    piece = canvas.pieces[name]
    assert isinstance(piece, TextPiece)
    return bare(piece.block.text).replace("\u00a0", " ")


class _Painted(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.regions: list[QRegion] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.regions.append(QRegion(event.region()))
        return False


@contextmanager
def painted(widget: QWidget) -> Iterator[list[QRegion]]:
    """Collect the regions painted within the block."""
    watch = _Painted()
    widget.installEventFilter(watch)
    yield watch.regions
    widget.removeEventFilter(watch)


def assert_nothing_cut(canvas: Canvas) -> None:
    """All words stand inside the window, no line is wider than its room, and no two words overlap."""
    texts = {name: piece for name, piece in canvas.pieces.items() if isinstance(piece, TextPiece)}
    window = canvas.rect().toRectF()
    for name, piece in texts.items():
        assert piece.block.width <= piece.block.room, f"{name}: {piece.block.text}"
        assert window.contains(piece.rect), f"{name} at {piece.rect} in {window}"
        for other, beside in texts.items():
            assert other == name or not piece.rect.intersects(beside.rect), f"{name} over {other}"


@pytest.fixture
def room(app: AppContext, record: Path, qtbot: QtBot) -> Room:
    """An open sitting."""
    return Room(app, record, qtbot)


def figures(screen: Canvas) -> str:
    """The digits the clock shows."""
    piece = screen.pieces["clock"]
    assert isinstance(piece, Figures)
    return piece.text.replace("\u2212", "-")


def dialog_of(room: Room, kind: type[MessageDialog] | type[ScriptDialog]) -> MessageDialog | ScriptDialog:
    """The dialog that is open."""
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible())
