"""Text in the form in which tests compare it; line breaks have their own tests."""

from __future__ import annotations

from wgdesk.phrasing import tree
from wgdesk.phrasing.tree import NO_BREAK, Text


def plain(text: Text) -> str:
    """Return a spoken text as a plain string with plain spaces."""
    return tree.plain(text).replace(NO_BREAK, " ")
