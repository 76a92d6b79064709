"""Values that reads give out and reports are made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Gender = Literal["m", "f"]


@dataclass(frozen=True)
class Words:
    """A text of the record in the languages it exists in: (language, body) pairs sorted by language."""

    texts: tuple[tuple[str, str], ...] = ()

    def get(self, lang: str) -> str | None:
        """Return the body in ``lang``, None if there is none."""
        return next((body for known, body in self.texts if known == lang), None)

    def but(self, lang: str, body: str) -> Words:
        """Return the text with another body in ``lang``; empty: with none."""
        others = [one for one in self.texts if one[0] != lang]
        return Words(tuple(sorted([*others, *([(lang, body)] if body else [])])))

    def __bool__(self) -> bool:
        return bool(self.texts)


@dataclass(frozen=True)
class NameForms:
    """A delegation's or group's name in one language (see resources/delegation_names.csv)."""

    lang: str
    listed: str
    running: str
    paren: str
    gender: Gender | Literal[""] = ""
    article: str = ""


@dataclass(frozen=True)
class Name:
    """A delegation with its names in every language it has one in."""

    code: str
    forms: tuple[NameForms, ...]
    doubtful: bool = False

    def get(self, lang: str) -> NameForms | None:
        """Return the forms in ``lang``, None if there are none."""
        return next((form for form in self.forms if form.lang == lang), None)


@dataclass(frozen=True)
class Person:
    """A person as the report names them. ``style``: '' or 'excellency'.

    ``running`` is the short name used after the first mention, ``name`` if there is none; ``behalf`` the
    group the person speaks for.
    """

    name: Words
    running: Words
    gender: Gender
    style: Literal["", "excellency"] = ""
    function: Words = Words()
    delegation: Name | None = None
    behalf: Words = Words()
    doubtful_name: bool = False
    doubtful_function: bool = False
    other_name: Words = Words()  # what a doubt says it may be instead
    other_function: Words = Words()
