"""Builds the sentences on statements made at the opening or the closing of the meeting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from wgdesk.model import Lane, SaidAs, StatementKind
from wgdesk.phrasing.facts import Count, Names
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.speakers.capacities import by_capacity, for_group
from wgdesk.report.sections.speakers.occasions_in_order import by_officers, in_order
from wgdesk.report.sections.speakers.openers import openers_of
from wgdesk.report.sections.speakers.speaker_notes import speaker_notes
from wgdesk.report.sections.speakers.speakers_counted import NAMED, only_counted, spoke_counted
from wgdesk.report.sections.speakers.speeches import from_podium, in_order_of_time, stands_alone
from wgdesk.report.sections.speakers.wordings import (
    by_wording,
    media,
    medium_of,
    otherwise,
    people_of,
    person_named,
    who_spoke,
    with_wording,
)

Occasion = Literal[StatementKind.OPENING, StatementKind.CLOSING]


def occasion(
    context: Context, blocks: Blocks, kind: Occasion, rows: Sequence[StatementNow], known: int | None = None
) -> None:
    """Add the statements made at the opening or closing: the Secretariat, delegations, groups, guests.

    ``rows`` are those of delegations and guests. Officers who speak from the podium are not guests: they come
    first at the opening. By an option all are told of in the order of time. The person ``known``, of whom
    enough has been said, is left out.
    """
    if in_order_of_time(context):
        in_order(context, blocks, kind, rows, known)
        return
    if kind is StatementKind.OPENING:
        by_officers(context, blocks, kind, known)
    _secretariat(context, blocks, kind)
    openers = openers_of(context)
    others = [row for row in rows if not from_podium(context, row) and row not in openers]
    of_delegations = [row for row in others if row.delegation_id is not None]
    counted = _counted(context, of_delegations)
    alone = [row for row in of_delegations if row.grouping_id is None and not stands_alone(row)]
    plain = [row for row in of_delegations if row in counted or row in alone]
    _delegations(context, blocks, kind, "room", plain, counted)
    for row in of_delegations:
        if row in plain:
            continue
        if stands_alone(row):
            _in_capacity(context, blocks, kind, row)
        elif row.grouping_id is not None:
            for_group(context, blocks, [row], _stated(kind, medium_of(context, row), Count(1)))
    guests = [row for row in others if row.delegation_id is None]
    if guests:
        _people(context, blocks, kind, f"{kind}/guests", guests)
    for medium in [name for name in media(context) if name != "room"]:
        _delegations(context, blocks, kind, medium, plain, counted)


def _counted(context: Context, rows: Sequence[StatementNow]) -> list[StatementNow]:
    """Return the statements of which the report says only how many delegations made them.

    Two are named: their number says less, in as many words.
    """
    stated = [row for row in rows if row.said_as is SaidAs.STATEMENT and only_counted(context)]
    alike = ([row for row in stated if row.medium in those] for those in media(context).values())
    return [row for found in alike if len(found) > NAMED for row in found]


def _delegations(
    context: Context,
    blocks: Blocks,
    kind: Occasion,
    medium: str,
    rows: Sequence[StatementNow],
    counted: Sequence[StatementNow],
) -> None:
    """Add the delegations that spoke in one medium, by what the report calls their statements."""
    key = f"{kind}/statements" if medium == "room" else f"{kind}/{medium}"
    for wording, found in by_wording(row for row in rows if row.medium in media(context)[medium]):
        if found[0] in counted:
            text = spoke_counted(context, _stated(kind, medium, Count(len(found))), found)
            paragraph(blocks, key, text, Source("request", found[0].id))
            speaker_notes(context, blocks, found)
            continue
        sentence = _sentence(context, kind, medium, wording, found)
        by_capacity(context, blocks, sentence, with_wording(key, wording), found)


def _sentence(
    context: Context, kind: Occasion, medium: str, wording: SaidAs, rows: Sequence[StatementNow]
) -> Callable[[str, Count, Names], Say]:
    def sentence(capacity: str, n: Count, names: Names) -> Say:
        if wording is not SaidAs.STATEMENT:
            who = say("who-delegations", capacity=capacity, names=names)
            return otherwise(context, kind, rows, who, medium=medium)
        if medium == "room":
            return say(f"spoke-{kind}", capacity=capacity, n=n, names=names)
        return say("spoke-otherwise", capacity=capacity, names=names, stated=_stated(kind, medium, n))

    return sentence


def _in_capacity(context: Context, blocks: Blocks, kind: Occasion, row: StatementNow) -> None:
    """Add the statement of a delegation that spoke in a capacity."""
    (who, gender), medium = who_spoke(context, row), medium_of(context, row)
    if row.said_as is SaidAs.STATEMENT:
        text = say("spoke-in-capacity", stated=_stated(kind, medium, Count(1), gender), who=who)
    else:
        text = otherwise(context, kind, [row], who, medium=medium, gender=gender)
    paragraph(blocks, f"{kind}/capacity/{row.id}", text, Source("request", row.id))
    speaker_notes(context, blocks, [row])


def _stated(kind: StatementKind, medium: str, n: Count, gender: str = "m") -> Say:
    """Return the beginning of a sentence; ``gender`` is that of the first person named."""
    return say(f"stated-{kind}", g=gender, medium=medium, n=n)


def _secretariat(context: Context, blocks: Blocks, kind: Occasion) -> None:
    """Add the statements of the Secretariat; officials are named if the option says so."""
    openers = openers_of(context)
    rows = [
        row
        for row in context.record.statements
        if row.kind == kind
        and row.lane == Lane.SECRETARIAT
        and row.panel_id is None
        and row.said_as is not SaidAs.UNSAID
        and row not in openers
        and not from_podium(context, row)
    ]
    people = [row for row in rows if person_named(context, row)]
    others = [row for row in rows if row not in people]
    if others:
        text = say(f"secretariat-{kind}", n=Count(len(others)))
        paragraph(blocks, f"{kind}/secretariat", text, Source("request", others[0].id))
        speaker_notes(context, blocks, others)
    if people:
        _people(context, blocks, kind, f"{kind}/officials", people)


def _people(context: Context, blocks: Blocks, kind: Occasion, key: str, rows: Sequence[StatementNow]) -> None:
    """Add statements by persons: those made in the room, then by video message, then in writing."""
    for medium, those in media(context).items():
        for wording, found in by_wording(row for row in rows if row.medium in those):
            text = _by_people(context, kind, medium, wording, found)
            own = with_wording(key if medium == "room" else f"{key}/{medium}", wording)
            paragraph(blocks, own, text, Source("request", found[0].id))
            speaker_notes(context, blocks, found)


def _by_people(
    context: Context, kind: Occasion, medium: str, wording: SaidAs, rows: Sequence[StatementNow]
) -> Say:
    people, n = people_of(context, rows), Count(len(rows))
    gender = people.people[0].gender
    if wording is not SaidAs.STATEMENT:
        who = say("who-people", people=people)
        return otherwise(context, kind, rows, who, medium=medium, gender=gender)
    if medium == "room":
        return say(f"people-{kind}", n=n, people=people)
    return say("people-otherwise", people=people, stated=_stated(kind, medium, n, gender))
