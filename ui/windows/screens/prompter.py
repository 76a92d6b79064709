"""What the Chair has to say, at the present moment or at a step of the sitting that the Chair looks at."""

from __future__ import annotations

from datetime import datetime

from ui.look.speech import Speech
from ui.state.record_session import RecordSession
from ui.windows.screens.room_course import Course
from wgdesk.acting.news import News
from wgdesk.language_table import LANGUAGES
from wgdesk.reads.queries.record import whole_record
from wgdesk.reads.uses import uses_of
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.programme import Programme
from wgdesk.report.sections import build
from wgdesk.report.sections.across_sections.kept_sections import KeptSections
from wgdesk.rules.options import Options
from wgdesk.script.adoption import NO_PAPERS, Papers, parts_of
from wgdesk.script.moment import Moment
from wgdesk.script.moments import moment
from wgdesk.script.scene import Scene
from wgdesk.script.speak import Script, SpokenMoment
from wgdesk.script.speakers import speaker_of
from wgdesk.script.steps import Steps, announcements

_LIMITS = "limit_"  # these options change during statements and do not affect the script
_OF_THE_REPORT = ("report", "part", "whole-report")  # moments that name parts of the draft


class Prompter:
    """Follows the moments of a sitting in the Chair's language.

    While the Chair looks at another step, changes within the present moment do not lead away from it. When
    the present moment itself changes, the new moment is shown.
    """

    def __init__(self, session: RecordSession, course: Course) -> None:
        self._session, self._course = session, course
        self.said: Moment | None = None  # the present moment
        self._steps: Steps | None = None
        self._papers: Papers | None = None
        self._sections = KeptSections()  # during its adoption, the draft is read again after each act
        self._papers_old = False
        self._looked_at: Moment | None = None
        self._script: tuple[object, Script] | None = None
        self._spoken: tuple[tuple[Script, Moment], SpokenMoment] | None = None
        self._speech: Speech | None = None
        session.bridge.news.connect(self._heard)

    def _heard(self, news: News) -> None:
        """Read the draft again before its parts are next named, as a part may be gone."""
        if uses_of(whole_record).touched_by(news):
            self._papers_old = True
            if self.said is not None and self.said.key in _OF_THE_REPORT:
                self._course.hear()

    # -- language ------------------------------------------------------------------------------------------

    @property
    def lang(self) -> str:
        """The Chair's language."""
        return self._session.app.settings.podium_lang

    @property
    def speech(self) -> Speech:
        """The texts of the screen in the Chair's language."""
        own = self._session.app.speech
        if self.lang == own.lang:
            return own
        known = self._speech
        if known is None or (known.lang, known.digits) != (self.lang, own.digits):
            self._speech = known = own.aside(self.lang)
        return known

    @property
    def script(self) -> Script:
        """The script in the Chair's language, with the digits of the interface."""
        digits = self._session.app.speech.digits
        given = {
            name: value
            for name, value in self._session.live.programme.options.items()
            if not name.startswith(_LIMITS)
        }
        option = LANGUAGES[self.lang].digits_option
        if option:
            given[option] = digits
        sentences = self._session.live.programme.sentences
        key = (self.lang, given, sentences)
        if self._script is None or self._script[0] != key:
            self._script = (key, Script(self.lang, given, sentences))
        return self._script[1]

    # -- moments -------------------------------------------------------------------------------------------

    @property
    def moment(self) -> Moment:
        """The moment that the Chair sees: the step being looked at, else the present one."""
        assert self.said is not None, "asked before the record was looked at"
        return self._looked_at or self.said

    @property
    def away(self) -> bool:
        """Whether the Chair looks at a step other than the present one."""
        return self._looked_at is not None

    def look(self, now: datetime) -> bool:
        """Determine the present moment; return whether it has changed."""
        said = self._present(now)
        if said == self.said:
            return False
        self.said, self._steps, self._looked_at = said, None, None
        return True

    def _present(self, now: datetime) -> Moment:
        """Return the present moment, which depends on the draft during the adoption of the report."""
        known, outcome = self._session.live.situation, self._course.outcome
        said = moment(known, outcome, now, self._papers or NO_PAPERS)
        if said.key in _OF_THE_REPORT and (self._papers is None or self._papers_old):
            self._papers = None
            said = moment(known, outcome, now, self._read_papers())
        return said

    def renew(self, now: datetime) -> None:
        """Determine the present moment after a change of the record.

        If the step that the Chair looks at no longer exists, go back to the present one.
        """
        self._steps = None
        if self.look(now) or self._looked_at is None:
            return
        if self._looked_at not in self.steps(now).moments:
            self._looked_at = None

    def steps(self, now: datetime) -> Steps:
        """Return all moments of the sitting, and the index of the present one."""
        if self._steps is None:
            known, outcome = self._session.live.situation, self._course.outcome
            self._steps = announcements(known, outcome, now, self._read_papers())
        return self._steps

    def _read_papers(self) -> Papers:
        """Return the parts of the draft report, which only the last sitting, adopting it, has.

        After an act, the old parts are used until a moment names them or the Chair goes to another step.
        """
        programme = self._session.live.programme
        if not _is_last(programme):
            return NO_PAPERS
        if self._papers is None:
            report = build(self._session.desk.read(whole_record), "draft", self._sections)
            self._papers, self._papers_old = Papers(parts_of(report), report.symbol), False
        return self._papers

    # -- back and forth ------------------------------------------------------------------------------------

    def place(self, now: datetime) -> tuple[int, int]:
        """Return the number of the step shown, from 1, and the number of all steps."""
        steps = self.steps(now)
        return self._at(steps) + 1, len(steps.moments)

    def go(self, way: int, now: datetime) -> None:
        """Go one step back (-1) or forward (1), if there is one."""
        if self._papers_old:
            self._steps = self._papers = None
        steps = self.steps(now)
        if self._looked_at not in (None, *steps.moments):
            self._looked_at = None
        at = self._at(steps) + way
        if 0 <= at < len(steps.moments):
            self._looked_at = None if at == steps.here else steps.moments[at]

    def back_to_now(self) -> None:
        """Show the present moment again."""
        self._looked_at = None

    def _at(self, steps: Steps) -> int:
        return steps.here if self._looked_at is None else steps.moments.index(self._looked_at)

    # -- words ---------------------------------------------------------------------------------------------

    def spoken(self) -> SpokenMoment:
        """Return the text of the moment shown, cached until script or moment change."""
        made = (self.script, self.moment)
        if self._spoken is None or self._spoken[0] != made:
            self._spoken = (made, self.script.speak(self.moment))
        return self._spoken[1]

    def heading(self) -> str:
        """Return the heading of the script, which agrees with the Chair's gender."""
        return self.script.heading(self.moment.chair)

    def name(self, request: RequestNow) -> str:
        """Return the name of a speaker as in the script's lists."""
        live = self._session.live
        deciders = Options(live.programme.options).choice("term_deciders")
        return self.script.name_of(speaker_of(request, live.roster, deciders))

    def behalf(self, request: RequestNow) -> str:
        """Return the group that a speaker speaks for; empty if there is none."""
        group = self._session.live.roster.groups.get(request.grouping_id or 0)
        return self.script.text(group.name) if group else ""

    def item(self) -> str:
        """Return "Item 3"; empty if no item is being considered."""
        live = self._session.live
        programme = live.programme
        if programme.item is None or programme.sitting is None:
            return ""
        scene = Scene(programme, live.roster, None, programme.sitting)
        return self.script.cited(scene.label(programme.item))


def _is_last(programme: Programme) -> bool:
    sitting = programme.sitting
    return sitting is not None and sitting.id == programme.sittings[-1].id
