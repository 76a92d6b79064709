"""One list of speakers in another order, as a proposal, and what is told beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.orm import Session

from wgdesk.reads.queries.roster import roster
from wgdesk.reads.queries.speaking_lists import speaking_lists
from wgdesk.reads.values.roster import PersonNow, Roster
from wgdesk.reads.values.speaking_lists import ListedRequest, ListPlace, SpeakingLists
from wgdesk.rules.floor import suggested_rank
from wgdesk.rules.speaking_orders import Waiting, ordered, speaking_times
from wgdesk.rules.statements import State
from wgdesk.speaking_order.proposal import Proposal, ProposedList, standing


@dataclass(frozen=True)
class Balance:
    """How many women and men wait on a list, of those who are named; it is shown, and orders nothing."""

    women: int
    men: int
    unnamed: int


@dataclass(frozen=True)
class ListStanding:
    """What is told beside a list: the balance, and how long delegations and regional groups have spoken."""

    balance: Balance
    spoken: Mapping[int, timedelta]
    region_spoken: Mapping[int | None, timedelta]


def proposed_way(session: Session, where: ListPlace, way: str) -> Proposal:
    """Return the proposal to order one list in a way of ``rules.speaking_orders.WAYS``."""
    people, lists = roster(session), speaking_lists(session)
    now = lists.waiting(where)
    facts = facts_of(lists, people, where)
    requests = {one.id: one for one in now}
    order = ordered([_waiting(one, people, facts) for one in now], way)
    return Proposal((ProposedList(where, now, tuple(standing(requests[key]) for key in order)),))


def list_facts(session: Session, where: ListPlace) -> ListStanding:
    """Return what is told beside a list."""
    return facts_of(speaking_lists(session), roster(session), where)


def facts_of(lists: SpeakingLists, people: Roster, where: ListPlace) -> ListStanding:
    """Return what is told beside a list, from what was read."""
    regions = {one.id: one.grouping_id for one in people.delegations.values()}
    speakers = [_person(one, people) for one in lists.waiting(where)]
    genders = [one.person.gender for one in speakers if one is not None]
    women = genders.count("f")
    balance = Balance(women, len(genders) - women, len(speakers) - len(genders))
    return ListStanding(balance, lists.spoken, speaking_times(lists.spoken, regions))


def _person(one: ListedRequest, people: Roster) -> PersonNow | None:
    return people.people.get(one.person_id or 0)


def _waiting(one: ListedRequest, people: Roster, facts: ListStanding) -> Waiting:
    person = _person(one, people)
    key = one.delegation_id or (person.delegation_id if person else None)
    delegation = people.delegations.get(key or 0)
    region = delegation.grouping_id if delegation else None
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
