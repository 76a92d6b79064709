"""Cleaning text is idempotent, counts the characters it removes, and loses no letter."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wgdesk.words.clean_text import clean, is_clean, one_line

ZWNJ, ZWJ, LRM, RLM, ALM = "\u200c", "\u200d", "\u200e", "\u200f", "\u061c"
KEPT = (ZWNJ, ZWJ, LRM, RLM, ALM, "\u00a0", "\ufe0f", "\u0640", "\u064b")
BREAKS = ("\n", "\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029")
# Bidi embeddings, overrides, isolates; soft hyphen; invisibles; controls; lone surrogates; our own marks.
UNWANTED = (
    *("\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"),
    *("\u00ad", "\u200b", "\u2060", "\u2061", "\u206a", "\ufeff", "\ufffc", "\ufffd", "\U000e0041"),
    *("\0", "\x07", "\x1b", "\x1f", "\x7f", "\x84", "\x9f", "\ud800", "\udfff"),
    *("\ufdd0", "\ufdef", "\ufffe", "\uffff", "\U0001fffe", "\U0010ffff"),
)
SPECIAL = st.sampled_from([*KEPT, *BREAKS, *UNWANTED, " ", "\t"])
ANY = st.lists(st.characters(exclude_categories=()) | SPECIAL).map("".join)


@given(ANY)
def test_clean_text_is_unchanged(text: str) -> None:
    for fold in (clean, one_line):
        kept, removed = fold(text)
        assert fold(kept) == (kept, 0)
        assert is_clean(kept)
        assert unicodedata.is_normalized("NFC", kept)
        assert not set(kept) & {*UNWANTED, "\r", "\t", "\v"}
        assert removed == sum(1 for letter in text if clean(f"a{letter}b")[1])
    assert "\n" not in one_line(text)[0]
    assert is_clean(text) == (clean(text)[0] == text)


@pytest.mark.sampled
def test_no_written_character_is_removed() -> None:
    removed = {chr(code) for code in range(sys.maxunicode + 1) if clean(f"a{chr(code)}b")[1]}
    assert set(UNWANTED) <= removed
    # Of letters, marks, numbers, symbols and spaces only U+FFFC and U+FFFD go.
    written = {letter for letter in removed if unicodedata.category(letter)[0] in "LMNPSZ"}
    assert written == {"\ufffc", "\ufffd"}
    assert not removed & set(KEPT)
    arabic = [chr(code) for code in (*range(0x600, 0x700), *range(0x750, 0x780), *range(0xFB50, 0xFDD0))]
    assert not removed & set(arabic)


@pytest.mark.parametrize("letter", UNWANTED)
def test_unwanted_characters_are_removed_and_counted(letter: str) -> None:
    assert clean(f"لا{letter}شيء{letter}") == ("لاشيء", 2)


@pytest.mark.parametrize("letter", KEPT)
def test_joiners_and_direction_marks_stay(letter: str) -> None:
    assert clean(f"می{letter}خواهم") == (f"می{letter}خواهم", 0)


@pytest.mark.parametrize("end", BREAKS)
def test_line_endings_become_newlines(end: str) -> None:
    assert clean(f"one {end}\t two") == ("one\ntwo", 0)
    assert one_line(f"one {end}{end} two") == ("one two", 0)


def test_letters_are_composed_after_removing_what_was_between_them() -> None:
    assert clean("re\u200b\u0301sume\u0301") == ("résumé", 1)
    assert clean("\u0627\u0653") == ("\u0622", 0)


def test_outer_space_goes_uncounted_and_inner_space_stays() -> None:
    assert clean("\t a  b\u00a0c \n ") == ("a  b\u00a0c", 0)
    assert one_line("\t a  b\u00a0c\td \n ") == ("a b\u00a0c d", 0)
    # An unwanted character at a line's end must not keep the space before it.
    assert clean("a \u200b\n b") == ("a\nb", 1)
