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

    def waiting(self, floor: FloorState, request: RequestNow) -> FloorRow:
        """Return the row of a waiting speaker."""
        return FloorRow(
            request.id,
            self._names.speaker(request),
            chips=tuple(self._chips(floor, request)),
            kind=self.kind_of(floor, request),
            time=self.limit(floor, request),
            icon=_ICONS.get(request.lane, ""),
            level=1 if request.lane in (Lane.LIST, Lane.PANEL, Lane.INVITED) else 2,
            movable=True,
        )

    def away(self, floor: FloorState, request: RequestNow) -> FloorRow:
        """Return the row of a speaker who was absent when called."""
        chip = Chip(self._say("speakers-chip-absent"), "warn")
        kind = self.kind_of(floor, request)
        return FloorRow(
            request.id, self._names.speaker(request), chips=(chip,), kind=kind, level=2, quiet=True
        )

    def spoken(self, floor: FloorState, request: RequestNow) -> FloorRow:
        """Return the row of a statement: how long it lasted, and by how much it exceeded the limit."""
        seconds = floor.lasted(request)
        chips = []
        over = seconds - request.allotted if request.allotted is not None else 0
        if request.struck:
            chips.append(Chip(self._say("speakers-chip-struck"), "bad"))
        elif over > 0:
            chips.append(Chip(symbol(f"+{self._bare_span(over)}"), "warn"))
        return FloorRow(
            request.id,
            self._names.speaker(request),
            chips=tuple(chips),
            time=self.span(seconds),
            icon=_ICONS.get(request.lane, ""),
            quiet=bool(request.struck),
        )

    def written(self, request: RequestNow) -> FloorRow:
        """Return the row of a statement submitted only in writing."""
        chips = [Chip(self._say("speakers-medium-written"), "accent")]
        if request.struck:
            chips.append(Chip(self._say("speakers-chip-struck"), "bad"))
        chips += self._text(request)
        return FloorRow(request.id, self._names.speaker(request), chips=tuple(chips), quiet=True)

    def withdrawn(self, request: RequestNow) -> FloorRow:
        """Return the row of a withdrawn request."""
        chip = Chip(self._say("speakers-chip-withdrawn"))
        return FloorRow(request.id, self._names.speaker(request), chips=(chip,), quiet=True)

    def _chips(self, floor: FloorState, request: RequestNow) -> list[Chip]:
        say, chips = self._say, []
        if request.lane in (Lane.ORDER, Lane.REPLY):
            chips.append(
                Chip(say(f"speakers-lane-{request.lane}"), "warn" if request.lane == Lane.ORDER else "")
            )
        if request.grouping_id is not None:
            chips.append(Chip(self.behalf(request), "accent"))
        if request.nth > 1 and request.lane != Lane.ORDER:
            chips.append(Chip(self.nth(request.nth)))
        if request.kind not in (StatementKind.GENERAL, StatementKind.REPLY, StatementKind.ANSWER):
            chips.append(Chip(say(f"speakers-kind-{request.kind}")))
        if request.medium != Medium.ROOM:
            chips.append(Chip(say(f"speakers-medium-{request.medium}"), "accent"))
        chips += self._text(request)
        if request.deferred_at is not None:
            chips.append(Chip(say("speakers-chip-deferred"), "warn"))
        if request.consented:
            chips.append(Chip(say("speakers-chip-consented"), "warn"))
        if request.delegation_id is not None and request.delegation_id not in floor.here:
            chips.append(Chip(say("speakers-chip-not-present"), "warn"))
        if request.note:
            chips.append(Chip(say("speakers-chip-note")))
        return chips

    def _text(self, request: RequestNow) -> list[Chip]:
        """Return a badge if there is a written text, either attached as files or received in another way."""
        if request.files:
            return [Chip(self._say("speakers-chip-file", n=len(request.files)), "ok")]
        return [Chip(self._say("speakers-chip-text"), "ok")] if request.text_at is not None else []

    # -- words ---------------------------------------------------------------------------------------------

    def speaker(self, request: RequestNow) -> str:
        """Return the name of the speaker of a request."""
        return self._names.speaker(request)

    def limit(self, floor: FloorState, request: RequestNow) -> str:
        """Return the time allotted to a request: "3:00"."""
        limit = floor.limit(request)
        return self.span(limit) if limit is not None else self._say("speakers-no-limit")

    def behalf(self, request: RequestNow) -> str:
        """Return "on behalf of the European Union"; empty for a speaker in own capacity."""
        if request.grouping_id is None:
            return ""
        return self._say("speakers-behalf", group=self._names.group(request.grouping_id))

    def nth(self, number: int) -> str:
        """Return "second statement"."""
        ordinal = self._app.speech.ordinal(number, "statement")
        return self._say("speakers-nth", ordinal=ordinal)

    def kind_of(self, floor: FloorState, request: RequestNow) -> str:
        """Return the kind of speaker, such as party, observer, organization or guest."""
        if request.lane == Lane.SECRETARIAT:
            return self._say("speaker-secretariat")
        listed = self._names.list_of(delegation_of(floor.roster, request))
        return self.listed(listed)

    def listed(self, listed_in: str) -> str:
        """Return the word for delegations in a list of attendance; "guest" for an empty ``listed_in``."""
        return self._say(f"speakers-listed-{listed_in.replace('_', '-')}" if listed_in else "speakers-guest")

    def who(self, floor: FloorState, request: RequestNow) -> str:
        """Return the line above the name: speaking, called or interrupted; Arabic needs the gender."""
        moment = "now"
        if request is floor.called:
            moment = "called"
        elif request is floor.interrupted:
            moment = "interrupted"
        return self._say(f"speakers-{moment}-{self._sort(floor, request)}")

    def _sort(self, floor: FloorState, request: RequestNow) -> str:
        member = floor.roster.people.get(request.person_id or 0)
        if request.delegation_id is None:
            return "other"
        return "delegation" if member is None else "woman" if member.person.gender == "f" else "man"

    def person(self, floor: FloorState, request: RequestNow) -> str:
        """Return the line under a delegation's name: "Ms. Rafaela Bassos"; empty if no person is named."""
        member = floor.roster.people.get(request.person_id or 0)
        if member is None or request.delegation_id is None:
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

    def state(self, request: RequestNow) -> tuple[str, str]:
        """Return the state of a request in words, and the tone of its chip."""
        if request.struck:
            return self._say("speakers-state-struck"), "bad"
        if request.state is State.SPEAKING and request.interrupted:
            return self._say("speakers-state-interrupted"), "warn"
        if request.state is State.SPEAKING and request.paused:
            return self._say("speakers-state-paused"), "warn"
        tones = {
            State.SPEAKING: "accent",
            State.CALLED: "accent",
            State.ABSENT: "warn",
            State.DEFERRED: "warn",
        }
        return self._say(f"speakers-state-{request.state.value}"), tones.get(request.state, "")
