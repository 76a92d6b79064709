"""What the Chair says: the moment it is, or a step of the sitting that the Chair has gone to."""

from __future__ import annotations

from datetime import datetime

from ui.look.speech import Speech
from ui.state.record_session import RecordSession
from ui.windows.screens.room_course import Course
from wgdesk.languages import LANGUAGES
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.programme import Programme
from wgdesk.report.build import build
from wgdesk.script.adoption import parts_of
from wgdesk.script.moments import moment
from wgdesk.script.scene import Scene
from wgdesk.script.script_facts import Moment
from wgdesk.script.speak import Script, SpokenMoment
from wgdesk.script.speakers import speaker_of
from wgdesk.script.steps import NO_PAPERS, Papers, Steps, announcements

_LIMITS = "limit_"  # options that change while somebody speaks, and how nothing is said


class Prompter:
    """Follows the moments of a sitting in the Chair's language.

    While the Chair looks at another step than the present one, news of the same moment leave it there; as
    soon as the moment is another, that is what is to be said.
    """

    def __init__(self, session: RecordSession, course: Course) -> None:
        self._session, self._course = session, course
        self.said: Moment | None = None  # at the present moment
        self._steps: Steps | None = None
        self._papers: Papers | None = None
        self._papers_old = False
        self._looked_at: Moment | None = None
        self._script: tuple[object, Script] | None = None
        self._spoken: tuple[tuple[Script, Moment], SpokenMoment] | None = None
        self._speech: Speech | None = None

    # -- language ------------------------------------------------------------------------------------------

    @property
    def lang(self) -> str:
        """The Chair's language."""
        return self._session.app.settings.podium_lang

    @property
    def speech(self) -> Speech:
        """Words of the screen in the Chair's language."""
        own = self._session.app.speech
        if self.lang == own.lang:
            return own
        known = self._speech
        if known is None or (known.lang, known.digits) != (self.lang, own.digits):
            self._speech = known = own.aside(self.lang)
        return known

    @property
    def script(self) -> Script:
        """The script in the Chair's language, with the digits of the screen."""
        digits = self._session.app.speech.digits
        given = {
            name: value
            for name, value in self._session.live.programme.options.items()
            if not name.startswith(_LIMITS)
        }
        option = LANGUAGES[self.lang].digits_option
        if option:
            given[option] = digits
        key = (self.lang, tuple(sorted(given.items())))
        if self._script is None or self._script[0] != key:
            self._script = (key, Script(self.lang, given))
        return self._script[1]

    # -- moments -------------------------------------------------------------------------------------------

    @property
    def moment(self) -> Moment:
        """What the Chair sees: a step gone to, else the present moment."""
        assert self.said is not None, "asked before the record was looked at"
        return self._looked_at or self.said

    @property
    def away(self) -> bool:
        """Whether the Chair looks at another step than the present one."""
        return self._looked_at is not None

    def look(self, now: datetime) -> bool:
        """Find out which moment it is; return whether it is another than before."""
        live, course = self._session.live, self._course
        floor = course.floor if live.programme.sitting is not None else None
        said = moment(live.programme, live.roster, floor, course.outcome, now)
        if said == self.said:
            return False
        self.said, self._steps, self._looked_at = said, None, None
        return True

    def renew(self, now: datetime) -> None:
        """The record has changed: find out which moment it is, and where the step looked at now stands."""
        self._steps, self._papers_old = None, True
        if self.look(now) or self._looked_at is None:
            return
        if self._looked_at not in self.steps(now).moments:
            self._looked_at = None

    def steps(self, now: datetime) -> Steps:
        """Return all moments of the sitting and which is the present one."""
        if self._steps is None:
            live, course = self._session.live, self._course
            self._steps = announcements(
                live.programme, live.roster, (course.floor,), course.outcome, now, self._read_papers()
            )
        return self._steps

    def _read_papers(self) -> Papers:
        """Return the parts of the draft report, which only the last sitting adopts.

        To make it takes a while: after an act the parts known serve, until the Chair goes on to another step.
        """
        programme = self._session.live.programme
        if not _is_last(programme):
            return NO_PAPERS
        if self._papers is None:
            report = build(self._session.desk.read(whole_record), "draft")
            self._papers, self._papers_old = Papers(parts_of(report), report.symbol), False
        return self._papers

    # -- back and forth ------------------------------------------------------------------------------------

    def place(self, now: datetime) -> tuple[int, int]:
        """Return which step is seen, from 1, and of how many."""
        steps = self.steps(now)
        return self._at(steps) + 1, len(steps.moments)

    def go(self, way: int, now: datetime) -> None:
        """Go a step back (-1) or on (1), as far as there are any."""
        if self._papers_old:
            self._steps = self._papers = None
        steps = self.steps(now)
        if self._looked_at not in (None, *steps.moments):
            self._looked_at = None
        at = self._at(steps) + way
        if 0 <= at < len(steps.moments):
            self._looked_at = None if at == steps.here else steps.moments[at]

    def back_to_now(self) -> None:
        """See the present moment again."""
        self._looked_at = None

    def _at(self, steps: Steps) -> int:
        return steps.here if self._looked_at is None else steps.moments.index(self._looked_at)

    # -- words ---------------------------------------------------------------------------------------------

    def spoken(self) -> SpokenMoment:
        """Return what is said at the moment that the Chair sees; made anew when one of the two is another."""
        made = (self.script, self.moment)
        if self._spoken is None or self._spoken[0] != made:
            self._spoken = (made, self.script.speak(self.moment))
        return self._spoken[1]

    def heading(self) -> str:
        """Return whose script it is: of a woman or a man."""
        return self.script.heading(self.moment.chair)

    def name(self, entry: RequestNow) -> str:
        """Return who has asked for the floor, as a list names them."""
        return self.script.name_of(speaker_of(entry, self._session.live.roster))

    def behalf(self, entry: RequestNow) -> str:
        """Return the group somebody speaks for; empty for none."""
        group = self._session.live.roster.groups.get(entry.grouping_id or 0)
        return self.script.text(group.name) if group else ""

    def item(self) -> str:
        """Return "Item 3"; empty while no item is considered."""
        live = self._session.live
        programme = live.programme
        if programme.item is None or programme.sitting is None:
            return ""
        scene = Scene(programme, live.roster, None, programme.sitting)
        return self.script.cited(scene.label(programme.item))


def _is_last(programme: Programme) -> bool:
    sitting = programme.sitting
    return sitting is not None and sitting.id == programme.sittings[-1].id
