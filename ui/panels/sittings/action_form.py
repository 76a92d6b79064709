"""The form of an action: what was done with which text and how, votes, sponsors and reservations."""

from __future__ import annotations

from datetime import time
from typing import Unpack

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from ui.panels.sittings.action_rows import ActionRows
from ui.panels.sittings.part_choice import PartChoice
from ui.panels.sittings.text_origin import TextOrigin
from ui.panels.sittings.vote_fields import VoteFields
from ui.parts.about_text import AboutText
from ui.parts.doubt_mark import DoubtMark
from ui.parts.item_choice import ItemChoice
from ui.parts.manner_fields import manner_fields
from ui.parts.record_form import RecordForm, by_id, here, hour_line, moment
from ui.parts.reservations import Reservations
from ui.parts.row_choices import sitting_choices
from ui.parts.sentence_below import SentenceBelow
from ui.parts.sponsors_field import SponsorsField
from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit
from ui.state.record_session import RecordSession
from ui.widgets.boxes import column, put, row
from ui.widgets.buttons import Button
from ui.widgets.check_box import Check
from ui.widgets.choices import LineField, ValuePick, beside, labelled
from ui.widgets.fields import KeyPick
from ui.widgets.labels import Label
from ui.widgets.more_fields import MoreFields
from wgdesk.acts.actions import edit_action, remove_action
from wgdesk.acts.helpers.argument_kinds import ActionVerb, Manner
from wgdesk.acts.helpers.outcome_arguments import ActionChanges
from wgdesk.reads.queries.outcome import outcome
from wgdesk.reads.values.actions import ActionNow

# Facts of an action that can be marked as doubtful here -> phrase of their field.
# Whether the reference to the text of an action has its number, unless as the option has it.
_NUMBERED = {"said": True, "unsaid": False}
_DOUBTED = {
    "verb": "action-verbs",
    "object": "action-text",
    "manner": "decision-manner",
    "orally_amended": "decision-amended",
    "orally_revised": "decision-revised",
    "sitting_id": "decision-sitting",
}
# Facts that few actions have -> phrase of their field.
_RARE = {
    "condition": "action-condition",
    "ground": "action-ground",
    "number": "action-number",
    "title": "action-title",
    "continues": "action-continues",
    "lettered": "action-lettered",
    "sitting_unsaid": "action-sitting-unsaid",
    "text_part": "action-part",
}


def _held(action: ActionNow) -> list[str]:
    """Return the phrases of the rare facts that an action has."""
    held = [phrase for name, phrase in _RARE.items() if getattr(action, name)]
    return held if action.reference_numbered is None else [*held, "action-reference"]


