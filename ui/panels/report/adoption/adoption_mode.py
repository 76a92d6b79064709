"""The adoption of the report: shows the passage that is read out in large type, and records decisions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from ui.keys.single_keys import SingleKeys
from ui.panels.report.adoption.adoption_commands import AdoptionCommands
from ui.panels.report.adoption.adoption_now import AdoptionNow
from ui.panels.report.adoption.adoption_room import AdoptionRoom
from ui.panels.report.adoption.adoption_side import MORE, NEXT
from ui.panels.report.adoption.adoption_words import AdoptionWords
from ui.panels.report.adoption.amending import Amending
from ui.panels.report.adoption.amendment_list import amendments, save
from ui.panels.report.adoption.passage_drafts import PassageDrafts
from ui.panels.report.adoption.passage_texts import VIEWS, PassageTexts
from ui.panels.report.report_reading import ReportReading
from ui.state.bridge import Follower
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.rows.row_menu import RowOffer
from wgdesk.live.passages import ReportPassage
from wgdesk.phrasing.tree import NO_BREAK
from wgdesk.reads.queries.outcome import outcome
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.queries.roster import roster
from wgdesk.reads.uses import uses_of
from wgdesk.reads.values.outcome import Outcome

_PAUSE_MS = 150  # after a key press in a box


class Adopting(AdoptionRoom):
    """``chosen`` carries the key of the block that is read out.

    Keys: Space adopts a passage or the selected ones, Shift+Space the rest of a section; E and M amend, D
    defers, Delete takes back, N goes to the next pending passage, B to the deferred ones, G adopts the whole
    report, R entrusts it to the Rapporteur.
    """

    chosen = Signal(str)
    left = Signal()
    source_wanted: ValueSignal[str] = value_signal()

    def __init__(
        self, session: RecordSession, reading: ReportReading, source_of: Callable[[str], str]
    ) -> None:
        """``source_of`` returns, in words, the part of the record that a block is made from."""
        acts = {"adopt": self.adopt, "amend": self.amend, "defer": self.defer, "section": self.adopt_section}
        super().__init__(session, acts)
        self._session, self._source_of = session, source_of
        self.texts = PassageTexts(reading, PassageDrafts(session.drafts))
        self.now = AdoptionNow()
        self._passages: tuple[ReportPassage, ...] = ()
        self._outcome: Outcome | None = None
        self._view, self._report_lang = VIEWS[0], ""
        self._boxes_of = ""  # the passage whose texts are in the boxes
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self._tell_waiting)
        self._words = AdoptionWords(self._app, session)
        self._commands = AdoptionCommands(session)
        self._amending = Amending(session, self.texts, self._commands, self.list, self.refresh)
        self._connect()

    def _connect(self) -> None:
        self.list.opened.connect(self.source_wanted)
        self.list.removed.connect(lambda _: self.take_back())
        self.list.pointed.connect(self._moved)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._show())
        self.list.offers = (
            RowOffer("adoption-adopt", self.adopt, "context"),
            RowOffer("adoption-amend", self.amend, "edit-block"),
            RowOffer("adoption-orally", self.amend_here, "note"),
            RowOffer("adoption-defer", self.defer, "defer"),
            self.list.removal("adoption-take-back"),
        )
        self.head.more_offers = (
            *self.list.offers,
            RowOffer("adoption-section", self.adopt_section, "adopt-section"),
            RowOffer("closing-adopt", self.closing.adopt, "adopt-report"),
            RowOffer("key-entrust", self.closing.entrust, "entrust"),
            RowOffer("adoption-list", self.export, ""),
            RowOffer("closing-close", self.closing.close_it, ""),
        )
        self.head.left.connect(self.left)
        self.side.chosen.connect(self._go)
        self.card.view_wanted.connect(self.show_view)
        self.card.source_wanted.connect(self._seek_source)
        self.form.edited.connect(self._typed)
        self.form.done.connect(self.leave_amending)
        self.form.proposed.connect(self._propose)
        self.form.unchanged.connect(self._leave_as_read)
        self.form.who.left.connect(self.leave_amending)
        then: dict[str, Callable[[], object]] = {
            "context": self.adopt,
            "adopt-section": self.adopt_section,
            "edit-block": self.amend,
            "note": self.amend_here,
            "defer": self.defer,
            "next-speaker": self.go_on,
            "defer-back": self.go_back,
            "changes": self._turn_view,
            "adopt-report": self.closing.adopt,
            "entrust": self.closing.entrust,
        }
        keys = SingleKeys(self._app, self, then)
        keys.ignored.connect(self._session.press_ignored)
        keys.watch([self.list, *(column.text for column in self.card.columns.values())])
        self._app.speech.changed.connect(self._respeak)
        self._session.faulted.connect(self._refused)
        Follower(self._session.bridge, uses_of(outcome, programme, roster), self.refresh, self)

    # -- showing -------------------------------------------------------------------------------------------

    def show_report(self, lang: str) -> None:
        """Show the passages of the current draft; ``lang``: language of the list of amendments."""
        self._report_lang = lang
        self.texts.read()
        self._passages = self.texts.in_order(self._app.speech.lang)
        self.refresh()

    def refresh(self) -> None:
        """Read the decisions again and show them."""
        if not self._session.live.ready:
            return
        held = QApplication.focusWidget()
        before, self._outcome = self._outcome, self._session.desk.read(outcome)
        self._amending.follow(before, self._outcome)
        self.texts.take_outcome(self._outcome)
        self.now = AdoptionNow.of(self._passages, self._outcome, self._session.live.programme)
        self._tell_waiting()
        self.chair.refresh()
        if held is not None and self.isAncestorOf(held) and not held.isVisibleTo(self):
            self.form.enter() if self.amends else self.leave_amending()

    def _show(self) -> None:
        """Show the selected passage and everything about it."""
        if self._outcome is None:
            return
        at = self.list.currentIndex().row()
        now = self.now = replace(self.now, at=at, chosen=frozenset(row.key for row in self.list.selected))
        current = now.current
        self.head.show_now(now, current, self.closing.headline(now))
        differs = current is not None and bool(self.texts.differs(current))
        self.dock.show_now(now, differs=differs)
        coming = [self._words.row(one, self.texts) for one in now.coming(MORE if self.roomy else NEXT)]
        self.side.show_passages(self._words.deferred(now.deferred, self.texts), coming)
        self._show_passage(current)

    def _show_passage(self, current: ReportPassage | None) -> None:
        if current is None:
            self.card.show_passage("", "", {}, self._view)
            self.card.show_foot("", "", "", "", "")
            return
        state = self.now.states[current.block]
        shown = {lang: self.texts.shown(current, lang, self._view) for lang in self.card.columns}
        section = self._words.section(current, self.now.parts)
        self.card.show_passage(self._words.name(current), section, shown, self._view)
        moved = self._words.moved(current, self.texts)
        foot = self._words.foot(current, state, self.texts)
        self.card.show_foot(*foot, moved, self._source_of(current.block))
        self._show_form(current)
        under = " · ".join(filter(None, (section, moved)))
        self.show_to_room(current.block, self._words.name(current), under, self.texts.documents, shown)

    def _show_form(self, current: ReportPassage) -> None:
        """Put what was typed or adopted into the boxes; a box that has that text already is left alone."""
        self.form.number.show_text(self._words.name(current))
        lacking = self.texts.lacking(current)
        for lang, column in self.form.columns.items():
            text = self.texts.wording(current, lang).replace(NO_BREAK, " ")
            if not (column.box.hasFocus() and self.amends and self._boxes_of == current.block):
                column.show_wording(text, self.texts.own_draft(current, lang), offered=lang in lacking)
        self._boxes_of = current.block
        proposer = self.texts.proposer(current)
        self.form.who.show_delegations([proposer] if proposer else [])

    def show_view(self, view: str) -> None:
        """Show the changes, the amended text or the draft."""
        self._view = view
        self._show_passage(self.now.current)

    def _turn_view(self) -> None:
        self.show_view(VIEWS[(VIEWS.index(self._view) + 1) % len(VIEWS)])

    def _respeak(self) -> None:
        if self._outcome is not None:
            self.show_report(self._report_lang)

    def _refused(self) -> None:
        """Show the record's values again after a refused change, for example in a check box."""
        if self.isVisible():
            self.refresh()

    def _moved(self) -> None:
        if self.amends:
            self.leave_amending()
        found = self.list.current
        if found is not None:
            self.chosen.emit(found.key)

    def leave_amending(self) -> None:
        """Show the texts again, including the last letter typed."""
        super().leave_amending()
        self._soon.stop()
        self._tell_waiting()

    def _go(self, block: str) -> None:
        self.list.point_at(block)

    def areas(self) -> list[QWidget]:
        """Return the areas that the key for the next area visits, in reading order."""
        return [self.list, *self.card.texts(), self.side.deferred.list, self.side.next.list, self.dock.adopt]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the ribbon on Esc, for example from the text of an amendment."""
        if event.key() == Qt.Key.Key_Escape and not self.list.hasFocus():
            self.leave_amending()
        else:
            super().keyPressEvent(event)

    def _seek_source(self) -> None:
        if self.now.current is not None:
            self.source_wanted.emit(self.now.current.block)

    # -- acts ----------------------------------------------------------------------------------------------

    def adopt(self) -> None:
        """Adopt the selection and go to the next pending passage; what is already decided stays as it is."""
        to_adopt, passage = self.now.to_adopt, self.now.current
        amended = len(to_adopt) == 1 and passage is not None and bool(self.texts.differs(passage))
        done = (
            self._amending.adopt(passage)
            if amended and passage is not None
            else self._commands.adopt(to_adopt)
        )
        if done:
            for each in to_adopt:
                self.texts.typed.settle(each.block)
            self.refresh()
            self.go_on()

    def adopt_section(self) -> None:
        """Adopt what is pending from here to the end of the section; leave the rest of it as it is."""
        rest = self.now.rest_of_section
        if rest and self._commands.adopt(rest):
            self.refresh()
            self.go_on()

    def amend_here(self) -> None:
        """Amend a paragraph; for a recommendation, record or take back that it was orally amended."""
        passage = self.now.current
        if passage is None or passage.recommendation is None or self._outcome is None:
            self.amend()
        else:
            self._commands.amend_recommendation(passage.recommendation, self._outcome)
            self.refresh()

    def amend(self) -> None:
        """Open the boxes with the texts of the passage, which adopts nothing.

        The text of a recommendation is changed in its own panel.
        """
        passage = self.now.current
        if passage is not None and passage.recommendation is not None:
            self._session.mend_wanted.emit("recommendations", "recommendation", passage.recommendation)
        elif passage is not None and self.dock.amend.isEnabled():
            self._go(passage.block)  # without a selection: the texts are those of one passage
            self.open_amending()

    def resume(self, block: str, lang: str) -> bool:
        """Open the box with a wording typed earlier; return whether its passage exists."""
        self._go(block)
        found = self.now.current
        if found is None or found.block != block:
            return False
        self.refresh()
        self.open_amending(lang)
        return True

    def _typed(self, lang: str) -> None:
        passage = self.now.current
        if passage is not None:
            self.texts.type(passage, lang, self.form.columns[lang].box.text)
            self._soon.start()

    def _tell_waiting(self) -> None:
        """Mark the passages whose wordings are waiting for the meeting."""
        waits = self.texts.typed.waits
        passages = self.now.passages
        self.now = replace(self.now, waiting=frozenset(one.block for one in passages if waits(one.block)))
        self.list.show_cells(
            [self._words.cell(passage, self.now.states[passage.block], self.texts) for passage in passages]
        )
        self._show()

    def _propose(self, delegation_id: int | None) -> None:
        if self.now.current is not None:
            self._amending.propose(self.now.current, delegation_id)
            self.refresh()

    def _leave_as_read(self, lang: str) -> None:
        if self.now.current is not None:
            self._amending.leave_as_read(self.now.current, lang)
            self.refresh()

    def defer(self) -> None:
        """Defer the selected paragraphs and go to the next pending passage."""
        if self._commands.defer(self.now.selected):
            self.refresh()
            self.go_on()

    def take_back(self) -> None:
        """Take back the decisions on the selected passages."""
        if self._outcome is not None:
            self._commands.take_back(self.now.selected, self._outcome)
            self.refresh()  # at once, because the next key applies to what is pending now

    def go_on(self) -> None:
        """Go to the next pending passage, wrapping at the end; if none is left, to the next deferred one."""
        left = self.now.next_left() or self.now.current
        if left is not None:
            self._go(left.block)

    def go_back(self) -> None:
        """Go to the first deferred passage; from a deferred one, to the next."""
        found = self.now.next_deferred()
        if found is not None:
            self._go(found.block)

    # -- the list of amendments ----------------------------------------------------------------------------

    def export(self) -> None:
        """Ask for a file, and write the list of amendments to it as a Word document."""
        document = self.texts.documents.get(self._report_lang)
        if document is not None and self._outcome is not None:
            passages = self.texts.in_order(self._report_lang)
            made = amendments(document, passages, self._outcome, self._was)
            save(self._session, made, self.window(), QApplication.focusWidget() or self.list)

    def _was(self, passage: ReportPassage) -> str:
        """Return the text of a passage before it was amended, in the report's language."""
        return self.texts.draft(passage, self._report_lang)
