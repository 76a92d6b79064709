"""Tells whether words typed after "that" are a clause, which needs a finite verb, or only a noun phrase.

English does not mark finite verbs, so there are three answers: a clause, certainly a noun phrase, or unsure.
"Certainly" takes the form of a noun phrase ("the harmonization of penalties") with no word known as a verb.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Literal

ClauseKind = Literal["clause", "noun", "unsure"]

# How something is noted, typed before it: "with appreciation the growing case-load".
MANNER = re.compile(r"(with (?:appreciation|regret|concern|satisfaction|interest|gratitude)),? (?=\S)")

# Words that make a clause of whatever contains them.
AUXILIARIES = (
    "is|are|was|were|be|been|has|have|had|do|does|did|will|would|shall|should|can|cannot|could|may|might|must"
)
_SURE = re.compile(
    rf"\b(?:{AUXILIARIES}|am|having|ought|isn|aren|wasn|weren|don|doesn|didn|won|needn|not|never|there|it|they"
    r"|he|she|we|who|whether|if|because|although|unless)\b",
    re.IGNORECASE,
)
# Forms that are finite verbs and never nouns: the past of irregular verbs, and the present.
_FINITE_FORMS = """
became began broke brought built came chose drew drove fell felt found gave got grew held kept knew laid
led left lent lost made meant met paid proved ran rose said sat saw sent showed spent spoke stood told
took taught thought understood went withdrew won wrote achieve achieves address addresses adopt adopts
affect affects agree agrees allow allows apply applies arise arises assist assists attend avoid avoids
become becomes begin begins believe believes belong belongs build builds carry carries choose clarify
come comes comply complies comprise consider considers consist consists constitute constitutes contain
contains continue continues contribute contributes cooperate cooperates coordinate create creates
criminalize deal deals decline deliver demonstrate demonstrates deny depend depends deserve deserves
destroy determine develop develops differ differs disappear discuss disrupt emerge emerges enable enables
encounter enhance enhances enjoy ensure ensures establish establishes evolve evolves examine exceed
exceeds exist exists expand expands expect explore face faces facilitate facilitates fail fails follow
follows get gets give gives go goes grow grows happen happens hinder hinders identify identifies imply
implies improve improves include includes indicate indicates inform informs invite involve involves keep
keeps know knows lead leads learn lend lie lies lose loses maintain maintains make makes mean means meet
meets obtain occur occurs outweigh outweighs participate pay pays persist persists prepare prepares
prevail prevails prevent prevents proceed prove proves provide provides pursue put puts raise raises
reach reduce reduces reflect reflects reinforce rely relies remain remains replace require requires
resolve retain reveal reveals rise rises say says seek seeks seem seems send sends serve serves speak
strengthen strengthens submit submits suffer suffers suffice suffices take takes tend tends threaten
threatens translate translates travel travels undermine undermines understand undertake vary varies want
wants warrant warrants widen work works write
"""
_FINITE = frozenset(_FINITE_FORMS.split())
_DETERMINERS = r"(?:the|a|an|its|their|this|these|those|each|every|any|all|both|some|no|one|another|such)"
# After these, and at the beginning, a determiner belongs to a noun phrase; elsewhere to an object.
_BEFORE_DETERMINER_WORDS = """
of in on at by for from to with without into onto upon over under between among through during before
after since until within against across towards toward about regarding concerning and or nor but as than
per via including both such half all beyond despite besides like around behind near throughout plus
versus not only
"""
_BEFORE_DETERMINER = frozenset(_BEFORE_DETERMINER_WORDS.split())
_TOKEN = re.compile(r"[\w’'-]+")
# A noun with "of": "the growing number of successful prosecutions".
_NOUN_OF = re.compile(
    rf"(?:{_DETERMINERS} )?(?:[\w’'-]+ ){{1,3}}of (?:{_DETERMINERS} )?"
    rf"(?:{_DETERMINERS} )?(?:[“\"][^”\"]+[”\"]|[\w’'-]+(?: [\w’'-]+){{0,2}})"
    rf"(?: of (?:{_DETERMINERS} )?[\w’'-]+(?: [\w’'-]+)?)*",
    re.IGNORECASE,
)
# Where the complements of a noun begin: the need to publish; the efforts made by; resolution 7/1, entitled.
_COMPLEMENT = re.compile(
    r",| (?:of|to|for|in|on|by|with|at|from|between|among|within|towards|regarding|concerning|that|which|who"
    r"|\w+ed (?:by|in|on|at|to|for|from|with|under)|made|taken|held|given)\b"
)
_PARTICIPLE = re.compile(r"\w{3,}ed")
_SINGULAR_IN_S = re.compile(r"(?:ss|us|is|news|series|means|ics)$")
_PLURAL_WITHOUT_S = frozenset(
    ("children", "women", "men", "people", "criteria", "data", "media", "phenomena")
)


def kind_of_words(typed: str) -> ClauseKind:
    """Return whether typed words are a clause, certainly a noun with its complements, or unsure."""
    bare = typed.strip().rstrip(".;,: ")
    words = [word.casefold() for word in _TOKEN.findall(bare)]
    if not words or _SURE.search(bare) or not _FINITE.isdisjoint(words) or _has_object(words):
        return "clause"
    if _NOUN_OF.fullmatch(bare) and not any(map(_may_be_verb, words, ["", *words])):
        return "noun"
    return "unsure"


# Nouns that are noted or recalled, with their complement: the usefulness of, the need to.
_THING = re.compile(
    rf"{_DETERMINERS} (?:[\w’'-]+ ){{0,2}}(?:importance|usefulness|significance|relevance|value|need"
    r"|necessity|possibility|desirability|feasibility|urgency|role|lack|absence|contributions?|efforts"
    r"|benefits|advantages|impact|centrality|primacy) (?:of|to|for|in|made|played)\b",
    re.IGNORECASE,
)
# What has verbs of its own within a noun phrase: an infinitive, a participle, a clause at the end.
_INSIDE = re.compile(
    r"\bto \w+|\b(?:(?!need\b)\w+ed|made|taken|held|put|given|kept|played)"
    r" (?:by|in|on|at|to|for|from|with|under)\b"
)
_SUBORDINATE = re.compile(r"\b(?:which|who|whom|that|while|where|when|as|if|because|although)\b.*", re.DOTALL)
_LAST_VERB = re.compile(r"\w{3,}ed\W*\Z")  # the importance of training remained


def seems_noun(typed: str) -> bool:
    """Return whether words are probably a noun with long complements, since no verb is known in them."""
    if not _THING.match(typed) or _LAST_VERB.search(typed):
        return False
    return kind_of_words(_INSIDE.sub("of", _SUBORDINATE.sub("", typed))) != "clause"


def starts_with_thing(typed: str) -> bool:
    """Return whether words begin with one of the nouns that are noted: the need to, the usefulness of."""
    return _THING.match(typed) is not None


def things_in(typed: str) -> int:
    """Return how many such nouns with their complements words contain."""
    return len(_THING.findall(typed))


def is_noun_alone(typed: str) -> bool:
    """Return whether typed words are an article and a noun: the growing case-load."""
    return bool(re.fullmatch(r"(?:the|a|an|its|their) (?:[\w’'-]+ ){0,2}[\w’'-]*[^s\W]", typed)) and (
        kind_of_words(typed) == "unsure"
    )


def is_plural(noun: str) -> bool:
    """Return whether a noun phrase is plural, judged by its head, the word before its complements."""
    head = _COMPLEMENT.split(noun, maxsplit=1)[0]
    words = [word for word in _TOKEN.findall(head) if not word[0].isdigit() and word != "and"]
    return bool(words) and _is_plural_word(words[-1].casefold())


# What stands within or at the end of the head: a symbol, and the numbers of draft decisions I to III.
_SYMBOL = re.compile(r" \([^()]*\)| [IVXL]+\b(?: (?:and|to) [IVXL]+\b)*")
# Where the head of the words for a text has ended: before its title, a list, what became of it.
_OF_TEXT = re.compile(r"[“\"(:\n]| (?:entitled|contained|set|as)\b")
_TWO_THINGS = re.compile(r" and (?:the|an?|its|their|documentation)\b")


def are_several(noun: str) -> bool:
    """Return whether typed words for a text or its like surely stand for several of them."""
    untitled = _OF_TEXT.split(_SYMBOL.sub("", noun), maxsplit=1)[0]
    head = _COMPLEMENT.split(untitled, maxsplit=1)[0]
    return bool(_TWO_THINGS.search(head)) or is_plural(head)


def _is_plural_word(word: str) -> bool:
    return word in _PLURAL_WITHOUT_S or (word.endswith("s") and not _SINGULAR_IN_S.search(word))


def _has_object(words: list[str]) -> bool:
    """Return whether there is a determiner where only an object can have one: "that States adopt a law"."""
    return any(
        re.fullmatch(_DETERMINERS, word) and before not in _BEFORE_DETERMINER and not before.endswith("ing")
        for before, word in pairwise(words)
        if not re.fullmatch(_DETERMINERS, before)
    )


def _may_be_verb(word: str, before: str) -> bool:
    """Return whether a word may be a verb that is in no list: it ends in -ed or follows a plural."""
    after_plural = _is_plural_word(before) and word != "of"
    free = not re.fullmatch(rf"{_DETERMINERS}|of", before)
    participle = free and _PARTICIPLE.fullmatch(word) is not None
    return after_plural or participle


# What adds something to a noun after a comma, which another has to close: the role of X, including Y, was.
_ADDED = re.compile(
    r", (entitled|which|who|speaking|including|such as|in particular|especially|particularly|notably"
    r"|with (?:an?|the|particular|special))\b"
)
_NO_LIST = ("entitled", "which", "who", "speaking")
# Commas within these are no commas of the noun.
_QUOTED = re.compile(r"“[^”]*”|\([^()]*\)")
# What begins no further thing of a list, but goes on with the noun: resolution 7/1, including its annex, of.
_GOES_ON = re.compile(r" (?:and|or|but|of|in|at|on|for|by|to|from|as|which|who|adopted)\b")


def needs_comma(noun: str) -> bool:
    """Return whether a noun ends in something added after a comma, so that one belongs before its verb.

    Examples: resolution 7/1, entitled “Return, now”; the use of tools, such as maps, registers and lists; the
    use of tools, including maps (A/1, A/2).
    """
    text = _QUOTED.sub("", noun)
    added = list(_ADDED.finditer(text))
    if not added:
        return False
    _, *others = text[added[-1].end() :].split(",")
    if not others:
        return True
    listed = added[-1][1] not in _NO_LIST and re.search(r" (?:and|or) ", others[-1]) is not None
    return listed and not any(map(_GOES_ON.match, others))


# More words after the "and" of a series are no end of it any more.
_LAST_OF_SERIES = 16


def comma_before_second(said: str) -> str:
    """Return the comma before "and" and a second verb: where what was said has a series or a part in commas.

    Of 60 such sentences in the reports of 2025, 37 have it; none of the 4 whose series has ended long before
    (E/2025/44, 23; A/80/73; A/80/16).
    """
    _, comma, last = said.rpartition(",")
    return comma if len(last.partition(" and ")[2].split()) <= _LAST_OF_SERIES else ""
