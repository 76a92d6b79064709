"""What stays on one page with the next block, in every file: lead-ins, and the last two items of a list."""

from __future__ import annotations

from collections.abc import Iterable

from wgdesk.phrasing.tree import Block, Item, T, Text, plain


def announces(text: Text) -> bool:
    """Return whether a text ends in a colon, and so belongs on the same page as what follows."""
    return plain(text).rstrip().endswith(":")


def last_but_one(blocks: Iterable[Block[T]]) -> frozenset[str]:
    """Return the key of the last item but one of each list, so that no last item is alone on a page."""
    window = [*blocks, None, None]
    return frozenset(
        one.key
        for one, after, then in zip(window, window[1:], window[2:], strict=False)
        if isinstance(one, Item) and isinstance(after, Item) and not isinstance(then, Item)
    )
