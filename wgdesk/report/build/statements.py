"""Builds the section on statements: the Secretariat, panels, parties, observers, groups, guests, replies."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wgdesk.model import Lane, StatementKind
from wgdesk.phrasing.facts import Count, ItemRefs, People
from wgdesk.phrasing.tree import Say, Source, say
from wgdesk.reads.values.programme import ItemNow
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.build import references
from wgdesk.report.build.aligned import aligned
from wgdesk.report.build.capacities import CAPACITIES, by_capacity
from wgdesk.report.build.context import Blocks, Context, paragraph
from wgdesk.report.build.panel_paragraphs import panels_led, panels_of
from wgdesk.report.build.replies import replies, replies_of
from wgdesk.report.build.speeches import (
    MEDIA,
    SaidBefore,
    SortedStatements,
    by_items,
    capacity_of,
    from_podium,
    list_of,
    officers_of,
    sort_out,
    united,
)
from wgdesk.report.build.unions import is_union
from wgdesk.words.variants import yes_no


def statements(context: Context) -> Blocks:
    """Return the statements under all items together or item by item, as the option says; then replies."""
    blocks: Blocks = []
    panels_led(context, None, blocks)
    items = [item.id for item in context.top_items if item.substantive or _debated(context, item.id)]
    together = context.options.choice("statements") != "per_item"
    for group in [items] if together and items else _jointly(context, items):
        under(context, group, blocks)
    replies(context, blocks)
    references.speakers(context, blocks)
    return blocks


def _jointly(context: Context, item_ids: list[int]) -> list[list[int]]:
    """Return each item as a group of its own, and those considered jointly as one group."""
    by_id = {item.id: item for item in context.top_items}
    groups: dict[int, list[int]] = {}
    for item_id in item_ids:
        groups.setdefault(by_id[item_id].joint_with_id or item_id, []).append(item_id)
    return list(groups.values())


def under(context: Context, item_ids: list[int], blocks: Blocks, *, panels: bool = True) -> None:
    """Add introductions, panels and statements under some items."""
    _introductions(context, item_ids, blocks)
    for item_id in item_ids if panels else ():
        panels_led(context, item_id, blocks)
    _debate(context, item_ids, blocks)


def has_chapter(context: Context, item: ItemNow) -> bool:
    """Return whether an outline with a chapter for each item has one for this item."""
    if item.substantive or item.no_issues or replies_of(context, item.id):
        return True
    blocks: Blocks = []
    under(context, [item.id], blocks)
    return bool(blocks)


def _debated(context: Context, item_id: int) -> bool:
    spoken = sort_out(context, context.statements_under([item_id]))
    return bool(spoken.debate or spoken.positions or spoken.introductions or panels_of(context, item_id))


def _introductions(context: Context, item_ids: list[int], blocks: Blocks) -> None:
    """Add the Secretariat's introductory statements; officials are named if the option says so."""
    found = [
        statement
        for statement in context.statements_under(item_ids)
        if statement.lane == Lane.SECRETARIAT
        and statement.kind in (StatementKind.INTRODUCTION, StatementKind.GENERAL)
    ]
    named = context.options.choice("officials") == "named"
    people = [row for row in found if named and row.person_id is not None]
    others = [row for row in found if row not in people]
    key = f"statements/secretariat/{item_ids[0]}"
    if others:
        items = context.item_numbers(s.item_id for s in others)
        text = say("secretariat-introduced", n=Count(len(others)), items=items)
        paragraph(blocks, key, text, Source("request", others[0].id))
    for items, rows in by_items(context, people):
        text = say("introduced-people", items=items, n=Count(len(rows)), people=people_of(context, rows))
        _spoke(context, blocks, f"{key}/officials", text, rows)


# -- the debate --------------------------------------------------------------------------------------------


def _debate(context: Context, item_ids: list[int], blocks: Blocks) -> None:
    """Add introductions; who spoke in the room, by video message, in writing; then positions."""
    spoken = sort_out(context, context.statements_under(item_ids))
    key, before = f"statements/{item_ids[0]}", SaidBefore()
    _introduced(context, blocks, key, spoken.introductions)
    for medium in MEDIA:
        _spoken(_Debate(context, blocks, key, before, medium), spoken)
    by_capacity(
        context,
        blocks,
        lambda capacity, n, names: say("spoke-position", capacity=capacity, n=n, names=names),
        f"{key}/position",
        spoken.positions,
    )


@dataclass(frozen=True)
class _Debate:
    """The blocks of one debate as far as built, and the medium of the statements to be added next."""

    context: Context
    blocks: Blocks
    key: str
    before: SaidBefore
    medium: str

    def of(self, rows: Sequence[StatementNow]) -> list[StatementNow]:
        """Return the statements of ``rows`` made in this medium."""
        return [row for row in rows if row.medium in MEDIA[self.medium]]

    def parts(self, rows: Sequence[StatementNow]) -> list[tuple[ItemRefs, tuple[StatementNow, ...]]]:
        """Return the statements made in this medium by sentence: a single one if no items need be named."""
        found = self.of(rows)
        items = self.context.item_numbers(row.item_id for row in found)
        if found and self.before.covers(items):
            return [(items, tuple(found))]
        return by_items(self.context, found)

    def stated(self, items: ItemRefs, rows: Sequence[StatementNow], gender: str = "m") -> Say:
        """Return the beginning of a sentence on ``rows``; ``gender`` is that of the first person named."""
        also, named = self.before.refer(items)
        return stated(self.medium, len(rows), named, also=also, gender=gender)

    def add(self, kind: str, text: Say, rows: Sequence[StatementNow]) -> None:
        """Add a sentence on statements of one kind of speaker."""
        way = "" if self.medium == "room" else f"/{self.medium}"
        _spoke(self.context, self.blocks, f"{self.key}/{kind}{way}", text, rows)


