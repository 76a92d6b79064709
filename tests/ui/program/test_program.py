"""The program: start window, demonstration, recent records, settings, sizes, crash."""

from pathlib import Path
from shutil import copyfile, rmtree

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.meetings import close_record
from tests.ui.conftest import press, type_text
from ui.dialogs.ask import Ask
from ui.dialogs.crash_dialog import CrashDialog, account
from ui.dialogs.key_sheet import KeySheet
from ui.dialogs.new_record import NewRecord
from ui.dialogs.settings_dialog import SettingsDialog
from ui.panels.documents.documents_panel import DocumentsPanel
from ui.program.crash_watch import CrashWatch
from ui.program.demonstration import DEMONSTRATION
from ui.program.program import Program
from ui.state.app_context import AppContext
from ui.state.bridge import Follower
from ui.state.panel_table import AT_SIDE
from ui.widgets.window_size import fits_screen
from wgdesk.acting.desk import Desk
from wgdesk.acts.setup import edit_meeting
from wgdesk.errors import Trouble
from wgdesk.reads.queries.meeting import meeting
from wgdesk.settings import FILE, SET_ASIDE
from wgdesk.storage.lock import Hold

pytestmark = pytest.mark.slow  # long: in the thorough run only


def test_the_demonstration_is_created_opened_and_offered_again(program: Program, qtbot: QtBot) -> None:
    start = program.show_start()
    press(start.tiles["demonstration"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bool(program.records))
    (window,) = program.records.values()
    qtbot.waitUntil(lambda: "report" in window.panels)
    assert window.path.name == DEMONSTRATION
    assert not start.isVisible()
    assert [entry.path for entry in program.app.settings.recent] == [str(window.path)]
    program.close_record()
    qtbot.waitUntil(lambda: not program.records)
    assert start.isVisible()
    assert start.recent.rows.rowCount() == 1
    program.demonstration()
    (ask,) = start.findChildren(Ask)
    assert ask.isVisible()


def test_an_open_demonstration_is_brought_to_the_front(program: Program, record: Path, qtbot: QtBot) -> None:
    path = program._demonstration.path
    path.parent.mkdir(parents=True, exist_ok=True)
    copyfile(record, path)
    program.open(path)
    program.open(record)
    program.demonstration()
    qtbot.waitUntil(program.records[path].isActiveWindow)
    assert not any(isinstance(one, Ask) for one in QApplication.topLevelWidgets())


def test_a_demonstration_open_in_another_program_is_not_replaced(program: Program, qtbot: QtBot) -> None:
    path = program._demonstration.path
    with Hold(path, program.app.clock()):
        program._make_demonstration()
        qtbot.waitUntil(lambda: not program._demonstration.making)
        assert not path.exists()
        assert not program.records
    assert program.start is not None
    assert program.start.banner.text


def test_a_dropped_record_opens(program: Program, record: Path, qtbot: QtBot) -> None:
    start = program.show_start()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(record))])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    start.dropEvent(event)
    qtbot.waitUntil(lambda: bool(program.records))


def test_a_file_that_is_not_a_record_is_reported_in_the_start_window(
    program: Program, tmp_path: Path
) -> None:
    start = program.show_start()
    program.open(tmp_path / "none.wgdesk")
    assert "none.wgdesk" in start.banner.text
    assert not program.records


def test_missing_recent_records_are_greyed_and_removable(
    program: Program, app: AppContext, tmp_path: Path
) -> None:
    app.keep(app.settings.opened(tmp_path / "gone.wgdesk", app.clock(), "Meeting <b>of</b> yesterday"))
    start = program.show_start()
    (row,) = start.recent.rows.rows
    assert row.quiet
    assert row.text == "Meeting <b>of</b> yesterday"
    start.recent.setCurrentIndex(start.recent.rows.index(0))
    press(start.recent, Qt.Key.Key_Return)
    assert "gone.wgdesk" in start.banner.text
    press(start.recent, Qt.Key.Key_Delete)
    assert start.recent.rows.rowCount() == 0
    assert app.settings.recent == ()


