"""Builds the paragraphs on reservations to, and dissociations from, adopted texts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from wgdesk.phrasing.facts import Names
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.outcome import ReservationNow
from wgdesk.report.build.context import Blocks, Context, paragraph
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
        stated = yes_no(bool(first.body))
        body = context.words(first.body, "reservation", first.id, "body")
        target = say("words", text=context.words(first.target, "reservation", first.id, "target"))
        if first.remarks:
            when = _remarked(first, adopted.at)
            after = adopted.after or adopted.text
            text = say(
                "remarks-reflected",
                names=names,
                when=when,
                target=after if when == "after" else adopted.draft,
                concerning=yes_no(bool(first.target)),
                about=target,
                stated=stated,
                text=body,
            )
        else:
            text = say(
                "reserved",
                capacity=context.capacity(first.delegation_id),
                names=names,
                dissociates=yes_no(first.dissociates),
                target=target if first.target else adopted.text,
                stated=stated,
                text=body,
            )
        paragraph(blocks, f"reservation/{first.id}", text, source)


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
            sentence = (own, "remarks", _remarked(row, decided))
        groups.setdefault(sentence, []).append(row)
    return list(groups.values())
