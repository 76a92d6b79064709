"""Figures of a meeting: speaking time, planned and actual time of items, presence. They hold no words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Literal, TypeVar

from wgdesk.live.roll import GROUPS
from wgdesk.model import Category, Lane
from wgdesk.reads.values.attendance import Attendance
from wgdesk.reads.values.floor import RequestNow
from wgdesk.reads.values.programme import ItemNow, Programme, SittingNow
from wgdesk.reads.values.roster import DelegationNow, Roster
from wgdesk.rules.floor import elapsed

K = TypeVar("K")

_NONE = timedelta()
SpeakerSort = Literal["group", "state", "organization", "secretariat", "other"]
GENDERS = ("f", "m", "")  # "": not known


@dataclass(frozen=True)
class SpokenTime:
    """The speaking time of a set of statements; ``longest`` is the time of the longest single statement."""

    statements: int = 0
    total: timedelta = _NONE
    longest: timedelta = _NONE

    @property
    def average(self) -> timedelta:
        """The average time of a statement, in whole seconds; zero without statements."""
        return timedelta(seconds=round(self.total.total_seconds() / (self.statements or 1)))


@dataclass(frozen=True)
class SpeakerGroup:
    """A regional group (``grouping_id``), or a sort of speakers who belong to none."""

    sort: SpeakerSort
    grouping_id: int | None = None


@dataclass(frozen=True)
class ItemTime:
    """The time planned for an item, and the time for which it was considered."""

    item: ItemNow
    planned: timedelta
    actual: timedelta


@dataclass(frozen=True)
class SittingPresence:
    """How many delegations were present, by the groups of ``live.roll.GROUPS``, and how many online."""

    sitting: SittingNow
    present: Mapping[str, int]
    online: int

    @property
    def total(self) -> int:
        """How many delegations were present in all."""
        return sum(self.present.values())


# -- speaking time -----------------------------------------------------------------------------------------


def counted(requests: Iterable[RequestNow]) -> list[RequestNow]:
    """Return the statements whose time counts, by their beginning; points of order are not statements."""
    made = [
        one for one in requests if one.begun_at is not None and not one.struck and one.lane is not Lane.ORDER
    ]
    return sorted(made, key=lambda one: (one.begun_at, one.id))


def length(one: RequestNow, now: datetime) -> timedelta:
    """Return how long a statement has taken so far, without pauses, cut to whole seconds."""
    spoken = elapsed(one.begun_at, one.ended_at, one.pauses, now)
    return timedelta(seconds=int(spoken.total_seconds()))


def by_delegation(requests: Iterable[RequestNow], now: datetime) -> dict[int, SpokenTime]:
    """Return delegation key -> speaking time, for the delegations that spoke, longest first."""
    spoke = [one for one in counted(requests) if one.delegation_id is not None]
    return _longest_first(_added(spoke, now, lambda one: one.delegation_id or 0))


def by_group(requests: Iterable[RequestNow], roster: Roster, now: datetime) -> dict[SpeakerGroup, SpokenTime]:
    """Return the speaking time of each regional group and of the speakers of no group, longest first.

    Groups that have not spoken are included: they are the ones the Chair looks for.
    """
    every = {SpeakerGroup("group", one.id): SpokenTime() for one in roster.groups.values() if one.regional}
    return _longest_first(every | _added(counted(requests), now, lambda one: group_of(one, roster)))


def by_gender(requests: Iterable[RequestNow], roster: Roster, now: datetime) -> dict[str, SpokenTime]:
    """Return the speaking time by gender; a gender guessed from the name counts as unknown."""

    def gender(one: RequestNow) -> str:
        known = roster.people.get(one.person_id or 0)
        return known.person.gender if known is not None and not known.person.guessed else ""

    found = _added(counted(requests), now, gender)
    return {one: found.get(one, SpokenTime()) for one in GENDERS}


def group_of(one: RequestNow, roster: Roster) -> SpeakerGroup:
    """Return the regional group of the speaker, even if the statement is made on behalf of another group."""
    delegate = roster.delegations.get(one.delegation_id or 0)
    if delegate is not None:
        return group_of_delegation(delegate, roster)
    person = roster.people.get(one.person_id or 0)
    official = one.lane is Lane.SECRETARIAT or (person is not None and person.secretariat)
    return SpeakerGroup("secretariat" if official else "other")


def group_of_delegation(delegate: DelegationNow, roster: Roster) -> SpeakerGroup:
    """Return the regional group of a delegation; without one, whether it is a State or an organization."""
    group = roster.groups.get(delegate.grouping_id or 0)
    if group is not None and group.regional:
        return SpeakerGroup("group", group.id)
    return SpeakerGroup("state" if delegate.category is Category.STATE else "organization")


def _added(found: Iterable[RequestNow], now: datetime, key: Callable[[RequestNow], K]) -> dict[K, SpokenTime]:
    times: dict[K, SpokenTime] = {}
    for one in found:
        took, so_far = length(one, now), times.get(key(one), SpokenTime())
        longest = max(so_far.longest, took)
        times[key(one)] = SpokenTime(so_far.statements + 1, so_far.total + took, longest)
    return times


def _longest_first(times: Mapping[K, SpokenTime]) -> dict[K, SpokenTime]:
    return dict(sorted(times.items(), key=lambda pair: -pair[1].total))


# -- planned and actual ------------------------------------------------------------------------------------


def by_item(programme: Programme, now: datetime) -> tuple[ItemTime, ...]:
    """Return the items that were planned or considered, in order; sub-items count towards their item.

    At any moment the item under consideration is the one last taken up and not yet finished, as on the desk.
    Suspensions do not count.
    """
    items = {one.id: one for one in programme.items}

    def top(item_id: int) -> int:
        parent = items[item_id].parent_id
        return item_id if parent is None else top(parent)

    planned: dict[int, timedelta] = {}
    for slot in programme.slots:
        if slot.item_id in items:
            key = top(slot.item_id)
            planned[key] = planned.get(key, _NONE) + (slot.ends_at - slot.begins_at)
    actual: dict[int, timedelta] = {}
    for sitting in programme.sittings:
        for item_id, took in _considered(programme, sitting, now):
            actual[top(item_id)] = actual.get(top(item_id), _NONE) + took
    return tuple(
        ItemTime(items[key], planned.get(key, _NONE), actual.get(key, _NONE))
        for key in items
        if key in planned or key in actual
    )


def _considered(programme: Programme, sitting: SittingNow, now: datetime) -> Iterable[tuple[int, timedelta]]:
    """Yield the stretches of a sitting, in order: the item under consideration and for how long."""
    until = sitting.closed_at or max(now, sitting.opened_at or now)
    taken = [
        (one.taken_up_at, one.id, one.item_id, min(one.finished_at or until, until))
        for one in programme.taken_up
        if one.sitting_id == sitting.id and one.taken_up_at is not None and one.taken_up_at < until
    ]
    pauses = [(one.suspended_at, one.resumed_at or until) for one in sitting.suspensions]
    moments = {at for begun, _, _, ended in taken for at in (begun, ended)}
    for begins, ends in pairwise(sorted(moments.union(*pauses))):
        if any(suspended <= begins < resumed for suspended, resumed in pauses):
            continue
        going_on = [one for one in taken if one[0] <= begins < one[3]]
        if going_on:
            yield max(going_on)[2], ends - begins


# -- presence ----------------------------------------------------------------------------------------------


def by_sitting(programme: Programme, attendance: Attendance, roster: Roster) -> tuple[SittingPresence, ...]:
    """Return the presence at each sitting that was opened or for which any presence was recorded."""
    of = {name: group for group, names in GROUPS.items() for name in names}
    found = []
    for sitting in programme.sittings:
        here = attendance.at(sitting.id)
        if sitting.opened_at is None and not here:
            continue
        present = dict.fromkeys(GROUPS, 0)
        for key in here:
            present[of[roster.delegations[key].listed_in]] += 1
        found.append(SittingPresence(sitting, present, sum(here.values())))
    return tuple(found)