def test_recent_records_with_impossible_names_are_shown_as_missing(program: Program, app: AppContext) -> None:
    for name in ("q" * 300, "a\0b"):
        app.keep(app.settings.opened(Path("/") / name, app.clock(), "Meeting"))
    start = program.show_start()
    assert [row.quiet for row in start.recent.rows.rows] == [True, True]
    start.recent.setCurrentIndex(start.recent.rows.index(0))
    press(start.recent, Qt.Key.Key_Return)
    assert start.banner.text


def test_a_recent_record_that_cannot_be_removed_is_reported(
    program: Program, app: AppContext, tmp_path: Path
) -> None:
    app.keep(app.settings.opened(tmp_path / "gone.wgdesk", app.clock(), "Meeting"))
    start = program.show_start()
    in_the_way = tmp_path / "wgdesk_config"
    rmtree(in_the_way)
    in_the_way.touch()
    start.recent.setCurrentIndex(start.recent.rows.index(0))
    press(start.recent, Qt.Key.Key_Delete)
    assert FILE in start.banner.text


def test_opening_the_same_record_again_shows_its_window(program: Program, record: Path) -> None:
    program.open(record)
    program.open(record.parent / "." / record.name)
    assert len(program.records) == 1


def test_a_record_larger_than_its_screen_is_maximized(program: Program, record: Path) -> None:
    program.open(record)
    assert program.records[record].isMaximized()


def test_closing_a_record_frees_its_window(program: Program, record: Path, qtbot: QtBot) -> None:
    program.show_start()
    program.open(record)
    window = program.records[record]
    qtbot.waitUntil(lambda: window.session.live.ready)
    for name in AT_SIDE:
        window.show_panel(name)
    desk, followers = window.desk, window.findChildren(Follower)
    desk.do(edit_meeting, meeting_id=desk.read(meeting).id, symbol_draft="1/L.1")
    timers = [window.session.live._ticker, *(one._timer for one in followers)]
    waiting: list[bool] = []  # timers still running when the window is closed
    window.closed.connect(lambda: waiting.extend(one.isActive() for one in timers))
    assert timers[0].isActive()
    assert any(one.isActive() for one in timers[1:])
    window.close()
    qtbot.waitUntil(lambda: not isValid(window))
    assert waiting == [False] * len(timers)
    program.app.change(language="en")
    assert desk._engine.pool.checkedin() == 0  # type: ignore[attr-defined]


def test_a_record_that_does_not_close_stays_in_front(program: Program, record: Path, qtbot: QtBot) -> None:
    program.app.change(panel="documents")
    program.open(record)
    window = program.records[record.resolve()]
    qtbot.waitUntil(lambda: "documents" in window.panels)
    panel = window.panels["documents"]
    assert isinstance(panel, DocumentsPanel)
    panel._title.field.setFocus()
    type_text(panel._title.field, "كلام")
    other = Desk.open(record, station="2")
    other.do(close_record)  # of which this window has not heard yet
    other.close()
    program.close_record()
    assert program.records
    assert program.start is not None
    assert not program.start.isVisible()
    program.close_record()
    assert not program.records
    assert program.start.isVisible()


def test_a_new_record_is_made_and_opened(program: Program, tmp_path: Path, qtbot: QtBot) -> None:
    start = program.show_start()
    program.new()
    (form,) = start.findChildren(NewRecord)
    form.names["body_full", "en"].setText("Working Group on Rivers")
    form.place.setText(str(tmp_path / "rivers"))
    form.begin()
    qtbot.waitUntil(lambda: bool(program.records))
    assert (tmp_path / "rivers.wgdesk").exists()
    program.new()
    again = next(
        one for one in QApplication.topLevelWidgets() if isinstance(one, NewRecord) and one is not form
    )
    again.names["body_full", "en"].setText("Working Group on Rivers")
    again.place.setText(str(tmp_path / "rivers.wgdesk"))
    again.begin()
    qtbot.waitUntil(lambda: bool(again.banner.text))  # the file exists already
    again.reject()


def test_settings_apply_at_once_and_are_kept(program: Program, app: AppContext) -> None:
    start = program.show_start()
    program.settings()
    (dialog,) = start.findChildren(SettingsDialog)
    box = dialog.boxes["language"]
    box.setCurrentIndex(box.findData("en"))
    box.activated.emit(box.currentIndex())
    assert start.tiles["new"].accessibleName() == "New meeting"
    assert not start.isRightToLeft()
    assert not dialog.boxes["digits"].isEnabled()
    assert AppContext(app._folder).settings.language == "en"


