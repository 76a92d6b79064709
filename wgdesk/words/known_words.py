"""The words by which the program recognizes what somebody else has written, language by language.

Each language has its own in ``known.py`` of its folder. A language without reports may have some too,
because names and lists arrive in any language.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple, cast

from wgdesk.language_table import CODES, module_of

_NOTHING: Mapping[str, str] = MappingProxyType({})
_NO_WORDS: Mapping[str, tuple[str, ...]] = MappingProxyType({})


class KnownWords(NamedTuple):
    """The words of one language; empty where it has none of a kind.

    Names of people, to guess a gender: ``women`` and ``men`` are forms of address without case and full stop,
    ``woman_endings`` the endings of women's first names, ``names_of_men`` men's names that end so too.
    ``title_of_office``: a pattern of the first word of a title, with a group ``f`` only in that of a woman.

    Names of organizations: ``article`` is what sentences put before some of them, ``takes_article`` a pattern
    in those. ``name_beginnings``: the beginning of a typed name -> how it begins where it stands alone. For a
    code: ``initials`` are the Latin letters for those of another script; ``particles`` do not count, nor
    ``joined_articles`` before a word.

    Titles of agenda items, by words in them: ``agenda`` and ``work`` (its adoption, the organization of
    work), ``election``, ``other_matters``, and ``offices`` by value of ``Office``.

    Tables of parties that somebody pastes: ``yes`` and ``no`` without case, ``party_headings``.
    ``order_headings``: headings of a speaking order that only earlier versions wrote -> its column.

    ``keys``: what a key with a Latin letter writes on the keyboards of the language. ``abbreviations``: a
    pattern of those that end with a full stop. ``present``: a pattern of verbs that the indirect speech of a
    report in the past has not. ``one_of_many``: a pattern of the beginning of words that
    name one thing of a kind, which is another one each time: "a briefing". ``list_joins``: a pattern of the
    words before the last thing of a list; ``goes_on``, of those after which the things of a list are parts of
    one sentence: "by:", "such as:".
    """

    women: frozenset[str] = frozenset()
    men: frozenset[str] = frozenset()
    woman_endings: tuple[str, ...] = ()
    names_of_men: frozenset[str] = frozenset()
    title_of_office: str = ""
    article: str = ""
    takes_article: str = ""
    name_beginnings: Mapping[str, str] = _NOTHING
    initials: Mapping[str, str] = _NOTHING
    particles: frozenset[str] = frozenset()
    joined_articles: tuple[str, ...] = ()
    agenda: tuple[str, ...] = ()
    work: tuple[str, ...] = ()
    election: tuple[str, ...] = ()
    other_matters: tuple[str, ...] = ()
    offices: Mapping[str, tuple[str, ...]] = _NO_WORDS
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    party_headings: tuple[str, ...] = ()
    order_headings: Mapping[str, str] = _NOTHING
    keys: Mapping[str, str] = _NOTHING
    abbreviations: str = ""
    present: str = ""
    one_of_many: str = ""
    list_joins: str = ""
    goes_on: str = ""


@cache
def known_words(lang: str) -> KnownWords:
    """Return the words of a language; all are empty if it has no such module."""
    module = module_of(lang, "known")
    return cast(KnownWords, module.WORDS) if module else KnownWords()


@cache
def all_known_words() -> tuple[KnownWords, ...]:
    """Return the words of all languages, in the order of the table."""
    return tuple(map(known_words, CODES))
