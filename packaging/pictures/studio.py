"""Where pictures are taken: the program without a screen, with folders and a clock of its own."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import mkdtemp
from typing import TypeVar

from invented_sitting import HandClock, write_record
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from ui.panels.attendance.attendance_panel import AttendancePanel
from ui.panels.report.report_panel import ReportPanel
from ui.parts.panel import BasePanel
from ui.parts.sentence_below import SentenceBelow
from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow
from ui.windows.screens.screens import Screens

P = TypeVar("P", bound=BasePanel)
AROUND = 8  # pixels of the window that are seen around a card
TURNS = 40  # of the event loop: layouts take notice of what is new, and of what follows from that


class Studio:
    """One language and one theme at a time; a window for each picture, so that none depends on another."""

    def __init__(self, folder: Path, lang: str, theme: str = "light") -> None:
        self._folder, self.lang = folder, lang
        self.app = AppContext(folder / f"settings-{lang}-{theme}")
        self.app.change(language=lang, report_language=lang, theme=theme, panel="documents")
        self.clock = HandClock()
        self._records: dict[str, tuple[bytes, datetime]] = {}

    def speak(self) -> None:
        """Give the whole program the language and the theme of this studio."""
        self.app.apply()

    @contextmanager
    def window(self, state: str, width: int, height: int) -> Iterator[RecordWindow]:
        """Open a new record that is in ``state``, in a window of this size."""
        content, now = self._record(state)
        place = Path(mkdtemp(dir=self._folder))
        os.environ["WGDESK_DATA"] = str(place / "data")  # no copies of the record yet
        (place / "meeting.wgdesk").write_bytes(content)
        self.app.clock = self.clock = HandClock(now)
        window = RecordWindow(self.app, place / "meeting.wgdesk")
        window.resize(width, height)
        window.show()
        window.load()
        window.activateWindow()
        self.settle()
        yield window
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _record(self, state: str) -> tuple[bytes, datetime]:
        if state not in self._records:
            path = Path(mkdtemp(dir=self._folder)) / "meeting.wgdesk"
            clock = HandClock()
            write_record(path, clock, state, self.lang)
            self._records[state] = path.read_bytes(), clock.now
        return self._records[state]

    def panel(self, window: RecordWindow, name: str, kind: type[P]) -> P:
        """Bring a panel to the front and wait until it shows everything."""
        panel = window.show_panel(name)
        assert isinstance(panel, kind)
        if isinstance(panel, ReportPanel):
            self.wait_for(lambda: bool(panel.findings))
        elif isinstance(panel, AttendancePanel):  # it speaks after a pause, which is long on a busy machine
            self.wait_for(lambda: bool(panel.report.text.text()))
        self.settle()
        return panel

    def settle(self) -> None:
        """Let everything be shown, also the sentences under fields, which are told after a pause."""
        for _ in range(TURNS):
            QApplication.processEvents()
        self.wait_for(lambda: not any(one.waiting for one in _sentences()))

    def wait_for(self, found: Callable[[], bool]) -> None:
        """Let the program go on until something is so."""
        while not found():
            QApplication.processEvents()

    def screen(self, screens: Screens, name: str, width: int, height: int) -> QImage:
        """Return the picture of the public display or of the Chair's screen, turned on."""
        getattr(screens, f"toggle_{name}")()
        screen: QWidget = getattr(screens, name)
        screen.resize(width, height)
        return self.whole(screen)

    def dialog(self, dialog: QWidget, width: int, height: int) -> QImage:
        """Return the picture of a dialog in a size, and close it."""
        dialog.show()
        dialog.resize(width, height)
        found = self.whole(dialog)
        dialog.close()
        return found

    def whole(self, window: QWidget) -> QImage:
        """Return the picture of a window."""
        self.settle()
        return window.grab().toImage()

    def part(self, *widgets: QWidget, height: int = 0, around: int = 0) -> QImage:
        """Return the picture of the part of a window in which widgets stand, and of what is around.

        ``height``: at most so much, from the top.
        """
        self.settle()
        window, part = widgets[0].window(), QRect()
        for widget in widgets:
            part = part.united(QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()))
        part.adjust(-around, -around, around, around)
        if height:
            part.setHeight(min(part.height(), height))
        return window.grab(part & window.rect()).toImage()


def application() -> QApplication:
    """Return Qt's application, in which nothing moves by itself."""
    made = QApplication(["wgdesk"])
    made.setCursorFlashTime(0)
    for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_FadeMenu):
        made.setEffectEnabled(effect, False)
    return made


def _sentences() -> Iterator[SentenceBelow]:
    for window in QApplication.topLevelWidgets():
        yield from (one for one in window.findChildren(SentenceBelow) if one.isVisible())
