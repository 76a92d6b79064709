"""What the golden pictures show: the demonstration at a fixed time, and pages of its report."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from shutil import copyfile
from typing import Any

import pymupdf
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtGui import QCursor, QImage
from PySide6.QtWidgets import QApplication, QWidget

from ui.dialogs.new_record import NewRecord
from ui.panels.report.report_panel import ReportPanel
from ui.state.app_context import AppContext
from ui.state.in_pieces import AFTER_PAINT_MS
from ui.windows.record.record_window import RecordWindow
from ui.windows.start.start_window import StartWindow
from wgdesk.acting.desk import Desk
from wgdesk.acts import floor, programme
from wgdesk.acts.delegations import add_person
from wgdesk.acts.helpers.argument_kinds import Gender
from wgdesk.exchange import import_file
from wgdesk.paths import resource
from wgdesk.reads.queries import programme as read_programme
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.queries.roster import roster
from wgdesk.report.make import speak
from wgdesk.report.render import pdf

DAY = date(2026, 10, 7)
NOW = datetime(2026, 10, 7, 15, 2, 10, tzinfo=UTC)  # 17:02 in Vienna
WIDE, HIGH = 1366, 768
SOON = 1_000  # milliseconds


class Studio:
    """Opens the windows of the pictures one after the other, with their records in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.demonstration = folder / "demonstration.wgdesk"
        import_file(resource("demo", "meeting.json"), self.demonstration)
        self._sitting = _with_a_sitting(self.demonstration, folder / "sitting.wgdesk")

    @contextmanager
    def app(self, **settings: Any) -> Iterator[AppContext]:
        """Give each picture settings of its own."""
        made = AppContext(self.folder, lambda: NOW)
        made.apply()
        made.change(**{"language": "ar", "theme": "light", "scale": 100, **settings})
        yield made

    @contextmanager
    def record(self, panel: str, **settings: Any) -> Iterator[RecordWindow]:
        """Give the window of the demonstration with a panel in front and a speaker on the floor."""
        with self.app(panel=panel, **settings) as app:
            path = self.folder / "record.wgdesk"
            path.write_bytes(self._sitting)
            window = RecordWindow(app, path)
            yield window
            window.close()


def _with_a_sitting(demonstration: Path, path: Path) -> bytes:
    """Return the demonstration with one more sitting: a delegation on the floor and four on the list."""
    copyfile(demonstration, path)
    moment = [NOW - timedelta(minutes=3)]
    desk = Desk.open(path, clock=lambda: moment[0])
    item = next(one.id for one in desk.read(read_programme.programme).items if one.label == "3")
    by_code = {one.code: one.id for one in desk.read(roster).delegations.values()}
    begin = moment[0]
    sitting = desk.do(
        programme.add_sitting, day=DAY, planned_begin=begin, planned_end=begin + timedelta(hours=3)
    )
    desk.do(programme.open_sitting, sitting_id=sitting)
    desk.do(programme.take_up, item_id=item, sitting_id=sitting)
    name = {"ar": "نور الهادي", "en": "Nour Hadi"}
    woman = desk.do(add_person, gender=Gender.F, name=name, delegation_id=by_code["BRA"])
    where = {"sitting_id": sitting, "item_id": item}
    moment[0] += timedelta(seconds=20)
    first = desk.do(floor.ask_floor, **where, delegation_id=by_code["BRA"], person_id=woman, present=True)
    for code in ("PRT", "EGY", "JPN", "PHL"):
        moment[0] += timedelta(seconds=5)
        desk.do(floor.ask_floor, **where, delegation_id=by_code[code], present=code != "PHL")
    desk.do(floor.give_floor, request_id=first)
    desk.close()
    return path.read_bytes()


def show(window: QWidget, width: int = WIDE, height: int = HIGH) -> None:
    """Show a window in a size, with the mouse away from it."""
    QCursor.setPos(QPoint(0, 0))
    window.resize(width, height)
    window.show()
    window.activateWindow()
    settle()


