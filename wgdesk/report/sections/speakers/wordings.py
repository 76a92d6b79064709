"""Builds what a report calls a statement: remarks, or that the speaker addressed the body; and who spoke.

A speaker may have spoken in a capacity, or on behalf of somebody who is no group. A delegation that did so
has a sentence of its own, since lists of delegations have no room for that.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from wgdesk.model import Lane, Medium, SaidAs
from wgdesk.phrasing.facts import Count, ItemRefs, People, Person, Words
from wgdesk.phrasing.tree import Say, say
from wgdesk.reads.values.programme import OfficerNow
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.sections.common.context import Context
from wgdesk.report.sections.common.spoken_for import is_noted, on_whose_behalf, person_code
from wgdesk.report.sections.speakers.speeches import MEDIA, capacity_of, officers_of
from wgdesk.words.variants import yes_no

_NO_ITEMS = ItemRefs(())
WORDINGS = (
    *(SaidAs.STATEMENT, SaidAs.REMARKS, SaidAs.ADDRESS),
    *(SaidAs.WELCOME, SaidAs.KEYNOTE, SaidAs.INTRODUCTORY, SaidAs.PLAIN),
)


def told_actively(context: Context) -> bool:
    """Return whether speakers "made statements" in reports of the body, where others have them "made by"."""
    return context.options.choice("statements_voice") != "passive"


def media(context: Context) -> Mapping[str, tuple[Medium, ...]]:
    """Return the media that sentences on the opening, the closing and introductions tell apart."""
    if context.options.choice("video_link") == "unsaid":
        return MEDIA
    return {
        "room": (Medium.ROOM,),
        "online": (Medium.ONLINE,),
        **{k: v for k, v in MEDIA.items() if k != "room"},
    }


def medium_of(context: Context, row: StatementNow) -> str:
    """Return the medium of a statement, one of ``media``."""
    return next(name for name, found in media(context).items() if row.medium in found)


def by_wording(rows: Iterable[StatementNow]) -> Iterator[tuple[SaidAs, list[StatementNow]]]:
    """Yield the statements by what the report calls them; nothing for those of which it says nothing."""
    known = list(rows)
    for wording in WORDINGS:
        found = [row for row in known if row.said_as is wording]
        if found:
            yield wording, found


def with_wording(key: str, wording: SaidAs) -> str:
    """Return the key of the sentence on statements that are called so."""
    return key if wording is SaidAs.STATEMENT else f"{key}/{wording}"


def otherwise(
    context: Context,
    kind: str,
    rows: Sequence[StatementNow],
    who: Say,
    *,
    medium: str = "room",
    items: ItemRefs = _NO_ITEMS,
    gender: str = "m",
) -> Say:
    """Return that those who are named by ``who`` made remarks, or addressed the body; all did the same.

    ``kind`` is "opening", "closing" or "introduction", ``gender`` that of the first of them.
    """
    n = Count(len({(row.delegation_id, row.person_id) for row in rows}))
    wording = rows[0].said_as
    if wording is SaidAs.REMARKS:
        return say("remarks-made", g=gender, items=items, kind=kind, medium=medium, who=who)
    if wording is not SaidAs.ADDRESS:
        return say("made-as", g=gender, items=items, medium=medium, n=n, who=who, wording=wording.value)
    return say("addressed-body", body=context.body, g=gender, items=items, medium=medium, n=n, who=who)


# -- who spoke ---------------------------------------------------------------------------------------------


def person_speaking(context: Context, row: StatementNow) -> Person:
    """Return who made a statement, with the capacity and on whose behalf."""
    assert row.person_id is not None
    behalf = on_whose_behalf(context.record, row)
    return replace(context.person(row.person_id), capacity=row.capacity, behalf=behalf)


def person_named(context: Context, row: StatementNow) -> bool:
    """Return whether the report names the person; an official of the Secretariat by an option."""
    unnamed = row.lane == Lane.SECRETARIAT and context.options.choice("officials") == "unnamed"
    return row.person_id is not None and not unnamed


def people_of(context: Context, rows: Sequence[StatementNow]) -> People:
    """Return the persons who made the statements, each once; of several, with the places of footnotes."""
    noted: dict[int | None, str] = {}
    if len({row.person_id for row in rows}) > 1:
        noted = {row.person_id: person_code(row.person_id) for row in rows if is_noted(context.options, row)}
    named = (
        replace(person_speaking(context, row), noted=noted.get(row.person_id, ""))
        for row in rows
        if row.person_id is not None
    )
    return People(tuple(dict.fromkeys(named)))


def delegation_in_capacity(context: Context, row: StatementNow) -> Say:
    """Return "the observer for Albania, in her capacity as Chair of ...", or on whose behalf."""
    behalf = on_whose_behalf(context.record, row)
    return say(
        "who-in-capacity",
        capacity=capacity_of(context, row),
        speaker=context.speaker(row),
        g=gender_of(context, row) or "u",
        post=row.capacity or Words(),
        posted=yes_no(bool(row.capacity)),
        group=behalf,
        grouped=yes_no(bool(behalf)),
    )


def gender_of(context: Context, row: StatementNow) -> str:
    """Return the gender of the person who made a statement; empty if it is not known."""
    person = context.record.people.get(row.person_id or 0)
    return person.gender if person is not None and not person.guessed else ""


def officer_speaking(context: Context, officer: OfficerNow, rows: Sequence[StatementNow]) -> tuple[Say, str]:
    """Return the officer who made statements, all in the same capacity, and the gender of a verb before."""
    named, person, first = context.presiding_officer(officer), context.person(officer.person_id), rows[0]
    if not (first.capacity or first.behalf):
        return named, person.gender
    spoke = say(
        "officer-speaking",
        officer=named,
        g="u" if person.guessed else person.gender,
        posted=yes_no(bool(first.capacity)),
        post=first.capacity,
        grouped=yes_no(bool(first.behalf)),
        group=first.behalf,
    )
    return spoke, person.gender


def who_spoke(context: Context, row: StatementNow) -> tuple[Say, str]:
    """Return who made a statement that shares its sentence with no other; and the gender of a verb before.

    That is an officer, a delegation in a capacity or for others, or a person.
    """
    for officer, own in officers_of(context, [row]):
        named, gender = officer_speaking(context, officer, own)
        return say("who-officer", officer=named), gender
    if row.delegation_id is not None:
        return delegation_in_capacity(context, row), gender_of(context, row) or "m"
    people = people_of(context, [row])
    return say("who-people", people=people), people.people[0].gender


def officer_of_body(context: Context, row: StatementNow) -> tuple[Say, str]:
    """Return an officer who made a statement as that of the body, unless named or speaking as somebody else.

    So it is where another body's officer made one too: "the President of the Committee, the President of the
    General Assembly" (A/80/39, para. 25).
    """
    for officer, _ in officers_of(context, [row]):
        if context.presiding_officer(officer).key == "the-officer" and not (row.capacity or row.behalf):
            office, gender = context.office("officer", officer), context.person(officer.person_id).gender
            return say("who-officer-of-body", officer=office, body=context.body), gender
    return who_spoke(context, row)


# -- introductions -----------------------------------------------------------------------------------------


def introduced_by(
    context: Context, capacity: str | None, items: ItemRefs, rows: Sequence[StatementNow]
) -> Say:
    """Return who introduced items: delegations in a capacity or, with None, persons; all did the same."""
    n, stated = Count(len(rows)), rows[0].said_as is SaidAs.STATEMENT
    if capacity is not None:
        names = context.speakers(rows)
        if stated:
            return say("introduced-delegations", capacity=capacity, items=items, n=n, names=names)
        who = say("who-delegations", capacity=capacity, names=names)
        return otherwise(context, "introduction", rows, who, items=items)
    people = people_of(context, rows)
    if stated:
        return say("introduced-people", items=items, n=n, people=people)
    who, gender = say("who-people", people=people), people.people[0].gender
    return otherwise(context, "introduction", rows, who, items=items, gender=gender)


def introduced_in_capacity(context: Context, items: ItemRefs, row: StatementNow) -> Say:
    """Return that a delegation introduced items in a capacity."""
    who, gender = who_spoke(context, row)
    if row.said_as is SaidAs.STATEMENT:
        return say("introduced-in-capacity", g=gender, items=items, n=Count(1), who=who)
    return otherwise(context, "introduction", [row], who, items=items, gender=gender)


def introduced_by_officer(context: Context, officer: OfficerNow, rows: Sequence[StatementNow]) -> Say:
    """Return that an officer introduced items, in what the report calls all these statements."""
    items, n = context.items_spoken_to(row.item_id for row in rows), Count(len(rows))
    named, gender = officer_speaking(context, officer, rows)
    if rows[0].said_as is SaidAs.STATEMENT:
        return say("introduced-officer", items=items, n=n, officer=named, g=gender)
    who = say("who-officer", officer=named)
    return otherwise(context, "introduction", rows, who, items=items, gender=gender)
