"""Builds the paragraphs on reservations to, and dissociations from, adopted texts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from wgdesk.phrasing.facts import Names
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.outcome import ReservationNow
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.words.variants import yes_no


@dataclass(frozen=True)
class Adopted:
    """What reservations concern: as a noun ("recommendation 3"), and when it was adopted.

    The rest is for remarks, which were made before or after the adoption (A/80/16, 16 and 17): what it was
    before, and what it is called after, if not by that noun.
    """

    text: Say
    draft: Say
    at: datetime | None
    after: Say | None = None


def reservations(
    context: Context,
    blocks: Blocks,
    rows: Iterable[ReservationNow],
    adopted: Adopted,
    source: Source,
) -> None:
    """Add a paragraph for each reservation with a text, and one for each group of like ones without.

    ``source`` is the row of what was adopted.
    """
    for those in _alike(context, rows, adopted.at):
        first = those[0]
        order = context.options.choice("speakers_order")
        found = tuple(context.delegation_of("reservation", row.id, row.delegation_id) for row in those)
        names = Names(found, "entered" if order == "spoken" else "sorted")
        reserved = _reserved(context, first, names, adopted.text, reasoned=not first.remarks)
        text = _remarks(context, first, names, adopted) if first.remarks else reserved
        if first.remarks and first.dissociates:
            text = say("sentences", parts=(text, say("next-sentence", text=reserved)))
        paragraph(blocks, f"reservation/{first.id}", text, source)


def _remarks(context: Context, row: ReservationNow, names: Names, adopted: Adopted) -> Say:
    when, after = _remarked(row, adopted.at), adopted.after or adopted.text
    return say(
        "remarks-reflected",
        names=names,
        when=when,
        target=after if when == "after" else adopted.draft,
        concerning=yes_no(bool(row.target)),
        about=_target(context, row),
        stated=yes_no(bool(row.body)),
        text=context.words(row.body, "reservation", row.id, "body"),
    )


def _reserved(context: Context, row: ReservationNow, names: Names, text: Say, *, reasoned: bool) -> Say:
    """Return that delegations reserved their position, or dissociated themselves.

    ``reasoned``: with the reasons, if they stated any; remarks of theirs have them already.
    """
    return say(
        "reserved",
        capacity=context.capacity(row.delegation_id),
        names=names,
        dissociates=yes_no(row.dissociates),
        target=_target(context, row) if row.target else text,
        stated=yes_no(reasoned and bool(row.body)),
        text=context.words(row.body, "reservation", row.id, "body"),
    )


def _target(context: Context, row: ReservationNow) -> Say:
    return say("words", text=context.words(row.target, "reservation", row.id, "target"))


def precedes_adoption(row: ReservationNow, decided: datetime | None) -> bool:
    """Return whether a row is remarks made before the adoption, so that they stand before it."""
    return row.remarks and _remarked(row, decided) == "before"


def _remarked(row: ReservationNow, decided: datetime | None) -> Literal["before", "after", "unknown"]:
    """Return when remarks were made: before or after the adoption; neither if its hour is unknown."""
    if decided is None or row.made_at is None:
        return "unknown"
    return "before" if row.made_at < decided else "after"


def _alike(
    context: Context, rows: Iterable[ReservationNow], decided: datetime | None
) -> list[list[ReservationNow]]:
    """Return the reservations grouped by sentence, in the order of the first in each group."""
    groups: dict[tuple[object, ...], list[ReservationNow]] = {}
    for row in rows:
        own = row.id if row.body or row.target else 0
        capacity = context.capacity(row.delegation_id)
        sentence: tuple[object, ...] = (own, row.dissociates, capacity)
        if row.remarks:
            sentence = (own, "remarks", _remarked(row, decided), row.dissociates)
        groups.setdefault(sentence, []).append(row)
    return list(groups.values())
