"""Numbers from 0 to 3000 agree with their noun in both languages, and have thousands separators."""

from __future__ import annotations

import pytest

from wgdesk.languages.ar.counting import counted, grouped
from wgdesk.languages.ar.nouns import COUNTED
from wgdesk.languages.en import basics as english

_TANWIN = "اً"


@pytest.mark.parametrize(
    ("n", "ar", "en"),
    [
        (0, "0", "0"),
        (999, "999", "999"),
        (1000, "1\u00a0000", "1,000"),
        (12345, "12\u00a0345", "12,345"),
        (1234567, "1\u00a0234\u00a0567", "1,234,567"),
    ],
)
def test_large_numbers_are_grouped_by_thousands(n: int, ar: str, en: str) -> None:
    assert (grouped(n), english.grouped(n)) == (ar, en)


@pytest.mark.parametrize("noun", sorted(COUNTED))
def test_arabic_nouns_agree_with_every_number(noun: str) -> None:
    kind, adjectives = COUNTED[noun]
    for n in range(1, 3001):
        said = counted(n, kind, "gen", adjectives=adjectives)
        words = said.split(" ")
        if n > 10:
            assert words.pop(0) == grouped(n)
        elif n > 2:
            assert not words.pop(0)[0].isdigit()
        rest = n % 100
        if n == 1:
            assert words[0] == kind.singular
        elif n == 2:
            assert words[0] == kind.dual_acc
        elif 3 <= rest <= 10:
            assert words[0] == kind.plural
        else:
            assert words[0] == (kind.accusative if rest >= 11 else kind.singular)
        assert len(words) == 1 + len(adjectives) + (n == 1 and not adjectives)
        if rest >= 11 and kind.gender == "m" and n > 2:
            assert all(word.endswith(_TANWIN) for word in words)


def test_english_nouns_agree_with_every_number() -> None:
    for n in range(3001):
        number, noun = english.counted(n, "meeting", "meetings").split(" ")
        assert noun == ("meeting" if n == 1 else "meetings")
        assert number.replace(",", "").isdigit() == (n > 9)
        assert ("," in number) == (n > 999)
        if n > 9:
            assert int(number.replace(",", "")) == n
