"""What was changed between two wordings of one text, word by word, for those who read both at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import chain, groupby
from typing import Literal

from wgdesk.words.common_runs import Run, common_runs

WordChange = Literal["kept", "deleted", "inserted", "moved-out", "moved-in"]
_Label = tuple[WordChange, int]  # moves have numbers: what lies beside each other may be of two
_KEPT: _Label = ("kept", 0)

# A word or a sign; the blank before it belongs to it, so that what is struck leaves no two blanks behind.
_WORDS = re.compile(r"\s*[^\s.,;:!?،؛؟()\[\]«»“”\"]+|\s*\S|\s+", re.DOTALL)
_MANY = 1_000_000  # pairs of words from which common words are no longer held against each other
_ANY_BLANK = re.compile(r"\s")


@dataclass(frozen=True)
class ComparedWords:
    """Some words that stand in both wordings, or in one of them only.

    Words that were moved are there twice: ``moved-out`` where they stood, ``moved-in`` where they are now.
    """

    text: str
    change: WordChange

    @property
    def stands(self) -> bool:
        """Whether the new wording has them here."""
        return self.change not in ("deleted", "moved-out")


def differences(before: str, after: str) -> tuple[ComparedWords, ...]:
    """Return both wordings as one text; what was deleted stands before what came in its place.

    A blank is a blank, whether a line may end there or not. Words that only changed their place stand in both
    places (``common_runs`` says how many words that takes).
    """
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    gone, come = _labelled(old, new)
    _begin_alike(old, new, _till_kept(gone, 0), _till_kept(come, 0))
    found: list[ComparedWords] = []
    at = to = 0
    while at < len(old) or to < len(new):
        begin, begun = at, to
        while at < len(old) and to < len(new) and gone[at] == come[to] == _KEPT:
            at, to = at + 1, to + 1
        if at == begin:
            at, to = _till_kept(gone, at), _till_kept(come, to)
            found.extend(_stretches(old[begin:at], gone[begin:at]))
            found.extend(_stretches(new[begun:to], come[begun:to]))
        else:
            found.append(ComparedWords("".join(old[begin:at]), "kept"))
    return tuple(found)


def _begin_alike(old: list[str], new: list[str], at: int, to: int) -> None:
    """Let the first words that are kept have the same blank, for only one of them may begin its text.

    The blank before the other goes to what stands before that.
    """
    for words, here, others, there in ((old, at, new, to), (new, to, old, at)):
        if 0 < here < len(words) and not there and _is_bare(others[0]):
            words[here - 1] += words[here].removesuffix(others[0])
            words[here] = others[0]


def _is_bare(word: str) -> bool:
    return word == word.lstrip()


def _till_kept(labels: Sequence[_Label], at: int) -> int:
    return next((here for here in range(at, len(labels)) if labels[here] == _KEPT), len(labels))


def _labelled(old: Sequence[str], new: Sequence[str]) -> tuple[list[_Label], list[_Label]]:
    """Return of each word of both wordings what became of it; the kept ones are the same, in one order.

    Only the first word that is kept may have a blank before it in one wording and none in the other.
    """
    plain_old, plain_new = _plain(old), _plain(new)
    if plain_old == plain_new:
        return [_KEPT] * len(old), [_KEPT] * len(new)
    gone: list[_Label] = [("deleted", 0)] * len(old)
    come: list[_Label] = [("inserted", 0)] * len(new)
    runs = common_runs([word.strip() for word in old], [word.strip() for word in new])
    for number, run in enumerate(runs.moved):
        gone[run.old : run.old + run.size] = [("moved-out", number)] * run.size
        come[run.new : run.new + run.size] = [("moved-in", number)] * run.size
    same_start = plain_old[:1] == plain_new[:1]
    for words in (plain_old, plain_new):  # a word that begins its text is the same as one in the middle
        words[:1] = [f" {word}" if _is_bare(word) else word for word in words[:1]]
    last, reached = 0, 0
    for run in (*runs.kept, Run(len(old), len(new), 0)):
        here = [at for at in range(last, run.old) if gone[at][0] == "deleted"]
        there = [to for to in range(reached, run.new) if come[to][0] == "inserted"]
        pairs = chain(_common(here, plain_old, there, plain_new), _of_run(run))
        for at, to in pairs:
            alike = plain_old[at] == plain_new[to]  # a run may have other blanks in it
            if alike and (at or to or same_start):
                gone[at] = come[to] = _KEPT
        last, reached = run.old + run.size, run.new + run.size
    return gone, come


def _of_run(run: Run) -> Iterator[tuple[int, int]]:
    return ((run.old + more, run.new + more) for more in range(run.size))


def _common(
    here: Sequence[int], old: Sequence[str], there: Sequence[int], new: Sequence[str]
) -> Iterator[tuple[int, int]]:
    """Yield which words between two long runs are the same: ``here`` in the old, ``there`` in the new."""
    if here and there:
        words = [old[at] for at in here], [new[to] for to in there]
        swift = len(here) * len(there) > _MANY
        for at, to, size in SequenceMatcher(None, *words, autojunk=swift).get_matching_blocks():
            yield from zip(here[at : at + size], there[to : to + size], strict=True)


def _stretches(words: Sequence[str], labels: Sequence[_Label]) -> Iterator[ComparedWords]:
    """Yield the words that have one label together."""
    for (change, _), those in groupby(zip(words, labels, strict=True), key=lambda one: one[1]):
        yield ComparedWords("".join(word for word, _ in those), change)


def count_of_changes(stretches: Sequence[ComparedWords]) -> int:
    """Return how many places were changed: words that came in the place of others are one change.

    A move is one change too, in the place where the words are now.
    """
    places = groupby(stretches, key=lambda one: one.change == "kept")
    return sum(any(one.change != "moved-out" for one in those) for kept, those in places if not kept)


def same_words(one: str, other: str) -> bool:
    """Return whether two wordings differ in nothing but the kind of their blanks."""
    return _ANY_BLANK.sub(" ", one) == _ANY_BLANK.sub(" ", other)


def _plain(words: Sequence[str]) -> list[str]:
    return [_ANY_BLANK.sub(" ", word) for word in words]
