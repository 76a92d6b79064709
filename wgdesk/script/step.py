"""One step of a running order, and whom the Chair thanks at each step."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from wgdesk.reads.values.floor import RequestNow
from wgdesk.script import debate
from wgdesk.script.moment import Moment
from wgdesk.script.scene import Scene

Says = Callable[[RequestNow | None], Moment]  # makes a moment that begins with thanks to a speaker, if given

# For so long after a speaker has finished, the Chair thanks them before saying anything else.
STILL_THANKED = timedelta(minutes=3)


@dataclass(frozen=True)
class Step:
    """A moment of the running order, to be completed by thanks to the previous speaker."""

    says: Says
    at: datetime | None = None  # when it happened; None: still to come
    ahead: bool = False
    speaker: RequestNow | None = None  # who is given the floor
    aside: bool = False  # it interrupts a statement, so that nobody is thanked
    choice: bool = False  # the Chair may say or skip it
    stays: bool = False  # the Chair's screen still shows it for a while afterwards


def plainly_said(
    scene: Scene,
    moment: Moment,
    *,
    at: datetime | None = None,
    ahead: bool = False,
    aside: bool = False,
    choice: bool = False,
    stays: bool = False,
) -> Step:
    """Return a step that says a moment, after thanks to whoever spoke last."""
    return Step(
        lambda ended: debate.thanking(scene, moment, ended),
        at=at,
        ahead=ahead,
        aside=aside,
        choice=choice,
        stays=stays,
    )


def thanked(steps: Iterable[Step], now: datetime | None = None) -> Iterator[tuple[Step, RequestNow | None]]:
    """Yield each step with the speaker thanked in it: the last one, once, at the next step.

    Steps still to come do not thank a speaker who ended some minutes before ``now``.
    """
    ended: RequestNow | None = None
    for step in steps:
        if step.aside or (step.speaker is None and _speaks_on(ended, step.at)):
            yield step, None
        else:
            yield step, None if step.ahead and is_long_ago(ended, now) else ended
            ended = None
        if step.speaker is not None:
            ended = step.speaker


def is_long_ago(speaker: RequestNow | None, now: datetime | None) -> bool:
    """Return whether a speaker ended too long before ``now`` to be thanked; False without ``now``."""
    if speaker is None or speaker.ended_at is None or now is None:
        return False
    return now - speaker.ended_at > STILL_THANKED


def said(steps: Iterable[Step], now: datetime | None = None) -> tuple[Moment, ...]:
    """Return what is said at the steps."""
    return tuple(step.says(ended) for step, ended in thanked(steps, now))


def place_of_chair(steps: Sequence[Step], now: datetime, lasting: timedelta) -> int:
    """Return the place of the step that the Chair needs at ``now``; ``steps`` must not be empty.

    That is the first one still to come; but what has just happened is shown for the time ``lasting``.
    """
    course = [(n, step) for n, step in enumerate(steps) if not step.choice]
    before = [(n, step) for n, step in course if not step.ahead]
    last = before[-1] if before else None
    happened = next(((n, step) for n, step in reversed(before) if step.at is not None), None)
    at = happened[1].at if happened is not None and happened[1].stays else None
    if happened is not None and at is not None and timedelta() <= now - at <= lasting:
        return happened[0]
    found = next((n for n, step in course if step.ahead), None)
    return found if found is not None else last[0] if last is not None else 0


def _speaks_on(speaker: RequestNow | None, at: datetime | None) -> bool:
    """Return whether a speaker still had the floor at that time."""
    if speaker is None or at is None:
        return False
    return speaker.ended_at is None or at < speaker.ended_at


def other_way(moment: Moment) -> Moment:
    """Return a moment marked as an alternative to those that follow."""
    return replace(moment, instead=True)
