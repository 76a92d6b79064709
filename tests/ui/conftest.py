"""Real windows on real records, without a screen."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from shutil import copyfile

import pytest
import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.panels.report.report_panel import ReportPanel
from ui.program.program import Program
from ui.state.app_context import AppContext
from ui.state.jobs import Cancelled, Job, Progress
from ui.windows.record import toast
from ui.windows.record.record_window import RecordWindow
from wgdesk.exchange import import_file
from wgdesk.paths import resource

PATIENCE = 120_000  # milliseconds for what takes a fraction of a second: machines that test are busy
WAITS = ("waitActive", "waitExposed", "waitSignal", "waitUntil")


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """pytest-qt's hands, which wait longer than its five seconds unless a test says how long."""
    for name in WAITS:
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=PATIENCE))
    return qtbot


@pytest.fixture(scope="session", autouse=True)
def _program_of_windows(qapp: QApplication) -> None:
    """Qt's program, before any test: without it Qt crashes on harmless questions, as which key undoes."""


@pytest.fixture(autouse=True)
def _no_button_stays_pressed(qapp: QApplication) -> Iterator[None]:
    """After a double click that closes what was clicked, Qt's tests take the button for pressed for ever."""
    yield
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
        if QApplication.mouseButtons() & button:
            QTest.mouseRelease(QWindow(), button)
    assert QApplication.mouseButtons() == Qt.MouseButton.NoButton


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration as a record, made once; tests work on copies."""
    path = tmp_path_factory.mktemp("demonstration") / "demo.wgdesk"
    import_file(resource("demo", "meeting.json"), path)
    return path


@pytest.fixture
def record(demonstration: Path, tmp_path: Path) -> Path:
    """A copy of the demonstration to work on."""
    path = tmp_path / "record.wgdesk"
    copyfile(demonstration, path)
    return path


@pytest.fixture
def app(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[AppContext]:
    """Speech, theme and settings in folders of the test's own; Arabic and light as at a first start."""
    for name in ("WGDESK_CONFIG", "WGDESK_DATA"):
        folder = tmp_path / name.lower()
        folder.mkdir()
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(toast, "SECONDS", 3600)  # it would go before a slow machine has looked at it
    made = AppContext(tmp_path / "wgdesk_config")
    made.apply()
    yield made
    for window in qapp.topLevelWidgets():  # none may be left: each would follow the next test's changes
        if not window.close():  # something could not be kept, which it tells once
            window.close()
        if shiboken6.isValid(window):
            window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def program(app: AppContext) -> Program:
    """The program, without any window yet."""
    return Program(app)


@pytest.fixture
def window(app: AppContext, record: Path, qtbot: QtBot, request: pytest.FixtureRequest) -> RecordWindow:
    """The window of the demonstration, shown and read.

    Unless the test needs the report, the speakers are in front: the report takes its time.
    """
    app.change(panel="report" if "report" in request.fixturenames else "speakers")
    made = RecordWindow(app, record)
    made.resize(1366, 768)
    with qtbot.waitExposed(made):
        made.show()
    made.load()
    return made


@pytest.fixture
def held_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the work of a thread begin only when it is asked to end: otherwise it may be done before that."""
    begin = Job.start

    def start(job: Job) -> None:
        work = job._work

        def held(progress: Progress, cancelled: Cancelled) -> object:
            assert job._stop.wait(PATIENCE / 1000)
            return work(progress, cancelled)

        job._work = held
        begin(job)

    monkeypatch.setattr(Job, "start", start)


@pytest.fixture
def report(window: RecordWindow, qtbot: QtBot) -> ReportPanel:
    """The report of the demonstration, in front, with its findings."""
    panel = window.show_panel("report")
    assert isinstance(panel, ReportPanel)
    qtbot.waitUntil(lambda: bool(panel.findings))
    return panel


def bare(text: str) -> str:
    """Return what is read of a text for the screen: without the signs that keep it in order."""
    return text.translate(dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069)))


def press(
    widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press and let go a key."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers))


def type_text(widget: QWidget, text: str) -> None:
    """Type letters of any script: QTest's own typing ends the process at the first one beyond ASCII."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)
