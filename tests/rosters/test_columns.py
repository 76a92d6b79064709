"""The meaning of a column is guessed from its heading and contents; others are left alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.rosters.workbooks import sheet_of, write_book
from wgdesk.reads.values.attendance import Attendance
from wgdesk.reads.values.roster import Roster
from wgdesk.rosters.columns import guess
from wgdesk.rosters.delimited import read_text
from wgdesk.rosters.known_names import matcher
from wgdesk.rosters.list_preview import Preview, RecordFacts, RowState, preview
from wgdesk.rosters.read_table import read_table
from wgdesk.rosters.table import ListTable
from wgdesk.rosters.word_table import ranked
from wgdesk.words.typed_days import typed_day

KNOWN = matcher(Roster({}, {}, {}))
STATES, PEOPLE = ("Brazil", "Egypt", "Kenya", "Norway"), ("Ana Lima", "Amal Said", "John Oloo", "Kari Berg")


def table(*columns: tuple[str, ...]) -> ListTable:
    """Return a list with these columns."""
    return read_text("\n".join("\t".join(row) for row in zip(*columns, strict=True)))


def fields(of: ListTable) -> list[str]:
    return [one.value for one in guess(of, KNOWN).fields]


@pytest.mark.parametrize(
    ("heading", "cells"),
    [
        ("Head of delegation?", ("Yes", "No", "No", "No")),
        ("Name of head of delegation", ("A. Lima", "S. Said", "J. Oloo", "K. Berg")),
        ("Visa required", ("No", "Yes", "Yes", "No")),
        ("Vegetarian", ("no", "no", "yes", "no")),
        ("Emergency contact name", ("Rui Lima", "Omar Said", "Mary Oloo", "Nils Berg")),
        ("Country of birth", STATES),
        ("Country of residence", ("Austria",) * 4),
        ("Organization", ("Ministry of Justice", "Permanent Mission", "Police", "Central Bank")),
        ("جنسية جواز السفر", STATES),
        ("Hotel", ("Hilton", "Ibis", "Hilton", "Motel")),
    ],
)
def test_a_heading_that_only_resembles_a_known_one_is_left_alone(
    heading: str, cells: tuple[str, ...]
) -> None:
    of_states, named = ("Country", *STATES), ("Name", *PEOPLE)
    assert fields(table((heading, *cells), of_states, named)) == ["nothing", "delegation", "name"]
    assert fields(table(of_states, named, (heading, *cells))) == ["delegation", "name", "nothing"]


def test_a_word_inside_of_a_heading_counts_where_the_contents_say_so() -> None:
    in_passport, full = ("Name as in the register", *PEOPLE), ("Full name", *PEOPLE)
    assert fields(table(("Delegation concerned", *STATES), in_passport, full)) == [
        "delegation",
        "nothing",
        "name",
    ]
    state = ("Registration state", *["Confirmed"] * 4)
    assert fields(table(state, ("Country", *STATES))) == ["registration", "delegation"]


def test_answers_without_a_heading_mean_presence() -> None:
    assert fields(table(STATES, PEOPLE, ("yes", "no", "yes", "no")))[2] == "present"


def shown(of: ListTable) -> Preview:
    facts = RecordFacts(Roster({}, {}, {}), Attendance({}, {}, (), {}))
    return preview(of, guess(of, KNOWN), {}, facts, KNOWN)


@pytest.mark.parametrize(
    "word", ["Withdrawn", "CANCELLED", "Annulée", "Retirado", "отозвано", "منسحبة", "已取消"]
)
def test_withdrawn_participants_are_left_out(word: str) -> None:
    status = ("Status", "Confirmed", word, "Pending", "Confirmed")
    found = shown(table(("Country", *STATES), ("Name", *PEOPLE), status))
    kept = [entry.delegate.name["en"] for entry in found.entries if entry.delegate is not None]
    assert kept == [PEOPLE[0], PEOPLE[2], PEOPLE[3]]
    gone = found.rows[1]
    assert (gone.state, [(note.key, note.word) for note in gone.notes]) == (
        RowState.PROBLEM,
        [("withdrawn", word)],
    )


def codes(of: ListTable) -> list[tuple[str, str]]:
    """Return delegation and person of each row that is taken."""
    return [(row.code, row.person) for row in shown(of).rows if row.entry is not None]


LISTED = [("BRA", ""), ("BRA", "Ana Lima"), ("BRA", "Rui Costa"), ("KEN", ""), ("KEN", "John Oloo")]


def test_a_delegation_may_be_a_heading_above_its_people() -> None:
    rows = ("Name,Function,Diet", "STATES PARTIES", "BRAZIL", "Ms. Ana Lima,Judge,vegan", "Rui Costa,Clerk,")
    assert codes(read_text("\n".join((*rows, "KENYA", "John Oloo,Judge,")))) == LISTED


def test_a_person_with_nothing_but_a_name_is_taken() -> None:
    head, people = "Name,Function,Diet\n", ("Ana Lima,,\nRui Costa,,\n", "John Oloo,Judge,\n")
    assert codes(read_text(f"{head}BRAZIL,,\n{people[0]}KENYA,,\n{people[1]}")) == LISTED
    alone = shown(read_text(head + "".join(people)))
    assert [[note.key for note in row.notes] for row in alone.rows] == [["no-delegation"]] * 3


def test_delegations_may_be_headings_in_a_list_without_column_headings() -> None:
    rows = (
        "LIST,,2026",
        "BRAZIL (2 persons),,",
        "Ana Lima,Head,",
        "Rui Costa,Member,",
        "KENYA (1),,",
        "John Oloo,Head,",
    )
    assert codes(read_text("\n".join(rows))) == LISTED


def test_the_heading_of_a_delegation_may_span_all_columns() -> None:
    wide = [(name,) * 3 for name in ("BRAZIL", "KENYA")]
    of_brazil, of_kenya = (
        [("Ana Lima", "Judge", ""), ("Rui Costa", "Clerk", "")],
        [("John Oloo", "Judge", "halal")],
    )
    rows = [("Name", "Function", "Diet"), wide[0], *of_brazil, wide[1], *of_kenya]
    assert codes(read_text("\n".join("\t".join(row) for row in rows))) == LISTED


def test_a_column_named_state_may_be_the_state_of_registration() -> None:
    state = ("State", "Confirmed", "Withdrawn / Retiré", "Pending", "Confirmed")
    found = table(("Organization", *STATES), ("Name", *PEOPLE), state)
    assert fields(found) == ["delegation", "name", "registration"]
    assert [code for code, _ in codes(found)] == ["BRA", "KEN", "NOR"]


def test_a_cell_may_hold_two_languages() -> None:
    both = ("Brazil / Brésil", "Egypt / Égypte", "Kenya", "Norway / Norvège")
    found = table(("Delegation Délégation", *both), ("Last name Nom", *PEOPLE))
    assert fields(found) == ["delegation", "family"]
    assert [code for code, _ in codes(found)] == ["BRA", "EGY", "KEN", "NOR"]


def test_first_names_may_be_called_names_and_have_two_columns() -> None:
    of = ("Страна", "Бразилия"), ("Фамилия", "Петров"), ("Имя", "Иван"), ("Отчество", "Ильич")
    assert codes(table(*of)) == [("BRA", "Иван Ильич Петров")]


@pytest.mark.parametrize(
    ("remark", "comes"),
    [
        *(
            ("Withdrawn 29/09", False),
            ("CANCELLED by e-mail", False),
            ("Visa refused - will not attend", False),
        ),
        *(
            ("ne participera pas (message du 24/09)", False),
            ("Flight cancelled, rebooked", True),
            ("Hotel - cancelled", True),
        ),
        *(("replaces Ms. Hribar (will not attend)", True), ("withdrew request for a visa", True), ("", True)),
        ("will not attend the reception", True),
        ("Replaced by Ms. Hribar", False),
    ],
)
def test_a_remark_may_say_that_somebody_does_not_come(remark: str, comes: bool) -> None:
    remarks = ("Remarks Remarques", "late", remark, "", "vegan")
    found = table(("Country", *STATES), ("Name", *PEOPLE), remarks)
    assert fields(found)[2] == "remarks"
    assert ([code for code, _ in codes(found)] == ["BRA", "EGY", "KEN", "NOR"]) is comes


def test_a_hidden_column_is_asked_about(tmp_path: Path) -> None:
    hidden = '<cols><col min="2" max="2" width="9" hidden="1"/></cols><sheetData>'
    rows = sheet_of([("Name", "Country"), *zip(PEOPLE, STATES, strict=True)])
    whole = rows.replace("<sheetData>", hidden)
    found = read_table(write_book(tmp_path / "list.xlsx", {"List": whole}))
    assert found.hidden == {1}
    assert fields(found) == ["name", "nothing"]


@pytest.mark.parametrize(
    "text",
    [
        *("5 October 2026", "October 5, 2026", "Monday, 5th October 2026", "5-Oct-26", "05 OCT 2026"),
        *("5 octobre 2026", "5 de octubre de 2026", "5 октября 2026 г.", "2026年10月5日", "le 5 oct. 2026"),
        *("٥ تشرين الأول/أكتوبر ٢٠٢٦", "5 أكتوبر 2026", "2026 October 5"),
    ],
)
def test_a_date_may_have_the_name_of_its_month(text: str) -> None:
    assert typed_day(text) == date(2026, 10, 5)


@pytest.mark.parametrize(
    "text", ["October 2026", "5 October", "32 October 2026", "5 May or June 2026", "in March"]
)
def test_an_incomplete_or_impossible_date_is_not_read(text: str) -> None:
    assert typed_day(text) is None


def test_the_longest_matching_name_of_a_month_counts() -> None:
    assert typed_day("3 كانون الثاني/يناير 2027") == date(2027, 1, 3)
    assert typed_day("3 كانون الأول/ديسمبر 2027") == date(2027, 12, 3)


@pytest.mark.parametrize(
    ("written", "rank"),
    [
        ("Member of the Committee", "member"),
        ("Independent expert", "member"),
        ("عضوة اللجنة", "member"),
        ("Member", "adviser"),
        ("Member of delegation", "adviser"),
        ("عضو", "adviser"),
    ],
)
def test_a_member_of_the_body_is_told_from_a_member_of_a_delegation(written: str, rank: str) -> None:
    assert ranked(written) == rank
