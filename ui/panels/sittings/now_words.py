"""The texts of the present card in each state of the meeting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from ui.look.speech import symbol
from ui.panels.sittings.course_rows import CourseRows, sitting_state
from ui.state.record_session import RecordSession
from ui.widgets.labels import Tone
from wgdesk.live import pace
from wgdesk.live.agenda import taken_here
from wgdesk.reads.values.programme import ItemNow, SittingNow

_HOUR = timedelta(hours=1)
_IN_HOURS = timedelta(minutes=120)  # a longer delay is told in hours


@dataclass(frozen=True)
class NowWords:
    """``kicker`` and ``since`` stand above the title, ``line`` below it, in a warning tone if ``warned``."""

    kicker: str
    since: str
    title: str
    line: str
    warned: bool = False


@dataclass(frozen=True)
class SittingWords:
    """The sitting: until when, a large figure and its meaning, the share of time elapsed, who presides.

    ``gone`` is None if there is no such share, and more than 1 after the planned end.
    """

    name: str
    until: str
    figure: str
    meaning: str
    gone: float | None
    presides: str

    @property
    def tone(self) -> Tone:
        """The tone of the large figure."""
        return "warn" if self.gone is not None and self.gone > 1 else ""


class NowTeller:
    """Makes the texts in the language of the interface."""

    def __init__(self, session: RecordSession, rows: CourseRows) -> None:
        self._session, self._live, self._rows = session, session.live, rows
        self._speech = session.app.speech

    def now(self, sitting: SittingNow | None) -> NowWords:
        """Return the texts on what is going on: the item, else the sitting."""
        say, item = self._speech.say, self._live.programme.item
        if sitting is None:
            more = "nothing-recorded" if self._live.closed else "sittings-empty"
            return NowWords("", "", say("no-sittings"), say(more))
        state = say(f"sitting-state-{sitting_state(sitting)[0]}")
        if not sitting.is_open:
            title = f"{self._session.names.sitting(sitting)} · {self._speech.day(sitting.day)}"
            line, warned = self._before(sitting)
            return NowWords(state, "", title, line, warned)
        parts, warned = list(self._pause(sitting)), sitting.suspended is not None
        if not parts and item is not None:
            parts, warned = self._progress(sitting)
        line = " · ".join(parts)
        if item is None:
            since = say("now-open-since", hour=self._rows.hour(sitting.opened_at or self._live.now()))
            return NowWords(state, since, say("no-item-now"), line, warned)
        return NowWords(say("now-item"), self._since(item, sitting), self._title(item), line, warned)

    def _title(self, item: ItemNow) -> str:
        names = self._session.names
        title = names.words(item.title) or names.item_title(item) or self._speech.say("items-no-title")
        return f"{names.item_number(item)}  {title}"

    def _since(self, item: ItemNow, sitting: SittingNow) -> str:
        taken = taken_here(self._live.programme, item, sitting)
        if taken is None or taken.taken_up_at is None:
            return ""
        return self._speech.say("now-since", hour=self._rows.hour(taken.taken_up_at))

    # -- the line under the title --------------------------------------------------------------------------

    def _pause(self, sitting: SittingNow) -> Iterator[str]:
        pause = sitting.suspended
        if pause is not None:
            kind = self._speech.say(f"suspension-{pause.kind}")
            hour = self._rows.hour(pause.suspended_at)
            yield self._speech.say("sittings-suspended", kind=kind, hour=hour)
            if reason := self._session.names.words(pause.reason):
                yield reason

    def _progress(self, sitting: SittingNow) -> tuple[list[str], bool]:
        """Return how the item keeps to the programme, and whether that calls for a warning."""
        say, now = self._speech.say, self._live.now()
        late = pace.late(self._live.programme, sitting, now)
        warned = late is not None and late > pace.LATE
        parts = [] if late is None else list(self._lateness(late))
        state = self._live.room_floor_state
        if state.queue:
            parts.append(say("now-waiting", n=len(state.queue)))
        expected = state.forecast(now)
        if expected is not None and (state.order or state.running is not None):
            parts.append(say("now-ends", hour=self._rows.hour(expected.ends_at)))
            end = pace.planned_end(self._live.programme, sitting, now)
            warned = warned or (end is not None and expected.ends_at > end)
        return parts, warned

    def _lateness(self, late: timedelta) -> Iterator[str]:
        minutes = abs(late) // timedelta(minutes=1)
        way = "late" if late > timedelta() else "early"
        if abs(late) > _IN_HOURS:
            yield self._speech.say(f"now-{way}-hours", n=round(abs(late) / _HOUR))
        elif minutes:
            yield self._speech.say(f"now-{way}", n=minutes)

    def _before(self, sitting: SittingNow) -> tuple[str, bool]:
        """Return what to say before a sitting opens, on the last one and the day; and whether to warn."""
        programme, say = self._live.programme, self._speech.say
        held = [one for one in programme.sittings if one.closed_at is not None]
        last = max(held, key=lambda one: one.number, default=None)
        parts = []
        if last is not None and last.closed_at is not None:
            hour = self._rows.hour(last.closed_at)
            parts.append(say("now-adjourned", sitting=self._session.names.sitting(last), hour=hour))
        today = programme.day_if_opened(sitting, self._live.now())
        if other := sitting.opened_at is None and today != sitting.day and not self._live.closed:
            parts.insert(0, say("now-other-day", today=self._speech.day(today)))
        return " · ".join(parts), other

    # -- the sitting ---------------------------------------------------------------------------------------

    def sitting(self, sitting: SittingNow | None) -> SittingWords | None:
        """Return the texts on the sitting at the end of the card; None if there is no sitting."""
        if sitting is None:
            return None
        programme, say, now = self._live.programme, self._speech.say, self._live.now()
        name, presides = self._session.names.sitting(sitting), self._rows.presided(sitting)
        begin, end = pace.planned_begin(programme, sitting, now), pace.planned_end(programme, sitting, now)
        if sitting.closed_at is not None:
            hour = self._rows.hour(sitting.closed_at)
            return SittingWords(name, "", hour, say("sitting-state-closed"), None, presides)
        if not sitting.is_open:
            hours = self._rows.span(begin, end) if begin is not None and end is not None else ""
            figure = self._rows.hour(begin) if begin is not None else "–"
            day = self._speech.day(sitting.day)
            return SittingWords(
                name, hours and say("sittings-planned", hours=hours), figure, day, None, presides
            )
        if end is None or now - end > pace.OF_ANOTHER_DAY:
            since = self._rows.hour(sitting.opened_at or now)
            return SittingWords(name, "", since, say("sitting-state-open"), None, presides)
        left, until = end - now, say("now-until", hour=self._rows.hour(end))
        whole = end - min(sitting.opened_at or now, begin or now)
        gone = 1 - left / whole if whole > timedelta() else None
        meaning = say("now-left" if left >= timedelta() else "now-past")
        return SittingWords(name, until, self._hours(abs(left)), meaning, gone, presides)

    def _hours(self, span: timedelta) -> str:
        """Return hours and minutes as on a clock: "0:52"."""
        hours, minutes = divmod(span // timedelta(minutes=1), 60)
        return symbol(self._speech.figure(f"{hours}:{minutes:02}"))
