"""Settles which paragraphs say "At the same meeting": those whose meeting was the last one named.

Under a new heading the meeting is named in full again, and so it is after typed text, which may name another.
Where a doubt leaves open which meeting was named last, each paragraph names its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set
from dataclasses import replace
from typing import cast

from wgdesk.phrasing.facts import Sittings
from wgdesk.phrasing.tree import Annex, Block, Heading, Paragraph, Say, Section
from wgdesk.report.build.compose import Sections

SittingName = tuple[int, bool]  # the number of a sitting, and whether it was a resumed one

_WRITTEN = frozenset({"words", "overridden"})
_UNSURE = frozenset({"doubted"})


def naming(sections: Sections) -> Sections:
    """Return the sections with "At the same meeting" where it applies. Must be called after additions."""
    again = named_again(sections)
    return saying_so(sections, again)


def named_again(sections: Iterable[Section[Say]]) -> frozenset[str]:
    """Return the keys of the paragraphs that begin with the meeting named last before them."""
    return frozenset(key for section in sections for key in _again(section.blocks))


def saying_so(sections: Iterable[Section[Say]], again: Set[str]) -> Sections:
    """Return the sections; the paragraphs whose keys are in ``again`` say "At the same meeting"."""
    return tuple(
        replace(section, blocks=tuple(_said(block, again) for block in section.blocks))
        for section in sections
    )


def _again(blocks: Iterable[Block[Say]]) -> Iterator[str]:
    last: SittingName | None = None
    for block in blocks:
        if isinstance(block, Heading | Annex):
            last = None
        elif isinstance(block, Paragraph):
            named = _all_named(block.text)
            if named and named[0] is not None and named[0] == last:
                yield block.key
            if block.text.key in _WRITTEN:
                last = None
            elif named:
                last = named[-1]


def _all_named(said: Say) -> tuple[SittingName | None, ...]:
    """Return the meetings that a paragraph names, in order; None where it is not one certain meeting."""
    if said.key == "readings":
        found = {_all_named(cast(Say, reading)) for _, reading in said.facts}
        return found.pop() if len(found) == 1 else (None,)
    if said.key in _UNSURE:
        return (None,)
    if said.key == "overridden":
        return _all_named(cast(Say, said.fact("text")))
    named: list[SittingName | None] = []
    for _, fact in said.facts:
        if isinstance(fact, Sittings):
            named.append(_named(fact))
        elif isinstance(fact, Say):
            named += _all_named(fact)
        elif isinstance(fact, tuple):
            named += (one for part in fact for one in _all_named(part))
    return tuple(named)


def _named(fact: Sittings) -> SittingName | None:
    if fact.doubtful or len(fact.certain) != 1:
        return None
    return fact.certain[0].number, fact.certain[0].resumed


def _said(block: Block[Say], again: Set[str]) -> Block[Say]:
    if not isinstance(block, Paragraph):
        return block
    named = _all_named(block.text)
    last = named[0] if named and block.key in again else None
    text, _ = _told(block.text, last)
    return block if text == block.text else replace(block, text=text)


def _told(said: Say, last: SittingName | None) -> tuple[Say, SittingName | None]:
    """Return a sentence that calls ``last`` "the same meeting", and the meeting that it names last."""
    if said.key == "readings":
        parts = {name: _told(cast(Say, reading), last) for name, reading in said.facts}
        ends = {end for _, end in parts.values()}
        facts_of = tuple((name, part) for name, (part, _) in parts.items())
        return replace(said, facts=facts_of), ends.pop() if len(ends) == 1 else None
    facts: list[tuple[str, object]] = []
    for name, fact in said.facts:
        told: object = fact
        if isinstance(fact, Sittings):
            named = _named(fact)
            told = replace(fact, same=named is not None and named == last)
            last = named
        elif isinstance(fact, Say):
            told, last = _told(fact, last)
        elif isinstance(fact, tuple):
            those: list[Say] = []
            for part in fact:
                one, last = _told(part, last)
                those.append(one)
            told = tuple(those)
        facts.append((name, told))
    return replace(said, facts=cast("tuple[tuple[str, Sittings], ...]", tuple(facts))), last
