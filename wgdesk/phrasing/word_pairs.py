"""Pairs the words of one reading with their counterparts in another, where the two differ.

"elected by acclamation two men" and "elected two women" differ in two facts, and a reader must see two
doubts. A phrase marks a clause that may be missing as a whole text (WHOLE); where it is missing, the words
beside it are paired with those that are forms of the same words.
"""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from wgdesk.phrasing import inline_marks

_LEAST = 0.6  # the least similarity of two forms of one word, from 0 to 1

Spaced = tuple[str, str]  # the space before a word, and the word
Stead = tuple[range, range]  # a range of words, and the range of another reading that replaces it


def paired(words: Sequence[Spaced], others: Sequence[Spaced], here: range, there: range) -> Sequence[Stead]:
    """Split two ranges that differ, ``words[here]`` and ``others[there]``, at whole texts that one lacks.

    Returns pairs of ranges in order; one of a pair may be empty. If the remaining words are not forms of the
    same words, the two ranges are returned as they are.
    """
    if len(here) == len(there) and not any(inline_marks.kind_of(words[at][1]) for at in here):
        return [(here, there)]
    found: list[Stead] = []
    start, other = here.start, there.start
    for first, second in [*_pairs(words, others, here, there), (here.stop, there.stop)]:
        before, instead = range(start, first), range(other, second)
        if before or instead:
            lone = not (before and instead) and _wholes(words, before) and _wholes(others, instead)
            if not lone:
                return [(here, there)]
            found.append((before, instead))
        if first < here.stop:
            found.append((range(first, first + 1), range(second, second + 1)))
        start, other = first + 1, second + 1
    return _joined(words, found)


def _joined(words: Sequence[Spaced], found: Sequence[Stead]) -> Sequence[Stead]:
    """Join consecutive pairs of words into one difference, except for whole texts with a kind."""
    joined: list[Stead] = []
    for here, there in found:
        if (
            joined
            and here
            and there
            and joined[-1][0]
            and joined[-1][1]
            and not _kinds(words, joined[-1][0], here)
        ):
            (before, instead) = joined.pop()
            here, there = range(before.start, here.stop), range(instead.start, there.stop)
        joined.append((here, there))
    return joined


def _kinds(words: Sequence[Spaced], *places: range) -> bool:
    return any(inline_marks.kind_of(words[at][1]) for place in places for at in place)


def _wholes(words: Sequence[Spaced], place: range) -> bool:
    return all(inline_marks.is_whole(words[at][1]) for at in place)


def _alike(word: str, other: str) -> float:
    kind, of_other = inline_marks.kind_of(word), inline_marks.kind_of(other)
    if kind or of_other:
        return float(kind == of_other)
    return SequenceMatcher(None, word, other, autojunk=False).ratio()


def _pairs(
    words: Sequence[Spaced], others: Sequence[Spaced], here: range, there: range
) -> list[tuple[int, int]]:
    """Return the pairs of words with the greatest total similarity such that no two pairs cross."""
    best: dict[tuple[int, int], tuple[float, list[tuple[int, int]]]] = {}
    nothing: tuple[float, list[tuple[int, int]]] = (0.0, [])
    for one in reversed(here):
        for two in reversed(there):
            found = max(
                best.get((one + 1, two), nothing), best.get((one, two + 1), nothing), key=lambda way: way[0]
            )
            alike = _alike(words[one][1], others[two][1])
            further = best.get((one + 1, two + 1), nothing)
            if alike >= _LEAST and further[0] + alike > found[0]:
                found = further[0] + alike, [(one, two), *further[1]]
            best[one, two] = found
    return best.get((here.start, there.start), nothing)[1]
