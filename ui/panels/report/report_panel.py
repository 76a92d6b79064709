"""The report panel: contents, preview and what is missing, in one language and at one stage."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QWidget

from ui.panels.report.adoption.passage_drafts import is_wording
from ui.panels.report.contents import Contents
from ui.panels.report.editing.composer import Composer
from ui.panels.report.exporting import Exporting
from ui.panels.report.fix_targets import LACKING, READ_OUT, WRITTEN, place_of, place_of_finding
from ui.panels.report.missing_list import MissingList
from ui.panels.report.report_bar import ReportBar
from ui.panels.report.report_columns import next_area, set_widths
from ui.panels.report.report_pages import ReportPages
from ui.panels.report.report_reading import ReportReading
from ui.parts.barred import bar
from ui.parts.find_bar import FindBar
from ui.parts.panel import BasePanel
from ui.parts.preview.report_view import ReportView
from ui.state.bridge import Follower
from ui.state.in_pieces import InPieces
from ui.state.record_session import RecordSession
from ui.widgets.boxes import column, put, row
from wgdesk.acts.composing import edit_block
from wgdesk.acts.inserting import insert_text
from wgdesk.errors import Trouble
from wgdesk.language_table import REPORTS
from wgdesk.panel_rows import PlaceKey
from wgdesk.phrasing.tree import Document, Stage
from wgdesk.reads.queries.meeting import meeting
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.uses import uses_of
from wgdesk.reads.values.record import Record
from wgdesk.report.check import Finding
from wgdesk.report.check.final_gate import first_held_up, languages_of
from wgdesk.report.generated import Generated
from wgdesk.storage.draft_file import Draft
from wgdesk.words.block_keys import inserted_row

if TYPE_CHECKING:
    from ui.panels.report.adoption.adoption_mode import Adopting

PIECE = 60  # blocks written per turn of the event loop
NARROWEST = 640  # least width of the panel in pixels at 100 %


class ReportPanel(BasePanel):
    """Shows the report and updates it when the record changes."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        app = session.app
        self._reading = ReportReading(session)
        self.findings: tuple[Finding, ...] = ()
        self._named: dict[str, str] = {}  # block -> what it is made from, in words
        self.lang = app.settings.report_lang
        final = session.live.ready and session.desk.read(meeting).stage == "final"
        self.stage: Stage = "final" if final else "draft"
        self.contents = Contents(app)
        self.view = ReportView(app)
        self.find_bar = FindBar(app, self.view)
        self.missing = MissingList(session)
        bar(session, edit_block, self.missing.block_card.edit)
        bar(session, insert_text, self.missing.block_card.add)
        self.bar = ReportBar(app)
        self._lay_out()
        Follower(session.bridge, uses_of(whole_record), self.refresh, self, panel=self)
        self._checking = QTimer(self, singleShot=True)  # looks for what is missing after painting
        self._checking.timeout.connect(self._check)
        self._connect()
        self._exporting = Exporting(session, self._reading, self)
        self._exporting.mended.connect(self.mend)
        self.composer = Composer(session, self, self)
        self.missing.block_card.edit_wanted.connect(self.composer.edit)
        self.missing.block_card.add_wanted.connect(self.composer.insert)
        self._pieces = InPieces(self)
        self._pieces.faulted.connect(session.faulted)
        self._pieces.begin(self._first_show())

    def _connect(self) -> None:
        app = self.session.app
        self.bar.lang_chosen.connect(self.set_language)
        self.bar.stage_chosen.connect(self.set_stage)
        self.bar.adopting_wanted.connect(self.turn_adopting)
        self.bar.find_wanted.connect(self.find_bar.open)
        self.bar.export_wanted.connect(self.export)
        self.contents.chosen.connect(self.show_block)
        self.missing.chosen.connect(self.show_block)
        self.missing.mended.connect(self.mend)
        self.missing.block_card.sought.connect(self.go_to_source)
        self.view.entered.connect(self.go_to_source)
        self.view.heading_changed.connect(self.contents.point_at)
        self.view.current_changed.connect(self._show_block)
        app.speech.changed.connect(self._spoken_to)
        app.changed.connect(self._follow_settings)
        self.view.zoomed.connect(lambda way: self.session.wanted.emit("bigger" if way > 0 else "smaller"))

    def keys(self) -> Mapping[str, Callable[[], object]]:
        """Return what the window's keys do in this panel."""
        return {
            "export": self.export,
            "adopting": self.turn_adopting,
            "find-report": self.find_bar.open,
            "language": self.turn_language,
            "draft-text": self._pages.take_draft,
            "add-proposer": self._pages.add_proposer,
            "stage": self.turn_stage,
            "next-missing": lambda: self.missing.step(1),
            "previous-missing": lambda: self.missing.step(-1),
            "next-area": lambda: self._next_area(1),
            "previous-area": lambda: self._next_area(-1),
        }

    def rests_on(self) -> QWidget:
        """The preview; in the adoption mode, the ribbon of passages."""
        return self._pages.adopting.list if self._pages.adopting is not None else self.view

    def takes_all(self) -> bool:
        """The adoption takes the whole width of the window."""
        return self._pages.adopting is not None

    def handbook_page(self) -> str:
        """During the adoption, return the handbook's page about it."""
        return "adoption" if self.takes_all() else ""

    @property
    def adopting(self) -> Adopting | None:
        """The adoption, once it has been opened."""
        return self._pages.mode

    @property
    def record(self) -> Record | None:
        """The record; finishes reading if that has only begun."""
        self._pieces.finish()
        return self._reading.record

    @property
    def document(self) -> Document | None:
        """The report shown."""
        self._pieces.finish()
        return self._reading.document

    def generated(self, lang: str) -> Generated:
        """Return the generated texts of the draft's blocks in ``lang``, without anybody's changes."""
        self._pieces.finish()
        return self._reading.generated(lang)

    def leave(self) -> None:
        """Stop reading; close the export dialog, which cancels and ends a running export."""
        self._pieces.stop()
        self._exporting.close()

    def turn_adopting(self, block: str = "") -> None:
        """Enter or leave the adoption mode; with the key of a passage, enter it there."""
        self._pieces.finish()
        self._pages.turn(self.lang, block, to_adoption=bool(block) or not self.takes_all())
        self.spread.emit()
        self.enter()

    def resume(self, draft: Draft) -> bool:
        """Show a wording of a passage in its box."""
        if is_wording(draft):
            self.turn_adopting(draft.row)
        return is_wording(draft) and self._pages.resume(draft)

    def goes_back(self) -> bool:
        """Leave the adoption."""
        if there := self.takes_all():
            self.turn_adopting()
        return there

    # -- layout --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        middle = put(column(self.app, 10), self.bar, self.find_bar, (self.view, 1))
        columns = put(row(self.app, 16), self.contents, (middle, 1), self.missing)
        self._pages = ReportPages(self.session, self._reading, columns, lambda key: self._named.get(key, ""))
        self._pages.chosen.connect(self.view.go_to)
        self._pages.left.connect(self.turn_adopting)
        self._pages.held_up.connect(self._show_what_lacks)
        self._pages.source_wanted.connect(self.go_to_source)
        whole = column(self.app, 0)
        whole.addWidget(self._pages)
        self.lay_out(whole)

    def fit(self) -> None:
        """Show the columns that fit."""
        set_widths(self.app.theme, self.width(), self.contents, self.missing)

    def minimumSizeHint(self) -> QSize:
        """Return the width of a narrow page without side columns, which are hidden first."""
        return QSize(self.app.theme.px(NARROWEST), super().minimumSizeHint().height())

    # -- the record ----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the record and show the report; without a meeting, an empty one."""
        self._pieces.stop()
        self._reading.read()
        self._show()

    def _first_show(self) -> Iterator[None]:
        """Read, make, write and check the report in steps: the first time, none of this is cached."""
        yield from self._reading.prepare(self.lang, self.stage)
        self._reading.speak(self.lang, self.stage)
        yield
        document = self._reading.document
        if document is not None:
            for count in range(PIECE, len(document.blocks), PIECE):
                self.view.show_report(replace(document, blocks=document.blocks[:count]))
                yield
        self._show_spoken()

    def _show(self) -> None:
        self._pieces.finish()
        self._reading.speak(self.lang, self.stage)
        self._show_spoken()

    def _show_spoken(self) -> None:
        document, say = self._reading.document, self.app.speech.say
        named = self._named = self._reading.sources()
        self.view.sources = {key: say("block-from", source=said) for key, said in named.items() if said}
        self.bar.show_choices(self.lang, self.stage)
        self.view.show_report(document)
        self.contents.show_report(document)
        self.find_bar.refresh()
        self._pages.refresh(self.lang)
        self._checking.start(20)

    def _check(self) -> None:
        self.findings = self._reading.found()
        blocking = sum(finding.blocking for finding in self.findings)
        self.missing.show_findings(self.findings, self.record, self.document)
        self.view.marked = frozenset(finding.block for finding in self.findings if finding.blocking)
        self.view.changed = self.composer.marks(self.findings)
        self.view.viewport().update()
        # The card beside the page shows the number too, so highlight it here only if the card is hidden.
        self.bar.show_missing(blocking, lit=self.record is not None and self.missing.isHidden())
        self._show_block(self.view.current)

    # -- choices -------------------------------------------------------------------------------------------

    def set_language(self, lang: str) -> None:
        """Show the report in another language, and save the choice in the settings."""
        self.lang = lang
        self._show()
        try:
            self.app.change(report_language=lang)
        except Trouble as trouble:
            self.banner.show_fault(trouble)

    def _follow_settings(self) -> None:
        """Follow the settings if the language of the report has changed there."""
        if self.lang != self.app.settings.report_lang:
            self.lang = self.app.settings.report_lang
            self._show()

    def set_stage(self, stage: Stage) -> None:
        """Show the draft or the final report."""
        self.stage = stage
        self._show()

    def turn_language(self) -> None:
        """Show the report in its next language, or the passage that is read out."""
        if not self._pages.turn_language():
            self.set_language(REPORTS[(REPORTS.index(self.lang) + 1) % len(REPORTS)])

    def _show_what_lacks(self) -> None:
        """Leave the adoption for the report, in a language in which something prevents closing."""
        self.turn_adopting()
        if self.record is not None:
            self.lang = first_held_up(self.record, (self.lang, *languages_of(self.record))) or self.lang
            self._show()

    def turn_stage(self) -> None:
        """Switch between draft and final report."""
        self.set_stage("final" if self.stage == "draft" else "draft")

    def go_to(self, kind: str, row: PlaceKey) -> None:
        """Show the first block made from a row of the table ``kind``, or the block with the key ``row``."""
        if kind == "passage" and isinstance(row, str):
            self.turn_adopting(row)
            return
        if kind == "block":
            self.show_block(str(row))
            return
        if self.composer.go_to(kind, row):
            return
        for block in self.document.blocks if self.document else ():
            if block.source and (block.source.table, block.source.row) == (kind, row):
                self.show_block(block.key)
                return

    def show_block(self, key: str) -> None:
        """Scroll to a block and put the cursor there."""
        self._pieces.finish()
        self.view.go_to(key)
        self.view.setFocus()

    def go_to_source(self, key: str) -> None:
        """Ask the window to show the row that a block comes from, in the panel where it can be corrected."""
        if inserted_row(key) is not None:
            self.composer.edit()  # an addition has no other source
            return
        source = getattr(self._reading.block(key), "source", None)
        if source is not None and self.record is not None:
            self.session.mend_wanted.emit(*place_of(source, self.record))

    def mend(self, finding: Finding) -> None:
        """Ask the window to show the row where a finding can be corrected."""
        if finding.key in WRITTEN and finding.block:
            self.composer.edit_at(finding.block)
        elif finding.key in READ_OUT:
            self.turn_adopting(finding.block)
        elif self.record is not None and (place := place_of_finding(finding, self.record)) is not None:
            self.session.mend_wanted.emit(*place)
            self.session.text_wanted.emit(LACKING.get(finding.key, ()), self.lang)

    def _next_area(self, way: int) -> None:
        mode = self._pages.adopting
        next_area(mode.areas() if mode else [self.contents.list, self.view, self.missing.list], way)

    def export(self) -> None:
        """Open the export dialog with the current language and stage."""
        if self.record is not None:
            self._exporting.open(self.lang, self.stage)

    # -- messages ------------------------------------------------------------------------------------------

    def _show_block(self, key: str) -> None:
        block = self._reading.block(key)
        lacking = [finding for finding in self.findings if finding.block == key]
        source = self._named.get(key, "") if block is not None else ""
        self.missing.block_card.show_block(block, source, lacking, self.view.changed.get(key, ""))

    def _spoken_to(self) -> None:
        self.lang = self.app.settings.report_lang
        if self.record is not None:
            self._show()
