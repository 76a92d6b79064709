"""Real windows on real records, without a screen."""

import gc
from collections.abc import Generator, Iterator
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

PATIENCE = 120_000  # milliseconds; most waits take a fraction of a second, but test machines are busy
HERE = Path(__file__).parent
WAITS = ("waitActive", "waitExposed", "waitSignal", "waitUntil")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> Generator[None, bool, bool]:
    """Collect no garbage during a test of windows: a thread would destroy widgets, and Qt would crash.

    What a test has left is collected when pytest has let go of it; all that is left, before tests without
    windows start their threads.
    """
    if not item.path.is_relative_to(HERE):
        return (yield)
    gc.disable()
    done = yield
    if nextitem is not None and nextitem.path.is_relative_to(HERE):
        gc.collect(1)
    else:
        gc.collect()
        gc.enable()
    return done


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """pytest-qt's bot, with a longer default timeout than its five seconds."""
    for name in WAITS:
        setattr(qtbot, name, partial(getattr(qtbot, name), timeout=PATIENCE))
    return qtbot


@pytest.fixture(scope="session", autouse=True)
def _program_of_windows(qapp: QApplication) -> None:
    """Create the QApplication before any test: without it Qt crashes when asked which key undoes."""


@pytest.fixture(autouse=True)
def _no_button_stays_pressed(qapp: QApplication) -> Iterator[None]:
    """Release the mouse: after a double click that closes its widget, QTest takes the button as pressed."""
    yield
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
        if QApplication.mouseButtons() & button:
            QTest.mouseRelease(QWindow(), button)
    assert QApplication.mouseButtons() == Qt.MouseButton.NoButton


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration as a record, made once per session; tests work on copies."""
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
    """Speech, theme and settings in a folder of the test; Arabic and light, as at a first start."""
    for name in ("WGDESK_CONFIG", "WGDESK_DATA"):
        folder = tmp_path / name.lower()
        folder.mkdir()
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(toast, "SECONDS", 3600)  # else the toast goes before a slow machine has looked at it
    made = AppContext(tmp_path / "wgdesk_config")
    made.apply()
    yield made
    for window in qapp.topLevelWidgets():  # a window left over would follow the changes of the next test
        if not window.close():  # the first close may only report a text that could not be saved
            window.close()
        if shiboken6.isValid(window):
            window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def program(app: AppContext) -> Program:
    """The program, with no window open yet."""
    return Program(app)


@pytest.fixture
def window(app: AppContext, record: Path, qtbot: QtBot, request: pytest.FixtureRequest) -> RecordWindow:
    """The window of the demonstration, shown and loaded.

    The speakers are in front unless the test needs the report, which takes longer to show.
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
    """Hold a thread's work until it is cancelled; otherwise it may finish before that."""
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
    """The panel of the report, in front, with its findings."""
    panel = window.show_panel("report")
    assert isinstance(panel, ReportPanel)
    qtbot.waitUntil(lambda: bool(panel.findings))
    return panel


def bare(text: str) -> str:
    """Return a text of the screen without the invisible isolation marks."""
    return text.translate(dict.fromkeys((0x2066, 0x2067, 0x2068, 0x2069)))


def press(
    widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press and release a key."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers))


def type_text(widget: QWidget, text: str) -> None:
    """Type letters of any script: QTest's own typing aborts at the first letter beyond ASCII."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)
