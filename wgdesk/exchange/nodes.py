"""What reading a file gives: its rows as a tree, before they have keys of the record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from wgdesk.exchange.faults import FileOrder, Path
from wgdesk.exchange.form import Form


@dataclass(eq=False)
class Node:
    """A row of the file. ``values`` by column; a reference is the ``Node`` or ``RosterRow`` meant.

    ``amends``: it gives only what differs from the row that the built-in roster has under the same
    code. ``label``: the name other rows of the file call it by. ``given``: the columns the file
    has a value for.
    """

    form: Form
    path: Path
    parent: Node | None = None
    values: dict[str, Any] = field(default_factory=dict)
    children: list[Node] = field(default_factory=list)
    given: set[str] = field(default_factory=set)
    label: int | str | None = None
    amends: bool = False
    whole: bool = False  # the file has its short form: no keys to point at
    id: int = 0  # its key in the record, once it has one

    def walk(self) -> Iterator[Node]:
        """Yield the row and all that stand in it, outer before inner, in the order of the file."""
        yield self
        for child in self.children:
            yield from child.walk()

    def at(self, column: str) -> Path:
        """Return the path of one of its columns."""
        return self.path if self.whole else (*self.path, self.form.key_for(column))

    def where(self, column: str) -> Path:
        """Return the path of a column or text if the file says it, else that of the row."""
        if self.form.name == "wording" and column == "basis":
            *text, lang = self.path
            return (*text, "basis", lang)
        texts = {child.values["field"] for child in self.children if child.form.name == "wording"}
        return self.at(column) if column in self.given | texts else self.path


@dataclass(frozen=True)
class RosterRow:
    """A delegation or group that the file names but only the built-in roster has."""

    table: str
    code: str


@dataclass(frozen=True)
class Parsed:
    """A file that has been read and found good, as far as that can be seen without a record."""

    nodes: tuple[Node, ...]  # the meeting first, then in the order of the file
    roster: bool  # copy the built-in roster
    outline: bool  # the file has an outline of its own
    removed: int  # characters that cleaning took out of texts
    order: FileOrder  # of the file

    def walk(self) -> Iterator[Node]:
        """Yield all rows, outer before inner."""
        for node in self.nodes:
            yield from node.walk()
