"""Facts that are not certain: both readings stand in the sentence, the doubtful one in square brackets."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from difflib import SequenceMatcher

from wgdesk.report.facts import SittingRef, Sittings
from wgdesk.report.language import inline_marks
from wgdesk.words.phrases import Argument

# From sittings and the number that words agree with to the words of the phrase, by their form.
SittingForms = Callable[[tuple[SittingRef, ...], int], Mapping[str, str]]


def either(first: str, *others: str) -> str:
    """Return "A [B]" of two readings; equal ones once, and a reading with nothing to say only in brackets."""
    different = [other for other in dict.fromkeys(others) if other != first]
    bracketed = " ".join(inline_marks.doubt(inline_marks.unmarked(other)) for other in different if other)
    return f"{first} {bracketed}".strip()


def sitting_arguments(name: str, fact: Sittings, speak: SittingForms) -> dict[str, Argument]:
    """Return the arguments of sittings, every word that agrees with them in both readings.

    The least reading is the certain sittings alone, the most has the doubtful ones too: "at its 1st
    [1st and 2nd] meeting [meetings]". If none is certain, the least is one sitting without a number, on
    the day that all would share: "at its [3rd and 4th] meeting [meetings], on 10 September 2019".
    """
    least = dict(speak(fact.certain, max(len(fact.certain), 1)))
    if fact.doubtful:
        every = tuple(sorted((*fact.certain, *fact.doubtful), key=lambda sitting: sitting.number))
        most = speak(every, len(every))
        if not fact.certain and len({sitting.day for sitting in every}) == 1:
            least["on"] = most["on"]
        least = {form: either(words, most[form]) for form, words in least.items()}
    unsure = any(sitting.day_doubtful for sitting in (*fact.certain, *fact.doubtful))
    if unsure and inline_marks.unmarked(least["on"]) == least["on"]:
        least["on"] = inline_marks.doubt(least["on"])
    return {f"{name}_{form}": inline_marks.whole(words) for form, words in least.items()}


def agreed(first: str, other: str | None, unknown: str | None) -> str:
    """Return a sentence of several readings, with all words that depend on what is in doubt.

    Where ``other`` has other words they stand in brackets after the first: "Ms. [Mr.] X". What only one of
    the two has is bracketed. Words that ``unknown`` has not are bracketed with nothing after them, since its
    own mean nothing; if it only has more, something is missing there.
    """
    words = inline_marks.words(first)
    changes: dict[int, tuple[int, str]] = {}
    unsure: set[int] = set()
    for start, end, new in _changes(words, other):
        if new == inline_marks.MISSING:
            unsure.update(range(start, end))
        else:
            changes[start] = (end, new)
    unknowns = list(_changes(words, unknown))
    unsure.update(n for start, end, _ in unknowns for n in range(start, end))
    if not unsure:
        changes.update(
            {start: (start, f" {inline_marks.MISSING}") for start, _, _ in unknowns if start not in changes}
        )
    taken = {n for start, (end, _) in changes.items() for n in range(start, end)}
    return _printed(words, changes, unsure - taken)


_LETTER = re.compile(r"[\w\[]")  # or a gap
Edit = tuple[int, int, str]  # words from and to, and what stands there instead


def _changes(words: list[tuple[str, str]], reading: str | None) -> Iterable[Edit]:
    """Yield what a reading has instead of some words, spaces inside included."""
    if reading is None:
        return
    others = inline_marks.words(reading)
    matcher = SequenceMatcher(None, [w for _, w in words], [w for _, w in others], autojunk=False)
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        new = _joined(others[new_start:new_end], keep=kind == "insert")
        # Another stop alone, as at the end of a list that is shorter in one of the readings, says nothing.
        if kind != "equal" and _LETTER.search(_joined(words[start:end]) + new):
            yield start, end, new


def _joined(words: list[tuple[str, str]], *, keep: bool = False) -> str:
    text = "".join(gap + word for gap, word in words)
    return text if keep else text.lstrip()


def _printed(words: list[tuple[str, str]], changes: Mapping[int, tuple[int, str]], unsure: set[int]) -> str:
    text, place = "", 0
    while place <= len(words):
        end, new = changes.get(place, (place, ""))
        if place in changes:
            text += _change(words[place:end], new)
        if end == place and place < len(words):
            end += 1
            while place in unsure and end in unsure and end not in changes:
                end += 1
            those = words[place:end]
            text += _doubted(those) if place in unsure else _joined(those, keep=True)
        place = max(end, place + 1)
    return text


def _change(words: list[tuple[str, str]], new: str) -> str:
    """Return words with what another reading has instead of them; either may be nothing."""
    if not words:
        bare = new.lstrip()
        return new[: len(new) - len(bare)] + inline_marks.bracketed(bare)
    if not new:
        return _doubted(words)
    return f"{_joined(words, keep=True)} {inline_marks.bracketed(new)}"


def _doubted(words: list[tuple[str, str]]) -> str:
    return words[0][0] + inline_marks.bracketed(_joined(words))
