"""Merges two independent changes of a text word by word, as a proposal."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from wgdesk.words.writing import COMMAS, QUESTION_MARKS, SEMICOLONS

# A word with its marks, a run of white space, or one sign.
_TOKENS = re.compile(rf"\s+|[^\s.:!{COMMAS}{SEMICOLONS}{QUESTION_MARKS}()\[\]«»“”\"]+|.", re.DOTALL)


@dataclass(frozen=True)
class Merged:
    """The merged text; ``clashes``: how many passages both sides changed in different ways."""

    text: str
    clashes: int


@dataclass(frozen=True)
class _Edit:
    """Replaces the words from ``first`` up to but not including ``last`` with ``words``."""

    first: int
    last: int
    words: tuple[str, ...]


def merged(before: str, theirs: str, mine: str) -> Merged:
    """Return ``before`` with both changes.

    Where both changed the same passage in different ways, both readings follow each other in square brackets,
    as in drafts: theirs, then mine.
    """
    words = _tokens(before)
    parts: list[str] = []
    at = clashes = 0
    for first, last, of_theirs, of_mine in _passages(_edits(words, theirs), _edits(words, mine)):
        there, here = _read(words, first, last, of_theirs), _read(words, first, last, of_mine)
        parts += words[at:first]
        if of_theirs and of_mine and there != here:
            clashes += 1
            parts.append(_bracketed(there, here))
        else:
            parts.append(there if of_theirs else here)
        at = last
    return Merged("".join([*parts, *words[at:]]), clashes)


def changed(before: str, after: str) -> Iterator[tuple[int, int]]:
    """Yield begin and end of each passage of ``after`` that is new against ``before``, in characters."""
    old, new = _tokens(before), _tokens(after)
    ends = [0]
    for word in new:
        ends.append(ends[-1] + len(word))
    for kind, _, _, first, last in _steps(old, new):
        if kind in ("replace", "insert"):
            yield ends[first], ends[last]


def _tokens(text: str) -> list[str]:
    return _TOKENS.findall(text)


def _steps(old: Sequence[str], new: Sequence[str]) -> Sequence[tuple[str, int, int, int, int]]:
    return SequenceMatcher(None, old, new, autojunk=False).get_opcodes()


def _edits(words: Sequence[str], text: str) -> list[_Edit]:
    new = _tokens(text)
    return [_Edit(a, b, tuple(new[c:d])) for kind, a, b, c, d in _steps(words, new) if kind != "equal"]


def _passages(
    theirs: Sequence[_Edit], mine: Sequence[_Edit]
) -> Iterator[tuple[int, int, list[_Edit], list[_Edit]]]:
    """Yield the changed passages as (first, last, edits of theirs, edits of mine); touching edits are one."""
    left, right = list(theirs), list(mine)
    while left or right:
        first = min(one[0].first for one in (left, right) if one)
        last, here, there = first, list[_Edit](), list[_Edit]()
        grown = True
        while grown:
            grown = False
            for queue, taken in ((left, there), (right, here)):
                if queue and queue[0].first <= last:
                    taken.append(queue.pop(0))
                    last = max(last, taken[-1].last)
                    grown = True
        yield first, last, there, here


def _read(words: Sequence[str], first: int, last: int, edits: Sequence[_Edit]) -> str:
    """Return the passage with the edits of one side."""
    parts: list[str] = []
    at = first
    for edit in edits:
        parts += [*words[at : edit.first], *edit.words]
        at = edit.last
    return "".join([*parts, *words[at:last]])


def _bracketed(there: str, here: str) -> str:
    """Return both readings in brackets; white space with which both begin or end stays outside."""
    head = _common(there, here)
    there, here = there[len(head) :], here[len(head) :]
    tail = _common(there[::-1], here[::-1])[::-1]
    if tail:
        there, here = there[: -len(tail)], here[: -len(tail)]
    both = " ".join(f"[{one.strip()}]" for one in (there, here) if one.strip())
    return f"{head}{both}{tail}"


def _common(one: str, other: str) -> str:
    """Return the white space with which both begin."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b or not a.isspace():
            break
        count += 1
    return one[:count]
