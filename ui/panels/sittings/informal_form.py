"""The form of an informal body: its kind, its task, who chaired it, how often it met, what it reported."""

from __future__ import annotations

from typing import Unpack

from ui.panels.sittings.group_officers import GroupOfficers
from ui.panels.sittings.informal_days import InformalDays
from ui.panels.sittings.step_lines import InformalSteps
from ui.parts.item_choice import ItemChoice
from ui.parts.person_choice import PersonChoice
from ui.parts.record_form import RecordForm, by_id
from ui.parts.row_choices import sitting_choices
from ui.parts.sentence_below import SentenceBelow
from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit
from ui.state.record_session import RecordSession
from ui.widgets.boxes import put
from ui.widgets.check_box import Check
from ui.widgets.choices import ValuePick, labelled
from ui.widgets.fields import KeyPick
from ui.widgets.number_field import NumberField
from wgdesk.acts.helpers.argument_kinds import InformalKind
from wgdesk.acts.helpers.edit_arguments import InformalBodyChanges
from wgdesk.acts.informal import edit_informal_body
from wgdesk.reads.values.informal_bodies import InformalBodyNow

_MOST = 99  # most meetings of an informal body


class InformalForm(RecordForm):
    """The form of a working group of the whole, friends of the Chair or a drafting group."""

    ACT = edit_informal_body

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        app = self.app
        self._body: InformalBodyNow | None = None
        self.kind = ValuePick(app, "informal-kind", [one.value for one in InformalKind])
        self.kind.picked.connect(lambda value: self._edit(kind=InformalKind(value)))
        self.texts = {
            "name": WordsEdit(session, "informal-name"),
            "ground": WordsEdit(session, "informal-ground"),
            "mandate": WordsEdit(session, "informal-mandate", lines=2),
            "purpose": WordsEdit(session, "informal-purpose"),
            "heard": WordsEdit(session, "informal-heard"),
            "report": WordsEdit(session, "informal-report", lines=3),
        }
        self.founded = SentenceBelow(session, self.texts["mandate"], self.texts["name"])
        self.told = SentenceBelow(session, self.texts["report"], self.texts["name"])
        self.item = ItemChoice(session)
        self.item.picked.connect(lambda key: self._edit(item_id=key))
        self.established, self.reported = KeyPick(app), KeyPick(app)
        self.established.picked.connect(lambda key: self._edit(established_at_id=key))
        self.reported.picked.connect(lambda key: self._edit(reported_at_id=key))
        self.chair = PersonChoice(session, then=lambda key: self._edit(chaired_by_id=key))
        self.allocated = KeyPick(app, then=lambda key: self._edit(allocated_at_id=key))
        self.chair_elected = KeyPick(app, then=lambda key: self._edit(chair_elected_at_id=key))
        self.officers = GroupOfficers(session)
        self.shares = Check(app, "informal-shares-bureau", then=lambda on: self._edit(shares_bureau=on))
        self.meetings = NumberField(app, 0, _MOST, "informal-meetings-unknown")
        self.meetings.kept.connect(lambda number: self._edit(meetings=number or None))
        self.subgroups = NumberField(app, 0, _MOST, "informal-subgroups-none")
        self.subgroups.kept.connect(lambda number: self._edit(subgroups=number or None))
        self.days = InformalDays(session)
        self.steps = InformalSteps(session)
        self._lay_out()

    def _lay_out(self) -> None:
        self._line("informal-kind", self.kind)
        self.inside.addWidget(self.texts["name"])
        self.inside.addWidget(self.texts["ground"])
        self._line("informal-established", self.established)
        self._line("informal-item", self.item)
        self._line("informal-allocated", self.allocated)
        put(self.inside, self.texts["mandate"], self.founded)
        self._line("informal-chair", self.chair)
        self._line("informal-chair-elected", self.chair_elected)
        self.inside.addWidget(self.shares)
        self.inside.addLayout(labelled(self.app, "informal-officers", self.officers))
        self._line("informal-meetings", self.meetings)
        self._line("informal-subgroups", self.subgroups)
        self.inside.addLayout(labelled(self.app, "informal-days", self.days))
        self.inside.addWidget(self.texts["purpose"])
        self.inside.addWidget(self.texts["heard"])
        self.inside.addLayout(labelled(self.app, "informal-steps", self.steps))
        self._line("informal-reported", self.reported)
        put(self.inside, self.texts["report"], self.told)

    def _line(self, key: str, field: KeyPick | ValuePick | NumberField | PersonChoice) -> None:
        self.inside.addLayout(labelled(self.app, key, field))

    def show_row(self, key: int) -> None:
        body = by_id(self.live.programme.informal_bodies, key)
        if body is None:
            return
        self._body = body
        self.kind.show_value(body.kind)
        for name, edit in self.texts.items():
            edit.show_words(TextPlace("informal_body", body.id, name), getattr(body, name))
        self.founded.refresh()
        self.told.refresh()
        self.item.show_item(body.item_id)
        sittings = sitting_choices(self.session, "informal-none")
        self.established.offer(sittings, body.established_at_id)
        self.reported.offer(sittings, body.reported_at_id)
        self.allocated.offer(sittings, body.allocated_at_id)
        self.chair_elected.offer(sittings, body.chair_elected_at_id)
        self.shares.setChecked(body.shares_bureau)
        self.chair.show_person(body.chaired_by_id)
        self.meetings.show_number(body.meetings or 0)
        self.subgroups.show_number(body.subgroups or 0)
        self.officers.show_body(body)
        self.days.show_body(body)
        self.steps.show_body(body)

    def _edit(self, **changes: Unpack[InformalBodyChanges]) -> None:
        if self._body is not None:
            self.session.do(edit_informal_body, informal_body_id=self._body.id, **changes)
