"""The one place where typed words are fitted into the sentence around them.

A sentence has words of its own around a slot: a preposition or conjunction directly before it, quotation
marks around it, a stop after it. They are read off the sentence itself, as its phrase made it. Where somebody
has typed them again, they are printed once: على, not على على; "of", not "of of". So all ways to type one
meaning give the same sentence. The record keeps the words as typed, because another sentence may have other
words around the same text, and because its author should find it as it was written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Protocol

from wgdesk.phrasing import inline_marks
from wgdesk.words.digits import european
from wgdesk.words.known_words import all_known_words, known_words
from wgdesk.words.writing import COMMAS, QUESTION_MARKS, SEMICOLONS

_OPENING, _CLOSING = '“"«„', '”"»“'
_DOUBLE = _OPENING + _CLOSING
_QUOTATION = re.compile(r"[“«„\"]([^“”«»„\"]*)[”»“\"]")
_ASKS_OR_CALLS = (*QUESTION_MARKS, "!", "…")
_ENDS = "." + "".join(_ASKS_OR_CALLS)
_PAUSES = f"{COMMAS}{SEMICOLONS}:"
_SINGLE = re.compile(
    r"(?<!\w)(?:‘([^‘]*?[^\ss‘])’(?!\w)|‘([^‘]*)’(?!\w)|'(?=[^']*[^\W\d_]{2})([^']*)'(?!\w))"
)
_NUMBERED = re.compile(r"\A\d{1,2}(?:[.)]|\s?[-–—])\s+(?=\D)")
_NOTES_AT_END = re.compile(r"(?:\{[^{}\n]*\}|\s)*$")
_MOST = 8  # at most so many words before a slot are compared with those typed into it
_TOKEN = re.compile(rf"[^\s{_PAUSES}.{QUESTION_MARKS}!“”\"«»()\[\]]+")
_IN_BRACKETS = re.compile(r"(?<=\[)[^\[\]]*(?=\])")
_STOP_OF_READING = re.compile(r"(?<!\.)\.(?= \S?\[|\])")
_EMPHASIS = "\ufdee"  # marks a name that has to catch the eye in the Chair's script
_TWO_STOPS = re.compile(r"(?<!\.)\.([\]\ufdd4\ufdd7]*)\.(?!\.)")
_PAUSES_AT_END = re.compile(rf"[\s.{_PAUSES}]+(?=[\ufdd4\ufdd7]*\Z)")
_PARENTHESIS = re.compile(f"[{COMMAS}] [^{COMMAS}{SEMICOLONS}]*[{COMMAS}] $")


@dataclass(frozen=True)
class Joint:
    """The words before a slot and those typed into it, as printed."""

    before: str
    typed: str


class SlotGrammar(Protocol):
    """One language's rules for joining typed words to those before the slot."""

    def same(self, before: str, typed: str) -> bool:
        """Return whether a typed word is the same as the one before the slot, in any spelling."""

    def once(self, typed: str) -> str:
        """Return typed words without the first one if it was clearly typed twice."""

    def written(self, typed: str) -> str:
        """Return typed words with the quotation marks and apostrophes of the language."""

    def agreed(self, before: str, typed: str) -> str:
        """Return typed words with their verb in agreement with the subject before them in the sentence."""

    def stopped_inside(self, typed: str) -> str:
        """Return typed words before a full stop; a quotation that ends them has it inside if it should."""

    def joined(self, before: str, typed: str, *, doubled: bool) -> Joint:
        """Return the words before a slot and the typed words, fitted together.

        ``doubled``: the last word before the slot was typed again and has been removed from ``typed``. What
        can be read in two ways gets a mark (``inline_marks.ask``).
        """


