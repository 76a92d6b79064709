"""Doubtful facts: a sentence shows both readings, the doubtful one in square brackets."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass
from difflib import SequenceMatcher

from wgdesk.phrasing import inline_marks
from wgdesk.phrasing.facts import Name, Names, SittingRef, Sittings
from wgdesk.phrasing.labelled_sittings import named
from wgdesk.phrasing.tree import Say
from wgdesk.phrasing.word_pairs import paired
from wgdesk.words.phrases import Argument, Arguments, Number
from wgdesk.words.variants import yes_no
from wgdesk.words.writing import COMMAS, QUESTION_MARKS, SEMICOLONS

SEVERAL = 3  # a number that takes the plural in every language

# Takes sittings and the number that words agree with; returns the words for the phrase by form.
SittingForms = Callable[[tuple[SittingRef, ...], int], Mapping[str, str]]


def either(first: str, *others: str) -> str:
    """Return "A [B]" for two readings; equal readings once. If ``first`` is empty, only the brackets."""
    different = [other for other in dict.fromkeys(others) if other != first]
    bracketed = " ".join(inline_marks.doubt(inline_marks.unmarked(other)) for other in different if other)
    return f"{first} {bracketed}".strip()


def sitting_arguments(name: str, fact: Sittings, speak: SittingForms) -> dict[str, Argument]:
    """Return the arguments of sittings, with every word that agrees with them in both readings.

    The smaller reading has only the certain sittings, the larger also the doubtful ones: "at its 1st [1st
    and 2nd] meeting [meetings]". If none is certain, the smaller reading is one sitting without a number; it
    has a day if all sittings share it: "at its [3rd and 4th] meeting [meetings], on 10 September 2019".
    """
    least = _without_year(fact, speak(fact.certain, max(len(fact.certain), 1)))
    if fact.doubtful:
        every = tuple(sorted((*fact.certain, *fact.doubtful), key=lambda sitting: sitting.number))
        most = _without_year(fact, speak(every, len(every)))
        if not fact.certain and len({sitting.day for sitting in every}) == 1:
            least["on"] = most["on"]
        least = {form: either(words, most[form]) for form, words in least.items()}
    unsure = any(sitting.day_doubtful for sitting in (*fact.certain, *fact.doubtful))
    if unsure and inline_marks.unmarked(least["on"]) == least["on"]:
        least["on"] = inline_marks.doubt(least["on"])
    forms = {f"{name}_{form}": inline_marks.whole(words) for form, words in least.items()}
    known = yes_no(named((*fact.certain, *fact.doubtful)))
    return {**forms, f"{name}_lead": fact.lead, f"{name}_dated": yes_no(fact.dated), f"{name}_named": known}


def _without_year(fact: Sittings, forms: Mapping[str, str]) -> dict[str, str]:
    """Return the words for sittings, their days without the year if it is not to be said: all are in one."""
    if fact.with_year:
        return dict(forms)
    year = next(sitting.day.year for sitting in (*fact.certain, *fact.doubtful))
    return {**forms, "on": forms["on"].removesuffix(f" {year}")}


def agreed(first: str, other: str | None, unknown: str | None) -> str:
    """Return one sentence for several readings, with brackets around all words that are in doubt.

    If ``other`` has different words, they follow the first ones in brackets: "Ms. [Mr.] X". Words that only
    one of the two has are in brackets. Where the two are built so differently that a reader could not tell
    which brackets go together, the whole of ``other`` follows in brackets. Words of ``first`` that
    ``unknown`` lacks are bracketed with nothing after them, because the words of ``unknown`` stand for no
    value. If ``unknown`` only has additional words, a gap takes their place.
    """
    first, other, unknown = inline_marks.opened(first, other, unknown)
    words = inline_marks.words(first)
    if other is not None and _built_otherwise(words, _changes(words, other)):
        return _both(agreed(first, None, unknown), other)
    changes: dict[int, tuple[int, str]] = {}
    added: dict[int, str] = {}  # words that only ``other`` has, by the place of the word after them
    unsure: set[int] = set()
    for start, end, new in _changes(words, other):
        if new == inline_marks.MISSING:
            unsure.update(range(start, end))
        elif start == end:
            added[start] = new
        else:
            changes[start] = (end, new)
    unknowns = list(_changes(words, unknown))
    unsure.update(n for start, end, _ in unknowns for n in range(start, end))
    if not unsure:
        places = (start for start, _, _ in unknowns if start not in changes)
        gaps = {at: f" {inline_marks.MISSING}" for at in places if not _after_gap(words, at)}
        added = {**gaps, **added}
    taken = {n for start, (end, _) in changes.items() for n in range(start, end)}
    return _printed(words, _Edits(changes, added, unsure - taken))


def _after_gap(words: list[tuple[str, str]], place: int) -> bool:
    return place > 0 and words[place - 1][1] == inline_marks.MISSING


def form_agreed(first: str, fewer: str) -> str:
    """Return a sentence with the forms of words that differ in ``fewer``: "was [were]".

    If more than forms differ, it is returned unchanged: the bracketed names already show the doubt.
    """
    words = inline_marks.words(first)
    changes = list(_changes(words, fewer))
    if any(end - start != len(inline_marks.words(new)) for start, end, new in changes):
        return first
    return agreed(first, fewer, None)


def _built_otherwise(words: list[tuple[str, str]], changes: Iterable[Edit]) -> bool:
    """Return whether readings differ in several places, one of them with more or fewer words.

    Whole texts, such as a name with its title and delegation, may replace each other whatever their length.
    """
    found = list(changes)
    return len(found) > 1 and any(_uneven(words[start:end], new) for start, end, new in found)


def _uneven(words: list[tuple[str, str]], new: str) -> bool:
    instead = inline_marks.words(new)
    loose = [word for _, word in (*words, *instead) if not inline_marks.is_whole(word)]
    return bool(loose and words and instead) and len(words) != len(instead)


def all_doubted(text: str) -> str:
    """Return a whole text in brackets, except for the semicolon that ends an entry of a list."""
    end = next((mark for mark in _ENTRY_ENDS[1:] if text.endswith(mark)), "")
    return inline_marks.doubt(inline_marks.unmarked(text.removesuffix(end))) + end


def _both(first: str, other: str) -> str:
    """Return a sentence followed by all of another in brackets, both before the mark that ends an entry."""
    end = next((mark for mark in _ENTRY_ENDS if first.endswith(mark) and other.endswith(mark)), "")
    return f"{first.removesuffix(end)} {all_doubted(other.removesuffix(end))}{end}"


_ENTRY_ENDS = (":", *SEMICOLONS)
_STOP_WITHIN = re.compile(r"(?<!\.\.)\.([\ufdd7]*\][\ufdd4\ufdd7]*)\Z")
# A bracket that opens inside a sentence, not before it.
_OPENS = re.compile(rf"[^\s.{QUESTION_MARKS}!:\ufdd0-\ufdd7] ?[\ufdd0\ufdd6]*\[[^\[\]]*\Z")
_LETTER = re.compile(r"[\w\[]")  # a letter or the beginning of a gap
Edit = tuple[int, int, str]  # first word, the word after the last one, and the text that replaces them


def _changes(words: list[tuple[str, str]], reading: str | None) -> Iterable[Edit]:
    """Yield the places where ``reading`` has other text than ``words``."""
    if reading is None:
        return
    others = inline_marks.words(reading)
    matcher = SequenceMatcher(None, [w for _, w in words], [w for _, w in others], autojunk=False)
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        if kind == "equal":
            continue
        for here, there in paired(words, others, range(start, end), range(new_start, new_end)):
            new = _joined(others[there.start : there.stop], keep=not here)
            # A mere difference in punctuation is ignored, as at the end of a list that one reading has
            # shorter.
            if _LETTER.search(inline_marks.unmarked(_joined(words[here.start : here.stop]) + new)):
                yield here.start, here.stop, new


def _joined(words: list[tuple[str, str]], *, keep: bool = False) -> str:
    text = "".join(gap + word for gap, word in words)
    return text if keep else text.lstrip()


@dataclass(frozen=True)
class _Edits:
    """What differs between readings, by the places of words in the first one."""

    changes: Mapping[int, tuple[int, str]]  # the place after the last word, and the text of another reading
    added: Mapping[int, str]
    unsure: Set[int]


def _printed(words: list[tuple[str, str]], edits: _Edits) -> str:
    text, place = "", 0
    while place <= len(words):
        end = place + 1
        if place in edits.added:
            text += _change([], edits.added[place])
        if place in edits.changes:
            end, new = edits.changes[place]
            text += _change(words[place:end], new)
        elif place in edits.unsure:
            while end in edits.unsure and end not in edits.changes and end not in edits.added:
                end += 1
            text += _doubted(words[place:end])
        else:
            text += _joined(words[place:end], keep=True)
        place = end
    return _stop_after(text)


def _stop_after(text: str) -> str:
    """Return a sentence with its full stop after, not inside, a bracket that ends it."""
    found = _STOP_WITHIN.search(text)
    inside = found is not None and _OPENS.search(text[: found.start()])
    return f"{text[: found.start()]}{found[1]}." if found is not None and inside else text


def _change(words: list[tuple[str, str]], new: str) -> str:
    """Return words, followed in brackets by those of another reading; either may be empty."""
    if not words:
        bare = new.lstrip()
        return new[: len(new) - len(bare)] + inline_marks.bracketed(bare)
    if not new:
        return _doubted(words)
    if len(words) == 1 and inline_marks.kind_of(words[0][1]) == "amended":
        return words[0][0] + _amended(inline_marks.unmarked(words[0][1]), inline_marks.unmarked(new))
    others = inline_marks.alternatives(new)
    if len(others) > 1:
        known = inline_marks.alternatives(_joined(words))
        more = (inline_marks.doubt(one) for one in others if one not in known)
        return " ".join((_joined(words, keep=True), *more))
    return f"{_joined(words, keep=True)} {inline_marks.bracketed(new)}"


def _amended(text: str, new: str) -> str:
    """Return two clauses on how a text was amended, with one pair of commas around both."""
    end = text[-1] if text[-1] == text[0] else ""
    return f"{text.removesuffix(end)} {inline_marks.doubt(new.strip(COMMAS + ' '))}{end}"


def _doubted(words: list[tuple[str, str]]) -> str:
    return words[0][0] + inline_marks.bracketed(_joined(words))


def fewer_names(say: Say) -> Arguments:
    """Return the numbers of lists without their doubtful names, which words may have to agree with."""
    fewer: Arguments = {}
    for name, fact in say.facts:
        if isinstance(fact, Names) and not fact.is_open:
            sure = sum(not (isinstance(entry, Name) and entry.doubtful) for entry in fact.names)
            if sure < len(fact.names) > 1:
                fewer[f"{name}_n"] = Number(max(sure, 1))
    return fewer
