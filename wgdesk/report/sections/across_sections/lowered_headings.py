"""Puts the headings of a section lower, where the outline has it deeper than usual."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from wgdesk.phrasing.tree import Heading, HeadingLevel
from wgdesk.report.sections.common.context import Blocks
from wgdesk.rules.nested_outline import DEEPEST
from wgdesk.rules.outline import SECTIONS

_USUALLY_TOP = frozenset(kind for kind, parent in SECTIONS if not parent)


def lowered(kind: str, blocks: Blocks, level: HeadingLevel) -> Blocks:
    """Return the blocks of a section that stands within another one, its own heading at ``level``.

    Sections that usually do so have the levels already. A heading that would stand below the last level is
    left out, and what it has stands under the one before it.
    """
    by = level - (1 if kind in _USUALLY_TOP else 2)
    found: Blocks = []
    for block in blocks:
        if not isinstance(block, Heading):
            found.append(block)
        elif block.level + by <= DEEPEST:
            found.append(replace(block, level=cast(HeadingLevel, block.level + by)))
    return found
