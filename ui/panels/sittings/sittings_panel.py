"""The sittings panel: sittings, items, officers, decisions, and the next step of the meeting."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QWidget

from ui.keys.single_keys import SingleKeys
from ui.panels.sittings.action_add import ActionAdd
from ui.panels.sittings.action_rows import action_of, key_of
from ui.panels.sittings.course_list import CourseList
from ui.panels.sittings.course_rows import CourseRows, pending_subjects
from ui.panels.sittings.decided_form import DecidedForm
from ui.panels.sittings.form_side import FormSide
from ui.panels.sittings.item_form import ItemForm
from ui.panels.sittings.officer_add import OfficerAdd
from ui.panels.sittings.sitting_commands import SittingCommands
from ui.panels.sittings.step_card import StepCard
from ui.parts.barred import bar
from ui.parts.panel import BasePanel
from ui.parts.record_form import RecordForm, by_id
from ui.state.bridge import Follower
from ui.state.record_session import RecordSession
from ui.widgets.boxes import card, column, row
from wgdesk.acts.delegations import move_officer
from wgdesk.acts.programme import edit_sitting
from wgdesk.errors import UserError
from wgdesk.reads.queries.outcome import outcome
from wgdesk.reads.uses import uses_of
from wgdesk.reads.values.programme import ItemNow
from wgdesk.rules.places import moved_by_one

FORM, FORM_WIDE = 392, 600  # greatest width of the form in pixels at 100 %; in a wide panel
SITTINGS = 296  # greatest width of the first column
NARROW, LOW, WIDE = 900, 500, 1500  # below this width or height it is narrow or low, above it is wide
_SHARES, _NARROW = (22, 30, 48), (28, 30, 42)  # shares of sittings, items and form


class SittingsPanel(BasePanel):
    """Five lists and, beside them, the form of the current row of the list in front."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        self.rows, self.commands = CourseRows(session), SittingCommands(session)
        self.step_card = StepCard(session, self.rows, lambda: self._chosen_item)
        self.form_side = FormSide(session)
        self.lists = {
            "sittings": CourseList(self.app, "sittings"),
            "items": CourseList(self.app, "items"),
            "officers": CourseList(self.app, "officers", snug=True),
            "decisions": CourseList(self.app, "decisions", snug=True),
            "informal": CourseList(self.app, "informal", snug=True),
        }
        self.forms = self.form_side.forms
        self._front, self._filled = "sittings", False  # filled: the first form is made
        self._lay_out()
        self._connect()
        self.refresh()
        if (sitting := self.live.programme.sitting) is not None:
            self.lists["sittings"].list.point_at(str(sitting.id))

    def fill(self) -> Iterator[None]:
        """Make the form of the list in front."""
        _ = self.forms[self._front]
        yield
        self._filled = True
        if not self.form_side.adding:
            self._show_form()

    def _lay_out(self) -> None:
        first, second = column(self.app, 10), column(self.app, 10)
        first.addWidget(self.lists["sittings"], 1)
        first.addWidget(self.lists["officers"])
        second.addWidget(self.lists["items"], 1)
        second.addWidget(self.lists["decisions"])
        second.addWidget(self.lists["informal"])
        self._first = QWidget()
        self._first.setLayout(first)
        self._columns = columns = row(self.app, 16)
        columns.addWidget(self._first)
        columns.addLayout(second)
        self.form_side.left.connect(self._leave_gone)
        self.form_side.made.connect(self._follow_form)
        beside = column(self.app, 0, (8, 8, 8, 8))
        beside.addWidget(self.form_side)
        self._side = card(beside)
        columns.addWidget(self._side)
        inside = column(self.app, 16)
        inside.addWidget(self.step_card)
        inside.addLayout(columns, 1)
        self.lay_out(inside)

    def fit(self) -> None:
        """Share the width between lists and form; in a narrow panel the form gets less."""
        px = self.app.theme.px
        self._side.setMaximumWidth(px(FORM_WIDE if self.width() >= px(WIDE) else FORM))
        self._first.setMaximumWidth(px(SITTINGS))
        for at, share in enumerate(_NARROW if self.width() < px(NARROW) else _SHARES):
            self._columns.setStretch(at, share)
        for name, each in self.lists.items():  # informal bodies are few, so they leave the room to the agenda
            low = self.height() < px(LOW)
            each.fit(low=low or name == "informal", silent=low)

    def _connect(self) -> None:
        for name, each in self.lists.items():
            bar(self.session, edit_sitting, each.add)  # who may not change a sitting adds nothing here
            each.pointed.connect(lambda name=name: self._pointed(name))
            each.added.connect(lambda name=name: self._add_to(name))
            each.list.entered.connect(self.enter_form)
            each.offer(name, self.single_keys())
            each.list.removed.connect(lambda key, name=name: self.commands.remove(name, key))
        Follower(self.session.bridge, uses_of(outcome), self.refresh, self, panel=self)
        self.step_card.opened.connect(self._show_opened)
        self.step_card.suspend.clicked.connect(self.step_card.ask_why)
        self.step_card.adjourn.clicked.connect(self.commands.adjourn)
        self.step_card.quorum.clicked.connect(self.commands.tell_quorum)
        self.step_card.suspended.connect(self._suspend)
        self.bound_keys = SingleKeys(self.app, self, self.single_keys())
        self.bound_keys.watch([each.list for each in self.lists.values()])
        self.session.faulted.connect(self._refused)
        live, app = self.live, self.app
        for signal in (live.programme_changed, live.roster_changed, live.attendance_changed, app.changed):
            signal.connect(self.refresh)
        live.floor_changed.connect(self._show_step)
        live.business_changed.connect(self._show_step)
        app.speech.changed.connect(self.refresh)
        live.second.connect(self._show_step)

    def _follow_form(self, form: RecordForm) -> None:
        if isinstance(form, DecidedForm):
            form.left.connect(self.enter)
        elif isinstance(form, OfficerAdd):
            form.elected.connect(lambda key: self._come_to("officers", str(key)))
            form.left.connect(lambda: self._come_to(self._front))
        elif isinstance(form, ActionAdd):
            form.made.connect(self._acted)
            form.left.connect(lambda: self._come_to(self._front))
        elif isinstance(form, ItemForm):
            form.made.connect(lambda key: self._come_into("items", key))

    # -- keys ----------------------------------------------------------------------------------------------

    def single_keys(self) -> dict[str, Callable[[], object]]:
        """Return the single keys that work on the lists."""
        return {
            "context": self.step_card.press,
            "beside": self.step_card.do_beside,
            "add-sitting": lambda: self._add_to("sittings"),
            "add": lambda: self._add_to(self._front),
            "take-up": lambda: self._with_item(self.commands.take_up),
            "finish": lambda: self._with_item(self.commands.finish),
            "suspend": self._suspend_or_resume,
            "adjourn": self.commands.adjourn,
            "tell-quorum": self.commands.tell_quorum,
            "record-action": lambda: self._add_to("decisions"),
            "motion": self._begin_motion,
            "gavel": self._gavel,
            "move-up": lambda: self._move(-1),
            "move-down": lambda: self._move(1),
        }

    def rests_on(self) -> QWidget:
        """The list in front; if that is empty, hence hidden, the first list with rows comes to the front."""
        if self.lists[self._front].chosen is None:
            filled = (name for name in self.lists if self.lists[name].chosen is not None)
            self._pointed(next(filled, self._front))
        return self.lists[self._front].list

    def in_sight(self) -> str:
        return self.lists[self._front].chosen or ""

    def enter_form(self) -> None:
        self.rest.finish()
        self.form_side.enter()

    def go_to(self, kind: str, row_id: int | None) -> None:
        """Select the row of a sitting, item, officer, person or decision; None: only go to its list."""
        if kind == "motion" and self.live.sitting:  # it stands in the form of its sitting
            kind, row_id = "sitting", self.live.sitting.id
        name, key = self.rows.place_of(kind, row_id)
        if name:
            self._come_to(name, key if self.lists[name].list.rows.place(key) is not None else "")

    # -- showing -------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the current data in the lists and the form; keep the current rows."""
        if not self.live.ready:
            return
        rows = {name: getattr(self.rows, name)() for name in self.lists}
        undone, back = self.form_side.watch(rows), self.form_side.is_back(rows)
        for name, each in self.lists.items():
            each.show_rows(rows[name])
            each.add.setEnabled(not self.live.closed)
        self._show_step()
        self._mark_front()
        if back:
            self._come_back()
        elif not self.form_side.adding:
            self._show_form()
        if undone:
            self.enter()

    def _come_back(self) -> None:
        """Go on with the row of the form, which was gone and is there again."""
        self._front, key = self.form_side.shown
        self.lists[self._front].list.point_at(key)
        self._mark_front()
        if self.form_side.leave_gone():
            self.enter_form()

    def _leave_gone(self, held: bool) -> None:
        """Show the selected row; ``held``: the message that a row is gone had the focus."""
        self._show_form()
        if held:
            self.enter()

    def _show_step(self) -> None:
        self.step_card.show_step()
        self.lists["items"].follow(str(now.id) if (now := self.live.programme.item) else "")

    def _pointed(self, name: str) -> None:
        self._front = name
        self._mark_front()
        self._show_step()
        self._show_form()

    def _come_to(self, name: str, key: str = "") -> None:
        """Give the focus to a list; with ``key``, select that row."""
        if key:
            self.lists[name].list.point_at(key)
        self._pointed(name)
        self.enter()

    def _mark_front(self) -> None:
        """Highlight only the current row of the list in front: the form shows that row."""
        for name, each in self.lists.items():
            model = each.list.selectionModel()
            if name == self._front:
                model.select(each.list.currentIndex(), QItemSelectionModel.SelectionFlag.ClearAndSelect)
            else:
                model.clearSelection()

    def _show_form(self) -> None:
        key = self.lists[self._front].chosen
        self._side.setVisible(key is not None or not self.form_side.gone.isHidden())
        if key is not None and self._filled:
            self.form_side.show_row(self._front, key)

    # -- doing ---------------------------------------------------------------------------------------------

    @property
    def _chosen_item(self) -> ItemNow | None:
        """The item selected in the list of items, while that is in front."""
        key = self.lists["items"].chosen if self._front == "items" else None
        return by_id(self.live.programme.items, int(key)) if key else None

    def _show_opened(self, sitting: int) -> None:
        """Select the sitting that was opened, if the list of sittings is in front."""
        if self._front == "sittings":
            self.lists["sittings"].list.point_at(str(sitting))

    def _suspend_or_resume(self) -> None:
        if self.step_card.step.course.kind == "resume":
            self.step_card.go_on()
        elif self.step_card.suspend.isVisibleTo(self):
            self.step_card.ask_why()

    def _suspend(self, kind: str) -> None:
        """Suspend the sitting and show its form, where the user can write the reason."""
        sitting = self.live.sitting
        self.commands.suspend(kind)
        if sitting is not None:
            self._come_to("sittings", str(sitting.id))

    def _with_item(self, then: Callable[[ItemNow], None]) -> None:
        """Call ``then`` with the current item; if another list is in front, only go to the items first.

        So the user sees which item the key will change.
        """
        if self._front != "items":
            self._come_to("items")
            return
        key = self.lists["items"].chosen
        item = by_id(self.live.programme.items, int(key)) if key else None
        if item is not None:
            then(item)

    def _add_to(self, name: str) -> None:
        if name in ("officers", "decisions"):
            self._front = name
            self._mark_front()
            self._side.show()
            self.form_side.show_adding("officer-add" if name == "officers" else "action-add")
        else:
            made = self.commands.add_to(name)
            if made is not None:
                self._come_into(name, made)

    def _come_into(self, name: str, made: int) -> None:
        self._come_to(name, str(made))
        if name != "sittings":  # it has all it needs
            self.enter_form()

    def _acted(self, key: int) -> None:
        self.lists["decisions"].show_rows(self.rows.decisions())
        self._come_to("decisions", key_of(key))

    def _gavel(self) -> None:
        """Record the decision shown; if none is shown that is to be taken, show the next one of these."""
        pending = pending_subjects(self.live.programme)
        if self._front == "decisions" and self.lists["decisions"].chosen in pending:
            deciding = self.forms["decisions"]
            assert isinstance(deciding, DecidedForm)
            deciding.decision.decide()
        elif pending:
            self._come_to("decisions", pending[0])

    def _begin_motion(self) -> None:
        if self.live.sitting is not None:
            self._come_to("sittings", str(self.live.sitting.id))
            self.form_side.begin_motion()

    def _move(self, way: int) -> None:
        if self._front == "items":
            self._with_item(lambda item: self.commands.move_item(item, way))
        elif self._front == "officers" and self.lists["officers"].chosen:
            key = int(self.lists["officers"].chosen)
            keys = [one.id for one in self.live.programme.officers]
            put = partial(self.session.do, move_officer, officer_id=key)
            moved_by_one(keys, key, way, lambda before: put(before_id=before))
        elif self._front == "decisions":
            self.commands.move_action(action_of(self.lists["decisions"].chosen or ""), way)
        elif self._front == "informal":
            self.commands.move_informal_body(int(self.lists["informal"].chosen or 0), way)

    def _refused(self, fault: UserError) -> None:
        """Show the record's values again after a refused change: a check box shows its old state.

        If a statement in progress prevents the adjournment, offer to end it.
        """
        if not self.isVisible():
            return
        if not self.form_side.adding:
            self._show_form()
        if fault.key == "statement-open" and self.live.floor.speaking is not None:
            self.banner.offer("step-end-statement", self.commands.end_and_adjourn)
