"""The language a text belongs to, told by its letters."""

import pytest

from wgdesk.language_table import CODES, REPORTS
from wgdesk.words.misplaced import belongs_to


@pytest.mark.parametrize(
    ("text", "lang", "to"),
    [
        ("Karl Meier", "ar", "en"),
        ("ينبغي للدول", "en", "ar"),
        ("ينبغي للدول الأطراف في UNTOC", "en", "ar"),
        ("States parties", "en", ""),
        ("اتفاقية UN Convention", "ar", ""),  # has letters of its field's language
        ("UNODC", "ar", ""),
        ("A/RES/77/1", "ar", ""),
        ("2026-10-07", "ar", ""),
        ("Ka", "ar", ""),
        ("", "en", ""),
        ("Иванов", "ar", ""),  # no language of reports has these letters
    ],
)
def test_the_language_of_a_misplaced_text_is_told_by_its_letters(text: str, lang: str, to: str) -> None:
    assert belongs_to(text, lang, REPORTS) == to


def test_only_the_given_languages_are_considered() -> None:
    assert belongs_to("Иванов", "ar", CODES) == "ru"
    assert belongs_to("Karl Meier", "ar", ("ru",)) == ""
