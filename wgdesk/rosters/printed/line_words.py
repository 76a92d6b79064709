"""Recognizes lines of a printed list by their words: titles of sections, ranks, page numbers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from wgdesk.rosters.word_table import meaning
from wgdesk.words.digits import plain_digits
from wgdesk.words.finder import fold
from wgdesk.words.list_vocabulary import words
from wgdesk.words.list_words import all_list_words, any_of
from wgdesk.words.typed_days import typed_day

_LONGEST_TITLE = 220
_SYMBOL = r"[A-Z]{1,8}(?:/[A-Z0-9][\w.\-]*){1,7}"
_PART = re.compile(rf"\((?:{any_of(lambda one: one.volumes)})[^)]{{0,12}}\)")
_MARK = re.compile(
    rf"{_SYMBOL}|[A-Z]{{1,3}}\.\d\d-\d{{3,6}}|\*?\d{{1,9}}\*?(?:[-/]\d{{1,5}})?|\([A-Z]\)|[-–—/]"
    rf"|(?:{any_of(lambda one: one.page_marks)})",
    re.IGNORECASE,
)
_LONGEST_MARK = 120
_RULE = re.compile(r"[\W_]+")
_LEADERS = re.compile(r"(?:\.\s?){4,}|…{2,}|\s{2,}\d{1,4}$")
_DISTRIBUTION = re.compile(rf"(?:{any_of(lambda one: one.mastheads)})\b.{{0,60}}", re.IGNORECASE)
_FOOTNOTE = re.compile(r"(?:\*+|[a-z¹²³⁴⁵]|[†‡])\s\S.*")
_NUMBERED = re.compile(
    r"(?:(?:[IVXL]{1,6}|[A-Z]|\d{1,3})[.)]\s*|\((?:[a-z]|\d{1,3})\)\s*|[•·▪◦‣*–—-]\s*"
    rf"|(?:{any_of(lambda one: one.labels)})\s*[-–.:]\s*)(?=\S)"
)
_BEHIND = re.compile(r"\s*(?:\*+|[¹²³⁴⁵⁶⁷⁸⁹†‡]+|\(\d+(?:\s[^()]*)?\))$|[\s:.]+$")
_GOES_ON = re.compile(r"\s*[(\[]\s*([^()\[\]]{2,14})\s*[)\]]\s*\*?$")
_CONTACT = re.compile(
    rf"\S+@\S+|(?:{any_of(lambda one: one.contacts)})\b[\w.]*\s*:.*|https?:.*", re.IGNORECASE
)
_PLURALS = tuple(ending for one in all_list_words() for ending in one.plurals)


@dataclass(frozen=True)
class ReadStanding:
    """The rank of the people below a line: head, alternate, adviser, or "first" (only the first is the head).

    ``several``: all people below have this rank.
    """

    rank: str
    several: bool


@lru_cache(maxsize=20_000)
def bare_title(text: str) -> str:
    """Return a title without its number, footnote marks, number of people and "(continued)"."""
    text = _NUMBERED.sub("", text.strip(), count=1) if _NUMBERED.match(text.strip()) else text.strip()
    while True:
        found = _GOES_ON.search(text)
        if found and fold(found[1]) in words("continued"):
            text = text[: found.start()]
            continue
        shorter = _BEHIND.sub("", text)
        if shorter == text:
            return text
        text = shorter


@lru_cache(maxsize=20_000)
def section_of(text: str) -> str | None:
    """Return the category of the delegations under a title, "" if it tells none; None if it is no title."""
    if len(text) > _LONGEST_TITLE:
        return None
    folded = fold(bare_title(text))
    known = words("section")
    if folded in known:
        return known[folded]
    begun = [one for one in known if " " in one and folded.startswith(f"{one} ")]
    if not begun:
        return None
    longest = max(begun, key=len)
    rest = folded[len(longest) + 1 :]
    return known[longest] if any(f"{rest} ".startswith(f"{tail} ") for tail in words("tail")) else None


@lru_cache(maxsize=20_000)
def standing_of(text: str) -> ReadStanding | None:
    """Return the rank of the people under a line such as "Alternates"; None if the line is no rank."""
    bare = bare_title(text)
    rank = meaning("standing", bare)
    if not rank:
        return None
    last = fold(bare).split()
    several = any(word.endswith(_PLURALS) for word in last) or last[0] in _several()
    return ReadStanding(rank, several)


@cache
def _several() -> frozenset[str]:
    return frozenset(fold(word) for one in all_list_words() for word in one.several)


def rank_in(part: str) -> str:
    """Return the rank that part of a function gives, such as "Head of delegation"; mere titles give none."""
    bare = part.strip(" ()[]*")
    found = meaning("standing", bare)
    return found if found in ("head", "alternate") and " " in bare else ""


def is_page_mark(text: str) -> bool:
    """Return whether a line has only what is printed at the edge of a page: symbols, page numbers."""
    plain = _PART.sub("", plain_digits(text[:_LONGEST_MARK]))
    tokens = plain.split()
    if not tokens or len(text.strip()) >= _LONGEST_MARK or not all(map(_MARK.fullmatch, tokens)):
        return False
    return any(map(str.isdigit, plain)) or any("/" in token and "INF" in token for token in tokens)


def is_furniture(text: str) -> bool:
    """Return whether a line is about no person: a rule, a date, contents, "List of participants"."""
    if _RULE.fullmatch(text) or _FOOTNOTE.fullmatch(text) or _CONTACT.fullmatch(text):
        return True
    pieces = [piece for piece in re.split(r"\s{2,}", text) if piece]
    if all(_says_nothing(piece) for piece in pieces):
        return True
    return bool(_LEADERS.search(text)) and any(map(str.isdigit, plain_digits(text)[-4:]))


def _says_nothing(piece: str) -> bool:
    return (
        fold(bare_title(piece)) in words("furniture")
        or is_page_mark(piece)
        or bool(_DISTRIBUTION.fullmatch(piece))
        or typed_day(piece) is not None
    )


def goes_on(text: str) -> bool:
    """Return whether a title is continued from before: "Kenya (continued)"."""
    found = _GOES_ON.search(text.rstrip(" *:"))
    return bool(found and fold(found[1]) in words("continued"))


def is_contact(part: str) -> bool:
    """Return whether part of a person's lines is contact details."""
    return bool(_CONTACT.fullmatch(part.strip()))


def in_capitals(text: str) -> bool:
    """Return whether all cased letters are capitals, but for prefixes such as Mc, and there are several."""
    cased = [
        char
        for char in re.sub(r"\b[dDlL][’']|\bMc|\bMac|\([^()]*\)", "", text)
        if char.lower() != char.upper()
    ]
    return len(cased) > 1 and all(map(str.isupper, cased))


def has_word(kind: str, text: str) -> bool:
    """Return whether a text has a word of the kind."""
    known = words(kind)
    return any(word in known for word in _pieces(text))


@lru_cache(maxsize=20_000)
def _pieces(text: str) -> tuple[str, ...]:
    return tuple(fold(text).split())
