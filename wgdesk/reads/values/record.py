"""The whole record as frozen rows, for whoever needs all of it: the report, its check, the preview."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from wgdesk.reads.values.names import Name, Person
from wgdesk.reads.values.words import TextNow, Words


@dataclass(frozen=True)
class MeetingRow:
    """The meeting; symbols and job numbers are empty when there is none."""

    id: int
    ordinal: int
    first_day: date
    last_day: date
    mode: str
    original_language: str
    symbol_draft: str
    symbol_final: str
    job_draft: str
    job_final: str
    participants_symbol: str
    rapporteur_finalizes: bool
    texts: Mapping[str, Words]  # by field: body_full ...

    def text(self, field: str) -> Words:
        """Return a text of the meeting, without any language if there is none."""
        return self.texts.get(field, Words())


@dataclass(frozen=True)
class MandateRow:
    """A paragraph of the introduction."""

    id: int
    body: Words


@dataclass(frozen=True)
class SittingRow:
    """A sitting; ``presiding`` are officers' keys, the first is the one the report names.

    ``presiding_rows`` are the keys of the rows that say so, in the same order: a doubt stands on one of them.
    """

    id: int
    number: int
    day: date
    resumed: bool
    opened: bool
    closed: bool
    presiding: tuple[int, ...]
    presiding_rows: tuple[int, ...]


@dataclass(frozen=True)
class ItemRow:
    """An agenda item or sub-item."""

    id: int
    number: int
    parent_id: int | None
    title: Words
    substantive: bool
    written: bool  # the summary of its deliberations is written
    no_issues: bool


@dataclass(frozen=True)
class TakenUp:
    """A sitting took up an item."""

    id: int
    item_id: int
    sitting_id: int


@dataclass(frozen=True)
class DecisionRow:
    """The adoption of the agenda, the organization of work or the report."""

    id: int
    subject: str
    sitting_id: int
    manner: str
    orally_amended: bool


@dataclass(frozen=True)
class DelegationRow:
    """A delegation; ``listed_in`` names the list of the attendance section it belongs to."""

    id: int
    code: str
    listed_in: str
    category: str
    party: bool
    signed: bool
    party_since: date | None
    place: float
    name: Name
    registration: int | None  # key of the row that says so
    present_at: frozenset[int]  # keys of sittings

    @property
    def registered(self) -> bool:
        """Whether the delegation is registered for the meeting."""
        return self.registration is not None


@dataclass(frozen=True)
class OfficerRow:
    """A member of the Bureau."""

    id: int
    office: str
    person_id: int
    elected_at_id: int | None
    by_acclamation: bool


@dataclass(frozen=True)
class PanellistRow:
    """A person on a panel."""

    id: int
    person_id: int
    grouping_id: int | None
    turn: float
    presentation: Words


@dataclass(frozen=True)
class PanelRow:
    """The panel of an item, panellists in the order of the introduction."""

    id: int
    item_id: int
    exchanged: bool
    exchange: Words
    panellists: tuple[PanellistRow, ...]


@dataclass(frozen=True)
class StatementRow:
    """A request that was given the floor, or a written statement."""

    id: int
    sitting_id: int
    item_id: int | None
    lane: str
    kind: str
    delegation_id: int | None
    person_id: int | None
    grouping_id: int | None
    guest: str
    aligned: tuple[int, ...]  # keys of delegations
    ended: bool


@dataclass(frozen=True)
class PointRow:
    """A point of the debate; ``supporters`` is only their number: who they are stays inside."""

    id: int
    item_id: int
    paragraph: int
    joins: str
    quantifier: str | None
    delegations: bool
    supporters: int
    verb: Words
    said: Words


@dataclass(frozen=True)
class RecommendationRow:
    """A recommendation."""

    id: int
    cluster_id: int
    state: str
    body: Words


@dataclass(frozen=True)
class ClusterRow:
    """A cluster with its recommendations in order."""

    id: int
    heading: Words
    recommendations: tuple[RecommendationRow, ...]


@dataclass(frozen=True)
class DocumentRow:
    """A document that was before the meeting."""

    id: int
    kind: str
    symbol: str
    by_secretariat: bool
    title: Words
    content: Words


@dataclass(frozen=True)
class ListRow:
    """How a list of the attendance section stands."""

    id: int
    category: str
    is_open: bool
    as_entered: bool


@dataclass(frozen=True)
class DoubtRow:
    """A fact that is not certain."""

    id: int
    table: str
    row: int
    column: str
    alternative: str


@dataclass(frozen=True)
class PlaceholderRow:
    """A place to be completed."""

    id: int
    kind: Literal["later", "held", "symbol"]
    table: str
    row: int


@dataclass(frozen=True)
class Record:
    """Everything the report is made of. Rows are in the order in which they are printed or happened."""

    meeting: MeetingRow
    options: Mapping[str, str]
    outline: tuple[tuple[str, str], ...]  # (kind, kind of the parent or empty)
    mandates: tuple[MandateRow, ...]
    previous: tuple[tuple[date, date], ...]
    sittings: tuple[SittingRow, ...]
    items: tuple[ItemRow, ...]
    taken_up: tuple[TakenUp, ...]
    decisions: tuple[DecisionRow, ...]
    delegations: Mapping[int, DelegationRow]
    groupings: Mapping[int, Words]
    people: Mapping[int, Person]
    officers: tuple[OfficerRow, ...]
    panels: tuple[PanelRow, ...]
    statements: tuple[StatementRow, ...]
    points: tuple[PointRow, ...]
    clusters: tuple[ClusterRow, ...]
    documents: tuple[DocumentRow, ...]
    lists: tuple[ListRow, ...]
    doubts: tuple[DoubtRow, ...]
    placeholders: tuple[PlaceholderRow, ...]
    texts: tuple[TextNow, ...]

    def doubt(self, table: str, row: int, column: str) -> DoubtRow | None:
        """Return the doubt on one fact, None if it is certain."""
        for doubt in self.doubts:
            if (doubt.table, doubt.row, doubt.column) == (table, row, column):
                return doubt
        return None

    def held(self, kind: str, table: str, row: int) -> PlaceholderRow | None:
        """Return the placeholder of one kind on one row, None if there is none."""
        for mark in self.placeholders:
            if (mark.kind, mark.table, mark.row) == (kind, table, row):
                return mark
        return None

    def decision(self, subject: str) -> DecisionRow | None:
        """Return the decision on a subject, None if it was not taken."""
        return next((d for d in self.decisions if d.subject == subject), None)

    def sitting(self, sitting_id: int) -> SittingRow:
        """Return a sitting by its key."""
        return next(s for s in self.sittings if s.id == sitting_id)
