"""The time of a start, compared with a bare Qt window.

``python -m tests.bench.start [RECORD]`` starts each in fresh processes and prints medians: from
before the start of the interpreter until the first paint, and the ratio to a bare window. RECORD is
by default the demonstration.

Goals: the start window at most 1.5 times, a record with its report shown at most 3. Lower bounds
are measured too: the bare window with the constants of Qt that every program uses (PySide6 creates
its enumerations on first use), and that with SQLAlchemy. The last line is a record opened from the
start window, from the click, after the program has had time to import.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from wgdesk.exchange import import_file
from wgdesk.paths import resource

ROUNDS = 9

BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("painted", flush=True)
app = QApplication([])
window = Window()
window.resize(980, 620)
window.show()
app.exec()
"""

# Two lower bounds: with the constants of Qt that everything needs, and with the mapper of tables.
CONSTANTS = "from PySide6.QtCore import Qt\nfrom PySide6.QtWidgets import QStyle\nQt, QStyle\n" + BARE
TABLES = "import sqlalchemy.orm, sqlalchemy.dialects.sqlite\n" + CONSTANTS

# The unchanged program, except that it reports when the relevant part has been painted.
PROGRAM = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from ui.app import windows
program = windows()
begun = None
WAIT = 2000  # milliseconds: whoever opens a record has looked for it first
def tell():
    print("painted", "" if begun is None else time.perf_counter() - begun, flush=True)
class Watch(QObject):
    def __init__(self, widget, ready):
        super().__init__(widget)
        self.ready = ready
        widget.installEventFilter(self)
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and self.ready():
            self.ready = lambda: False
            program.QTimer.singleShot(0, tell)
        return False
class Timed(program.Program):
    def show_start(self):
        window = super().show_start()
        if clicked:
            program.QTimer.singleShot(WAIT, lambda: self.click(clicked[0]))
        else:
            Watch(window.recent.viewport(), lambda: True)
            Watch(window.tiles["demonstration"], lambda: True)
        return window
    def click(self, path):
        global begun
        begun = time.perf_counter()
        self.open(Path(path))
    def open(self, path):
        super().open(path)
        self.records[path.resolve()].named.connect(self.watch)
    def watch(self):
        view = next(iter(self.records.values())).show_panel("report").view
        Watch(view.viewport(), lambda: bool(view.pages.blocks))
clicked = [sys.argv.pop()] if sys.argv[1:2] == ["click"] else []
program.Program = Timed
program.run([] if clicked else sys.argv[1:])
"""


def painted(code: str, *arguments: str, env: dict[str, str]) -> tuple[float, float]:
    """Return the milliseconds until a process that runs ``code`` reports a paint (clock, processor).

    If the process itself reports a duration, in seconds, that is returned with a processor time of 0.
    """
    begin = time.perf_counter()
    command = [sys.executable, "-c", code, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=env, text=True) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        took = time.perf_counter() - begin
        process.kill()
        _, _, used = os.wait4(process.pid, 0)
        process.returncode = -9
    word, _, part = said.partition(" ")
    if word.strip() != "painted":
        raise RuntimeError(f"it ended without painting: {said!r}")
    if part.strip():
        return float(part) * 1000, 0.0
    return took * 1000, (used.ru_utime + used.ru_stime) * 1000


def main(arguments: list[str]) -> None:
    """Measure and print, the three alternately, so that load on the machine affects all alike."""
    with tempfile.TemporaryDirectory() as folder:
        record = Path(folder, "demo.wgdesk")
        if arguments:
            record = Path(arguments[0])
        else:
            import_file(resource("demo", "meeting.json"), record)
        env = {
            "QT_QPA_PLATFORM": "offscreen",
            **os.environ,
            "WGDESK_CONFIG": folder,
            "WGDESK_DATA": folder,
        }
        env.pop("PYTHONDONTWRITEBYTECODE", None)  # as packaging/run does: otherwise each start compiles
        starts = {
            "bare Qt window": (BARE,),
            "with constants": (CONSTANTS,),
            "with SQLAlchemy": (TABLES,),
            "start window": (PROGRAM,),
            "record shown": (PROGRAM, str(record)),
            "record clicked": (PROGRAM, "click", str(record)),
        }
        times: dict[str, list[float]] = {name: [] for name in starts}
        for number in range(ROUNDS + 1):
            for name, (code, *given) in starts.items():
                took, _ = painted(code, *given, env=env)
                if number:  # the first round compiles what was changed since the last start
                    times[name].append(took)
    bare = statistics.median(times["bare Qt window"])
    for name, taken in times.items():
        median = statistics.median(taken)
        print(f"{name:16} {median:6.0f} ms  {median / bare:4.2f} x")


if __name__ == "__main__":
    main(sys.argv[1:])
