"""The dialog that reads a list of participants, shows what it would change, and imports it."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.dialogs.file_choice import ask_list
from ui.dialogs.job_dialog import JobDialog
from ui.look.speech import symbol
from ui.panels.attendance.taking.column_choices import ColumnChoices
from ui.panels.attendance.taking.name_choice_form import NameChoiceForm
from ui.panels.attendance.taking.taken_rows import TakenRows
from ui.state.jobs import LongWork, Result
from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.boxes import STRETCH, boxed, card, column, open_in_size, put, row
from ui.widgets.buttons import Button
from ui.widgets.fields import KeyPick, Pick
from ui.widgets.labels import Label
from ui.widgets.scroll_area import scrolled
from ui.widgets.wait_cursor import wait_cursor
from wgdesk.acts.participant_list import take_roster
from wgdesk.errors import Trouble, UserError
from wgdesk.report.render.output import Cancelled, Progress
from wgdesk.rosters.columns import ColumnMeanings
from wgdesk.rosters.delegation_rows import NameChoice
from wgdesk.rosters.delimited import read_text
from wgdesk.rosters.list_preview import SEVERAL, PreviewRow, PreviewStopped, RecordFacts
from wgdesk.rosters.list_reading import ListReading, begun, decided, renewed, with_columns
from wgdesk.rosters.read_list import read_list
from wgdesk.rosters.table import ListTable
from wgdesk.words.finder import fold

WIDE, HIGH = 1120, 700  # pixels at 100 %
_LEAST = 640
_SIDE = 260  # width of the columns
_LETTERS = 16  # room, in letters, for the names of sheets and sittings
_PASTE = QKeySequence.StandardKey.Paste
_AT_ONCE = 1500  # rows that are compared, or imported, in less than half a second


class TakeListDialog(JobDialog):
    """Reads in a thread, as it imports a long list; nothing changes before the button, which does one act."""

    handbook_page = "participants"

    def __init__(self, session: RecordSession, sitting_id: int | None, parent: QWidget | None = None) -> None:
        """``sitting_id``: the sitting to propose for those whom the list marks as present."""
        super().__init__(session.app, "taking-title", parent, width=_LEAST)
        self.session = session
        self.reading: ListReading | None = None
        self._path: Path | None = None
        self.open_file = Button(self.app, "taking-file", icon="folder-open")
        self.paste = Button(self.app, "taking-paste", icon="table", shortcut="Ctrl+V")
        self.source = Label(self.app, tone="quiet", cut=True)
        self.sheets = Pick(self.app)
        self.sittings = KeyPick(self.app)
        self.columns = ColumnChoices(self.app)
        self.rows = TakenRows(session)
        self.question = NameChoiceForm(session)
        self.go = Button(self.app, "taking-rows", icon="check", look="go")
        self.leave = Button(self.app, "dialog-close")
        self._lay_out()
        self._connect()
        self._offer_sittings(sitting_id)
        open_in_size(self, self.app, WIDE, HIGH)
        self.show_reading(None)

    # -- layout --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        source = row(self.app, 8)
        for button in (self.open_file, self.paste):
            source.addWidget(button, 0, Qt.AlignmentFlag.AlignBottom)  # level with the fields
        self.source.setMinimumHeight(self.open_file.sizeHint().height())  # level with the buttons
        source.addWidget(self.source, 1, Qt.AlignmentFlag.AlignBottom)
        self._of_sheet = self.field("taking-sheet", self.sheets, source)
        self.field("taking-sitting", self.sittings, source)
        for pick in (self.sheets, self.sittings):
            pick.setMinimumContentsLength(_LETTERS)
        self.body.addLayout(source)
        self._places = QStackedWidget()
        self._places.addWidget(self._empty())
        self._places.addWidget(self._whole())
        self.body.addWidget(self._places, 1)
        named(self.app, self.progress, "taking-progress")
        self.progress.hide()
        put(self.foot, (self.progress, 1), STRETCH, self.go, self.leave)

    def _empty(self) -> QWidget:
        inside = column(self.app, 8, (24, 60, 24, 24))
        for text in ("taking-hint", "taking-hint-safe"):
            inside.addWidget(Label(self.app, text, tone="quiet", wrap=True, centred=True))
        inside.addStretch(1)
        return boxed(inside)

    def _whole(self) -> QWidget:
        side = column(self.app, 6)
        side.addWidget(Label(self.app, "taking-columns", face="section", tone="quiet"))
        framed = card(put(column(self.app, 0, (1, 1, 1, 1)), scrolled(self.columns)))
        framed.setFixedWidth(self.app.theme.px(_SIDE))
        side.addWidget(framed, 1)
        main = put(column(self.app, 10), (self.rows, 1), self.question)
        beside = put(row(self.app, 16), side, (main, 1))
        return boxed(beside)

    def _connect(self) -> None:
        self.open_file.clicked.connect(
            lambda: ask_list(self.app, self, (self._path or self.session.path).parent, self.read_file)
        )
        self.paste.clicked.connect(self.read_clipboard)
        self.sheets.activated.connect(lambda at: self._read_sheet(self.sheets.itemText(at)))
        self.sittings.picked.connect(lambda _: self._renew())
        self.columns.changed.connect(self._take_columns)
        self.rows.pointed.connect(self._ask_about)
        self.question.decided.connect(self._decide)
        self.go.clicked.connect(self.take)
        self.leave.clicked.connect(self.reject)
        self.installEventFilter(self)

    def _offer_sittings(self, sitting_id: int | None) -> None:
        names, live = self.session.names, self.session.live
        offered: list[tuple[str, int | None]] = [(self.app.speech.say("taking-nowhere"), None)]
        offered += [
            (names.sitting(one), one.id) for one in live.programme.sittings if one.opened_at is not None
        ]
        known = {key for _, key in offered}
        self.sittings.offer(offered, sitting_id if sitting_id in known else None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paste a table with Ctrl+V, unless the focus is in a field."""
        pressed = event if watched is self and isinstance(event, QKeyEvent) else None
        if pressed and pressed.type() is QEvent.Type.KeyPress and pressed.matches(_PASTE):
            self.read_clipboard()
            return True
        return super().eventFilter(watched, event)

    # -- reading -------------------------------------------------------------------------------------------

    def read_file(self, path: Path, sheet: str = "") -> None:
        """Read a file in a thread, and show what it would change."""
        self._path = path
        self._begin(lambda: read_list(path, sheet))

    def read_clipboard(self) -> None:
        """Read the table in the clipboard."""
        text = QGuiApplication.clipboard().text()
        if not text.strip():
            self.banner.say("taking-nothing-copied", "warn")
            return
        self._path = None
        self._begin(lambda: read_text(text))

    def _read_sheet(self, sheet: str) -> None:
        if self._path is not None:
            self.read_file(self._path, sheet)

    def facts(self) -> RecordFacts:
        """Return what the list is compared with: the current record."""
        live = self.session.live
        return RecordFacts(live.roster, live.attendance, self.sittings.key)

    def _begin(self, read: Callable[[], ListTable]) -> None:
        if self.job is not None:
            return
        facts, kept = self.facts(), self.app.settings.list_columns

        def work(told: Progress, cancelled: Cancelled) -> ListReading:
            return begun(read(), facts, kept, lambda part: _go_on(part, told, cancelled))

        self._start(work)

    def _renew(self) -> None:
        """Show again, after a choice, what the list would change; in a thread if that takes long."""
        reading, facts = self.reading, self.facts()
        if reading is None or self.job is not None:
            return
        if len(reading.table.lines) <= _AT_ONCE:
            self.show_reading(renewed(reading, facts), anew=False)
        else:
            self._start(
                lambda told, gone: renewed(reading, facts, lambda part: _go_on(part, told, gone)), anew=False
            )

    def _start(self, work: LongWork[ListReading], *, anew: bool = True) -> None:
        self._run(work, lambda future: self._result(future, lambda one: self.show_reading(one, anew=anew)))

    def _run(self, work: LongWork[Result], then: Callable[[Future[Result]], object]) -> None:
        self.banner.hide()
        self.run(work, then)
        self._show_working(True)

    def _show_working(self, working: bool) -> None:
        self.progress.setValue(0)
        self.progress.setVisible(working)
        self.leave.say("dialog-cancel" if working else "dialog-close")
        for widget in (self.open_file, self.paste, self.sheets, self.sittings, self._places):
            widget.setEnabled(not working)
        self.go.setVisible(not working and self.reading is not None)

    def _result(self, future: Future[Result], show: Callable[[Result], object]) -> bool:
        """Show the result of the finished work, or why there is none; return whether there is one."""
        self.job = None
        self._show_working(False)
        try:
            show(future.result())
        except PreviewStopped:
            self.banner.say("taking-stopped", "plain")
        except UserError as fault:
            self.banner.show_fault(fault)
        else:
            return True
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        """Wait for the thread; if it has imported the list by then, show that."""
        super().closeEvent(event)
        with suppress(Trouble):
            self.session.desk.catch_up()

    # -- choices -------------------------------------------------------------------------------------------

    def _take_columns(self, columns: ColumnMeanings) -> None:
        if self.reading is not None:
            self.reading = replace(self.reading, columns=columns)
            self._renew()

    def _ask_about(self, row: PreviewRow | None) -> None:
        reading = self.reading
        if reading is None or row is None:
            self.question.hide()
        else:
            name = fold(row.written.split(SEVERAL)[0])
            self.question.show_row(row, reading.offered.get(name, row.candidates), reading.choices.get(name))

    def _decide(self, written: str, choice: NameChoice | None) -> None:
        """Take a decision on a name for all rows that have it; the candidates stay on offer."""
        if self.reading is not None:
            self.reading = decided(self.reading, written, choice)
            self._renew()

    # -- showing -------------------------------------------------------------------------------------------

    def show_reading(self, reading: ListReading | None, *, anew: bool = True) -> None:
        """Show a list, or (None) how to choose one; ``anew``: it is not the same list as before."""
        self.reading = reading
        self._places.setCurrentIndex(0 if reading is None else 1)
        for widget in (self.sheets, self._of_sheet):
            widget.setVisible(reading is not None and len(reading.table.sheets) > 1)
        self.source.setVisible(reading is not None)
        self.go.setVisible(reading is not None)
        if reading is None:
            return
        if anew:
            self.columns.begin_anew()
            self.sheets.clear()
            self.sheets.addItems(reading.table.sheets)
            self.sheets.setCurrentText(reading.table.sheet)
        if reading.table.source:
            self.source.show_text(symbol(reading.table.source))
        else:
            self.source.say("taking-pasted")
        self.columns.show_columns(reading.table, reading.columns)
        self.columns.order_tabs(self.sittings)
        self.rows.show_preview(reading.preview, anew=anew)
        n = len(reading.preview.entries)
        self.go.setEnabled(n > 0)
        self.go.say("taking-go", n=n)
        if anew:
            self.rows.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- taking --------------------------------------------------------------------------------------------

    def take(self) -> None:
        """Import the list as one act; if the record has changed meanwhile, first show the consequences."""
        reading = self.reading
        if reading is None or self.job is not None:
            return
        if self.facts() != reading.facts:
            self._renew()
            self.banner.say("taking-record-changed", "warn")
            return
        if len(reading.preview.entries) > _AT_ONCE or self.session.desk.beside is not None:
            self._take_in_thread(reading)
            return
        with wait_cursor():
            done = self.session.run(reading.taking)
        if done:
            self._remember(reading)
            self.accept()

    def _take_in_thread(self, reading: ListReading) -> None:
        """Import a long list with a progress bar; if cancelled, nothing of it is kept."""
        desk, taking = self.session.desk, reading.taking

        def work(told: Progress, cancelled: Cancelled) -> None:
            def go_on(part: float) -> None:
                if not _go_on(part, told, cancelled):
                    raise PreviewStopped

            desk.aside(go_on).do(taking.act, **taking.args)

        self._run(work, lambda future: self._taken(future, reading))

    def _taken(self, future: Future[None], reading: ListReading) -> None:
        if self._result(future, lambda _: self.session.done_aside(take_roster)):
            self._remember(reading)
            self.accept()

    def _remember(self, reading: ListReading) -> None:
        """Keep the meaning of the columns for the next list with the same headings."""
        with suppress(Trouble):  # not worth a message: the list has been imported
            self.app.change(list_columns=with_columns(self.app.settings.list_columns, reading))


def _go_on(part: float, told: Progress, cancelled: Cancelled) -> bool:
    told(part)
    return not cancelled()
