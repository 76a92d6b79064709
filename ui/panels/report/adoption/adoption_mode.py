"""The mode for the last day: passages are read out, and the user records the decision on each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFileDialog, QWidget

from ui.keys.single_keys import SingleKeys
from ui.look.speech import in_language
from ui.panels.report.adoption.adoption_closing import Closing
from ui.panels.report.adoption.adoption_commands import AdoptionCommands
from ui.panels.report.adoption.amendment_form import AmendmentForm
from ui.panels.report.adoption.amendment_list import amendments
from ui.parts.barred import bar
from ui.state.bridge import Follower
from ui.state.record_session import RecordSession
from ui.widgets.after_press import after_press
from ui.widgets.boxes import card, column, row
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.row_lists import RowContent, RowList
from ui.widgets.row_menu import RowOffer
from wgdesk.acts.adoption import mark_passage
from wgdesk.acts.helpers.argument_kinds import PassageState
from wgdesk.errors import Trouble, why_of
from wgdesk.languages import REPORTS
from wgdesk.live.passages import PENDING, ReportPassage, numbers_of, of_part, passages_of, state_of
from wgdesk.reads.queries.outcome import outcome
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.queries.roster import roster
from wgdesk.reads.uses import uses_of
from wgdesk.reads.values.outcome import Outcome, PassageNow
from wgdesk.reads.values.words import Words
from wgdesk.report.generated import Generated
from wgdesk.report.make import renderer
from wgdesk.report.tree import Document

_ICONS = {
    PENDING: ("circle-dashed", "ink_3"),
    "adopted": ("circle-check", "ok"),
    "amended": ("pencil", "accent"),
    "deferred": ("hourglass", "warn"),
}


class Adopting(QWidget):
    """Keys on the list: Space adopts a passage, all selected ones or all pending ones of a part, M amends, D
    defers, Delete takes back, N goes to the next pending passage, G adopts the report as a whole, R entrusts
    it to the Rapporteur. ``chosen`` carries the key of the block to show."""

    chosen = Signal(str)

    def __init__(self, session: RecordSession, generated: Callable[[str], Generated]) -> None:
        """``generated`` returns what the blocks of the report would say if no person had changed them."""
        super().__init__()
        self._generated = generated
        self._session, self._app = session, session.app
        self._document: Document | None = None
        self._passages: tuple[ReportPassage, ...] = ()
        self._outcome: Outcome | None = None
        self._commands = AdoptionCommands(session)
        self.list = RowList(self._app, "adoption-title", pad=5, most=1, several=True)
        self.list.chosen.connect(self.chosen)
        self.list.removed.connect(lambda _: self.take_back())
        self.list.offers = (
            RowOffer("adoption-adopt", self.adopt, "context"),
            RowOffer("adoption-amend", self.amend, "note"),
            RowOffer("adoption-defer", self.defer, "defer"),
            self.list.removal("adoption-take-back"),
        )
        self.list.selectionModel().currentChanged.connect(lambda *_: self._moved())
        self._sight = QTimer(self)
        self._sight.setSingleShot(True)
        self._sight.timeout.connect(lambda: after_press(self, self._keep_in_sight))
        self.form = AmendmentForm(session)
        self.closing = Closing(session)
        self._lay_out()
        self._app.theme.changed.connect(self._fit_form)  # a method: Qt disconnects it with this widget
        then: dict[str, Callable[[], object]] = {
            "context": self.adopt,
            "note": self.amend,
            "defer": self.defer,
            "next-speaker": self.go_on,
            "adopt-report": self.closing.adopt,
            "entrust": self.closing.entrust,
        }
        SingleKeys(self._app, self, then).watch([self.list])
        self.form.left.connect(self._back)
        session.faulted.connect(self._refused)
        Follower(session.bridge, uses_of(outcome, programme, roster), self.refresh, self)

    def _lay_out(self) -> None:
        app = self._app
        self._count = Label(app, face="key", look="chip")
        head = row(app, 8, (8, 0, 8, 0))
        head.addWidget(Label(app, "adoption-title", face="section", tone="quiet", cut=True), 1)
        head.addWidget(self._count)
        inside = column(app, 6, (8, 12, 8, 12))
        inside.addLayout(head)
        inside.addLayout(self._buttons())  # over the list: what changes below it does not move them
        inside.addWidget(self.list, 1)
        inside.addWidget(Label(app, "adoption-hint", face="small", tone="hint", wrap=True))
        whole = column(app, 12)
        whole.addWidget(card(inside), 1)
        whole.addWidget(self.form)
        whole.addWidget(self.closing)
        self.setLayout(whole)

    def _buttons(self) -> QBoxLayout:
        app = self._app
        self._acts: dict[str, Button] = {}
        lines = column(app, 6, (4, 0, 4, 0))
        for names in (("adopt", "amend"), ("defer", "list")):
            line = row(app, 6)
            for name in names:
                key, icon, then = {
                    "adopt": ("context", "gavel", self.adopt),
                    "amend": ("note", "pencil", self.amend),
                    "defer": ("defer", "hourglass", self.defer),
                    "list": ("", "", self.export),  # no room for an icon beside "Amendments"
                }[name]
                look = "go" if name == "adopt" else ""
                button = Button(app, f"adoption-{name}", icon=icon, look=look, action=key)
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click keeps the focus in the list
                button.clicked.connect(lambda _=False, then=then: then())
                self._acts[name] = button
                if name != "list":
                    bar(self._session, mark_passage, button)
                line.addWidget(button, 1)
            lines.addLayout(line)
        return lines

    # -- showing -------------------------------------------------------------------------------------------

    def show_report(self, document: Document | None) -> None:
        """Show the passages of a report."""
        self._document = document
        self._passages = passages_of(document) if document else ()
        if document is not None:
            self.form.speak(document.lang)
        self.refresh()

    def refresh(self) -> None:
        """Read the decisions again and show them."""
        if not self._session.live.ready:
            return
        held = QApplication.focusWidget()
        self._outcome = self._session.desk.read(outcome)
        self.list.show_rows([self._row(one) for one in self._passages])
        decided = [one for one in self._passages if not one.is_part]
        states = [state_of(one, self._outcome) for one in decided]
        pending, deferred = states.count(PENDING), states.count(PassageState.DEFERRED)
        figure, done = self._app.speech.figure, len(decided) - pending - deferred
        self._count.say("adoption-count", done=figure(done), all=figure(len(decided)))
        self.closing.show_progress(pending=pending, deferred=deferred)
        self._show_form()
        if held is not None and self.isAncestorOf(held) and not held.isVisibleTo(self):
            self._back()

    def _refused(self) -> None:
        """Show the record's values again after a refused change: a check box shows its old state."""
        if self.isVisible():
            self.refresh()

    def _back(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the list, for example from the text of an amendment."""
        if event.key() == Qt.Key.Key_Escape and not self.list.hasFocus():
            self._back()
        else:
            super().keyPressEvent(event)

    def _row(self, one: ReportPassage) -> RowContent:
        assert self._outcome is not None
        assert self._document is not None
        text = in_language(f"{one.label} {one.text}".strip(), self._document.lang)
        if one.is_part:
            return RowContent(one.block, text, icon="folder-open")
        state = state_of(one, self._outcome)
        icon, tone = _ICONS[state]
        found = self._outcome.passages.get(one.block)
        live, speech = self._session.live, self._app.speech
        said = speech.say(f"passage-{state}")
        more = f"{said} · {speech.hour(live.here(found.decided_at))}" if found else said
        return RowContent(one.block, text, more, icon=icon, tone=tone, level=2)

    @property
    def passage(self) -> ReportPassage | None:
        """The selected passage."""
        found = self.list.rows.row_at(self.list.currentIndex())
        return next((one for one in self._passages if found and one.block == found.key), None)

    def _moved(self) -> None:
        if self.passage is not None:
            self.chosen.emit(self.passage.block)
        self._show_form()

    def _show_form(self) -> None:
        found = self._outcome.passages.get(self.passage.block) if self._outcome and self.passage else None
        one = self.passage
        amended = found if found and found.state == PassageState.AMENDED else None
        # Hide one before showing the other: showing both, even briefly, would enlarge the window for good.
        if amended is not None:
            self.closing.hide()
        as_read = self._as_read(one, amended) if one is not None and amended is not None else Words()
        self.form.show_passage(amended, as_read, numbers_of([one]) if one else "")
        self.closing.setVisible(amended is None)
        read_out = one is not None and not one.is_part and not self._session.live.closed
        self._acts["adopt"].setEnabled(one is not None and not self._session.live.closed)
        self._acts["amend"].setEnabled(read_out)
        self._acts["defer"].setEnabled(read_out and one is not None and one.recommendation is None)
        self._sight.start()  # after the form has got its size

    def _as_read(self, one: ReportPassage, amended: PassageNow) -> Words:
        """Return the text of a passage as it was before it was amended, in the languages of reports."""
        assert self._outcome is not None
        edited = self._outcome.edited.get(one.block, Words())
        found = [(lang, edited.get(lang) or amended.generated.get(lang)) for lang in sorted(REPORTS)]
        now = self._generated_of(one.block) if not all(body for _, body in found) else Words()
        return Words(tuple((lang, text) for lang, body in found if (text := body or now.get(lang))))

    def _generated_of(self, block: str) -> Words:
        texts = ((lang, self._generated(lang).get(block)) for lang in sorted(REPORTS))
        return Words(tuple((lang, found.text) for lang, found in texts if found is not None))

    def _fit_form(self) -> None:
        self.form.fit_to(self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Adapt the height of the amendment's text."""
        super().resizeEvent(event)
        self._fit_form()

    def _keep_in_sight(self) -> None:
        self.list.scrollTo(self.list.currentIndex())

    # -- acts ----------------------------------------------------------------------------------------------

    @property
    def passages(self) -> tuple[ReportPassage, ...]:
        """The selected passages, in order."""
        keys = self.list.selected
        return tuple(one for one in self._passages if one.block in keys)

    def adopt(self) -> None:
        """Adopt what is selected and go to the next pending passage.

        Of several passages, or of a part, those are adopted that are pending: what was amended or deferred
        before stays so.
        """
        one = self.passage
        if one is None or self._outcome is None:
            return
        chosen = of_part(one, self._passages) if one.is_part and len(self.passages) == 1 else self.passages
        over = {PENDING} if len(self.passages) > 1 or one.is_part else {PENDING, PassageState.DEFERRED}
        now = self._outcome
        wanted = [each for each in chosen if not each.is_part and state_of(each, now) in over]
        if self._commands.adopt(wanted):
            self.refresh()
            self.go_on()

    def amend(self) -> None:
        """Record the passage as adopted with an amendment, and go to the text of the amendment.

        The text of a recommendation is changed in its own panel.
        """
        one = self.passage
        if one is None or one.is_part or self._outcome is None:
            return
        if one.recommendation is not None:
            self._commands.amend_recommendation(one.recommendation, self._outcome)
            self.refresh()
            return
        if state_of(one, self._outcome) != PassageState.AMENDED:
            found = self._generated(self._document.lang).get(one.block) if self._document else None
            facts = found.facts if found else ""
            if not self._commands.amend(
                one, generated=dict(self._generated_of(one.block).texts), facts=facts
            ):
                return
        self.list.point_at(one.block)  # alone: the text is that of one passage
        self.refresh()
        self.form.enter()

    def defer(self) -> None:
        """Defer the selected paragraphs and go to the next pending passage."""
        if self._commands.defer(self.passages):
            self.refresh()
            self.go_on()

    def take_back(self) -> None:
        """Take back the decisions on the selected passages."""
        if self._outcome is not None:
            self._commands.take_back(self.passages, self._outcome)
            self.refresh()  # at once: the next key is for what is pending now

    def go_on(self) -> None:
        """Go to the next pending passage, round the end; if none is left, to the next deferred one."""
        if self._outcome is None or not self._passages:
            return
        at = max(self.list.currentIndex().row(), 0)
        order = [(at + step) % len(self._passages) for step in range(1, len(self._passages) + 1)]
        states = [None if one.is_part else state_of(one, self._outcome) for one in self._passages]
        left = [
            place for wanted in (PENDING, PassageState.DEFERRED) for place in order if states[place] == wanted
        ]
        if left:
            self.list.setCurrentIndex(self.list.rows.index(left[0]))

    def _was(self, one: ReportPassage) -> str:
        """Return the text of an amended passage, in the report's language, before it was amended."""
        found = self._outcome.passages.get(one.block) if self._outcome is not None else None
        lang = self._document.lang if self._document is not None else ""
        return (self._as_read(one, found).get(lang) if found is not None else None) or one.text

    # -- the list of amendments ----------------------------------------------------------------------------

    def export(self) -> None:
        """Ask for a file, then write the list of amendments to it as a Word document."""
        if self._document is None or self._outcome is None:
            return
        made = amendments(self._document, self._passages, self._outcome, self._was)
        dialog = QFileDialog(self.window(), self._app.speech.say("amendments-save"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDirectory(str(self._session.path.parent))
        dialog.setDefaultSuffix("docx")
        dialog.selectFile(f"amendments-{made.lang}.docx")
        dialog.fileSelected.connect(lambda name: self.write(made, Path(name)))
        held = QApplication.focusWidget() or self.list
        dialog.finished.connect(lambda _: held.setFocus(Qt.FocusReason.OtherFocusReason))
        dialog.open()

    def write(self, made: Document, path: Path) -> None:
        """Write the list of amendments to a Word file; show a failure in the banner."""
        try:
            renderer("docx")(made, path)
        except OSError as fault:
            trouble = Trouble("cannot-write", name=path.name, why=why_of(fault))
            self._session.faulted.emit(trouble)
