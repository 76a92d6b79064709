"""Builds the paragraphs on reservations to, and dissociations from, adopted texts."""

from __future__ import annotations

from collections.abc import Iterable

from wgdesk.phrasing.facts import Names
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.outcome import ReservationNow
from wgdesk.report.build.context import Blocks, Context, paragraph
from wgdesk.words.variants import yes_no


def reservations(
    context: Context, blocks: Blocks, rows: Iterable[ReservationNow], target: Say, source: Source
) -> None:
    """Add a paragraph for each reservation with a text, and one for each group of like ones without.

    ``target`` is what they concern, as a noun: "recommendation 3"; ``source`` is its row.
    """
    for those in _alike(context, rows):
        first = those[0]
        order = context.options.choice("speakers_order")
        names = tuple(context.delegation_of("reservation", row.id, row.delegation_id) for row in those)
        text = say(
            "reserved",
            capacity=context.capacity(first.delegation_id),
            names=Names(names, "entered" if order == "spoken" else "sorted"),
            dissociates=yes_no(first.dissociates),
            target=target,
            stated=yes_no(bool(first.body)),
            text=context.words(first.body, "reservation", first.id, "body"),
        )
        paragraph(blocks, f"reservation/{first.id}", text, source)


def _alike(context: Context, rows: Iterable[ReservationNow]) -> list[list[ReservationNow]]:
    """Return the reservations grouped by sentence, in the order of the first in each group."""
    groups: dict[tuple[object, ...], list[ReservationNow]] = {}
    for row in rows:
        own = row.id if row.body else 0
        sentence = (own, row.dissociates, context.capacity(row.delegation_id))
        groups.setdefault(sentence, []).append(row)
    return list(groups.values())
