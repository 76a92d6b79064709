"""Builds a sentence for each office to which a conference elected its officers (A/CONF.230/2025/L.2)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Literal

from wgdesk.model import Office
from wgdesk.phrasing.facts import Count, Missing, People, Sittings
from wgdesk.phrasing.tree import Item, Say, Source, say
from wgdesk.reads.values.programme import OfficerNow
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.officers.bureau_names import (
    gender_of_chair,
    office_of,
    officer_named,
    serving_from,
    told_besides,
    women_or_men,
)
from wgdesk.words.variants import yes_no


def by_offices(context: Context) -> bool:
    """Return whether each office has a sentence of its own."""
    return context.options.choice("bureau_form") == "offices"


def officers_elected(context: Context, sittings: Sittings) -> Say:
    """Return that the body elected its officers, before the sentences on their offices."""
    return say("officers-elected-own", body=context.body, sittings=sittings)


def each_office(context: Context, officers: Sequence[OfficerNow], blocks: Blocks) -> None:
    """Add who was elected to each office; States without a named officer stand by their regional groups.

    Those of a term, such as ex officio, have no seats of their groups.
    """

    def alike(one: OfficerNow) -> tuple[object, ...]:
        told = told_besides(context, one), one.term
        return one.office, one.rank, one.by_acclamation, told, context.person(one.person_id).awaited

    for _, found in groupby(officers, alike):
        holders = list(found)
        first = holders[0]
        source, key = Source("officer", first.id), f"opening/officer/{first.id}"
        states = len(holders) > 1 and context.person(first.person_id).awaited
        text = _elected_to(context, holders, states=states)
        paragraph(blocks, key, text, source, leads="lines" if states else "no")
        if states:
            _by_groups(context, holders, blocks, parted=not first.term)


def _elected_to(context: Context, holders: Sequence[OfficerNow], *, states: bool) -> Say:
    first = holders[0]
    person = context.person(first.person_id)
    return say(
        "states-elected" if states else "elected-to-office",
        people=People(tuple(officer_named(context, one) for one in holders)),
        functions=yes_no(first.office == Office.CHAIR and _have_functions(context, holders)),
        n=Count(len(holders)),
        g=women_or_men(context, holders),
        agree="f" if person.awaited or person.gender == "f" else "m",
        office=office_of(context, holders),
        which=first.office,
        chair_g=gender_of_chair(context, first.elected_at_id),
        manner="acclamation" if first.by_acclamation else "election",
        besides=told_besides(context, first, dated=False) or say("no-words"),
        since=serving_from(context, first),
    )


def _have_functions(context: Context, holders: Sequence[OfficerNow]) -> bool:
    """Return whether the function of each is known: Presidents are named with it, as of their countries."""
    people = [context.person(one.person_id) for one in holders]
    return all(person.function and not person.awaited for person in people)


def _by_groups(context: Context, holders: Sequence[OfficerNow], blocks: Blocks, *, parted: bool) -> None:
    """Add a line for each regional group (``parted``) with its States, the last for those of none."""
    states = {row.code: (key, row.grouping_id) for key, row in context.record.delegations.items()}
    groups: dict[int | None, dict[int, int]] = {}
    for one in holders:
        state = context.person(one.person_id).delegation
        if state is not None and state.code in states:
            key, group = states[state.code]
            groups.setdefault(group if parted else None, {})[key] = one.id
    for place, (which, members) in enumerate(sorted(groups.items(), key=lambda one: one[0] is None), start=1):
        level: Literal[2, 3] = 3 if place == len(groups) else 2
        row = next(iter(members.values()))
        named = yes_no(which is not None)
        called = Missing() if which is None else context.record.groupings[which]
        text = say("office-states", grouped=named, group=called, names=context.names(members))
        blocks.append(Item(f"opening/officers/{row}", level, text, None, Source("officer", row)))
