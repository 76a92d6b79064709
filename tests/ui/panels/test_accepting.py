"""Findings are accepted with a reason, and the acceptance withdrawn, by keys and by buttons."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import bare, press
from ui.panels.report.accept_dialog import AcceptDialog
from ui.panels.report.export_dialog import ExportDialog
from ui.panels.report.missing_list import name_of
from ui.panels.report.report_panel import ReportPanel
from ui.state.app_context import AppContext
from ui.windows.record.record_window import RecordWindow
from wgdesk.acts.attendance import mark_present
from wgdesk.phrasing.tree import Paragraph, Span
from wgdesk.reads.queries.record import whole_record
from wgdesk.report.check import Finding

SPOKE = "spoke-not-present"


def found(panel: ReportPanel) -> list[Finding]:
    return [one for one in panel.findings if one.key == SPOKE]


def point(panel: ReportPanel, key: str) -> None:
    """Select the first finding of a kind in the list."""
    rows = panel.missing.list.rows
    at = next(n for n, row in enumerate(rows.rows) if row.key.kind == key)
    panel.missing.list.setCurrentIndex(rows.index(at))
    panel.missing.list.setFocus()


def dialog_of(window: RecordWindow, qtbot: QtBot) -> AcceptDialog:
    qtbot.waitUntil(lambda: window.findChild(AcceptDialog) is not None)
    dialog = window.findChild(AcceptDialog)
    assert isinstance(dialog, AcceptDialog)
    return dialog


@pytest.mark.sampled
def test_one_key_accepts_a_finding_and_withdraws_the_acceptance(
    window: RecordWindow, report: ReportPanel, qtbot: QtBot
) -> None:
    row = report.missing.accept_row
    point(report, SPOKE)
    assert (row.ask.isVisible(), row.withdraw.isVisible()) == (True, False)
    before = report.missing._count.text()
    press(report.missing.list, Qt.Key.Key_V)
    dialog = dialog_of(window, qtbot)
    assert not dialog.go.isEnabled()
    QTest.keyClicks(dialog.reason, "Seen in the room")
    press(dialog.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(one.stands_accepted for one in found(report)))
    rows = report.missing.list.rows.rows
    assert rows[-1].key.kind == SPOKE
    assert "Seen in the room" in bare(rows[-1].more)
    assert (rows[-1].quiet, rows[-1].icon) == (True, "circle-check")
    assert report.missing._count.text() != before
    point(report, SPOKE)
    assert (row.ask.isVisible(), row.withdraw.isVisible()) == (False, True)
    press(report.missing.list, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: not any(one.accepted for one in found(report)))
    assert report.missing._count.text() == before


@pytest.mark.sampled
def test_a_lapsed_acceptance_can_be_renewed_with_its_reason(
    window: RecordWindow, report: ReportPanel, qtbot: QtBot
) -> None:
    point(report, SPOKE)
    report.missing.accept_row.ask.click()
    dialog = dialog_of(window, qtbot)
    dialog.reason.setText("Seen in the room")
    dialog.go.click()
    qtbot.waitUntil(lambda: any(one.stands_accepted for one in found(report)))
    [accepted] = [one for one in found(report) if one.stands_accepted]
    assert accepted.source is not None
    record = window.desk.read(whole_record)
    made = next(one for one in record.statements if one.id == accepted.source.row)
    other = next(one.id for one in record.sittings if one.id != made.sitting_id)
    assert made.delegation_id is not None
    window.desk.do(mark_present, delegation_id=made.delegation_id, sitting_id=other)
    qtbot.waitUntil(lambda: any(one.lapsed for one in found(report)))
    lapsed = next(row for row in report.missing.list.rows.rows if "Seen in the room" in bare(row.more))
    assert (lapsed.quiet, lapsed.icon) == (False, "alert-triangle")


@pytest.mark.parametrize("key", ["list-open", "doubt"])
def test_a_finding_that_cannot_be_accepted_offers_no_button(report: ReportPanel, key: str) -> None:
    point(report, key)
    assert not report.missing.accept_row.isVisible()
    press(report.missing.list, Qt.Key.Key_V)
    assert report.window().findChild(AcceptDialog) is None
    assert list(report.missing.list.offers) == []
    point(report, SPOKE)
    assert [one.phrase for one in report.missing.list.offers] == ["missing-accept"]


@pytest.mark.sampled
def test_each_reason_for_refusing_the_final_report_leads_to_its_correction(
    window: RecordWindow, report: ReportPanel, qtbot: QtBot
) -> None:
    report.export()
    dialog = window.findChild(ExportDialog)
    assert isinstance(dialog, ExportDialog)
    dialog._final.setChecked(True)
    dialog.begin()
    at = next(n for n, row in enumerate(dialog.lacking.rows.rows) if row.key.kind == "list-open")
    dialog.lacking.setCurrentIndex(dialog.lacking.rows.index(at))
    press(dialog.lacking, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.panel is not report)
    assert not dialog.isVisible()


@pytest.mark.parametrize(("lang", "name"), [("ar", "الفقرة ١٢"), ("en", "Paragraph 12")])
@pytest.mark.parametrize("printed", ["12.", "١٢-"])
def test_paragraph_numbers_are_shown_in_the_digits_of_the_window(
    app: AppContext, lang: str, name: str, printed: str
) -> None:
    app.change(language=lang)
    assert bare(name_of(app, Paragraph("any", (), label=(Span(printed),)))) == name
