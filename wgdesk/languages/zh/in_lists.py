"""Chinese forms in lists of participants."""

from __future__ import annotations

from wgdesk.words.list_words import ListForms

WORDS = ListForms(days=r"(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日")
