"""A narrow window: the navigation is a rail, and the speakers have one column."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.speakers_room import K, Room, room
from ui.panels.sittings.sittings_panel import SittingsPanel
from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow

pytestmark = pytest.mark.slow  # long: in the thorough run only

__all__ = ["room"]

LARGE = 150  # per cent, on a screen of 1366 by 768


@pytest.fixture
def narrow(room: Room) -> Room:
    room.app.change(scale=LARGE)
    QApplication.processEvents()
    return room


def seen(room: Room) -> tuple[bool, bool, bool]:
    """Return whether the list, the cards and the sheet are visible."""
    panel = room.panel
    return panel.list_card.isVisible(), panel.cards.isVisible(), panel.details.isVisible()


def test_a_narrow_window_shows_the_navigation_as_a_rail(room: Room) -> None:
    side = room.window.navigation
    words = [button.accessibleName() for button in side.buttons.values()]
    wide = side.width()
    room.app.change(scale=LARGE)
    assert side.width() < wide  # although everything in it is larger
    for button, name in zip(side.buttons.values(), words, strict=True):
        assert button.text() == ""
        assert button.accessibleName() == name
        assert name in button.toolTip()
    room.app.change(scale=100)
    assert side.width() == wide
    assert all(button.text() for button in side.buttons.values())


def test_the_cards_replace_the_list_when_asked_for(narrow: Room) -> None:
    head = narrow.panel.head
    assert seen(narrow) == (True, False, False)
    assert head.aside.isVisible()
    head.aside.click()
    assert seen(narrow) == (False, True, False)
    assert narrow.panel.now.isVisible()
    assert narrow.panel.now.hasFocus()
    assert narrow.panel.rests_on() is narrow.panel.now
    narrow.panel.cards.back.click()
    assert seen(narrow) == (True, False, False)
    assert narrow.panel.list.hasFocus()


def test_keys_work_while_the_cards_are_shown(narrow: Room) -> None:
    narrow.panel.head.aside.click()
    narrow.key(K.Key_Space)
    assert narrow.of("PRT").begun_at is not None or narrow.of("PRT").called_at is not None
    assert seen(narrow) == (False, True, False)
    narrow.key(K.Key_A)
    assert seen(narrow) == (True, False, False)
    assert narrow.panel.adding.box.field.hasFocus()


def test_esc_brings_the_list_back(narrow: Room) -> None:
    narrow.panel.head.aside.click()
    narrow.key(K.Key_Escape)
    assert seen(narrow) == (True, False, False)
    assert narrow.panel.list.hasFocus()


def test_the_sheet_opens_below_the_current_speaker(narrow: Room) -> None:
    narrow.panel.open_request(narrow.of("EGY").id)
    assert seen(narrow) == (False, False, True)
    assert narrow.panel.now.isVisible()
    narrow.panel.close_request()
    assert seen(narrow) == (True, False, False)


def test_a_window_made_wider_shows_both_again(narrow: Room) -> None:
    narrow.panel.head.aside.click()
    narrow.app.change(scale=100)
    QApplication.processEvents()
    assert seen(narrow) == (True, True, False)
    assert not narrow.panel.head.aside.isVisible()
    assert not narrow.panel.cards.back.isVisible()


def test_choosing_a_row_brings_its_list_into_view(app: AppContext, record: Path, qtbot: QtBot) -> None:
    window = RecordWindow(app, record)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.load()
    panel = window.show_panel("sittings")
    assert isinstance(panel, SittingsPanel)
    QApplication.processEvents()
    sittings = panel.lists["sittings"].list
    assert sittings.currentIndex().row() == sittings.rows.rowCount() - 1  # the last one held
    panel.go_to("sitting", panel.live.programme.sittings[-1].id)  # the form leaves room for one day
    QApplication.processEvents()
    assert sittings.verticalScrollBar().maximum() > 0
    assert sittings.viewport().rect().contains(sittings.visualRect(sittings.currentIndex()).center())
