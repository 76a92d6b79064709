"""Keeps sentences that introduce a list, "the following documents:", together with what they introduce."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import takewhile

from wgdesk.phrasing.held_sentences import again_held, keys_of, sentences_of
from wgdesk.phrasing.tree import Block, Body, Caption, Heading, Item, Leads, Paragraph, Say, Table
from wgdesk.words.block_keys import inserted_row

LISTED = (Item, Table, Caption, Body)
"""Blocks that a sentence before them introduces: "the following agenda:", "the following officers:"."""


def with_their_lists(
    placed: Sequence[Block[Say]], kept: Sequence[Block[Say]], edited: Set[str]
) -> Iterator[Block[Say]]:
    """Yield the blocks ``kept`` of those ``placed`` in a section, without halves of lists.

    Lines go with the sentence that introduces them, unless a text that a person added stands in its place;
    the sentence goes where none of them is kept, unless its text was ``edited`` or an added one follows it.
    What tells more, of a decision by vote, stays without its lines, and texts stay, since each has a caption.
    """
    stay = {block.key: leads(block) for block in kept}
    gone: set[str] = set()
    for at, lead in enumerate(placed):
        form = leads(lead)
        introduced = _introduced(placed[at + 1 :], form)
        if not introduced:
            continue
        if lead.key not in stay or stay[lead.key] != form:
            before = placed[at - 1 : at] if at else []
            if form != "texts" and not any(map(_added, (*before, *placed[at + 1 : at + 2]))):
                gone.update(introduced)
        elif form != "besides" and stay.keys().isdisjoint(introduced) and edited.isdisjoint(keys_of(lead)):
            place = kept.index(lead) + 1
            if not any(map(_added, kept[place : place + 1])):
                gone.add(lead.key)
    for block in kept:
        if block.key not in gone:
            yield block
        elif isinstance(block, Paragraph) and block.holds:
            yield from again_held(block, sentences_of(block)[:-1])


def leads(block: Block[Say]) -> Leads:
    """Return what a block introduces."""
    if isinstance(block, Body) and block.kept:
        return "lines"
    return block.leads if isinstance(block, Paragraph) else "no"


def _introduced(then: Sequence[Block[Say]], form: Leads) -> list[str]:
    """Return the keys of what a block introduces among those after it."""
    if form == "no":
        return []
    generated = (block for block in then if not _added(block))
    if form == "texts":
        before_others = takewhile(lambda block: leads(block) != "texts", generated)
        return [block.key for block in before_others if isinstance(block, Caption)]
    lines = takewhile(lambda block: isinstance(block, LISTED) and leads(block) == "no", generated)
    return [block.key for block in lines]


def _added(block: Block[Say]) -> bool:
    return inserted_row(block.key) is not None and not isinstance(block, Heading)
