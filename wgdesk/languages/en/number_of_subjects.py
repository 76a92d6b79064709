"""Whether the subject of an English sentence takes a plural verb: "Concern and support were expressed"."""

from __future__ import annotations

import re

from wgdesk.languages.en.clauses import is_plural, starts_with_thing, things_in

_DETERMINER = r"(?:the|an?|its|their|his|her|this|these|those)"
_PREPOSITIONS = r"of|to|for|in|on|by|with|at|from|between|among|within|towards|regarding|concerning"
_WORD = rf"(?!(?:{_PREPOSITIONS}|and)\b)[\w’'-]+"
_NAME = rf"{_WORD}(?: {_WORD}){{0,3}}"
# What is counted by "a number of", whose verb is that of those counted.
_QUANTITY = re.compile(
    r"an? (?:[a-z]+ )?(?:number|variety|range|majority|minority|series|couple|handful) of|the majority of",
    re.IGNORECASE,
)
# Two things, each with its article and without complements between: the resolution and the decision.
_WITH_ARTICLES = re.compile(
    rf"{_DETERMINER} {_NAME}(?:, {_DETERMINER} {_NAME})*,? and {_DETERMINER} ", re.IGNORECASE
)
# Two bare nouns: concern and support; those that name one thing take the singular.
_BARE = re.compile(rf"{_WORD}(?:, {_WORD})*,? and {_WORD}(?=\Z|[ ,]+(?:{_PREPOSITIONS}|that)\b)")
_ONE_THING = re.compile(
    r"(?:research and development|monitoring and evaluation|law and order|search and rescue)\b", re.IGNORECASE
)
_BOTH = re.compile(r"both [^,]+ and ", re.IGNORECASE)
_SECOND = re.compile(rf",? and (?={_DETERMINER} )")
_WITH_VERB = re.compile(r"\bto \w|ing (?!of\b)\w")  # after which "and the" may go on with its object
# What is told of a subject and leaves its number: "one speaker who represented two groups".
_TOLD_OF_IT = re.compile(
    r",? (?:who|whom|whose|which|that|speaking|acting|representing|including|on behalf of|as well as"
    r"|together with)\b.*| \([^()]*\)"
)
# Names with "and" in them.
_ONE_NAME = re.compile(
    r"Bosnia and Herzegovina|Trinidad and Tobago|Antigua and Barbuda|Saint Kitts and Nevis"
    r"|Saint Vincent and the Grenadines|Sao Tome and Principe|Great Britain and Northern Ireland"
    r"|Group of 77 and China|(?:[A-Z][\w-]+ )+and (?:[\w-]+ )+(?:Group|Union|Forum|Association|Network)\b"
)
_COMPLEMENT = re.compile(rf" (?:{_PREPOSITIONS})\b.*")
_AND_ANOTHER = re.compile(r",? and (?:the|an?|another|one) ")
_SINGULAR = re.compile(r"(?:an?|one|another|each|every|this|any) |(?:Mr|Ms)\. |H\.E\. ", re.IGNORECASE)
_ROLE = re.compile(
    r"the (?:[\w-]+ )*(?:representative|observer|delegate|delegation|speaker|chair|president|rapporteur"
    r"|secretary|secretariat|secretary-general|director|government|body)",
    re.IGNORECASE,
)


def takes_plural(noun: str) -> bool:
    """Return whether a thing, or several joined by "and", takes a plural verb.

    An "and" after a complement counts only where both are things that are noted, each with its article: "the
    importance of training and the need for funds were noted", since of "the importance of cooperation with X
    and the facilitation of trade" the second may be another object (E/2025/44).
    """
    text = _TOLD_OF_IT.sub("", _ONE_NAME.sub("Name", noun))
    quantity = _QUANTITY.match(text)
    if quantity:
        return takes_plural(text[quantity.end() :].strip())
    return is_plural(noun) or bool(_BOTH.match(text)) or _joined(text)


def _joined(text: str) -> bool:
    if _WITH_ARTICLES.match(text) or (_BARE.match(text) and not _ONE_THING.match(text)):
        return True
    second = _SECOND.search(text)
    if second is None:
        return False
    first = text[: second.start()]
    alone = things_in(first) == 1 and not _WITH_VERB.search(first)
    return starts_with_thing(first) and alone and starts_with_thing(text[second.end() :])


def without_added(name: str) -> str:
    """Return a name without what is told of it: "the Bank", of "the Bank, which had lent to States"."""
    return _TOLD_OF_IT.sub("", name)


def are_makers_several(name: str) -> bool:
    """Return whether those of whom a name tells are several: "Observers", "Costa Rica and France".

    The number is that of the head: "a speaker who spoke for two groups", "the Ministry of Health and Trade".
    """
    text = _TOLD_OF_IT.sub("", _ONE_NAME.sub("Name", name))
    quantity = _QUANTITY.match(text)
    if quantity:
        return are_makers_several(text[quantity.end() :].strip())
    head = _COMPLEMENT.sub("", text)
    return " and " in head or bool(_AND_ANOTHER.search(text)) or is_plural(head)


def is_maker_one(name: str) -> bool:
    """Return whether somebody is surely one: "one speaker", "the representative of Trinidad and Tobago"."""
    if are_makers_several(name) or _QUANTITY.match(name):
        return False
    text = _TOLD_OF_IT.sub("", _ONE_NAME.sub("Name", name))
    head = _COMPLEMENT.sub("", text)
    return bool(_SINGULAR.match(head) or _ROLE.fullmatch(head))
