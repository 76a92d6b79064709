"""The content of the Chair's screen as values, in the Chair's language."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ui.look.speech import isolated
from ui.state.record_session import RecordSession
from ui.state.screen_names import sitting_named
from ui.windows.screens.dial import Dial, dial
from ui.windows.screens.prompter import Prompter
from ui.windows.screens.room_course import Course
from wgdesk.acts.helpers.argument_kinds import Lane
from wgdesk.live.speaking_time import delegation_of
from wgdesk.reads.values.floor import RequestNow
from wgdesk.script.speak import SpokenRun

COMING = 3


@dataclass(frozen=True)
class Coming:
    """An upcoming speaker: number or "next", name, kind of speaker, group spoken for."""

    number: str
    name: str
    kind: str
    behalf: str
    lane: str  # name of the lane; empty for the ordinary list of speakers


@dataclass(frozen=True)
class ChairWords:
    """All texts of the Chair's screen, except those of the clock."""

    title: str
    place: str  # item, sitting
    until: str
    hour: str
    heading: str
    step: str  # title of the present step
    runs: tuple[SpokenRun, ...]
    message: str
    who: str  # whose time the clock shows
    coming: tuple[Coming, ...]
    at: str = ""  # "3 of 28", only while the Chair looks at another step


class Chair:
    """Makes the content of the Chair's screen."""

    def __init__(self, session: RecordSession, course: Course, prompter: Prompter) -> None:
        self._session, self._course, self._prompter = session, course, prompter

    def told(self, now: datetime) -> ChairWords:
        """Return the texts of the screen at ``now``."""
        prompter, speech = self._prompter, self._prompter.speech
        live = self._session.live
        spoken = prompter.spoken()
        at = ""
        if prompter.away:
            place, of = prompter.place(now)
            at = speech.say("podium-place", at=speech.figure(place), of=speech.figure(of))
        return ChairWords(
            title=speech.say("podium-name"),
            place=self._place(),
            until=self._until(),
            hour=self.hour(now),
            heading=prompter.heading(),
            step=spoken.title,
            runs=spoken.runs,
            message=isolated(live.programme.message) if live.programme.message else "",
            who=self._who(),
            coming=tuple(self._coming()),
            at=at,
        )

    def hour(self, now: datetime) -> str:
        """Return the time of day in the meeting's zone."""
        return self._prompter.speech.hour(self._session.live.here(now))

    def dial(self, now: datetime) -> Dial | None:
        """Return the clock; None unless the sitting is open, not suspended, and has a clock to show."""
        sitting = self._session.live.programme.sitting
        if sitting is None or not sitting.is_open or sitting.suspended is not None:
            return None
        return dial(self._course.floor_state, now, self._prompter.speech)

    def _place(self) -> str:
        sitting, speech = self._session.live.programme.sitting, self._prompter.speech
        if sitting is None:
            return ""
        named = sitting_named(speech, self._session.live.programme, sitting)
        cited = self._prompter.item()
        parts = (cited[:1].upper() + cited[1:], named)
        return " · ".join(isolated(part) for part in parts if part)

    def _until(self) -> str:
        sitting, live = self._session.live.programme.sitting, self._session.live
        if sitting is None or sitting.planned_end is None or sitting.closed_at is not None:
            return ""
        speech = self._prompter.speech
        return speech.say("podium-until", hour=speech.hour(live.here(sitting.planned_end)))

    def _who(self) -> str:
        """Return whose time the clock shows: the present speaker, the last one, or the one called."""
        state, say = self._course.floor_state, self._prompter.speech.say
        for key, request in (
            ("podium-speaking", state.running or state.interrupted),
            ("podium-spoke", state.last),
            ("podium-called", state.called),
        ):
            if request is not None:
                return say(key, name=self._prompter.name(request))
        return ""

    def _coming(self) -> list[Coming]:
        speech = self._prompter.speech
        return [
            Coming(
                speech.say("podium-next") if number == 1 else speech.figure(number),
                self._prompter.name(request),
                self._kind(request),
                self._prompter.behalf(request),
                "" if request.lane == Lane.LIST else speech.say(f"speakers-lane-{request.lane}"),
            )
            for number, request in enumerate(self._course.floor_state.queue[:COMING], start=1)
        ]

    def _kind(self, request: RequestNow) -> str:
        """Return the kind of speaker, such as party, observer, organization or guest."""
        say, roster = self._prompter.speech.say, self._session.live.roster
        if request.lane == Lane.SECRETARIAT:
            return ""  # the lane says so already
        delegation = roster.delegations.get(delegation_of(roster, request) or 0)
        return say(
            f"speakers-listed-{delegation.listed_in.replace('_', '-')}" if delegation else "speakers-guest"
        )
