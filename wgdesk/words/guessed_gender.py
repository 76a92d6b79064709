"""Guesses a person's gender if nobody has entered it; reports that print a guess ask for confirmation."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from wgdesk.words.known_words import all_known_words
from wgdesk.words.writing import without_silent

_APART = re.compile(r"[^\w.]+")

Gender = Literal["m", "f"]


def person_gender(names: tuple[str, ...]) -> Gender:
    """Return the likely gender of a person; masculine if the names give no clue."""
    return told_gender(names) or "m"


def office_gender(titles: tuple[str, ...]) -> Gender | None:
    """Return the gender of an office by its title, where titles have one: وكيلة الأمين العام.

    None if there is no title in such a language.
    """
    patterns = [re.compile(known.title_of_office) for known in all_known_words() if known.title_of_office]
    for title in titles:
        for pattern in patterns:
            found = pattern.match(without_silent(title))
            if found is not None:
                return "f" if found["f"] else "m"
    return None


def told_gender(names: tuple[str, ...]) -> Gender | None:
    """Return the gender shown by a form of address in the names, else by their endings; None if neither."""
    parts = [_words(name) for name in names]
    forms = _forms_of_address()
    for words in parts:
        for word in words:
            found = forms.get(word.rstrip(".").casefold())
            if found:
                return found
    firsts = [words[0] for words in parts if words]
    if any(first in known.names_of_men for first in firsts for known in all_known_words()):
        return "m"
    endings = tuple(ending for known in all_known_words() for ending in known.woman_endings)
    return "f" if any(first.endswith(endings) for first in firsts) else None


@cache
def _forms_of_address() -> dict[str, Gender]:
    women = [form for known in all_known_words() for form in known.women]
    men = [form for known in all_known_words() for form in known.men]
    return {**dict.fromkeys(men, "m"), **dict.fromkeys(women, "f")}


def _words(name: str) -> list[str]:
    return [word for word in _APART.split(without_silent(name)) if word]
