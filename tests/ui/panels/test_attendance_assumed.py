"""Presence that is only assumed, in the grid and the quorum; names typed at a sitting that is not open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.attendance_room import Room, found_meeting
from tests.ui.conftest import bare
from ui.state.app_context import AppContext
from wgdesk.acts import floor
from wgdesk.acts.status import take_instrument
from wgdesk.live.quorum_now import quorum_now

pytestmark = pytest.mark.slow  # long: in the thorough run only


@pytest.fixture
def room(app: AppContext, tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    """The panel in Arabic."""
    made = Room(app, found_meeting(tmp_path / "meeting.wgdesk"), tmp_path, qtbot)
    yield made
    made.window.close()


def test_a_delegation_that_asked_for_the_floor_is_assumed_present_until_ticked(room: Room) -> None:
    sitting = room.panel.sitting
    assert sitting is not None
    room.window.session.do(
        floor.ask_floor, sitting_id=sitting.id, delegation_id=room.codes["DEU"], present=True
    )
    assert room.present() == {}
    assert "DEU" not in room.registered()
    room.point("DEU")
    cell = room.grid.current
    assert cell is not None
    assert (cell.present, cell.certain) == ("assumed", False)
    assert "حضور مفترض" in bare(cell.said)
    state = room.grid.currentIndex().data(Qt.ItemDataRole.CheckStateRole)
    assert state is Qt.CheckState.PartiallyChecked
    now = quorum_now(room.panel.live)
    assert (now.present, now.assumed) == (0, 1)
    assert "يُفترض حضوره" in bare(room.panel.quorum.words["debate"].text())
    room.key(Qt.Key.Key_Space)
    assert room.present() == {"DEU": False}
    assert "DEU" in room.registered()
    assert (quorum_now(room.panel.live).present, quorum_now(room.panel.live).assumed) == (1, 0)


def test_a_name_needs_a_second_enter_before_the_sitting_is_open(room: Room) -> None:
    room.letter("]")
    assert room.panel.sitting is not None
    assert room.panel.sitting.opened_at is None
    room.find("مصر")
    room.key(Qt.Key.Key_Return)
    assert room.present(2) == {}
    room.key(Qt.Key.Key_Return)
    assert room.present(2) == {"EGY": False}
    room.find("فرنسا")
    room.key(Qt.Key.Key_Return)
    assert room.present(2).keys() == {"EGY", "FRA"}


def test_a_name_entered_before_the_sitting_is_open_is_reported_as_not_recorded(room: Room) -> None:
    room.letter("]")
    for name in ("مصر", "فرنسا"):
        room.find(name)
        room.key(Qt.Key.Key_Return)
    assert room.present(2) == {"FRA": False}
    assert "لم يُسجَّل حضور مصر" in bare(room.panel.adding.box._best.text())
    room.find("كينيا")
    room.key(Qt.Key.Key_Return)
    assert "مصر" not in bare(room.panel.adding.box._best.text())


def seen_in(widget: QWidget) -> str:
    """Return the texts of the visible labels of a widget."""
    return " ".join(bare(one.text()) for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def test_without_a_table_of_parties_states_are_counted_but_not_the_quorum(room: Room) -> None:
    panel, words = room.panel, room.panel.quorum.words
    assert words["debate"].isVisibleTo(panel)
    assert "نصاب" in seen_in(room.window.bar)
    assert bare(panel.head.chips["parties"].text()).startswith("الأطراف")
    meeting_id = panel.live.programme.meeting_id
    room.window.session.do(take_instrument, meeting_id=meeting_id, instrument=None)
    assert panel.quorum.nobody.isVisibleTo(panel)
    assert not words["debate"].isVisibleTo(panel)
    assert not words["decision"].isVisibleTo(panel)
    assert bare(panel.head.chips["parties"].text()).startswith("الدول")
    assert "نصاب" not in seen_in(room.window.bar)
