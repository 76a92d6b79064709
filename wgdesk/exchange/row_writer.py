"""Writes the rows of a file into the record, inside one act."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

from wgdesk.acting.act_context import ActContext
from wgdesk.acts.helpers.attachments import keep_content
from wgdesk.errors import Refused
from wgdesk.exchange.block_names import keyed
from wgdesk.exchange.forms import DELEGATION, DOUBT, PERSON, WORDING
from wgdesk.exchange.nodes import Node, Parsed, RosterRow
from wgdesk.exchange.own_roster import copy_roster, lay_outline
from wgdesk.exchange.record_kinds import BlockKeyKind
from wgdesk.model import Base, Delegation, DelegationName, Gender, Grouping, Meeting, RecordRow, Wording
from wgdesk.model.base import record_kinds
from wgdesk.rules.status_tables import own_table
from wgdesk.words.guessed_gender import person_gender


def write_rows(context: ActContext, parsed: Parsed) -> None:
    """Add the rows of a file to a record. Raises ``Refused('one-meeting')`` if it has a meeting already."""
    if context.rows(Meeting):
        raise Refused("one-meeting")
    _Rows(context, parsed).write()


class _Row(NamedTuple):
    """The values of a row by column, and apart from them those that refer to rows of the same table."""

    values: dict[str, Any]
    beside: dict[str, int]


class _Rows:
    def __init__(self, context: ActContext, parsed: Parsed) -> None:
        self.context, self.parsed = context, parsed
        self.roster: dict[tuple[str, str], Delegation | Grouping] = {}
        self.last_place = 0.0
        self.keys: dict[str, list[int]] = defaultdict(list)  # of the rows by table, in the order of the file

    def write(self) -> None:
        """Write the built-in roster and outline if the file wants them, then the rows of the file."""
        if self.parsed.roster:
            meeting = self.parsed.nodes[0].values
            instrument = meeting.get("instrument")
            copy_roster(self.context, first_day=meeting["first_day"], instrument=instrument)
            if instrument is not None and meeting.get("status_as_of") is None:
                meeting["status_as_of"] = own_table(instrument).as_of
            self._note_roster()
        if not self.parsed.outline:
            lay_outline(self.context)
        for node in self.parsed.walk():
            if node.amends:
                self._clear(node)
            else:
                node.id = self.context.new_id(node.form.table)
        for node in self.parsed.walk():
            self.keys[node.form.name].append(node.id)
        made: dict[str, list[_Row]] = defaultdict(list)
        for node in self.parsed.walk():
            if not node.amends:
                values = self._values(node)
                beside = {name: values.pop(name) for name in _beside(node) if values.get(name) is not None}
                made[node.form.name].append(_Row({"id": node.id, **values}, beside))
        for table in Base.metadata.sorted_tables:  # referenced tables come first
            if table.name in made:
                self._add(record_kinds()[table.name], made[table.name])
        for node in self.parsed.walk():
            if node.amends:
                self._amend(node)
        self.context.session.flush()

    def _add(self, kind: type[RecordRow], rows: Sequence[_Row]) -> None:
        """Add rows of a table: all at once, unless some refer to others that may come later in the file."""
        if not any(row.beside for row in rows):
            self.context.insert(kind, [kind.with_defaults(row.values) for row in rows])
            return
        added = [kind(**row.values) for row in rows]
        self.context.session.add_all(added)
        self.context.session.flush()
        for row, found in zip(added, rows, strict=True):
            for name, key in found.beside.items():
                setattr(row, name, key)
        self.context.session.flush()

    def _note_roster(self) -> None:
        delegations = self.context.rows(Delegation)
        self.last_place = max(row.place for row in delegations)
        self.roster = {("delegation", row.code): row for row in delegations}
        self.roster |= {("grouping", row.code): row for row in self.context.rows(Grouping)}

    # -- values ------------------------------------------------------------------------------------

    def _values(self, node: Node) -> dict[str, Any]:
        form = node.form
        values = {name: self._value(value) for name, value in node.values.items()}
        for column in form.columns:
            if isinstance(column.kind, BlockKeyKind) and column.name in values:
                values[column.name] = keyed(values[column.name], self.keys)
        if form.parent is not None:
            values[form.parent] = node.parent.id if node.parent else None
        if form.owned and node.parent is not None:
            values["table"], values["row"] = node.parent.form.name, node.parent.id
        if form is PERSON and "gender" not in node.given:
            texts = (child.values for child in node.children if child.form is WORDING)
            names = tuple(text["body"] for text in texts if text["field"] == "name")
            values["gender"], values["gender_guessed"] = Gender(person_gender(names)), True
        if form is DOUBT:
            values["alternative"] = str(values["alternative"])
        if form is DELEGATION and not node.amends and "place" not in node.given:
            values["place"] += self.last_place  # after the delegations of the roster
        return values

    def _value(self, value: Any) -> Any:
        if isinstance(value, Node):
            return value.id
        if isinstance(value, bytes):
            return keep_content(self.context, value)
        return self._roster_row(value).id if isinstance(value, RosterRow) else value

    def _roster_row(self, wanted: RosterRow) -> Delegation | Grouping:
        row = self.roster.get((wanted.table, wanted.code))
        if row is None:
            raise Refused("gone", what=wanted.table)
        return row

    # -- rows that amend the roster ----------------------------------------------------------------

    def _clear(self, node: Node) -> None:
        """Delete those names and texts of the roster's row that the file replaces."""
        row = self._roster_row(RosterRow(node.form.name, str(node.label)))
        node.id = row.id
        given = {child.values["lang"] for child in node.children if "lang" in child.values}
        if isinstance(row, Delegation):
            its = DelegationName.delegation_id == row.id
            for name in self.context.rows(DelegationName, its, DelegationName.lang.in_(given)):
                self.context.remove(name)
        elif given:  # a group has one text, which is replaced in all languages together
            its = Wording.table == node.form.name
            for wording in self.context.rows(Wording, its, Wording.row == row.id):
                self.context.remove(wording)

    def _amend(self, node: Node) -> None:
        row = self._roster_row(RosterRow(node.form.name, str(node.label)))
        for column, value in self._values(node).items():
            setattr(row, column, value)


def _beside(node: Node) -> list[str]:
    """Return the columns that refer to another row of the same table, which may come later in the file."""
    table = Base.metadata.tables[node.form.name]
    named = [key.parent.name for key in table.foreign_keys if key.column.table is table]
    return [name for name in named if name != node.form.parent]
