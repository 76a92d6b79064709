"""Reading a record file: every row, every fault with its path, nothing written."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Mapping
from typing import Any

from wgdesk.exchange import checks
from wgdesk.exchange.faults import Faults, Order, Path, TooMany, Wrong, shown
from wgdesk.exchange.form import Children, Column, FirstOf, Form, Shape
from wgdesk.exchange.forms import MARKS, TOP
from wgdesk.exchange.nodes import Node, Parsed, RosterRow
from wgdesk.exchange.strict import UNREADABLE, decode
from wgdesk.exchange.texts import read_text
from wgdesk.exchange.upgrades import UPGRADES, Upgrade, upgraded
from wgdesk.exchange.value_kinds import Choice, Door, Pending, Skip, expect, in_bounds
from wgdesk.languages import COMMON
from wgdesk.paths import resource

FORMAT = "wgdesk-record"
_ROSTER = {"delegation": "delegations.csv", "grouping": "groupings.csv"}


def read(data: bytes, *, upgrades: tuple[Upgrade, ...] = UPGRADES) -> Parsed:
    """Return the rows of a record file; raises ``BadFile`` with all faults that could be found.

    ``upgrades``: what turns a file of version n into one of version n + 1; the version read is one
    more.
    """
    faults = Faults()
    parsed = None
    try:
        raw = decode(data, faults)
        if raw is not UNREADABLE:
            parsed = _Reader(faults).file(raw, upgrades)
    except TooMany:
        pass  # it has said so itself
    faults.stop_if_any()
    assert parsed is not None  # what could not be read is a fault
    return parsed


class _Reader:
    """Reads one file."""

    def __init__(self, faults: Faults) -> None:
        self.faults = faults
        self.door = Door()
        self.original = COMMON  # the meeting's language: which text was written first if none says so
        self.roster: Mapping[str, frozenset[str]] = {}  # codes by table
        self.labels: dict[tuple[str, int | str], Node] = {}
        self.pending: list[tuple[Node, str, Pending]] = []

    def file(self, raw: Any, upgrades: tuple[Upgrade, ...]) -> Parsed | None:
        """Read the outermost object."""
        raw = self.expect(raw, dict, "object", ())
        if raw is None or not self._is_ours(raw, len(upgrades) + 1):
            return None
        raw = upgraded(raw, upgrades)
        self.faults.order = Order(raw)
        parts = {part.name: part for part in TOP}
        for key in raw:
            if key not in parts and key not in ("format", "version", "roster"):
                self.faults.add((key,), "fault-unknown-key", name=shown(key))
        roster = self._takes_roster(raw)
        nodes: list[Node] = []
        for name, part in parts.items():
            if name in raw:
                nodes += self.children(part, raw[name], (name,), None)
        if "meeting" not in raw:
            self.faults.add(("meeting",), "fault-missing")
        self.resolve()
        parsed = Parsed(tuple(nodes), roster, "outline" in raw, self.door.removed, self.faults.order)
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
        takes = "delegations" not in raw
        if "roster" in raw:
            takes = bool(self.expect(raw["roster"], bool, "truth", ("roster",)))
        if takes:
            self.roster = {table: _codes(name) for table, name in _ROSTER.items()}
        meeting = raw.get("meeting")
        lang = meeting.get("original_language") if isinstance(meeting, dict) else None
        self.original = lang if isinstance(lang, str) else COMMON
        return takes

    def expect(self, value: Any, kind: type, expected: str, path: Path) -> Any:
        """Return ``value`` if it is of ``kind``, else None and note the fault."""
        try:
            return expect(value, kind, expected)
        except Wrong as wrong:
            self.faults.add(path, wrong.key, **wrong.facts)
        except Skip:
            pass
        return None

    # -- rows --------------------------------------------------------------------------------------

    def children(self, part: Children, raw: Any, path: Path, parent: Node | None) -> list[Node]:
        """Read the rows that stand under one key."""
        if part.shape is Shape.ONE:
            return self.row(part.form, raw, path, parent, Counter())
        count: Counter[Any] = Counter()
        if part.shape is Shape.LIST:
            rows = self.expect(raw, list, "array", path) or ()
            return [
                node
                for place, row in enumerate(rows)
                for node in self.row(part.form, row, (*path, place), parent, count)
            ]
        nodes: list[Node] = []
        for key, row in (self.expect(raw, dict, "object", path) or {}).items():
            here = (*path, key)
            if not self._may_be_key(part.form, key, here):
                continue
            if part.shape is Shape.MANY and isinstance(row, list):
                for place, one in enumerate(row):
                    nodes += self.row(part.form, one, (*here, place), parent, count, key)
            else:
                nodes += self.row(part.form, row, here, parent, count, key)
        return nodes

    def _may_be_key(self, form: Form, key: str, path: Path) -> bool:
        if form.keys and key not in form.keys:
            choices = ", ".join(form.keys)
            self.faults.add(path, "fault-choice", value=shown(key), choices=choices)
            return False
        if not form.keys and form.key is not None and not checks.COLUMN.fullmatch(key):
            self.faults.add(path, "fault-unknown-key", name=shown(key))
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
        """Read one row; an empty list if it is no object at all."""
        node = Node(form, path, parent)
        if form.short is not None and not isinstance(raw, dict):
            raw, node.whole = {form.short: raw}, True
        raw = self.expect(raw, dict, "object", path)
        if raw is None:
            return []
        if form.key is not None and key is not None:
            node.values[form.key] = self._key_value(form, key, parent)
        code = raw.get("code")
        node.amends = isinstance(code, str) and code in self.roster.get(form.name, ())
        self._columns(node, raw)
        if not node.amends:
            for column in form.fill(node.values, count):
                if not _is_told(node, column):
                    self.faults.add(node.at(column.name), "fault-missing")
        node.label = checks.label(node, key)
        if node.label is not None:
            self.labels.setdefault((form.name, node.label), node)
        self._inner(node, raw)
        return [node]

    def _key_value(self, form: Form, key: str, parent: Node | None) -> Any:
        if form.owned and form.key == "column":
            reference = parent is not None and parent.form.target(f"{key}_id") is not None
            return f"{key}_id" if reference else key
        column = form.table.__table__.columns[str(form.key)]
        return Choice(form.keys, column.type.python_type).read(key, self.door)

    def _columns(self, node: Node, raw: Mapping[str, Any]) -> None:
        """Read the values of the row's columns."""
        marks = {mark.name for mark in MARKS} if node.form.marked else set()
        for key, value in raw.items():
            part = node.form.by_key.get(key)
            if part is None and key not in marks:
                self.faults.add((*node.path, key), "fault-unknown-key", name=shown(key))
            if isinstance(part, Column):
                node.given.add(part.name)
                self._column(node, part, value)

    def _column(self, node: Node, column: Column, raw: Any) -> None:
        if raw is None and node.form.nullable(column.name):
            node.values[column.name] = None
            return
        try:
            value = in_bounds(node.form.name, column.name, node.form.kind(column).read(raw, self.door))
        except Wrong as wrong:
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
            if isinstance(part, Column) or part.name not in raw:
                continue
            here = (*node.path, part.name)
            if isinstance(part, Children):
                node.children += self.children(part, raw[part.name], here, node)
            else:
                node.children += read_text(self, node, part, raw[part.name], here)

    # -- references --------------------------------------------------------------------------------

    def resolve(self) -> None:
        """Put the rows themselves in place of their names."""
        for node, column, pending in self.pending:
            target, label = pending.table, pending.label
            if not target:  # a doubt: the table follows from the column that is doubted
                assert node.parent is not None
                target = node.parent.form.target(node.values["column"]) or ""
            found: Node | RosterRow | None = self.labels.get((target, label))
            if found is None and label in self.roster.get(target, ()):
                found = RosterRow(target, str(label))
            if found is None:
                facts = {"what": target or "nothing", "name": shown(str(label))}
                self.faults.add(node.at(column), "fault-dangling", **facts)
            else:
                node.values[column] = found


def _is_told(node: Node, column: Column) -> bool:
    """Return whether a value is missing because it, or what it follows from, is wrong or missing."""
    sources = column.default.names if isinstance(column.default, FirstOf) else ()
    wrong = node.given - node.values.keys()
    return bool(wrong & {column.name, *sources} or node.form.required & set(sources))


def _codes(name: str) -> frozenset[str]:
    with resource(name).open(encoding="utf-8", newline="") as handle:
        return frozenset(row["code"] for row in csv.DictReader(handle))
