"""What was changed between two wordings of one text, word by word, for those who read both at once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

WordChange = Literal["kept", "deleted", "inserted"]

# A word or a sign; the blank before it belongs to it, so that what is struck leaves no two blanks behind.
_WORDS = re.compile(r"\s*[^\s.,;:!?،؛؟()\[\]«»“”\"]+|\s*\S|\s+", re.DOTALL)
_ANY_BLANK = re.compile(r"\s")


@dataclass(frozen=True)
class ComparedWords:
    """Some words that stand in both wordings, or in one of them only."""

    text: str
    change: WordChange


def differences(before: str, after: str) -> tuple[ComparedWords, ...]:
    """Return both wordings as one text; what was deleted stands before what came in its place.

    A blank is a blank, whether a line may end there or not.
    """
    old, new = _WORDS.findall(before), _WORDS.findall(after)
    found: list[ComparedWords] = []
    steps = SequenceMatcher(None, _plain(old), _plain(new), autojunk=False).get_opcodes()
    for kind, first, last, from_, to in steps:
        if kind == "equal":
            found.append(ComparedWords("".join(old[first:last]), "kept"))
            continue
        if first < last:
            found.append(ComparedWords("".join(old[first:last]), "deleted"))
        if from_ < to:
            found.append(ComparedWords("".join(new[from_:to]), "inserted"))
    return tuple(found)


def count_of_changes(stretches: Sequence[ComparedWords]) -> int:
    """Return how many places were changed: words that came in the place of others are one change."""
    kept = [one.change == "kept" for one in stretches]
    return sum(not now and before for before, now in zip([True, *kept], kept, strict=False))


def same_words(one: str, other: str) -> bool:
    """Return whether two wordings differ in nothing but the kind of their blanks."""
    return _ANY_BLANK.sub(" ", one) == _ANY_BLANK.sub(" ", other)


def _plain(words: Sequence[str]) -> list[str]:
    return [_ANY_BLANK.sub(" ", word) for word in words]
