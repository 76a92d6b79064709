"""Puts what persons have changed into the generated sections, before the numbers are set.

The result has no language either: a pack prints the text of its language (``overridden``).
"""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from wgdesk.reads.values.composition import Composition, OverrideNow
from wgdesk.report.tree import Block, Caption, Paragraph, Say, Section, Table, say
from wgdesk.words.variants import yes_no


def composed(composition: Composition, sections: tuple[Section[Say], ...]) -> tuple[Section[Say], ...]:
    """Return the sections with the texts that persons have written instead of generated ones."""
    if not composition.overrides:
        return sections
    return tuple(
        replace(section, blocks=tuple(_overridden(composition, block) for block in section.blocks))
        for section in sections
    )


def can_be_overridden(block: Block[Say]) -> bool:
    """Return whether a block has a text of its own: a table has none, and a caption only has a number."""
    return not isinstance(block, Table | Caption)


def _overridden(composition: Composition, block: Block[Say]) -> Block[Say]:
    found = composition.overrides.get(block.key)
    if isinstance(block, Paragraph) and block.notes:
        notes = tuple(
            replace(note, text=_instead(composition.overrides.get(note.key), note.text))
            for note in block.notes
        )
        block = replace(block, notes=notes)
    if found is None or isinstance(block, Table | Caption):
        return block
    return cast(Block[Say], replace(block, text=_instead(found, block.text)))


def _instead(found: OverrideNow | None, text: Say) -> Say:
    if found is None:
        return text
    return say("overridden", text=text, body=found.body, decided=yes_no(found.decided))
