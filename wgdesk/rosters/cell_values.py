"""Interprets the cells of a list: dates, answers, names with forms of address."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from wgdesk.language_table import by_letters
from wgdesk.model import Gender, Honorific
from wgdesk.report.typed_names import typed_name
from wgdesk.rosters.word_table import meaning
from wgdesk.words.finder import fold
from wgdesk.words.list_vocabulary import words
from wgdesk.words.list_words import all_list_words, any_of
from wgdesk.words.writing import UNSPACED

# "Cancelled by e-mail", but not "withdrew request for a visa".
_AFTER = re.compile(rf"\d|(?:{any_of(lambda one: one.after_withdrawal)})\b")
# As in "replaced by", followed by a name.
_BY = tuple(f" {word}" for one in all_list_words() for word in one.agents)
_BRACKETED = re.compile(r"\s*\([^()]*\)\s*$")  # may name another person, or the source
_PARTS = re.compile(r"\s[-–—]\s|[;,.]\s")
_MARKS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_EXCELLENCY = re.compile(r"(?P<certain>H\.\s?E\.)\s*|[HS]\.?\s?E\.?\s+", re.IGNORECASE)


def withdrawn(text: str) -> bool:
    """Return whether a cell says that the registration no longer stands: withdrawn, cancelled, declined."""
    return any(meaning("registration", part) == "out" for part in (text, *text.split("/")))


def withdrawn_by_remark(text: str) -> bool:
    """Return whether a remark says that the person is not coming: "Withdrawn", "No visa; will not attend".

    A single word counts only at the beginning of the remark, since a flight may be "cancelled" too; a phrase
    counts in any part. Only a date or agent may follow: "will not attend the reception" does not count.
    """
    out = [word for word, told in words("registration").items() if told == "out"]
    for at, part in enumerate(fold(part) for part in _PARTS.split(_BRACKETED.sub("", text))):
        for word in out if at == 0 else filter(_is_phrase, out):
            rest = f"{part} ".removeprefix(f"{word} ")
            if not rest or (len(rest) <= len(part) and (word.endswith(_BY) or _AFTER.match(rest))):
                return True
    return False


def _is_phrase(word: str) -> bool:
    return " " in word


def presence(text: str) -> bool | None:
    """Return whether a presence is online; None if absent or unknown."""
    found = meaning("answer", text)
    return None if found in ("", "no") else found == "online"


def online(text: str) -> bool | None:
    """Return whether a person takes part online; None if the cell does not say."""
    found = meaning("answer", text)
    return None if not found else found in ("online", "yes")


@dataclass(frozen=True)
class ReadName:
    """A person's name by language, and the gender and honorific that forms of address show."""

    texts: Mapping[str, str] = field(default_factory=dict)
    gender: Gender | None = None
    honorific: Honorific | None = None


def read_name(cells: list[str], address: str, gender: str) -> ReadName:
    """Read a name from cells in one or more languages, and the cells ``address`` and ``gender``."""
    texts: dict[str, str] = {}
    genders = [meaning("gender", gender), _gender_in(address)]
    honorific = _honorific(address)
    for cell in cells:
        bare, of_excellency = _without_excellency(cell)
        typed = typed_name(bare)
        name, found = _without_address(typed.name)
        genders += [of_excellency, typed.gender, found]
        honorific = honorific or typed.style
        if name:
            texts.setdefault(by_letters(name), name)
    known = next((one for one in genders if one), "")
    return ReadName(texts, Gender(known) if known else None, Honorific(honorific) if honorific else None)


def _gender_in(address: str) -> str:
    """Return the gender in a form of address: "H.E. Ms.", «سعادة السيدة»."""
    return next((found for part in address.split() if (found := meaning("gender", part))), "")


def _honorific(address: str) -> str:
    found = meaning("honorific", address)
    return found or next((one for part in address.split() if (one := meaning("honorific", part))), "")


def _without_excellency(name: str) -> tuple[str, str]:
    """Return a name without a leading H.E. and the form of address after it, and the gender this form shows.

    HE and S.E. may also be a name or initials, so they are removed only before a form of address:
    S.E. M. Dupont.
    """
    found = _EXCELLENCY.match(name)
    if found is None:
        return name, ""
    first, _, rest = name[found.end() :].partition(" ")
    gender = meaning("address", first) if rest else ""
    if gender:
        return rest, gender
    return (name[found.end() :] if found["certain"] else name), ""


def _without_address(name: str) -> tuple[str, str]:
    """Return a name without Mme, Sr., г-н before it or 先生 after it, and the gender that they show."""
    first, _, rest = name.partition(" ")
    initials = len(fold(first)) < 3 and first.isupper()  # M. and SR may be initials
    found = meaning("address", first) if not initials else ""
    if rest and found:
        return rest, found
    for word, gender in words("address").items():
        if len(name) > len(word) > 1 and name.endswith(word) and UNSPACED.match(word):
            return name.removesuffix(word), gender
    return name, ""
