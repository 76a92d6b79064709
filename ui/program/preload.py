"""Imports modules before they are needed, with the garbage collector off.

Two thirds of the start time are imports: the core loads SQLAlchemy and builds the tables. The start window
does not need the core, so a thread imports it once that window is shown, and a record opens faster. If the
user opens a record earlier, only what acts need is still prepared; otherwise the first act would wait for it.

The imports create about two hundred thousand objects that live as long as the program. Python's collector
would visit all of them again and again: a sixth of the time until a record is shown, and later a tenth of a
second now and then, while a speaker's time runs. So nothing is collected until everything is imported; then
``gc.freeze`` leaves these objects out for good, and ``Garbage`` collects others, in the windows' thread.
"""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from threading import Event, Thread

from PySide6.QtCore import QObject, QTimer, Signal

from ui.program.garbage import Garbage
from ui.state.panel_table import BY_NAME as PANELS
from wgdesk.language_table import REPORTS

IDLE_MS = 50  # from showing the window, which is painted by then
PACE = 0.0005  # seconds after which the thread yields to the window: a tenth of Python's default

# Modules without Qt, imported in the thread, in an order that makes each import short. SQLAlchemy's ORM comes
# before all queries: one that is built while another thread is importing the ORM fails.
CORE = (
    "wgdesk.model",
    "sqlalchemy.orm",
    "wgdesk.acting.desk",
    "wgdesk.reads.queries.record",
    "wgdesk.report.sections",
    "wgdesk.report.check",
    "wgdesk.report.render.shapers",
    *(f"wgdesk.languages.{lang}.report" for lang in REPORTS),
    "wgdesk.exchange",
    "wgdesk.rules.validity",
)
AFTER_RECORD_MS = 500  # by then an opened record is painted, and the user has not acted yet
# Modules with Qt must be imported in the window's thread: one at a time, handling events in between.
WINDOWS = (
    "ui.state.jobs",
    "ui.dialogs.file_choice",
    "ui.parts.preview.report_view",
    PANELS["report"].module,  # the panel that most records open with
    "ui.dialogs.new_record",
    "ui.panels.report.export_dialog",
    "ui.windows.record.record_window",
)


class Ahead(QObject):
    """Imports modules before they are needed; garbage is collected once all are imported."""

    core_there = Signal()  # also after a failed import, which fails again and is reported on first use

    def __init__(self) -> None:
        super().__init__()
        self._garbage = Garbage(self)
        self._stop = Event()
        self._pace = sys.getswitchinterval()
        self._thread = Thread(target=self._import_core, name="wgdesk-ahead")
        self._left = list(WINDOWS)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._begin)
        self.core_there.connect(self._import_next)

    def start(self) -> None:
        """Start, once, after the window has been painted."""
        self._timer.start(IDLE_MS)

    def finish(self) -> None:
        """Stop after the current module and wait for the thread: the caller will import what it needs."""
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
            _ready_to_act()
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
        _ready_to_act()
        gc.freeze()
        self._garbage.start()


def _ready_to_act() -> None:
    from wgdesk.acting.work_out import ready_to_act

    ready_to_act()
