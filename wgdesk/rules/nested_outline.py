"""The outline as a tree: what each section contains, how deep it stands, and which cannot stand anywhere.

A report has four levels of headings (A/80/10): I, A, 1 and, in italics, (a).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol, TypeVar

DEEPEST = 4


class Nested(Protocol):
    """A section: its kind, and the kind of the section that contains it, '' at the top."""

    @property
    def kind(self) -> str: ...

    @property
    def parent(self) -> str: ...


N = TypeVar("N", bound=Nested)


def depths(parents: Mapping[str, str]) -> Mapping[str, int]:
    """Return the level of each kind, 1 at the top; one that is missing stands nowhere, or too deep."""
    found: dict[str, int] = {kind: 1 for kind, parent in parents.items() if not parent}
    for level in range(2, DEEPEST + 1):
        found |= {
            kind: level
            for kind, parent in parents.items()
            if kind not in found and found.get(parent) == level - 1
        }
    return found


def in_report_order(sections: Sequence[N]) -> Iterator[N]:
    """Yield the sections in the order of the report, each followed by those that it contains."""
    inside: dict[str, list[N]] = {}
    for one in sections:
        inside.setdefault(one.parent, []).append(one)
    yield from _within("", inside, DEEPEST)


def _within(parent: str, inside: Mapping[str, Iterable[N]], left: int) -> Iterator[N]:
    for one in inside.get(parent, ()) if left else ():
        yield one
        yield from _within(one.kind, inside, left - 1)


def rooms_for(section: Nested, every: Sequence[Nested]) -> frozenset[str]:
    """Return the kinds of the sections in which one can stand: none of its own, and none that is too deep."""
    parents = {one.kind: one.parent for one in every}
    known = depths(parents)
    own = {section.kind}
    for one in in_report_order(every):
        own |= {one.kind} if one.parent in own else set()
    height = max(known.get(kind, 1) for kind in own) - known.get(section.kind, 1)
    return frozenset(
        kind for kind, level in known.items() if kind not in own and level + 1 + height <= DEEPEST
    )
