"""The charts of the meeting at a glance, as values: titles, bars and texts in the language of the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from typing import TypeVar

from ui.state.record_session import RecordSession
from wgdesk.lists.at_a_glance import (
    GENDERS,
    SpeakerGroup,
    SpokenTime,
    by_delegation,
    by_gender,
    by_group,
    by_item,
    by_sitting,
)
from wgdesk.live.roll import GROUPS
from wgdesk.reads.values.floor import RequestNow

K = TypeVar("K")


class Fill(Enum):
    """How a part of a bar is filled, distinguishable without colour."""

    SOLID = auto()
    HATCH = auto()
    DOTS = auto()
    OPEN = auto()


@dataclass(frozen=True)
class ChartBar:
    """A line of a chart. ``parts`` are in sequence; ``below`` is a thinner bar under them, for comparison."""

    label: str
    parts: tuple[tuple[float, Fill], ...]
    told: str
    below: float | None = None

    @property
    def reach(self) -> float:
        """The length of the longer of its bars."""
        return max(sum(amount for amount, _ in self.parts), self.below or 0.0)


@dataclass(frozen=True)
class Chart:
    """A chart; ``legend`` explains the fills if there are several. ``empty``: what to say without any bar."""

    name: str
    title: str
    bars: tuple[ChartBar, ...]
    legend: tuple[tuple[Fill, str], ...] = ()
    empty: str = ""

    @property
    def reach(self) -> float:
        """The length of the longest bar."""
        return max((bar.reach for bar in self.bars), default=0.0)

    @property
    def in_words(self) -> str:
        """The chart as lines of text, for those who cannot see it."""
        lines = (f"{bar.label}: {bar.told}" for bar in self.bars)
        return "\n".join((self.title, *lines)) if self.bars else f"{self.title}\n{self.empty}"


SIDE = ("groups", "genders", "items", "presence")  # those beside the long chart of delegations
_OF_GENDERS = dict(zip(GENDERS, (Fill.SOLID, Fill.HATCH, Fill.OPEN), strict=True))
_OF_GROUPS = dict(zip(GROUPS, (Fill.SOLID, Fill.HATCH, Fill.DOTS), strict=True))


class ChartMaker:
    """Makes the charts of one record."""

    def __init__(self, session: RecordSession) -> None:
        self._session, self._live, self._names = session, session.live, session.names

    def charts(self, requests: Iterable[RequestNow], now: datetime) -> dict[str, Chart]:
        """Return the charts by name, the one of delegations first."""
        found = tuple(requests)
        roster = self._live.roster
        made = (
            self._time("delegations", by_delegation(found, now), self._names.delegation),
            self._time("groups", by_group(found, roster, now), self._group),
            self._genders(by_gender(found, roster, now)),
            self._items(now),
            self._presence(),
        )
        return {one.name: one for one in made}

    def _say(self, key: str, **args: str | int) -> str:
        return self._session.app.speech.say(f"glance-{key}", **args)

    def _chart(self, name: str, bars: Iterable[ChartBar], legend: tuple[tuple[Fill, str], ...] = ()) -> Chart:
        return Chart(name, self._say(name), tuple(bars), legend, self._say("nothing"))

    def _time(self, name: str, times: Mapping[K, SpokenTime], named: Callable[[K], str]) -> Chart:
        bars = (
            ChartBar(named(key), ((spoke.total.total_seconds(), Fill.SOLID),), self._told(spoke))
            for key, spoke in times.items()
        )
        return self._chart(name, bars if any(one.statements for one in times.values()) else ())

    def _told(self, spoke: SpokenTime) -> str:
        span = self._session.app.speech.span(spoke.total.total_seconds())
        return self._say("time", span=span, n=spoke.statements)

    def _group(self, group: SpeakerGroup) -> str:
        name = self._names.group(group.grouping_id)
        if not name:
            return self._say(f"sort-{group.sort}")
        return name[:1] + name[1:2].upper() + name[2:]  # the first character begins an isolate

    def _genders(self, times: Mapping[str, SpokenTime]) -> Chart:
        bars = (
            ChartBar(
                self._say(f"gender-{gender or 'unknown'}"),
                ((spoke.total.total_seconds(), _OF_GENDERS[gender]),),
                self._told(spoke),
            )
            for gender, spoke in times.items()
        )
        return self._chart("genders", bars if any(one.statements for one in times.values()) else ())

    def _items(self, now: datetime) -> Chart:
        span = self._session.app.speech.span
        bars = (
            ChartBar(
                self._names.item(one.item),
                ((one.actual.total_seconds(), Fill.SOLID),),
                self._say(
                    "item", actual=span(one.actual.total_seconds()), planned=span(one.planned.total_seconds())
                ),
                below=one.planned.total_seconds(),
            )
            for one in by_item(self._live.programme, now)
        )
        return self._chart(
            "items", bars, ((Fill.SOLID, self._say("actual")), (Fill.OPEN, self._say("planned")))
        )

    def _presence(self) -> Chart:
        live = self._live
        bars = (
            ChartBar(
                self._names.sitting(one.sitting),
                tuple((float(n), _OF_GROUPS[group]) for group, n in one.present.items() if n),
                self._say("present", n=one.total, parts=self._parts(one.present)),
            )
            for one in by_sitting(live.programme, live.attendance, live.roster)
        )
        legend = tuple((fill, self._say(f"are-{group}")) for group, fill in _OF_GROUPS.items())
        return self._chart("presence", bars, legend)

    def _parts(self, present: Mapping[str, int]) -> str:
        figure = self._session.app.speech.figure
        return " + ".join(figure(n) for n in present.values())
