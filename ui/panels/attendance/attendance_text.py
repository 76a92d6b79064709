"""The roll as text: heads of lists, cells, texts for screen readers and tooltips."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from ui.look.speech import isolated, symbol
from ui.panels.attendance.cells import GridCell, PresenceMark
from ui.state.record_session import RecordSession
from wgdesk.live.roll import Roll, RollSection, listed
from wgdesk.reads.values.roster import DelegationNow
from wgdesk.reads.values.words import Words

_OF_INSTRUMENT = frozenset({"parties", "signatories"})
_MARKS: Mapping[str, PresenceMark] = {
    "missing": "",
    "assumed": "assumed",
    "present": "room",
    "online": "online",
}


class AttendanceText:
    """Makes the texts in the language of the interface, with the delegations' names as in lists."""

    def __init__(self, session: RecordSession) -> None:
        self._session, self._app = session, session.app

    def title(self, section: RollSection) -> str:
        """Return the title of a list: "Parties to the Protocol"."""
        say, key = self._app.speech.say, f"attendance-list-{section.name.replace('_', '-')}"
        texts = self._session.live.programme.texts
        words = texts.get("instrument_short") or texts.get("instrument_full") or Words()
        instrument = words.get(self._app.speech.lang)
        if section.name in _OF_INSTRUMENT and instrument:
            return say(f"{key}-of", instrument=instrument)
        return say(key)

    def cells(self, roll: Roll) -> list[GridCell]:
        """Return all rows of the grid: each list's head, then its delegations."""
        people = Counter(one.delegation_id for one in self._session.live.attendance.participants)
        by_registration = roll.options.choice("attendance_from") == "registration"
        cells = []
        for section in roll.sections:
            cells.append(self._head(section))
            cells += [
                self._cell(roll, one, people, by_registration=by_registration) for one in section.members
            ]
        return cells

    def _head(self, section: RollSection) -> GridCell:
        speech = self._app.speech
        share = symbol(f"{speech.figure(section.present)}/{speech.figure(len(section.members))}")
        parts = [share]
        if section.state.is_open:
            parts.append(speech.say("attendance-head-open"))
        if section.state.as_entered:
            parts.append(speech.say("attendance-head-entered"))
        return GridCell(section.name, self.title(section), " · ".join(parts))

    def _cell(
        self,
        roll: Roll,
        delegation: DelegationNow,
        people: Mapping[int | None, int],
        *,
        by_registration: bool,
    ) -> GridCell:
        say = self._app.speech.say
        state = roll.state_of(delegation.id)
        unsure = by_registration and not delegation.registered
        said = [say(f"attendance-{state}")] + ([say("attendance-unregistered")] if unsure else [])
        name = isolated(listed(delegation, self._session.names.lang))
        tip = [name, symbol(delegation.code), *said]
        if people[delegation.id]:
            tip.append(say("attendance-participants", n=people[delegation.id]))
        return GridCell(
            delegation.id,
            name,
            present=_MARKS[state],
            unsure=unsure,
            said=self._app.speech.listed(said),
            tip=" · ".join(tip),
        )
