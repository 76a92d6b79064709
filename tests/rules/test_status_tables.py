"""Reading a pasted table of parties: dates in many forms, marks, names with commas."""

from datetime import date

import pytest

from wgdesk.errors import Refused
from wgdesk.model import Instrument
from wgdesk.rules.status_tables import PartyStatus, own_table, read_lines
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
    "day",
    [
        *("2004-03-05", "5 3 2004", "05/03/2004", "5.3.2004", "5 Mar 2004", "5 Mar 2004 AA"),
        *("5-Mar-2004", "March 5, 2004", "2004-03-05 00:00:00", "5 Mar 2004 [a]", "5 mars 2004"),
        *("٢٠٠٤-٠٣-٠٥", "٥ آذار/مارس ٢٠٠٤"),
    ],
)
def test_dates_are_read_in_many_forms(day: str) -> None:
    signed = PartyStatus(signed=True, signed_on=date(2004, 3, 5))
    assert read_lines(f"Egypt | {day} | no", CODES) == {"EGY": signed}


@pytest.mark.parametrize("word", ["yes", "X", "true", "1", "Party", "نعم", "طرف"])
def test_words_for_yes_give_a_status_without_a_date(word: str) -> None:
    assert read_lines(f"Egypt; ; {word}", CODES) == {"EGY": PartyStatus(party=True)}
    assert read_lines(f"Egypt; {word};", CODES) == {"EGY": PartyStatus(signed=True)}


@pytest.mark.parametrize("word", ["", "no", "False", "0", "-", "–", "لا"])
def test_words_for_no_give_no_status(word: str) -> None:
    assert read_lines(f"Egypt; yes; {word}", CODES) == {"EGY": PartyStatus(signed=True)}


def test_a_name_alone_is_a_party_and_commas_separate_cells_at_need() -> None:
    assert read_lines("Egypt", CODES) == {"EGY": PartyStatus(party=True)}
    found = read_lines('"Bolivia, Plurinational", 1 May 2001, 2 June 2002', CODES)
    assert found == {"BOL": PartyStatus(True, True, date(2001, 5, 1), date(2002, 6, 2))}


def test_headings_and_empty_lines_are_skipped() -> None:
    for head in ("Participant", "State", "Code", "Party", "الدولة", "الطرف"):
        assert read_lines(f"{head}\tSignature\n\n  \nEgypt\n", CODES) == {"EGY": PartyStatus(party=True)}
    assert read_lines("Egypt\nState\n", {**CODES, fold("State"): "STA"}).keys() == {"EGY", "STA"}


def test_blanks_after_commas_and_marks_of_direction_do_not_count() -> None:
    signed = PartyStatus(True, False, date(2001, 5, 1))
    assert read_lines("\u200fEgypt\u200e\t\u061c1 May 2001", CODES) == {"EGY": signed}
    assert read_lines('Egypt, "1 May 2001"', CODES) == {"EGY": signed}


def test_a_line_that_says_the_same_again_does_not_count() -> None:
    once = read_lines("Egypt\t\t5 Mar 2004", CODES)
    assert read_lines("Egypt\t\t5 Mar 2004\n" * 10_000, CODES) == once


@pytest.mark.parametrize("name", ["Egypt 4, 5", "Egypt [4]", "Egypt¹ ²", "12. Egypt", "٣) Egypt"])
def test_numbers_of_lines_and_of_footnotes_are_passed_over(name: str) -> None:
    assert read_lines(f"{name}\t\tyes", CODES) == {"EGY": PartyStatus(party=True)}


NOWHERE = [f"Place {number}" for number in range(9)]


@pytest.mark.parametrize(
    ("text", "key", "facts"),
    [
        (" \n", "status-empty", {}),
        ("State\tSignature\n", "status-empty", {}),
        ("\n".join(["Egypt", *NOWHERE]), "status-unknown", {"n": "9", "names": " · ".join(NOWHERE[:8])}),
        ("Egypt; yes\n\nEGYPT; no", "status-twice", {"name": "EGYPT", "line": "1", "other": "3"}),
        ("x" * 200_000, "status-line", {"line": "1", "word": "x" * 60 + " …"}),
        ("Egypt\t\t1 Jan 98", "status-line", {"line": "1", "word": "1 Jan 98"}),
        ("Egypt\t\t1 Jan 1698", "status-line", {"line": "1", "word": "1 Jan 1698"}),
        ("State\n\nEgypt\t\tin spring", "status-line", {"line": "3", "word": "in spring"}),
        ("Egypt\t31 Feb 2004", "status-line", {"line": "1", "word": "31 Feb 2004"}),
        ("Egypt\t5 Maio 2004", "status-line", {"line": "1", "word": "5 Maio 2004"}),
    ],
)
def test_unreadable_cells_are_reported_with_their_line(text: str, key: str, facts: dict[str, str]) -> None:
    with pytest.raises(Refused) as refused:
        read_lines(text, CODES)
    assert (refused.value.key, refused.value.facts) == (key, facts)


def test_the_programs_own_table_is_of_a_day_and_says_who_only_signed() -> None:
    table = own_table(Instrument.TIP_PROTOCOL)
    assert table.as_of == date(2019, 9, 9)
    assert table.standings["AGO"] == PartyStatus(party=True)
    assert table.standings["COG"] == PartyStatus(signed=True)
    assert table.standings["NPL"] == PartyStatus()
    assert len(table.standings) == 198
