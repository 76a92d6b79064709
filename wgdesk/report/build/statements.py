"""Who spoke: the Secretariat, panels, parties, observers, groups, replies."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from wgdesk.reads.record import StatementRow
from wgdesk.report.build.context import Blocks, Context, paragraph, yes_no
from wgdesk.report.facts import Count, ItemRefs, People
from wgdesk.report.tree import Note, Paragraph, Say, Source, say

OBSERVER_STATES = ("signatories", "non_signatories", "reio")
DEBATE = ("general", "question")


def statements(context: Context) -> Blocks:
    """All of it, for the items of substance together or item by item, as the outline's option says."""
    blocks: Blocks = []
    items = [item.id for item in context.substantive]
    merged = context.options.choice("statements") == "merged"
    for group in [items] if merged else [[item] for item in items]:
        _introductions(context, group, blocks)
        for item_id in group:
            _panel(context, item_id, blocks)
        _debate(context, group, blocks)
    _reply(context, blocks)
    return blocks


def _introductions(context: Context, item_ids: list[int], blocks: Blocks) -> None:
    found = [
        statement
        for statement in context.statements_under(item_ids)
        if statement.lane == "secretariat" and statement.kind in ("introduction", "general")
    ]
    if found:
        items = context.item_numbers(s.item_id for s in found)
        text = say("secretariat-introduced", n=Count(len(found)), items=items)
        paragraph(blocks, f"statements/secretariat/{item_ids[0]}", text, Source("request", found[0].id))


def _panel(context: Context, item_id: int, blocks: Blocks) -> None:
    panel = context.panel_of(item_id)
    if panel is None:
        return
    delivered = sorted(panel.panellists, key=lambda p: (p.turn, p.id))
    people = People(tuple(context.panellist(p.person_id, p.grouping_id) for p in delivered))
    items = context.item_numbers([item_id])
    sittings = [taken.sitting_id for taken in context.record.taken_up if taken.item_id == item_id]
    officer = context.presiding(sorted(sittings, key=lambda key: context.record.sitting(key).number))
    officer = officer or context.chair
    if officer is None:
        text = say("panel-led-unknown", items=items, panel=people)
    else:
        chair = context.office("the-officer", officer)
        text = say("panel-led", chair=chair, items=items, panel=people)
    paragraph(blocks, f"statements/panel/{panel.id}", text, Source("panel", panel.id))


def _debate(context: Context, item_ids: list[int], blocks: Blocks) -> None:
    """Parties, observer States, organizations, groups, guests, explanations of position, in this order."""
    under = [s for s in context.statements_under(item_ids) if s.lane in ("list", "invited")]
    debate = [s for s in under if s.kind in DEBATE]
    own = [s for s in debate if s.grouping_id is None and s.delegation_id is not None]
    items = context.item_numbers(s.item_id for s in debate) if debate else ItemRefs(())
    key = f"statements/{item_ids[0]}" if item_ids else "statements"

    parties = [s for s in own if _list(context, s) == "parties"]
    spoken = False
    if parties:
        names = context.names(_who(parties), spoken=True)
        text = say("spoke-parties", items=items, instrument=context.instrument, names=names)
        paragraph(blocks, f"{key}/parties", text, Source("request", parties[0].id))
        spoken = True
    states = [s for s in own if _list(context, s) in OBSERVER_STATES]
    others = [s for s in own if _list(context, s) not in ("parties", *OBSERVER_STATES)]
    for kind, found in (("observers", states), ("organizations", others)):
        if found:
            names = context.names(_who(found), spoken=True)
            text = say("spoke-observers", also=yes_no(spoken), items=items, names=names)
            paragraph(blocks, f"{key}/{kind}", text, Source("request", found[0].id))
            spoken = True
    for statement in debate:
        if statement.grouping_id is not None and statement.delegation_id is not None:
            _for_group(context, statement, spoken, blocks)
            spoken = True
    _guests(context, debate, key, spoken, blocks)
    position = [s for s in under if s.kind == "position" and s.delegation_id is not None]
    if position:
        text = say("spoke-position", names=context.names(_who(position), spoken=True))
        paragraph(blocks, f"{key}/position", text, Source("request", position[0].id))


def _for_group(context: Context, statement: StatementRow, spoken: bool, blocks: Blocks) -> None:
    """A statement on behalf of a group, with the delegations that aligned themselves in a footnote."""
    assert statement.delegation_id is not None
    assert statement.grouping_id is not None
    speaker = context.record.delegations[statement.delegation_id]
    key = f"statements/group/{statement.id}"
    text = say(
        "spoke-for-group",
        also=yes_no(spoken),
        capacity="representative" if speaker.listed_in == "parties" else "observer",
        speaker=speaker.name,
        group=context.record.groupings[statement.grouping_id],
    )
    paragraph(blocks, key, text, Source("request", statement.id))
    if statement.aligned:
        names = context.names(statement.aligned)
        note: Note[Say] = Note(f"{key}/note", say("also-on-behalf", names=names))
        last = blocks[-1]
        assert isinstance(last, Paragraph)
        blocks[-1] = replace(last, notes=(note,))


def _guests(context: Context, debate: list[StatementRow], key: str, spoken: bool, blocks: Blocks) -> None:
    """People who spoke at the invitation of the Chair without a delegation."""
    guests = [s for s in debate if s.delegation_id is None and s.person_id is not None]
    people = tuple(context.person(s.person_id) for s in guests if s.person_id is not None)
    if people:
        text = say("spoke-invited", also=yes_no(spoken), people=People(people))
        paragraph(blocks, f"{key}/invited", text, Source("request", guests[0].id))


def _reply(context: Context, blocks: Blocks) -> None:
    replies = [s for s in context.record.statements if s.lane == "reply" and s.delegation_id is not None]
    if replies:
        text = say("spoke-reply", names=context.names(_who(replies), spoken=True))
        paragraph(blocks, "statements/reply", text, Source("request", replies[0].id))


def _who(rows: Iterable[StatementRow]) -> list[int]:
    return [row.delegation_id for row in rows if row.delegation_id is not None]


def _list(context: Context, row: StatementRow) -> str:
    assert row.delegation_id is not None
    return context.record.delegations[row.delegation_id].listed_in
