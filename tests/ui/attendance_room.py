"""A meeting to take the attendance of: the whole roster, three sittings, few registered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.meetings import new_meeting
from tests.ui.conftest import bare, press, type_text
from ui.panels.attendance.attendance_panel import AttendancePanel
from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow
from wgdesk.acting.desk import Desk
from wgdesk.acts import programme, wording
from wgdesk.acts.attendance import register
from wgdesk.reads.queries.attendance import attendance
from wgdesk.reads.queries.programme import programme as course
from wgdesk.reads.queries.roster import roster

FIRST_DAY = date(2024, 9, 10)
# In the order of an English list, parties and others; nobody else is registered of the last two lists.
STATES = ("ALB", "ARG", "BRA", "EGY", "EU", "FRA", "JPN", "KEN", "ZMB")
OTHERS = ("BGD", "BTN", "COG")
INSTRUMENT = {"ar": "بروتوكول الاتجار بالأشخاص", "en": "Trafficking in Persons Protocol"}


class Seconds:
    """A clock that advances a second each time it is read, so that no key comes too soon."""

    def __init__(self, start: datetime) -> None:
        self._now = start

    def __call__(self) -> datetime:
        self._now += timedelta(seconds=1)
        return self._now


def found_meeting(path: Path, *, sittings: int = 3, registered: Sequence[str] = (*STATES, *OTHERS)) -> Path:
    """Write the record of a meeting whose first sitting is open, with nobody recorded as present yet."""
    desk = Desk.create(path)
    meeting = new_meeting(desk, ordinal=9, first_day=FIRST_DAY, last_day=FIRST_DAY)
    for lang, text in INSTRUMENT.items():
        place = {"table": "meeting", "row": meeting, "field": "instrument_short"}
        desk.do(wording.write_text, **place, lang=lang, body=text)
    made = [desk.do(programme.add_sitting, day=FIRST_DAY) for _ in range(sittings)]
    if made:
        desk.do(programme.open_sitting, sitting_id=made[0])
    codes = {one.code: one.id for one in desk.read(roster).delegations.values()}
    desk.do(register, delegation_ids=[codes[code] for code in registered])
    desk.close()
    return path


class Room:
    """The panel in its window, with shortcuts to press keys on it and to read the record."""

    def __init__(self, app: AppContext, source: Path, folder: Path, qtbot: QtBot, lang: str = "ar") -> None:
        record = folder / "room.wgdesk"
        copyfile(source, record)
        app.change(language=lang, report_language=lang, panel="attendance")
        app.clock = Seconds(app.clock())
        self.qtbot = qtbot
        self.window = RecordWindow(app, record)
        self.window.resize(1366, 768)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.load()
        panel = self.window.show_panel("attendance")
        assert isinstance(panel, AttendancePanel)
        self.panel, self.grid, self.desk = panel, panel.grid, self.window.desk
        QApplication.processEvents()
        self.codes = {one.code: one.id for one in self.desk.read(roster).delegations.values()}
        self._by_id = {key: code for code, key in self.codes.items()}

    # -- keys ----------------------------------------------------------------------------------------------

    def point(self, code: str) -> None:
        """Make a delegation the current one."""
        assert self.grid.point_at(self.codes[code]), code
        self.grid.setFocus()

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        press(focus, key, held)

    def letter(self, letter: str) -> None:
        """Type a letter where the focus is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        type_text(focus, letter)

    # -- state -------------------------------------------------------------------------------------

    @property
    def current(self) -> str:
        """The code of the current delegation."""
        cell = self.grid.current
        assert cell is not None
        return self._by_id[cell.delegation_id]

    def shown(self) -> list[str]:
        """The codes in the grid, in order, each list preceded by its name."""
        rows = self.grid.rows.rows
        return [row.key if row.head else self._by_id[row.delegation_id] for row in rows]

    def present(self, sitting: int = 1) -> dict[str, bool]:
        """Those recorded as present at a sitting, given by number: code -> whether online."""
        key = next(one.id for one in self.desk.read(course).sittings if one.number == sitting)
        return {self._by_id[one]: online for one, online in self.desk.read(attendance).at(key).items()}

    def registered(self) -> set[str]:
        """The codes of the registered delegations."""
        return {self._by_id[one] for one in self.desk.read(attendance).registered}

    def marked(self) -> set[str]:
        """The codes ticked in the grid."""
        return {self._by_id[row.delegation_id] for row in self.grid.rows.rows if row.present}

    def find(self, text: str) -> None:
        """Go to the find box with its key, and type."""
        self.grid.setFocus()
        self.letter("/")
        self.panel.adding.box.clear()
        type_text(self.panel.adding.box.field, text)


def words(text: str) -> str:
    """Return a text without isolation marks and with European digits."""
    return bare(text).translate(str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789"))


@pytest.fixture(scope="module")
def meeting(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The record of the meeting, written once per session."""
    return found_meeting(tmp_path_factory.mktemp("attendance") / "meeting.wgdesk")


@pytest.fixture
def room(app: AppContext, meeting: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    """The panel in Arabic."""
    made = Room(app, meeting, tmp_path, qtbot)
    yield made
    made.window.close()


@pytest.fixture
def english(app: AppContext, meeting: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    """The panel in English."""
    made = Room(app, meeting, tmp_path, qtbot, "en")
    yield made
    made.window.close()
