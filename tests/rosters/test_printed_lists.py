"""A printed list of participants is read as a person reads it; what is uncertain is asked about.

Beside each list in ``listed`` is a table of its people: ``note`` says why a person is left out.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.earlier.word_files import paragraph, write_word
from tests.rosters.workbooks import sheet_of, write_book
from wgdesk.errors import Refused
from wgdesk.reads.values.attendance import Attendance
from wgdesk.reads.values.roster import Roster
from wgdesk.rosters.delegation_rows import NameChoice
from wgdesk.rosters.delimited import read_text
from wgdesk.rosters.list_preview import PreviewRow, RecordFacts
from wgdesk.rosters.list_reading import ListReading, begun, decided, renewed
from wgdesk.rosters.read_list import read_list

LISTED = sorted((Path(__file__).parent / "listed").glob("*.txt"))
FACTS = RecordFacts(Roster({}, {}, {}), Attendance({}, {}, (), {}))


def read(text: str) -> ListReading:
    return begun(read_text(text, "list.txt"), FACTS, {})


def told(row: PreviewRow, expected: dict[str, str]) -> dict[str, str]:
    """Return a row in the fields of the table; for a person left out, only the note is compared."""
    if row.entry is None or row.entry.delegate is None:
        return {**expected, "note": row.notes[-1].key}
    one, new = row.entry.delegate, row.entry.newcomer
    own = new is not None and new.code != expected["delegation"]
    return {
        "delegation": row.written if own else row.code,
        "name": row.person,
        "gender": one.gender or "",
        "honorific": one.honorific or "",
        "rank": one.rank or "",
        "function": next(iter(one.function.values()), ""),
        "note": "",
    }


def people(path: Path) -> list[dict[str, str]]:
    with path.with_suffix(".csv").open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


@pytest.mark.parametrize("path", LISTED, ids=lambda path: path.stem)
def test_everybody_in_a_printed_list_is_read_or_asked_about(path: Path) -> None:
    expected = people(path)
    rows = begun(read_list(path), FACTS, {}).preview.rows
    assert len(rows) == len(expected)
    for row, one in zip(rows, expected, strict=True):
        assert told(row, one) == one


def test_few_are_asked_about() -> None:
    every = [one for path in LISTED for one in people(path)]
    assert len(every) > 200
    assert sum(bool(one["note"]) for one in every) < len(every) / 10


def _without_empty_lines(text: str) -> str:
    return "\n".join(line for line in text.splitlines() if line.strip())


SPOILT: dict[str, Callable[[str], str]] = {
    "no empty lines": _without_empty_lines,
    "only every other line": lambda text: _without_empty_lines(text).replace("\n", "\n\n"),
    "marks of direction": lambda text: "\n".join(f"\u200f{line}\u202c" for line in text.splitlines()),
    "further right": lambda text: "\n".join(f"      {line}" for line in text.splitlines()),
    "no full stops": lambda text: text.replace("Mr.", "Mr").replace("Ms.", "Ms").replace("Sra.", "Sra"),
    "spaces that do not break": lambda text: text.replace(". ", ".\u00a0").replace("Mme ", "Mme\u00a0"),
}


@pytest.mark.sampled
@pytest.mark.parametrize("spoilt", SPOILT)
@pytest.mark.parametrize("path", LISTED, ids=lambda path: path.stem)
def test_damaged_text_puts_nobody_into_another_delegation(path: Path, spoilt: str) -> None:
    of = {one["name"]: one for one in people(path)}
    for row in read(SPOILT[spoilt](path.read_text(encoding="utf-8"))).preview.rows:
        if row.entry is not None and row.entry.delegate is not None:
            one = {**of[row.person], "note": ""}
            assert {**told(row, one), "function": ""} == {**one, "function": ""}


def functions(of: ListReading) -> list[str]:
    delegates = [row.entry.delegate for row in of.preview.rows if row.entry is not None]
    return [", ".join(one.function.values()) for one in delegates if one is not None]


def notes(of: ListReading) -> list[tuple[str, str, str]]:
    """Return delegation, person and note of each row."""
    return [
        (row.code or row.written, row.person, ", ".join(note.key for note in row.notes))
        for row in of.preview.rows
    ]


NO_GAPS = """Non-governmental organizations
Harbour Watch
Ms. Ann Lee
Director
Lighthouse Unit
Mr. Bob Roe
Analyst
"""


def test_an_ambiguous_line_is_asked_about_once_for_all_below() -> None:
    one = read(NO_GAPS)
    assert notes(one) == [("HW", "Ann Lee", "goes-on"), ("Lighthouse Unit", "Bob Roe", "no-heading")]
    assert [row.entry is None for row in one.preview.rows] == [False, True]
    chosen = renewed(decided(one, "Lighthouse Unit", NameChoice("KEN")), FACTS)
    assert notes(chosen)[1] == ("KEN", "Bob Roe", "")


def test_an_office_below_a_name_is_not_a_section_title() -> None:
    one = read(f"{NO_GAPS}Secretariat\nMr. Tom Roe\nBureau\nMs. Eve Lee\nClerk\n")
    assert [line.cells[:2] for line in one.table.lines][2:] == [("Secretariat", "ngo"), ("Bureau", "ngo")]
    of_parties = read("Parties\nKENYA\nMr. Ann Lee\nSecretary to the\nParties\nMr. Bob Roe\n")
    assert notes(of_parties) == [("KEN", "Ann Lee", ""), ("KEN", "Bob Roe", "")]


def test_people_under_an_empty_section_title_are_asked_about() -> None:
    one = read("States parties\nKENYA\nMr. Ann Lee, Judge\nObservers\nMr. Bob Roe, Clerk\n")
    assert notes(one) == [("KEN", "Ann Lee", ""), ("", "Bob Roe", "no-delegation")]


def test_the_name_of_an_agency_below_a_person_is_asked_about() -> None:
    one = read(f"{NO_GAPS}World Health Organization\nMs. Eve Lee\nClerk\n")
    assert notes(one)[2] == ("World Health Organization", "Eve Lee", "no-heading")


def test_columns_that_cannot_be_told_apart_are_not_guessed() -> None:
    text = "States parties\nKenya\nMr. Ann Lee          Ms. Kari Berg\nDirector          Judge\n"
    assert [note for _, _, note in notes(read(text))] == ["two-columns", "no-delegation"]


def test_a_person_above_the_labelled_head_is_not_the_head() -> None:
    rows = read("KENYA\nMr. Ann Lee, Judge\nMs. Eve Oloo, Minister, Head of Delegation\n").preview.rows
    ranks = [row.entry.delegate.rank for row in rows if row.entry and row.entry.delegate]
    assert ranks == ["adviser", "head"]


def test_the_second_person_is_not_the_head_if_the_first_is_unsure() -> None:
    rows = read("KENYA\nMr. DOE, Eve, Judge\nMs. Ann Lee, Clerk\nNORWAY\nMr. Per Berg, Judge\n").preview.rows
    assert [row.entry.delegate.rank for row in rows if row.entry and row.entry.delegate] == [
        "adviser",
        "head",
    ]


def test_the_kind_of_organization_ends_at_an_unknown_title() -> None:
    above = "Intergovernmental organizations\n\nCOUNCIL OF EUROPE\nMs. Ann Lee, Judge\n\n"
    below = "UNION OF HARBOURS\nMr. Bob Roe, Clerk\n"
    assert notes(read(above + below))[1] == ("UOH", "Bob Roe", "")
    between = read(f"{above}Friends of the secretariat\n\n{below}")
    assert notes(between)[1] == ("UNION OF HARBOURS", "Bob Roe", "unsure")
    assert functions(between)[0] == "Judge"


@pytest.mark.parametrize(
    "text",
    [
        "Country;Name\nKenya;Mr. Ann Lee\nNorway;Ms. Kari Berg\n",
        "Kenya,Mr. Ann Lee\nNorway,Ms. Kari Berg\nBrazil,Ms. Ana Lima\n",
        "Name\tCountry\nMr. Ann Lee\tKenya\nMs. Kari Berg\tNorway\n",
        "States parties\nKenya\nNorway\nIran (Islamic Republic of)\nBrazil\n",
        "BRAZIL\nMs. Ana Lima;Judge\nMr. Rui Costa;Clerk\nKENYA\nMr. John Oloo;Judge\n",
        "Name,Function,Diet\nBRAZIL\nMs. Ana Lima,Judge,vegan\nRui Costa,Clerk,\nKENYA\nJohn Oloo,Judge,\n",
    ],
)
def test_a_table_is_not_taken_for_a_printed_list(text: str) -> None:
    assert not read(text).table.fields


def test_a_word_file_is_read_by_its_lines(tmp_path: Path) -> None:
    lines = (
        "List of participants",
        "States parties",
        "KENYA",
        "Mr. Ann Lee</w:t><w:br/><w:t>Director, Courts",
    )
    path = write_word(tmp_path / "list.docx", [paragraph(line) for line in (*lines, "Ms. Eve Oloo, Judge")])
    found = begun(read_list(path), FACTS, {})
    assert notes(found) == [("KEN", "Ann Lee", ""), ("KEN", "Eve Oloo", "")]
    assert functions(found) == ["Director, Courts", "Judge"]


def test_workbooks_and_damaged_word_files_are_told_apart(tmp_path: Path) -> None:
    book = write_book(tmp_path / "list.xlsx", {"One": sheet_of([["Country"], ["France"]])})
    assert [line.cells for line in read_list(book).lines] == [("Country",), ("France",)]
    damaged = write_word(tmp_path / "list.docx", "<w:p>", start="<w:document><w:body>")
    with pytest.raises(Refused, match="roster-not-a-document"):
        read_list(damaged)


@pytest.mark.sampled
def test_an_endless_text_is_read_quickly() -> None:
    """Each took minutes when lines were joined letter by letter."""
    start = "States parties\nKENYA\nMr. Ann Lee\nMs. Eve Oloo\n"
    for rest in ("Word Thing of Place\n" * 15_000, "KENYA\n" * 15_000, f"{'Ann ' * 100}\n" * 2000):
        assert len(read(start + rest).preview.rows) >= 2
