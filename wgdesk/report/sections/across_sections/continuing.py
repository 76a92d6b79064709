"""Settles which paragraphs continue the one before them, once all blocks are in their final order."""

from __future__ import annotations

from dataclasses import replace

from wgdesk.phrasing.tree import Annex, Block, Heading, Paragraph, Say, Section


def continued(sections: tuple[Section[Say], ...]) -> tuple[Section[Say], ...]:
    """Return the sections; the first paragraph under a heading continues nothing (``follows``).

    The first of a section whose heading is left out continues the section before it. Must be called after
    additions and omissions: these decide which paragraph is the first.
    """
    first, found = True, []
    for section in sections:
        blocks, first = _continued(section, first=first)
        found.append(replace(section, blocks=blocks))
    return tuple(found)


def _continued(section: Section[Say], *, first: bool) -> tuple[tuple[Block[Say], ...], bool]:
    """Return the blocks of a section, and whether a paragraph after it would be the first under a heading."""
    blocks: list[Block[Say]] = []
    for block in section.blocks:
        if isinstance(block, Heading | Annex):
            first = True
        elif isinstance(block, Paragraph):
            if first and block.follows:
                block = replace(block, follows=False)
            first = False
        blocks.append(block)
    return tuple(blocks), first
