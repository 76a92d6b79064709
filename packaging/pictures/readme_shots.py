"""The pictures of the page README that the handbook has not: printed pages and windows, by file name."""

from __future__ import annotations

from collections.abc import Callable

from printed_page import first_page
from PySide6.QtGui import QImage
from studio import Studio

from ui.panels.attendance.attendance_panel import AttendancePanel
from ui.panels.report.report_panel import ReportPanel

SIZE = 1366, 768  # the smallest screen


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


# With the language and the theme of each.
SHOTS: dict[str, tuple[str, str, Callable[[Studio], QImage]]] = {
    "attendance-en": ("en", "dark", attendance),
    "display-ar": ("ar", "light", display),
    "page-ar": ("ar", "light", first_page),
    "page-en": ("en", "light", first_page),
    "podium-ar": ("ar", "light", podium),
    "report-ar": ("ar", "light", report),
}
