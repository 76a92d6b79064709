"""A suspension of a sitting: why, from when to when, who led the consultations."""

from __future__ import annotations

from datetime import time

from ui.course.form import by_id, here, hour_line, moment, small_button
from ui.course.lines import Line
from ui.course.step_card import SUSPENSIONS
from ui.dialogs.base import named
from ui.station import Station
from ui.widgets.boxes import column, row
from ui.widgets.choices import Choice
from ui.widgets.labels import Label
from ui.widgets.person_pick import PersonPick
from ui.widgets.words_edit import Place, WordsEdit
from wgdesk.acts.programme import edit_suspension, remove_suspension
from wgdesk.reads.programme import SittingNow, SuspensionNow


class SuspensionLine(Line):
    """Nothing of it is printed; the reason stays in the secretariat."""

    def __init__(self, station: Station, key: int) -> None:
        super().__init__()
        self._station, self._key = station, key
        shell = station.shell
        self._row: SuspensionNow | None = None
        self.kind = Choice(shell, "suspension", SUSPENSIONS)
        named(shell, self.kind, "suspension-kind")
        self.kind.picked.connect(lambda kind: self._edit(kind=kind))
        self.begins = hour_line(station, "suspension-from", self._keep_begin)
        self.ends = hour_line(station, "suspension-to", self._keep_end)
        self.reason = WordsEdit(station, "suspension-reason")
        self._facilitator = Label(shell, cut=True)
        self._no_facilitator = small_button(
            station, "suspension-no-facilitator", "x", lambda: self._edit(facilitator_id=None)
        )
        self.pick = PersonPick(station, "suspension-facilitator")
        self.pick.picked.connect(lambda person: self._edit(facilitator_id=person))
        self.pick.left.connect(self.kind.setFocus)
        first = row(shell, 4)
        first.addWidget(self.kind, 1)
        first.addWidget(self.begins)
        first.addWidget(Label(shell, "hours-to", tone="hint"))
        first.addWidget(self.ends)
        first.addWidget(small_button(station, "suspension-remove", "trash", self._remove))
        leads = row(shell, 4)
        leads.addWidget(self._facilitator, 1)
        leads.addWidget(self._no_facilitator)
        inside = column(shell, 6)
        inside.addLayout(first)
        inside.addWidget(self.reason)
        inside.addLayout(leads)
        inside.addWidget(self.pick)
        self.setLayout(inside)

    def show_row(self, row: SuspensionNow) -> None:
        """Show a suspension."""
        self._row = row
        self.kind.show_value(row.kind)
        self.begins.show_hour(here(self._station, row.suspended_at))
        self.ends.show_hour(here(self._station, row.resumed_at))
        self.reason.show_words(Place("suspension", row.id, "reason"), row.reason)
        led = row.facilitator_id is not None
        if led:
            name = self._station.names.person(row.facilitator_id)
            self._facilitator.say("suspension-led-by", name=name)
        self._facilitator.setVisible(led)
        self._no_facilitator.setVisible(led)
        self.pick.setVisible(row.kind == "informal" and not led)

    def _sitting(self) -> SittingNow | None:
        every = self._station.live.programme.sittings
        return next((one for one in every if by_id(one.suspensions, self._key)), None)

    def _keep_begin(self, hour: time | None) -> None:
        sitting = self._sitting()
        if sitting is not None and hour is not None:
            at = moment(self._station, sitting.day, hour, sitting.opened_at)
            self._edit(suspended_at=at)

    def _keep_end(self, hour: time | None) -> None:
        sitting = self._sitting()
        if sitting is not None and self._row is not None:
            self._edit(resumed_at=moment(self._station, sitting.day, hour, self._row.suspended_at))

    def _edit(self, **changes: object) -> None:
        self._station.do(edit_suspension, suspension_id=self._key, **changes)

    def _remove(self) -> None:
        self._station.do(remove_suspension, suspension_id=self._key)
