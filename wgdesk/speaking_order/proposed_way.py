"""A list of speakers in another order, as a proposal, and the figures shown beside it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from wgdesk.lists.at_a_glance import by_delegation, group_of_delegation
from wgdesk.reads.queries.floor import all_requests
from wgdesk.reads.queries.roster import roster
from wgdesk.reads.queries.speaking_lists import speaking_lists
from wgdesk.reads.values.roster import DelegationNow, PersonNow, Roster
from wgdesk.reads.values.speaking_lists import ListedRequest, ListPlace
from wgdesk.rules.floor import suggested_rank
from wgdesk.rules.speaking_orders import Waiting, ordered, speaking_times
from wgdesk.rules.statements import State
from wgdesk.speaking_order.proposal import Proposal, ProposedList, standing


@dataclass(frozen=True)
class Balance:
    """How many women and men wait on a list. It is only shown and does not affect the order.

    ``unknown``: speakers who are not named or whose gender was guessed from the name.
    """

    women: int
    men: int
    unknown: int


@dataclass(frozen=True)
class ListStanding:
    """The figures shown beside a list: the balance, the speaking time of delegations and regional groups."""

    balance: Balance
    spoken: Mapping[int, timedelta]
    region_spoken: Mapping[int | None, timedelta]


def proposed_way(connection: Connection, where: ListPlace, way: str, now: datetime) -> Proposal:
    """Return the proposal to put a list in one of the orders ``rules.speaking_orders.WAYS``.

    A statement in progress counts until ``now``.
    """
    people, stands = roster(connection), speaking_lists(connection).waiting(where)
    standings = _standing(connection, stands, people, now)
    requests = {one.id: one for one in stands}
    order = ordered([_waiting(one, people, standings) for one in stands], way)
    return Proposal((ProposedList(where, stands, tuple(standing(requests[key]) for key in order)),))


def list_standing(connection: Connection, where: ListPlace, now: datetime) -> ListStanding:
    """Return the figures shown beside a list; a statement in progress counts until ``now``."""
    return _standing(connection, speaking_lists(connection).waiting(where), roster(connection), now)


def region_of(one: DelegationNow | None, people: Roster) -> int | None:
    """Return the key of the regional group of a delegation; None if it has none."""
    return group_of_delegation(one, people).grouping_id if one is not None else None


def _standing(
    connection: Connection, waiting: Sequence[ListedRequest], people: Roster, now: datetime
) -> ListStanding:
    times = by_delegation(all_requests(connection), now)
    spoken = {key: time.total for key, time in times.items()}
    regions = {one.id: region_of(one, people) for one in people.delegations.values()}
    speakers = [_person(one, people) for one in waiting]
    genders = [one.person.gender for one in speakers if one is not None and not one.person.guessed]
    women = genders.count("f")
    balance = Balance(women, len(genders) - women, len(speakers) - len(genders))
    return ListStanding(balance, spoken, speaking_times(spoken, regions))


def _person(one: ListedRequest, people: Roster) -> PersonNow | None:
    return people.people.get(one.person_id or 0)


def _waiting(one: ListedRequest, people: Roster, facts: ListStanding) -> Waiting:
    person = _person(one, people)
    key = one.delegation_id or (person.delegation_id if person else None)
    delegation = people.delegations.get(key or 0)
    region = region_of(delegation, people)
    return Waiting(
        key=one.id,
        asked_at=one.asked_at,
        deferred=one.state is State.DEFERRED,
        status=suggested_rank(
            listed_in=delegation.listed_in if delegation else None, on_behalf=one.grouping_id is not None
        ),
        on_behalf=one.grouping_id is not None,
        honorific=person.person.style or None if person else None,
        region=region,
        spoken=facts.spoken.get(key or 0, timedelta()),
        region_spoken=facts.region_spoken.get(region, timedelta()),
    )
