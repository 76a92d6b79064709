"""A text as sentences are recognized in it: without vowel signs, with one kind of quotation marks and dashes.

What is taken from it is taken as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_SILENT = frozenset(map(chr, (0x640, *range(0x64B, 0x660), 0x670)))  # tatweel and vowel signs
_SAME = str.maketrans(dict.fromkeys("“”„«»", '"') | dict.fromkeys("‐‑‒–—−", "-") | {"’": "'"})
MOST = 12_000  # characters of a paragraph in which a sentence is looked for


class Seen:
    """A text in that form, with the place of each character in what was written."""

    def __init__(self, written: str) -> None:
        self.written = written
        kept = [at for at, sign in enumerate(written) if sign not in _SILENT]
        self._at = [*kept, len(written)]
        self.text = "".join(written[at] for at in kept).translate(_SAME)

    def find(self, pattern: re.Pattern[str]) -> Mapping[str, str] | None:
        """Return what the groups of a pattern have, as written, if the pattern is found; empty ones not."""
        if len(self.text) > MOST:
            return None
        found = pattern.search(self.text)
        if found is None:
            return None
        places = {name: found.span(name) for name in pattern.groupindex if found[name]}
        return {name: self.piece(*place) for name, place in places.items()}

    def before(self, pattern: re.Pattern[str]) -> str:
        """Return what was written before the place where a pattern is found; all of it if it is not."""
        found = pattern.search(self.text) if len(self.text) <= MOST else None
        return self.piece(0, found.start()) if found else self.written

    def after(self, begin: int) -> Seen:
        """Return the text from a place in ``text`` on."""
        return Seen(self.written[self._at[begin] :].strip())

    def piece(self, begin: int, end: int) -> str:
        """Return what was written from one place in ``text`` to another."""
        return self.written[self._at[begin] : self._at[end]].strip()


def seen(text: str) -> str:
    """Return a text in that form."""
    return Seen(text).text
