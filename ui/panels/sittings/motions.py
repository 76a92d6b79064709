"""The procedural motions moved at a sitting, and how each was decided."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.panels.sittings.vote_numbers import VoteCounts
from ui.parts.form_lines import FormLine, FormLines
from ui.parts.person_pick import DelegationPick
from ui.parts.record_form import small_button
from ui.state.bridge import Follower
from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.boxes import boxed, column, put, row
from ui.widgets.buttons import Button
from ui.widgets.check_box import Check
from ui.widgets.choices import ValuePick, labelled
from ui.widgets.fields import Counter
from ui.widgets.labels import Label
from wgdesk.acts.helpers.argument_kinds import MotionKind
from wgdesk.acts.procedure import decide_motion, edit_motion, move_motion, remove_motion
from wgdesk.reads.queries.outcome import motions
from wgdesk.reads.uses import uses_of
from wgdesk.reads.values.outcome import MotionNow
from wgdesk.reads.values.programme import SittingNow

_MOST = 500  # most votes in a tally
_OUTCOMES = ("pending", "carried", "rejected")
_TALLIES: tuple[Literal["in_favour", "against", "abstaining"], ...] = ("in_favour", "against", "abstaining")


class Motions(QWidget):
    """The motions of a sitting, and a choice that adds one, in order of precedence (rules 47 to 50)."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, app = session, session.app
        self._sitting: SittingNow | None = None
        self.lines = FormLines(session, lambda key: MotionLine(session, key))
        self.kind = KindPick(app, "motion", [one.value for one in MotionKind])
        named(app, self.kind, "motions-kind")
        self.kind.entered.connect(self._move)
        self.add = Button(app, "motions-add", icon="plus", then=self._move)
        line = put(row(app, 8), (self.kind, 1), self.add)
        self.setLayout(put(column(app, 8), Label(app, "motions-title", face="section"), self.lines, line))
        Follower(session.bridge, uses_of(motions), self._refresh, self)

    def show_sitting(self, sitting: SittingNow) -> None:
        self._sitting = sitting
        self._refresh()

    def _refresh(self) -> None:
        if self._sitting is not None:
            every = self._session.desk.read(motions)
            mine = [one for one in every if one.sitting_id == self._sitting.id]
            self.lines.show_rows(mine, of=self._sitting.id)

    def _move(self) -> None:
        if self._sitting is not None:
            running = self._session.live.programme.item
            made = self._session.made(
                move_motion,
                sitting_id=self._sitting.id,
                kind=MotionKind(self.kind.value),
                item_id=running.id if running else None,
            )
            if made is not None:
                self._refresh()
                line = self.lines.lines[made]
                assert isinstance(line, MotionLine)
                line.pick.open()


class KindPick(ValuePick):
    """The kinds of motion; ``entered``: Enter was pressed while the list is closed."""

    entered = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class MotionLine(FormLine):
    """One motion: who moved it, its outcome, and the tallies if there was a vote."""

    def __init__(self, session: RecordSession, key: int) -> None:
        super().__init__()
        self._session, self._key, app = session, key, session.app
        self._row: MotionNow | None = None
        self._kind = Label(app, face="strong", cut=True)
        self._mover = Label(app, tone="quiet", cut=True)
        self.outcome = ValuePick(app, "motion-outcome", _OUTCOMES, then=self._decide)
        named(app, self.outcome, "motion-outcome")
        self.vote = Check(app, "motion-vote", then=lambda _: self._decide(self.outcome.value))
        self.pick = DelegationPick(session, "motion-mover")
        self.pick.picked.connect(
            lambda key: self._session.do(edit_motion, motion_id=self._key, delegation_id=key)
        )
        self.pick.left.connect(self.outcome.setFocus)
        self.tallies = {name: self._tally() for name in _TALLIES}
        self._lay_out()

    def _tally(self) -> Counter:
        box = Counter(self._session.app, 0, _MOST)
        box.editingFinished.connect(self._keep_tally)
        return box

    def _lay_out(self) -> None:
        app = self._session.app
        head = row(app, 8)
        words = put(column(app, 0), self._kind, self._mover)
        put(head, (words, 1), small_button(self._session, "motion-remove", "trash", self._remove))
        result = put(row(app, 8), (self.outcome, 1), self.vote)
        votes = row(app, 8)
        for name, box in self.tallies.items():
            votes.addLayout(labelled(app, f"motion-{name.replace('_', '-')}", box), 1)
        self._votes = boxed(votes)
        self.setLayout(put(column(app, 6), head, self.pick, result, self._votes))

    def show_row(self, row: MotionNow) -> None:
        self._row = row
        self._kind.say(f"motion-{row.kind.replace('_', '-')}")
        self._mover.setVisible(row.delegation_id is not None)
        self.pick.setVisible(row.delegation_id is None)
        if row.delegation_id is not None:
            self._mover.say("motion-moved-by", name=self._session.names.delegation(row.delegation_id))
        state = "pending" if row.carried is None else "carried" if row.carried else "rejected"
        self.outcome.show_value(state)
        voted = row.in_favour is not None
        self.vote.setChecked(voted)
        self.vote.setVisible(row.carried is not None)
        self._votes.setVisible(voted)
        for name, box in self.tallies.items():
            box.show_number(getattr(row, name) or 0)

    def _keep_tally(self) -> None:
        given = [box.value() for box in self.tallies.values()]
        if self._row is not None and given != [getattr(self._row, name) or 0 for name in _TALLIES]:
            self._decide(self.outcome.value)

    def _decide(self, state: str) -> None:
        if state == "pending":
            return self._undecide()
        votes: VoteCounts = {}
        if self.vote.isChecked():
            for name, box in self.tallies.items():
                votes[name] = box.value()
        self._session.do(decide_motion, motion_id=self._key, carried=state == "carried", **votes)

    def _undecide(self) -> None:
        """Show the old outcome again: only undo makes a decided motion pending."""
        if self._row is not None:
            self.show_row(self._row)

    def _remove(self) -> None:
        self._session.do(remove_motion, motion_id=self._key)
