"""Sorts the statements of a record by the sentence of the report that names them.

The check reports statements for which there is no sentence, so that none is lost unnoticed.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from wgdesk.model import Lane, Medium, SaidAs, StatementKind
from wgdesk.phrasing.facts import ItemRefs, Words
from wgdesk.reads.values.programme import OfficerNow
from wgdesk.reads.values.record import StatementNow
from wgdesk.report.sections.common.context import Context
from wgdesk.report.sections.speakers.introducing import introduces
from wgdesk.report.sections.speakers.quotations import quoted_ids
from wgdesk.report.sections.speakers.told_with_texts import told_with_texts

# States without a recorded status speak as parties do.
_DECIDERS = ("parties", "states")
UNITED_NATIONS = ("un_secretariat", "un_body", "institute", "specialized_agency", "un_entity")
OBSERVER_STATES = ("signatories", "non_signatories", "other_states", "reio", "associate_member")
# The report names the speakers of these lanes. It does not name those who answer for the panel or the
# Secretariat, whose answers are in the summary of deliberations; points of order are not on the substance.
NAMED_LANES = (Lane.LIST, Lane.INVITED, Lane.REPLY)
MEDIA: Mapping[str, tuple[Medium, ...]] = {
    "room": (Medium.ROOM, Medium.ONLINE),
    "video": (Medium.VIDEO,),
    "written": (Medium.WRITTEN,),
}
_AS_OFFICERS = (StatementKind.CLOSING, StatementKind.INTRODUCTION)  # told of officers too
_OPTIONAL = (Medium.VIDEO, Medium.WRITTEN)  # an option says whether the report names them


@dataclass(frozen=True)
class SortedStatements:
    """Statements by the sentence that names their speakers, each in the order in which they were made."""

    openings: tuple[StatementNow, ...]
    closings: tuple[StatementNow, ...]
    introductions: tuple[StatementNow, ...]
    parties: tuple[StatementNow, ...]
    states: tuple[StatementNow, ...]
    united_nations: tuple[StatementNow, ...]
    organizations: tuple[StatementNow, ...]  # intergovernmental ones
    ngos: tuple[StatementNow, ...]
    groups: tuple[StatementNow, ...]  # of delegations for a group, or in a capacity
    guests: tuple[StatementNow, ...]
    officers: tuple[StatementNow, ...]  # who spoke from the podium in a debate
    introducing: tuple[StatementNow, ...]  # of the Secretariat, to introduce items
    secretariat: tuple[StatementNow, ...]  # of the Secretariat in the midst of a debate
    positions: tuple[StatementNow, ...]
    replies: tuple[StatementNow, ...]
    announced: tuple[StatementNow, ...]  # promised in writing but not received: not a statement yet
    left_out: tuple[StatementNow, ...]  # by an option
    unnamed: tuple[StatementNow, ...]  # no sentence of the report fits them

    @property
    def debate(self) -> tuple[StatementNow, ...]:
        """The statements on the substance of items."""
        return (*self.parties, *self.observers, *self.groups, *self.guests, *self.officers)

    @property
    def observers(self) -> tuple[StatementNow, ...]:
        """The statements of observers, kind by kind."""
        return (*self.states, *self.united_nations, *self.organizations, *self.ngos)


def sort_out(context: Context, rows: Iterable[StatementNow], *, in_panels: bool = False) -> SortedStatements:
    """Return the statements of ``rows`` that the report should name, by sentence.

    What the Secretariat said at the opening, the closing or on a panel is not among them. Opening statements
    of officers from the podium are left out, since the section on the opening tells of them. Replies and
    explanations of position do not fit officers, who speak for no delegation there. Panellists under the item
    of their panel are left out too, whatever their lane, since the paragraph on the panel names them. So are
    statements made in the discussion of a panel, unless these are what is wanted (``in_panels``).
    """
    found: dict[str, list[StatementNow]] = {name: [] for name in SortedStatements.__dataclass_fields__}
    told = told_with_texts(context) | quoted_ids(context)
    for row in rows:
        if row.lane == Lane.SECRETARIAT and not in_panels and row.id not in told and _on_items(row):
            found[_of_secretariat(context, row)].append(row)
        if (
            row.lane in NAMED_LANES
            and (row.panel_id is not None) is in_panels
            and not _on_panel(context, row)
            and row.id not in told
            and not (
                row.kind == StatementKind.OPENING
                and not in_panels
                and from_podium(context, row)
                and is_made(context, row)
            )
        ):
            found[_sentence(context, row)].append(row)
    return SortedStatements(**{name: tuple(those) for name, those in found.items()})


def _on_items(row: StatementNow) -> bool:
    """Return whether the Secretariat made a statement on an item or on all of them, and not on a panel."""
    kinds = (StatementKind.INTRODUCTION, StatementKind.GENERAL)
    return row.kind in kinds and row.panel_id is None and row.said_as is not SaidAs.UNSAID


def _of_secretariat(context: Context, row: StatementNow) -> str:
    if not row.received:
        return "announced"
    if _left_out(context, row):
        return "left_out"
    if introduces(context, row):
        return "introducing"
    return "officers" if from_podium(context, row) else "secretariat"


def of_secretariat_on_panels(
    context: Context, rows: Iterable[StatementNow], kind: StatementKind
) -> list[StatementNow]:
    """Return the statements of one kind that the Secretariat made on a panel; their lane has no sentences."""
    quoted = quoted_ids(context)
    made = (row for row in rows if row.lane == Lane.SECRETARIAT and row.kind == kind)
    return [
        row for row in made if row.panel_id is not None and row.id not in quoted and is_made(context, row)
    ]


def is_made(context: Context, row: StatementNow) -> bool:
    """Return whether the report may tell of a statement: it was received, and no option leaves it out."""
    return row.received and not _left_out(context, row)


def _left_out(context: Context, row: StatementNow) -> bool:
    return row.medium in _OPTIONAL and context.options.choice(f"{row.medium}_statements") == "left_out"


def from_podium(context: Context, row: StatementNow) -> bool:
    """Return whether an officer made a statement as an officer.

    Opening or closing the meeting or introducing an item counts as such even if a delegation is recorded with
    the person; in the debate it is the delegation that speaks.
    """
    officers = {officer.person_id for officer in context.record.officers}
    alone = row.delegation_id is None or row.kind in (*_AS_OFFICERS, StatementKind.OPENING)
    return row.person_id in officers and row.grouping_id is None and alone


def in_order_of_time(context: Context) -> bool:
    """Return whether opening, closing and introductions are told of as they came, not by kind of speaker."""
    return context.options.choice("occasions_order") in ("spoken", "rounds")


def in_rounds(context: Context) -> bool:
    """Return whether the report tells after each introduction who spoke on it."""
    return context.options.choice("occasions_order") == "rounds"


def in_time(context: Context, rows: Iterable[StatementNow]) -> list[StatementNow]:
    """Return statements meeting by meeting, in the order in which they were made; undated ones come last."""
    number = {sitting.id: sitting.number for sitting in context.record.sittings}
    return sorted(rows, key=lambda row: (number[row.sitting_id], row.begun_at is None))


def officers_of(
    context: Context, rows: Iterable[StatementNow]
) -> list[tuple[OfficerNow, list[StatementNow]]]:
    """Return the officers who made statements of ``rows`` from the podium, each with those statements.

    What an officer said in a capacity, or for others, stands apart.
    """
    found: dict[tuple[int, Words, Words], list[StatementNow]] = {}
    for row in rows:
        if row.person_id is not None and from_podium(context, row):
            found.setdefault((row.person_id, row.capacity, row.behalf), []).append(row)
    offices = {officer.person_id: officer for officer in reversed(context.record.officers)}
    # The title may depend on who was the Chair at that sitting.
    return [(replace(offices[key], presides_at=own[0].sitting_id), own) for (key, *_), own in found.items()]


def officer_key(prefix: str, officer: OfficerNow, rows: Sequence[StatementNow]) -> str:
    """Return the key of the sentence on an officer's statements, which may have been made in a capacity."""
    first = rows[0]
    key = f"{prefix}/{officer.id}"
    return f"{key}/{first.id}" if first.capacity or first.behalf else key


