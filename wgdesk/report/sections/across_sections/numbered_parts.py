"""The numbers of headings and annexes, for texts that refer to them by a mark (``typed_places``)."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from wgdesk.phrasing.facts import Doubtful, Fact
from wgdesk.phrasing.tree import Annex, Block, Heading, Say
from wgdesk.phrasing.typed_places import NumberedPart, PartsCalled, with_numbers
from wgdesk.reads.values.record import Record
from wgdesk.reads.values.words import Words
from wgdesk.rules.nested_outline import DEEPEST
from wgdesk.rules.options import Options


class NumberedParts:
    """Knows the number of each part of one report.

    ``alone``: keys of headings without a number, since no other stands beside them; ``named``: keys of
    headings by what marks call them, where that is not the key.
    """

    def __init__(
        self, blocks: Sequence[Block[Say]], alone: Container[str], named: Mapping[str, str], way: PartsCalled
    ) -> None:
        self._named, self._way = named, way
        self._headings: dict[str, tuple[int, ...]] = {}
        at = [0] * DEEPEST
        for block in blocks:
            if isinstance(block, Heading):
                at[block.level :] = [0] * (DEEPEST - block.level)
                own = block.counted and block.key not in alone
                at[block.level - 1] += own
                # A heading without a number is in the part of the one above it.
                depth = block.level if own else block.level - 1
                self._headings[block.key] = tuple(takewhile(bool, at[:depth]))
        self._annexes = [block.key for block in blocks if isinstance(block, Annex)]

    def part(self, target: str) -> NumberedPart:
        """Return the part to which a mark refers; for a sub-item without a heading that of its item."""
        target = "".join(target.split())
        key = self._named.get(target, target)
        if target.endswith(")") and key not in self._headings:
            return self.part(target[: target.rfind("(")])
        if key in self._annexes:
            only = len(self._annexes) == 1
            return NumberedPart("annex", (0 if only else self._annexes.index(key) + 1,))
        return NumberedPart(self._way, self._headings.get(key, ()))

    def numbered(self, fact: Fact) -> Fact:
        """Return a fact with numbers in its typed text, if it is one."""
        if isinstance(fact, Words):
            return with_numbers(fact, self.part)
        if isinstance(fact, Doubtful):
            return replace(
                fact,
                value=self.numbered(fact.value),
                alternatives=tuple(map(self.numbered, fact.alternatives)),
            )
        return fact


def named_parts(record: Record) -> dict[str, str]:
    """Return the keys of the headings of items and lists of texts, by what marks call them."""
    named = {f"texts{n}": f"recommendations/cluster/{one.id}" for n, one in enumerate(record.clusters, 1)}
    return named | {one.label: f"chapters/{one.id}" for one in record.items}


def parts_called(options: Options) -> PartsCalled:
    """Return whether references call the parts of the first level chapters or sections."""
    named = options.choice("text_places")
    if named == "unsaid":
        return "chapters" if options.choice("chapter_headings") == "chapter" else "sections"
    return "chapters" if named == "chapters" else "sections"
