"""Builds the section on statements: the Secretariat, panels, parties, observers, groups, guests, replies.

``sort_out`` assigns every statement to a sentence. The check reports statements for which there is no
sentence, so that none is lost unnoticed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from wgdesk.model import Lane, StatementKind
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.build.context import Blocks, Context, paragraph
from wgdesk.report.facts import Count, ItemRefs, Names, People
from wgdesk.report.tree import Note, Paragraph, Say, Source, say
from wgdesk.words.variants import yes_no

OBSERVER_STATES = ("signatories", "non_signatories", "reio")
# The report names the speakers of these lanes. It does not name those who answer for the panel or the
# Secretariat, because the summary of deliberations has the answers; points of order are not on the substance.
NAMED_LANES = ("list", "invited", "reply")


@dataclass(frozen=True)
class SortedStatements:
    """Statements by the sentence that names them, each in the order in which they were made."""

    openings: tuple[StatementNow, ...]
    parties: tuple[StatementNow, ...]
    states: tuple[StatementNow, ...]
    organizations: tuple[StatementNow, ...]
    groups: tuple[StatementNow, ...]
    guests: tuple[StatementNow, ...]
    positions: tuple[StatementNow, ...]
    replies: tuple[StatementNow, ...]
    unnamed: tuple[StatementNow, ...]  # there is no sentence for them


def sort_out(context: Context, rows: Iterable[StatementNow]) -> SortedStatements:
    """Return the statements of ``rows`` that the report should name, by sentence.

    Officers who speak from the podium are left out: they speak for no delegation, and the section on the
    opening names the one who opened the meeting.
    """
    officers = {officer.person_id for officer in context.record.officers}
    found: dict[str, list[StatementNow]] = {name: [] for name in SortedStatements.__dataclass_fields__}
    for row in rows:
        podium = row.delegation_id is None and row.person_id in officers
        if row.lane in NAMED_LANES and not podium:
            found[_sentence(context, row)].append(row)
    return SortedStatements(**{name: tuple(those) for name, those in found.items()})


def _sentence(context: Context, row: StatementNow) -> str:
    if row.delegation_id is None:
        plain = row.person_id is not None and row.grouping_id is None and row.lane != Lane.REPLY
        return (
            "guests" if plain and row.item_id is not None and row.kind != StatementKind.OPENING else "unnamed"
        )
    if row.lane == Lane.REPLY:
        return "replies"
    if row.grouping_id is not None:
        return "groups" if row.item_id is not None or row.kind == StatementKind.OPENING else "unnamed"
    if row.kind == StatementKind.OPENING:
        return "openings"
    if row.item_id is None:
        return "unnamed"  # the record does not say under which item it was made
    if row.kind == StatementKind.POSITION:
        return "positions"
    listed = _list(context, row)
    if listed == "parties":
        return "parties"
    return "states" if listed in OBSERVER_STATES else "organizations"


def statements(context: Context) -> Blocks:
    """Statements under all items together or item by item, as the option says; then replies."""
    blocks: Blocks = []
    items = [item.id for item in context.top_items if item.substantive or _debated(context, item.id)]
    merged = context.options.choice("statements") == "merged"
    for group in [items] if merged and items else [[item] for item in items]:
        _introductions(context, group, blocks)
        for item_id in group:
            _panel(context, item_id, blocks)
        _debate(context, group, blocks)
    replies = sort_out(context, context.record.statements).replies
    by_capacity(
        context,
        blocks,
        lambda capacity, names: say("spoke-reply", capacity=capacity, names=names),
        "statements/reply",
        replies,
    )
    return blocks


def _debated(context: Context, item_id: int) -> bool:
    spoken = sort_out(context, context.statements_under([item_id]))
    return bool(_all(spoken) or spoken.positions)


def _introductions(context: Context, item_ids: list[int], blocks: Blocks) -> None:
    found = [
        statement
        for statement in context.statements_under(item_ids)
        if statement.lane == Lane.SECRETARIAT
        and statement.kind in (StatementKind.INTRODUCTION, StatementKind.GENERAL)
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
    officer = context.presiding(_panel_sittings(context, item_id)) or context.chair
    if officer is None:
        text = say("panel-led-unknown", items=items, panel=people)
    else:
        text = say("panel-led", chair=context.presiding_officer(officer), items=items, panel=people)
    paragraph(blocks, f"statements/panel/{panel.id}", text, Source("panel", panel.id))


def _panel_sittings(context: Context, item_id: int) -> list[int]:
    """Return the sittings at which the panel spoke, in order; if unknown, those of the item."""
    spoke = {row.sitting_id for row in context.statements_under([item_id]) if row.lane == Lane.PANEL}
    sittings = spoke or {taken.sitting_id for taken in context.taken_up(item_id)}
    return sorted(sittings, key=lambda key: context.record.sitting(key).number)


def _debate(context: Context, item_ids: list[int], blocks: Blocks) -> None:
    """Add parties, observer States, organizations, groups, guests and positions, in this order."""
    spoken = sort_out(context, context.statements_under(item_ids))
    items = context.item_numbers(row.item_id for row in _all(spoken))
    key = f"statements/{item_ids[0]}"
    also = False
    if spoken.parties:
        names = context.speakers(spoken.parties)
        text = say(
            "spoke-parties", items=items, body=context.body, instrument=context.instrument, names=names
        )
        paragraph(blocks, f"{key}/parties", text, Source("request", spoken.parties[0].id))
        also = True
    for kind, found in (("observers", spoken.states), ("organizations", spoken.organizations)):
        if found:
            text = say("spoke-observers", also=yes_no(also), items=items, names=context.speakers(found))
            paragraph(blocks, f"{key}/{kind}", text, Source("request", found[0].id))
            also = True
    for first, aligned in _united([row for row in spoken.groups if row.kind != StatementKind.OPENING]):
        for_group(context, blocks, first, aligned, items, also=also)
        also = True
    if spoken.guests:
        people = People(tuple(context.person(row.person_id) for row in spoken.guests if row.person_id))
        text = say("spoke-invited", also=yes_no(also), items=items, people=people)
        paragraph(blocks, f"{key}/invited", text, Source("request", spoken.guests[0].id))
    by_capacity(
        context,
        blocks,
        lambda capacity, names: say("spoke-position", capacity=capacity, names=names),
        f"{key}/position",
        spoken.positions,
    )


def _all(spoken: SortedStatements) -> list[StatementNow]:
    groups = [row for row in spoken.groups if row.kind != StatementKind.OPENING]
    return [*spoken.parties, *spoken.states, *spoken.organizations, *groups, *spoken.guests]


def _united(rows: Sequence[StatementNow]) -> list[tuple[StatementNow, tuple[int, ...]]]:
    """Return the first statement of each delegation for each group, with all delegations aligned with any."""
    first: dict[tuple[int | None, int | None], StatementNow] = {}
    aligned: dict[tuple[int | None, int | None], dict[int, None]] = {}
    for row in rows:
        who = (row.delegation_id, row.grouping_id)
        first.setdefault(who, row)
        aligned.setdefault(who, {}).update(dict.fromkeys(row.aligned))
    return [(row, tuple(aligned[who])) for who, row in first.items()]


def for_group(
    context: Context,
    blocks: Blocks,
    row: StatementNow,
    aligned: tuple[int, ...],
    items: ItemRefs,
    *,
    also: bool,
) -> None:
    """Add a statement on behalf of a group; a footnote names the delegations that aligned themselves."""
    assert row.delegation_id is not None
    assert row.grouping_id is not None
    key = f"statements/group/{row.id}"
    text = say(
        "spoke-for-group",
        also=yes_no(also),
        capacity=_capacity(context, row),
        items=items,
        speaker=context.speaker(row),
        group=context.record.groupings[row.grouping_id],
    )
    paragraph(blocks, key, text, Source("request", row.id))
    if aligned:
        note: Note[Say] = Note(f"{key}/note", say("also-on-behalf", names=context.names(aligned)))
        last = blocks[-1]
        assert isinstance(last, Paragraph)
        blocks[-1] = replace(last, notes=(note,))


def by_capacity(
    context: Context,
    blocks: Blocks,
    sentence: Callable[[str, Names], Say],
    key: str,
    rows: Sequence[StatementNow],
) -> None:
    """Add one sentence for representatives of parties and one for observers."""
    for capacity, suffix in (("representative", ""), ("observer", "/observers")):
        found = [row for row in rows if _capacity(context, row) == capacity]
        if found:
            text = sentence(capacity, context.speakers(found))
            paragraph(blocks, f"{key}{suffix}", text, Source("request", found[0].id))


def _capacity(context: Context, row: StatementNow) -> str:
    return "representative" if _list(context, row) == "parties" else "observer"


def _list(context: Context, row: StatementNow) -> str:
    assert row.delegation_id is not None
    return context.record.delegations[row.delegation_id].listed_in
