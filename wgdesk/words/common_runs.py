"""Finds the runs of words that two wordings share: those that kept their order and those that were moved."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from wgdesk.words.writing import QUESTION_MARKS

LEAST, LEAST_SENTENCE = 6, 3  # the fewest words of a move, in general and for whole sentences
_SEED = 3  # words and signs in a sequence that is unique in each wording; runs grow from these
_ENDS = frozenset(f".!{QUESTION_MARKS}")


@dataclass(frozen=True)
class Run:
    """A run of ``size`` words and signs, at index ``old`` of one wording and ``new`` of the other."""

    old: int
    new: int
    size: int


@dataclass(frozen=True)
class Runs:
    """Runs in the order of the old wording; no word is in two of them."""

    kept: tuple[Run, ...]  # also in the order of the new wording
    moved: tuple[Run, ...]


def common_runs(old: Sequence[str], new: Sequence[str]) -> Runs:
    """Return the long runs that ``old`` and ``new`` share; both are words and signs without blanks.

    As many words as possible are kept, so that as few as possible count as moved. A moved run has at least
    ``LEAST`` words, or is whole sentences with at least ``LEAST_SENTENCE`` words; readers would not call
    anything shorter a move.
    """
    grown = [_at_sentences(run, old, new) for run in _grown(old, new)]
    found = _parted(grown, old, len(new))
    kept = _heaviest_in_order(found)
    left = set(found).difference(kept)
    return Runs(tuple(kept), tuple(run for run in found if run in left and _is_move(run, old, new)))


# -- finding -----------------------------------------------------------------------------------------------


def _grown(old: Sequence[str], new: Sequence[str]) -> list[Run]:
    """Return the longest runs around each seed; they may overlap."""
    there = _once(new)
    found: list[Run] = []
    reached: dict[int, int] = {}  # offset between the wordings -> end of the runs found there
    for seed, at in _once(old).items():
        to = there.get(seed)
        if to is None or reached.get(at - to, 0) > at:
            continue
        back = 0
        while at > back and to > back and old[at - back - 1] == new[to - back - 1]:
            back += 1
        on, most = _SEED, min(len(old) - at, len(new) - to)
        while on < most and old[at + on] == new[to + on]:
            on += 1
        reached[at - to] = at + on
        found.append(Run(at - back, to - back, back + on))
    return found


def _once(words: Sequence[str]) -> dict[tuple[str, ...], int]:
    """Return seed -> index, for the seeds that occur only once."""
    found: dict[tuple[str, ...], int] = {}
    again = set()
    for at, seed in enumerate(zip(*(words[more:] for more in range(_SEED)), strict=False)):
        if seed in found:
            again.add(seed)
        else:
            found[seed] = at
    for seed in again:
        del found[seed]
    return found


def _parted(found: Sequence[Run], old: Sequence[str], news: int) -> list[Run]:
    """Give each word to the longest run only; return what is left of the runs, in the old order.

    A full stop at the beginning of a run belongs to the sentence before and is cut off.
    """
    old_free, new_free = bytearray(b"\1") * len(old), bytearray(b"\1") * news
    parted: list[Run] = []
    for run in sorted(found, key=lambda run: (-run.size, run.old)):
        a, b, size = run.old, run.new, run.size
        while size and (old[a] in _ENDS or not (old_free[a] and new_free[b])):
            a, b, size = a + 1, b + 1, size - 1
        while size and not (old_free[a + size - 1] and new_free[b + size - 1]):
            size -= 1
        if size >= _SEED and all(old_free[a : a + size]) and all(new_free[b : b + size]):
            old_free[a : a + size] = new_free[b : b + size] = bytes(size)
            parted.append(Run(a, b, size))
    return sorted(parted, key=lambda run: run.old)


def _heaviest_in_order(runs: Sequence[Run]) -> list[Run]:
    """Return the runs that have the same order in both wordings and the most words in total.

    ``runs`` are in the order of the old wording. This is the heaviest increasing subsequence: ``ends`` and
    ``steps`` hold the chains so far by their end in the new wording, heavier ones later; a chain is dropped
    once another is as heavy and ends earlier.
    """
    ends: list[int] = []
    steps: list[tuple[int, int]] = []  # weight of the chain, index of its last run
    before: list[int] = []
    for index, run in enumerate(runs):
        at = bisect_left(ends, run.new)  # chains that end before this run
        weight, last = steps[at - 1] if at else (0, -1)
        before.append(last)
        weight += run.size
        till = at
        while till < len(steps) and steps[till][0] <= weight:
            till += 1
        ends[at:till], steps[at:till] = [run.new], [(weight, index)]
    kept, at = list[Run](), steps[-1][1] if steps else -1
    while at >= 0:
        kept.append(runs[at])
        at = before[at]
    return kept[::-1]


# -- what counts as a move ---------------------------------------------------------------------------------


def _at_sentences(run: Run, old: Sequence[str], new: Sequence[str]) -> Run:
    """Cut off fewer than ``LEAST`` words beside whole sentences: the next sentences may just begin alike."""
    first, last = _sentences(run, old, new)
    if first >= last:
        return run
    words = old[run.old : run.old + run.size]
    if _count(words[:first]) >= LEAST:
        first = 0
    if _count(words[last:]) >= LEAST:
        last = run.size
    return replace(run, old=run.old + first, new=run.new + first, size=last - first)


def _sentences(run: Run, old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """Return begin and end of the whole sentences in a run; the end is not after the begin if it has none."""
    words = old[run.old : run.old + run.size]
    stops = [at + 1 for at, word in enumerate(words) if word in _ENDS]
    both = ((old, run.old), (new, run.new))
    begins = all(not at or text[at - 1] in _ENDS for text, at in both)
    ends = all(at + run.size == len(text) for text, at in both)
    first = 0 if begins else next(iter(stops), run.size)
    last = run.size if ends else next(reversed(stops), 0)
    return first, last


def _is_move(run: Run, old: Sequence[str], new: Sequence[str]) -> bool:
    whole = _sentences(run, old, new) == (0, run.size)
    return _count(old[run.old : run.old + run.size]) >= (LEAST_SENTENCE if whole else LEAST)


def _count(words: Sequence[str]) -> int:
    """Return how many of them are words, not punctuation."""
    return sum(any(sign.isalnum() for sign in word) for word in words)