def _spoken(debate: _Debate, spoken: SortedStatements) -> None:
    """Add parties, regional organizations that are parties, observers by kind, groups and guests."""
    context = debate.context
    unions = [row for row in spoken.parties if is_union(context, row.delegation_id)]
    for items, rows in debate.parts([row for row in spoken.parties if row not in unions]):
        names = context.speakers(rows)
        beginning = debate.stated(items, rows)
        if list_of(context, rows[0]) == "states":
            text = say("spoke-states", names=names, stated=beginning)
        else:
            text = say(
                "spoke-parties",
                body=context.body,
                instrument=context.instrument,
                names=names,
                stated=beginning,
            )
        debate.add("parties", text, rows)
    for items, rows in debate.parts(unions):
        text = say(
            "spoke-otherwise",
            capacity="representative",
            names=context.speakers(rows),
            stated=debate.stated(items, rows),
        )
        debate.add("unions", text, rows)
    for kind, found in (
        ("observers", spoken.states),
        ("united-nations", spoken.united_nations),
        ("organizations", spoken.organizations),
        ("ngos", spoken.ngos),
    ):
        for items, rows in debate.parts(found):
            text = say("spoke-observers", names=context.speakers(rows), stated=debate.stated(items, rows))
            debate.add(kind, text, rows)
    for together in united(debate.of(spoken.groups)):
        items = context.item_numbers(row.item_id for row in together)
        for_group(context, debate.blocks, together, debate.stated(items, together))
    for items, rows in debate.parts(spoken.guests):
        people = people_of(context, rows)
        beginning = debate.stated(items, rows, people.people[0].gender)
        text = say("spoke-invited", people=people, stated=beginning)
        debate.add("invited", text, rows)


def _introduced(context: Context, blocks: Blocks, key: str, rows: Sequence[StatementNow]) -> None:
    """Add introductory statements by delegations in each capacity, by persons and by officers."""
    others = [row for row in rows if not from_podium(context, row)]
    by_delegations = [row for row in others if row.delegation_id is not None]
    for capacity, suffix in CAPACITIES:
        own = [row for row in by_delegations if capacity_of(context, row) == capacity]
        for items, those in by_items(context, own):
            names = context.speakers(those)
            text = say(
                "introduced-delegations", capacity=capacity, items=items, n=Count(len(those)), names=names
            )
            _spoke(context, blocks, f"{key}/introduced{suffix}", text, those)
    for items, those in by_items(context, [row for row in others if row.delegation_id is None]):
        text = say("introduced-people", items=items, n=Count(len(those)), people=people_of(context, those))
        _spoke(context, blocks, f"{key}/introduced/people", text, those)
    for officer, own in officers_of(context, rows):
        text = say(
            "introduced-officer",
            items=context.item_numbers(row.item_id for row in own),
            n=Count(len(own)),
            officer=context.presiding_officer(officer),
            g=context.record.people[officer.person_id].gender,
        )
        _spoke(context, blocks, f"{key}/introduced/officer/{officer.id}", text, own)


def _spoke(context: Context, blocks: Blocks, key: str, text: Say, rows: Sequence[StatementNow]) -> None:
    """Add a sentence. The first has ``key``; each further one, made by splitting, has a key of its own."""
    first = all(block.key != key for block in blocks)
    own = key if first else f"{key}/{rows[0].id}"
    paragraph(blocks, own, text, Source("request", rows[0].id))
    aligned(context, blocks, rows)


def people_of(context: Context, rows: Sequence[StatementNow]) -> People:
    """Return the persons who made the statements, each once."""
    keys = dict.fromkeys(row.person_id for row in rows if row.person_id is not None)
    return People(tuple(context.person(key) for key in keys))


def stated(medium: str, n: int, items: ItemRefs, *, also: bool, gender: str = "m") -> Say:
    """Return the beginning of a sentence on ``n`` statements: "Under item 2, statements were also made"."""
    return say("stated", also=yes_no(also), g=gender, items=items, medium=medium, n=Count(n))


def for_group(context: Context, blocks: Blocks, rows: Sequence[StatementNow], beginning: Say) -> None:
    """Add statements on behalf of a group; a footnote names the delegations that aligned themselves."""
    row = rows[0]
    assert row.grouping_id is not None
    key = f"statements/group/{row.id}"
    text = say(
        "spoke-for-group",
        capacity=capacity_of(context, row),
        speaker=context.speaker(row),
        group=context.record.groupings[row.grouping_id],
        stated=beginning,
    )
    paragraph(blocks, key, text, Source("request", row.id))
    aligned(context, blocks, rows)
