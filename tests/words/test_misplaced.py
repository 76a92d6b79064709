"""To which language a text belongs, as its letters tell."""

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
        ("اتفاقية UN Convention", "ar", ""),  # has letters of its own language
        ("UNODC", "ar", ""),
        ("A/RES/77/1", "ar", ""),
        ("2026-10-07", "ar", ""),
        ("Ka", "ar", ""),
        ("", "en", ""),
        ("Иванов", "ar", ""),  # no language of reports has these letters
    ],
)
def test_the_letters_tell(text: str, lang: str, to: str) -> None:
    assert belongs_to(text, lang, REPORTS) == to


def test_only_languages_that_are_asked_about_are_answered() -> None:
    assert belongs_to("Иванов", "ar", CODES) == "ru"
    assert belongs_to("Karl Meier", "ar", ("ru",)) == ""
