"""The order of Arabic lists. Each group of names tests a clause of the rule."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wgdesk.languages.ar.order import ArticleRule, collation_key

RULES: tuple[ArticleRule, ...] = ("all", "first")
NAMES = st.one_of(
    st.text(max_size=12),
    st.text("ابتيهوءأإآٱىةؤئالل ـًَّ()-–٣3aÉЯ،", max_size=12),
)


@pytest.mark.parametrize("article", RULES)
@pytest.mark.parametrize(
    "ordered",
    [
        # The article does not count, and a hamza is read as its seat.
        ("الاتحاد الروسي", "أذربيجان", "الأرجنتين", "الأردن", "أرمينيا", "إسبانيا"),
        # ألبانيا and ألمانيا begin with the letters أ and ل, not with the article.
        ("إكوادور", "ألبانيا", "ألمانيا", "الإمارات العربية المتحدة", "إندونيسيا"),
        ("البحرين", "البرازيل", "البرتغال", "بلجيكا", "بوتسوانا"),
        # What is in brackets follows the name.
        ("بوتسوانا", "بوليفيا (دولة - المتعددة القوميات)", "بيرو"),
        ("الفلبين", "فنزويلا (جمهورية - البوليفارية)", "فنلندا"),
        # The first word is kept.
        ("الجزائر", "الجمهورية الدومينيكية", "جمهورية كوريا", "جنوب أفريقيا"),
        ("المكسيك", "المملكة العربية السعودية", "المملكة المتحدة", "موناكو"),
        # A space sorts before every letter.
        ("سان تومي وبرينسيبي", "سان مارينو", "سانت كيتس ونيفيس", "سانت لوسيا"),
        ("السويد", "سويسرا", "شيلي"),
    ],
)
def test_states_are_in_the_order_the_united_nations_prints(
    ordered: tuple[str, ...], article: ArticleRule
) -> None:
    for shuffled in itertools.islice(itertools.permutations(ordered), 200):
        assert sorted(shuffled, key=lambda name: collation_key(name, article)) == list(ordered)


def test_the_two_article_rules_differ_in_later_words() -> None:
    names = ["جمهورية كوريا", "الجمهورية الدومينيكية", "جمهورية تنزانيا المتحدة"]
    assert sorted(names, key=collation_key) == [
        "جمهورية تنزانيا المتحدة",
        "الجمهورية الدومينيكية",
        "جمهورية كوريا",
    ]
    assert sorted(names, key=lambda name: collation_key(name, "first"))[0] == ("الجمهورية الدومينيكية")


def letters(name: str) -> tuple[tuple[int, ...], ...]:
    """Return the collation key of ``name`` without its tie-breaker."""
    return collation_key(name)[0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("أوغندا", "اوغندا"),
        ("أوغندا", "ا\u0654وغندا"),
        ("إيطاليا", "ايطاليا"),
        ("مصر", "مِصْر"),
        ("مصر", "مـصـر"),
        ("المملكة المتحدة", "مملكه متحده"),
        ("ليبيا", "ليبىا"),
        ("إيران (جمهورية - الإسلامية)", "إيران جمهورية الإسلامية"),
        ("\u2067مصر\u2069", "مصر"),
        ("غينيا-بيساو", "غينيا – بيساو"),
        ("لا", "ﻻ"),
        ("لواء", "لوا"),
        ("البند ٣", "البند 3"),
        ("انگولا", "انكولا"),
    ],
)
def test_diacritics_article_and_variants_of_letters_do_not_count(one: str, other: str) -> None:
    assert letters(one) == letters(other)


def test_ties_are_broken_independently_of_the_input_order() -> None:
    tied = ["أوغندا", "اوغندا", "أُوغندا"]
    assert len({tuple(sorted(p, key=collation_key)) for p in itertools.permutations(tied)}) == 1


def test_digits_sort_before_arabic_letters_and_other_scripts_after() -> None:
    names = ["Éire", "Zaire", "3", "يمن", "Япония", "ابن", ""]
    assert sorted(names, key=collation_key) == ["", "3", "ابن", "يمن", "Éire", "Zaire", "Япония"]


def test_a_word_that_is_only_the_article_and_a_letter_keeps_it() -> None:
    assert letters("الآ") == letters("الا")
    assert letters("الأ") > letters("اب")


@given(st.lists(NAMES, max_size=6), st.sampled_from(RULES))
def test_any_names_can_be_sorted_and_sorting_is_idempotent(names: list[str], article: ArticleRule) -> None:
    once = sorted(names, key=lambda name: collation_key(name, article))
    assert sorted(once, key=lambda name: collation_key(name, article)) == once
    assert sorted(once) == sorted(names)


@given(NAMES, NAMES, NAMES)
def test_the_order_is_total_and_transitive(a: str, b: str, c: str) -> None:
    first, second, third = sorted((collation_key(a), collation_key(b), collation_key(c)))
    assert first <= second <= third
    assert first <= third
    assert (collation_key(a) == collation_key(b)) == (a == b)
