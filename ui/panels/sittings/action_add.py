"""The form that records an action: the text that was acted on, then what the meeting did, in one key."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from ui.parts.item_choice import ItemChoice
from ui.parts.record_form import RecordForm
from ui.state.record_session import RecordSession
from ui.widgets.add_box import MOST, AddBox
from ui.widgets.choices import labelled
from ui.widgets.labels import Label
from ui.widgets.row_lists import RowContent, RowList
from wgdesk.acts.actions import record_action
from wgdesk.acts.helpers.argument_kinds import ActionVerb
from wgdesk.languages import by_letters
from wgdesk.reads.queries.outcome import outcome

_TEXT, _DOCUMENT, _RECOMMENDATION = "text", "document", "recommendation"
# What is proposed first: by what was acted on.
_FIRST = {_TEXT: "decided", _DOCUMENT: "took_note", _RECOMMENDATION: "adopted"}


class ActionAdd(RecordForm):
    """First the text is found or typed; then a letter and Enter, or Enter alone, record what was done.

    ``made`` carries the key of the new action.
    """

    ACT = record_action

    made = Signal(object)
    left = Signal()

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        app = self.app
        self._on: dict[str, object] = {}
        self.item = ItemChoice(session)
        self.item.picked.connect(self.item.show_item)
        self.box = AddBox(app, "action-text-find", self._matching)
        self.box.setProperty("look", "pick")
        self.box.chosen.connect(lambda key, _: self._take(key))
        self.box.left.connect(self.left)
        self.found = Label(app, face="strong", wrap=True)
        self.verbs = RowList(app, "action-verbs", pad=4, most=1)
        self.verbs.chosen.connect(lambda key: self._record(str(key)))
        self.inside.addWidget(Label(app, "action-add-title", face="section"))
        self.inside.addLayout(labelled(app, "action-item", self.item))
        self.inside.addWidget(self.box)
        self.inside.addWidget(self.found)
        self.inside.addWidget(Label(app, "action-verbs", face="small", tone="quiet"))
        self.inside.addWidget(self.verbs)
        self.inside.addWidget(Label(app, "action-add-hint", face="small", tone="hint", wrap=True))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves, unless the widget with the focus has used it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def begin(self) -> None:
        """Ask for a text, under the item being considered."""
        item = self.live.programme.item
        self.item.show_item(item.id if item else None)
        self._on = {}
        self._outcome = self.session.desk.read(outcome)
        self.found.hide()
        say = self.app.speech.say
        rows = [RowContent(one.value, say(f"verb-{one.replace('_', '-')}")) for one in ActionVerb]
        self.verbs.show_rows(rows)
        self.verbs.setFixedHeight(self.verbs.height_of_rows())
        self.verbs.setEnabled(False)
        self.box.clear()
        self.box.open()

    # -- what was acted on ---------------------------------------------------------------------------------

    def _matching(self, text: str) -> list[RowContent]:
        """Return the typed text, or the documents and recommendations that have it in their names."""
        sought = text.strip().casefold()
        words, say = self.session.names.words, self.app.speech.say
        rows = []
        for paper in self._outcome.documents:
            title = words(paper.title)
            if sought in f"{paper.symbol} {title}".casefold():
                rows.append(RowContent(f"{_DOCUMENT}-{paper.id}", paper.symbol or title, title))
        for cluster in self._outcome.clusters:
            for one in cluster.recommendations:
                number = self.session.names.recommendation(one.number)
                if one.number and sought in f"{number} {one.number} {words(one.body)}".casefold():
                    rows.append(RowContent(f"{_RECOMMENDATION}-{one.id}", number, words(one.body)))
        typed = RowContent(_TEXT, text.strip(), say("action-text-typed"))
        exact = any(one.text.casefold() == sought for one in rows)
        return [*rows[: MOST - 1], typed] if exact or len(sought) < _LONG else [typed, *rows[: MOST - 1]]

    def _take(self, key: str) -> None:
        kind, _, row = key.partition("-")
        typed = self.box.field.text().strip()
        if kind == _TEXT:
            self._on = {"text": {by_letters(typed): typed}}
        else:
            self._on = {f"{kind}_id": int(row)}
        name = next((one.text for one in self.box.matches if one.key == key), typed)
        self.found.show_text(name)
        self.found.show()
        self.box.clear()
        self.verbs.setEnabled(True)
        self.verbs.point_at(_FIRST[kind])
        self.verbs.setFocus(Qt.FocusReason.OtherFocusReason)

    def _record(self, verb: str) -> None:
        sitting = self.live.programme.sitting
        if not self._on or sitting is None:
            return
        made = self.session.made(
            record_action,
            sitting_id=sitting.id,
            verb=ActionVerb(verb),
            item_id=self.item.currentData(),
            **self._on,
        )
        if made is not None:
            self.made.emit(made)


_LONG = 12  # letters from which what is typed is rather a text of its own than the name of one
