"""Reads which sittings a report names: "its 1st and 2nd meetings", "from the 3rd to the 5th"."""

from __future__ import annotations

import re
from functools import cache

from wgdesk.phrasing.report_wording import wording
from wgdesk.words.seen import seen

_MOST = 400  # sittings


@cache
def _ordinals(lang: str) -> re.Pattern[str]:
    words, prefix = sorted(wording(lang).sittings, key=len, reverse=True), wording(lang).joined
    return re.compile(rf"(?<!\w){prefix}({'|'.join(map(re.escape, words))})(?!\w)")


def sitting_numbers(text: str, lang: str, apart: int = 0) -> tuple[int, ...]:
    """Return the numbers of sittings named by ordinals or ranges of them; empty if any is uncertain.

    ``apart``: so many organizational ones were held besides the session, under numbers of their own. The
    numbers returned go through all, first these and then those of the session.
    """
    if "[" in text:
        return ()
    looked_at = seen(text)
    found = wording(lang).organizational.match(looked_at) if apart else None
    if found is None:
        return tuple(number + apart for number in numbers_in(looked_at, lang))
    said = {name: words or "" for name, words in found.groupdict().items()}
    own, others = numbers_in(said["own"], lang), numbers_in(said["others"], lang)
    if said.get("both"):
        own, others = _parted(said["both"], lang)
        if len(own) > 1 and not said["several"]:
            return ()  # perhaps one of them, and others
    if said["others"] and not others:
        return ()
    if not own and not said["own"] and not said.get("both") and apart == 1:
        own = (1,)
    return (*own, *(number + apart for number in others)) if own and own[-1] <= apart else ()


def _parted(words: str, lang: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return numbers before and after the place where they begin anew; empty if any is uncertain.

    Ranges of them are.
    """
    if wording(lang).through in words:
        return (), ()
    ends = [found.end() for found in _ordinals(lang).finditer(words)]
    whole = next((end for end in reversed(ends) if numbers_in(words[:end], lang)), 0)
    own, others = numbers_in(words[:whole], lang), numbers_in(words[whole:], lang)
    return (own, others) if others or ends[-1:] == [whole] else ((), ())


def ordinals_at(looked_at: str, lang: str) -> list[tuple[int, int, int]]:
    """Return where each ordinal begins and ends, and its number."""
    known = wording(lang).sittings
    return [(*found.span(), known[found[1]]) for found in _ordinals(lang).finditer(looked_at)]


def numbers_in(looked_at: str, lang: str) -> tuple[int, ...]:
    """Return ascending numbers; ranges are written out."""
    forms = wording(lang)
    numbers: list[int] = []
    end = 0
    for begin, ends, number in ordinals_at(looked_at, lang):
        first = numbers[-1] if numbers else 0
        ranged = bool(numbers) and forms.through in looked_at[end:begin]
        if number <= first or (ranged and number - first >= _MOST):
            return ()
        numbers += range(first + 1, number + 1) if ranged else (number,)
        end = ends
    return tuple(numbers)
