"""Text prepared for recognizing sentences: no vowel signs, a single kind of quotation mark and of dash.

Whatever is taken out of it comes out as it was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from wgdesk.words.writing import SILENT, is_silent

_PREPARED = str.maketrans(
    dict.fromkeys("“”„«»", '"') | dict.fromkeys("‐‑‒–—−", "-") | {"’": "'"} | dict.fromkeys(SILENT)
)
MOST = 12_000  # characters; longer paragraphs are not searched


class Seen:
    """A prepared text, with the place of each character in the written text."""

    def __init__(self, written: str) -> None:
        self.written = written
        self.text = seen(written)
        self._at: Sequence[int] = range(len(written) + 1)
        if len(self.text) < len(written):
            kept = [at for at, sign in enumerate(written) if not is_silent(sign)]
            self._at = [*kept, len(written)]

    def find(self, pattern: re.Pattern[str]) -> Mapping[str, str] | None:
        """Return the non-empty groups of a pattern, as written; None if it is not found."""
        if len(self.text) > MOST:
            return None
        found = pattern.search(self.text)
        if found is None:
            return None
        places = {name: found.span(name) for name in pattern.groupindex if found[name]}
        return {name: self.piece(*place) for name, place in places.items()}

    def find_all(self, pattern: re.Pattern[str]) -> Iterator[Mapping[str, str]]:
        """Yield the non-empty groups of each match of a pattern, as written."""
        for found in pattern.finditer(self.text) if len(self.text) <= MOST else ():
            yield {name: self.piece(*found.span(name)) for name in pattern.groupindex if found[name]}

    def before(self, pattern: re.Pattern[str]) -> str:
        """Return the written text before a match of the pattern; the whole text if there is none."""
        found = pattern.search(self.text) if len(self.text) <= MOST else None
        return self.piece(0, found.start()) if found else self.written

    def after(self, begin: int) -> Seen:
        """Return the rest from a place in ``text``, prepared."""
        return Seen(self.written[self._at[begin] :].strip())

    def piece(self, begin: int, end: int) -> str:
        """Return the written text between two places in ``text``."""
        return self.written[self._at[begin] : self._at[end]].strip()


def seen(text: str) -> str:
    """Return a text prepared for recognizing sentences."""
    return text.translate(_PREPARED)
