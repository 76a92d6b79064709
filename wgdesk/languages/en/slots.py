"""Joins typed English words to what is before them: "that" and "of" only once, no capital mid-sentence."""

from __future__ import annotations

import re

from wgdesk.languages.en.clauses import AUXILIARIES, kind_of_words, seems_noun
from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.typed_words import Joint, is_abbreviated

_PREPOSITIONS = frozenset(
    ("of", "on", "for", "by", "with", "from", "to", "regarding", "about", "concerning", "containing")
)
# Prepositions that may have been typed for another sentence; before a set phrase they belong to the text.
_CHOSEN = frozenset(("of", "on", "for", "by", "regarding", "about", "concerning"))
_SET_PHRASE = re.compile(
    r"(?:example|instance|course|contrast|behalf|condition|the (?:one|other) hand"
    r"|the (?:basis|part|contrary)|(?:now|the first)\b|\d)"
)
# Verbs whose object follows without a preposition.
_DIRECT = re.compile(r"\b(?:request|endorse|approve|adopt|welcome|invite|reject|appoint|elect)(?:e?d)?$")
_ADDRESSED = re.compile(r"(?:to|for|on|of) (?=(?:the|all|its|each|any|both|a|an)\b|[A-Z])")
_MOVED = re.compile(r"\b(?:introduced|sponsored)$")
_AGREED = re.compile(r"\bagree$")
_STATING = re.compile(r" stating that $")
_REASON = re.compile(r"(?:because|as|since|owing to|due to) ", re.IGNORECASE)
# Verbs typed with the preposition of their noun: "stressed on", after "stress on".
_STRESSED = re.compile(r"\b(?:stressed|emphasi[sz]ed|underlined|underscored|highlighted|discussed)$")
_EXPRESSED = re.compile(
    r"\b(concern|appreciation|support) was (?:also )?expressed (?:about|for)$", re.IGNORECASE
)
_ASKED = re.compile(r"\b(?:asked|wondered|inquired|enquired|queried)$")
_QUESTIONS = "who whom whose why what when where which how whether"
_PARTICIPLE = re.compile(
    r"(?:stating|noting|saying|adding|recalling|stressing|emphasizing|explaining|indicating|observing"
    r"|reiterating|underlining|pointing out|underscoring) that\b",
    re.IGNORECASE,
)
_GROUP = re.compile(
    r"group of friends\b"
    r"|(?!(?:the|a|an|all|several|some|both|many|its|their|other)\b)(?=[A-Z])(?:[\w’'-]+ ){0,4}?"
    r"(?:Group|Groups|Union|League|Movement|Community|Alliance|Association|Organization|Coalition|Friends|Forum)\b"
)
_ON_BEHALF = re.compile(r"\bon behalf of$")
# Words that have a capital only at the beginning of a sentence; any other may be a name.
_NO_NAMES = """
a all also although an and another any as at because both by each either every for from further had
has he how if in it its many most no none not of on one only other our several she should since some
such that the their there these they this those to under we what when where which while with without
you who whom whose why whether cooperation coordination regret appreciation concern support training
assistance gratitude satisfaction importance need access prevention protection
"""
_NAMES = re.compile(r"The (?:Hague|Gambia|Bahamas|Netherlands)\b")
# Before these "that" is certainly the conjunction; in "that approach" it may be a demonstrative.
_CLAUSE = """
a all an any both each every few he in it its many most no one several she some such the their there
these they this those to we what when where which while with
"""
# A clause in commas after "that": it was noted that, while some had replied, most had not.
_CONCEDING = re.compile(
    r"(?:while|whereas|although|(?:even )?though|despite|in spite of|notwithstanding) [^;.]+?, "
)
# A clause has a verb; a few words without any of these may be only its subject.
_VERB = re.compile(rf"\b(?:{AUXILIARIES}|need|needs|made it|\w{{3,}}(?:ed|[^s'’u]s))\b")
_FEW = 3
_STRAIGHT = re.compile(r'(?<!\w)"([^"“”]+)"(?!\w)')
_QUOTED_LAST = re.compile(r'[“"]([A-Z][^“”"]*)[”"]$')  # it begins with a sentence
_NEXT_SENTENCE = re.compile(r"(?<=[a-z0-9)’]{3})[.](?= [‘(]?[A-Z])")
_TITLED = re.compile(r"\b(?:entitled|titled|titles?|themes?|called|named|heading|slogan) $")
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
_FIRST = re.compile(r"^[A-Za-z]+(?![\w-])")
_LAST = re.compile(r"[A-Za-z]+$")


