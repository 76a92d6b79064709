"""Reads a printed list of participants, from its first title to its last person, as a table."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from wgdesk.rosters.columns import ListField
from wgdesk.rosters.delegation_rows import GOES_ON, NO_HEADING
from wgdesk.rosters.matching import Matcher
from wgdesk.rosters.printed.bare_names import BareStyle
from wgdesk.rosters.printed.heading_lines import Divided, HeadingStyle
from wgdesk.rosters.printed.line_kinds import LineKind, LineReader, ReadLine
from wgdesk.rosters.printed.line_sequence import has_name_only, in_sequence, mixed_pages, people_behind
from wgdesk.rosters.printed.line_words import ReadStanding, bare_title
from wgdesk.rosters.printed.page_lines import PrintedLine, printed_lines
from wgdesk.rosters.printed.person_start import is_name
from wgdesk.rosters.printed.person_text import PrintedPerson, people_in, person_text
from wgdesk.rosters.printed.printed_rows import PrintedRow, addressed, ranked
from wgdesk.rosters.table import Gathering, ListTable
from wgdesk.words.writing import COMMAS, SEMICOLONS

FIELDS = (
    ListField.DELEGATION,
    ListField.CATEGORY,
    ListField.ADDRESS,
    ListField.NAME,
    ListField.GENDER,
    ListField.FUNCTION,
    ListField.RANK,
)
_PARTS = re.compile(rf"\s*[{COMMAS}{SEMICOLONS}(\t]")
_BARE = 0.1  # if fewer lines begin with a form of address, names have none in this list
_OWN_LINE = 0.5  # if more people have only a name in their line, functions have their own lines


@dataclass
class _Walk:
    """The position in a list: section, delegation, rank of people below, person above, rows so far."""

    category: str = ""
    written: str = ""
    sure: bool = True
    standing: ReadStanding | None = None
    before: ReadLine | None = None
    person: list[PrintedLine] = field(default_factory=list)
    named: bool = True  # the lines of the person begin with a form of address
    rows: list[PrintedRow] = field(default_factory=list)


def read_printed(pieces: Iterable[str], source: str, matcher: Matcher) -> ListTable | None:
    """Return the people of a printed list as a table with ``FIELDS``; None if there are none.

    Rows are numbered by their lines, or counted if some people share a line.
    """
    reader = LineReader(matcher)
    lines = printed_lines(pieces, reader.begins)
    rows = _Reading(in_sequence(lines, reader), reader).rows()
    if not rows:
        return None
    gathering = Gathering(source)
    doubts: dict[int, str] = {}
    numbers = [row.number for row in rows]
    own = len(set(numbers)) == len(numbers)
    for at, row in enumerate(rows, start=1):
        number, one = row.number if own else at, row.person
        cells = (row.written, row.category, one.address, one.name, one.gender, one.function, one.rank)
        gathering.take(number, cells)
        doubts[number] = row.doubt or one.doubt
    return gathering.printed(FIELDS, doubts)


class _Reading:
    """Goes through the lines in order, since they depend on those above."""

    def __init__(self, lines: Sequence[ReadLine], reader: LineReader) -> None:
        self._lines, self._reader = lines, reader
        self._style = HeadingStyle(lines, reader)
        people = [one for one in lines if one.start is not None]
        others = [one for one in lines[self._begin() :] if one.kind in (LineKind.OTHER, LineKind.HEADED)]
        self._bare = len(people) < _BARE * len(others)
        named = [one.text for one in others if not reader.is_known(one.text)]
        self._names = BareStyle.of(named)
        alone = sum(map(has_name_only, people))
        self._own_line = bool(people) and alone > _OWN_LINE * len(people)
        self._mixed = mixed_pages(lines)
        self._walk = _Walk()

    def rows(self) -> list[PrintedRow]:
        """Return the people in the order of the list."""
        at = self._begin()
        while at < len(self._lines):
            one = self._lines[at]
            if one.kind is LineKind.OTHER:
                end = at
                while end < len(self._lines) and self._lines[end].kind is LineKind.OTHER:
                    end += 1
                self._between([other.line for other in self._lines[at:end]], end)
                at = end
                continue
            self._take(one)
            at += 1
        self._flush()
        for one in self._lines:
            for piece in people_behind(one):
                self._walk.rows.append(
                    PrintedRow(one.line.number, "", "", PrintedPerson("", piece, doubt="two-columns"), "")
                )
        return ranked(addressed(self._walk.rows))

    def _begin(self) -> int:
        """Return the index of the first title, person or known name; the lines above are no list."""
        for at, one in enumerate(self._lines):
            lines = [other.line for other in self._lines[at : at + 3]]
            known = one.kind is LineKind.OTHER and self._reader.known_from(lines, 0)
            if known or one.kind in (LineKind.SECTION, LineKind.PERSON, LineKind.HEADED):
                return at
        return len(self._lines)

    # -- lines that say what they are ----------------------------------------------------------------------

    def _take(self, one: ReadLine) -> None:
        self._flush()
        walk = self._walk
        if one.kind is LineKind.SECTION:
            walk.category, walk.written, walk.sure, walk.standing = one.category, "", True, None
        elif one.kind is LineKind.STANDING:
            walk.standing = one.standing
        elif one.kind is LineKind.HEADED:
            self._head(one.written, sure=True)
        if one.text and one.kind is not LineKind.SECTION:
            walk.person, walk.named = [replace(one.line, text=one.text)], one.start is not None
        walk.before = one

    def _head(self, written: str, *, sure: bool) -> None:
        walk = self._walk
        if written != walk.written:
            walk.standing = None
        walk.written, walk.sure = written, sure

    # -- lines that do not ---------------------------------------------------------------------------------

    def _between(self, lines: Sequence[PrintedLine], end: int) -> None:
        """Take lines of unknown kind between two known ones; ``end``: the index of the next known line."""
        walk = self._walk
        if self._bare and (walk.before is None or walk.before.start is None):
            self._take_bare(lines)
            return
        after = self._lines[end].kind if end < len(self._lines) else None
        people = after in (LineKind.PERSON, LineKind.STANDING)
        before = walk.before
        if before is not None and before.kind is LineKind.STANDING and not before.text:
            self._unread(lines)
            return
        found = self._style.divide(lines, before, walk.category, people=people)
        walk.person += found.above
        self._flush()
        if not found.sure and found.headings and walk.rows and not walk.rows[-1].person.doubt:
            last = walk.rows[-1]
            walk.rows[-1] = replace(last, doubt=last.doubt or GOES_ON)
        self._take_divided(found)

    def _take_divided(self, found: Divided) -> None:
        walk = self._walk
        if found.headings and not all(is_name(_PARTS.split(one.text)[0], least=2) for one in found.unread):
            walk.category = ""  # the unread lines may be the title of another section
        for written in found.headings:
            self._head(written, sure=True)
        walk.sure = walk.sure and found.sure if found.headings else walk.sure
        self._unread(found.unread)

    def _unread(self, lines: Sequence[PrintedLine]) -> None:
        """Add unexplained lines that may be people as doubtful rows."""
        for line in lines:
            if is_name(_PARTS.split(line.text)[0], least=2) and self._walk.written:
                self._row(line.number, PrintedPerson("", line.text, doubt="no-name"))

    def _take_bare(self, lines: Sequence[PrintedLine]) -> None:
        """Take names without forms of address, and the headings of their delegations."""
        walk, at = self._walk, 0
        while at < len(lines):
            count = self._reader.known_from(lines, at)
            if not count and walk.before is not None and not walk.written and not walk.person:
                count = 1  # the first line of a section
            if count:
                self._flush()
                written = " ".join(line.text for line in lines[at : at + count])
                self._head(bare_title(written), sure=self._reader.is_known(written) or ":" not in written)
                at += count
                continue
            if not walk.person:
                walk.named = False
            walk.person.append(lines[at])
            at += 1

    # -- people --------------------------------------------------------------------------------------------

    def _flush(self) -> None:
        """Add the rows for the people whose lines are now complete."""
        walk = self._walk
        lines, walk.person = walk.person, []
        if not lines:
            return
        if walk.named:
            for one in people_in(person_text(lines, own_line=self._own_line)):
                self._row(lines[0].number, one)
        else:
            for one in self._names.people(lines):
                self._row(lines[0].number, one)

    def _row(self, number: int, one: PrintedPerson) -> None:
        walk = self._walk
        rank = one.rank or self._standing()
        doubt = "" if walk.sure else NO_HEADING
        if number in self._mixed:
            one = replace(one, doubt="two-columns")
        walk.rows.append(PrintedRow(number, walk.written, walk.category, replace(one, rank=rank), doubt))

    def _standing(self) -> str:
        """Return the rank that the line above gives to the next person."""
        walk = self._walk
        now = walk.standing
        if now is None:
            return ""
        if now.rank == "first":
            headed = any(row.written == walk.written and row.person.rank == "head" for row in walk.rows)
            return "adviser" if headed else "head"
        if now.rank == "head" or (now.rank == "alternate" and not now.several):
            walk.standing = ReadStanding("adviser", several=True)
        return now.rank
