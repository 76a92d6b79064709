"""The gender of a person is guessed where it is not recorded."""

from __future__ import annotations

import pytest

from wgdesk.words.guessed_gender import person_gender


@pytest.mark.parametrize(
    ("names", "gender"),
    [
        (("Ms. Kim Lee",), "f"),
        (("Mr Andrea Rossi",), "m"),
        (("السيدة نور سلام", "Noor Salam"), "f"),
        (("السيد حمزة", "Hamza"), "m"),
        (("فاطمة الزهراء", "Fatima"), "f"),
        (("ليلى حداد",), "f"),
        (("مصطفى كمال",), "m"),
        (("Otieno",), "m"),
        ((), "m"),
    ],
)
def test_the_gender_of_a_person_is_guessed_from_address_or_ending(
    names: tuple[str, ...], gender: str
) -> None:
    assert person_gender(names) == gender
