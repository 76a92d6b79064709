"""Names of delegations and people, in every language in which they exist."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from wgdesk.reads.values.words import NO_WORDS, Words

Gender = Literal["m", "f"]
Style = Literal[  # as model.Honorific
    "",
    "minister",
    "ambassador",
    "president",
    "prime_minister",
    "highness",
    "royal_highness",
    "majesty",
    "eminence",
    "doctor",
]
TITLED = frozenset({"highness", "royal_highness", "majesty", "eminence"})
"""Styles whose bearers' names begin with a title, such as Prince, instead of a form of address."""
SPOKEN = frozenset({"doctor"})
"""Styles that replace the form of address when the Chair speaks; reports do not print them."""


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
    """A delegation's names, in all languages in which it has one.

    ``told``: how it is named at this place of the report, where that is not by ``forms``
    (``wgdesk.phrasing.abbreviations``).
    """

    code: str
    forms: tuple[NameForms, ...]
    doubtful: bool = False
    told: tuple[NameForms, ...] = field(default=(), repr=False)

    def get(self, lang: str) -> NameForms | None:
        """Return the forms in ``lang``, None if there are none."""
        return next((form for form in (*self.told, *self.forms) if form.lang == lang), None)


@dataclass(frozen=True)
class Person:
    """A person as the report names them. ``style``: the honorific, '' if there is none.

    ``running`` is the short name used after the first mention, or equals ``name``; of somebody without a name
    it is what the office is called then, "the Director", or empty. ``behalf`` is the group
    for which the person speaks, ``capacity`` in which capacity, ``medium`` how the room heard the person.
    """

    name: Words
    running: Words
    gender: Gender
    style: Style = ""
    function: Words = NO_WORDS
    delegation: Name | None = None
    behalf: Words = NO_WORDS
    capacity: Words = NO_WORDS
    medium: Literal["room", "online", "video", "written"] = "room"
    doubtful_name: bool = False
    doubtful_function: bool = False
    other_name: Words = NO_WORDS  # the alternative, if the name is doubtful
    other_function: Words = NO_WORDS
    serves_as: Literal["", "secretary", "deputy_secretary", "assistant_secretary"] = ""  # of the body
    guessed: bool = False  # whether the gender was guessed from the name
    # Where in a list of speakers the footnote on the person has its place; the digest of facts leaves it out.
    noted: str = field(default="", repr=False)

    @property
    def by_office(self) -> bool:
        """Whether nobody has recorded a name, so that the person is spoken of by the office alone."""
        return not self.name and bool(self.function)

    @property
    def called(self) -> Words:
        """What the person goes by: the name, else the office."""
        return self.name or (self.function if self.by_office else self.running)

    @property
    def awaited(self) -> bool:
        """Whether the person stands for a State that will name its officer later."""
        return self.delegation is not None and not self.name and not self.by_office


@dataclass(frozen=True)
class DelegationNameNow:
    """A delegation's name in one language and the days on which it is valid; None: no limit."""

    id: int
    forms: NameForms
    valid_from: date | None
    valid_until: date | None
