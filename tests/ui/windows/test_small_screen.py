"""A window on a screen too small for it takes the screen's size, and everything in it is reached."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.seeing import scrolls
from ui.panels.panellists.panellists_panel import PanellistsPanel
from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow

LARGE, SMALL = 200, (1366, 690)


@pytest.fixture
def window(app: AppContext, record: Path, qtbot: QtBot, request: pytest.FixtureRequest) -> RecordWindow:
    """The demonstration in the largest text, on a small screen, with the panellists in front."""
    app.change(language=request.param, scale=LARGE, panel="panellists")
    made = RecordWindow(app, record)
    made.resize(*SMALL)
    with qtbot.waitExposed(made):
        made.show()
    made.load()
    made.show_panel("panellists")
    return made


def in_sight(widget: QWidget, area: QScrollArea) -> bool:
    """Return whether at least the beginning of a widget is visible, in each direction."""
    place = QRect(widget.mapTo(area.viewport(), QPoint()), widget.size())
    seen = place.intersected(area.viewport().rect())
    return seen.width() >= min(40, place.width()) and seen.height() >= min(20, place.height())


@pytest.mark.parametrize("window", ["ar", "en"], indirect=True)
def test_everything_in_a_panel_is_scrolled_into_view_by_tab(window: RecordWindow, qtbot: QtBot) -> None:
    assert (window.width(), window.height()) == SMALL
    panel = window.panel
    assert isinstance(panel, PanellistsPanel)
    place = window.body.place
    qtbot.waitUntil(lambda: scrolls(place))
    panel.list.setFocus(Qt.FocusReason.TabFocusReason)
    beyond = [one for one in panel.fields.findChildren(QWidget) if one.isVisible()]
    assert not all(in_sight(one, place) for one in beyond)
    reached = list[QWidget]()
    for _ in range(60):
        held = QApplication.focusWidget()
        assert held is not None
        if panel.isAncestorOf(held):
            qtbot.waitUntil(lambda held=held: in_sight(held, place))  # type: ignore[misc]
            reached.append(held)
        qtbot.keyClick(held, Qt.Key.Key_Tab)
    assert any(panel.fields.isAncestorOf(one) for one in reached)


@pytest.mark.parametrize("window", ["ar"], indirect=True)
def test_the_buttons_of_the_navigation_are_reached_too(window: RecordWindow, qtbot: QtBot) -> None:
    side, menu = window.body.side, window.navigation.small["menu"]
    qtbot.waitUntil(lambda: scrolls(side))
    assert not in_sight(menu, side)
    menu.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: in_sight(menu, side))
    assert side.horizontalScrollBar().maximum() == 0
    assert menu.width() <= side.viewport().width()


@pytest.mark.parametrize("window", ["en"], indirect=True)
def test_nothing_scrolls_when_there_is_room(window: RecordWindow, qtbot: QtBot) -> None:
    window.app.change(scale=100)
    qtbot.waitUntil(lambda: not scrolls(window.body.place) and not scrolls(window.body.side))
    assert window.body.side.width() == window.navigation.width()