def settle(done: Callable[[], bool] = lambda: True) -> None:
    """Process events until everything is shown, delayed work too."""
    turns = 0
    while turns < 8:
        QApplication.processEvents()
        turns = 0 if not done() or _due() else turns + 1


def _due() -> bool:
    """Return whether a part of a window has delayed work left."""
    timers = [timer for window in QApplication.topLevelWidgets() for timer in window.findChildren(QTimer)]
    return any(
        timer.isActive()
        and timer.interval() < SOON
        and (timer.isSingleShot() or timer.interval() <= AFTER_PAINT_MS)
        for timer in timers
    )


def panel(studio: Studio, name: str, **settings: Any) -> QImage:
    with studio.record(name, **settings) as window:
        show(window)
        window.load()
        shown = window.show_panel(name)
        settle(lambda: not isinstance(shown, ReportPanel) or bool(shown.findings))
        return window.grab().toImage()


def adoption(studio: Studio, **settings: Any) -> QImage:
    with studio.record("report", **settings) as window:
        show(window)
        window.load()
        shown = window.show_panel("report")
        assert isinstance(shown, ReportPanel)
        settle(lambda: bool(shown.findings))
        shown.turn_adopting()
        settle()
        return window.grab().toImage()


def screen(studio: Studio, name: str, **settings: Any) -> QImage:
    """Give the public display or the Chair's screen."""
    with studio.record("history", **settings) as window:
        show(window)
        window.load()
        settle()
        screens = window.screens()
        getattr(screens, f"toggle_{name}")()
        canvas = getattr(screens, name)
        canvas.resize(WIDE, HIGH)
        settle()
        return canvas.grab().toImage()  # type: ignore[no-any-return]


def start(studio: Studio, **settings: Any) -> QImage:
    with studio.app(**settings) as app:
        window = StartWindow(app)
        show(window, 980, 620)
        image = window.grab().toImage()
        window.close()
        return image


def new_meeting(studio: Studio, **settings: Any) -> QImage:
    with studio.app(**settings) as app:
        dialog = NewRecord(app, lambda *_: None, start=Path("/meeting.wgdesk"))
        dialog.show_step(1)
        show(dialog, 860, 660)
        image = dialog.grab().toImage()
        dialog.close()
        return image


def page(studio: Studio, lang: str) -> QImage:
    """Return the first page of the demonstration's report."""
    desk = Desk.open(studio.demonstration)
    record = desk.read(whole_record)
    desk.close()
    made = pdf.to_bytes(speak(record, lang, "draft"))
    found = pymupdf.open(stream=made)[0].get_pixmap(dpi=90, colorspace=pymupdf.csGRAY)
    grey = QImage.Format.Format_Grayscale8
    return QImage(found.samples, found.width, found.height, found.stride, grey).copy()


SCENES: Mapping[str, Callable[[Studio], QImage]] = {
    "speakers-ar": partial(panel, name="speakers"),
    "speakers-en-dark": partial(panel, name="speakers", language="en", theme="dark"),
    "speakers-ar-150": partial(panel, name="speakers", scale=150),
    "report-en": partial(panel, name="report", language="en"),
    "attendance-ar-dark": partial(panel, name="attendance", theme="dark"),
    "sittings-en": partial(panel, name="sittings", language="en"),
    "recommendations-ar": partial(panel, name="recommendations"),
    "deliberations-en-dark": partial(panel, name="deliberations", language="en", theme="dark"),
    "meeting-ar": partial(panel, name="meeting"),
    "documents-en": partial(panel, name="documents", language="en"),
    "panellists-ar": partial(panel, name="panellists"),
    "adoption-ar": adoption,
    "display-ar": partial(screen, name="display"),
    "podium-ar": partial(screen, name="podium"),
    "podium-en-dark": partial(screen, name="podium", language="en", theme="dark"),
    "start-ar": start,
    "form-en": partial(new_meeting, language="en"),
    "page-ar": partial(page, lang="ar"),
    "page-en": partial(page, lang="en"),
}
