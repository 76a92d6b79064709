"""Says where the record of those who spoke at a meeting is found, after the last that was said there.

It is entered once for each meeting and told under each item that was discussed there: "The record of speakers
in the discussion is available at: ..." (E/2025/70).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from wgdesk.model import StatementKind
from wgdesk.phrasing.facts import Count, Sittings, Symbol, Symbols
from wgdesk.phrasing.inner_facts import facts_in
from wgdesk.phrasing.tree import Block, Note, Paragraph, Say, Source, say
from wgdesk.reads.values.programme import SittingNow
from wgdesk.report.sections.common.context import Blocks, Context, paragraph
from wgdesk.report.sections.common.lead_ins import LISTED
from wgdesk.report.sections.common.references import with_sentence
from wgdesk.rules.outline import is_with_item


def add_records(context: Context, item_ids: Collection[int], blocks: Blocks, since: int = 0) -> None:
    """Add the records of the meetings at which items were discussed; without items, of the general exchange.

    What is told of them begins with the block of number ``since``. A meeting of which no paragraph is known
    to tell comes after the last on what was said.
    """
    linked = {one.id: one for one in context.record.sittings if one.speakers_link}
    told = [linked[key] for key in _discussed_at(context, item_ids) & linked.keys()]
    if not told:
        return
    meetings = _meetings(context, blocks, since)
    if not meetings:
        return
    places: dict[int, list[SittingNow]] = {}
    for one in sorted(told, key=lambda one: one.number):
        own = [place for place, numbers in meetings.items() if one.number in numbers]
        places.setdefault(max(own or meetings), []).append(one)
    for place in sorted(places, reverse=True):
        _put(context, blocks, place, places[place], min(item_ids, default=0))


def _put(context: Context, blocks: Blocks, place: int, those: Sequence[SittingNow], item: int) -> None:
    """Put the sentence on the records of some meetings after a paragraph and its list, or into it."""
    links = dict.fromkeys(one.speakers_link for one in those)
    text = say("speakers-recorded", n=Count(len(links)), links=Symbols(tuple(map(Symbol, links))))
    key, spoken = f"statements/listed/{item}/{those[0].id}", blocks[place]
    then = place + 1
    while then < len(blocks) and isinstance(blocks[then], LISTED):
        then += 1
    match context.options.choice("speakers_listed"):
        case "footnote" if isinstance(spoken, Paragraph):
            blocks[place] = replace(spoken, notes=(*spoken.notes, Note(key, text)))
        case "within" if isinstance(spoken, Paragraph) and then == place + 1:
            blocks[place] = with_sentence(spoken, text)
        case _:
            own: Blocks = []
            paragraph(own, key, text, Source("sitting", those[0].id))
            blocks[then:then] = own


def _discussed_at(context: Context, item_ids: Collection[int]) -> set[int]:
    """Return the sittings at which something was said under items; if not known, all that had them."""
    record = context.record
    if not item_ids:
        return {row.sitting_id for row in record.statements if row.item_id is None and _is_said(row.kind)}
    wanted = context.with_subs(item_ids)
    rows = [row for row in context.statements_under(item_ids) if row.panel_id is None and _is_said(row.kind)]
    panels = [one for one in record.panels if one.item_id in wanted and not one.link]
    said: set[tuple[int | None, int | None]] = {(row.item_id, row.sitting_id) for row in rows}
    said |= {
        (one.item_id, one.sitting_id)
        for one in record.points
        if one.item_id in wanted and is_with_item(one.section)
    }
    said |= {(one.item_id, one.sitting_id) for one in panels}
    said |= {(one.item_id, one.sitting_id) for one in record.speaker_counts if one.item_id in wanted}
    taken = [one for one in record.taken_up if one.item_id in wanted]
    silent = {(one.item_id, one.sitting_id) for one in taken if one.undiscussed}
    known = {at for item, at in said - silent if at is not None}
    if any(at is not None for _, at in said):
        return known
    return {one.sitting_id for one in taken if not one.undiscussed}


def _is_said(kind: StatementKind) -> bool:
    return kind is not StatementKind.REPLY


def _meetings(context: Context, blocks: Sequence[Block[Say]], since: int) -> dict[int, frozenset[int]]:
    """Return the numbers of the meetings of each paragraph on what was said, by its place.

    One that names no meeting is of that before it. If nothing was said, the consideration stands for it.
    """
    found: dict[int, frozenset[int]] = {}
    considered: dict[int, frozenset[int]] = {}
    before: frozenset[int] = frozenset()
    for place, block in enumerate(blocks[since:], start=since):
        if not isinstance(block, Paragraph):
            continue
        named = frozenset(_named(context, block))
        if block.key.endswith("/consideration"):
            considered |= {} if _told_in_parts(context, block) else {place: named}
        else:
            before = named or before
        if _tells(context, block.key):
            found[place] = before
    return found or considered


def _named(context: Context, block: Paragraph[Say]) -> Iterator[int]:
    sittings = [fact for fact in facts_in(block.text) if isinstance(fact, Sittings) and not fact.doubtful]
    yield from (one.number for fact in sittings for one in fact.certain)
    source = block.source
    if not sittings and source is not None and source.table == "request":
        rows = (one for one in context.record.statements if one.id == source.row)
        yield from (context.record.sitting(one.sitting_id).number for one in rows)


def _told_in_parts(context: Context, block: Paragraph[Say]) -> bool:
    """Return whether a paragraph is on an item of which headings of their own for its sub-items tell."""
    item = None if block.source is None else context.record.item(block.source.row)
    return item is not None and bool(context.parts_of(item))


def _tells(context: Context, key: str) -> bool:
    """Return whether a paragraph is on what was said; not on a panel whose details are found elsewhere."""
    section, _, rest = key.partition("/")
    kind, *key_of = rest.split("/")
    linked = [one for one in context.record.panels if one.link]
    if kind == "panel":
        return int(key_of[0]) not in {one.id for one in linked}
    if kind == "panellist":
        return int(key_of[0]) not in {row.id for one in linked for row in one.panellists}
    if section == "statements":
        return kind not in ("reply", "listed")
    return key.startswith("deliberations/points/")
