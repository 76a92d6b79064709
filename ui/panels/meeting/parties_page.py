"""The page of parties: from the table of an instrument on a given day, or from a table typed or pasted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.dialogs.file_choice import ask_table
from ui.panels.meeting.meeting_fields import DayField
from ui.panels.meeting.meeting_page import MeetingPage
from ui.state.app_context import AppContext
from ui.state.record_session import RecordSession
from ui.widgets.boxes import STRETCH, put, row
from ui.widgets.buttons import Button
from ui.widgets.choices import ValuePick, labelled
from ui.widgets.folding_row import FoldingRow
from ui.widgets.labels import Label, on_theme
from wgdesk.acts.helpers.argument_kinds import Instrument
from wgdesk.acts.status import bring_status, take_instrument
from wgdesk.errors import UserError
from wgdesk.live.roll import collation, listed
from wgdesk.meeting_setup.kept_parties import KeptParties, keep_parties, parties_kept
from wgdesk.reads.values.meeting import MeetingNow
from wgdesk.reads.values.roster import DelegationNow
from wgdesk.rosters.read_table import read_table
from wgdesk.rules.options import Options

NONE, OWN = "none", "own"
_LTR = "\u200e"
_COLUMNS = (300, 420)  # start of the two columns of days, pixels at 100 %
_LINES = 260  # least height of the table in pixels at 100 %


class TableText(QPlainTextEdit):
    """The table as text, a line for each party or signatory; Tab leaves it, Ctrl+Enter keeps it."""

    def __init__(self, app: AppContext, keep: Button) -> None:
        super().__init__()
        self._app, self._keep = app, keep
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        on_theme(app, self._fit)

    def _fit(self) -> None:
        px = self._app.theme.px
        self.setMinimumHeight(px(_LINES))
        option = QTextOption()
        # From left to right even with Arabic names: dates with hyphens between them would be reordered.
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setTabs([QTextOption.Tab(px(at), QTextOption.TabType.LeftTab) for at in _COLUMNS])
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        self.document().setDefaultTextOption(option)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the table with Ctrl+Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._keep.click()
        else:
            super().keyPressEvent(event)


class PartiesPage(MeetingPage):
    """Says who is a party and since when; the details of a delegation change a single one."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        app = self.app
        self.told = Label(app, face="strong", wrap=True)
        self.instrument = ValuePick(app, "parties-by", (NONE, *(one.value for one in Instrument), OWN))
        self.instrument.picked.connect(self._choose)
        self.as_of = DayField(app)
        self.keep = Button(app, "parties-keep", icon="check", look="go", shortcut="Ctrl+Enter")
        self.keep.clicked.connect(self._keep)
        self.file = Button(app, "parties-file", icon="folder-open")
        self.file.clicked.connect(lambda: ask_table(app, self, session.path.parent, self.take_file))
        self.kept = Button(app, "parties-kept", icon="history", then=self.take_kept)
        self._kept: KeptParties | None = None
        self.table = TableText(app, self.keep)
        self._shown = ""
        self._facts: MeetingNow
        first = row(app, 12)
        self.field("instrument", "parties-by", self.instrument, first, 2)
        self.field("status_as_of", "parties-as-of", self.as_of, first)
        last = FoldingRow(app)
        put(last.inside, self.keep, self.file, self.kept, STRETCH)
        self.inside.addWidget(self.told)
        self.inside.addLayout(first)
        self.inside.addLayout(labelled(app, "parties-table", self.table))
        self.inside.addWidget(Label(app, "parties-table-hint", face="small", tone="hint", wrap=True))
        self.inside.addWidget(last)

    def show_meeting(self, facts: MeetingNow) -> None:
        """Show the source of the parties and the current table; do not overwrite what is being typed."""
        self._facts = facts
        self._kept = parties_kept(facts)
        roster = self.session.live.roster
        of = facts.instrument.value if facts.instrument else OWN if roster.status_known else NONE
        self.instrument.show_value(of)
        self.as_of.show_day(facts.status_as_of or facts.first_day)
        if roster.status_known:
            signed = sum(one.signed and not one.party for one in roster.delegations.values())
            self.told.say("parties-told", n=roster.parties, signed=signed)
        else:
            self.told.say("parties-nobody")
        text = "\n".join(map(self._line, self._standing()))
        if self.table.toPlainText() == self._shown:
            self.table.setPlainText(text)
        self._shown = text
        self.kept.setVisible(self._kept is not None and not roster.status_known)

    def _standing(self) -> list[DelegationNow]:
        live, lang = self.session.live, self.session.names.lang
        key = collation(lang, Options(live.programme.options))
        found = (one for one in live.roster.delegations.values() if one.party or one.signed)
        return sorted(found, key=lambda one: key(listed(one, lang)))

    def _line(self, delegation: DelegationNow) -> str:
        days = ((delegation.signed, delegation.signed_on), (delegation.party, delegation.party_since))
        cells = [day.isoformat() if day else "yes" if there else "" for there, day in days]
        # The mark keeps a date in order after an Arabic name.
        return "\t".join((listed(delegation, self.session.names.lang), *(f"{_LTR}{cell}" for cell in cells)))

    def _choose(self, value: str) -> None:
        if value == OWN:
            self.show_again()
            self.table.setFocus()
            return
        instrument = None if value == NONE else Instrument(value)
        self._shown = self.table.toPlainText()  # what was typed belongs to the table that is being replaced
        self.session.do(take_instrument, meeting_id=self.meeting_id, instrument=instrument)

    def show_again(self) -> None:
        """Show the record's choice again: choosing a table of one's own has no effect until it is kept."""
        self.due.emit()

    def _keep(self) -> None:
        kept = self.session.made(
            bring_status,
            meeting_id=self.meeting_id,
            lines=self.table.toPlainText(),
            as_of=self.as_of.day,
        )
        if kept is not None:
            self._shown = self.table.toPlainText()
            try:
                keep_parties(self._facts, KeptParties(self._shown, self.as_of.day))
            except UserError as fault:  # the record has the table all the same
                self.session.faulted.emit(fault)
            self.due.emit()

    def take_kept(self) -> None:
        """Put the table kept for this instrument into the field, with its day; the button saves it."""
        if self._kept is None:
            return
        self._put_in(self._kept.lines)
        self.as_of.show_day(self._kept.as_of or self._facts.first_day)

    def take_file(self, path: Path) -> None:
        """Put the lines of a text file or workbook into the table; the button saves them."""
        try:
            found = read_table(path)
        except UserError as fault:
            self.session.faulted.emit(fault)
            return
        self._put_in("\n".join("\t".join(line.cells) for line in found.lines))

    def _put_in(self, lines: str) -> None:
        """Show other lines in the field, whose undo brings back what was there."""
        whole = QTextCursor(self.table.document())
        whole.select(QTextCursor.SelectionType.Document)
        whole.insertText(lines)
        self.table.setFocus()

    def field_of(self, fact: str, row: int | None) -> QWidget | None:
        """Return the choice of the instrument, or the day."""
        return self.as_of if fact == "status_as_of" else self.instrument if fact == "instrument" else None
