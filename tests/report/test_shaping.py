"""Cleaning of text and the joined forms of letters."""

import re
import unicodedata

import pytest
from arabic_reshaper import ArabicReshaper
from hypothesis import given
from hypothesis import strategies as st

from wgdesk.report.shaping import JOINED, LAM_ALEF, LETTERS, base_letters, clean, join_letters

_WHOLE = ArabicReshaper({"delete_harakat": False, "support_zwj": True, "ARABIC LIGATURE ALLAH": False})
# Without the joiner U+200D: before lam-alef it makes arabic-reshaper 3.1.0 raise IndexError.
_ALPHABET = "".join(sorted(LETTERS)) + "لاأإآلل" * 4


def forms(word: str) -> str:
    return "".join(map(join_letters, re.findall(f"{JOINED}|.", word)))


@given(st.text(_ALPHABET, min_size=1, max_size=12))
def test_clusters_joined_one_by_one_are_the_word_reshaped_as_a_whole(word: str) -> None:
    assert forms(word) == _WHOLE.reshape(word)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("لا", "\ufefb"),
        ("بلا", "\ufe91\ufefc"),
        ("الله", "\ufe8d\ufedf\ufee0\ufeea"),  # four letters, not the one sign of U+FDF2
        ("هـ", "\ufeeb\u0640"),
        ("شيء", "\ufeb7\ufef2\ufe80"),  # hamza joins with nothing
        ("ه\u200d", "\ufeeb\u200d"),
        ("CTOC", "CTOC"),
    ],
)
def test_letters_take_their_joined_forms(word: str, expected: str) -> None:
    assert forms(word) == expected


@given(st.text(_ALPHABET + "ًٌُّٰ", max_size=12))
def test_a_word_is_its_clusters(word: str) -> None:
    assert "".join(re.findall(f"{JOINED}|.", word)) == word


def test_joined_forms_have_their_base_letters() -> None:
    assert base_letters("\ufef4") == "ي"
    assert {base_letters(form) for form in LAM_ALEF} == {"لا", "لأ", "لإ", "لآ"}
    assert base_letters("A") == "A"


@pytest.mark.parametrize(
    ("dirty", "kept"),
    [
        ("الا\u0654مم", "الأمم"),  # NFC
        ("a\u202eb\u202c\u2067c\u2069", "abc"),
        ("مست\u00adقبل\u200b\ufeff", "مستقبل"),
        ("a\tb\nc\r\nd\u2028e", "a b c  d e"),
        ("a\x00\x1b\x7fb", "ab"),
        ("المادة\u202f5\u00a0ب", "المادة\u00a05\u00a0ب"),
        ("\ufeb3\ufefc\ufee1", "سلام"),  # pasted from a PDF in presentation forms
        ("می\u200cخواهم", "می\u200cخواهم"),
    ],
)
def test_unwanted_characters_are_cleaned(dirty: str, kept: str) -> None:
    assert clean(dirty) == kept


@given(st.text(max_size=40))
def test_clean_text_stays_as_it_is(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert unicodedata.is_normalized("NFC", once)
