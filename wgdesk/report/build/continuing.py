"""Settles which paragraphs continue the one before them, once all blocks are in their final order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from wgdesk.phrasing.tree import Annex, Block, Heading, Paragraph, Say, Section


def continued(sections: tuple[Section[Say], ...]) -> tuple[Section[Say], ...]:
    """Return the sections; the first paragraph under a heading continues nothing (``follows``).

    Must be called after additions and omissions: these decide which paragraph is the first.
    """
    return tuple(replace(section, blocks=tuple(_continued(section))) for section in sections)


def _continued(section: Section[Say]) -> Iterator[Block[Say]]:
    first = True
    for block in section.blocks:
        if isinstance(block, Heading | Annex):
            first = True
        elif isinstance(block, Paragraph):
            if first and block.follows:
                block = replace(block, follows=False)
            first = False
        yield block
