"""A list with the decisions made on it so far; each step returns a new ``ListReading``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from wgdesk.acts.participant_list import take_roster
from wgdesk.live.act_call import ActCall, call_of
from wgdesk.rosters.columns import ColumnMeanings, ListField, guess, source_of
from wgdesk.rosters.delegation_rows import NameChoice
from wgdesk.rosters.known_names import matcher
from wgdesk.rosters.list_preview import SEVERAL, Preview, RecordFacts, Watch, preview
from wgdesk.rosters.matching import LikeName, Matcher
from wgdesk.rosters.printed.printed_list import read_printed
from wgdesk.rosters.printed.recognition import is_printed
from wgdesk.rosters.table import ListTable
from wgdesk.words.finder import fold

_KEPT = 20  # kinds of lists whose columns are remembered


@dataclass(frozen=True)
class ListReading:
    """A list being read. The keys of ``choices`` and of the candidates ``offered`` are folded names."""

    table: ListTable
    matcher: Matcher
    facts: RecordFacts
    columns: ColumnMeanings
    preview: Preview
    choices: Mapping[str, NameChoice] = field(default_factory=dict)
    offered: Mapping[str, tuple[LikeName, ...]] = field(default_factory=dict)

    @property
    def taking(self) -> ActCall:
        """The act that takes the list."""
        source, entries = self.table.kept_source, self.preview.entries
        return call_of(take_roster, source=source, entries=entries, sitting_id=self.facts.sitting_id)


def begun(
    table: ListTable, facts: RecordFacts, kept: Mapping[str, str], watch: Watch = lambda _: True
) -> ListReading:
    """Begin to read a table, with the columns chosen for the last list of its kind (``kept``).

    A text that is a printed list has no columns; it is read into a table first.
    """
    known = matcher(facts.roster)
    if table.text and is_printed(table.text, known):
        table = read_printed(table.text.splitlines(), table.source, known) or table
    columns = _remembered(table, guess(table, known), kept)
    return ListReading(table, known, facts, columns, preview(table, columns, {}, facts, known, watch))


def renewed(one: ListReading, facts: RecordFacts, watch: Watch = lambda _: True) -> ListReading:
    """Preview a list again, with all decisions, against newer facts."""
    known = one.matcher if facts.roster is one.facts.roster else matcher(facts.roster)
    found = preview(one.table, one.columns, one.choices, facts, known, watch)
    return replace(one, matcher=known, facts=facts, preview=found)


def decided(one: ListReading, written: str, choice: NameChoice | None) -> ListReading:
    """Return the list with a decision on a name in it; None withdraws the decision."""
    first = written.split(SEVERAL)[0]
    name = fold(first)
    choices = {key: value for key, value in one.choices.items() if key != name}
    if choice is not None:
        choices[name] = choice
    return replace(one, choices=choices, offered={**one.offered, name: one.matcher.find(first).candidates})


def with_columns(kept: Mapping[str, str], one: ListReading) -> Mapping[str, str]:
    """Return the columns to remember, with those of ``one`` as the newest."""
    source = source_of(one.table, one.columns)
    if not source:
        return kept
    others = [item for item in kept.items() if item[0] != source]
    return dict([*others[-_KEPT + 1 :], (source, ",".join(one.columns.fields))])


def _remembered(table: ListTable, columns: ColumnMeanings, kept: Mapping[str, str]) -> ColumnMeanings:
    """Return the columns chosen for the last list with these headings, else ``columns``."""
    fields = [one for one in kept.get(source_of(table, columns), "").split(",") if one in list(ListField)]
    if len(fields) != len(columns.fields):
        return columns
    return ColumnMeanings(columns.head, tuple(map(ListField, fields)))
