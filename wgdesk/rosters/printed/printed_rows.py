"""The rows of a printed list, and corrections that need the whole list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from wgdesk.rosters.printed.person_text import PrintedPerson
from wgdesk.words.finder import fold

_SPANISH = ("sra", "srta", "señora", "doña", "dña")  # forms whose presence shows that Sr. is Señor


@dataclass(frozen=True)
class PrintedRow:
    """A person with the delegation above; ``doubt`` concerns that delegation."""

    number: int
    written: str
    category: str
    person: PrintedPerson
    doubt: str

    def with_rank(self, rank: str) -> PrintedRow:
        """Return a copy with another rank."""
        return replace(self, person=replace(self.person, rank=rank))


def addressed(rows: Sequence[PrintedRow]) -> list[PrintedRow]:
    """Drop a single Sr. in a list without Spanish forms of address: there it means Sister."""
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
    """Make people advisers where the first would be taken for the head, but is not.

    This is so if the head is listed elsewhere in the delegation, or if a row above was not understood.
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