def _on_panel(context: Context, row: StatementNow) -> bool:
    """Return whether a panellist, speaking for no delegation, made a statement under the panel's item."""
    if row.person_id is None or row.delegation_id is not None or row.kind != StatementKind.GENERAL:
        return False
    panels = (one for one in context.record.panels if one.item_id == row.item_id)
    return any(row.person_id == each.person_id for panel in panels for each in panel.panellists)


def _sentence(context: Context, row: StatementNow) -> str:
    if not row.received:
        return "announced"
    if _left_out(context, row):
        return "left_out"
    if row.delegation_id is None and row.person_id is None:
        return "unnamed"  # a guest typed by name only has no name in each language
    if row.said_as is SaidAs.UNSAID and not row.opened:
        return "unnamed"
    of_panel = row.kind == StatementKind.OPENING and row.panel_id is not None
    if row.kind not in _AS_OFFICERS and not of_panel and from_podium(context, row):
        in_debate = row.kind == StatementKind.GENERAL and row.lane != Lane.REPLY
        return "officers" if in_debate else "unnamed"
    if row.kind == StatementKind.OPENING:
        return "openings"
    if row.kind == StatementKind.CLOSING:
        return "closings"
    if row.lane == Lane.REPLY:
        return "replies" if row.delegation_id is not None else "unnamed"
    alone = stands_alone(row) or row.documents or not _for_group(row)
    if row.kind == StatementKind.INTRODUCTION and alone:
        return "introductions"
    if row.delegation_id is None:
        return "guests"
    if _apart(context, row):
        return "groups"
    if row.kind == StatementKind.POSITION:
        return "positions"
    return _listed_as(context, row)


