"""Previews the changes of a list to the record, row by row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from wgdesk.acts.helpers.roster_entry import RosterEntry
from wgdesk.language_table import COMMON
from wgdesk.reads.values.attendance import Attendance
from wgdesk.reads.values.roster import Roster
from wgdesk.rosters.columns import ColumnMeanings, ListField, is_title, sections
from wgdesk.rosters.delegate_rows import Delegates, RowNote, ValueChange
from wgdesk.rosters.delegation_rows import GOES_ON, NO_HEADING, Delegations, FoundDelegation, NameChoice
from wgdesk.rosters.known_names import latin_language
from wgdesk.rosters.matching import LikeName, Matcher
from wgdesk.rosters.table import ListRow, ListTable

SEVERAL = " / "  # between several names of the delegation in a row


class RowState(StrEnum):
    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    PROBLEM = "problem"  # left out until a person decides


@dataclass(frozen=True)
class PreviewRow:
    """A row of the list. ``written`` is the delegation in the words of the list, ``code`` the one it matched.

    ``score`` is the score of the match, 0 if a user chose the delegation or it is new.
    """

    number: int
    state: RowState
    written: str = ""
    code: str = ""
    score: int = 0
    candidates: tuple[LikeName, ...] = ()
    person: str = ""
    changes: tuple[ValueChange, ...] = ()
    notes: tuple[RowNote, ...] = ()
    entry: RosterEntry | None = None


@dataclass(frozen=True)
class Preview:
    """All rows, and the columns with which they were read."""

    columns: ColumnMeanings
    rows: tuple[PreviewRow, ...]
    counts: Mapping[RowState, int] = field(default_factory=dict)

    @property
    def entries(self) -> list[RosterEntry]:
        """The entries for ``take_roster``."""
        return [row.entry for row in self.rows if row.entry is not None]


@dataclass(frozen=True)
class RecordFacts:
    """The facts with which a list is compared; its presences are recorded for the sitting ``sitting_id``."""

    roster: Roster
    attendance: Attendance
    sitting_id: int | None = None


Watch = Callable[[float], bool]  # takes the share done so far, returns whether to go on


class PreviewStopped(Exception):
    """The user has cancelled."""


def preview(
    table: ListTable,
    columns: ColumnMeanings,
    choices: Mapping[str, NameChoice],
    facts: RecordFacts,
    matcher: Matcher,
    watch: Watch = lambda _: True,
) -> Preview:
    """Return what the rows of a list would change.

    ``choices``: folded name of a delegation -> the user's decision.
    Raises ``PreviewStopped`` if ``watch`` returns False.
    """
    rows = columns.rows(table)
    lang = _latin(rows, columns)
    reading = _Reading(columns, facts, Delegations(facts.roster, matcher, choices), lang, bool(table.fields))
    heads = sections(table, columns, matcher)
    headed = any(heads)
    found: list[PreviewRow] = []
    for at, line in enumerate(rows):
        if at % 100 == 0 and not watch(at / len(rows)):
            raise PreviewStopped
        title = headed and not heads[at] and is_title(table.section(line))
        found.append(reading.title(line) if title else reading.row(line, heads[at]))
    return Preview(columns, tuple(found), Counter(row.state for row in found))


def _latin(rows: tuple[ListRow, ...], columns: ColumnMeanings) -> str:
    """Return the language of texts in Latin letters, judged by the names of delegations."""
    places = columns.of(ListField.DELEGATION)
    return latin_language({line.cell(at) for line in rows for at in places}) if places else COMMON


class _Reading:
    """Reads the rows of a list in order, since rows depend on those above."""

    def __init__(
        self,
        columns: ColumnMeanings,
        facts: RecordFacts,
        delegations: Delegations,
        lang: str,
        printed: bool,
    ) -> None:
        self._columns, self._facts, self._delegations = columns, facts, delegations
        self._delegates = Delegates(columns, facts.roster, facts.attendance, lang, printed=printed)
        self._printed = printed
        self._above: tuple[str, ...] = ()  # the delegation of the last row that names one
        self._registered = {
            one.code for one in facts.roster.delegations.values() if one.registration is not None
        }
        self._present = facts.attendance.at(facts.sitting_id) if facts.sitting_id is not None else {}
        self._told: dict[str, bool] = {}  # code -> presence in the rows above

    def title(self, line: ListRow) -> PreviewRow:
        """Return a row that is a title above delegations, which changes nothing."""
        self._above = ()
        return PreviewRow(line.number, RowState.SAME)

    def row(self, line: ListRow, section: str = "") -> PreviewRow:
        """Return a row. ``section``: the delegation that the row names as a heading, if it is one."""
        written = tuple(text for at in self._columns.of(ListField.DELEGATION) if (text := line.cell(at)))
        delegate = self._delegates.read(line) if not section else None
        written = (section,) if section else written
        notes: tuple[RowNote, ...] = ()
        if written:
            self._above = written
        elif delegate is not None and self._above and not self._printed:
            written, notes = self._above, (RowNote("above"),)
        category = next((line.cell(at) for at in self._columns.of(ListField.CATEGORY)), "")
        of = self._delegations.find(written, category, sure=line.doubt != NO_HEADING)
        row = PreviewRow(
            line.number,
            RowState.PROBLEM,
            SEVERAL.join(written),
            of.code,
            of.score,
            of.candidates,
            delegate.shown if delegate else "",
            notes=notes,
        )
        if gone := self._delegates.withdrawn(line):
            return replace(row, notes=(*notes, RowNote("withdrawn", gone)))
        if of.problem:
            return replace(row, notes=(*notes, RowNote(of.problem)))
        if line.doubt == GOES_ON:
            notes = (*notes, RowNote(GOES_ON))
        elif line.doubt not in ("", NO_HEADING):
            return replace(row, notes=(*notes, RowNote(line.doubt)))
        met = self._delegates.meet(delegate, of.code) if delegate is not None else None
        if met is not None:
            notes = (*notes, *met.notes)
            if met.twice:
                return replace(row, notes=notes)
        present, changes = self._presence(of, line)
        state, changes = self._of_delegation(of, changes)
        entry = RosterEntry(of.delegation_id, of.newcomer, present=present)
        if met is not None:
            entry = replace(entry, delegate=met.delegate)
            changes = (*met.changes, *changes)
            state = RowState.NEW if met.new else RowState.CHANGED if changes else RowState.SAME
        kept = entry if state is not RowState.SAME else None
        return replace(row, state=state, changes=changes, notes=notes, entry=kept)

    def _presence(self, of: FoundDelegation, line: ListRow) -> tuple[bool | None, tuple[ValueChange, ...]]:
        """Return whether the delegation is online, None if the row does not say, and the changes.

        One person in the room, in the record or a row above, puts the whole delegation in the room.
        """
        said = self._delegates.presence(line) if self._facts.sitting_id is not None else None
        if said is None:
            return None, ()
        here = self._present.get(of.delegation_id) if of.delegation_id is not None else None
        was = self._told.get(of.code, here)
        now = said and was is not False
        self._told[of.code] = now
        return now, (ValueChange("online" if now else "present"),) if was is not now else ()

    def _of_delegation(
        self, of: FoundDelegation, presence: tuple[ValueChange, ...]
    ) -> tuple[RowState, tuple[ValueChange, ...]]:
        """Return the state and changes of the delegation itself: added, registered, ``presence``."""
        changes: list[ValueChange] = []
        new = False
        if of.code not in self._registered:
            self._registered.add(of.code)
            if of.newcomer is not None:
                new = True
                changes.append(ValueChange("newcomer", new=of.newcomer.category))
            changes.append(ValueChange("registered"))
        changes += presence
        return (RowState.NEW if new else RowState.CHANGED if changes else RowState.SAME), tuple(changes)
