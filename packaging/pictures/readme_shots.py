"""The pictures of the page README: printed pages and whole windows, by name of the file."""

from __future__ import annotations

from collections.abc import Callable

from handbook_shots import adopting
from printed_page import first_page
from PySide6.QtGui import QImage
from studio import Studio

from ui.panels.attendance.attendance_panel import AttendancePanel
from ui.panels.report.report_panel import ReportPanel
from ui.panels.speakers.speakers_panel import SpeakersPanel

SIZE = 1366, 768  # the smallest screen


def speakers(studio: Studio) -> QImage:
    with studio.window("sitting", *SIZE) as window:
        studio.panel(window, "speakers", SpeakersPanel)
        return studio.whole(window)


def attendance(studio: Studio) -> QImage:
    with studio.window("sitting", *SIZE) as window:
        studio.panel(window, "attendance", AttendancePanel)
        return studio.whole(window)


def podium(studio: Studio) -> QImage:
    with studio.window("sitting", *SIZE) as window:
        return studio.screen(window.screens(), "podium", *SIZE)


def display(studio: Studio) -> QImage:
    with studio.window("sitting", *SIZE) as window:
        return studio.screen(window.screens(), "display", *SIZE)


def report(studio: Studio) -> QImage:
    with studio.window("over", *SIZE) as window:
        panel = studio.panel(window, "report", ReportPanel)
        panel.missing.list.setFocus()  # no caret in the text
        return studio.whole(window)


def adoption(studio: Studio) -> QImage:
    with studio.window("adopting", *SIZE) as window:
        adopting(studio, window)
        return studio.whole(window)


# With the language and the theme of each.
SHOTS: dict[str, tuple[str, str, Callable[[Studio], QImage]]] = {
    "adoption-en": ("en", "light", adoption),
    "attendance-en": ("en", "dark", attendance),
    "display-ar": ("ar", "light", display),
    "page-ar": ("ar", "light", first_page),
    "page-en": ("en", "light", first_page),
    "podium-ar": ("ar", "light", podium),
    "report-ar": ("ar", "light", report),
    "speakers-ar": ("ar", "light", speakers),
}
