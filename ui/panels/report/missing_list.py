"""The column beside the report: what is missing for a final report, and the source of a block."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from ui.keys.single_keys import SingleKeys
from ui.look.speech import isolated
from ui.panels.report.accept_row import AcceptRow, told_of
from ui.panels.report.fix_targets import place_of_finding
from ui.parts.preview.page_marks import WARNED
from ui.state.app_context import AppContext
from ui.state.panel_table import BY_NAME
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.boxes import STRETCH, card, column, put, row
from ui.widgets.buttons import Button
from ui.widgets.key_caps import KeyCap, key_cap
from ui.widgets.labels import Icon, Label, restyle
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from wgdesk.phrasing.tree import Block, Document, Source, Text, plain
from wgdesk.reads.values.record import Record
from wgdesk.report.check import Finding
from wgdesk.words.digits import plain_digits


class FindingKey(NamedTuple):
    """What findings must have in common to share a row."""

    kind: str
    source: Source | None
    facts: tuple[tuple[str, str], ...]


def words_of(app: AppContext, finding: Finding) -> str:
    return app.speech.say(f"check-{finding.key}", **app.speech.facts(dict(finding.facts)))


def name_of(app: AppContext, block: Block[Text]) -> str:
    """Return the name of a block: its number, its caption, or its kind."""
    label = getattr(block, "label", None)
    kind = type(block).__name__.lower()
    if kind == "paragraph" and label:
        number = app.speech.figure(plain_digits(plain(label).strip(" .-")))  # in the report's digits so far
        return app.speech.say("block-paragraph", label=number)
    if kind == "caption":
        return isolated(plain(getattr(block, "text", ())))
    return app.speech.say("block-other", kind=kind)


def rows_of(
    app: AppContext, findings: Sequence[Finding], record: Record, document: Document | None = None
) -> list[RowContent[FindingKey]]:
    """Return findings as rows: what is missing, in which paragraph, and the panel for correcting it.

    Accepted ones come last, with who accepted them and why.
    """
    blocks = {block.key: block for block in document.blocks} if document else {}
    rows: dict[FindingKey, RowContent[FindingKey]] = {}
    for finding in sorted(findings, key=lambda one: one.stands_accepted):
        place = place_of_finding(finding, record)
        where = app.speech.say(BY_NAME[place[0] if place is not None else finding.panel].phrase)
        block = blocks.get(finding.block)
        if block is not None and type(block).__name__ == "Paragraph":
            where = f"{name_of(app, block)} · {where}"
        icon, tone = ("alert-triangle", "warn") if finding.blocking else ("info-circle", "ink_3")
        accepted = finding.stands_accepted
        if accepted:
            icon, tone = "circle-check", "ok"
        more = "\n".join(filter(None, (where, told_of(app, finding))))
        key = row_key(finding)
        text = words_of(app, finding)
        rows.setdefault(key, RowContent(key, text, more, icon=icon, tone=tone, quiet=accepted))
    return list(rows.values())


def row_key(finding: Finding) -> FindingKey:
    """Return the key of the row for a finding; equal findings share a row."""
    return FindingKey(finding.key, finding.source, finding.facts)


class MissingList(QWidget):
    """The card of findings and the card of the current block.

    ``chosen`` carries the key of a block to go to, ``mended`` a finding that the user wants to correct, on
    Enter or a double click.
    """

    chosen = Signal(str)
    mended: ValueSignal[Finding] = value_signal()

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._app = app = session.app
        self._findings: dict[FindingKey, Finding] = {}  # key of the row -> finding
        self.list: RowList[RowContent[FindingKey]] = RowList(app, "missing-title", pad=8)
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(lambda key: self.mended.emit(self._findings[key]))
        self.accept_row = AcceptRow(session)
        self.list.pointed.connect(self._point)
        self.list.removed.connect(lambda _: self.accept_row.accept())
        SingleKeys(app, self, {"accept-finding": self.accept_row.accept}).watch([self.list])
        self.block_card = BlockCard(app)
        self.block_card.mended.connect(self.mended)
        self.setLayout(put(column(app, 12), (self._findings_card(), 1), self.block_card))

    def _findings_card(self) -> QFrame:
        app = self._app
        self._count = Label(app, face="key", look="chip", tone="warn")
        self._calm = QWidget()
        calm = row(self._app, 10, (8, 8, 8, 8))
        calm.addWidget(Icon(app, "circle-check", "ok"))
        self._calm_words = Label(app, "missing-nothing", tone="ok", wrap=True)
        calm.addWidget(self._calm_words, 1)
        self._calm.setLayout(calm)
        head = row(self._app, 8, (8, 0, 8, 0))
        head.addWidget(Label(app, "missing-title", face="section", tone="quiet", wrap=True), 1)
        head.addWidget(self._count)
        inside = put(column(self._app, 6, (8, 12, 8, 12)), head, self._calm, (self.list, 1), self.accept_row)
        inside.addStretch(0)
        self._calm.hide()
        return card(inside)

    def show_findings(
        self, findings: Sequence[Finding], record: Record | None, document: Document | None
    ) -> None:
        """Show what is missing, or that nothing is; ``record`` is None without a meeting."""
        rows = rows_of(self._app, findings, record, document) if record is not None else []
        # Equal findings share one row, which leads to the first of them.
        self._findings = {row_key(finding): finding for finding in reversed(findings)}
        self.list.rows.show(rows)
        self._point()
        self.list.setVisible(bool(rows))
        missing = sum(not row.quiet for row in rows)
        self._calm.setVisible(not missing and document is not None)
        self._count.setVisible(bool(missing))
        self._count.show_text(self._app.speech.figure(missing))
        blocking = any(finding.blocking for finding in findings)
        restyle(self._count, tone="warn" if blocking else "")

    def step(self, way: int) -> None:
        """Go to the next (1) or previous (-1) finding, wrapping at the ends."""
        count = self.list.rows.rowCount()
        if count:
            now = self.list.currentIndex()
            place = (now.row() + way) % count if now.isValid() else (0 if way > 0 else count - 1)
            self.list.setCurrentIndex(self.list.rows.index(place))
            self._choose(self.list.rows.rows[place].key)

    def _point(self) -> None:
        """Show what can be done with the current finding."""
        at = self.list.current
        self.accept_row.show_finding(self._findings.get(at.key) if at else None, at.text if at else "")
        self.list.offers = self.accept_row.offers()

    def _choose(self, key: FindingKey) -> None:
        if self._findings[key].block:
            self.chosen.emit(self._findings[key].block)


class BlockCard(QFrame):
    """Shows the current block: its name, its source, what it lacks, and buttons that go there.

    ``sought`` carries the key of the block whose source to show, ``mended`` the finding to correct.
    ``edit_wanted`` and ``add_wanted``: the user wants to edit the block, or to add a text beside it.
    """

    sought = Signal(str)
    mended: ValueSignal[Finding] = value_signal()
    edit_wanted = Signal()
    add_wanted = Signal()

    def __init__(self, app: AppContext) -> None:
        super().__init__()
        self._app = app
        self._key = ""
        self._finding: Finding | None = None
        self.setProperty("look", "card")
        self._title = Label(app, face="section", tone="quiet")
        self._source = Label(app, wrap=True)
        self._change = Label(app, face="small", wrap=True)
        self._lacks = Label(app, face="small", tone="warn", wrap=True)
        self.go = Button(app, "block-go", look="link", shortcut="Enter")
        self.go.clicked.connect(lambda: self.sought.emit(self._key))
        self.mend = Button(app, "block-mend", look="link", then=self._mend)
        first = put(row(app, 4), self.go, key_cap(app, "Enter"), STRETCH)
        self.edit = Button(app, "block-edit", look="link", action="edit-block", then=self.edit_wanted)
        second = put(row(app, 4), self.edit, KeyCap(app, action="edit-block"))
        self.add = Button(app, "block-add", look="link", action="insert-block", then=self.add_wanted)
        put(second, self.add, KeyCap(app, action="insert-block"), STRETCH)
        ways = put(column(app, 0), first, second)
        ways.addWidget(self.mend, 0, Qt.AlignmentFlag.AlignLeading)
        self.setLayout(
            put(column(app, 4, (16, 12, 16, 12)), self._title, self._change, self._source, self._lacks, ways)
        )
        self.hide()

    def _mend(self) -> None:
        if self._finding is not None:
            self.mended.emit(self._finding)

    def show_block(
        self, block: Block[Text] | None, source: str, findings: Sequence[Finding], change: str = ""
    ) -> None:
        """Show a block, its findings, and what was changed in it by hand; hide the card if it has nothing."""
        self.setVisible(block is not None and bool(source or change))
        self._change.setVisible(bool(change))
        if change:
            self._change.say(f"change-{change}")
            restyle(self._change, tone="warn" if change in WARNED else "accent")
        if block is not None:
            self._key, self._finding = block.key, next(iter(findings), None)
            self._title.show_text(name_of(self._app, block))
            self._source.setVisible(bool(source))
            self._source.say("block-from", source=source)
            lacks = [words_of(self._app, finding) for finding in findings]
            self._lacks.show_text("\n".join(dict.fromkeys(lacks)))
            self._lacks.setVisible(bool(lacks))
            self.mend.setVisible(bool(lacks))
