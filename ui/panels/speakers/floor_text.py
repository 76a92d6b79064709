"""The floor as text: who speaks and for whom, rows with their badges, limits and hours."""

from __future__ import annotations

from datetime import datetime

from ui.look.speech import symbol
from ui.panels.speakers.floor_row import Chip, FloorRow
from ui.state.record_session import RecordSession
from wgdesk.acts.helpers.argument_kinds import Lane, Medium, StatementKind
from wgdesk.live.floor_state import FloorState
from wgdesk.live.speaking_time import delegation_of
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.roster import PersonNow
from wgdesk.rules.statements import State

_ICONS = {"order": "hand-stop", "reply": "quote", "secretariat": "building-bank", "panel": "presentation"}


class FloorText:
    """Makes rows and texts of a ``FloorState`` in the language of the interface."""

    def __init__(self, session: RecordSession) -> None:
        self._session, self._names, self._app = session, session.names, session.app
        self._say = session.app.speech.say

    # -- rows ----------------------------------------------------------------------------------------------

    def waiting(self, scene: FloorState, entry: RequestNow) -> FloorRow:
        """Return the row of a speaker who waits."""
        return FloorRow(
            entry.id,
            self._names.speaker(entry),
            chips=tuple(self._chips(scene, entry)),
            kind=self.kind_of(scene, entry),
            time=self.limit(scene, entry),
            icon=_ICONS.get(entry.lane, ""),
            level=1 if entry.lane in (Lane.LIST, Lane.PANEL, Lane.INVITED) else 2,
            movable=True,
        )

    def away(self, scene: FloorState, entry: RequestNow) -> FloorRow:
        """Return the row of a speaker who was absent when called."""
        chip = Chip(self._say("speakers-chip-absent"), "warn")
        kind = self.kind_of(scene, entry)
        return FloorRow(entry.id, self._names.speaker(entry), chips=(chip,), kind=kind, level=2, quiet=True)

    def spoken(self, scene: FloorState, entry: RequestNow) -> FloorRow:
        """Return the row of a statement made: how long it lasted, and by how much it exceeded the limit."""
        seconds = scene.lasted(entry)
        chips = []
        over = seconds - entry.allotted if entry.allotted is not None else 0
        if entry.struck:
            chips.append(Chip(self._say("speakers-chip-struck"), "bad"))
        elif over > 0:
            chips.append(Chip(symbol(f"+{self._bare_span(over)}"), "warn"))
        return FloorRow(
            entry.id,
            self._names.speaker(entry),
            chips=tuple(chips),
            time=self.span(seconds),
            icon=_ICONS.get(entry.lane, ""),
            quiet=bool(entry.struck),
        )

    def written(self, entry: RequestNow) -> FloorRow:
        """Return the row of a statement that is only submitted in writing."""
        chips = [Chip(self._say("speakers-medium-written"), "accent")]
        if entry.struck:
            chips.append(Chip(self._say("speakers-chip-struck"), "bad"))
        chips += self._text(entry)
        return FloorRow(entry.id, self._names.speaker(entry), chips=tuple(chips), quiet=True)

    def withdrawn(self, entry: RequestNow) -> FloorRow:
        """Return the row of a withdrawn request."""
        chip = Chip(self._say("speakers-chip-withdrawn"))
        return FloorRow(entry.id, self._names.speaker(entry), chips=(chip,), quiet=True)

    def _chips(self, scene: FloorState, entry: RequestNow) -> list[Chip]:
        say, chips = self._say, []
        if entry.lane in (Lane.ORDER, Lane.REPLY):
            chips.append(Chip(say(f"speakers-lane-{entry.lane}"), "warn" if entry.lane == Lane.ORDER else ""))
        if entry.grouping_id is not None:
            chips.append(Chip(self.behalf(entry), "accent"))
        if entry.nth > 1 and entry.lane != Lane.ORDER:
            chips.append(Chip(self.nth(entry.nth)))
        if entry.kind not in (StatementKind.GENERAL, StatementKind.REPLY, StatementKind.ANSWER):
            chips.append(Chip(say(f"speakers-kind-{entry.kind}")))
        if entry.medium != Medium.ROOM:
            chips.append(Chip(say(f"speakers-medium-{entry.medium}"), "accent"))
        chips += self._text(entry)
        if entry.deferred_at is not None:
            chips.append(Chip(say("speakers-chip-deferred"), "warn"))
        if entry.consented:
            chips.append(Chip(say("speakers-chip-consented"), "warn"))
        if entry.delegation_id is not None and entry.delegation_id not in scene.here:
            chips.append(Chip(say("speakers-chip-not-present"), "warn"))
        if entry.note:
            chips.append(Chip(say("speakers-chip-note")))
        return chips

    def _text(self, entry: RequestNow) -> list[Chip]:
        """Return a badge if there is a written text: attached as files, or received in another way."""
        if entry.files:
            return [Chip(self._say("speakers-chip-file", n=len(entry.files)), "ok")]
        return [Chip(self._say("speakers-chip-text"), "ok")] if entry.text_at is not None else []

    # -- words ---------------------------------------------------------------------------------------------

    def speaker(self, entry: RequestNow) -> str:
        """Return the name of the speaker of an entry."""
        return self._names.speaker(entry)

    def limit(self, scene: FloorState, entry: RequestNow) -> str:
        """Return the time allotted to an entry: "3:00"."""
        limit = scene.limit(entry)
        return self.span(limit) if limit is not None else self._say("speakers-no-limit")

    def behalf(self, entry: RequestNow) -> str:
        """Return "on behalf of the European Union"; empty for a speaker in own capacity."""
        if entry.grouping_id is None:
            return ""
        return self._say("speakers-behalf", group=self._names.group(entry.grouping_id))

    def nth(self, number: int) -> str:
        """Return "second statement"."""
        ordinal = self._app.speech.ordinal(number, "statement")
        return self._say("speakers-nth", ordinal=ordinal)

    def kind_of(self, scene: FloorState, entry: RequestNow) -> str:
        """Return the kind of speaker: party, observer, organization, guest."""
        if entry.lane == Lane.SECRETARIAT:
            return self._say("speaker-secretariat")
        listed = self._names.list_of(delegation_of(scene.roster, entry))
        return self.listed(listed)

    def listed(self, listed_in: str) -> str:
        """Return the word for the delegations of a list of attendance; "guest" for an empty ``listed_in``."""
        return self._say(f"speakers-listed-{listed_in.replace('_', '-')}" if listed_in else "speakers-guest")

    def who(self, scene: FloorState, entry: RequestNow) -> str:
        """Return the line above the name: speaks, is called or is interrupted; Arabic needs the gender."""
        moment = "now"
        if entry is scene.called:
            moment = "called"
        elif entry is scene.interrupted:
            moment = "interrupted"
        return self._say(f"speakers-{moment}-{self._sort(scene, entry)}")

    def _sort(self, scene: FloorState, entry: RequestNow) -> str:
        member = scene.roster.people.get(entry.person_id or 0)
        if entry.delegation_id is None:
            return "other"
        return "delegation" if member is None else "woman" if member.person.gender == "f" else "man"

    def person(self, scene: FloorState, entry: RequestNow) -> str:
        """Return the line under a delegation's name: "Ms. Rafaela Bassos"; empty if no person is named."""
        member = scene.roster.people.get(entry.person_id or 0)
        if member is None or entry.delegation_id is None:
            return ""
        return self.honoured(member)

    def honoured(self, member: PersonNow) -> str:
        """Return a person's name with Mr. or Ms."""
        name = self._names.person(member.id)
        return self._say(f"speakers-honoured-{member.person.gender}", name=name)

    def span(self, seconds: float) -> str:
        """Return a duration: "3:00"."""
        return self._app.speech.span(seconds)

    def _bare_span(self, seconds: float) -> str:
        return self.span(seconds).strip("\u2066\u2069")

    def hour(self, at: datetime) -> str:
        """Return a time of day in the meeting's zone: "10:42"."""
        return self._app.speech.hour(self._session.live.here(at))

    def state(self, entry: RequestNow) -> tuple[str, str]:
        """Return the state of an entry in words, and the tone of its chip."""
        if entry.struck:
            return self._say("speakers-state-struck"), "bad"
        if entry.state is State.SPEAKING and entry.interrupted:
            return self._say("speakers-state-interrupted"), "warn"
        if entry.state is State.SPEAKING and entry.paused:
            return self._say("speakers-state-paused"), "warn"
        tones = {
            State.SPEAKING: "accent",
            State.CALLED: "accent",
            State.ABSENT: "warn",
            State.DEFERRED: "warn",
        }
        return self._say(f"speakers-state-{entry.state.value}"), tones.get(entry.state, "")
