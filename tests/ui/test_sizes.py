"""No panel makes the window wider than the smallest screen, in any language and size."""

from __future__ import annotations

from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.actions import PANELS
from ui.panels.meeting import MeetingPanel
from ui.shell import Shell
from ui.windows.record import RecordWindow
from wgdesk.acts import floor, programme
from wgdesk.desk import Desk
from wgdesk.reads import programme as read_programme
from wgdesk.reads import roster as read_roster

WIDE, HIGH = 1366, 768
SCALES = (100, 125, 150)
SPEAKERS = 12


@pytest.fixture(scope="module")
def sitting_open(demonstration: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record with a sitting open and somebody on the floor: the bar and the panels at their fullest."""
    path = tmp_path_factory.mktemp("sizes") / "open.wgdesk"
    copyfile(demonstration, path)
    desk = Desk.open(path)
    course = desk.read(read_programme.programme)
    item = next(one for one in course.items if one.substantive)
    sitting = desk.do(programme.add_sitting, day=course.last_day)
    desk.do(programme.open_sitting, sitting_id=sitting)
    desk.do(programme.take_up, item_id=item.id, sitting_id=sitting)
    delegations = desk.read(read_roster.roster).delegations.values()
    keys = [
        desk.do(floor.ask_floor, sitting_id=sitting, item_id=item.id, delegation_id=one.id, present=True)
        for one in [one for one in delegations if one.registered][:SPEAKERS]
    ]
    desk.do(floor.give_floor, request_id=keys[0])
    desk.close()
    return path


@pytest.fixture
def record(sitting_open: Path, tmp_path: Path) -> Path:
    """A copy to work on."""
    path = tmp_path / "record.wgdesk"
    copyfile(sitting_open, path)
    return path


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_no_panel_makes_the_window_wider_than_the_smallest_screen(
    shell: Shell, record: Path, qtbot: QtBot, lang: str, scale: int
) -> None:
    shell.change(language=lang, report_language=lang, scale=scale)
    window = RecordWindow(shell, record, demonstration=True)
    window.resize(WIDE, HIGH)
    with qtbot.waitExposed(window):
        window.show()
    window.load()
    window.bar.show_display(True)
    for name in (*PANELS, "meeting"):
        panel = window.show_panel(name)
        for part in panel.sections.rows.rows if isinstance(panel, MeetingPanel) else ():
            panel.sections.point_at(part.key)
        qtbot.wait(1)  # layouts take notice of what is new
        assert panel.minimumSizeHint().width() + window.navigation.width() <= WIDE, name
        assert window.minimumSizeHint().width() <= WIDE, name
        assert window.width() == WIDE, name
        beyond = [child for child in _children(panel) if not panel.rect().contains(child.geometry())]
        assert beyond == [], (name, [one.geometry() for one in beyond])
        if scale < SCALES[-1]:
            assert window.height() == HIGH, name


def _children(panel: QWidget) -> list[QWidget]:
    """What stands side by side in a panel."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return [one for one in panel.findChildren(QWidget, options=direct) if one.isVisible()]


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_meeting_s_facts_are_not_cut_at_the_side(
    shell: Shell, record: Path, qtbot: QtBot, lang: str, scale: int
) -> None:
    shell.change(language=lang, scale=scale)
    window = RecordWindow(shell, record)
    window.resize(WIDE, HIGH)
    with qtbot.waitExposed(window):
        window.show()
    window.load()
    panel = window.show_panel("meeting")
    assert isinstance(panel, MeetingPanel)
    for name, area in panel.areas.items():
        panel.sections.point_at(name)
        qtbot.wait(1)
        held = area.widget()
        assert held is not None
        assert held.minimumSizeHint().width() <= area.viewport().width(), name
        assert scale != 100 or name == "groups" or held.height() <= area.viewport().height(), name


def test_the_bar_tells_less_where_it_is_narrow(shell: Shell, record: Path, qtbot: QtBot) -> None:
    window = RecordWindow(shell, record)
    window.resize(WIDE, HIGH)
    with qtbot.waitExposed(window):
        window.show()
    window.load()
    bar = window.bar
    told = []
    for width in range(WIDE, 400, -20):
        bar.resize(width, bar.height())
        seen = (not bar._decision.isHidden(), "·" in bar._time.text())
        told.append((*seen, "الحاضر" in bar._quorum.text()))
    assert told[0] == (True, True, True)
    assert told[-1] == (False, False, False)
    order = list(dict.fromkeys(told))
    assert order == [(True, True, True), (False, True, True), (False, False, True), (False, False, False)]


def test_a_head_folds_its_buttons_where_it_is_narrow(shell: Shell, record: Path, qtbot: QtBot) -> None:
    window = RecordWindow(shell, record)
    window.resize(1600, HIGH)
    with qtbot.waitExposed(window):
        window.show()
    window.load()
    panel = window.show_panel("recommendations")
    buttons = [panel._all, panel._new_cluster, panel._add]
    qtbot.waitUntil(lambda: all(button.text() for button in buttons[:2]))
    words = [button.accessibleName() for button in buttons]
    panel._head.resize(panel._head.minimumSizeHint().width(), panel._head.height())
    assert [button.text() for button in buttons] == ["", "", ""]
    assert [button.accessibleName() for button in buttons] == words
    assert all(button.toolTip() for button in buttons)
    panel._head.resize(1200, panel._head.height())
    assert all(button.text() for button in buttons)
