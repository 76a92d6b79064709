"""What the program imports before it is wanted, and why no collector of garbage runs meanwhile.

Two thirds of a start are imports: the core brings SQLAlchemy and builds the tables. The start window does
without them. As soon as it stands, a thread imports the core, so that opening a record finds it there. Where
a record is opened before that, only the rules are still imported ahead: the first act would wait for them.

Importing makes some two hundred thousand objects that stay as long as the program does. Python's collector
would walk all of them again and again: a sixth of the time until a record is shown, and from then on a tenth
of a second now and then, in the middle of a speaker's time. So it rests until everything is there, passes
over all that from then on (``gc.freeze``), and keeps to what is made later.
"""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from threading import Event, Thread

from PySide6.QtCore import QObject, QTimer, Signal

from ui.state.panel_table import BY_NAME as PANELS
from wgdesk.languages import REPORTS

IDLE_MS = 50  # after the window is shown: its first picture is painted by then
PACE = (
    0.0005  # seconds after which the thread lets the window have its turn, ten times sooner than Python does
)

# Without Qt, for the thread; in an order in which each brings a part of the work.
CORE = (
    "wgdesk.model",
    "wgdesk.acting.desk",
    "wgdesk.reads.queries.record",
    "wgdesk.report.build",
    "wgdesk.report.check",
    *(f"wgdesk.report.language.{lang}" for lang in REPORTS),
    "wgdesk.exchange",
    "wgdesk.rules.validity",
)
RULES = "wgdesk.rules.validity"
AFTER_RECORD_MS = 500  # a record that was opened is painted by then, and nobody has acted yet
# What has to do with Qt belongs to the window's own thread: one of them at a time, and events in between.
WINDOWS = (
    "ui.state.jobs",
    "ui.dialogs.file_choice",
    "ui.parts.preview.report_view",
    PANELS["report"].module,  # the one that most records open with
    "ui.dialogs.new_record",
    "ui.panels.report.export_dialog",
    "ui.windows.record.record_window",
)


class Ahead(QObject):
    """Imports what comes next. From when it is made until all is there, no garbage is collected."""

    core_there = Signal()  # or given up: an import that fails does so again, and is told, where it is used

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        self._stop = Event()
        self._pace = sys.getswitchinterval()
        self._thread = Thread(target=self._import_core, name="wgdesk-ahead")
        self._left = list(WINDOWS)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._begin)
        self.core_there.connect(self._import_next)

    def start(self) -> None:
        """Begin, once, when the window has been painted."""
        self._timer.start(IDLE_MS)

    def finish(self) -> None:
        """Have the thread end after the module it is at: the caller imports what it wants itself."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()

    def _begin(self) -> None:
        sys.setswitchinterval(PACE)
        self._thread.start()

    def _import_core(self) -> None:
        try:
            for name in CORE:
                if self._stop.is_set():
                    return
                import_module(name)
        finally:
            self.core_there.emit()

    def _import_next(self) -> None:
        if self._left and not self._stop.is_set():
            import_module(self._left.pop(0))
            QTimer.singleShot(0, self._import_next)
            return
        sys.setswitchinterval(self._pace)
        QTimer.singleShot(AFTER_RECORD_MS if self._stop.is_set() else 0, self._end)

    def _end(self) -> None:
        import_module(RULES)
        gc.freeze()
        gc.enable()
