"""The export dialog: asks for languages, stage, formats and folder; shows progress, then the files."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from math import ceil
from pathlib import Path
from typing import get_args

from PySide6.QtWidgets import QButtonGroup, QCheckBox, QStackedWidget, QWidget

from ui.dialogs.files_dialog import FilesDialog
from ui.look.speech import symbol
from ui.panels.report.missing_list import FindingKey, row_key, rows_of
from ui.state.app_context import AppContext
from ui.state.report_cache import ReportCache
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.boxes import STRETCH, column, put, row
from ui.widgets.buttons import Button
from ui.widgets.check_box import Check
from ui.widgets.labels import on_theme
from ui.widgets.paragraph import pitch
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from wgdesk.language_table import REPORTS
from wgdesk.phrasing.tree import Document, Stage
from wgdesk.reads.values.record import Record
from wgdesk.report.check import Finding
from wgdesk.report.check.final_gate import in_the_way
from wgdesk.report.make import FORMATS
from wgdesk.report.write_reports import export, targets

_SHOWN = ("pdf", "docx", "html", "text")  # the most requested first
assert set(_SHOWN) == set(FORMATS)


class ExportDialog(FilesDialog):
    """Makes the reports here and writes them in a thread; closing waits until it has ended."""

    handbook_page = "export"
    mended: ValueSignal[Finding] = value_signal()

    def __init__(
        self,
        app: AppContext,
        record: Record,
        reports: ReportCache,
        *,
        lang: str,
        stage: Stage,
        folder: Path,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(app, "export-title", parent, folder=folder, go="export-go")
        self._record, self._reports = record, reports
        self.languages = self._checks("own-name", REPORTS, (lang,))
        self.formats = self._checks("format", _SHOWN, ("pdf", "docx"))
        self.stages = self._stage_buttons(stage)
        self.lacking: RowList[RowContent[FindingKey]] = RowList(app, "missing-title", pad=6)
        self._found: Sequence[Finding] = ()
        self.lacking.opened.connect(self._mend)
        self._below = QStackedWidget()  # names or what is missing; the buttons below stay put
        self._lay_out()
        on_theme(app, self._keep_room)
        self._show_names()

    # -- layout --------------------------------------------------------------------------------------------

    def _checks(self, prefix: str, values: tuple[str, ...], on: tuple[str, ...]) -> dict[str, QCheckBox]:
        checks: dict[str, QCheckBox] = {}
        for value in values:
            box = Check(self.app, f"{prefix}-{value}")
            box.setChecked(value in on)
            box.toggled.connect(self._show_names)
            checks[value] = box
        return checks

    def _stage_buttons(self, stage: Stage) -> QButtonGroup:
        group = QButtonGroup(self)
        for value in get_args(Stage):
            button = Button(self.app, f"stage-{value}", checkable=True)
            button.setProperty("choice", value)
            button.setChecked(value == stage)
            group.addButton(button)
            self._final = button  # the last stage is the final one
        group.buttonClicked.connect(self._show_names)
        return group

    def _lay_out(self) -> None:
        chosen = row(self.app, 24)
        for key, widgets in (
            ("export-languages", list(self.languages.values())),
            ("export-stage", list(self.stages.buttons())),
        ):
            inside = put(row(self.app, 8), *widgets, STRETCH)
            self.field(key, inside, chosen)
        self.body.addLayout(chosen)
        forms = put(row(self.app, 8), *self.formats.values(), STRETCH)
        self.field("export-formats", forms)
        self.field("export-folder", self.folder_row())
        self.folder.textChanged.connect(self._show_names)
        held, top = QWidget(), column(self.app, 0)
        put(top, self.names, STRETCH)
        held.setLayout(top)
        self._below.addWidget(held)
        self._below.addWidget(self.lacking)
        self.body.addWidget(self._below, 1)
        self._lay_out_foot()

    def _keep_room(self) -> None:
        """Reserve room for the names of all files and the notes under them before any is chosen."""
        lines = len(REPORTS) * len(_SHOWN) + 2
        self._below.setMinimumHeight(ceil(lines * pitch(self.app.theme.font("small"))))

    def _lay_out_foot(self) -> None:
        self._progress_place = QStackedWidget()
        self._progress_place.addWidget(QWidget())
        working = QWidget()
        inside = put(column(self.app, 0), STRETCH, self.progress, STRETCH)
        working.setLayout(inside)
        self._progress_place.addWidget(working)
        self.foot.addWidget(self._progress_place, 1)
        self.add_buttons()

    # -- what is chosen ------------------------------------------------------------------------------------

    @property
    def stage(self) -> Stage:
        """The chosen stage."""
        final = self._final.isChecked()
        return "final" if final else "draft"

    def _chosen(self, checks: dict[str, QCheckBox]) -> list[str]:
        return [value for value, box in checks.items() if box.isChecked()]

    def _documents(self) -> list[Document]:
        return [
            self._reports.document(self._record, lang, self.stage) for lang in self._chosen(self.languages)
        ]

    def _targets(self) -> list[Path]:
        return targets(self._documents(), self._chosen(self.formats), Path(self.folder.text()))

    def _show_names(self) -> None:
        """Show which files will be written, how many exist already, and how many additions are lost."""
        files = self._targets() if self.folder.text().strip() else []
        there = sum(file.exists() for file in files)
        names = "\n".join(symbol(file.name) for file in files)
        if there:
            names += "\n" + self.app.speech.say("export-replaces", n=there)
        if lost := self._reports.lost_additions(self._record, self.stage):
            names += "\n" + self.app.speech.say("export-lost-additions", n=lost)
        self.names.show_text(names)
        self.go.setEnabled(bool(files))
        if self._below.currentIndex():  # the choice has changed since the refusal
            self._below.setCurrentIndex(0)
            self.banner.hide()

    # -- doing ---------------------------------------------------------------------------------------------

    def lacks(self) -> Sequence[Finding]:
        """Return the findings that block a final report in any chosen language; none for a draft."""
        if self.stage != "final":
            return ()
        shown = self.app.speech.lang
        return in_the_way(self._record, self._chosen(self.languages), shown)

    def begin(self) -> None:
        """Start writing the files; if a final report is incomplete, only list what is missing."""
        self._found = lacking = self.lacks()
        self._below.setCurrentIndex(1 if lacking else 0)
        if lacking:
            rows = rows_of(self.app, lacking, self._record)
            self.lacking.rows.show(rows)
            self.banner.say("export-refused", "warn", n=len(rows))
            self.lacking.setFocus()
            return
        documents, forms, folder = self._documents(), self._chosen(self.formats), Path(self.folder.text())
        self.work(lambda told, cancelled: export(documents, forms, folder, told, cancelled))

    def _mend(self, key: FindingKey) -> None:
        """Close the dialog and go to where a finding of the list can be corrected."""
        self.mended.emit(next(one for one in self._found if row_key(one) == key))
        self.reject()

    def asked(self) -> tuple[QWidget, ...]:
        """Return the widgets that are disabled while files are written."""
        return (*self.languages.values(), *self.formats.values(), *self.stages.buttons(), self.folder)

    def show_working(self, working: bool) -> None:
        """Show whether the work is going on."""
        super().show_working(working)
        self._progress_place.setCurrentIndex(1 if working else 0)

    def ended(self, future: Future[list[Path]]) -> None:
        """Say how the work ended; the new files now count among those that exist."""
        super().ended(future)
        if self.files:
            self.names.show_text("\n".join(symbol(file.name) for file in self.files))
