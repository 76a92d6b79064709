"""Builds the sentences on the Bureau: who was elected, and who presided over what."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby

from wgdesk.model import Office
from wgdesk.phrasing.facts import Count, Days, ItemRefs, Missing, People, Person, Sittings
from wgdesk.phrasing.tree import Block, Body, Item, Say, Source, Table, say
from wgdesk.reads.values.programme import OfficerNow, PresidingNow, SittingNow
from wgdesk.report.build.context import Blocks, Context, paragraph
from wgdesk.report.build.item_itself import item_itself
from wgdesk.report.readings.given_values import key_of


def elections(context: Context) -> Blocks:
    """Return the section on elections: the officers elected, and who presided."""
    blocks: Blocks = []
    bureau(context, blocks)
    return blocks


def bureau(context: Context, blocks: Blocks) -> None:
    """Add officers elected before the meeting (by an option), at each sitting, and who presided."""
    _elected_before(context, blocks)
    elected = [one for one in context.record.officers if one.elected_at_id is not None]
    wanted = {one.elected_at_id for one in elected}
    for sitting_id in (one.id for one in context.record.sittings if one.id in wanted):
        _elected_at(context, sitting_id, [one for one in elected if one.elected_at_id == sitting_id], blocks)
    _presided(context, blocks)


def _elected_before(context: Context, blocks: Blocks) -> None:
    """Add the officers elected before the meeting, if the option says so.

    Where it does not, a section on elections still has all whose day of election is known, and a Chair whose
    successor was elected at the meeting is always told of, since the report names both as Chair.
    """
    hidden = context.options.choice("bureau_earlier") == "hidden"
    earlier = [one for one in context.record.officers if one.elected_at_id is None]
    if hidden:
        earlier = [one for one in earlier if one.elected_on is not None]
    if hidden and not context.has_section("elections"):
        offices = {one.office for one in context.record.officers if one.elected_at_id is not None}
        earlier = [one for one in earlier if one.office == Office.CHAIR and Office.CHAIR in offices]
    for day in dict.fromkeys(one.elected_on for one in earlier):
        officers = [one for one in earlier if one.elected_on == day]
        text = _before(context, officers, day)
        paragraph(blocks, f"opening/before/{officers[0].id}", text, Source("officer", officers[0].id))
        blocks += _named(context, officers, acclaimed=True)


def _before(context: Context, officers: Sequence[OfficerNow], day: date | None) -> Say:
    if _alone(context, officers):
        person, officer = _elect(context, officers[0])
        if day is None:
            return say("officer-before", person=person, officer=officer)
        return say("officer-elected-on", day=Days((day,)), person=person, officer=officer)
    n, g = Count(len(officers)), _gender(context, officers)
    if day is None:
        return say("officers-before", n=n, g=g)
    return say("officers-elected-on", day=Days((day,)), n=n, g=g)


def _elected_at(context: Context, sitting_id: int, officers: Sequence[OfficerNow], blocks: Blocks) -> None:
    acclaimed = _all_acclaimed(context, officers)
    text = _elected(context, officers, context.at(sitting_id, doubtful=False), acclaimed=acclaimed)
    if _sitting_doubted(context, officers):
        other = _other_sitting(context, officers)
        if other is None:
            text = _elected(context, officers, context.at(sitting_id, doubtful=True), acclaimed=acclaimed)
        else:
            text = say("readings", first=text, other=_elected(context, officers, other, acclaimed=acclaimed))
    paragraph(blocks, f"opening/elected/{officers[0].id}", text, Source("officer", officers[0].id))
    blocks += _named(context, officers, acclaimed=acclaimed)


def _elected(context: Context, officers: Sequence[OfficerNow], sittings: Sittings, *, acclaimed: bool) -> Say:
    body, manner = context.body, "acclamation" if acclaimed else "election"
    if _alone(context, officers):
        person, officer = _elect(context, officers[0])
        return say(
            "officer-elected", body=body, sittings=sittings, manner=manner, person=person, officer=officer
        )
    n, g = Count(len(officers)), _gender(context, officers)
    return say("officers-elected", body=body, sittings=sittings, manner=manner, n=n, g=g)


def _all_acclaimed(context: Context, officers: Sequence[OfficerNow]) -> bool:
    """Return whether the sentence says that all officers were elected by acclamation.

    If only some were, or it is uncertain only for some, the lines of those officers say so.
    """
    compared = [("officer", one.id, "by_acclamation") in context.compared for one in officers]
    return all(one.by_acclamation for one in officers) and (all(compared) or not any(compared))


def _sitting_doubted(context: Context, officers: Sequence[OfficerNow]) -> bool:
    """Return whether the sentence shows that the sitting at which officers were elected is uncertain.

    If it is uncertain only for some of a list, their own lines show it; a table has no such lines.
    """
    doubted = [context.doubted("officer", one.id, "elected_at_id") for one in officers]
    return all(doubted) or (any(doubted) and context.options.choice("bureau_form") == "table")


def _other_sitting(context: Context, officers: Sequence[OfficerNow]) -> Sittings | None:
    """Return the other sitting at which all of the officers may have been elected; None if unknown."""
    marks = [context.record.doubt("officer", one.id, "elected_at_id") for one in officers]
    others = {mark.alternative for mark in marks if mark is not None}
    known = key_of(others.pop(), (one.id for one in context.record.sittings)) if len(others) == 1 else None
    return context.at(known, doubtful=False) if known is not None else None


def _alone(context: Context, officers: Sequence[OfficerNow]) -> bool:
    """Return whether the sentence itself names the officer: there is only one, and no table."""
    return len(officers) == 1 and context.options.choice("bureau_form") != "table"


def _elect(context: Context, officer: OfficerNow) -> tuple[Person, Say]:
    return context.person(officer.person_id), context.office("the-officer", officer)


def _gender(context: Context, officers: Iterable[OfficerNow]) -> str:
    return "f" if all(context.record.people[one.person_id].gender == "f" for one in officers) else "m"


# -- the names ---------------------------------------------------------------------------------------------


def _named(context: Context, officers: Sequence[OfficerNow], *, acclaimed: bool) -> Iterable[Block[Say]]:
    """Return the lines, or the table, of officers.

    ``acclaimed``: the sentence before says that all were elected by acclamation.
    """
    form = context.options.choice("bureau_form")
    if form == "table":
        return [_table(context, officers)]
    if _alone(context, officers):
        return []
    rows = [[one] for one in officers]
    if form == "grouped":
        rows = [list(group) for _, group in groupby(officers, _alike)]
    return [
        _line(context, row, place, acclaimed=acclaimed, last=row is rows[-1])
        for place, row in enumerate(rows, start=1)
    ]


def _alike(officer: OfficerNow) -> tuple[object, ...]:
    return officer.office, officer.rank, officer.by_acclamation


def _line(
    context: Context, officers: Sequence[OfficerNow], place: int, *, acclaimed: bool, last: bool
) -> Item[Say] | Body[Say]:
    first = officers[0]
    manner = "acclamation" if first.by_acclamation and not acclaimed else "election"
    end = "stop" if last else "semicolon"
    label, source = say("label-subitem", n=Count(place)), Source("officer", first.id)
    body, nowhere = context.body, Missing()  # election at another sitting is a second reading: ``_elsewhere``
    if len(officers) == 1:
        office, person = context.office("the-officer", first), context.person(first.person_id)
        text = say(
            "officer-item",
            officer=office,
            person=person,
            manner=manner,
            end=end,
            elsewhere="no",
            body=body,
            sittings=nowhere,
        )
    else:
        text = say(
            "officers-item",
            office=first.office,
            n=Count(len(officers)),
            g=_gender(context, officers),
            chair_g=_chair_gender(context, first),
            people=People(tuple(context.person(one.person_id) for one in officers)),
            manner=manner,
            end=end,
            elsewhere="no",
            body=body,
            sittings=nowhere,
        )
    told, key = _elsewhere(context, officers, text), f"opening/officer/{first.id}"
    if place == 1 and last:  # a single line, if for several officers, is not a list
        return Body(key, told, source)
    return Item(key, 2, told, label, source, inside=True)


def _elsewhere(context: Context, officers: Sequence[OfficerNow], text: Say) -> Say:
    """Return the line of officers; if their sitting is uncertain, also as elected at the other sitting."""
    doubted = [one for one in officers if context.doubted("officer", one.id, "elected_at_id")]
    at = {one.elected_at_id for one in officers}
    others = [one for one in context.record.officers if one.elected_at_id in at]
    if not doubted or _sitting_doubted(context, others):
        return text
    other = _other_sitting(context, doubted)
    if other is None:
        return say("doubted", text=text)
    facts = dict(text.facts) | {"elsewhere": "yes", "sittings": other}
    return say("readings", first=text, other=Say(text.key, tuple(sorted(facts.items()))))


def _chair_gender(context: Context, officer: OfficerNow) -> str:
    chair = context.chair_at(officer.elected_at_id)
    return context.record.people[chair.person_id].gender if chair else "m"


def _table(context: Context, officers: Sequence[OfficerNow]) -> Table[Say]:
    head = tuple(say("bureau-head", column=name) for name in ("office", "name", "state", "group"))
    rows = tuple(_row(context, one) for one in officers)
    return Table(f"opening/bureau/{officers[0].id}", head, rows, Source("officer", officers[0].id))


def _row(context: Context, officer: OfficerNow) -> tuple[Say, ...]:
    person, nothing = context.person(officer.person_id), say("no-words")
    state = person.delegation
    known = {one.code: one for one in context.record.delegations.values()}
    group = known[state.code].grouping_id if state is not None and state.code in known else None
    return (
        context.office("the-officer", officer),
        say("person-alone", person=person) if person.name or state is None else nothing,
        say("delegation-listed", name=state) if state is not None else nothing,
        say("group-listed", group=context.record.groupings[group]) if group is not None else nothing,
    )


# -- who presided ------------------------------------------------------------------------------------------


def _presided(context: Context, blocks: Blocks) -> None:
    """Add who presided over part of a sitting; by option also who, but the Chair, did over a whole one."""
    for sitting in context.sittings_held:
        for one in sitting.presiding:
            officer = context.in_chair(one, sitting.id)
            what = _part(one, sitting)
            whole = what == "whole" and (officer.office == Office.CHAIR or not _all(context, officer))
            if whole or (what == "part" and officer.office == Office.CHAIR):
                continue
            text = say(
                "presided",
                person=context.person(officer.person_id),
                officer=context.office("the-officer", officer),
                what=what,
                sittings=context.at(sitting.id, doubtful=False),
                items=ItemRefs(()) if one.item_id is None else item_itself(context, one.item_id),
            )
            paragraph(blocks, f"opening/presided/{one.id}", text, Source("sitting", sitting.id))


def _all(context: Context, officer: OfficerNow) -> bool:
    return officer.acting or context.options.choice("presided") == "all"


def _part(one: PresidingNow, sitting: SittingNow) -> str:
    if one.item_id is not None:
        return "items"
    return "part" if len(sitting.presiding) > 1 else "whole"