# A word repeated at the beginning of a slot, which nobody means.
_TWICE = re.compile(r"\A(to|of|on|the|a|an|in|for|by|with|and|at|from) (?=\1 )", re.IGNORECASE)
_DONE = frozenset(
    (
        *("decide", "agree", "request", "recommend", "invite", "adopt", "approve", "endorse", "welcome"),
        *("elect", "appoint", "establish", "designate", "confirm", "note", "acknowledge", "review"),
        *("authorize", "entrust", "accede"),
    )
)
_NOTING = re.compile(r"\b(?:took|take) note of$")
_NOTED = re.compile(r"(?:took|takes?|taking) note (?:of )?", re.IGNORECASE)


class EnglishSlots:
    """The grammar of English slots (``typed_words.SlotGrammar``)."""

    def same(self, before: str, typed: str) -> bool:
        """Return whether two words are the same, ignoring capitals and the past tense of actions."""
        word, again = before.casefold(), typed.casefold()
        return word == again or (word in _DONE and again in (f"{word}d", f"{word}ed"))

    def once(self, typed: str) -> str:
        """Return typed words without the first one if it was typed twice: to to consider."""
        return _TWICE.sub("", typed)

    def written(self, typed: str) -> str:
        """Return typed words with “ ” for straight quotation marks and ’ for straight apostrophes."""
        return _APOSTROPHE.sub("’", _STRAIGHT.sub("“\\1”", typed))

    def agreed(self, before: str, typed: str) -> str:
        """Return typed words unchanged, since English infinitives do not agree with a subject."""
        del before
        return typed

    def stopped_inside(self, typed: str) -> str:
        """Return typed words with the final stop inside a quotation of two or more whole sentences.

        A/CONF.230/2025/L.2, 12, and E/2025/36 have it there; a single sentence or a title has it where it was
        typed, since documents differ (A/79/757, A/80/10).
        """
        quoted = _QUOTED_LAST.search(typed)
        if quoted is None or _TITLED.search(typed[: quoted.start()]):
            return typed
        inside = quoted[1]
        whole = any(not is_abbreviated(inside[: one.end()]) for one in _NEXT_SENTENCE.finditer(inside))
        return f"{typed[:-1]}.{typed[-1]}" if whole and inside[-1] not in ".?!" else typed

    def joined(self, before: str, typed: str, *, doubled: bool) -> Joint:
        """Keep one of two words with the same function, drop a capital, and ask where the meaning is open."""
        noted = _NOTED.match(typed) if _NOTING.search(before.rstrip()) else None
        if noted is not None:
            return self.joined(before, typed[noted.end() :], doubled=True)
        if _NOTING.search(before.rstrip()) and typed.startswith("with "):
            return Joint(before.rstrip().removesuffix("of"), typed)
        last, first = _LAST.search(before.rstrip()), _FIRST.search(typed)
        if last is None or first is None:
            return Joint(before, typed)
        word, then = last[0].casefold(), first[0].casefold()
        ahead = before.rstrip()
        if _STATING.search(before) and (_PARTICIPLE.match(typed) or _REASON.match(typed)):
            return Joint(_STATING.sub(" ", before), typed[0].lower() + typed[1:])
        again = _said_again(ahead, typed)
        if again:
            return self.joined(before, typed[again:], doubled=True)
        if ahead.endswith("called for") and then in ("on", "upon"):
            return Joint(before.rstrip().removesuffix("for"), _lowered(typed, then))
        if _ASKED.search(ahead) and then in _QUESTIONS.split():
            return Joint(before, _lowered(typed, then).removesuffix("?"))
        if _DIRECT.search(ahead) and _ADDRESSED.match(_lowered(typed, then)):
            return Joint(before, typed[first.end() :].lstrip())
        if _MOVED.search(ahead) and then in ("to", "that"):
            return Joint(before, f"a proposal {_lowered(typed, then)}")
        if _AGREED.search(ahead) and then in ("the", "a", "an", "its", "all"):
            return Joint(before, f"on {_lowered(typed, then)}")
        if _ON_BEHALF.search(ahead) and _GROUP.match(typed):
            return Joint(before, f"the {typed}")
        if word in _PREPOSITIONS and then != word:
            return self._after_preposition(before, last.start(), typed, then)
        typed = _lowered(typed, then)
        if word == "that" and _CONCEDING.match(typed):
            return Joint(ahead, f", {typed}")
        asked = doubled and then not in _CLAUSE.split() and first[0].islower() and then[-1] != "s"
        if word == "that" and asked:
            return Joint(before, inline_marks.ask("word") + typed)
        if word == "that" and _is_no_clause(typed):
            return Joint(before, inline_marks.ask("clause") + typed)
        return Joint(before, typed)

    def _after_preposition(self, before: str, start: int, typed: str, then: str) -> Joint:
        """Join words to a preposition; another typed preposition is dropped or replaces it."""
        rest = typed[len(then) :].lstrip()
        if before[start:].rstrip() == "containing" and then in _CHOSEN:
            return Joint(before[:start], _lowered(typed, then))
        if then == "that" and rest.split(" ")[0] not in _CLAUSE.split():  # that approach; that funds were low
            return Joint(before, inline_marks.ask("word") + _lowered(typed, then))
        if then == "that":
            about = before[start:].rstrip() == "about"
            return Joint(before[:start] if about else before, f"{'' if about else 'the fact '}that {rest}")
        if then in _CHOSEN and rest:
            if _SET_PHRASE.match(rest):
                return Joint(before, inline_marks.ask("word") + _lowered(typed, then))
            return self.joined(before, rest, doubled=True)
        if then in _PREPOSITIONS:
            return Joint(before, inline_marks.ask("word") + _lowered(typed, then))
        return Joint(before, _lowered(typed, then))


