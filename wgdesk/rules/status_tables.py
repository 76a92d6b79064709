"""Who is a party to which instrument: the program's own tables, and tables that a user types or pastes."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from wgdesk.errors import Refused
from wgdesk.model import Instrument
from wgdesk.paths import resource
from wgdesk.words.clean_text import clean
from wgdesk.words.finder import fold
from wgdesk.words.known_words import all_known_words


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
# The depositary's lists have days like "24 Sep 2014", followed by a letter for accession. ``strptime`` would
# expect the names of months in the language of the computer.
_NAMED_MONTH = re.compile(r"(\d{1,2}) ([A-Za-z]{3,9})\.? (\d{4})")
_DAYS = ("%Y-%m-%d", "%d %m %Y", "%d/%m/%Y", "%d.%m.%Y")
_MARKS = re.compile("[\u200e\u200f\u061c]")  # direction marks
_LETTER = re.compile(r"\s+(?:a|A|AA|d|c)\Z")
_YES_SIGNS = frozenset({"x", "1"})
_NO_SIGNS = frozenset({"", "0", "-", "–"})


def read_lines(text: str, codes: Mapping[str, str]) -> dict[str, PartyStatus]:
    """Return the table in ``text``, by code; it has a line for each party or signatory.

    A line is a name or code, the day of signature, and the day of becoming a party, separated by tabs,
    semicolons or commas, as in the depositary's lists. A name alone is a party; "yes" stands for an unknown
    day. ``codes``: folded code or name -> code.

    Raises ``Refused``: 'status-empty'; 'status-line' (facts ``line``: its number, ``word``: what was not
    understood); 'status-unknown' (facts ``n`` and ``names``) for names that the record does not have;
    'status-twice' (fact ``name``).
    """
    found: dict[str, PartyStatus] = {}
    strange: list[str] = []
    for number, cells in _rows(clean(_MARKS.sub("", text).replace("\t", "|"))[0]):
        code = codes.get(fold(cells[0]))
        if code is None:
            strange.append(cells[0])
        elif code in found:
            raise Refused("status-twice", name=cells[0])
        else:
            found[code] = _standing(number, cells[1:])
    if strange:
        raise Refused("status-unknown", n=str(len(strange)), names=" · ".join(strange[:_NAMED]))
    if not found:
        raise Refused("status-empty")
    return found


_NAMED = 8  # unknown delegations that a message names


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the number and the cells of each line, skipping empty lines and the heading."""
    for number, line in enumerate(text.splitlines(), start=1):
        cells = [cell.strip() for cell in (_APART.split(line) if _APART.search(line) else _commas(line))]
        if not cells or not cells[0] or (number == 1 and fold(cells[0]) in _headings()):
            continue
        yield number, cells


@cache
def _headings() -> frozenset[str]:
    return frozenset(fold(heading) for known in all_known_words() for heading in known.party_headings)


def _commas(line: str) -> list[str]:
    """Return the cells of a comma-separated line; a name that contains a comma is in quotation marks."""
    return next(csv.reader([line], skipinitialspace=True), [])


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
    plain = _NAMED_MONTH.sub(_in_figures, _LETTER.sub("", cell))
    for form in _DAYS:
        try:
            return datetime.strptime(plain, form).date()
        except ValueError:
            continue
    raise Refused("status-line", line=str(number), word=cell)


def _in_figures(found: re.Match[str]) -> str:
    """Return a day with the name of its month, in full or cut short, replaced by a number."""
    day, name, year = found.groups()
    begun = name.casefold()
    for known in all_known_words():
        for n, month in enumerate(known.months, start=1):
            if month.casefold().startswith(begun):
                return f"{day} {n} {year}"
    return found[0]
