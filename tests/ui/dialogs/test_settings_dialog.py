"""The settings: every choice applies at once and is kept; options of the record are changed by acts."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.meetings import close_record
from tests.ui.conftest import bare, press
from ui.dialogs.copies_dialog import CopiesDialog
from ui.dialogs.key_sheet import KeySheet
from ui.dialogs.settings_dialog import SettingsDialog
from ui.dialogs.settings_pages import FilesPage, RecordSettingsPage, ScreenPage
from ui.panels.report.report_panel import ReportPanel
from ui.parts.option_fields import OptionChoice, OptionNumber
from ui.state.app_context import AppContext
from ui.state.panel_table import AT_SIDE
from ui.widgets.buttons import Button
from ui.widgets.fields import Pick
from ui.widgets.window_size import fits_screen
from ui.windows.record.alarm import Alarm
from ui.windows.record.record_window import RecordWindow
from wgdesk import settings
from wgdesk.acts import floor, programme
from wgdesk.rules.options import Options

pytestmark = pytest.mark.slow  # long: in the thorough run only

KEYS = Qt.Key


@pytest.fixture
def dialog(window: RecordWindow, app: AppContext, qtbot: QtBot) -> SettingsDialog:
    made = SettingsDialog(app, window, window.session)
    with qtbot.waitExposed(made):
        made.open()
    return made


def choose(dialog: SettingsDialog, name: str, value: str) -> None:
    pick(dialog.boxes[name], value)


def pick(box: Pick, value: str) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("language", "en"),
        ("names_language", "fr"),
        ("podium_language", "en"),
        ("report_language", "en"),
        ("digits", "european"),
        ("theme", "dark"),
        ("scale", "90"),
    ],
)
def test_a_choice_applies_at_once_and_is_kept(
    dialog: SettingsDialog, app: AppContext, name: str, value: str
) -> None:
    choose(dialog, name, value)
    assert str(getattr(app.settings, name)) == value
    assert str(getattr(settings.load(app._folder)[0], name)) == value
    assert dialog.boxes[name].currentData() == value


@pytest.mark.sampled
@pytest.mark.daily
def test_a_size_too_large_for_the_screen_is_refused(
    window: RecordWindow, app: AppContext, qtbot: QtBot
) -> None:
    window.show_panel("history")
    app.change(scale=80)
    room = window.screen().availableSize()  # 800 by 800 pixels
    window.resize(room)
    dialog = SettingsDialog(app, window, window.session)
    with qtbot.waitExposed(dialog):
        dialog.open()
    choose(dialog, "scale", "200")
    QApplication.processEvents()
    taken = app.settings.scale
    assert 80 < taken < 200
    assert (app.theme.scale, settings.load(app._folder)[0].scale) == (taken, taken)
    assert dialog.boxes["scale"].currentData() == str(taken)
    assert dialog.banner.text == "لا تتسع هذه الشاشة لحجم أكبر."
    assert window.size() == room
    assert dialog.screen().availableGeometry().contains(dialog.frameGeometry())
    choose(dialog, "scale", "200")  # nothing changes, and the box shows the old size
    assert dialog.boxes["scale"].currentData() == str(taken)
    assert not dialog.banner.isHidden()
    choose(dialog, "scale", "90")
    assert app.settings.scale == 90
    assert dialog.banner.isHidden()


def test_a_window_already_too_large_for_the_screen_takes_any_size(
    dialog: SettingsDialog, window: RecordWindow, app: AppContext
) -> None:
    app.change(scale=150)
    assert not fits_screen(window)
    choose(dialog, "scale", "200")
    assert app.settings.scale == 200
    assert dialog.screen().availableGeometry().contains(dialog.frameGeometry())


def test_the_preview_follows_the_settings(dialog: SettingsDialog, report: ReportPanel) -> None:
    choose(dialog, "report_language", "en")
    assert report.lang == "en"
    assert report.document.lang == "en"


def test_the_sections_are_walked_with_the_keyboard(dialog: SettingsDialog) -> None:
    assert dialog.sections.hasFocus()
    names = [row.key for row in dialog.sections.rows.rows]
    assert names == list(dialog.pages) == ["language", "look", "screen", "meeting", "files", "keys"]
    for name in names[1:]:
        press(dialog.sections, KEYS.Key_Down)
        assert dialog.pages[name].isVisible()
    press(dialog.sections, KEYS.Key_Up)
    press(dialog.sections, KEYS.Key_Escape)
    assert not dialog.isVisible()


def test_without_a_record_no_options_of_a_meeting_are_shown(app: AppContext) -> None:
    made = SettingsDialog(app)
    assert "meeting" not in made.pages
    made.close()


def test_the_display_and_the_tone_are_set(dialog: SettingsDialog, app: AppContext) -> None:
    page = dialog.pages["screen"]
    assert isinstance(page, ScreenPage)
    assert (app.settings.sound, app.settings.display_clock) == (False, True)
    page.checks["sound"].click()
    page.checks["display_clock"].click()
    page.next.setValue(5)
    kept = settings.load(app._folder)[0]
    assert (kept.sound, kept.display_clock, kept.display_next) == (True, False, 5)


def test_options_of_the_record_are_changed_by_acts_and_can_be_undone(
    dialog: SettingsDialog, window: RecordWindow
) -> None:
    page = dialog.pages["meeting"]
    assert isinstance(page, RecordSettingsPage)
    options = lambda: Options(window.session.live.programme.options)  # noqa: E731 - read anew each time
    before = options().number("limit_state")
    press(page.limits["limit_state"], KEYS.Key_Up)
    assert options().number("limit_state") == before + 30
    dialog.show_section("meeting")
    replies, quorum = page.options["replies_most"], page.options["quorum_decision"]
    assert isinstance(replies, OptionNumber)
    assert isinstance(quorum, OptionChoice)
    replies.setFocus()
    press(replies, KEYS.Key_Down)
    assert options().number("replies_most") == 1
    acted: list[None] = []
    window.session.acted.connect(lambda: acted.append(None))
    pick(quorum, "participating")
    pick(quorum, "participating")  # choosing the same again is not an act
    assert len(acted) == 1
    assert options().choice("quorum_decision") == "participating"
    for _ in range(3):
        window.desk.undo()
    assert options().number("limit_state") == before
    assert options().number("replies_most") == 2
    assert quorum.value == options().choice("quorum_decision")
    assert replies.value() == 2
    page.limits["limit_state"].setFocus()  # leaving the field changes nothing
    assert options().number("replies_most") == 2


def test_a_refusal_is_shown_in_the_dialog(dialog: SettingsDialog, window: RecordWindow) -> None:

    window.desk.do(close_record)
    page = dialog.pages["meeting"]
    assert isinstance(page, RecordSettingsPage)
    press(page.limits["limit_state"], KEYS.Key_Up)
    assert not dialog.banner.isHidden()


def test_the_export_folder_can_be_reset_to_beside_the_record(dialog: SettingsDialog, app: AppContext) -> None:
    page = dialog.pages["files"]
    assert isinstance(page, FilesPage)
    assert not page.beside.isEnabled()
    app.change(export_folder="/srv/reports")
    assert bare(page.folder.text()) == "/srv/reports"
    page.beside.click()
    assert app.settings.export_folder == ""


def test_a_button_opens_the_sheet_of_keys(dialog: SettingsDialog, app: AppContext) -> None:
    dialog.show_section("keys")
    (button,) = dialog.pages["keys"].findChildren(Button)
    button.click()
    (sheet,) = dialog.findChildren(KeySheet)
    assert sheet.isVisible()
    sheet.close()


def test_a_button_closes_the_settings_and_opens_the_copies(
    dialog: SettingsDialog, window: RecordWindow, app: AppContext
) -> None:
    buttons = {one.accessibleName(): one for one in dialog.pages["files"].findChildren(Button)}
    buttons[app.speech.say("key-copies")].click()
    assert not dialog.isVisible()
    (copies,) = window.findChildren(CopiesDialog)
    assert copies.isVisible()
    copies.close()


def test_the_dialog_fits_the_smallest_screen(app: AppContext) -> None:
    for scale in (100, 150):
        app.change(scale=scale)
        made = SettingsDialog(app)
        made.open()
        assert made.height() <= 768
        assert made.width() <= 1366
        made.close()


def test_the_direction_changes_with_all_panels_built(window: RecordWindow, app: AppContext) -> None:
    for name in AT_SIDE:
        window.show_panel(name)
    for lang, direction in (
        ("en", Qt.LayoutDirection.LeftToRight),
        ("ar", Qt.LayoutDirection.RightToLeft),
    ):
        app.change(language=lang)
        QApplication.processEvents()
        for name in AT_SIDE:
            panel = window.show_panel(name)
            assert panel.layoutDirection() is direction, name
            first = window.navigation.buttons[name].geometry().center().x()
            assert (first > panel.width() / 2) is False  # the place within the navigation itself
            side = window.navigation.mapTo(window, window.navigation.rect().center()).x()
            assert (side > window.width() / 2) is (lang == "ar"), name
            assert not panel.grab().isNull()


# -- the tone ----------------------------------------------------------------------------------------------


class Hand:
    """A clock set by the test."""

    def __init__(self) -> None:
        self.at = datetime(2026, 10, 5, 8, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def speaking(window: RecordWindow) -> Hand:
    """A statement of three minutes has begun; the clock is set by the test."""
    clock = Hand()
    window.desk.clock = clock
    live, desk = window.session.live, window.desk
    sitting = live.programme.sittings[-1]
    clock.at = sitting.planned_begin or clock.at
    desk.do(programme.edit_sitting, sitting_id=sitting.id, opened_at=clock.at, closed_at=None)
    someone = next(one.id for one in live.roster.delegations.values() if one.party)
    request = desk.do(floor.ask_floor, sitting_id=sitting.id, delegation_id=someone)
    live.look_at(None)
    desk.do(floor.give_floor, request_id=request)
    entry = live.floor.speaking
    assert entry is not None
    assert entry.allotted == 180
    return clock


def test_the_tone_sounds_once_when_the_time_is_over(
    window: RecordWindow, app: AppContext, speaking: Hand
) -> None:
    heard: list[datetime] = []
    Alarm(window.session, lambda: heard.append(speaking.at))
    live, begin = window.session.live, speaking.at
    app.change(sound=True)
    for second in range(170, 200):
        speaking.at = begin + timedelta(seconds=second)
        live.second.emit()
    assert heard == [begin + timedelta(seconds=180)]
    entry = live.floor.speaking
    assert entry is not None
    window.desk.do(floor.give_time, request_id=entry.id, seconds=60)
    for second in range(200, 260):
        speaking.at = begin + timedelta(seconds=second)
        live.second.emit()
    assert heard[1:] == [begin + timedelta(seconds=240)]


def test_no_tone_sounds_unless_it_is_turned_on(window: RecordWindow, app: AppContext, speaking: Hand) -> None:
    heard: list[int] = []
    Alarm(window.session, lambda: heard.append(1))
    begin = speaking.at
    assert app.settings.sound is False
    for second in (179, 180, 181):
        speaking.at = begin + timedelta(seconds=second)
        window.session.live.second.emit()
    assert heard == []


def test_the_tone_does_not_sound_while_the_clock_is_paused(
    window: RecordWindow, app: AppContext, speaking: Hand
) -> None:
    heard: list[int] = []
    Alarm(window.session, lambda: heard.append(1))
    app.change(sound=True)
    begin, live = speaking.at, window.session.live
    speaking.at = begin + timedelta(seconds=100)
    live.second.emit()
    entry = live.floor.speaking
    assert entry is not None
    window.desk.do(floor.pause_statement, request_id=entry.id)
    speaking.at = begin + timedelta(seconds=400)
    live.second.emit()
    assert heard == []
