"""Status of a delegation: code, category, group, and party or signatory of the instrument since when."""

from __future__ import annotations

from datetime import date
from typing import Unpack

from PySide6.QtWidgets import QWidget

from ui.parts.day_line import DayLine
from ui.state.record_session import RecordSession
from ui.widgets.boxes import column, put, row
from ui.widgets.buttons import Button
from ui.widgets.check_box import Check
from ui.widgets.choices import LineField, ValuePick, labelled
from ui.widgets.fields import KeyPick
from wgdesk.acts.delegations import edit_delegation, remove_delegation
from wgdesk.acts.helpers.argument_kinds import Category
from wgdesk.acts.helpers.edit_arguments import DelegationChanges
from wgdesk.reads.values.roster import DelegationNow

_CONSULTATIVE = {"unknown": None, "yes": True, "no": False}


class DelegationStatus(QWidget):
    """A form; every change is an act."""

    def __init__(self, session: RecordSession) -> None:
        super().__init__()
        self._session, self._app = session, session.app
        self._delegation: DelegationNow | None = None
        app = self._app
        self.code = LineField(symbols=True)
        self.code.kept.connect(lambda text: self._edit(code=text))
        self.category = ValuePick(app, "category", [one.value for one in Category])
        self.category.picked.connect(lambda value: self._edit(category=Category(value)))
        self.group = KeyPick(app, then=lambda key: self._edit(grouping_id=key))
        self.party, self.signed = Check(app, "attendance-party"), Check(app, "attendance-signed")
        self.party_since, self.signed_on = DayLine(app), DayLine(app)
        self.party.clicked.connect(self._turn_party)
        self.signed.clicked.connect(self._turn_signed)
        self.party_since.day_kept.connect(self._date_party)
        self.signed_on.day_kept.connect(self._date_signed)
        # None: not known, and the check of the report asks for it.
        self.consultative = ValuePick(app, "attendance-consultative", ("unknown", "yes", "no"))
        self.consultative.picked.connect(lambda value: self._edit(consultative=_CONSULTATIVE[value]))
        self.standing = Check(
            app, "attendance-standing-observer", then=lambda on: self._edit(standing_observer=on)
        )
        self._consultative = QWidget()
        asked = column(app, 0)
        asked.addLayout(labelled(app, "attendance-consultative", self.consultative))
        self._consultative.setLayout(asked)
        self.remove = Button(app, "attendance-remove-delegation", icon="trash", then=self._remove)
        self._lay_out()

    def _lay_out(self) -> None:
        app = self._app
        first, dates = row(app, 8), row(app, 8)
        first.addLayout(labelled(app, "attendance-category", self.category), 2)
        first.addLayout(labelled(app, "attendance-code", self.code), 1)
        dates.addLayout(labelled(app, "attendance-party-since", self.party_since), 1)
        dates.addLayout(labelled(app, "attendance-signed-on", self.signed_on), 1)
        marks = put(row(app, 8), (self.party, 1), (self.signed, 1))
        inside = column(app, 12)
        inside.addLayout(first)
        inside.addLayout(labelled(app, "attendance-group", self.group))
        inside.addWidget(self._consultative)
        inside.addLayout(marks)
        inside.addLayout(dates)
        inside.addWidget(self.standing)
        inside.addWidget(self.remove)
        inside.addStretch(1)
        self.setLayout(inside)

    def show_delegation(self, delegation: DelegationNow) -> None:
        """Show a delegation; only a State or a regional economic integration organization has a status."""
        self._delegation = delegation
        self.code.show_value(delegation.code)
        self.category.show_value(delegation.category)
        none = (self._app.speech.say("attendance-no-group"), None)
        groups = self._session.live.roster.groups
        rows = [(self._session.names.group(key), key) for key in groups]
        self.group.offer([none, *rows], delegation.grouping_id)
        self.party.setChecked(delegation.party)
        self.signed.setChecked(delegation.signed)
        self.standing.setChecked(delegation.standing_observer)
        self.party_since.show_day(delegation.party_since)
        self.signed_on.show_day(delegation.signed_on)
        said = {value: key for key, value in _CONSULTATIVE.items()}[delegation.consultative]
        self.consultative.show_value(said)
        self._consultative.setVisible(delegation.category is Category.NGO)
        for widget in (self.party, self.signed, self.party_since, self.signed_on):
            widget.setEnabled(delegation.category in (Category.STATE, Category.REIO))

    # -- a date without its status would be refused, so one act changes both -------------------------------

    def _turn_party(self, on: bool) -> None:
        if on:
            self._edit(party=True)
        else:
            self._edit(party=False, party_since=None)

    def _turn_signed(self, on: bool) -> None:
        if on:
            self._edit(signed=True)
        else:
            self._edit(signed=False, signed_on=None)

    def _date_party(self, day: date | None) -> None:
        if day:
            self._edit(party_since=day, party=True)
        else:
            self._edit(party_since=None)

    def _date_signed(self, day: date | None) -> None:
        if day:
            self._edit(signed_on=day, signed=True)
        else:
            self._edit(signed_on=None)

    # -- acts ----------------------------------------------------------------------------------------------

    def _edit(self, **changes: Unpack[DelegationChanges]) -> None:
        if self._delegation is not None:
            self._session.do(edit_delegation, delegation_id=self._delegation.id, **changes)

    def _remove(self) -> None:
        if self._delegation is not None:
            self._session.do(remove_delegation, delegation_id=self._delegation.id)
