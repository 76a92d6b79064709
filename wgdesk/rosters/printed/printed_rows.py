"""The people of a printed list, one a row, and what only the whole list tells of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from wgdesk.rosters.printed.person_text import PrintedPerson
from wgdesk.words.finder import fold

_SPANISH = ("sra", "srta", "señora", "doña", "dña")  # forms beside which Sr. is Señor


@dataclass(frozen=True)
class PrintedRow:
    """A person with the delegation above; ``doubt`` is about that delegation."""

    number: int
    written: str
    category: str
    person: PrintedPerson
    doubt: str

    def with_rank(self, rank: str) -> PrintedRow:
        """Return the row with a rank."""
        return replace(self, person=replace(self.person, rank=rank))


def addressed(rows: Sequence[PrintedRow]) -> list[PrintedRow]:
    """Return the rows without Sr. where no other form is Spanish: there it is a Sister."""
    forms = Counter(fold(form) for row in rows for form in row.person.address.split())
    if forms["sr"] != 1 or forms.keys() & {fold(form) for form in _SPANISH}:
        return list(rows)
    return [
        replace(row, person=replace(row.person, address="", gender=""))
        if "sr" in map(fold, row.person.address.split())
        else row
        for row in rows
    ]


def ranked(rows: Sequence[PrintedRow]) -> list[PrintedRow]:
    """Return the rows with a rank for those who are not the head, although no row above them is.

    The head stands below them, or a line above them was not understood.
    """
    headed = {row.written for row in rows if row.person.rank == "head"}
    seen: set[str] = set()
    doubtful: set[str] = set()
    found: list[PrintedRow] = []
    for row in rows:
        behind = row.written in headed or row.written in doubtful
        found.append(row.with_rank("adviser") if behind and not row.person.rank else row)
        if row.person.doubt and row.written not in seen:
            doubtful.add(row.written)
        seen.add(row.written)
    return found
