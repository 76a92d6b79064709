"""Builds the paragraphs on who brought a text before the meeting: its sponsors, or an officer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wgdesk.phrasing.facts import Names
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.actions import ActionNow, SponsorNow
from wgdesk.report.build.context import Blocks, Context, paragraph
from wgdesk.words.variants import yes_no


def sponsors_of(context: Context, action: ActionNow) -> list[SponsorNow]:
    """Return the sponsors of the text of an action; those of an amendment moved it."""
    return [row for row in context.record.sponsors if row.action_id == action.id]


def names_of(context: Context, sponsors: Iterable[SponsorNow]) -> Names:
    """Return the names of sponsors; doubtful where it is in doubt who sponsored."""
    return Names(tuple(context.delegation_of("sponsor", row.id, row.delegation_id) for row in sponsors))


def sponsored(
    context: Context, blocks: Blocks, sponsors: Sequence[SponsorNow], target: Say, source: Source
) -> None:
    """Add who introduced a text, and on behalf of whom, or only who sponsored it; then who joined them.

    ``target`` is the text as a noun: "recommendation 3"; ``source`` is its row.
    """
    first = [row for row in sponsors if not row.joined]
    joined = [row for row in sponsors if row.joined]
    if first:
        paragraph(blocks, f"sponsors/{first[0].id}", _brought(context, first, target), source)
    if joined:
        text = say("sponsors-joined", names=names_of(context, joined), target=target)
        paragraph(blocks, f"sponsors/{joined[0].id}", text, source)


def _brought(context: Context, sponsors: Sequence[SponsorNow], target: Say) -> Say:
    spoke = [row for row in sponsors if row.introduced]
    others = names_of(context, [row for row in sponsors if not row.introduced])
    if not spoke:
        return say("sponsored", names=others, target=target)
    return say(
        "introduced",
        capacity=context.capacity(spoke[0].delegation_id),
        names=names_of(context, spoke),
        alone=yes_no(not others.names),
        others=others,
        target=target,
    )


def submitted(context: Context, blocks: Blocks, action: ActionNow, target: Say) -> None:
    """Add that an officer introduced the text of an action, or submitted what consultations had led to."""
    if action.introduced_by_id is None:
        return
    officer = context.officer(action.introduced_by_id)
    text = say(
        "officer-introduced",
        officer=context.presiding_officer(officer),
        g=context.record.people[officer.person_id].gender,
        consulted=yes_no(action.consulted),
        target=target,
    )
    paragraph(blocks, f"action/{action.id}/introduced", text, Source("action", action.id))
