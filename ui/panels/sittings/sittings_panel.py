"""The sittings panel: what goes on now, the agenda, the programme of work, and what belongs to them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from ui.keys.single_keys import SingleKeys
from ui.panels.sittings.agenda_drag import AgendaDrag
from ui.panels.sittings.course_columns import TABS
from ui.panels.sittings.course_panel import CoursePanel
from ui.panels.sittings.course_rows import pending_subjects
from ui.panels.sittings.decided_form import DecidedForm
from ui.panels.sittings.sitting_commands import SittingCommands
from ui.parts.barred import bar
from ui.parts.record_form import by_id
from ui.state.bridge import Follower
from ui.state.record_session import RecordSession
from ui.widgets.rows.row_menu import RowOffer
from wgdesk.acts.programme import edit_sitting
from wgdesk.errors import UserError
from wgdesk.panel_rows import PlaceKey
from wgdesk.reads.queries.outcome import outcome
from wgdesk.reads.uses import uses_of
from wgdesk.reads.values.programme import ItemNow

_DECISION = 28  # height of a row of the decisions


class SittingsPanel(CoursePanel):
    """The keys and buttons of the panel, and the acts that they run."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        self.commands = SittingCommands(session)
        self._connect()
        self.refresh()
        if (sitting := self.live.programme.sitting) is not None:
            self.lists["sittings"].put(sitting.id)

    def _connect(self) -> None:
        for name, each in self.lists.items():
            bar(self.session, edit_sitting, each.add)  # also disables adding where sittings cannot be changed
            each.pointed.connect(lambda name=name: self._pointed(name))
            each.added.connect(lambda name=name: self._add_to(name))
            each.list.entered.connect(self.enter_form)
            each.offer(name, self.single_keys())
            each.list.removed.connect(partial(self.commands.remove, name))
        items = self.lists["items"].list
        items.offers = (
            *items.offers[:-1],
            RowOffer("item-add-inner", lambda: self._with_item(self._add_inner), ""),
            items.offers[-1],
        )
        self.lists["items"].moved.connect(self._move_own)
        AgendaDrag(self.session, self.lists["items"].list)
        self.line.added.connect(self.lists["items"].put)
        self.line.left.connect(lambda: self._come_to("items"))
        self.form_side.left.connect(self._leave_gone)
        self.form_side.row_made.connect(self._row_made)
        self.form_side.done.connect(lambda: self._come_to(self._front))
        self.details.wanted.connect(self._open_and_go)
        self.details.closed.connect(self.close_details)
        self._columns.tabs.idClicked.connect(lambda at: self._turn_to(TABS[at]))
        Follower(self.session.bridge, uses_of(outcome), self.refresh, self, panel=self)
        self.present_card.opened.connect(self.lists["sittings"].put)
        self.present_card.suspend.clicked.connect(self.present_card.suspend_or_resume)
        self.present_card.adjourn.clicked.connect(self.commands.adjourn)
        self.present_card.decide.clicked.connect(lambda: self._add_to("decisions"))
        self.present_card.quorum.clicked.connect(self.commands.tell_quorum)
        self.present_card.suspended.connect(self._suspend)
        self.bound_keys = SingleKeys(self.app, self, self.single_keys())
        self.bound_keys.watch([each.list for each in self.lists.values()])
        self.bound_keys.ignored.connect(self.session.press_ignored)
        # The second click of a double click would do the step after it.
        self.present_card.go.clicked.connect(
            lambda _: self.bound_keys.run_once("context", self.present_card.go_on)
        )
        self.session.faulted.connect(self._refused)
        live, app = self.live, self.app
        for signal in (live.programme_changed, live.roster_changed, live.attendance_changed, app.changed):
            signal.connect(self.refresh)
        live.floor_changed.connect(self._show_step)
        live.business_changed.connect(self._show_step)
        app.speech.changed.connect(self.refresh)
        live.second.connect(self._show_second)

    # -- keys ----------------------------------------------------------------------------------------------

    def single_keys(self) -> dict[str, Callable[[], object]]:
        """Return the single keys that work on the lists."""
        return {
            "context": self.present_card.press,
            "beside": self.present_card.do_beside,
            "add-sitting": lambda: self._add_to("sittings"),
            "add": lambda: self._add_to(self._front),
            "take-up": lambda: self._with_item(self.commands.take_up),
            "finish": lambda: self._with_item(self.commands.finish),
            "suspend": self.present_card.suspend_or_resume,
            "adjourn": self.commands.adjourn,
            "tell-quorum": self.commands.tell_quorum,
            "record-action": lambda: self._add_to("decisions"),
            "motion": self._begin_motion,
            "gavel": self._gavel,
            "officers": lambda: self._open_and_go("officers"),
            "move-up": lambda: self._move(-1),
            "move-down": lambda: self._move(1),
        }

    def keys(self) -> Mapping[str, Callable[[], object]]:
        """Return the keys that go through the lists or, in a narrow panel, from tab to tab."""
        return {"next-area": lambda: self._next_list(1), "previous-area": lambda: self._next_list(-1)}

    def _next_list(self, way: int) -> None:
        at = TABS.index(self._front) if self._front in TABS else 0
        self._come_to(TABS[(at + way) % len(TABS)])

    def go_to(self, kind: str, row: PlaceKey) -> None:
        """Open the row of a sitting, item, officer, person or decision; None: only go to its list."""
        if kind == "motion" and self.live.sitting:  # a motion is in the form of its sitting
            kind, row = "sitting", self.live.sitting.id
        name, key = self.rows.place_of(kind, row)
        if name:
            if key is not None and self.lists[name].list.rows.place(key) is not None:
                self.lists[name].list.point_at(key)
            self._open(name)
            self._come_to(name)

    # -- doing ---------------------------------------------------------------------------------------------

    def _suspend(self, kind: str) -> None:
        """Suspend the sitting and open its form, where the user can write the reason."""
        sitting = self.live.sitting
        self.commands.suspend(kind)
        if sitting is not None:
            self.go_to("sitting", sitting.id)

    def _with_item(self, then: Callable[[ItemNow], None]) -> None:
        """Call ``then`` with the current item; if another list is in front, only go to the items first.

        So the user sees which item the key would change.
        """
        if self._front != "items":
            self._come_to("items")
            return
        key = self.lists["items"].chosen
        item = by_id(self.live.programme.items, key)
        if item is not None:
            then(item)

    def _add_to(self, name: str) -> None:
        if name == "items":
            self._columns.show_front("items")
            self.line.open()
        elif name in ("officers", "decisions"):
            self._open(name)
            self.form_side.show_adding("officer-add" if name == "officers" else "action-add")
        else:
            made = self.commands.add_to(name)
            if made is not None:
                self._come_into(name, made)

    def _add_inner(self, item: ItemNow) -> None:
        self._columns.show_front("items")
        self.line.open_inside(item.id)

    def _come_into(self, name: str, made: int) -> None:
        self._come_to(name, made)
        if name != "sittings":  # a sitting needs no more input
            self.enter_form()

    def _row_made(self, name: str, key: int) -> None:
        if name == "items":
            self._come_into(name, key)
        elif name == "decisions":
            self.lists[name].show_rows(self.rows.decisions())
            self._come_to(name, key)
        else:
            self._come_to(name, key)

    def _gavel(self) -> None:
        """Record the decision shown if it is still to be taken; else show the next one that is."""
        pending = pending_subjects(self.live.programme)
        shown = self._front == "decisions" and self.details.opened == "decisions"
        if shown and self.lists["decisions"].chosen in pending:
            deciding = self.forms["decisions"]
            assert isinstance(deciding, DecidedForm)
            deciding.decision.decide()
        elif pending:
            self.lists["decisions"].list.point_at(pending[0])
            self._open("decisions")
            self._come_to("decisions")

    def _begin_motion(self) -> None:
        if self.live.sitting is not None:
            self.go_to("sitting", self.live.sitting.id)
            self.form_side.begin_motion()

    def _move(self, way: int) -> None:
        if (key := self.lists[self._front].chosen) is not None:
            self.commands.move(self._front, key, way)

    def _refused(self, fault: UserError) -> None:
        """Show the record's values again after a refused change, for example in a check box.

        If a statement in progress prevents the adjournment, offer to end it.
        """
        if not self.isVisible():
            return
        if not self.form_side.adding:
            self._show_form()
        if fault.key == "statement-open" and self.live.floor.speaking is not None:
            self.banner.offer("step-end-statement", self.commands.end_and_adjourn)
