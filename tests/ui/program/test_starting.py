"""How the program starts: as a window or a command, what it imports when, and ending meanwhile."""

import os
import sys
from pathlib import Path

import pytest

from tests.programs import run_program
from ui import app
from ui.program import preload
from wgdesk.paths import resource
from wgdesk.words.phrase_files import keep_all

pytestmark = pytest.mark.slow  # long: in the thorough run only

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


# Not imported before the start window is painted: each costs as much as a part of the window itself.
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
    """Run code in a process of its own, with settings and data in ``folder``; return what it prints.

    It must exit with 0 and no traceback.
    """
    env = {**os.environ, "WGDESK_CONFIG": str(folder), "WGDESK_DATA": str(folder)}
    command = [sys.executable, "-c", code, *arguments]
    done = run_program(command, cwd=ROOT, env=env, capture_output=True, text=True, check=True)
    assert "Traceback" not in done.stderr
    return done.stdout.strip()


def test_the_start_window_is_painted_before_the_core_is_imported(tmp_path: Path) -> None:
    keep_all(resource())  # as compiled at installation, whatever changed since
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


def test_modules_needed_next_are_imported_while_the_start_window_is_idle(tmp_path: Path) -> None:
    code = """
import gc, sys
from ui.program import preload, program
pace = sys.getswitchinterval()
def look():
    if gc.get_freeze_count():
        print(not gc.isenabled(), gc.get_freeze_count() > 100_000, sys.getswitchinterval() == pace)
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
    assert python(code, folder=tmp_path) == "True True True"  # and every listed module exists


def test_a_record_opened_at_once_has_imported_what_acts_need_before_the_first(
    record: Path, tmp_path: Path
) -> None:
    code = """
import gc, sys
from ui.program import preload, program
def look():
    if gc.get_freeze_count():
        ready = {"sqlalchemy.orm", "wgdesk.rules.validity"} <= set(sys.modules)
        print(ready, gc.get_freeze_count() > 100_000)
        program.QApplication.quit()
class Watched(program.Program):
    def open(self, path):
        super().open(path)
        print("sqlalchemy.orm" in sys.modules)
        self.timer = program.QTimer(self)
        self.timer.timeout.connect(look)
        self.timer.start(10)
program.Program = Watched
program.run(sys.argv[1:])
"""
    assert python(code, str(record), folder=tmp_path).split() == ["False", "True", "True"]


# Not imported to show a record; the program imports it ahead, or after painting.
NOT_BEFORE_A_RECORD = {
    *("sqlalchemy.orm", "reportlab", "wgdesk.exchange", "wgdesk.rosters"),
    *("ui.dialogs.file_choice", "ui.panels.report.export_dialog"),
}


def test_a_record_is_shown_with_few_imports_and_laid_out_once(record: Path, tmp_path: Path) -> None:
    code = """
import sys
from ui.parts.preview import report_view
from ui.program import program
layouts = []
class Counted(report_view.ReportDocument):
    def reset(self):
        layouts.append(self)
        super().reset()
report_view.ReportDocument = Counted
class Watched(program.Program):
    def open(self, path):
        super().open(path)
        self.records[path.resolve()].named.connect(self.watch)
    def watch(self):
        self.view = next(iter(self.records.values())).show_panel("report").view
        self.view.viewport().installEventFilter(self)
    def eventFilter(self, watched, event):
        if event.type() is event.Type.Paint and self.view.pages.blocks:
            print(len(layouts), *sys.modules)
            program.QApplication.quit()
        return False
program.Program = Watched
program.run(sys.argv[1:])
"""
    layouts, *loaded = python(code, str(record), folder=tmp_path).splitlines()[0].split()
    assert (layouts, NOT_BEFORE_A_RECORD & set(loaded)) == ("1", set())


def test_imports_do_not_read_source_files(tmp_path: Path) -> None:
    code = f"""
import linecache
from ui.app import windows
windows()
ours = ({str(ROOT / "ui")!r}, {str(ROOT / "wgdesk")!r})
print([name for name in linecache.cache if name.startswith(ours)])
"""
    assert python(code, folder=tmp_path) == "[]"


def test_modules_imported_in_a_thread_do_not_import_qt(tmp_path: Path) -> None:
    code = f"""
import importlib, sys
for name in {preload.CORE!r}:
    importlib.import_module(name)
print({{"PySide6", "ui"}} & set(sys.modules))
"""
    assert python(code, folder=tmp_path) == "set()"


def test_the_program_can_end_during_background_imports(tmp_path: Path) -> None:
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


@pytest.mark.parametrize("after", [0, 55, 200])  # milliseconds: before, at and amid imports
def test_opening_a_record_and_ending_work_at_any_point_of_background_imports(
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