def test_unreadable_settings_are_reported(app: AppContext) -> None:
    (app._folder / FILE).write_text("scale = 'large'")
    program = Program(AppContext(app._folder))
    program.app.apply()
    assert SET_ASIDE in program.show_start().banner.text


def test_the_sheet_of_keys_opens_and_closes(program: Program) -> None:
    start = program.show_start()
    program.keys()
    (sheet,) = start.findChildren(KeySheet)
    press(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_scaling_keeps_to_its_limits(program: Program) -> None:
    program.show_start()
    for _ in range(10):
        program._wanted("bigger")
        QApplication.processEvents()
    assert program.app.settings.scale == 200
    program._wanted("same-size")
    QApplication.processEvents()
    assert program.app.settings.scale == 100


def test_a_record_is_never_enlarged_beyond_its_screen(program: Program, record: Path) -> None:
    program.app.change(panel="history", scale=80)
    program.open(record)
    (window,) = program.records.values()
    window.activateWindow()
    assert fits_screen(window)
    for _ in range(10):
        program._wanted("bigger")
        QApplication.processEvents()
    reached = program.app.settings.scale
    assert fits_screen(window)
    assert 80 < reached < 200  # of a screen of 800 by 800 pixels
    assert window.panel.banner.text == "لا تتسع هذه الشاشة لحجم أكبر."
    program._wanted("smaller")
    QApplication.processEvents()
    assert program.app.settings.scale < reached


def test_of_several_steps_of_size_only_the_last_is_applied(program: Program, qtbot: QtBot) -> None:
    program.app.change(scale=80)
    program.show_start()
    sizes: list[int] = []
    program.app.theme.changed.connect(lambda: sizes.append(program.app.theme.scale))
    for _ in range(5):
        program._wanted("bigger")
    assert sizes == []
    qtbot.waitUntil(lambda: program.app.settings.scale == 150)
    assert set(sizes) == {150}


def test_a_crash_report_contains_no_text_of_the_record(app: AppContext, qtbot: QtBot) -> None:
    watch = CrashWatch(app)
    try:
        raise ValueError("a secret of the meeting")
    except ValueError as fault:
        text = account(type(fault), fault.__traceback__)
        watch._before = lambda *_: None
        watch._excepted(type(fault), fault, fault.__traceback__)
    assert "ValueError" in text
    assert "secret" not in text.replace('raise ValueError("a secret of the meeting")', "")
    (dialog,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, CrashDialog)]
    assert dialog.text.toPlainText() == text
    dialog.foot.itemAt(1).widget().click()
    assert QGuiApplication.clipboard().text() == text
    dialog.close()


def test_losing_access_to_the_file_is_not_reported_as_a_bug(
    program: Program, record: Path, qtbot: QtBot
) -> None:
    program.app.change(panel="documents")
    program.open(record)
    window = program.records[record.resolve()]
    qtbot.waitUntil(lambda: "documents" in window.panels)
    watch = CrashWatch(program.app)
    watch._before = lambda *_: None
    watch.troubled.connect(program.tell)
    for opened in (None, window.asides.show_copies):
        window.panel.banner.hide()
        if opened is not None:
            opened()
        fault = Trouble("disk-fails", name=record.name)
        watch._excepted(type(fault), fault, None)
        assert record.name in window.panel.banner.text  # even behind a dialog
    assert not any(isinstance(one, CrashDialog) for one in QApplication.topLevelWidgets())
    assert program.start is None or not program.start.isVisible()


def test_a_record_left_open_elsewhere_is_taken_over_after_a_question(program: Program, record: Path) -> None:
    lock = record.with_name(record.name + ".lock")
    lock.write_text('{"user": "amal", "host": "another", "pid": 1, "since": "2026-10-05T08:00:00+00:00"}')
    start = program.show_start()
    program.open(record)
    assert not program.records
    (ask,) = start.findChildren(Ask)
    ask.foot.itemAt(1).widget().click()
    assert len(program.records) == 1
