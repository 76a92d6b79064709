"""Who is a party to which instrument: the program's own tables, and tables that a user types or pastes."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from wgdesk.errors import Refused
from wgdesk.model import Instrument
from wgdesk.paths import resource
from wgdesk.rules.column_values import YEARS
from wgdesk.words.clean_text import clean
from wgdesk.words.digits import european
from wgdesk.words.finder import fold
from wgdesk.words.known_words import all_known_words
from wgdesk.words.typed_days import typed_day


@dataclass(frozen=True)
class PartyStatus:
    """The status of a delegation; a day is None if it is unknown."""

    signed: bool = False
    party: bool = False
    signed_on: date | None = None
    party_since: date | None = None


@dataclass(frozen=True)
class StatusTable:
    """The status on the day ``as_of`` of all delegations that have one, by code."""

    as_of: date
    standings: Mapping[str, PartyStatus]


def own_table(instrument: Instrument) -> StatusTable:
    """Return the program's table of an instrument (packaging/data/README.md)."""
    name = f"status_{instrument.value}.csv"
    with resource(name).open(encoding="utf-8", newline="") as handle:
        rows = list(csv.DictReader(handle))
    return StatusTable(
        max(date.fromisoformat(row["as_of"]) for row in rows),
        {
            row["code"]: PartyStatus(
                bool(row["signed"]),
                bool(row["party_since"]),
                *map(_own_day, (row["signed"], row["party_since"])),
            )
            for row in rows
        },
    )


def _own_day(text: str) -> date | None:
    """Return a day of a table; None if the field is empty or has "yes" instead of a day."""
    return None if text in ("", "yes") else date.fromisoformat(text)


# -- tables of the user's own --------------------------------------------------------------------------------

_APART = re.compile(r"\t|;|\|")
_MARKS = re.compile("[\u200e\u200f\u061c]")  # direction marks
# How a State became a party, behind the day in the depositary's lists: "24 Sep 2014 a", "24 Sep 2014 (AA)".
_LETTER = re.compile(r"(?:\s+|\s*[(\[])(?:AA|[acdprs])[)\]]?\Z", re.IGNORECASE)
_FULL_YEAR = re.compile(r"\d{4}")  # "24 Sep 98" might be read as a day to come
# Of the depositary's footnotes, and of numbered lines: "China 4, 5", "China [4]", "12. China".
_FOOTNOTES = re.compile(r"[\s\[(]*[\d¹²³⁰-⁹][\d¹²³⁰-⁹,\s]*[\])]?\Z")
_NUMBERED = re.compile(r"\A\d{1,3}[.)]\s+")
_YES_SIGNS = frozenset({"x", "1"})
_NO_SIGNS = frozenset({"", "0", "-", "–"})
_SHOWN = 60  # characters of what a message shows of a cell


def read_lines(text: str, codes: Mapping[str, str]) -> dict[str, PartyStatus]:
    """Return the table in ``text``, by code; it has a line for each party or signatory.

    A line is a name or code, the day of signature, and the day of becoming a party, separated by tabs,
    semicolons or commas, as in the depositary's lists. A name alone is a party; "yes" stands for an unknown
    day. ``codes``: folded code or name -> code. A line that says the same again is passed over.

    Raises ``Refused``: 'status-empty'; 'status-line' (facts ``line``: its number, ``word``: what was not
    understood); 'status-unknown' (facts ``n`` and ``names``) for names that the record does not have;
    'status-twice' (facts ``name``, ``line`` and ``other``) if two lines of one delegation differ.
    """
    found: dict[str, tuple[int, PartyStatus]] = {}
    strange: list[str] = []
    for number, cells in _rows(clean(_MARKS.sub("", text).replace("\t", "|"))[0]):
        code = codes.get(fold(cells[0])) or codes.get(fold(_bare_name(cells[0])))
        if code is None:
            strange.append(_cut(cells[0]))
            continue
        standing = _standing(number, cells[1:])
        other, said = found.setdefault(code, (number, standing))
        if said != standing:
            raise Refused("status-twice", name=cells[0], line=str(other), other=str(number))
    if strange:
        raise Refused("status-unknown", n=str(len(strange)), names=" · ".join(strange[:_NAMED]))
    if not found:
        raise Refused("status-empty")
    return {code: standing for code, (_, standing) in found.items()}


_NAMED = 8  # unknown delegations that a message names


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the number and the cells of each line, skipping empty lines and the heading."""
    for number, line in enumerate(text.splitlines(), start=1):
        parted = _APART.split(line) if _APART.search(line) else _commas(number, line)
        cells = [cell.strip() for cell in parted]
        if not cells or not cells[0] or (number == 1 and fold(cells[0]) in _headings()):
            continue
        yield number, cells


def _bare_name(cell: str) -> str:
    """Return the name in a cell without numbers before it and of footnotes behind it."""
    return _FOOTNOTES.sub("", _NUMBERED.sub("", european(cell)))


@cache
def _headings() -> frozenset[str]:
    return frozenset(fold(heading) for known in all_known_words() for heading in known.party_headings)


def _commas(number: int, line: str) -> list[str]:
    """Return the cells of a comma-separated line; a name that contains a comma is in quotation marks."""
    try:
        return next(csv.reader([line], skipinitialspace=True), [])
    except csv.Error as fault:  # a cell of a hundred thousand characters
        raise Refused("status-line", line=str(number), word=_cut(line)) from fault


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]} …"


def _standing(number: int, cells: list[str]) -> PartyStatus:
    if not any(cells):
        return PartyStatus(party=True)
    signed, since = (_day(number, cell) for cell in (*cells, "")[:2])
    days = (day if isinstance(day, date) else None for day in (signed, since))
    return PartyStatus(signed is not None, since is not None, *days)


def _day(number: int, cell: str) -> date | bool | None:
    """Return the day, True if there is one but it is not known, None if there is none."""
    word = cell.casefold()
    if word in _NO_SIGNS or any(word in known.no for known in all_known_words()):
        return None
    if word in _YES_SIGNS or any(word in known.yes for known in all_known_words()):
        return True
    plain = european(_LETTER.sub("", cell))
    day = typed_day(plain) or typed_day(plain.replace(" ", ".")) if _FULL_YEAR.search(plain) else None
    if day is None or day.year not in YEARS:
        raise Refused("status-line", line=str(number), word=_cut(cell))
    return day
