"""Days, sittings and lists of names, as reports write them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from wgdesk.earlier.names import KnownNames
from wgdesk.earlier.sitting_ordinals import sitting_numbers
from wgdesk.earlier.written_days import days_in, spans_in
from wgdesk.languages.ar import counting as arabic_numbers
from wgdesk.languages.ar import dates as arabic_dates
from wgdesk.languages.en import basics as english
from wgdesk.languages.en import dates as english_dates

FIRST = date(2024, 1, 1)
FORMS = {
    "ar": (arabic_dates.day_span, arabic_numbers.ordinals),
    "en": (english_dates.day_span, english.ordinals),
}


@pytest.mark.parametrize("lang", FORMS)
@pytest.mark.parametrize("length", [0, 1, 2, 40])
def test_every_written_span_of_days_is_read(lang: str, length: int) -> None:
    for n in range(0, 400, 7):
        first = FIRST + timedelta(n)
        last = first + timedelta(length)
        assert spans_in(FORMS[lang][0](first, last), lang) == ((first, last),)


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "on 6, 7 and 9 October 2026"),
        ("en", "on 31 June 2026"),
        ("en", "from 9 to 6 October 2026"),
        ("en", "on 6 October"),
        ("ar", "أيام 6 و 7 و 9 تشرين الأول/أكتوبر 2026"),
    ],
)
def test_uncertain_days_are_not_read(lang: str, text: str) -> None:
    assert days_in(text, lang) == ()


@pytest.mark.parametrize(
    ("lang", "text"),
    [("en", "24–26 April and 5 May 2028"), ("ar", "٢٤-٢٦ نيسان/أبريل و ٥ أيار/مايو ٢٠٢٨")],
)
def test_the_year_at_the_end_is_that_of_all_days_before_it(lang: str, text: str) -> None:
    parts = ((date(2028, 4, 24), date(2028, 4, 26)), (date(2028, 5, 5), date(2028, 5, 5)))
    assert spans_in(text, lang) == parts


def test_two_separate_days_are_not_read_as_a_span() -> None:
    assert days_in("on 6 and 9 October 2026", "en") == (date(2026, 10, 6), date(2026, 10, 9))


@pytest.mark.parametrize(
    "numbers",
    [
        *((1,), (1, 2), (2, 3, 4), (1, 2, 4), (11, 12), (21, 22, 23)),
        *((2, 3, 4, 5, 7, 8, 9, 10), (1, 3, 4, 5, 8), (1, 2, 4, 5)),
    ],
)
def test_written_sittings_are_read(numbers: tuple[int, ...]) -> None:
    assert sitting_numbers(arabic_numbers.ordinals(numbers, "f"), "ar") == numbers
    assert sitting_numbers(english.ordinals(numbers), "en") == numbers


def test_a_sitting_in_brackets_is_not_read() -> None:
    assert sitting_numbers("4th [4th and 5th]", "en") == ()


def test_commas_and_conjunctions_within_names_do_not_split_them() -> None:
    names = (
        "Antigua and Barbuda",
        "United Nations Educational, Scientific and Cultural Organization",
        "Sao Tome and Principe",
    )
    assert KnownNames("en").split(f"{names[0]}, {names[1]} and {names[2]}") == names
    assert KnownNames("en").split(f"{names[0]} and {names[1]}") == names[:2]
    assert KnownNames("en").split(names[1]) == names[1:2]


@pytest.mark.parametrize(
    ("lang", "text", "apart", "numbers"),
    [
        ("en", "organizational", 1, (1,)),
        ("en", "organizational", 2, ()),
        ("en", "2nd organizational, 1st and 2nd", 2, (2, 3, 4)),
        ("en", "3rd organizational", 2, ()),
        ("en", "organizational and 5th to 3rd", 1, ()),
        ("en", "organizational, 1st and 1st", 1, ()),
        ("en", "1st (organizational)", 0, (1,)),
        ("ar", "التنظيمية والأولى", 1, (1, 2)),
        ("ar", "التنظيميتين الأولى والثانية والأولى", 2, (1, 2, 3)),
        ("ar", "التنظيمية الثانية والأولى", 2, (2, 3)),
        ("ar", "التنظيمية والأولى والأولى", 1, ()),
        ("ar", "التنظيميتين الأولى والثانية والأولى والأولى", 2, ()),
        ("ar", "التنظيمية الأولى والثانية", 2, ()),  # perhaps the second one of the session
    ],
)
def test_organizational_sittings_have_numbers_before_those_of_the_session(
    lang: str, text: str, apart: int, numbers: tuple[int, ...]
) -> None:
    assert sitting_numbers(text, lang, apart) == numbers
