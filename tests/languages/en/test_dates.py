"""Days in English."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wgdesk.languages.en import dates as dates

DAYS = st.dates(min_value=date(2003, 12, 25), max_value=date(2040, 12, 31))


def test_a_day_in_full() -> None:
    assert dates.full_date(date(2019, 9, 9)) == "9 September 2019"
    assert " ".join(dates.month_of(date(2019, month, 1)) for month in range(1, 13)) == (
        "January February March April May June July August September October November December"
    )


@pytest.mark.parametrize(
    ("first", "last", "running", "masthead"),
    [
        (date(2010, 10, 19), date(2010, 10, 19), "on 19 October 2010", "19 October 2010"),
        (date(2009, 4, 14), date(2009, 4, 15), "on 14 and 15 April 2009", "14 and 15 April 2009"),
        (
            date(2010, 1, 27),
            date(2010, 1, 29),
            "from 27 to 29 January 2010",
            "27–29 January 2010",
        ),
        (
            date(2019, 9, 30),
            date(2019, 10, 1),
            "on 30 September and 1 October 2019",
            "30 September and 1 October 2019",
        ),
        (
            date(2012, 5, 30),
            date(2012, 6, 1),
            "from 30 May to 1 June 2012",
            "30 May–1 June 2012",
        ),
        (date(2024, 6, 6), date(2024, 6, 7), "on 6 and 7 June 2024", "6 and 7 June 2024"),
        (
            date(2019, 12, 31),
            date(2020, 1, 1),
            "on 31 December 2019 and 1 January 2020",
            "31 December 2019 and 1 January 2020",
        ),
        (
            date(2019, 12, 30),
            date(2020, 1, 2),
            "from 30 December 2019 to 2 January 2020",
            "30 December 2019–2 January 2020",
        ),
    ],
)
def test_spans_of_days_are_written_in_every_style(
    first: date, last: date, running: str, masthead: str
) -> None:
    assert dates.day_span(first, last) == running
    assert dates.masthead_dates([(first, last)]) == masthead


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ((9, 9), "on 9 September 2019"),
        ((10, 9), "on 9 and 10 September 2019"),
        ((9, 11), "on 9 and 11 September 2019"),
        ((9, 10, 11), "from 9 to 11 September 2019"),
        ((9, 11, 13), "on 9, 11 and 13 September 2019"),
        # A run of three is said day by day beside others, one of four is not, nor five over a weekend.
        ((2, 9, 10, 11), "on 2, 9, 10 and 11 September 2019"),
        ((2, 9, 10, 11, 12), "on 2 September and from 9 to 12 September 2019"),
        ((12, 13, 16, 17), "from 12 to 17 September 2019"),
        ((12, 13, 16, 17, 20), "on 12, 13, 16, 17 and 20 September 2019"),
        (
            (2, 3, 12, 13, 16, 17, 18, 30),
            "on 2 and 3 September, from 12 to 18 September and on 30 September 2019",
        ),
    ],
)
def test_days_of_sittings_are_joined_or_spanned(days: tuple[int, ...], expected: str) -> None:
    assert dates.held_on([date(2019, 9, day) for day in days]) == expected


def test_scattered_days_over_two_months_name_each_month_once() -> None:
    days = [date(2019, 9, 27), date(2019, 9, 30), date(2019, 10, 1), date(2019, 10, 3)]
    assert dates.held_on(days) == "on 27 and 30 September and 1 and 3 October 2019"


def test_scattered_days_over_three_months() -> None:
    days = [date(2019, 11, 29), date(2019, 12, 2), date(2019, 12, 4), date(2020, 1, 6)]
    assert dates.held_on(days) == "on 29 November, 2 and 4 December 2019 and 6 January 2020"


def test_and_comes_before_the_last_group_of_days() -> None:
    days = [date(2026, 2, 28), date(2027, 3, 1), date(2028, 2, 29), date(2028, 3, 1)]
    assert dates.held_on(days) == "on 28 February 2026, 1 March 2027 and 29 February and 1 March 2028"


def test_the_same_month_of_two_years_is_named_twice() -> None:
    days = [date(2018, 9, 9), date(2019, 9, 9)]
    assert dates.held_on(days) == "on 9 September 2018 and 9 September 2019"


def test_no_days_and_reversed_spans_are_errors() -> None:
    with pytest.raises(ValueError, match="no day"):
        dates.held_on([])
    with pytest.raises(ValueError, match="before it begins"):
        dates.day_span(date(2019, 9, 11), date(2019, 9, 9))
    for say in (dates.session_days, dates.masthead_dates):
        with pytest.raises(ValueError, match="before it begins"):
            say([(date(2019, 9, 11), date(2019, 9, 9))])


@given(DAYS, st.integers(0, 400))
def test_a_span_never_loses_a_number(first: date, length: int) -> None:
    last = first + timedelta(length)
    for said in (dates.day_span(first, last), dates.masthead_dates([(first, last)])):
        numbers = [int(number) for number in re.findall("[0-9]+", said)]
        printed = [first.day, last.day] if length else [first.day]
        assert [number for number in numbers if number <= 31] == printed
        assert {number for number in numbers if number > 31} == {first.year, last.year}


@given(st.sets(DAYS, min_size=1, max_size=6))
def test_no_day_of_sittings_is_lost(days: set[date]) -> None:
    said = dates.held_on(days)
    ordered = sorted(days)
    shown = [ordered[0], ordered[-1]] if said.startswith("from") else ordered
    numbers = [int(number) for number in re.findall("[0-9]+", said)]
    assert [number for number in numbers if number <= 31] == [day.day for day in shown]
