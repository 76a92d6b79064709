"""Compares the speaking order in a file with the record and proposes the changes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from sqlalchemy import Connection

from wgdesk.acts.helpers.speaker_arguments import ListedSpeaker
from wgdesk.errors import Refused
from wgdesk.reads.queries.identity import identity
from wgdesk.reads.queries.programme import programme
from wgdesk.reads.queries.roster import roster
from wgdesk.reads.queries.speaking_lists import speaking_lists
from wgdesk.reads.values.programme import Programme
from wgdesk.reads.values.roster import DelegationNow, Roster
from wgdesk.reads.values.speaking_lists import ListedRequest, ListPlace, SpeakingLists
from wgdesk.rules.statements import State
from wgdesk.speaking_order.order_file import FiledList, FiledSpeaker, OrderFile
from wgdesk.speaking_order.proposal import (
    Change,
    Proposal,
    ProposedChange,
    ProposedKey,
    ProposedList,
    ProposedSpeaker,
    with_others,
)
from wgdesk.words.finder import fold

_BEGUN = (State.CALLED, State.SPEAKING, State.FINISHED)


def proposal_of(connection: Connection, order: OrderFile) -> Proposal:
    """Return the changes a file proposes; raises ``Refused``: 'no-meeting', 'order-of-another-record'."""
    course, known = programme(connection), identity(connection)
    if known is None or known.uid != order.meeting:
        raise Refused("order-of-another-record")
    return _Matching(course, roster(connection), speaking_lists(connection)).proposal(order)


class _Lacking(Exception):
    """The record lacks a delegation or group (``what``) that the file names."""

    def __init__(self, what: str, name: str) -> None:
        super().__init__(what)
        self.what, self.name = what, name


class _Matching:
    """Finds the rows of the record that a file means."""

    def __init__(self, course: Programme, people: Roster, lists: SpeakingLists) -> None:
        self._lists = lists
        self._sittings = {one.number: one for one in course.sittings}
        self._items: Mapping[str, int | None] = {"": None, **{one.label: one.id for one in course.items}}
        self._codes = {fold(name): one.id for one in people.delegations.values() for name in _names(one)}
        self._codes |= {one.code: one.id for one in people.delegations.values()}
        self._groups = {one.code: one.id for one in people.groups.values()}
        self._people = {body: one.id for one in people.people.values() for _, body in one.person.called.texts}
        self._requests = {str(one.id): one for one in lists.requests}
        self._others: list[ProposedChange] = []
        self._found: set[int] = set()  # requests already matched to a speaker of the file

    def proposal(self, order: OrderFile) -> Proposal:
        """Return the proposal of a whole file. All speakers are matched first: some move to another list."""
        orders: dict[ListPlace, list[ProposedSpeaker]] = {}
        for filed in order.lists:
            where = self._where(filed)
            if where is not None:
                orders.setdefault(where, []).extend(self._speakers(where, filed))
        gone = {int(key) for key in order.withdrawn if key in self._requests}
        lists = []
        for where, wanted in orders.items():
            now = self._lists.waiting(where)
            here = {one.id for one in now}
            ordered = {one.request_id for one in wanted}
            withdrawn = frozenset((here & gone) - self._found)
            away = here & self._found - {key for key in ordered if key is not None}
            lists.append(ProposedList(where, now, with_others(wanted, now, withdrawn | away), withdrawn))
        return Proposal(tuple(lists), tuple(self._others))

    def _where(self, filed: FiledList) -> ListPlace | None:
        """Return the place of a list; None if the record has no such place or the sitting is over."""
        sitting = self._sittings.get(filed.sitting)
        if sitting is not None and filed.item in self._items and sitting.closed_at is None:
            return sitting.id, self._items[filed.item]
        lacks = "sitting" if sitting is None else "item" if filed.item not in self._items else "open"
        name = filed.item if lacks == "item" else str(filed.sitting)
        for one in filed.speakers:
            self._other(
                Change.UNKNOWN,
                None,
                {},
                name=f"{one.delegation or one.person or one.guest} · {name}",
                lacks=lacks,
            )
        return None

    def _speakers(self, where: ListPlace, filed: FiledList) -> Iterator[ProposedSpeaker]:
        for one in filed.speakers:
            try:
                speaker = self._made(one)
            except _Lacking as lacking:
                self._other(Change.UNKNOWN, where, {}, name=lacking.name, lacks=lacking.what)
                continue
            request = self._request(where, one, speaker)
            if request is not None and request.waits and request.id not in self._found:
                self._found.add(request.id)
                yield ProposedSpeaker(request.id, speaker)
            elif request is not None and request.state in _BEGUN:
                self._other(Change.SPOKEN, where, speaker)
            elif request is not None and request.state is State.WITHDRAWN:
                self._other(Change.LEFT, where, speaker)
            elif request is None or not request.waits:
                yield ProposedSpeaker(None, speaker)

    def _made(self, one: FiledSpeaker) -> ListedSpeaker:
        """Return the speaker by keys of the record; an unknown person alone becomes a guest."""
        person = self._people.get(one.person)
        alone = not one.delegation and person is None
        return ListedSpeaker(
            delegation_id=self._delegation(one.delegation),
            person_id=person,
            grouping_id=_found(self._groups, one.group, "group"),
            guest=one.guest or (one.person if alone else ""),
            kind=one.kind,
            medium=one.medium,
            aligned=[key for code in one.aligned if (key := self._delegation(code))],
        )

    def _delegation(self, name: str) -> int | None:
        """Return the key of the delegation with this code, or with this name in any language."""
        return _found(self._codes, name if name in self._codes else fold(name), "delegation", name)

    def _request(self, where: ListPlace, one: FiledSpeaker, speaker: ListedSpeaker) -> ListedRequest | None:
        """Return the request of a speaker: by its key, else one on that list in the same capacity.

        A waiting request comes before one already called. A speaker who asked for the floor again after
        speaking wants a second statement, which is a new request.
        """
        known = self._requests.get(one.key)
        if known is not None:
            return known
        capacity = _capacity_of(speaker)
        same = [r for r in self._lists.requests if r.where == where and _capacity(r) == capacity]
        waiting = next((r for r in same if r.waits and r.id not in self._found), None)
        return waiting or next((r for r in same if r.state in _BEGUN and not _asked_since(one, r)), None)

    def _other(
        self,
        change: Change,
        where: ListPlace | None,
        speaker: ListedSpeaker,
        *,
        name: str = "",
        lacks: str = "",
    ) -> None:
        key = ProposedKey(change, len(self._others))
        self._others.append(ProposedChange(key, change, where, speaker, name=name, lacks=lacks))


def _found(known: Mapping[str, int], code: str, what: str, name: str = "") -> int | None:
    if code and code not in known:
        raise _Lacking(what, name or code)
    return known.get(code)


def _names(one: DelegationNow) -> Iterator[str]:
    for forms in one.name.forms:
        yield forms.listed
        yield forms.running


def _capacity(one: ListedRequest) -> tuple[int | str | None, ...]:
    who = one.delegation_id or one.person_id or one.guest
    return who, one.grouping_id


def _capacity_of(speaker: ListedSpeaker) -> tuple[int | str | None, ...]:
    who = speaker.get("delegation_id") or speaker.get("person_id") or speaker.get("guest")
    return who, speaker.get("grouping_id")


def _asked_since(one: FiledSpeaker, request: ListedRequest) -> bool:
    return one.asked_at is not None and request.begun_at is not None and one.asked_at > request.begun_at