def stands_alone(row: StatementNow) -> bool:
    """Return whether a delegation's statement has a sentence of its own: it spoke in a capacity."""
    return row.delegation_id is not None and bool(row.capacity or row.behalf)


def _apart(context: Context, row: StatementNow) -> bool:
    """Return whether a statement is in no list of speakers, since it was made in a capacity or for others.

    Where lists have in brackets for whom each of them spoke, only the capacity counts.
    """
    if row.kind == StatementKind.GENERAL and _in_brackets(context):
        return row.delegation_id is not None and bool(row.capacity)
    return stands_alone(row) or _for_group(row)


def _for_group(row: StatementNow) -> bool:
    return row.delegation_id is not None and row.grouping_id is not None


def _in_brackets(context: Context) -> bool:
    """Return whether a list of speakers has in brackets for which group each of them spoke."""
    return context.options.choice("statements_behalf") == "brackets"


def _listed_as(context: Context, row: StatementNow) -> str:
    listed = list_of(context, row)
    if listed in _DECIDERS:
        return "parties"
    if listed in OBSERVER_STATES:
        return "states"
    return "united_nations" if listed in UNITED_NATIONS else "ngos" if listed == "ngo" else "organizations"


def list_of(context: Context, row: StatementNow) -> str:
    """Return the list of the attendance section that names the delegation of a statement."""
    assert row.delegation_id is not None
    return context.list_of(row.delegation_id)


def capacity_of(context: Context, row: StatementNow) -> str:
    """Return whether the delegation of a statement spoke as "representative" or as "observer"."""
    assert row.delegation_id is not None
    return context.capacity(row.delegation_id)


def speaker_of(row: StatementNow) -> Hashable:
    """Return a key for who spoke: the delegation, else the person, and the group spoken for."""
    return row.delegation_id, row.person_id if row.delegation_id is None else None, row.grouping_id


def united(rows: Sequence[StatementNow]) -> list[list[StatementNow]]:
    """Return the statements grouped by who spoke, by group spoken for and by capacity."""
    found: dict[Hashable, list[StatementNow]] = {}
    for row in rows:
        whose = (speaker_of(row), row.capacity, row.behalf)
        found.setdefault(whose, []).append(row)
    return list(found.values())


def by_items(
    context: Context, rows: Sequence[StatementNow]
) -> list[tuple[ItemRefs, tuple[StatementNow, ...]]]:
    """Return the statements of one sentence, split where the speakers differ in their items.

    A list with more speakers than items gives the items for all of them together, as reports do, unless the
    option "statements" asks to split it.
    """
    items: dict[Hashable, set[int]] = {}
    for row in rows:
        items.setdefault(speaker_of(row), set()).update(context.items_spoken_to([row.item_id]).numbers)
    together = context.items_spoken_to(row.item_id for row in rows)
    differ = len({frozenset(numbers) for numbers in items.values()}) > 1
    collective = len(items) > len(together.numbers) and context.options.choice("statements") != "split"
    if not rows or not differ or collective:
        return [(together, tuple(rows))] if rows else []
    parts: dict[tuple[int, ...], list[StatementNow]] = {}
    for row in rows:
        parts.setdefault(tuple(sorted(items[speaker_of(row)])), []).append(row)
    split = (parts[numbers] for numbers in sorted(parts))
    return [(context.items_spoken_to(row.item_id for row in those), tuple(those)) for those in split]


class SaidBefore:
    """What the sentences of a debate have said so far: whether others spoke, and the items named last.

    A later sentence says "also", and names its items only if they are not among those.
    """

    def __init__(self, known: ItemRefs | None = None) -> None:
        """``known``: the items that need not be named, since a heading has them."""
        self.others = False
        self._named = known

    def refer(self, items: ItemRefs) -> tuple[bool, ItemRefs]:
        """Return whether a sentence under ``items`` says "also", and the items that it names."""
        also, self.others = self.others, True
        if self.covers(items):
            return also, ItemRefs(())
        self._named = items
        return also, items

    def covers(self, items: ItemRefs) -> bool:
        """Return whether a sentence under ``items`` need not name them again."""
        return self._named is not None and set(items.numbers) <= set(self._named.numbers)
