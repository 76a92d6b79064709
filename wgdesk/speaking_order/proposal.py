"""A speaking order as a proposal: the changes to the lists, to be taken as a whole or in part."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from wgdesk.acts.arranging import arrange_speakers
from wgdesk.acts.helpers.speaker_arguments import ArrangedList, ListedSpeaker
from wgdesk.live.act_call import ActCall, call_of
from wgdesk.reads.values.speaking_lists import ListedRequest, ListPlace


class Change(StrEnum):
    """What a proposal changes for a speaker. Only the first three can be taken."""

    ADDED = "added"
    MOVED = "moved"
    WITHDRAWN = "withdrawn"
    SPOKEN = "spoken"  # has or had the floor: there is nothing to do
    LEFT = "left"  # was withdrawn after the file was made, and stays withdrawn
    UNKNOWN = "unknown"  # the record lacks something, or the sitting is over


TAKEN = (Change.ADDED, Change.MOVED, Change.WITHDRAWN)


@dataclass(frozen=True)
class ProposedSpeaker:
    """A speaker on a proposed list: an existing request, or None and the speaker of a new request."""

    request_id: int | None
    speaker: ListedSpeaker


class ProposedKey(NamedTuple):
    """The key of a line in a proposal: the change (None: the speaker stays) and the key of the request.

    For a new speaker, ``number`` is the place on the list ``where``; for a line without any action, it is the
    number of the line.
    """

    change: Change | None
    number: int
    where: ListPlace | None = None


@dataclass(frozen=True)
class ProposedChange:
    """A line of a preview. ``place_before`` and ``place`` count from 1; None: not on this list.

    ``name``: the speaker's name in the file, if the record does not have the speaker. ``lacks``: what the
    record lacks, in one word.
    """

    key: ProposedKey
    change: Change
    where: ListPlace | None
    speaker: ListedSpeaker
    place_before: int | None = None
    place: int | None = None
    name: str = ""
    lacks: str = ""


def standing(request: ListedRequest) -> ProposedSpeaker:
    """Return a waiting request as a speaker on a proposed list."""
    speaker = ListedSpeaker(
        delegation_id=request.delegation_id,
        person_id=request.person_id,
        grouping_id=request.grouping_id,
        guest=request.guest,
    )
    return ProposedSpeaker(request.id, speaker)


def with_others(
    order: Sequence[ProposedSpeaker], now: Sequence[ListedRequest], leaving: Collection[int]
) -> tuple[ProposedSpeaker, ...]:
    """Return ``order`` with the waiting speakers it does not name added, except the ``leaving``.

    Each of them stays in front of the next speaker who follows on the list now and does not move; without
    such a speaker, at the end.
    """
    whole = list(order)
    keys = [one.request_id for one in whole]
    places = {one.id: place for place, one in enumerate(now)}
    stay = _longest_rising([places[key] for key in keys if key is not None and key in places])
    following: int | None = None
    for request in reversed(now):
        if request.id in leaving:
            continue
        if request.id not in keys:
            at = len(whole) if following is None else keys.index(following)
            whole.insert(at, standing(request))
            keys.insert(at, request.id)
        elif places[request.id] not in stay:
            continue
        following = request.id
    return tuple(whole)


@dataclass(frozen=True)
class ProposedList:
    """A list as it is ``now`` and the proposed ``order``; ``withdrawn``: keys of the requests to withdraw."""

    where: ListPlace
    now: tuple[ListedRequest, ...]
    order: tuple[ProposedSpeaker, ...]
    withdrawn: frozenset[int] = frozenset()

    @cached_property
    def changes(self) -> tuple[ProposedChange, ...]:
        """The changes, in the proposed order, then the withdrawals."""
        return tuple(self._changes())

    def _changes(self) -> Iterator[ProposedChange]:
        before = {one.id: place for place, one in enumerate(self.now, start=1)}
        stay = _longest_rising([before[one] for one in self._requests if one in before])
        for place, one in enumerate(self.order, start=1):
            was = before.get(one.request_id or 0)
            key = self._key(place, one)
            if one.request_id is None:
                yield ProposedChange(key, Change.ADDED, self.where, one.speaker, None, place)
            elif was not in stay:
                yield ProposedChange(key, Change.MOVED, self.where, one.speaker, was, place)
        for request in self.now:
            if request.id in self.withdrawn:
                speaker, key = standing(request).speaker, ProposedKey(Change.WITHDRAWN, request.id)
                yield ProposedChange(key, Change.WITHDRAWN, self.where, speaker, before[request.id])

    @property
    def _requests(self) -> list[int]:
        return [one.request_id for one in self.order if one.request_id is not None]

    def _key(self, place: int, one: ProposedSpeaker) -> ProposedKey:
        if one.request_id is not None:
            return ProposedKey(Change.MOVED, one.request_id)
        return ProposedKey(Change.ADDED, place, self.where)

    def arranged(self, chosen: Collection[ProposedKey]) -> ArrangedList | None:
        """Return the list with only the chosen changes; None if none of them concerns this list."""
        own = {one.key for one in self.changes}
        if own.isdisjoint(chosen):
            return None
        here = {one.id for one in self.now}
        keyed = [(self._key(place, one), one) for place, one in enumerate(self.order, start=1)]
        order = [one for key, one in keyed if key in chosen or (key not in own and one.request_id in here)]
        ordered = {one.request_id for one in self.order}
        gone = [key for key in sorted(self.withdrawn) if ProposedKey(Change.WITHDRAWN, key) in chosen]
        away = {key for key in here - ordered if ProposedKey(Change.MOVED, key) in chosen}  # to another list
        whole = with_others(order, self.now, away.union(gone))
        sitting, item = self.where
        return ArrangedList(sitting_id=sitting, item_id=item, order=list(map(_given, whole)), withdrawn=gone)


def _given(one: ProposedSpeaker) -> ListedSpeaker:
    return one.speaker if one.request_id is None else ListedSpeaker(request_id=one.request_id)


@dataclass(frozen=True)
class Proposal:
    """All lists of a proposal, and ``others``: speakers for whom nothing can or need be done."""

    lists: tuple[ProposedList, ...]
    others: tuple[ProposedChange, ...] = ()

    @cached_property
    def changes(self) -> tuple[ProposedChange, ...]:
        """All changes that can be taken."""
        return tuple(change for one in self.lists for change in one.changes)

    def taking(self, chosen: Collection[ProposedKey]) -> ActCall | None:
        """Return the act that takes the changes with these keys; None if none of them is among the lists."""
        lists = [arranged for one in self.lists if (arranged := one.arranged(chosen)) is not None]
        return call_of(arrange_speakers, lists=lists) if lists else None


def _longest_rising(places: Sequence[int]) -> set[int]:
    """Return the longest increasing subsequence of the places: the speakers on them need not move."""
    ends: list[int] = []  # the smallest last place of a row of each length
    rows: list[list[int]] = []
    for place in places:
        at = bisect_left(ends, place)
        row = [*(rows[at - 1] if at else ()), place]
        ends[at : at + 1], rows[at : at + 1] = [place], [row]
    return set(rows[-1]) if rows else set()
