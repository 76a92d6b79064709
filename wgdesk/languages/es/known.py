"""Spanish words by which the program recognizes what somebody else has written."""

from __future__ import annotations

from wgdesk.words.known_words import KnownWords

WORDS = KnownWords(women=frozenset({"sra"}), men=frozenset({"sr"}))
