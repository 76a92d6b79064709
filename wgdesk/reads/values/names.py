"""Names of delegations and people, in every language they have one in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from wgdesk.reads.values.words import NO_WORDS, Words

Gender = Literal["m", "f"]


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
    function: Words = NO_WORDS
    delegation: Name | None = None
    behalf: Words = NO_WORDS
    doubtful_name: bool = False
    doubtful_function: bool = False
    other_name: Words = NO_WORDS  # what a doubt says it may be instead
    other_function: Words = NO_WORDS


@dataclass(frozen=True)
class DelegationNameNow:
    """A delegation's name in one language and the days on which it holds; None: since ever, still."""

    id: int
    forms: NameForms
    valid_from: date | None
    valid_until: date | None
