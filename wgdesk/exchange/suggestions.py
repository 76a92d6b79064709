"""Suggests what the author of a file may have meant by a key or name that does not exist."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import cache

from wgdesk.exchange.faults import Faults, Path, shown
from wgdesk.exchange.nodes import Node
from wgdesk.exchange.roster_codes import roster_codes, table_of
from wgdesk.exchange.value_kinds import Pending
from wgdesk.words.finder import fold

_ALIKE = 0.7  # the likeness from which two words count as alike, from 0 to 1 (difflib)
_LONGEST = 60  # characters; longer words are not compared
_MOST = 100  # comparisons in one file: each takes as long as reading a thousand rows


def unknown_key(faults: Faults, path: Path, known: Iterable[str]) -> None:
    """Add the fault of a key that is not in ``known``; ``path`` ends with the key."""
    key = str(path[-1])
    near = alike(key.casefold().replace(" ", "_").removesuffix("_id"), known)
    if near is None:
        faults.add(path, "fault-unknown-key", name=shown(key))
    else:
        faults.add(path, "fault-unknown-key-near", name=shown(key), near=near)


class Suggestions:
    """Finds the row that a name may have meant, by the names of rows in all languages and by likeness."""

    def __init__(
        self, nodes: Mapping[tuple[str, int | str], Node], roster: Mapping[str, frozenset[str]]
    ) -> None:
        """Take the rows that can be referred to, by table and label, and the codes of the roster."""
        self._nodes, self._roster = nodes, roster
        self._known: dict[str, dict[str, str]] = {}
        self._left = _MOST

    def dangling(self, faults: Faults, path: Path, pending: Pending, table: str) -> None:
        """Add the fault of a reference to a row of ``table`` that does not exist."""
        facts = {"what": table or "nothing", "name": shown(str(pending.label))}
        own = self._meant(table, str(pending.label))
        if own is not None:
            faults.add(path, "fault-dangling-near", **facts, near=shown(own))
            return
        listed = _in_roster(str(pending.label)) if table == "delegation" else None
        if listed is not None:
            faults.add(path, "fault-dangling-roster", **facts, near=listed)
        else:
            faults.add(path, "fault-dangling", **facts)

    def _meant(self, table: str, name: str) -> str | None:
        known = self._known.get(table)
        if known is None:
            known = self._known[table] = dict(self._named(table))
        wanted = _squeezed(name)
        if wanted in known or self._left <= 0:
            return known.get(wanted)
        self._left -= 1
        near = alike(wanted, known)
        return known[near] if near is not None else None

    def _named(self, table: str) -> Iterator[tuple[str, str]]:
        """Yield names and labels; the last label for a name counts, so those of the file come last."""
        if self._roster.get(table):
            yield from _roster_names(table).items()
        for (kind, label), node in self._nodes.items():
            if kind == table and isinstance(label, str):
                for name in (*_names_of(node), label):
                    yield _squeezed(name), label


def _names_of(node: Node) -> Iterator[str]:
    """Yield the names and titles of a row in all languages."""
    for child in node.children:
        for column in ("body", "listed", "running"):
            name = child.values.get(column)
            if isinstance(name, str) and child.values.get("field", "name") in ("name", "title"):
                yield name


def alike(word: str, known: Iterable[str]) -> str | None:
    """Return the word of ``known`` that is most like ``word``, if any is like it."""
    found = get_close_matches(word, known, 1, _ALIKE) if len(word) <= _LONGEST else ()
    return next(iter(found), None)


def _in_roster(name: str) -> str | None:
    return _roster_names("delegation").get(_squeezed(name))


@cache
def _roster_names(table: str) -> Mapping[str, str]:
    """Return the roster's codes by name in all languages, by alias, and by the code itself."""
    named: dict[str, str] = {}
    if table == "delegation":
        named |= {_squeezed(row["alias"]): row["code"] for row in table_of("delegation_aliases.csv")}
        for row in table_of("delegation_names.csv"):
            named |= dict.fromkeys(map(_squeezed, (row["list"], row["running"], row["paren"])), row["code"])
    return named | {_squeezed(code): code for code in roster_codes().get(table, ())}


def _squeezed(name: str) -> str:
    return fold(name).replace(" ", "")
