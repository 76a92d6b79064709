"""Reads a record file into rows, finding every fault with its path. Nothing is written."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, TypeVar

from wgdesk.exchange import checks
from wgdesk.exchange.faults import Faults, FileOrder, Path, TooMany, WrongValue, shown
from wgdesk.exchange.form import Children, Column, FirstOf, Form, Shape
from wgdesk.exchange.forms import MARKS, TOP
from wgdesk.exchange.named_body import BODY, BodyOf, no_bodies, with_body
from wgdesk.exchange.nodes import Node, Parsed, RosterRow
from wgdesk.exchange.roster_codes import roster_codes
from wgdesk.exchange.specimens import row_specimen, rows_specimen
from wgdesk.exchange.strict import UNREADABLE, decode
from wgdesk.exchange.suggestions import Suggestions, unknown_key
from wgdesk.exchange.texts import read_text
from wgdesk.exchange.upgrades import UPGRADES, Upgrade, upgraded
from wgdesk.exchange.value_kinds import ChoiceKind, Pending, Skip, TextCleaner, expect
from wgdesk.language_table import COMMON
from wgdesk.rules.column_values import MOST_IN_LIST

FORMAT = "wgdesk-record"
# No meeting comes near this; a hostile file would take minutes to be written or refused.
MOST_ROWS = 60_000  # including texts in each language; the largest conceivable meeting has 30,000

RowsT = TypeVar("RowsT", list[Any], dict[str, Any])


def read(data: bytes, *, upgrades: tuple[Upgrade, ...] = UPGRADES, body_of: BodyOf = no_bodies) -> Parsed:
    """Return the rows of a record file; raises ``BadFile`` with all faults that could be found.

    ``upgrades[n - 1]`` turns a file of version n into one of version n + 1. The newest version that can be
    read is their number plus one. ``body_of`` finds the body that a file names.
    """
    faults = Faults()
    parsed = None
    try:
        raw = decode(data, faults)
        if raw is not UNREADABLE:
            parsed = _Reader(faults, body_of).file(raw, upgrades)
    except TooMany:
        pass  # its message is in ``faults`` already
    faults.stop_if_any()
    assert parsed is not None  # if the file could not be read, there was a fault
    return parsed


class _Reader:
    def __init__(self, faults: Faults, body_of: BodyOf) -> None:
        self.faults, self.body_of = faults, body_of
        self.cleaner = TextCleaner()
        self.original = COMMON  # the meeting's language, which is the original unless a text names another
        self.roster: Mapping[str, frozenset[str]] = {}  # codes by table
        self.rows = 0  # read so far
        self.labels: dict[tuple[str, int | str], Node] = {}
        self.pending: list[tuple[Node, str, Pending]] = []

    def file(self, raw: Any, upgrades: tuple[Upgrade, ...]) -> Parsed | None:
        """Read the outermost object; None if it is not a record file of a known version."""
        raw = self.expect(raw, dict, "object", ())
        if raw is None or not self._is_ours(raw, len(upgrades) + 1):
            return None
        raw = with_body(upgraded(raw, upgrades), self.body_of, self.faults)
        self.faults.order = FileOrder(raw)
        parts = {part.name: part for part in TOP}
        known = ("format", "version", "roster", *parts)
        for key in raw:
            if key not in known:
                unknown_key(self.faults, (key,), (*known, BODY))
        roster = self._takes_roster(raw)
        nodes: list[Node] = []
        for name, part in parts.items():
            if raw.get(name) is not None:
                nodes += self.children(part, raw[name], (name,), None)
        if raw.get("meeting") is None:
            self.faults.add(("meeting",), "fault-missing")
        self.resolve()
        outline = raw.get("outline") is not None
        parsed = Parsed(tuple(nodes), roster, outline, self.cleaner.removed, self.faults.order)
        checks.check(parsed, self.faults)
        return parsed

    def _is_ours(self, raw: Mapping[str, Any], newest: int) -> bool:
        if raw.get("format") != FORMAT:
            self.faults.add(("format",), "fault-format", expected=FORMAT)
            return False
        version = raw.get("version")
        if isinstance(version, bool) or not isinstance(version, int) or version < 1:
            self.faults.add(("version",), "fault-version", newest=str(newest))
            return False
        if version > newest:
            self.faults.add(("version",), "fault-newer", version=str(version), newest=str(newest))
            return False
        return True

    def _takes_roster(self, raw: Mapping[str, Any]) -> bool:
        takes = raw.get("delegations") is None
        if raw.get("roster") is not None:
            takes = bool(self.expect(raw["roster"], bool, "truth", ("roster",)))
        if takes:
            self.roster = roster_codes()
        meeting = raw.get("meeting")
        lang = meeting.get("original_language") if isinstance(meeting, dict) else None
        self.original = lang if isinstance(lang, str) else COMMON
        return takes

    def expect(
        self, value: Any, kind: type, expected: str, path: Path, specimen: Callable[[], str] | None = None
    ) -> Any:
        """Return ``value`` if it is of ``kind``; otherwise add a fault, with an example, and return None."""
        try:
            return expect(value, kind, expected)
        except WrongValue as wrong:
            if specimen is not None:
                self.faults.add(path, "fault-type-example", **wrong.facts, example=specimen())
            else:
                self.faults.add(path, wrong.key, **wrong.facts)
        except Skip:
            pass
        return None

    # -- rows --------------------------------------------------------------------------------------

    def children(self, part: Children, raw: Any, path: Path, parent: Node | None) -> list[Node]:
        """Read the rows under a key; ``part`` gives the shape in which they are written."""
        if part.shape is Shape.ONE:
            return self.row(part.form, raw, path, parent, Counter())
        count: Counter[Any] = Counter()
        if part.shape is Shape.LIST:
            rows = self._fitting(
                self.expect(raw, list, "array", path, partial(rows_specimen, part)) or [], path
            )
            return [
                node
                for place, row in enumerate(rows)
                for node in self.row(part.form, row, (*path, place), parent, count)
            ]
        nodes: list[Node] = []
        rows_by_key = self.expect(raw, dict, "object", path, partial(rows_specimen, part)) or {}
        for key, row in self._fitting(rows_by_key, path).items():
            here = (*path, key)
            if not self._may_be_key(part.form, key, here) or row is None:
                continue
            if part.shape is Shape.MANY and isinstance(row, list):
                for place, one in enumerate(self._fitting(row, here)):
                    nodes += self.row(part.form, one, (*here, place), parent, count, key)
            else:
                nodes += self.row(part.form, row, here, parent, count, key)
        return nodes

    def _fitting(self, rows: RowsT, path: Path) -> RowsT:
        """Return ``rows``, none of which is read yet; if there are too many, add a fault and return none."""
        if len(rows) > MOST_IN_LIST:
            self.faults.add(path, "fault-long-list", most=str(MOST_IN_LIST))
            return type(rows)()
        self._count(len(rows))
        return rows

    def _count(self, rows: int) -> None:
        self.rows += rows
        if self.rows > MOST_ROWS:
            self.faults.add((), "fault-too-many-rows", most=str(MOST_ROWS))
            raise TooMany

    def _may_be_key(self, form: Form, key: str, path: Path) -> bool:
        if form.keys and key not in form.keys:
            choices = ", ".join(form.keys)
            self.faults.add(path, "fault-choice", value=shown(key), choices=choices)
            return False
        if not form.keys and form.key is not None and not re.fullmatch(form.named, key):
            unknown_key(self.faults, path, ())
            return False
        return True

    def row(
        self,
        form: Form,
        raw: Any,
        path: Path,
        parent: Node | None,
        count: Counter[Any],
        key: str | None = None,
    ) -> list[Node]:
        """Read a row with its children; return an empty list if it is not an object."""
        node = Node(form, path, parent)
        if form.is_short(raw):
            raw, node.whole = {form.short: raw}, True
        raw = self.expect(raw, dict, "object", path, partial(row_specimen, form))
        if raw is None:
            return []
        if form.key is not None and key is not None:
            node.values[form.key] = self._key_value(form, key, parent)
        code = raw.get("code")
        node.amends = isinstance(code, str) and code in self.roster.get(form.name, ())
        self._columns(node, raw)
        if node.amends:
            form.follow(node.values)
        else:
            for column in form.fill(node.values, count):
                self._missing(node, column)
        node.label = checks.label(node, key)
        if node.label is not None:
            self.labels.setdefault((form.name, node.label), node)
        other = checks.other_label(node)
        if other is not None:
            self.labels.setdefault((form.name, other), node)
        self._inner(node, raw)
        return [node]

    def _missing(self, node: Node, column: Column) -> None:
        """Add the fault of a column without value or default, unless its cause has been reported."""
        sources: tuple[str, ...] = getattr(column.default, "names", ())
        wrong = node.given - node.values.keys()
        lacking = (node.form.required & set(sources)) - node.values.keys()
        if wrong & {column.name, *sources} or lacking:
            return
        kind = node.form.kind(column)
        if isinstance(column.default, FirstOf):
            names = ", ".join(map(node.form.key_for, (column.name, *sources)))
            self.faults.add(node.path, "fault-missing-any", names=names)
        elif column.missing and isinstance(kind, ChoiceKind):
            choices = ", ".join(filter(None, kind.values))
            self.faults.add(node.at(column.name), column.missing, choices=choices)
        else:
            self.faults.add(node.at(column.name), "fault-missing")

    def _key_value(self, form: Form, key: str, parent: Node | None) -> Any:
        if form.owned and form.key == "column":
            reference = parent is not None and parent.form.target(f"{key}_id") is not None
            return f"{key}_id" if reference else key
        if not form.keys:
            return key
        column = form.table.__table__.columns[str(form.key)]
        return ChoiceKind(form.keys, column.type.python_type).read(key, self.cleaner)

    def _columns(self, node: Node, raw: Mapping[str, Any]) -> None:
        known = {*node.form.by_key, *((mark.name for mark in MARKS) if node.form.marked else ())}
        for key, value in raw.items():
            part = node.form.by_key.get(key)
            if key not in known:
                unknown_key(self.faults, (*node.path, key), sorted(known))
            if isinstance(part, Column):
                if value is not None or node.form.nullable(part.name):
                    node.given.add(part.name)
                self._column(node, part, value)

    def _column(self, node: Node, column: Column, raw: Any) -> None:
        if raw is None:
            if node.form.nullable(column.name):
                node.values[column.name] = None
            return
        try:
            value = node.form.kind(column).read(raw, self.cleaner)
        except WrongValue as wrong:
            self.faults.add(node.at(column.name), wrong.key, **wrong.facts)
        except Skip:
            pass
        else:
            node.values[column.name] = value
            if isinstance(value, Pending):
                self.pending.append((node, column.name, value))

    def _inner(self, node: Node, raw: Mapping[str, Any]) -> None:
        marks = MARKS if node.form.marked else ()
        for part in (*node.form.parts, *marks):
            if isinstance(part, Column) or raw.get(part.name) is None:
                continue
            # A text that is the short form of its row has the path of the row.
            here = node.path if node.whole and part.name == node.form.short else (*node.path, part.name)
            if isinstance(part, Children):
                node.children += self.children(part, raw[part.name], here, node)
            else:
                texts = read_text(self, node, part, raw[part.name], here)
                self._count(len(texts))
                node.children += texts

    # -- references --------------------------------------------------------------------------------

    def resolve(self) -> None:
        """Replace names in references by the rows they name, now that all rows are read."""
        suggestions = Suggestions(self.labels, self.roster)
        for node, column, pending in self.pending:
            target, label = pending.table, pending.label
            if not target:  # the alternative of a doubt: the table is that of the doubted column
                assert node.parent is not None
                target = node.parent.form.target(node.values["column"]) or ""
            found: Node | RosterRow | None = self.labels.get((target, label))
            if found is None and label in self.roster.get(target, ()):
                found = RosterRow(target, str(label))
            if found is None:
                suggestions.dangling(self.faults, node.at(column), pending, target)
            else:
                node.values[column] = found
