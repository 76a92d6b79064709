"""The rows of the lists about attendance, participants, recommendations and documents."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from wgdesk.lists.at_a_glance import by_sitting, group_of_delegation
from wgdesk.lists.list_facts import ListFacts
from wgdesk.lists.sheet import SheetRow
from wgdesk.lists.words import ListWords
from wgdesk.model import Rank, RecommendationState
from wgdesk.reads.values.attendance import ParticipantNow
from wgdesk.reads.values.programme import SittingNow
from wgdesk.reads.values.roster import DelegationNow
from wgdesk.rules.attendance import LISTS

_RANKS = tuple(Rank)


def sittings_shown(facts: ListFacts) -> list[SittingNow]:
    """Return the sittings that have a column in the list of attendance."""
    shown = by_sitting(facts.programme, facts.attendance, facts.roster)
    return [one.sitting for one in shown]


def members(facts: ListFacts, words: ListWords) -> list[DelegationNow]:
    """Return the delegations that registered or were present, in the order of the report."""
    present = facts.attendance.present.values()
    came = {key for here in present for key in here} | set(facts.attendance.registered)
    found = [one for one in facts.roster.delegations.values() if one.id in came]

    def order(one: DelegationNow) -> tuple[object, ...]:
        state = facts.attendance.lists.get(one.listed_in)
        entered = state is not None and state.as_entered
        return LISTS.index(one.listed_in), one.place if entered else 0, words.order(one)

    return sorted(found, key=order)


def attendance(facts: ListFacts, words: ListWords) -> Iterator[SheetRow]:
    """Who was present at which sittings; each kind ends with the number recorded without names."""
    shown = sittings_shown(facts)
    by_list = {name: list(found) for name, found in groupby(members(facts, words), lambda one: one.listed_in)}
    for name in LISTS:
        for one in by_list.get(name, ()):
            there = [facts.attendance.at(sitting.id).get(one.id) for sitting in shown]
            yield (
                words.forms(one).listed,
                words.kind_of(one),
                words.group(group_of_delegation(one, facts.roster).grouping_id),
                words.say("yes" if one.id in facts.attendance.registered else "no"),
                *("" if online is None else words.say("online" if online else "present") for online in there),
                sum(online is not None for online in there),
            )
        if number := facts.attendance.unnamed_of(name):
            unnamed = words.say("unnamed", n=str(number))
            yield unnamed, words.value("is", name), "", "", *("" for _ in shown), None


def presence(facts: ListFacts, words: ListWords) -> Iterator[SheetRow]:
    """How many delegations were present at each sitting, by kind."""
    for one in by_sitting(facts.programme, facts.attendance, facts.roster):
        yield facts.number(one.sitting), one.sitting.day, *one.present.values(), one.total, one.online


def recommendations(facts: ListFacts, words: ListWords) -> Iterator[SheetRow]:
    """Each recommendation with its state and adoption; its proposers are internal and left out."""
    for cluster in facts.outcome.clusters:
        for one in cluster.recommendations:
            reserved = [words.delegation(each.delegation_id) for each in one.reservations]
            yield (
                one.number or None,
                words.text(cluster.heading),
                words.item(cluster.item_id),
                words.text(one.body),
                words.value("recommendation", one.state),
                words.sitting(one.sitting_id) if one.state is RecommendationState.ADOPTED else None,
                facts.here(one.adopted_at),
                words.pack.comma.join(reserved),
            )


def documents(facts: ListFacts, words: ListWords) -> Iterator[SheetRow]:
    """The documents before the meeting, in order."""
    for one in facts.outcome.documents:
        yield (
            one.symbol,
            words.value("document", one.kind),
            words.text(one.title),
            words.delegation(one.submitter_id)
            or words.text(one.author)
            or (words.say("group-secretariat") if one.by_secretariat else ""),
            words.item(one.item_id),
        )


def participants_of(facts: ListFacts) -> dict[int | None, list[ParticipantNow]]:
    """Return delegation key -> registered participants by rank; None has those without a delegation.

    Members of the body who did not attend are none.
    """
    found: dict[int | None, list[ParticipantNow]] = {}
    came = (one for one in facts.attendance.participants if one.rank is not Rank.ABSENT)
    for one in sorted(came, key=lambda one: (_RANKS.index(one.rank), one.id)):
        found.setdefault(one.delegation_id, []).append(one)
    return found


def participants(facts: ListFacts, words: ListWords) -> Iterator[SheetRow]:
    """The registered participants by delegation and rank; those without a delegation come last."""
    people = participants_of(facts)
    ordered = [one.id for one in members(facts, words)]
    for key in (*ordered, *(key for key in people if key not in ordered)):
        delegate = facts.roster.delegations.get(key or 0)
        for one in people.get(key, ()):
            yield (
                words.delegation(key),
                words.kind_of(delegate) if delegate else "",
                words.person(one.person_id),
                words.function(one.person_id),
                words.value("rank", one.rank),
                one.credentials_on,
                words.say("online" if one.online else "present"),
            )
