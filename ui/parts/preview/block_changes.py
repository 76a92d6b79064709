"""The difference between the report shown and the new one, block by block."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from wgdesk.phrasing.tree import Block, Text

ReportBlocks = Sequence[Block[Text]]


@dataclass(frozen=True)
class BlockChange:
    """Replace the shown blocks from ``first`` up to but not including ``last`` by ``blocks``."""

    first: int
    last: int
    blocks: ReportBlocks


def changes(shown: ReportBlocks, wanted: ReportBlocks) -> Iterator[BlockChange]:
    """Yield the changes from ``shown`` to ``wanted``, the last first, so that earlier indexes stay valid.

    Blocks with the same key count as the same block, which is replaced only if its value differs.
    """
    old, new = [block.key for block in shown], [block.key for block in wanted]
    if old == new:  # the usual case, and cheap
        steps: Sequence[tuple[str, int, int, int, int]] = [("equal", 0, len(old), 0, len(new))]
    else:
        steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    for kind, first, last, from_, to in reversed(steps):
        if kind != "equal":
            yield BlockChange(first, last, wanted[from_:to])
            continue
        for at in reversed(range(last - first)):
            if shown[first + at] != wanted[from_ + at]:
                yield BlockChange(first + at, first + at + 1, wanted[from_ + at : from_ + at + 1])