def _is_no_clause(typed: str) -> bool:
    """Return whether typed words are a noun phrase, long or short, or a gerund without a verb."""
    kind = kind_of_words(typed)
    few = len(typed.split()) <= _FEW and not _VERB.search(typed) and kind != "clause"
    gerund = typed.partition(" ")[0].endswith("ing") and kind == "unsure"
    return kind == "noun" or few or gerund or seems_noun(typed)


def _said_again(ahead: str, typed: str) -> int:
    """Return the number of characters at the beginning that repeat what the sentence has said.

    "concern was expressed about" concern at; noted noting; stressed on.
    """
    expressed = _EXPRESSED.search(ahead)
    if expressed:
        noun = re.match(rf"{expressed[1]} (?:at|about|over|for|with|regarding) (?=\S)", typed, re.IGNORECASE)
        return noun.end() if noun else 0
    verb, doing = _LAST.search(ahead), re.match(r"([a-z]+)ing (?=\S)", typed)
    if verb and doing and len(doing[1]) > 2 and verb[0].removesuffix("d").removesuffix("e") == doing[1]:
        return doing.end()
    on = _STRESSED.search(ahead) and re.match(r"on (?=\S)", typed)
    return on.end() if on and not _SET_PHRASE.match(typed[on.end() :]) else 0


def without_capital(typed: str) -> str:
    """Return typed words as they stand within a sentence: without a capital, unless it may be a name's."""
    first = _FIRST.search(typed)
    return _lowered(typed, first[0].casefold()) if first else typed


def _lowered(typed: str, first: str) -> str:
    """Return typed words without a capital at the beginning, unless it may belong to a name."""
    letters = typed[: len(first)]
    if first not in _NO_NAMES.split() or not letters[:1].isupper() or letters[1:].isupper():
        return typed
    return typed if _NAMES.match(typed) else typed[0].lower() + typed[1:]
