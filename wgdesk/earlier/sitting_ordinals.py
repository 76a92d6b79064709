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


def sitting_numbers(text: str, lang: str) -> tuple[int, ...]:
    """Return the numbers of sittings named by ordinals or ranges of them; empty if any is uncertain."""
    if "[" in text:
        return ()
    forms, looked_at = wording(lang), seen(text)
    numbers: list[int] = []
    end = 0
    for found in _ordinals(lang).finditer(looked_at):
        number, first = forms.sittings[found[1]], numbers[-1] if numbers else 0
        ranged = bool(numbers) and forms.through in looked_at[end : found.start()]
        if number <= first or (ranged and number - first >= _MOST):
            return ()
        numbers += range(first + 1, number + 1) if ranged else (number,)
        end = found.end()
    return tuple(numbers)
