"""Builds the sentences on statements made at the opening or the closing of the meeting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from wgdesk.model import Lane, StatementKind
from wgdesk.phrasing.facts import Count, Names, People
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.build.capacities import by_capacity
from wgdesk.report.build.context import Blocks, Context, paragraph
from wgdesk.report.build.debate_speakers import for_group, people_of
from wgdesk.report.build.speeches import MEDIA, from_podium


def occasion(
    context: Context,
    blocks: Blocks,
    kind: Literal[StatementKind.OPENING, StatementKind.CLOSING],
    rows: Sequence[StatementNow],
) -> None:
    """Add the statements made at the opening or closing: the Secretariat, delegations, groups, guests.

    ``rows`` are those of delegations and guests. Officers who speak from the podium are not guests.
    """
    _secretariat(context, blocks, kind)
    others = [row for row in rows if not from_podium(context, row)]
    plain = [row for row in others if row.delegation_id is not None and row.grouping_id is None]
    spoken = [row for row in plain if row.medium in MEDIA["room"]]
    by_capacity(
        context,
        blocks,
        lambda capacity, n, names: say(f"spoke-{kind}", capacity=capacity, n=n, names=names),
        f"{kind}/statements",
        spoken,
    )
    for row in rows:
        if row.grouping_id is not None:
            medium = next(name for name, media in MEDIA.items() if row.medium in media)
            for_group(context, blocks, [row], _stated(kind, medium, Count(1)))
    guests = [row for row in others if row.delegation_id is None]
    if guests:
        _people(context, blocks, kind, f"{kind}/guests", guests)
    for medium in ("video", "written"):
        by_capacity(
            context,
            blocks,
            _otherwise(kind, medium),
            f"{kind}/{medium}",
            [row for row in plain if row.medium in MEDIA[medium]],
        )


def _otherwise(kind: StatementKind, medium: str) -> Callable[[str, Count, Names], Say]:
    def sentence(capacity: str, n: Count, names: Names) -> Say:
        beginning = _stated(kind, medium, n)
        return say("spoke-otherwise", capacity=capacity, names=names, stated=beginning)

    return sentence


def _stated(kind: StatementKind, medium: str, n: Count, gender: str = "m") -> Say:
    """Return the beginning of a sentence; ``gender`` is that of the first person named."""
    return say(f"stated-{kind}", g=gender, medium=medium, n=n)


def _secretariat(context: Context, blocks: Blocks, kind: StatementKind) -> None:
    """Add the statements of the Secretariat; officials are named if the option says so."""
    rows = [s for s in context.record.statements if s.kind == kind and s.lane == Lane.SECRETARIAT]
    named = context.options.choice("officials") == "named"
    people = [row for row in rows if named and row.person_id is not None]
    others = [row for row in rows if row not in people]
    if others:
        text = say(f"secretariat-{kind}", n=Count(len(others)))
        paragraph(blocks, f"{kind}/secretariat", text, Source("request", others[0].id))
    if people:
        _people(context, blocks, kind, f"{kind}/officials", people)


def _people(
    context: Context, blocks: Blocks, kind: StatementKind, key: str, rows: Sequence[StatementNow]
) -> None:
    """Add statements by persons: those made in the room, then by video message, then in writing."""
    for medium in MEDIA:
        found = [row for row in rows if row.medium in MEDIA[medium]]
        if found:
            text = _by_people(kind, medium, Count(len(found)), people_of(context, found))
            own = key if medium == "room" else f"{key}/{medium}"
            paragraph(blocks, own, text, Source("request", found[0].id))


def _by_people(kind: StatementKind, medium: str, n: Count, people: People) -> Say:
    if medium == "room":
        return say(f"people-{kind}", n=n, people=people)
    beginning = _stated(kind, medium, n, people.people[0].gender)
    return say("people-otherwise", people=people, stated=beginning)
