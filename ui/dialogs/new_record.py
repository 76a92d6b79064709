"""Sets up a new record in four steps: starting point, meeting, names, sittings and agenda."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSpinBox, QStackedWidget, QWidget

from ui.dialogs.file_choice import SUFFIX, ask_earlier, ask_new_record, free_path
from ui.dialogs.job_dialog import JobDialog
from ui.dialogs.new_body import NewBody
from ui.dialogs.new_record_steps import (
    EARLIER,
    EMPTY,
    NO_INSTRUMENT,
    FactsStep,
    MeetingDays,
    NamesStep,
    NewRecordStep,
    ProgrammeStep,
)
from ui.dialogs.report_read import ReportRead
from ui.dialogs.start_step import StartStep
from ui.look.speech import symbol
from ui.state.app_context import AppContext
from ui.state.jobs import Job
from ui.widgets.accessible_name import named
from ui.widgets.boxes import STRETCH, boxed, column, open_in_size, put
from ui.widgets.buttons import Button
from ui.widgets.labels import Label, keeping_room, restyle
from ui.widgets.scroll_area import ScrollArea
from wgdesk.earlier.earlier_template import template_from_report
from wgdesk.earlier.understanding import Understood
from wgdesk.errors import UserError
from wgdesk.language_table import REPORTS
from wgdesk.meeting_setup.bodies import body_called
from wgdesk.meeting_setup.earlier_meeting import template_from_record
from wgdesk.meeting_setup.meeting_plan import MeetingPlan
from wgdesk.meeting_setup.templates import Template, for_other_body, text_of
from wgdesk.report.render.output import RenderWatch

if TYPE_CHECKING:
    from concurrent.futures import Future

    _TemplateRead = tuple[Template, Understood]


class NewRecord(JobDialog):
    """Asks for the facts of a new meeting, then calls ``then`` with the plan and the record's path.

    Enter goes on, Esc goes back; the fields of all steps keep their text.
    """

    handbook_page = "meeting"

    def __init__(
        self,
        app: AppContext,
        then: Callable[[MeetingPlan, Path], None],
        *,
        start: Path,
        with_place: bool = True,
        making: Callable[[MeetingPlan, Path], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``start``: the path to propose; without ``with_place``, that of an existing record without a
        meeting, and the dialog does not ask for a path. ``making`` is run in a thread before ``then``."""
        super().__init__(app, "new-title", parent, width=720)
        self._then, self._making = then, making
        self._template: Template = {}
        self._source = self._offered = EMPTY
        self._earlier: tuple[str, Template] | None = None
        self.start, self.facts, self.naming = StartStep(app), FactsStep(app), NamesStep(app)
        offered = free_path(start) if with_place else start
        self.programme = ProgrammeStep(app, offered, self._ask_place if with_place else None)
        self.steps: tuple[NewRecordStep, ...] = (self.start, self.facts, self.naming, self.programme)
        self.names = {("venue", lang): self.facts.venue[lang] for lang in REPORTS} | self.naming.fields
        self.place = self.programme.place
        self.start.asked.connect(self._ask_earlier)
        self.start.decided.connect(self.go_on)
        self.start.body_wanted.connect(self._ask_body)
        for day in (self.facts.first_day, self.facts.last_day):
            day.dateChanged.connect(lambda _: self.banner.forget_attempt())
        for lang in REPORTS:
            self.names["body_full", lang].textEdited.connect(lambda _: self.banner.forget_attempt())
        self._lay_out()
        open_in_size(self, app, 860, 660)
        self.show_step(0)

    # -- layout --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        app = self.app
        self._where = Label(app, face="section", tone="accent")
        self._stack = QStackedWidget()
        for step in self.steps:
            self._stack.addWidget(ScrollArea(step, sideways=True))
        put(self.body, self._where, (self._stack, 1))
        named(app, self.progress, "new-making")
        self._doing = Label(app, "new-making", face="small", tone="quiet")
        self._work = keeping_room(boxed(put(column(app, 4), self._doing, self.progress)))
        self._work.hide()
        self.body.addWidget(self._work)
        self._back = Button(app, "new-back", then=self.go_back)
        self.go = Button(app, "new-next", look="go", then=self.go_on)
        self.go.setDefault(True)
        put(self.foot, Button(app, "dialog-cancel", then=self.reject), STRETCH, self._back, self.go)

    # -- steps ---------------------------------------------------------------------------------------------

    @property
    def step(self) -> int:
        """Number of the step shown, from 0."""
        return self._stack.currentIndex()

    def show_step(self, at: int) -> None:
        """Show step ``at``, from 0, and give its first field the focus."""
        self._stack.setCurrentIndex(at)
        self._where.say(f"new-step-{at + 1}", at=at + 1, of=len(self.steps))
        self._back.setEnabled(at > 0)
        last = at == len(self.steps) - 1
        self.go.say("new-go" if last else "new-next")
        if last:
            self.programme.tell(self.plan())
        first = self.steps[at].first
        first.setFocus(Qt.FocusReason.TabFocusReason)
        if isinstance(first, QLineEdit | QSpinBox):
            first.selectAll()  # Qt does this only when the focus arrives

    def go_back(self) -> None:
        self.banner.hide()
        self.show_step(max(self.step - 1, 0))

    def go_on(self) -> None:
        """Go to the next step, or begin the meeting after the last one, unless an entry is wrong."""
        self.banner.hide()
        if self.step == 0 and not self._take_start():
            return
        if self.step == len(self.steps) - 1:
            self.begin()
        elif self._is_good(self.step):
            self.show_step(self.step + 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc; on the first step Esc closes the dialog."""
        if event.key() == Qt.Key.Key_Escape and self.step > 0:
            self.go_back()
        else:
            super().keyPressEvent(event)

    # -- what it begins from -------------------------------------------------------------------------------

    def _ask_earlier(self) -> None:
        ask_earlier(self.app, self, self.take_earlier)

    def take_earlier(self, path: Path, then: Callable[[], None] | None = None) -> None:
        """Start from the record or the report at ``path``; show what is wrong with it in the banner.

        A report is read in a thread. ``then`` is called afterwards; None: the dialog goes on by itself.
        """
        follow = then or self.go_on
        try:
            if path.suffix == SUFFIX:
                self._begin_from(path, template_from_record(path, self.app.clock), follow)
                return
        except UserError as fault:
            self.banner.show_fault(fault)
            return
        clock = self.app.clock
        self.run(
            lambda told, stopped: template_from_report(path, clock, RenderWatch(told, stopped)),
            lambda future: self._read(future, path, follow),
        )
        self._show_work("new-reading")

    def _read(self, future: Future[_TemplateRead], path: Path, then: Callable[[], None]) -> None:
        """Show what was understood, or why nothing was; nothing if the user has stopped the reading."""
        stopped = self.job is not None and self.job.cancelled
        self.job = None
        self._show_work()
        if stopped:
            return
        try:
            self._show_report(path, *future.result(), then)
        except UserError as fault:
            self.banner.show_fault(fault)

    def _show_report(
        self, path: Path, template: Template, found: Understood, then: Callable[[], None]
    ) -> None:
        """Show what was understood of a report; start from it if the user agrees."""
        told = ReportRead(self.app, found, path.name, self)
        told.accepted.connect(lambda: self._begin_from(path, template, then))
        told.open()

    def _begin_from(self, path: Path, template: Template, then: Callable[[], None]) -> None:
        self._earlier = (path.name, template)
        self.start.show_earlier(symbol(str(path)))
        then()

    def _take_start(self) -> bool:
        """Fill the form from the chosen start; False if that cannot be used, or a question is open."""
        found = self._chosen_start(self._ask_earlier)
        if found is not None:
            self._fill(*found)
        return found is not None

    def _chosen_start(self, ask: Callable[[], None]) -> tuple[str, Template] | None:
        """Return the name and the template of the chosen start; None if it cannot be used, or is asked for.

        ``ask`` is called if there is no earlier record or report yet.
        """
        chosen = self.start.chosen
        if chosen == EARLIER:
            if self._earlier is None:
                ask()
            return self._earlier
        try:
            return chosen, {} if chosen == EMPTY else body_called(chosen).template
        except UserError as fault:
            self.banner.show_fault(fault)
            return None

    def _ask_body(self) -> None:
        """Ask for the names and terms of a body of the user's own, made from the chosen start."""
        self.banner.hide()
        found = self._chosen_start(
            lambda: ask_earlier(self.app, self, lambda path: self.take_earlier(path, self._ask_body))
        )
        if found is None or self.start.list.current is None:
            return
        earlier = self.start.chosen == EARLIER
        like = found[0] if earlier else self.start.list.current.text
        asked = NewBody(self.app, like, found[1] if earlier else for_other_body(found[1]), self)
        asked.kept.connect(self.start.show_body)
        asked.open()

    def _fill(self, source: str, template: Template) -> None:
        """Fill the fields from a template, except the names and the ordinal that the user has changed."""
        if (source, template) == (self._source, self._template):
            return
        for (name, lang), field in self.names.items():
            if field.text() == text_of(self._template, name).get(lang, ""):
                field.setText(text_of(template, name).get(lang, ""))
                field.setCursorPosition(0)
        self.facts.number(template)
        facts = template.get("meeting", {})
        self.facts.zone.show_zone(facts.get("zone", self.facts.zone.zone))
        self.facts.mode.show_value(facts.get("mode", self.facts.mode.value))
        self.facts.original.show_value(facts.get("original_language", self.facts.original.value))
        self.naming.instrument.show_value(facts.get("instrument", NO_INSTRUMENT))
        self._source, self._template = source, template

    # -- doing ---------------------------------------------------------------------------------------------

    def plan(self) -> MeetingPlan:
        """Return the plan as entered. Where the user emptied a text of the template, it has an empty text."""
        facts, names = self.facts, dict[str, dict[str, str]]()
        for (name, lang), field in self.names.items():
            if field.text().strip() or lang in text_of(self._template, name):
                names.setdefault(name, {})[lang] = field.text()
        return MeetingPlan(
            ordinal=facts.ordinal.value() or None,
            first_day=facts.first_day.day,
            last_day=facts.last_day.day,
            zone=facts.zone.zone,
            original_language=facts.original.value,
            names=names,
            mode=facts.mode.value,
            instrument="" if self.naming.instrument.value == NO_INSTRUMENT else self.naming.instrument.value,
            symbols={name: field.text() for name, field in facts.symbols.items() if field.text().strip()},
            template=self._template,
            sittings=self.programme.sittings.isChecked(),
            agenda=self.programme.agenda.isChecked(),
            topics=self.programme.titles(),
            source=self._source,
        )

    def _is_good(self, at: int) -> bool:
        """Return whether step ``at`` has no fault; else show the fault and go to its field."""
        if self.steps[at] is self.facts:
            fault = MeetingDays(self.facts.first_day.day, self.facts.last_day.day).fault
            field: QWidget = self.facts.last_day
        elif self.steps[at] is self.naming:
            full = [self.names["body_full", lang] for lang in REPORTS]
            fault = "" if any(one.text().strip() for one in full) else "new-needs-name"
            for one in full:
                restyle(one, wrong="true" if fault else "false")
            field = full[0]
        else:
            return True
        if fault:
            self.show_step(at)
            self.banner.say(fault, "warn", passing=True)
            field.setFocus()
        return not fault

    def begin(self) -> None:
        """Check all steps, then call ``then``; show a refusal in the banner."""
        if not all(self._is_good(at) for at in range(len(self.steps))):
            return
        path = Path(self.place.text().strip())
        if path.suffix != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        plan, making = self.plan(), self._making
        if making is None:
            self._finish(lambda: self._then(plan, path))
            return
        self.job = job = Job(lambda *_: making(plan, path), self)
        job.finished.connect(lambda future: self._made(future, plan, path))
        self._show_work("new-making")
        job.start()

    def _made(self, future: Future[object], plan: MeetingPlan, path: Path) -> None:
        self.job = None
        self._show_work()

        def then() -> None:
            future.result()  # raises the exception of the work
            self._then(plan, path)

        self._finish(then)

    def _show_work(self, work: str = "") -> None:
        """Show that a record is being made or a report read, and disable everything else meanwhile."""
        if work:
            self.progress.setRange(0, 0 if work == "new-making" else 100)  # 0: its length is not known
            self.progress.setValue(0)
            named(self.app, self.progress, work)
            self._doing.say(work)
        working = self.job is not None
        self._work.setVisible(working)
        self._stack.setEnabled(not working)
        self.go.setEnabled(not working)
        self._back.setEnabled(not working and self.step > 0)

    def _finish(self, then: Callable[[], None]) -> None:
        try:
            then()
        except UserError as fault:
            self.banner.show_fault(fault)
            return
        self.accept()

    def _ask_place(self) -> None:
        ask_new_record(self.app, self, Path(self.place.text()), lambda path: self.place.setText(str(path)))
