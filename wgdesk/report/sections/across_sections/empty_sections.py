"""Finds the sections that are only a heading, because nothing is recorded for them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from wgdesk.phrasing.tree import Annex, Block, Heading, Say, Section, say
from wgdesk.rules.outline import is_own

T = TypeVar("T")


def empty_sections(blocks: Iterable[Block[T]]) -> frozenset[str]:
    """Return the keys of the headings under which there is nothing but lower headings."""
    empty: set[str] = set()
    open_: list[Heading[T]] = []  # the headings above the current block, highest first
    for block in blocks:
        if isinstance(block, Heading):
            open_ = [one for one in open_ if one.level < block.level]
            open_.append(block)
            empty.add(block.key)
        elif isinstance(block, Annex):
            open_ = []
        else:
            empty.difference_update(one.key for one in open_)
    return frozenset(empty)


def without_empty(
    sections: tuple[Section[Say], ...], *, settled: bool, final: bool
) -> tuple[Section[Say], ...]:
    """Return the sections; headings of empty ones are in brackets, or dropped once the report is ``settled``.

    That is a final report, and a draft that was adopted: nothing is to come any more. A section that somebody
    has added to a draft stays in brackets, for the text that is to be written in it.
    """
    kinds = {section.key for section in sections}
    empty = empty_sections(block for section in sections for block in section.blocks) & kinds
    if not empty:
        return sections
    return tuple(
        replace(section, blocks=tuple(_shown(section, empty, kept=not settled or _to_come(section, final))))
        if section.key in empty
        else section
        for section in sections
    )


def _to_come(section: Section[Say], final: bool) -> bool:
    return is_own(section.key) and not final


def _shown(section: Section[Say], empty: frozenset[str], *, kept: bool) -> Iterable[Block[Say]]:
    for block in section.blocks:
        if not isinstance(block, Heading) or block.key not in empty:
            yield block
        elif kept:
            yield replace(block, text=say("doubted", text=block.text))
