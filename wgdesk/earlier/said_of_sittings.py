"""Reads what a report says of sittings besides their numbers: opening, closing, closed, in a resumed part."""

from __future__ import annotations

import re
from typing import Any

from wgdesk.earlier.gathered import Gathered
from wgdesk.earlier.sitting_ordinals import numbers_in, ordinals_at
from wgdesk.phrasing.report_wording import wording
from wgdesk.words.seen import seen

_IN_BRACKETS = re.compile(r"\(([^()]{2,30})\)")
_SEVERAL = 3  # resumed sittings that are called so once


class SaidOfSittings:
    """Collects the kinds of sittings, and which of them were held in a resumed part of the meeting."""

    def __init__(self, gathered: Gathered) -> None:
        self._to = gathered
        self.kinds: dict[int, str] = {}
        self._resumed: set[int] = set()

    def take(self, numbers: tuple[int, ...], said: str) -> None:
        """Take what is said of sittings where a sentence names them, with their ordinals."""
        told = _IN_BRACKETS.search(said)
        # "closed, resumed": what it was for comes first.
        first = seen(told[1]).partition(" ")[0].rstrip(",") if told and len(numbers) == 1 else ""
        kind = self._to.forms.sitting_kinds.get(first, "")
        if kind:
            self.kinds[numbers[0]] = kind
        apart = self._to.foreknown.apart
        self._resumed.update({one + apart for one in resumed_in(said, self._to.lang)} & set(numbers))
        if told and self._to.forms.resumed_after.search(told[0]):
            self._to.take_option("resumed_sittings", "after")

    def of(self, number: int) -> dict[str, Any]:
        """Return what is said of a sitting, as columns of the record."""
        kind = {"kind": self.kinds[number]} if number in self.kinds else {}
        return kind | ({"resumed": True} if number in self._resumed else {})


def resumed_in(words: str, lang: str) -> set[int]:
    """Return the numbers of the sittings that a text calls resumed.

    Where one word says so before three ordinals or a range, it is said of all; of two it would be said of
    each.
    """
    text, forms = seen(words), wording(lang)
    places = ordinals_at(text, lang)
    before = list(forms.resumed_before.finditer(text))
    found: set[int] = set()
    for marker in before:
        those = [number for begin, _, number in places if begin >= marker.end()]
        all_are = len(those) >= _SEVERAL or forms.through in text[marker.end() :]
        found.update(numbers_in(text[marker.end() :], lang) if all_are and len(before) == 1 else those[:1])
    for marker in forms.resumed_after.finditer(text):
        those = [number for _, end, number in places if end <= marker.start()]
        found.update(those[-2:] if marker.groupdict().get("two") else those[-1:])
    return found