def settled(marked: str, grammar: SlotGrammar) -> str:
    """Return a sentence in which typed words do not repeat the words and stops around them."""
    places = inline_marks.wholes(marked)
    if not places:
        return marked
    done, rest = "", 0
    for begin, end in places:
        before, typed = done + marked[rest:begin], grammar.once(marked[begin:end])
        typed = unled(typed) if inline_marks.unmarked(before[:-1]).endswith(" ") else typed
        after = marked[end:]
        joint = _begun(before, typed, grammar)
        words, dropped = _ended(joint.typed, after, grammar)
        done, rest = joint.before + grammar.written(words), end
        if dropped:
            at = marked.index(dropped, end)
            done, rest = done + marked[end:at], at + 1
    return done + marked[rest:]


def as_name(typed: str, lang: str) -> str:
    """Return a name without a full stop at its end, and in Arabic without ل before its article."""
    bare = typed if is_abbreviated(typed) else typed.rstrip(".").rstrip() or typed
    for beginning, alone in known_words(lang).name_beginnings.items():
        if bare.startswith(beginning):
            return alone + bare.removeprefix(beginning)
    return bare


def is_abbreviated(text: str) -> bool:
    """Return whether a text ends with an abbreviation, whose full stop belongs to it."""
    return text.endswith(".") and _abbreviations().search(text) is not None


@cache
def _abbreviations() -> re.Pattern[str]:
    known = "|".join(one.abbreviations for one in all_known_words() if one.abbreviations)
    return re.compile(rf"(?:^|[\s(“\"])(?:(?:\w\.)+\w|[A-Z]|{known})\.$")


def unended(marked: str) -> str:
    """Return marked text without the comma or stop at its end, for a sentence that goes on after it."""
    return _PAUSES_AT_END.sub("", marked)


def unled(marked: str) -> str:
    """Return marked text without a comma or colon before its first word, as in ", while costs fell"."""
    mark, typed = inline_marks.split_whole(marked)
    return mark + (typed.lstrip(f" {_PAUSES}") or typed)


def has_words(marked: str, wanted: str) -> bool:
    """Return whether marked text has the marked words ``wanted``, in any digits and letters of any case.

    "Agenda item 2" is not in "agenda item 21".
    """
    text, words = (european(inline_marks.unmarked(one)).casefold() for one in (marked, wanted))
    return re.search(rf"{re.escape(words)}(?!\d)", text) is not None


def headed(text: str) -> str:
    """Return a heading without a full stop at its end or quotation marks around the whole."""
    bare = text if is_abbreviated(text) or text.endswith("..") else text.removesuffix(".")
    return _unquoted(outermost(bare))


def outermost(text: str) -> str:
    """Return a title with double quotation marks where only single ones were typed, as within a quotation.

    A plural possessive ends no quotation where another sign can: ‘the Peoples’ land’.
    """
    if set(text) & set(_DOUBLE):
        return text
    return _SINGLE.sub(_doubled, text)


def _doubled(found: re.Match[str]) -> str:
    first, longest, straight = found.groups()
    return f'"{straight}"' if straight else f"“{first or longest}”"


def titled(text: str) -> str:
    """Return a heading with a capital and without a number typed before it."""
    bare = _NUMBERED.sub("", text)
    return bare[:1].upper() + bare[1:]


def _unquoted(text: str) -> str:
    """Return a text without quotation marks around the whole of it, and without a stop after them."""
    bare = text.rstrip(".")
    inside = bare[1:-1]
    whole = len(bare) > 2 and bare[0] in _OPENING and bare[-1] in _CLOSING and not set(inside) & set(_DOUBLE)
    return inside if whole else text


def single_stop(marked: str) -> str:
    """Return a sentence with a single full stop where an abbreviation ends it: "and Acme Inc."."""
    return _TWO_STOPS.sub(r".\1", marked)


# -- where a slot begins -----------------------------------------------------------------------------------


