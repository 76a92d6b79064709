"""The result of reading a file: its rows as a tree, before they get keys of the record."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from wgdesk.exchange.faults import FileOrder, Path
from wgdesk.exchange.form import Form


@dataclass(eq=False)
class Node:
    """A row of the file. ``values`` are by column; a reference is the ``Node`` or ``RosterRow`` it names.

    ``amends``: the built-in roster has a row with the same code, and this one has only the differences.
    ``label`` is the name by which other rows of the file refer to it. ``given`` are the columns for which the
    file has a value.
    """

    form: Form
    path: Path
    parent: Node | None = None
    values: dict[str, Any] = field(default_factory=dict)
    children: list[Node] = field(default_factory=list)
    given: set[str] = field(default_factory=set)
    label: int | str | None = None
    amends: bool = False
    whole: bool = False  # written in its short form, so there are no keys for a path to lead to
    id: int = 0  # its key in the record, 0 until it is written

    def walk(self) -> Iterator[Node]:
        """Yield the row and everything inside it, outer rows first, in the order of the file."""
        yield self
        for child in self.children:
            yield from child.walk()

    def at(self, column: str) -> Path:
        """Return the path of one of its columns; for the short form, the path of the row."""
        return self.path if self.whole else (*self.path, self.form.key_for(column))

    def where(self, column: str) -> Path:
        """Return the path of a column or text if the file has it, else the path of the row."""
        if self.form.name == "wording" and column == "basis":
            *text, lang = self.path
            return (*text, "basis", lang)
        texts = {child.values["field"] for child in self.children if child.form.name == "wording"}
        return self.at(column) if column in self.given | texts else self.path


@dataclass(frozen=True)
class RosterRow:
    """A delegation or group that the file refers to but only the built-in roster has."""

    table: str
    code: str

    @property
    def label(self) -> str:
        """The name by which the file refers to it."""
        return self.code


@dataclass(frozen=True)
class Parsed:
    """A file that was read without faults, as far as can be seen without the record."""

    nodes: tuple[Node, ...]  # the outermost rows: the meeting first, then in the order of ``forms.TOP``
    roster: bool  # whether to copy the built-in roster into the record
    outline: bool  # whether the file has its own outline
    removed: int  # how many characters cleaning removed from texts
    order: FileOrder  # sorts paths in the order of the file

    def walk(self) -> Iterator[Node]:
        """Yield all rows, outer ones first."""
        for node in self.nodes:
            yield from node.walk()
