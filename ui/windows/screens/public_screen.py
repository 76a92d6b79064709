"""The content of the public display, without anything internal: notes, quorum, messages, reasons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ui.state.record_session import RecordSession
from ui.state.room_view import PassageShown
from ui.state.screen_names import ScreenNames
from ui.windows.screens.dial import Dial, dial
from ui.windows.screens.room_course import Course
from wgdesk.acts.helpers.argument_kinds import Lane
from wgdesk.live.agenda import adopting_item
from wgdesk.phrasing.script_facts import Speaker
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.programme import Programme, SittingNow
from wgdesk.reads.values.words import Words
from wgdesk.rules.options import Options
from wgdesk.script.speakers import speaker_of


@dataclass(frozen=True)
class Shown:
    """The content of the display at a moment.

    ``head`` is at the top, ``name`` in the largest type with a line above and below it, ``upcoming`` at the
    bottom. ``floor``: somebody has the floor; ``order``: on a point of order.
    """

    head: str = ""
    over: str = ""
    name: str = ""
    under: str = ""
    upcoming: tuple[str, ...] = ()
    floor: bool = False
    order: bool = False


class Public:
    """Makes the content of the display, in the languages of interface and names, or in ``lang``."""

    def __init__(self, session: RecordSession, course: Course, lang: str = "") -> None:
        self._session, self._course, app = session, course, session.app
        self._speech = app.speech.aside(lang) if lang else app.speech
        self._names = ScreenNames(app, session.live, self._speech) if lang else session.names

    @property
    def rtl(self) -> bool:
        """Whether the content runs from right to left."""
        return self._speech.rtl

    @property
    def label_of_next(self) -> str:
        """Return the label before the next speakers."""
        return self._speech.say("display-upcoming")

    def shown(self, now: datetime, *, plain: bool) -> Shown:
        """Return the content at ``now``; ``plain``: only the title of the meeting."""
        programme = self._session.live.programme
        sitting = programme.sitting
        if plain or sitting is None:
            return self._title(programme)
        if sitting.closed_at is not None:
            over, body = self._meeting(programme), self._body(programme)
            return Shown(body, over, self._speech.say("display-meeting-closed"))
        if sitting.opened_at is None:
            return self._to_open(programme, sitting, now)
        if sitting.suspended is not None:
            kind = self._speech.say(f"display-suspended-{sitting.suspended.kind.replace('_', '-')}")
            over, name = self._names.sitting(sitting), self._speech.say("display-suspended")
            return Shown(self._names.meeting(), over, name, kind)
        return self._open(programme, sitting)

    def dial(self, now: datetime) -> Dial | None:
        """Return the clock; None unless the sitting is in session and has a clock to show."""
        return dial(self._course.floor_state, now, self._speech) if self._in_session else None

    def read_out(self) -> PassageShown | None:
        """Return the passage of the report being read out; None while the room is busy with something else.

        It is read out under the item of the adoption, if the agenda has one, while nobody has the floor. A
        recommendation shown to the room stays until it is taken away, also while delegations speak on it or
        the meeting is suspended for them to agree on it.
        """
        programme, room = self._session.live.programme, self._session.room
        if room.passage is None:
            return room.before
        if not self._in_session:
            return None
        reads = adopting_item(programme) in (None, programme.item) and self._course.floor_state.front is None
        return room.passage if reads else None

    @property
    def _in_session(self) -> bool:
        """Whether the sitting is open and not suspended."""
        sitting = self._session.live.programme.sitting
        return sitting is not None and sitting.is_open and sitting.suspended is None

    # -- no sitting ----------------------------------------------------------------------------------------

    def _title(self, programme: Programme) -> Shown:
        return Shown(name=self._body(programme), under=self._meeting(programme))

    def _body(self, programme: Programme) -> str:
        texts = programme.texts
        return self._names.words(texts.get("body_full") or texts.get("body_short") or Words())

    def _meeting(self, programme: Programme) -> str:
        if programme.ordinal is None:
            return self._speech.say(
                "display-meeting-of-year", year=self._speech.figure(programme.first_day.year)
            )
        ordinal = self._speech.ordinal(programme.ordinal).capitalize()
        return self._speech.say("display-meeting", ordinal=ordinal)

    def _to_open(self, programme: Programme, sitting: SittingNow, now: datetime) -> Shown:
        """Return when the next sitting opens.

        If a sitting was closed earlier on the same day, the display says that it is adjourned.
        """
        live, speech = self._session.live, self._speech
        today = live.here(now).date()
        before = [one for one in programme.sittings if one.closed_at is not None and one.day == today]
        last = max(before, key=lambda one: one.number, default=None)
        over = (
            speech.say("display-adjourned", sitting=self._names.sitting(last))
            if last is not None
            else speech.say("display-not-open")
        )
        return Shown(self._names.meeting(), over, self._names.sitting(sitting), self._when(sitting, now))

    def _when(self, sitting: SittingNow, now: datetime) -> str:
        live, speech = self._session.live, self._speech
        day = speech.day(sitting.day)
        if sitting.planned_begin is None:
            return day
        hour = speech.hour(live.here(sitting.planned_begin))
        if sitting.day == live.here(now).date():
            return speech.say("display-hour", hour=hour)
        return speech.say("display-day-hour", day=day, hour=hour)

    # -- a sitting -----------------------------------------------------------------------------------------

    def _open(self, programme: Programme, sitting: SittingNow) -> Shown:
        state, item = self._course.floor_state, programme.item
        count = self._session.app.settings.display_next
        coming = [request for request in state.queue if request.lane != Lane.ORDER]
        upcoming = tuple(self._names.speaker(request) for request in coming[:count])
        front = state.front
        if front is None:
            name = self._names.item_title(item) if item else ""
            over = self._names.item_label(item) if item else self._meeting(programme)
            if not name:
                over, name = self._meeting(programme), over if item else self._names.sitting(sitting)
            return Shown(self._body(programme), over, name, upcoming=upcoming)
        return Shown(
            head=self._names.item(item) if item else self._names.sitting(sitting),
            over=self._over(front),
            name=self._names.speaker(front),
            under=self._behalf(front),
            upcoming=upcoming,
            floor=True,
            order=front.lane == Lane.ORDER,
        )

    def _over(self, request: RequestNow) -> str:
        """Return "Right of reply · The floor is given to the representative of"."""
        now = self._speech.say(f"display-now-{self._sort(request)}")
        if request.lane in (Lane.ORDER, Lane.REPLY):
            return self._speech.say("display-lane", lane=self._speech.say(f"display-{request.lane}"), now=now)
        return now

    def _sort(self, request: RequestNow) -> str:
        """Return the kind of speaker and, if known, woman or man, as in the phrases ``display-now-...``."""
        live = self._session.live
        deciders = Options(live.programme.options).choice("term_deciders")
        who = speaker_of(request, live.roster, deciders)
        gender = {"f": "woman", "m": "man"}.get(who.gender, "")
        if who.role in ("representative", "observer"):
            return self._sort_of_delegation(who, gender)
        if who.role == "secretariat" and gender:
            return f"secretariat-{gender}"
        return f"panellist-{gender}" if who.role == "panellist" and gender else "other"

    @staticmethod
    def _sort_of_delegation(who: Speaker, gender: str) -> str:
        if not gender:
            return "other" if who.organization else "delegation"
        return f"observer-{gender}" if who.role == "observer" else gender

    def _behalf(self, request: RequestNow) -> str:
        group = self._names.group(request.grouping_id)
        return self._speech.say("display-behalf", group=group) if group else ""
