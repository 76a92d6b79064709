"""The form that records an action: the text acted on, what the meeting did, and the vote."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple, TypedDict

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.panels.sittings.vote_numbers import VoteNumbers
from ui.parts.item_choice import ItemChoice
from ui.parts.record_form import RecordForm
from ui.state.record_session import RecordSession
from ui.state.value_signal import ValueSignal, value_signal
from ui.widgets.add_box import MOST, AddBox
from ui.widgets.boxes import STRETCH, column, put, row
from ui.widgets.choices import labelled
from ui.widgets.labels import Label
from ui.widgets.rows.row_content import RowContent
from ui.widgets.rows.row_list import RowList
from wgdesk.acts.actions import record_action
from wgdesk.acts.helpers.argument_kinds import ActionVerb
from wgdesk.language_table import by_letters
from wgdesk.reads.queries.outcome import outcome

# The verb to propose first, by what was acted on.
_FIRST = {
    "text": ActionVerb.DECIDED,
    "document": ActionVerb.TOOK_NOTE,
    "recommendation": ActionVerb.ADOPTED,
}


class ActedOn(NamedTuple):
    """What an action is about: a document or recommendation of the record, or a typed text."""

    kind: Literal["text", "document", "recommendation"]
    id: int = 0


class _ActedOn(TypedDict, total=False):
    """The argument of ``record_action`` that names what was acted on."""

    text: Mapping[str, str]
    document_id: int
    recommendation_id: int


class ActionAdd(RecordForm):
    """First the text is found or typed; then a letter and Enter, or Enter alone, record what was done.

    After a vote its numbers are typed before Enter: digits go to their boxes. A click on a verb records too,
    even with the text still in the search box. ``made`` carries the key of the new action.
    """

    ACT = record_action

    made: ValueSignal[int] = value_signal()
    left = Signal()

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        app = self.app
        self._on: _ActedOn = {}
        self._text = ""  # the text acted on, as the rows of the box show it
        self.item = ItemChoice(session)
        self.item.picked.connect(self.item.show_item)
        self.box: AddBox[ActedOn] = AddBox(app, "action-text-find", self._matching, look="pick")
        self.box.chosen.connect(lambda key, _: self._take(key))
        self.box.left.connect(self.left)
        self.found = Label(app, face="strong", cut=True)
        self.verbs: RowList[RowContent[ActionVerb]] = RowList(app, "action-verbs", pad=4, most=1)
        self.verbs.chosen.connect(self._record)
        self.verbs.installEventFilter(self)
        self.verbs.pointed.connect(self._tell)
        self.vote = VoteNumbers(app)
        self.vote.entered.connect(self._record_pointed)
        self.inside.addWidget(Label(app, "action-add-title", face="section"))
        self.inside.addLayout(labelled(app, "action-item", self.item))
        self.inside.addWidget(self.box)
        self.inside.addWidget(self.found)
        # Beside each other, so that at the smallest screen both are in sight once the text is chosen.
        sides = row(app, 12)
        votes, did = column(app, 8), column(app, 8)
        sides.addLayout(votes, 1)
        sides.addLayout(did, 2)
        self.inside.addLayout(sides)
        votes.addWidget(Label(app, "action-add-vote", face="small", tone="quiet", wrap=True))
        for choice, box in self.vote.boxes.items():
            votes.addLayout(labelled(app, f"vote-{choice.replace('_', '-')}", box))
        votes.addStretch(1)
        put(did, Label(app, "action-verbs", face="small", tone="quiet"), self.verbs, STRETCH)
        self.inside.addWidget(Label(app, "action-add-hint", face="small", tone="hint", wrap=True))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves, unless the widget with the focus has used it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Send a digit typed on the list of verbs to the boxes of the vote."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.text().isdigit() and not event.modifiers() & _HELD:
            self.vote.begin(event.text())
            return True
        return super().eventFilter(watched, event)

    def begin(self) -> None:
        """Ask for a text, under the item being considered."""
        item = self.live.programme.item
        self.item.show_item(item.id if item else None)
        self._on = {}
        self._outcome = self.session.desk.read(outcome)
        self._text = ""
        say = self.app.speech.say
        rows = [RowContent(one, say(f"verb-{one.replace('_', '-')}")) for one in ActionVerb]
        self.verbs.show_rows(rows)
        self.verbs.setFixedHeight(self.verbs.height_of_rows())
        for choice in self.vote.boxes:
            self.vote.show_number(choice, None)
        self.box.clear()
        self.box.open()
        self._tell()

    def _tell(self) -> None:
        """Say what would be recorded: from the boxes of the vote, the list of verbs may be out of sight."""
        verb = self.verbs.current
        if self._on and verb is not None:
            self.found.show_text(f"{verb.text} · {self._text}")
        else:
            self.found.say("action-add-no-text")

    # -- what was acted on ---------------------------------------------------------------------------------

    def _matching(self, text: str) -> list[RowContent[ActedOn]]:
        """Return the typed text, and the documents and recommendations whose names contain it."""
        sought = text.strip().casefold()
        words, say = self.session.names.words, self.app.speech.say
        rows: list[RowContent[ActedOn]] = []
        for paper in self._outcome.documents:
            title = words(paper.title)
            if sought in f"{paper.symbol} {title}".casefold():
                rows.append(RowContent(ActedOn("document", paper.id), paper.symbol or title, title))
        for cluster in self._outcome.clusters:
            for one in cluster.recommendations:
                number = self.session.names.recommendation(one.number)
                if one.number and sought in f"{number} {one.number} {words(one.body)}".casefold():
                    rows.append(RowContent(ActedOn("recommendation", one.id), number, words(one.body)))
        typed = RowContent(ActedOn("text"), text.strip(), say("action-text-typed"))
        exact = any(one.text.casefold() == sought for one in rows)
        return [*rows[: MOST - 1], typed] if exact or len(sought) < _LONG else [typed, *rows[: MOST - 1]]

    def _take(self, key: ActedOn) -> None:
        typed = self.box.field.text().strip()
        if key.kind == "text":
            self._on = {"text": {by_letters(typed): typed}}
        else:
            self._on = {"document_id": key.id} if key.kind == "document" else {"recommendation_id": key.id}
        self._text = next((one.text for one in self.box.matches if one.key == key), typed)
        self.box.clear()
        self.verbs.point_at(_FIRST[key.kind])
        self._tell()
        self.verbs.setFocus(Qt.FocusReason.OtherFocusReason)

    def _record_pointed(self) -> None:
        verb = self.verbs.current
        if verb is not None:
            self._record(verb.key)

    def _record(self, verb: ActionVerb) -> None:
        """Record an action on what the box finds for its text, else on the text chosen before."""
        if self.box.best is not None:
            self._take(self.box.best.key)
        sitting = self.live.programme.sitting
        if not self._on or sitting is None:
            self.box.open()
            return
        made = self.session.made(
            record_action,
            sitting_id=sitting.id,
            verb=verb,
            item_id=self.item.key,
            **self._on,
            **self.vote.numbers,
        )
        if made is not None:
            self.made.emit(made)


_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_LONG = 12  # from this many letters on, it is likelier a text of its own than the name of one
