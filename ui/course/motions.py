"""The procedural motions moved at a sitting, and how each was decided."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QSpinBox, QWidget

from ui.bridge import Follower
from ui.course.form import small_button
from ui.course.lines import Line, Lines
from ui.dialogs.base import named
from ui.station import Station
from ui.widgets.boxes import column, row
from ui.widgets.buttons import Button
from ui.widgets.check import Check
from ui.widgets.choices import Choice, labelled
from ui.widgets.fields import Counter
from ui.widgets.labels import Label
from ui.widgets.person_pick import DelegationPick
from wgdesk.acts.kinds import MotionKind
from wgdesk.acts.procedure import decide_motion, edit_motion, move_motion, remove_motion
from wgdesk.reads.outcome import MotionNow, outcome
from wgdesk.reads.programme import SittingNow

_MOST = 500  # votes
_OUTCOMES = ("pending", "carried", "rejected")
_TALLIES = ("in_favour", "against", "abstaining")


class Motions(QWidget):
    """Rules 47 to 50: in the order of precedence are the kinds to choose from."""

    def __init__(self, station: Station) -> None:
        super().__init__()
        self._station, shell = station, station.shell
        self._sitting: SittingNow | None = None
        self.lines = Lines(shell, lambda key: MotionLine(station, key))
        self.kind = Choice(shell, "motion", [one.value for one in MotionKind])
        named(shell, self.kind, "motions-kind")
        self.add = Button(shell, "motions-add", icon="plus")
        self.add.clicked.connect(self._move)
        line = row(shell, 8)
        line.addWidget(self.kind, 1)
        line.addWidget(self.add)
        inside = column(shell, 8)
        inside.addWidget(Label(shell, "motions-title", face="section"))
        inside.addWidget(self.lines)
        inside.addLayout(line)
        self.setLayout(inside)
        Follower(station.bridge, frozenset({"motion"}), self._refresh, self)

    def show_sitting(self, sitting: SittingNow) -> None:
        """Show the motions moved at a sitting."""
        self._sitting = sitting
        self._refresh()

    def _refresh(self) -> None:
        if self._sitting is not None:
            every = self._station.desk.read(outcome).motions
            self.lines.show_rows([one for one in every if one.sitting_id == self._sitting.id])

    def _move(self) -> None:
        if self._sitting is not None:
            running = self._station.live.programme.item
            self._station.do(
                move_motion,
                sitting_id=self._sitting.id,
                kind=MotionKind(self.kind.value),
                item_id=running.id if running else None,
            )


class MotionLine(Line):
    """One motion: who moved it, its outcome, and the tallies of a vote if there was one."""

    def __init__(self, station: Station, key: int) -> None:
        super().__init__()
        self._station, self._key, shell = station, key, station.shell
        self._row: MotionNow | None = None
        self._kind = Label(shell, face="strong", cut=True)
        self._mover = Label(shell, tone="quiet", cut=True)
        self.outcome = Choice(shell, "motion-outcome", _OUTCOMES)
        named(shell, self.outcome, "motion-outcome")
        self.outcome.picked.connect(self._decide)
        self.vote = Check(shell, "motion-vote")
        self.vote.clicked.connect(lambda _: self._decide(self.outcome.value))
        self.pick = DelegationPick(station, "motion-mover")
        self.pick.picked.connect(
            lambda key: self._station.do(edit_motion, motion_id=self._key, delegation_id=key)
        )
        self.pick.left.connect(self.outcome.setFocus)
        self.tallies = {name: self._tally() for name in _TALLIES}
        self._lay_out()

    def _tally(self) -> QSpinBox:
        box = Counter(self._station.shell, 0, _MOST)
        box.editingFinished.connect(self._keep_tally)
        return box

    def _lay_out(self) -> None:
        shell = self._station.shell
        head = row(shell, 8)
        words = column(shell, 0)
        words.addWidget(self._kind)
        words.addWidget(self._mover)
        head.addLayout(words, 1)
        head.addWidget(small_button(self._station, "motion-remove", "trash", self._remove))
        result = row(shell, 8)
        result.addWidget(self.outcome, 1)
        result.addWidget(self.vote)
        votes = row(shell, 8)
        for name, box in self.tallies.items():
            votes.addLayout(labelled(shell, f"motion-{name.replace('_', '-')}", box), 1)
        self._votes = QWidget()
        self._votes.setLayout(votes)
        inside = column(shell, 6)
        inside.addLayout(head)
        inside.addWidget(self.pick)
        inside.addLayout(result)
        inside.addWidget(self._votes)
        self.setLayout(inside)

    def show_row(self, row: MotionNow) -> None:
        """Show a motion."""
        self._row = row
        self._kind.say(f"motion-{row.kind.replace('_', '-')}")
        self._mover.setVisible(row.delegation_id is not None)
        self.pick.setVisible(row.delegation_id is None)
        if row.delegation_id is not None:
            self._mover.say("motion-moved-by", name=self._station.names.delegation(row.delegation_id))
        state = "pending" if row.carried is None else "carried" if row.carried else "rejected"
        self.outcome.show_value(state)
        voted = row.in_favour is not None
        self.vote.setChecked(voted)
        self.vote.setVisible(row.carried is not None)
        self._votes.setVisible(voted)
        for name, box in self.tallies.items():
            if not box.hasFocus():
                with QSignalBlocker(box):
                    box.setValue(getattr(row, name) or 0)

    def _keep_tally(self) -> None:
        given = [box.value() for box in self.tallies.values()]
        if self._row is not None and given != [getattr(self._row, name) or 0 for name in _TALLIES]:
            self._decide(self.outcome.value)

    def _decide(self, state: str) -> None:
        if state == "pending":
            return self._undecide()
        votes = {name: box.value() for name, box in self.tallies.items()} if self.vote.isChecked() else {}
        self._station.do(decide_motion, motion_id=self._key, carried=state == "carried", **votes)

    def _undecide(self) -> None:
        """A motion once decided is not made pending again here: that is what undo is for."""
        if self._row is not None:
            self.show_row(self._row)

    def _remove(self) -> None:
        self._station.do(remove_motion, motion_id=self._key)
