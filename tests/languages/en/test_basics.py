"""English writing: numbers, ordinals, joined lists, labels and subjects."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wgdesk.languages.en import basics as english
from wgdesk.phrasing.quantifiers import Debaters, Quantifier

WORDS = """
first second third fourth fifth sixth seventh eighth ninth tenth
eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth
twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth
twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first thirty-second thirty-third
thirty-fourth thirty-fifth thirty-sixth thirty-seventh thirty-eighth thirty-ninth fortieth
"""
FIGURES = """
1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th
21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st 32nd 33rd 34th 35th 36th 37th 38th 39th 40th
"""


def test_ordinals_have_words_and_figures() -> None:
    assert [english.ordinal_words(n) for n in range(1, 41)] == WORDS.split()
    assert [english.ordinal_figures(n) for n in range(1, 41)] == FIGURES.split()


@pytest.mark.parametrize(
    ("n", "words", "figures"),
    [
        (50, "fiftieth", "50th"),
        (61, "sixty-first", "61st"),
        (72, "seventy-second", "72nd"),
        (83, "eighty-third", "83rd"),
        (90, "ninetieth", "90th"),
        (99, "ninety-ninth", "99th"),
        (100, "100th", "100th"),
        (101, "101st", "101st"),
        (111, "111th", "111th"),
        (112, "112th", "112th"),
        (113, "113th", "113th"),
        (276, "276th", "276th"),
    ],
)
def test_ordinals_from_a_hundred_on_are_always_in_figures(n: int, words: str, figures: str) -> None:
    assert english.ordinal_words(n) == words
    assert english.ordinal_figures(n) == figures


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ((1,), "1st"),
        ((1, 2), "1st and 2nd"),
        ((2, 4), "2nd and 4th"),
        ((1, 2, 3), "1st to 3rd"),
        ((1, 2, 4), "1st, 2nd and 4th"),
        ((4, 1, 1), "1st and 4th"),
        ((2, 3, 4, 5, 7, 8, 9, 10), "2nd to 5th and 7th to 10th"),
        ((2, 3, 4, 5, 7, 10), "2nd to 5th, 7th and 10th"),
        ((1, 2, 4, 5), "1st, 2nd, 4th and 5th"),
    ],
)
def test_several_ordinals_are_joined_or_spanned(numbers: tuple[int, ...], expected: str) -> None:
    assert english.ordinals(numbers) == expected


@pytest.mark.parametrize(
    ("n", "expected"),
    [
        (0, "no meetings"),
        (1, "one meeting"),
        (2, "two meetings"),
        (5, "five meetings"),
        (9, "nine meetings"),
        (10, "10 meetings"),
        (21, "21 meetings"),
    ],
)
def test_numbers_are_words_below_ten_and_figures_from_ten(n: int, expected: str) -> None:
    assert english.counted(n, "meeting", "meetings") == expected


@pytest.mark.parametrize(
    ("items", "commas", "semicolons"),
    [
        ([], "", ""),
        (["a"], "a", "a"),
        (["a", "b"], "a and b", "a; and b"),
        (["a", "b", "c"], "a, b and c", "a; b; and c"),
    ],
)
def test_lists_are_joined_with_commas_and_and(items: list[str], commas: str, semicolons: str) -> None:
    assert english.join_and(items) == commas
    assert english.join_semicolon(items) == semicolons


@pytest.mark.parametrize(
    ("items", "joined"),
    [
        (["the Chair", "Ada, Director"], "the Chair and Ada, Director"),
        (["Ada, Director", "the Chair"], "Ada, Director, and the Chair"),
        (["Ada, Director", "Omar, Counsel"], "Ada, Director, and Omar, Counsel"),
        (["Ada, Adviser, Ministry", "Omar, Counsel"], "Ada, Adviser, Ministry; and Omar, Counsel"),
        (["Ada, Director", "Omar", "Mona"], "Ada, Director; Omar; and Mona"),
    ],
)
def test_those_who_spoke_are_parted_by_what_is_not_in_their_names(items: list[str], joined: str) -> None:
    assert english.join_speakers(items) == joined


@given(st.lists(st.text("xyz", min_size=1), min_size=1))
def test_joining_keeps_every_item_in_order(items: list[str]) -> None:
    assert english.join_and(items).replace(" and ", ", ").split(", ") == items
    assert english.join_semicolon(items).replace("; and ", "; ").split("; ") == items


def test_sections_have_roman_numerals() -> None:
    said = [english.section_label(n) for n in (*range(1, 13), 14, 19, 40, 90, 400, 1999, 3999)]
    assert english.section_label(4000) == "4000"  # has no numeral
    assert " ".join(said) == ("I II III IV V VI VII VIII IX X XI XII XIV XIX XL XC CD MCMXCIX MMMCMXCIX")


def test_headings_and_sub_items_have_letters() -> None:
    assert [english.heading_letter(n) for n in (1, 2, 26, 27, 28)] == ["A", "B", "Z", "AA", "BB"]
    assert [english.item_letter(n) for n in (1, 3, 26, 27, 53)] == ["a", "c", "z", "aa", "aaa"]


@pytest.mark.parametrize("n", [0, -2])
def test_numbering_begins_at_one(n: int) -> None:
    for say in (
        english.ordinal_words,
        english.ordinal_figures,
        english.section_label,
        english.heading_letter,
        english.item_letter,
    ):
        with pytest.raises(ValueError, match=f"not {n}"):
            say(n)


def test_no_ordinals_and_negative_numbers_are_errors() -> None:
    with pytest.raises(ValueError, match="no number"):
        english.ordinals([])
    with pytest.raises(ValueError, match="-1"):
        english.cardinal(-1)


def test_capitalizing_changes_only_the_first_letter() -> None:
    assert english.capitalize("several speakers of NGOs") == "Several speakers of NGOs"
    assert english.capitalize("état") == "État"
    assert english.capitalize("") == ""


def test_names_in_running_text_have_their_article() -> None:
    assert english.with_article("Sudan", "the") == "the Sudan"
    assert english.with_article("Canada", "") == "Canada"


SPEAKERS = (
    ("one speaker", "singular"),
    ("another speaker", "singular"),
    ("two speakers", "plural"),
    ("some speakers", "plural"),
    ("several speakers", "plural"),
    ("a number of speakers", "plural"),
    ("many speakers", "plural"),
    ("most speakers", "plural"),
    ("other speakers", "plural"),
    ("speakers", "plural"),
    ("the same speaker", "singular"),
)


@pytest.mark.parametrize("noun", ["speakers", "delegations"])
def test_subjects_and_the_number_of_their_verbs(noun: Debaters) -> None:
    subjects = [english.quantified(key, noun) for key in get_args(Quantifier)]
    assert [(subject.phrase, subject.number) for subject in subjects] == [
        (phrase.replace("speaker", noun.removesuffix("s")), number) for phrase, number in SPEAKERS
    ]
