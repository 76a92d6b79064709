"""The program: start window, demonstration, recent records, settings, crash."""

import os
import sys
from pathlib import Path
from shutil import copyfile, rmtree

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.programs import run_program
from tests.ui.conftest import press, type_text
from ui import app
from ui.dialogs.ask import Ask
from ui.dialogs.crash_dialog import CrashDialog, account
from ui.dialogs.key_sheet import KeySheet
from ui.dialogs.new_record import NewRecord
from ui.dialogs.settings_dialog import SettingsDialog
from ui.panels.documents.documents_panel import DocumentsPanel
from ui.program import preload
from ui.program.crash_watch import CrashWatch
from ui.program.demonstration import DEMONSTRATION
from ui.program.program import Program
from ui.state.app_context import AppContext
from ui.state.bridge import Follower
from ui.state.panel_table import AT_SIDE
from ui.widgets.window_size import fits_screen
from wgdesk.acting.desk import Desk
from wgdesk.acts.setup import close_record, edit_meeting
from wgdesk.errors import Trouble
from wgdesk.paths import resource
from wgdesk.reads.queries.meeting import meeting
from wgdesk.settings import FILE, SET_ASIDE
from wgdesk.storage.lock import Hold
from wgdesk.words.phrase_files import keep_all

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(
    ("arguments", "files"),
    [
        ([], []),
        (["open", "a.wgdesk"], ["a.wgdesk"]),
        (["a.wgdesk"], ["a.wgdesk"]),
        (["open"], None),
        (["open", "--help"], None),
        (["report", "a.wgdesk"], None),
        (["--version"], None),
    ],
)
def test_which_arguments_open_a_window(arguments: list[str], files: list[str] | None) -> None:
    assert app.wanted_file(arguments) == files


