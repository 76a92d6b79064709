"""Compares two wordings of a text word by word, to show both at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import chain, groupby
from typing import Literal

from wgdesk.words.common_runs import Run, common_runs
from wgdesk.words.writing import COMMAS, QUESTION_MARKS, SEMICOLONS

WordChange = Literal["kept", "deleted", "inserted", "moved-out", "moved-in"]
_Label = tuple[WordChange, int]  # numbers tell adjacent moves apart
_KEPT: _Label = ("kept", 0)

# A word or a sign, with the blank before it, so that striking it does not leave two blanks.
_WORDS = re.compile(rf"\s*[^\s.:!{COMMAS}{SEMICOLONS}{QUESTION_MARKS}()\[\]«»“”\"]+|\s*\S|\s+", re.DOTALL)
_MANY = 1_000_000  # pairs of words above which frequent words are not compared (difflib's autojunk)
_ANY_BLANK = re.compile(r"\s")


@dataclass(frozen=True)
class ComparedWords:
    """Consecutive words that are in both wordings or in only one.

    Moved words appear twice: ``moved-out`` at their old place and ``moved-in`` at the new one.
    """

    text: str
    change: WordChange

    @property
    def stands(self) -> bool:
        """Whether the new wording has the words at this place."""
        return self.change not in ("deleted", "moved-out")


def differences(before: str, after: str) -> tuple[ComparedWords, ...]:
    """Return both wordings as one text, with deleted words before those that replace them.

    Breaking and non-breaking spaces count as the same. Moved words appear at both places (see
    ``common_runs`` for what counts as moved).
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
    """Make the blank before the first kept word the same in both wordings.

    If the word begins one wording, it has no blank there; in the other, its blank goes to the word before.
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
    """Return the label of each word of both wordings; the kept words are the same in both, in the same order.

    Only the first kept word may have a blank before it in one wording and none in the other.
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
    for words in (plain_old, plain_new):  # the first word has no blank; match it with words that have one
        words[:1] = [f" {word}" if _is_bare(word) else word for word in words[:1]]
    last, reached = 0, 0
    for run in (*runs.kept, Run(len(old), len(new), 0)):
        here = [at for at in range(last, run.old) if gone[at][0] == "deleted"]
        there = [to for to in range(reached, run.new) if come[to][0] == "inserted"]
        pairs = chain(_common(here, plain_old, there, plain_new), _of_run(run))
        for at, to in pairs:
            alike = plain_old[at] == plain_new[to]  # blanks within a run may differ
            if alike and (at or to or same_start):
                gone[at] = come[to] = _KEPT
        last, reached = run.old + run.size, run.new + run.size
    return gone, come


def _of_run(run: Run) -> Iterator[tuple[int, int]]:
    return ((run.old + more, run.new + more) for more in range(run.size))


def _common(
    here: Sequence[int], old: Sequence[str], there: Sequence[int], new: Sequence[str]
) -> Iterator[tuple[int, int]]:
    """Yield the pairs of equal words between two runs, of the indexes ``here`` (old) and ``there`` (new)."""
    if here and there:
        words = [old[at] for at in here], [new[to] for to in there]
        swift = len(here) * len(there) > _MANY
        for at, to, size in SequenceMatcher(None, *words, autojunk=swift).get_matching_blocks():
            yield from zip(here[at : at + size], there[to : to + size], strict=True)


def _stretches(words: Sequence[str], labels: Sequence[_Label]) -> Iterator[ComparedWords]:
    """Yield consecutive words with the same label, joined."""
    for (change, _), those in groupby(zip(words, labels, strict=True), key=lambda one: one[1]):
        yield ComparedWords("".join(word for word, _ in those), change)


def count_of_changes(stretches: Sequence[ComparedWords]) -> int:
    """Return the number of changed places; replacing words with others is one change.

    A move is one change as well, counted at the new place of the words.
    """
    places = groupby(stretches, key=lambda one: one.change == "kept")
    return sum(any(one.change != "moved-out" for one in those) for kept, those in places if not kept)


def same_words(one: str, other: str) -> bool:
    """Return whether two wordings differ only in the kind of their blanks, if at all."""
    return _ANY_BLANK.sub(" ", one) == _ANY_BLANK.sub(" ", other)


def _plain(words: Sequence[str]) -> list[str]:
    return [_ANY_BLANK.sub(" ", word) for word in words]
