"""Goes through the facts of a sentence and of the sentences inside it."""

from __future__ import annotations

from collections.abc import Container, Iterator

from wgdesk.phrasing.facts import Fact
from wgdesk.phrasing.tree import Say


def facts_in(text: Say, skipped: Container[str] = ()) -> Iterator[Fact]:
    """Yield the facts of a sentence and of those inside it, as they come; none of sentences ``skipped``.

    ``skipped`` are keys of phrases.
    """
    for _, fact in text.facts if text.key not in skipped else ():
        for inner in fact if isinstance(fact, tuple) else (fact,):
            if isinstance(inner, Say):
                yield from facts_in(inner, skipped)
            else:
                yield inner
