"""Tells what a line of a printed list is by itself: a title, a rank, the beginning of a person, or other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from wgdesk.rosters.known_names import own_delegations
from wgdesk.rosters.matching import Matcher
from wgdesk.rosters.printed.line_words import ReadStanding, bare_title, has_word, section_of, standing_of
from wgdesk.rosters.printed.page_lines import PrintedLine
from wgdesk.rosters.printed.person_start import PersonStart, is_name, name_in, person_start
from wgdesk.words.writing import COLONS

_JOINED = 3  # lines of a delegation's name at most
_SHORTEST = 4  # letters of a name at least: shorter codes are also ordinary words
_WHOLE = 100  # the score of an exact name, also if followed by its abbreviation


class LineKind(Enum):
    SECTION = auto()
    STANDING = auto()
    PERSON = auto()
    HEADED = auto()  # a delegation and its people in one line
    OTHER = auto()


@dataclass(frozen=True)
class ReadLine:
    """A line and its kind. ``category``: of a section; ``written``: delegation of people on the same line."""

    line: PrintedLine
    kind: LineKind
    text: str
    category: str = ""
    written: str = ""
    standing: ReadStanding | None = None
    start: PersonStart | None = None


class LineReader:
    """Recognizes lines, using the known names of delegations."""

    def __init__(self, matcher: Matcher) -> None:
        self._matcher = matcher

    def begins(self, text: str) -> bool:
        """Return whether a text begins a person, a section or a delegation, as columns of a page do."""
        return person_start(text) is not None or section_of(text) is not None or self.is_known(text)

    def is_known(self, text: str) -> bool:
        """Return whether a text is the exact name of a delegation."""
        bare = bare_title(text)
        if len(bare) < _SHORTEST:
            return False
        if self._matcher.is_name(bare):
            return True
        found = self._matcher.find(bare) if bare.endswith(")") else None
        return found is not None and found.certain and found.candidates[0].score == _WHOLE

    def is_like(self, text: str) -> bool:
        """Return whether a text is very similar to the name of a delegation."""
        return len(text) >= _SHORTEST and self._matcher.may_be(bare_title(text))

    def category_of(self, text: str) -> str:
        """Return the category of the delegation most like a text, empty if not in the program's roster."""
        found = self._matcher.find(bare_title(text))
        own = own_delegations().get(found.candidates[0].code) if found.candidates else None
        return "" if own is None else own.category

    def known_from(self, lines: Sequence[PrintedLine], at: int) -> int:
        """Return the number of lines of the longest known name that begins at ``at``; 0 if none does."""
        for count in range(min(_JOINED, len(lines) - at), 0, -1):
            if self.is_known(" ".join(line.text for line in lines[at : at + count])):
                return count
        return 0

    def read(self, line: PrintedLine) -> ReadLine:
        """Return a line with its kind."""
        standing = standing_of(line.text)
        if standing is not None:
            return ReadLine(line, LineKind.STANDING, "", standing=standing)
        category = section_of(line.text)
        if category is not None:
            return ReadLine(line, LineKind.SECTION, line.text, category=category)
        start = person_start(line.text)
        if start is not None:
            return ReadLine(line, LineKind.PERSON, line.text, start=start)
        return self._with_label(line) or ReadLine(line, LineKind.OTHER, line.text)

    def _with_label(self, line: PrintedLine) -> ReadLine | None:
        """Return a line with a rank, a delegation or a post before a colon or tab; None for other lines."""
        for sign in ("\t", *COLONS):
            before, found, rest = line.text.partition(sign)
            rest = rest.strip()
            if not found or not rest:
                continue
            standing = standing_of(before)
            if standing is not None:
                return ReadLine(line, LineKind.STANDING, rest, standing=standing, start=person_start(rest))
            if self._heads(before, rest):
                return ReadLine(
                    line, LineKind.HEADED, rest, written=bare_title(before), start=person_start(rest)
                )
            if person_start(rest) is not None and has_word("post", before):
                return ReadLine(line, LineKind.PERSON, f"{rest}, {before}", start=person_start(rest))
            if sign == ":" and ":" in rest:
                return self._with_two(line)
        return None

    def _with_two(self, line: PrintedLine) -> ReadLine | None:
        """Read a line such as "In special status: Circle of the North: Jane Doe"; None if it is not one."""
        before, _, rest = line.text.rpartition(":")
        written = before.rpartition(":")[2].strip()
        if self._heads(written, rest.strip()):
            return ReadLine(
                line, LineKind.HEADED, rest.strip(), written=written, start=person_start(rest.strip())
            )
        return None

    def _heads(self, before: str, rest: str) -> bool:
        if person_start(before) is not None:
            return False
        if self.is_known(before):
            return person_start(rest) is not None or is_name(name_in(rest))
        named = person_start(rest) is not None or is_name(name_in(rest), least=2)
        return named and not has_word("post", before)
