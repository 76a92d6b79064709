"""The sheet of keys, and keys that the user has changed."""

from __future__ import annotations

import pytest
from hypothesis import given as cases
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import bare, press, type_text
from ui.dialogs.find_lines import LinesOf
from ui.dialogs.key_sheet import KeySheet
from ui.keys.key_table import BY_NAME, KEYS, shown
from ui.keys.rekeying import EVERYWHERE, clashes, given, given_back, keys_in, normal, unusable
from ui.state.app_context import AppContext
from ui.widgets.buttons import Button, KeyButton
from ui.widgets.key_caps import KeyCap
from ui.widgets.tile import Tile
from ui.windows.record.record_window import RecordWindow
from wgdesk import settings

KEYS_ = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
NAMES = [key.name for key in KEYS]
LETTERS = st.sampled_from([f"Ctrl+Alt+{letter}" for letter in "ABCDEFGH"] + ["F2", "F3"])


@pytest.fixture
def sheet(app: AppContext, qtbot: QtBot) -> KeySheet:
    made = KeySheet(app)
    with qtbot.waitActive(made):
        made.open()
    return made


def test_every_key_is_on_the_sheet(sheet: KeySheet, app: AppContext) -> None:
    rows = {row.key: row for row in sheet.list.rows.rows}
    assert {key for key in rows if not isinstance(key, LinesOf)} == set(NAMES)
    for name in NAMES:
        assert shown(app, name) in rows[name].badge.split()


def test_keys_are_found_by_their_action_and_by_their_name(sheet: KeySheet) -> None:
    type_text(sheet.words, "تصدير")
    assert [row.key for row in sheet.list.rows.rows] == [LinesOf("report"), "export"]
    sheet.words.clear()
    type_text(sheet.words, "f11")
    assert "full-screen" in [row.key for row in sheet.list.rows.rows]


def test_a_key_is_changed_kept_and_reset(sheet: KeySheet, app: AppContext) -> None:
    sheet.list.point_at("export")
    press(sheet.list, KEYS_.Key_Return)
    assert not sheet.banner.isHidden()
    press(sheet.list, KEYS_.Key_Control, CTRL)  # a modifier alone is not the key yet
    press(sheet.list, KEYS_.Key_G, CTRL)
    assert shown(app, "export") == "Ctrl+G"
    assert sheet.banner.isHidden()
    assert settings.load(app._folder)[0].keys == {"export": "Ctrl+G"}
    press(sheet.list, KEYS_.Key_Delete)
    assert shown(app, "export") == "Ctrl+E"
    assert settings.load(app._folder)[0].keys == {}


def test_escape_stops_waiting_for_a_key_and_then_closes_the_sheet(sheet: KeySheet, app: AppContext) -> None:
    sheet.wait_for("export")
    press(sheet.list, KEYS_.Key_Escape)
    assert sheet.isVisible()
    assert app.settings.keys == {}
    press(sheet.list, KEYS_.Key_Escape)
    assert not sheet.isVisible()


def test_a_key_already_taken_is_reported_with_an_exchange_offered(sheet: KeySheet, app: AppContext) -> None:
    sheet.wait_for("export")
    press(sheet.list, KEYS_.Key_F, CTRL)
    assert app.settings.keys == {}
    assert "Ctrl+F" in bare(sheet.banner.text)
    assert bare(app.speech.say("key-find")) in bare(sheet.banner.text)
    swap = sheet.focusWidget()
    assert isinstance(swap, Button)
    swap.click()
    assert shown(app, "export") == "Ctrl+F"
    assert shown(app, "find") == "Ctrl+E"
    sheet._all.click()
    assert (shown(app, "export"), shown(app, "find")) == ("Ctrl+E", "Ctrl+F")


def test_no_exchange_gives_a_command_of_the_window_a_single_letter(sheet: KeySheet, app: AppContext) -> None:
    sheet.wait_for("end")
    press(sheet.list, KEYS_.Key_F, CTRL)
    assert "Ctrl+F" in bare(sheet.banner.text)
    assert sheet.focusWidget() is sheet.list
    assert app.settings.keys == {}


