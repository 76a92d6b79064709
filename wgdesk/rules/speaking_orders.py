"""The ways to order a list of speakers, as one table. A way only makes a proposal.

Rule 42 knows only the order of request; everything else is practice, or what a body agrees on.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple


class Waiting(NamedTuple):
    """Somebody waiting for the floor, with what the orders depend on.

    ``status`` is ``rules.floor.suggested_rank``. ``honorific``: of the speaker, None if nobody is named.
    ``region``: the regional group of the delegation. ``spoken``: how long the delegation has spoken.
    ``region_spoken``: how long its regional group has.
    """

    key: int
    asked_at: datetime
    deferred: bool
    status: int
    on_behalf: bool
    honorific: str | None
    region: int | None
    spoken: timedelta
    region_spoken: timedelta


# Protocol: heads of State, then their heirs, heads of Government, ministers, ambassadors, all others.
_PROTOCOL: Mapping[str | None, int] = {
    "majesty": 0,
    "president": 0,
    "royal_highness": 1,
    "highness": 1,
    "prime_minister": 2,
    "eminence": 3,
    "minister": 3,
    "ambassador": 4,
}
_NO_RANK = 5

Criterion = Callable[[Sequence[Waiting]], Mapping[int, Any]]  # the key of each request -> its sort value


def _each(of: Callable[[Waiting], Any]) -> Criterion:
    return lambda waiting: {one.key: of(one) for one in waiting}


def _rounds(waiting: Sequence[Waiting]) -> Mapping[int, Any]:
    """Let the regional groups take turns: first the first of each, in the order of request, and so on.

    Delegations without a group count as one group.
    """
    heard = Counter[int | None]()
    rounds = {}
    for one in sorted(waiting, key=_by_request):
        rounds[one.key] = heard[one.region]
        heard[one.region] += 1
    return rounds


def _by_request(one: Waiting) -> tuple[datetime, int]:
    return one.asked_at, one.key


_CRITERIA: Mapping[str, Criterion] = {
    "groups": _each(lambda one: not one.on_behalf),
    "status": _each(lambda one: one.status),
    "protocol": _each(lambda one: _PROTOCOL.get(one.honorific, _NO_RANK)),
    "rounds": _rounds,
    "time": _each(lambda one: one.spoken),
    "region_time": _each(lambda one: one.region_spoken),
}

# What each way sorts by, in turn; the time of request always comes last. The first way is the default.
WAYS: Mapping[str, tuple[str, ...]] = {
    "practice": ("groups", "status"),
    "protocol": ("groups", "protocol"),
    "rotation": ("rounds",),
    "least_time": ("time",),
    "least_time_of_group": ("region_time", "time"),
    "request": (),
}


def ordered(waiting: Sequence[Waiting], way: str) -> tuple[int, ...]:
    """Return the keys of ``waiting`` in the order of ``way``; deferred ones stay last, in the given order."""
    here = [one for one in waiting if not one.deferred]
    sorts = [_CRITERIA[name](here) for name in WAYS[way]]
    first = sorted(here, key=lambda one: (*(sort[one.key] for sort in sorts), *_by_request(one)))
    return (*(one.key for one in first), *(one.key for one in waiting if one.deferred))


def speaking_times(
    spoken: Mapping[int, timedelta], regions: Mapping[int, int | None]
) -> Mapping[int | None, timedelta]:
    """Return how long each regional group has spoken, None being that of delegations without a group."""
    found = defaultdict[int | None, timedelta](timedelta)
    for delegation, lasted in spoken.items():
        found[regions.get(delegation)] += lasted
    return found
