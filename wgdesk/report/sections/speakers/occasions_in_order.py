"""Builds the sentences on statements of an occasion in the order in which they were made.

The occasions are the opening, the closing and the introduction of items.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import groupby

from wgdesk.model import Lane, Medium, SaidAs, StatementKind
from wgdesk.phrasing.facts import Count, ItemRefs
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.common.sitting_said import meetings_unnamed
from wgdesk.report.sections.speakers.introduced_documents import (
    in_list,
    introduced_with,
    list_after,
    named_in_sentence,
)
from wgdesk.report.sections.speakers.openers import openers_of
from wgdesk.report.sections.speakers.speaker_notes import speaker_notes
from wgdesk.report.sections.speakers.speakers_counted import NAMED, number_of, only_counted
from wgdesk.report.sections.speakers.speeches import (
    capacity_of,
    from_podium,
    in_time,
    is_made,
    stands_alone,
)
from wgdesk.report.sections.speakers.wordings import (
    medium_of,
    officer_of_body,
    people_of,
    person_named,
    told_actively,
    who_spoke,
)
from wgdesk.words.variants import yes_no

_NO_ITEMS = ItemRefs(())
# Who spoke, where commas part several and close no apposition.
_LISTED = {"who-delegations", "who-counted"}


def in_order(
    context: Context,
    blocks: Blocks,
    kind: StatementKind,
    rows: Sequence[StatementNow],
    known: int | None = None,
) -> None:
    """Add the statements of an occasion, each with its meeting; officers are among them.

    ``rows`` are those of delegations and guests, as sorted out; ``known`` is a person of whom enough has been
    said. Statements that follow each other, by speakers of one kind, share a sentence.
    """
    told = [row for row in _all_of(context, kind, rows) if known is None or row.person_id != known]
    for runs in _sharing(context, kind, _runs(context, told)):
        found = [row for rows in runs for row in rows]
        # What was submitted in writing was not said at a meeting.
        led = found[0].medium is not Medium.WRITTEN and not meetings_unnamed(context.options)
        text = _sentence(context, kind, runs, led=led)
        paragraph(blocks, f"{kind}/told/{found[0].id}", text, Source("request", found[0].id))
        speaker_notes(context, blocks, found)


def _sharing(
    context: Context, kind: StatementKind, runs: Iterable[list[StatementNow]]
) -> Iterator[list[list[StatementNow]]]:
    """Yield the runs of each sentence: closing statements of officers and other persons share one.

    They follow each other at one meeting, and are called alike (A/80/39, para. 67).
    """

    def shared(rows: Sequence[StatementNow]) -> Hashable:
        first = rows[0]
        persons = kind is StatementKind.CLOSING and all(row.delegation_id is None for row in rows)
        alike = (first.sitting_id, medium_of(context, first), first.said_as)
        return (*alike, "persons") if persons else (*alike, first.id)

    for _, those in groupby(runs, shared):
        yield list(those)


def by_officers(context: Context, blocks: Blocks, kind: StatementKind, known: int | None) -> None:
    """Add the statements that officers but ``known`` made from the podium, where others are told by kind."""
    made = [row for row in _all_of(context, kind, ()) if from_podium(context, row)]
    rows = [row for row in made if known is None or row.person_id != known]
    for found in _runs(context, rows):
        text = _sentence(context, kind, [found], led=False)
        paragraph(blocks, f"{kind}/told/{found[0].id}", text, Source("request", found[0].id))


def introductions_told(context: Context) -> bool:
    """Return whether introductory statements are told of so: with their meeting, or in the active voice."""
    return meeting_said(context) or told_actively(context)


def introduced_in_order(context: Context, blocks: Blocks, key: str, rows: Sequence[StatementNow]) -> None:
    """Add introductory statements, each with its meeting if the option says so.

    A chapter need not name its item then, as in a debate told of meeting by meeting.
    """
    led, told = meeting_said(context), [row for row in rows if row.said_as is not SaidAs.UNSAID]
    for _, those in groupby(in_time(context, told), lambda row: context.items_spoken_to([row.item_id])):
        for found in _runs(context, list(those)):
            headed = led and context.has_section("chapters")
            items = ItemRefs(()) if headed else context.items_spoken_to(row.item_id for row in found)
            at = led and found[0].medium is not Medium.WRITTEN
            text = _sentence(context, StatementKind.INTRODUCTION, [found], led=at, items=items, listed=True)
            own, documents = f"{key}/told/{found[0].id}", introduced_with(context, found[0])
            listed = in_list(context, documents)
            source = Source("request", found[0].id)
            paragraph(blocks, own, text, source, leads="lines" if listed else "no")
            speaker_notes(context, blocks, found)
            if listed:
                list_after(context, blocks, own, documents)


def said_on_panel(
    context: Context, rows: Sequence[StatementNow], kind: StatementKind = StatementKind.INTRODUCTION
) -> list[Say]:
    """Return the sentences on statements of a kind that the paragraph on a panel tells, without meeting.

    Statements that follow each other and are called alike share a sentence, whoever made them.
    """
    told = [row for row in in_time(context, rows) if row.said_as is not SaidAs.UNSAID]

    def shared(found: Sequence[StatementNow]) -> Hashable:
        return medium_of(context, found[0]), found[0].said_as, found[0].documents

    alike = groupby(_runs(context, told), shared)
    return [_sentence(context, kind, list(runs), led=False) for _, runs in alike]


def meeting_said(context: Context) -> bool:
    """Return whether introductory statements are told of with the meeting at which they were made."""
    said = context.options.choice("statements_at") != "unsaid"
    return said and not meetings_unnamed(context.options)


def _all_of(context: Context, kind: StatementKind, rows: Sequence[StatementNow]) -> list[StatementNow]:
    """Return ``rows`` with those of the Secretariat and of officers, in the order of time."""
    listed, openers = {row.id for row in rows}, openers_of(context)
    told = [
        row
        for row in context.record.statements
        if row.kind == kind
        and row.panel_id is None
        and row not in openers
        and row.said_as is not SaidAs.UNSAID
        and is_made(context, row)
        and (row.id in listed or row.lane == Lane.SECRETARIAT or from_podium(context, row))
    ]
    return in_time(context, told)


def _runs(context: Context, rows: Sequence[StatementNow]) -> Iterator[list[StatementNow]]:
    """Yield the statements that follow each other and fit one sentence."""
    for _, those in groupby(rows, lambda row: _likeness(context, row, counted=_counted(context, row))):
        found = list(those)
        if _counted(context, found[0]) and len(found) <= NAMED:
            named = groupby(found, lambda row: _likeness(context, row, counted=False))
            yield from (list(one) for _, one in named)
        else:
            yield found


def _counted(context: Context, row: StatementNow) -> bool:
    """Return whether a statement is one of those of which a body only says how many delegations made them."""
    stated = row.said_as in (SaidAs.STATEMENT, SaidAs.PLAIN) and not row.documents and only_counted(context)
    return stated and row.delegation_id is not None and not from_podium(context, row)


def _likeness(context: Context, row: StatementNow, *, counted: bool) -> Hashable:
    """Return what statements of one sentence have in common."""
    common = (row.sitting_id, medium_of(context, row), row.said_as, row.documents)
    if counted:
        return (*common, "counted")
    if from_podium(context, row) or stands_alone(row) or row.grouping_id is not None:
        return (*common, row.id)
    if row.delegation_id is not None:
        return (*common, capacity_of(context, row))
    return (*common, "person" if person_named(context, row) else "secretariat")


def _sentence(
    context: Context,
    kind: StatementKind,
    runs: Sequence[Sequence[StatementNow]],
    *,
    led: bool,
    items: ItemRefs = _NO_ITEMS,
    listed: bool = False,
) -> Say:
    """Return the sentence on statements that are called alike; those of one run have speakers of one kind.

    ``listed``: documents that were introduced may follow in a list.
    """
    first = runs[0][0]
    speakers = {
        (row.delegation_id, person_named(context, row) and row.person_id) for rows in runs for row in rows
    }
    active = told_actively(context)
    if len(runs) > 1:
        runs = [one for rows in runs for one in _one_by_one(context, rows)]
    found = [_who(context, rows, beside=any(_of_others(context, other) for other in runs)) for rows in runs]
    (who, gender), (last, _) = found[0], found[-1]
    closed = last.key not in _LISTED and not _by_office(context, runs[-1])
    if len(found) > 1:
        parts = [part for part, _ in found]
        if closed and (active or first.said_as is SaidAs.ADDRESS):
            parts[-1] = say("speaker-closed", who=last)
        who, closed = say("speakers", parts=tuple(parts)), False
    at = context.at(first.sitting_id, doubtful=False, item_id=first.item_id)
    documents = introduced_with(context, first) if kind is StatementKind.INTRODUCTION else []
    return say(
        "documents-introduced" if documents else "told-in-order",
        active=yes_no(active),
        at=say("at-the-sittings", sittings=at) if led else say("no-words"),
        body=context.body,
        closed=yes_no(closed),
        documents=named_in_sentence(context, documents),
        g=gender,
        items=items,
        kind=kind.value,
        led=yes_no(led),
        listed=yes_no(listed and in_list(context, documents)),
        medium=medium_of(context, first),
        n=Count(len(speakers)),
        papers=Count(len(documents)),
        who=who,
        wording=first.said_as.value,
    )


def _one_by_one(context: Context, rows: Sequence[StatementNow]) -> list[Sequence[StatementNow]]:
    """Return persons of one run each by itself, so that all who share a sentence are one list."""
    persons = all(row.delegation_id is None and person_named(context, row) for row in rows)
    return [[row] for row in rows] if persons else [rows]


def _of_others(context: Context, rows: Sequence[StatementNow]) -> bool:
    """Return whether those who spoke are called by an office outside the Secretariat, of another body."""
    return _by_office(context, rows) and all(row.lane != Lane.SECRETARIAT for row in rows)


def _by_office(context: Context, rows: Sequence[StatementNow]) -> bool:
    """Return whether those who spoke are persons who are all called by their offices alone."""
    people = [context.record.people.get(row.person_id or 0) for row in rows]
    alone = all(row.delegation_id is None and not (row.capacity or row.behalf) for row in rows)
    return alone and all(one is not None and one.by_office for one in people)


def _who(context: Context, rows: Sequence[StatementNow], *, beside: bool) -> tuple[Say, str]:
    """Return who made the statements of one sentence, and the gender with which a verb before them agrees.

    ``beside``: with those of another body, so that an officer is said to be that of this one.
    """
    first = rows[0]
    if from_podium(context, first):
        return officer_of_body(context, first) if beside else who_spoke(context, first)
    if _counted(context, first) and len(rows) > NAMED:
        n = Count(len({row.delegation_id for row in rows}))
        return say("who-counted", n=n, number=number_of(context, rows)), "m"
    if first.delegation_id is None and not person_named(context, first):
        return say("who-secretariat"), "f"
    if first.delegation_id is None:
        people = people_of(context, rows)
        return say("who-people", people=people), people.people[0].gender
    if stands_alone(first) or first.grouping_id is not None:
        return who_spoke(context, first)
    names = context.speakers(rows)
    return say("who-delegations", capacity=capacity_of(context, first), names=names), "m"
