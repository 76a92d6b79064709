"""A spoken text as tests compare it: where its lines may end is tested by itself."""

from __future__ import annotations

from wgdesk.phrasing import tree
from wgdesk.phrasing.tree import NO_BREAK, Text


def plain(text: Text) -> str:
    """Return a spoken text as a plain string with plain spaces."""
    return tree.plain(text).replace(NO_BREAK, " ")