class ActionForm(RecordForm):
    """Shows one action; each change is an act at once. ``left``: the action has been removed here."""

    ACT = edit_action

    left = Signal()

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        app = self.app
        self._names = ActionRows(session)
        self._action: ActionNow | None = None
        self.title = Label(app, face="name", wrap=True)
        self.verb = ValuePick(app, "verb", [one.value for one in ActionVerb])
        self.verb.picked.connect(lambda value: self._edit(verb=ActionVerb(value)))
        self._doubts = {name: DoubtMark(session, "action", name, of) for name, of in _DOUBTED.items()}
        self.text = WordsEdit(session, "action-text", lines=3)
        self.condition = WordsEdit(session, "action-condition")
        self.ground = WordsEdit(session, "action-ground")
        self.number = LineField(symbols=True)
        self.number.kept.connect(lambda text: self._edit(number=text))
        self.titled = WordsEdit(session, "action-title")
        self.printed = SentenceBelow(session, self.text)
        self.manner, self.amended, self.revised = manner_fields(app, self._edit)
        self.item = ItemChoice(session)
        self.item.picked.connect(lambda key: self._edit(item_id=key))
        self.continues = Check(app, "action-continues", then=lambda on: self._edit(continues=on))
        self.lettered = Check(app, "action-lettered", then=lambda on: self._edit(lettered=on))
        numbers = ["usual", *_NUMBERED]
        self.referred = ValuePick(app, "reference", numbers, then=self._keep_reference)
        self.part = PartChoice(session, lambda part: self._edit(text_part=part))
        self.unsaid = Check(app, "action-sitting-unsaid", then=lambda on: self._edit(sitting_unsaid=on))
        self.sitting = KeyPick(app, then_row=lambda key: self._edit(sitting_id=key))
        self.hour = hour_line(session, "decision-hour", self._keep_hour)
        self.vote = VoteFields(session)
        self.origin = TextOrigin(session, self._names, self._edit)
        self.about = AboutText(session)
        self.sponsors = SponsorsField(session)
        self.reservations = Reservations(session)
        self.more = MoreFields(app, self._rare_fields())
        self.back = Button(app, "action-remove", icon="trash", then=self._remove)
        self._lay_out()

    def _lay_out(self) -> None:
        app = self.app
        self.inside.addWidget(self.title)
        marks = self._doubts
        self.inside.addLayout(labelled(app, "action-verbs", self.verb, marks["verb"]))
        self.inside.addLayout(beside(app, self.text, marks["object"]))
        self.inside.addWidget(self.printed)
        self.inside.addLayout(labelled(app, "decision-manner", self.manner, marks["manner"]))
        self.inside.addWidget(self.vote)
        self.inside.addLayout(beside(app, self.amended, marks["orally_amended"]))
        self.inside.addLayout(beside(app, self.revised, marks["orally_revised"]))
        self.inside.addLayout(labelled(app, "action-item", self.item))
        where = row(app, 12)
        sitting = labelled(app, "decision-sitting", self.sitting, marks["sitting_id"])
        put(where, (sitting, 1), labelled(app, "decision-hour", self.hour))
        put(
            self.inside,
            where,
            self.more,
            self.about,
            self.origin,
            self.sponsors,
            self.reservations,
            self.back,
        )

    def _rare_fields(self) -> QVBoxLayout:
        number = labelled(self.app, "action-number", self.number)
        return put(
            column(self.app, 10),
            self.condition,
            self.ground,
            number,
            self.titled,
            self.continues,
            self.lettered,
            labelled(self.app, "action-reference", self.referred),
            labelled(self.app, "action-part", self.part),
            self.unsaid,
        )

    def show_row(self, key: int) -> None:
        """Show the action of a row of the list."""
        found = self.session.desk.read(outcome)
        action = next((each for each in found.actions if each.id == key), None)
        if action is None:
            return
        self._action = action
        acted_on = self._names.acted_on(found, action)
        self.title.setVisible(action.document_id is not None or action.recommendation_id is not None)
        self.title.show_text(acted_on)
        self.text.setVisible(not self.title.isVisibleTo(self))
        self._doubts["object"].setVisible(self.text.isVisibleTo(self))
        self.printed.setVisible(self.text.isVisibleTo(self))
        for mark in self._doubts.values():
            mark.show_row(action.id)
        self.text.show_words(TextPlace("action", action.id, "object"), action.object)
        self.condition.show_words(TextPlace("action", action.id, "condition"), action.condition)
        self.ground.show_words(TextPlace("action", action.id, "ground"), action.ground)
        self.titled.show_words(TextPlace("action", action.id, "title"), action.title)
        self.number.show_value(action.number)
        self.printed.refresh()
        self.verb.show_value(action.verb)
        self.manner.show_value(action.manner)
        self.vote.setVisible(action.manner == Manner.VOTE)
        self.vote.show_action(action)
        self.amended.setChecked(action.orally_amended)
        self.revised.setChecked(action.orally_revised)
        self.continues.setChecked(action.continues)
        self.lettered.setChecked(action.lettered)
        said = (name for name, value in _NUMBERED.items() if value is action.reference_numbered)
        self.referred.show_value(next(said, "usual"))
        self.part.show_part(action.text_part)
        self.unsaid.setChecked(action.sitting_unsaid)
        self.more.show_held(action.id, _held(action))
        self.item.show_item(action.item_id)
        self.sitting.offer(sitting_choices(self.session), action.sitting_id)
        self.hour.show_hour(here(self.session, action.decided_at))
        self.origin.show_action(found, action)
        self.about.show_about(action.sitting_id, action_id=action.id)
        self.sponsors.show_sponsors(
            {"action_id": action.id}, [each for each in found.sponsors if each.action_id == action.id]
        )
        reserved = [each for each in found.reservations if each.action_id == action.id]
        self.reservations.show_reservations({"action_id": action.id}, reserved)

    def _edit(self, **changes: Unpack[ActionChanges]) -> None:
        if self._action is not None:
            self.session.do(edit_action, action_id=self._action.id, **changes)

    def _keep_hour(self, hour: time | None) -> None:
        if self._action is None:
            return
        sitting = by_id(self.live.programme.sittings, self._action.sitting_id)
        if sitting is not None:
            self._edit(decided_at=moment(self.session, sitting.day, hour, sitting.opened_at))

    def _keep_reference(self, value: str) -> None:
        self._edit(reference_numbered=_NUMBERED.get(value))

    def _remove(self) -> None:
        if self._action is not None:
            self.session.do(remove_action, action_id=self._action.id)
            self.left.emit()
