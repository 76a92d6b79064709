"""Opens the export dialog over the report; imports it on first use, with everything that writes files."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from ui.panels.report.report_reading import ReportReading
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from wgdesk.phrasing.tree import Stage
from wgdesk.report.check.finding import Finding


class Exporting(QObject):
    """``mended`` carries the finding that the user wants to correct instead."""

    mended: ValueSignal[Finding] = value_signal()

    def __init__(self, session: RecordSession, reading: ReportReading, panel: QWidget) -> None:
        super().__init__(panel)
        self._session, self._reading, self._panel = session, reading, panel
        self._dialog: QDialog | None = None

    def open(self, lang: str, stage: Stage) -> None:
        """Open the dialog, with a language and a stage selected."""
        from ui.panels.report.export_dialog import ExportDialog

        record, reports = self._reading.record, self._reading.reports
        assert record is not None, "asked for before there is a meeting"
        folder, over = self._session.path.parent, self._panel.window()
        dialog = self._dialog = ExportDialog(
            self._session.app, record, reports, lang=lang, stage=stage, folder=folder, parent=over
        )
        dialog.mended.connect(self.mended)
        dialog.destroyed.connect(self._gone)
        dialog.open()

    def close(self) -> None:
        """Close the dialog, which cancels and ends a running export."""
        if self._dialog is not None:
            self._dialog.close()

    def _gone(self) -> None:
        self._dialog = None
