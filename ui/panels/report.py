"""The report panel: contents, the preview, what is missing; in a language and at a stage."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from ui.actions import shown
from ui.bridge import Bridge, Follower
from ui.panels.contents import Contents
from ui.panels.missing import Missing
from ui.preview.view import ReportView
from ui.shell import Shell
from ui.sources import Sources
from ui.spoken import USES, Speaker
from ui.widgets.banner import Banner
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button, KeyButton
from ui.widgets.find_bar import FindBar
from ui.widgets.labels import Label, restyle
from wgdesk.desk import Desk
from wgdesk.errors import Refused
from wgdesk.reads.load import load
from wgdesk.reads.record import Record
from wgdesk.report.check import Finding, check
from wgdesk.report.language import REPORT_LANGUAGES
from wgdesk.report.tree import Block, Document, Stage, Text

CONTENTS, MISSING, PAGE = 210, 270, 660  # widths of the columns in pixels at 100 %, the last at least
ROOMY, WIDEST = 1400, 340  # of the window and of the side columns


class ReportPanel(QWidget):
    """Shows one record's report and follows the record.

    ``read``: the record was read again (None: no meeting yet); ``export_wanted``: the button was pressed.
    """

    read = Signal(object)
    export_wanted = Signal()

    def __init__(self, shell: Shell, desk: Desk, bridge: Bridge) -> None:
        super().__init__()
        self.shell, self._desk = shell, desk
        self.record: Record | None = None
        self.document: Document | None = None
        self.findings: tuple[Finding, ...] = ()
        self.speaker = Speaker()
        self.lang = shell.settings.report_language
        self.stage: Stage = "draft"
        self.banner = Banner(shell)
        self.contents = Contents(shell)
        self.view = ReportView(shell)
        self.find_bar = FindBar(shell, self.view)
        self.missing = Missing(shell)
        self._lay_out()
        Follower(bridge, USES, self.refresh, self)
        self._checking = QTimer(self)  # what is missing is asked when the report has been painted
        self._checking.setSingleShot(True)
        self._checking.timeout.connect(self._check)
        self.contents.chosen.connect(self.go_to)
        self.missing.chosen.connect(self.go_to)
        self.view.heading_changed.connect(self.contents.point_at)
        self.view.current_changed.connect(self._show_block)
        shell.speech.changed.connect(self._spoken_to)
        shell.theme.changed.connect(self._set_widths)

    # -- layout --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        middle = column(self.shell, 10)
        middle.addLayout(self._toolbar())
        middle.addWidget(self.find_bar)
        middle.addWidget(self.view, 1)
        columns = row(self.shell, 16)
        columns.addWidget(self.contents)
        columns.addLayout(middle, 1)
        columns.addWidget(self.missing)
        whole = column(self.shell, 12, (16, 16, 16, 16))
        whole.addWidget(self.banner)
        whole.addLayout(columns, 1)
        self.setLayout(whole)
        self._set_widths()

    def _toolbar(self) -> QHBoxLayout:
        self._languages, self._stages = QButtonGroup(self), QButtonGroup(self)
        bar = row(self.shell, 8)
        for lang in REPORT_LANGUAGES:
            self._choice(self._languages, f"report-{lang}", lang, shown("language"))
            bar.addWidget(self._languages.buttons()[-1])
        bar.addSpacing(self.shell.theme.px(8))
        for stage in get_args(Stage):
            self._choice(self._stages, f"stage-{stage}", stage, shown("stage"))
            bar.addWidget(self._stages.buttons()[-1])
        self._lamp = Label(self.shell, face="small", look="chip")
        bar.addWidget(self._lamp)
        bar.addStretch(1)
        self._find = Button(
            self.shell, "find-open", icon="search", look="flat", worded=False, shortcut=shown("find")
        )
        self._find.clicked.connect(self.find_bar.open)
        bar.addWidget(self._find)
        self._export = KeyButton(
            self.shell, "export-open", icon="file-export", look="go", shortcut=shown("export")
        )
        self._export.clicked.connect(self.export_wanted)
        bar.addWidget(self._export)
        self._languages.buttonClicked.connect(lambda button: self.set_language(button.property("choice")))
        self._stages.buttonClicked.connect(lambda button: self.set_stage(button.property("choice")))
        return bar

    def _choice(self, group: QButtonGroup, key: str, value: str, shortcut: str) -> None:
        button = Button(self.shell, key, checkable=True, shortcut=shortcut)
        button.setProperty("choice", value)
        group.addButton(button)

    def _set_widths(self) -> None:
        """Give the side columns their width; in a window too narrow for them the page comes first."""
        px = self.shell.theme.px
        spare = max(0, self.width() - px(ROOMY)) // 4  # a wide window gives its sides a part of it
        self.contents.setFixedWidth(min(px(CONTENTS) + spare, px(WIDEST)))
        self.missing.setFixedWidth(min(px(MISSING) + spare, px(WIDEST)))
        self.missing.setVisible(self.width() >= px(PAGE + MISSING))
        self.contents.setVisible(self.width() >= px(PAGE + MISSING + CONTENTS))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See which columns there is room for."""
        super().resizeEvent(event)
        self._set_widths()

    # -- the record ----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the record and show what is different."""
        try:
            self.record = self._desk.read(load)
        except Refused as refused:
            if refused.key != "no-meeting":
                raise
            self.record = None
        self._show()
        self.read.emit(self.record)

    def _show(self) -> None:
        self.document = (
            self.speaker.document(self.record, self.lang, self.stage) if self.record is not None else None
        )
        if self.record is not None and self.document is not None:
            sources = Sources(self.record, self.shell.speech)
            named = {block.key: sources.describe(block) for block in self.document.blocks}
            say = self.shell.speech.say
            self.view.sources = {
                key: say("block-from", source=words) for key, words in named.items() if words
            }
            self._named = named
        for group, value in ((self._languages, self.lang), (self._stages, self.stage)):
            for button in group.buttons():
                button.setChecked(button.property("choice") == value)
        self.view.show_report(self.document)
        self.contents.show_report(self.document)
        self.find_bar.refresh()
        self._checking.start(0)

    def _check(self) -> None:
        self.findings = check(self.record, self.lang, self.shell.speech.lang) if self.record else ()
        blocking = sum(finding.blocking for finding in self.findings)
        self.missing.show_findings(self.findings, self.document)
        self.view.marked = frozenset(finding.block for finding in self.findings if finding.blocking)
        self.view.viewport().update()
        self._lamp.setVisible(self.record is not None)
        if blocking:
            self._lamp.say("lamp-missing", n=blocking)
        else:
            self._lamp.say("lamp-complete")
        restyle(self._lamp, tone="warn" if blocking else "ok")
        self._show_block(self.view.current)

    # -- choices -------------------------------------------------------------------------------------------

    def set_language(self, lang: str) -> None:
        """Show the report in another language; it is kept for the next start."""
        self.lang = lang
        self._show()
        self.shell.change(report_language=lang)

    def set_stage(self, stage: Stage) -> None:
        """Show the draft or the final report."""
        self.stage = stage
        self._show()

    def turn_language(self) -> None:
        """Show the report in the next of its languages."""
        at = REPORT_LANGUAGES.index(self.lang)
        self.set_language(REPORT_LANGUAGES[(at + 1) % len(REPORT_LANGUAGES)])

    def turn_stage(self) -> None:
        """Go from draft to final and back."""
        self.set_stage("final" if self.stage == "draft" else "draft")

    def go_to(self, key: str) -> None:
        """Bring a block to sight and put the cursor there."""
        self.view.go_to(key)
        self.view.setFocus()

    # -- telling -------------------------------------------------------------------------------------------

    def _block(self, key: str) -> Block[Text] | None:
        blocks = self.document.blocks if self.document else ()
        return next((block for block in blocks if block.key == key), None)

    def _show_block(self, key: str) -> None:
        block = self._block(key)
        lacking = [finding for finding in self.findings if finding.block == key]
        source = self._named.get(key, "") if block is not None else ""
        self.missing.block_card.show_block(block, source, lacking)

    def _spoken_to(self) -> None:
        if self.record is not None:
            self._show()
