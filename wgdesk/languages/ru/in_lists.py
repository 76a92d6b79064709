"""Russian forms in lists of participants."""

from __future__ import annotations

from wgdesk.words.list_words import ListForms

WORDS = ListForms(mastheads="Язык", small=("и",))
