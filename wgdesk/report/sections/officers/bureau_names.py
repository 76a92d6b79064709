"""Builds the names of officers below a sentence on the Bureau: lines, lines under each office, or a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import compress, groupby
from typing import Literal

from wgdesk.model import Office
from wgdesk.phrasing.facts import Count, DateSpan, Days, Missing, Person, Sittings
from wgdesk.phrasing.tree import Block, Body, Item, Say, Source, Table, say
from wgdesk.reads.values.programme import OfficerNow
from wgdesk.report.readings.given_values import key_of
from wgdesk.report.sections.common.context import Context
from wgdesk.words.variants import yes_no

# What the line of an officer tells: the election of a sitting; until when a member of the whole Bureau
# served; or both, where one list stands for the elections of several sittings.
Told = Literal["elected", "whole", "together"]


def named(context: Context, officers: Sequence[OfficerNow], *, acclaimed: bool) -> Iterator[Block[Say]]:
    """Yield the lines or the table of officers in the form of the body.

    ``acclaimed``: the sentence before says that all were elected by acclamation.
    """
    form = context.options.choice("bureau_form")
    if form == "table":
        yield table(context, officers, f"opening/bureau/{officers[0].id}")
    elif form == "grouped":
        yield from grouped(context, officers, acclaimed=acclaimed)
    else:
        yield from _lines(context, officers, acclaimed=acclaimed)


def officer_named(context: Context, officer: OfficerNow) -> Person:
    """Return the person in an office, without the State if the option says so."""
    person = context.person(officer.person_id)
    shown = context.options.choice("bureau_states") == "shown" or person.awaited
    return person if shown else replace(person, delegation=None)


def women_or_men(context: Context, officers: Iterable[OfficerNow]) -> str:
    """Return "f" if all officers are women, else "m"."""
    return "f" if all(context.record.people[one.person_id].gender == "f" for one in officers) else "m"


def all_acclaimed(context: Context, officers: Sequence[OfficerNow]) -> bool:
    """Return whether the sentence says that all officers were elected by acclamation.

    If only some were, or it is uncertain only for some, the lines of those officers say so.
    """
    compared = [("officer", one.id, "by_acclamation") in context.compared for one in officers]
    return all(one.by_acclamation for one in officers) and (all(compared) or not any(compared))


def told_besides(
    context: Context, officer: OfficerNow, *, later: bool = False, dated: bool = True
) -> Say | None:
    """Return by which group an officer was nominated, whom they replaced and from when; None if unknown.

    ``later``: at which of the sittings that the sentence names they took the place of another. ``dated``:
    from when they serve is told here, not after their office.
    """
    known = {one.id: one for one in context.record.officers}
    replaced, group = known.get(officer.replaces_id or 0), officer.nominated_by_id
    if context.options.choice("bureau_successor") == "remainder":
        replaced = None  # not whose place they took, but for how long
    sitting_id = officer.elected_at_id if later else None
    since = _since(context, officer) if dated else None
    if group is None and replaced is None and since is None:
        return None
    return say(
        "nominated",
        nominated=yes_no(group is not None),
        group=context.record.groupings[group] if group is not None else Missing(),
        replacing=yes_no(replaced is not None),
        later=yes_no(sitting_id is not None),
        sittings=Missing() if sitting_id is None else context.at(sitting_id, doubtful=False),
        since=since or say("no-words"),
        successor=context.options.choice("bureau_successor"),
        replaced=officer_named(context, replaced) if replaced is not None else Missing(),
    )


def serving_from(context: Context, officer: OfficerNow) -> Say:
    """Return from which day after their election an officer serves, and for how long; maybe no words."""
    return _since(context, officer) or say("no-words")


def _since(context: Context, officer: OfficerNow) -> Say | None:
    """Return the words of ``serving_from``; None without any.

    "For the remainder of the session" (A/80/16, para. 8) is who took the place of another.
    """
    term, day, remainder = officer.term, _later_day(context, officer), _for_remainder(context, officer)
    if day is None and not remainder and not term:
        return None
    return say(
        "serving-from",
        termed=yes_no(bool(term)),
        term=context.words(term, "officer", officer.id, "term") if term else Missing(),
        dated=yes_no(day is not None),
        day=Missing() if day is None else Days((day,)),
        remainder=yes_no(remainder),
    )


def has_term_alone(context: Context, officer: OfficerNow) -> bool:
    """Return whether only the term of an officer is told after the office; a day would need a comma."""
    return bool(officer.term) and _later_day(context, officer) is None


def _for_remainder(context: Context, officer: OfficerNow) -> bool:
    return context.options.choice("bureau_successor") == "remainder" and officer.replaces_id is not None


def _later_day(context: Context, officer: OfficerNow) -> date | None:
    sittings = (one.day for one in context.record.sittings if one.id == officer.elected_at_id)
    return None if officer.serves_from == next(sittings, None) else officer.serves_from


# -- a line for each officer -------------------------------------------------------------------------------


def _lines(context: Context, officers: Sequence[OfficerNow], *, acclaimed: bool) -> Iterator[Block[Say]]:
    for place, officer in enumerate(officers, start=1):
        text = _line(context, officer, acclaimed=acclaimed, last=officer is officers[-1])
        told, key = _elsewhere(context, officer, text), f"opening/officer/{officer.id}"
        source = Source("officer", officer.id)
        if len(officers) == 1:  # a single line is not a list
            yield Body(key, told, source)
        else:
            yield Item(key, 2, told, say("label-subitem", n=Count(place)), source)


def _line(context: Context, officer: OfficerNow, *, acclaimed: bool, last: bool) -> Say:
    """Return the line of an officer, as elected at the sitting that the sentence before names."""
    manner, end = _manner(officer, acclaimed=acclaimed), "stop" if last else "semicolon"
    if officer.vacant:
        return say("office-item-vacant", office=vacant_office(context, officer), end=end)
    office, person = context.office("the-officer", officer), officer_named(context, officer)
    besides = told_besides(context, officer)
    if besides is None:
        return say(
            "officer-item",
            officer=office,
            person=person,
            manner=manner,
            end=end,
            elsewhere="no",
            body=context.body,
            sittings=Missing(),  # election at another sitting is a second reading: ``_elsewhere``
        )
    return say(
        "officer-item-nominated",
        officer=office,
        person=person,
        besides=besides,
        manner=manner,
        end=end,
        elsewhere="no",
        body=context.body,
        sittings=Missing(),
    )


def _manner(officer: OfficerNow, *, acclaimed: bool) -> str:
    return "acclamation" if officer.by_acclamation and not acclaimed else "election"


def _elsewhere(context: Context, officer: OfficerNow, text: Say, *, shown: bool = True) -> Say:
    """Return the line of an officer; if the sitting is uncertain, also as elected at the other sitting.

    ``shown``: the sentence before shows it where it is uncertain for all whom it tells of.
    """
    others = [one for one in context.record.officers if one.elected_at_id == officer.elected_at_id]
    doubted = context.doubted("officer", officer.id, "elected_at_id")
    if not doubted or (shown and sitting_doubted(context, others)):
        return text
    other = other_sitting(context, [officer])
    if other is None:
        return say("doubted", text=text)
    facts = dict(text.facts) | {"elsewhere": "yes", "sittings": other}
    return say("readings", first=text, other=Say(text.key, tuple(sorted(facts.items()))))


def sitting_doubted(context: Context, officers: Sequence[OfficerNow]) -> bool:
    """Return whether the sentence shows that the sitting at which officers were elected is uncertain.

    If it is uncertain only for some of a list, their own lines show it; a table and a sentence have no such
    lines.
    """
    doubted = [context.doubted("officer", one.id, "elected_at_id") for one in officers]
    lineless = context.options.choice("bureau_form") in ("table", "running", "offices")
    return all(doubted) or (any(doubted) and lineless)


def other_sitting(context: Context, officers: Sequence[OfficerNow]) -> Sittings | None:
    """Return the other sitting at which all of the officers may have been elected; None if unknown."""
    marks = [context.record.doubt("officer", one.id, "elected_at_id") for one in officers]
    others = {mark.alternative for mark in marks if mark is not None}
    known = key_of(others.pop(), (one.id for one in context.record.sittings)) if len(others) == 1 else None
    return context.at(known, doubtful=False) if known is not None else None


# -- one name a line under each office ---------------------------------------------------------------------


def grouped(
    context: Context, officers: Sequence[OfficerNow], *, acclaimed: bool, told: Told = "elected"
) -> Iterator[Block[Say]]:
    """Yield each office once, then its holders, one a line."""
    part = "bureau" if told == "whole" else "officer"
    for _, found in groupby(officers, lambda one: (one.office, one.rank)):
        holders = list(found)
        source = Source("officer", holders[0].id)
        title = say("office-line", office=_office_listed(context, holders))
        yield Item(f"opening/{part}/office/{holders[0].id}", 1, title, None, source)
        for officer in holders:
            text = _under_office(context, officer, acclaimed=acclaimed, told=told)
            if told != "whole":
                text = _elsewhere(context, officer, text, shown=told == "elected")
            level: Literal[2, 3] = 3 if officer is holders[-1] else 2
            yield Item(f"opening/{part}/{officer.id}", level, text, None, Source("officer", officer.id))


def vacant_office(context: Context, officer: OfficerNow) -> Say:
    """Return an office that nobody holds: its title has no gender of a person."""
    office = context.office("the-officer", officer)
    key = office.key
    return say(key, **(dict(office.facts) | {"g": "m"}))


def _office_listed(context: Context, officers: Sequence[OfficerNow]) -> Say:
    """Return the office over its holders, one of whom may be wanting."""
    seated, first = [one for one in officers if not one.vacant], officers[0]
    if len(seated) == len(officers):
        return office_of(context, officers)
    if len(officers) == 1:
        return vacant_office(context, first)
    n, g = Count(len(officers)), women_or_men(context, seated) if seated else "m"
    return say("offices", office=first.office, n=n, g=g, chair_g=_chair_g(context, first))


def office_of(context: Context, officers: Sequence[OfficerNow]) -> Say:
    """Return the office that one officer holds, or several: "Vice-Chairs".

    Two who were Chair one after the other are no Co-Chairs.
    """
    first, left = officers[0], {one.replaces_id for one in officers}
    stayed = [one for one in officers if one.served_until is None and one.id not in left]
    if len(officers) == 1 or (first.office == Office.CHAIR and len(stayed) < 2):
        return context.office("the-officer", first)
    n, g = Count(len(officers)), women_or_men(context, officers)
    return say("offices", office=first.office, n=n, g=g, chair_g=_chair_g(context, first))


def _chair_g(context: Context, officer: OfficerNow) -> str:
    if officer.of_next:
        return _gender(context, context.record.next_chair)
    return gender_of_chair(context, officer.elected_at_id)


def gender_of_chair(context: Context, sitting_id: int | None) -> str:
    """Return the gender of whoever was Chair at a sitting; masculine if there was nobody."""
    return _gender(context, context.record.chair_at(sitting_id))


def _gender(context: Context, chair: OfficerNow | None) -> str:
    return context.record.people[chair.person_id].gender if chair else "m"


def _under_office(context: Context, officer: OfficerNow, *, acclaimed: bool, told: Told) -> Say:
    """Return the line of an officer; in the whole Bureau, until when they served and not how they came."""
    if officer.vacant:
        return say("office-line-vacant")
    besides = None if told == "whole" else told_besides(context, officer, later=told == "together")
    return say(
        "officer-line",
        person=officer_named(context, officer),
        served=say("no-words") if told == "elected" else _served(officer, since=told == "whole"),
        besides=besides or say("no-words"),
        manner=_manner(officer, acclaimed=acclaimed),
        elsewhere="no",
        body=context.body,
        sittings=Missing(),
    )


def _served(officer: OfficerNow, *, since: bool) -> Say:
    """Return until when an officer served and, if ``since``, from when."""
    first, last = officer.serves_from if since else None, officer.served_until
    if first is None and last is None:
        return say("no-words")
    served, span, day = days_served(first, last)
    return say("served", served=served, span=span, day=day)


def days_served(first: date | None, last: date | None) -> tuple[str, DateSpan | Missing, Days | Missing]:
    """Return how the days of an officer are told: "span", "since", "until" or "session", the span, the day.

    A span has its year once (A/80/16, 10). If the last day precedes the first, only the first is told.
    """
    span = DateSpan(first, last) if first is not None and last is not None and first <= last else None
    day = first or last
    way = "span" if span is not None else "since" if first else "until" if last else "session"
    return way, span or Missing(), Missing() if day is None else Days((day,))


# -- a table -----------------------------------------------------------------------------------------------


def table(context: Context, officers: Sequence[OfficerNow], key: str) -> Table[Say]:
    """Return a table of officers with office, name, State and regional group, of which no column is empty."""
    rows = [_row(context, one) for one in officers]
    filled = [any(row[place].key != "no-words" for row in rows) for place in range(4)]
    head = [say("bureau-head", column=name) for name in ("office", "name", "state", "group")]
    kept = (tuple(compress(row, filled)) for row in rows)
    return Table(key, tuple(compress(head, filled)), tuple(kept), Source("officer", officers[0].id))


def _row(context: Context, officer: OfficerNow) -> tuple[Say, ...]:
    person, nothing = context.person(officer.person_id), say("no-words")
    if officer.vacant:
        return vacant_office(context, officer), say("office-line-vacant"), nothing, nothing
    state = person.delegation
    known = {one.code: one for one in context.record.delegations.values()}
    group = known[state.code].grouping_id if state is not None and state.code in known else None
    name = say("person-alone", person=person)
    if officer.serves_from is not None or officer.served_until is not None:
        name = say("person-served", person=person, served=_served(officer, since=True))
    return (
        context.office("the-officer", officer),
        name if not person.awaited else nothing,
        say("delegation-listed", name=state) if state is not None else nothing,
        say("group-listed", group=context.record.groupings[group]) if group is not None else nothing,
    )
