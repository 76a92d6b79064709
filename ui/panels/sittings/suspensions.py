"""A suspension of a sitting: reason, hours, who led the consultations."""

from __future__ import annotations

from datetime import time
from typing import Unpack

from ui.parts.form_lines import FormLine
from ui.parts.person_pick import PersonPick
from ui.parts.record_form import by_id, here, hour_line, moment, small_button
from ui.parts.text_place import TextPlace
from ui.parts.words_edit import WordsEdit
from ui.state.record_session import RecordSession
from ui.widgets.accessible_name import named
from ui.widgets.boxes import column, put, row
from ui.widgets.choices import ValuePick
from ui.widgets.labels import Label
from wgdesk.acts.helpers.edit_arguments import SuspensionChanges
from wgdesk.acts.programme import edit_suspension, remove_suspension
from wgdesk.reads.values.programme import SittingNow, SuspensionNow
from wgdesk.rules.narrative import SUSPENSIONS


class SuspensionLine(FormLine):
    """One suspension. The report does not print it; the reason is for the secretariat only."""

    def __init__(self, session: RecordSession, key: int) -> None:
        super().__init__()
        self._session, self._key = session, key
        app = session.app
        self._row: SuspensionNow | None = None
        self.kind = ValuePick(app, "suspension", SUSPENSIONS, then=lambda kind: self._edit(kind=kind))
        named(app, self.kind, "suspension-kind")
        self.begins = hour_line(session, "suspension-from", self._keep_begin)
        self.ends = hour_line(session, "suspension-to", self._keep_end)
        self.reason = WordsEdit(session, "suspension-reason")
        self._facilitator = Label(app, cut=True)
        self._no_facilitator = small_button(
            session, "suspension-no-facilitator", "x", lambda: self._edit(facilitator_id=None)
        )
        self.pick = PersonPick(session, "suspension-facilitator")
        self.pick.picked.connect(lambda person: self._edit(facilitator_id=person))
        self.pick.left.connect(self.kind.setFocus)
        first = row(app, 4)
        first.addWidget(self.kind, 1)
        first.addWidget(self.begins)
        first.addWidget(Label(app, "hours-to", tone="hint"))
        first.addWidget(self.ends)
        first.addWidget(small_button(session, "suspension-remove", "trash", self._remove))
        leads = put(row(app, 4), (self._facilitator, 1), self._no_facilitator)
        self.setLayout(put(column(app, 6), first, self.reason, leads, self.pick))

    def show_row(self, row: SuspensionNow) -> None:
        self._row = row
        self.kind.show_value(row.kind)
        self.begins.show_hour(here(self._session, row.suspended_at))
        self.ends.show_hour(here(self._session, row.resumed_at))
        self.reason.show_words(TextPlace("suspension", row.id, "reason"), row.reason)
        led = row.facilitator_id is not None
        if led:
            name = self._session.names.person(row.facilitator_id)
            self._facilitator.say("suspension-led-by", name=name)
        self._facilitator.setVisible(led)
        self._no_facilitator.setVisible(led)
        self.pick.setVisible(row.kind == "informal" and not led)

    def _sitting(self) -> SittingNow | None:
        every = self._session.live.programme.sittings
        return next((sitting for sitting in every if by_id(sitting.suspensions, self._key)), None)

    def _keep_begin(self, hour: time | None) -> None:
        sitting = self._sitting()
        at = moment(self._session, sitting.day, hour, sitting.opened_at) if sitting is not None else None
        if at is not None:
            self._edit(suspended_at=at)

    def _keep_end(self, hour: time | None) -> None:
        sitting = self._sitting()
        if sitting is not None and self._row is not None:
            self._edit(resumed_at=moment(self._session, sitting.day, hour, self._row.suspended_at))

    def _edit(self, **changes: Unpack[SuspensionChanges]) -> None:
        self._session.do(edit_suspension, suspension_id=self._key, **changes)

    def _remove(self) -> None:
        self._session.do(remove_suspension, suspension_id=self._key)
