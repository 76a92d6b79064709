"""Typed English texts that a phrase has to treat by what they are: titles, places, motions, mandates."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from wgdesk.languages.en.clauses import are_several
from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.typed_words import outermost

_NUMBER_OF_ITEM = re.compile(
    r"\A(?:(?:Agenda )?item \d+(?: ?\(\w{1,4}\))*\s*[:.–—-]\s*|\d+[.)]\s+)(?=\S)", re.IGNORECASE
)
_WITHIN = re.compile(r"\A(?:in|at) (?=\S)", re.IGNORECASE)
_ARTICLE = re.compile(r"\A[Tt]he (?!Hague|Gambia|Bahamas|Netherlands)")
_BUILDING = re.compile(
    r"[^,]*\b(?:Palais|Palace|Building|Centre|Center|Hotel|House|Hall|Headquarters|Office|University|Institute"
    r"|Museum|Library|Auditorium)\b"
)
# What may follow "agreed" without "on".
_AGREED = re.compile(r"(?:that|to|on|upon|with|not|in|by|as|whether|agreed)\b", re.IGNORECASE)
_SUBJUNCTIVE = re.compile(r"[^,;.]{1,80}? (?:not )?be \w")
# A motion typed in the words of its kind; only what follows them, "for 20 minutes", is new.
_OF_ITS_KIND = {
    "suspend": r"(?:suspend|(?:the )?suspension of) (?:the|this) (?:plenary )?(?:meeting|sitting|session)",
    "adjourn": r"(?:adjourn|(?:the )?adjournment of) (?:the|this) (?:plenary )?(?:meeting|sitting|session)",
    "adjourn_debate": r"(?:adjourn|(?:the )?adjournment of) (?:the|this) debate",
    "close_debate": r"(?:close|(?:the )?closure of) (?:the|this) debate",
}
_AN_ARTICLE = re.compile(r"\A(?:a|an|the) (?=\S)", re.IGNORECASE)


def title(marked: str) -> str:
    """Return the title of an item with a capital, without its number: "Agenda item 2: assets" is "Assets"."""
    mark, typed = inline_marks.split_whole(marked)
    if not mark:
        return marked
    bare = outermost(_NUMBER_OF_ITEM.sub("", typed, count=1))
    return mark + bare[:1].upper() + bare[1:]


_QUESTION = re.compile(r"\A(?:the )?question of (?=\S)", re.IGNORECASE)
_NOUN_OF = re.compile(r"\A[A-Z][a-z]+(?:tion|sion|ment|ance|ence|ing|ure) of ")
_SMALL = re.compile(r"(?<![\w’'-])[a-z]{5,}")  # a word that no name has: with a small letter, and not short
_OF_NAMES = frozenset(("under", "within", "between"))
_THE_NAMES = re.compile(
    r"[A-Z][\w’'-]*(?: [\w’'-]+)* Islands(?: \([^)]*\))?|Comoros|Gambia|Netherlands"
    r"|(?:[A-Z][a-z]+(?:th|rd) |First |Second )?(?:International|United Nations|World) [A-Z].*"
)


def question(marked: str) -> str:
    """Return the title of an item as what a question is of: "sending missions", "the use of outer space".

    A title of which each word has a capital is a name and keeps it: "Western Sahara", "the Cayman Islands".
    """
    mark, typed = inline_marks.split_whole(title(marked))
    if not mark:
        return marked
    bare = _QUESTION.sub("", typed, count=1)
    if _THE_NAMES.fullmatch(inline_marks.unmarked(bare)):
        return f"the {mark}{bare}"
    if bare[:2].isupper() or not set(_SMALL.findall(bare)) - _OF_NAMES:
        return mark + bare
    article = "the " if _NOUN_OF.match(bare) else ""
    return article + mark + bare[:1].lower() + bare[1:]


def it_or_them(marked: str) -> str:
    """Return the pronoun for a typed object: "three draft decisions" are "them"."""
    return "them" if are_several(inline_marks.unmarked(marked)) else "it"


def place(marked: str) -> str:
    """Return the place of a meeting on its own, without "in" and without an article."""
    mark, typed = inline_marks.split_whole(marked)
    if not mark:
        return marked
    bare = _ARTICLE.sub("", _WITHIN.sub("", typed, count=1), count=1)
    return mark + bare[:1].upper() + bare[1:]


def at_place(marked: str) -> str:
    """Return the place of a meeting with a preposition: in a city, at a building."""
    mark, typed = inline_marks.split_whole(marked)
    bare = _WITHIN.sub("", typed, count=1) if mark else typed
    return f"{'at' if _BUILDING.match(bare) else 'in'} {mark}{bare}"


def agreed_on(marked: str) -> str:
    """Return what was agreed: a clause unchanged, anything else after "on"."""
    return marked if _AGREED.match(inline_marks.unmarked(marked)) else f"on {marked}"


def moved(marked: str, kind: str = "other") -> str:
    """Return the text of a motion as a clause ("that it be put first", "to adjourn"), else after a colon.

    Words that merely repeat its kind are left out: "for 20 minutes".
    """
    mark, typed = inline_marks.split_whole(marked)
    if kind in _OF_ITS_KIND and (same := re.match(rf"(?:to )?{_OF_ITS_KIND[kind]}\b", typed, re.IGNORECASE)):
        rest = typed[same.end() :]
        if rest[:1] in (" ", ","):
            return f"{rest[:1]}{mark}{rest[1:]}"
        if inline_marks.unmarked(rest) in ("", "."):
            return ""
    first = typed.partition(" ")[0].casefold()
    if first in ("that", "to"):
        return f" {mark}{typed[0].lower()}{typed[1:]}"
    clause = mark and _SUBJUNCTIVE.match(typed)
    return f" that {marked}" if clause else f": {marked}"


def a_body(marked: str) -> str:
    """Return an informal body as first mentioned: "a contact group on costs", "the Contact Group on Costs".

    Friends are a group: "a group of friends of the declaration".
    """
    mark, typed = inline_marks.split_whole(marked)
    bare = _AN_ARTICLE.sub("", typed, count=1) if mark else typed
    bare = f"group of {bare}" if bare.startswith("friends ") else bare
    if _named_by_number(bare):
        return mark + bare
    article = ("an" if bare[:1] in "aeiou" else "a") if bare[:1].islower() else "the"
    return f"{article} {mark}{bare}"


_NUMBER_LAST = re.compile(r" (?:[IVX]+|\d+|[A-Z])\Z")


def the_body(marked: str) -> str:
    """Return an informal body as mentioned again: "the contact group on costs", but "Working Group II"."""
    return marked if _named_by_number(marked) else f"the {marked}"


def _named_by_number(marked: str) -> bool:
    return _NUMBER_LAST.search(inline_marks.unmarked(marked)) is not None


# Words that introduce a mandate, if they were typed with it.
_CHARGED = re.compile(
    r"(?:for|in order to|so as to|with|on|which|that|as|under|charged|mandated|tasked|entrusted|responsible"
    r"|at|by|until|chaired|dealing)\b",
    re.IGNORECASE,
)
# Verbs for what such a body does, without "to".
_TASKS = """
address advance advise agree analyse analyze assess assist bring clarify collect compile complete
conclude conduct consider consolidate consult continue coordinate deal debate decide define deliberate
design determine develop discuss draft elaborate examine explore facilitate finalize find finish follow
formulate give harmonize help identify implement improve lead list look make merge monitor negotiate
organize oversee perform plan prepare present propose provide pursue reach recommend reconcile redraft
refine report resolve review revise search seek settle shorten simplify streamline study submit suggest
summarize take tidy translate undertake update work write
"""
_OF_DOING = re.compile(r"of (?=\w+ing\b)", re.IGNORECASE)


def mandate(marked: str) -> str:
    """Return a mandate: "to draft recommendations", "for the preparation of a text"."""
    mark, typed = inline_marks.split_whole(marked)
    first = typed.partition(" ")[0]
    if not mark or not first or not first.isalpha():
        return marked
    if first.casefold() == "to" or _CHARGED.match(typed):
        return f"{mark}{first.lower()}{typed[len(first) :]}"
    if first.casefold() in _TASKS.split() and not typed[len(first) :].startswith(" of "):
        return f"to {mark}{first.lower()}{typed[len(first) :]}"
    typed = _OF_DOING.sub("", typed, count=1)
    word = typed.partition(" ")[0]
    small = word.endswith("ing") or word in ("The", "A", "An", "All", "Its")
    return f"for {mark}{typed[0].lower() if small else typed[0]}{typed[1:]}"


_OPENS_SENTENCE = re.compile(
    r"\A([\ufdd0-\ufdd7\[]*)(The|A|An|Also|At|In|On|It|They|After|Before|With|Statements)\b"
)


def after_ground(sentence: str) -> str:
    """Return a sentence as it continues after its ground or meeting: "the Commission held"."""
    return _OPENS_SENTENCE.sub(lambda found: found[1] + found[2].lower(), sentence, count=1)


_CAPITAL = re.compile(r"\A([\ufdd0-\ufdd7\[]*)([A-Z])(?=[a-z])")


def in_sentence(line: str) -> str:
    """Return the line of a list as it stands within a sentence: "note by the Secretariat"."""
    return _CAPITAL.sub(lambda found: found[1] + found[2].lower(), line, count=1)


# Functions of phrases that say what a typed text is.
TYPED_FUNCTIONS: Mapping[str, Callable[..., str]] = {
    "TITLE": title,
    "QUESTION": question,
    "PLACE": place,
    "ON": agreed_on,
    "IT_OR_THEM": it_or_them,
    "MOVED": moved,
    "A_BODY": a_body,
    "THE_BODY": the_body,
    "MANDATE": mandate,
    "IN_SENTENCE": in_sentence,
    "GROUNDED": after_ground,
}