def test_a_single_letter_cannot_be_a_key_of_the_window(sheet: KeySheet, app: AppContext) -> None:
    sheet.wait_for("export")
    press(sheet.list, KEYS_.Key_G)
    assert app.settings.keys == {}
    assert sheet.banner.text
    press(sheet.list, KEYS_.Key_F3)
    assert shown(app, "export") == "F3"


def test_buttons_show_a_changed_key_at_once_and_it_works(
    window: RecordWindow, app: AppContext, qtbot: QtBot
) -> None:
    button = KeyButton(app, "export-open", action="export")
    cap, tile = KeyCap(app, action="export"), Tile(app, "start-open", "folder-open", "open")
    before = button.sizeHint().width()
    app.change(keys={"export": "Ctrl+Alt+G", "open": "F4", "sittings": "x", "panel-history": "F3"})
    assert button._cap == "Ctrl Alt G"
    assert button.sizeHint().width() > before
    assert "Ctrl+Alt+G" in button.toolTip()
    assert cap.text() == "Ctrl Alt G"
    assert [one.text() for one in tile.findChildren(KeyCap)] == ["F4"]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, KEYS_.Key_F3)
    assert window.panel is window.panels["history"]
    qtbot.keyClick(window, KEYS_.Key_8, CTRL)
    qtbot.keyClick(window, KEYS_.Key_9, CTRL)
    assert window.panel is window.panels["report"]
    for one in (button, cap, tile):
        one.deleteLater()


def test_the_sheet_fits_the_smallest_screen(sheet: KeySheet, app: AppContext) -> None:
    for scale in (100, 150):
        app.change(scale=scale)
        fresh = KeySheet(app)
        fresh.open()
        assert fresh.height() <= 768
        assert fresh.width() <= 1366
        fresh.close()


def test_keys_clash_only_where_both_work() -> None:
    assert clashes({}, "export", "Ctrl+F") == ("find",)
    assert clashes({}, "suspend", "N") == ()  # a key of the panel of speakers
    assert clashes({}, "suspend", "Space") == ("context",)  # which works in both panels
    assert clashes({}, "suspend", "T") == ("take-up",)
    assert clashes({}, "end", "Ctrl+Z") == ("undo",)
    assert clashes({"find": "F3"}, "export", "Ctrl+F") == ()
    assert unusable("end", "Return")
    assert unusable("export", "Shift+G")
    assert not unusable("end", "G")
    assert not unusable("export", "Shift+F9")


def all_fit(chosen: dict[str, str]) -> bool:
    return not any(clashes(chosen, name, key) for name in NAMES for key in keys_in(chosen, name))


def test_the_programs_own_keys_do_not_clash() -> None:
    assert all_fit({})
    assert all(BY_NAME[name].single for name in EVERYWHERE)


@cases(st.lists(st.tuples(st.sampled_from(NAMES), st.one_of(LETTERS, st.sampled_from(NAMES))), max_size=6))
def test_no_sequence_of_changes_gives_two_commands_one_key(steps: list[tuple[str, str]]) -> None:
    chosen: dict[str, str] = {}
    for name, wanted in steps:
        key = keys_in(chosen, wanted)[0] if wanted in BY_NAME else wanted
        if unusable(name, key):
            continue
        changed = given(chosen, name, key)
        if changed is not None:
            chosen = changed
            assert normal(keys_in(chosen, name)[0]) == normal(key)
    assert all((key,) != BY_NAME[name].keys for name, key in chosen.items())
    assert all_fit(chosen)
    for name in list(chosen):
        chosen = given_back(chosen, name)
        assert keys_in(chosen, name) == BY_NAME[name].keys
        assert all_fit(chosen)
    assert chosen == {}


def test_search_words_are_not_unsaved_text(window: RecordWindow, qtbot: QtBot) -> None:
    made = KeySheet(window.app, window)
    made.open()
    made.activateWindow()
    made.words.setFocus()
    qtbot.waitUntil(made.words.hasFocus)
    type_text(made.words, "Ctrl")
    assert not window.session.drafts.typing
    assert bare(window.bar._saved.text()) == bare(window.app.speech.say("saved"))
