"""Builds the sentences on the Bureau: who was elected, and who presided over what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from wgdesk.model import Office
from wgdesk.phrasing.facts import Count, Days, ItemRefs, People, Person, Sittings
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.programme import OfficerNow, PresidingNow, SittingNow
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.common.grounds import by_ground, grounded
from wgdesk.report.sections.common.item_itself import item_itself
from wgdesk.report.sections.common.session_named import named_session
from wgdesk.report.sections.officers.bureau_later import as_elected, designated, next_bureau
from wgdesk.report.sections.officers.bureau_names import (
    all_acclaimed,
    gender_of_chair,
    has_term_alone,
    named,
    office_of,
    officer_named,
    other_sitting,
    serving_from,
    sitting_doubted,
    told_besides,
    women_or_men,
)
from wgdesk.report.sections.officers.bureau_offices import by_offices, each_office, officers_elected
from wgdesk.report.sections.officers.bureau_whole import elected_together, has_own_list, whole_bureau
from wgdesk.report.sections.officers.vacant_offices import tell_vacancies, vacancies, vacant_at_first
from wgdesk.report.sections.speakers.openers import openers_of
from wgdesk.words.variants import yes_no


def elections(context: Context) -> Blocks:
    """Return the section on elections: the officers elected, and who presided."""
    blocks: Blocks = []
    bureau(context, blocks)
    return blocks


def bureau(context: Context, blocks: Blocks) -> None:
    """Add officers elected before the meeting (by an option), at each sitting, and who presided."""
    _elected_before(context, blocks)
    elected = [as_elected(one) for one in context.record.officers]
    if context.options.choice("bureau_whole") == "only":
        elected_together(context, blocks)
        tell_vacancies(context, blocks, vacant_at_first(context), listed=True)
    else:
        _elected_in_turn(context, elected, blocks)
    designated(context, blocks)
    whole_bureau(context, blocks)
    next_bureau(context, blocks)
    _presided(context, blocks)


def _elected_before(context: Context, blocks: Blocks) -> None:
    """Add the officers elected before the meeting, if the option says so.

    Where it does not, a section on elections still has all whose day of election is known, and a Chair whose
    successor was elected at the meeting is always told of, since the report names both as Chair. Where it has
    them as serving, nothing is said of their election.
    """
    hidden = context.options.choice("bureau_earlier") == "hidden"
    earlier = [
        as_elected(one)
        for one in context.record.officers
        if one.elected_at_id is None
        and not one.of_previous
        and one.office != Office.TEMPORARY_CHAIR
        and not (one.designated_at_id is not None and as_elected(one) is one)
    ]
    if hidden:
        earlier = [one for one in earlier if one.elected_on is not None]
    if hidden and not context.has_section("elections"):
        offices = {one.office for one in context.record.officers if one.elected_at_id is not None}
        earlier = [one for one in earlier if one.office == Office.CHAIR and Office.CHAIR in offices]
    served = context.options.choice("bureau_earlier") == "served"
    for day in dict.fromkeys(None if served else one.elected_on for one in earlier):
        officers = [one for one in earlier if served or one.elected_on == day]
        told = context.options.choice("bureau_earlier_manner") == "said" and not served
        acclaimed = told and all_acclaimed(context, officers)
        text = _before(context, officers, day, "acclamation" if acclaimed else "election")
        running = _running(context) and not _alone(context, officers)
        if running:
            text = say(
                "officers-running",
                lead=text,
                officers=_listing(context, officers, acclaimed=acclaimed or not told),
            )
        lines = not running and not _alone(context, officers)
        source = Source("officer", officers[0].id)
        key = f"opening/before/{officers[0].id}"
        paragraph(blocks, key, text, source, leads="lines" if lines else "no")
        if lines:
            blocks += named(context, officers, acclaimed=acclaimed or not told)


def _before(context: Context, officers: Sequence[OfficerNow], day: date | None, manner: str) -> Say:
    served = context.options.choice("bureau_earlier") == "served"
    if _alone(context, officers):
        person, officer = _elect(context, officers[0])
        if served:
            return say("officer-served", person=person, officer=officer, **named_session(context))
        if day is None:
            return say("officer-before", manner=manner, person=person, officer=officer)
        return say("officer-elected-on", day=Days((day,)), manner=manner, person=person, officer=officer)
    n, g = Count(len(officers)), women_or_men(context, officers)
    if served:
        came = {one.person_id for one in context.record.body_members if one.came}
        members = yes_no(all(one.person_id in came for one in officers))
        return say("officers-served", n=n, g=g, body=context.body, members=members, **named_session(context))
    if day is None:
        return say("officers-before", manner=manner, n=n, g=g)
    return say("officers-elected-on", day=Days((day,)), manner=manner, n=n, g=g)


def _elected_in_turn(context: Context, elected: Sequence[OfficerNow], blocks: Blocks) -> None:
    """Add the elections by sitting, each with those that it deferred, then the other vacant offices."""
    empty = [] if has_own_list(context) else vacancies(context)
    told, first, listed = vacant_at_first(context), True, has_own_list(context)
    for sitting in context.record.sittings:
        officers = [one for one in elected if one.elected_at(sitting.id)]
        if officers:
            wanted = {sitting.id, None} if first else {sitting.id}
            here = [one for one in empty if one.deferred_at_id in wanted]
            for those in by_ground(officers):
                _elected_at(context, sitting.id, those, here if those[0] is officers[0] else [], blocks)
            listed |= first and _in_lines(context) and not _alone(context, officers)
            first = False
        tell_vacancies(
            context, blocks, [one for one in told if one.deferred_at_id == sitting.id], listed=listed
        )
    tell_vacancies(context, blocks, [one for one in told if one.deferred_at_id is None], listed=listed)


def _elected_at(
    context: Context,
    sitting_id: int,
    officers: Sequence[OfficerNow],
    vacant: Sequence[OfficerNow],
    blocks: Blocks,
) -> None:
    """Add the officers elected at a sitting; a list of them has the offices left ``vacant``, too."""
    acclaimed = all_acclaimed(context, officers)
    text = _elected(context, officers, context.at(sitting_id, doubtful=False), acclaimed=acclaimed)
    if sitting_doubted(context, officers):
        other = other_sitting(context, officers)
        if other is None:
            text = _elected(context, officers, context.at(sitting_id, doubtful=True), acclaimed=acclaimed)
        else:
            text = say("readings", first=text, other=_elected(context, officers, other, acclaimed=acclaimed))
    one = next((one for one in officers if one.ground), officers[0])
    text = grounded(context, text, one.ground, "officer", one.id)
    lines = _in_lines(context) and not _alone(context, officers)
    source = Source("officer", officers[0].id)
    paragraph(blocks, f"opening/elected/{officers[0].id}", text, source, leads="lines" if lines else "no")
    if by_offices(context) and not _alone(context, officers):
        each_office(context, officers, blocks)
    if lines:
        # By key: officers as they were elected may differ from those of the record.
        places = {one.id: place for place, one in enumerate(context.record.every_officer)}
        those = sorted((*officers, *vacant), key=lambda one: places[one.id])
        blocks += named(context, those, acclaimed=acclaimed)


def _elected(context: Context, officers: Sequence[OfficerNow], sittings: Sittings, *, acclaimed: bool) -> Say:
    body, manner = context.body, "acclamation" if acclaimed else "election"
    if by_offices(context) and not _alone(context, officers):
        return officers_elected(context, sittings)
    if _running(context):
        parts = _listing(context, officers, acclaimed=acclaimed)
        return say("officers-elected-running", body=body, sittings=sittings, manner=manner, officers=parts)
    if _alone(context, officers):
        return _elected_alone(context, officers[0], sittings, manner)
    n, g = Count(len(officers)), women_or_men(context, officers)
    return say("officers-elected", body=body, sittings=sittings, manner=manner, n=n, g=g)


def _elected_alone(context: Context, one: OfficerNow, sittings: Sittings, manner: str) -> Say:
    body, besides = context.body, told_besides(context, one, dated=False)
    person, officer = _elect(context, one)
    since = serving_from(context, one)
    if besides is None and not since.facts:
        return say(
            "officer-elected", body=body, sittings=sittings, manner=manner, person=person, officer=officer
        )
    return say(
        "officer-elected-nominated",
        besides=besides or say("no-words"),
        since=since,
        body=body,
        sittings=sittings,
        manner=manner,
        person=person,
        officer=officer,
    )


def _running(context: Context) -> bool:
    return context.options.choice("bureau_form") == "running"


def _in_lines(context: Context) -> bool:
    """Return whether lines below the sentence on an election name those elected, and the vacant offices."""
    return not _running(context) and not by_offices(context)


def _listing(context: Context, officers: Sequence[OfficerNow], *, acclaimed: bool) -> Say:
    """Return the officers within a sentence, several in one office together."""
    return say("listing", parts=tuple(_in_sentence(context, officers, acclaimed=acclaimed)))


def _in_sentence(context: Context, officers: Sequence[OfficerNow], *, acclaimed: bool) -> Iterator[Say]:
    """Yield "Mr. X (State) as Chair", "Ms. Y (State) and Mr. Z (State) as Vice-Chairs".

    From when officers serve stands at the end for the last office, since "and" would follow it for others;
    for how long, after each.
    """

    def alike(one: OfficerNow) -> tuple[object, ...]:
        return one.office, one.rank, one.by_acclamation, told_besides(context, one)

    for (_, _, by_acclamation, besides), found in groupby(officers, alike):
        holders = list(found)
        after = officers[-1] is holders[-1] or has_term_alone(context, holders[0])
        if after:
            besides = told_besides(context, holders[0], dated=False)
        people = People(tuple(officer_named(context, one) for one in holders))
        yield say(
            "elected-as",
            people=people,
            n=Count(len(holders)),
            office=office_of(context, holders),
            which=holders[0].office,
            chair_g=gender_of_chair(context, holders[0].elected_at_id),
            besides=besides if isinstance(besides, Say) else say("no-words"),
            since=serving_from(context, holders[0]) if after else say("no-words"),
            manner="acclamation" if by_acclamation and not acclaimed else "election",
        )


def _alone(context: Context, officers: Sequence[OfficerNow]) -> bool:
    """Return whether the sentence itself names the officer: there is only one, and no table."""
    return len(officers) == 1 and context.options.choice("bureau_form") != "table"


def _elect(context: Context, officer: OfficerNow) -> tuple[Person, Say]:
    return officer_named(context, officer), context.office("the-officer", officer)


# -- who presided ------------------------------------------------------------------------------------------


def _presided(context: Context, blocks: Blocks) -> None:
    """Add who presided over part of a sitting; by option also who, but the Chair, did over a whole one."""
    for sitting in context.sittings_held:
        for one in sitting.presiding:
            officer = context.in_chair(one, sitting.id)
            what = _part(one, sitting)
            whole = what == "whole" and (officer.office == Office.CHAIR or not _all(context, officer))
            if whole or (what == "part" and (officer.office == Office.CHAIR or _opened(context, one))):
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


def _opened(context: Context, one: PresidingNow) -> bool:
    """Return whether this is the temporary Chair of whom the report says that they opened the meeting."""
    temporary = context.officer(one.officer_id).office == Office.TEMPORARY_CHAIR
    return temporary and one in context.sittings_held[0].presiding[:1] and not openers_of(context)


def _all(context: Context, officer: OfficerNow) -> bool:
    return officer.acting or context.options.choice("presided") == "all"


def _part(one: PresidingNow, sitting: SittingNow) -> str:
    if one.item_id is not None:
        return "items"
    return "part" if len(sitting.presiding) > 1 else "whole"
