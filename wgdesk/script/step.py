"""One step of a running order, and how steps are put in the order of time and given their thanks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from wgdesk.reads.values.floor import RequestNow
from wgdesk.script import debate
from wgdesk.script.scene import Scene
from wgdesk.script.script_facts import Moment

Says = Callable[[RequestNow | None], Moment]  # a moment, in which first of all a speaker is thanked


@dataclass(frozen=True)
class Step:
    """A moment of the running order that is still to be given its thanks."""

    says: Says
    item_id: int | None = None
    at: datetime | None = None  # when it happened; None: not known, or still to come
    ahead: bool = False
    speaker: RequestNow | None = None  # who is given the floor by it
    aside: bool = False  # it interrupts a statement, so that nobody is thanked
    ends: bool = False  # after it nothing follows but the end of the sitting


@dataclass(frozen=True)
class Placed:
    """A moment with its thanks, the item to which it belongs, and whether it is in the future."""

    moment: Moment
    item_id: int | None
    ahead: bool


def plainly_said(
    scene: Scene,
    moment: Moment,
    item_id: int | None = None,
    *,
    at: datetime | None = None,
    ahead: bool = False,
    aside: bool = False,
) -> Step:
    """Return a step that says a moment, after thanks to whoever spoke last."""
    return Step(lambda ended: debate.thanking(scene, moment, ended), item_id, at, ahead, aside=aside)


def woven(steps: Sequence[Step], events: Iterable[Step]) -> list[Step]:
    """Put each event behind the last step that was not later; steps keep their order.

    Steps at no known time belong to the step before them, unless they are still to come. The last step is the
    end of the sitting.
    """
    whole = list(steps)
    for event in sorted(events, key=_time):
        whole.insert(_place(whole, event), event)
    return whole


def _place(whole: Sequence[Step], event: Step) -> int:
    at, place = _time(event), 0
    if event.ends and not any(step.at is not None and step.at > at for step in whole[:-1]):
        return len(whole) - 1
    for n, step in enumerate(whole, start=1):
        if step.at is not None and step.at <= at:
            place = n
    while place < len(whole) and whole[place].at is None and not whole[place].ahead:
        place += 1
    return place


def _time(event: Step) -> datetime:
    assert event.at is not None, "an event has its time"
    return event.at


def thanked(steps: Iterable[Step]) -> Iterator[Placed]:
    """Yield the steps as moments: whoever has spoken is thanked once, at the next moment."""
    ended: RequestNow | None = None
    for step in steps:
        if step.aside or (step.speaker is None and _speaks_on(ended, step.at)):
            moment = step.says(None)
        else:
            moment, ended = step.says(ended), None
        yield Placed(moment, step.item_id, step.ahead)
        if step.speaker is not None:
            ended = step.speaker


def _speaks_on(speaker: RequestNow | None, at: datetime | None) -> bool:
    """Return whether a speaker still had the floor at that time."""
    if speaker is None or at is None:
        return False
    return speaker.ended_at is None or at < speaker.ended_at


def other_way(moment: Moment) -> Moment:
    """Return a moment as one that can be taken in place of those that follow."""
    return replace(moment, instead=True)
