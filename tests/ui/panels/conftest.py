"""A meeting of four sittings that is about to begin, in the panel of sittings."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from shutil import copyfile

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.sittings_room import TOPICS, Here, Moving
from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow
from wgdesk.acting.desk import Desk
from wgdesk.meeting_setup.bodies import body_called
from wgdesk.meeting_setup.meeting_plan import MeetingPlan
from wgdesk.meeting_setup.set_up import set_up_meeting


@pytest.fixture(scope="session")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A meeting of four sittings that is about to begin, made once."""
    path = tmp_path_factory.mktemp("begun") / "begun.wgdesk"
    desk = Desk.create(path, clock=Moving())
    days = (date(2027, 3, 1), date(2027, 3, 2))
    template = body_called("trafficking-in-persons").template
    given = MeetingPlan(
        10,
        *days,
        "Europe/Vienna",
        "en",
        template=template,
        sittings=True,
        agenda=True,
        topics=TOPICS,
        instrument=template["meeting"]["instrument"],
    )
    set_up_meeting(desk, given)
    desk.close()
    return path


@pytest.fixture
def here(app: AppContext, begun: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Here]:
    path = tmp_path / "meeting.wgdesk"
    copyfile(begun, path)
    clock = app.clock = Moving()
    app.change(language="en", panel="sittings")
    window = RecordWindow(app, path)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.load()
    yield Here(window, clock)
    window.close()
