"""Guesses whether an organization's English name takes an article: "the observer for the African Network"."""

from __future__ import annotations

import re

from wgdesk.language_table import LANGUAGES

# Nouns in the names of organizations. A name without any of these mostly takes no article: Interpol, Amnesty
# International, Harvard University.
_BODIES = (
    "Academy Agency Alliance Assembly Association Authority Bank Board Bureau Center Centre Chamber "
    "Coalition Commission Committee Commonwealth Community Confederation Conference Congress Council Court "
    "Department Directorate Entity Federation Forum Foundation Fund Group Initiative Institute Institution "
    "League Mission Movement Network Office Order Organisation Organization Parliament Partnership Platform "
    "Programme Secretariat Society Union"
)
_TAKES = re.compile(rf"\b(?:{'|'.join(_BODIES.split())}|University (?:of|for))\b")


def guessed_article(name: str, lang: str) -> str:
    """Return the article that a name probably takes; empty for none or if the name begins with it."""
    if not LANGUAGES[lang].article or name.casefold().startswith("the "):
        return ""
    return "the" if _TAKES.search(name) else ""