def test_a_command_never_imports_qt() -> None:
    code = "import sys; from ui.app import main; main(['--version'])"
    watch = "import atexit, sys; atexit.register(lambda: print('PySide6' in sys.modules))\n"
    done = run_program(
        [sys.executable, "-c", watch + code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "False"


# What the start window is painted without; each costs as much as a part of the window itself.
NOT_BEFORE_THE_START = {
    *("sqlalchemy", "sqlite3", "fluent", "babel", "reportlab", "docx", "jsonschema", "tomli_w"),
    *("asyncio", "ssl", "email", "concurrent.futures", "importlib.metadata", "fontpkg"),
    *(
        f"wgdesk.{name}"
        for name in ("acting", "model", "reads", "rules", "report", "exchange", "words.phrase_source")
    ),
    *(f"ui.{name}" for name in ("dialogs", "panels", "parts.preview", "state.jobs", "windows.record")),
}


def python(code: str, *arguments: str, folder: Path) -> str:
    """Run a program of its own, with settings and data in ``folder``, and return what it prints.

    It must end well, and without a word of Python's about a fault.
    """
    env = {**os.environ, "WGDESK_CONFIG": str(folder), "WGDESK_DATA": str(folder)}
    command = [sys.executable, "-c", code, *arguments]
    done = run_program(command, cwd=ROOT, env=env, capture_output=True, text=True, check=True)
    assert "Traceback" not in done.stderr
    return done.stdout.strip()


def test_the_start_window_is_painted_before_the_core_is_imported(tmp_path: Path) -> None:
    keep_all(resource())  # as after set-up, whatever was changed since
    code = """
import sys
from ui.program import program
class Watched(program.Program):
    def show_start(self):
        window = super().show_start()
        window.centralWidget().installEventFilter(self)
        return window
    def eventFilter(self, watched, event):
        if event.type() is event.Type.Paint:
            print(*sys.modules)
            program.QApplication.quit()
        return False
program.Program = Watched
program.run([])
"""
    loaded = set(python(code, folder=tmp_path).split())
    assert "ui.windows.start.start_window" in loaded
    assert not loaded & NOT_BEFORE_THE_START


def test_what_comes_next_is_imported_while_the_start_window_is_idle(tmp_path: Path) -> None:
    code = """
import gc, sys
from ui.program import preload, program
pace = sys.getswitchinterval()
def look():
    if gc.isenabled():
        print(gc.isenabled(), gc.get_freeze_count() > 100_000, sys.getswitchinterval() == pace)
        print(*({*preload.CORE, *preload.WINDOWS} - set(sys.modules)))
        program.QApplication.quit()
class Watched(program.Program):
    def show_start(self):
        timer = program.QTimer(self)
        timer.timeout.connect(look)
        timer.start(10)
        return super().show_start()
program.Program = Watched
program.run([])
"""
    assert python(code, folder=tmp_path) == "True True True"  # and nothing that is not there


def test_the_rules_are_there_before_the_first_act_on_a_record_that_was_opened_at_once(
    record: Path, tmp_path: Path
) -> None:
    code = """
import gc, sys
from ui.program import preload, program
def look():
    if gc.isenabled():
        print(preload.RULES in sys.modules, gc.get_freeze_count() > 100_000)
        program.QApplication.quit()
class Watched(program.Program):
    def open(self, path):
        super().open(path)
        print(preload.RULES in sys.modules)
        self.timer = program.QTimer(self)
        self.timer.timeout.connect(look)
        self.timer.start(10)
program.Program = Watched
program.run(sys.argv[1:])
"""
    assert python(code, str(record), folder=tmp_path).split() == ["False", "True", "True"]


def test_the_core_that_is_imported_in_a_thread_has_nothing_to_do_with_qt(tmp_path: Path) -> None:
    code = f"""
import importlib, sys
for name in {preload.CORE!r}:
    importlib.import_module(name)
print({{"PySide6", "ui"}} & set(sys.modules))
"""
    assert python(code, folder=tmp_path) == "set()"


def test_the_program_ends_amid_the_importing(tmp_path: Path) -> None:
    code = """
import threading
from ui.program import preload, program
amid, go_on, really = threading.Event(), threading.Event(), preload.import_module
def held(name):
    amid.set()
    go_on.wait()
    return really(name)
preload.import_module = held
class Brief(program.Program):
    def show_start(self):
        self.timer = program.QTimer(self)
        self.timer.timeout.connect(self.leave)
        self.timer.start(10)
        return super().show_start()
    def leave(self):
        if not amid.is_set():
            return
        self.timer.stop()
        print("wgdesk-ahead" in [thread.name for thread in threading.enumerate()])
        program.QApplication.quit()
        go_on.set()
program.Program = Brief
program.run([])
print("wgdesk-ahead" in [thread.name for thread in threading.enumerate()])
"""
    assert python(code, folder=tmp_path).split() == ["True", "False"]


@pytest.mark.parametrize("after", [0, 55, 200])  # milliseconds: before, at and amid the importing
def test_a_record_opens_and_the_program_ends_whatever_is_being_imported(
    record: Path, tmp_path: Path, after: int
) -> None:
    code = """
import sys
from pathlib import Path
from ui.program import program
class Hasty(program.Program):
    def show_start(self):
        program.QTimer.singleShot(int(sys.argv[2]), self.hurry)
        return super().show_start()
    def hurry(self):
        self.open(Path(sys.argv[1]))
        print(len(self.records))
        program.QApplication.quit()
program.Program = Hasty
sys.exit(program.run([]))
"""
    assert python(code, str(record), str(after), folder=tmp_path) == "1"


def test_the_demonstration_is_made_opened_and_offered_again(program: Program, qtbot: QtBot) -> None:
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


def test_a_demonstration_that_is_open_comes_in_front(program: Program, record: Path, qtbot: QtBot) -> None:
    path = program._demonstration.path
    path.parent.mkdir(parents=True, exist_ok=True)
    copyfile(record, path)
    program.open(path)
    program.open(record)
    program.demonstration()
    qtbot.waitUntil(program.records[path].isActiveWindow)
    assert not any(isinstance(one, Ask) for one in QApplication.topLevelWidgets())


def test_a_fresh_demonstration_is_not_laid_under_another_program(program: Program, qtbot: QtBot) -> None:
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


def test_a_file_that_is_none_is_told_in_the_start_window(program: Program, tmp_path: Path) -> None:
    start = program.show_start()
    program.open(tmp_path / "none.wgdesk")
    assert "none.wgdesk" in start.banner.text
    assert not program.records


def test_recent_records_that_are_gone_are_greyed_and_removable(
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


def test_a_recent_record_that_cannot_be_forgotten_is_told(
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


def test_a_record_that_is_closed_is_let_go(program: Program, record: Path, qtbot: QtBot) -> None:
    program.show_start()
    program.open(record)
    window = program.records[record]
    qtbot.waitUntil(lambda: window.session.live.ready)
    for name in AT_SIDE:
        window.show_panel(name)
    desk, followers = window.desk, window.findChildren(Follower)
    desk.do(edit_meeting, meeting_id=desk.read(meeting).id, symbol_draft="1/L.1")
    timers = [window.session.live._ticker, *(one._timer for one in followers)]
    waiting: list[bool] = []  # to read the record in a moment, when its window is closed
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
    qtbot.waitUntil(lambda: bool(again.banner.text))  # it is there already
    again.reject()


def test_settings_are_in_force_at_once_and_kept(program: Program, app: AppContext) -> None:
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


def test_settings_that_cannot_be_read_are_told(app: AppContext) -> None:
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


def test_of_steps_in_a_row_only_the_last_is_shown(program: Program, qtbot: QtBot) -> None:
    program.app.change(scale=80)
    program.show_start()
    sizes: list[int] = []
    program.app.theme.changed.connect(lambda: sizes.append(program.app.theme.scale))
    for _ in range(5):
        program._wanted("bigger")
    assert sizes == []
    qtbot.waitUntil(lambda: program.app.settings.scale == 150)
    assert set(sizes) == {150}


def test_a_bug_is_told_without_text_of_the_record(app: AppContext, qtbot: QtBot) -> None:
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


def test_a_file_that_cannot_be_read_any_more_is_no_bug(program: Program, record: Path, qtbot: QtBot) -> None:
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
        assert record.name in window.panel.banner.text  # where it happened, a dialog before it or not
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
