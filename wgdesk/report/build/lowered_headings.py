"""Puts the headings of a section one level lower, where the outline has it within another section."""

from __future__ import annotations

from dataclasses import replace

from wgdesk.phrasing.tree import Heading
from wgdesk.report.build.context import Blocks
from wgdesk.rules.outline import SECTIONS

_USUALLY_TOP = frozenset(kind for kind, parent in SECTIONS if not parent)


def lowered(kind: str, blocks: Blocks) -> Blocks:
    """Return the blocks of a section that stands within another one.

    Sections that usually do so have the levels already. A report has three levels of headings, so a heading
    of the third is left out, and what it has stands under the one before it.
    """
    if kind not in _USUALLY_TOP:
        return blocks
    found: Blocks = []
    for block in blocks:
        if not isinstance(block, Heading):
            found.append(block)
        elif block.level != 3:
            found.append(replace(block, level=2 if block.level == 1 else 3))
    return found
