"""Asks which delegation a name in a list means."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame

from ui.look.speech import isolated
from ui.panels.attendance.taking.row_words import RowWords
from ui.parts.person_pick import DelegationPick
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.accessible_name import named
from ui.widgets.boxes import column, put, row
from ui.widgets.fields import Pick
from ui.widgets.labels import Label
from wgdesk.acts.helpers.argument_kinds import Category
from wgdesk.rosters.delegation_rows import NameChoice
from wgdesk.rosters.list_preview import PreviewRow
from wgdesk.rosters.matching import LikeName


class NameChoiceForm(QFrame):
    """``decided`` carries the name as written and the choice; None: undecided again."""

    decided: ValueSignal[str, NameChoice | None] = value_signal(2)

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, self._app = session, session.app
        self._words = RowWords(session)
        self._written = ""
        self._offered: list[NameChoice | None] = []  # by position in the choice; None: undecided
        self.setProperty("look", "card")
        self.question = Label(self._app, face="strong", wrap=True)
        self.pick = Pick(self._app)
        named(self._app, self.pick, "taking-which")
        self.pick.activated.connect(lambda at: self.decided.emit(self._written, self._offered[at]))
        self.other = DelegationPick(session, "taking-find")
        self.other.picked.connect(self._found)
        line = put(row(self._app, 8), (self.pick, 1), (self.other, 1))
        inside = column(self._app, 8, (14, 10, 14, 12))
        inside.addWidget(self.question)
        inside.addLayout(line)
        inside.addWidget(Label(self._app, "taking-all-rows", face="small", tone="quiet", wrap=True))
        self.setLayout(inside)

    def show_row(
        self, row: PreviewRow | None, candidates: tuple[LikeName, ...], chosen: NameChoice | None
    ) -> None:
        """Ask about the name in a row; hide if there is nothing to ask."""
        asks = row is not None and bool(row.written) and (chosen is not None or not row.code)
        self.setVisible(asks)
        if row is None or not asks:
            return
        self._written = row.written
        self.question.say("taking-question", name=isolated(row.written))
        offered = self._choices(candidates, chosen)
        self._offered = [choice for _, choice in offered]
        self.pick.clear()
        self.pick.addItems([words for words, _ in offered])
        self.pick.setCurrentIndex(self._offered.index(chosen))

    def _choices(
        self, candidates: tuple[LikeName, ...], chosen: NameChoice | None
    ) -> list[tuple[str, NameChoice | None]]:
        say, figure = self._app.speech.say, self._app.speech.figure
        choices: list[tuple[str, NameChoice | None]] = [(say("taking-undecided"), None)]
        for candidate in candidates:
            name = self._words.delegation(candidate.code)
            score = figure(candidate.score)
            words = say("taking-score", name=name, score=score) if candidate.score else name
            choices.append((words, NameChoice(candidate.code)))
        if chosen is not None and chosen.code and chosen not in [choice for _, choice in choices]:
            choices.append((self._words.delegation(chosen.code), chosen))
        for kind in Category:
            category = say(f"category-{kind.value.replace('_', '-')}")
            choices.append((say("taking-new", category=category), NameChoice(category=kind)))
        return [*choices, (say("taking-leave"), NameChoice())]

    def _found(self, delegation_id: int) -> None:
        delegation = self._session.live.roster.delegations.get(delegation_id)
        if delegation is not None:
            self.decided.emit(self._written, NameChoice(delegation.code))
