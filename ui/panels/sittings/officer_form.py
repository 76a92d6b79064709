"""The form of an officer: office, election, and the person."""

from __future__ import annotations

from typing import Unpack

from ui.parts.day_line import DayLine
from ui.parts.person_edit import PersonEdit
from ui.parts.record_form import RecordForm, by_id
from ui.parts.row_choices import sitting_choices
from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit
from ui.state.record_session import RecordSession
from ui.widgets.check_box import Check
from ui.widgets.choices import ValuePick, labelled
from ui.widgets.fields import KeyPick
from ui.widgets.labels import Label
from wgdesk.acts.delegations import edit_officer
from wgdesk.acts.helpers.argument_kinds import Office
from wgdesk.acts.helpers.edit_arguments import OfficerChanges
from wgdesk.reads.values.programme import OfficerNow

RANKS = {"none": None, "first": 1, "second": 2, "third": 3}  # ranks of Vice-Chairs


class OfficerForm(RecordForm):
    """The form of a member of the Bureau."""

    ACT = edit_officer

    def __init__(self, session: RecordSession) -> None:
        super().__init__(session)
        app = self.app
        self._officer: OfficerNow | None = None
        self.office = ValuePick(app, "office", [one.value for one in Office])
        self.office.picked.connect(lambda value: self._edit(office=Office(value)))
        self.elected = KeyPick(app, then=lambda key: self._edit(elected_at_id=key))
        self.acclamation = Check(app, "officer-acclamation", then=lambda on: self._edit(by_acclamation=on))
        self.day = DayLine(app)
        self.day.day_kept.connect(lambda day: self._edit(elected_on=day))
        self.rank = ValuePick(app, "officer-rank", list(RANKS))
        self.rank.picked.connect(lambda value: self._edit(rank=RANKS[value]))
        self.previous = Check(app, "officer-of-previous")
        self.previous.clicked.connect(lambda on: self._edit(of_previous=on))
        self.next = Check(app, "officer-of-next")
        self.next.clicked.connect(lambda on: self._edit(of_next=on))
        self.designated = KeyPick(app, then=lambda key: self._edit(designated_at_id=key))
        self.vacant = Check(app, "officer-vacant")
        self.vacant.clicked.connect(lambda on: self._edit(vacant=on))
        self.deferred = KeyPick(app, then=lambda key: self._edit(deferred_at_id=key))
        self.reason = WordsEdit(session, "officer-reason")
        self.ground = WordsEdit(session, "officer-ground")
        self.term = WordsEdit(session, "officer-term")
        self.nominated = KeyPick(app)
        self.nominated.picked.connect(lambda key: self._edit(nominated_by_id=key))
        self.replaces = KeyPick(app)
        self.replaces.picked.connect(lambda key: self._edit(replaces_id=key))
        self.since = DayLine(app)
        self.since.day_kept.connect(lambda day: self._edit(serves_from=day))
        self.until = DayLine(app)
        self.until.day_kept.connect(lambda day: self._edit(served_until=day))
        self.person = PersonEdit(session)
        self.inside.addLayout(labelled(app, "officer-office", self.office))
        self.inside.addLayout(labelled(app, "officer-rank", self.rank))
        self.inside.addLayout(labelled(app, "officer-elected", self.elected))
        self.inside.addLayout(labelled(app, "officer-elected-on", self.day))
        self.inside.addWidget(self.acclamation)
        self.inside.addWidget(self.previous)
        self.inside.addWidget(self.next)
        self.inside.addWidget(self.vacant)
        self.inside.addLayout(labelled(app, "officer-deferred", self.deferred))
        self.inside.addWidget(self.reason)
        self.inside.addWidget(self.ground)
        self.inside.addWidget(self.term)
        self.inside.addLayout(labelled(app, "officer-designated", self.designated))
        self.inside.addLayout(labelled(app, "officer-nominated", self.nominated))
        self.inside.addLayout(labelled(app, "officer-replaces", self.replaces))
        self.inside.addLayout(labelled(app, "officer-since", self.since))
        self.inside.addLayout(labelled(app, "officer-until", self.until))
        self.inside.addWidget(Label(app, "officer-person", face="section"))
        self.inside.addWidget(self.person)

    def show_row(self, key: int) -> None:
        officer = by_id(self.live.programme.every_officer, key)
        if officer is None:
            return
        self._officer = officer
        self.office.show_value(officer.office)
        self.elected.offer(sitting_choices(self.session, "officer-before"), officer.elected_at_id)
        self.rank.show_value(next((value for value, rank in RANKS.items() if rank == officer.rank), "none"))
        self.rank.setEnabled(officer.office == Office.VICE_CHAIR)
        self.day.show_day(officer.elected_on)
        held = officer.of_previous or not officer.vacant
        self.elected.setEnabled(held)
        self.day.setEnabled(held and officer.elected_at_id is None)
        self.acclamation.setChecked(officer.by_acclamation)
        known = officer.elected_at_id is not None or officer.elected_on is not None
        self.acclamation.setEnabled(held and known)
        self.previous.setChecked(officer.of_previous)
        self.next.setChecked(officer.of_next)
        self.vacant.setChecked(officer.vacant)
        self.deferred.offer(sitting_choices(self.session, "officer-not-deferred"), officer.deferred_at_id)
        self.deferred.setEnabled(officer.vacant)
        self.reason.show_words(TextPlace("officer", officer.id, "reason"), officer.reason)
        self.reason.setVisible(officer.vacant)
        self.ground.show_words(TextPlace("officer", officer.id, "ground"), officer.ground)
        self.term.show_words(TextPlace("officer", officer.id, "term"), officer.term)
        self.designated.offer(
            sitting_choices(self.session, "officer-not-designated"), officer.designated_at_id
        )
        self.since.show_day(officer.serves_from)
        self.until.show_day(officer.served_until)
        self._show_election(officer)
        self.person.show_person(officer.person_id)

    def _show_election(self, officer: OfficerNow) -> None:
        """Show who nominated an officer, and in whose place they were elected."""
        say, names = self.app.speech.say, self.session.names
        groups = [(names.group(key), key) for key in self.live.roster.groups]
        self.nominated.offer([(say("officer-nominated-nobody"), None), *groups], officer.nominated_by_id)
        others = [
            (names.person(one.person_id) or say("officer-vacant-name"), one.id)
            for one in self.live.programme.every_officer
            if one.id != officer.id and not one.of_next
        ]
        self.replaces.offer([(say("officer-replaces-nobody"), None), *others], officer.replaces_id)

    def _edit(self, **changes: Unpack[OfficerChanges]) -> None:
        if self._officer is not None:
            self.session.do(edit_officer, officer_id=self._officer.id, **changes)
