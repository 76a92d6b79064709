"""Asks which delegation a name in a list means."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from ui.look.speech import isolated
from ui.panels.attendance.taking.row_words import RowWords
from ui.parts.person_pick import DelegationPick
from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.boxes import column, row
from ui.widgets.fields import Pick
from ui.widgets.labels import Label
from wgdesk.acts.helpers.argument_kinds import Category
from wgdesk.rosters.delegation_rows import NameChoice
from wgdesk.rosters.list_preview import PreviewRow
from wgdesk.rosters.matching import LikeName

_ASK, _LEAVE, _IS, _NEW = "ask", "leave", "is-", "new-"


class NameChoiceForm(QFrame):
    """``decided`` carries the name as written and the choice, None: undecided again."""

    decided = Signal(str, object)

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, self._app = session, session.app
        self._words = RowWords(session)
        self._written = ""
        self.setProperty("look", "card")
        self.question = Label(self._app, face="strong", wrap=True)
        self.pick = Pick(self._app)
        named(self._app, self.pick, "taking-which")
        self.pick.activated.connect(lambda at: self._choose(str(self.pick.itemData(at))))
        self.other = DelegationPick(session, "taking-find")
        self.other.picked.connect(self._found)
        line = row(self._app, 8)
        line.addWidget(self.pick, 1)
        line.addWidget(self.other, 1)
        inside = column(self._app, 8, (14, 10, 14, 12))
        inside.addWidget(self.question)
        inside.addLayout(line)
        inside.addWidget(Label(self._app, "taking-all-rows", face="small", tone="quiet", wrap=True))
        self.setLayout(inside)

    def show_row(
        self, one: PreviewRow | None, candidates: tuple[LikeName, ...], chosen: NameChoice | None
    ) -> None:
        """Ask about the name in a row; hide if there is nothing to ask."""
        asks = one is not None and bool(one.written) and (chosen is not None or not one.code)
        self.setVisible(asks)
        if one is None or not asks:
            return
        self._written = one.written
        self.question.say("taking-question", name=isolated(one.written))
        now = _ASK if chosen is None else _key(chosen)
        offered = self._offered(candidates, now)
        self.pick.clear()
        for words, key in offered:
            self.pick.addItem(words, key)
        self.pick.setCurrentIndex(next(at for at, (_, key) in enumerate(offered) if key == now))

    def _offered(self, candidates: tuple[LikeName, ...], now: str) -> list[tuple[str, str]]:
        say, figure = self._app.speech.say, self._app.speech.figure
        offered = [(say("taking-undecided"), _ASK)]
        for one in candidates:
            name = self._words.delegation(one.code)
            words = say("taking-score", name=name, score=figure(one.score)) if one.score else name
            offered.append((words, f"{_IS}{one.code}"))
        if now.startswith(_IS) and now not in {key for _, key in offered}:
            offered.append((self._words.delegation(now.removeprefix(_IS)), now))
        for kind in Category:
            category = say(f"category-{kind.value.replace('_', '-')}")
            offered.append((say("taking-new", category=category), f"{_NEW}{kind}"))
        return [*offered, (say("taking-leave"), _LEAVE)]

    def _choose(self, key: str) -> None:
        if key == _ASK:
            self.decided.emit(self._written, None)
        elif key == _LEAVE:
            self.decided.emit(self._written, NameChoice())
        elif key.startswith(_NEW):
            self.decided.emit(self._written, NameChoice(category=Category(key.removeprefix(_NEW))))
        else:
            self.decided.emit(self._written, NameChoice(key.removeprefix(_IS)))

    def _found(self, delegation_id: int) -> None:
        one = self._session.live.roster.delegations.get(delegation_id)
        if one is not None:
            self.decided.emit(self._written, NameChoice(one.code))


def _key(choice: NameChoice) -> str:
    if choice.code:
        return f"{_IS}{choice.code}"
    return f"{_NEW}{choice.category}" if choice.category is not None else _LEAVE
