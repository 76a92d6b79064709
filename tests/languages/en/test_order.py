"""The order of English lists of States."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wgdesk.languages.en.order import collation_key

LISTS = (
    ("Colombia", "the Comoros", "the Congo", "Costa Rica", "Côte d'Ivoire", "Croatia", "Cuba"),
    ("Czechia", "Democratic People's Republic of Korea", "Democratic Republic of the Congo"),
    ("Guinea", "Guinea-Bissau", "Guyana"),
    ("Bhutan", "Bolivia (Plurinational State of)", "Bosnia and Herzegovina"),
    ("Nepal", "Netherlands (Kingdom of the)", "New Zealand"),
    ("India", "Indonesia", "Iran (Islamic Republic of)", "Iraq"),
    ("Republic of Korea", "Republic of Moldova", "Romania"),
    ("Saint Kitts and Nevis", "Saint Lucia", "Samoa", "San Marino", "Sao Tome and Principe"),
    ("Spain", "the Sudan", "Sweden"),
    ("Tunisia", "Türkiye", "Turkmenistan"),
    ("Niger", "Nigeria"),
)


@pytest.mark.parametrize("ordered", LISTS)
def test_states_are_in_the_order_the_united_nations_prints(ordered: tuple[str, ...]) -> None:
    for seed in range(5):
        shuffled = list(ordered)
        random.Random(seed).shuffle(shuffled)
        assert sorted(shuffled, key=collation_key) == list(ordered)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Côte d'Ivoire", "Cote d\u2019Ivoire"),
        ("Türkiye", "TURKIYE"),
        ("the Sudan", "Sudan"),
        ("Bolivia (Plurinational State of)", "Bolivia, Plurinational State of"),
        ("Łódź", "Lodz"),
    ],
)
def test_case_accents_and_article_do_not_count(one: str, other: str) -> None:
    assert collation_key(one)[0] == collation_key(other)[0]


def test_a_name_that_is_only_the_article_keeps_it() -> None:
    assert collation_key("the")[0] == ("the",)


@given(st.lists(st.text(max_size=10), max_size=6))
def test_any_names_can_be_sorted_and_sorting_is_idempotent(names: list[str]) -> None:
    once = sorted(names, key=collation_key)
    assert sorted(once, key=collation_key) == once
    assert sorted(once) == sorted(names)
    backwards = list(reversed(names))
    assert sorted(backwards, key=collation_key) == once
