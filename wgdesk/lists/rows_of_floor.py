"""The rows of the lists about the floor: speakers, statements, and speaking time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta

from wgdesk.lists.at_a_glance import (
    SpeakerGroup,
    SpokenTime,
    by_delegation,
    by_gender,
    by_group,
    by_item,
    group_of_delegation,
    length,
)
from wgdesk.lists.list_facts import ListFacts
from wgdesk.lists.sheet import SheetRow
from wgdesk.lists.words import ListWords
from wgdesk.live.speaking_time import seconds_for
from wgdesk.model import Lane, Medium, Office
from wgdesk.reads.values.floor import RequestNow
from wgdesk.rules.statements import State
from wgdesk.script.speakers import speaker_of

_GONE = (State.WITHDRAWN, State.ABSENT)
_ENDLESS = datetime.max


def speakers(facts: ListFacts, words: ListWords) -> Iterator[SheetRow]:
    """Who has spoken and who waits, by sitting and item; those who withdrew or were absent come last."""
    place, last = 0, None
    items = {key: at for at, key in enumerate(facts.items, start=1)}
    ordered = sorted(facts.requests, key=lambda one: _order(facts, items, one))  # keeps the order of lanes
    for one in (one for one in ordered if not one.struck):
        place = place + 1 if last == (one.sitting_id, one.item_id) else 1
        last = (one.sitting_id, one.item_id)
        yield (
            words.sitting(one.sitting_id),
            words.item(one.item_id),
            place,
            *_who(words, one),
            words.value("state", _state(one)),
            facts.here(one.asked_at),
            _limit(facts, one),
        )


def statements(facts: ListFacts, words: ListWords) -> Iterator[SheetRow]:
    """Every statement made or submitted in writing, by its beginning, including points of order."""
    made = [one for one in facts.requests if not one.struck and (one.begun_at or _handed_in(one))]
    for place, one in enumerate(sorted(made, key=lambda one: _begin(facts, one)), start=1):
        spoke = one.begun_at is not None
        took = length(one, facts.now) if spoke else None
        allotted = timedelta(seconds=one.allotted) if one.allotted else None
        yield (
            place,
            words.sitting(one.sitting_id),
            words.item(one.item_id),
            *_who(words, one),
            words.value("medium", one.medium),
            facts.here(one.called_at),
            facts.here(one.begun_at),
            facts.here(one.ended_at),
            took,
            allotted,
            max(took - allotted, timedelta()) if took is not None and allotted else None,
        )


def time_of_delegations(facts: ListFacts, words: ListWords) -> Iterator[SheetRow]:
    """How long each delegation spoke, longest first."""
    times = by_delegation(facts.requests, facts.now)
    for key, spoke in times.items():
        one = facts.roster.delegations[key]
        belongs = group_of_delegation(one, facts.roster)
        yield (
            words.forms(one).listed,
            words.kind_of(one),
            words.group(belongs.grouping_id),
            *_spoken(spoke, times.values()),
        )


def time_of_groups(facts: ListFacts, words: ListWords) -> Iterator[SheetRow]:
    """How long each regional group and the speakers of no group spoke, longest first."""
    times = by_group(facts.requests, facts.roster, facts.now)
    for group, spoke in times.items():
        yield group_name(words, group), *_spoken(spoke, times.values())


def time_of_genders(facts: ListFacts, words: ListWords) -> Iterator[SheetRow]:
    """How long women and men spoke, and how long speakers of unknown gender did."""
    times = by_gender(facts.requests, facts.roster, facts.now)
    for gender, spoke in times.items():
        yield words.say(f"gender-{gender or 'unknown'}"), *_spoken(spoke, times.values())


def time_of_items(facts: ListFacts, words: ListWords) -> Iterator[SheetRow]:
    """The planned and the actual time of each item, with the difference in minutes."""
    for one in by_item(facts.programme, facts.now):
        more = (one.actual - one.planned).total_seconds() / 60
        yield words.item(one.item.id), words.item_title(one.item), one.planned, one.actual, round(more)


def group_name(words: ListWords, group: SpeakerGroup) -> str:
    """Return the name of a regional group, or the phrase for a sort of speakers without one."""
    return words.group(group.grouping_id) if group.grouping_id else words.say(f"group-{group.sort}")


def capacity(facts: ListFacts, words: ListWords, one: RequestNow) -> str:
    """Return the capacity in which a speaker takes the floor: representative, observer, panellist, Chair."""
    who = speaker_of(one, facts.roster, words.deciders)
    chairs = {each.person_id for each in facts.programme.officers if each.office is Office.CHAIR}
    role: str = who.role
    if one.lane is Lane.PANEL:
        role = "panellist"
    elif one.person_id in chairs and one.delegation_id is None:
        role = "chair"
    return words.say(f"capacity-{role}", gender=who.gender or "m")


def _spoken(spoke: SpokenTime, among: Iterable[SpokenTime]) -> SheetRow:
    whole = sum((one.total for one in among), timedelta())
    return spoke.statements, spoke.total, spoke.average, spoke.longest, spoke.total / whole if whole else 0.0


def _who(words: ListWords, one: RequestNow) -> SheetRow:
    return (
        words.delegation(one.delegation_id),
        words.speaker(one),
        words.function(one.person_id),
        words.group(one.grouping_id),
        words.value("lane", one.lane),
        words.value("kind", one.kind),
    )


def _order(facts: ListFacts, items: Mapping[int, int], one: RequestNow) -> tuple[int, int, int, datetime]:
    """Return the sort key of a request: statements made by time, then who waits, then who is gone."""
    sitting = facts.sittings[one.sitting_id].number
    rank = 0 if one.begun_at else 2 if one.state in _GONE else 1
    begun = one.begun_at.replace(tzinfo=None) if one.begun_at else _ENDLESS
    return sitting, items.get(one.item_id or 0, 0), rank, begun


def _begin(facts: ListFacts, one: RequestNow) -> tuple[datetime, int]:
    return one.begun_at or one.text_at or one.asked_at, one.id


def _handed_in(one: RequestNow) -> bool:
    return one.medium is Medium.WRITTEN and one.withdrawn_at is None


def _state(one: RequestNow) -> str:
    if one.begun_at is None and _handed_in(one):
        return "written"
    return "paused" if one.state is State.SPEAKING and one.paused else one.state.value


def _limit(facts: ListFacts, one: RequestNow) -> timedelta | None:
    """Return the time limit set when the statement began; before that, the limit it would have now."""
    seconds = seconds_for(one, facts.roster, facts.programme.options)
    return timedelta(seconds=seconds) if seconds and one.medium is not Medium.WRITTEN else None
