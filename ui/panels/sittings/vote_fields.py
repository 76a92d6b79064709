"""The vote on an action: how it was taken, the numbers announced, and how each delegation voted."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtWidgets import QWidget

from ui.panels.sittings.vote_numbers import VoteNumbers
from ui.parts.delegations_field import DelegationsField
from ui.parts.doubt_mark import DoubtMark
from ui.state.record_session import RecordSession
from ui.widgets.boxes import column, put, row
from ui.widgets.buttons import Button
from ui.widgets.choices import ValuePick, labelled
from ui.widgets.labels import Label
from wgdesk.acts.actions import cast_ballot, record_ballots, record_vote
from wgdesk.acts.helpers.argument_kinds import VoteChoice, Voting
from wgdesk.live.roll import collation, listed
from wgdesk.reads.values.actions import ActionNow
from wgdesk.rules.options import Options

_UNKNOWN = "unknown"
_NOT_IN_FAVOUR = (VoteChoice.AGAINST, VoteChoice.ABSTAINING, VoteChoice.NOT_PARTICIPATING)
_DECIDERS = ("parties", "states")  # States, if their status is not in the record


def _phrase(choice: VoteChoice) -> str:
    return f"vote-{choice.replace('_', '-')}"


class VoteFields(QWidget):
    """Shows and records the vote on one action."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, app = session, session.app
        self._action: ActionNow | None = None
        self.voting = ValuePick(app, "voting", [_UNKNOWN, *(one.value for one in Voting)])
        self.voting.picked.connect(lambda _: self._keep())
        self.numbers = VoteNumbers(app)
        self.tallies = self.numbers.boxes
        for box in self.tallies.values():
            box.editingFinished.connect(self._keep)
        self._doubts = {
            choice: DoubtMark(session, "action", choice.value, _phrase(choice)) for choice in self.tallies
        }
        self.told = Label(app, face="small", tone="hint", wrap=True)
        self.voters = {choice: self._field(choice) for choice in VoteChoice}
        self.rest = Button(app, "vote-rest-in-favour", then=self._rest_in_favour)
        inside = column(app, 10)
        inside.addLayout(labelled(app, "vote-how", self.voting))
        votes = row(app, 8)
        for choice, box in self.tallies.items():
            votes.addLayout(labelled(app, _phrase(choice), box, self._doubts[choice]), 1)
        put(inside, votes, self.told)
        put(inside, *self.voters.values(), self.rest)
        self.setLayout(inside)

    def _field(self, choice: VoteChoice) -> DelegationsField:
        name = f"{_phrase(choice)}-list"
        field = DelegationsField(self._session, name, "vote-add", doubt=("ballot", "choice"))
        field.added.connect(partial(self._cast, choice))
        field.removed.connect(partial(self._cast, None))
        return field

    def show_action(self, action: ActionNow) -> None:
        """Show the vote on an action."""
        self._action = action
        self.voting.show_value(action.voting or _UNKNOWN)
        for choice in self.tallies:
            self.numbers.show_number(choice, getattr(action, choice.value))
        listed = action.voting in (Voting.RECORDED, Voting.ROLL_CALL) or bool(action.ballots)
        for choice, field in self.voters.items():
            field.setVisible(listed)
            field.show_delegations(
                self._in_order(action.voted(choice)), {row.delegation_id: row.id for row in action.ballots}
            )
        for mark in self._doubts.values():
            mark.show_row(action.id)
        self.rest.setVisible(listed)
        counted, figure = action.counted, self._session.app.speech.figure
        differs = counted is not None and action.tally != counted
        self.told.setVisible(differs)
        if counted is not None:
            facts = (counted.in_favour, counted.against, counted.abstaining or 0)
            yes, no, silent = map(figure, facts)
            self.told.say("vote-counted", yes=yes, no=no, silent=silent)

    def _in_order(self, keys: Iterable[int]) -> list[int]:
        """Return delegations in the order of the displayed names, as a report lists them."""
        known, lang = self._session.live.roster.delegations, self._session.names.lang
        key = collation(lang, Options(self._session.live.programme.options))
        return sorted(keys, key=lambda one: key(listed(known[one], lang)))

    def _keep(self) -> None:
        action = self._action
        if action is None:
            return
        value = self.voting.value
        votes = self.numbers.numbers
        voting = None if value == _UNKNOWN else Voting(value)
        before = {"in_favour": action.in_favour, "against": action.against, "abstaining": action.abstaining}
        if votes != before or voting != action.voting:
            self._session.do(record_vote, action_id=action.id, voting=voting, **votes)

    def _cast(self, choice: VoteChoice | None, delegation_id: int) -> None:
        if self._action is not None:
            key = self._action.id
            self._session.do(cast_ballot, action_id=key, delegation_id=delegation_id, choice=choice)

    def _rest_in_favour(self) -> None:
        """Record that all other parties present at the sitting voted in favour."""
        action, live = self._action, self._session.live
        if action is None:
            return
        against, abstaining, none = map(action.voted, _NOT_IN_FAVOUR)
        known = live.roster.delegations
        here = live.attendance.present.get(action.sitting_id, {})
        parties = [key for key in here if key in known and known[key].listed_in in _DECIDERS]
        favour = [key for key in parties if key not in (*against, *abstaining, *none)]
        self._session.do(
            record_ballots,
            action_id=action.id,
            in_favour=favour,
            against=against,
            abstaining=abstaining,
            not_participating=none,
        )
