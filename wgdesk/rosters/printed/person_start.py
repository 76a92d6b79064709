"""Recognizes where a person begins: "H.E. Ms. Jane Doe, Ambassador", «سعادة السيد خالد حسن، سفير»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from wgdesk.rosters.printed.line_words import has_word
from wgdesk.words.finder import fold, has_joined_article
from wgdesk.words.list_vocabulary import words
from wgdesk.words.list_words import all_list_words, any_of
from wgdesk.words.writing import COMMAS, SEMICOLONS

_GLUED = re.compile(rf"\b({any_of(lambda one: one.unspaced)})\.(?=\w)", re.IGNORECASE)
_SLASH = re.compile(rf"({any_of(lambda one: one.slashed)})\s*[/:]\s*")
_NUMBER = re.compile(r"(?:\d{1,3}[.)]|\(\d{1,3}\)|[•·▪◦‣–—-])\s+(?=\S)")
_LONGEST = 4  # words of a form of address at most: the right honourable
_MOST_WORDS, _MOST_UNCASED = 7, 8  # in a name; without capitals, a word of it is often an article
_BETWEEN_PARTS = (*COMMAS, *SEMICOLONS)
_WORD = re.compile(r"[^\s]+")
_NO_NAME = re.compile(r"[\d@:;()\[\]/\"“”«»?!]")
_KINDS = ("excellency", "courtesy", "bearing", "title")
_MISTAKABLE = frozenset(form for one in all_list_words() for form in one.mistakable)
_NAMELESS = frozenset[str]().union(*(one.nameless for one in all_list_words()))
_EXCELLENCY = re.compile(any_of(lambda one: one.excellency))  # not he and se


@dataclass(frozen=True)
class PersonStart:
    """The beginning of a person. ``address``: forms of address; ``title``: those that stay with the name.

    ``gender`` is "f", "m" or "". ``rest`` follows the forms. ``sure``: it is certainly a person.
    """

    address: str
    gender: str
    title: str
    rest: str
    sure: bool


@lru_cache(maxsize=20_000)
def person_start(text: str) -> PersonStart | None:
    """Return the person at the beginning of a text; None without a form of address or title there."""
    text = _SLASH.sub(r"\1 ", _GLUED.sub(r"\1. ", _NUMBER.sub("", text.strip())))
    places = [found.span() for found in _WORD.finditer(text)]
    tokens = [text[begin:end] for begin, end in places]
    at, address, title, gender, sure = 0, list[str](), list[str](), "", False
    while at < len(tokens):
        count, kind = _form(tokens, at)
        if not count:
            break
        form = " ".join(tokens[at : at + count])
        (title if kind == "title" else address).append(form)
        gender = gender or (words(kind)[fold(form)] if kind in ("courtesy", "bearing") else "")
        sure = sure or kind == "courtesy" or (kind != "title" and "." in form) or kind == "excellency"
        at += count
    if not at:
        return None
    rest = text[places[at][0] :] if at < len(places) else ""
    if not sure and not is_name(name_in(rest), least=2):
        return None
    return PersonStart(" ".join(address), gender, " ".join(title), rest, sure)


def _form(tokens: list[str], at: int) -> tuple[int, str]:
    """Return the number of words from ``at`` on that are a form of address, and its kind."""
    for count in range(min(_LONGEST, len(tokens) - at), 0, -1):
        form = " ".join(tokens[at : at + count])
        if form[0].isascii() and not form[0].isupper():
            continue
        if any(token.endswith(_BETWEEN_PARTS) for token in tokens[at : at + count]):
            continue
        for kind in _KINDS:
            if fold(form) in words(kind) and _is_written_so(form, kind, first=not at):
                return count, kind
    return 0, ""


def _is_written_so(form: str, kind: str, *, first: bool) -> bool:
    """Return whether a form is written as such: M. and not M, H.E. and not He, القاضية and not قاضية.

    ``first``: it begins the line; there, a post is that of the person above: «المستشار القانوني».
    """
    folded = fold(form)
    if not form[0].isascii():
        of_itself = has_joined_article(form) or len(folded) < 3 or kind in ("courtesy", "excellency")
        return of_itself and not (first and kind == "title" and has_word("post", form))
    if first and (folded == "d" or (kind == "title" and has_word("post", form))):
        return False
    if kind == "excellency" and len(folded.replace(" ", "")) < 4:
        return bool(_EXCELLENCY.fullmatch(form)) or folded not in _MISTAKABLE
    return form.endswith(".") if len(folded) == 1 or _STOPPED.fullmatch(folded) else True


_STOPPED = re.compile(any_of(lambda one: one.only_stopped))

_ENDS = re.compile(rf"\s*(?:[{COMMAS}{SEMICOLONS}\n\t(\[]|\s[-–—]+\s|:\s|\.\s(?=\S{{4}}))")


def name_in(text: str) -> str:
    """Return the name at the beginning of a text, up to the first punctuation that ends it."""
    for found in _ENDS.finditer(text):
        before = text[: found.start()]
        initial = before.rsplit(" ", 1)[-1]
        if found[0].lstrip().startswith(".") and len(initial) < 4:
            continue  # "John F. Smith", "Jr."
        return before.strip()
    return text.strip(" .")


def is_name(text: str, least: int = 1) -> bool:
    """Return whether a text may be a person's name: capitalized words, none of them of a post or office."""
    tokens = text.replace("’", "'").split()
    if not least <= len(tokens) or _NO_NAME.search(text):
        return False
    if not text[0].isascii() and not text[0].isupper() and text[0].lower() == text[0].upper():
        of_post = has_word("post", text) or has_word("office", text)
        return len(tokens) <= _MOST_UNCASED and not of_post and not _NAMELESS.intersection(tokens)
    if len(tokens) > _MOST_WORDS + sum(fold(token) in words("particle") for token in tokens):
        return False
    if has_word("post", text) or has_word("office", text):
        return False
    return any(token[0].isupper() for token in tokens) and all(map(_is_part, tokens))


def _is_part(token: str) -> bool:
    first = token.lstrip("'\"-")[:1]
    return (
        first.isupper() or fold(token) in words("particle") or token[:2].lower() in ("d'", "l'", "o'", "n'")
    )


def has_capital_surname(text: str) -> bool:
    """Return whether only part of a name, the family name, is in capitals: Jane DOE."""
    tokens = text.split()
    whole = [len(fold(token)) > 1 and token.isupper() for token in tokens]
    return any(whole) and not all(whole)
