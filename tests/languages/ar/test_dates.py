"""Days in Arabic."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wgdesk.languages.ar import dates

DAYS = st.dates(min_value=date(2003, 12, 25), max_value=date(2040, 12, 31))


def test_a_day_in_full() -> None:
    assert dates.full_date(date(2019, 9, 9)) == "9 أيلول/سبتمبر 2019"


def test_months_have_both_names() -> None:
    assert [dates.month_of(date(2019, month, 1)) for month in range(1, 13)] == [
        "كانون الثاني/يناير",
        "شباط/فبراير",
        "آذار/مارس",
        "نيسان/أبريل",
        "أيار/مايو",
        "حزيران/يونيه",
        "تموز/يوليه",
        "آب/أغسطس",
        "أيلول/سبتمبر",
        "تشرين الأول/أكتوبر",
        "تشرين الثاني/نوفمبر",
        "كانون الأول/ديسمبر",
    ]


ONE = (date(2010, 10, 19), date(2010, 10, 19))
TWO = (date(2009, 4, 14), date(2009, 4, 15))
THREE = (date(2010, 1, 27), date(2010, 1, 29))
TWO_MONTHS = (date(2012, 5, 30), date(2012, 6, 1))
TWO_YEARS = (date(2019, 12, 30), date(2020, 1, 2))
TURN_OF_MONTH = (date(2019, 9, 30), date(2019, 10, 1))
TURN_OF_YEAR = (date(2019, 12, 31), date(2020, 1, 1))


@pytest.mark.parametrize(
    ("span", "style", "expected"),
    [
        (ONE, "listed", "يوم 19 تشرين الأول/أكتوبر 2010"),
        (ONE, "running", "في 19 تشرين الأول/أكتوبر 2010"),
        (ONE, "period", "في 19 تشرين الأول/أكتوبر 2010"),
        (TWO, "listed", "يومي 14 و 15 نيسان/أبريل 2009"),
        (TWO, "running", "يومي 14 و 15 نيسان/أبريل 2009"),
        (TWO, "period", "يومي 14 و 15 نيسان/أبريل 2009"),
        (THREE, "listed", "من 27 إلى 29 كانون الثاني/يناير 2010"),
        (THREE, "running", "من 27 إلى 29 كانون الثاني/يناير 2010"),
        (THREE, "period", "في الفترة من 27 إلى 29 كانون الثاني/يناير 2010"),
        (TWO_MONTHS, "listed", "من 30 أيار/مايو إلى 1 حزيران/يونيه 2012"),
        (
            TWO_YEARS,
            "running",
            "من 30 كانون الأول/ديسمبر 2019 إلى 2 كانون الثاني/يناير 2020",
        ),
        (TURN_OF_MONTH, "running", "يومي 30 أيلول/سبتمبر و 1 تشرين الأول/أكتوبر 2019"),
        (
            TURN_OF_YEAR,
            "listed",
            "يومي 31 كانون الأول/ديسمبر 2019 و 1 كانون الثاني/يناير 2020",
        ),
    ],
)
def test_spans_of_days_are_written_in_every_style(
    span: tuple[date, date], style: dates.SpanStyle, expected: str
) -> None:
    assert dates.day_span(*span, style) == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ((9,), "في 9 أيلول/سبتمبر 2019"),
        ((9, 9), "في 9 أيلول/سبتمبر 2019"),
        ((9, 10), "يومي 9 و 10 أيلول/سبتمبر 2019"),
        ((11, 9), "يومي 9 و 11 أيلول/سبتمبر 2019"),
        ((9, 10, 11), "في الفترة من 9 إلى 11 أيلول/سبتمبر 2019"),
        ((9, 11, 13), "أيام 9 و 11 و 13 أيلول/سبتمبر 2019"),
        # A run of three is said day by day beside others, one of four is not, nor five over a weekend.
        ((2, 9, 10, 11), "أيام 2 و 9 و 10 و 11 أيلول/سبتمبر 2019"),
        ((2, 9, 10, 11, 12), "في 2 أيلول/سبتمبر وفي الفترة من 9 إلى 12 أيلول/سبتمبر 2019"),
        (
            (2, 3, 12, 13, 16, 17, 18, 30),
            "يومي 2 و 3 أيلول/سبتمبر وفي الفترة من 12 إلى 18 أيلول/سبتمبر وفي 30 أيلول/سبتمبر 2019",
        ),
    ],
)
def test_days_of_sittings_are_joined_or_spanned(days: tuple[int, ...], expected: str) -> None:
    assert dates.held_on([date(2019, 9, day) for day in days]) == expected


def test_scattered_days_over_two_months_name_each_month_once() -> None:
    days = [date(2019, 9, 27), date(2019, 9, 30), date(2019, 10, 1), date(2019, 10, 3)]
    assert dates.held_on(days) == "أيام 27 و 30 أيلول/سبتمبر و 1 و 3 تشرين الأول/أكتوبر 2019"


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        ((date(2019, 9, 9), date(2019, 9, 11)), "9-11 أيلول/سبتمبر 2019"),
        (ONE, "19 تشرين الأول/أكتوبر 2010"),
        (TWO, "14 و 15 نيسان/أبريل 2009"),
        (TWO_MONTHS, "30 أيار/مايو - 1 حزيران/يونيه 2012"),
        (TWO_YEARS, "30 كانون الأول/ديسمبر 2019 - 2 كانون الثاني/يناير 2020"),
    ],
)
def test_the_masthead_has_the_span_of_days_without_prepositions(
    span: tuple[date, date], expected: str
) -> None:
    assert dates.masthead_dates([span]) == expected


def test_the_same_month_of_two_years_is_named_twice() -> None:
    days = [date(2018, 9, 9), date(2019, 9, 9)]
    assert dates.held_on(days) == "يومي 9 أيلول/سبتمبر 2018 و 9 أيلول/سبتمبر 2019"


def test_no_days_and_reversed_spans_are_errors() -> None:
    with pytest.raises(ValueError, match="no day"):
        dates.held_on([])
    with pytest.raises(ValueError, match="before it begins"):
        dates.day_span(date(2019, 9, 11), date(2019, 9, 9))
    for say in (dates.session_days, dates.masthead_dates):
        with pytest.raises(ValueError, match="before it begins"):
            say([(date(2019, 9, 11), date(2019, 9, 9))])


@given(DAYS, st.integers(0, 400), st.sampled_from(["listed", "running", "period"]))
def test_a_span_never_loses_a_number(first: date, length: int, style: dates.SpanStyle) -> None:
    last = first + timedelta(length)
    for said in (dates.day_span(first, last, style), dates.masthead_dates([(first, last)])):
        numbers = [int(number) for number in re.findall("[0-9]+", said)]
        printed = [first.day, last.day] if length else [first.day]
        assert [number for number in numbers if number <= 31] == printed
        assert {number for number in numbers if number > 31} == {first.year, last.year}
        assert dates.month_of(first) in said
        assert dates.month_of(last) in said


@given(st.sets(DAYS, min_size=1, max_size=6))
def test_days_of_sittings_can_be_read_back(days: set[date]) -> None:
    assert read_back(dates.held_on(days)) == sorted(days)


def read_back(said: str) -> list[date]:
    """Return the days named in ``said``, read from the end, where month and year are."""
    found: list[date] = []
    month = year = 0
    names = "|".join(re.escape(name) for name in dates.MONTHS)
    for word in reversed(re.findall(rf"{names}|[0-9]+", said)):
        if word in dates.MONTHS:
            month = dates.MONTHS.index(word) + 1
        elif int(word) > 31:
            year = int(word)
        else:
            found.insert(0, date(year, month, int(word)))
    if "من" in said.split():
        length = (found[1] - found[0]).days
        return [found[0] + timedelta(n) for n in range(length + 1)]
    return found
