"""A proposed order for the list of speakers: shown first, then taken in one act, wholly or in part."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.dialogs.dialog import Dialog
from ui.dialogs.file_choice import ask_order, ask_save
from ui.dialogs.order_lines import OrderLines
from ui.parts.barred import bar
from ui.state.bridge import Follower
from ui.state.record_session import RecordSession
from ui.widgets.boxes import put, row
from ui.widgets.buttons import Button
from ui.widgets.choices import ValuePick
from ui.widgets.labels import Label
from ui.widgets.rows.ticked_list import TickedList
from wgdesk.acts.arranging import arrange_speakers
from wgdesk.errors import Trouble, UserError, why_of
from wgdesk.language_table import SCRIPTS
from wgdesk.reads.queries.floor import all_requests
from wgdesk.reads.queries.roster import roster
from wgdesk.reads.queries.speaking_lists import speaking_lists
from wgdesk.reads.uses import uses_of
from wgdesk.rules.options import Options, option_phrase
from wgdesk.rules.speaking_orders import WAYS
from wgdesk.speaking_order.order_file import SUFFIX, OrderFile, order_of, written
from wgdesk.speaking_order.order_in import order_in
from wgdesk.speaking_order.order_paper import read_sheet, write_sheet
from wgdesk.speaking_order.order_table import write_table
from wgdesk.speaking_order.proposal import Proposal, ProposedKey
from wgdesk.speaking_order.proposed_file import proposal_of
from wgdesk.speaking_order.proposed_way import list_standing, proposed_way
from wgdesk.storage.atomic_write import write_whole

WIDE, HIGH = 760, 380  # pixels at 100 %
FILE = "file"


class OrderDialog(Dialog):
    """Shows the list in the proposed order. Ticked changes are taken; the other lines stay where they are."""

    handbook_page = "order"

    def __init__(self, session: RecordSession, parent: QWidget | None = None) -> None:
        super().__init__(session.app, "order-title", parent, width=WIDE)
        self._session = session
        self._file: OrderFile | None = None
        self._proposal = Proposal(())
        self.way = ValuePick(self.app, option_phrase("list_order"), (*WAYS, FILE))
        self.list: TickedList[ProposedKey] = TickedList(self.app, "order-changes")
        self._lines = OrderLines(session)
        self._place = Label(self.app, face="strong", wrap=True)
        self._balance = Label(self.app, face="small", tone="quiet", wrap=True)
        self._lay_out()
        self._lay_out_foot()
        self.way.show_value(Options(session.live.programme.options).choice("list_order"))
        self.way.picked.connect(self._chosen)
        self.list.ticks_changed.connect(self._show_buttons)
        session.faulted.connect(self.banner.show_fault)
        Follower(session.bridge, uses_of(speaking_lists, all_requests, roster), self.refresh, self)
        self.app.speech.changed.connect(self.refresh)
        self.refresh()
        self.list.setFocus()

    def _lay_out(self) -> None:
        head = row(self.app, 12)
        self.field("order-way", self.way, head)
        self.opens = Button(self.app, "order-open", icon="folder-open", then=self.ask_file)
        head.addWidget(self.opens, 0, Qt.AlignmentFlag.AlignBottom)
        head.setStretch(0, 1)
        put(self.body, head, self._place, self._balance, (self.list, 1))
        self.list.setMinimumHeight(self.app.theme.px(HIGH))
        self.body.addWidget(Label(self.app, "order-hint", face="small", tone="hint", wrap=True))

    def _lay_out_foot(self) -> None:
        self.takes = Button(self.app, "order-take", icon="check", look="go", then=self.take)
        bar(self._session, arrange_speakers, self.takes)
        self.writes = Button(self.app, "order-write", icon="file-export")
        self.writes.clicked.connect(lambda: self._ask_where(SUFFIX, self._write_file))
        self.prints = Button(self.app, "order-print", icon="printer")
        self.prints.clicked.connect(lambda: self._ask_where(".pdf", self._write_paper))
        self.tables = Button(self.app, "order-table", icon="table")
        self.tables.clicked.connect(lambda: self._ask_where(".xlsx", self._write_table))
        put(self.foot, self.takes, self.writes, self.tables, self.prints)
        self.add_leave(key="dialog-close")

    # -- what is proposed ----------------------------------------------------------------------------------

    def ask_file(self) -> None:
        """Ask for a file with a speaking order."""
        ask_order(self.app, self, self._folder, self.open_file)

    def open_file(self, path: Path) -> None:
        """Show the order that a file proposes."""
        try:
            self._file = self._session.desk.read(order_in, path, self._session.live.now())
            self._session.desk.read(proposal_of, self._file)
        except UserError as fault:
            self._file = None
            self.banner.show_fault(fault)
            return
        self.banner.hide()
        self.way.show_value(FILE)
        self.refresh()

    def _chosen(self, way: str) -> None:
        if way == FILE and self._file is None:
            self.way.show_value(next(iter(WAYS)))
            self.ask_file()
        self.refresh()

    def refresh(self) -> None:
        """Compare the proposal with the lists as they are now."""
        live, desk, way = self._session.live, self._session.desk, self.way.currentData()
        where = (live.sitting.id, live.item.id if live.item else None) if live.sitting is not None else None
        if way == FILE and self._file is not None:
            self._proposal = desk.read(proposal_of, self._file)
            facts = None
        elif where is not None:
            self._proposal = desk.read(proposed_way, where, way, live.now())
            facts = desk.read(list_standing, where, live.now())
        else:
            self._proposal, facts = Proposal(()), None
        self._place.show_text(self._lines.place(where) if way != FILE else self._lines.places(self._proposal))
        self._balance.show_text(self._lines.balance(facts.balance) if facts is not None else "")
        self._balance.setVisible(facts is not None)
        self.list.show_choices(self._lines.rows(self._proposal, facts, several=way == FILE))
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.takes.setEnabled(self._proposal.taking(self.list.ticked) is not None)

    def take(self) -> None:
        """Take the ticked changes in one act."""
        if self._session.run(self._proposal.taking(self.list.ticked)):
            self.accept()

    # -- out -----------------------------------------------------------------------------------------------

    @property
    def _folder(self) -> Path:
        return Path(self.app.settings.export_folder or self._session.path.parent)

    def _ask_where(self, suffix: str, write: Callable[[Path], None]) -> None:
        name = self.app.speech.say("order-file-name")
        ask_save(self.app, self, self._folder / f"{name}{suffix}", lambda path: self._written(write, path))

    def _written(self, write: Callable[[Path], None], path: Path) -> None:
        try:
            write(path)
        except OSError as fault:
            self.banner.show_fault(Trouble("cannot-write", name=path.name, why=why_of(fault)))
        except UserError as fault:
            self.banner.show_fault(fault)
        else:
            self.banner.say("order-written", "ok")

    def _write_file(self, path: Path) -> None:
        order = self._session.desk.read(order_of, self._session.live.now())
        write_whole(path, written(order).encode())

    def _write_table(self, path: Path) -> None:
        lang, now = self.app.speech.lang, self._session.live.now()
        self._session.desk.read(write_table, path, lang, now)

    def _write_paper(self, path: Path) -> None:
        live, lang = self._session.live, self.app.settings.podium_lang
        sheet = self._session.desk.read(read_sheet, live.here(live.now()).date())
        write_sheet(sheet, lang if lang in SCRIPTS else SCRIPTS[0], path)
