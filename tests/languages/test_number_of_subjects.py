"""Whether the subject of an English sentence takes a plural verb, by forms of published reports."""

from __future__ import annotations

import pytest

from wgdesk.languages.en.entities import closed, is_one, is_several
from wgdesk.languages.en.number_of_subjects import takes_plural


@pytest.mark.parametrize(
    "noun",
    [
        "concern and support",
        "appreciation, gratitude and support for the plan",
        "the resolution and the decision",
        "the report, the note and the letter",
        "the importance of training and the need for funds",
        "both the use and the storage of records",
        "a number of issues",
        "a wide range of challenges in carrying out policies",
        "the efforts of the Co-Chairs and their engagement",
    ],
)
def test_things_joined_or_counted_take_a_plural_verb(noun: str) -> None:
    assert takes_plural(noun)


@pytest.mark.parametrize(
    "noun",
    [
        "concern about loans and support",
        "research and development",
        "the progressive development and codification of law",
        "the importance of cooperation with the Agency and the facilitation of trade",
        "the need to strengthen cooperation and the role of women",
        "the need to recognize the value of tools and the lack of funds",
        "the number of issues",
        "a wide range of expertise",
    ],
)
def test_one_thing_takes_a_singular_verb(noun: str) -> None:
    assert not takes_plural(noun)


@pytest.mark.parametrize(
    ("maker", "one"),
    [
        ("one speaker who represented two groups", True),
        ("One speaker, speaking on behalf of Chile and Peru", True),
        ("the representative of Bosnia and Herzegovina", True),
        ("every State, including those that have ratified the Protocol", True),
        ("the Bank, which had lent to States", True),
        ("the delegation of Saint Vincent and the Grenadines", True),
        ("two speakers who represented one group", False),
        ("a number of delegations", False),
        ("a speaker and another delegate", False),
        ("Costa Rica and France", False),
        ("the Chair and the Secretary", False),
    ],
)
def test_the_number_of_makers_is_that_of_the_head(maker: str, one: bool) -> None:
    assert is_one(maker) is one
    assert is_several(maker) is not one


@pytest.mark.parametrize("maker", ["the Ministry of Health and Trade", "the Group of 77 and China"])
def test_of_some_names_the_number_is_not_sure(maker: str) -> None:
    assert not is_one(maker)
    assert not is_several(maker)


def test_what_is_added_to_a_name_ends_with_a_comma() -> None:
    assert (
        closed("one speaker, speaking on behalf of a group") == "one speaker, speaking on behalf of a group,"
    )
    assert closed("one speaker") == "one speaker"
