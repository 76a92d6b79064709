"""Whether the English name of a body has an article in a sentence: "the observer for the African Network"."""

from __future__ import annotations

import re

from wgdesk.language_table import LANGUAGES

# What bodies call themselves. A name without any of these is mostly one that stands alone: Interpol, Amnesty
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
    """Return the article of a name as it is guessed; empty if it has none, or begins with it."""
    if not LANGUAGES[lang].article or name.casefold().startswith("the "):
        return ""
    return "the" if _TAKES.search(name) else ""
