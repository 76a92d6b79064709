"""Names with and without forms of address, answers as people type them, and columns without headings."""

from __future__ import annotations

import pytest

from wgdesk.reads.values.roster import Roster
from wgdesk.rosters.cell_values import presence, read_name
from wgdesk.rosters.columns import ListField, guess
from wgdesk.rosters.delimited import read_text
from wgdesk.rosters.known_names import matcher


@pytest.mark.parametrize(
    ("written", "name", "gender"),
    [
        ("H.E. Mr. Ali Hassan", "Ali Hassan", "m"),
        ("H.E.Ms. Ann Lee", "Ann Lee", "f"),
        ("H. E. Ann Lee", "Ann Lee", None),
        ("HE Mr. Li Wei", "Li Wei", "m"),
        ("S.E. M. Dupont", "Dupont", "m"),
        ("SE Mme Claire Dupont", "Claire Dupont", "f"),
        ("MME DUPONT", "DUPONT", "f"),
        ("Sra. Ana Pérez", "Ana Pérez", "f"),
        ("г-н Иван Петров", "Иван Петров", "m"),
        ("王伟先生", "王伟", "m"),
        ("السيدة منى علي", "منى علي", "f"),
        # Names and initials stay.
        ("He Xiangdong", "He Xiangdong", None),
        ("S. E. Smith", "S. E. Smith", None),
        ("Man Bahadur Rai", "Man Bahadur Rai", None),
        ("M. Ahmed Khan", "M. Ahmed Khan", None),
    ],
)
def test_forms_of_address_are_no_part_of_a_name(written: str, name: str, gender: str | None) -> None:
    found = read_name([written], "", "")
    assert (list(found.texts.values()), found.gender) == ([name], gender)


def test_gender_is_also_read_from_the_cells_of_address_and_gender() -> None:
    assert [read_name(["Li"], *cells).gender for cells in (("Mr.", ""), ("", "Mr."), ("", "male"))] == [
        "m"
    ] * 3


@pytest.mark.parametrize(
    ("written", "online"),
    [
        ("عبر الانترنت", True),
        ("عن بُعد", True),
        ("EN LINEA", True),
        ("En distanciel", True),
        ("حاضره", False),
        ("✓", False),
        ("غائبه", None),
        ("–", None),
    ],
)
def test_answers_are_known_with_and_without_marks(written: str, online: bool | None) -> None:
    assert presence(written) is online


def test_a_column_of_forms_of_address_is_not_taken_for_codes() -> None:
    text = "Mr\tA B\tEgypt\tno\nMr\tC D\tFrance\tno\nMr\tE F\tBrazil\tno\n"
    assert guess(read_text(text), matcher(Roster({}, {}, {}))).fields == (
        *(ListField.GENDER, ListField.NAME, ListField.DELEGATION, ListField.PRESENT),
    )


@pytest.mark.parametrize(
    ("cells", "said"),
    [(("Mr.", "Ms.", "Rev."), ListField.ADDRESS), (("Judge", "Legal Officer", "Ms."), ListField.FUNCTION)],
)
def test_a_title_is_a_form_of_address_or_a_function(cells: tuple[str, ...], said: ListField) -> None:
    text = "Title\tName\n" + "".join(f"{cell}\tA B{at}\n" for at, cell in enumerate(cells))
    assert guess(read_text(text), matcher(Roster({}, {}, {}))).fields == (said, ListField.NAME)
