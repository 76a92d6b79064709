"""Text is cleaned once: what is left is clean, what was taken out was counted, and no letter is lost."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wgdesk.words.clean_text import clean, is_clean, one_line

ZWNJ, ZWJ, LRM, RLM, ALM = "\u200c", "\u200d", "\u200e", "\u200f", "\u061c"
KEPT = (ZWNJ, ZWJ, LRM, RLM, ALM, "\u00a0", "\ufe0f", "\u0640", "\u064b")
BREAKS = ("\n", "\r\n", "\r", "\v", "\f", "\x85", "\u2028", "\u2029")
# Bidi embeddings, overrides, isolates; soft hyphen; invisible ones; controls; half characters; our own marks.
UNWANTED = (
    *("\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"),
    *("\u00ad", "\u200b", "\u2060", "\u2061", "\u206a", "\ufeff", "\ufffc", "\ufffd", "\U000e0041"),
    *("\0", "\x07", "\x1b", "\x1f", "\x7f", "\x84", "\x9f", "\ud800", "\udfff"),
    *("\ufdd0", "\ufdef", "\ufffe", "\uffff", "\U0001fffe", "\U0010ffff"),
)
SPECIAL = st.sampled_from([*KEPT, *BREAKS, *UNWANTED, " ", "\t"])
ANY = st.lists(st.characters(exclude_categories=()) | SPECIAL).map("".join)


@given(ANY)
def test_what_is_clean_stays_as_it_is(text: str) -> None:
    for fold in (clean, one_line):
        kept, removed = fold(text)
        assert fold(kept) == (kept, 0)
        assert is_clean(kept)
        assert unicodedata.is_normalized("NFC", kept)
        assert not set(kept) & {*UNWANTED, "\r", "\t", "\v"}
        assert removed == sum(1 for letter in text if clean(f"a{letter}b")[1])
    assert "\n" not in one_line(text)[0]
    assert is_clean(text) == (clean(text)[0] == text)


def test_every_character_by_itself() -> None:
    removed = {chr(code) for code in range(sys.maxunicode + 1) if clean(f"a{chr(code)}b")[1]}
    assert set(UNWANTED) <= removed
    # Nothing that is written goes: of letters, marks, numbers, signs and spaces none but U+FFFC and U+FFFD.
    written = {letter for letter in removed if unicodedata.category(letter)[0] in "LMNPSZ"}
    assert written == {"\ufffc", "\ufffd"}
    assert not removed & set(KEPT)
    arabic = [chr(code) for code in (*range(0x600, 0x700), *range(0x750, 0x780), *range(0xFB50, 0xFDD0))]
    assert not removed & set(arabic)


@pytest.mark.parametrize("letter", UNWANTED)
def test_what_has_no_place_is_taken_out_and_counted(letter: str) -> None:
    assert clean(f"لا{letter}شيء{letter}") == ("لاشيء", 2)


@pytest.mark.parametrize("letter", KEPT)
def test_what_shapes_text_stays(letter: str) -> None:
    assert clean(f"می{letter}خواهم") == (f"می{letter}خواهم", 0)


@pytest.mark.parametrize("end", BREAKS)
def test_all_line_ends_are_one(end: str) -> None:
    assert clean(f"one {end}\t two") == ("one\ntwo", 0)
    assert one_line(f"one {end}{end} two") == ("one two", 0)


def test_letters_are_composed_after_what_stood_between_them_is_gone() -> None:
    assert clean("re\u200b\u0301sume\u0301") == ("résumé", 1)
    assert clean("\u0627\u0653") == ("\u0622", 0)


def test_space_around_goes_uncounted_and_space_within_stays() -> None:
    assert clean("\t a  b\u00a0c \n ") == ("a  b\u00a0c", 0)
    assert one_line("\t a  b\u00a0c\td \n ") == ("a b\u00a0c d", 0)
    # An unwanted character at a line's end must not keep the space before it.
    assert clean("a \u200b\n b") == ("a\nb", 1)
