"""Guesses whether an organization's name takes an article: "the observer for the African Network"."""

from __future__ import annotations

import re

from wgdesk.words.known_words import known_words


def guessed_article(name: str, lang: str) -> str:
    """Return the article that a name probably takes; empty for none or if the name begins with it."""
    known = known_words(lang)
    if not known.article or name.casefold().startswith(f"{known.article} "):
        return ""
    return known.article if re.search(known.takes_article, name) else ""
