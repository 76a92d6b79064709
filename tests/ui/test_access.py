"""Every window is accessible: to screen readers, with Tab, and to those who tell few colours apart."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.access import against_reading, doubled_mnemonics, faint, unheard
from tests.ui.test_everywhere import windows
from ui.panels.meeting.meeting_panel import MeetingPanel
from ui.panels.report.report_panel import ReportPanel
from ui.state.app_context import AppContext
from ui.state.panel_table import AT_SIDE
from ui.widgets.rows.row_list import RowList
from ui.windows.record.record_window import RecordWindow

pytestmark = pytest.mark.slow  # long: in the thorough run only


def places(app: AppContext, window: RecordWindow, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    """Bring every panel and every page of the meeting's facts to the front, then show every other window."""
    for name in (*AT_SIDE, "meeting"):
        panel = window.show_panel(name)
        if isinstance(panel, ReportPanel):
            qtbot.waitUntil(lambda panel=panel: bool(panel.findings))  # type: ignore[misc]
        if isinstance(panel, MeetingPanel):
            for part in panel.pages:
                panel.sections.point_at(part)
                yield f"{name} {part}", window
            continue
        for rows in panel.findChildren(RowList)[:1]:  # so that the form of a row is checked too
            rows.setCurrentIndex(rows.rows.index(0))
        yield name, window
    for top in windows(app, window):
        if top is not window:
            top.show()
            yield type(top).__name__, top
            top.close()


@pytest.mark.parametrize(("lang", "theme"), [("ar", "light"), ("en", "dark")])
def test_every_window_is_named_walked_with_tab_and_has_contrast(
    app: AppContext, window: RecordWindow, qtbot: QtBot, lang: str, theme: str
) -> None:
    app.change(language=lang, report_language=lang, theme=theme)
    faults = {}
    for place, top in places(app, window, qtbot):
        for _ in range(5):  # once for changed layouts, once for what follows from them
            QApplication.processEvents()
        found = [*unheard(top), *doubled_mnemonics(top), *against_reading(top), *faint(top, app.theme)]
        if found:
            faults[place] = found
    assert faults == {}


def test_the_walk_finds_each_kind_of_fault(app: AppContext, qtbot: QtBot) -> None:
    """Each kind of fault is found in a window made to have it."""
    top, above, below, field = QWidget(), QPushButton("&Go"), QPushButton("&Gone"), QLineEdit()
    inside = QVBoxLayout(top)
    for widget in (above, field, below):
        inside.addWidget(widget)
    QWidget.setTabOrder(field, above)
    above.setStyleSheet("color: #9a9a9a")
    field.setStyleSheet("border: 1px solid #dde3ea")
    with qtbot.waitExposed(top):
        top.show()
    assert len(unheard(top)) == 1  # the field has no name, a button has its text
    assert doubled_mnemonics(top) == ["Alt+G"]
    assert len(against_reading(top)) == 1
    told = faint(top, app.theme)
    assert any(one.startswith("text of QPushButton") for one in told)
    assert any(one.startswith("border of QLineEdit") for one in told)
    top.close()