def _begun(before: str, typed: str, grammar: SlotGrammar) -> Joint:
    """Fit together the words before a slot and those typed into it, in each reading of a doubt."""
    plain = inline_marks.unmarked(before[:-1]).rstrip(_EMPHASIS)
    if not typed or not plain.strip():
        return Joint(before, typed)
    if "[" in typed:  # readings of a doubt share the words before them, so those stay as they are
        again = _one(plain, typed, grammar).typed
        return Joint(before, _IN_BRACKETS.sub(lambda other: _one(plain, other[0], grammar).typed, again))
    joint = _one(plain, typed, grammar)
    if joint.before == plain:
        return Joint(before, joint.typed)
    gone = len(plain) - len(joint.before)
    if not plain.startswith(joint.before) or before[-1 - gone : -1] != plain[-gone:]:
        return Joint(before, joint.typed)
    return Joint(before[: -1 - gone] + before[-1:], joint.typed)


def _one(before: str, typed: str, grammar: SlotGrammar) -> Joint:
    quoted = before[-1] in _OPENING
    words = before.rstrip(_OPENING).rstrip() if quoted else before.rstrip()
    if words and words[-1] in _ENDS + _PAUSES:
        spoken = _PARENTHESIS.sub(" ", before)
        rest = typed if spoken == before else _without_repeated(spoken, typed, grammar)[0]
        rest = grammar.agreed(spoken, rest)
        return Joint(before, _quoted(rest, before[-1]) if quoted else rest)
    rest, doubled = _without_repeated(words, typed, grammar)
    if quoted:
        return Joint(before, _quoted(rest, before[-1]))
    return grammar.joined(before, grammar.agreed(before, rest), doubled=doubled)


def _without_repeated(before: str, typed: str, grammar: SlotGrammar) -> tuple[str, bool]:
    """Remove typed words that repeat those before the slot; return the rest, and whether any were removed."""
    spoken = _TOKEN.findall(before)[-_MOST:]
    found = list(_TOKEN.finditer(typed))[: _MOST + 1]
    for n in range(min(len(spoken), len(found) - 1), 0, -1):
        those = zip(spoken[-n:], found[:n], strict=True)
        if not any(char.isalpha() for word in spoken[-n:] for char in word):
            continue
        if all(grammar.same(there, here[0]) for there, here in those):
            return typed[found[n - 1].end() :].lstrip(f" {COMMAS}:"), True
    return typed, False


def _quoted(typed: str, outside: str) -> str:
    """Return a text for use in quotation marks: without its own, and with single ones inside."""
    typed = _unquoted(typed)
    opening, closing = ("'", "'") if outside == '"' else ("‘", "’")
    return _QUOTATION.sub(rf"{opening}\1{closing}", typed)


# -- where it ends -----------------------------------------------------------------------------------------


def _ended(typed: str, after: str, grammar: SlotGrammar) -> tuple[str, str]:
    """Return typed words without the stop that the sentence has, and a stop that the sentence has to drop.

    A typed question keeps its mark, which then ends the sentence.
    """
    follows = inline_marks.next_letter(after)
    if not follows or not typed:
        return typed, ""
    if "[" in typed:  # readings of a doubt
        return _STOP_OF_READING.sub("", typed), ""
    notes = _NOTES_AT_END.search(typed)
    at = notes.start() if notes else len(typed)
    words, tail = typed[:at].rstrip(), typed[at:]
    if words.endswith(":") and follows == ".":  # it introduces a paragraph of its own
        return typed, "."
    words = words.rstrip(_PAUSES + " ")
    once = words.removesuffix(".")
    inside = grammar.stopped_inside(once) if follows == "." else once
    if inside != once:
        return inside + tail, "."
    bare = words.rstrip(_CLOSING)
    questioned = bare.rstrip(".").endswith(_ASKS_OR_CALLS)
    if questioned:
        words = bare.rstrip(".") + words[len(bare) :]
        return words + tail, follows if follows in f".{SEMICOLONS}:" else ""
    if follows == "." and words != bare and bare.endswith("."):
        return words + tail, "."
    if words.endswith(".") and not (is_abbreviated(words) and follows != "."):
        words = words.rstrip(".").rstrip()
    return words + tail, ""
