"""Builds the sentences on how many spoke, where the record has their numbers and not their names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from functools import partial
from itertools import groupby

from wgdesk.model import SpeakerKind
from wgdesk.phrasing.facts import Count, ItemRefs, Sittings
from wgdesk.phrasing.tree import Source, say
from wgdesk.reads.values.programme import SittingNow, SpeakerCountNow
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.common.sitting_said import by_number, statements_led
from wgdesk.report.sections.debates.rounds import Round, introduced_before
from wgdesk.report.sections.speakers.speakers_counted import kinds_enumerated
from wgdesk.report.sections.speakers.speeches import sort_out
from wgdesk.words.variants import yes_no

_ORDER = tuple(SpeakerKind)
_NEVER = datetime.max.replace(tzinfo=UTC)


def counts_under(context: Context, item_ids: Iterable[int]) -> list[SpeakerCountNow]:
    """Return the numbers of those who spoke under items and their sub-items, as the statements there."""
    wanted = context.with_subs(item_ids)
    return [one for one in context.record.speaker_counts if one.item_id in wanted]


def nameless(context: Context, blocks: Blocks, key: str, told: Round) -> None:
    """Add how many spoke in a round, in one sentence for those of the same meetings.

    After speakers who are named, at the same meeting, statements "were also made".
    """
    found = sort_out(context, told.rows)
    before = {row.sitting_id for row in (*found.debate, *found.secretariat)}
    for _, those in groupby(
        sorted(told.counts, key=partial(_meetings, context)), partial(_meetings, context)
    ):
        counts = sorted(those, key=lambda one: _ORDER.index(one.kind))
        first = min(counts, key=lambda one: (one.said_at is None, one.said_at or _NEVER))
        items = context.items_spoken_to(one.item_id for one in counts)
        sittings = _sittings(context, first)
        also = before.issuperset(one.id for one in sittings)
        introduction = None if before else introduced_before(context, [one.id for one in sittings], found)
        lead = None
        if introduction is not None:
            lead = say("thereafter")
        elif statements_led(context.options) and not also:
            at = Sittings(by_number(context.sitting_ref(one) for one in sittings))
            lead = say("at-the-sittings", sittings=at)
        known = [introduction] if introduction is not None else [*found.debate, *found.secretariat]
        told_of = context.items_spoken_to(row.item_id for row in known if also or introduction is not None)
        headed = lead is not None and context.has_section("chapters")
        headed = headed or set(items.numbers) <= set(told_of.numbers)
        n = Count(sum(one.number for one in counts))
        stated = say(
            "stated",
            active="no",
            also=yes_no(also),
            at=lead or say("no-words"),
            g="m",
            items=ItemRefs(()) if headed else items,
            led=yes_no(lead is not None),
            medium="room",
            n=n,
        )
        text = say(
            "spoke-counted",
            number=kinds_enumerated(context, [(_called(context, one.kind), one.number) for one in counts]),
            stated=stated,
            n=n,
            including=say("no-words"),
            named=Count(0),
            way="among",
        )
        paragraph(blocks, f"{key}/nameless/{first.id}", text, Source("speaker_count", first.id))
        before.update(one.id for one in sittings)


def _meetings(context: Context, one: SpeakerCountNow) -> tuple[int, ...]:
    """Return the numbers of the first and the last meeting at which they spoke."""
    keys = (one.since_id or one.sitting_id, one.sitting_id)
    return tuple(context.record.sitting(key).number for key in reversed(keys))


def _sittings(context: Context, one: SpeakerCountNow) -> Sequence[SittingNow]:
    """Return the sittings at which they spoke: from the first to the last, those that took up the item."""
    last = context.record.sitting(one.sitting_id)
    if one.since_id is None:
        return (last,)
    first = context.record.sitting(one.since_id)
    taken = {row.sitting_id for row in context.taken_up(one.item_id)} | {first.id, last.id}
    return [
        row
        for row in context.record.sittings
        if row.id in taken and first.number <= row.number <= last.number
    ]


def _called(context: Context, kind: SpeakerKind) -> str:
    """Return what sentences call those of a kind; who decides may be all States."""
    if kind is not SpeakerKind.DECIDERS:
        return kind.value
    return "states" if context.options.choice("term_deciders") == "participants" else "parties"
