"""How long a start takes beside a bare Qt window.

``python -m tests.bench.start [RECORD]`` starts each in fresh processes and prints medians: from
before the interpreter until the first picture is painted, and how many times as long as a bare
window takes. Goals: the start window at most 1.5 times, a record with its report shown at most 3.
Without RECORD it is the demonstration.
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

# The program as it is, but that it tells when the part that matters has been painted.
PROGRAM = """
import sys
from PySide6.QtCore import QEvent, QObject
from ui import main
class Watch(QObject):
    def __init__(self, widget, ready):
        super().__init__(widget)
        self.ready = ready
        widget.installEventFilter(self)
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint and self.ready():
            self.ready = lambda: False
            main.QTimer.singleShot(0, lambda: print("painted", flush=True))
        return False
class Timed(main.Program):
    def show_start(self):
        window = super().show_start()
        Watch(window.recent.viewport(), lambda: True)
        Watch(window.tiles["demonstration"], lambda: True)
        return window
    def open(self, path):
        super().open(path)
        view = next(iter(self.records.values())).panel.view
        Watch(view.viewport(), lambda: bool(view.pages.blocks))
main.Program = Timed
main.run(sys.argv[1:])
"""


def painted(code: str, *arguments: str, env: dict[str, str]) -> float:
    """Return the milliseconds until a process that runs ``code`` says that it has painted."""
    begin = time.perf_counter()
    command = [sys.executable, "-c", code, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=env, text=True) as process:
        assert process.stdout is not None
        said = process.stdout.readline()
        took = time.perf_counter() - begin
        process.kill()
    if said != "painted\n":
        raise RuntimeError(f"it ended without painting: {said!r}")
    return took * 1000


def main(arguments: list[str]) -> None:
    """Measure and print, the three in turns so that a busy machine is as busy for each."""
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
        starts = {
            "bare Qt window": (BARE,),
            "start window": (PROGRAM,),
            "record shown": (PROGRAM, str(record)),
        }
        times: dict[str, list[float]] = {name: [] for name in starts}
        for _ in range(ROUNDS):
            for name, (code, *given) in starts.items():
                times[name].append(painted(code, *given, env=env))
    bare = statistics.median(times["bare Qt window"])
    for name, taken in times.items():
        median = statistics.median(taken)
        print(f"{name:16} {median:6.0f} ms  {median / bare:4.2f} x")


if __name__ == "__main__":
    main(sys.argv[1:])
