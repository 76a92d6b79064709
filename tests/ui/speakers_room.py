"""A sitting with four delegations on the list of an item, and the window on it."""

from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.meetings import new_meeting
from tests.ui.conftest import bare, press, type_text
from ui.panels.speakers.speakers_panel import SpeakersPanel
from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow
from wgdesk.acting.desk import Desk
from wgdesk.acts import floor, programme
from wgdesk.acts.delegations import add_person
from wgdesk.acts.helpers.argument_kinds import Gender
from wgdesk.reads.queries.roster import roster
from wgdesk.reads.values.floor import RequestNow

START = datetime(2026, 10, 8, 8, 0, tzinfo=UTC)  # 10:00 in Vienna
WAITING = ("PRT", "EGY", "JPN", "PHL")
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
K = Qt.Key


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    at: datetime = START

    def __call__(self) -> datetime:
        return self.at

    def go(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


@dataclass(frozen=True)
class Facts:
    """Keys of a record, and the time at which it was prepared."""

    sitting: int
    item: int
    second: int
    woman: int  # a delegate of Portugal
    official: int
    by_code: Mapping[str, int]
    at: datetime


@cache
def prepared(opened: bool) -> tuple[bytes, Facts]:
    """Return the record as a file; ``opened``: with the sitting open and speakers on the list."""
    clock = Clock()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "prepared.wgdesk"
        desk = Desk.create(path, clock=clock)
        facts = _fill(desk, clock, opened)
        desk.close()
        return path.read_bytes(), facts


def without_end(record: Path, facts: Facts) -> None:
    """Remove the planned end of the sitting, which is past for a window that runs on today's clock."""
    with closing(Desk.open(record)) as desk:
        desk.do(programme.edit_sitting, sitting_id=facts.sitting, planned_end=None)


def _fill(desk: Desk, clock: Clock, opened: bool) -> Facts:
    day = START.date()
    new_meeting(desk, ordinal=9, first_day=day, last_day=day)
    sitting = desk.do(programme.add_sitting, day=day, planned_end=START + timedelta(hours=3))
    item = desk.do(programme.add_item, title={"ar": "الأول", "en": "One"})
    second = desk.do(programme.add_item, title={"ar": "الثاني", "en": "Two"})
    by_code = {one.code: one.id for one in desk.read(roster).delegations.values()}
    name = {"ar": "ليلى", "en": "Leila"}
    woman = desk.do(add_person, gender=Gender.F, name=name, delegation_id=by_code["PRT"])
    name = {"ar": "كريم", "en": "Karim"}
    official = desk.do(add_person, gender=Gender.M, name=name, secretariat=True)
    if opened:
        desk.do(programme.open_sitting, sitting_id=sitting)
        desk.do(programme.take_up, item_id=item, sitting_id=sitting)
    for code in WAITING if opened else ():
        clock.go(1)
        here = {"sitting_id": sitting, "item_id": item, "delegation_id": by_code[code]}
        desk.do(floor.ask_floor, **here, present=code != "PHL")
    return Facts(sitting, item, second, woman, official, by_code, clock.at)


def with_speakers(app: AppContext, path: Path) -> tuple[RecordWindow, SpeakersPanel]:
    """Return the shown window of a record and its panel of speakers, which is in front."""
    window = RecordWindow(app, path)
    window.resize(1366, 768)
    window.show()
    window.load()
    panel = window.show_panel("speakers")
    assert isinstance(panel, SpeakersPanel)
    return window, panel


class Room:
    """A sitting with four delegations on the list of an item, and the window on it."""

    def __init__(self, app: AppContext, path: Path, *, opened: bool = True) -> None:
        content, facts = prepared(opened)
        path.write_bytes(content)
        self.sitting, self.item, self.second = facts.sitting, facts.item, facts.second
        self.woman, self.official, self.by_code = facts.woman, facts.official, facts.by_code
        self.clock = Clock(facts.at)
        app.clock = self.clock
        self.app = app
        self.window, self.panel = with_speakers(app, path)

    # -- hands and eyes ------------------------------------------------------------------------------------

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        self.clock.go(1)  # so that no two presses come too quickly
        target = QApplication.focusWidget()
        assert target is not None
        press(target, key, held)

    def type(self, text: str) -> None:
        """Type where the focus is."""
        target = QApplication.focusWidget()
        assert target is not None
        type_text(target, text)

    def tick(self, seconds: float) -> None:
        """Let time pass."""
        self.clock.go(seconds)
        self.panel.live.second.emit()

    @property
    def codes(self) -> list[str]:
        """The codes of the delegations on the list, in order."""
        codes = {key: code for code, key in self.by_code.items()}
        found = []
        for row in self.panel.list.rows.rows:
            entry = self.entry(row.key)
            found.append(codes.get(entry.delegation_id or 0, entry.guest or "person"))
        return found

    def entry(self, key: int) -> RequestNow:
        """The request with a key."""
        return next(one for one in self.panel.live.floor.requests if one.id == key)

    def of(self, code: str) -> RequestNow:
        """The last request of a delegation."""
        return [e for e in self.panel.live.floor.requests if e.delegation_id == self.by_code[code]][-1]

    def choose(self, code: str) -> None:
        """Select a delegation's row."""
        self.panel.list.point_at(self.of(code).id)

    def chips(self, code: str) -> list[str]:
        """The badges of a delegation's row."""
        row = self.panel.list.rows.rows[self.panel.list.rows.place(self.of(code).id) or 0]
        return [bare(chip.text) for chip in row.chips]


def in_room(app: AppContext, folder: Path, qtbot: QtBot, *, opened: bool = True) -> Iterator[Room]:
    """A room whose window is active; the window is closed after the test."""
    made = Room(app, folder / "record.wgdesk", opened=opened)
    with qtbot.waitActive(made.window):
        made.window.activateWindow()
    if opened:
        qtbot.waitUntil(made.panel.list.hasFocus)
    yield made
    made.window.close()


@pytest.fixture
def room(app: AppContext, tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    """The window of an open sitting, with the focus on the list."""
    yield from in_room(app, tmp_path, qtbot)


def open_sheet(room: Room, code: str) -> QWidget:
    """Open the sheet of a delegation's last request or statement."""
    room.panel.open_request(room.of(code).id)
    return room.panel.details
