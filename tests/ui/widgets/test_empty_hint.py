"""An empty list says how to add to it, unless nothing can be added."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.meetings import close_record, new_meeting
from tests.ui.conftest import bare
from ui.state.app_context import AppContext
from ui.widgets.empty_hint import EmptyHint
from ui.windows.record.record_window import RecordWindow
from wgdesk.acting.desk import Desk


@pytest.fixture
def empty(app: AppContext, tmp_path: Path, qtbot: QtBot) -> RecordWindow:
    """The window of a meeting with nothing entered but its facts."""
    desk = Desk.create(tmp_path / "empty.wgdesk")
    new_meeting(desk, ordinal=3, first_day=date(2026, 10, 6), last_day=date(2026, 10, 7), roster=False)
    desk.close()
    window = RecordWindow(app, tmp_path / "empty.wgdesk")
    with qtbot.waitExposed(window):
        window.show()
    window.load()
    return window


@pytest.mark.sampled
@pytest.mark.parametrize("panel", ["sittings", "speakers", "meeting"])
def test_a_closed_record_does_not_say_how_to_add(empty: RecordWindow, panel: str) -> None:
    empty.show_panel(panel)
    nothing = empty.app.speech.say("nothing-recorded")
    hints = empty.findChildren(EmptyHint)
    assert hints
    assert all(bare(hint.text()) != nothing for hint in hints)
    empty.session.do(close_record)
    assert {bare(hint.text()) for hint in hints} == {nothing}
    how = {empty.app.speech.say(key) for key in ("sittings-empty", "items-empty", "speakers-list-empty")}
    assert not how & {label.text() for label in empty.findChildren(QLabel) if label.isVisible()}
    empty.undo()
    assert all(bare(hint.text()) != nothing for hint in hints)
