"""The families of letters in a report."""

from __future__ import annotations

from dataclasses import dataclass

from wgdesk import language_table


@dataclass(frozen=True)
class Fonts:
    """Font families: one for each script of a PDF, and one that every office has, for Word.

    A PDF embeds the first two. ``arabic_in_latin`` and ``latin_in_arabic`` are the size of the other script
    beside the document's own, so that both look equally high.
    """

    arabic: str = language_table.ARABIC.face
    latin: str = language_table.LATIN.face
    office: str = "Times New Roman"
    arabic_in_latin: float = 1.20
    latin_in_arabic: float = 0.84
