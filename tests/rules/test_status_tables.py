"""What is read in a table of parties that somebody brings: days in many forms, marks, names with commas."""

from datetime import date

import pytest

from wgdesk.rules.status_tables import PartyStatus, read_lines
from wgdesk.words.finder import fold

CODES = {fold("Egypt"): "EGY", fold("Bolivia, Plurinational"): "BOL"}
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


@pytest.mark.parametrize(("number", "month"), list(enumerate(MONTHS, start=1)))
def test_months_are_read_in_full_and_short(number: int, month: str) -> None:
    for name in (month, month[:3], f"{month[:3]}.", month.upper()):
        found = read_lines(f"Egypt\t\t5 {name} 2004", CODES)
        assert found == {"EGY": PartyStatus(party=True, party_since=date(2004, number, 5))}


@pytest.mark.parametrize(
    "day", ["2004-03-05", "5 3 2004", "05/03/2004", "5.3.2004", "5 Mar 2004", "5 Mar 2004 AA"]
)
def test_forms_of_a_day(day: str) -> None:
    signed = PartyStatus(signed=True, signed_on=date(2004, 3, 5))
    assert read_lines(f"Egypt | {day} | no", CODES) == {"EGY": signed}


@pytest.mark.parametrize("word", ["yes", "X", "true", "1", "Party", "نعم", "طرف"])
def test_words_for_a_day_that_nobody_knows(word: str) -> None:
    assert read_lines(f"Egypt; ; {word}", CODES) == {"EGY": PartyStatus(party=True)}
    assert read_lines(f"Egypt; {word};", CODES) == {"EGY": PartyStatus(signed=True)}


@pytest.mark.parametrize("word", ["", "no", "False", "0", "-", "–", "لا"])
def test_words_for_no_day(word: str) -> None:
    assert read_lines(f"Egypt; yes; {word}", CODES) == {"EGY": PartyStatus(signed=True)}


def test_a_name_alone_is_a_party_and_commas_part_where_nothing_else_does() -> None:
    assert read_lines("Egypt", CODES) == {"EGY": PartyStatus(party=True)}
    found = read_lines('"Bolivia, Plurinational", 1 May 2001, 2 June 2002', CODES)
    assert found == {"BOL": PartyStatus(True, True, date(2001, 5, 1), date(2002, 6, 2))}


def test_the_head_of_a_table_is_not_a_party_and_empty_lines_are_none() -> None:
    for head in ("Participant", "State", "Code", "Party", "الدولة", "الطرف"):
        assert read_lines(f"{head}\tSignature\n\n  \nEgypt\n", CODES) == {"EGY": PartyStatus(party=True)}
