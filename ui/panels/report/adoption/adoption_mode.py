"""The mode for the last day: passages are read out, and the user records the decision on each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QFileDialog, QWidget

from ui.keys.single_keys import SingleKeys
from ui.look.speech import isolated
from ui.panels.report.adoption.adoption_closing import Closing
from ui.panels.report.adoption.amendment_form import AmendmentForm
from ui.panels.report.adoption.amendment_list import amendments
from ui.state.bridge import Follower
from ui.state.record_session import RecordSession
from ui.widgets.boxes import card, column, row
from ui.widgets.buttons import Button
from ui.widgets.labels import Label
from ui.widgets.row_lists import RowContent, RowList
from wgdesk.acts.adoption import adopt_recommendation, mark_passage, mark_passages, unadopt, unmark_passage
from wgdesk.acts.helpers.argument_kinds import PassageState
from wgdesk.errors import Trouble
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
    """Keys on the list: Space adopts a passage or all pending passages of a part, M amends, D defers, Delete
    takes back, N goes to the next pending passage. ``chosen`` carries the key of the block to show."""

    chosen = Signal(str)

    def __init__(self, session: RecordSession, generated: Callable[[str], Generated]) -> None:
        """``generated`` returns what the blocks of the report would say if no person had changed them."""
        super().__init__()
        self._generated = generated
        self._session, self._app = session, session.app
        self._document: Document | None = None
        self._passages: tuple[ReportPassage, ...] = ()
        self._outcome: Outcome | None = None
        self.list = RowList(self._app, "adoption-title", pad=5, most=1)
        self.list.chosen.connect(self.chosen)
        self.list.removed.connect(lambda _: self.take_back())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._moved())
        self._sight = QTimer(self)
        self._sight.setSingleShot(True)
        self._sight.timeout.connect(self._keep_in_sight)
        self.form = AmendmentForm(session)
        self.closing = Closing(session)
        self._lay_out()
        self._app.theme.changed.connect(self._fit_form)  # a method: Qt disconnects it with this widget
        then: dict[str, Callable[[], object]] = {
            "context": self.adopt,
            "note": self.amend,
            "defer": self.defer,
            "next-speaker": self.go_on,
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
        inside.addWidget(self.list, 1)
        inside.addLayout(self._buttons())
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
                    "list": ("", "file-export", self.export),
                }[name]
                look = "go" if name == "adopt" else ""
                button = Button(app, f"adoption-{name}", icon=icon, look=look, action=key)
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click keeps the focus in the list
                button.clicked.connect(lambda _=False, then=then: then())
                self._acts[name] = button
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
        done = sum(state_of(one, self._outcome) != PENDING for one in decided)
        figure = self._app.speech.figure
        self._count.say("adoption-count", done=figure(done), all=figure(len(decided)))
        self.closing.show_progress(pending=len(decided) - done)
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
        if one.is_part:
            return RowContent(one.block, isolated(f"{one.label} {one.text}".strip()), icon="folder-open")
        state = state_of(one, self._outcome)
        icon, tone = _ICONS[state]
        found = self._outcome.passages.get(one.block)
        live, speech = self._session.live, self._app.speech
        said = speech.say(f"passage-{state}")
        more = f"{said} · {speech.hour(live.here(found.decided_at))}" if found else said
        text = f"{one.label} {one.text}".strip()
        return RowContent(one.block, isolated(text), more, icon=icon, tone=tone, level=2)

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
        paragraph = one is not None and not one.is_part and one.recommendation is None
        for name in ("amend", "defer"):  # a recommendation is amended in its own panel
            self._acts[name].setEnabled(paragraph)
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

    def adopt(self) -> None:
        """Adopt the selected passage or part and go to the next pending passage."""
        one = self.passage
        if one is None or self._outcome is None:
            return
        if not one.is_part and state_of(one, self._outcome) in ("adopted", "amended"):
            self.go_on()  # adopting it again would delete an amendment
            return
        if one.is_part:
            done = self._adopt_part(one)
        elif one.recommendation is not None:
            done = self._adopt_recommendation(one.recommendation)
        else:
            done = self._mark(PassageState.ADOPTED)
        if done:
            self.refresh()
            self.go_on()

    def _adopt_part(self, part: ReportPassage) -> bool:
        assert self._outcome is not None
        inside = [one for one in of_part(part, self._passages) if state_of(one, self._outcome) == PENDING]
        paragraphs = [one for one in inside if one.recommendation is None]
        done = not paragraphs or self._session.do(
            mark_passages,
            blocks=[one.block for one in paragraphs],
            state=PassageState.ADOPTED,
            paragraph=numbers_of(paragraphs),
        )
        for one in inside:
            if done and one.recommendation is not None:
                done = self._adopt_recommendation(one.recommendation)
        return done

    def _adopt_recommendation(self, key: int) -> bool:
        sitting = self._session.live.sitting
        return sitting is not None and self._session.do(
            adopt_recommendation, recommendation_id=key, sitting_id=sitting.id
        )

    def amend(self) -> None:
        """Record the passage as adopted with an amendment, and go to the text of the amendment."""
        one = self.passage
        amended = one is not None and self._outcome is not None and state_of(one, self._outcome) == "amended"
        if amended or self._mark(PassageState.AMENDED):
            self.refresh()
            self.form.enter()

    def defer(self) -> None:
        """Defer the passage and go to the next pending one."""
        if self._mark(PassageState.DEFERRED):
            self.refresh()
            self.go_on()

    def _mark(self, state: PassageState) -> bool:
        one = self.passage
        if one is None or one.is_part or one.recommendation is not None:
            return False
        base: dict[str, Any] = {}
        if state is PassageState.AMENDED:  # what the amendment replaces
            found = self._generated(self._document.lang).get(one.block) if self._document else None
            base = {
                "generated": dict(self._generated_of(one.block).texts),
                "facts": found.facts if found else "",
            }
        return self._session.do(
            mark_passage, block=one.block, state=state, paragraph=numbers_of([one]), **base
        )

    def take_back(self) -> None:
        """Take back the decision on the passage."""
        one = self.passage
        if one is None or one.is_part:
            return
        if one.recommendation is not None:
            self._session.do(unadopt, recommendation_id=one.recommendation)
        else:
            self._session.do(unmark_passage, block=one.block, paragraph=numbers_of([one]))

    def go_on(self) -> None:
        """Go to the next pending passage; after the last one, search from the first."""
        if self._outcome is None or not self._passages:
            return
        at = max(self.list.currentIndex().row(), 0)
        order = [(at + step) % len(self._passages) for step in range(1, len(self._passages) + 1)]
        for place in order:
            one = self._passages[place]
            if not one.is_part and state_of(one, self._outcome) == PENDING:
                self.list.setCurrentIndex(self.list.rows.index(place))
                return

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
        dialog.open()

    def write(self, made: Document, path: Path) -> None:
        """Write the list of amendments to a Word file; show a failure in the banner."""
        try:
            renderer("docx")(made, path)
        except OSError as fault:
            trouble = Trouble("cannot-write", name=path.name, why=fault.strerror or "")
            self._session.faulted.emit(trouble)
