"""Russian forms in lists of participants."""

from __future__ import annotations

from wgdesk.words.list_words import ListWords

WORDS = ListWords(mastheads="Язык", small=("и",))
